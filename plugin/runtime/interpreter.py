"""Which Python interpreter the engine runs in: never QGIS's own, always one with torch and its own GDAL."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Optional

from qgis.core import QgsSettings

from ..installation.places import home, python_in, usable
from ..toolbelt.i18n import tr
from ..toolbelt.qgis_process import program

VARIABLE = "GROUNDCAST_ENGINE_PYTHON"
SETTING = "groundcast/engine/python"


def standard_location() -> Path:
    """Return the interpreter of the environment the plugin made for itself, or where it would lie."""
    return usable() or python_in(home() / "engine")


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
        "The GroundCast engine is not set up. Choose Plugins > GroundCast > Set up the engine, or run '{program} run groundcast:setupengine'. "
        "For an environment of your own, {variable} or the QGIS setting {setting} names its Python."
    ).format(setting=SETTING, variable=VARIABLE, program=program())
