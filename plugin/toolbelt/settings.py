"""Values remembered between sessions, under ``groundcast/`` in the user's QGIS settings."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from qgis.core import QgsSettings

PREFIX = "groundcast/"


def recall(name: str) -> dict[str, Any]:
    """Return the mapping remembered as ``name``; empty if there is none or it is unreadable."""
    text = QgsSettings().value(PREFIX + name, "")
    try:
        body = json.loads(text) if text else {}
    except (TypeError, ValueError):
        return {}
    return body if isinstance(body, dict) else {}


def remember(name: str, values: Mapping[str, Any]) -> None:
    """Keep ``values`` (JSON-able) as ``name``."""
    QgsSettings().setValue(PREFIX + name, json.dumps(dict(values)))
