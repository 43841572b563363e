"""Synthetic surface soil moisture with known truth: rain that soaks in and dries out, seen through a satellite's swaths.

* Rain falls in storms: a smooth random field moves over the region, and rains where it is high.
* The soil keeps it: ``s(t) = s(t-1) exp(-k) + g rain(t) (1 - s(t-1)/porosity)``; k, g and the porosity depend on clay, land cover and season
  (a bucket with exponential drainage and evaporation).
* What is measured adds white noise and has gaps: diagonal swaths that return every eight days, patches lost to quality control,
  a date lost altogether, and a lake that is never observed.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import xarray as xr
from pyproj import CRS
from scipy.ndimage import gaussian_filter

from .cube import raster_cube

Array = npt.NDArray[np.float64]

START = np.datetime64("2023-02-01", "ns")
GRID_CRS = "EPSG:6933"
CELL, WEST, NORTH = 9_000.0, 900_000.0, 5_100_000.0
NOISE = 0.012
_REPEAT = 8


@dataclass(frozen=True)
class Moisture:
    """A simulated region.

    Attributes
    ----------
    cube : Dataset
        What a satellite saw, m3/m3, (time, y, x), with gaps, without covariates.
    truth : float32 (T, R, C)
        Moisture without noise, NaN in the lake.
    rain : float32 (T, R, C)
        mm a day.
    statics : dict
        ``elevation`` (m), ``clay`` (share), ``land_cover`` (class 1 to 4), float32 (R, C).
    """

    cube: xr.Dataset
    truth: npt.NDArray[np.float32]
    rain: npt.NDArray[np.float32]
    statics: dict[str, npt.NDArray[np.float32]]


def simulate_moisture(shape: tuple[int, int] = (32, 40), n_dates: int = 120, seed: int = 0) -> Moisture:
    """Simulate a region of ``shape`` (rows, columns) cells of 9 km over ``n_dates`` days; the same seed gives the same bits."""
    elevation = 350 + 220 * _smooth(shape, 6, seed, 1)
    clay = np.clip(0.25 + 0.10 * _smooth(shape, 4, seed, 2), 0.03, 0.6)
    cover = 1.0 + np.searchsorted([-0.8, 0.1, 0.9], _smooth(shape, 3, seed, 3) + 0.002 * (elevation - 350)).astype(float)
    rain = _rain(shape, n_dates, seed, elevation)
    truth = _soil(rain, clay, cover, seed)
    lake = _smooth(shape, 2.5, seed, 4) > 2.1
    truth[:, lake] = np.nan
    seen = truth + NOISE * _rng(seed, 5).normal(size=truth.shape)
    seen[_gaps(shape, n_dates, seed)] = np.nan
    rows, columns = shape
    cube = raster_cube(
        np.clip(seen, 0.005, 0.6).astype(np.float32),
        START + np.arange(n_dates).astype("timedelta64[D]"),
        WEST + CELL * (np.arange(columns) + 0.5),
        NORTH - CELL * (np.arange(rows) + 0.5),
        crs=CRS(GRID_CRS).to_wkt(),
        units="m3/m3",
        kind="soil_moisture",
        source=f"simulated soil moisture, seed {seed}",
    )
    statics = {"elevation": elevation, "clay": clay, "land_cover": cover}
    return Moisture(
        cube, truth.astype(np.float32), rain.astype(np.float32), {name: field.astype(np.float32) for name, field in statics.items()}
    )


def with_covariates(made: Moisture) -> xr.Dataset:
    """The cube with rain and the static covariates on its own grid."""
    cube = made.cube.assign(
        {f"static_{name}": (("y", "x"), field, {"categorical": int(name == "land_cover")}) for name, field in made.statics.items()}
    )
    return cube.assign(dynamic_rain=(("time", "y", "x"), made.rain))


def _rng(seed: int, part: int) -> np.random.Generator:
    """One stream per part of the scene, so that changing one leaves the others alone."""
    return np.random.default_rng([seed, 1000 + part])


def _smooth(shape: tuple[int, ...], length: float | tuple[float, ...], seed: int, part: int) -> Array:
    """A Gaussian field of unit variance, smooth over ``length`` cells."""
    field = gaussian_filter(_rng(seed, part).normal(size=shape), length, mode="reflect")
    return np.asarray((field - field.mean()) / field.std())


def _rain(shape: tuple[int, int], n_dates: int, seed: int, elevation: Array) -> Array:
    """Storms of about a day, 150 km wide; more on high ground and in the first half of the record."""
    field = _smooth((n_dates, *shape), (0.7, 6.0, 6.0), seed, 6)
    season = 0.35 * np.cos(2 * np.pi * np.arange(n_dates) / 365.25)[:, None, None]
    wet = np.maximum(field + season - 0.9, 0.0)
    rain: Array = 14.0 * wet * (1 + 0.0008 * (elevation - 350)) * _rng(seed, 7).gamma(12.0, 1 / 12.0, (n_dates, *shape))
    return rain


def _soil(rain: Array, clay: Array, cover: Array, seed: int) -> Array:
    """The bucket, (T, R, C), in m3/m3."""
    porosity = 0.36 + 0.25 * clay
    residual = 0.03 + 0.22 * clay
    drying = (0.10 + 0.03 * (cover == 4) - 0.02 * (cover == 1)) * (1.5 - 1.8 * clay)
    gain = 0.008 * (1.2 - 0.15 * (cover - 2.0))
    state = 0.3 * porosity * (1 + 0.2 * _smooth(clay.shape, 5, seed, 8))
    made = np.empty_like(rain)
    for step, fallen in enumerate(rain):
        pace = drying * (1 + 0.4 * np.sin(2 * np.pi * (step / 365.25 - 0.1)))
        state = np.minimum(state * np.exp(-pace) + gain * fallen * np.maximum(1 - state / porosity, 0.0), porosity - residual)
        made[step] = residual + state
    return made


def _gaps(shape: tuple[int, int], n_dates: int, seed: int) -> npt.NDArray[np.bool_]:
    """True where nothing was measured, (T, R, C)."""
    rows, columns = shape
    across = (np.arange(columns)[None] + 0.35 * np.arange(rows)[:, None]) / columns
    day = np.arange(n_dates)[:, None, None]
    swath = ((across[None] + (day * 3 % _REPEAT) / _REPEAT) % 1.0) < 0.4
    lost = _smooth((n_dates, *shape), (0.0, 2.0, 2.0), seed, 9) > 1.3
    gaps = swath | lost
    gaps[n_dates // 3] = True
    return gaps
