"""Which zone of an earlier analysis is which of a later one: zones are the same where they overlap."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple, Optional

from qgis.core import QgsGeometry, QgsSpatialIndex

#: Zones of which a smaller share lies in each other are not the same: outlines that touch.
LEAST = 0.1


class Match(NamedTuple):
    """A pair of zones, or one alone.

    Attributes
    ----------
    old, new : id or None
        Of the earlier and the later zone; None = there is none: the zone is new, or has vanished.
    overlap : float
        Area they share over the smaller one's area; 0 for a zone alone.
    """

    old: Optional[Any]
    new: Optional[Any]
    overlap: float


def match(old: Sequence[tuple[Any, QgsGeometry]], new: Sequence[tuple[Any, QgsGeometry]], least: float = LEAST) -> list[Match]:
    """Pair zones with those of an earlier analysis, one with one, those that share most area first.

    So a zone that has split lives on in the part that holds most of it, and the other parts are new; of zones that have grown together the one
    with most area in the whole lives on, and the others have vanished.

    Parameters
    ----------
    old, new : sequence of (id, QgsGeometry)
        Polygons in one CRS; ids of any kind, each once.
    least : float
        Least overlap of a pair, see :class:`Match`.

    Returns
    -------
    list of Match
        Every id once: pairs by shared area, then the new ones, then the vanished ones, in their order.
    """
    former, later = ([(key, _valid(shape)) for key, shape in side] for side in (old, new))
    index = QgsSpatialIndex()
    for row, (_, shape) in enumerate(later):
        index.addFeature(row, shape.boundingBox())
    found = []
    for row, (_, shape) in enumerate(former):
        for other in index.intersects(shape.boundingBox()):
            shared = shape.intersection(later[other][1]).area()
            share = min(shared / max(min(shape.area(), later[other][1].area()), 1e-12), 1.0)
            if shared > 0 and share >= least:
                found.append((shared, row, other, share))
    pairs: dict[int, tuple[int, float]] = {}
    taken = set()
    for _, row, other, share in sorted(found, key=lambda item: (-item[0], item[1], item[2])):
        if row not in pairs and other not in taken:
            pairs[row] = other, share
            taken.add(other)
    both = [Match(former[row][0], later[other][0], share) for row, (other, share) in pairs.items()]
    fresh = [Match(None, key, 0.0) for row, (key, _) in enumerate(later) if row not in taken]
    return both + fresh + [Match(key, None, 0.0) for row, (key, _) in enumerate(former) if row not in pairs]


def _valid(shape: QgsGeometry) -> QgsGeometry:
    return shape if shape.isGeosValid() else shape.makeValid()
