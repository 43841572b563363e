"""One variable of an open NetCDF file: which it is, when and where its values are, and reading a window of them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import xarray as xr
from pyproj import CRS
from pyproj.exceptions import CRSError

from ..cube import Days
from ..dates import parse_date
from ..i18n import tr
from ..job import JobError, Source
from . import crs as _crs
from . import ends, period
from .archive import intact
from .band_dates import one_each
from .grid import Grid, Window, from_centres
from .heap import check_heap

_X = ("x", "lon", "longitude", "easting", "long", "xc")
_Y = ("y", "lat", "latitude", "northing", "yc")
#: Names of longitude and latitude in lists of cells.
AXES = (("lon", "longitude", "long"), ("lat", "latitude"))
_STANDARD_X = ("projection_x_coordinate", "longitude")
_STANDARD_Y = ("projection_y_coordinate", "latitude")
_DATE_ATTRIBUTES = ("time_coverage_start", "date", "RangeBeginningDate", "start_date")
#: Time of a map of one day, called so that it is no other's dimension.
_OWN_TIME = "acquisition"
Double = npt.NDArray[np.float64]
Index = npt.NDArray[np.intp]


@dataclass(frozen=True)
class View:
    """A variable of an open file: ``array`` with dims (time, y, x), or (time, site) where ``grid`` is None; its days, axes and CRS.

    ``rows`` and ``columns`` are the positions along y and x in the file of the rows (north to south) and columns of ``grid``.
    """

    array: xr.DataArray
    time: Days
    x: Double
    y: Double
    crs: str
    units: str
    grid: Grid | None
    rows: Index
    columns: Index

    def values(self, steps: Any, part: Window, source: Source) -> npt.NDArray[np.float32]:
        """Return the values (step, y, x) of a window of ``grid``, missing = NaN."""
        needed = self.array.isel({self.array.dims[0]: steps})
        return clean(needed.isel({self.array.dims[1]: self.rows[part.rows], self.array.dims[2]: self.columns[part.columns]}).values, source)


def look_at(data: xr.Dataset, source: Source) -> View:
    """Return the variable the source asks for, with where and when its values are.

    Raises
    ------
    JobError
        No such variable, no time, no coordinates, curvilinear or uneven coordinates, or no CRS.
    """
    array = _variable(data, source)
    time = _time(array, source)
    x, y = _axis(array, _X, _STANDARD_X, "X"), _axis(array, _Y, _STANDARD_Y, "Y")
    crs = _crs_of(data, array, source, x, y)
    units, across = str(array.attrs.get("units", "")), x.values.astype(np.float64)
    down = y.values.astype(np.float64)
    if x.dims == y.dims:
        array = array.transpose(_time_dim(array), x.dims[0])
        return View(array, time, across, down, crs, units, None, np.arange(0), np.arange(0))
    dims = (_time_dim(array), y.dims[0], x.dims[0])
    if set(array.dims) != set(dims):
        extra = ", ".join(str(dim) for dim in array.dims if dim not in dims)
        raise JobError(
            "bad_cube",
            tr("The variable '{name}' has a further dimension: {extra}.", name=array.name, extra=extra),
            tr("Choose another, or select one level first."),
        )
    across, columns = _wrapped(x, crs)
    rows = np.argsort(-down, kind="stable")
    grid = from_centres(across, down[rows], crs, source.name)
    return View(array.transpose(*dims), time, across, down[rows], crs, units, grid, rows, columns)


@contextmanager
def opened(source: Source) -> Iterator[xr.Dataset]:
    """Open a file, its coordinates found, and a time given to a map of one date.

    Raises
    ------
    JobError
        ``unreadable``: no NetCDF, or damaged.
    """
    with intact(source.path, "NetCDF", tr("Check that the file is whole and is NetCDF; download or export it again.")):
        ends.check_netcdf(source.path)
        check_heap(source.path)
        data = xr.open_dataset(source.path, decode_coords="all")
    with data, intact(source.path, "NetCDF"):
        # Coordinates of points are often plain variables.
        plain = [name for name, item in data.data_vars.items() if item.ndim == 1 and str(name).lower() in (*_X, *_Y)]
        yield _dated(data.set_coords(plain), source)


def _dated(data: xr.Dataset, source: Source) -> xr.Dataset:
    """Give the variable of a file without time (one map, one day) a time of one date: typed, stated, or in the file's name."""
    chosen = [source.layer] if source.layer in data.data_vars else [] if source.layer else list(data.data_vars)
    axes = (*_X, *_Y)
    plain = [
        name for name in chosen
        if data[name].dtype.kind in "fiu" and data[name].ndim and not _time_dim(data[name]) and str(name).lower() not in axes
    ]  # fmt: skip
    if not plain or (not source.layer and candidates(data)):
        return data
    stated = [str(item.values)[:10] for item in data.coords.values() if item.ndim == 0 and item.dtype.kind == "M"]
    stated += [str(data.attrs[key]) for key in _DATE_ATTRIBUTES if key in data.attrs]
    day = parse_date(source.dates[0]) if len(source.dates) == 1 else next(filter(None, one_each(stated)), None)
    day = day or one_each([Path(source.path).stem])[0]
    if day is None:
        return data
    return data.assign({name: data[name].expand_dims({_OWN_TIME: period.to_days([day])}) for name in plain})


def candidates(data: xr.Dataset) -> list[Any]:
    """Names of the numeric variables with a time dimension and one or two others."""
    return [
        name
        for name, array in data.data_vars.items()
        if _time_dim(array) and 2 <= sum(size > 1 or dim == _time_dim(array) for dim, size in array.sizes.items()) <= 3
        and array.dtype.kind in "fiu"
    ]  # fmt: skip


def _variable(data: xr.Dataset, source: Source) -> xr.DataArray:
    """Return the variable asked for, or the one with most values, without dimensions of length one."""
    names = candidates(data)
    if source.layer and source.layer not in names:
        raise JobError(
            "no_layer",
            tr("'{path}' has no variable '{layer}' over time.", path=source.path, layer=source.layer),
            tr("Those it has: {names}.", names=period.listed([str(name) for name in names])),
        )
    if not names:
        raise period.no_dates(
            source.name,
            tr("No variable has a time coordinate; its variables are: {names}.", names=period.listed([str(n) for n in data.data_vars])),
        )
    name = source.layer or max(names, key=lambda item: data[item].sizes[_time_dim(data[item])] * 10**9 + data[item].size)
    array = data[name]
    spare = [dim for dim, size in array.sizes.items() if size == 1 and dim != _time_dim(array) and not _is_axis(array, dim)]
    squeezed: xr.DataArray = array.squeeze(spare, drop=True)
    return squeezed


def _is_axis(array: xr.DataArray, dim: Any) -> bool:
    return str(dim).lower() in (*_X, *_Y)


def _time_dim(array: xr.DataArray) -> Any:
    """Return the dimension whose coordinate is time, or an empty string."""
    for dim in array.dims:
        if dim in array.coords:
            values = array.coords[dim]
            if values.dtype.kind == "M" or (values.dtype == object and values.size and hasattr(values.values.flat[0], "isoformat")):
                return dim
    return ""


def _time(array: xr.DataArray, source: Source) -> Days:
    """Return the times as datetime64[ns]; whole days where there is at most one a day."""
    values = array.coords[_time_dim(array)].values
    if source.dates:
        if len(source.dates) != len(values):
            raise JobError(
                "dates_mismatch",
                tr("Dates given: {dates}; times: {times}.", dates=len(source.dates), times=len(values)),
                tr("Give one date for each time."),
            )
        return period.to_days([parse_date(text) for text in source.dates])
    if values.dtype == object:  # a calendar of its own, such as noleap
        values = _civil(values, source.name)
    exact: Days = period.checked(values, source.name)
    days: Days = exact.astype("datetime64[D]").astype("datetime64[ns]")
    return days if len(np.unique(days)) == len(days) else exact


def _civil(moments: npt.NDArray[Any], name: str) -> npt.NDArray[np.datetime64]:
    """Return the moments of another calendar by year, month, day and hour; a 30 February, of years of 360 days, is no date at all."""
    texts = [moment.isoformat()[:19] if 0 < moment.year < 10_000 else "NaT" for moment in moments]
    try:
        return np.array(texts, "datetime64[s]")
    except ValueError as error:
        raise JobError(
            "bad_dates",
            tr(
                "The times of '{name}' count in the calendar '{calendar}', whose days are not all dates ({error}).",
                name=name,
                calendar=getattr(moments[0], "calendar", ""),
                error=error,
            ),
            tr("Convert the file to the standard calendar first, or type the dates."),
        ) from error


def _axis(array: xr.DataArray, names: tuple[str, ...], standard: tuple[str, ...], letter: str) -> xr.DataArray:
    """Return the coordinate along x or y, found by CF attributes or by name."""
    fields: dict[str, xr.DataArray] = {
        str(name): coord for name, coord in array.coords.items() if coord.ndim == 1 and coord.dtype.kind in "fiu"
    }
    marked = [coord for coord in fields.values() if str(coord.attrs.get("axis", "")).upper() == letter]
    marked += [coord for coord in fields.values() if coord.attrs.get("standard_name") in standard]
    named = [coord for wanted in names for name, coord in fields.items() if name.lower() == wanted]
    found = [coord for coord in (*marked, *named) if coord.dims[0] in array.dims]
    if found:
        return found[0]
    curved = any(coord.ndim == 2 and str(name).lower() in names for name, coord in array.coords.items())
    raise JobError(
        "irregular_grid" if curved else "no_coordinates",
        tr("The variable '{name}' has two-dimensional {axis} coordinates.", name=array.name, axis=letter.lower())
        if curved
        else tr("The variable '{name}' has no {axis} coordinates.", name=array.name, axis=letter.lower()),
        tr("Resample it to a regular grid first.") if curved else tr("Name them x and y, or longitude and latitude."),
    )


def _crs_of(data: xr.Dataset, array: xr.DataArray, source: Source, x: xr.DataArray, y: xr.DataArray) -> str:
    """Return the CRS (WKT): from the grid mapping, from attributes, or EPSG:4326 for degrees; else the typed one."""
    mapping = array.encoding.get("grid_mapping") or array.attrs.get("grid_mapping")
    for name in (mapping, "spatial_ref", "crs"):
        if name in data.variables and (attributes := data[name].attrs):
            stated = attributes.get("crs_wkt") or attributes.get("spatial_ref")
            try:
                return _crs.wkt(str(stated)) if stated else str(CRS.from_cf(dict(attributes)).to_wkt())
            except (CRSError, KeyError, JobError):
                continue
    for attributes in (array.attrs, data.attrs):
        for key in ("crs_wkt", "spatial_ref", "crs", "proj4", "epsg"):
            if attributes.get(key):
                text = str(attributes[key])
                return _crs.wkt(f"EPSG:{text}" if text.isdigit() else text)
    if source.crs:
        return _crs.wkt(source.crs)
    degrees = all(str(axis.attrs.get("units", "")).startswith("degree") or str(axis.name).lower()[:3] in ("lon", "lat") for axis in (x, y))
    if degrees:
        return _crs.wkt(_crs.WGS84)
    raise JobError(
        "no_crs", tr("'{name}' does not state its coordinate reference system.", name=source.name), tr("Give the CRS, e.g. EPSG:32633.")
    )


def _wrapped(x: xr.DataArray, crs: str) -> tuple[Double, npt.NDArray[np.intp]]:
    """Return ascending x and its order; longitudes of 0 to 360 become -180 to 180."""
    values = x.values.astype(np.float64)
    if _crs.is_geographic(crs) and (values > 180.0).any():
        values = np.where(values > 180.0, values - 360.0, values)
    order = np.argsort(values, kind="stable")
    return values[order], order


def clean(values: npt.NDArray[Any], source: Source) -> npt.NDArray[np.float32]:
    """Return a float32 copy, missing = NaN."""
    value = np.array(values, np.float32)
    if source.nodata is not None:
        value[value == np.float32(source.nodata)] = np.nan
    value[np.isinf(value)] = np.nan
    return value
