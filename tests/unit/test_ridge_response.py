"""A slope that moves when the soil is wet: the covariate helps, an unrelated one does no harm."""

from __future__ import annotations

import numpy as np
import pytest
import xarray as xr

from groundcast.engine.baselines.ridge_response import RidgeResponse
from groundcast.engine.evaluation.fill import select_imputer
from groundcast.engine.evaluation.select import select
from groundcast.engine.job import JobError
from groundcast.engine.simulate_wet import simulate_wet_slope


def only(cube: xr.Dataset, *kept: str) -> xr.Dataset:
    return cube.drop_vars([name for name in ("dynamic_moisture", "dynamic_unrelated") if name not in kept])


def squares(cube: xr.Dataset, method: str) -> np.ndarray:
    """Mean squared error of each place on the test block."""
    found = select(cube, (method,), 5, final=False).backtest
    assert found is not None
    made = found.calibrated["auto"][:, 2]
    observed = found.observed[-len(made) :]
    return np.asarray(np.nanmean((made - observed) ** 2, axis=(0, 1)))


def test_moisture_helps_and_an_unrelated_series_does_no_harm() -> None:
    cube, slope = simulate_wet_slope(160, 110, seed=2)
    plain = squares(only(cube), "ridge")
    wet = squares(only(cube, "dynamic_moisture"), "ridge_response")
    other = squares(only(cube, "dynamic_unrelated"), "ridge_response")
    print(
        f"slope: {plain[slope].mean():.2f} without, {wet[slope].mean():.2f} with moisture, {other[slope].mean():.2f} with an unrelated series"
    )
    assert wet[slope].mean() < 0.9 * plain[slope].mean()
    assert wet.mean() < plain.mean()
    assert other.mean() < 1.03 * plain.mean()


def test_moisture_with_gaps_helps_once_they_are_filled() -> None:
    """The two halves together: moisture observed on some days and places only, filled, and given to the forecast."""
    cube, slope = simulate_wet_slope(160, 110, seed=2)
    soil = cube["dynamic_moisture"].values
    rng = np.random.default_rng(0)
    gap = (rng.random(soil.shape) < 0.4) | (rng.random(len(soil)) < 0.15)[:, None]
    seen = cube.assign(value=(("time", "site"), np.where(gap, np.float32(np.nan), soil)))
    seen = seen.drop_vars([name for name in seen.data_vars if name != "value"]).assign_attrs(kind="soil_moisture", units="m3/m3")
    filled = select_imputer(seen, ("kriging_space_time",), ablation=False).impute(seen)[2]
    assert np.abs(filled - soil)[gap].mean() < 0.3 * soil.std()
    given = only(cube).assign(dynamic_moisture=(("time", "site"), filled))
    plain, wet = squares(only(cube), "ridge"), squares(given, "ridge_response")
    assert wet[slope].mean() < 0.9 * plain[slope].mean()
    assert wet.mean() < plain.mean()


def test_places_that_do_not_answer_get_next_to_no_answer() -> None:
    cube, slope = simulate_wet_slope(240, 120, seed=2)
    made = RidgeResponse(4)
    made.fit(only(cube, "dynamic_moisture"), cube["time"].values[-1])
    creep = np.abs(made.answers[0, 0])
    assert creep[slope].mean() > 5 * creep[~slope].mean()
    assert (made.answers[0, 0][slope] < 0).mean() > 0.9  # downhill


def test_a_covariate_is_needed() -> None:
    cube, _ = simulate_wet_slope(60, 60)
    with pytest.raises(JobError, match="needs a time-varying covariate"):
        RidgeResponse().fit(only(cube), cube["time"].values[-1])


def test_constant_and_missing_covariates_are_no_matter() -> None:
    cube, _ = simulate_wet_slope(80, 80)
    cube["dynamic_moisture"][:] = 3.0
    cube["dynamic_unrelated"][:] = np.nan
    made = RidgeResponse(3)
    time = cube["time"].values
    made.fit(cube, time[70])
    assert (made.answers == 0).all()
    assert np.isfinite(made.predict(cube, time[70], time[71:74]).values).all()


def test_a_covariate_that_begins_late_answers_the_same_in_any_unit() -> None:
    """Moisture in per cent about 30 or about 300: what was not measured yet is no zero, which would be a fall of 300."""
    cube, slope = simulate_wet_slope(160, 110, seed=2)
    late = only(cube, "dynamic_moisture").copy(deep=True)
    late["dynamic_moisture"][:40] = np.nan
    time, made = late["time"].values, []
    for offset in (0.0, 300.0):
        response = RidgeResponse(4)
        there = late.assign(dynamic_moisture=late["dynamic_moisture"] + np.float32(offset))
        response.fit(there, time[-1])
        made.append((response.answers, response.predict(there, time[-1], time[-1] + np.arange(1, 5) * np.timedelta64(6, "D")).median))
    assert np.abs(made[0][0][0, 0][slope]).mean() > 0
    np.testing.assert_allclose(made[1][0], made[0][0], atol=0.02 * np.abs(made[0][0]).max())
    np.testing.assert_allclose(made[1][1], made[0][1], atol=0.05)
