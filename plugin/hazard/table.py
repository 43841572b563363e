"""Zones and places as tables: their fields, and one feature of each."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from datetime import date
from typing import Any, Optional

from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsFeature, QgsField, QgsFields, QgsGeometry, QgsProject
from qgis.PyQt.QtCore import QDate

from ..review.fields import FIELDS as REVIEW
from ..toolbelt.compat import DAY_FIELD, NUMBER_FIELD, TEXT_FIELD, WHOLE_FIELD
from .acceleration import Pace
from .assessment import Criterion
from .zones import Zone

_WHOLE, _NUMBER, _TEXT, _DAY = WHOLE_FIELD, NUMBER_FIELD, TEXT_FIELD, DAY_FIELD
#: Fields of a zone; the last are for the review.
ZONE = (
    ("zone", _WHOLE), ("zone_id", _TEXT), ("severity", _WHOLE), ("points", _WHOLE), ("area_m2", _NUMBER), ("prob_max", _NUMBER),
    ("prob_mean", _NUMBER), ("disp_max", _NUMBER), ("disp_median", _NUMBER), ("vel_max", _NUMBER), ("gradient", _NUMBER), ("quality", _NUMBER),
    ("change_max", _NUMBER), ("first_date", _DAY), ("motion", _TEXT), ("accel", _NUMBER), ("accel_se", _NUMBER), ("accel_p", _NUMBER),
    ("fail_from", _DAY), ("fail_est", _DAY), ("fail_to", _DAY), ("threshold", _NUMBER), ("vel_limit", _NUMBER), ("direction", _TEXT), ("origin", _DAY),
    *REVIEW,
)  # fmt: skip
#: Fields of a point.
POINT = (
    ("pid", _TEXT),
    ("probability", _NUMBER),
    ("severity", _WHOLE),
    ("first_date", _DAY),
    ("displacement", _NUMBER),
    ("velocity", _NUMBER),
)


def fields_of(columns: Sequence[tuple[str, Any]]) -> QgsFields:
    """Return the fields of a table."""
    made = QgsFields()
    for name, kind in columns:
        made.append(QgsField(name, kind))
    return made


def row(columns: Sequence[tuple[str, Any]], geometry: QgsGeometry, **values: Any) -> QgsFeature:
    """Return a feature; what is not named stays empty, and NaN becomes empty."""
    feature = QgsFeature(fields_of(columns))
    feature.setGeometry(geometry)
    feature.setAttributes([known(values.get(name)) for name, _ in columns])
    return feature


def zone_row(
    number: int, key: str, zone: Zone, back: QgsCoordinateTransform, criterion: Criterion, origin: date, moves: Optional[Pace] = None
) -> QgsFeature:
    """Return the feature of a zone, its outline brought ``back`` to the CRS of the layer; ``moves`` = how it moved, where that is known."""
    failure = moves.failure if moves else None
    geometry = QgsGeometry(zone.outline)
    geometry.convertToMultiType()
    geometry.transform(back)
    return row(
        ZONE, geometry, zone=number, zone_id=key, severity=zone.severity, points=len(zone.members), area_m2=zone.outline.area(),
        prob_max=zone.probability, prob_mean=zone.mean_probability, disp_max=zone.largest, disp_median=zone.median, vel_max=zone.velocity,
        gradient=zone.gradient, quality=zone.quality, change_max=zone.change, first_date=zone.first, threshold=criterion.displacement or None,
        vel_limit=criterion.velocity or None, direction=criterion.direction, origin=origin, status="new",
        motion=moves.motion if moves else None, accel=moves.acceleration if moves else None, accel_se=moves.error if moves else None,
        accel_p=moves.p_value if moves else None, fail_from=failure.earliest if failure else None,
        fail_est=failure.estimate if failure else None, fail_to=failure.latest if failure else None,
    )  # fmt: skip


def new_ids(outlines: Sequence[QgsGeometry], crs: QgsCoordinateReferenceSystem, taken: Sequence[str] = ()) -> list[str]:
    """Return an id for each new zone: short, of where it lies and how large it is, so that the same analysis gives the same, and none twice."""
    world = QgsCoordinateTransform(crs, QgsCoordinateReferenceSystem("EPSG:4326"), QgsProject.instance())
    used, made = set(taken), []
    for outline in outlines:
        shape = QgsGeometry(outline)
        shape.transform(world)
        middle = shape.centroid().asPoint()
        text = f"{middle.y():.5f} {middle.x():.5f} {outline.area():.0f}"
        attempt = 0
        while True:
            key = "Z" + hashlib.sha256(f"{text} {attempt}".encode()).hexdigest()[:6].upper()
            if key not in used:
                break
            attempt += 1
        used.add(key)
        made.append(key)
    return made


def known(value: Any) -> Any:
    """Return a value as a field takes it: a date as QDate, NaN as nothing."""
    if isinstance(value, date):
        return QDate(value.year, value.month, value.day)
    return None if value is None or value != value else value


def day_of(value: Any) -> Optional[date]:
    """Return the date of a field, None where it is empty."""
    return value.toPyDate() if isinstance(value, QDate) and value.isValid() else None
