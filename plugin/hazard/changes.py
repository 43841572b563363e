"""Zones of two analyses: which are new, have grown or shrunk, or are gone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Optional

from qgis.core import QgsFeature, QgsGeometry

from .matching import match

#: Change of area from which a zone has grown or shrunk, as a share of the earlier area.
GROWTH = 0.1
KINDS = ("new", "split", "grown", "shrunk", "same", "merged", "vanished")
#: Share of a zone without a partner that must lie in zones of the other analysis for it to be a part of one.
_PART = 0.5

Found = Sequence[tuple[str, QgsGeometry, QgsFeature]]
_Side = Optional[tuple[str, QgsGeometry, QgsFeature]]


@dataclass(frozen=True)
class Change:
    """One zone of either analysis.

    Attributes
    ----------
    kind : str
        One of ``KINDS``; ``split`` = new, but for the most part in an earlier zone that lives on elsewhere, ``merged`` = gone, but for the most part
        in a later zone.
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
    """Return the zones of both, outlines in one CRS, in the order of ``KINDS`` and the severe ones first among each."""
    before_all, now_all = (QgsGeometry.unaryUnion([item[1] for item in side]) for side in (old, new))
    found = []
    pairs = match([(row, item[1]) for row, item in enumerate(old)], [(row, item[1]) for row, item in enumerate(new)])
    for pair in pairs:
        before = old[pair.old] if pair.old is not None else None
        now = new[pair.new] if pair.new is not None else None
        found.append(Change(_kind(before, now, growth, before_all, now_all), before, now, pair.overlap))
    return sorted(found, key=lambda item: (KINDS.index(item.kind), -float((item.new or item.old)[2]["prob_max"] or 0)))  # type: ignore[index]


def _kind(old: _Side, new: _Side, growth: float, before_all: QgsGeometry, now_all: QgsGeometry) -> str:
    if old is None or new is None:
        alone, others, kinds = (new, before_all, ("split", "new")) if old is None else (old, now_all, ("merged", "vanished"))
        shape = alone[1]  # type: ignore[index]
        return kinds[0] if shape.intersection(others).area() >= _PART * shape.area() > 0 else kinds[1]
    ratio = new[1].area() / max(old[1].area(), 1e-12)
    return "grown" if ratio > 1 + growth else "shrunk" if ratio < 1 / (1 + growth) else "same"
