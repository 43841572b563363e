"""Readers: one format per file, every one returning a checked cube."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import xarray as xr

from ..cube import is_points
from ..dates import parse_date
from ..job import IMPUTATION_TASKS, Job, JobError, Region, Source
from .dispatch import describe, detect, expect, fulfil
from .moisture import guess
from .request import Cells, Request
from .units import DEFAULTS, moisture

__all__ = ["Cells", "complete", "detect", "expected", "inspect", "read", "read_job", "read_tile", "store"]


def read(source: Source, region: Region | None = None, start: str = "", end: str = "", kind: str = "deformation") -> xr.Dataset:
    """Read a source into a checked cube.

    Parameters
    ----------
    source : Source
        File, zip, folder or list of files; see :mod:`job`.
    region : Region, optional
        Points inside it are kept; rasters are cropped to its bounds and masked (NaN) outside it.
    start, end : str
        ISO dates, both inclusive.
    kind : str
        ``deformation``: lengths are converted to mm; ``soil_moisture``: values as they are.

    Returns
    -------
    xarray.Dataset
        A cube (see :mod:`cube`). ``attrs`` also has ``format`` (str) and ``warnings`` (list of str, for the user).

    Raises
    ------
    JobError
        The source cannot be read; among the codes ``no_dates``, ``no_crs``, ``region_outside``, ``region_empty``,
        ``no_dates_in_period``, ``duplicate_dates``, ``truncated``, ``bad_line``, ``bad_value``, ``unreadable``.
    """
    return fulfil(Request(source, region, start, end, kind))


def read_job(job: Job) -> xr.Dataset:
    """Read a job's source in its region and period, with its covariates attached as ``static_…`` and ``dynamic_…``."""
    return complete(read(job.source, job.region, job.start, job.end, job.kind), job, part=False)


def read_tile(job: Job, cells: Cells, units: str = "") -> xr.Dataset:
    """Read some ``cells`` of a job's raster in its region and period, with their covariates.

    Nothing may depend on which tile is read: coordinates are bit by bit those of the whole, and what is guessed from values (``units`` of soil
    moisture, where none are stated) is given by who has seen more. Values, and covariates, may be missing everywhere.

    Returns
    -------
    xarray.Dataset
        A raster cube; ``attrs`` also has ``tiled`` (the :class:`grid.Grid` of the whole) and ``at`` (its first row and column there).
        A job whose source holds points has no tiles: all of them, without these.
    """
    source = replace(job.source, units=units) if units and job.kind == "soil_moisture" else job.source
    cube = fulfil(Request(source, job.region, job.start, job.end, job.kind, cells=cells))
    return cube if is_points(cube) else complete(cube, job)


def expected(job: Job) -> tuple[int, int] | None:
    """About how many points (region aside) and how many dates a job's source has, before it is read; None where that is not known."""
    return expect(Request(job.source, job.region, job.start, job.end, job.kind))


def store(job: Job, folder: Path) -> None:
    """Read the points of a job in its region and period into an empty folder, a block at a time: see :class:`scratch.Stored`.

    Covariates are not among them: :func:`complete` adds those to any part of the points.
    """
    from . import scratch

    scratch.describe(fulfil(Request(job.source, job.region, job.start, job.end, job.kind, scratch=folder)), folder)


def complete(cube: xr.Dataset, job: Job, part: bool = True) -> xr.Dataset:
    """Return points with a job's covariates; those of a ``part`` may all be missing."""
    from .covariates import attach

    return attach(cube, job.covariates, past_only=job.task not in IMPUTATION_TASKS, part=part)


def inspect(source: Source, kind: str = "deformation") -> dict[str, Any]:
    """Describe a source quickly, without reading all of it where that can be avoided. The result can be written as JSON.

    Parameters
    ----------
    kind : str
        What the values are, for the unit where none is stated: mm, or for ``soil_moisture`` m3/m3, percent or none by their size.

    Returns
    -------
    dict
        ``format`` (one of ``job.FORMATS``, or ``stamps``), ``layout`` (``points`` or ``raster``), ``count`` (points or cells)
        and whether it is ``exact``, ``dates`` (sorted ISO texts, empty if none were found), ``fields`` (field, band, file or time
        -> ISO date), ``columns`` (all names), ``statics`` (columns usable as static covariates), ``units`` (as stated, else
        assumed), ``crs`` (WKT, may be empty), ``extent`` ([west, south, east, north] in that CRS, or None), ``share_missing``
        (0 to 1 from a sample, or None), ``warnings``; rasters also ``width``, ``height``, ``pixel_size``, ``value_range``
        (percentiles 1 and 99 of a sample) and ``share_missing_by_date`` (one number per entry of ``dates``, of the cells that have a
        value on at least one date); vectors, NetCDF and SMAP ``layer`` and ``layers``.

    Raises
    ------
    JobError
        The source cannot be read at all. Missing dates or coordinates are no error here: the user may supply them.
    """
    empty: dict[str, Any] = {"crs": "", "extent": None, "share_missing": None, "warnings": [], "count": None, "exact": True}
    found = {**empty, **describe(source)}
    if kind == "soil_moisture":
        bounds = found.get("value_range")
        found["units"], warning = guess(bounds[1] if bounds else float("nan"), moisture(found["units"]), source.name)
        found["warnings"] = [*found["warnings"], *([warning] if warning else []), *_obstacles(source, found)]
        return found
    return {**found, "units": found["units"] or DEFAULTS.get(kind, "")}


def _obstacles(source: Source, found: Mapping[str, Any]) -> list[str]:
    """What will keep a described raster of soil moisture from being read: a date twice, files in two CRSs or on two grids."""
    from . import period, raster_files

    dated = {name: parse_date(text) for name, text in found.get("fields", {}).items() if text} if found.get("layout") == "raster" else {}
    told = []
    try:
        if dated:
            period.wanted(period.to_days(list(dated.values())), list(dated), Request(source, kind="soil_moisture"))
    except JobError as error:
        told.append(f"{error} {error.hint}".strip())
    try:
        if dated and found["format"] == "raster_files":
            raster_files.common_grid(source)
    except JobError as error:
        told.append(f"{error} {error.hint}".strip())
    return told
