"""How noisy measurements are, from their history.

A movement that builds up from step to step leaves neighbouring differences uncorrelated or positively correlated, noise that is new on every date
makes them negatively correlated, by its variance. So ``-cov(y[t+1] - y[t], y[t] - y[t-1])`` estimates the variance of the noise.
"""

from __future__ import annotations

import numpy as np

#: Acquisitions it is estimated from, the last ones.
DATES = 120
#: Fewest pairs of differences.
FEWEST = 8


def noise(values: np.ndarray) -> np.ndarray:
    """Return the standard deviation (N,) of the noise of series (T, N), NaN = no value; NaN where there are too few."""
    found, seen = np.full(values.shape[1], np.nan), np.isfinite(values)
    enough = seen.sum(0) >= FEWEST + 2
    if not enough.any():
        return found
    # Where there are gaps: the values that are there, one after the other.
    order = np.argsort(~seen[:, enough], axis=0, kind="stable")
    steps = np.diff(np.take_along_axis(np.where(seen, values, np.nan)[:, enough], order, 0), axis=0)
    steps = steps - np.nanmedian(steps, axis=0)
    limit = 4 * 1.4826 * np.nanmedian(np.abs(steps), axis=0)
    steps = np.clip(steps, -limit, limit)  # a single step, an earthquake say, is no noise
    found[enough] = np.sqrt(np.maximum(-np.nanmean(steps[1:] * steps[:-1], axis=0), 0.0))
    return found
