"""The simulator's truth is the truth: noise as stated, the same bits per seed, statics that matter."""

from __future__ import annotations

import csv
import zipfile

import numpy as np
import pytest
import rasterio
import xarray as xr

from groundcast.engine import simulate as sim
from groundcast.engine.simulate import simulate, simulate_raster
from groundcast.engine.simulate_files import write_egms_csv, write_raster_stack


@pytest.fixture(scope="module")
def tile() -> tuple[xr.Dataset, xr.Dataset]:
    return simulate(1500, 120, seed=3, n_future=10)


def _noise(truth: xr.Dataset) -> np.ndarray:
    return (truth["observed"] - truth["displacement"]).values


def test_same_seed_same_bits_other_seed_other_scene() -> None:
    first, again, other = (simulate(200, 30, seed=seed)[0]["value"].values for seed in (1, 1, 2))
    np.testing.assert_array_equal(first, again)
    assert np.nanstd(first - other) > 1.0


def test_longer_future_leaves_history_alone() -> None:
    short, long = (simulate(200, 40, seed=5, n_future=count) for count in (2, 12))
    xr.testing.assert_identical(short[0], long[0])
    np.testing.assert_array_equal(short[1]["displacement"].values, long[1]["displacement"].values[:42])


def test_history_is_truth_plus_noise_with_gaps(tile: tuple[xr.Dataset, xr.Dataset]) -> None:
    cube, truth = tile
    history = truth["observed"].values[~truth["future"].values]
    seen = np.isfinite(cube["value"].values)
    np.testing.assert_array_equal(cube["value"].values[seen], history[seen])
    assert 0.015 < 1 - seen.mean() < 0.025
    assert truth["future"].values.sum() == 10
    assert truth["time"].values[truth["future"].values].min() > cube["time"].values[-1]


def test_signals_add_up_to_the_displacement(tile: tuple[xr.Dataset, xr.Dataset]) -> None:
    truth = tile[1]
    total = sum(truth[name] for name in truth if str(name).startswith("signal_"))
    np.testing.assert_allclose(total, truth["displacement"], atol=2e-4)


def test_noise_has_the_stated_spread_at_every_site(tile: tuple[xr.Dataset, xr.Dataset]) -> None:
    truth = tile[1]
    measured = _noise(truth).var(0)
    expected = truth["sigma"].values ** 2 + sim.ATMOSPHERE_MM**2
    assert abs(np.mean(measured / expected) - 1) < 0.03
    assert np.corrcoef(measured, expected)[0, 1] > 0.95
    assert np.quantile(truth["sigma"], 0.9) > 2 * np.quantile(truth["sigma"], 0.1)


def test_noise_is_correlated_in_space_not_in_time(tile: tuple[xr.Dataset, xr.Dataset]) -> None:
    truth = tile[1]
    noise, x, y = _noise(truth), truth["x"].values, truth["y"].values
    distance = np.hypot(x[:, None] - x, y[:, None] - y)
    covariance = noise.T @ noise / len(noise)
    near, far = (distance > 0) & (distance < 300), distance > 6000
    assert covariance[near].mean() == pytest.approx(sim.ATMOSPHERE_MM**2, rel=0.2)
    assert abs(covariance[far].mean()) < 0.15
    assert abs((noise[1:] * noise[:-1]).mean() / noise.var()) < 0.02


def test_dates_are_irregular_like_sentinel_1() -> None:
    steps = [np.diff(sim.acquisition_dates(200, seed=seed, dense=90)) / np.timedelta64(1, "D") for seed in range(5)]
    assert set(np.concatenate(steps)) == {6.0, 12.0, 18.0, 24.0}
    assert np.median(steps[0][:80]) == 6
    assert np.median(steps[0][100:]) == 12


def test_statics_tell_something(tile: tuple[xr.Dataset, xr.Dataset]) -> None:
    cube, truth = tile
    height, slope = cube["static_height"].values, cube["static_slope"].values
    season = truth["signal_season"].values.std(0)
    assert np.corrcoef(height, season)[0, 1] > 0.8
    slid = truth["signal_landslide"].values[-1] < -20
    assert slid.sum() >= 3
    assert np.median(slope[slid]) > np.quantile(slope, 0.6)


def test_landslide_accelerates_as_one_body(tile: tuple[xr.Dataset, xr.Dataset]) -> None:
    truth = tile[1]
    slide = truth["signal_landslide"].values[~truth["future"].values]
    moving = slide[:, slide[-1] < -20]
    years = (truth["time"].values[: len(slide)] - truth["time"].values[0]) / np.timedelta64(365, "D")
    speed = np.gradient(moving, years, axis=0)
    assert (np.abs(speed[-5:].mean(0)) > 2 * np.abs(speed[:5].mean(0))).all()
    assert np.corrcoef(moving.T).min() > 0.999


def test_earthquake_is_a_step(tile: tuple[xr.Dataset, xr.Dataset]) -> None:
    jumps = np.abs(np.diff(tile[1]["signal_step"].values, axis=0)).max(1)
    assert jumps.max() > 4.0
    assert np.sort(jumps)[-2] < 0.35 * jumps.max()


def test_raster_is_the_same_kind_of_scene() -> None:
    cube, truth = simulate_raster((12, 15), 25, seed=1, n_future=4)
    assert cube["value"].dims == ("time", "y", "x")
    assert truth["displacement"].shape == (29, 12, 15)
    assert cube["y"].values[0] > cube["y"].values[-1]
    seen = np.isfinite(cube["value"].values)
    np.testing.assert_array_equal(cube["value"].values[seen], truth["observed"].values[:25][seen])


def test_egms_csv_has_the_release_columns_and_the_values(tmp_path, tile: tuple[xr.Dataset, xr.Dataset]) -> None:
    cube, truth = tile
    path = write_egms_csv(cube, tmp_path / "tile.csv", sigma=truth["sigma"])
    with path.open(newline="") as stream:
        rows = list(csv.DictReader(stream))
    names = list(rows[0])
    assert names[:4] == ["pid", "mp_type", "latitude", "longitude"]
    assert names[24] == "gnss_velocity"
    assert names[25] == "20200103"
    assert len(names) == 25 + cube.sizes["time"]
    assert len(rows) == cube.sizes["site"]
    values = np.array([[float(row[name] or "nan") for name in names[25:]] for row in rows]).T
    np.testing.assert_allclose(values, cube["value"].values, atol=0.0501)
    assert float(rows[7]["easting"]) == cube["x"].values[7]
    assert 38 < float(rows[7]["latitude"]) < 39
    velocity = np.array([float(row["mean_velocity"]) for row in rows])
    total = truth["displacement"].values[cube.sizes["time"] - 1]
    assert np.corrcoef(velocity, total)[0, 1] > 0.9


def test_egms_zip_holds_the_csv(tmp_path, tile: tuple[xr.Dataset, xr.Dataset]) -> None:
    path = write_egms_csv(tile[0], tmp_path / "tile.zip")
    assert zipfile.ZipFile(path).namelist() == ["tile.csv"]
    assert [item.name for item in tmp_path.iterdir()] == ["tile.zip"]


def test_raster_stack_carries_dates_grid_and_gaps(tmp_path) -> None:
    cube, _ = simulate_raster((12, 15), 8, seed=1)
    with rasterio.open(write_raster_stack(cube, tmp_path / "stack.tif")) as stack:
        assert stack.descriptions == tuple(str(time)[:10] for time in cube["time"].values)
        assert stack.crs.to_epsg() == 3035
        assert stack.xy(0, 0) == pytest.approx((cube["x"].values[0], cube["y"].values[0]))
        np.testing.assert_array_equal(stack.read(), cube["value"].values)
