"""How probable it is that movement exceeds a threshold, from the quantiles of a forecast.

Between the quantiles of a place and date (2.5, 10, 50, 90 and 97.5 %) the distribution is taken as piecewise normal: the normal score
is interpolated linearly in the displacement, and goes on with the slope of the outermost pair beyond them.
"""

from __future__ import annotations

import math

import numpy as np

#: Normal scores of the quantiles 0.025, 0.1, 0.5, 0.9, 0.975.
SCORES = np.array([-1.9599640, -1.2815516, 0.0, 1.2815516, 1.9599640])
DIRECTIONS = ("either", "away", "toward")
_ERF = np.frompyfunc(math.erf, 1, 1)


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
    known = np.isfinite(score)
    found = np.full(score.shape, np.nan)
    found[known] = 0.5 * (1 + _ERF(score[known] / math.sqrt(2)).astype(float))
    return found


def exceedance(quantiles: np.ndarray, threshold: float, direction: str) -> np.ndarray:
    """Return the probability that movement exceeds the threshold on each date.

    Parameters
    ----------
    quantiles : (5, H, N)
        Of the movement since the last acquisition; positive = toward the satellite, or up.
    threshold : float
        Positive, in the same units.
    direction : str
        ``away`` = below -threshold, ``toward`` = above it, ``either`` = one of both.
    """
    level = np.full(quantiles.shape[1:], float(threshold))
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
