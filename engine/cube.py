"""The space-time cube: one data structure for points and rasters.

A cube is an :class:`xarray.Dataset`:

========== ============================ ============================================
             raster                       points
========== ============================ ============================================
dims         ``(time, y, x)``             ``(time, site)``
``value``    float32, missing = NaN       float32, missing = NaN
coords       ``time``, ``y``, ``x``       ``time``; ``x``, ``y``, ``pid`` on ``site``
statics      ``static_<name> (y, x)``     ``static_<name> (site)``
dynamics     ``dynamic_<name> (time,..)`` ``dynamic_<name> (time, site)``
memories     ``past_<name> (.., memory)``  ``past_<name> (.., memory)``
========== ============================ ============================================

``time`` is datetime64, strictly increasing, steps irregular. ``x``, ``y`` are in the CRS of ``attrs["crs"]`` (WKT).
``attrs``: ``units``, ``crs``, ``kind`` (``deformation`` or ``soil_moisture``), ``source``.
Sign of deformation: as in the source (EGMS: positive = toward the satellite / up).
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import numpy.typing as npt
import shapely
import xarray as xr
from pyproj import CRS

from .i18n import tr
from .job import JobError

STATIC, DYNAMIC = "static_", "dynamic_"
#: What a place remembers of a dynamic covariate on each date, if it was read at more dates than the cube has: see :mod:`memory`.
PAST = "past_"
#: Attribute of a cube that is a part of a larger layer: the noise level of the layer's median site, which methods fall back to.
USUAL = "usual_noise"
#: The same of the spread of values about the mean of their place.
USUAL_SPREAD = "usual_spread"
Float = npt.NDArray[np.float32]
Days = npt.NDArray[np.datetime64]


def points_cube(
    value: Float,
    time: Days,
    x: npt.ArrayLike,
    y: npt.ArrayLike,
    pid: npt.ArrayLike,
    *,
    crs: str,
    units: str = "mm",
    kind: str = "deformation",
    source: str = "",
    statics: Mapping[str, npt.ArrayLike] | None = None,
    dynamics: Mapping[str, npt.ArrayLike] | None = None,
) -> xr.Dataset:
    """Build a checked cube of points from ``value`` (time, site) and the sites' ``x``, ``y``, ``pid``."""
    data: dict[str, tuple[tuple[str, ...], npt.ArrayLike]] = {"value": (("time", "site"), value)}
    data.update({STATIC + name: (("site",), array) for name, array in (statics or {}).items()})
    data.update({DYNAMIC + name: (("time", "site"), array) for name, array in (dynamics or {}).items()})
    coords = {
        "time": np.asarray(time, "datetime64[ns]"),
        "x": ("site", np.asarray(x, np.float64)),
        "y": ("site", np.asarray(y, np.float64)),
        "pid": ("site", np.asarray(pid)),
    }
    return check(xr.Dataset(data, coords, {"units": units, "crs": crs, "kind": kind, "source": source}))


def raster_cube(
    value: Float,
    time: Days,
    x: npt.ArrayLike,
    y: npt.ArrayLike,
    *,
    crs: str,
    units: str = "mm",
    kind: str = "deformation",
    source: str = "",
    statics: Mapping[str, npt.ArrayLike] | None = None,
    dynamics: Mapping[str, npt.ArrayLike] | None = None,
) -> xr.Dataset:
    """Build a checked raster cube from ``value`` (time, y, x) and the cell centres ``x``, ``y``."""
    data: dict[str, tuple[tuple[str, ...], npt.ArrayLike]] = {"value": (("time", "y", "x"), value)}
    data.update({STATIC + name: (("y", "x"), array) for name, array in (statics or {}).items()})
    data.update({DYNAMIC + name: (("time", "y", "x"), array) for name, array in (dynamics or {}).items()})
    coords = {
        "time": np.asarray(time, "datetime64[ns]"),
        "y": np.asarray(y, np.float64),
        "x": np.asarray(x, np.float64),
    }
    return check(xr.Dataset(data, coords, {"units": units, "crs": crs, "kind": kind, "source": source}))


def check(cube: xr.Dataset) -> xr.Dataset:
    """Return ``cube`` unchanged, or raise JobError naming what is wrong with it."""
    name = cube.attrs.get("source") or tr("the input")
    if "value" not in cube or cube["value"].dims not in (("time", "site"), ("time", "y", "x")):
        raise JobError(
            "bad_cube", tr("'{name}' has no values by date and place.", name=name), tr("Choose a layer with one value per date.")
        )
    if cube["value"].dtype != np.float32:
        raise JobError(
            "bad_cube",
            tr("The values of '{name}' are not 32-bit floats.", name=name),
            tr("This is a fault of the reader; please report it."),
        )
    for attribute in ("units", "crs", "kind"):
        if attribute not in cube.attrs:
            raise JobError(
                "bad_cube",
                tr("'{name}' lacks '{attribute}'.", name=name, attribute=attribute),
                tr("This is a fault of the reader; please report it."),
            )
    if not cube.attrs["crs"]:
        raise JobError(
            "no_crs",
            tr("'{name}' has no coordinate reference system.", name=name),
            tr("Assign one to the layer, or give it in the dialog."),
        )
    if cube.sizes["time"] == 0:
        raise JobError(
            "no_dates", tr("No dates were found in '{name}'.", name=name), tr("Name fields like 20200131, or type the dates of the bands.")
        )
    if is_points(cube) and cube.sizes["site"] == 0:
        raise JobError("no_points", tr("'{name}' has no points here.", name=name), tr("Choose a larger region."))
    time = cube["time"].values
    if np.isnat(time).any() or (len(time) > 1 and not (np.diff(time) > np.timedelta64(0)).all()):
        raise JobError(
            "bad_dates",
            tr("The dates of '{name}' are not strictly increasing.", name=name),
            tr("Correct the dates: sort them, drop duplicates."),
        )
    return cube


def is_points(cube: xr.Dataset) -> bool:
    """Whether the cube holds points (rather than a raster)."""
    return "site" in cube.dims


def names(cube: xr.Dataset, prefix: str) -> list[str]:
    """Names of the covariates with ``prefix`` (``STATIC`` or ``DYNAMIC``), without it."""
    return [str(key)[len(prefix) :] for key in cube.data_vars if str(key).startswith(prefix)]


def to_sites(cube: xr.Dataset, everywhere: bool = False) -> xr.Dataset:
    """Return the cube as points: a raster's cells with at least one value become sites, ``pid`` = the cell's flat index.

    Methods see sites only, so each is written once for points and rasters; those that need the lattice find ``row`` and
    ``column`` of each cell as further coordinates of ``site``. ``everywhere`` keeps all cells inside the hull of those with values.
    """
    if is_points(cube):
        return cube
    flat = cube.stack(site=("y", "x")).transpose("time", "site", ...)
    width = cube.sizes["x"]
    seen = np.isfinite(flat["value"].values).any(0)
    keep = np.flatnonzero(_hull(seen, width) if everywhere else seen)
    sites = flat.isel(site=keep).reset_index("site").reset_coords(drop=True)
    return check(
        sites.assign_coords(
            x=("site", cube["x"].values[keep % width]),
            y=("site", cube["y"].values[keep // width]),
            pid=("site", keep),
            row=("site", keep // width),
            column=("site", keep % width),
        )
    )


def _hull(seen: npt.NDArray[np.bool_], width: int) -> npt.NDArray[np.bool_]:
    """Cells (flat) inside the convex hull of those ``seen``."""
    at = np.flatnonzero(seen)
    hull = shapely.MultiPoint(np.stack([at % width, at // width], 1)).convex_hull.buffer(0.1)
    cells = np.arange(len(seen))
    inside: npt.NDArray[np.bool_] = shapely.contains_xy(hull, cells % width, cells // width)
    return inside


def to_grid(values: Float, sites: xr.Dataset, like: xr.Dataset) -> Float:
    """Scatter per-site ``values`` (..., site) back onto the raster grid of ``like``: (..., y, x), NaN elsewhere."""
    shape = values.shape[:-1]
    grid = np.full((*shape, like.sizes["y"] * like.sizes["x"]), np.nan, np.float32)
    grid[..., sites["pid"].values] = values
    return grid.reshape(*shape, like.sizes["y"], like.sizes["x"])


def unit_metres(cube: xr.Dataset) -> float:
    """Metres in the unit of :func:`places`: of a degree in a geographic CRS; 1 in a projected one."""
    return 111_320.0 if CRS.from_user_input(cube.attrs["crs"]).is_geographic else 1.0


def places(cube: xr.Dataset) -> npt.NDArray[np.float64]:
    """Coordinates (N, 2) of the sites on one scale, for distances: in a geographic CRS, x is shrunk by the cosine of the latitude.

    Cells of a raster are moved by a ten-thousandth of a cell at most, each differently: which of many equally distant cells count as the nearest
    must not depend on the part of the raster that is looked at. Parts of a large layer of points, whose sites have a ``number`` in the layer and
    whose ``attrs`` tell its ``spacing``, likewise.
    """
    x, y = cube["x"].values.astype(np.float64), cube["y"].values.astype(np.float64)
    if "row" in cube.coords and len(y):
        row, column = cube["row"].values, cube["column"].values
        across, down = _scattered(row, column, 1), _scattered(row, column, 2)
        x, y = x + across * _cell(x, column), y + down * _cell(y, row)
    elif "number" in cube.coords:
        number, spacing = cube["number"].values, float(cube.attrs["spacing"])
        x, y = (axis + _scattered(number, np.zeros_like(number), key) * spacing for axis, key in ((x, 1), (y, 2)))
    if unit_metres(cube) != 1 and len(y):
        x = x * np.cos(np.radians(np.clip(cube.attrs.get("latitude", np.median(y)), -89, 89)))
    return np.stack([x, y], 1)


def _scattered(row: npt.NDArray[np.intp], column: npt.NDArray[np.intp], key: int) -> npt.NDArray[np.float64]:
    """A number (N,) between -1e-4 and 1e-4 for each cell, as good as drawn at random (a multiplicative hash of 32 bits)."""
    mixed = np.asarray(row, np.uint64) * np.uint64(0x9E3779B1) + np.asarray(column, np.uint64) * np.uint64(0x85EBCA77) + np.uint64(key)
    for shift in (15, 13):
        mixed = ((mixed & np.uint64(0xFFFFFFFF)) ^ ((mixed & np.uint64(0xFFFFFFFF)) >> np.uint64(shift))) * np.uint64(0xC2B2AE3D)
    made: npt.NDArray[np.float64] = ((mixed & np.uint64(0xFFFFFFFF)).astype(np.float64) / 2.0**31 - 1.0) * 1e-4
    return made


def _cell(centres: npt.NDArray[np.float64], number: npt.NDArray[np.intp]) -> float:
    """Width of a cell, from centres (N,) of cells and their numbers: those of two that follow each other, or else of the first and the last."""
    steps = np.diff(centres)[np.diff(number) == 1]  # windows of a sample stand side by side by their numbers, not on the map
    if len(steps):
        return float(abs(np.median(steps)))
    low, high = int(number.argmin()), int(number.argmax())
    return float(abs(centres[high] - centres[low]) / max(int(number[high]) - int(number[low]), 1))


def until(cube: xr.Dataset, origin: np.datetime64) -> xr.Dataset:
    """The part of the cube dated not after ``origin``: all a forecast may see."""
    return cube.isel(time=slice(0, int(np.searchsorted(cube["time"].values, origin, side="right"))))


def days(time: Days, reference: np.datetime64) -> npt.NDArray[np.float64]:
    """Days since ``reference`` as float64."""
    start = np.asarray(reference, "datetime64[ns]")
    elapsed: npt.NDArray[np.float64] = (np.asarray(time, "datetime64[ns]") - start) / np.timedelta64(1, "D")
    return elapsed
