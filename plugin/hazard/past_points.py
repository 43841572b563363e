"""Points of a history in many areas at once: their mean series."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
from qgis.core import QgsFeature, QgsFeatureRequest, QgsGeometry, QgsRectangle, QgsSpatialIndex

#: Points of an area that are averaged, at most, and points added at once.
MOST, _AT_ONCE = 5_000, 256
#: Points between two looks at whether the run was canceled.
LOOK = 1000


class Sum:
    """The mean of series (n, dates) as deviations from the mean of each; those that were added are not kept."""

    def __init__(self, dates: int) -> None:
        self.places = 0
        self._total, self._count = np.zeros(dates), np.zeros(dates)
        self._rows: list[list[float]] = []

    def add(self, values: np.ndarray) -> None:
        """Add series (n, dates), NaN = missing."""
        seen = np.isfinite(values)
        filled = np.where(seen, values, 0.0)
        own = filled.sum(1, keepdims=True) / np.maximum(seen.sum(1, keepdims=True), 1)
        self._total += np.where(seen, filled - own, 0.0).sum(0)
        self._count += seen.sum(0)
        self.places += len(values)

    def add_row(self, row: list[float]) -> None:
        """Add one series, together with others."""
        self._rows.append(row)
        if len(self._rows) == _AT_ONCE:
            self._added()

    @property
    def waiting(self) -> int:
        """How many were added, and are to be."""
        return self.places + len(self._rows)

    @property
    def mean(self) -> np.ndarray:
        """The mean (dates,); NaN where nothing was seen."""
        self._added()
        return np.where(self._count > 0, self._total / np.maximum(self._count, 1), np.nan)

    def _added(self) -> None:
        rows, self._rows = self._rows, []
        if rows:
            self.add(np.array(rows, float))


def read(past: Any, areas: Sequence[QgsGeometry], sums: Sequence[Sum], columns: Sequence[int], canceled: Callable[[], bool]) -> None:
    """Add to the sum of each area the points that lie in it: area by area where the layer finds them by an index, else in one pass over it."""
    engines = [QgsGeometry.createGeometryEngine(area.constGet()) for area in areas]
    for engine in engines:
        engine.prepareGeometry()
    request = QgsFeatureRequest().setSubsetOfAttributes(list(columns))
    if past.indexed:
        for area, engine, made in zip(areas, engines, sums):
            for feature in past.source.getFeatures(QgsFeatureRequest(request).setFilterRect(area.boundingBox())):
                if engine.intersects(feature.geometry().constGet()):
                    made.add_row(_row(feature, columns))
                    if made.waiting == MOST or canceled():
                        break
        return
    index, every = QgsSpatialIndex(), QgsRectangle()
    for number, area in enumerate(areas):
        index.addFeature(number, area.boundingBox())
        every.combineExtentWith(area.boundingBox())
    if not areas:
        return
    for number, feature in enumerate(past.source.getFeatures(QgsFeatureRequest(request).setFilterRect(every))):
        if number % LOOK == 0 and canceled():
            return
        shape = feature.geometry()
        row: list[float] = []
        for near in index.intersects(shape.boundingBox()):
            if sums[near].waiting < MOST and engines[near].intersects(shape.constGet()):
                row = row or _row(feature, columns)
                sums[near].add_row(row)


def _row(feature: QgsFeature, columns: Sequence[int]) -> list[float]:
    values = feature.attributes()
    return [float(value) if isinstance(value := values[index], (int, float)) else np.nan for index in columns]
