"""Baselines: what each does on series whose answer is known."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from scipy.signal import lfilter

from groundcast.engine.baselines.filters import complete, design, fit_operator
from groundcast.engine.cube import places, points_cube
from groundcast.engine.job import SIMPLE_METHODS
from groundcast.engine.registry import forecaster
from groundcast.engine.simulate import simulate

START = np.datetime64("2020-01-01")


def cube_of(values: np.ndarray, step: int = 12):
    """Points in a row, ``step`` days apart in time."""
    values = np.asarray(values, np.float32)
    time = START + np.arange(len(values)) * np.timedelta64(step, "D")
    sites = np.arange(values.shape[1])
    return points_cube(values, time, sites * 20.0, sites * 0.0, sites, crs="EPSG:32633")


def ahead(cube, count: int, step: int = 12):
    return cube["time"].values[-1] + np.arange(1, count + 1) * np.timedelta64(step, "D")


@pytest.mark.parametrize("method", [*SIMPLE_METHODS, "ridge"])
def test_a_constant_stays(method):
    cube = cube_of(np.full((80, 5), 7.0))
    made = forecaster(method)
    made.fit(cube, cube["time"].values[-1])
    np.testing.assert_allclose(made.predict(cube, cube["time"].values[-1], ahead(cube, 4)).median, 7.0, atol=1e-3)


@pytest.mark.parametrize("method", ["linear", "linear_seasonal", "linear_seasonal_recent", "linear_seasonal_anchored", "ridge"])
def test_trend_and_season_go_on(method):
    days = np.arange(120) * 12.0
    signal = -20 * days[:, None] / 365.25 * np.ones(40) + (3 * np.sin(2 * np.pi * days / 365.25)[:, None] if "seasonal" in method else 0)
    cube = cube_of(signal)
    future = np.arange(120, 130) * 12.0
    wanted = -20 * future / 365.25 + (3 * np.sin(2 * np.pi * future / 365.25) if "seasonal" in method else 0)
    made = forecaster(method)
    made.fit(cube, cube["time"].values[-1])
    found = made.predict(cube, cube["time"].values[-1], ahead(cube, 10)).median
    np.testing.assert_allclose(found, np.repeat(wanted[:, None], 40, 1), atol=0.05)


@pytest.mark.parametrize("method", [*SIMPLE_METHODS, "ridge"])
def test_a_date_gets_the_same_whichever_others_are_asked_for(method):
    """The start from the last observation fades with the time ahead, not with the place in the list of dates."""
    cube = cube_of(lfilter([1], [1, -0.8], np.random.default_rng(4).normal(0, 1, (80, 40)), axis=0))
    made = forecaster(method)
    made.fit(cube, cube["time"].values[-1])
    dates = ahead(cube, 10)
    every, alone = (made.predict(cube, cube["time"].values[-1], some).median for some in (dates, dates[7:8]))
    np.testing.assert_allclose(alone[0], every[7], rtol=1e-6)


def test_level_methods():
    values = np.arange(10.0)[:, None]
    cube = cube_of(values)
    assert forecaster("persistence").predict(cube, cube["time"].values[-1], ahead(cube, 1)).median[0, 0] == 9
    assert forecaster("mean_last", {"k": 3}).predict(cube, cube["time"].values[-1], ahead(cube, 1)).median[0, 0] == 8
    smoothed = forecaster("exponential_smoothing", {"alpha": 0.5}).predict(cube, cube["time"].values[-1], ahead(cube, 1)).median[0, 0]
    weight = 0.5 ** np.arange(9, -1, -1)
    assert smoothed == pytest.approx(float(weight @ np.arange(10.0) / weight.sum()), rel=1e-5)


def test_ridge_uses_neighbours_where_they_matter():
    """Groups that wander together under strong noise of each site: only a mean over neighbours sees where they are."""
    rng = np.random.default_rng(0)
    signal = np.repeat(np.cumsum(rng.normal(0, 1, (140, 3)), 0), 120, 1)
    cube = cube_of(signal + rng.normal(0, 6, signal.shape))
    origin, dates = cube["time"].values[119], cube["time"].values[120:130]
    errors = {}
    for name in ("exponential_smoothing", "linear", "ridge"):
        made = forecaster(name)
        made.fit(cube, origin)
        errors[name] = float(np.mean((made.predict(cube, origin, dates).median - signal[119]) ** 2))  # a wander goes nowhere
    assert errors["ridge"] < 0.75 * min(errors["linear"], errors["exponential_smoothing"])


def test_ridge_refits_to_the_same_coefficients_as_a_fresh_fit():
    cube, _ = simulate(200, 100, 3)
    time = cube["time"].values
    rolling, fresh = forecaster("ridge"), forecaster("ridge")
    for origin in time[85:91]:
        rolling.fit(cube, origin)
    fresh.fit(cube, time[90])
    one = rolling.predict(cube, time[90], time[91:99]).median
    np.testing.assert_allclose(one, fresh.predict(cube, time[90], time[91:99]).median, rtol=1e-3, atol=2e-2)


@settings(max_examples=60, deadline=None)
@given(arrays(np.float32, (12, 4), elements=st.one_of(st.floats(-1e3, 1e3, width=32), st.just(float("nan")))))
def test_complete_keeps_observations_and_fills_the_rest(values):
    filled = complete(values)
    seen = np.isfinite(values)
    np.testing.assert_array_equal(filled[seen], values[seen])
    for site in range(4):
        column = values[seen[:, site], site]
        if len(column):
            assert np.isfinite(filled[:, site]).all()
            assert filled[:, site].min() >= column.min() - 1e-2
            assert filled[:, site].max() <= column.max() + 1e-2
        else:
            assert np.isnan(filled[:, site]).all()


def test_fit_operator_recovers_coefficients():
    days = np.sort(np.random.default_rng(1).choice(np.arange(1500.0), 90, replace=False))
    truth = np.array([[2.0], [-7.0], [1.5], [0.5]])
    found = fit_operator(days, 1, 2.0) @ (design(days, days[-1], 1) @ truth)
    np.testing.assert_allclose(found, truth, atol=1e-3)


def test_distances_in_a_geographic_crs_know_that_a_degree_of_longitude_is_shorter():
    cube = cube_of(np.zeros((3, 3)))
    cube = cube.assign_coords(x=("site", [10.0, 10.0019, 10.0]), y=("site", [60.0, 60.0, 60.001])).assign_attrs(crs="EPSG:4326")
    where = places(cube)
    east, north = (float(np.hypot(*(where[number] - where[0]))) for number in (1, 2))
    assert east < north  # 106 m east, 111 m north; in degrees the first would be the farther
    np.testing.assert_array_equal(places(cube.assign_attrs(crs="EPSG:32633")), np.stack([cube["x"], cube["y"]], 1))
