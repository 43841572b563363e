"""The series of a zone: its point with the greatest predicted movement, and the mean of all its points."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Optional

import numpy as np
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsFeature, QgsGeometry, QgsProject, QgsVectorLayer

from ..series import points
from ..series.record import Series, mean_of
from ..toolbelt.i18n import tr

#: Points of a zone that are averaged, at most.
_MOST = 400
#: How far (m) a point of the history may lie from the one of the forecast.
_REACH = 2.0


@dataclass(frozen=True)
class ZoneSeries:
    """What to plot of a zone: movement counted from the present level (the last measurements, smoothed by the engine).

    Attributes
    ----------
    worst : Series
        With its forecast.
    mean : Series or None
        Of the zone's points, where there are more than one.
    """

    worst: Series
    mean: Optional[Series]


def zone_series(
    shape: QgsGeometry, crs: QgsCoordinateReferenceSystem, forecast: QgsVectorLayer, history: Optional[QgsVectorLayer], units: str
) -> Optional[ZoneSeries]:
    """Return the series of a zone whose ``shape`` is in ``crs``; None where the forecast has no point in it."""
    features = _inside(forecast, shape, crs)
    moved = np.array([_value(feature, "displacement") for feature in features])
    if not features or not np.isfinite(moved).any():
        return None
    most = int(np.nanargmax(np.abs(moved)))
    indices = np.linspace(0, len(features) - 1, min(len(features), _MOST)).astype(int)
    past = _inside(history, shape, crs) if history is not None else []
    matched = _matched([features[row] for row in (most, *indices)], forecast, past, history, crs)
    rows = [most, *indices]
    series = [_joined(features[row], before, units, moved[row]) for row, before in zip(rows, matched)]
    name = points.name_of(features[most])
    worst = replace(series[0], label=tr("Point {name}").format(name=name) if name else tr("Most affected point"))
    alike = [item for item in series[1:] if item.days == worst.days and item.outlook is not None]
    mean = mean_of(alike, tr("Mean of the zone")) if len(alike) > 1 else None
    return ZoneSeries(worst, replace(mean, spread=None) if mean is not None else None)


def _inside(layer: QgsVectorLayer, shape: QgsGeometry, crs: QgsCoordinateReferenceSystem) -> list[QgsFeature]:
    here = shape.buffer(_REACH, 4)
    here.transform(QgsCoordinateTransform(crs, layer.crs(), QgsProject.instance()))
    return points.inside(layer, here)


def _matched(
    wanted: list[QgsFeature],
    forecast: QgsVectorLayer,
    past: list[QgsFeature],
    history: Optional[QgsVectorLayer],
    crs: QgsCoordinateReferenceSystem,
) -> list[Optional[QgsFeature]]:
    """The feature of the history that is the same place as each of the forecast: of the same name, else the nearest within reach."""
    if history is None or not past:
        return [None] * len(wanted)
    named = {name: feature for feature in past if (name := points.name_of(feature))}
    spots = _spots(past, history, crs)
    found: list[Optional[QgsFeature]] = []
    for feature, spot in zip(wanted, _spots(wanted, forecast, crs)):
        apart = np.hypot(*(spots - spot).T)
        near = int(apart.argmin())
        found.append(named.get(points.name_of(feature)) or (past[near] if apart[near] <= _REACH else None))
    return found


def _spots(features: list[QgsFeature], layer: QgsVectorLayer, crs: QgsCoordinateReferenceSystem) -> np.ndarray:
    """Where features lie (n, 2), in ``crs``."""
    change = QgsCoordinateTransform(layer.crs(), crs, QgsProject.instance())
    made = [change.transform(feature.geometry().centroid().asPoint()) for feature in features]
    return np.array([(spot.x(), spot.y()) for spot in made], float).reshape(-1, 2)


def _joined(feature: QgsFeature, past: Optional[QgsFeature], units: str, moved: float) -> Series:
    """The series of a place with its forecast, less the level that its predicted movement ``moved`` is counted from."""
    base = points.series_of(past, units) if past is not None else replace(points.series_of(feature, units), days=(), values=np.empty(0))
    return since_last(replace(base, outlook=points.outlook_of(feature)), moved)


def since_last(whole: Series, moved: float) -> Series:
    """Return a series with its forecast counted from the present level, from which it is predicted to have ``moved`` by its last date."""
    if whole.outlook is None or not np.isfinite(moved):
        return whole
    start = float(whole.outlook.median[-1]) - moved
    level = Series("", whole.place, whole.days or whole.outlook.days[:1], np.full(max(len(whole.days), 1), start))
    return whole - level


def _value(feature: QgsFeature, name: str) -> float:
    index = feature.fields().indexOf(name)
    value = feature.attributes()[index] if index >= 0 else None
    return float(value) if isinstance(value, (int, float)) else float("nan")
