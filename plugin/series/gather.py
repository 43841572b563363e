"""A clicked place, whole: its observations from one layer, its forecast from another of the project."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any, Optional, TypeVar, Union

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsGeometry,
    QgsMapLayer,
    QgsPointXY,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)

from ..layers.problem import InputError
from ..toolbelt.compat import GEOMETRY_POINT
from ..toolbelt.i18n import tr
from . import cells, points
from .record import Outlook, Series, mean_and_spread, mean_of, mean_outlook

Found = TypeVar("Found")
Layer = TypeVar("Layer", QgsVectorLayer, QgsRasterLayer)
Usable = Union[QgsVectorLayer, QgsRasterLayer]
Pair = tuple[QgsVectorLayer, QgsFeature]
#: How the stack of a raster layer is opened; None if it is none.
Opener = Callable[[QgsRasterLayer], Optional[cells.Stack]]


def usable(layer: Optional[QgsMapLayer], opener: Opener = cells.open_stack) -> bool:
    """Whether series can be read from the layer."""
    if isinstance(layer, QgsVectorLayer) and layer.isValid():
        return layer.geometryType() == GEOMETRY_POINT and points.has_dates(layer)
    return isinstance(layer, QgsRasterLayer) and layer.isValid() and opener(layer) is not None


def is_forecast(layer: Usable) -> bool:
    """Whether a usable layer is a forecast."""
    if isinstance(layer, QgsVectorLayer):
        return points.is_forecast(layer)
    stack = cells.open_stack(layer)
    return stack is not None and stack.is_forecast


def layers_in_order() -> list[QgsMapLayer]:
    """Return the layers of the project as the layer panel has them, from the top."""
    root: Any = QgsProject.instance().layerTreeRoot()
    return [node.layer() for node in root.findLayers() if node.layer() is not None]


def at_point(
    layer: Usable, point: QgsPointXY, crs: QgsCoordinateReferenceSystem, reach: float, opener: Opener = cells.open_stack
) -> Optional[Series]:
    """Return the series nearest to a point of the map, None where there is nothing.

    Parameters
    ----------
    point : QgsPointXY
        In ``crs``, the map's.
    reach : float
        How far a point may lie from the click, in units of the map.
    opener : function
        How the stacks of raster layers are opened.
    """
    here, near = _brought(layer, point, crs, reach)
    if isinstance(layer, QgsRasterLayer):
        return _cell(layer, here, opener)
    feature = points.nearest(layer, here, near)
    return _feature(layer, feature, near) if feature is not None else None


def of_features(layer: QgsVectorLayer, features: list[QgsFeature], label: str) -> Series:
    """Return the mean series of several features and of their forecasts; raise InputError if there are none."""
    if not features:
        raise InputError(tr("There is no point of '{layer}' here.").format(layer=layer.name()))
    if len(features) == 1:
        return _feature(layer, features[0], points.near(layer))
    is_forecast = points.is_forecast(layer)
    others = _first(layer, QgsVectorLayer, lambda other: _alike(other, features, layer, not is_forecast)) or (layer, [])
    past, ahead = (others[1], features) if is_forecast else (features, others[1])
    units = points.units_of(layer) or points.units_of(others[0])
    outlooks = [outlook for outlook in map(points.outlook_of, ahead) if outlook is not None]
    parts = [points.series_of(feature, units) for feature in past or features]
    if not past:
        parts = [replace(item, days=(), values=np.empty(0)) for item in parts]
    return replace(mean_of(parts, label), outlook=mean_outlook(outlooks))


def in_area(layer: Usable, area: QgsGeometry, crs: QgsCoordinateReferenceSystem, label: str) -> Series:
    """Return mean and spread of what lies inside a polygon of the map; raise InputError if nothing does."""
    here = QgsGeometry(area)
    here.transform(QgsCoordinateTransform(crs, layer.crs(), QgsProject.instance()))
    if isinstance(layer, QgsVectorLayer):
        return of_features(layer, points.inside(layer, here), label)
    stack = _stack(layer)
    values = cells.inside(stack, here)
    if not np.isfinite(values).any():
        raise InputError(tr("'{layer}' has no value inside the polygon.").format(layer=layer.name()))
    middle = here.centroid().asPoint()
    other = _first(layer, QgsRasterLayer, lambda other: _counterpart(other, stack))
    past, ahead = (other, stack) if stack.is_forecast else (stack, other)
    found = Series(label, (middle.x(), middle.y()), (), np.empty(0), stack.units, count=values.shape[1])
    for part, shown in ((past, False), (ahead, True)):
        if part is None:
            continue
        mean, spread = mean_and_spread(values if part is stack else cells.inside(part, here))
        known = Outlook(part.days, mean, {}, spread)
        found = replace(found, outlook=known) if shown else replace(found, days=part.days, values=mean, spread=spread)
    return found


def _brought(layer: Usable, point: QgsPointXY, crs: QgsCoordinateReferenceSystem, reach: float) -> tuple[QgsPointXY, float]:
    """Bring a point of the map, and a distance there, to the layer's CRS."""
    change = QgsCoordinateTransform(crs, layer.crs(), QgsProject.instance())
    here = change.transform(point)
    aside = change.transform(QgsPointXY(point.x() + reach, point.y()))
    return here, here.distance(aside)


def _cell(layer: QgsRasterLayer, here: QgsPointXY, opener: Opener) -> Optional[Series]:
    stack = _stack(layer, opener)
    if stack.is_forecast:
        past = _first(layer, QgsRasterLayer, lambda other: _history(other, stack, here, opener))
        outlook = cells.outlook_at(stack, here, _files())
        cell = stack.cell(here)
        if outlook is None or cell is None:
            return None
        base = past or Series(f"{cell[0] + 1}, {cell[1] + 1}", stack.centre(cell), (), np.empty(0), stack.units)
        return replace(base, outlook=outlook)
    cell = stack.cell(here)
    if cell is None:
        return None
    series = cells.series_at(stack, cell, _files())
    if not np.isfinite(series.values).any():
        return None
    return replace(series, outlook=_first(layer, QgsRasterLayer, lambda other: _ahead(other, stack, here, opener)))


def _ahead(other: QgsRasterLayer, stack: cells.Stack, here: QgsPointXY, opener: Opener) -> Optional[Outlook]:
    """The forecast another layer holds for a cell of ``stack``: it begins after the observations."""
    found = opener(other)
    if found is None or not found.is_forecast or found.days[0] <= stack.days[-1] or not _same_grid(found, stack):
        return None
    return cells.outlook_at(found, here, _files())


def _history(other: QgsRasterLayer, stack: cells.Stack, here: QgsPointXY, opener: Opener) -> Optional[Series]:
    """The observations another layer holds of a cell of the forecast ``stack``: they end before it."""
    found = opener(other)
    if found is None or found.role or found.days[-1] >= stack.days[0] or not _same_grid(found, stack):
        return None
    cell = found.cell(here)
    return cells.series_at(found, cell) if cell else None


def _same_grid(one: cells.Stack, other: cells.Stack) -> bool:
    return bool(np.allclose(one.dataset.GetGeoTransform(), other.dataset.GetGeoTransform()))


def _feature(layer: QgsVectorLayer, feature: QgsFeature, reach: float) -> Series:
    is_forecast = points.is_forecast(layer)
    look = _same_past if is_forecast else _same_ahead
    other, found = _first(layer, QgsVectorLayer, lambda other: look(other, feature, layer, reach)) or (layer, None)
    units = points.units_of(layer) or points.units_of(other)
    if not is_forecast:
        return replace(points.series_of(feature, units), outlook=points.outlook_of(found) if found is not None else None)
    series = points.series_of(feature if found is None else found, units)
    return replace(series if found is not None else replace(series, days=(), values=np.empty(0)), outlook=points.outlook_of(feature))


def _alike(
    other: QgsVectorLayer, features: list[QgsFeature], layer: QgsVectorLayer, ahead: bool
) -> Optional[tuple[QgsVectorLayer, list[QgsFeature]]]:
    """The same places in a forecast (``ahead``) or a history, and the layer they are of."""
    if not usable(other) or points.is_forecast(other) != ahead:
        return None
    found = points.alike(other, features, layer.crs(), points.near(other))
    return (other, found) if found else None


def _counterpart(other: QgsRasterLayer, stack: cells.Stack) -> Optional[cells.Stack]:
    """The forecast that begins where ``stack`` ends, or the history that ends where it begins."""
    found = cells.open_stack(other)
    if found is None or not _same_grid(found, stack) or found.is_forecast == stack.is_forecast:
        return None
    first, second = (stack, found) if found.is_forecast else (found, stack)
    return found if not first.role and first.days[-1] < second.days[0] else None


def _same_past(other: QgsVectorLayer, feature: QgsFeature, layer: QgsVectorLayer, reach: float) -> Optional[Pair]:
    return None if points.is_forecast(other) else _same(other, feature, layer, reach)


def _same_ahead(other: QgsVectorLayer, feature: QgsFeature, layer: QgsVectorLayer, reach: float) -> Optional[Pair]:
    return _same(other, feature, layer, reach) if points.is_forecast(other) else None


def _same(other: QgsVectorLayer, feature: QgsFeature, layer: QgsVectorLayer, reach: float) -> Optional[Pair]:
    found = points.same(other, feature, layer.crs(), _reach(layer, other, feature, reach)) if usable(other) else None
    return (other, found) if found is not None else None


def _reach(layer: QgsVectorLayer, other: QgsVectorLayer, feature: QgsFeature, reach: float) -> float:
    """A reach of the layer's CRS in the other's."""
    point = feature.geometry().centroid().asPoint()
    change = QgsCoordinateTransform(layer.crs(), other.crs(), QgsProject.instance())
    return change.transform(point).distance(change.transform(QgsPointXY(point.x() + reach, point.y())))


def _first(layer: QgsMapLayer, kind: type[Layer], look: Callable[[Layer], Optional[Found]]) -> Optional[Found]:
    """What ``look`` finds in another layer of the project: those of the same group first, then the others from the top."""
    for other in _others(layer, kind):
        found = look(other)
        if found is not None:
            return found
    return None


def _others(layer: QgsMapLayer, kind: type[Layer]) -> Iterator[Layer]:
    root: Any = QgsProject.instance().layerTreeRoot()
    node = root.findLayer(layer.id())
    group = node.parent() if node is not None else root
    near: list[Any] = [item.layer() for item in group.findLayers()]
    seen = {layer.source()}
    for other in [*near, *(item.layer() for item in root.findLayers())]:
        if isinstance(other, kind) and other.isValid() and other.source() not in seen:
            seen.add(other.source())
            yield other


def _files() -> list[str]:
    """The raster files of the project: what a run wrote may lie in folders of its own."""
    layers = QgsProject.instance().mapLayers().values()
    return list(
        dict.fromkeys(
            layer.source().split("|")[0] for layer in layers if isinstance(layer, QgsRasterLayer) and layer.providerType() == "gdal"
        )
    )


def _stack(layer: QgsRasterLayer, opener: Opener = cells.open_stack) -> cells.Stack:
    stack = opener(layer)
    if stack is None:
        raise InputError(tr("'{layer}' has no bands with dates.").format(layer=layer.name()))
    return stack
