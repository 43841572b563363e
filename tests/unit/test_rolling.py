"""What is kept from one origin to the next gives what is computed anew at each, on series with gaps."""

from __future__ import annotations

import numpy as np
import pytest
import xarray as xr

from groundcast.engine.baselines.filters import complete
from groundcast.engine.baselines.level import ExponentialSmoothing
from groundcast.engine.baselines.ridge import Ridge
from groundcast.engine.baselines.ridge_features import neighbour_means
from groundcast.engine.baselines.ridge_history import History, around
from groundcast.engine.baselines.trend import LinearSeasonalAnchored
from groundcast.engine.cube import points_cube

GAPS = ["none", "random", "dates", "late", "never", "late and never", "long"]


def _cube(gaps: str, dates: int = 80, sites: int = 60) -> xr.Dataset:
    rng = np.random.default_rng(5)
    value = np.cumsum(rng.normal(0, 2, (dates, sites)), 0).astype(np.float32)
    if gaps != "none":
        value[rng.random(value.shape) < 0.2] = np.nan
    if gaps == "dates":
        value[[30, 31, 55, dates - 1]] = np.nan
    if "late" in gaps:
        value[: dates - 12, [3, 7]] = np.nan
    if "never" in gaps:
        value[:, [4, 9]] = np.nan
    if gaps == "long":
        value[20:70, 5:40] = np.nan
    x, y = rng.random((2, sites)) * 1000
    time = np.datetime64("2020-01-01") + 12 * np.arange(dates)
    return points_cube(value, time, x, y, np.arange(sites), crs="EPSG:32633")


@pytest.mark.parametrize("gaps", GAPS)
@pytest.mark.parametrize("sites", [slice(None), slice(None, None, 3)])
def test_a_history_at_any_origin_is_that_completed_there(gaps: str, sites: slice) -> None:
    cube = _cube(gaps)
    value = cube["value"].values
    means = neighbour_means(np.stack([cube["x"].values, cube["y"].values], 1), (8, 30))
    history = History(value, sites, means)
    for origin in [*range(40, 80), 50]:
        past = complete(value[: origin + 1])
        anew = [past[:, sites], *(around(mean, past, slice(None))[:, sites] for mean in means)]
        for one, other in zip(history.fields(origin), anew, strict=True):
            np.testing.assert_allclose(one, other, rtol=1e-6, atol=1e-6)


@pytest.mark.parametrize("gaps", ["random", "late and never"])
def test_a_history_holds_nothing_of_the_future(gaps: str) -> None:
    cube = _cube(gaps)
    value = cube["value"].values
    means = neighbour_means(np.stack([cube["x"].values, cube["y"].values], 1), (8,))
    other = value.copy()
    other[61:] = np.where(np.random.default_rng(1).random(other[61:].shape) < 0.5, np.nan, 1e6)
    if "never" in gaps:
        other[61:, [4, 9]] = 7.0
    for one, two in zip(History(value, slice(None), means).fields(60), History(other, slice(None), means).fields(60), strict=True):
        np.testing.assert_array_equal(one, two)


@pytest.mark.parametrize("gaps", GAPS)
@pytest.mark.parametrize("method", [Ridge, LinearSeasonalAnchored, ExponentialSmoothing])
def test_methods_fitted_again_forecast_as_fresh_ones(method: type, gaps: str) -> None:
    cube = _cube(gaps)
    time = cube["time"].values
    rolling = method()
    for origin in range(66, 72):
        fresh = method()
        rolling.fit(cube, time[origin])
        fresh.fit(cube, time[origin])
        one, other = (made.predict(cube, time[origin], time[origin + 1 : origin + 5]).values for made in (rolling, fresh))
        # The ridge blends variants solved at earlier origins, which a fresh one solves with fewer horizons known.
        np.testing.assert_allclose(one, other, rtol=1e-3 if method is Ridge else 1e-6, atol=2e-2 if method is Ridge else 1e-5)


@pytest.mark.parametrize("gaps", GAPS)
def test_the_ridge_forecasts_the_same_from_what_it_keeps_and_from_the_cube(gaps: str) -> None:
    cube = _cube(gaps)
    time = cube["time"].values
    made = Ridge(horizon=4)
    made.fit(cube, time[70])
    kept = made.predict(cube, time[70], time[71:75]).values
    np.testing.assert_allclose(kept, made.predict(cube.copy(deep=True), time[70], time[71:75]).values, rtol=1e-6, atol=1e-5)


@pytest.mark.parametrize("dates", [9, 10, 40])
def test_smoothing_is_chosen_by_the_errors_it_makes(dates: int) -> None:
    for seed in range(12):
        rng = np.random.default_rng(seed)
        value = (np.cumsum(rng.normal(0, 3, (dates, 25)), 0) + rng.normal(0, [1, 8][seed % 2], (dates, 25)) - 200).astype(np.float32)
        x = np.arange(25.0)
        cube = points_cube(value, np.datetime64("2020-01-01") + 12 * np.arange(dates), x, x, np.arange(25), crs="EPSG:32633")
        made = ExponentialSmoothing()
        made.fit(cube, cube["time"].values[-1])
        assert made.alpha == min(ExponentialSmoothing.GRID, key=lambda alpha: _errors(value.astype(np.float64), alpha))


def _errors(history: np.ndarray, alpha: float) -> float:
    """One- and five-step errors, one date after the other."""
    level, weight, total = history[0].copy(), 1.0, 0.0
    for index in range(1, len(history) - 1):
        weight = 1.0 + (1 - alpha) * weight
        level += (history[index] - level) / weight
        if index >= len(history) // 2:
            total += float(((history[[index + 1, min(index + 5, len(history) - 1)]] - level) ** 2).mean())
    return total
