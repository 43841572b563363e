"""Points to cells: the mean where there are points, kriging with its own uncertainty where asked."""

from __future__ import annotations

import numpy as np
import pytest
import xarray as xr

from groundcast.engine.cube import Float, points_cube
from groundcast.engine.hazard.derived import Derived
from groundcast.engine.inference import gridding
from groundcast.engine.inference.gridding import empty_grid, grid, to_raster
from groundcast.engine.inference.kriging import fit_variogram
from groundcast.engine.interfaces import Forecast
from groundcast.engine.job import JobError


def _cube(x: np.ndarray, y: np.ndarray, crs: str = "EPSG:32633") -> xr.Dataset:
    return points_cube(np.zeros((1, len(x)), np.float32), np.array(["2023-01-01"], "datetime64[ns]"), x, y, np.arange(len(x)), crs=crs)


def _forecast(median: Float, spread: float = 0.0) -> tuple[Forecast, Derived]:
    values = median[None] + spread * np.array([-2, -1, 0, 1, 2], np.float32)[:, None, None]
    dates = np.datetime64("2023-02-01") + 12 * np.arange(len(median))
    return Forecast(dates, values.astype(np.float32)), Derived(median[-1], 2 * median[-1], 3 * median[-1])


def _field(x: np.ndarray, y: np.ndarray, length: float, seed: int = 0) -> Float:
    """A smooth random field of unit variance."""
    rng = np.random.default_rng(seed)
    waves, phase = rng.normal(size=(2, 200)) / length, rng.uniform(0, 2 * np.pi, 200)
    return (np.sqrt(2 / 200) * np.cos(np.outer(x, waves[0]) + np.outer(y, waves[1]) + phase).sum(1)).astype(np.float32)


def test_cells_are_means_of_their_points_and_aligned() -> None:
    x, y = np.array([105.0, 115, 131, 131]), np.array([205.0, 206, 229, 221])
    values = np.array([[1, 3, 5, np.nan], [np.nan, np.nan, 1, 2]], np.float32)
    like, found = to_raster(_cube(x, y), values, 20.0)
    assert like["x"].values.tolist() == [110, 130]
    assert like["y"].values.tolist() == [230, 210]
    np.testing.assert_array_equal(found[0], [[np.nan, 5], [2, np.nan]])
    np.testing.assert_array_equal(found[1], [[np.nan, 1.5], [np.nan, np.nan]])


def test_a_ramp_comes_out_as_a_ramp() -> None:
    x, y = (item.ravel() for item in np.meshgrid(np.arange(0.5, 40), np.arange(0.5, 30)))
    forecast, derived = _forecast(np.stack([x, x + y]).astype(np.float32), 1.0)
    made = grid(_cube(x * 10, y * 10), forecast, derived, 10.0, "none")
    assert made.values.shape == (5, 2, 30, 40)
    np.testing.assert_allclose(made.values[2, 0], np.broadcast_to(made.like["x"].values / 10, (30, 40)), rtol=1e-6)
    np.testing.assert_allclose(made.values[4] - made.values[2], 2, rtol=1e-5)
    np.testing.assert_allclose(made.derived.velocity_change, 3 * made.values[2, 1], rtol=1e-6)


def test_kriging_fills_near_cells_and_widens_their_bounds() -> None:
    rng = np.random.default_rng(1)
    x, y = rng.uniform(0, 5000, (2, 1500))
    keep = ~((np.abs(x - 2500) < 300) & (np.abs(y - 2500) < 300))
    x, y = x[keep], y[keep]
    cube, (forecast, derived) = _cube(x, y), _forecast(5 * _field(x, y, 600)[None], 1.0)
    plain, filled = (grid(cube, forecast, derived, 50.0, fill) for fill in ("none", "kriging"))
    seen = np.isfinite(plain.values[2, 0])
    np.testing.assert_array_equal(filled.values[:, 0][:, seen], plain.values[:, 0][:, seen])
    new = np.isfinite(filled.values[2, 0]) & ~seen
    assert new.sum() > 0.9 * (~seen).sum()
    cx, cy = np.meshgrid(filled.like["x"].values, filled.like["y"].values)
    truth = 5 * _field(cx.ravel(), cy.ravel(), 600).reshape(cx.shape)
    error = filled.values[2, 0] - truth
    assert np.sqrt((error[new] ** 2).mean()) < 0.5
    width = filled.values[4, 0] - filled.values[2, 0]
    assert (width[new] > 2).all()
    hole = new & (np.hypot(cx - 2500, cy - 2500) < 100)
    assert width[hole].mean() > width[new].mean()
    np.testing.assert_array_less(filled.values[0, 0][new], filled.values[1, 0][new])


def test_kriging_deviation_is_the_size_of_its_error() -> None:
    """A rough field, points left out: the 80 and 95 % bounds of the kriging error alone hold about as many."""
    rng = np.random.default_rng(2)
    x, y = rng.uniform(0, 4000, (2, 1200))
    median = _field(x, y, 150, 3) + _field(x, y, 1500, 4)
    part = rng.random(1200) < 0.7
    forecast, derived = _forecast(median[None, part])
    made = grid(_cube(x[part], y[part]), forecast, derived, 20.0, "kriging")
    column = np.round((x - made.like["x"].values[0]) / 20).astype(int)
    row = np.round((made.like["y"].values[0] - y) / 20).astype(int)
    inside = ~part & (column >= 0) & (row >= 0) & (column < made.like.sizes["x"]) & (row < made.like.sizes["y"])
    bounds = made.values[:, 0, row[inside], column[inside]]
    held = bounds[4] > bounds[2]
    assert held.sum() > 200
    for low, high, level in ((1, 3, 0.8), (0, 4, 0.95)):
        share = ((median[inside] >= bounds[low]) & (median[inside] <= bounds[high]))[held].mean()
        assert abs(share - level) < 0.08


def test_nothing_is_kriged_out_of_reach() -> None:
    rng = np.random.default_rng(3)
    x, y = np.concatenate([rng.uniform(0, 1000, (2, 400)), rng.uniform(50_000, 51_000, (2, 400))], 1)
    _, made = to_raster(_cube(x, y), _field(x, y, 200)[None], 100.0, "kriging")
    assert np.isfinite(made[0, -10:, :10]).all()
    assert np.isnan(made[0, 200:300, 200:300]).all()


def test_a_layer_without_values_does_not_empty_the_others() -> None:
    rng = np.random.default_rng(4)
    x, y = rng.uniform(0, 1000, (2, 200))
    _, made = to_raster(_cube(x, y), np.stack([_field(x, y, 300), np.full(200, np.nan, np.float32)]), 20.0, "kriging")
    assert np.isfinite(made[0]).mean() > 0.9
    assert np.isnan(made[1]).all()


def test_constant_points_stay_constant() -> None:
    rng = np.random.default_rng(5)
    x, y = rng.uniform(0, 1000, (2, 50))
    forecast, derived = _forecast(np.full((1, 50), 3, np.float32), 1.0)
    made = grid(_cube(x, y), forecast, derived, 50.0, "kriging")
    np.testing.assert_allclose(made.values[2][np.isfinite(made.values[2])], 3, rtol=1e-5)


@pytest.mark.parametrize("count", [1, 2, 4])
def test_very_few_points(count: int) -> None:
    x = 100.0 * np.arange(count) + 5
    _, made = to_raster(_cube(x, x), np.arange(count, dtype=np.float32)[None], 10.0, "kriging")
    assert np.isfinite(made).sum() >= count


def test_variogram_finds_the_length() -> None:
    """Exponential covariance by its spectrum: length 5 cells, a fifth of the variance is noise."""
    rng = np.random.default_rng(0)
    places = rng.uniform(0, 200, (1500, 2))
    speed = np.sqrt(1 / rng.uniform(0, 1, 3000) ** 2 - 1) / 5
    angle = rng.uniform(0, 2 * np.pi, 3000)
    waves = speed * np.stack([np.cos(angle), np.sin(angle)])
    field = np.sqrt(2 / 3000) * np.cos(places @ waves + rng.uniform(0, 2 * np.pi, 3000)).sum(1)
    found = fit_variogram(places, np.sqrt(0.8) * field + np.sqrt(0.2) * rng.normal(size=1500))
    assert 2.5 < found.length < 10
    assert 0.05 < found.nugget < 0.4


def test_absurd_cell_sizes_are_refused_with_a_better_one(monkeypatch: pytest.MonkeyPatch) -> None:
    rng = np.random.default_rng(0)
    cube = _cube(*rng.uniform(0, 100_000, (2, 10_000)))
    with pytest.raises(JobError, match=r"[\d,]{13} cells \([\d,]+ x [\d,]+\)") as caught:
        empty_grid(cube, 1.0)
    assert caught.value.code == "too_many_cells"
    assert "about 1000 m" in caught.value.hint
    assert empty_grid(cube, 1000.0).sizes["x"] in (100, 101)
    for size, code in ((0.0, "no_cell_size"), (float("nan"), "no_cell_size"), (-5.0, "no_cell_size"), (1e6, "bad_cell_size")):
        with pytest.raises(JobError) as caught:
            empty_grid(cube, size)
        assert caught.value.code == code
    degrees = _cube(*(10 + rng.uniform(0, 0.5, (2, 1000))), "EPSG:4326")
    with pytest.raises(JobError, match="in degrees") as caught:
        empty_grid(degrees, 100.0)
    assert "0.016 degrees" in caught.value.hint
    monkeypatch.setattr(gridding.psutil, "virtual_memory", lambda: type("Memory", (), {"available": 10_000_000})())
    with pytest.raises(JobError, match="GB of memory"):
        empty_grid(cube, 50.0, 10)
