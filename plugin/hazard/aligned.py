"""Observations of the very places of a forecast."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any, Optional

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeatureRequest,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsSpatialIndex,
)

from .grid import Grid
from .past import Past
from .past_points import LOOK
from .prediction import Prediction

#: Points of two layers nearer than this, in metres, are the same.
SAME = 1.0


def of_points(
    past: Past,
    made: Prediction,
    crs: QgsCoordinateReferenceSystem,
    days: tuple[date, ...],
    canceled: Callable[[], bool] = lambda: False,
) -> np.ndarray:
    """Return the observations (len(days), N) of the points of a forecast, NaN = none.

    They are found by their names, else by where they are; ``crs`` is that of the forecast's ``place``.
    """
    columns = {day: index for index, day in past.columns.items()}
    wanted = [columns[day] for day in days]
    found = np.full((len(made.ids), len(days)), np.nan)
    find = _by_name(past, made) or _by_place(past, made, crs)
    name = past.name_column
    request = QgsFeatureRequest().setSubsetOfAttributes([*wanted, *([name] if name >= 0 else [])])
    for number, feature in enumerate(past.source.getFeatures(request)):
        if number % LOOK == 0 and canceled():
            break
        row = find(feature)
        if row is not None:
            values = feature.attributes()
            found[row] = [value if isinstance(value, (int, float)) else np.nan for value in (values[index] for index in wanted)]
    return found.T


def same_grid(past: Past, grid: Grid) -> bool:
    """Whether observations are a stack on the grid of a forecast."""
    if not past.path:
        return False
    dataset = past.stack().dataset
    same = dataset.RasterXSize == grid.columns and dataset.RasterYSize == grid.rows
    return same and bool(np.allclose(dataset.GetGeoTransform(), grid.transform, rtol=1e-9, atol=1e-6 * abs(grid.transform[1])))


def of_cells(past: Past, grid: Grid, ids: np.ndarray, days: tuple[date, ...]) -> np.ndarray:
    """Return the observations (len(days), N) of whole rows of cells, see :func:`same_grid`."""
    stack = past.stack()
    top, height = int(ids[0]) // grid.columns, len(ids) // grid.columns
    stack.bands = [band for band, day in zip(stack.bands, stack.days) if day in set(days)]
    return stack.values((0, top), (grid.columns, height)).reshape(len(days), -1)


def _by_name(past: Past, made: Prediction) -> Any:
    """How to find the row of a feature by its name; None where the layers have none in common."""
    if made.names is None or past.name_column < 0:
        return None
    rows = {name: row for row, name in enumerate(made.names) if name}
    return (lambda feature: rows.get(str(feature.attributes()[past.name_column]))) if rows else None


def _by_place(past: Past, made: Prediction, crs: QgsCoordinateReferenceSystem) -> Any:
    """How to find the row of a feature by where it is."""
    index = QgsSpatialIndex()
    for row, (x, y) in enumerate(made.place):
        index.addFeature(row, QgsRectangle(x, y, x, y))
    there = QgsCoordinateTransform(past.crs, crs, QgsProject.instance())

    def find(feature: Any) -> Optional[int]:
        shape = QgsGeometry(feature.geometry())
        shape.transform(there)
        point = shape.centroid().asPoint()
        near = index.nearestNeighbor(QgsPointXY(point), 1, SAME)
        return int(near[0]) if near and np.hypot(*(made.place[near[0]] - (point.x(), point.y()))) <= SAME else None

    return find
