"""Ordinary kriging on single dates with a Matern covariance that all dates share."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from scipy.optimize import least_squares
from scipy.spatial import cKDTree

from ..cube import Float

Array = npt.NDArray[np.float64]
Index = npt.NDArray[np.intp]
#: Smoothness is tried at these: 1/2 = exponential, 3/2, 5/2.
_SMOOTHNESS = (0.5, 1.5, 2.5)
_PAIRS, _BINS = 20_000, 14


@dataclass(frozen=True)
class DayCovariance:
    """Partial sill, range in the units of the coordinates, smoothness (1/2, 3/2 or 5/2) and nugget."""

    partial: float
    reach: float
    smoothness: float
    nugget: float

    @property
    def sill(self) -> float:
        """Variance in all."""
        return self.partial + self.nugget

    def __call__(self, distance: Array) -> Array:
        """Covariance at ``distance`` of different places."""
        return self.partial * _matern(distance / self.reach, self.smoothness)


def _matern(scaled: Array, smoothness: float) -> Array:
    """Matern correlation in closed form (Rasmussen and Williams 2006, eq. 4.17)."""
    r = np.sqrt(2 * smoothness) * scaled
    factor = {0.5: 1.0, 1.5: 1 + r, 2.5: 1 + r + r**2 / 3}[smoothness]
    return np.asarray(factor * np.exp(-r))


def fit_day_covariance(values: Float, where: Array, seed: int = 0) -> DayCovariance:
    """Fit to the semivariances of pairs on the same date, pooled over dates (T, N); near pairs count most."""
    rng = np.random.default_rng([seed, 41])
    variance = float(np.nanvar(values)) or 1e-12
    count = len(where)
    spacing = float(np.median(np.asarray(cKDTree(where).query(where, min(2, count))[0]).reshape(count, -1)[:, -1])) or 1.0
    own = rng.integers(0, count, _PAIRS // 12)
    near = np.asarray(cKDTree(where).query(where[own], min(13, count))[1], np.intp).reshape(len(own), -1)[:, 1:]
    first = np.concatenate([np.repeat(own, near.shape[1]), rng.integers(0, count, _PAIRS // 2)])
    second = np.concatenate([near.ravel(), rng.integers(0, count, _PAIRS // 2)])
    distance = np.hypot(*(where[first] - where[second]).T)
    use = distance > 0
    first, second, distance = first[use], second[use], distance[use]
    dates = rng.permutation(len(values))[:60]
    square = (values[dates][:, first] - values[dates][:, second]) ** 2
    seen = np.isfinite(square)
    if not seen.any():
        return DayCovariance(0.9 * variance, 5 * spacing, 0.5, 0.1 * variance)
    edges = np.quantile(distance, np.linspace(0, 1, _BINS + 1))
    group = np.clip(np.searchsorted(edges, distance, "right") - 1, 0, _BINS - 1)
    total = np.bincount(group, np.where(seen, square, 0).sum(0), _BINS)
    pairs = np.bincount(group, seen.sum(0), _BINS)
    middle = np.bincount(group, distance * seen.sum(0), _BINS) / np.maximum(pairs, 1)
    known = pairs >= 20
    if known.sum() < 3:
        return DayCovariance(0.9 * variance, 5 * spacing, 0.5, 0.1 * variance)
    return _fitted(middle[known], 0.5 * total[known] / pairs[known], spacing)


def _fitted(distance: Array, semivariance: Array, spacing: float) -> DayCovariance:
    top = float(semivariance.max())
    best: tuple[float, DayCovariance] | None = None
    for smoothness in _SMOOTHNESS:

        def misfit(p: Array, smoothness: float = smoothness) -> Array:
            model = np.exp(p[2]) + np.exp(p[0]) * (1 - _matern(distance / np.exp(p[1]), smoothness))
            return np.asarray((np.log(model) - np.log(semivariance + 1e-6 * top)) / np.sqrt(distance / distance.min()))

        start = np.array([np.log(top), np.log(np.median(distance)), np.log(0.05 * semivariance.min() + 1e-6 * top)])
        low = np.array([start[0] - 3, np.log(0.5 * spacing), np.log(1e-7 * top)])
        high = np.array([start[0] + 3, np.log(20 * distance.max()), np.log(1.01 * top)])
        found = least_squares(misfit, np.clip(start, low + 1e-6, high - 1e-6), bounds=(low, high))
        partial, reach, nugget = np.exp(found.x)
        made = DayCovariance(float(partial), float(reach), smoothness, float(nugget))
        if best is None or found.cost < best[0]:
            best = (found.cost, made)
    assert best is not None  # nosec B101 (there is a smoothness to try)
    return best[1]


def nearest_seen(row: Float, where: Array, targets: Index, count: int) -> tuple[Index, Array] | None:
    """Indices and distances (n, K) of the places with a value in ``row`` (N,) nearest to each target; None if there is none."""
    known = np.flatnonzero(np.isfinite(row))
    if not len(known) or not len(targets):
        return None
    distance, index = cKDTree(where[known]).query(where[targets], min(count, len(known)))
    return known[np.asarray(index, np.intp).reshape(len(targets), -1)], np.asarray(distance).reshape(len(targets), -1)


def day_estimate(values: Float, where: Array, model: DayCovariance, nearest: int) -> tuple[Float, Float]:
    """Kriging mean and variance (T, N) of the missing cells of ``values`` (T, N); NaN where observed and on dates without any value."""
    mean, variance = np.full(values.shape, np.nan, np.float32), np.full(values.shape, np.nan, np.float32)
    for step, row in enumerate(values):
        targets = np.flatnonzero(~np.isfinite(row))
        found = nearest_seen(row, where, targets, nearest)
        if found is None:
            continue
        index, distance = found
        spot = where[index]
        between = model(np.hypot(spot[:, :, None, 0] - spot[:, None, :, 0], spot[:, :, None, 1] - spot[:, None, :, 1]))
        diagonal = np.arange(index.shape[1])
        between[:, diagonal, diagonal] = model.sill * (1 + 1e-6)
        toward = model(distance)
        solved = np.linalg.solve(between, np.stack([toward, np.ones_like(toward)], 2))
        multiplier = (1 - solved[..., 0].sum(1)) / solved[..., 1].sum(1)
        weight = solved[..., 0] + multiplier[:, None] * solved[..., 1]
        mean[step, targets] = (weight * row[index]).sum(1)
        variance[step, targets] = np.maximum(model.sill - (weight * toward).sum(1) + multiplier, 0.1 * model.nugget + 1e-9 * model.sill)
    return mean, variance
