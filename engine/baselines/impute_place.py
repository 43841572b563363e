"""Filling each place from its own values: their mean, their mean on that day of the year, a line between the nearest two dates."""

from __future__ import annotations

import numpy as np
import xarray as xr

from ..cube import Float, days
from ..interfaces import Imputation, point_imputation
from .space_time import links, place_means

#: Width (standard deviation, days) of the window a day-of-year mean is taken in, and observations the place's mean counts for.
WINDOW, PRIOR = 15.0, 2.0
_YEAR = 365.25


class _Stateless:
    """A method that needs no fit: it uses the values it is given."""

    def fit(self, cube: xr.Dataset) -> None:
        """Nothing to learn."""


class Mean(_Stateless):
    """The mean of the place."""

    name = "mean"

    def impute(self, cube: xr.Dataset) -> Imputation:
        """The same value on every date."""
        values = cube["value"].values
        return point_imputation(np.broadcast_to(place_means(values, 0.1), values.shape))


class Climatology(_Stateless):
    """The mean of the place around that day of the year, over all years; drawn to the mean of the place where there are few values."""

    name = "climatology"

    def impute(self, cube: xr.Dataset) -> Imputation:
        """Kernel mean over the circle of the year."""
        values, dates = cube["value"].values, cube["time"].values
        seen = np.isfinite(values)
        mean = place_means(values, 0.1)
        of_year = (dates - dates.astype("datetime64[Y]")) / np.timedelta64(1, "D")
        apart = np.abs(of_year[:, None] - of_year)
        weight = np.exp(-0.5 * (np.minimum(apart, _YEAR - apart) / WINDOW) ** 2).astype(np.float32)
        anomaly = np.where(seen, values - mean, 0).astype(np.float32)
        made: Float = mean + (weight @ anomaly) / (weight @ seen.astype(np.float32) + np.float32(PRIOR))
        return point_imputation(made)


class LinearTime(_Stateless):
    """A straight line in real time between the place's observations before and after; beyond the first and last, their value."""

    name = "linear_time"

    def impute(self, cube: xr.Dataset) -> Imputation:
        """Interpolate; a place without any value gets the mean of all on that date, interpolated in the same way."""
        values = cube["value"].values
        time = days(cube["time"].values, cube["time"].values[0])
        made = between(values, time)
        empty = ~np.isfinite(values).any(0)
        if empty.any() and not empty.all():
            made[:, empty] = made[:, ~empty].mean(1, keepdims=True)
        return point_imputation(made)


def between(values: Float, time: np.ndarray[tuple[int], np.dtype[np.float64]]) -> Float:
    """Values (T, N) interpolated in time between the observations of each place, each cell without its own; NaN where there is none."""
    before, after = links(np.isfinite(values))
    last = len(values)
    has = before >= 0, after < last
    early = np.take_along_axis(values, np.maximum(before, 0), 0)
    late = np.take_along_axis(values, np.minimum(after, last - 1), 0)
    begin, end = time[np.maximum(before, 0)], time[np.minimum(after, last - 1)]
    share = np.where(end > begin, (time[:, None] - begin) / np.maximum(end - begin, 1e-9), 0.0).astype(np.float32)
    inside = early + share * (late - early)
    made: Float = np.where(has[0] & has[1], inside, np.where(has[0], early, np.where(has[1], late, np.float32(np.nan)))).astype(np.float32)
    return made
