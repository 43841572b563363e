"""Points gathered block by block, so that a table is never held beside its array."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import xarray as xr
from shapely.geometry.base import BaseGeometry

from ..cube import Days, Float, points_cube
from ..i18n import tr, trn
from ..job import JobError
from . import region as _region
from .crs import Bounds
from .moisture import settle
from .request import Request
from .scratch import Scratch, lazy
from .units import conversion

Double = npt.NDArray[np.float64]


@dataclass
class Block:
    """Some points: ``value`` (time, n), ``x``, ``y`` (n,), ``pid`` (n,) and ``statics`` (n,) each."""

    value: Float
    x: Double
    y: Double
    pid: npt.NDArray[np.generic]
    statics: dict[str, Float] = field(default_factory=dict)


def gather(
    blocks: Iterator[Block],
    request: Request,
    shape: BaseGeometry | None,
    time: Days,
    crs: str,
    *,
    stated_units: str = "",
    reader: str = "",
    expected: int = 0,
) -> xr.Dataset:
    """Join blocks of points into a cube, keeping those in ``shape``.

    Points without coordinates are left out with a warning. Where the request names a folder for them, they go there, and the cube maps it.

    Raises
    ------
    JobError
        No point, none in the region, or none with a value.
    """
    # With a region it is not known how few points are left: then the array grows with them.
    kept = _InMemory(0 if shape is not None else expected) if request.scratch is None else _OnDisk(request.scratch)
    factor, units = conversion(request.source.units, stated_units, request.kind)
    bounds: Bounds = (np.inf, np.inf, -np.inf, -np.inf)
    nowhere = 0
    with closing(kept):
        for block in blocks:
            keep = np.isfinite(block.x) & np.isfinite(block.y)
            nowhere += int((~keep).sum())
            if keep.any():
                x, y = block.x[keep], block.y[keep]
                bounds = (min(bounds[0], x.min()), min(bounds[1], y.min()), max(bounds[2], x.max()), max(bounds[3], y.max()))
            if shape is not None:
                keep &= _region.contains(shape, block.x, block.y)
            if keep.any():
                kept.add(block if keep.all() else _take(block, keep), factor, request.source.nodata)
    if not kept.found:
        if shape is not None and np.isfinite(bounds).all():
            raise _region.outside(request.name, shape, bounds, crs)
        raise JobError("no_points", tr("'{name}' has no points.", name=request.name), tr("Choose another file, or download it again."))
    cube = kept.cube(time, {"crs": crs, "units": units, "kind": request.kind, "source": request.name})
    if not kept.seen:
        raise JobError(
            "no_values",
            tr("'{name}' has no values here: all are missing.", name=request.name),
            tr("Check the nodata value and the fields."),
        )
    cube.attrs["format"] = reader
    cube.attrs["warnings"] = (
        [trn("{n} point without coordinates was left out.", "{n} points without coordinates were left out.", nowhere)] if nowhere else []
    )
    return settle(cube, bool(request.source.units or stated_units)) if request.kind == "soil_moisture" else cube


def _take(block: Block, keep: npt.NDArray[np.bool_]) -> Block:
    statics = {name: values[keep] for name, values in block.statics.items()}
    return Block(block.value[:, keep], block.x[keep], block.y[keep], block.pid[keep], statics)


class _InMemory:
    """Points put together in memory. Values are filled in block by block: allocated once at the expected size, enlarged if that was too small."""

    def __init__(self, expected: int) -> None:
        self.expected, self.count = expected, 0
        self.array: Float = np.empty((0, 0), np.float32)
        self.blocks: list[Block] = []

    @property
    def found(self) -> bool:
        """Whether there is a point."""
        return bool(self.blocks)

    @property
    def seen(self) -> bool:
        """Whether there is a value."""
        return any(np.isfinite(row).any() for row in self.array[:, : self.count])

    def add(self, block: Block, factor: float, nodata: float | None) -> None:
        """Append points, their values cleaned: missing = NaN, converted by ``factor``."""
        value = block.value
        end = self.count + value.shape[1]
        if end > self.array.shape[1]:
            larger = np.empty((value.shape[0], max(end, self.expected, self.array.shape[1] * 5 // 4)), np.float32)
            if self.count:
                larger[:, : self.count] = self.array[:, : self.count]
            self.array = larger
        part = self.array[:, self.count : end]
        part[...] = value
        self.count = end
        _clean(part, factor, nodata)
        block.value = np.empty((0, 0), np.float32)
        self.blocks.append(block)

    def close(self) -> None:
        """Nothing is left to do."""

    def cube(self, time: Days, about: dict[str, Any]) -> xr.Dataset:
        """The points as a cube."""
        self.array = self._whole()
        rest = {name: np.concatenate([block.statics[name] for block in self.blocks]) for name in self.blocks[0].statics}
        x, y, pid = (np.concatenate([getattr(block, part) for block in self.blocks]) for part in ("x", "y", "pid"))
        return points_cube(self.array, time, x, y, pid, statics=rest, **about)

    def _whole(self) -> Float:
        """Return what was filled, (time, site), contiguous: the rows are moved together in place."""
        rows, flat = self.array.shape[0], self.array.reshape(-1)
        if self.count < self.array.shape[1]:
            for row in range(1, rows):
                flat[row * self.count : (row + 1) * self.count] = self.array[row, : self.count]
        return flat[: rows * self.count].reshape(rows, self.count)


class _OnDisk:
    """Points put together in files."""

    def __init__(self, folder: Path) -> None:
        self.scratch = Scratch(folder)
        self.found = self.seen = False
        self.statics: list[str] = []

    def add(self, block: Block, factor: float, nodata: float | None) -> None:
        """Append points, their values cleaned."""
        _clean(block.value, factor, nodata)
        self.found, self.statics = True, list(block.statics)
        self.seen = self.seen or bool(np.isfinite(block.value).any())
        self.scratch.add(block.value, block.x, block.y, block.pid, block.statics)

    def close(self) -> None:
        """End the files."""
        self.scratch.close()

    def cube(self, time: Days, about: dict[str, Any]) -> xr.Dataset:
        """The points as a cube that maps the files."""
        return lazy(self.scratch.folder, time, self.statics, about)


def _clean(part: Float, factor: float, nodata: float | None) -> None:
    """Set what is missing to NaN, and convert by ``factor``, in place."""
    if nodata is not None:
        part[part == np.float32(nodata)] = np.nan
    part[np.isinf(part)] = np.nan
    if factor != 1.0:
        part *= np.float32(factor)
