"""Dialogs: they gather parameters and start algorithms."""
