"""Files that share one lattice of cells, though each covers its own part of it: their common grid, and where each lies in it.

Soil moisture is not warped from grid to grid: resampling would change observed values and shift the edges of the gaps, and what
was not observed could no longer be told from what was. Files whose cells coincide are put side by side instead.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

import numpy as np

from ..cube import Float
from ..i18n import tr
from ..job import JobError
from . import crs as _crs
from .grid import Grid, Window
from .placed import moved, placed

#: Part of a cell by which the lattices of two files may differ: rounding in the files.
_SLACK = 0.02


def common(grids: Sequence[tuple[str, Grid]]) -> Grid:
    """Return the smallest grid that holds all of ``grids`` (file, grid); the first is the one the others are compared with.

    Raises
    ------
    JobError
        ``mixed_crs`` or ``mixed_grids``: two files do not share CRS or cells; the message names both.
    """
    first, base = grids[0]
    edges = []
    for name, own in grids:
        if own.crs and base.crs and not _crs.same(own.crs, base.crs):
            raise JobError(
                "mixed_crs",
                tr(
                    "'{name}' is in {crs}, '{first}' in {other}.",
                    name=name,
                    crs=_crs.label(own.crs),
                    first=first,
                    other=_crs.label(base.crs),
                ),
                tr("Bring all files to one CRS and grid first (Warp, with nearest neighbour): to do it here would change observed values."),
            )
        if not _coincide(own, base):
            raise JobError(
                "mixed_grids",
                tr(
                    "The cells of '{name}' ({grid}) are not those of '{first}' ({other}).",
                    name=name,
                    grid=_words(own),
                    first=first,
                    other=_words(base),
                ),
                tr("Bring all files to one grid first (Warp, with nearest neighbour): to do it here would change observed values."),
            )
        row, column = offset(own, base)
        edges.append((row, column, row + own.height, column + own.width))
    top, left = (min(edge[side] for edge in edges) for side in (0, 1))
    bottom, right = (max(edge[side] for edge in edges) for side in (2, 3))
    return replace(base, transform=moved(base.transform, left, top), width=right - left, height=bottom - top)


def offset(own: Grid, whole: Grid) -> tuple[int, int]:
    """Return the row and column of ``whole`` in which the first cell of ``own`` lies; both may be negative."""
    column, row = placed(~whole.transform, own.transform.c, own.transform.f)
    return round(row), round(column)


def place(own: Grid, part: Window, read: Callable[[Window], Float]) -> Float:
    """Return the values (y, x) of a file on ``own`` in the cells of ``part``, NaN where it has none.

    ``read`` returns the values (y, x) of a window of the file; it is not asked for more than is needed.
    """
    top, left = offset(part.grid, own)
    rows = slice(max(top, 0), min(top + part.grid.height, own.height))
    columns = slice(max(left, 0), min(left + part.grid.width, own.width))
    layer: Float = np.full((part.grid.height, part.grid.width), np.nan, np.float32)
    if rows.start < rows.stop and columns.start < columns.stop:
        layer[rows.start - top : rows.stop - top, columns.start - left : columns.stop - left] = read(Window(rows, columns, own, None))
    return layer


def _coincide(own: Grid, base: Grid) -> bool:
    """Whether the cells of both have one size, and their edges lie on one lattice over the whole of ``own``."""
    if own.transform.a * base.transform.a <= 0 or own.transform.e * base.transform.e <= 0:
        return False
    for x, y in ((0, 0), (own.width, own.height)):
        column, row = placed(~base.transform, *placed(own.transform, x, y))
        if max(abs(column - round(column)), abs(row - round(row))) > _SLACK:
            return False
    column, row = placed(~base.transform, *placed(own.transform, own.width, own.height))
    start_column, start_row = placed(~base.transform, own.transform.c, own.transform.f)
    return bool(round(column) - round(start_column) == own.width and round(row) - round(start_row) == own.height)


def _words(grid: Grid) -> str:
    return tr(
        "{width} x {height} cells of {cell:.7g}, {other}",
        width=grid.width,
        height=grid.height,
        cell=abs(grid.transform.a),
        other=_crs.describe(grid.bounds, grid.crs),
    )
