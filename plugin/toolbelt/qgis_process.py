"""What QGIS's program without a window is called on this machine."""

from __future__ import annotations

import shutil


def program() -> str:
    """Return the name to call it by.

    Debian's ``qgis_process`` is a wrapper that passes on options meant for ``qgis``, which the program refuses; the program itself has another name.
    """
    return "qgis_process.bin" if shutil.which("qgis_process.bin") else "qgis_process"
