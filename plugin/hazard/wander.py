"""How far the ground strayed from its trend and season, by the days that passed: from the history alone.

A line and a yearly cycle are fitted to the last two years of a place (the line alone below a year and a half, as elsewhere in this project). What they
leave is noise and what the ground did besides. The mean square of its differences over a lag (the structure function) holds twice the variance of the
noise at any lag; the rest is the variance of what the ground strayed within it. A single series tells that poorly, so a quarter of a place's is
its own and three quarters are the median of the layer. Added is what a line and a cycle fitted to noisy values are wrong by when they are continued.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Optional

import numpy as np

from .lags import FEWEST, Lags

#: Years from which on there is a cycle; share of a place's own.
CYCLE_YEARS, OWN = 1.5, 0.25
_YEAR = 365.25
#: Rounds in which gaps are filled with the fit and the fit is made again; places at once.
_ROUNDS, _CHUNK = 8, 20_000


class Wander:
    """Structure functions of the places of a layer.

    Parameters
    ----------
    past, ahead : sequence of date
        Acquisitions (T) up to the origin, and forecast dates (H).
    origin : date
    """

    def __init__(self, past: Sequence[date], origin: date, ahead: Sequence[date]) -> None:
        self._lags = Lags(past, origin, ahead)
        self.told, self._cycle = self._lags.told, self._lags.span >= CYCLE_YEARS * _YEAR

    def usual(self, values: np.ndarray, deviation: np.ndarray) -> np.ndarray:
        """Return the layer's median (H,) of the strayed variance, from places (T, N) with noise ``deviation`` (N,); not below zero."""
        return _median(self._strayed(values, deviation))

    def variance(self, values: np.ndarray, deviation: np.ndarray, usual: Optional[np.ndarray] = None) -> Optional[np.ndarray]:
        """Return the variance (H, N) of what the ground may stray from its trend and season up to each date ahead; None if the history is too short.

        ``usual`` (H,) is the layer's, where ``values`` (T, N) are of a part of its places.
        """
        if not self.told:
            return None
        own = self._strayed(values, deviation)
        usual = _median(own) if usual is None else usual
        shared = np.where(np.isfinite(own), OWN * own + (1 - OWN) * usual[:, None], usual[:, None])
        return np.maximum(shared, 0.0) + self._continued()[:, None] * deviation**2

    def _continued(self) -> np.ndarray:
        """Variance (H,) of the fit's movement from the origin to each date ahead, for noise of variance one."""
        design = self._design(self._lags.then)
        step = self._design(self._lags.ahead) - self._design(np.zeros(1))
        found: np.ndarray = np.einsum("hi,ij,hj->h", step, np.linalg.inv(design.T @ design), step)
        return found

    def _strayed(self, values: np.ndarray, deviation: np.ndarray) -> np.ndarray:
        """Structure functions (H, N) less the noise; NaN where nothing is known."""
        parts = [slice(first, first + _CHUNK) for first in range(0, values.shape[1], _CHUNK)]
        made = [self._part(values[self._lags.use, part], deviation[part]) for part in parts]
        return np.concatenate(made, 1) if made else np.empty((len(self._lags.ahead), 0))

    def _part(self, values: np.ndarray, deviation: np.ndarray) -> np.ndarray:
        left, found = self._residual(values), np.full((len(self._lags.ahead), values.shape[1]), np.nan)
        for row, (first, second, times) in enumerate(self._lags.pairs()):
            squares = (left[second] - left[first]) ** 2
            count = np.isfinite(squares).sum(0)
            mean = np.nansum(squares, 0) / np.maximum(count, 1)
            # Beyond the longest lag that the record tells: as a random walk goes on.
            found[row] = np.where(count >= FEWEST // 2, (mean - 2 * deviation**2) * times, np.nan)
        return found

    def _residual(self, values: np.ndarray) -> np.ndarray:
        """What line and cycle leave of values (T, N); NaN where there is no value."""
        design, seen = self._design(self._lags.then), np.isfinite(values)
        back = design @ np.linalg.pinv(design)
        fitted = np.where(seen.any(0), np.nansum(values, 0) / np.maximum(seen.sum(0), 1), 0.0)[None]
        for _ in range(1 if seen.all() else _ROUNDS):
            fitted = back @ np.where(seen, values, fitted)
        return np.where(seen, values - fitted, np.nan)

    def _design(self, then: np.ndarray) -> np.ndarray:
        years = then / _YEAR
        columns = [np.ones_like(years), years]
        if self._cycle:
            columns += [np.sin(2 * np.pi * years), np.cos(2 * np.pi * years)]
        return np.column_stack(columns)


def _median(strayed: np.ndarray) -> np.ndarray:
    """Median (H,) of places (H, N), not below zero; NaN where nothing is known."""
    known = [row[np.isfinite(row)] for row in strayed]
    return np.array([max(float(np.median(row)), 0.0) if len(row) else np.nan for row in known])
