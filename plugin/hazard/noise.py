"""From what would be measured to how the ground moves: the noise of the measurement is taken out of a forecast.

The intervals of a forecast hold the next *measurements*: they are calibrated on measurements, and nothing else can be. A noisy point exceeds a small
threshold now and then although the ground stands still. How noisy a point is, its history tells: a movement that builds up from step to step leaves
neighbouring differences uncorrelated or positively correlated, noise that is new on every date makes them negatively correlated, by its
variance. So ``-cov(y[t+1] - y[t], y[t] - y[t-1])`` estimates the variance of the noise and leaves that of the ground in the forecast.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from .prediction import Prediction

#: Share of the spread that always stays: neither the noise nor the present level is known exactly.
LEAST = 0.3
#: Acquisitions it is estimated from, the last ones.
DATES = 120
#: Fewest pairs of differences.
FEWEST = 8
#: Half an 80 % interval in standard deviations.
_Z80 = 1.2815516


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


def of_ground(made: Prediction, deviation: np.ndarray) -> Prediction:
    """Return the forecast of the ground: intervals narrowed about the median by the noise ``deviation`` (N,); where that is NaN they stay."""
    median = made.quantiles[2]
    spread = np.maximum((made.quantiles[3] - made.quantiles[1]) / (2 * _Z80), 1e-9)
    share = np.sqrt(np.maximum(1 - (np.nan_to_num(deviation) / spread) ** 2, LEAST**2))
    return replace(made, quantiles=median + (made.quantiles - median) * share)
