"""Classes of QGIS made from the table of its enums and bases: strict names, scoped as in Qt 6, and no behaviour."""

from __future__ import annotations

import enum
from typing import Any

from PyQt6 import QtCore, QtGui, QtWidgets
from qt6_tables import HERE, read

_QGIS = read(HERE / "qgis.txt")
_MADE: dict[str, Any] = {}


def enums(name: str) -> dict[str, Any]:
    """The enums of a class, as Python's; every one can be combined, as flags can."""
    return {key: enum.Flag(key, sorted(members)) for key, members in _QGIS.enums_of(name).items() if members}


def made(name: str) -> Any:
    """The class ``name``; AttributeError if QGIS has none."""
    if not name.startswith("Q"):
        raise AttributeError(name)
    for module in (QtCore, QtGui, QtWidgets):
        if hasattr(module, name):
            return getattr(module, name)
    if name not in _MADE:
        bases = tuple(made(base) for base in _QGIS.bases.get(name, ())[:1]) or (object,)
        _MADE[name] = type(name, bases, enums(name))
    return _MADE[name]
