"""A model trained on many sites forecasts a region of few."""

from __future__ import annotations

import numpy as np
import pytest

from groundcast.engine.baselines.ridge import Ridge
from groundcast.engine.baselines.ridge_features import neighbour_means
from groundcast.engine.cube import points_cube
from groundcast.engine.training.windows import field_of, measure


@pytest.mark.parametrize("sites", [1, 2, 20])
def test_a_ridge_trained_on_many_sites_forecasts_few(sites: int) -> None:
    rng = np.random.default_rng(0)
    time = np.datetime64("2020-01-01", "ns") + np.arange(40) * np.timedelta64(12, "D")
    values = np.cumsum(rng.normal(0, 1, (40, 60)), 0).astype(np.float32)
    x, y = rng.uniform(0, 1000, (2, 60))
    whole = points_cube(values, time, x, y, np.arange(60), crs="EPSG:32633")
    model = Ridge(3)
    model.fit(whole, time[-1])
    part = whole.isel(site=slice(0, sites))
    made = model.predict(part, time[-1], time[-1] + np.arange(1, 4) * np.timedelta64(12, "D")).median
    assert (np.abs(made - values[-1, :sites]) < 10).all()


def test_neighbours_are_those_there_are() -> None:
    (mean,) = neighbour_means(np.stack([np.arange(3.0), np.zeros(3)], 1), (100,))
    assert np.allclose(mean @ np.array([0.0, 3.0, 6.0], np.float32), [4.5, 3.0, 1.5])
    (alone,) = neighbour_means(np.zeros((1, 2)), (8,))
    assert np.allclose(alone @ np.array([7.0], np.float32), [7.0])


def test_a_network_trained_in_degrees_sees_the_same_offsets_in_metres() -> None:
    """The spacing is stored in the bundle: it must mean the same in every CRS."""
    time = np.array(["2020-01-01", "2020-01-13"], "datetime64[ns]")
    east, north = np.random.default_rng(0).uniform(0, 1000, (2, 12))
    values = np.zeros((2, 12), np.float32)
    degree = 111_320.0
    metres = points_cube(values, time, east, north, np.arange(12), crs="EPSG:32633")
    degrees = points_cube(values, time, east / degree, north / degree, np.arange(12), crs="EPSG:4326")
    trained = measure(degrees, 4)
    assert trained.spacing == pytest.approx(measure(metres, 4).spacing, rel=1e-3)
    np.testing.assert_allclose(field_of(metres, 4, trained).offset, field_of(degrees, 4, trained).offset, atol=1e-3)
