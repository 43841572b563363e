"""A site without values (yet) harms no other site."""

from __future__ import annotations

import numpy as np
import pytest
import xarray as xr

from groundcast.engine.baselines.ridge import Ridge
from groundcast.engine.cube import points_cube


def _cube(dates: int) -> xr.Dataset:
    rng = np.random.default_rng(0)
    time = np.datetime64("2021-01-01") + 12 * np.arange(dates)
    value = (np.linspace(0, -20, dates)[:, None] + rng.normal(0, 2, (dates, 81))).astype(np.float32)
    x, y = np.meshgrid(np.arange(9.0), np.arange(9.0))
    return points_cube(value, time, x.ravel(), y.ravel(), np.arange(81), crs="EPSG:32633")


@pytest.mark.parametrize("dates", [24, 80])
@pytest.mark.parametrize("missing", ["late", "never"])
def test_sites_that_begin_late_or_never_leave_their_neighbours_a_forecast(dates: int, missing: str) -> None:
    cube = _cube(dates)
    whole = cube["value"].values.copy()
    cube["value"][: dates - 8 if missing == "late" else dates, 41] = np.nan
    origin = cube["time"].values[-1]
    ahead = origin + np.array([12, 24]) * np.timedelta64(1, "D")
    made = Ridge(horizon=2, max_sites=41)  # every second site is trained on: not the one that lacks values
    made.fit(cube, origin)
    assert np.isfinite(made.state()["coefficients"]).all()
    median = made.predict(cube, origin, ahead).median
    others = np.arange(81) != 41
    assert np.isfinite(median[:, others]).all()
    assert np.isfinite(median[:, 41]).all() == (missing == "late")
    reference = Ridge(horizon=2, max_sites=41)
    full = cube.copy()
    full["value"] = (("time", "site"), whole)
    reference.fit(full, origin)
    assert np.abs(median - reference.predict(full, origin, ahead).median)[:, others].max() < 2.0
