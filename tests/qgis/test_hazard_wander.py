"""How far the ground strays from its trend and season."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import numpy as np
import pytest

from groundcast.plugin.hazard import past_ground
from groundcast.plugin.hazard.prediction import Prediction
from groundcast.plugin.hazard.wander import Wander

ORIGIN = date(2025, 1, 1)
PAST = tuple(ORIGIN - timedelta(days=12 * step) for step in range(60, -1, -1))
AHEAD = tuple(ORIGIN + timedelta(days=day) for day in (24, 60, 120))


def season_and_trend(count: int) -> np.ndarray:
    years = np.array([(day - ORIGIN).days for day in PAST])[:, None] / 365.25
    rng = np.random.default_rng(5)
    return rng.normal(0, 20, count) * years + rng.normal(0, 4, count) * np.sin(2 * np.pi * years + rng.uniform(0, 6, count))


@pytest.mark.parametrize("missing", [0.0, 0.15])
def test_ground_that_keeps_its_trend_and_season_does_not_stray(missing: float) -> None:
    """Only what fit and continuation are wrong by is left: a tenth of the noise, say; it grows with the horizon."""
    rng = np.random.default_rng(0)
    values = season_and_trend(800) + 3 * rng.normal(size=(len(PAST), 800))
    values[rng.random(values.shape) < missing] = np.nan
    found = Wander(PAST, ORIGIN, AHEAD).variance(values, np.full(800, 3.0))
    assert found is not None
    middle = np.median(found, 1)
    assert (np.diff(middle) > 0).all()
    assert 0.4 < middle[2] < 0.25 * 9
    assert middle[0] < 0.05 * 9


def test_a_random_walk_strays_by_its_own_variance() -> None:
    rng = np.random.default_rng(1)
    walk = np.cumsum(rng.normal(0, np.sqrt(12 * 0.02), (len(PAST), 3000)), 0)  # 0.02 mm2 a day
    values = season_and_trend(3000) + walk + rng.normal(size=walk.shape)
    wander = Wander(PAST, ORIGIN, AHEAD[:2])
    usual = wander.usual(values, np.ones(3000))
    # A line and a cycle take some of a walk with them.
    assert 0.6 * 0.02 * 24 < usual[0] < 1.1 * 0.02 * 24
    assert 0.4 * 0.02 * 60 < usual[1] < 1.1 * 0.02 * 60


def test_a_place_that_strays_more_than_the_others_is_less_certain() -> None:
    rng = np.random.default_rng(2)
    values = rng.normal(size=(len(PAST), 200))
    values[:, 0] += 15 * np.sin(np.arange(len(PAST)) / 3)
    found = Wander(PAST, ORIGIN, AHEAD).variance(values, np.ones(200))
    assert found is not None
    assert (found[:, 0] > 5 * np.median(found, 1)).all()


def test_a_short_history_tells_nothing_and_a_long_horizon_goes_on_as_a_walk() -> None:
    values = np.random.default_rng(3).normal(size=(len(PAST), 50))
    assert Wander(PAST[-12:], ORIGIN, AHEAD).variance(values[-12:], np.ones(50)) is None
    assert Wander((), ORIGIN, AHEAD).variance(values[:0], np.ones(50)) is None
    walk = np.cumsum(values, 0)
    far = Wander(PAST, ORIGIN, (ORIGIN + timedelta(days=300), ORIGIN + timedelta(days=600))).usual(walk, np.zeros(50))
    assert far[1] == pytest.approx(2 * far[0], rel=1e-6)


def test_places_without_values_keep_what_the_layer_usually_does() -> None:
    values = np.random.default_rng(4).normal(size=(len(PAST), 100))
    values[:, 7] = np.nan
    found = Wander(PAST, ORIGIN, AHEAD).variance(values, np.ones(100))
    assert found is not None and np.isfinite(found).all()
    assert found[:, 7] == pytest.approx(np.median(found, 1), rel=0.6)


def test_rows_of_a_raster_are_judged_as_the_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is usual is of the raster, however few of its rows are read at once."""
    rng, rows, columns = np.random.default_rng(6), 30, 20
    spread = np.repeat(rng.uniform(0.2, 3.0, rows), columns)
    values = np.cumsum(spread * rng.normal(size=(len(PAST), rows * columns)), 0) + rng.normal(size=(len(PAST), rows * columns))

    class Cells:
        origin, days = ORIGIN, AHEAD

    cells: Any = Cells()
    cells.rows, cells.columns = rows, columns
    monkeypatch.setattr(past_ground.aligned, "of_cells", lambda past, grid, ids, days: values[:, ids])
    quantiles = np.full((5, 3, rows * columns), 9.0) * np.array([-2, -1.3, 0, 1.3, 2])[:, None, None] + 6 * rng.normal(size=rows * columns)

    def made(ids: np.ndarray) -> Prediction:
        zero = np.zeros(len(ids))
        return Prediction(ids, np.zeros((len(ids), 2)), ORIGIN, AHEAD, quantiles[..., ids], zero, zero)

    cells.read = lambda row: made(np.arange(row * columns, (row + 1) * columns))
    turn = past_ground.of_cells(cells, cells, PAST)
    whole = turn(made(np.arange(rows * columns))).quantiles
    parts = [turn(made(np.arange(top * columns, (top + 5) * columns))).quantiles for top in range(0, rows, 5)]
    np.testing.assert_allclose(np.concatenate(parts, -1), whole)
    assert np.ptp(whole[4, 2] - whole[2, 2]) > 1
    assert np.abs(whole[2] - quantiles[2]).max() > 1
