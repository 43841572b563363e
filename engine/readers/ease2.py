"""EASE-Grid 2.0, the cells of SMAP: grids by their shape, and the grid that given longitudes and latitudes are cells of.

Brodzik et al. (2012), EASE-Grid 2.0: Incremental but Significant Improvements for Earth-Gridded Data Sets, ISPRS Int. J. Geo-Inf. 1(1).
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from affine import Affine

from . import crs as _crs
from .grid import Grid
from .placed import moved, placed

Double = npt.NDArray[np.float64]
Whole = npt.NDArray[np.int64]

GLOBAL, NORTH = "EPSG:6933", "EPSG:6931"
_36KM = 36_032.220840584
#: Shape (rows, columns) of the global cylindrical grids to their cell size in metres, coarsest first.
SIZES = {
    (406, 964): _36KM, (584, 1388): 25_025.26, (1624, 3856): _36KM / 4, (4872, 11_568): _36KM / 12, (14_616, 34_704): _36KM / 36,
}  # fmt: skip
_POLAR_EDGE = 9_000_000.0
#: Part of a cell by which a coordinate may miss the centre: single precision, 1 m or so, of cells of 1 km.
_SLACK = 0.02


def by_shape(shape: tuple[int, int], polar: bool = False) -> Grid | None:
    """Return the whole global grid (or northern polar grid) of a shape (rows, columns), or None if there is none."""
    if polar:
        size = 2 * _POLAR_EDGE / shape[1]
        square = shape[0] == shape[1]
        return Grid(_crs.wkt(NORTH), Affine(size, 0, -_POLAR_EDGE, 0, -size, _POLAR_EDGE), shape[1], shape[0]) if square else None
    return _global(shape) if shape in SIZES else None


def cells(longitude: Double, latitude: Double) -> tuple[Grid, Whole, Whole] | None:
    """Return the coarsest global grid whose cell centres all of the places (n,) are, and the row and column of each; else None."""
    if not longitude.size:
        return None
    x, y = _crs.transformer(_crs.WGS84, GLOBAL).transform(longitude, latitude)
    for shape in SIZES:
        grid = _global(shape)
        column, row = placed(~grid.transform, np.asarray(x), np.asarray(y))
        column, row = column - 0.5, row - 0.5
        near = [np.rint(axis) for axis in (row, column)]
        if max(np.abs(row - near[0]).max(), np.abs(column - near[1]).max()) <= _SLACK:
            return grid, near[0].astype(np.int64), near[1].astype(np.int64)
    return None


def part(grid: Grid, row: int, column: int, height: int, width: int) -> Grid:
    """Return the grid of some of the cells of ``grid``."""
    return Grid(grid.crs, moved(grid.transform, column, row), width, height)


def _global(shape: tuple[int, int]) -> Grid:
    size = SIZES[shape]
    return Grid(_crs.wkt(GLOBAL), Affine(size, 0, -shape[1] * size / 2, 0, -size, shape[0] * size / 2), shape[1], shape[0])
