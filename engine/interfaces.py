"""The two small interfaces every method stands behind (here: the forecaster's)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

import numpy as np
import xarray as xr

from .cube import Days, Float

#: Levels of the quantiles of every forecast: the median, and the bounds of the 80 and 95 % intervals.
LEVELS = (0.025, 0.1, 0.5, 0.9, 0.975)


@dataclass(frozen=True)
class Forecast:
    """Predicted displacement.

    Attributes
    ----------
    dates : datetime64 (H,)
        Predicted dates.
    values : float32 (5, H, N)
        Quantiles at ``LEVELS`` for each date and site, in the units of the cube; NaN where a site has no history.
        A method that knows only the median repeats it: the calibration widens the bounds.
    """

    dates: Days
    values: Float

    @property
    def median(self) -> Float:
        """Median forecast, (H, N)."""
        median: Float = self.values[LEVELS.index(0.5)]
        return median


def point_forecast(dates: Days, median: Float) -> Forecast:
    """Wrap a median (H, N) without any spread of its own."""
    return Forecast(dates, np.broadcast_to(median.astype(np.float32), (len(LEVELS), *median.shape)).copy())


class Forecaster(Protocol):
    """A forecast method. Cubes are of sites (see :func:`cube.to_sites`); rasters are flattened before."""

    name: str

    def fit(self, cube: xr.Dataset, until: np.datetime64) -> None:
        """Learn from the values dated not after ``until``; must not look at any later one."""

    def predict(self, cube: xr.Dataset, origin: np.datetime64, dates: Days) -> Forecast:
        """Forecast ``dates`` (all after ``origin``) from the values dated not after ``origin``.

        The sites may differ from those fitted on (a tile, a new region) unless the method says otherwise.
        """
