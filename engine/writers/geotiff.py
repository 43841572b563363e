"""Bands on the grid of a cube to GeoTIFF."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt
import rasterio
import xarray as xr
from rasterio.transform import Affine
from rasterio.windows import Window

from ..cube import Float
from ..i18n import tr
from ..job import JobError
from .atomic import writing

#: Cell centres may be off a regular grid by this share of a cell (rounded coordinates of NetCDF files).
_TOLERANCE = 0.05
#: Memory for blocks on their way to the file, bytes, and rows that are read at once to see that all is there.
_CACHE, _ROWS = 64_000_000, 1024
#: Of DEFLATE, of 9: the next ones take up to five times as long to pack measured values 2 % smaller.
_LEVEL = 1


def write_stack(
    path: Path | str, values: Float, descriptions: Sequence[str], like: xr.Dataset, tags: Mapping[str, str], units: str
) -> Path:
    """Write ``values`` (band, y, x) as a tiled, compressed float32 GeoTIFF, NaN = nodata, always north up.

    Parameters
    ----------
    descriptions : sequence of str
        One per band; the ISO date for the bands of a series.
    like : xarray.Dataset
        Raster cube with the cell centres ``x``, ``y`` (either order) and ``attrs["crs"]``.
    tags : mapping
        Dataset tags.

    Raises
    ------
    JobError
        The grid is not regular.
    OSError
        The file cannot be written whole; ``errno.ENOSPC`` if the disk is full.
    """
    count, height, width = values.shape
    if (height, width) != (like.sizes["y"], like.sizes["x"]) or len(descriptions) != count:
        raise ValueError(f"{values.shape} values, {len(descriptions)} descriptions and {dict(like.sizes)} do not agree")
    return write_strips(path, ([(0, layer)] for layer in values), descriptions, like, tags, units)


def write_strips(
    path: Path | str,
    bands: Iterable[Iterable[tuple[int, Float]]],
    descriptions: Sequence[str],
    like: xr.Dataset,
    tags: Mapping[str, str],
    units: str,
) -> Path:
    """Write a stack as :func:`write_stack` does, of which no more than a strip is ever in memory.

    Parameters
    ----------
    bands : iterable
        Of each band its strips: the first row and the values (rows, width), in the order of the rows of ``like``.
    """
    path = Path(path)
    columns, upward = _order(like["x"].values), _order(like["y"].values, -1).step == -1
    height, width, transform = like.sizes["y"], like.sizes["x"], grid_transform(like)
    with writing(path):
        with rasterio.Env(GDAL_CACHEMAX=_CACHE), rasterio.open(
            path, "w", driver="GTiff", count=len(descriptions), height=height, width=width, dtype="float32", crs=like.attrs["crs"],
            transform=transform, nodata=np.nan, tiled=True, blockxsize=256, blockysize=256, interleave="band", compress="deflate", predictor=3,
            zlevel=_LEVEL, BIGTIFF="IF_SAFER", NUM_THREADS="2",
        ) as file:  # fmt: skip
            file.update_tags(**{key: str(value) for key, value in tags.items()})
            for band, (text, strips) in enumerate(zip(descriptions, bands, strict=True), 1):
                for top, values in strips:
                    strip = values[::-1, columns] if upward else values[:, columns]
                    first = height - top - len(values) if upward else top
                    known = np.isfinite(strip)
                    whole = strip if known.all() else np.where(known, strip, np.float32(np.nan))
                    file.write(whole.astype(np.float32, copy=False), band, window=Window(0, first, width, len(values)))
                file.set_band_description(band, text)
                file.set_band_unit(band, units)
        _verify(path, len(descriptions))
    return path


def grid_transform(like: xr.Dataset) -> Affine:
    """North-up transform of the cell centres ``x``, ``y`` of a raster cube; a single row or column is as wide as it is high."""
    steps = [_step(like[name].values, name, like.attrs.get("source") or "the grid") for name in ("x", "y")]
    known = next((step for step in steps if step is not None), float(like.attrs.get("cell_size", 1.0)))
    dx, dy = (known if step is None else step for step in steps)
    return Affine(dx, 0.0, float(like["x"].values.min()) - dx / 2, 0.0, -dy, float(like["y"].values.max()) + dy / 2)


def _step(centres: npt.NDArray[np.float64], name: str, source: str) -> float | None:
    if len(centres) < 2:
        return None
    step = float(centres[-1] - centres[0]) / (len(centres) - 1)
    even = centres[0] + step * np.arange(len(centres))
    if step == 0 or np.abs(centres - even).max() > _TOLERANCE * abs(step):
        raise JobError(
            "irregular_grid",
            tr("The cells of '{source}' are not evenly spaced in {name}, so no GeoTIFF can hold them.", source=source, name=name),
            tr("Warp the raster to a regular grid first."),
        )
    return abs(step)


def _order(centres: npt.NDArray[np.float64], sign: int = 1) -> slice:
    """Slice that makes the centres ascend (``sign`` 1) or descend (-1)."""
    return slice(None, None, 1 if len(centres) < 2 or sign * (centres[-1] - centres[0]) > 0 else -1)


def _verify(path: Path, count: int) -> None:
    """Read everything once: GDAL writes the last blocks while closing, where a full disk goes unnoticed."""
    with rasterio.Env(GDAL_CACHEMAX=_CACHE), rasterio.open(path) as file:
        for band in range(1, count + 1):
            for top in range(0, file.height, _ROWS):
                file.read(band, window=Window(0, top, file.width, min(_ROWS, file.height - top)))
