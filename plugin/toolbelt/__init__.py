"""Small helpers: settings, log, paths, translation."""
