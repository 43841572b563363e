"""How large the values of an output are: robust limits from a sample, so that one outlier does not wash the ramp out."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from qgis.core import QgsFeatureRequest, QgsVectorLayer

from ..toolbelt.gdal_files import opened

PERCENTILE, _LOW = 98.0, 2.0
_CELLS, _POINTS, _BANDS, _COLUMNS = 256, 20000, 6, 6


def raster_limit(path: str) -> float:
    """Return the 98th percentile of the absolute values of a raster (a decimated read of some bands); 0 if it is empty."""
    return _limit(_cells(path))


def raster_range(path: str) -> tuple[float, float]:
    """Return the 2nd and 98th percentile of the values of a raster (a decimated read of some bands); NaN if it is empty."""
    return _range(_cells(path))


def column_limit(layer: QgsVectorLayer, columns: Sequence[str]) -> float:
    """Return the 98th percentile of the absolute values of ``columns`` of a vector layer; 0 if it is empty."""
    return _limit(_fields(layer, columns))


def column_range(layer: QgsVectorLayer, columns: Sequence[str]) -> tuple[float, float]:
    """Return the 2nd and 98th percentile of the values of ``columns`` of a vector layer; NaN if it is empty."""
    return _range(_fields(layer, columns))


def _cells(path: str) -> np.ndarray:
    dataset = opened(path)
    if dataset is None:
        return np.empty(0)
    parts = []
    for number in _spread(list(range(1, dataset.RasterCount + 1)), _BANDS):
        band = dataset.GetRasterBand(number)
        values = band.ReadAsArray(buf_xsize=min(_CELLS, dataset.RasterXSize), buf_ysize=min(_CELLS, dataset.RasterYSize))
        values = values.astype(np.float64).ravel()
        nodata = band.GetNoDataValue()
        parts.append(values if nodata is None else values[values != nodata])
    return np.concatenate(parts)


def _fields(layer: QgsVectorLayer, columns: Sequence[str]) -> np.ndarray:
    chosen = _spread([name for name in columns if layer.fields().indexOf(name) >= 0], _COLUMNS)
    if not chosen:
        return np.empty(0)
    request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry).setSubsetOfAttributes(chosen, layer.fields())
    request.setLimit(_POINTS)
    values = [feature[name] for feature in layer.getFeatures(request) for name in chosen]
    return np.array([value for value in values if isinstance(value, (int, float))], np.float64)


def _limit(values: np.ndarray) -> float:
    values = np.abs(values[np.isfinite(values)])
    return float(np.percentile(values, PERCENTILE)) if values.size else 0.0


def _range(values: np.ndarray) -> tuple[float, float]:
    values = values[np.isfinite(values)]
    if not values.size:
        return float("nan"), float("nan")
    low, high = np.percentile(values, (_LOW, PERCENTILE))
    return float(low), float(high)


def _spread(items: list, count: int) -> list:
    """At most ``count`` of the items, evenly spread, the last among them."""
    if len(items) <= count:
        return items
    return [items[round(index)] for index in np.linspace(0, len(items) - 1, count)]
