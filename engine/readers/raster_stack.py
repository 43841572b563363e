"""A raster with one band per date: GeoTIFF or anything else GDAL reads."""

from __future__ import annotations

from typing import Any

import numpy as np
import xarray as xr

from ..cube import Float
from ..job import Source
from . import period, raster
from .band_dates import band_dates
from .grid import build, window
from .request import Request


def read(request: Request) -> xr.Dataset:
    """Read the bands and the window that are needed into a raster cube.

    Raises
    ------
    JobError
        The file is no raster, its bands have no dates, or nothing lies in the region or period.
    """
    source = request.source
    with raster.opened(raster.member(source), source) as dataset:
        days = band_dates(dataset, source)
        if not days:
            raise _undated(dataset, source)
        time = period.to_days(days)
        order = period.wanted(time, [f"band {index}" for index in range(1, len(days) + 1)], request)
        part = window(raster.grid_of(dataset, source), request)
        value = raster.values(dataset, [int(index) + 1 for index in order], part, source.nodata)
        gap = source.nodata if source.nodata is not None else dataset.nodata
        if request.kind == "deformation" and gap == 0:
            restore_reference(value)
        return build(request, part, value, time[order], stated_units=raster.stated_units(dataset), reader="raster_stack")


def restore_reference(value: Float) -> None:
    """Where 0 means missing, give an empty first acquisition its zeros back: it is the reference of the others."""
    if len(value) > 1 and np.isnan(value[0]).all():
        value[0, np.isfinite(value[1:]).any(0)] = 0.0


def inspect(source: Source) -> dict[str, Any]:
    """Describe a raster stack: see :func:`readers.inspect`."""
    with raster.opened(raster.member(source), source) as dataset:
        days = band_dates(dataset, source)
        names = [text or f"band {index}" for index, text in enumerate(dataset.descriptions, 1)]
        return {
            **raster.described(dataset, source), "format": "raster_stack", "columns": names,
            "dates": sorted(day.isoformat() for day in days), "fields": dict(zip(names, (day.isoformat() for day in days))),
            "share_missing": raster.share_missing(dataset, source, range(1, dataset.count + 1)),
        }  # fmt: skip


def _undated(dataset: raster.Dataset, source: Source) -> Exception:
    described = [text for text in dataset.descriptions if text]
    has = f"It has {dataset.count} bands" + (f", described as: {period.listed(described)}." if described else " without descriptions.")
    return period.no_dates(source.name, has)
