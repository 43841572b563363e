"""A report of the installation that can be shown to strangers."""

from __future__ import annotations

import platform
import sys
from collections.abc import Sequence

from qgis.core import Qgis
from qgis.PyQt.QtCore import QT_VERSION_STR

from ..about import NAME, VERSION
from ..runtime import interpreter
from . import driver, places, pythons
from .redact import redacted


def report(log: Sequence[str] = ()) -> str:
    """Versions, interpreters, environments, driver, room, and the last lines of the ``log``; redacted. Asks programs, so it takes seconds."""
    lines = [
        f"{NAME} {VERSION}",
        f"QGIS {Qgis.QGIS_VERSION}, Qt {QT_VERSION_STR}, Python {platform.python_version()}",
        f"{platform.platform()}, {platform.machine()}",
        f"engine: {interpreter.find() or 'none'}",
        f"graphics: {driver.machine().describe()}",
        f"place: {places.home()}, {places.free_bytes(places.home()) / 1e9:.1f} GB free",
    ]
    for path, mark in places.environments().items():
        state = "complete" if mark.complete else f"unfinished after {', '.join(mark.done) or 'nothing'}"
        lines.append(f"environment {path.name}: {state}, made by {mark.plugin or 'unknown'}, Python {mark.python or 'unknown'}")
    for base in pythons.found():
        lines.append(f"interpreter {base.label}{': ' + base.problem if base.problem else ''}")
    lines += [f"interpreter of QGIS: {sys.executable}", *(["log:"] if log else []), *log[-200:]]
    return redacted("\n".join(lines))
