"""What the raster readers share: opening, the grid of a dataset, and values with missing ones as NaN."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager, nullcontext
from typing import Any

import numpy as np
import rasterio
from rasterio._err import CPLE_BaseError
from rasterio.enums import MaskFlags, Resampling
from rasterio.errors import RasterioError
from rasterio.vrt import WarpedVRT
from rasterio.windows import Window as Pixels

from ..cube import Float
from ..job import JobError, Source
from . import crs as _crs
from .archive import RASTERS, find
from .grid import Grid, Window

Dataset = Any
_PROBE = 256


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
            raise JobError("no_bands", f"'{path}' has no bands of its own.", "Choose one of its sub-datasets or variables.")
        if dataset.transform.is_identity and (dataset.gcps[0] or not dataset.crs):
            raise JobError(
                "not_georeferenced", f"'{path}' is not georeferenced: its cells have no map coordinates.", "Geocode or warp it first."
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
    except (RasterioError, CPLE_BaseError) as error:
        raise JobError(
            "unreadable", f"'{path}' cannot be read as a raster ({error}).", "Check that the file is whole; download or export it again."
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


def values(dataset: Dataset, bands: Sequence[int], part: Window, nodata: float | None) -> Float:
    """Read bands (counted from 1) of a window as float32 (band, y, x), scaled, missing = NaN.

    ``nodata``, where given, is used instead of the file's.
    """
    pixels = Pixels.from_slices(part.rows, part.columns)
    value: Float = dataset.read(list(bands), window=pixels, out_dtype="float32")
    for layer, band in zip(value, bands):
        gap = nodata if nodata is not None else dataset.nodatavals[band - 1]
        empty = ~np.isfinite(layer)
        if gap is not None and np.isfinite(gap):
            empty |= layer == np.float32(gap)
        if MaskFlags.per_dataset in dataset.mask_flag_enums[band - 1]:
            empty |= dataset.read_masks(band, window=pixels) == 0
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


def share_missing(dataset: Dataset, source: Source, bands: Sequence[int]) -> float:
    """Return the share of missing values in a coarse look at some bands."""
    size = (min(dataset.height, _PROBE), min(dataset.width, _PROBE))
    chosen = list(bands)[:: max(1, len(bands) // 6)]
    coarse = dataset.read(chosen, out_shape=(len(chosen), *size), out_dtype="float32", resampling=Resampling.nearest)
    gaps = [source.nodata if source.nodata is not None else dataset.nodatavals[band - 1] for band in chosen]
    return float(np.mean([~np.isfinite(layer) | (layer == np.float32(np.nan if gap is None else gap)) for layer, gap in zip(coarse, gaps)]))


def described(dataset: Dataset, source: Source) -> dict[str, Any]:
    """Return what :func:`readers.inspect` says of any raster, but for its dates."""
    grid = grid_of(dataset, source)
    return {
        "layout": "raster", "count": grid.width * grid.height, "exact": True, "width": grid.width, "height": grid.height,
        "pixel_size": [abs(grid.transform.a), abs(grid.transform.e)], "crs": grid.crs, "extent": list(grid.bounds), "statics": [],
        "units": source.units or stated_units(dataset) or "mm", "nodata": source.nodata if source.nodata is not None else dataset.nodata,
    }  # fmt: skip
