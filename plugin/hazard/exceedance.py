"""How probable it is that movement exceeds a threshold, from the quantiles of a forecast.

Between the quantiles of a place and date (2.5, 10, 50, 90 and 97.5 %) the distribution is taken as piecewise normal: the normal score
is interpolated linearly in the displacement, and goes on with the slope of the outermost pair beyond them.
"""

from __future__ import annotations

import math
from typing import Union

import numpy as np

#: Normal scores of the quantiles 0.025, 0.1, 0.5, 0.9, 0.975.
SCORES = np.array([-1.9599640, -1.2815516, 0.0, 1.2815516, 1.9599640])
DIRECTIONS = ("either", "away", "toward")
#: The normal distribution function, tabulated: linear interpolation is exact to 4e-8, and numpy has no error function.
_AT = np.linspace(-8, 8, 16_001)
_NORMAL = np.array([0.5 * (1 + math.erf(score / math.sqrt(2))) for score in _AT])


def score_of(quantiles: np.ndarray, value: np.ndarray) -> np.ndarray:
    """Return the normal score of ``value`` (...) in distributions given by ``quantiles`` (5, ...), rising along the first axis."""
    low, high = quantiles[:-1], quantiles[1:]
    width = np.maximum(high - low, 1e-9)
    steps = (SCORES[1:] - SCORES[:-1]).reshape(-1, *([1] * (quantiles.ndim - 1)))
    starts = SCORES[:-1].reshape(steps.shape)
    each = starts + steps * (value - low) / width
    inside = (value >= quantiles[1:-1]).sum(0)  # the pair of quantiles that holds the value: 0 to 3
    found: np.ndarray = np.take_along_axis(each, inside[None], 0)[0]
    return found


def below(quantiles: np.ndarray, value: np.ndarray) -> np.ndarray:
    """Return the probability (...) of being below ``value`` (...); NaN where a quantile is unknown."""
    score = score_of(quantiles, value)
    return np.where(np.isfinite(score), np.interp(score, _AT, _NORMAL), np.nan)


def exceedance(quantiles: np.ndarray, threshold: Union[float, np.ndarray], direction: str) -> np.ndarray:
    """Return the probability (H, N) that movement exceeds the threshold on each date.

    Parameters
    ----------
    quantiles : (5, H, N)
        Of the movement from the present level (the last measurements, smoothed); positive = toward the satellite, or up.
    threshold : float or (H,)
        Positive, in the same units; one for all dates, or one for each.
    direction : str
        ``away`` = below -threshold, ``toward`` = above it, ``either`` = one of both.
    """
    level = np.broadcast_to(np.asarray(threshold, float).reshape(-1, 1), quantiles.shape[1:])
    away, toward = below(quantiles, -level), 1 - below(quantiles, level)
    return {"away": away, "toward": toward, "either": np.minimum(away + toward, 1.0)}[direction]


def within_horizon(probability: np.ndarray) -> np.ndarray:
    """Return the probability (N,) of exceeding the threshold on one date at least: the greatest of all dates, (H, N).

    Dates depend on each other in a way the forecast does not tell, so this is the least it can be.
    """
    seen = np.isfinite(probability)
    return np.where(seen.any(0), np.where(seen, probability, -1.0).max(0), np.nan)


def first_date(probability: np.ndarray, limit: float) -> np.ndarray:
    """Return the number of the first date (N,) whose probability (H, N) reaches ``limit``; -1 if none does."""
    reached = np.nan_to_num(probability, nan=-1.0) >= limit
    return np.where(reached.any(0), reached.argmax(0), -1)


def first_to_stay(probability: np.ndarray, limit: float) -> np.ndarray:
    """Return the number of the first date (N,) from which on the probability (H, N) stays at or above ``limit`` to the end; -1 if it does not."""
    reached = np.nan_to_num(probability, nan=-1.0) >= limit
    staying = np.logical_and.accumulate(reached[::-1], 0)[::-1]
    return np.where(staying[-1], staying.argmax(0), -1)
