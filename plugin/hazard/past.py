"""What was observed in a zone: the mean series of the points or cells of a layer of history."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import Optional

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeatureSource,
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
from . import past_points
from .past_points import Sum


class Past:
    """A layer with dates. Made on the thread of the layer; read in any.

    Raises
    ------
    InputError
        The layer has fewer than two dates, or is neither points nor a raster in a file.
    """

    def __init__(self, layer: QgsMapLayer) -> None:
        self.name, self.crs = layer.name(), layer.crs()
        self.path, self.source, self.columns, self.name_column, self.indexed = "", None, {}, -1, False
        if isinstance(layer, QgsRasterLayer):
            self.path = raster_file(layer)[0]
            dataset = opened(self.path)
            self.days = Stack(self.path, dataset).days if dataset is not None else ()
        elif isinstance(layer, QgsVectorLayer) and layer.geometryType() == GEOMETRY_POINT:
            fields = layer.fields()
            self.source = QgsVectorLayerFeatureSource(layer)
            self.indexed = layer.hasSpatialIndex() == QgsFeatureSource.SpatialIndexPresence.SpatialIndexPresent
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

    def means(
        self,
        outlines: Sequence[QgsGeometry],
        crs: QgsCoordinateReferenceSystem,
        until: Optional[date] = None,
        canceled: Callable[[], bool] = lambda: False,
    ) -> list[tuple[tuple[date, ...], np.ndarray]]:
        """Return for each of the ``outlines``, given in ``crs``, dates (n) and mean (n,) of what lies in it, up to a date; no dates where nothing does.

        Every place counts by its deviation from its own mean, so that one with gaps does not shift the mean. A layer without a spatial index
        is read once for all of them.
        """
        there = QgsCoordinateTransform(crs, self.crs, QgsProject.instance())
        areas = [QgsGeometry(outline) for outline in outlines]
        for area in areas:
            area.transform(there)
        use = [index for index, day in enumerate(self.days) if until is None or day <= until]
        sums = [Sum(len(use)) for _ in areas]
        if self.path:
            for area, made in zip(areas, sums):
                values = inside(self.stack(), area)
                if values is not None:
                    made.add(values[use].T)
        elif use:
            past_points.read(self, areas, sums, [list(self.columns)[index] for index in use], canceled)
        days = tuple(self.days[index] for index in use)
        return [(days, made.mean) if made.waiting and use else ((), np.empty(0)) for made in sums]

    def stack(self) -> Stack:
        """Return the stack of rasters, opened anew."""
        return Stack(self.path, opened(self.path))
