"""The sites around some of the sites of a layer: those outside that are among the nearest of one inside."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from scipy.ndimage import convolve1d, maximum_filter
from scipy.spatial import cKDTree

from ...cores import workers

Index = npt.NDArray[np.intp]
#: Sites of a cell, about, and cells along a side of the layer, at most.
_IN_CELL, _SIDE = 25, 4096
#: Rings of cells around a cell among which a site's nearest are looked for by counting.
_RINGS = 3
#: Sites whose nearest are searched at once: their numbers and distances take memory.
_ASKED = 1 << 13


class Around:
    """Finds the sites around parts of a layer.

    Most sites of a part lie so deep in it that the number of sites in the cells of a coarse lattice around them proves that all their nearest
    belong to the part; only those of the others are searched.

    Parameters
    ----------
    where : (N, 2)
        Coordinates of all sites on one scale.
    nearest : int
        How many of the nearest other sites of each site count.
    """

    def __init__(self, where: npt.NDArray[np.float64], nearest: int) -> None:
        self.where, self.nearest = where, min(nearest + 1, len(where))
        self.tree = cKDTree(where)
        low, span = where.min(0), np.ptp(where, axis=0)
        side = max(float(np.sqrt(span.prod() * _IN_CELL / len(where))), float(span.max()) / _SIDE) or 1.0
        rows, columns = ((span // side).astype(int) + 1).tolist()
        cells = np.empty(len(where), np.int32)
        for first in range(0, len(where), _ASKED):
            row, column = ((where[first : first + _ASKED] - low) // side).astype(np.int32).T
            cells[first : first + _ASKED] = np.minimum(row, rows - 1) * columns + np.minimum(column, columns - 1)
        self.cells, self.shape = cells, (rows, columns)
        self.counts = self._counted(slice(None))
        self.reach = self._reach()

    def outside(self, sites: Index) -> Index:
        """The sites (m,) around ``sites`` (n,), both in rising order."""
        foreign = self.counts > self._counted(sites)
        asked = self.reach == 0
        for rings in np.unique(self.reach[self.reach > 0]):
            asked |= (self.reach == rings) & maximum_filter(foreign, 2 * int(rings) + 1, mode="constant")
        unsure = sites[asked.ravel()[self.cells[sites]]]
        found = np.zeros(len(self.where), bool)
        for first in range(0, len(unsure), _ASKED):
            near = self.tree.query(self.where[unsure[first : first + _ASKED]], self.nearest, workers=workers())[1]
            found[np.ravel(near)] = True
        found[sites] = False
        return np.flatnonzero(found)

    def _counted(self, sites: Index | slice) -> npt.NDArray[np.intp]:
        """How many of ``sites`` each cell has, (rows, columns)."""
        return np.bincount(self.cells[sites], minlength=self.shape[0] * self.shape[1]).reshape(self.shape)

    def _reach(self) -> npt.NDArray[np.int8]:
        """Within how many rings of cells all the nearest of a cell's sites lie, (rows, columns); 0 = that is not known.

        Where the ``r`` rings around a cell have enough sites, none of the nearest is farther than the diagonal of r + 1 cells.
        """
        reach = np.zeros(self.shape, np.int8)
        for rings in range(_RINGS - 1, -1, -1):
            ones = np.ones(2 * rings + 1, np.intp)
            around = convolve1d(convolve1d(self.counts, ones, 0, mode="constant"), ones, 1, mode="constant")
            reach[around >= self.nearest] = int(np.sqrt(2.0) * (rings + 1)) + 1
        return reach
