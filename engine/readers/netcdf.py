"""CF NetCDF (and NetCDF-like HDF5): a variable over time and a grid, or over time and points."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import xarray as xr

from ..cube import Float
from ..i18n import tr
from ..job import Source
from . import look, passes, period
from . import region as _region
from .blocks import Block, gather
from .grid import Window, build, probe, window
from .netcdf_view import Index, View, candidates, clean, look_at, opened
from .request import Request

#: Values up to which a look reads all of them.
LOOK = 50_000_000
#: Values up to which the hours of all days are read together: faster, where a chunk of the file holds many of them.
_AT_ONCE = 200_000_000


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
        # Soil moisture has one value a day; other values keep their hours.
        moist = request.kind == "soil_moisture"
        days = view.time.astype("datetime64[D]").astype("datetime64[ns]") if moist else view.time
        parts = passes.groups(order, days)
        time = days[[group[0] for group in parts]]
        if view.grid is None:
            shape = _region.polygon(request.region, view.crs) if request.region else None
            whole = clean(view.array.values, source)
            value = whole[order] if len(parts) == len(order) else np.stack([passes.mean(whole[group]) for group in parts])
            block = Block(value, view.x, view.y, np.arange(view.x.size))
            cube = gather(iter([block]), request, shape, time, view.crs, stated_units=view.units, reader="netcdf")
        else:
            part = window(view.grid, request, len(parts))
            cube = build(request, part, _days(view, order, parts, part, source), time, stated_units=view.units, reader="netcdf")
        if len(parts) < len(order):
            cube.attrs["warnings"].append(tr("'{name}' has several times a day: their mean is taken.", name=source.name))
        return cube


def _days(view: View, order: Index, parts: list[Index], part: Window, source: Source) -> Float:
    """Return the mean (date, y, x) of the steps of each date."""
    if len(parts) == len(order):
        return view.values(order, part, source)
    if len(order) * part.grid.width * part.grid.height <= _AT_ONCE:
        whole = view.values(order, part, source)
        starts = np.cumsum([0, *(len(group) for group in parts)])
        return np.stack([passes.mean(whole[start:end]) for start, end in zip(starts, starts[1:])])
    return np.stack([passes.mean(view.values(group, part, source)) for group in parts])


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
        parts = passes.groups(np.argsort(moments, kind="stable"), moments)
        if view.grid is not None:
            most = min(max(LOOK // (view.grid.width * len(moments)), 1), 32)
            some = probe(view.grid, view.array.size <= LOOK, most)
            # All dates of a strip at once: chunks often hold many dates, and would be unpacked for each.
            cells = np.concatenate([view.values(slice(None), here, source).reshape(len(moments), -1) for here in some], 1)
            return {**found, **view.grid.outline, **look.summary(passes.mean(cells[group]) for group in parts)}
        whole = clean(view.array.values, source)
        edges = (view.x.min(), view.y.min(), view.x.max(), view.y.max()) if view.x.size else (np.nan,) * 4
        return {
            **found, "layout": "points", "count": view.x.size, "extent": [float(edge) for edge in edges],
            **look.summary(passes.mean(whole[group]) for group in parts),
        }  # fmt: skip


def many(source: Source) -> bool:
    """Whether the source is a folder or a list of files."""
    return bool(source.files) or Path(source.path).is_dir()
