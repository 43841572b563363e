"""One forecaster on one data set: accuracy, skill, coverage, cost, and DAPF's own figures."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import xarray as xr
from forecast import DATA
from forecast import SETS as REAL
from league_memory import parameters, peak, start

from groundcast.engine.cube import days, to_sites
from groundcast.engine.evaluation.blocks import Blocks, split
from groundcast.engine.evaluation.calibration import calibrated, site_scale
from groundcast.engine.evaluation.metrics import mean_square
from groundcast.engine.evaluation.score import best_simple
from groundcast.engine.evaluation.score import score as rows_of
from groundcast.engine.evaluation.trace import Trace, targets, trace
from groundcast.engine.job import METHODS as ALL
from groundcast.engine.job import SIMPLE_METHODS, Source
from groundcast.engine.readers import read
from groundcast.engine.registry import forecaster
from groundcast.engine.simulate import simulate

#: Data sets and horizons in acquisitions; the simulator's truth is known and neighbours matter on it.
SETS = {**{name: steps for name, (_, steps) in reversed(REAL.items())}, "simulator": 10}
METHODS = [name for name in ALL if name not in ("auto", "ridge_response")]
KEYS = (
    "rmse", "mae", "skill_persistence", "skill_persistence_low", "skill_persistence_high", "skill_best_simple", "coverage80", "coverage95",
    "fit_seconds", "predict_seconds",
)  # fmt: skip
#: Dates a network trains from at most, the same for all: by themselves some take more.
ORIGINS = 48
#: ACC is the share of forecasts nearer to what came than this, in mm.
ACC_MM = 5.0


def cube_of(name: str) -> xr.Dataset:
    """The data set as a cube of sites."""
    if name == "simulator":
        return simulate(1000, 150, 7)[0]
    return to_sites(read(Source(str(DATA / REAL[name][0]))))


def random(method: str) -> bool:
    """Whether the method trains a network, so that its seed matters."""
    return hasattr(forecaster(method), "progress")


@dataclass(frozen=True)
class References:
    """What every method of a data set is measured against.

    Attributes
    ----------
    observed : float32 (O, H, N)
        What came after each origin.
    scales : (O, N)
        Noise of each site at each origin.
    persistence, simple : (O, H)
        Mean squared errors of persistence, and of the best simple method, chosen on the validation origins.
    """

    observed: np.ndarray
    scales: np.ndarray
    persistence: np.ndarray
    simple: np.ndarray


def references(name: str) -> References:
    """The references of a data set: computed once, for all methods."""
    cube = cube_of(name)
    blocks = _blocks(name, cube)
    observed = targets(cube, blocks.origins, blocks.horizon)
    time, value = days(cube["time"].values, cube["time"].values[0]), cube["value"].values
    scales = np.stack([site_scale(value[: origin + 1], time[: origin + 1]) for origin in blocks.origins])
    simple = {item: trace(cube, item, blocks, {"horizon": SETS[name], "device": "cpu"}) for item in SIMPLE_METHODS}
    best = best_simple(simple, observed, len(blocks.validation))
    return References(observed, scales, mean_square(simple["persistence"].median, observed), best)


def _blocks(name: str, cube: xr.Dataset) -> Blocks:
    blocks = split(cube.sizes["time"], SETS[name])
    assert blocks is not None
    return blocks


def score(name: str, method: str, mask: None, seed: int, minutes: float, against: References) -> list[dict[str, Any]]:
    """Rows of one method, one per horizon and their mean; ``mask`` is of no use here."""
    cube = cube_of(name)
    before = start()
    made = trace(cube, method, _blocks(name, cube), settings(name, method, seed, minutes))
    memory = peak() - before
    return [
        {"dataset": name, "method": method, "seed": seed, **row, "parameters": parameters(made.made), "peak_memory_mb": memory}
        for row in _rows(made, against, _blocks(name, cube))
    ]


def settings(name: str, method: str, seed: int, minutes: float) -> dict[str, Any]:
    """What every method is given; networks the same budget and the same dates to train from."""
    given: dict[str, Any] = {"horizon": SETS[name], "seed": seed, "device": "cpu"}
    # Time and the validation dates end a training: the usual numbers of steps differ from network to network.
    return {**given, "minutes": minutes, "steps": 100_000, "origins": ORIGINS} if random(method) else given


def _rows(made: Trace, against: References, blocks: Blocks) -> list[dict[str, Any]]:
    tested, observed = blocks.tested, against.observed
    bounds = calibrated(made.values, observed, against.scales, blocks.origins, tested.start, tested.stop)
    persistence, reference = against.persistence[tested], against.simple[tested]
    accuracy, variance = own_figures(bounds[:, 2], observed[tested])
    found = []
    for item in rows_of(made.method, made, bounds, observed[tested], persistence, reference):
        column = None if item.horizon == "mean" else int(item.horizon) - 1
        numbers = {key: getattr(item, key) for key in KEYS}
        own = {"acc": accuracy[column] if column is not None else accuracy.mean(), "evs": variance}
        found.append(
            {"horizon": item.horizon, **{key: float(value) if np.isfinite(value) else None for key, value in {**numbers, **own}.items()}}
        )
    return found


def own_figures(median: np.ndarray, observed: np.ndarray) -> tuple[np.ndarray, float]:
    """DAPF's figures: ACC per horizon (H,), the share of errors below ``ACC_MM``; EVS, the mean over sites of 1 - var(error) / var(value).

    ``median`` and ``observed`` are (O, H, N). A site's variance is taken over origins and horizons; EVS of the cumulative displacement
    is near 1 for anything that knows the level, so it says little.
    """
    error = np.where(np.isfinite(observed), observed - median, np.nan)
    accuracy = np.nansum(np.abs(error) < ACC_MM, (0, 2)) / np.maximum(np.isfinite(error).sum((0, 2)), 1)
    flat, level = error.reshape(-1, error.shape[2]), observed.reshape(-1, observed.shape[2])
    known = np.isfinite(flat).sum(0) > 2
    spread = np.nanvar(level[:, known], 0)
    explained = 1 - np.nanvar(flat[:, known], 0) / np.where(spread > 0, spread, np.nan)
    return accuracy, float(np.nanmean(explained)) if known.any() else float("nan")
