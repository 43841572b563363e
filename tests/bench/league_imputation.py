"""One imputer on one data set and kind of gap: error, coverage, cost."""

from __future__ import annotations

from functools import cache
from typing import Any

import xarray as xr
from league_memory import parameters, peak, start
from moisture import SETS as REAL

from groundcast.engine.cube import to_sites
from groundcast.engine.evaluation.gap_scores import Truth, trial_score
from groundcast.engine.evaluation.masks import hide
from groundcast.engine.evaluation.trials import trial
from groundcast.engine.job import IMPUTERS
from groundcast.engine.simulate_moisture import simulate_moisture, with_covariates

METHODS = [name for name in IMPUTERS if name != "auto"]
KEYS = ("mae", "rmse", "mre", "coverage80", "coverage95", "fit_seconds", "fill_seconds")


@cache
def simulator() -> xr.Dataset:
    """A simulated field with its covariates."""
    return to_sites(with_covariates(simulate_moisture((20, 24), 120, 3)))


SETS = {**REAL, "simulator_moisture": simulator}


def score(name: str, method: str, mask: str, seed: int, minutes: float, against: None) -> list[dict[str, Any]]:
    """The row of one method; it needs nothing to be measured ``against``."""
    cube = SETS[name]()
    truth = Truth.of(cube, hide(cube, mask, seed), seed)
    before = start()
    made = trial(cube, method, truth.hidden, {"seed": seed, "device": "cpu", "minutes": minutes})
    memory = peak() - before
    row = trial_score(made, truth)
    numbers = {key: float(getattr(row, key)) for key in KEYS}
    about = {"dataset": name, "method": method, "mask": mask, "seed": seed}
    return [{**about, **numbers, "parameters": parameters(made.made), "peak_memory_mb": memory}]
