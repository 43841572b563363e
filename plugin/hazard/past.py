"""What was observed in a zone: the mean series of the points or cells of a layer of history."""

from __future__ import annotations

from datetime import date
from typing import Any, Optional

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeatureRequest,
    QgsGeometry,
    QgsMapLayer,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
    QgsVectorLayerFeatureSource,
)

from ..layers.dates import date_fields
from ..layers.problem import InputError
from ..layers.rasters import raster_file
from ..series.cells import Stack, inside
from ..series.points import NAMES, is_forecast
from ..toolbelt.compat import GEOMETRY_POINT
from ..toolbelt.gdal_files import opened
from ..toolbelt.i18n import tr

#: Points of a zone that are averaged, at most.
MOST = 5_000


class Past:
    """A layer with dates. Made on the thread of the layer; read in any.

    Raises
    ------
    InputError
        The layer has fewer than two dates, or is neither points nor a raster in a file.
    """

    def __init__(self, layer: QgsMapLayer) -> None:
        self.name, self.crs = layer.name(), layer.crs()
        self.path, self.source, self.columns, self.name_column = "", None, {}, -1
        if isinstance(layer, QgsRasterLayer):
            self.path = raster_file(layer)[0]
            dataset = opened(self.path)
            self.days = Stack(self.path, dataset).days if dataset is not None else ()
        elif isinstance(layer, QgsVectorLayer) and layer.geometryType() == GEOMETRY_POINT:
            fields = layer.fields()
            self.source = QgsVectorLayerFeatureSource(layer)
            self.columns = {fields.indexOf(name): day for name, day in date_fields(fields.names()).items()}
            self.days = tuple(self.columns.values())
            self.name_column = next((fields.indexOf(name) for name in NAMES if fields.indexOf(name) >= 0), -1)
        else:
            self.days = ()
        if len(self.days) < 2 or self._is_forecast(layer):
            text = tr("'{layer}' has no observations: a history is a layer of points with fields named after dates, or a stack of rasters.")
            raise InputError(text.format(layer=self.name))

    @staticmethod
    def _is_forecast(layer: QgsMapLayer) -> bool:
        return isinstance(layer, QgsVectorLayer) and is_forecast(layer)

    def mean(self, outline: QgsGeometry, crs: QgsCoordinateReferenceSystem, until: Optional[date]) -> tuple[tuple[date, ...], np.ndarray]:
        """Return dates (n) and mean (n,) of what lies in an ``outline`` given in ``crs``, up to a date; no dates where nothing does.

        Every place counts by its deviation from its own mean, so that one with gaps does not shift the mean.
        """
        area = QgsGeometry(outline)
        area.transform(QgsCoordinateTransform(crs, self.crs, QgsProject.instance()))
        values = self._cells(area) if self.path else self._points(area)
        use = [index for index, day in enumerate(self.days) if until is None or day <= until]
        if values is None or values.shape[1] == 0 or not use:
            return (), np.empty(0)
        values = values[use]
        seen = np.isfinite(values)
        filled = np.where(seen, values, 0.0)
        filled = np.where(seen, filled - filled.sum(0) / np.maximum(seen.sum(0), 1), 0.0)
        count = seen.sum(1)
        mean = np.where(count > 0, filled.sum(1) / np.maximum(count, 1), np.nan)
        return tuple(self.days[index] for index in use), mean

    def stack(self) -> Stack:
        """Return the stack of rasters, opened anew."""
        return Stack(self.path, opened(self.path))

    def _cells(self, area: QgsGeometry) -> Optional[np.ndarray]:
        return inside(self.stack(), area)

    def _points(self, area: QgsGeometry) -> np.ndarray:
        request = QgsFeatureRequest(area.boundingBox()).setSubsetOfAttributes(list(self.columns))
        engine = QgsGeometry.createGeometryEngine(area.constGet())
        engine.prepareGeometry()
        rows: list[list[Any]] = []
        for feature in self.source.getFeatures(request):
            if engine.intersects(feature.geometry().constGet()):
                values = feature.attributes()
                rows.append([values[index] for index in self.columns])
                if len(rows) == MOST:
                    break
        numbers = [[float(value) if isinstance(value, (int, float)) else np.nan for value in row] for row in rows]
        return np.array(numbers, float).reshape(len(rows), len(self.columns)).T
