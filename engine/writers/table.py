"""The run's figures as JSON and the skill rows as CSV."""

from __future__ import annotations

import csv
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from .atomic import writing
from .sidecar import plain, write_json


def write_table(path: Path | str, summary: Mapping[str, Any]) -> Path:
    """Write the whole summary as JSON; raises OSError if the disk is full."""
    return write_json(path, summary)


def write_csv(path: Path | str, rows: Sequence[Mapping[str, Any]]) -> Path:
    """Write ``rows`` as CSV with the union of their keys, in order of appearance; a missing or non-finite value is empty."""
    path = Path(path)
    columns = list(dict.fromkeys(key for row in rows for key in row))
    with writing(path), path.open("w", newline="", encoding="utf-8") as file:
        table = csv.DictWriter(file, columns, restval="")
        table.writeheader()
        table.writerows(plain(row) for row in rows)
    return path
