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
from ..i18n import tr
from ..interfaces import LEVELS, Imputer
from ..names import title
from ..progress import Progress, silent, within
from ..registry import imputer
from .configured import configured
from .masks import Hidden, without

#: Days to the nearest observation of the same place: bounds of the groups errors are reported and calibrated in.
DISTANCES = (1.5, 3.5, 7.5)
#: Keys of those groups in tables and files; what to show is :func:`distance_texts`.
DISTANCE_LABELS = ("1 day", "2-3 days", "4-7 days", "8 days or more", "place never observed", "date without observations")
#: Indices of the last two, which no distance tells.
NEVER, BARE = 4, 5


def distance_texts() -> dict[str, str]:
    """What to call the groups of ``DISTANCE_LABELS``."""
    texts = tr("1 day"), tr("2-3 days"), tr("4-7 days"), tr("8 days or more"), tr("place never observed"), tr("date without observations")
    return dict(zip(DISTANCE_LABELS, texts, strict=True))


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
    progress(1.0, tr("testing {method}", method=title(method)))
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
    nearest: Float = np.empty(seen.shape, np.float32)
    other = np.full(seen.shape[1], np.inf)
    for step in range(len(seen) - 1, -1, -1):
        nearest[step] = other - day[step]
        other[seen[step]] = day[step]
    other[:] = -np.inf
    for step, now in enumerate(seen):
        np.minimum(nearest[step], day[step] - other, out=nearest[step], casting="same_kind")
        other[now] = day[step]
    return nearest


def distance_group(cube: xr.Dataset) -> npt.NDArray[np.int8]:
    """Group (T, N) of each cell, an index of ``DISTANCE_LABELS``, from the values given in ``cube``.

    Cells of places without any observation, and of dates without any, have groups of their own: nothing of that place, or of that day,
    helps to fill them. All others go by :func:`distance`.
    """
    time, seen = cube["time"].values, np.isfinite(cube["value"].values)
    near = distance(seen, days(time, time[0]))
    group = np.zeros(near.shape, np.int8)
    for edge in DISTANCES:
        group += near > edge
    if len(time) > 1:
        group[~seen.any(1)] = BARE
    group[:, ~seen.any(0)] = NEVER
    return group
