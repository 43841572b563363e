"""Boosting over kriging: what the trees learn from says nothing of what it was hidden from, and it is worth its time."""

from __future__ import annotations

import numpy as np
import pytest
import xarray as xr

from groundcast.engine.baselines import boosting
from groundcast.engine.baselines.boosting import BoostingKriging, cell_features
from groundcast.engine.baselines.covariate_features import covariate_features
from groundcast.engine.baselines.drawn_gaps import draw
from groundcast.engine.baselines.ridge_kriging import RidgeKriging
from groundcast.engine.baselines.space_time import SpaceTimeKriging
from groundcast.engine.cube import days, places, points_cube, to_sites
from groundcast.engine.evaluation.masks import hide, without
from groundcast.engine.interfaces import LEVELS
from groundcast.engine.simulate_moisture import simulate_moisture, with_covariates


@pytest.fixture(scope="module")
def cube() -> xr.Dataset:
    return to_sites(with_covariates(simulate_moisture((9, 10), 60)))


def test_the_features_of_a_training_cell_never_hold_its_own_value(cube: xr.Dataset, monkeypatch: pytest.MonkeyPatch) -> None:
    """Change every value a draw hides: the rows the trees learn from stay the same, bit by bit; only their targets change."""
    values = cube["value"].values
    day = days(cube["time"].values, cube["time"].values[0])
    # One draw, as fit makes its first from its own stream.
    hidden = draw(np.isfinite(values), places(cube), day, np.random.default_rng([0, 21]))
    rows = []

    def spy(*given: object) -> np.ndarray:
        rows.append(cell_features(*given))  # type: ignore[arg-type]
        return rows[-1]

    monkeypatch.setattr(boosting, "cell_features", spy)
    for shift in (0, 3):
        other = cube.assign(value=(cube["value"].dims, np.where(hidden, values + np.float32(shift), values)))
        BoostingKriging(draws=1).fit(other)
    first, second = rows
    assert len(first) > 100
    np.testing.assert_array_equal(first, second)


def test_a_row_changes_with_its_neighbours(cube: xr.Dataset) -> None:
    """So that the test above cannot pass on rows that hold nothing."""
    hidden = hide(cube, "mcar20", 0).cells
    given = without(cube, hidden)
    bases = (RidgeKriging(), SpaceTimeKriging())
    for base in bases:
        base.fit(given)
    cells = tuple(index[:50] for index in np.nonzero(hidden))
    before = cell_features(given, bases, covariate_features(given), cells)
    wetter = given.assign(value=given["value"] + np.float32(0.01))
    after = cell_features(wetter, bases, covariate_features(wetter), cells)
    assert (before[:, 0] != after[:, 0]).mean() > 0.9


def test_draws_hide_every_kind_and_leave_most(cube: xr.Dataset) -> None:
    seen, where = np.isfinite(cube["value"].values), places(cube)
    day, rng = days(cube["time"].values, cube["time"].values[0]), np.random.default_rng(0)
    for _ in range(20):
        hidden = draw(seen, where, day, rng)
        assert not (hidden & ~seen).any()
        assert 0.05 < hidden.sum() / seen.sum() < 0.7
    assert (hidden[seen.any(1)].sum(1) == seen[seen.any(1)].sum(1)).any()  # whole dates
    for shape in ((1, 6), (6, 1), (2, 2)):
        few = draw(np.ones(shape, bool), np.zeros((shape[1], 2)), np.arange(float(shape[0])), rng)
        assert few.sum() < few.size


def test_it_is_as_good_as_its_base_and_says_how_sure_it_is(cube: xr.Dataset) -> None:
    hidden = hide(cube, "mcar50", 4).cells
    given, truth = without(cube, hidden), cube["value"].values[hidden]
    found = {}
    for method in (RidgeKriging(), BoostingKriging(draws=2)):
        method.fit(given)
        found[method.name] = method.impute(given).values
    made = found["boosting_kriging"]
    assert made.shape == (len(LEVELS), *cube["value"].shape)
    assert np.isfinite(made).all()
    assert (np.diff(made, axis=0) >= 0).all()
    error = {name: np.abs(values[2][hidden] - truth).mean() for name, values in found.items()}
    assert error["boosting_kriging"] < 1.05 * error["ridge_kriging"]
    inside = (truth >= made[1][hidden]) & (truth <= made[3][hidden])
    assert 0.65 < inside.mean() < 0.95


def test_a_correction_is_trusted_only_as_far_as_unseen_events_bear_it_out() -> None:
    rng = np.random.default_rng(0)
    event = np.repeat(np.arange(40), 50)
    found = rng.normal(size=2000).astype(np.float32)
    noise = rng.normal(size=2000).astype(np.float32)
    assert boosting._trust(found + 0.1 * noise, found, event) == 1.0
    assert boosting._trust(0.5 * found + 0.1 * noise, found, event) == 0.5
    assert boosting._trust(noise, found, event) == 0.0
    assert boosting._trust(found[:200], found[:200], event[:200]) == 0.0  # four dates prove nothing


def test_trees_that_learn_dates_by_heart_do_no_harm_on_missing_days() -> None:
    """A short dense stack whose dates differ at random, with a covariate that tells only which date it is."""
    rng = np.random.default_rng(1)
    level = rng.normal(size=(40, 1))
    value = 0.25 + 0.05 * level + 0.01 * rng.normal(size=(40, 150))
    tells = np.broadcast_to(rng.normal(size=(40, 1)), (40, 150)).astype(np.float32)
    time = np.datetime64("2023-01-01", "ns") + np.arange(40).astype("timedelta64[D]")
    made = points_cube(
        value.astype(np.float32), time, *rng.uniform(0, 1e5, (2, 150)), np.arange(150), crs="EPSG:6933", dynamics={"name": tells}
    )
    hidden = hide(made, "days", 0).cells
    given = without(made, hidden)
    error = {}
    for method in (RidgeKriging(), BoostingKriging(draws=3)):
        method.fit(given)
        error[method.name] = np.abs(method.impute(given).median - made["value"].values)[hidden].mean()
    assert error["boosting_kriging"] < 1.1 * error["ridge_kriging"]


@pytest.mark.parametrize("shape", [(1, 8), (9, 1), (2, 2), (4, 20)])
def test_tiny_and_empty_inputs_are_filled(shape: tuple[int, int]) -> None:
    """Points without row or column and without covariates; a date and a place without any value."""
    rng = np.random.default_rng(0)
    value = rng.uniform(0.1, 0.4, shape).astype(np.float32)
    value.flat[0] = np.nan
    if min(shape) > 2:
        value[1], value[:, 2] = np.nan, np.nan
    time = np.datetime64("2023-01-01", "ns") + np.arange(shape[0]).astype("timedelta64[D]")
    made = points_cube(value, time, *rng.uniform(0, 1e5, (2, shape[1])), np.arange(shape[1]), crs="EPSG:6933", kind="soil_moisture")
    method = BoostingKriging(draws=1)
    method.fit(made)
    found = method.impute(made).median
    assert np.isfinite(found).all()
    assert found.min() > 0
    assert found.max() < 0.5
