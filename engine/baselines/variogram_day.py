"""The covariance between places on the same date, pooled over all dates.

    C(h) = (sill - nugget) (1 + a) exp(-a),  a = sqrt(3) h / range     (Matern, smoothness 3/2)
    C(h) = (sill - nugget) exp(-h / range)                            (exponential, smoothness 1/2)

whichever fits the empirical semivariances better.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from scipy.optimize import least_squares
from scipy.spatial import cKDTree

from ..cube import Float

Array = npt.NDArray[np.float64]
Index = npt.NDArray[np.intp]
#: Pairs of places, and dates, that semivariances are measured on; bins of distance and pairs of values each has to have.
_PAIRS, _DATES, _BINS, _FEWEST = 6_000, 200, 14, 20


@dataclass(frozen=True)
class DayCovariance:
    """Variance in all, nugget (of a single observation), range in the units of the coordinates."""

    sill: float
    nugget: float
    reach: float
    smooth: bool = False

    def __call__(self, distance: Array) -> Array:
        """Covariance of different cells (no nugget) at ``distance``."""
        made: Array = (self.sill - self.nugget) * _correlation(distance, self.reach, self.smooth)
        return made


def fit_day_covariance(values: Float, where: Array, seed: int = 0) -> DayCovariance:
    """Fit to the values (T, N), with NaN, of places at ``where`` (N, 2)."""
    rng = np.random.default_rng([seed, 34])
    filled = np.flatnonzero(np.isfinite(values).sum(1) > 1)
    some = values[rng.permutation(filled)[:_DATES]].astype(np.float64)
    first, second = _pairs(where, rng)
    apart = np.hypot(*(where[first] - where[second]).T)
    known = np.isfinite(values)
    variance = float(values[known].var(dtype=np.float64)) if known.any() else 0.0
    variance = variance or 1e-12
    difference = some[:, first] - some[:, second]
    there = np.isfinite(difference)
    square, count = np.where(there, difference**2, 0).sum(0), there.sum(0)
    edges = np.unique(np.quantile(apart, np.linspace(0, 1, _BINS + 1))) if len(apart) else np.zeros(0)
    usual = (float(np.median(apart)) if len(apart) else 0.0) or 1.0  # stations at one spot are no distance apart
    if len(edges) < 4:
        return DayCovariance(variance, 0.1 * variance, usual)
    group = np.clip(np.searchsorted(edges, apart, "left"), 1, len(edges) - 1)
    pairs, total, distance = (np.bincount(group, weight, len(edges)) for weight in (count, square, apart * count))
    use = pairs >= _FEWEST
    if use.sum() < 4:
        return DayCovariance(variance, 0.1 * variance, usual)
    lag, gamma = distance[use] / pairs[use], 0.5 * total[use] / pairs[use]
    fits = [_fit(lag, gamma, np.sqrt(pairs[use]), smooth) for smooth in (False, True)]
    return min(fits, key=lambda fit: fit[0])[1]


def _fit(lag: Array, gamma: Array, weight: Array, smooth: bool) -> tuple[float, DayCovariance]:
    """Cost and covariance of the weighted least squares fit of the semivariances; short lags count more (Cressie 1985: over gamma)."""
    scale = float(gamma.max()) or 1e-12
    weight = weight / weight.max() / np.maximum(gamma / scale, 0.05)

    def misfit(p: Array) -> Array:
        sill, nugget, reach = np.exp(p)
        made: Array = (nugget + sill * (1 - _correlation(lag, reach, smooth)) - gamma / scale) * weight
        return made

    start = np.log([0.9, 0.1, float(np.median(lag))])
    low, high = np.log([1e-3, 1e-6, 0.1 * lag.min()]), np.log([10.0, 1.5, 10 * lag.max()])
    found = least_squares(misfit, np.clip(start, low + 1e-9, high - 1e-9), bounds=(low, high))
    sill, nugget, reach = np.exp(found.x)
    return float(found.cost), DayCovariance(float(scale * (sill + nugget)), float(scale * nugget), float(reach), smooth)


def _correlation(distance: Array, reach: float, smooth: bool) -> Array:
    scaled = distance / reach
    made: Array = (1 + np.sqrt(3) * scaled) * np.exp(-np.sqrt(3) * scaled) if smooth else np.exp(-scaled)
    return made


def _pairs(where: Array, rng: np.random.Generator) -> tuple[Index, Index]:
    """Indices of pairs of different places: near ones, those a few further, and any."""
    count = len(where)
    own = rng.permutation(count)[: _PAIRS // 24]
    near = np.asarray(cKDTree(where).query(where[own], min(13, count))[1], np.intp).reshape(len(own), -1)[:, 1:]
    wide = np.asarray(cKDTree(where).query(where[own], min(200, count))[1], np.intp).reshape(len(own), -1)[:, 13::17]
    first = np.concatenate([np.repeat(own, near.shape[1]), np.repeat(own, wide.shape[1]), rng.integers(0, count, _PAIRS // 3)])
    second = np.concatenate([near.ravel(), wide.ravel(), rng.integers(0, count, _PAIRS // 3)])
    other = first != second
    return first[other], second[other]
