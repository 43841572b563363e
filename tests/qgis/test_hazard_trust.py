"""How much of the movement a forecast tells is to be expected, and what of it the history of the places decides."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import numpy as np
import pytest
from qgis.core import QgsCoordinateReferenceSystem

from groundcast.plugin.hazard import exceedance, past_ground
from groundcast.plugin.hazard.moves import Moves
from groundcast.plugin.hazard.prediction import Prediction
from groundcast.plugin.hazard.trust import FEWEST, MOST, Trust, learn

ORIGIN = date(2025, 1, 1)
PAST = tuple(ORIGIN - timedelta(days=12 * step) for step in range(60, -1, -1))
AHEAD = tuple(ORIGIN + timedelta(days=day) for day in (24, 60, 120))
YEARS = np.array([(day - ORIGIN).days for day in PAST])[:, None] / 365.25


def learned(median: np.ndarray, variance: np.ndarray, moved: np.ndarray) -> Trust:
    return learn(median, variance, moved, np.ones(median.shape[1], bool), lambda weight: (weight * moved).sum(1) / weight.sum(1))


@pytest.mark.parametrize("part", [0.0, 0.5, 1.0])
def test_whose_the_errors_are_is_told_by_how_much_medians_and_ground_vary(part: float) -> None:
    """Ground and median share a movement of variance 4; of the error's variance 9 ``part`` is the median's, the rest is the ground's."""
    rng, shape = np.random.default_rng(0), (2, 20_000)
    common = 2 * rng.normal(size=shape)
    ground = common + 3 * np.sqrt(1 - part) * rng.normal(size=shape)
    median = common + 3 * np.sqrt(part) * rng.normal(size=shape)
    variance, moved = np.full(shape, 9.0), np.full(shape, 4 + 9 * (1 - part))
    trust = learned(median, variance, moved)
    assert trust.share == pytest.approx(part, abs=0.02)
    kept = trust.kept(median, variance, moved)
    usual = np.median(kept[np.abs(median) < 1])  # where the change of the median is not limited
    assert usual == pytest.approx((ground * median).sum() / (median**2).sum(), abs=0.03)
    if part == 0:
        np.testing.assert_allclose(kept, 1, atol=0.01)


def test_a_place_that_moved_before_keeps_its_movement_and_one_that_never_did_is_limited() -> None:
    trust = Trust(1.0, np.array([0.5]))
    kept = trust.kept(np.array([[30.0, 2.0, 30.0, 30.0]]), np.full((1, 4), 4.0), np.array([[900.0, 0.5, 0.5, np.nan]]))[0]
    assert kept[0] == pytest.approx(900 / 904)
    assert kept[1] == pytest.approx(0.5 / 4.5)
    assert kept[2] * 30 == pytest.approx(30 - MOST * 2)
    assert kept[3] == 1  # nothing is known of it


def test_a_layer_of_few_places_or_without_a_history_tells_nothing() -> None:
    few, moved = np.ones((2, FEWEST - 1)), np.ones((2, FEWEST - 1))
    for trust in (learned(9 * few, few, moved), learned(9 * np.ones((2, 99)), np.ones((2, 99)), np.full((2, 99), np.nan))):
        assert trust.share == 0
        np.testing.assert_array_equal(trust.kept(9 * few, few, moved), 1)


@pytest.mark.parametrize("missing", [0.0, 0.15])
def test_what_a_place_moves_is_its_trend_and_season_without_the_noise(missing: float) -> None:
    rng, count = np.random.default_rng(1), 4000
    values = -10 * YEARS + 3 * np.sin(2 * np.pi * (YEARS + rng.uniform(0, 1, count))) + 2 * rng.normal(size=(len(PAST), count))
    values[rng.random(values.shape) < missing] = np.nan
    moves, deviation = Moves(PAST, ORIGIN, AHEAD), np.full(count, 2.0)
    years = np.array([24, 60, 120]) / 365.25
    expected = (10 * years) ** 2 + 9 * (1 - np.cos(2 * np.pi * years))
    own = moves.own(values, deviation)
    np.testing.assert_allclose(own.mean(1), expected, rtol=0.06)
    np.testing.assert_allclose(moves.usual(values, deviation, np.ones_like(own)), expected, rtol=0.08)
    far = Moves(PAST, ORIGIN, (ORIGIN + timedelta(days=240), ORIGIN + timedelta(days=480))).own(values, deviation)
    np.testing.assert_allclose(far[1], 4 * far[0])  # beyond a third of the record: as a steady movement goes on


def test_an_earthquake_of_the_past_is_not_what_a_layer_usually_moves() -> None:
    """Its own places may have moved so far. A season that all have in step counts nearly in full (the pairs do not begin in whole cycles)."""
    rng, count = np.random.default_rng(2), 2000
    values = rng.normal(size=(len(PAST), count))
    moves, deviation, weight = Moves(PAST, ORIGIN, AHEAD), np.ones(count), np.ones((3, count))
    values[25:] += 12.0
    assert (np.abs(moves.usual(values, deviation, weight)) < 0.2).all()
    assert (np.median(moves.own(values, deviation), 1)[1:] > 10).all()
    values[25:] -= 12.0
    season = values + 4 * np.sin(2 * np.pi * YEARS)
    assert moves.usual(season, deviation, weight)[2] == pytest.approx(16 * (1 - np.cos(2 * np.pi * 120 / 365.25)), rel=0.25)


def test_places_without_observations_are_unknown_and_a_short_history_tells_nothing() -> None:
    values = np.random.default_rng(3).normal(size=(len(PAST), 3))
    values[:, 1] = np.nan
    own = Moves(PAST, ORIGIN, AHEAD).own(values, np.ones(3))
    assert np.isnan(own[:, 1]).all()
    assert np.isfinite(own[:, [0, 2]]).all()
    assert not Moves(PAST[-12:], ORIGIN, AHEAD).told
    assert not Moves((), ORIGIN, AHEAD).told


def scene(count: int, own: bool) -> tuple[Prediction, np.ndarray, np.ndarray]:
    """A forecast, its history and what happened; the medians' errors are their ``own``, or what nobody could foresee. One place in ten moves."""
    rng = np.random.default_rng(4)
    years = np.array([24, 60, 120])[:, None] / 365.25
    pace = np.where(np.arange(count) % 10 == 0, 45.0, 8.0) * rng.choice([-1, 1], count)
    error = 3.5 * rng.normal(size=count) * np.sqrt(np.array([24, 60, 120]) / 120)[:, None]
    told = pace * years
    walk = np.cumsum(3.5 * np.sqrt(12 / 120) * rng.normal(size=(len(PAST), count)), 0)
    values = pace * YEARS + (0 if own else walk - walk[-1]) + rng.normal(size=(len(PAST), count))
    median = told + error if own else told
    spread = np.sqrt(1 + 3.5**2 * np.array([24, 60, 120]) / 120)[:, None, None] * exceedance.SCORES
    quantiles = np.moveaxis(spread, -1, 0) + median
    made = Prediction(np.arange(count), np.zeros((count, 2)), ORIGIN, AHEAD, quantiles, median[-1], np.zeros(count))
    return made, values, np.abs(told if own else told + error)


@pytest.mark.parametrize("own", [True, False])
def test_places_said_to_move_for_want_of_skill_are_no_longer_called_likely(monkeypatch: pytest.MonkeyPatch, own: bool) -> None:
    made, values, happened = scene(3000, own)
    # What the ground strays limits the variance where the medians err by themselves, as with a trend that keeps on: not the matter here.
    monkeypatch.setattr(past_ground.Wander, "variance", lambda *given: None)
    monkeypatch.setattr(past_ground.aligned, "of_points", lambda *given: values)
    found = past_ground.of_points(made, object(), PAST, QgsCoordinateReferenceSystem())  # type: ignore[arg-type]
    moved = happened[-1] > 5
    errors = []
    for forecast in (made, found):
        chance = exceedance.exceedance(forecast.quantiles, 5.0, "either")[-1]
        errors.append(abs(chance.mean() - moved.mean()) + np.mean((chance - moved) ** 2))
    if own:
        assert errors[1] < 0.6 * errors[0]
    else:
        np.testing.assert_allclose(found.quantiles[2], made.quantiles[2], atol=0.35)
        assert errors[1] < errors[0] + 0.005
    movers = np.arange(3000) % 10 == 0
    assert np.median(np.abs(found.quantiles[2, -1, movers]) / np.abs(made.quantiles[2, -1, movers])) > 0.9


def test_a_sample_of_the_places_tells_what_all_do(monkeypatch: pytest.MonkeyPatch) -> None:
    made, values, _ = scene(3000, True)
    monkeypatch.setattr(past_ground.aligned, "of_points", lambda *given: values)
    past: Any = object()
    whole = past_ground.of_points(made, past, PAST, QgsCoordinateReferenceSystem()).quantiles
    monkeypatch.setattr(past_ground, "SAMPLE", 500)
    part = past_ground.of_points(made, past, PAST, QgsCoordinateReferenceSystem()).quantiles
    assert not np.array_equal(part, whole)
    np.testing.assert_allclose(part[2], whole[2], atol=0.5)
