"""The engine's environment variables: the user's, without what QGIS set for its own Python, GDAL, PROJ and Qt."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from typing import Optional

from ...engine.i18n import VARIABLE, language

#: Set by QGIS, OSGeo4W, an application bundle or a shell; each would make the engine load foreign libraries or data.
_PREFIXES = ("PYTHON", "GDAL_", "OGR_", "PROJ_", "QT_", "QML", "QGIS_", "PYQGIS", "DYLD_", "OSGEO4W", "GRASS_", "GISBASE")
_NAMES = {
    "LD_LIBRARY_PATH", "LD_PRELOAD", "GEOTIFF_CSV", "VIRTUAL_ENV", "CONDA_PREFIX", "SSL_CERT_FILE", "CURL_CA_BUNDLE",
    "KMP_DUPLICATE_LIB_OK", "KMP_INIT_AT_FORK", "MPLBACKEND", "__PYVENV_LAUNCHER__",
}  # fmt: skip
#: Folders of a Windows PATH that hold QGIS's own DLLs.
_FOREIGN_FOLDERS = ("osgeo4w", "\\qgis", "/qgis")

_OWN = {
    "PYTHONUNBUFFERED": "1",
    "PYTHONNOUSERSITE": "1",
    "PYTHONUTF8": "1",
    "PYTHONIOENCODING": "utf-8",
    "PYTHONDONTWRITEBYTECODE": "1",  # the plugin folder may be read-only, and its removal must leave nothing behind
    "MPLBACKEND": "Agg",
    "GROUNDCAST_PARENT_WATCH": "1",  # end when stdin closes, so when QGIS is gone
}


def clean_environment(base: Optional[Mapping[str, str]] = None, windows: Optional[bool] = None, path: bool = True) -> dict[str, str]:
    """Return the environment to start the engine with; it speaks the language of this process.

    Parameters
    ----------
    base : mapping, optional
        Environment to clean; this process's by default.
    windows : bool, optional
        Whether to treat PATH as Windows does; the platform's by default.
    path : bool, optional
        Whether PATH is cleaned too; QGIS's own Python may need the DLLs that lie there.
    """
    windows = sys.platform == "win32" if windows is None else windows
    kept = {
        name: value
        for name, value in (os.environ if base is None else base).items()
        if not name.upper().startswith(_PREFIXES) and name.upper() not in _NAMES
    }
    if windows and path:
        for name in [item for item in kept if item.upper() == "PATH"]:
            kept[name] = _without_foreign_folders(kept[name])
    return {**kept, **_OWN, VARIABLE: language()}


def _without_foreign_folders(path: str) -> str:
    return ";".join(item for item in path.split(";") if item and not any(part in item.lower() for part in _FOREIGN_FOLDERS))
