"""Zones of two analyses: which are new, have grown or shrunk, or are gone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Optional

from qgis.core import QgsFeature, QgsGeometry

from .matching import match

#: Change of area from which a zone has grown or shrunk, as a share of the earlier area.
GROWTH = 0.1
KINDS = ("new", "grown", "shrunk", "same", "vanished")

Found = Sequence[tuple[str, QgsGeometry, QgsFeature]]


@dataclass(frozen=True)
class Change:
    """One zone of either analysis.

    Attributes
    ----------
    kind : str
        One of ``KINDS``.
    old, new : (str, QgsGeometry, QgsFeature) or None
        Id, outline and feature in the earlier and in the later analysis.
    overlap : float
        See :class:`matching.Match`.
    """

    kind: str
    old: Optional[tuple[str, QgsGeometry, QgsFeature]]
    new: Optional[tuple[str, QgsGeometry, QgsFeature]]
    overlap: float

    @property
    def outline(self) -> QgsGeometry:
        """Where it is now, or was."""
        return (self.new or self.old)[1]  # type: ignore[index]

    def told(self, field: str) -> tuple[Any, Any]:
        """Return a field of the earlier and of the later zone."""
        return tuple(side[2][field] if side else None for side in (self.old, self.new))  # type: ignore[return-value]


def changes(old: Found, new: Found, growth: float = GROWTH) -> list[Change]:
    """Return the zones of both, outlines in one CRS: new ones first, then grown, shrunk, same and vanished, the severe ones first among each."""
    found = []
    pairs = match([(row, item[1]) for row, item in enumerate(old)], [(row, item[1]) for row, item in enumerate(new)])
    for pair in pairs:
        before = old[pair.old] if pair.old is not None else None
        now = new[pair.new] if pair.new is not None else None
        found.append(Change(_kind(before, now, growth), before, now, pair.overlap))
    return sorted(found, key=lambda item: (KINDS.index(item.kind), -float((item.new or item.old)[2]["prob_max"] or 0)))  # type: ignore[index]


def _kind(old: Optional[tuple[Any, QgsGeometry, Any]], new: Optional[tuple[Any, QgsGeometry, Any]], growth: float) -> str:
    if old is None:
        return "new"
    if new is None:
        return "vanished"
    ratio = new[1].area() / max(old[1].area(), 1e-12)
    return "grown" if ratio > 1 + growth else "shrunk" if ratio < 1 / (1 + growth) else "same"
