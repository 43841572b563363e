"""Finished tiles put together into rasters, a strip at a time."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from ...cube import Float
from ...readers import Cells
from .plan import BLOCK, Tile, grown
from .work import Kept, Work

Strips = Iterator[tuple[int, Float]]


@dataclass(frozen=True)
class Mosaic:
    """The raster that finished tiles make up.

    Attributes
    ----------
    size : (int, int)
        Rows and columns.
    overlap : int
        Cells around its core that a tile holds too. Where tiles overlap their values are blended, the weight of each falling to zero at its
        edge: no seam is left.
    """

    tiles: Sequence[Tile]
    work: Work
    size: tuple[int, int]
    overlap: int = 0

    def strips(self, band: int, exact: int | None = None, blended: bool = True) -> Strips:
        """First row and values (rows, width) of each strip of a band, from the top.

        Parameters
        ----------
        exact : int, optional
            A band that is 1 where values were observed: those are taken from the tile whose core they lie in, bit by bit.
        blended : bool
            False: every value is.
        """
        height, width = self.size
        for top in range(0, height, BLOCK):
            bottom = min(top + BLOCK, height)
            mine = self._cores(band, top, bottom, width)
            if self.overlap and blended:
                others = self._blended(band, top, bottom, width)
                observed = self._cores(exact, top, bottom, width) == 1 if exact is not None else np.zeros(mine.shape, bool)
                mine = np.where(observed, mine, others)
            yield top, mine

    def _cores(self, band: int, top: int, bottom: int, width: int) -> Float:
        made: Float = np.full((bottom - top, width), np.nan, np.float32)
        for tile, area, values in self._tiles(top, bottom):
            here, there = _shared(tile.core, area, top, bottom)
            made[here] = values.rows(band, there[0].start, there[0].stop)[:, there[1]]
        return made

    def _blended(self, band: int, top: int, bottom: int, width: int) -> Float:
        total, weights = (np.zeros((bottom - top, width), np.float32) for _ in range(2))
        for tile, area, values in self._tiles(top, bottom):
            here, there = _shared(area, area, top, bottom)
            part = values.rows(band, there[0].start, there[0].stop)[:, there[1]]
            known = np.isfinite(part)
            weight = np.where(known, _weight(tile, area, self.overlap, there), np.float32(0))
            total[here] += np.where(known, part, 0) * weight
            weights[here] += weight
        made: Float = np.where(weights > 0, total / np.where(weights > 0, weights, 1), np.nan).astype(np.float32)
        return made

    def _tiles(self, top: int, bottom: int) -> Iterator[tuple[Tile, Cells, Kept]]:
        """Tiles that have values in a strip: the tile, the cells it holds and their values."""
        for tile in self.tiles:
            area = grown(tile.core, self.overlap, *self.size)
            if area[0] < bottom and area[1] > top:
                values = self.work.get(tile.number)
                if values is not None:
                    yield tile, area, values


def _shared(cells: Cells, held: Cells, top: int, bottom: int) -> tuple[tuple[slice, slice], tuple[slice, slice]]:
    """Where those of a tile's ``cells`` that lie in a strip are: in the strip, and among the cells that are ``held``."""
    first, last = max(cells[0], top), max(min(cells[1], bottom), max(cells[0], top))
    columns = slice(cells[2], cells[3])
    return (slice(first - top, last - top), columns), (
        slice(first - held[0], last - held[0]),
        slice(cells[2] - held[2], cells[3] - held[2]),
    )


def _weight(tile: Tile, area: Cells, overlap: int, wanted: tuple[slice, slice]) -> Float:
    """Weights of the ``wanted`` rows and columns of a tile: 1 inside, falling linearly to 0 where its surroundings end; at the raster's edge nothing falls."""
    sides = []
    for (low, high), part in zip(((0, 1), (2, 3)), wanted, strict=True):
        at = np.arange(area[low], area[high])[part] + 0.5
        below = (at - area[low]) / (2.0 * overlap) if area[low] < tile.core[low] else np.ones(len(at))
        above = (area[high] - at) / (2.0 * overlap) if area[high] > tile.core[high] else np.ones(len(at))
        sides.append(np.minimum(1.0, np.minimum(below, above)))
    made: Float = (sides[0][:, None] * sides[1]).astype(np.float32)
    return made
