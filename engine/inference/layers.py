"""What the raster outputs hold: their bands, units, and the facts that travel inside them."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import numpy as np
import xarray as xr

from ..cube import Float
from ..interfaces import LEVELS
from ..job import IMPUTATION_TASKS, Job
from ..writers.sidecar import plain

#: Raster output key to the index of its quantile.
BOUNDS = {"median": 2, "filled": 2, "lower80": 1, "upper80": 3, "lower95": 0, "upper95": 4}
#: Raster outputs of one band that are derived from a forecast.
DERIVED = ("displacement", "velocity", "velocity_change")
#: Outputs that are no layers.
TABLES = ("report", "table", "csv")
#: Where each filled value comes from, and its codes.
PROVENANCE = "provenance"
NO_DATA, OBSERVED, FILLED = 0, 1, 2
#: Figures that travel inside an output, of a forecast and of a filling.
_FORECAST, _FILLING = ("skill_persistence", "coverage80", "coverage95", "rmse"), ("mask", "mae", "mre", "coverage80", "coverage95")


def between_observed(job: Job, cube: xr.Dataset) -> bool:
    """Whether cells without a value on any date are filled too, between those that have one.

    Of a single date no cell tells whether it ever has a value: all its gaps are meant.
    """
    return bool(job.options.get("everywhere")) or (job.task in IMPUTATION_TASKS and cube.sizes["time"] == 1)


def raster_keys(outputs: Iterable[str]) -> list[str]:
    """Those of the output keys that are rasters."""
    return [key for key in outputs if key in BOUNDS or key in DERIVED or key == PROVENANCE]


def bands_of(key: str, dates: Sequence[str]) -> list[str]:
    """Descriptions of the bands of a raster output: its dates, or its name."""
    return [key] if key in DERIVED else list(dates)


def unit_of(key: str, units: str) -> str:
    """Unit of a raster output whose input is in ``units``."""
    if key == PROVENANCE:
        return ""
    return f"{units}/year" if key.startswith("velocity") else units


def tags(summary: Mapping[str, Any]) -> dict[str, str]:
    """What travels inside a raster or layer: short facts, and everything as one JSON text."""
    mine = [row for row in summary["skill"] if row["method"] == "auto"]
    if "share_missing" in summary:
        skill: Any = [{key: row[key] for key in _FILLING} for row in mine]
    else:
        mean = next((row for row in mine if row["horizon"] == "mean"), None)
        skill = {key: mean[key] for key in _FORECAST} if mean else {}
    made = {
        "GROUNDCAST_METHOD": summary["method"],
        "GROUNDCAST_SKILL": json.dumps(plain(skill)),
        "GROUNDCAST_INPUTS": json.dumps(summary["inputs"]),
        "GROUNDCAST_PARAMETERS": json.dumps(summary["parameters"], default=str),
        "GROUNDCAST_VERSION": summary["versions"]["groundcast"],
        "GROUNDCAST_LEVELS": ",".join(str(level) for level in LEVELS),
    }
    return made if "share_missing" in summary else {**made, "GROUNDCAST_ORIGIN": summary["origin"]}


def provenance(observed: Float, filled: Float) -> Float:
    """Where each value comes from, (...): 0 = no data, 1 = observed, 2 = filled."""
    made: Float = np.where(np.isfinite(observed), OBSERVED, np.where(np.isfinite(filled), FILLED, NO_DATA)).astype(np.float32)
    return made
