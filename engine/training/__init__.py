"""Training loops and model bundles."""
