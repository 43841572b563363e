"""Docked windows."""
