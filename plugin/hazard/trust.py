"""How much of the movement a forecast tells is to be expected: what is left of its medians when their errors are known.

A median errs in one of two ways. What it could not foresee is missing in it, and the ground moves more, and otherwise, than it says: such a forecast is
right as it stands. Or it has errors of its own, from noise in the present level and from coefficients learned on few dates, and says more than the ground
will do: of two places that are said to move 5 mm the one that never moved is rather standing still. With ``v`` the variance of the error and ``p`` its
part of the second kind, ``S`` the variance of what is common to both,

    ground's variance = S + (1 - p) v,   median's variance = S + p v,

so ``p = (1 + (m² - g²) / v) / 2``: all three are known of a layer, ``m²`` from the forecast, ``v`` from its calibrated intervals, and ``g²``, what the ground
moves within as many days, from the history (:mod:`moves`). It is one number for all dates and places, since a layer is few independent draws, and not
below 0 or above 1. The best linear estimate of the movement is ``k`` of the median, ``k = S / (S + p v)``, its variance ``(1 - p) v + k p v``: Bühlmann's
credibility (1967), the empirical Bayes estimate (Efron and Morris 1973) for ``p = 1``. ``S`` is that of the place by its own history, at least the layer's.
A place that moves as it never did is not of the layer's kind: no median is changed by more than a standard deviation of these errors (limited translation,
Efron and Morris 1971).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

#: Fewest places that tell how the medians of a layer err; greatest change of a median in standard deviations of its own errors.
FEWEST, MOST = 30, 1.0


@dataclass(frozen=True)
class Trust:
    """What a layer tells of its medians.

    Attributes
    ----------
    share : float
        Part of the variance of the errors that is the medians' own, 0 to 1.
    usual : (H,)
        Variance of what ground and median have in common; NaN where it is not known.
    """

    share: float
    usual: np.ndarray

    def kept(self, median: np.ndarray, variance: np.ndarray, moved: np.ndarray) -> np.ndarray:
        """Return the share (H, N) of each median to keep; all of it where nothing is known of the place.

        Parameters
        ----------
        median, variance : (H, N)
            Of the movement, and of its error.
        moved : (H, N)
            Mean square of what the place moved within as many days; NaN = unknown.
        """
        own = self.share * variance
        common = np.maximum(np.fmax(moved - (variance - own), self.usual[:, None]), 0.0)
        with np.errstate(divide="ignore", invalid="ignore"):
            kept = common / (common + own)
            least = 1 - MOST * np.sqrt(own) / np.abs(median)
        known = np.isfinite(moved) & np.isfinite(kept) & (own > 0)
        return np.where(known, np.fmax(kept, least), 1.0)


def learn(median: np.ndarray, variance: np.ndarray, moved: np.ndarray, apt: np.ndarray, usual: Callable[[np.ndarray], np.ndarray]) -> Trust:
    """Return what the places of a layer tell.

    Parameters
    ----------
    median, variance, moved : (H, N)
        As in :meth:`Trust.kept`.
    apt : bool (N,)
        Places to learn from.
    usual : callable
        Mean square (H,) of what the layer moves, for weights (H, N) of its places.
    """
    known = np.isfinite(median) & np.isfinite(variance) & np.isfinite(moved) & apt
    nothing = Trust(0.0, np.full(len(median), np.nan))
    if known.any(0).sum() < FEWEST:
        return nothing
    middle = np.array([max(float(np.median(row[use])), 0.0) if use.any() else 0.0 for row, use in zip(moved, known)])
    # Few places that move much would outweigh all others.
    weight = np.where(known, 1 / np.maximum(np.fmax(moved, middle[:, None]) + variance, 1e-12), 0.0)
    whole = weight.sum(1)
    with np.errstate(divide="ignore", invalid="ignore"):
        told, error = (np.where(known, weight * part, 0.0).sum(1) / whole for part in (median**2, variance))
    ground = usual(weight)
    rows = np.isfinite(ground) & np.isfinite(told)
    if not rows.any():
        return nothing
    excess = float(((told - ground) * whole)[rows].sum() / (error * whole)[rows].sum())
    share = min(max((1 + excess) / 2, 0.0), 1.0)
    return Trust(share, ground - (1 - share) * error)
