"""Space-time kriging, the regression on covariates and both together: known answers, and what must not break them."""

from __future__ import annotations

import numpy as np
import pytest
import xarray as xr

from groundcast.engine.baselines.covariate_features import MEMORY, covariate_features
from groundcast.engine.baselines.kriging_choice import ChosenKriging
from groundcast.engine.baselines.neighbourhood import SpaceTime, centre
from groundcast.engine.baselines.ridge_covariates import RidgeCovariates
from groundcast.engine.baselines.ridge_kriging import RidgeKriging
from groundcast.engine.baselines.space_time import SpaceTimeKriging
from groundcast.engine.baselines.variogram import Covariance, fit_covariance
from groundcast.engine.cube import points_cube, to_sites
from groundcast.engine.evaluation.masks import hide, without
from groundcast.engine.interfaces import LEVELS, Imputer
from groundcast.engine.registry import imputer
from groundcast.engine.simulate_moisture import simulate_moisture, with_covariates

METHODS = ("kriging_space_time", "ridge_covariates", "ridge_kriging")
SMOOTH = Covariance((0.6, 0.4), (5.0, 20.0), (5.0, 40.0), 0.0)
NOISY = Covariance((0.3, 0.3), (5.0, 20.0), (5.0, 40.0), 0.4)


@pytest.fixture(scope="module")
def cube() -> xr.Dataset:
    return to_sites(with_covariates(simulate_moisture((10, 12), 70)))


def points(value: np.ndarray, seed: int = 0, **parts: dict[str, np.ndarray]) -> xr.Dataset:
    """Scattered points, without row or column."""
    rng = np.random.default_rng(seed)
    time = np.datetime64("2023-01-01", "ns") + np.arange(len(value)).astype("timedelta64[D]")
    where = rng.uniform(0, 1e5, (2, value.shape[1]))
    return points_cube(value.astype(np.float32), time, *where, np.arange(value.shape[1]), crs="EPSG:6933", kind="soil_moisture", **parts)


def lattice() -> tuple[np.ndarray, np.ndarray]:
    where = np.stack(np.meshgrid(np.arange(5.0), np.arange(5.0)), -1).reshape(-1, 2)
    return where, np.arange(12.0)


def errors(cube: xr.Dataset, kind: str, method: Imputer) -> float:
    hidden = hide(cube, kind, 5).cells
    given = without(cube, hidden)
    method.fit(given)
    return float(np.abs(method.impute(given).median - cube["value"].values)[hidden].mean())


def place_mean_error(cube: xr.Dataset, kind: str) -> float:
    hidden, values = hide(cube, kind, 5).cells, cube["value"].values
    mean = np.nanmean(np.where(hidden, np.nan, values), 0)
    return float(np.abs(mean - values)[hidden].mean())


def test_without_nugget_kriging_returns_an_observation_at_its_own_spot() -> None:
    where, day = lattice()
    where = np.vstack([where, where[12]])  # a second place on the spot of the middle one, never observed
    values = np.random.default_rng(0).normal(size=(12, 26)).astype(np.float32)
    values[:, 25] = np.nan
    cells = (np.arange(12), np.full(12, 25))
    mean, variance = SpaceTime(where, day).estimate(values, SMOOTH, cells)
    # The solver adds a ten-thousandth of the sill for numerical safety: a deviation of 0.01.
    np.testing.assert_allclose(mean, values[:, 12], atol=0.03)
    assert variance.max() < 0.001
    noisy, less_sure = SpaceTime(where, day).estimate(values, NOISY, cells)
    assert np.abs(noisy - values[:, 12]).mean() > 0.1
    assert less_sure.min() > 0.1


def test_the_weights_are_those_of_ordinary_kriging() -> None:
    """Three observations on one date: the system of the textbook, solved here in double precision."""
    where, day = np.array([[0.0, 0.0], [3.0, 0.0], [0.0, 4.0], [1.0, 1.0]]), np.zeros(1)
    values = np.array([[1.0, -2.0, 0.5, np.nan]], np.float32)
    model = Covariance((0.5, 100.0), (5.0, 1e7), (5.0, 1e7), 0.3)  # the wide part makes the mean as good as unknown
    mean, _ = SpaceTime(where, day).estimate(values, model, (np.array([0]), np.array([3])))

    def covariance(a: np.ndarray, b: np.ndarray) -> np.ndarray:
        apart = np.hypot(*(a[:, None] - b[None]).transpose(2, 0, 1))
        return np.asarray(0.5 * np.exp(-apart / 5))

    system = np.ones((4, 4))
    system[:3, :3] = covariance(where[:3], where[:3]) + 0.3 * np.eye(3)
    system[3, 3] = 0
    weight = np.linalg.solve(system, np.append(covariance(where[:3], where[3:])[:, 0], 1))[:3]
    assert mean[0] == pytest.approx(float(weight @ values[0, :3]), abs=0.02)


def test_variance_grows_away_from_data_up_to_the_sill() -> None:
    where, day = np.array([[0.0, 0.0], [1.0, 0.0], [4.0, 0.0], [12.0, 0.0], [400.0, 0.0]]), np.arange(30.0)
    values = np.full((30, 5), np.nan, np.float32)
    values[0, 0] = 1.0
    space = SpaceTime(where, day)
    mean, variance = space.estimate(values, NOISY, (np.zeros(4, int), np.arange(1, 5)))
    assert (np.diff(variance) > 0).all()
    assert (np.diff(np.abs(mean)) < 0).all()
    later = space.estimate(values, NOISY, (np.array([1, 5, 29]), np.zeros(3, int)))[1]
    assert (np.diff(later) > 0).all()
    assert max(variance.max(), later.max()) <= 2 * NOISY.sill


def test_an_observed_cell_is_estimated_without_itself() -> None:
    where, day = lattice()
    values = np.random.default_rng(1).normal(size=(12, 25)).astype(np.float32)
    space, cell = SpaceTime(where, day), (np.array([6]), np.array([12]))
    before = space.estimate(values, NOISY, cell)
    changed = values.copy()
    changed[6, 12] = 99.0
    np.testing.assert_array_equal(before, space.estimate(changed, NOISY, cell))
    changed[6, 12] = np.nan
    np.testing.assert_allclose(before, space.estimate(changed, NOISY, cell), rtol=1e-5)
    values[6, 11] += 1
    assert np.abs(space.estimate(values, NOISY, cell)[0] - before[0]) > 0.01


def test_the_covariance_of_a_known_field_is_found() -> None:
    rng = np.random.default_rng(2)
    where = rng.uniform(0, 60, (150, 2))
    apart = np.hypot(*(where[:, None] - where[None]).transpose(2, 0, 1))
    root = np.linalg.cholesky(np.exp(-apart / 15) + 1e-8 * np.eye(150))
    field = np.empty((400, 150))
    field[0], kept = root @ rng.normal(size=150), np.exp(-1 / 8)
    for step in range(1, 400):
        field[step] = kept * field[step - 1] + np.sqrt(1 - kept**2) * (root @ rng.normal(size=150))
    seen = (field + 0.5 * rng.normal(size=field.shape)).astype(np.float32)
    seen[rng.random(seen.shape) < 0.4] = np.nan
    model = fit_covariance(seen, where, np.arange(400.0))
    assert model.sill == pytest.approx(1.25, rel=0.1)
    assert model.nugget == pytest.approx(0.25, abs=0.08)
    at = model(np.array([0.0, 15.0, 0.0], np.float32), np.array([8.0, 0.0, 2.0], np.float32))
    np.testing.assert_allclose(at, np.exp([-1, -1, -0.25]), atol=0.1)


def test_the_memory_of_a_covariate_is_an_average_over_real_days_with_gaps_passed_over() -> None:
    rain = np.array([[4.0], [np.nan], [0.0], [8.0]], np.float32)
    made = points(np.ones((4, 1)), dynamics={"rain": rain}).isel(time=[0, 1, 3])
    got = covariate_features(made).dynamic[1 + MEMORY.index(4.0), :, 0]
    old = np.exp(-3 / 4.0)  # three days pass between the first and the last value
    wanted = np.array([4.0, 4.0, (4 * old + 8) / (old + 1)])
    np.testing.assert_allclose(got, (wanted - wanted.mean()) / wanted.std(), rtol=1e-4)


def test_later_covariates_do_not_change_earlier_memory() -> None:
    rain = np.random.default_rng(0).gamma(1.0, 2.0, (40, 6)).astype(np.float32)
    changed = rain.copy()
    changed[30:] = changed[30:][::-1]  # the same values, so that the standardisation stays
    first, second = (covariate_features(points(np.ones((40, 6)), dynamics={"rain": layer})).dynamic[0] for layer in (rain, changed))
    np.testing.assert_allclose(first[:30], second[:30], atol=1e-5)


def test_ridge_finds_a_memory_of_rain() -> None:
    rng = np.random.default_rng(3)
    rain = rng.gamma(0.3, 8.0, (200, 20)).astype(np.float32)
    total, weight, wet = np.zeros(20), np.zeros(20), np.empty((200, 20))
    for step in range(200):
        total, weight = np.exp(-0.25) * total + rain[step], np.exp(-0.25) * weight + 1
        wet[step] = total / weight
    gain = rng.uniform(0.5, 2.0, 20)
    value = 0.2 + gain * 0.01 * wet + 0.001 * rng.normal(size=wet.shape)
    made = points(value, dynamics={"rain": rain})
    assert errors(made, "blocks", RidgeCovariates()) < 0.06 * value.std()
    assert errors(made.drop_vars("dynamic_rain"), "blocks", RidgeCovariates()) > 0.5 * value.std()


def test_a_place_with_few_values_takes_what_all_have_in_common() -> None:
    rng = np.random.default_rng(4)
    rain = rng.gamma(0.5, 8.0, (150, 30)).astype(np.float32)
    truth = 0.2 + 0.004 * rain
    value = truth + 0.002 * rng.normal(size=truth.shape)
    value[3:, 7] = np.nan
    made = points(value, dynamics={"rain": rain})
    method = RidgeCovariates()
    method.fit(made)
    assert np.abs(method.impute(made).median - truth)[:, 7].mean() < 0.2 * truth.std()


@pytest.mark.parametrize("name", ["ridge_covariates", "ridge_kriging"])
def test_other_places_than_those_fitted_take_what_all_have_in_common(name: str) -> None:
    """Also where there are just as many of them: places are told by where they are."""
    rng = np.random.default_rng(5)
    rain = rng.gamma(0.5, 8.0, (150, 40)).astype(np.float32)
    level, gain = rng.uniform(0.1, 0.4, 40), rng.uniform(0.5, 1.5, 40)
    truth = (level + 0.004 * gain * rain).astype(np.float32)
    made = points(truth + 0.002 * rng.normal(size=truth.shape), dynamics={"rain": rain})
    method = imputer(name)
    method.fit(made.isel(site=slice(0, 20)))
    hidden = rng.random((150, 20)) < 0.3
    found = method.impute(without(made.isel(site=slice(20, 40)), hidden)).median
    assert np.abs(found - truth[:, 20:])[hidden].mean() < 0.5 * np.abs(truth - truth.mean(0)).mean()
    turned = method.impute(made.isel(site=np.arange(20)[::-1])).median  # the places fitted on, in another order
    np.testing.assert_allclose(turned[:, ::-1], method.impute(made.isel(site=slice(0, 20))).median, atol=2e-3)


def test_kriging_beats_the_mean_and_covariates_help_where_whole_days_are_missing(cube: xr.Dataset) -> None:
    kriged = {kind: errors(cube, kind, SpaceTimeKriging()) for kind in ("mcar50", "days")}
    both = {kind: errors(cube, kind, RidgeKriging()) for kind in ("mcar50", "days")}
    for kind in kriged:
        assert kriged[kind] < 0.8 * place_mean_error(cube, kind)
    assert both["days"] < 0.95 * kriged["days"]
    assert both["mcar50"] < 1.02 * kriged["mcar50"]


def test_a_dense_smooth_field_is_kriged_without_place_means() -> None:
    """Fields that drift as a whole: a place's mean over the record says nothing, its neighbours of the day say all."""
    rng = np.random.default_rng(6)
    wave = rng.normal(size=(12, 6))
    where = np.random.default_rng(0).uniform(0, 1e5, (2, 200)) / 1e5
    shape = [wave_of(scale * axis) for scale, axis in ((2, where[0]), (3, where[1])) for wave_of in (np.sin, np.cos)]
    value = wave[:, :4] @ np.stack(shape)
    assert errors(points(value), "mcar20", SpaceTimeKriging()) < 0.05 * np.std(value)


def test_cells_near_others_and_far_from_any_are_kriged_each_in_its_own_way() -> None:
    """A dense smooth field: plain values where neighbours were seen that day, departures in the midst of a gap; fixed by hidden cells."""
    rng = np.random.default_rng(8)
    where = rng.uniform(0, 1, (300, 2))
    level = 3 * np.sin(9 * where[:, 0]) * np.cos(7 * where[:, 1])  # each place its own level, much of it
    moving = sum(np.outer(rng.normal(size=30), np.sin(4 * where @ rng.normal(size=2) + phase)) for phase in (0, 1, 2))
    value = (level + 0.5 * moving).astype(np.float32)
    value[10:14] = np.nan
    space, choice = SpaceTime(where, np.arange(30.0)), ChosenKriging()

    def bases(given: np.ndarray) -> tuple[np.ndarray, ...]:
        return centre(given, True), centre(given, False)

    choice.fit(space, value, bases)
    assert choice.far == 0
    near = ChosenKriging._is_near(space, value, (np.array([5, 11]), np.array([7, 7])))
    assert near.tolist() == [True, False]
    choice.near, choice.far = 2, 0  # whatever was chosen: each cell by the recipe of its kind
    cells = (np.array([5, 11]), np.array([7, 7]))
    mixed = choice.estimate(space, value, bases(value), cells)[0]
    for index, recipe in enumerate((2, 0)):
        alone = choice._one(space, value, bases(value), cells, recipe)[0]
        assert mixed[index] == pytest.approx(alone[index], rel=1e-5)


@pytest.mark.parametrize("smooth", [False, True])
def test_covariances_are_positive_definite_and_fall(smooth: bool) -> None:
    model = Covariance((0.6, 0.3), (5.0, 20.0), (5.0, 40.0), 0.1, smooth)
    rng = np.random.default_rng(0)
    where, day = rng.uniform(0, 30, (60, 2)), rng.uniform(0, 40, 60)
    apart = np.hypot(*(where[:, None] - where[None]).transpose(2, 0, 1)).astype(np.float32)
    matrix = model(apart, np.abs(day[:, None] - day[None])).astype(float) + model.nugget * np.eye(60)
    assert np.linalg.eigvalsh(matrix).min() > 0
    np.testing.assert_allclose(np.diag(matrix), model.sill, rtol=1e-5)
    far = model(np.linspace(0, 50, 20, dtype=np.float32), np.zeros(20, np.float32))
    assert (np.diff(far) < 0).all()
    assert model.smoother().nugget == pytest.approx(0.01)


@pytest.mark.parametrize("name", METHODS)
def test_what_is_hidden_is_not_used(cube: xr.Dataset, name: str) -> None:
    """Changing hidden values changes no bit of the estimate."""
    hidden = hide(cube, "blocks", 1).cells
    other = cube.assign(value=(cube["value"].dims, np.where(hidden, np.float32(9), cube["value"].values)))
    made = []
    for given in (without(cube, hidden), without(other, hidden)):
        method = imputer(name)
        method.fit(given)
        made.append(method.impute(given).values)
    np.testing.assert_array_equal(*made)


@pytest.mark.parametrize("name", METHODS)
def test_empty_dates_and_places_get_a_sensible_estimate(cube: xr.Dataset, name: str) -> None:
    values = cube["value"].values.copy()
    values[10:13], values[:, 5] = np.nan, np.nan
    given = cube.assign(value=(cube["value"].dims, values)).drop_vars(["row", "column"])
    method = imputer(name)
    method.fit(given)
    found = method.impute(given).values
    assert found.shape == (len(LEVELS), *values.shape)
    assert np.isfinite(found).all()
    assert (np.diff(found, axis=0) >= 0).all()
    low, high, room = np.nanmin(values), np.nanmax(values), np.nanstd(values)
    assert found[2].min() > low - room
    assert found[2].max() < high + room


@pytest.mark.parametrize("name", METHODS)
@pytest.mark.parametrize("shape", [(1, 8), (9, 1), (2, 2), (3, 30)])
def test_tiny_cubes_are_filled(name: str, shape: tuple[int, int]) -> None:
    value = np.random.default_rng(0).uniform(0.1, 0.4, shape)
    value.flat[0] = np.nan
    rain = np.full(shape, np.nan, np.float32)  # a covariate nobody has
    made = points(value, dynamics={"rain": rain}, statics={"clay": np.full(shape[1], np.nan, np.float32)})
    method = imputer(name)
    method.fit(made)
    found = method.impute(made).median
    assert np.isfinite(found).all()
    assert 0.0 < found.flat[0] < 0.5


@pytest.mark.parametrize("name", METHODS)
def test_nothing_observed_makes_no_numbers_up_loudly(name: str) -> None:
    """A cube with no value at all must not crash; what comes out is NaN or a constant, never noise."""
    made = points(np.full((6, 5), np.nan))
    method = imputer(name)
    method.fit(made)
    found = method.impute(made).median
    assert np.isnan(found).all() or np.ptp(found) == 0


@pytest.mark.parametrize("name", ["kriging_space_time", "ridge_kriging"])
def test_more_may_be_missing_than_when_fitted(cube: xr.Dataset, name: str) -> None:
    method = imputer(name)
    method.fit(cube)
    hidden = hide(cube, "mcar80", 2).cells
    given = without(cube, hidden)
    spread = cube["value"].values[hidden]
    assert np.abs(method.impute(given).median[hidden] - spread).mean() < np.abs(spread - spread.mean()).mean()
