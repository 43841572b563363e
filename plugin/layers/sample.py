"""How large the values of an output are: a robust limit from a sample, so that one outlier does not wash the ramp out."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from osgeo import gdal
from qgis.core import QgsFeatureRequest, QgsVectorLayer

PERCENTILE = 98.0
_CELLS, _POINTS, _BANDS, _COLUMNS = 256, 20000, 6, 6


def raster_limit(path: str) -> float:
    """Return the 98th percentile of the absolute values of a raster (a decimated read of some bands); 0 if it is empty."""
    dataset = gdal.Open(path)
    if dataset is None:
        return 0.0
    chosen = _spread(list(range(1, dataset.RasterCount + 1)), _BANDS)
    parts = []
    for number in chosen:
        band = dataset.GetRasterBand(number)
        values = band.ReadAsArray(buf_xsize=min(_CELLS, dataset.RasterXSize), buf_ysize=min(_CELLS, dataset.RasterYSize))
        values = values.astype(np.float64).ravel()
        nodata = band.GetNoDataValue()
        parts.append(values if nodata is None else values[values != nodata])
    return _limit(np.concatenate(parts))


def column_limit(layer: QgsVectorLayer, columns: Sequence[str]) -> float:
    """Return the 98th percentile of the absolute values of ``columns`` of a vector layer; 0 if it is empty."""
    chosen = _spread([name for name in columns if layer.fields().indexOf(name) >= 0], _COLUMNS)
    if not chosen:
        return 0.0
    request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry).setSubsetOfAttributes(chosen, layer.fields())
    request.setLimit(_POINTS)
    values = [feature[name] for feature in layer.getFeatures(request) for name in chosen]
    return _limit(np.array([value for value in values if isinstance(value, (int, float))], np.float64))


def _limit(values: np.ndarray) -> float:
    values = np.abs(values[np.isfinite(values)])
    return float(np.percentile(values, PERCENTILE)) if values.size else 0.0


def _spread(items: list, count: int) -> list:
    """At most ``count`` of the items, evenly spread, the last among them."""
    if len(items) <= count:
        return items
    return [items[round(index)] for index in np.linspace(0, len(items) - 1, count)]
