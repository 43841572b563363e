"""CF NetCDF (and NetCDF-like HDF5): a variable over time and a grid, or over time and points."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import xarray as xr

from ..job import Source
from . import look, passes, period
from . import region as _region
from .blocks import Block, gather
from .grid import build, probe, window
from .netcdf_view import candidates, clean, look_at, opened
from .request import Request

#: Values up to which a look reads all of them.
LOOK = 50_000_000


def read(request: Request) -> xr.Dataset:
    """Read a variable into a cube, north up, reading only the window and dates that are needed.

    Soil moisture of several times a day becomes the mean of the day. A folder or list of files: see :mod:`netcdf_files`.

    Raises
    ------
    JobError
        No such variable, no time, no coordinates, curvilinear or uneven coordinates, no CRS, or nothing in the region or
        period.
    """
    source = request.source
    if many(source):
        from . import netcdf_files

        return netcdf_files.read(request)
    with opened(source) as data:
        view = look_at(data, source)
        order = period.wanted(view.time, [str(moment)[:19] for moment in view.time], request)
        if view.grid is None:
            shape = _region.polygon(request.region, view.crs) if request.region else None
            value = clean(view.array.isel({view.array.dims[0]: order}).values, source)
            block = Block(value, view.x, view.y, np.arange(view.x.size))
            return gather(iter([block]), request, shape, view.time[order], view.crs, stated_units=view.units, reader="netcdf")
        part = window(view.grid, request)
        if request.kind == "soil_moisture":
            parts = passes.groups(order, view.time.astype("datetime64[D]"))
            value = np.stack([passes.mean(view.values(group, part, source)) for group in parts])
            time = view.time[[group[0] for group in parts]].astype("datetime64[D]").astype("datetime64[ns]")
        else:
            parts, value, time = [], view.values(order, part, source), view.time[order]
        cube = build(request, part, value, time, stated_units=view.units, reader="netcdf")
        if len(parts) < len(order) and parts:
            cube.attrs["warnings"].append(f"'{source.name}' has several times a day: their mean is taken.")
        return cube


def inspect(source: Source) -> dict[str, Any]:
    """Describe a file: see :func:`readers.inspect`."""
    if many(source):
        from . import netcdf_files

        return netcdf_files.inspect(source)
    with opened(source) as data:
        view = look_at(data, source)
        moments = view.time.astype("datetime64[D]")
        days = [str(day) for day in np.unique(moments)]
        found: dict[str, Any] = {
            "format": "netcdf", "layer": str(view.array.name), "dates": days, "fields": {day: day for day in days},
            "layers": [str(name) for name in candidates(data)], "columns": [str(name) for name in data.data_vars], "crs": view.crs,
            "units": source.units or view.units, "statics": [], "exact": True,
        }  # fmt: skip
        parts = passes.groups(np.arange(len(moments)), moments)
        if view.grid is not None:
            some = probe(view.grid, view.array.size <= LOOK)
            layers = (np.concatenate([passes.mean(view.values(group, here, source)).ravel() for here in some]) for group in parts)
            return {**found, **view.grid.outline, **look.summary(layers)}
        whole = clean(view.array.values, source)
        edges = (view.x.min(), view.y.min(), view.x.max(), view.y.max()) if view.x.size else (np.nan,) * 4
        return {
            **found, "layout": "points", "count": view.x.size, "extent": [float(edge) for edge in edges],
            **look.summary(passes.mean(whole[group]) for group in parts),
        }  # fmt: skip


def many(source: Source) -> bool:
    """Whether the source is a folder or a list of files."""
    return bool(source.files) or Path(source.path).is_dir()
