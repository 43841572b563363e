"""Compact groups of sites, and the graph and lattice of each: what networks that look at many sites at once can hold."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import torch
import xarray as xr
from scipy.optimize import linear_sum_assignment
from scipy.spatial import cKDTree

from ..cores import workers
from ..cube import STATIC, places, unit_metres
from ..models.panel import Graph

Index = npt.NDArray[np.intp]
Array = npt.NDArray[np.float64]

#: Names a covariate of heights goes by, the first that is there is used.
_HEIGHTS = ("height", "elevation", "altitude", "dem", "dtm", "dsm")
#: A raster's group is put on a lattice of its own if its rectangle has more than so many cells for each with values.
_SPARSE = 4
#: Sites predicted at once by networks that see each alone.
_AT_ONCE = 4096


@dataclass(frozen=True)
class Group:
    """Sites (n,), positions in the cube, that are looked at together."""

    sites: Index
    graph: Graph


def grouped(cube: xr.Dataset, most: int, neighbours: int, spacing: float) -> list[Group]:
    """Divide the sites of ``cube`` into compact groups of at most ``most``; 0 = parts from all over, without a graph.

    Parameters
    ----------
    neighbours : int
        Edges that end in each site.
    spacing : float
        Unit of all distances, in metres.
    """
    count = cube.sizes["site"]
    if not most:
        parts = -(-count // _AT_ONCE)
        return [Group(part, _alone(len(part))) for part in (np.arange(number, count, parts) for number in range(parts))]
    metres = places(cube) * unit_metres(cube)
    heights = _heights(cube)
    cells = np.stack([cube["row"].values, cube["column"].values], 1) if "row" in cube.coords else None
    found = []
    for sites in compact_groups(metres, most):
        where = metres[sites]
        source, target, distance = nearest(where, neighbours)
        rise = np.abs(heights[sites[source]] - heights[sites[target]]) / spacing
        cell, filling, shape = lattice(where, None if cells is None else cells[sites])
        graph = Graph(
            torch.from_numpy(source), torch.from_numpy(target), torch.from_numpy((distance / spacing).astype(np.float32)),
            torch.from_numpy(rise.astype(np.float32)), torch.from_numpy(cell), torch.from_numpy(filling), shape,
        )  # fmt: skip
        found.append(Group(sites, graph))
    return found


def compact_groups(where: Array, most: int) -> list[Index]:
    """Positions of compact groups of about equal size, none larger than ``most``: halves across the longer side, again and again.

    The order of the sites does not matter (but for sites at one place).
    """
    waiting, found = [np.arange(len(where))], []
    while waiting:
        sites = waiting.pop()
        parts = -(-len(sites) // most)
        if parts <= 1:
            found.append(sites)
            continue
        near = where[sites]
        longer, other = (0, 1) if np.ptp(near[:, 0]) >= np.ptp(near[:, 1]) else (1, 0)
        order = np.lexsort((near[:, other], near[:, longer]))
        cut = len(sites) * (parts // 2) // parts
        waiting += [sites[order[cut:]], sites[order[:cut]]]
    return found


def nearest(where: Array, neighbours: int) -> tuple[Index, Index, Array]:
    """Edges (source, target) from the nearest sites to each site, and their lengths; no site is its own neighbour."""
    count = len(where)
    wanted = min(neighbours, count - 1)
    if wanted < 1:
        return np.zeros(0, np.intp), np.zeros(0, np.intp), np.zeros(0)
    distance, found = (np.asarray(item) for item in cKDTree(where).query(where, k=wanted + 1, workers=workers()))
    # Sites at one place may come in any order: the site itself, or else the farthest, is left out.
    drop = found == np.arange(count)[:, None]
    drop[~drop.any(1), -1] = True
    target = np.repeat(np.arange(count), wanted)
    return found[~drop].astype(np.intp), target, distance[~drop]


def lattice(where: Array, cells: npt.NDArray[np.integer] | None) -> tuple[Index, Index, tuple[int, int]]:
    """Cell of each site (n,), the site shown by each cell, and (rows, columns).

    A raster's ``cells`` (row, column) are taken as they are. Points get a lattice of their bounding box with about as many cells as sites;
    each has a cell of its own, chosen so that the squares of all moves add up to the least.
    """
    if cells is not None:
        corner = cells - cells.min(0)
        rows, columns = (int(item) + 1 for item in corner.max(0))
        if rows * columns <= max(_SPARSE * len(cells), 64):
            return _filled((corner[:, 0] * columns + corner[:, 1]).astype(np.intp), (rows, columns))
    count = len(where)
    low, size = where.min(0), np.maximum(np.ptp(where, axis=0), 1e-9)
    share = float(np.clip(size[1] / size[0], 0.1, 10.0))
    rows = min(count, max(1, round(float(np.sqrt(count * share)))))
    columns = -(-count // rows)
    x, y = np.meshgrid(low[0] + (np.arange(columns) + 0.5) / columns * size[0], low[1] + (np.arange(rows)[::-1] + 0.5) / rows * size[1])
    cost = ((where[:, None] - np.stack([x.ravel(), y.ravel()], 1)) ** 2).sum(-1)
    return _filled(linear_sum_assignment(cost)[1].astype(np.intp), (rows, columns))


def _filled(cell: Index, shape: tuple[int, int]) -> tuple[Index, Index, tuple[int, int]]:
    """Every cell shows the site that is on it or, failing that, the one nearest on the lattice."""
    rows, columns = shape
    at = np.stack([cell // columns, cell % columns], 1)
    every = np.stack(np.divmod(np.arange(rows * columns), columns), 1)
    filling = np.asarray(cKDTree(at).query(every)[1], np.intp)
    filling[cell] = np.arange(len(cell))
    return cell, filling, shape


def _alone(count: int) -> Graph:
    """No edges, and a lattice of one row that nobody looks at."""
    none, each = torch.zeros(0, dtype=torch.int64), torch.arange(count)
    return Graph(none, none, torch.zeros(0), torch.zeros(0), each, each, (1, count))


def _heights(cube: xr.Dataset) -> Array:
    """Height of each site in metres; the same everywhere where the cube has none, the mean where one is missing."""
    for name in _HEIGHTS:
        if STATIC + name in cube:
            heights: Array = cube[STATIC + name].values.astype(np.float64)
            seen = np.isfinite(heights)
            return np.where(seen, heights, heights[seen].mean() if seen.any() else 0.0)
    return np.zeros(cube.sizes["site"])
