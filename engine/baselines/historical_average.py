"""Historical average: what was usual at a site at this time of the year.

The reference of the traffic papers ("HA", as in Li et al. 2018, arXiv:1707.01926): a process with a season is predicted
by the mean of earlier seasons. Deviation: displacement drifts, so a straight line through the whole history of the site is taken off
before the mean of each part of the year and put on again; the plain mean of the history would be off by years of motion. The line is
fitted together with a yearly cycle, which would tilt it otherwise.
"""

from __future__ import annotations

import numpy as np
import xarray as xr

from ..cube import Days, Float, until
from ..interfaces import Forecast, point_forecast
from ..models.priors import LINEAR, SEASONAL, YEAR, Array, LongTermFit, fit


class HistoricalAverage:
    """Line, and mean of the residuals in each part of the year.

    Parameters
    ----------
    parts : int
        Parts of equal length the year is divided into; 1 = the line alone. A part without values adds nothing to the line.
    """

    name = "historical_average"

    def __init__(self, parts: int = 12) -> None:
        self.parts = parts

    def fit(self, cube: xr.Dataset, until: np.datetime64) -> None:
        """Nothing is shared between sites."""

    def predict(self, cube: xr.Dataset, origin: np.datetime64, dates: Days) -> Forecast:
        """Line and mean of the part of the year, from the values not after ``origin``."""
        past = until(cube, origin)
        values: Float = past["value"].values
        then, ahead = _years(past["time"].values), _years(dates)
        now = then[-1] if len(then) else 0.0
        whole = fit(values, then - now, SEASONAL)
        line = LongTermFit(LINEAR, np.stack([whole[term] for term in LINEAR]))
        residual = values - line.at(then - now)
        seen = np.isfinite(residual)
        part = _part(then, self.parts)[:, None] == np.arange(self.parts)  # (T, parts)
        total, count = part.T @ np.where(seen, residual, 0), part.T.astype(np.float64) @ seen
        usual = total / np.maximum(count, 1)
        return point_forecast(dates, line.at(ahead - now) + usual[_part(ahead, self.parts)])


def _years(time: Days) -> Array:
    """Years since 2000."""
    elapsed: Array = (np.asarray(time, "datetime64[ns]") - np.datetime64("2000-01-01")) / np.timedelta64(1, "D") / YEAR
    return elapsed


def _part(years: Array, parts: int) -> np.ndarray[tuple[int], np.dtype[np.intp]]:
    """Part of the year each date falls into."""
    return np.minimum((years % 1 * parts).astype(np.intp), parts - 1)
