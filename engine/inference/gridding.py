"""A point forecast on a raster grid: means of the points of each cell, and kriging between them where asked."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import psutil
import xarray as xr
from pyproj import CRS
from scipy import sparse

from ..baselines.filters import Array
from ..cube import Float
from ..hazard.derived import Derived
from ..i18n import tr, trn
from ..interfaces import LEVELS, Forecast
from ..job import JobError
from .kriging import krige

#: Most cells of an output raster.
MAX_CELLS = 50_000_000
#: Half width of the two intervals of a normal error, in standard deviations, by quantile level.
_NORMAL = {0.025: 1.959964, 0.1: 1.281552, 0.9: 1.281552, 0.975: 1.959964}
_Index = npt.NDArray[np.intp]


@dataclass(frozen=True)
class GridForecast:
    """A forecast on a grid.

    Attributes
    ----------
    like : xarray.Dataset
        The grid: cell centres ``x``, ``y`` (north first), ``attrs`` of the points with ``cell_size``.
    values : float32 (5, H, y, x)
        Quantiles at ``LEVELS``; in kriged cells the bounds contain the kriging error.
    derived : Derived
        The derived quantities, (y, x) each.
    """

    like: xr.Dataset
    values: Float
    derived: Derived


def grid(cube: xr.Dataset, forecast: Forecast, derived: Derived, cell_size: float, fill: str) -> GridForecast:
    """Put the forecast of the sites of ``cube`` on a grid; ``fill`` = ``none`` or ``kriging``.

    Where a cell is kriged, the distance of each bound from the median grows by the kriging error in quadrature:
    ``sqrt((m - b)^2 + (z s)^2)``, s the kriging standard deviation, z that of the bound's level.

    Raises
    ------
    JobError
        The cell size is missing, absurd for the CRS, or needs too many cells.
    """
    levels, horizons, sites = forecast.values.shape
    three = np.stack([derived.displacement, derived.velocity, derived.velocity_change])
    columns = np.concatenate([forecast.values.reshape(levels * horizons, sites), three])
    like, rasters, spread = _to_raster(cube, columns, cell_size, fill)
    shape = rasters.shape[1:]
    values = rasters[: levels * horizons].reshape(levels, horizons, *shape)
    if spread is not None:
        middle = LEVELS.index(0.5)
        deviation = spread[middle * horizons : (middle + 1) * horizons]
        new = deviation > 0
        for index, level in enumerate(LEVELS):
            if index != middle:
                sign = np.float32(1 if index > middle else -1)
                distance = np.hypot(values[index] - values[middle], np.float32(_NORMAL[level]) * deviation)
                values[index][new] = (values[middle] + sign * distance)[new]
    return GridForecast(like, values, Derived(*rasters[levels * horizons :]))


def to_raster(cube: xr.Dataset, columns: Float, cell_size: float, fill: str = "none") -> tuple[xr.Dataset, Float]:
    """Grid ``columns`` (K, N) of the sites of ``cube``: the grid, and (K, y, x); cells without points are NaN or kriged."""
    like, rasters, _ = _to_raster(cube, columns, cell_size, fill)
    return like, rasters


def _to_raster(cube: xr.Dataset, columns: Float, cell_size: float, fill: str) -> tuple[xr.Dataset, Float, Float | None]:
    like = empty_grid(cube, cell_size, len(columns) * (2 if fill == "kriging" else 1))
    height, width = like.sizes["y"], like.sizes["x"]
    left, top = like["x"].values[0] - cell_size / 2, like["y"].values[0] + cell_size / 2
    column = np.clip(((cube["x"].values - left) // cell_size).astype(np.intp), 0, width - 1)
    row = np.clip(((top - cube["y"].values) // cell_size).astype(np.intp), 0, height - 1)
    cells, where = np.unique(row * width + column, return_inverse=True)
    means = _means(columns, where, len(cells))
    rasters = np.full((len(columns), height * width), np.nan, np.float32)
    rasters[:, cells] = means
    spread: Float | None = None
    if fill == "kriging":
        spread = np.zeros_like(rasters)
        scale = _metric(cube, like)
        for target, filled, deviation in krige(cells, means, width, height, scale):
            rasters[:, target] = filled
            spread[:, target] = deviation
        spread = spread.reshape(-1, height, width)
    return like, rasters.reshape(-1, height, width), spread


def _means(columns: Float, where: _Index, count: int) -> Float:
    """Mean of the finite values of each cell, (K, count)."""
    member = sparse.csr_matrix((np.ones(len(where), np.float32), (where, np.arange(len(where)))), (count, len(where)))
    made = np.empty((len(columns), count), np.float32)
    for number, values in enumerate(columns):
        seen = np.isfinite(values)
        with np.errstate(invalid="ignore"):
            made[number] = (member @ np.where(seen, values, 0).astype(np.float64)) / (member @ seen.astype(np.float64))
    return made


def _metric(cube: xr.Dataset, like: xr.Dataset) -> tuple[float, float]:
    """Width and height of a cell in like units: a degree of longitude is shorter than one of latitude."""
    if not CRS.from_user_input(cube.attrs["crs"]).is_geographic:
        return 1.0, 1.0
    return float(max(0.01, np.cos(np.radians(np.clip(like["y"].values.mean(), -89, 89))))), 1.0


def empty_grid(cube: xr.Dataset, cell_size: float, layers: int = 1) -> xr.Dataset:
    """Grid of ``cell_size`` (CRS units) around the sites, aligned to multiples of it so that neighbouring regions fit together.

    Raises
    ------
    JobError
        Naming the count of cells and a size that would do.
    """
    x, y = cube["x"].values, cube["y"].values
    unit = _unit(cube)
    spans = float(np.ptp(x)), float(np.ptp(y))
    advice = tr(
        "The points are about {spacing:.2g} {unit} apart: use a cell size near that, or a few times it.", spacing=_spacing(x, y), unit=unit
    )
    if not cell_size > 0 or not np.isfinite(cell_size):
        raise JobError("no_cell_size", tr("A point forecast needs a cell size to be written as rasters."), advice)
    if unit == "degrees" and cell_size > 1:
        raise JobError(
            "bad_cell_size",
            tr("The cell size of {cell_size:g} is in degrees, the unit of the layer's coordinate reference system.", cell_size=cell_size),
            advice,
        )
    if len(x) > 1 and cell_size > 2 * max(spans) > 0:
        raise JobError(
            "bad_cell_size", tr("One cell of {cell_size:g} {unit} would cover all points.", cell_size=cell_size, unit=unit), advice
        )
    west, south = np.floor(x.min() / cell_size), np.floor(y.min() / cell_size)
    width, height = int(np.floor(x.max() / cell_size) - west) + 1, int(np.floor(y.max() / cell_size) - south) + 1
    cells = width * height
    if cells > MAX_CELLS:
        sensible = _round_up(max(_spacing(x, y), float(np.sqrt(spans[0] * spans[1] / 5_000_000))))
        raise JobError(
            "too_many_cells",
            tr(
                "A cell size of {cell_size:g} {unit} makes {cells:,} cells ({width:,} x {height:,}); at most {max_cells:,} are written.",
                cell_size=cell_size,
                unit=unit,
                cells=cells,
                width=width,
                height=height,
                max_cells=MAX_CELLS,
            ),
            tr("Use a cell size of about {sensible:g} {unit}, or a smaller region.", sensible=sensible, unit=unit),
        )
    needed, free = 4 * cells * layers, psutil.virtual_memory().available
    if needed > 0.8 * free:
        sensible = _round_up(cell_size * float(np.sqrt(2 * needed / free)))
        raise JobError(
            "too_many_cells",
            trn(
                "{n} layer of {cells:,} cells needs {needed:.1f} GB of memory, {free:.1f} GB are free.",
                "{n} layers of {cells:,} cells need {needed:.1f} GB of memory, {free:.1f} GB are free.",
                layers,
                cells=cells,
                needed=needed / 2**30,
                free=free / 2**30,
            ),
            tr("Use a cell size of about {sensible:g} {unit}, fewer dates, or a smaller region.", sensible=sensible, unit=unit),
        )
    centres_x = (west + 0.5 + np.arange(width)) * cell_size
    centres_y = (south + 0.5 + np.arange(height)[::-1]) * cell_size
    return xr.Dataset(coords={"y": centres_y, "x": centres_x}, attrs={**cube.attrs, "cell_size": float(cell_size)})


def _unit(cube: xr.Dataset) -> str:
    crs = CRS.from_user_input(cube.attrs["crs"])
    if crs.is_geographic:
        return "degrees"
    name = crs.axis_info[0].unit_name if crs.axis_info else tr("map units")
    return "m" if name in ("metre", "meter") else name


def _spacing(x: Array, y: Array) -> float:
    """Side of the square that each point has for itself."""
    area = float(np.ptp(x)) * float(np.ptp(y))
    return float(np.sqrt(area / len(x))) if area > 0 else max(float(np.ptp(x)), float(np.ptp(y))) / max(len(x) - 1, 1) or 1.0


def _round_up(value: float) -> float:
    """The next of 1, 2, 5, 10 … above."""
    power = 10.0 ** np.floor(np.log10(value))
    return float(next(step * power for step in (1, 2, 5, 10) if step * power >= value * (1 - 1e-9)))
