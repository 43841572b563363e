"""No value dated after the origin may touch the forecast: change the whole future and compare bits."""

from __future__ import annotations

import numpy as np
import pytest

from groundcast.engine.evaluation.select import select
from groundcast.engine.interfaces import LEVELS
from groundcast.engine.job import METHODS, PEER_METHODS
from groundcast.engine.registry import forecaster
from groundcast.engine.simulate import simulate

TINY = {name: {"steps": 5, "sites": 60} for name in ("mm_stt", "mm_stt_residual", *PEER_METHODS[1:])} | {"dapf": {"steps": 5}}


def pair():
    """The same cube twice, every value and dynamic covariate after the origin changed in the second."""
    cube, _ = simulate(60, 90, 5)
    rng = np.random.default_rng(0)
    rain = rng.gamma(1.0, 3.0, cube["value"].shape).astype(np.float32)
    cube = cube.assign(dynamic_rain=(("time", "site"), rain))
    other = cube.copy(deep=True)
    for name in ("value", "dynamic_rain"):
        other[name].values[70:] = rng.normal(0, 500, other[name].values[70:].shape)
        other[name].values[80:, ::3] = np.nan
    return cube, other


@pytest.mark.parametrize("method", [name for name in METHODS if name != "auto"])
def test_every_method(method):
    found = []
    for cube in pair():
        made = forecaster(method, TINY.get(method))
        time = cube["time"].values
        made.fit(cube, time[69])
        found.append(made.predict(cube, time[69], time[70:80]).values)
    assert found[0].shape == (len(LEVELS), 10, 60)
    np.testing.assert_array_equal(found[0], found[1])


@pytest.mark.parametrize("method", ["ridge", "ridge_response", "mm_stt_residual"])
def test_rolling_refits(method):
    """A method that keeps what it learned at earlier origins must not keep anything dated later."""
    found = []
    for cube in pair():
        made = forecaster(method, TINY.get(method))
        time = cube["time"].values
        for origin in (66, 68, 69):
            made.fit(cube, time[origin])
        found.append(made.predict(cube, time[69], time[70:80]).values)
    np.testing.assert_array_equal(found[0], found[1])


@pytest.mark.parametrize("methods", [("auto",), ("linear",)])
def test_the_whole_selection(methods):
    """Choice, calibration and bounds see the history alone, even if they are handed more."""
    found = []
    for cube in pair():
        past = cube.isel(time=slice(0, 70))
        selection = select(past, methods, 5, options={"steps": 5, "sites": 60})
        time = cube["time"].values
        found.append(selection.predict(cube, time[69], time[70:75]).values)
    np.testing.assert_array_equal(found[0], found[1])


def test_a_backtest_forecast_is_the_same_with_another_future():
    """The rows of the skill table at one origin do not depend on what came after its targets."""
    from groundcast.engine.evaluation.blocks import split
    from groundcast.engine.evaluation.trace import trace

    found = []
    for cube in pair():
        blocks = split(90, 5)
        made = trace(cube, "ridge", blocks, {"horizon": 5})
        known = np.flatnonzero(made.origins + 5 < 70)
        found.append(made.values[known])
    assert len(found[0]) > 3
    np.testing.assert_array_equal(found[0], found[1])
