"""Single-date rasters, the date in each file's name: a list of files, or a folder."""

from __future__ import annotations

import fnmatch
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np
import xarray as xr
from rasterio.enums import Resampling
from rasterio.vrt import WarpedVRT
from rasterio.warp import transform_bounds

from ..cube import Float
from ..dates import parse_date
from ..i18n import tr
from ..job import JobError, Source
from . import crs as _crs
from . import look, passes, period, raster
from .align import common, place
from .archive import RASTER_FILES
from .band_dates import one_each
from .grid import Grid, Window, build, window
from .raster_stack import empty, restore_reference
from .request import Request


def read(request: Request) -> xr.Dataset:
    """Read the files into a raster cube.

    Files of deformation, or of a covariate, on another grid or CRS than the earliest are warped onto its. Soil moisture is never
    warped (see :mod:`align`): its files must share their cells, and several passes of one day become one date (see :mod:`passes`).

    Raises
    ------
    JobError
        No file has a date, two have the same, two do not fit together, or nothing lies in the region or period.
    """
    source = request.source
    files, days = dated_files(source)
    time = period.to_days(days)
    names = Counter(Path(item).name for item in files)
    labels = [Path(item).name if names[Path(item).name] == 1 else item for item in files]
    order = period.wanted(time, labels, request)
    first = files[int(np.argmin(time))]
    with raster.opened(first, source) as dataset:
        grid, units, zero, block = raster.grid_of(dataset, source), raster.stated_units(dataset), dataset.nodata, dataset.block_shapes[0]
        bare = request.cells is None or empty(dataset, 1, source)
    exact = request.kind == "soil_moisture"
    if exact:
        grid = common([(files[index], _grid(files[index], source)) for index in order])
    part = window(grid, request, len(order))
    parts = passes.groups(order, time)
    value = np.empty((len(parts), part.grid.height, part.grid.width), np.float32)
    for layer, group in zip(value, parts):
        layer[...] = passes.mean(_layer(files[index], source, grid, part, None if exact else first) for index in group)
    if request.kind == "deformation" and (source.nodata if source.nodata is not None else zero) == 0 and bare:
        restore_reference(value)
    cube = build(request, part, value, time[[group[0] for group in parts]], stated_units=units, reader="raster_files")
    cube.attrs["warnings"] += passes.told(parts, labels)
    cube.attrs["block"] = block
    return cube


def _grid(path: str, source: Source) -> Grid:
    with raster.opened(path, source) as dataset:
        return raster.grid_of(dataset, source)


def _layer(path: str, source: Source, grid: Grid, part: Window, first: str | None) -> Float:
    """Return the values (y, x) of a file in ``part``: warped onto ``grid`` if ``first`` (the file it is of) is given, else cell by cell."""
    if first is not None:
        with _on_grid(path, source, grid, first) as dataset:
            warped: Float = raster.values(dataset, [1], part, None if isinstance(dataset, WarpedVRT) else source.nodata)[0]
            return warped
    with raster.opened(path, source) as dataset:
        masked = raster.value_bands(dataset, source) < dataset.count

        def read_part(here: Window) -> Float:
            layer: Float = raster.values(dataset, [1], here, source.nodata, masked)[0]
            return layer

        return place(raster.grid_of(dataset, source), part, read_part)


def dated_files(source: Source) -> tuple[list[str], list[date]]:
    """Return the files of a source and the date of each; files of a folder without a date in the name are left out.

    ``source.layer`` may be a pattern (``*_sm.tif``) that the names in the folder must match.
    """
    files = list(source.files) or _in_folder(source)
    if source.dates and source.files:
        period.check_typed(source, len(files))
        return files, [parse_date(text) for text in source.dates]
    days = one_each([Path(item).stem for item in files])
    undated = [item for item, day in zip(files, days) if day is None]
    if len(undated) == len(files):
        raise period.no_dates(source.name, tr("Its files are: {files}.", files=period.listed([Path(item).name for item in files])))
    if undated and source.files:
        raise JobError(
            "some_dates",
            tr("These files have no date in their name: {undated}.", undated=period.listed(undated)),
            tr("Rename them like 20200131.tif, or type the dates."),
        )
    return [item for item, day in zip(files, days) if day], [day for day in days if day]


def inspect(source: Source) -> dict[str, Any]:
    """Describe the files: see :func:`readers.inspect`."""
    files, days = dated_files(source)
    order = sorted(range(len(files)), key=lambda index: days[index])
    layers = []
    for index in order:
        with raster.opened(files[index], source) as dataset:
            layers.append(raster.coarse(dataset, [1], source))
    with raster.opened(files[order[0]], source) as dataset:
        return {
            **raster.described(dataset, source), "format": "raster_files", "columns": [Path(item).name for item in files],
            "dates": sorted(day.isoformat() for day in days), **look.summary(layers),
            "fields": {Path(item).name: day.isoformat() for item, day in zip(files, days)},
        }  # fmt: skip


def _in_folder(source: Source) -> list[str]:
    folder = Path(source.path)
    found = [item for item in sorted(folder.iterdir()) if item.suffix.lower() in RASTER_FILES and item.is_file()]
    if source.layer:
        found = [item for item in found if fnmatch.fnmatch(item.name, source.layer)]
    if not found:
        raise JobError(
            "empty_folder",
            tr("The folder '{path}' holds no rasters.", path=source.path),
            tr("Rasters end in {suffixes}.", suffixes=", ".join(RASTER_FILES)),
        )
    # A folder may hold a few others (a .vrt of all, a .img preview): the commonest kind is meant.
    suffix = Counter(item.suffix.lower() for item in found).most_common(1)[0][0]
    return [str(item) for item in found if item.suffix.lower() == suffix]


@contextmanager
def _on_grid(path: str, source: Source, grid: Grid, first: str) -> Iterator[raster.Dataset]:
    """Open a file on ``grid``: as it is if it has that grid, warped (bilinear) otherwise."""
    with raster.opened(path, source) as dataset:
        own = raster.grid_of(dataset, source)
        crs = own.crs or grid.crs
        if _same(own, grid):
            yield dataset
            return
        edges = transform_bounds(crs, grid.crs, *own.bounds)
        if edges[0] >= grid.bounds[2] or edges[2] <= grid.bounds[0] or edges[1] >= grid.bounds[3] or edges[3] <= grid.bounds[1]:
            raise JobError(
                "no_overlap",
                tr(
                    "'{path}' ({extent}) does not overlap '{first}' ({other}).",
                    path=path,
                    extent=_crs.describe(own.bounds, crs),
                    first=first,
                    other=_crs.describe(grid.bounds, grid.crs),
                ),
                tr("Leave it out, or check its CRS."),
            )
        nodata = source.nodata if source.nodata is not None else dataset.nodata
        options = {"crs": grid.crs, "transform": grid.transform, "width": grid.width, "height": grid.height}
        with WarpedVRT(
            dataset, src_crs=crs, resampling=Resampling.bilinear, dtype="float32", **options, **raster.missing(nodata)
        ) as warped:
            yield warped


def _same(own: Grid, grid: Grid) -> bool:
    cell = min(abs(grid.transform.a), abs(grid.transform.e))
    return (
        (own.width, own.height) == (grid.width, grid.height)
        and all(abs(one - other) < 1e-3 * cell for one, other in zip(own.bounds, grid.bounds))
        and (not own.crs or _crs.same(own.crs, grid.crs))
    )
