"""Priors: fits recover what was put in, with and without gaps; they are odd; short records are held back."""

from __future__ import annotations

import numpy as np
import pytest

from groundcast.engine.models.priors import CURVED, LINEAR, SEASONAL, fit, noise, priors

YEARS = -np.cumsum(np.random.default_rng(0).choice([6, 12, 18], 200))[::-1] / 365.25


def series(noise_level: float = 0.0) -> np.ndarray:
    rng = np.random.default_rng(1)
    clean = 5 - 20 * YEARS + 3 * np.cos(2 * np.pi * YEARS) - 2 * np.sin(2 * np.pi * YEARS)
    return clean[:, None] * np.array([1.0, -2.0]) + noise_level * rng.normal(size=(200, 2))


@pytest.mark.parametrize("gaps", [False, True])
def test_a_known_series_is_recovered(gaps: bool) -> None:
    values = series()
    if gaps:
        values[np.random.default_rng(2).random(values.shape) < 0.3] = np.nan
    found = fit(values, YEARS, SEASONAL)
    np.testing.assert_allclose(found["velocity"], [-20, 40], rtol=0.02)
    np.testing.assert_allclose(found["cos"], [3, -6], rtol=0.05)
    np.testing.assert_allclose(found["sin"], [-2, 4], rtol=0.05)
    np.testing.assert_allclose(found.at([0.25])[0], [5 - 5 - 2, -2 * (5 - 5 - 2)], atol=0.5)


def test_the_masked_way_agrees_with_the_plain_one() -> None:
    values = series(1.0)
    beside = np.concatenate([values, np.full((200, 1), np.nan)], 1)  # one empty site sends all through the masks
    for terms, half_life in ((LINEAR, 0.5), (SEASONAL, 2.0), (CURVED, np.inf)):
        found = fit(beside, YEARS, terms, half_life).coefficients
        np.testing.assert_allclose(found[:, :2], fit(values, YEARS, terms, half_life).coefficients, rtol=1e-8, atol=1e-8)
        assert np.isnan(found[:, 2]).all()


def test_recent_weights_follow_a_change() -> None:
    bent = np.where(YEARS < -1, 0.0, 30 * (YEARS + 1))[:, None]
    whole, recent = (fit(bent, YEARS, LINEAR, half_life)["velocity"][0] for half_life in (np.inf, 0.25))
    assert whole < 15 < 20 < recent


def test_a_short_record_is_held_back() -> None:
    years, values = YEARS[-5:], np.random.default_rng(3).normal(size=(5, 50))
    ahead = fit(values, years, SEASONAL).at([0.5])
    free = np.polynomial.polynomial.polyfit(years, values, 1)
    assert ahead.std() < 0.5 * (free[0] + 0.5 * free[1]).std()


def test_far_levels_are_not_drawn_to_zero() -> None:
    np.testing.assert_allclose(fit(np.full((4, 1), 1e4), YEARS[-4:], SEASONAL).at([0.0, 0.3]), 1e4, rtol=1e-6)


def test_noise_is_measured_and_never_zero() -> None:
    values = np.random.default_rng(4).normal(size=(2000, 3)) * [1.0, 5.0, 0.0]
    found = noise(values)
    np.testing.assert_allclose(found[:2], [1, 5], rtol=0.1)
    assert found[2] > 0
    assert noise(np.full((3, 2), np.nan)).min() > 0


def test_signed_priors_are_odd_and_the_others_even() -> None:
    values = series(1.0)
    one, other = priors(values, YEARS), priors(-values, YEARS)
    np.testing.assert_array_equal(one.odd, -other.odd)
    np.testing.assert_array_equal(one.even, other.even)
    np.testing.assert_array_equal(one.ahead([0.1, 0.5]), -other.ahead([0.1, 0.5]))
