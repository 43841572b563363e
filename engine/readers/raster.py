"""What the raster readers share: opening, the grid of a dataset, and values with missing ones as NaN."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager, nullcontext
from typing import Any

import numpy as np
import rasterio
from rasterio._err import CPLE_BaseError
from rasterio.enums import ColorInterp, MaskFlags, Resampling
from rasterio.errors import RasterioError
from rasterio.vrt import WarpedVRT
from rasterio.windows import Window as Pixels

from ..cube import Float
from ..dates import find_date
from ..i18n import tr
from ..job import JobError, Source
from . import crs as _crs
from .archive import BROKEN, RASTERS, called, find
from .grid import Grid, Window

Dataset = Any
_PROBE = 256
_LARGEST = float(np.finfo(np.float32).max)
#: Cells up to which a raster without overviews is read whole for a look, and blocks that are read of a larger one.
_SMALL, _BLOCKS = 4_000_000, 8


@contextmanager
def opened(path: str, source: Source) -> Iterator[Dataset]:
    """Open a raster north-up: one that is rotated is resampled to a straight grid of its own CRS.

    Raises
    ------
    JobError
        ``unreadable``: not a raster, or damaged; ``not_georeferenced``: in radar or pixel geometry.
    """
    with reading(path), rasterio.open(path) as dataset:
        if not dataset.count:
            raise JobError(
                "no_bands", tr("'{path}' has no bands of its own.", path=called(path)), tr("Choose one of its sub-datasets or variables.")
            )
        if dataset.transform.is_identity and (dataset.gcps[0] or not dataset.crs):
            raise JobError(
                "not_georeferenced",
                tr("'{path}' is not georeferenced: its cells have no map coordinates.", path=called(path)),
                tr("Geocode or warp it first."),
            )
        turned = dataset.transform.b or dataset.transform.d
        nodata = source.nodata if source.nodata is not None else dataset.nodata
        straight = (
            WarpedVRT(dataset, crs=dataset.crs, resampling=Resampling.bilinear, **missing(nodata)) if turned else nullcontext(dataset)
        )
        with straight as north_up:
            yield north_up


@contextmanager
def reading(path: str) -> Iterator[None]:
    """Turn what GDAL raises into an error a GIS person understands."""
    try:
        yield
    except JobError:
        raise
    except (RasterioError, CPLE_BaseError, *BROKEN) as error:  # texts in another encoding among them
        raise JobError(
            "unreadable",
            tr("'{path}' cannot be read as a raster ({error}).", path=called(path), error=error),
            tr("Check that the file is whole; download or export it again."),
        ) from error


def member(source: Source) -> str:
    """Return the path for GDAL: the file itself, or the raster in a zip."""
    entry = find(source, RASTERS)
    return entry.gdal if entry else source.path


def missing(nodata: float | None) -> dict[str, float]:
    """Return the options that tell a warp which value is missing, and to write NaN there."""
    return {"nodata": np.nan} if nodata is None else {"src_nodata": nodata, "nodata": np.nan}


def grid_of(dataset: Dataset, source: Source) -> Grid:
    """Return the grid of a dataset, in the typed CRS where it states none."""
    crs = _crs.wkt(dataset.crs.to_wkt() if dataset.crs else source.crs)
    return Grid(crs, dataset.transform, dataset.width, dataset.height)


def value_bands(dataset: Dataset, source: Source) -> int:
    """Return how many bands hold values: all, or all but the last where that is the mask of the others (alpha).

    A fourth band of bytes is called alpha by many writers whatever it holds: with a date of its own it is a band like the others.
    """
    last = int(dataset.count)
    alpha = last > 1 and dataset.colorinterp[-1] == ColorInterp.alpha and not find_date(dataset.descriptions[-1] or "")
    return last - 1 if alpha and len(source.dates) != last else last


def values(dataset: Dataset, bands: Sequence[int], part: Window, nodata: float | None, masked: bool = True) -> Float:
    """Read bands (counted from 1) of a window as float32 (band, y, x), scaled, missing = NaN.

    ``nodata``, where given, is used instead of the file's; ``masked``: whether an alpha band is one (see :func:`value_bands`).
    """
    return _read(dataset, bands, nodata, masked, Pixels.from_slices(part.rows, part.columns))


def coarse(dataset: Dataset, bands: Sequence[int], source: Source) -> Float:
    """Return some of the values of each band, (band, n), the same cells of each; of a large raster only a little is read."""
    masked = value_bands(dataset, source) < dataset.count
    height, width = dataset.height, dataset.width
    if height * width <= _SMALL or dataset.overviews(1):
        size = (min(height, _PROBE), min(width, _PROBE))
        return _read(dataset, bands, source.nodata, masked, None, size).reshape(len(bands), -1)
    rows, columns = dataset.block_shapes[0]
    rows, columns = min(rows, _PROBE), min(columns, _PROBE * 8)
    # Whole blocks along the diagonals: decimated reading would have to unpack every block of the file.
    steps = np.linspace(0, 1, _BLOCKS)
    parts = []
    for step, across in zip(steps, np.where(np.arange(_BLOCKS) % 2, steps, 1 - steps)):
        row, column = (
            int(share * (size - count)) // count * count for share, size, count in ((step, height, rows), (across, width, columns))
        )
        part = _read(dataset, bands, source.nodata, masked, Pixels(column, row, min(columns, width - column), min(rows, height - row)))
        parts.append(part.reshape(len(bands), -1))
    return np.concatenate(parts, 1)


def _read(
    dataset: Dataset, bands: Sequence[int], nodata: float | None, masked: bool, pixels: Pixels | None, size: tuple[int, int] | None = None
) -> Float:
    """Read values and their gaps; ``size`` (rows, columns) decimates."""
    shape = {"out_shape": (len(bands), *size), "resampling": Resampling.nearest} if size else {}
    value: Float = dataset.read(list(bands), window=pixels, out_dtype="float32", **shape)
    for layer, band in zip(value, bands):
        gap = nodata if nodata is not None else dataset.nodatavals[band - 1]
        empty = ~np.isfinite(layer)
        if gap is not None and abs(gap) <= _LARGEST:  # what is beyond has become infinite, and so is missing already
            empty |= layer == np.float32(gap)
        flags = dataset.mask_flag_enums[band - 1]
        if MaskFlags.per_dataset in flags and (masked or MaskFlags.alpha not in flags):
            empty |= dataset.read_masks(band, window=pixels, **({"out_shape": size} if size else {})) == 0
        scale, offset = dataset.scales[band - 1], dataset.offsets[band - 1]
        if scale != 1.0 or offset != 0.0:
            layer *= np.float32(scale)
            layer += np.float32(offset)
        layer[empty] = np.nan
    return value


def stated_units(dataset: Dataset) -> str:
    """Return the unit of the first band, from its unit type or a tag, or empty."""
    tags = {key.lower(): text for key, text in {**dataset.tags(), **dataset.tags(1)}.items()}
    return str(next((text for text in (dataset.units[0], tags.get("units"), tags.get("unit"), tags.get("unittype")) if text), ""))


def described(dataset: Dataset, source: Source) -> dict[str, Any]:
    """Return what :func:`readers.inspect` says of any raster, but for its dates."""
    grid = grid_of(dataset, source)
    return {
        "layout": "raster", "count": grid.width * grid.height, "exact": True, "width": grid.width, "height": grid.height,
        "pixel_size": [abs(grid.transform.a), abs(grid.transform.e)], "crs": grid.crs, "extent": list(grid.bounds), "statics": [],
        "units": source.units or stated_units(dataset), "nodata": source.nodata if source.nodata is not None else dataset.nodata,
    }  # fmt: skip
