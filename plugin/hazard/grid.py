"""A raster forecast of ours read as arrays, some rows at a time."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import Optional

import numpy as np
from osgeo import gdal

from ..layers.problem import InputError
from ..series.cells import TAG, Stack, companions
from ..toolbelt.gdal_files import opened
from ..toolbelt.i18n import tr
from .prediction import Prediction, before, origin_of

_BOUNDS = ("lower95", "lower80", "median", "upper80", "upper95")
#: Values read at once.
_MOST = 8_000_000


class Grid:
    """The rasters of one run.

    Parameters
    ----------
    path : str
        The raster of the median.
    further : sequence of str
        Files among which the other rasters of the run may be, besides its folder.
    origin : date or None
        Last acquisition, where the file does not say it.

    Raises
    ------
    InputError
        It is no median of ours, or the bounds or the predicted displacement are not found.
    """

    def __init__(self, path: str, further: Sequence[str] = (), origin: Optional[date] = None) -> None:
        name = Path(path).name
        dataset = opened(path)
        if dataset is None or dataset.GetMetadataItem(TAG) != "median":
            text = tr("'{layer}' is not the median of a raster forecast made by GroundCast. Choose the layer 'Forecast, median'.")
            raise InputError(text.format(layer=name))
        self.median = Stack(path, dataset)
        parts = {**companions(self.median, further), "median": self.median}
        lacking = [key for key in _BOUNDS if key not in parts or parts[key].days != self.median.days]
        self.bounds = [parts[key] for key in _BOUNDS if key not in lacking]
        self.displacement, self.change = (_single(self.median, (path, *further), key) for key in ("displacement", "velocity_change"))
        if lacking or self.displacement is None:
            text = tr(
                "Of the run that made '{layer}' the raster '{key}' was not found. Keep its rasters in one folder, or give them under '{name}'."
            )
            raise InputError(text.format(layer=name, key=(lacking or ["displacement"])[0], name=tr("Other rasters of the run")))
        self.days = self.median.days
        self.origin = origin or origin_of(path) or before(self.days, name)
        self.transform = dataset.GetGeoTransform()
        self.columns, self.rows = dataset.RasterXSize, dataset.RasterYSize
        self.projection = dataset.GetProjection()

    @property
    def cells(self) -> int:
        """How many cells there are."""
        return int(self.columns * self.rows)

    def centres(self, cells: np.ndarray) -> np.ndarray:
        """Return the middles (n, 2) of cells (n,) counted row by row, in the CRS of the rasters."""
        row, column = np.divmod(cells, self.columns)
        x0, dx, tilt_x, y0, tilt_y, dy = self.transform
        column, row = column + 0.5, row + 0.5
        return np.stack([x0 + column * dx + row * tilt_x, y0 + column * tilt_y + row * dy], -1)

    def blocks(self, further: int = 0) -> Iterator[Prediction]:
        """Yield the forecast of some whole rows after the other; fewer where the caller reads ``further`` bands beside."""
        height = max(1, _MOST // ((len(_BOUNDS) * len(self.days) + further) * self.columns))
        for top in range(0, self.rows, height):
            yield self.read(top, min(height, self.rows - top))

    def read(self, top: int, height: int = 1) -> Prediction:
        """Return the forecast of whole rows from ``top`` on."""
        size = (self.columns, height)
        quantiles = np.stack([part.values((0, top), size).reshape(len(self.days), -1) for part in self.bounds])
        displacement = self.moved((0, top), size).ravel()
        level = quantiles[2, -1] - displacement
        ids = np.arange(top * self.columns, (top + height) * self.columns)
        return Prediction(
            ids=ids,
            place=self.centres(ids),
            origin=self.origin,
            days=self.days,
            quantiles=quantiles - level,
            displacement=displacement,
            change=_window(self.change, (0, top), size).ravel(),
            level=level,
        )

    def moved(self, corner: tuple[int, int], size: tuple[int, int]) -> np.ndarray:
        """Return the predicted displacement (rows, columns) in a window; ``corner`` is its first column and row, ``size`` its columns and rows."""
        return _window(self.displacement, corner, size)


def _single(median: Stack, files: Sequence[str], role: str) -> Optional[gdal.Dataset]:
    """Return the raster of one band of the run that made ``median``."""
    beside = sorted(str(path) for path in Path(median.path).parent.glob("*.tif*") if path.suffix.lower() in (".tif", ".tiff"))
    tags = ("GROUNDCAST_METHOD", "GROUNDCAST_INPUTS", "GROUNDCAST_PARAMETERS", "GROUNDCAST_ORIGIN")
    for path in dict.fromkeys([*files, *beside]):
        found = opened(path)
        if found is not None and found.GetMetadataItem(TAG) == role:
            size = (found.RasterXSize, found.RasterYSize) == (median.dataset.RasterXSize, median.dataset.RasterYSize)
            if size and all(found.GetMetadataItem(tag) == median.dataset.GetMetadataItem(tag) for tag in tags):
                return found
    return None


def _window(dataset: Optional[gdal.Dataset], corner: tuple[int, int], size: tuple[int, int]) -> np.ndarray:
    if dataset is None:
        return np.full(size[::-1], np.nan)
    values: np.ndarray = dataset.ReadAsArray(*corner, *size).astype(float)
    nodata = dataset.GetRasterBand(1).GetNoDataValue()
    return values if nodata is None else np.where(values == nodata, np.nan, values)
