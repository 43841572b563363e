"""Filling gaps: what is hidden, how it is scored, calibrated and chosen, and what comes out."""

from __future__ import annotations

import numpy as np
import pytest
import xarray as xr
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from groundcast.engine.cube import points_cube, to_sites
from groundcast.engine.evaluation import fill, trials
from groundcast.engine.evaluation.gap_calibration import place_spread
from groundcast.engine.evaluation.gap_scores import Truth, calibrated, gap_score
from groundcast.engine.evaluation.masks import hide, kinds, without
from groundcast.engine.interfaces import Imputation, point_imputation
from groundcast.engine.job import MASKS, JobError
from groundcast.engine.simulate_moisture import simulate_moisture, with_covariates


class Place:
    """Each place's mean."""

    name = "mean"

    def fit(self, cube: xr.Dataset) -> None:
        """Learn nothing."""

    def impute(self, cube: xr.Dataset) -> Imputation:
        """Fill with the mean of what is seen, with a spread of the noise's size."""
        value = cube["value"].values
        with np.errstate(all="ignore"):
            mean = np.nanmean(value, 0)
        return point_imputation(np.broadcast_to(np.nan_to_num(mean, nan=float(np.nanmean(value))), value.shape))


class Worse(Place):
    """The mean, and something on top."""

    name = "climatology"

    def impute(self, cube: xr.Dataset) -> Imputation:
        """Fill with a biased mean."""
        return point_imputation(super().impute(cube).median + np.float32(0.1))


@pytest.fixture
def cube() -> xr.Dataset:
    return to_sites(simulate_moisture((12, 14), 50).cube)


@pytest.fixture
def methods(monkeypatch: pytest.MonkeyPatch) -> None:
    made = {"mean": Place, "climatology": Worse}
    monkeypatch.setattr(trials, "imputer", lambda name, options=None: made[name]())
    monkeypatch.setattr(fill, "imputer", lambda name, options=None: made[name]())


@pytest.mark.parametrize("kind", MASKS)
def test_only_observed_cells_are_hidden_and_enough_is_left(cube: xr.Dataset, kind: str) -> None:
    hidden = hide(cube, kind, 3)
    seen = np.isfinite(cube["value"].values)
    assert not (hidden.cells & ~seen).any()
    share = hidden.cells.sum() / seen.sum()
    wanted = int(kind[4:]) / 100 if kind.startswith("mcar") else 0.2
    assert abs(share - wanted) < 0.12
    fold = hidden.folds(5, 3)
    events = [set(np.unique(hidden.event[hidden.cells & (fold == number)])) for number in range(5)]
    assert all(events)
    assert sum(map(len, events)) == len(set.union(*events))  # no event in two folds
    np.testing.assert_array_equal(hide(cube, kind, 3).cells, hidden.cells)
    assert (hide(cube, kind, 4).cells != hidden.cells).any()


def test_random_masks_of_one_seed_are_nested(cube: xr.Dataset) -> None:
    few, some, many = (hide(cube, kind, 0).cells for kind in ("mcar20", "mcar50", "mcar80"))
    assert (few <= some).all()
    assert (some <= many).all()


def test_moved_gaps_are_gaps_of_other_dates(cube: xr.Dataset) -> None:
    seen, hidden = np.isfinite(cube["value"].values), hide(cube, "moved", 0).cells
    for day in np.flatnonzero(hidden.any(1)):
        left = seen[day] & ~hidden[day]
        assert any((left == (seen[day] & other)).all() for other in seen)


def test_one_date_has_random_gaps_only(cube: xr.Dataset) -> None:
    one = cube.isel(time=[0])
    assert kinds(one) == ["mcar20", "mcar50", "mcar80"]
    assert hide(one, "mcar20", 0).cells.any()
    with pytest.raises(JobError, match="could be hidden"):
        hide(one, "days", 0)


def test_distance_is_in_days_and_both_ways() -> None:
    seen = np.array([[1, 0], [0, 0], [0, 0], [1, 0]], bool)
    apart = trials.distance(seen, np.array([0.0, 1.0, 4.0, 10.0]))
    np.testing.assert_array_equal(apart[:, 0], [10, 1, 4, 10])
    assert np.isinf(apart[:, 1]).all()


def test_intervals_hold_what_they_promise(cube: xr.Dataset) -> None:
    rng = np.random.default_rng(0)
    hidden = hide(cube, "mcar50", 0)
    truth = Truth.of(cube, hidden, 0)
    noise = np.float32(0.03) * rng.standard_t(4, len(truth.values)).astype(np.float32) * np.where(truth.group > 0, 2, 1).astype(np.float32)
    values = np.broadcast_to(truth.values + noise, (5, len(noise)))
    row = gap_score("x", values, truth)
    assert abs(row.coverage80 - 0.8) < 0.02
    assert abs(row.coverage95 - 0.95) < 0.01
    made = calibrated(values, truth)
    inside = (truth.values >= made[1]) & (truth.values <= made[3])
    for group in np.unique(truth.group):
        if (truth.group == group).sum() > 400:
            assert abs(inside[truth.group == group].mean() - 0.8) < 0.05
    assert row.mae == pytest.approx(float(np.abs(noise).mean()), rel=1e-5)


def test_calibration_never_sees_the_cells_it_is_tested_on(cube: xr.Dataset) -> None:
    truth = Truth.of(cube, hide(cube, "mcar20", 0), 0)
    values = np.zeros((5, len(truth.values)), np.float32)
    before = calibrated(values, truth)
    test = truth.fold == 2
    truth.values = np.where(test, truth.values + 9, truth.values)
    after = calibrated(values, truth)
    np.testing.assert_array_equal(before[:, test], after[:, test])
    assert (before[:, ~test] != after[:, ~test]).any()


@pytest.mark.usefixtures("methods")
def test_the_better_method_is_chosen_and_observed_cells_stay(cube: xr.Dataset) -> None:
    filling = fill.select_imputer(cube, ("mean", "climatology"), ("moved", "days"))
    assert filling.method == "mean"
    assert {row.method for row in filling.scores} == {"mean", "climatology", "auto"}
    assert {row.mask for row in filling.scores} == {"moved", "days"}
    values = filling.impute(cube)
    seen = np.isfinite(cube["value"].values)
    assert values.dtype == np.float32
    for level in values:
        assert (level[seen].view(np.uint32) == cube["value"].values[seen].view(np.uint32)).all()
    assert np.isfinite(values).all()
    assert (np.diff(values, axis=0) >= 0).all()


@pytest.mark.usefixtures("methods")
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    seed=st.integers(0, 1000),
    share=st.floats(0.05, 0.95),
    special=st.sampled_from([0.0, -0.0, 1e-42, -9999.0, 1e15]),
)
def test_observed_cells_are_bit_identical(seed: int, share: float, special: float) -> None:
    rng = np.random.default_rng(seed)
    value = rng.random((8, 30)).astype(np.float32)
    value[0, :3] = np.float32(special)
    value[rng.random(value.shape) < share] = np.nan
    value[0, 0] = np.float32(special)
    time = np.datetime64("2024-01-01", "ns") + np.arange(8).astype("timedelta64[D]")
    cube = points_cube(value, time, np.arange(30.0), np.zeros(30), np.arange(30), crs="EPSG:3857", units="m3/m3", kind="soil_moisture")
    made = fill.select_imputer(cube, ("mean",), ("mcar20",)).impute(cube)
    seen = np.isfinite(value)
    for level in made:
        np.testing.assert_array_equal(level[seen].view(np.uint32), value[seen].view(np.uint32))


@pytest.mark.usefixtures("methods")
def test_nothing_observed_says_so(cube: xr.Dataset) -> None:
    empty = without(cube, np.ones(cube["value"].shape, bool))
    with pytest.raises(JobError, match="no observed value"):
        fill.select_imputer(empty, ("mean",))


def test_spread_of_a_place_with_few_values_is_the_usual_one() -> None:
    value = np.full((9, 3), np.nan, np.float32)
    value[:, 0] = np.arange(9)
    value[0, 1] = 5
    time = np.datetime64("2024-01-01", "ns") + np.arange(9).astype("timedelta64[D]")
    spread = place_spread(points_cube(value, time, np.arange(3.0), np.zeros(3), np.arange(3), crs="EPSG:3857"))
    assert spread[0] == pytest.approx(np.std(np.arange(9)))
    assert spread[1] == spread[2] == spread[0]


def test_simulated_moisture_is_reproducible_and_plausible() -> None:
    made, again = simulate_moisture((10, 12), 40, 5), simulate_moisture((10, 12), 40, 5)
    np.testing.assert_array_equal(made.cube["value"], again.cube["value"])
    assert 0.01 < np.nanmin(made.truth) < np.nanmax(made.truth) < 0.6
    assert 0.3 < np.isnan(made.cube["value"].values).mean() < 0.7
    assert set(with_covariates(made).data_vars) == {"value", "static_elevation", "static_clay", "static_land_cover", "dynamic_rain"}
    error = made.cube["value"].values - made.truth
    assert abs(np.nanstd(error) - 0.012) < 0.002
