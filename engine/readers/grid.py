"""A raster's grid: which cells it has, which of them a region needs, and one way to build a raster cube."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import numpy.typing as npt
import psutil
import xarray as xr
from affine import Affine
from rasterio.features import geometry_mask
from shapely.geometry.base import BaseGeometry

from ..cube import Days, Float, raster_cube
from ..i18n import tr, trn
from ..job import JobError
from . import region as _region
from .crs import Bounds
from .moisture import settle
from .placed import moved, placed
from .request import Cells, Request
from .units import conversion

Double = npt.NDArray[np.float64]


@dataclass(frozen=True)
class Grid:
    """Cells of a raster: ``transform`` from (column, row) of cell corners to coordinates in ``crs`` (WKT), without rotation."""

    crs: str
    transform: Affine
    width: int
    height: int

    @property
    def x(self) -> Double:
        """Cell centres, (width,)."""
        return np.asarray(self.transform.c + self.transform.a * (np.arange(self.width) + 0.5), np.float64)

    @property
    def y(self) -> Double:
        """Cell centres, (height,)."""
        return np.asarray(self.transform.f + self.transform.e * (np.arange(self.height) + 0.5), np.float64)

    @property
    def bounds(self) -> Bounds:
        """West, south, east, north of the outer edges."""
        x0, y0 = placed(self.transform, 0, 0)
        x1, y1 = placed(self.transform, self.width, self.height)
        return min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1)

    @property
    def outline(self) -> dict[str, Any]:
        """What :func:`readers.inspect` says of a grid."""
        return {
            "layout": "raster", "count": self.width * self.height, "width": self.width, "height": self.height, "extent": list(self.bounds),
            "pixel_size": [abs(self.transform.a), abs(self.transform.e)], "crs": self.crs,
        }  # fmt: skip

    def crop(self, bounds: Bounds) -> tuple[slice, slice, Grid] | None:
        """Return rows, columns and grid of the cells that ``bounds`` touches, or None if there are none."""
        columns, rows = zip(*(placed(~self.transform, *corner) for corner in ((bounds[0], bounds[1]), (bounds[2], bounds[3]))))
        # A thousandth of a cell is rounding, not a wish for the next cell.
        left, right = (int(edge) for edge in (np.floor(min(columns) + 1e-3), np.ceil(max(columns) - 1e-3)))
        top, bottom = (int(edge) for edge in (np.floor(min(rows) + 1e-3), np.ceil(max(rows) - 1e-3)))
        left, right = max(left, 0), min(max(right, left + 1), self.width)
        top, bottom = max(top, 0), min(max(bottom, top + 1), self.height)
        if left >= right or top >= bottom:
            return None
        part = replace(self, transform=moved(self.transform, left, top), width=right - left, height=bottom - top)
        return slice(top, bottom), slice(left, right), part

    def outside(self, shape: BaseGeometry, tile: bool = False) -> npt.NDArray[np.bool_]:
        """Which cells lie outside ``shape``, bool (y, x): by their centres, or by any touch where no centre is inside (but for a ``tile``)."""
        size = (self.height, self.width)
        masked: npt.NDArray[np.bool_] = geometry_mask([shape], size, self.transform)
        return masked if tile or not masked.all() else np.asarray(geometry_mask([shape], size, self.transform, all_touched=True))


def from_centres(x: Double, y: Double, crs: str, name: str) -> Grid:
    """Return the grid of evenly spaced cell centres.

    Raises
    ------
    JobError
        ``irregular_grid``: the spacing varies by more than a tenth of a cell.
    """
    steps = [np.diff(axis) for axis in (x, y)]
    dx, dy = (float((axis[-1] - axis[0]) / (len(axis) - 1)) if len(axis) > 1 else 0.0 for axis in (x, y))
    for step, mean in zip(steps, (dx, dy)):
        if len(step) and np.abs(step - mean).max() > 0.1 * abs(mean):
            raise JobError(
                "irregular_grid",
                tr("The coordinates of '{name}' are not evenly spaced.", name=name),
                tr("Resample it to a regular grid first."),
            )
    # One row or one column: cells are taken as square.
    dx, dy = dx or abs(dy) or 1.0, dy or -abs(dx) or -1.0
    return Grid(crs, Affine(dx, 0, float(x[0]) - dx / 2, 0, dy, float(y[0]) - dy / 2), len(x), len(y))


@dataclass(frozen=True)
class Window:
    """The part of a grid that is read: ``rows`` and ``columns`` of the whole, the ``grid`` of the part, and the region.

    A tile also knows the grid ``tiled`` it is a part of, and its first row and column ``at`` there.
    """

    rows: slice
    columns: slice
    grid: Grid
    shape: BaseGeometry | None
    tiled: Grid | None = None
    at: tuple[int, int] = (0, 0)

    def tile(self, cells: Cells) -> Window:
        """Return the ``cells`` of this window."""
        top, bottom, left, right = cells
        grid = replace(self.grid, transform=moved(self.grid.transform, left, top), width=right - left, height=bottom - top)
        rows = slice(self.rows.start + top, self.rows.start + bottom)
        return Window(rows, slice(self.columns.start + left, self.columns.start + right), grid, self.shape, self.grid, (top, left))

    @property
    def x(self) -> Double:
        """Cell centres, (width,); those of a tile are bit by bit those of the whole."""
        return self.grid.x if self.tiled is None else self.tiled.x[self.at[1] : self.at[1] + self.grid.width]

    @property
    def y(self) -> Double:
        """Cell centres, (height,)."""
        return self.grid.y if self.tiled is None else self.tiled.y[self.at[0] : self.at[0] + self.grid.height]


def probe(grid: Grid, small: bool, most: int = 32) -> list[Window]:
    """Return what to read for a quick look: all of a ``small`` stack, else ``most`` rows spread over it."""
    if small:
        return [Window(slice(0, grid.height), slice(0, grid.width), grid, None)]
    rows = np.unique(np.linspace(0, grid.height - 1, most).astype(int)).tolist()
    strips = [replace(grid, transform=moved(grid.transform, 0, row), height=1) for row in rows]
    return [Window(slice(row, row + 1), slice(0, grid.width), strip, None) for row, strip in zip(rows, strips)]


def window(grid: Grid, request: Request, dates: int = 1) -> Window:
    """Return the part of ``grid`` the request needs.

    Raises
    ------
    JobError
        ``region_outside``: the region does not touch the grid; ``no_crs``: the grid has none; ``too_large``: as many ``dates`` of the
        part do not fit into memory.
    """
    part = _window(grid, request)
    part = part if request.cells is None else part.tile(request.cells)
    needed, free = 4 * part.grid.width * part.grid.height * dates, psutil.virtual_memory().available
    if needed > free:
        raise JobError(
            "too_large",
            trn(
                "{n} date of {width} x {height} cells of '{name}' needs {needed:,.1f} GB of memory; {free:.1f} GB are free.",
                "{n} dates of {width} x {height} cells of '{name}' need {needed:,.1f} GB of memory; {free:.1f} GB are free.",
                dates,
                width=part.grid.width,
                height=part.grid.height,
                name=request.name,
                needed=needed / 1000000000.0,
                free=free / 1000000000.0,
            ),
            tr("Choose a smaller region or fewer dates."),
        )
    return part


def _window(grid: Grid, request: Request) -> Window:
    if not grid.crs:
        raise JobError(
            "no_crs", tr("'{name}' has no coordinate reference system.", name=request.name), tr("Assign one to the layer, or give the CRS.")
        )
    if not (np.isfinite(grid.bounds).all() and 0 < abs(grid.transform.determinant) < np.inf):
        raise JobError(
            "not_georeferenced",
            tr("The cells of '{name}' have no size or no place on the map.", name=request.name),
            tr("Georeference it again."),
        )
    if request.region is None:
        return Window(slice(0, grid.height), slice(0, grid.width), grid, None)
    shape = _region.polygon(request.region, grid.crs)
    part = grid.crop(shape.bounds)
    if part is None:
        raise _region.outside(request.name, shape, grid.bounds, grid.crs)
    if request.margin:
        west, south, east, north = shape.bounds
        dx, dy = (request.margin * abs(step) for step in (grid.transform.a, grid.transform.e))
        return Window(*(grid.crop((west - dx, south - dy, east + dx, north + dy)) or part), None)
    return Window(*part, shape)


def build(request: Request, part: Window, value: Float, time: Days, *, stated_units: str = "", reader: str = "") -> xr.Dataset:
    """Build the cube from ``value`` (time, y, x), which is changed in place: masked outside the region, converted to mm.

    Raises
    ------
    JobError
        ``no_values``: nothing but missing values.
    """
    if part.shape is not None:
        value[:, part.grid.outside(part.shape, part.tiled is not None)] = np.nan
    if part.tiled is None and not any(np.isfinite(layer).any() for layer in value):
        inside, anywhere = (
            tr("'{name}' has no values in the region.", name=request.name),
            tr("'{name}' has no values at all.", name=request.name),
        )
        text = inside if part.shape is not None else anywhere
        raise JobError("no_values", text, tr("Check the region, the nodata value and the dates."))
    factor, units = conversion(request.source.units, stated_units, request.kind)
    if factor != 1.0:
        value *= np.float32(factor)
    cube = raster_cube(value, time, part.x, part.y, crs=part.grid.crs, units=units, kind=request.kind, source=request.name)
    cube.attrs.update(format=reader, warnings=[])
    if part.tiled is not None:
        cube.attrs.update(tiled=part.tiled, at=part.at)
    if request.kind == "soil_moisture":
        return settle(cube, bool(request.source.units or stated_units))
    if request.kind == "deformation" and not (request.source.units or stated_units):
        cube.attrs["warnings"].append(tr("'{name}' does not state its unit; millimetres are assumed.", name=request.name))
    return cube
