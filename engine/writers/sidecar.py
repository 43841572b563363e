"""The JSON file beside an output that says how it came to be."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np

from .atomic import writing


def write_sidecar(path: Path | str, summary: Mapping[str, Any]) -> Path:
    """Write ``<path>.json`` and return its path; beside a staged output it becomes final together with it."""
    path = Path(path)
    return write_json(path.with_name(path.name + ".json"), summary)


def write_json(path: Path | str, content: Mapping[str, Any]) -> Path:
    """Write ``content`` as readable UTF-8 JSON; raises OSError if the disk is full."""
    path = Path(path)
    with writing(path):
        path.write_text(json.dumps(plain(content), indent=1, ensure_ascii=False, allow_nan=False) + "\n", encoding="utf-8")
    return path


def plain(value: Any) -> Any:
    """JSON-able copy: numbers of numpy become Python's, non-finite ones null, dates ISO text, everything else text."""
    if isinstance(value, Mapping):
        return {str(key): plain(item) for key, item in value.items()}
    if isinstance(value, np.datetime64):
        return str(value.astype("datetime64[D]"))
    if isinstance(value, (np.generic, np.ndarray)):
        return plain(value.tolist())
    if isinstance(value, (list, tuple, set, frozenset)):
        return [plain(item) for item in value]
    if isinstance(value, float) and not math.isfinite(value):
        return None
    return value if value is None or isinstance(value, (str, bool, int, float)) else str(value)
