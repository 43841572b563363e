"""Neural forecasters, one per file."""
