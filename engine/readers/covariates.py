"""Covariates: further layers brought to the cells or points, and to the dates, of a cube."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

import numpy as np
import numpy.typing as npt
import xarray as xr
from affine import Affine
from rasterio.enums import Resampling
from rasterio.warp import reproject
from scipy.spatial import cKDTree
from shapely.geometry import box

from ..cube import DYNAMIC, PAST, STATIC, Float, is_points
from ..i18n import tr
from ..job import Covariate, JobError, Region
from ..memory import HISTORY
from . import crs as _crs
from . import raster
from .covariate_dates import between, last, latest, remembered, tells_more
from .covariate_words import apart, looks_ahead
from .dispatch import detect, fulfil
from .grid import Grid, Window, from_centres, window
from .placed import placed
from .request import Request

Double = npt.NDArray[np.float64]
#: Cells read around the cube, so that its edge is interpolated like its middle.
_MARGIN = 2
_ROWS = 1024
_POINTS = ("vector", "egms")
#: Cells of a map of classes side by side in one of the cube, above which the commonest class is taken.
_MANY = 1.5


def attach(cube: xr.Dataset, covariates: Sequence[Covariate], past_only: bool = True, part: bool = False) -> xr.Dataset:
    """Return the cube with each covariate added as ``static_<name>`` or ``dynamic_<name>`` float32.

    Rasters on any grid or CRS are warped onto the cells, or sampled at the points: bilinear, and categories by nearest neighbour, or by
    the commonest class where many of its cells lie in one of the cube's. What is missing stays NaN; methods handle that.

    Where gaps are filled, a covariate that has more dates than the cube, between the cube's or before them, also comes as what is remembered
    of it (antecedent precipitation): rain that fell between two acquisitions is not lost. See :mod:`memory`.

    Parameters
    ----------
    past_only : bool
        True, for forecasts: on each date of the cube a dynamic covariate has its latest value dated not after that date, NaN
        before the first. False, for filling gaps, where later values are known too: see :func:`covariate_dates.between`.
    part : bool
        The cube is a tile of a larger one: a covariate that has no values here is missing here, which is no error.

    Raises
    ------
    JobError
        A covariate cannot be read, has no dates although dynamic, or does not overlap the cube.
    """
    for item in covariates:
        dims, name = cube["value"].dims[0 if item.dynamic else 1 :], (DYNAMIC if item.dynamic else STATIC) + item.name
        try:
            values, past = _dynamic(cube, item, past_only) if item.dynamic else (_static(cube, item), None)
        except JobError as error:
            if not part or error.code != "covariate_outside":
                raise
            values, past = np.full([cube.sizes[dim] for dim in dims], np.nan, np.float32), None
        if past is not None:
            cube = cube.assign({PAST + item.name: ((*dims, "memory"), past)})
        if not part and not np.isfinite(values).any():
            raise _apart(cube, item)
        cube = cube.assign({name: (dims, values, {"categorical": int(item.categorical), "source": item.source.name})})
        if past_only and item.dynamic and _is_filled(item):
            cube.attrs["warnings"] = [*cube.attrs.get("warnings", ()), looks_ahead(item.name)]
    return cube


def _is_filled(item: Covariate) -> bool:
    """Whether the covariate is a stack whose gaps this engine filled."""
    try:
        with raster.opened(raster.member(item.source), item.source) as dataset:
            return bool(dataset.tags().get("GROUNDCAST_LAYER") == "filled")
    except JobError:  # no single raster
        return False


def target(cube: xr.Dataset) -> Grid:
    """Return the grid of a raster cube."""
    return from_centres(cube["x"].values, cube["y"].values, cube.attrs["crs"], cube.attrs.get("source", ""))


def onto(cube: xr.Dataset, values: Float, grid: Grid, categorical: bool = False) -> Float:
    """Bring ``values`` (y, x) on ``grid`` to the cells (y, x) or points (site) of the cube; missing = NaN."""
    if is_points(cube):
        x, y = _crs.transformer(cube.attrs["crs"], grid.crs).transform(cube["x"].values, cube["y"].values)
        return sample(values, grid.transform, np.asarray(x), np.asarray(y), categorical)
    goal = target(cube)
    result = np.full((goal.height, goal.width), np.nan, np.float32)
    classes = Resampling.mode if _cells_within(goal, grid) > _MANY else Resampling.nearest
    reproject(
        values, result, src_transform=grid.transform, src_crs=grid.crs, src_nodata=np.nan, dst_transform=goal.transform, dst_crs=goal.crs,
        dst_nodata=np.nan, resampling=classes if categorical else Resampling.bilinear,
    )  # fmt: skip
    return result


def _cells_within(goal: Grid, grid: Grid) -> float:
    """Return how many cells of ``grid`` lie side by side in one of ``goal``, about."""
    west, south, east, north = _crs.transformer(goal.crs, grid.crs).transform_bounds(*goal.bounds)
    across, down = (east - west) / goal.width / abs(grid.transform.a), (north - south) / goal.height / abs(grid.transform.e)
    return float(min(across, down))


def sample(values: Float, transform: Affine, x: Double, y: Double, categorical: bool = False) -> Float:
    """Return ``values`` (row, column) at points (n,): bilinear among the cells that have a value, NaN where none has."""
    column, row = placed(~transform, x, y)
    result = np.full(len(x), np.nan, np.float32)
    inside = (column >= 0) & (row >= 0) & (column <= values.shape[1]) & (row <= values.shape[0])
    column, row = column[inside], row[inside]
    if categorical:
        at = tuple(np.minimum(index.astype(int), size - 1) for index, size in zip((row, column), values.shape))
        result[inside] = values[at]
        return result
    column, row = column - 0.5, row - 0.5
    left, top = np.floor(column).astype(int), np.floor(row).astype(int)
    total, weights = np.zeros(len(column)), np.zeros(len(column))
    for across in (0, 1):
        for down in (0, 1):
            weight = np.abs(1 - across - (column - left)) * np.abs(1 - down - (row - top))
            cell = values[np.clip(top + down, 0, values.shape[0] - 1), np.clip(left + across, 0, values.shape[1] - 1)]
            known = np.isfinite(cell)
            total += np.where(known, weight * np.where(known, cell, 0), 0)
            weights += np.where(known, weight, 0)
    result[inside] = np.where(weights > 1e-6, total / np.maximum(weights, 1e-6), np.nan)
    return result


def _static(cube: xr.Dataset, item: Covariate) -> Float:
    form = detect(item.source)
    if form in _POINTS:
        return _from_points(cube, item)
    if form != "raster_stack":
        return _without_time(cube, item)
    with raster.opened(raster.member(item.source), item.source) as dataset:
        grid = raster.grid_of(dataset, item.source)
        if not grid.crs:
            raise JobError(
                "no_crs", tr("The covariate '{path}' has no coordinate reference system.", path=item.source.name), tr("Assign one to it.")
            )
        near = _near(cube, grid)
        if near is None:
            raise _apart(cube, item, grid)
        part = window(grid, Request(item.source, Region(box(*near).wkt, grid.crs), margin=_MARGIN))
        band = int(item.source.layer) if item.source.layer.isdigit() else 1
        if not is_points(cube):
            return onto(cube, raster.values(dataset, [band], part, item.source.nodata)[0], part.grid, item.categorical)
        return _sampled(cube, item, dataset, grid, band)


def _without_time(cube: xr.Dataset, item: Covariate) -> Float:
    """Return a variable of a NetCDF or HDF5 file, or a folder's rasters, as one map: of several dates, each cell's latest value."""
    try:
        layer = _near_cube(cube, item, None)
    except JobError as error:
        if error.code not in ("no_dates", "no_layer") or len(item.source.files) > 1:
            raise
        # A map has no date: any will do, for it is dropped again.
        layer = _near_cube(cube, replace(item, source=replace(item.source, dates=("2000-01-01",))), None)
    if is_points(layer):
        return nearest(cube, layer["x"].values, layer["y"].values, layer.attrs["crs"])(last(layer["value"].values))
    return onto(cube, last(layer["value"].values), target(layer), item.categorical)


def _sampled(cube: xr.Dataset, item: Covariate, dataset: raster.Dataset, grid: Grid, band: int) -> Float:
    """Sample a raster at points strip by strip, so that a fine raster over a wide scatter is never read as a whole."""
    x, y = (np.asarray(axis) for axis in _crs.transformer(cube.attrs["crs"], grid.crs).transform(cube["x"].values, cube["y"].values))
    result = np.full(len(x), np.nan, np.float32)
    with np.errstate(invalid="ignore"):
        strip = np.floor(placed(~grid.transform, x, y)[1] / _ROWS)
    for number in np.unique(strip[np.isfinite(strip)]):
        here = np.flatnonzero(strip == number)
        margin = [_MARGIN * abs(step) for step in (grid.transform.a, grid.transform.e)]
        part = grid.crop((x[here].min() - margin[0], y[here].min() - margin[1], x[here].max() + margin[0], y[here].max() + margin[1]))
        if part is None:
            continue
        values = raster.values(dataset, [band], Window(*part, None), item.source.nodata)[0]
        result[here] = sample(values, part[2].transform, x[here], y[here], item.categorical)
    return result


def _from_points(cube: xr.Dataset, item: Covariate) -> Float:
    """Return a column of a point layer at the nearest of its points."""
    from .point_column import read_column

    field = item.source.fields[0] if item.source.fields else item.name
    x, y, values, crs = read_column(item.source, field)
    known = np.isfinite(x) & np.isfinite(y) & np.isfinite(values)
    if not known.any():
        raise JobError(
            "no_values",
            tr("The field '{field}' of '{path}' has no values.", field=field, path=item.source.name),
            tr("Choose another field."),
        )
    return nearest(cube, x[known], y[known], crs)(values[known].astype(np.float32))


def nearest(cube: xr.Dataset, x: Double, y: Double, crs: str) -> Callable[[Float], Float]:
    """Return a function from values (n,) of points to the cube's cells or points: each takes the nearest point's.

    A point reaches no farther than twice their usual spacing, and at least to the corners of a cell.
    """
    place = np.stack(_crs.transformer(crs, cube.attrs["crs"]).transform(x, y), 1)
    known = np.flatnonzero(np.isfinite(place).all(1))
    tree = cKDTree(place[known])
    near = np.asarray(tree.query(place[known], k=min(2, len(known)))[0])
    reach = 2.0 * float(np.median(near[:, -1])) if near.ndim == 2 and near.shape[1] > 1 else np.inf
    if is_points(cube):
        cells = np.stack([cube["x"].values, cube["y"].values], 1)
    else:
        cells = np.stack([axis.ravel() for axis in np.meshgrid(cube["x"].values, cube["y"].values)], 1)
        reach = max(reach, float(np.hypot(target(cube).transform.a, target(cube).transform.e)))
    distance, index = tree.query(cells)
    at, size = known[np.minimum(index, len(known) - 1)], cube["value"].shape[1:]

    def bring(values: Float) -> Float:
        return np.where(distance <= reach, values[at], np.nan).astype(np.float32).reshape(size)

    return bring


def _dynamic(cube: xr.Dataset, item: Covariate, past_only: bool) -> tuple[Float, Float | None]:
    """Return a covariate on each date of the cube, (time, ...), and its memory there, (time, ..., memory), where its own dates tell more."""
    layer = _near_cube(cube, item, past_only)
    if is_points(layer):
        bring = nearest(cube, layer["x"].values, layer["y"].values, layer.attrs["crs"])
    else:
        grid = target(layer)

        def bring(values: Float) -> Float:
            return onto(cube, values, grid, item.categorical)

    values, known, wanted, shape = layer["value"].values, layer["time"].values, cube["time"].values, cube["value"].shape[1:]
    if past_only:
        return latest(values, known, wanted, bring, shape), None
    past = None if item.categorical or not tells_more(known, wanted) else remembered(values, known, wanted, bring, shape)
    return between(values, known, wanted, bring, shape, item.categorical), past


def _near_cube(cube: xr.Dataset, item: Covariate, past_only: bool | None) -> xr.Dataset:
    """Read the part of a covariate around the cube: up to its last date, or the dates around its own, or (None) of any date."""
    crs, bounds = cube.attrs["crs"], _bounds(cube)
    pad = 1e-6 if _crs.is_geographic(crs) else 1.0
    region: Region | None = Region(box(bounds[0] - pad, bounds[1] - pad, bounds[2] + pad, bounds[3] + pad).wkt, crs)
    if detect(item.source) in _POINTS:  # the nearest point may lie outside
        region = None
    first, last_ = (cube["time"].values[index].astype("datetime64[D]") for index in (0, -1))
    start, end = str(first - (HISTORY if item.dynamic and not item.categorical else 0)), str(last_)
    try:
        if past_only is None:
            return fulfil(Request(item.source, region, kind="covariate", margin=_MARGIN))
        if past_only:
            return fulfil(Request(item.source, region, end=end, kind="covariate", margin=_MARGIN))
        return fulfil(Request(item.source, region, start, end, "covariate", _MARGIN, around=1))
    except JobError as error:
        if error.code in ("region_outside", "region_empty", "no_values"):
            raise _apart(cube, item) from error
        raise


def _bounds(cube: xr.Dataset) -> _crs.Bounds:
    if not is_points(cube):
        return target(cube).bounds
    x, y = cube["x"].values, cube["y"].values
    return float(x.min()), float(y.min()), float(x.max()), float(y.max())


def _near(cube: xr.Dataset, grid: Grid) -> _crs.Bounds | None:
    """Return the cube's bounds in the CRS of ``grid``, or None where they do not meet the grid."""
    west, south, east, north = _crs.transformer(cube.attrs["crs"], grid.crs).transform_bounds(*_bounds(cube))
    pad = 1e-9 * max(abs(west), abs(east), abs(south), abs(north))
    near = (west - pad, south - pad, east + pad, north + pad)
    return near if np.isfinite(near).all() and grid.crop(near) else None


def _apart(cube: xr.Dataset, item: Covariate, grid: Grid | None = None) -> JobError:
    where = f" ({_crs.describe(grid.bounds, grid.crs)})" if grid else ""
    return apart(item, where, cube.attrs.get("source") or tr("the input"), _crs.describe(_bounds(cube), cube.attrs["crs"]))
