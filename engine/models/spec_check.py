"""What every network's spec is checked for before a network is built from it."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from ..i18n import tr


def check_values(spec: Any, usual: Any, most: int) -> None:
    """Raise ValueError unless each field of ``spec`` is of the type it has in ``usual`` and every number is from 0 to ``most``."""
    defaults = asdict(usual)
    for name, value in asdict(spec).items():
        kind = type(defaults[name])
        if type(value) is not kind and not (kind is float and type(value) is int):
            raise ValueError(tr("'{name}' is of the wrong type", name=name))
        if kind in (int, float) and not 0 <= value <= most:
            raise ValueError(tr("'{name}' is out of range", name=name))
