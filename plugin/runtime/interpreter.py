"""Which Python interpreter the engine runs in: never QGIS's own, always one with torch and its own GDAL."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Optional

from qgis.core import QgsApplication, QgsSettings

from ..toolbelt.i18n import tr
from .command import ROOT

VARIABLE = "GROUNDCAST_ENGINE_PYTHON"
SETTING = "groundcast/engine/python"


def standard_location() -> Path:
    """Return where the engine's own environment lies by default: inside the user's QGIS profile."""
    home = Path(QgsApplication.qgisSettingsDirPath()) / "groundcast" / "engine-venv"
    return home / "Scripts" / "python.exe" if sys.platform == "win32" else home / "bin" / "python"


def candidates() -> list[tuple[str, Path]]:
    """Return where to look, first match first, as (what named it, path)."""
    named = [(VARIABLE, os.environ.get(VARIABLE, "")), (SETTING, str(QgsSettings().value(SETTING, "") or ""))]
    return [(origin, Path(text).expanduser()) for origin, text in named if text.strip()] + [("", standard_location())]


def find() -> Optional[Path]:
    """Return the interpreter, or None if there is none.

    The first place that is named decides: a wrong setting is an error to show, not one to look past.
    The path is not resolved: a virtual environment's ``python`` is a link, and its own place is what makes it one.
    """
    _, path = candidates()[0]
    return path if path.is_file() and os.access(path, os.X_OK) else None


def describe() -> str:
    """Say which interpreter is used, or what to do to get one."""
    origin, path = candidates()[0]
    if find() is not None:
        return tr("The GroundCast engine runs with {path}.").format(path=path)
    if origin:
        return tr(
            "The GroundCast engine is not where {origin} says: '{path}' is not a Python interpreter. "
            "Correct {origin}, or remove it to use the standard place."
        ).format(origin=origin, path=path)
    return tr(
        "The GroundCast engine is not installed. It runs in a Python environment of its own (Python 3.11 or later, about 2 GB). "
        "To make one, run these two commands in a terminal, then try again:\n"
        '{base} -m venv "{place}"\n'
        '"{python}" -m pip install -r "{lock}"\n'
        "If you have such an environment elsewhere, give the path of its Python in the environment variable {variable} "
        "or in the QGIS setting {setting} (Settings > Options > Advanced)."
    ).format(
        base="py -3" if sys.platform == "win32" else "python3",
        place=path.parent.parent,
        python=path,
        lock=ROOT / "engine" / "requirements.lock",
        setting=SETTING,
        variable=VARIABLE,
    )
