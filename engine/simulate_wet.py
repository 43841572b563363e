"""A slope that moves when the soil is wet: simulated deformation whose landslide answers to soil moisture."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import xarray as xr

from .cube import DYNAMIC, days
from .simulate import simulate

#: Days the deep soil remembers rain, and velocity of the wettest ground, mm a day.
MEMORY, SPEED = 45.0, 0.35


def simulate_wet_slope(n_sites: int = 600, n_dates: int = 140, seed: int = 0) -> tuple[xr.Dataset, npt.NDArray[np.bool_]]:
    """Simulate a tile with a body of places that slide as fast as the soil is wet.

    Returns
    -------
    cube : Dataset
        The history as measured, with ``dynamic_moisture`` (share of saturation, what moves the slope) and ``dynamic_unrelated``
        (the same kind of series from other weather).
    slope : bool (site)
        The places that answer.
    """
    cube, _ = simulate(n_sites, n_dates, seed, n_future=1)
    time = days(cube["time"].values, cube["time"].values[0])
    x, y = cube["x"].values, cube["y"].values
    rng = np.random.default_rng([seed, 2000])
    centre = rng.integers(n_sites)
    apart = np.hypot(x - x[centre], y - y[centre])
    slope = apart <= np.sort(apart)[n_sites // 6]
    moved, moisture = _weather(time, rng), _weather(time, np.random.default_rng([seed, 2001]))
    path = -SPEED * np.cumsum(np.maximum(moved - 0.35, 0.0))[time.astype(int)]
    value = cube["value"].values + np.where(slope, path[:, None], 0.0).astype(np.float32)
    texture = 1 + 0.05 * rng.normal(size=n_sites)
    layers = {
        name: np.outer(series[time.astype(int)], texture).astype(np.float32)
        for name, series in (("moisture", moved), ("unrelated", moisture))
    }
    return (
        cube.assign(value=(("time", "site"), value)).assign({DYNAMIC + name: (("time", "site"), layer) for name, layer in layers.items()}),
        slope,
    )


def _weather(time: npt.NDArray[np.float64], rng: np.random.Generator) -> npt.NDArray[np.float64]:
    """Daily wetness of the deep soil, 0 to about 1: random wet spells through a store that empties in MEMORY days."""
    count = int(time[-1]) + 2
    spell = np.repeat(rng.gamma(0.6, 1.0, count // 20 + 1), 20)[:count]
    store = np.zeros(count)
    for day in range(1, count):
        store[day] = store[day - 1] * np.exp(-1 / MEMORY) + spell[day] / MEMORY
    wetness: npt.NDArray[np.float64] = store / np.quantile(store, 0.98)
    return wetness
