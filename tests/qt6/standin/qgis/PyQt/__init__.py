"""Qt as QGIS 4 hands it on: PyQt 6, each module under its own name."""

from PyQt6 import sip, uic

__all__ = ["sip", "uic"]
