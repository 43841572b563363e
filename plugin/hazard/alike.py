"""How alike the errors of neighbours are, and how often so many of them leave their intervals together though the forecast is right.

Places of one acquisition share its atmosphere, and part of what a forecast misses: they leave their intervals in numbers, or not at all. Taken as
independent, many outside at once would look impossible and every hazy date would raise an alarm. The history tells how alike they are: movements over
as many acquisitions as lie between the forecast's origin and the newest date, freed of each place's usual one, are correlated among the places of a
zone by ``r``. With errors ``sqrt(r) f + sqrt(1 - r) e``, f common to all of them (the one-factor model, Vasicek 2002), the number outside is binomial
for every f, and its probability the mean over f.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from datetime import date
from typing import Any, Optional

import numpy as np

from .surprise import chance

#: Acquisitions before the origin that are looked at, fewest movements that tell the correlation, and values that are held at most.
DATES, FEWEST, VALUES = 60, 10, 40_000_000
#: Greatest correlation, steps of the common factor, and how far out a movement counts (in standard deviations).
_MOST, _STEPS, _CLIP = 0.95, 120, 4.0
#: Terms of binomial sums that are held at once.
_AT_ONCE = 2_000_000


def recent(days: Sequence[date], places: int) -> tuple[date, ...]:
    """Return the last of the acquisitions before the origin: as many as are looked at, and can be held of so many places."""
    return tuple(days[-min(DATES, max(VALUES // max(places, 1), 1)) :])


def movements(values: np.ndarray, lag: int) -> Optional[np.ndarray]:
    """Return the movements (T - lag, N) of places over ``lag`` acquisitions of a history (T, N), each place's in its own standard deviations.

    None where there are fewer than ``FEWEST``; NaN where one is unknown.
    """
    if len(values) - lag < FEWEST:
        return None
    made = (values[lag:] - values[:-lag]).astype(np.float32)
    seen = np.isfinite(made)
    enough = seen.sum(0) >= FEWEST
    made[:, ~enough] = np.nan
    made[:, enough] -= np.nanmedian(made[:, enough], axis=0)
    size = np.sqrt(np.nanmean(made[:, enough] ** 2, axis=0))
    made[:, enough] = np.clip(made[:, enough] / np.maximum(size, 1e-9), -_CLIP, _CLIP)
    return made


def correlation(moved: Optional[np.ndarray], rows: Any = slice(None)) -> Optional[float]:
    """Return the mean correlation of the places of ``rows`` with each other, not below zero; None where it cannot be told."""
    if moved is None:
        return None
    part = moved[:, rows]
    seen = np.isfinite(part)
    filled = np.where(seen, part, 0.0).astype(float)
    count = seen.sum(1)
    pairs, own = float((count * (count - 1)).sum()), float((filled**2).sum() / max(seen.sum(), 1))
    if pairs <= 0 or own <= 0:
        return None
    together = float((filled.sum(1) ** 2 - (filled**2).sum(1)).sum()) / pairs
    return min(max(together / own, 0.0), _MOST)


def chance_together(count: int, total: int, share: float, alike: Optional[float]) -> float:
    """Return the probability of ``count`` or more of ``total`` places outside an interval that each leaves with the probability ``share``.

    ``alike`` is the correlation of their errors; None or 0 takes them as independent.
    """
    if not alike or total < 2:
        return chance(count, total, share)
    common = (np.arange(_STEPS) + 0.5) * 6.0 / _STEPS  # of one sign: both ends of the interval are alike
    weight = np.exp(-(common**2) / 2)
    end = _score(share / 2)
    outside = np.zeros(_STEPS)
    for side in (1.0, -1.0):
        outside += np.array([_upper(score) for score in (end - side * math.sqrt(alike) * common) / math.sqrt(1 - alike)])
    return float(np.dot(weight, _tails(count, total, np.clip(outside, 1e-12, 1 - 1e-12))) / weight.sum())


def _tails(count: int, total: int, shares: np.ndarray) -> np.ndarray:
    """Upper tails of the binomial distribution for several shares: at once for a zone, one after the other for a layer."""
    if total * len(shares) > _AT_ONCE:
        return np.array([chance(count, total, float(share)) for share in shares])
    each = np.arange(count, total + 1)
    factorial = np.concatenate([[0.0], np.log(np.arange(1, total + 1)).cumsum()])
    ways = factorial[total] - factorial[each] - factorial[total - each]
    rise = ways + np.log(shares)[:, None] * each + np.log1p(-shares)[:, None] * (total - each)
    return np.asarray(np.minimum(np.exp(rise).sum(1), 1.0))


def _upper(score: float) -> float:
    """Probability of a normal variable above a score."""
    return 0.5 * math.erfc(score / math.sqrt(2))


def _score(probability: float) -> float:
    """The score that a normal variable exceeds with a probability, by bisection."""
    low, high = 0.0, 9.0
    for _ in range(60):
        middle = (low + high) / 2
        low, high = (middle, high) if _upper(middle) > probability else (low, middle)
    return (low + high) / 2
