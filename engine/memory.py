"""What a place remembers of a covariate: averages over the days before, in real time."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
import xarray as xr

from .cube import DYNAMIC, PAST, Float, days

#: Decay times of the memory of rain, days: antecedent precipitation (Kohler and Linsley 1951) from the shower to the season.
MEMORY = (1.5, 4.0, 10.0, 30.0)
#: A past observation this faint is forgotten.
_FAINT = 1e-3
#: Days before the first date whose rain is still remembered.
HISTORY = 90


def memories(cube: xr.Dataset, name: str) -> list[Float]:
    """What is remembered of the dynamic covariate ``name`` on each date, one array (T, N) for each of ``MEMORY``.

    As the reader found it at the covariate's own dates, where it has more of them than the cube; from the cube's dates otherwise.
    """
    if PAST + name in cube:
        kept = cube[PAST + name].values
        return [np.ascontiguousarray(kept[..., index]) for index in range(len(MEMORY))]
    elapsed = days(cube["time"].values, cube["time"].values[0])
    return [remembered(cube[DYNAMIC + name].values, elapsed, decay) for decay in MEMORY]


def remembered(values: Float, time: npt.NDArray[np.float64], decay: float) -> Float:
    """Exponential average (T, N) over the dates up to each one, gaps passed over: sum of w v / sum of w; NaN where nothing is remembered.

    Parameters
    ----------
    values : (T, N)
        With NaN.
    time : (T,)
        Days, rising.
    decay : float
        Days after which an observation counts 1/e.
    """
    memory, found = Memory(values.shape[1:], (decay,)), np.empty(values.shape, np.float32)
    for step, passed in enumerate(np.diff(time, prepend=time[:1])):
        memory.add(values[step], float(passed))
        found[step] = memory.now[..., 0]
    return found


class Memory:
    """Exponential averages of a covariate that comes date by date.

    Parameters
    ----------
    shape : tuple of int
        Of the covariate on one date.
    decays : sequence of float
        Days after which an observation counts 1/e.
    """

    def __init__(self, shape: tuple[int, ...], decays: Sequence[float] = MEMORY) -> None:
        self.decays = np.array(decays)
        self._total, self._weight = np.zeros((*shape, len(decays))), np.zeros((*shape, len(decays)))

    def add(self, values: Float, passed: float) -> None:
        """Remember the values of a date ``passed`` days after the one before; NaN is passed over."""
        seen, kept = np.isfinite(values), np.exp(-passed / self.decays)
        self._total = self._total * kept + np.where(seen, values, 0)[..., None]
        self._weight = self._weight * kept + seen[..., None]

    @property
    def now(self) -> Float:
        """The averages, (..., decays); NaN where nothing is remembered. They hold until the next date: time fades all alike."""
        found: Float = np.where(self._weight > _FAINT, self._total / np.maximum(self._weight, _FAINT), np.nan).astype(np.float32)
        return found
