"""Tiles of places for the ST-Transformer, the windows within them, and the weights that blend overlapping ones.

A raster's cells are tiled on their lattice. Stations have none: they are put in the order of a Hilbert curve, so that neighbours in it
are neighbours on the map, and runs of that order are the tiles and the windows.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import torch
import xarray as xr

from ..cube import Float, places
from ..curve import hilbert
from ..models.st_blocks import Groups

Index = npt.NDArray[np.intp]
#: Cells along a window's side, and by how many every second block shifts them (as published).
WINDOW, SHIFT = 4, 2


@dataclass(frozen=True)
class Tile:
    """Places worked on together.

    Attributes
    ----------
    sites : int (n,)
        Their positions in the cube.
    seat : int (n, 2)
        Row and column within the tile; for stations (0, rank).
    weight : float (n,)
        How much the tile counts at each place where tiles overlap: most in its middle, never zero.
    """

    sites: Index
    seat: Index
    weight: Float


class Layout:
    """How the sites of a cube are tiled.

    Parameters
    ----------
    cube : Dataset of sites
        With ``row`` and ``column`` where it was a raster.
    side : int
        Cells along a tile's side; tiles of stations hold its square.
    """

    def __init__(self, cube: xr.Dataset, side: int) -> None:
        self.lattice = "row" in cube.coords
        if self.lattice:
            row, column = cube["row"].values - cube["row"].values.min(), cube["column"].values - cube["column"].values.min()
            self.side = (min(side, int(row.max()) + 1), min(side, int(column.max()) + 1))
        else:
            order = np.argsort(hilbert(places(cube)), kind="stable")
            row, column = np.zeros(len(order), np.intp), np.empty(len(order), np.intp)
            column[order] = np.arange(len(order))
            self.side = (1, min(side * side, len(order)))
        self.seat: Index = np.stack([row, column], 1).astype(np.intp)
        self.shape = (int(row.max()) + 1, int(column.max()) + 1)
        self.grid = np.full(self.shape, -1, np.intp)
        self.grid[row, column] = np.arange(len(row))

    def draw(self, rng: np.random.Generator) -> Tile:
        """A tile anywhere that holds a random site."""
        seat = self.seat[rng.integers(len(self.seat))]
        start = [int(np.clip(at - rng.integers(side), 0, size - side)) for at, side, size in zip(seat, self.side, self.shape, strict=True)]
        return self.tile(start[0], start[1])

    def tile(self, row: int, column: int) -> Tile:
        """The tile whose first row and column these are."""
        part = self.grid[row : row + self.side[0], column : column + self.side[1]]
        at = np.argwhere(part >= 0)
        weight = bump(part.shape[0])[at[:, 0]] * bump(part.shape[1])[at[:, 1]]
        return Tile(part[at[:, 0], at[:, 1]], at, weight.astype(np.float32))

    def corners(self) -> list[tuple[int, int]]:
        """First row and column of tiles that overlap by a third of their side and cover every site."""
        rows, columns = (starts(size, side, side - side // 3) for size, side in zip(self.shape, self.side, strict=True))
        return [(int(row), int(column)) for row in rows for column in columns]

    def windows(self, tile: Tile, shifted: bool) -> Index:
        """Number of each place's window in the tile, (n,): squares of a lattice, runs of stations; shifted by half a window."""
        if self.lattice:
            at = (tile.seat + (SHIFT if shifted else 0)) // WINDOW
        else:
            at = (tile.seat + np.array([0, WINDOW * SHIFT if shifted else 0])) // np.array([1, WINDOW * WINDOW])
        labels: Index = at[:, 0] * (int(at[:, 1].max()) + 1) + at[:, 1]
        return labels


def groups_of(labels: Index) -> Groups:
    """Groups of the places with the same label (N,)."""
    _, group, counts = np.unique(labels, return_inverse=True, return_counts=True)
    order = np.argsort(group, kind="stable")
    rank = np.arange(len(labels)) - np.repeat(np.cumsum(counts) - counts, counts)
    most = int(counts.max())
    members, taken = np.zeros((len(counts), most), np.int64), np.zeros((len(counts), most), bool)
    members[group[order], rank], taken[group[order], rank] = order, True
    seat = np.empty(len(labels), np.int64)
    seat[order] = group[order] * most + rank
    return Groups(torch.from_numpy(members), torch.from_numpy(taken), torch.from_numpy(seat), bool(taken.all()))


def starts(size: int, length: int, stride: int) -> Index:
    """First positions of stretches of ``length`` that cover ``size``, ``stride`` or less apart, evenly."""
    count = 1 + max(0, -(-(size - length) // max(stride, 1)))
    return np.unique(np.linspace(0, max(size - length, 0), count).round().astype(np.intp))


def bump(length: int) -> npt.NDArray[np.float64]:
    """Weights (length,) that rise smoothly from the ends to the middle and are never zero."""
    found: npt.NDArray[np.float64] = np.sin(np.pi * (np.arange(length) + 0.5) / length) ** 2
    return found
