"""Derived quantities against series whose answer is known."""

from __future__ import annotations

import numpy as np
import pytest
import xarray as xr

from groundcast.engine.cube import Days, Float, days, points_cube
from groundcast.engine.hazard.derived import cautions, derive
from groundcast.engine.interfaces import Forecast, point_forecast

ORIGIN = np.datetime64("2023-06-15", "ns")


def _times(count: int = 150, step: int = 12) -> Days:
    return ORIGIN - np.arange(count)[::-1] * np.timedelta64(step, "D")


def _ahead(count: int, step: int = 12) -> Days:
    return ORIGIN + np.arange(1, count + 1) * np.timedelta64(step, "D")


def _cube(value: Float, time: Days) -> xr.Dataset:
    count = value.shape[1]
    return points_cube(value.astype(np.float32), time, np.arange(count), np.arange(count), np.arange(count), crs="EPSG:32633")


def _curve(time: Days, velocity: float, amplitude: float, phase: float = 0.3) -> Float:
    years = days(time, ORIGIN) / 365.25
    return (5 + velocity * years + amplitude * np.sin(2 * np.pi * years + phase))[:, None].astype(np.float32)


@pytest.mark.parametrize("horizons", [1, 5, 30])
@pytest.mark.parametrize(("velocity", "amplitude"), [(-20.0, 0.0), (-20.0, 6.0), (0.0, 6.0)])
def test_a_site_that_goes_on_has_no_change(velocity: float, amplitude: float, horizons: int) -> None:
    """However short the horizon and wherever in the season it lies."""
    time, ahead = _times(), _ahead(horizons)
    found = derive(_cube(_curve(time, velocity, amplitude), time), point_forecast(ahead, _curve(ahead, velocity, amplitude)), ORIGIN)
    truth = _curve(ahead, velocity, amplitude)[-1, 0] - _curve(np.array([ORIGIN]), velocity, amplitude)[0, 0]
    assert found.displacement[0] == pytest.approx(truth, abs=0.02)
    assert found.velocity_change[0] == pytest.approx(0, abs=0.3)
    if amplitude == 0:
        assert found.velocity[0] == pytest.approx(velocity, abs=0.05)


def test_a_turn_shows_in_full() -> None:
    time, ahead = _times(), _ahead(10)
    median = 5 - 50 * days(ahead, ORIGIN)[:, None] / 365.25
    found = derive(_cube(_curve(time, -20, 0), time), point_forecast(ahead, median), ORIGIN)
    assert found.velocity[0] == pytest.approx(-50, abs=0.1)
    assert found.velocity_change[0] == pytest.approx(-30, abs=0.1)


def test_the_past_is_the_last_two_years() -> None:
    """A site that stopped three years ago and rests since has no past velocity."""
    time, ahead = _times(), _ahead(10)
    years = days(time, ORIGIN) / 365.25
    value = np.where(years < -3, -40 * (years + 3), 0.0)[:, None]
    found = derive(_cube(value, time), point_forecast(ahead, np.zeros((10, 1))), ORIGIN)
    assert np.abs([found.displacement[0], found.velocity[0], found.velocity_change[0]]).max() < 0.01


def test_one_outlier_does_not_move_the_level_as_far() -> None:
    time, ahead = _times(), _ahead(10)
    value = np.zeros((150, 1))
    value[-1] = 10
    found = derive(_cube(value, time), point_forecast(ahead, np.zeros((10, 1))), ORIGIN)
    assert -5 < found.displacement[0] < 0


def test_later_values_change_nothing() -> None:
    time = np.concatenate([_times(), _ahead(5)])
    rng = np.random.default_rng(0)
    value = rng.normal(size=(155, 20)).astype(np.float32)
    forecast = point_forecast(_ahead(5), rng.normal(size=(5, 20)))
    one = derive(_cube(value, time), forecast, ORIGIN)
    value[150:] = 1e6
    two = derive(_cube(value, time), forecast, ORIGIN)
    for name in ("displacement", "velocity", "velocity_change"):
        np.testing.assert_array_equal(getattr(one, name), getattr(two, name))


def test_missing_values_stay_at_their_site() -> None:
    time, ahead = _times(60), _ahead(3)
    value = np.tile(_curve(time, -20, 2), 4)
    value[10:20, 1] = np.nan
    value[:, 2] = np.nan
    median = np.tile(_curve(ahead, -20, 2), 4)
    median[:, 3] = np.nan
    found = derive(_cube(value, time), point_forecast(ahead, median), ORIGIN)
    for values in (found.displacement, found.velocity, found.velocity_change):
        assert np.isfinite(values).tolist() == [True, True, False, False]
        assert values.dtype == np.float32
    assert found.velocity_change[1] == pytest.approx(found.velocity_change[0], abs=2.0)


@pytest.mark.parametrize("count", [1, 2, 3, 5])
def test_a_history_of_few_dates_has_at_least_a_displacement(count: int) -> None:
    time = _times(count)
    found = derive(_cube(np.full((count, 1), 3.0), time), Forecast(_ahead(2), np.full((5, 2, 1), 7, np.float32)), ORIGIN)
    assert found.displacement[0] == pytest.approx(4, abs=1e-3)
    assert np.isfinite(found.velocity[0])
    assert np.isfinite(found.velocity_change[0]) == (count >= 3)


def test_a_short_horizon_is_commented() -> None:
    start = ORIGIN - np.timedelta64(1000, "D")
    assert "48 days" in cautions(_ahead(4), ORIGIN, start)[0]
    assert "velocity change" in cautions(_ahead(4), ORIGIN, start)[0]
    assert cautions(_ahead(20), ORIGIN, start) == ()


@pytest.mark.parametrize("count", [4, 20])
def test_a_history_too_short_for_a_season_is_commented(count: int) -> None:
    """No season can be removed from it, so nobody is sent to the velocity change."""
    (text,) = cautions(_ahead(count), ORIGIN, ORIGIN - np.timedelta64(132, "D"))
    assert "132 days" in text
    assert "Read the predicted displacement" in text


def test_a_step_in_the_past_is_no_predicted_displacement() -> None:
    """An earthquake a third of the series ago, still ground since: a forecast of no motion shows none."""
    time, ahead = _times(17), _ahead(5)
    value = np.where(np.arange(17) < 6, 0.0, 100.0)[:, None]
    found = derive(_cube(value, time), point_forecast(ahead, np.full((5, 1), 100.0)), ORIGIN)
    assert abs(found.displacement[0]) < 6
