"""Fill gaps of a place from the place's own values: its mean, its time of year, its neighbours in time."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import xarray as xr

from ..cube import Float, days, places
from ..interfaces import Imputation, point_imputation
from .filters import YEAR
from .gap_levels import levels, linear_in_time, nearest_known

#: Days of the year are averaged with Gaussian weights of this standard deviation (days).
BANDWIDTH = 10.0
#: The place's mean counts as so many values of the time of year.
PRIOR = 1.0
_DAYS = 366


class Mean:
    """The mean of the place's values."""

    name = "mean"

    def fit(self, cube: xr.Dataset) -> None:
        """Nothing is learnt beforehand."""

    def impute(self, cube: xr.Dataset) -> Imputation:
        """Repeat each place's mean on every date."""
        values = cube["value"].values
        return point_imputation(np.broadcast_to(levels(values, places(cube)), values.shape))


class Climatology:
    """The mean of the place's values at that time of the year, in all years, drawn toward the place's mean where there are few."""

    name = "climatology"

    def __init__(self, bandwidth: float = BANDWIDTH, prior: float = PRIOR) -> None:
        self.bandwidth, self.prior = bandwidth, prior

    def fit(self, cube: xr.Dataset) -> None:
        """Nothing is learnt beforehand."""

    def impute(self, cube: xr.Dataset) -> Imputation:
        """Give each date the smoothed mean of its day of the year."""
        return point_imputation(climatology(cube["value"].values, cube["time"].values, places(cube), self.bandwidth, self.prior))


class LinearTime:
    """Linear in real time between the place's observations, the nearest observation before the first and after the last."""

    name = "linear_time"

    def fit(self, cube: xr.Dataset) -> None:
        """Nothing is learnt beforehand."""

    def impute(self, cube: xr.Dataset) -> Imputation:
        """Interpolate each place."""
        time = cube["time"].values
        return point_imputation(linear_in_time(cube["value"].values, days(time, time[0]), places(cube)))


def climatology(
    values: Float, time: npt.NDArray[np.datetime64], where: npt.NDArray[np.float64], bandwidth: float = BANDWIDTH, prior: float = PRIOR
) -> Float:
    """Smoothed day-of-year means (T, N) of the values (T, N).

    Values are summed by day of the year first, so that the smoothing costs the same for two years as for forty.
    """
    seen = np.isfinite(values)
    mean = levels(values, where)
    of_year = (time.astype("datetime64[D]") - time.astype("datetime64[Y]")).astype(int)
    total, count = np.zeros((2, _DAYS, values.shape[1]), np.float32)
    np.add.at(total, of_year, np.where(seen, values - mean, 0))
    np.add.at(count, of_year, seen)
    apart = np.abs(np.arange(_DAYS)[:, None] - np.arange(_DAYS))
    weight = np.exp(-0.5 * (np.minimum(apart, YEAR - apart) / bandwidth) ** 2).astype(np.float32)
    weight = weight[of_year]
    departure = (weight @ total) / (weight @ count + np.float32(prior))
    made: Float = mean + departure[:, nearest_known(where, np.asarray(seen.any(0)))]
    return made
