"""A raster with one band per date: GeoTIFF or anything else GDAL reads."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import xarray as xr

from ..cube import Float
from ..i18n import tr, trn
from ..job import Source
from . import look, passes, period, raster
from .band_dates import band_dates, own_dates
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
        labels = _labels(dataset.descriptions[: len(days)])
        order = period.wanted(time, labels, request)
        part = window(raster.grid_of(dataset, source), request, len(order))
        masked = raster.value_bands(dataset, source) < dataset.count
        value = raster.values(dataset, [int(index) + 1 for index in order], part, source.nodata, masked)
        gap = source.nodata if source.nodata is not None else dataset.nodata
        if request.kind == "deformation" and gap == 0 and (request.cells is None or empty(dataset, int(order[0]) + 1, source)):
            restore_reference(value)
        parts = passes.groups(order, time)
        if len(parts) < len(order):
            starts = np.cumsum([0, *(len(part) for part in parts[:-1])])
            value = np.stack([passes.mean(value[start : start + len(part)]) for start, part in zip(starts, parts)])
        cube = build(
            request, part, value, time[[group[0] for group in parts]], stated_units=raster.stated_units(dataset), reader="raster_stack"
        )
        cube.attrs["warnings"] += passes.told(parts, labels)
        cube.attrs["block"] = dataset.block_shapes[0]
        return cube


def empty(dataset: raster.Dataset, band: int, source: Source) -> bool:
    """Return whether a band is without values in the whole raster, as far as a look at it tells: a tile alone does not know."""
    return not np.isfinite(raster.coarse(dataset, [band], source)).any()


def restore_reference(value: Float) -> None:
    """Where 0 means missing, give an empty first acquisition its zeros back: it is the reference of the others."""
    if len(value) > 1 and np.isnan(value[0]).all():
        value[0, np.isfinite(value[1:]).any(0)] = 0.0


def inspect(source: Source) -> dict[str, Any]:
    """Describe a raster stack: see :func:`readers.inspect`. If only some bands have a date, the others have an empty one, to be typed."""
    with raster.opened(raster.member(source), source) as dataset:
        count = raster.value_bands(dataset, source)
        some = [] if source.dates else own_dates(dataset, count)
        days = [] if some and not all(some) else band_dates(dataset, source)
        texts = [day.isoformat() if day else "" for day in days or some or [None] * count]
        order = sorted(range(count), key=lambda index: days[index]) if days else range(count)
        names = _labels(dataset.descriptions[:count])
        return {
            **raster.described(dataset, source), "format": "raster_stack", "columns": names,
            "dates": sorted(day.isoformat() for day in days), "fields": dict(zip(names, texts)),
            **look.summary(raster.coarse(dataset, [index + 1 for index in order], source)),
        }  # fmt: skip


def _labels(descriptions: Sequence[str | None]) -> list[str]:
    """Return what to call each band in a message: its description, or its number where that does not tell it from the others."""
    return [
        text if text and descriptions.count(text) == 1 else tr("band {index}", index=index) for index, text in enumerate(descriptions, 1)
    ]


def _undated(dataset: raster.Dataset, source: Source) -> Exception:
    described = [text for text in dataset.descriptions if text]
    if described:
        texts = period.listed(described)
        has = trn("It has {n} band, described as: {texts}.", "It has {n} bands, described as: {texts}.", dataset.count, texts=texts)
    else:
        has = trn("It has {n} band without description.", "It has {n} bands without descriptions.", dataset.count)
    return period.no_dates(source.name, has)
