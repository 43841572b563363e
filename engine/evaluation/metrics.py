"""Errors, skill with block-bootstrap intervals, coverage and CRPS."""

from __future__ import annotations

import warnings

import numpy as np
import numpy.typing as npt

from ..baselines.filters import Array
from ..cube import Float
from ..interfaces import LEVELS


def mean_square(median: Float, observed: Float) -> Array:
    """Mean squared error by origin and horizon, (O, H), from medians and observations (O, H, N); NaN on dates without observations."""
    return _mean_over_sites((median.astype(np.float64) - observed) ** 2)


def mean_absolute(median: Float, observed: Float) -> Array:
    """Mean absolute error by origin and horizon, (O, H)."""
    return _mean_over_sites(np.abs(median.astype(np.float64) - observed))


def _mean_over_sites(error: Array) -> Array:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", RuntimeWarning)  # an acquisition lost everywhere has no mean
        return np.asarray(np.nanmean(error, axis=2))


def ratio(square: Array, reference: Array) -> float:
    """Skill ``1 - MSE / MSE_ref`` over the cells known in both; NaN where there are none or the reference made no error."""
    use = np.isfinite(square) & np.isfinite(reference)
    if not use.any() or not reference[use].mean() > 0:
        return float("nan")
    return float(1 - square[use].mean() / reference[use].mean())


def held(values: Float, observed: Float, lower: int, upper: int) -> tuple[Array, Array]:
    """How many observations lay inside [lower, upper], and how many there were, by origin and horizon, (O, H) each."""
    seen = np.isfinite(observed) & np.isfinite(values[:, lower])
    inside = (observed >= values[:, lower]) & (observed <= values[:, upper]) & seen
    return inside.sum(2).astype(np.float64), seen.sum(2).astype(np.float64)


def coverage_interval(inside: Array, seen: Array, horizon: int, seed: int = 0, draws: int = 500) -> tuple[float, float]:
    """95 % interval of the coverage from counts (O, H') as :func:`held` gives them: a moving-block bootstrap over origins, as for :func:`skill`.

    It knows the scatter between the origins it is given: where they are few and close together, the truth is wider. NaN below 3 origins.
    """
    if len(seen) < 3 or not seen.any():
        return float("nan"), float("nan")
    rows = _drawn(len(seen), horizon, seed, draws)
    share = inside.sum(1)[rows].sum(1) / np.maximum(seen.sum(1)[rows].sum(1), 1)
    low, high = np.quantile(share, (0.025, 0.975))
    return float(low), float(high)


def width(values: Float, lower: int, upper: int) -> Array:
    """Mean width of the interval by horizon, (H,)."""
    return np.asarray(np.nanmean(values[:, upper].astype(np.float64) - values[:, lower], axis=(0, 2)))


def crps(values: Float, observed: Float) -> Array:
    """Continuous ranked probability score by horizon (H,), approximated by twice the mean pinball loss at LEVELS; NaN without observations."""
    total = np.zeros(observed.shape[1])
    for index, level in enumerate(LEVELS):
        error = observed.astype(np.float64) - values[:, index]
        loss = np.maximum(level * error, (level - 1) * error)
        seen = np.isfinite(loss)
        with np.errstate(invalid="ignore"):  # a horizon without any observation has no mean
            total += np.where(seen, loss, 0).sum((0, 2)) / seen.sum((0, 2))
    return 2 * total / len(LEVELS)


def skill(square: Array, reference: Array, horizon: int, seed: int = 0, draws: int = 500) -> tuple[float, float, float]:
    """Skill ``1 - MSE / MSE_ref`` and its 95 % interval from a moving-block bootstrap over origins.

    Parameters
    ----------
    square, reference : (O, H')
        Mean squared errors by origin; the mean over both axes is compared. NaN cells (no observations) do not count.
    horizon : int
        The farthest of the H' horizons, in acquisitions: blocks are as long, because what comes between an origin and its target is
        in the errors of all origins in between, be it one horizon that is looked at or several.
    """
    value = ratio(square, reference)
    if len(square) < 3 or not np.isfinite(value):
        return value, float("nan"), float("nan")
    rows = _drawn(len(square), horizon, seed, draws)
    with np.errstate(divide="ignore", invalid="ignore"):
        drawn = 1 - np.nansum(square[rows], (1, 2)) / np.nansum(np.where(np.isfinite(square), reference, np.nan)[rows], (1, 2))
    drawn = drawn[np.isfinite(drawn)]
    low, high = np.quantile(drawn, (0.025, 0.975)) if len(drawn) else (np.nan, np.nan)
    return value, float(low), float(high)


def _drawn(count: int, horizon: int, seed: int, draws: int) -> npt.NDArray[np.intp]:
    """Rows (draws, count) of a moving-block bootstrap over ``count`` origins, in blocks as long as the horizon is."""
    block = max(1, min(horizon, count // 2))
    starts = np.random.default_rng(seed).integers(0, count - block + 1, (draws, -(-count // block)))
    return np.asarray((starts[:, :, None] + np.arange(block)).reshape(draws, -1)[:, :count])
