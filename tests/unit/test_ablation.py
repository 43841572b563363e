"""What each covariate is worth: the one that drives the field is found, one that has nothing to do with it is worth nothing."""

from __future__ import annotations

import numpy as np
import pytest
import xarray as xr

from groundcast.engine.cube import to_sites
from groundcast.engine.evaluation import ablation
from groundcast.engine.evaluation.ablation import ablate
from groundcast.engine.evaluation.gap_scores import Truth
from groundcast.engine.evaluation.masks import hide
from groundcast.engine.simulate_moisture import simulate_moisture, with_covariates


@pytest.fixture(scope="module")
def cube() -> xr.Dataset:
    """8 x 9 cells on 60 dates that follow a forcing no neighbour tells, a static covariate, and one that is mere noise."""
    made = with_covariates(simulate_moisture((8, 9), 60, seed=2))[["value", "static_clay"]]
    rng = np.random.default_rng(0)
    forcing, noise = (rng.normal(size=made["value"].shape).astype(np.float32) for _ in range(2))
    dims = ("time", "y", "x")
    made["value"] = (dims, made["value"].values + np.float32(0.05) * forcing)
    return to_sites(made.assign(dynamic_forcing=(dims, forcing), dynamic_noise=(dims, noise)))


def test_the_covariate_that_drives_the_field_is_worth_most_and_noise_nothing(cube: xr.Dataset) -> None:
    rows = ablate(cube, Truth.of(cube, hide(cube, "days", 1), 1), 1)
    assert [row.gain for row in rows] == sorted((row.gain for row in rows), reverse=True)
    found = {row.covariate: row for row in rows}
    assert set(found) == {"forcing", "noise", "clay"}
    assert rows[0].covariate == "forcing"
    assert found["forcing"].gain > 0.3
    assert abs(found["noise"].gain) < 0.03
    assert {name: row.dynamic for name, row in found.items()} == {"forcing": True, "noise": True, "clay": False}
    for row in rows:
        assert row.mae_with == rows[0].mae_with  # the same run with all of them
        assert row.gain == pytest.approx(1 - row.mae_with / row.mae_without)


def test_hidden_observations_are_used_for_the_error_only(cube: xr.Dataset) -> None:
    """Raising what is hidden by a constant raises every error, whatever is left out: no estimate follows it."""
    truth = Truth.of(cube, hide(cube, "days", 1), 1)
    value = cube["value"].values.copy()
    value[truth.hidden.cells] += 1
    raised = ablate(cube.assign(value=(("time", "site"), value)), truth, 1)
    assert all(0.95 < row.mae_with < 1.05 and 0.95 < row.mae_without < 1.05 for row in raised)


def test_without_covariates_there_is_nothing_to_tell(cube: xr.Dataset, monkeypatch: pytest.MonkeyPatch) -> None:
    bare = cube[["value"]]
    truth = Truth.of(bare, hide(bare, "mcar20", 0), 0)
    assert ablate(bare, truth) == ()
    monkeypatch.setattr(ablation, "MOST", 2)
    assert ablate(cube, truth) == ()
