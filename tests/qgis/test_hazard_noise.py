"""The noise of measurements, taken out of a forecast: what is left is the ground."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import numpy as np
import pytest
from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsVectorLayer

from groundcast.plugin.hazard import aligned, exceedance
from groundcast.plugin.hazard.ground import LEAST, from_history, from_itself
from groundcast.plugin.hazard.noise import noise
from groundcast.plugin.hazard.past import Past
from groundcast.plugin.hazard.prediction import Prediction

ORIGIN = date(2025, 1, 1)


def prediction(place: np.ndarray, mean: np.ndarray, spread: np.ndarray, names: Any = None) -> Prediction:
    quantiles = mean + spread * exceedance.SCORES.reshape(5, 1, 1)
    count = len(place)
    return Prediction(np.arange(count), place, ORIGIN, (ORIGIN + timedelta(days=60),), quantiles, mean[0], np.zeros(count), names)


def test_noise_is_told_from_movement() -> None:
    rng = np.random.default_rng(0)
    deviation = rng.uniform(0.5, 5, 400)
    drift = np.cumsum(rng.normal(0, 1.0, (120, 400)), 0) - 0.3 * np.arange(120)[:, None]
    values = drift + deviation * rng.normal(size=(120, 400))
    values[60:] += 30.0  # an earthquake
    found = noise(values)
    assert np.median(found / deviation) == pytest.approx(1, abs=0.08)
    assert np.median(noise(drift)) < 0.35
    values[rng.random(values.shape) < 0.1] = np.nan
    assert np.median(noise(values) / deviation) == pytest.approx(1, abs=0.12)
    assert np.isnan(noise(values[:6])).all()


def test_probability_of_the_ground_is_calibrated_where_that_of_measurements_is_not() -> None:
    rng = np.random.default_rng(1)
    count = 40_000
    mean, ground, measured = rng.normal(0, 4, count), rng.uniform(1, 3, count), rng.uniform(1, 6, count)
    made = prediction(np.zeros((count, 2)), mean[None], np.hypot(ground, measured)[None])
    moved = np.abs(mean + ground * rng.normal(size=count)) > 6
    error = []
    for forecast in (made, from_history(made, measured, None)):
        chance = exceedance.exceedance(forecast.quantiles, 6.0, "either")[0]
        bins = np.minimum((chance * 10).astype(int), 9)
        error.append(
            sum((bins == k).mean() * abs(chance[bins == k].mean() - moved[bins == k].mean()) for k in range(10) if (bins == k).any())
        )
    assert error[1] < 0.02 < 0.06 < error[0]


def test_some_uncertainty_always_stays_and_the_unknown_is_left_alone() -> None:
    made = prediction(np.zeros((3, 2)), np.zeros((1, 3)), np.full((1, 3), 2.0))
    found = from_history(made, np.array([50.0, np.nan, 0.0]), None).quantiles[4, 0]
    np.testing.assert_allclose(found, [LEAST * 2 * 1.96, 2 * 1.96, 2 * 1.96], rtol=1e-4)


def test_what_the_ground_strayed_limits_the_spread() -> None:
    """Where noise was measured and nowhere else; an interval is not made wider by it."""
    made = prediction(np.zeros((4, 2)), np.zeros((1, 4)), np.full((1, 4), 4.0))
    found = from_history(made, np.array([1.0, 1.0, np.nan, 1.0]), np.array([[4.0, 400.0, 4.0, np.nan]])).quantiles[4, 0]
    np.testing.assert_allclose(found, 1.96 * np.sqrt([4.0, 15.0, 16.0, 15.0]), rtol=1e-4)


def test_a_spread_that_does_not_start_at_zero_tells_the_noise() -> None:
    """Variance 5 at the origin, noise and present level (a quarter of it), growing by 0.1 a day; two dates are too few to tell."""
    days = np.array([12.0, 24, 36, 60, 120])
    spread = np.sqrt(5 + 0.1 * days)[:, None]
    few = prediction(np.zeros((1, 2)), np.zeros((1, 1)), spread[:1])
    dates = tuple(ORIGIN + timedelta(days=day) for day in days)
    made = replace(few, days=dates, quantiles=spread * exceedance.SCORES.reshape(5, 1, 1))
    found = from_itself(made).quantiles
    np.testing.assert_allclose(found[4, :, 0], 1.96 * np.sqrt(1 + 0.1 * days), rtol=1e-4)
    np.testing.assert_allclose(found[0], -found[4])
    np.testing.assert_allclose(from_itself(few).quantiles, few.quantiles)


def started(days: list[float], off: list[float], spread: float) -> Prediction:
    """Places that go to 2 mm along a line, their medians ``off`` it on the first date."""
    mean = 2.0 * np.array(days)[:, None] / days[-1] + np.zeros(len(off))
    mean[0] += off
    made = prediction(np.zeros((len(off), 2)), mean[:1], np.full((1, len(off)), spread))
    dates = tuple(ORIGIN + timedelta(days=day) for day in days)
    return replace(made, days=dates, quantiles=mean + spread * exceedance.SCORES.reshape(5, 1, 1))


def test_a_forecast_that_begins_elsewhere_than_at_the_present_level_is_less_sure() -> None:
    """By what it is off: up to the noise what it strayed holds it, beyond nothing does."""
    made = started([10, 20, 30, 40], [0, 0.5, 4, 0], 6.0)
    found = from_history(made, np.ones(4), np.array([5.0, 5, 5, 60]) + np.zeros((4, 4))).quantiles
    np.testing.assert_allclose((found[4] - found[2])[3], 1.96 * np.sqrt([5, 5.25, 5 + 16, 35]), rtol=1e-4)
    own = from_itself(made).quantiles
    np.testing.assert_allclose((own[4] - own[2])[3], 1.96 * np.sqrt(36 - 28.8 + np.array([0, 0.25, 16, 0])), rtol=1e-4)


@pytest.mark.parametrize("dates", [10, 3])
@pytest.mark.parametrize("history", ["none", "too short", "noise", "noise and wander", "no noise"])
def test_a_forecast_that_starts_far_from_the_level_is_never_certain(history: str, dates: int) -> None:
    """Median 11 mm off the level at once and back to 2 mm, spread 1.4 mm: 5 mm in either direction, for all that is known of the noise."""
    made = started([7.0 * (number + 1) for number in range(dates)], [0.0, 11.0, -11.0], 1.4)
    strayed = np.full((dates, 3), 4.0) if history == "noise and wander" else None
    deviation = {"too short": np.nan, "no noise": 0.0}.get(history, 1.0)
    found = from_itself(made) if history == "none" else from_history(made, np.full(3, deviation), strayed)
    for forecast, least, most in ((made, 0.99, 1.0), (found, 0.5, 0.9)):
        chance = exceedance.within_horizon(exceedance.exceedance(forecast.quantiles, 5.0, "either"))
        assert ((chance[1:] >= least) & (chance[1:] <= most)).all()
        assert chance[0] < 0.05


@pytest.mark.parametrize("named", [True, False])
def test_observations_find_their_points(qgis_app: Any, named: bool) -> None:
    """By name in whatever order; without names by place, even in another CRS."""
    spots = np.array([[500_000.0, 4_000_000.0], [500_050.0, 4_000_000.0], [500_100.0, 4_000_020.0]])
    layer = QgsVectorLayer("Point?crs=EPSG:32633&field=pid:string&field=D20240101:double&field=D20240113:double", "past", "memory")
    for row in (2, 0):
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(*(spots[row] + 0.2))))
        feature.setAttributes([f"p{row}", float(row), None if row else 5.0])
        layer.dataProvider().addFeatures([feature])
    made = prediction(spots, np.zeros((1, 3)), np.ones((1, 3)), ("p0", "p1", "p2") if named else None)
    past = Past(layer)
    found = aligned.of_points(past, made, layer.crs(), past.days)
    np.testing.assert_array_equal(found, [[0, np.nan, 2], [5, np.nan, np.nan]])
