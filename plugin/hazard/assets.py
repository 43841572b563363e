"""What stands in hazard zones: buildings, roads, dams, ranked by what the forecast says of where they are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsGeometry,
    QgsProcessingFeatureSource,
    QgsProject,
    QgsSpatialIndex,
)

from ..layers.problem import InputError
from ..toolbelt.i18n import tr
from .former import read_zones
from .table import day_of

_DIMENSION_LINE, _DIMENSION_AREA = 1, 2


@dataclass(frozen=True)
class Place:
    """A zone, or a point of the forecast; ``displacement`` = the predicted one of greatest size there."""

    key: Optional[str]
    number: Optional[int]
    grade: int
    probability: float
    displacement: Optional[float]
    first: Optional[date]


@dataclass(frozen=True)
class Exposure:
    """What an asset is exposed to.

    Attributes
    ----------
    worst : Place
        The zone of highest class, then probability, then overlap that it meets; a point where it meets no zone.
    zones : int
        How many zones it meets.
    distance : float
        To ``worst`` in metres; 0 = inside or across.
    overlap, share : float or None
        Part of it that lies in zones: m2, or m of a line; and as a share of all of it. None for points.
    local_probability, local_displacement : float or None
        Of the point of the forecast nearby that is most likely to exceed the threshold.
    """

    worst: Place
    zones: int
    distance: float
    overlap: Optional[float]
    share: Optional[float]
    local_probability: Optional[float]
    local_displacement: Optional[float]

    @property
    def order(self) -> tuple[float, ...]:
        """Sorts the most exposed first."""
        probability = self.worst.probability if self.local_probability is None else self.local_probability
        return -self.worst.grade, -probability, self.distance, -(self.share or 0.0), -abs(self.worst.displacement or 0.0)


class Places:
    """Zones or points in one CRS of lengths, found by where they are."""

    def __init__(self, items: Sequence[tuple[QgsGeometry, Place]]) -> None:
        self.items = items
        self.index = QgsSpatialIndex()
        for row, (shape, _) in enumerate(items):
            self.index.addFeature(row, shape.boundingBox())

    def near(self, shape: QgsGeometry, reach: float) -> list[tuple[float, QgsGeometry, Place]]:
        """Return what lies within ``reach`` of a shape, with its distance."""
        box = shape.boundingBox().buffered(reach + 1e-9)
        found = [(self.items[row][0].distance(shape), *self.items[row]) for row in self.index.intersects(box)]
        return [item for item in found if 0 <= item[0] <= reach]


def zones_of(source: Optional[QgsProcessingFeatureSource], crs: QgsCoordinateReferenceSystem) -> Places:
    """Read zones, see :func:`former.read_zones`."""
    if source is None:
        return Places([])
    needed = ("zone_id", "zone", "severity", "prob_max", "disp_max", "first_date")
    return Places(
        [
            (
                shape if shape.isGeosValid() else shape.makeValid(),
                Place(
                    key, _number(row["zone"]), int(row["severity"]), float(row["prob_max"]), _number(row["disp_max"]), day_of(row["first_date"])
                ),
            )
            for key, shape, row in read_zones(source, crs, needed)
        ]
    )  # fmt: skip


def points_of(source: Optional[QgsProcessingFeatureSource], crs: QgsCoordinateReferenceSystem) -> Places:
    """Read points with probability; raise InputError if the layer is none."""
    if source is None:
        return Places([])
    lacking = [name for name in ("probability", "severity", "displacement", "first_date") if name not in source.fields().names()]
    if lacking:
        text = tr("'{layer}' has no points with probability: it has no field '{field}'. Choose that output of 'Detect hazard zones'.")
        raise InputError(text.format(layer=source.sourceName(), field=lacking[0]))
    there = QgsCoordinateTransform(source.sourceCrs(), crs, QgsProject.instance())
    items = []
    for feature in source.getFeatures():
        chance = _number(feature["probability"])
        if chance is not None and not feature.geometry().isEmpty():
            shape = QgsGeometry(feature.geometry())
            shape.transform(there)
            grade = int(_number(feature["severity"]) or 1)
            items.append((shape, Place(None, None, grade, chance, _number(feature["displacement"]), day_of(feature["first_date"]))))
    return Places(items)


def exposure(shape: QgsGeometry, zones: Places, points: Places, reach: float) -> Optional[Exposure]:
    """Return what an asset, in the CRS of ``zones`` and ``points``, is exposed to; None where nothing lies within ``reach`` metres."""
    if shape.isEmpty():
        return None
    if not shape.isGeosValid():
        shape = shape.makeValid()
    met = [(_part(shape, zone), apart, zone, place) for apart, zone, place in zones.near(shape, reach)]
    around = [place for _, _, place in points.near(shape, reach)]
    local = max(around, key=lambda place: (place.probability, abs(place.displacement or 0.0)), default=None)
    if not met and local is None:
        return None
    whole = _size(shape)
    overlap = None
    if met:
        _, apart, _, worst = min(met, key=lambda item: (-item[3].grade, -item[3].probability, -item[0], item[1]))
        if whole is not None:
            joined = QgsGeometry.unaryUnion([zone for _, _, zone, _ in met])
            overlap = _part(shape, joined)
    else:
        worst, apart = local, min(distance for distance, _, place in points.near(shape, reach) if place is local)
    share = None if whole is None else min((overlap or 0.0) / whole, 1.0)
    return Exposure(
        worst=worst,
        zones=len(met),
        distance=apart,
        overlap=overlap,
        share=share,
        local_probability=local.probability if local else None,
        local_displacement=local.displacement if local else None,
    )


def _size(shape: QgsGeometry) -> Optional[float]:
    """Area or length; None of points, and of what has neither."""
    kind = shape.constGet().dimension()
    size = shape.area() if kind == _DIMENSION_AREA else shape.length() if kind == _DIMENSION_LINE else 0.0
    return size if size > 0 else None


def _part(shape: QgsGeometry, zone: QgsGeometry) -> float:
    """How much of a shape lies in a zone."""
    return _size(shape.intersection(zone)) or 0.0 if _size(shape) is not None and shape.intersects(zone) else 0.0


def _number(value: Any) -> Optional[float]:
    return value if isinstance(value, (int, float)) and not isinstance(value, bool) and value == value else None
