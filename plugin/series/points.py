"""Series of a point layer: only the feature that was clicked is read."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, Optional

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsSpatialIndex,
    QgsVectorLayer,
)

from ...engine.job import field_date, parse_date
from ..layers.dates import date_fields
from ..layers.provenance import UNITS
from ..layers.sheets import SUFFIXES
from ..toolbelt.compat import INDEXED
from .record import Outlook, Series

#: Fields that tell a place by name, the first that is there.
NAMES = ("pid", "PID", "id", "ID", "code", "CODE", "name", "NAME", "station")
_MEDIAN = re.compile(r"D\d{8}")
#: Shares of the reach that are searched one after the other; each box holds sixteen times the area of the one before.
_PARTS = tuple(4.0**-step for step in range(10, -1, -1))
#: Features of an area that are averaged, at most.
MOST = 5_000


def is_forecast(layer: QgsVectorLayer) -> bool:
    """Whether the layer is a forecast of ours: dates with bounds."""
    names = set(layer.fields().names())
    return any(_MEDIAN.fullmatch(name) and name + SUFFIXES["lower80"] in names for name in names)


def has_dates(layer: QgsVectorLayer) -> bool:
    """Whether there is a series to show: two dates at least, or a forecast."""
    return len(date_fields(layer.fields().names())) >= 2 or is_forecast(layer)


def nearest(layer: QgsVectorLayer, point: QgsPointXY, reach: float) -> Optional[QgsFeature]:
    """Return the feature nearest to ``point`` (in the layer's CRS) within ``reach`` of its units, geometry and all fields; None if none is.

    Fields are read of the nearest alone. A layer with a spatial index is searched from the point outwards: the reach of a click on a map of
    a whole country may hold all its points.
    """
    for part in _PARTS if layer.hasSpatialIndex() == INDEXED else (1.0,):
        best = _nearest(layer, point, part * reach)
        if best is not None:
            return layer.getFeature(best)
    return None


def _nearest(layer: QgsVectorLayer, point: QgsPointXY, reach: float) -> Optional[int]:
    box = QgsRectangle(point.x() - reach, point.y() - reach, point.x() + reach, point.y() + reach)
    request = QgsFeatureRequest(box).setSubsetOfAttributes([])
    request.setFlags(QgsFeatureRequest.Flag.ExactIntersect)
    here = QgsGeometry.fromPointXY(point)
    best, least = None, reach
    for feature in layer.getFeatures(request):
        apart = feature.geometry().distance(here)
        if 0 <= apart <= least:
            best, least = feature.id(), apart
    return best


def inside(layer: QgsVectorLayer, area: QgsGeometry) -> list[QgsFeature]:
    """Return the features inside a polygon (in the layer's CRS); of more than ``MOST`` an even sample."""
    request = QgsFeatureRequest(area.boundingBox()).setSubsetOfAttributes([])
    engine = QgsGeometry.createGeometryEngine(area.constGet())
    engine.prepareGeometry()
    found = [feature.id() for feature in layer.getFeatures(request) if engine.intersects(feature.geometry().constGet())]
    return _whole(layer, found)


def alike(layer: QgsVectorLayer, features: Sequence[QgsFeature], crs: QgsCoordinateReferenceSystem, reach: float) -> list[QgsFeature]:
    """Return the features of another ``layer`` that lie within ``reach`` (of its units) of those given in ``crs``, each once."""
    change = QgsCoordinateTransform(crs, layer.crs(), QgsProject.instance())
    spots = [change.transform(feature.geometry().centroid().asPoint()) for feature in features]
    box = QgsGeometry.fromMultiPointXY(spots).boundingBox()
    box.grow(reach)
    index = QgsSpatialIndex(layer.getFeatures(QgsFeatureRequest(box).setSubsetOfAttributes([])))
    found = {row for spot in spots for row in index.nearestNeighbor(spot, 1, reach)}
    return _whole(layer, sorted(found))


def _whole(layer: QgsVectorLayer, found: Sequence[int]) -> list[QgsFeature]:
    """Read features by id; of more than ``MOST`` an even sample."""
    some = found[:: -(-len(found) // MOST) or 1]
    return list(layer.getFeatures(QgsFeatureRequest().setFilterFids(list(some))))


def same(layer: QgsVectorLayer, feature: QgsFeature, crs: QgsCoordinateReferenceSystem, reach: float) -> Optional[QgsFeature]:
    """Return the feature of another ``layer`` that is the same place: the nearest within ``reach``, of the same name if both have one."""
    geometry = QgsGeometry(feature.geometry())
    geometry.transform(QgsCoordinateTransform(crs, layer.crs(), QgsProject.instance()))
    found = nearest(layer, geometry.centroid().asPoint(), reach)
    if found is None:
        return None
    mine, other = name_of(feature), name_of(found)
    return found if not (mine and other) or mine == other else None


def name_of(feature: QgsFeature) -> str:
    """Return what the feature is called by its own fields; empty if nothing names it."""
    fields = feature.fields().names()
    name = next((name for name in NAMES if name in fields), "")
    value = feature[name] if name else None
    return str(value) if _is_known(value) else ""


def near(layer: QgsVectorLayer) -> float:
    """Return how far the same place of two layers may lie apart, in the layer's units: half a metre."""
    return 5e-6 if layer.crs().isGeographic() else 0.5


def units_of(layer: QgsVectorLayer) -> str:
    """Return the unit of a layer's values: as GroundCast noted it, or EGMS's; empty if unknown."""
    egms = {"pid", "mp_type", "mean_velocity"} <= {name.lower() for name in layer.fields().names()}
    return str(layer.customProperty(UNITS, "") or ("mm" if egms else ""))


def series_of(feature: QgsFeature, units: str = "") -> Series:
    """Return the observations in a feature's date fields."""
    dated = date_fields(feature.fields().names())
    point = feature.geometry().asPoint() if not feature.geometry().isMultipart() else feature.geometry().centroid().asPoint()
    return Series(
        name_of(feature) or f"#{feature.id()}", (point.x(), point.y()), tuple(dated.values()), _numbers(feature, list(dated)), units
    )


def outlook_of(feature: QgsFeature) -> Optional[Outlook]:
    """Return the forecast in a feature's fields ``D<date>`` and their bounds; None if it has none."""
    names = feature.fields().names()
    columns = {parse_date(name[1:]): name for name in names if _MEDIAN.fullmatch(name) and field_date(name)}
    days = sorted(columns)
    median = _numbers(feature, [columns[day] for day in days])
    known = np.isfinite(median)
    if not known.any():
        return None
    bounds = {}
    for level in (80, 95):
        ends = [[columns[day] + SUFFIXES[f"{side}{level}"] for day in days] for side in ("lower", "upper")]
        if all(name in names for side in ends for name in side):
            bounds[level] = (_numbers(feature, ends[0])[known], _numbers(feature, ends[1])[known])
    return Outlook(tuple(day for day, use in zip(days, known) if use), median[known], bounds) if bounds else None


def _numbers(feature: QgsFeature, names: Sequence[str]) -> np.ndarray:
    fields: Mapping[str, int] = {name: index for index, name in enumerate(feature.fields().names())}
    values = feature.attributes()
    return np.array([_number(values[fields[name]]) for name in names], float)


def _number(value: Any) -> float:
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        try:
            return float(value) if _is_known(value) and isinstance(value, str) else float("nan")
        except ValueError:
            return float("nan")
    return float(value)


def _is_known(value: Any) -> bool:
    return value is not None and not (hasattr(value, "isNull") and value.isNull())


def days_of(layer: QgsVectorLayer) -> tuple[date, ...]:
    """Return the dates of a layer's fields."""
    return tuple(date_fields(layer.fields().names()).values())
