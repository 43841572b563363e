"""Days that list only the cells that were seen, by longitude and latitude: what subsets of satellite products often look like."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import xarray as xr

from ..cube import Days, Float
from ..dates import parse_date
from ..i18n import tr
from ..job import JobError, Source
from . import crs as _crs
from . import ease2, look, passes, period
from . import region as _region
from .archive import BROKEN, intact
from .band_dates import one_each
from .blocks import Block, gather
from .grid import Grid, build, window
from .netcdf_view import AXES, clean
from .placed import placed
from .request import Request

Double = npt.NDArray[np.float64]


@dataclass(frozen=True)
class Day:
    """What was seen on one day: ``x``, ``y`` (degrees) and ``value``, (n,) each; n may be 0."""

    path: str
    day: date
    x: Double
    y: Double
    value: Float
    name: str
    units: str


def matches(path: str, source: Source) -> bool:
    """Whether the file lists values by longitude and latitude, without a time of its own."""
    if Path(path).suffix.lower() not in (".nc", ".nc4", ".cdf"):
        return False
    try:
        with xr.open_dataset(path, decode_coords="all") as data:
            return bool(_axes(data)) and not any(item.dtype.kind == "M" for item in data.coords.values())
    except BROKEN:  # another reader says what is wrong with it
        return False


def read(request: Request, files: list[str]) -> xr.Dataset:
    """Read the days onto the EASE-Grid 2.0 their cells are of, or, if they are of none, as the points seen on any day.

    A cell that is listed twice on a day has the mean of both.

    Raises
    ------
    JobError
        A file has no date or no such variable, or nothing lies in the region or period.
    """
    days = _days(files, request.source)
    time = period.to_days([day.day for day in days])
    order = period.wanted(time, [Path(day.path).name for day in days], request)
    parts = passes.groups(order, time)
    dates = time[[group[0] for group in parts]]
    units = next((day.units for day in days if day.units), "")
    grid = _grid(days)
    if grid is None:
        return _points(request, [[days[index] for index in group] for group in parts], dates, units)
    part = window(grid, request, len(parts))
    value = np.stack([passes.mean(_onto(days[index], grid) for index in group)[part.rows, part.columns] for group in parts])
    return build(request, part, value, dates, stated_units=units, reader="netcdf")


def inspect(source: Source, files: list[str]) -> dict[str, Any]:
    """Describe the days: see :func:`readers.inspect`."""
    days = sorted(_days(files, source), key=lambda day: day.day)
    grid = _grid(days)
    sites = _sites(days)
    layers = [_onto(day, grid) if grid else _at(day, sites) for day in days]
    place: dict[str, Any] = {"layout": "points", "count": len(sites), "crs": _crs.wkt(_crs.WGS84)}
    if len(sites):
        place["extent"] = [float(edge) for edge in (*sites.min(0), *sites.max(0))]
    return {
        "format": "netcdf", **(grid.outline if grid else place), "exact": True, "dates": [day.day.isoformat() for day in days],
        "fields": {Path(day.path).name: day.day.isoformat() for day in days}, "columns": [Path(day.path).name for day in days],
        "layer": days[0].name, "layers": _names(files[0]), "units": source.units or next((day.units for day in days if day.units), ""),
        "statics": [], **look.summary(layers),
    }  # fmt: skip


def _axes(data: xr.Dataset) -> tuple[Any, Any] | None:
    """Return the names of longitude and latitude along one common dimension."""
    found = [next((name for name in data.variables if str(name).lower() in names), None) for names in AXES]
    if None in found or any(data[name].ndim != 1 for name in found) or data[found[0]].dims != data[found[1]].dims:
        return None
    return found[0], found[1]


def _names(path: str) -> list[str]:
    with xr.open_dataset(path, decode_coords="all") as data:
        axes = _axes(data) or ()
        return [str(name) for name, item in data.data_vars.items() if item.ndim == 1 and item.dtype.kind in "fiu" and name not in axes]


def _days(files: list[str], source: Source) -> list[Day]:
    period.check_typed(source, len(files))
    days = []
    for index, path in enumerate(files):
        with intact(path, "NetCDF"):
            days.append(_day(path, source, index))
    return days


def _day(path: str, source: Source, index: int) -> Day:
    day = parse_date(source.dates[index]) if source.dates else one_each([Path(path).stem])[0]
    if day is None:
        raise period.no_dates(path, tr("Neither its name nor a time has one."))
    names = _names(path)
    name = source.layer if source.layer in names or (source.layer and "*" not in source.layer) else next(iter(names), "")
    if name not in names:
        raise JobError(
            "no_layer",
            tr("'{path}' has no variable '{name}'.", path=path, name=name),
            tr("Those it has: {names}.", names=period.listed(names)),
        )
    with xr.open_dataset(path, decode_coords="all") as data:
        axes = _axes(data)
        if axes is None:
            raise JobError(
                "mixed_grids",
                tr("'{path}' does not list cells by longitude and latitude as the others do.", path=path),
                tr("Leave it out."),
            )
        x, y = (data[axis].values.astype(np.float64) for axis in axes)
        value, units = clean(data[name].values, source), str(data[name].attrs.get("units", ""))
    known = np.isfinite(x) & np.isfinite(y)
    return Day(path, day, x[known], y[known], value[known], name, units)


def _grid(days: list[Day]) -> Grid | None:
    """Return the part of the EASE-Grid 2.0 that holds all cells, or None if they are cells of none."""
    found = ease2.cells(np.concatenate([day.x for day in days]), np.concatenate([day.y for day in days]))
    if found is None:
        return None
    grid, row, column = found
    top, left = int(row.min()), int(column.min())
    return ease2.part(grid, top, left, int(row.max()) - top + 1, int(column.max()) - left + 1)


def _onto(day: Day, grid: Grid) -> Float:
    x, y = _crs.transformer(_crs.WGS84, grid.crs).transform(day.x, day.y)
    column, row = placed(~grid.transform, np.asarray(x), np.asarray(y))
    cell = np.floor(row).astype(np.intp) * grid.width + np.floor(column).astype(np.intp)
    return _means(day.value, cell, grid.width * grid.height).reshape(grid.height, grid.width)


def _means(value: Float, cell: npt.NDArray[np.intp], size: int) -> Float:
    """Return the mean in each of ``size`` cells, NaN where none: a cell both overpasses saw is listed twice."""
    known = np.isfinite(value)
    count = np.bincount(cell[known], minlength=size)
    total = np.bincount(cell[known], value[known].astype(np.float64), minlength=size)
    return np.where(count > 0, total / np.maximum(count, 1), np.nan).astype(np.float32)


def _sites(days: list[Day]) -> Double:
    """Return the distinct places (n, 2) of all days."""
    sites: Double = np.unique(np.concatenate([_places(day) for day in days]), axis=0)
    return sites


def _places(day: Day) -> Double:
    # Single precision tells places a metre apart: the fifth decimal.
    places: Double = np.stack([day.x, day.y], 1).round(5)
    return places


def _at(day: Day, sites: Double) -> Float:
    both = np.unique(np.concatenate([sites, _places(day)]), axis=0, return_inverse=True)[1].reshape(-1)
    return _means(day.value, both[len(sites) :], len(sites))


def _points(request: Request, groups: list[list[Day]], dates: Days, units: str) -> xr.Dataset:
    sites = _sites([day for group in groups for day in group])
    value = np.stack([passes.mean(_at(day, sites) for day in group) for group in groups])
    crs = _crs.wkt(request.source.crs or _crs.WGS84)
    shape = _region.polygon(request.region, crs) if request.region else None
    block = Block(value, sites[:, 0], sites[:, 1], np.arange(len(sites)))
    return gather(iter([block]), request, shape, dates, crs, stated_units=units, reader="netcdf")
