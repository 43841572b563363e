"""The two small interfaces every method stands behind: forecasters look ahead, imputers fill gaps."""

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


@dataclass(frozen=True)
class Imputation:
    """Estimated values of every cell on every date.

    Attributes
    ----------
    values : float32 (5, T, N)
        Quantiles at ``LEVELS`` for each date and site, in the units of the cube, also where a value was observed (whoever
        writes the result puts the observation there); NaN where the method can say nothing.
        A method that knows only the median repeats it: the calibration widens the bounds.
    """

    values: Float

    @property
    def median(self) -> Float:
        """Median estimate, (T, N)."""
        median: Float = self.values[LEVELS.index(0.5)]
        return median


def point_imputation(median: Float) -> Imputation:
    """Wrap a median (T, N) without any spread of its own; a view, five times the same."""
    return Imputation(np.broadcast_to(median.astype(np.float32), (len(LEVELS), *median.shape)))


class Imputer(Protocol):
    """A method that fills gaps. Cubes are of sites (see :func:`cube.to_sites`); a raster's cells carry ``row`` and ``column``."""

    name: str

    def fit(self, cube: xr.Dataset) -> None:
        """Learn from the observed values; those hidden for scoring are NaN here."""

    def impute(self, cube: xr.Dataset) -> Imputation:
        """Estimate every cell from the values observed in ``cube`` and its covariates.

        The dates are those fitted on; the values may be fewer (more hidden) or more. Values of later dates may be used: a gap is
        filled, nothing is forecast.
        """
