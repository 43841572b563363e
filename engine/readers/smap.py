"""Original SMAP Level-3 soil moisture (SPL3SMP, SPL3SMP_E; HDF5): a file, a folder or a list of files, one day each."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Any

import h5py
import numpy as np
import xarray as xr

from ..cube import Float
from ..dates import parse_date
from ..i18n import tr
from ..job import JobError, Source
from . import look, passes, period, smap_file
from .align import common, place
from .archive import intact
from .grid import Grid, Window, build, probe, window
from .heap import check_heap
from .request import Request

#: Cells up to which a look reads a whole day.
_SMALL = 1_000_000
SUFFIXES = (".h5", ".he5", ".hdf5")


def matches(path: str) -> bool:
    """Whether the file is one of SMAP's."""
    return smap_file.matches(path)


def read(request: Request) -> xr.Dataset:
    """Read the days and the window that are needed into a raster cube.

    The value of a day is that of the morning's (6 h) or evening's (18 h) overpass, the mean where both have one; ``source.layer``
    chooses ``AM`` or ``PM``, or another variable. ``source.quality`` = ``recommended`` leaves out what the flags do not recommend.

    Raises
    ------
    JobError
        Nothing in the region or period; two files of one day; no such variable; or a file is damaged.
    """
    source = request.source
    asked = smap_file.wanted(source.layer)
    files = _files(source)
    days, units, grids = _survey(files, source, asked)
    time = period.to_days(days)
    order = period.wanted(time, [Path(item).name for item in files], request)
    grid = common([(files[index], grids[index]) for index in order])
    part = window(grid, request, len(order))
    parts = passes.groups(order, time)
    value = np.empty((len(parts), part.grid.height, part.grid.width), np.float32)
    for cells, group in zip(value, parts):
        cells[...] = passes.mean(_values(files[index], grids[index], part, asked, source.quality) for index in group)
    cube = build(request, part, value, time[[group[0] for group in parts]], stated_units=units, reader="smap_l3")
    cube.attrs["quality"] = source.quality
    return cube


def inspect(source: Source) -> dict[str, Any]:
    """Describe the files: see :func:`readers.inspect`. Also ``quality``, and ``share_recommended`` of what was retrieved."""
    asked = smap_file.wanted(source.layer)
    files = _files(source)
    days, units, grids = _survey(files, source, asked)
    order = sorted(range(len(files)), key=lambda index: days[index])
    grid = common([(files[index], grids[index]) for index in order])
    layers, kept, retrieved = [], 0, 0
    for index in order:
        with _opened(files[index]) as data:
            counts, own = [], grids[index]
            for quality in ("all", "recommended"):
                some = np.concatenate(
                    [smap_file.layer(data, asked, quality, here).ravel() for here in probe(own, own.width * own.height <= _SMALL)]
                )
                counts.append(int(np.isfinite(some).sum()))
                if quality == source.quality:
                    layers.append(some)
            retrieved, kept = retrieved + counts[0], kept + counts[1]
    with _opened(files[order[0]]) as data:
        names, halves = smap_file.names(data), smap_file.halves(data)
    dates = [days[index].isoformat() for index in order]
    return {
        "format": "smap_l3", **grid.outline, "exact": True,
        "dates": dates, "fields": {Path(files[index]).name: days[index].isoformat() for index in order}, "columns": names, "statics": [],
        "layer": asked.variable, "layers": [*halves, *names], "units": source.units or units, "quality": source.quality,
        "share_recommended": kept / retrieved if retrieved else None, **look.summary(layers),
    }  # fmt: skip


def _values(path: str, own: Grid, part: Window, asked: smap_file.Wanted, quality: str) -> Float:
    with _opened(path) as data:
        return place(own, part, lambda here: smap_file.layer(data, asked, quality, here))


def in_folder(path: str) -> list[str]:
    """Return the HDF5 files of a folder, by name."""
    return [str(item) for item in sorted(Path(path).iterdir()) if item.suffix.lower() in SUFFIXES and item.is_file()]


def _files(source: Source) -> list[str]:
    files = list(source.files) or (in_folder(source.path) if Path(source.path).is_dir() else [source.path])
    if not files:
        raise JobError(
            "empty_folder",
            tr("The folder '{path}' holds no HDF5 files.", path=source.path),
            tr("They end in {suffixes}.", suffixes=", ".join(SUFFIXES)),
        )
    return files


def _survey(files: list[str], source: Source, asked: smap_file.Wanted) -> tuple[list[date], str, list[Grid]]:
    """Return the day of each file, the unit, and the grid of each file."""
    period.check_typed(source, len(files))
    days, grids, unit = [], [], ""
    for index, item in enumerate(files):
        with _opened(item) as data:
            day = parse_date(source.dates[index]) if source.dates else smap_file.day(data)
            if day is None:
                raise period.no_dates(item, tr("Neither its metadata nor its name has one."))
            days.append(day)
            grids.append(smap_file.grid(data, asked, source))
            unit = unit or smap_file.units(data, asked)
    return days, unit, grids


@contextmanager
def _opened(path: str) -> Iterator[Any]:
    if not smap_file.matches(path):
        raise JobError(
            "unreadable",
            tr("'{path}' is no SMAP file, or not whole: it has no group Soil_Moisture_Retrieval_Data.", path=path),
            tr("Download it again, or leave it out."),
        )
    check_heap(path)
    with intact(path, tr("SMAP file"), tr("Download it again.")), h5py.File(path, "r") as data:
        yield data
