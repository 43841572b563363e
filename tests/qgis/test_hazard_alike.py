"""Neighbours that leave their intervals together: alarms are as rare as they are said to be."""

from __future__ import annotations

import numpy as np
import pytest

from groundcast.plugin.hazard.alike import DATES, VALUES, chance_together, correlation, movements, recent
from groundcast.plugin.hazard.surprise import chance

SHARE, LEVEL, PLACES = 0.05, 0.01, 60


def scene(rng: np.random.Generator, alike: float, dates: int = 61) -> np.ndarray:
    """Noise (dates, PLACES) of variance one whose part common to all places of a date is ``alike``."""
    common, own = rng.normal(size=(dates, 1)), rng.normal(size=(dates, PLACES))
    return np.sqrt(alike) * common + np.sqrt(1 - alike) * own


@pytest.mark.parametrize("alike", [0.0, 0.3, 0.7])
def test_a_right_forecast_raises_an_alarm_as_seldom_as_said(alike: float) -> None:
    rng = np.random.default_rng(int(10 * alike))
    plain, told = [], []
    for _ in range(1500):
        values = scene(rng, alike)
        count = int((np.abs(values[-1]) > 1.959964).sum())
        plain.append(chance(count, PLACES, SHARE) < LEVEL)
        told.append(chance_together(count, PLACES, SHARE, correlation(movements(values[:-1], 1))) < LEVEL)
    assert np.mean(told) <= 1.8 * LEVEL
    if alike:
        assert np.mean(plain) > 4 * LEVEL  # what taking them as independent would do


def test_a_zone_that_moves_is_still_an_alarm() -> None:
    rng = np.random.default_rng(1)
    found = []
    for _ in range(100):
        values = scene(rng, 0.3)
        count = int((np.abs(values[-1] - 5) > 1.959964).sum())
        found.append(chance_together(count, PLACES, SHARE, correlation(movements(values[:-1], 1))) < LEVEL)
    assert np.mean(found) > 0.9


def test_correlation_is_that_of_the_places() -> None:
    rng = np.random.default_rng(2)
    values = scene(rng, 0.4, 400) + np.linspace(0, 50, 400)[:, None]  # a movement all share is no error
    moved = movements(values, 1)
    assert correlation(moved) == pytest.approx(0.4, abs=0.06)
    values[rng.random(values.shape) < 0.3] = np.nan
    assert correlation(movements(values, 1), np.arange(40)) == pytest.approx(0.4, abs=0.07)
    assert correlation(moved, np.array([3])) is None
    assert movements(values[:10], 1) is None
    assert correlation(movements(np.full((30, 4), np.nan), 1)) is None


def test_together_is_never_rarer_than_alone_and_is_the_binomial_without_correlation() -> None:
    assert chance_together(20, PLACES, SHARE, 0.0) == chance(20, PLACES, SHARE)
    assert chance_together(20, PLACES, SHARE, None) == chance(20, PLACES, SHARE)
    chances = [chance_together(20, PLACES, SHARE, alike) for alike in (0.0, 0.1, 0.3, 0.6)]
    assert chances == sorted(chances)
    assert chance_together(0, PLACES, SHARE, 0.5) == pytest.approx(1.0)
    mean = sum(chance_together(count, PLACES, SHARE, 0.5) for count in range(1, PLACES + 1))
    assert mean == pytest.approx(SHARE * PLACES, rel=0.02)  # what is common does not change how many there are on the whole


def test_large_layers_hold_fewer_dates() -> None:
    days = list(range(100))
    assert len(recent(days, 100)) == DATES
    assert len(recent(days, VALUES // 20)) == 20 and recent(days, VALUES // 20)[-1] == 99
