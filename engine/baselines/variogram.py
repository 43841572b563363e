"""The covariance of departures in space and time, fitted to the data.

    C(h, u) = s1 r(h / a1) exp(-u / b1) + s2 r(h / a2) exp(-u / b2) + nugget at (0, 0)

a sum of two separable covariances: what covers a region for days, and what stays in a place for weeks. r is an exponential, or
Matern's of smoothness 3/2 for smooth fields.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt
from scipy.optimize import least_squares
from scipy.spatial import cKDTree

from ..cube import Float

Array = npt.NDArray[np.float64]
#: Pairs of places the covariance is measured on, at most, and lags in dates.
_PAIRS, _LAGS = 4_000, (0, 1, 2, 3, 4, 6, 8, 12, 16, 24, 32, 48)
_BINS = 10


@dataclass(frozen=True)
class Covariance:
    """Sills, ranges in the units of the coordinates, times in days, the nugget (variance of a single observation), and whether smooth at 0."""

    sills: tuple[float, float]
    ranges: tuple[float, float]
    times: tuple[float, float]
    nugget: float
    smooth: bool = False

    @property
    def sill(self) -> float:
        """Variance in all."""
        return sum(self.sills) + self.nugget

    def __call__(self, distance: Float, lag: npt.NDArray[np.floating]) -> Float:
        """Covariance at ``distance`` and ``lag`` (days) of different cells (no nugget)."""
        distance, lag = np.asarray(distance, np.float32), np.asarray(lag, np.float32)
        made = np.zeros(np.broadcast(distance, lag).shape, np.float32)
        for sill, reach, time in zip(self.sills, self.ranges, self.times, strict=True):
            scaled = distance * np.float32((np.sqrt(3) if self.smooth else 1) / reach)
            part = np.float32(sill) * np.exp(lag * np.float32(-1 / time) - scaled)
            made += part * (1 + scaled) if self.smooth else part
        return made

    def smoother(self) -> Covariance:
        """The same of a field smooth in space: what looked like a nugget to an exponential is a tenth of it."""
        return replace(self, smooth=True, nugget=0.1 * self.nugget)


def fit_covariance(values: Float, where: Array, day: Array, seed: int = 0) -> Covariance:
    """Fit to departures (T, N) with NaN: empirical covariances by distance and lag, weighted by their pairs."""
    rng = np.random.default_rng([seed, 7])
    variance = float(np.nanvar(values)) if np.isfinite(values).any() else 0.0
    variance = variance or 1e-12
    distance, first, second = _pairs(where, rng)
    usual = float(np.median(np.diff(day))) if len(day) > 1 else 1.0
    edges = np.quantile(distance[distance > 0], np.linspace(0, 1, _BINS + 1)) if (distance > 0).any() else np.array([0.0, 1.0])
    group = np.where(distance > 0, np.clip(np.searchsorted(edges, distance, "left"), 1, len(edges) - 1), 0)
    rows = []
    seen = np.isfinite(values)
    filled = np.where(seen, values, 0).astype(np.float64)
    for lag in _LAGS:
        if lag >= len(values):
            break
        a, b = slice(0, len(values) - lag), slice(lag, None)
        product = (filled[a][:, first] * filled[b][:, second]).sum(0)
        count = (seen[a][:, first] & seen[b][:, second]).sum(0)
        for number in range(len(edges)):
            mine = group == number
            if (number or lag) and count[mine].sum() >= 20:
                total = count[mine].sum()
                apart = float((distance[mine] * count[mine]).sum() / total)
                rows.append((apart, float(np.mean(day[lag:] - day[: len(day) - lag])), product[mine].sum() / total, total))
    if len(rows) < 3:
        reach = float(np.median(distance[distance > 0])) if (distance > 0).any() else 1.0
        return Covariance((0.5 * variance, 0.4 * variance), (reach, reach), (5 * usual, 30 * usual), 0.1 * variance)
    measured = np.array(rows, np.float64)  # distance, lag, covariance, pairs
    return _fitted(measured[:, 0], measured[:, 1], measured[:, 2] / variance, np.sqrt(np.minimum(measured[:, 3], 1e4)), usual, variance)


def _fitted(apart: Array, lag: Array, found: Array, weight: Array, usual: float, variance: float) -> Covariance:
    reach = float(np.median(apart[apart > 0])) if (apart > 0).any() else 1.0

    def model(p: Array) -> Array:
        made = np.exp(p[0] - apart / np.exp(p[2]) - lag / np.exp(p[4])) + np.exp(p[1] - apart / np.exp(p[3]) - lag / np.exp(p[5]))
        return np.asarray(made)

    def left(p: Array) -> Array:
        return np.asarray((model(p) - found) * weight)

    start = np.array([np.log(0.5), np.log(0.4), np.log(0.5 * reach), np.log(2 * reach), np.log(4 * usual), np.log(30 * usual)])
    low = start - np.array([6, 6, 5, 5, 3, 3])
    high = np.array([0.0, 0.0, start[2] + 4, start[3] + 4, np.log(60 * usual), np.log(400 * usual)])
    fitted = least_squares(left, start, bounds=(low, high), loss="soft_l1", f_scale=0.05 * weight.max()).x
    sills = np.exp(fitted[:2])
    sills *= min(1.0, 0.99 / sills.sum())
    ranges, times = np.exp(fitted[2:4]), np.exp(fitted[4:6])
    return Covariance(
        (float(variance * sills[0]), float(variance * sills[1])),
        (float(ranges[0]), float(ranges[1])),
        (float(times[0]), float(times[1])),
        float(variance * (1 - sills.sum())),
    )


def _pairs(where: Array, rng: np.random.Generator) -> tuple[Array, npt.NDArray[np.intp], npt.NDArray[np.intp]]:
    """Distances and indices of pairs of places: each with itself, with near ones, and with any."""
    count = len(where)
    own = rng.permutation(count)[: _PAIRS // 4]
    near = np.asarray(cKDTree(where).query(where[own], min(9, count))[1], np.intp).reshape(len(own), -1)[:, 1:]
    first = np.concatenate([own, np.repeat(own, near.shape[1]), rng.integers(0, count, _PAIRS // 2)])
    second = np.concatenate([own, near.ravel(), rng.integers(0, count, _PAIRS // 2)])
    pick = np.concatenate([np.arange(len(own)), len(own) + rng.permutation(len(first) - len(own))[:_PAIRS]])
    first, second = first[pick], second[pick]
    return np.hypot(*(where[first] - where[second]).T), first, second
