"""Synthetic deformation with known truth: an EGMS-like tile, or the same scene as a raster stack.

What moves, in mm along the line of sight (positive = toward the satellite):

* two Gaussian subsidence bowls in the low ground, one steady and one that slows down as its aquifer drains;
* one inflating Mogi source, ``A (1 + r^2 / d^2)^(-3/2)`` (Mogi 1958, vertical displacement of a point source at depth d);
* one landslide on the steepest slope: its places move together, and it accelerates;
* a seasonal oscillation whose amplitude grows with height and whose phase changes smoothly in space;
* one earthquake: an offset across a buried fault, ``arctan(distance / depth) / pi``, with a logarithmic afterslip.

What is measured adds, date by date, an atmospheric screen that is correlated in space, and white noise whose standard
deviation differs from place to place. Dates are irregular (6, 12, 18, 24 days) and some values are missing.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
import xarray as xr
from pyproj import CRS

from .cube import Days, Float, points_cube, raster_cube

Array = npt.NDArray[np.float64]

START = np.datetime64("2020-01-03")
EASTING, NORTHING = 4_598_000.0, 1_732_000.0
CRS_EGMS = "EPSG:3035"
ATMOSPHERE_MM, ATMOSPHERE_LENGTH = 0.8, 2_500.0
_FEATURES = 192


@dataclass(frozen=True)
class _Scene:
    """The simulated place: arrays (site) and, for the series, (time, site); ``time`` covers history and future."""

    time: Days
    height: Array
    slope: Array
    sigma: Array
    signals: Mapping[str, Array]
    displacement: Array
    observed: Array


def simulate(
    n_sites: int = 2000,
    n_dates: int = 150,
    seed: int = 0,
    *,
    n_future: int = 10,
    size: float = 8_000.0,
    missing: float = 0.02,
    step: float = 0.3,
) -> tuple[xr.Dataset, xr.Dataset]:
    """Simulate points.

    Parameters
    ----------
    n_sites, n_dates, n_future : int
        Points, acquisitions of the history, and acquisitions after it (truth only).
    seed : int
        The same seed gives the same bits; a longer future leaves the history as it is.
    size : float
        Side of the square tile in metres.
    missing : float
        Share of the history's values that are missing.
    step : float
        When the earthquake happens, as a share of the history. Late ones (0.6) mislead whatever was fitted across them.

    Returns
    -------
    cube : Dataset
        The history as measured, mm, (time, site), statics ``height`` (m) and ``slope`` (degrees).
    truth : Dataset
        On the history's dates and the future's: ``displacement`` noise-free, ``observed`` as a satellite would measure it,
        ``future`` (time) whether the date lies after the history, ``sigma`` (site) the white noise's standard deviation,
        and one ``signal_<name>`` per moving thing. All mm.
    """
    rng = _rng(seed, 0)
    towns = rng.uniform(0.1, 0.9, (12, 2))
    inside = rng.normal(towns[rng.integers(0, len(towns), n_sites)], 0.07)
    xy = np.where(rng.random((n_sites, 1)) < 0.6, inside, rng.random((n_sites, 2))) % 1.0 * size
    scene = _scene(xy[:, 0], xy[:, 1], n_dates, n_future, size, seed, step)
    x, y = np.round(EASTING + xy[:, 0], 2), np.round(NORTHING + xy[:, 1], 2)
    pid = np.char.mod("1S%08d", np.arange(n_sites))
    cube = points_cube(
        _history(scene, n_dates, missing, seed),
        scene.time[:n_dates],
        x,
        y,
        pid,
        crs=CRS(CRS_EGMS).to_wkt(),
        source=f"simulated tile, seed {seed}",
        statics={"height": scene.height.astype(np.float32), "slope": scene.slope.astype(np.float32)},
    )
    coords = {"time": scene.time, "x": ("site", x), "y": ("site", y), "pid": ("site", pid)}
    return cube, _truth(scene, n_dates, coords, ("site",), (n_sites,))


def simulate_raster(
    shape: tuple[int, int] = (40, 50),
    n_dates: int = 60,
    seed: int = 0,
    *,
    n_future: int = 10,
    size: float = 8_000.0,
    missing: float = 0.02,
    step: float = 0.3,
) -> tuple[xr.Dataset, xr.Dataset]:
    """Simulate the same kind of scene on a grid of ``shape`` (rows, columns); north is up.

    ``size`` is the width in metres, cells are square. See :func:`simulate` for the rest; arrays are (time, y, x).
    """
    rows, columns = shape
    cell = size / columns
    x = (np.arange(columns) + 0.5) * cell
    y = (np.arange(rows)[::-1] + 0.5) * cell
    flat_y, flat_x = (axis.ravel() for axis in np.meshgrid(y, x, indexing="ij"))
    scene = _scene(flat_x, flat_y, n_dates, n_future, size, seed, step)
    cube = raster_cube(
        _history(scene, n_dates, missing, seed).reshape(n_dates, rows, columns),
        scene.time[:n_dates],
        EASTING + x,
        NORTHING + y,
        crs=CRS(CRS_EGMS).to_wkt(),
        source=f"simulated raster, seed {seed}",
        statics={"height": scene.height.reshape(shape).astype(np.float32), "slope": scene.slope.reshape(shape).astype(np.float32)},
    )
    return cube, _truth(scene, n_dates, {"time": scene.time, "y": NORTHING + y, "x": EASTING + x}, ("y", "x"), shape)


def acquisition_dates(n: int, seed: int = 0, *, dense: int = 0) -> Days:
    """Dates of ``n`` acquisitions: 6-day steps for the first ``dense`` (two satellites), 12 after, some passes lost."""
    rng = _rng(seed, 1)
    lost = rng.choice([1, 2, 3], size=max(n - 1, 0), p=[0.93, 0.05, 0.02])
    usual = np.where(np.arange(n - 1) < dense, 6, 12)
    steps = np.minimum(usual * lost, 24)
    return (START + np.concatenate([[0], np.cumsum(steps)]).astype("timedelta64[D]")).astype("datetime64[ns]")


def _rng(seed: int, part: int) -> np.random.Generator:
    """One stream per part of the scene, so that changing one leaves the others alone."""
    return np.random.default_rng([seed, part])


def _field(x: Array, y: Array, length: float, coefficients: Array, rng: np.random.Generator) -> tuple[Array, Array, Array]:
    """Gaussian random fields with Gaussian correlation of scale ``length`` (m) by random Fourier features.

    ``coefficients`` (n, 2, features) are standard normal draws.
    Returns fields (n, site) of unit variance and their gradients along x and y.
    """
    wave = rng.normal(0.0, 1.0 / length, (2, coefficients.shape[-1]))
    angle = np.outer(x, wave[0]) + np.outer(y, wave[1])
    scale = 1.0 / np.sqrt(coefficients.shape[-1])
    cosine, sine = np.cos(angle) * scale, np.sin(angle) * scale
    a, b = coefficients[:, 0], coefficients[:, 1]
    fields = a @ cosine.T + b @ sine.T
    return fields, -(a * wave[0]) @ sine.T + (b * wave[0]) @ cosine.T, -(a * wave[1]) @ sine.T + (b * wave[1]) @ cosine.T


def _scene(x: Array, y: Array, n_dates: int, n_future: int, size: float, seed: int, step: float) -> _Scene:
    """Relief, signals and noise at ``x``, ``y`` (m inside the tile)."""
    time = acquisition_dates(n_dates + n_future, seed, dense=int(0.45 * n_dates))
    years = ((time - time[0]) / np.timedelta64(1, "D")) / 365.25
    span = years[n_dates - 1] or 1.0
    rng = _rng(seed, 2)
    shape, along, up = _field(x, y, size / 5, rng.normal(size=(1, 2, _FEATURES)), rng)
    height = np.maximum(120.0 + 90.0 * shape[0], 0.0)
    slope = np.degrees(np.arctan(90.0 * np.hypot(along[0], up[0])))
    inner = np.flatnonzero((np.abs(x - size / 2) < 0.38 * size) & (np.abs(y - size / 2) < 0.38 * size))
    inner = inner if inner.size else np.arange(len(x))
    signals = {
        "bowls": _bowls(x, y, height, inner, years, span, size),
        "landslide": _landslide(x, y, slope, inner, years, span, size),
        "season": _season(x, y, height, years, size, seed),
        "step": _earthquake(x, y, years, step * span, size, seed),
    }
    signals = {name: signal - signal[0] for name, signal in signals.items()}
    displacement = np.sum(list(signals.values()), axis=0)
    sigma = np.clip(_rng(seed, 3).lognormal(np.log(2.0), 0.45, len(x)), 0.7, 7.0)
    screens = _rng(seed, 6).normal(size=(len(time), 2, _FEATURES))
    atmosphere = ATMOSPHERE_MM * _field(x, y, ATMOSPHERE_LENGTH, screens, _rng(seed, 7))[0]
    observed = displacement + atmosphere + sigma * _rng(seed, 8).normal(size=displacement.shape)
    return _Scene(time, height, slope, sigma, signals, displacement, observed)


def _bowls(x: Array, y: Array, height: Array, inner: npt.NDArray[np.intp], years: Array, span: float, size: float) -> Array:
    """Two subsidence bowls where the ground is low and one inflating source where it is high, (time, site)."""
    ranked = inner[np.argsort(height[inner], kind="stable")]
    centres: list[int] = []
    for site in ranked:
        if all(np.hypot(x[site] - x[other], y[site] - y[other]) > 0.3 * size for other in centres):
            centres.append(int(site))
        if len(centres) == 2:
            break
    total = np.zeros((len(years), len(x)))
    pace: Sequence[Array] = (-9.0 * years, -16.0 * span * (1 - np.exp(-years / (0.6 * span))))
    for site, history, radius in zip(centres, pace, (0.09 * size, 0.06 * size), strict=False):
        total += np.outer(history, np.exp(-_squared(x, y, site) / (2 * radius**2)))
    source = (1 + _squared(x, y, int(ranked[-1])) / (0.1 * size) ** 2) ** -1.5
    return total + np.outer(6.0 * years, source)


def _landslide(x: Array, y: Array, slope: Array, inner: npt.NDArray[np.intp], years: Array, span: float, size: float) -> Array:
    """A slope that moves as one body and faster every year, (time, site): 110 mm at its head by the end of the history."""
    head = int(inner[np.argmax(slope[inner])])
    body = np.exp(-((_squared(x, y, head) / (0.07 * size) ** 2) ** 2))
    phase = years / span
    return -110.0 * np.outer(0.35 * phase + 0.65 * phase**3, body * np.clip(slope / slope[head], 0.3, 1.0))


def _season(x: Array, y: Array, height: Array, years: Array, size: float, seed: int) -> Array:
    """An annual oscillation, amplitude 0.5 to 4.5 mm growing with height, phase smooth in space, (time, site)."""
    rng = _rng(seed, 4)
    phase = 0.5 * _field(x, y, size / 2, rng.normal(size=(1, 2, _FEATURES)), rng)[0][0]
    amplitude = np.clip(0.5 + height / 100.0, 0.5, 4.5)
    oscillation: Array = amplitude * np.sin(2 * np.pi * years[:, None] + phase)
    return oscillation


def _earthquake(x: Array, y: Array, years: Array, when: float, size: float, seed: int) -> Array:
    """An offset of up to 7 mm either side of a fault in the year ``when``, then slow afterslip, (time, site)."""
    strike = _rng(seed, 5).uniform(0, np.pi)
    distance = (x - size / 2) * np.cos(strike) + (y - size / 2) * np.sin(strike)
    side = 2 * np.arctan(distance / (0.08 * size)) / np.pi
    since = np.maximum(years - when, 0.0)
    return np.outer(np.where(years >= when, 7.0, 0.0) + 1.5 * np.log1p(since / 0.1), side)


def _squared(x: Array, y: Array, site: int) -> Array:
    squared: Array = (x - x[site]) ** 2 + (y - y[site]) ** 2
    return squared


def _history(scene: _Scene, n_dates: int, missing: float, seed: int) -> Float:
    """What was measured up to the last acquisition, (n_dates, site), with gaps."""
    value: Float = scene.observed[:n_dates].astype(np.float32)
    value[_rng(seed, 9).random(value.shape) < missing] = np.nan
    return value


def _truth(scene: _Scene, n_dates: int, coords: Mapping[str, Any], dims: tuple[str, ...], shape: tuple[int, ...]) -> xr.Dataset:
    """The scene as a Dataset, (time, *dims)."""
    series = {"displacement": scene.displacement, "observed": scene.observed}
    series |= {f"signal_{name}": signal for name, signal in scene.signals.items()}
    data: dict[str, Any] = {name: (("time", *dims), array.reshape(-1, *shape).astype(np.float32)) for name, array in series.items()}
    data["sigma"] = (dims, scene.sigma.reshape(shape).astype(np.float32))
    data["future"] = ("time", np.arange(len(scene.time)) >= n_dates)
    return xr.Dataset(data, coords, {"units": "mm", "crs": CRS(CRS_EGMS).to_wkt()})
