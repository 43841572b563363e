"""How far places moved within as many days as the forecast reaches, trend and season and all: from the history alone.

The mean square of the differences of a series over a lag holds what the ground moved within it and twice the variance of the noise. Of one place it
is taken over all pairs of dates. Of a layer it is the median, over the dates the pairs begin at, of the mean over the places: an earthquake is in the few
pairs that span it, and does not return with each forecast, while a trend counts in full, and a season nearly: its square has its mean for a median.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import numpy as np

from .lags import FEWEST, Lags


class Moves:
    """Mean squares of movement; ``past``, ``origin`` and ``ahead`` as in :class:`Lags`. ``told`` says whether the history is long enough."""

    def __init__(self, past: Sequence[date], origin: date, ahead: Sequence[date]) -> None:
        self._lags = Lags(past, origin, ahead)
        self.told = self._lags.told

    def own(self, values: np.ndarray, deviation: np.ndarray) -> np.ndarray:
        """Return the mean square (H, N) of what each place moved, from places (T, N) with noise ``deviation`` (N,).

        It may be below zero, as an estimate of little; NaN where too few dates tell.
        """
        found = np.full((len(self._lags.ahead), values.shape[1]), np.nan)
        values, noise = values[self._lags.use], 2 * deviation**2
        for row, (first, second, times) in enumerate(self._lags.pairs()):
            squares, count = np.zeros(values.shape[1]), np.zeros(values.shape[1], int)
            for one, other in zip(first, second):
                square = (values[other] - values[one]) ** 2
                seen = np.isfinite(square)
                squares += np.where(seen, square, 0.0)
                count += seen
            known = count >= FEWEST // 2
            # Beyond the longest lag that the record tells: as a steady movement goes on.
            found[row, known] = (squares[known] / count[known] - noise[known]) * times**2
        return found

    def usual(self, values: np.ndarray, deviation: np.ndarray, weight: np.ndarray) -> np.ndarray:
        """Return the layer's mean square (H,), places weighted by ``weight`` (H, N); NaN where nothing is known."""
        found = np.full(len(self._lags.ahead), np.nan)
        values, noise = values[self._lags.use], 2 * deviation**2
        for row, (first, second, times) in enumerate(self._lags.pairs()):
            means = []
            for one, other in zip(first, second):
                square = (values[other] - values[one]) ** 2 - noise
                used = np.where(np.isfinite(square), weight[row], 0.0)
                if used.any():
                    means.append(float(used @ np.nan_to_num(square) / used.sum()))
            if means:
                found[row] = float(np.median(means)) * times**2
        return found
