"""One imputer on one data set and kind of gap: error, coverage, cost.

Healing-MNIST is here a mosaic: 36 sequences of a turning digit side by side, each frame a date, each method fitted on the pixels that are
left of the very sequences it fills. (`make bench-healing` trains on other sequences, as the papers do, which only our network can.)
"""

from __future__ import annotations

import time
from functools import cache
from typing import Any

import numpy as np
import xarray as xr
from healing_mnist import FRAMES, cube_of, digits, sequences
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


@cache
def mosaic(side: int = 6) -> xr.Dataset:
    """``side`` x ``side`` turning digits side by side."""
    made = sequences(digits("t10k-images-idx3-ubyte.gz", side**2), np.random.default_rng(0))
    size = made.shape[-1]
    rows = made.reshape(side, side, FRAMES, size, size).transpose(2, 0, 3, 1, 4)
    return cube_of(rows.reshape(FRAMES, side * size, side * size))


SETS = {**REAL, "simulator_moisture": simulator, "healing_mnist": mosaic}
#: Settings that differ from a method's usual ones, and why: they are said below the table.
OWN = {"csdi": ({"samples": 3}, "3 samples of each window (usual here 5, published 100), for the time they take")}


def score(name: str, method: str, mask: str, seed: int, minutes: float, against: None) -> list[dict[str, Any]]:
    """The row of one method; it needs nothing to be measured ``against``."""
    cube = SETS[name]()
    truth = Truth.of(cube, hide(cube, mask, seed), seed)
    before = start()
    options, note = OWN.get(method, ({}, ""))
    # Only the time ends a training: the usual numbers of steps differ from network to network.
    own = {"seed": seed, "device": "cpu", "minutes": minutes, "steps": 100_000, **options}
    made = trial(cube, method, truth.hidden, own, watch=time.process_time)
    memory = peak() - before
    row = trial_score(made, truth)
    numbers = {key: float(getattr(row, key)) for key in KEYS}
    about = {"dataset": name, "method": method, "mask": mask, "seed": seed}
    cost = {"parameters": parameters(made.made), "peak_memory_mb": memory}
    return [{**about, **numbers, **cost, **({"note": note} if note else {})}]
