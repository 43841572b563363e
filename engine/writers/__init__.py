"""Writers: one format per file, every output renamed into place only when complete."""
