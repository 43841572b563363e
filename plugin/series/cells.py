"""Series of a raster stack: one value of each band is read where the user clicked."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any, Optional

import numpy as np
from osgeo import gdal, ogr
from qgis.core import QgsGeometry, QgsPointXY, QgsRasterLayer

from ...engine.job import find_date
from ..layers.sheets import DERIVED
from ..toolbelt.gdal_files import opened
from .reading import Reading
from .record import Outlook, Series

#: Outputs of ours that belong to one run, by what their tag says they are.
TAG = "GROUNDCAST_LAYER"
_FILLED = 2
#: Values of an area that are averaged, at most.
MOST = 20_000_000


class Stack:
    """A raster file with one band per date, opened once."""

    def __init__(self, path: str, dataset: gdal.Dataset) -> None:
        self.path, self.dataset = path, dataset
        names = [_named(dataset.GetRasterBand(number)) for number in range(1, dataset.RasterCount + 1)]
        dated = sorted((day, number) for number, day in enumerate(map(find_date, names), 1) if day is not None)
        self.days: tuple[date, ...] = tuple(day for day, _ in dated)
        self.bands = [number for _, number in dated]
        self.role = str(dataset.GetMetadataItem(TAG) or "")
        first = dataset.GetRasterBand(1)
        self.units = str(first.GetUnitType() or "")
        self._back = gdal.InvGeoTransform(dataset.GetGeoTransform())
        self._reading = Reading(path, dataset, self.bands)

    @property
    def is_forecast(self) -> bool:
        """Whether it is the median of a forecast of ours."""
        return self.role == "median"

    def position(self, x: float, y: float) -> tuple[float, float]:
        """Return column and row, with fractions, of a place in the stack's CRS."""
        column, row = gdal.ApplyGeoTransform(self._back, x, y)
        return float(column), float(row)

    def cell(self, point: QgsPointXY) -> Optional[tuple[int, int]]:
        """Return column and row at a point of the stack's CRS; None outside."""
        column, row = (int(np.floor(value)) for value in self.position(point.x(), point.y()))
        inside = 0 <= column < self.dataset.RasterXSize and 0 <= row < self.dataset.RasterYSize
        return (column, row) if inside else None

    def values(self, cell: tuple[int, int], size: tuple[int, int] = (1, 1), count: Optional[tuple[int, int]] = None) -> np.ndarray:
        """Return the values of a window, (n, rows, columns), NaN where there is none; only ``count`` (columns, rows) of them if given.

        Raises
        ------
        InputError
            The file cannot be read.
        """
        count = count or size
        found = self._reading.window(cell, size, count)
        made = found.astype(float)
        for index, number in enumerate(self.bands):
            band = self.dataset.GetRasterBand(number)
            nodata = band.GetNoDataValue()
            if nodata is not None:
                made[index][found[index] == nodata] = np.nan
            scale, offset = band.GetScale(), band.GetOffset()
            if (scale not in (None, 1.0)) or (offset not in (None, 0.0)):
                made[index] = made[index] * (1.0 if scale is None else scale) + (offset or 0.0)
        return made

    def prepare(self) -> None:
        """Do what need not wait for the first value that is asked for; any thread will do."""
        self._reading.prepare()

    def centre(self, cell: tuple[int, int]) -> tuple[float, float]:
        """Return the coordinates of a cell's middle."""
        x, y = gdal.ApplyGeoTransform(self.dataset.GetGeoTransform(), cell[0] + 0.5, cell[1] + 0.5)
        return float(x), float(y)


def open_stack(layer: QgsRasterLayer) -> Optional[Stack]:
    """Open the file of a raster layer; None where it is no file, or has fewer than two dates and is no forecast."""
    if layer.providerType() != "gdal":
        return None
    path = path_of(layer)
    dataset = opened(path)
    if dataset is None or dataset.RasterCount == 0:
        return None
    stack = Stack(path, dataset)
    return stack if len(stack.days) >= (1 if stack.is_forecast else 2) else None


def path_of(layer: QgsRasterLayer) -> str:
    """Return the path of a layer's file."""
    return str(layer.source().split("|")[0])


def series_at(stack: Stack, cell: tuple[int, int], further: Sequence[str] = ()) -> Series:
    """Return the series of a cell; ``further`` files may tell which values were filled, see :func:`companions`."""
    name = f"{cell[0] + 1}, {cell[1] + 1}"
    return Series(name, stack.centre(cell), stack.days, stack.values(cell)[:, 0, 0], stack.units, _origin(stack, cell, further))


def outlook_at(stack: Stack, point: QgsPointXY, further: Sequence[str] = ()) -> Optional[Outlook]:
    """Return the forecast of a median stack at a point, with the bounds of the files of its run; None where it has no value."""
    cell = stack.cell(point)
    median = stack.values(cell)[:, 0, 0] if cell else np.array([np.nan])
    if not np.isfinite(median).any():
        return None
    beside = companions(stack, further)
    bounds = {}
    for level in (80, 95):
        sides = [beside.get(f"{side}{level}") for side in ("lower", "upper")]
        if all(side is not None and side.days == stack.days for side in sides):
            bounds[level] = (sides[0].values(cell)[:, 0, 0], sides[1].values(cell)[:, 0, 0])
    return Outlook(stack.days, median, bounds)


def inside(stack: Stack, area: QgsGeometry) -> np.ndarray:
    """Return the values (n, cells) of the cells whose middle lies in a polygon (in the stack's CRS); none if it lies outside.

    Of a large area every second, third ... row and column is read, so that at most ``MOST`` values are.
    """
    box = area.boundingBox()
    corners = np.array([stack.position(x, y) for x in (box.xMinimum(), box.xMaximum()) for y in (box.yMinimum(), box.yMaximum())])
    limit = (stack.dataset.RasterXSize, stack.dataset.RasterYSize)
    first = np.clip(np.floor(corners.min(0)), 0, limit).astype(int)
    size = np.clip(np.floor(corners.max(0)) + 1, 0, limit).astype(int) - first
    if (size <= 0).any():
        return np.empty((len(stack.days), 0))
    step = max(1, int(np.ceil(np.sqrt(size.prod() * len(stack.days) / MOST))))
    count = tuple(int(value) for value in -(-size // step))
    cell, window = (int(first[0]), int(first[1])), (int(size[0]), int(size[1]))
    values = stack.values(cell, window, count).reshape(len(stack.days), -1)
    return values.take(np.flatnonzero(_mask(stack, area, cell, window, count)), axis=1)


def greatest(stack: Stack, area: QgsGeometry) -> Optional[QgsPointXY]:
    """Return the middle of the cell inside a polygon (in the stack's CRS) whose last value is greatest in size; None if there is none."""
    box, edge = area.boundingBox(), stack.dataset
    corners = [stack.position(x, y) for x in (box.xMinimum(), box.xMaximum()) for y in (box.yMinimum(), box.yMaximum())]
    low, high = np.floor(np.min(corners, 0)).astype(int), np.floor(np.max(corners, 0)).astype(int)
    low, high = np.maximum(low, 0), np.minimum(high, (edge.RasterXSize - 1, edge.RasterYSize - 1))
    size = (int(high[0] - low[0]) + 1, int(high[1] - low[1]) + 1)
    if min(size) < 1:
        return None
    corner = (int(low[0]), int(low[1]))
    last = stack.bands[-1:] or [1]
    values = edge.ReadAsArray(*corner, *size, band_list=last).reshape(size[1], size[0]).astype(float)
    nodata = edge.GetRasterBand(last[0]).GetNoDataValue()
    fine = np.isfinite(values) & _mask(stack, area, corner, size, size) & (values != (np.inf if nodata is None else nodata))
    if not fine.any():
        return None
    row, column = np.unravel_index(np.where(fine, np.abs(values), -1.0).argmax(), values.shape)
    return QgsPointXY(*stack.centre((corner[0] + int(column), corner[1] + int(row))))


def _mask(stack: Stack, area: QgsGeometry, cell: tuple[int, int], size: tuple[int, int], count: tuple[int, int]) -> Any:
    """Which of ``count`` cells (columns, rows) that stand for a window have their middle in a polygon."""
    transform = list(stack.dataset.GetGeoTransform())
    transform[0], transform[3] = gdal.ApplyGeoTransform(transform, *cell)
    for index, axis in ((1, 0), (2, 1), (4, 0), (5, 1)):
        transform[index] *= size[axis] / count[axis]
    mask = gdal.GetDriverByName("MEM").Create("", *count, 1, gdal.GDT_Byte)
    mask.SetGeoTransform(transform)
    holder = ogr.GetDriverByName("Memory").CreateDataSource("")
    layer = holder.CreateLayer("area")
    feature = ogr.Feature(layer.GetLayerDefn())
    feature.SetGeometry(ogr.CreateGeometryFromWkb(bytes(area.asWkb())))
    layer.CreateFeature(feature)
    gdal.RasterizeLayer(mask, [1], layer, burn_values=[1])
    return np.asarray(mask.ReadAsArray() == 1, bool)


def companions(stack: Stack, further: Sequence[str] = ()) -> dict[str, Stack]:
    """Return the other stacks of the run that made ``stack``, by role: of the same grid, inputs and settings, in its folder or among the ``further`` files."""
    found: dict[str, Stack] = {}
    if not stack.role:
        return found
    beside = (str(path) for path in sorted(Path(stack.path).parent.glob("*.tif*")) if path.suffix.lower() in (".tif", ".tiff"))
    for path in dict.fromkeys([*further, *beside]):
        dataset = opened(path) if path != stack.path else None
        if dataset is not None and dataset.GetMetadataItem(TAG) and _same_run(stack.dataset, dataset):
            found.setdefault(str(dataset.GetMetadataItem(TAG)), Stack(path, dataset))
    return found


def _same_run(one: Any, other: Any) -> bool:
    tags = ("GROUNDCAST_METHOD", "GROUNDCAST_INPUTS", "GROUNDCAST_PARAMETERS")
    same = all(one.GetMetadataItem(tag) == other.GetMetadataItem(tag) for tag in tags)
    bands = one.RasterCount == other.RasterCount or other.GetMetadataItem(TAG) in DERIVED  # those have one band, whatever the dates
    return same and bands and (one.RasterXSize, one.RasterYSize) == (other.RasterXSize, other.RasterYSize)


def _origin(stack: Stack, cell: tuple[int, int], further: Sequence[str]) -> Optional[np.ndarray]:
    """Which values were filled, from the provenance stack of the same run."""
    if stack.role != "filled":
        return None
    told = companions(stack, further).get("provenance")
    return told.values(cell)[:, 0, 0] == _FILLED if told is not None and told.days == stack.days else None


def _named(band: Any) -> str:
    """Return what may hold a band's date."""
    tags = band.GetMetadata() or {}
    return str(
        band.GetDescription() or next((tags[key] for key in ("DATE", "date", "TIFFTAG_DATETIME", "acquisition_date") if key in tags), "")
    )
