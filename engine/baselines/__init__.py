"""Baseline forecasters: level, trend and ridge methods, one per file."""
