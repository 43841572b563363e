"""A folder or list of NetCDF files over time: maps of a day each, longer pieces of a series, or lists of the cells seen on a day."""

from __future__ import annotations

import fnmatch
from collections import Counter
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import xarray as xr

from ..cube import Days, Float
from ..i18n import tr
from ..job import JobError, Source
from . import look, passes, period, scattered
from .align import common, place
from .grid import Grid, Window, build, probe, window
from .netcdf import LOOK
from .netcdf_view import look_at, opened
from .request import Request

_SUFFIXES = (".nc", ".nc4", ".cdf", ".h5", ".he5", ".hdf5")
Index = npt.NDArray[np.intp]


@dataclass(frozen=True)
class Series:
    """The files' grids and dates, all together: step ``i`` is step ``step[i]`` of file ``files[file[i]]``, of ``time[i]``."""

    files: list[str]
    grids: list[Grid]
    file: Index
    step: Index
    time: Days
    units: str
    layer: str

    @property
    def labels(self) -> list[str]:
        """What to call each step in a message."""
        return [f"{Path(self.files[at]).name} {str(moment)[:16]}" for at, moment in zip(self.file, self.time)]

    def mean(self, steps: Index, part: Window, source: Source) -> Float:
        """Return the mean of some steps in ``part``; a single one as it is."""
        return passes.mean(
            self._read(int(at), self.step[steps[self.file[steps] == at]], part, source) for at in np.unique(self.file[steps])
        )

    def _read(self, at: int, steps: Index, part: Window, source: Source) -> Float:
        own = _one(source, self.files[at])
        with opened(own) as data:
            view = look_at(data, own)
            return place(self.grids[at], part, lambda here: passes.mean(view.values(steps, here, own)))


def read(request: Request) -> xr.Dataset:
    """Read the files into one cube; their cells must coincide (see :mod:`align`).

    Raises
    ------
    JobError
        ``mixed_crs``, ``mixed_grids``, ``duplicate_dates``, or as for one file.
    """
    source = request.source
    files = _files(source)
    if scattered.matches(files[0], source):
        return scattered.read(request, files)
    series = _survey(files, source)
    order = period.wanted(series.time, series.labels, request)
    grid = common([(series.files[at], series.grids[at]) for at in dict.fromkeys(series.file[order].tolist())])
    part = window(grid, request, len(order))
    time = series.time.astype("datetime64[D]").astype("datetime64[ns]") if request.kind == "soil_moisture" else series.time
    parts = passes.groups(order, time)
    value = np.empty((len(parts), part.grid.height, part.grid.width), np.float32)
    for cells, group in zip(value, parts):
        cells[...] = series.mean(group, part, source)
    cube = build(request, part, value, time[[group[0] for group in parts]], stated_units=series.units, reader="netcdf")
    cube.attrs["warnings"] += passes.told(parts, series.labels)
    return cube


def inspect(source: Source) -> dict[str, Any]:
    """Describe the files: see :func:`readers.inspect`."""
    files = _files(source)
    if scattered.matches(files[0], source):
        return scattered.inspect(source, files)
    series = _survey(files, source)
    grid = common(list(zip(series.files, series.grids)))
    time = series.time.astype("datetime64[D]")
    parts = passes.groups(np.argsort(time, kind="stable"), time)
    some = probe(grid, grid.width * grid.height * len(time) <= LOOK)
    layers = (np.concatenate([series.mean(group, here, source).ravel() for here in some]) for group in parts)
    days = [str(time[group[0]]) for group in parts]
    return {
        "format": "netcdf", **grid.outline, "exact": True, "dates": days, "fields": {day: day for day in days}, "layer": series.layer,
        "layers": [series.layer], "columns": [Path(item).name for item in files], "units": source.units or series.units, "statics": [],
        **look.summary(layers),
    }  # fmt: skip


def _files(source: Source) -> list[str]:
    """Return the files; in a folder those of the commonest kind that match ``source.layer``, where that is a pattern (``*_sm.nc``)."""
    if source.files:
        return list(source.files)
    found = [item for item in sorted(Path(source.path).iterdir()) if item.suffix.lower() in _SUFFIXES and item.is_file()]
    if "*" in source.layer:
        found = [item for item in found if fnmatch.fnmatch(item.name, source.layer)]
    if not found:
        raise JobError(
            "empty_folder",
            tr("The folder '{path}' holds no NetCDF files.", path=source.path),
            tr("They end in {suffixes}.", suffixes=", ".join(_SUFFIXES)),
        )
    suffix = Counter(item.suffix.lower() for item in found).most_common(1)[0][0]
    return [str(item) for item in found if item.suffix.lower() == suffix]


def _one(source: Source, path: str) -> Source:
    """Return the source of one of the files."""
    at = source.files.index(path) if source.dates and path in source.files else None
    dates = (source.dates[at],) if at is not None and len(source.dates) == len(source.files) else ()
    return replace(source, path=path, files=(), dates=dates, layer="" if "*" in source.layer else source.layer)


def _survey(files: list[str], source: Source) -> Series:
    if source.files:
        period.check_typed(source, len(files))
    grids, times, units, layer = [], [], "", ""
    for path in files:
        own = _one(source, path)
        with opened(own) as data:
            view = look_at(data, own)
            if view.grid is None:
                raise JobError(
                    "mixed_grids", tr("'{path}' holds points, not a grid.", path=path), tr("Choose one file of points, or files of grids.")
                )
            grids.append(view.grid)
            times.append(view.time)
            units, layer = units or view.units, layer or str(view.array.name)
    lengths = [len(time) for time in times]
    return Series(
        files, grids, np.repeat(np.arange(len(files)), lengths), np.concatenate([np.arange(length) for length in lengths]),
        np.concatenate(times), units, layer,
    )  # fmt: skip
