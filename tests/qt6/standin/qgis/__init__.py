"""A thin stand-in for QGIS on Qt 6: what widgets touch while they are laid out and shown, and nothing that computes."""
