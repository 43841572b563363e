"""MintPy's geocoded ``timeseries*.h5``: displacement in metres over date, row and column."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import h5py
import numpy as np
import xarray as xr
from affine import Affine

from ..cube import Days, Float
from ..dates import find_date
from ..i18n import tr, trn
from ..job import JobError, Source
from . import crs as _crs
from . import period
from .archive import BROKEN, intact
from .grid import Grid, build, window
from .heap import check_heap
from .request import Request

_DATASET = "timeseries"


def matches(path: str) -> bool:
    """Whether the file is HDF5 with MintPy's data sets."""
    if not Path(path).is_file() or not h5py.is_hdf5(path):
        return False
    try:
        with h5py.File(path, "r") as data:
            return _DATASET in data and "date" in data
    except BROKEN:  # damaged: the reader that opens it says so
        return False


def read(request: Request) -> xr.Dataset:
    """Read the window and dates that are needed into a raster cube.

    Cells that are 0 on every date hold no data (MintPy writes masked cells so), but for the reference point; a first
    acquisition of zeros is the reference of the others.

    Raises
    ------
    JobError
        ``not_georeferenced``: still in radar geometry; or nothing in the region or period.
    """
    with _opened(request.source) as data:
        time = _time(data, request.source)
        order = period.wanted(time, [str(day)[:10] for day in time], request)
        grid = _grid(data, request.source)
        part = window(grid, request, len(order))
        stack = data[_DATASET]
        value: Float = np.empty((len(order), part.grid.height, part.grid.width), np.float32)
        for layer, index in zip(value, order):
            layer[...] = stack[int(index), part.rows, part.columns]
        _mask(value, data, part.rows, part.columns, request.source)
        return build(request, part, value, time[order], stated_units=_attribute(data, "UNIT") or "m", reader="mintpy")


def inspect(source: Source) -> dict[str, Any]:
    """Describe a file: see :func:`readers.inspect`."""
    with _opened(source) as data:
        days = [str(day)[:10] for day in _time(data, source)]
        grid = _grid(data, source)
        last = np.array(data[_DATASET][-1], np.float32)
        return {
            "format": "mintpy", "layout": "raster", "count": grid.width * grid.height, "exact": True, "width": grid.width,
            "height": grid.height, "pixel_size": [abs(grid.transform.a), abs(grid.transform.e)], "dates": sorted(days), "crs": grid.crs,
            "fields": dict(zip(days, days)), "columns": list(data), "extent": list(grid.bounds), "statics": [],
            "units": source.units or _attribute(data, "UNIT") or "m", "share_missing": float(np.mean(~np.isfinite(last) | (last == 0))),
        }  # fmt: skip


@contextmanager
def _opened(source: Source) -> Iterator[Any]:
    with intact(source.path, tr("HDF5 file"), tr("Copy or export it again.")):
        check_heap(source.path)
    with intact(source.path, tr("HDF5 file"), tr("Copy or export it again.")), h5py.File(source.path, "r") as data:
        if _DATASET not in data or "date" not in data or getattr(data[_DATASET], "ndim", 0) != 3:
            raise JobError(
                "no_layer",
                tr("'{path}' has no data set '{dataset}' with dates.", path=source.path, dataset=_DATASET),
                tr("Choose MintPy's geo_timeseries file, not velocity or mask."),
            )
        yield data


def _attribute(data: Any, name: str) -> str:
    value = data.attrs.get(name, "")
    return value.decode() if isinstance(value, bytes) else str(value)


def _time(data: Any, source: Source) -> Days:
    texts = list(source.dates) or [item.decode() if isinstance(item, bytes) else str(item) for item in data["date"][:]]
    days = [find_date(text) for text in texts]
    if None in days or len(days) != data[_DATASET].shape[0]:
        raise period.no_dates(
            source.name,
            trn(
                "It has {n} layer, dated: {texts}.",
                "It has {n} layers, dated: {texts}.",
                data[_DATASET].shape[0],
                texts=period.listed(texts),
            ),
        )
    return period.to_days([day for day in days if day])


def _grid(data: Any, source: Source) -> Grid:
    """Return the grid; ``X_FIRST``, ``Y_FIRST`` are the outer corner of the first cell."""
    numbers = [_attribute(data, name) for name in ("X_FIRST", "X_STEP", "Y_FIRST", "Y_STEP")]
    if not all(numbers):
        raise JobError(
            "not_georeferenced",
            tr("'{path}' is in radar geometry: it has no X_FIRST and Y_FIRST.", path=source.path),
            tr("Choose the geocoded file (geo_timeseries….h5)."),
        )
    x, dx, y, dy = (float(number) for number in numbers)
    rows, columns = data[_DATASET].shape[1:]
    return Grid(_crs_of(data, source), Affine(dx, 0, x, 0, dy, y), columns, rows)


def _crs_of(data: Any, source: Source) -> str:
    epsg, zone = _attribute(data, "EPSG"), _attribute(data, "UTM_ZONE").upper()
    if epsg:
        return _crs.wkt(epsg if ":" in epsg else f"EPSG:{epsg}")
    if zone[:-1].isdigit() and zone[-1:] in ("N", "S"):
        return _crs.wkt(f"EPSG:{(32600 if zone[-1] == 'N' else 32700) + int(zone[:-1])}")
    if _attribute(data, "X_UNIT").lower().startswith("deg"):
        return _crs.wkt(_crs.WGS84)
    return _crs.wkt(source.crs or ("" if _attribute(data, "X_UNIT") else _crs.WGS84))


def _mask(value: Float, data: Any, rows: slice, columns: slice, source: Source) -> None:
    """Set missing cells to NaN, in place."""
    for text in (_attribute(data, "_FillValue"), _attribute(data, "NO_DATA_VALUE"), "" if source.nodata is None else str(source.nodata)):
        try:
            gap = float(text)
        except ValueError:
            continue
        if gap != 0:
            value[value == np.float32(gap)] = np.nan
    value[np.isinf(value)] = np.nan
    empty = (value == 0).all(0)
    try:
        row, column = (int(_attribute(data, name)) for name in ("REF_Y", "REF_X"))
    except ValueError:
        row = column = -1
    if rows.start <= row < rows.stop and columns.start <= column < columns.stop:
        empty[row - rows.start, column - columns.start] = False
    # One date alone cannot tell a masked cell from one that has not moved yet.
    if len(value) > 1:
        value[:, empty] = np.nan
