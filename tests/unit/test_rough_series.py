"""Series as they should not be: acquisitions lost everywhere, constants, sites that fell silent."""

from __future__ import annotations

import math
import warnings

import numpy as np
import pytest

from groundcast.engine.cube import points_cube
from groundcast.engine.evaluation.calibration import site_scale
from groundcast.engine.evaluation.metrics import ratio
from groundcast.engine.evaluation.select import select
from groundcast.engine.inference.horizon import target_dates
from groundcast.engine.job import Horizon, JobError

TIME = np.datetime64("2020-01-01", "ns") + np.arange(60) * np.timedelta64(12, "D")


def _cube(values: np.ndarray):
    x, y = np.random.default_rng(1).uniform(0, 1000, (2, values.shape[1]))
    return points_cube(values.astype(np.float32), TIME[: len(values)], x, y, np.arange(values.shape[1]), crs="EPSG:32633")


def _walks() -> np.ndarray:
    rng = np.random.default_rng(0)
    return np.cumsum(rng.normal(0, 0.3, (60, 20)), 0) + rng.normal(0, 1, (60, 20))


def test_an_acquisition_lost_everywhere_leaves_the_scores_of_the_others() -> None:
    values = _walks()
    values[[50, 55, 59]] = np.nan
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        found = select(_cube(values), ("ridge",), 3)
    row = next(item for item in found.scores if item.method == "auto" and item.horizon == "mean")
    assert 0 < row.skill_persistence < 1
    assert row.skill_persistence_low < row.skill_persistence < row.skill_persistence_high
    assert all(math.isfinite(value) for value in (row.rmse, row.mae, row.crps, row.skill_best_simple, row.coverage80))


def test_a_constant_has_no_skill_and_says_so() -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        found = select(_cube(np.full((60, 5), 3.0)), ("ridge",), 3)
    assert "nan" not in found.reason
    assert "no error" in found.reason
    assert any("persistence" in text for text in found.warnings)


def test_skill_compares_only_what_both_know() -> None:
    assert ratio(np.array([[1.0, np.nan]]), np.array([[2.0, 100.0]])) == 0.5
    assert math.isnan(ratio(np.ones((1, 1)), np.zeros((1, 1))))


@pytest.mark.parametrize("dates", [30, 60])
def test_a_site_that_fell_silent_is_not_taken_for_a_quiet_one(dates: int) -> None:
    values = _walks()[:dates].astype(np.float32)
    step = 24.0 if dates == 60 else 12.0  # two years and more, and less
    whole = site_scale(values, np.arange(dates) * step)
    values[6:, 3] = np.nan
    scale = site_scale(values, np.arange(dates) * step)
    assert scale[3] > 0.5 * np.median(whole)
    np.testing.assert_array_equal(np.delete(scale, 3), np.delete(whole, 3))


def test_a_network_trained_in_the_second_half_of_a_short_series_only_is_tested_all_the_same() -> None:
    """Twenty dates: too few at the first validation origin, enough at the first test origin, where it has a spread for the first time."""
    found = select(_cube(_walks()[:20]), ("stgcn",), 4, options={"steps": 1, "device": "cpu"}, final=False).backtest
    assert found is not None
    values = found.traces["stgcn"].values
    assert (values[0, 0] == values[0, 4]).all()
    assert (values[-2, 0, 0] < values[-2, 4, 0]).all()


def test_bounds_of_a_series_too_short_to_test_are_two_intervals() -> None:
    cube = _cube(_walks()[:3])
    made = select(cube, ("auto",), 2).predict(cube, cube["time"].values[-1], TIME[3:5]).values
    assert (made[0] < made[1]).all()
    assert (made[3] < made[4]).all()


def test_no_horizon_reaches_beyond_ten_years() -> None:
    with pytest.raises(JobError, match="ten years"):
        target_dates(Horizon(steps=500), TIME)
    yearly = np.datetime64("2010-01-01", "ns") + np.arange(5) * np.timedelta64(365, "D")
    assert target_dates(Horizon(months=120), yearly)[-1] > yearly[-1] + np.timedelta64(3500, "D")
