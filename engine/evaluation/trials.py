"""What a method put into cells whose values were hidden from it."""

from __future__ import annotations

import time as clock
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
import xarray as xr

from ..cube import Float, days
from ..interfaces import LEVELS, Imputer
from ..progress import Progress, silent, within
from ..registry import imputer
from .configured import configured
from .masks import Hidden, without

#: Days to the nearest observation of the same place: bounds of the groups errors are reported and calibrated in.
DISTANCES = (1.5, 3.5, 7.5)
#: Names of those groups.
DISTANCE_LABELS = ("1 day", "2-3 days", "4-7 days", "8 days or more", "place never observed", "date without observations")
#: Indices of the last two, which no distance tells.
NEVER, BARE = 4, 5


@dataclass
class Trial:
    """Estimates of one method at the n hidden cells (in the order of ``np.nonzero(hidden.cells)``).

    Attributes
    ----------
    values : float32 (5, n)
        Quantiles at ``LEVELS``; five times the median for a method without spread of its own.
    """

    method: str
    hidden: Hidden
    values: Float
    fit_seconds: float
    fill_seconds: float
    made: Imputer | None = None

    @property
    def median(self) -> Float:
        """Medians, (n,)."""
        median: Float = self.values[LEVELS.index(0.5)]
        return median


def trial(
    cube: xr.Dataset,
    method: str,
    hidden: Hidden,
    options: Mapping[str, Any],
    progress: Progress = silent,
    *,
    model: Imputer | None = None,
    watch: Callable[[], float] = clock.perf_counter,
) -> Trial:
    """Hide, fit and fill. A trained ``model`` is not fitted again; ``watch`` tells the seconds."""
    given = without(cube, hidden.cells)
    began = watch()
    made = model
    if made is None:
        made = configured(imputer, method, options, within(progress, 0.0, 0.9))
        made.fit(given)
    fitted = watch()
    values = made.impute(given).values[:, hidden.cells]
    progress(1.0, f"testing {method}")
    return Trial(method, hidden, np.asarray(values, np.float32), fitted - began, watch() - fitted, made)


def distance(seen: npt.NDArray[np.bool_], day: npt.NDArray[np.float64]) -> Float:
    """Days from each cell (T, N) to the nearest observation of the same place on another date; inf where there is none.

    Parameters
    ----------
    seen : bool (T, N)
        Where values were given.
    day : (T,)
        Days of the dates.
    """
    when = np.where(seen, day[:, None], np.nan)
    before = np.fmax.accumulate(np.vstack([np.full_like(when[:1], -np.inf), when[:-1]]), axis=0)
    after = np.fmin.accumulate(np.vstack([when[1:], np.full_like(when[:1], np.inf)])[::-1], axis=0)[::-1]
    nearest: Float = np.minimum(day[:, None] - before, after - day[:, None]).astype(np.float32)
    return nearest


def distance_group(cube: xr.Dataset) -> npt.NDArray[np.int8]:
    """Group (T, N) of each cell, an index of ``DISTANCE_LABELS``, from the values given in ``cube``.

    Cells of places without any observation, and of dates without any, have groups of their own: nothing of that place, or of that day,
    helps to fill them. All others go by :func:`distance`.
    """
    time, seen = cube["time"].values, np.isfinite(cube["value"].values)
    group = np.searchsorted(DISTANCES, distance(seen, days(time, time[0]))).astype(np.int8)
    if len(time) > 1:
        group[~seen.any(1)] = BARE
    group[:, ~seen.any(0)] = NEVER
    return group
