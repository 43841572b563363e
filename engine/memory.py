"""What a place remembers of a covariate: averages over the days before, in real time."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from .cube import Float

#: Decay times of the memory of rain, days: antecedent precipitation (Kohler and Linsley 1951) from the shower to the season.
MEMORY = (1.5, 4.0, 10.0, 30.0)
#: A past observation this faint is forgotten.
_FAINT = 1e-3


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
    seen = np.isfinite(values)
    filled, total, weight = np.where(seen, values, 0), np.zeros(values.shape[1]), np.zeros(values.shape[1])
    found = np.empty(values.shape, np.float32)
    for step, kept in enumerate(np.exp(-np.diff(time, prepend=time[:1]) / decay)):
        total, weight = total * kept + filled[step], weight * kept + seen[step]
        found[step] = np.where(weight > _FAINT, total / np.maximum(weight, _FAINT), np.nan)
    return found
