"""Pairs of acquisitions that lie as far apart as a forecast date is from the origin: what differences over a lag are taken from."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

import numpy as np

#: Years looked at; fewest dates; share of the record that lags may have.
YEARS, FEWEST, LONGEST = 2.0, 20, 1 / 3
_YEAR = 365.25


class Lags:
    """Differences over the lags of a forecast.

    Parameters
    ----------
    past, ahead : sequence of date
        Acquisitions (T) up to the origin, and forecast dates (H).
    origin : date

    Attributes
    ----------
    use : bool (T,)
        Which acquisitions are looked at: those of the last two years.
    then, ahead : (T',) and (H,)
        Days of these, and of the forecast dates, from the origin.
    span : float
        Days from the first of them to the last.
    told : bool
        Whether they are enough to tell anything.
    """

    def __init__(self, past: Sequence[date], origin: date, ahead: Sequence[date]) -> None:
        then = np.array([(day - origin).days for day in past], float)
        self.use = then >= -YEARS * _YEAR
        self.then, self.ahead = then[self.use], np.array([(day - origin).days for day in ahead], float)
        self.span = float(np.ptp(self.then)) if self.use.any() else 0.0
        self.told = len(self.then) >= FEWEST and self.span > 0

    def pairs(self) -> Iterator[tuple[np.ndarray, np.ndarray, float]]:
        """Yield for each date ahead the rows of acquisitions (first, second) that lie as far apart, to half a usual step.

        A third of the record is the longest lag that it tells: dates further ahead have pairs of that lag. The third item says how many of it they are
        ahead, 1 for all others.
        """
        for days in self.ahead:
            lag = min(days, self.span * LONGEST)
            second = np.abs(self.then[None] - self.then[:, None] - lag).argmin(1)
            apart = self.then[second] - self.then
            near = (np.abs(apart - lag) <= max(np.median(np.diff(self.then)) / 2, 1.0)) & (apart > 0)
            yield np.flatnonzero(near), second[near], days / lag
