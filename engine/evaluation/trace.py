"""What a method forecast at every origin of a backtest, next to what came."""

from __future__ import annotations

import time as clock
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
import xarray as xr

from ..cube import Float
from ..i18n import tr
from ..interfaces import LEVELS, Forecaster
from ..names import title
from ..progress import Progress, silent
from ..registry import forecaster
from .blocks import Blocks, Index
from .configured import configured


@dataclass
class Trace:
    """Forecasts of one method at the origins of a backtest.

    Attributes
    ----------
    values : float32 (O, Q, H, N)
        Q = 5 quantiles at LEVELS, or 1 (the median) for a method without spread of its own; NaN after the last date.
    """

    method: str
    origins: Index
    values: Float
    fit_seconds: float
    predict_seconds: float
    made: Forecaster

    @property
    def median(self) -> Float:
        """Medians, (O, H, N)."""
        median: Float = self.values[:, self.values.shape[1] // 2]
        return median


def targets(cube: xr.Dataset, origins: Index, horizon: int) -> Float:
    """Observed values at 1..horizon acquisitions after each origin, (O, H, N); NaN after the last date."""
    value = cube["value"].values
    ahead = origins[:, None] + 1 + np.arange(horizon)
    observed: Float = value[np.minimum(ahead, len(value) - 1)]
    observed[ahead >= len(value)] = np.nan
    return observed


def make(method: str, options: Mapping[str, Any], progress: Progress = silent) -> Forecaster:
    """The forecaster ``method`` with those of ``options`` it knows; long trainings report to ``progress``."""
    return configured(forecaster, method, options, progress)


def trace(
    cube: xr.Dataset,
    method: str,
    blocks: Blocks,
    options: Mapping[str, Any],
    progress: Progress = silent,
    *,
    refits: int = 1,
    model: Forecaster | None = None,
) -> Trace:
    """Forecast from every origin, with nothing dated after it.

    Linear methods are refitted at every origin. Trained networks (those with ``progress``) are trained at the start of
    each block, ``refits`` times within it; between trainings they see new observations, and what stands below them (the
    ridge) is refitted. A ``model`` given is never trained.
    """
    origins, time = blocks.origins, cube["time"].values
    made = model if model is not None else make(method, options, progress)
    learn = {int(o) for o in origins}
    if hasattr(made, "progress"):
        starts = [
            part[0] for block in (blocks.validation, blocks.test) if len(block) for part in np.array_split(block, min(refits, len(block)))
        ]
        learn = {int(o) for o in starts}
    if model is not None:
        learn = set()
    rows: list[Float] = []
    fit = predict = 0.0
    for number, origin in enumerate(origins):
        began = clock.perf_counter()
        if int(origin) in learn:
            made.fit(cube, time[origin])
        elif hasattr(made, "update"):
            made.update(cube, time[origin])
        fitted = clock.perf_counter()
        values = made.predict(cube, time[origin], time[origin + 1 : origin + 1 + blocks.horizon]).values
        # The last origins have fewer dates ahead of them.
        values = np.pad(values, ((0, 0), (0, blocks.horizon - values.shape[1]), (0, 0)), constant_values=np.nan)
        spread = not np.array_equal(values[0], values[-1], equal_nan=True)
        rows.append(values if spread else values[LEVELS.index(0.5)][None])
        fit, predict = fit + fitted - began, predict + clock.perf_counter() - fitted
        progress((number + 1) / len(origins), tr("backtest: {method}", method=title(method)))
    # A network that was not trained at the first origins, too early in a short series, has a spread at the later ones only.
    levels = max(len(row) for row in rows)
    return Trace(method, origins, np.stack([np.broadcast_to(row, (levels, *row.shape[1:])) for row in rows]), fit, predict, made)
