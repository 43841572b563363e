"""Simple methods that fill gaps: known answers, and no gap left where anything is known."""

from __future__ import annotations

import numpy as np
import pytest
import xarray as xr
from hypothesis import given, settings
from hypothesis import strategies as st

from groundcast.engine.baselines.dct_pls import DCTPLS, Field, Smoothing
from groundcast.engine.baselines.dineof import DINEOF
from groundcast.engine.baselines.impute_day import DayKriging, InverseDistance
from groundcast.engine.baselines.impute_place import Climatology, LinearTime, Mean
from groundcast.engine.baselines.lattice import Lattice, slots
from groundcast.engine.cube import points_cube, raster_cube, to_sites
from groundcast.engine.interfaces import Imputer
from groundcast.engine.job import SIMPLE_IMPUTERS, JobError
from groundcast.engine.registry import imputer

START = np.datetime64("2022-03-01", "ns")


def _dates(days: np.ndarray) -> np.ndarray:
    return START + np.asarray(days).astype("timedelta64[D]").astype("timedelta64[ns]")


def _raster(field: np.ndarray, days: np.ndarray | None = None) -> xr.Dataset:
    """Sites of a raster of 9 km cells with the values ``field`` (T, R, C)."""
    count, rows, columns = field.shape
    return to_sites(
        raster_cube(
            field.astype(np.float32), _dates(np.arange(count) if days is None else days), 9e3 * np.arange(columns), -9e3 * np.arange(rows),
            crs="EPSG:6933", units="m3/m3", kind="soil_moisture", source="a stack",
        )
    )  # fmt: skip


def _filled(method: Imputer, cube: xr.Dataset) -> np.ndarray:
    """Median (T, N) of ``method`` fitted on ``cube``."""
    method.fit(cube)
    made = method.impute(cube)
    assert made.values.shape == (5, *cube["value"].shape)
    return made.median


def _weather(shape: tuple[int, int, int] = (40, 12, 14), seed: int = 0) -> np.ndarray:
    """Soil moisture of a kind: levels of places, and waves that are longer in space than in time."""
    rng = np.random.default_rng(seed)
    t, y, x = np.meshgrid(*(np.arange(size) for size in shape), indexing="ij")
    level = 0.25 + 0.05 * rng.normal(size=shape[1:])
    return level + 0.05 * np.sin(t / 1.2 + x / 12) + 0.03 * np.cos(t / 2 - y / 10) + 0.005 * rng.normal(size=shape)


def _with_gaps(field: np.ndarray, share: float = 0.4, seed: int = 1) -> tuple[xr.Dataset, np.ndarray, np.ndarray]:
    """The raster with random gaps, the truth (T, N) of its sites and which cells (T, N) are missing."""
    gaps = np.random.default_rng(seed).random(field.shape) < share
    cube = _raster(np.where(gaps, np.nan, field))
    flat = field.reshape(len(field), -1)[:, cube["pid"].values]
    return cube, flat, ~np.isfinite(cube["value"].values)


def test_mean_is_the_mean_of_the_place() -> None:
    field = np.full((3, 1, 2), np.nan)
    field[:, 0, 0], field[1, 0, 1] = [0.1, np.nan, 0.3], 0.5
    assert np.allclose(_filled(Mean(), _raster(field)), [[0.2, 0.5]] * 3, atol=1e-6)


def test_linear_follows_real_time_and_repeats_the_ends() -> None:
    days = np.array([0, 1, 10, 12, 30])
    field = np.full((5, 1, 2), np.nan)
    field[[1, 3], 0, 0] = [0.1, 0.32]
    field[:, 0, 1] = 0.01 * days
    field[2, 0, 1] = np.nan
    made = _filled(LinearTime(), _raster(field, days))
    assert np.allclose(made[:, 0], [0.1, 0.1, 0.28, 0.32, 0.32], atol=1e-6)
    assert np.allclose(made[:, 1], 0.01 * days, atol=1e-6)


def test_climatology_finds_the_season_of_another_year() -> None:
    days = np.arange(0, 730, 5)
    season = 0.2 + 0.1 * np.cos(2 * np.pi * days / 365.25)
    field = np.repeat(season[:, None, None], 2, 2)
    field[40:60, 0, 0] = np.nan  # a hundred days of the first year only
    field[:, 0, 1] = np.where(np.arange(len(days)) == 3, 0.4, np.nan)  # a single value says nothing of the season
    made = _filled(Climatology(), _raster(field, days))
    assert np.abs(made[40:60, 0] - season[40:60]).max() < 0.02
    assert np.allclose(made[:, 1], 0.4, atol=1e-6)


def test_inverse_distance_takes_values_of_a_smooth_field_and_departures_of_a_rough_one() -> None:
    t, y, x = np.meshgrid(np.arange(20), np.arange(10), np.arange(10), indexing="ij")
    smooth_field = np.sin(x / 6 + t) + np.cos(y / 6 + t)
    rough = np.random.default_rng(0).normal(size=(1, 10, 10)) + 0.01 * np.sin(t)
    for field, centred in ((smooth_field, False), (rough, True)):
        cube, truth, gaps = _with_gaps(field)
        method = InverseDistance()
        made = _filled(method, cube)
        assert method.centred == centred
        assert np.allclose(made[~gaps], truth[~gaps], atol=1e-4)
        method.centred = not centred
        other = method.impute(cube).median
        assert np.abs(made - truth)[gaps].mean() < 0.8 * np.abs(other - truth)[gaps].mean()


def test_kriging_is_exact_near_data_and_unsure_far_from_it() -> None:
    rng = np.random.default_rng(0)
    x, y = np.meshgrid(np.arange(20.0), np.arange(20.0))
    x, y = np.append(x.ravel(), [5.001, 40.0]), np.append(y.ravel(), [7.0, 40.0])
    phase = rng.uniform(0, 6, 30)[:, None]
    value = np.sin(x / 4 + phase) * np.cos(y / 5 - phase)
    given_values = value.copy()
    given_values[1:, -2:] = np.nan  # one place close to another, one far from all
    cube = points_cube(given_values.astype(np.float32), _dates(np.arange(30)), x, y, np.arange(len(x)), crs="EPSG:32633")
    method = DayKriging()
    method.fit(cube)
    made = method.impute(cube).values
    observed = np.isfinite(given_values)
    assert (made[:, observed] == given_values.astype(np.float32)[observed]).all()
    width = made[4] - made[0]
    near = 7 * 20 + 5
    assert np.abs(made[2, 1:, -2] - value[1:, near]).max() < 0.03
    assert (width[1:, -1] > 10 * width[1:, -2]).all()


def test_kriging_bounds_cover_a_field_that_follows_its_covariance() -> None:
    rng = np.random.default_rng(3)
    x, y = (axis.ravel() for axis in np.meshgrid(np.arange(14.0), np.arange(14.0)))
    apart = np.hypot(x[:, None] - x, y[:, None] - y)
    root = np.linalg.cholesky(0.9 * np.exp(-apart / 4) + 0.1 * np.eye(len(x)))
    value = (root @ rng.normal(size=(len(x), 60))).T
    gaps = rng.random(value.shape) < 0.4
    cube = points_cube(np.where(gaps, np.nan, value).astype(np.float32), _dates(np.arange(60)), x, y, np.arange(len(x)), crs="EPSG:32633")
    method = DayKriging()
    method.fit(cube)
    low, _, _, _, high = method.impute(cube).values
    assert 0.92 < ((value >= low) & (value <= high))[gaps].mean() < 0.98


@pytest.mark.parametrize("method", [InverseDistance, DayKriging, DINEOF])
def test_empty_dates_are_interpolated_in_time(method: type) -> None:
    days = np.array([0, 1, 2, 6, 7, 8])
    field = np.broadcast_to((0.1 + 0.02 * days)[:, None, None], (6, 4, 4)) + 0.01 * np.arange(16).reshape(4, 4)
    seen = field.copy()
    seen[2] = np.nan
    made = _filled(method(), _raster(seen, days))
    assert np.allclose(made[2], field[2].ravel(), atol=1e-5)


def test_dineof_recovers_a_field_of_few_modes() -> None:
    rng = np.random.default_rng(0)
    field = (rng.normal(size=(50, 2)) @ rng.normal(size=(2, 120))).reshape(50, 10, 12)
    cube, truth, gaps = _with_gaps(field + 0.01 * rng.normal(size=field.shape), 0.3)
    method = DINEOF()
    made = _filled(method, cube)
    assert method.modes >= 2
    assert np.abs(made - truth)[gaps].mean() < 0.15 * np.abs(truth).mean()
    worse = _filled(DINEOF(modes=1), cube)
    assert np.abs(worse - truth)[gaps].mean() > 2 * np.abs(made - truth)[gaps].mean()


def test_dct_pls_keeps_a_separable_field_and_a_constant() -> None:
    t, y, x = np.meshgrid(np.arange(30), np.arange(9), np.arange(11), indexing="ij")
    field = np.cos(np.pi * 2 * (t + 0.5) / 30) * np.cos(np.pi * (x + 0.5) / 11) + 0.1 * y  # modes of the transform
    cube, truth, gaps = _with_gaps(field)
    assert np.abs(_filled(DCTPLS(), cube) - truth)[gaps].mean() < 0.02 * np.ptp(truth)
    constant = _raster(np.where(np.random.default_rng(0).random((9, 5, 5)) < 0.5, np.nan, 0.3))
    assert np.allclose(_filled(DCTPLS(), constant), 0.3, atol=1e-6)


def test_dct_pls_is_the_minimum_of_its_functional() -> None:
    """Against a dense solution of the normal equations with finite differences."""
    rng = np.random.default_rng(0)
    cube = _raster(np.where(rng.random((7, 4, 5)) < 0.4, np.nan, rng.normal(size=(7, 4, 5))))
    value = cube["value"].values

    def second_differences(size: int) -> np.ndarray:
        step = np.diff(np.eye(size), axis=0)
        return step.T @ step

    shape = Lattice.of(cube).shape
    one = [np.eye(size) for size in shape]
    along = [second_differences(size) for size in shape]
    time = np.kron(np.kron(along[0], one[1]), one[2])
    space = np.kron(np.kron(one[0], along[1]), one[2]) + np.kron(np.kron(one[0], one[1]), along[2])
    operator = 10**-0.5 * time + 10**-0.2 * space
    whole = np.kron(np.full((shape[0], shape[0]), 1 / shape[0]), np.eye(shape[1] * shape[2]))
    penalty = operator @ (np.eye(len(whole)) - whole * 0.99) @ operator
    from groundcast.engine.baselines.gap_levels import levels
    from groundcast.engine.cube import places

    base = levels(value, places(cube), 3.0)
    weight, right = np.zeros(shape), np.zeros(shape)
    weight[:, cube["row"].values, cube["column"].values] = np.isfinite(value)
    right[:, cube["row"].values, cube["column"].values] = np.nan_to_num(value - base)
    exact = np.linalg.solve(np.diag(weight.ravel()) + penalty, right.ravel()).reshape(shape)
    made = Field(cube).smooth(Smoothing(-0.5, -0.2), 1e-6)
    assert np.allclose(made, exact[:, cube["row"].values, cube["column"].values] + base, atol=2e-3)


def test_smoothing_of_its_own_for_time_and_space_helps() -> None:
    cube, truth, gaps = _with_gaps(_weather(), 0.6)
    method = DCTPLS()
    chosen = np.abs(_filled(method, cube) - truth)[gaps].mean()
    same = min(np.abs(_filled(DCTPLS((s, s)), cube) - truth)[gaps].mean() for s in np.linspace(-3, 2, 11))
    assert chosen < 0.97 * same
    assert method.chosen[0].space > method.chosen[0].time  # these waves are longer in space


def test_dct_pls_of_departures_learns_rough_levels() -> None:
    """Levels that differ from cell to cell do not spoil the smoothing."""
    cube, truth, gaps = _with_gaps(_weather(), 0.6)
    assert np.abs(_filled(DCTPLS(), cube) - truth)[gaps].mean() < 0.012


def test_dct_pls_refuses_scattered_points() -> None:
    cube = points_cube(np.ones((3, 4), np.float32), _dates(np.arange(3)), np.arange(4), np.zeros(4), np.arange(4), crs="EPSG:32633")
    with pytest.raises(JobError, match="raster") as caught:
        DCTPLS().fit(cube)
    assert caught.value.code == "needs_raster" and caught.value.hint


def test_slots_are_regular_where_dates_allow() -> None:
    assert slots(np.array([0.0, 6, 12, 24, 36])).tolist() == [0, 1, 2, 4, 6]
    assert slots(np.array([0.0, 1.5, 2.6, 4.1])).tolist() == [0, 1, 2, 4]
    assert slots(np.array([0.0, 1, 400, 900])).tolist() == [0, 1, 2, 3]
    assert slots(np.array([0.0])).tolist() == [0]


def test_a_window_holds_most_of_what_was_seen() -> None:
    field = np.full((60, 80, 90), np.nan)
    field[:, 50:70, 20:60] = 0.2
    field[:, 3, 5] = 0.1
    cube = _raster(field)
    dates, sites = Lattice.of(cube).window(np.isfinite(cube["value"].values), 60 * 32 * 32)
    assert len(dates) >= 50
    assert 300 < len(sites) <= 33 * 33
    assert cube["row"].values[sites].min() >= 50


def test_an_empty_place_gets_what_its_neighbour_gets() -> None:
    field = _weather((12, 6, 6))
    fitted = _raster(field)
    values = fitted["value"].values.copy()
    values[:, 7] = np.nan
    cube = fitted.assign(value=(("time", "site"), values))
    for name in SIMPLE_IMPUTERS:
        method = imputer(name)
        method.fit(fitted)
        made = method.impute(cube).median
        assert np.isfinite(made).all(), name
        assert np.abs(made[:, 7] - field.reshape(12, -1)[:, 7]).mean() < 0.3, name


def test_one_date() -> None:
    y, x = np.meshgrid(np.arange(8), np.arange(8), indexing="ij")
    plane = 0.1 + 0.02 * x[None] + 0.01 * y[None]
    cube = _raster(plane)
    values = cube["value"].values.copy()
    values[0, [9, 27, 44]] = np.nan
    cube = cube.assign(value=(("time", "site"), values))
    for name in SIMPLE_IMPUTERS:
        made = _filled(imputer(name), cube)
        assert np.isfinite(made).all(), name
        if name in ("idw", "kriging", "dct_pls"):
            assert np.abs(made - plane.ravel())[0, [9, 27, 44]].max() < 0.03, name


def test_nothing_known_is_nothing_said() -> None:
    whole = _raster(_weather((6, 3, 3)))
    empty = whole.assign(value=(("time", "site"), np.full_like(whole["value"].values, np.nan)))
    for name in SIMPLE_IMPUTERS:
        method = imputer(name)
        method.fit(empty)
        assert np.isnan(method.impute(empty).median).all(), name


@settings(max_examples=25, deadline=None)
@given(
    shape=st.tuples(st.integers(1, 12), st.integers(1, 5), st.integers(1, 5)),
    share=st.floats(0, 0.97),
    seed=st.integers(0, 1000),
    constant=st.booleans(),
    uneven=st.booleans(),
)
def test_every_gap_is_filled_with_something_plausible(
    shape: tuple[int, int, int], share: float, seed: int, constant: bool, uneven: bool
) -> None:
    rng = np.random.default_rng(seed)
    field = np.full(shape, 0.2) if constant else rng.uniform(0.05, 0.5, shape)
    whole = _raster(field, np.cumsum(rng.integers(1, 40 if uneven else 2, shape[0])))
    values = np.where(rng.random(whole["value"].shape) < share, np.nan, whole["value"].values).astype(np.float32)
    if shape[0] > 2:
        values[1] = np.nan
    values[0, 0] = 0.2
    cube = whole.assign(value=(("time", "site"), values))
    for name in SIMPLE_IMPUTERS:
        method = imputer(name)
        method.fit(cube)
        made = method.impute(cube).values
        assert np.isfinite(made).all(), name
        assert (np.diff(made, axis=0) >= 0).all(), name
        assert made[2].min() > -1 and made[2].max() < 1.5, name
        again = method.impute(cube).values
        assert (again == made).all(), name


@pytest.mark.parametrize("name", ["idw", "kriging"])
def test_probes_at_one_spot_fill_each_other(name: str) -> None:
    """Several depths of one station: no distance tells how far the field reaches."""
    values = np.random.default_rng(0).normal(0.2, 0.05, (30, 12)).astype(np.float32)
    values[np.random.default_rng(1).random(values.shape) < 0.3] = np.nan
    time = np.datetime64("2020-01-01") + np.arange(30) * np.timedelta64(1, "D")
    cube = points_cube(values, time, np.zeros(12), np.zeros(12), np.arange(12), crs="EPSG:32633", kind="soil_moisture")
    made = imputer(name)
    made.fit(cube)
    found = made.impute(cube).values
    assert np.isfinite(found).all()
    assert (np.abs(found[2] - 0.2) < 0.25).all()
