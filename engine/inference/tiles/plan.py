"""Which tiles a raster is cut into."""

from __future__ import annotations

import math
from dataclasses import dataclass

from ...readers import Cells

#: Tiles are whole blocks of the output, where there is memory for one; else a multiple of this many cells wide.
BLOCK, LEAST = 256, 16


@dataclass(frozen=True)
class Tile:
    """A part of a raster: ``core`` is written, ``outer`` (the core and what lies around it) is read. The tiles' cores cover the raster once."""

    number: int
    core: Cells
    outer: Cells

    @property
    def shape(self) -> tuple[int, int]:
        """Rows and columns that are read."""
        return self.outer[1] - self.outer[0], self.outer[3] - self.outer[2]


def plan(height: int, width: int, cells: int, halo: int, block: tuple[int, int] | None = None) -> tuple[Tile, ...]:
    """Cut a raster into tiles, row by row.

    Parameters
    ----------
    height, width : int
        Of the raster, cells.
    cells : int
        That may be read for a tile, with its surroundings.
    halo : int
        Cells read around a tile.
    block : (int, int), optional
        Rows and columns in which the source is stored: of one stored in whole rows, whole rows are read, where memory allows.
    """
    rows, columns = _size(height, width, cells, halo, block)
    tiles: list[Tile] = []
    for top in range(0, height, rows):
        for left in range(0, width, columns):
            core = (top, min(top + rows, height), left, min(left + columns, width))
            tiles.append(Tile(len(tiles), core, grown(core, halo, height, width)))
    return tuple(tiles)


def grown(core: Cells, by: int, height: int, width: int) -> Cells:
    """``core`` with ``by`` cells around it, as far as the raster goes."""
    return max(core[0] - by, 0), min(core[1] + by, height), max(core[2] - by, 0), min(core[3] + by, width)


def _size(height: int, width: int, cells: int, halo: int, block: tuple[int, int] | None) -> tuple[int, int]:
    """Rows and columns of a core."""
    if height * width <= cells:
        return height, width
    rows = cells // width - 2 * halo
    if block is not None and block[1] >= width > BLOCK and rows >= LEAST:
        return min(_rounded(rows), height), width
    side = _rounded(math.isqrt(cells) - 2 * halo)
    return min(side, height), min(side, width)


def _rounded(side: int) -> int:
    """The largest multiple of a block, or of what a tile has at least, that is not above ``side``."""
    unit = BLOCK if side >= BLOCK else LEAST
    return max(LEAST, side // unit * unit)
