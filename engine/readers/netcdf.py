"""CF NetCDF (and NetCDF-like HDF5): a variable over time and a grid, or over time and points."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import numpy as np
import numpy.typing as npt
import xarray as xr
from pyproj import CRS
from pyproj.exceptions import CRSError

from ..cube import Days
from ..dates import parse_date
from ..job import JobError, Source
from . import crs as _crs
from . import period
from . import region as _region
from .blocks import Block, gather
from .grid import Grid, build, from_centres, window
from .request import Request

_X = ("x", "lon", "longitude", "easting", "long", "xc")
_Y = ("y", "lat", "latitude", "northing", "yc")
_STANDARD_X = ("projection_x_coordinate", "longitude")
_STANDARD_Y = ("projection_y_coordinate", "latitude")
Double = npt.NDArray[np.float64]


def read(request: Request) -> xr.Dataset:
    """Read a variable into a cube, north up, reading only the window and dates that are needed.

    Raises
    ------
    JobError
        No such variable, no time, no coordinates, curvilinear or uneven coordinates, no CRS, or nothing in the region or
        period.
    """
    source = request.source
    with _opened(source) as data:
        array = _variable(data, source)
        time = _time(array, source)
        order = period.wanted(time, [str(moment)[:19] for moment in time], request)
        x, y = _axis(array, _X, _STANDARD_X, "X"), _axis(array, _Y, _STANDARD_Y, "Y")
        crs = _crs_of(data, array, source, x, y)
        units = str(array.attrs.get("units", ""))
        array = array.isel({_time_dim(array): order})
        if x.dims == y.dims:
            return _points(request, array, time[order], x, y, crs, units)
        return _raster(request, array, time[order], x, y, crs, units)


def inspect(source: Source) -> dict[str, Any]:
    """Describe a file: see :func:`readers.inspect`."""
    with _opened(source) as data:
        array = _variable(data, source)
        days = sorted({str(moment)[:10] for moment in _time(array, source)})
        x, y = _axis(array, _X, _STANDARD_X, "X"), _axis(array, _Y, _STANDARD_Y, "Y")
        crs = _crs_of(data, array, source, x, y)
        layout = "points" if x.dims == y.dims else "raster"
        found: dict[str, Any] = {
            "format": "netcdf", "layout": layout, "layer": str(array.name), "dates": days, "fields": {day: day for day in days},
            "layers": [str(name) for name in _candidates(data)], "columns": [str(name) for name in data.data_vars], "crs": crs,
            "units": source.units or str(array.attrs.get("units", "")), "statics": [], "exact": True,
        }  # fmt: skip
        if layout == "raster":
            grid = from_centres(_wrapped(x, crs)[0], y.values.astype(np.float64), crs, source.name)
            found.update(count=grid.width * grid.height, width=grid.width, height=grid.height, extent=list(grid.bounds))
            found["pixel_size"] = [abs(grid.transform.a), abs(grid.transform.e)]
        else:
            found.update(count=x.size, extent=[float(edge) for edge in (x.min(), y.min(), x.max(), y.max())])
        middle = array.isel({_time_dim(array): array.sizes[_time_dim(array)] // 2}).values
        found["share_missing"] = float(np.isnan(_clean(middle, source)).mean())
        return found


@contextmanager
def _opened(source: Source) -> Iterator[xr.Dataset]:
    try:
        data = xr.open_dataset(source.path, decode_coords="all")
    except (OSError, ValueError, KeyError, AttributeError) as error:
        raise JobError(
            "unreadable", f"'{source.path}' cannot be read as NetCDF ({str(error)[:200]}).", "Check that the file is whole and is NetCDF."
        ) from error
    with data:
        # Coordinates of points are often plain variables.
        plain = [name for name, item in data.data_vars.items() if item.ndim == 1 and str(name).lower() in (*_X, *_Y)]
        try:
            yield data.set_coords(plain)
        except (OSError, RuntimeError) as error:
            raise JobError("unreadable", f"'{source.path}' is damaged ({error}).", "Download or export it again.") from error


def _candidates(data: xr.Dataset) -> list[Any]:
    """Names of the numeric variables with a time dimension and one or two others."""
    return [
        name
        for name, array in data.data_vars.items()
        if _time_dim(array) and 2 <= sum(size > 1 or dim == _time_dim(array) for dim, size in array.sizes.items()) <= 3
        and array.dtype.kind in "fiu"
    ]  # fmt: skip


def _variable(data: xr.Dataset, source: Source) -> xr.DataArray:
    """Return the variable asked for, or the one with most values, without dimensions of length one."""
    names = _candidates(data)
    if source.layer and source.layer not in names:
        raise JobError(
            "no_layer",
            f"'{source.path}' has no variable '{source.layer}' over time.",
            f"Those it has: {period.listed([str(name) for name in names])}.",
        )
    if not names:
        raise period.no_dates(
            source.name, f"No variable has a time coordinate; its variables are: {period.listed([str(n) for n in data.data_vars])}."
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
                "dates_mismatch", f"{len(source.dates)} dates were given for {len(values)} times.", "Give one date for each time."
            )
        return period.to_days([parse_date(text) for text in source.dates])
    if values.dtype == object:  # a calendar of its own, such as noleap
        values = np.array([moment.isoformat()[:19] for moment in values], "datetime64[s]")
    exact: Days = values.astype("datetime64[ns]")
    days: Days = exact.astype("datetime64[D]").astype("datetime64[ns]")
    return days if len(np.unique(days)) == len(days) else exact


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
        f"The variable '{array.name}' has {'two-dimensional' if curved else 'no'} {letter.lower()} coordinates.",
        "Resample it to a regular grid first." if curved else "Name them x and y, or longitude and latitude.",
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
    raise JobError("no_crs", f"'{source.name}' does not state its coordinate reference system.", "Give the CRS, e.g. EPSG:32633.")


def _wrapped(x: xr.DataArray, crs: str) -> tuple[Double, npt.NDArray[np.intp]]:
    """Return ascending x and its order; longitudes of 0 to 360 become -180 to 180."""
    values = x.values.astype(np.float64)
    if _crs.is_geographic(crs) and (values > 180.0).any():
        values = np.where(values > 180.0, values - 360.0, values)
    order = np.argsort(values, kind="stable")
    return values[order], order


def _raster(request: Request, array: xr.DataArray, time: Days, x: xr.DataArray, y: xr.DataArray, crs: str, units: str) -> xr.Dataset:
    dims = (_time_dim(array), y.dims[0], x.dims[0])
    if set(array.dims) != set(dims):
        extra = ", ".join(str(dim) for dim in array.dims if dim not in dims)
        raise JobError(
            "bad_cube", f"The variable '{array.name}' has a further dimension: {extra}.", "Choose another, or select one level first."
        )
    across, columns = _wrapped(x, crs)
    up = np.argsort(-y.values, kind="stable")
    grid: Grid = from_centres(across, y.values[up].astype(np.float64), crs, request.name)
    part = window(grid, request)
    needed = array.transpose(*dims).isel({dims[1]: up[part.rows], dims[2]: columns[part.columns]})
    value = _clean(needed.values, request.source)
    return build(request, part, value, time, stated_units=units, reader="netcdf")


def _points(request: Request, array: xr.DataArray, time: Days, x: xr.DataArray, y: xr.DataArray, crs: str, units: str) -> xr.Dataset:
    shape = _region.polygon(request.region, crs) if request.region else None
    value = _clean(array.transpose(_time_dim(array), x.dims[0]).values, request.source)
    block = Block(value, x.values.astype(np.float64), y.values.astype(np.float64), np.arange(x.size))
    return gather(iter([block]), request, shape, time, crs, stated_units=units, reader="netcdf")


def _clean(values: npt.NDArray[Any], source: Source) -> npt.NDArray[np.float32]:
    """Return a float32 copy, missing = NaN."""
    value = np.array(values, np.float32)
    if source.nodata is not None:
        value[value == np.float32(source.nodata)] = np.nan
    value[np.isinf(value)] = np.nan
    return value
