"""Rasters too large for memory: computed tile by tile, kept as they are finished, put together at the end."""
