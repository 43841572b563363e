"""What is known of a raster without reading it, and the cells of it that stand for all."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import xarray as xr

from ...cube import Days, Float, is_points, to_sites
from ...i18n import tr
from ...job import Job, JobError
from ...readers import Cells, detect, read_tile
from ..layers import between_observed
from .plan import Tile, grown

#: Formats that hold points alone.
_POINTS = ("egms", "vector")
#: Cells of a sample, windows it is read in, and windows tried before one is found where there are values.
SAMPLE, WINDOWS, TRIES = 40_000, 40, 200
#: Of a sample that methods on a lattice are tested on, windows and the cells left free between them.
LARGE, APART = 4, 16


@dataclass(frozen=True)
class Whole:
    """A raster, unread.

    Attributes
    ----------
    like : xarray.Dataset
        Cube of its first cell: dates, attributes.
    x, y : (width,), (height,)
        Cell centres.
    """

    like: xr.Dataset
    x: Float
    y: Float

    @property
    def time(self) -> Days:
        """Dates, (T,)."""
        time: Days = self.like["time"].values
        return time

    @property
    def size(self) -> tuple[int, int]:
        """Rows and columns."""
        return len(self.y), len(self.x)

    @property
    def count(self) -> int:
        """How many cells there are."""
        return len(self.y) * len(self.x)

    @property
    def frame(self) -> xr.Dataset:
        """The grid as a raster cube without values, for writers."""
        return xr.Dataset(coords={"y": self.y, "x": self.x}, attrs=self.like.attrs)

    def part(self, values: Float, sites: xr.Dataset, tile: Tile, overlap: int) -> Float:
        """Values (bands, N) of sites as (bands, rows, columns) of a tile's core and ``overlap`` cells around it; NaN where there is no site."""
        area = top, bottom, left, right = grown(tile.core, overlap, *self.size)
        row, column = sites["row"].values, sites["column"].values
        inside = _within(sites, area)
        made: Float = np.full((len(values), bottom - top, right - left), np.nan, np.float32)
        made[:, row[inside] - top, column[inside] - left] = values[:, inside]
        return made

    def inside(self, sites: xr.Dataset, tile: Tile) -> npt.NDArray[np.bool_]:
        """Which of the sites (N,) that were read for a tile lie in its core."""
        return _within(sites, tile.core)


def _within(sites: xr.Dataset, cells: Cells) -> npt.NDArray[np.bool_]:
    top, bottom, left, right = cells
    row, column = sites["row"].values, sites["column"].values
    inside: npt.NDArray[np.bool_] = (row >= top) & (row < bottom) & (column >= left) & (column < right)
    return inside


def survey(job: Job) -> Whole | None:
    """Look at the job's source without reading more than its first cell; None for points, which have no grid."""
    if detect(job.source) in _POINTS:
        return None
    like = read_tile(job, (0, 1, 0, 1))
    if is_points(like):
        return None
    grid = like.attrs["tiled"]
    return Whole(like, grid.x, grid.y)


def sites_of(job: Job, whole: Whole, tile: Tile, units: str) -> xr.Dataset | None:
    """Read a tile as sites, numbered as in the whole raster; None where it has no values."""
    return _sites(job, whole, tile.outer, units)


def _sites(job: Job, whole: Whole, cells: Cells, units: str) -> xr.Dataset | None:
    cube = read_tile(job, cells, units)
    if not np.isfinite(cube["value"].values).any():
        return None
    sites = to_sites(cube, everywhere=between_observed(job, cube))
    row, column = sites["row"].values + cells[0], sites["column"].values + cells[2]
    numbered = sites.assign_coords(row=("site", row), column=("site", column), pid=("site", row * whole.size[1] + column))
    numbered.attrs["latitude"] = float(np.median(whole.y))
    for key in ("tiled", "at"):
        numbered.attrs.pop(key, None)
    return numbered


def sample(job: Job, whole: Whole, cells: int, lattice: bool = False) -> xr.Dataset:
    """Read windows spread over the raster, as sites: on them methods are tested, chosen and calibrated.

    Parameters
    ----------
    cells : int
        To read at most.
    lattice : bool
        Few large windows, set side by side by their rows and columns (coordinates stay): for methods that need a lattice, which would span the
        whole raster otherwise.

    Raises
    ------
    JobError
        ``no_values``: no window with a value was found.
    """
    height, width = whole.size
    count = LARGE if lattice else WINDOWS
    side = max(8, int(np.sqrt(min(cells, SAMPLE) / count)))
    rows, columns = min(side, height), min(side, width)
    rng = np.random.default_rng(job.seed)
    found: list[xr.Dataset] = []
    units = ""
    for top, left in _spread(rng, height - rows + 1, width - columns + 1):
        part = _sites(job, whole, (top, top + rows, left, left + columns), units)
        if part is None:
            continue
        units = units or str(part.attrs["units"])
        if lattice:
            part = _beside(part, len(found), top, left, side)
        found.append(part)
        if len(found) == count:
            break
    if not found:
        raise JobError(
            "no_values",
            tr("'{name}' has no values where it was looked at.", name=job.source.name),
            tr("Choose a region in which it has values."),
        )
    return _together(found)


def _spread(rng: np.random.Generator, rows: int, columns: int) -> list[tuple[int, int]]:
    """Places of windows, spread evenly but not regularly (a golden-ratio sequence with a random start), none twice."""
    start = rng.random(2)
    steps = np.arange(TRIES)[:, None] * np.array([0.7548776662466927, 0.5698402909980532]) + start
    at = (steps % 1.0 * (rows, columns)).astype(int)
    return list(dict.fromkeys((int(row), int(column)) for row, column in at))


def _beside(part: xr.Dataset, number: int, top: int, left: int, side: int) -> xr.Dataset:
    """The sites of a window, moved on the lattice to a place of their own."""
    row, column = (number // 2) * (side + APART), (number % 2) * (side + APART)
    return part.assign_coords(row=("site", part["row"].values - top + row), column=("site", part["column"].values - left + column))


def _together(parts: list[xr.Dataset]) -> xr.Dataset:
    """Sites of several windows as one cube, each once."""
    names = dict.fromkeys(name for part in parts for name in part.data_vars)
    whole = [part.assign({name: _lacking(name, part, parts) for name in names if name not in part}) for part in parts]
    joined = xr.concat(whole, "site", combine_attrs="override")
    told = dict.fromkeys(text for part in parts for text in part.attrs.get("warnings", ()))
    joined.attrs["warnings"] = list(told)
    _, first = np.unique(joined["pid"].values, return_index=True)
    return joined.isel(site=np.sort(first))


def _lacking(name: object, part: xr.Dataset, parts: list[xr.Dataset]) -> xr.DataArray:
    """A covariate that one window has and ``part`` lacks, missing everywhere."""
    like = next(item[name] for item in parts if name in item)
    shape = {dim: part.sizes.get(str(dim), size) for dim, size in like.sizes.items()}
    return xr.DataArray(np.full(list(shape.values()), np.nan, np.float32), dims=list(shape), attrs=like.attrs)
