"""The nearest sites of each site: by counting cells where the sites are those of a raster, by a search tree elsewhere.

In a raster the nearest cells lie at the same offsets everywhere. Only where some of those cells are missing (at an edge, in a gap), and among
offsets of all but the same length, is there anything to look up.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
import xarray as xr
from scipy.spatial import cKDTree

from ..cores import workers

Array = npt.NDArray[np.float64]
Index = npt.NDArray[np.intp]
Cells = tuple[npt.NDArray[np.integer], npt.NDArray[np.integer]]
#: Sites looked at at once, and cells a site of the raster may take up: a few sites spread over a large raster are searched.
_CHUNK, _SPARSE = 1 << 14, 4
#: How far centres may be from a regular lattice, in cells: more than equally distant cells are moved apart by :func:`cube.places`.
_OFF = 1e-3


def nearest(where: Array, counts: Sequence[int], cells: Cells | None = None) -> list[Index]:
    """For each of ``counts``, the so many nearest other sites of each site, (N, count).

    Those of a raster come in the order of the sites, row by row: sums over them are the same bit by bit whatever part of the raster is looked at.

    Parameters
    ----------
    where : (N, 2)
        Coordinates on one scale.
    cells : (rows, columns), optional
        Where in a raster the sites lie, (N,) each.
    """
    if cells is None:
        found = searched(where, where, max(counts))
        return [found[:, :count] for count in counts]
    lattice = _Lattice.of(where, cells)
    made = [np.full((len(where), count), -1) if lattice is None else lattice.nearest(count) for count in counts]
    lacking = np.flatnonzero(np.any([part[:, 0] < 0 for part in made], axis=0))
    found = searched(where, where[lacking], max(counts)) if len(lacking) else np.zeros((0, max(counts)), np.intp)
    for part, count in zip(made, counts, strict=True):
        part[lacking] = found[:, :count]
        part.sort(axis=1)
    return made


def cells_of(cube: xr.Dataset) -> Cells | None:
    """Rows and columns of the sites of a raster; None for points."""
    return (cube["row"].values, cube["column"].values) if "row" in cube.coords else None


def searched(where: Array, asked: Array, count: int) -> Index:
    """The ``count`` nearest of ``where`` (N, 2) to each of ``asked`` (n, 2), which are among them, itself left out; the nearest first."""
    return np.asarray(cKDTree(where).query(asked, count + 1, workers=workers())[1], np.intp)[:, 1:]


class _Lattice:
    """Sites that are cells of a raster.

    Parameters
    ----------
    where : (N, 2)
        Coordinates.
    row, column : (N,)
        Counted from 0.
    step : (2,)
        From a cell to the next in x and y.
    off : float
        How far a site may be from where its row and column put it.
    """

    def __init__(self, where: Array, row: Index, column: Index, step: Array, off: float) -> None:
        self.where, self.row, self.column, self.step, self.off = where, row, column, step, off

    @classmethod
    def of(cls, where: Array, cells: Cells) -> _Lattice | None:
        """The lattice of a raster's sites; None where they are too few, or the raster is not regular."""
        at = np.stack([cells[1], cells[0]], 1).astype(np.intp)
        at -= at.min(0)
        span = at.max(0)
        if not span.all() or float((span + 1.0).prod()) > _SPARSE * len(at):
            return None
        ends = [(at[:, axis] == 0, at[:, axis] == span[axis]) for axis in (0, 1)]
        first = np.array([where[low, axis].mean() for axis, (low, _) in enumerate(ends)])
        last = np.array([where[high, axis].mean() for axis, (_, high) in enumerate(ends)])
        step = (last - first) / span
        off = np.abs(where - (first + at * step)).max(0)
        if not (off < _OFF * np.abs(step)).all():
            return None
        return cls(where, at[:, 1], at[:, 0], step, float(np.hypot(*off)))

    def nearest(self, count: int) -> Index:
        """The ``count`` nearest of each site, (N, count); -1 where some of the cells they might be have no site."""
        sure, unsure = self._offsets(count)
        reach = int(np.abs(np.concatenate([sure, unsure])).max())
        numbers = np.full((int(self.row.max()) + 1 + 2 * reach, int(self.column.max()) + 1 + 2 * reach), -1, np.int32)
        numbers[self.row + reach, self.column + reach] = np.arange(len(self.row))
        width, flat = numbers.shape[1], numbers.ravel()
        own = (self.row + reach) * width + self.column + reach
        made = np.empty((len(own), count), np.intp)
        for start in range(0, len(own), _CHUNK):
            part = slice(start, start + _CHUNK)
            fixed, either = (flat[own[part, None] + (steps[:, 0] * width + steps[:, 1])] for steps in (sure, unsure))
            there = (fixed >= 0).all(1) & (either >= 0).all(1)
            made[part, : len(sure)] = fixed
            wanted = count - len(sure)
            if wanted < len(unsure):
                x, y = (self.where[either, axis] - self.where[part, axis][:, None] for axis in (0, 1))
                either = np.take_along_axis(either, np.argpartition(x * x + y * y, wanted - 1, 1)[:, :wanted], 1)
            made[part, len(sure) :] = either
            made[part][~there] = -1
        return made

    def _offsets(self, count: int) -> tuple[Index, Index]:
        """Rows and columns to the cells that are among the nearest ``count`` in any case, and to those that may be."""
        reach = self._reach(count)
        rows, columns = (part.ravel() for part in np.mgrid[-reach[0] : reach[0] + 1, -reach[1] : reach[1] + 1])
        far = np.hypot(columns * self.step[0], rows * self.step[1])
        order = np.argsort(far)[1:]
        limit, margin = far[order[count - 1]], 4 * self.off
        steps = np.stack([rows, columns], 1)
        sure, may = order[far[order] < limit - margin], order[np.abs(far[order] - limit) <= margin]
        return steps[sure].astype(np.intp), steps[may].astype(np.intp)

    def _reach(self, count: int) -> tuple[int, int]:
        """Rows and columns of a window around a cell that holds a circle with more than ``count`` cells."""
        radius = np.sqrt((count + 1) * abs(float(self.step.prod())) / np.pi) + 2 * float(np.abs(self.step).max())
        return int(radius / abs(self.step[1])) + 1, int(radius / abs(self.step[0])) + 1
