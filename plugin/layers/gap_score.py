"""How well gaps were filled: the one row of a run's scores that speaks for it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Optional

#: The first of these that was tested is what the headline is about: gaps like the user's own before artificial ones.
_FIRST = ("moved", "blocks", "days", "mcar50", "mcar20", "mcar80", "places")


def headline(summary: Mapping[str, Any]) -> Optional[Mapping[str, Any]]:
    """Return the row of the method used, on the kind of gap most like the user's own; None if none could be tested."""
    rows = [row for row in summary.get("skill") or () if row.get("mask") in _FIRST and row.get("mae") is not None]
    for name in ("auto", summary.get("method")):
        chosen = [row for row in rows if row.get("method") == name]
        if chosen:
            return min(chosen, key=lambda row: _FIRST.index(row["mask"]))
    return None
