"""Filling each date from what was seen that day: inverse distances, and ordinary kriging; a date without any value from its neighbours in time."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import xarray as xr

from ..cube import Float, days, places
from ..interfaces import Imputation, point_imputation
from .filters import Array
from .gap_levels import linear_in_time
from .matern import DayCovariance, day_estimate, fit_day_covariance, nearest_seen
from .space_time import centre, quantiles

#: Places a value is made of.
NEAREST_IDW, NEAREST_KRIGING = 12, 16


class InverseDistance:
    """Mean of the nearest places seen that day, weighted by the inverse square of their distance (Shepard 1968)."""

    name = "idw"

    def __init__(self, seed: int = 0) -> None:
        self.seed, self.centred = seed, True

    def fit(self, cube: xr.Dataset) -> None:
        """Choose between the values and their departures from each place's mean, by which fills hidden cells better."""
        self.centred = chosen_centre(cube, self.seed, lambda values: _inverse_distance(values, cube))

    def impute(self, cube: xr.Dataset) -> Imputation:
        """Estimate every missing cell."""
        values = cube["value"].values
        base = centre(values, self.centred)
        made = np.where(np.isfinite(values), values, _inverse_distance(values - base, cube) + base)
        return point_imputation(without_gaps(made, cube))


class DayKriging:
    """Ordinary kriging on the day (Cressie 1993, sec. 3.2) with one covariance for all dates."""

    name = "kriging"

    def __init__(self, seed: int = 0) -> None:
        self.seed, self.centred = seed, True
        self.model: DayCovariance | None = None

    def fit(self, cube: xr.Dataset) -> None:
        """Fit the covariance to values and to departures from each place's mean, and choose the better."""
        where = places(cube)
        self.centred = chosen_centre(cube, self.seed, self._fresh(where))
        values = cube["value"].values
        self.model = fit_day_covariance(values - centre(values, self.centred), where, self.seed)

    def _fresh(self, where: Array) -> Callable[[Float], Float]:
        """Kriging with a covariance fitted to the very values it is given."""
        return lambda values: day_estimate(values, where, fit_day_covariance(values, where, self.seed), NEAREST_KRIGING)[0]

    def impute(self, cube: xr.Dataset) -> Imputation:
        """Krige every missing cell; the spread is the kriging deviation."""
        assert self.model is not None, "fit first"  # nosec B101 (an invariant)
        values = cube["value"].values
        base = centre(values, self.centred)
        mean, variance = day_estimate(values - base, places(cube), self.model, NEAREST_KRIGING)
        median = without_gaps(np.where(np.isfinite(values), values, mean + base), cube)
        deviation = np.where(np.isfinite(variance), np.sqrt(variance), np.sqrt(self.model.sill)).astype(np.float32)
        made = quantiles(median, deviation)
        return Imputation(np.where(np.isfinite(values), values, made).astype(np.float32))


def without_gaps(made: Float, cube: xr.Dataset) -> Float:
    """``made`` (T, N) with dates that had nothing to go by filled in time, and failing that by the mean of all."""
    empty = ~np.isfinite(made)
    if empty.any():
        values, time = cube["value"].values, cube["time"].values
        filled = linear_in_time(values, days(time, time[0]), places(cube))
        made = np.where(empty, filled, made)
        made = np.where(np.isfinite(made), made, np.float32(np.nanmean(cube["value"].values)))
    return made.astype(np.float32)


def chosen_centre(cube: xr.Dataset, seed: int, estimate: Callable[[Float], Float]) -> bool:
    """Whether departures from each place's mean are better to interpolate than the values themselves, on hidden cells of a few dates.

    Parameters
    ----------
    estimate : callable
        (T', N) with NaN -> estimates of the same shape.
    """
    values = cube["value"].values
    seen = np.isfinite(values)
    rng = np.random.default_rng([seed, 31])
    full = np.argsort(-seen.sum(1), kind="stable")[: min(8, len(values))]
    if len(values) < 3:
        return False
    hidden = seen[full] & (rng.random(seen[full].shape) < 0.3)
    # Moved gaps too: whole corners of a date are missing, not only single cells.
    hidden |= seen[full] & ~seen[rng.integers(0, len(values), len(full))]
    given = values[full].copy()
    given[hidden] = np.nan
    every = values.copy()
    every[full] = given
    errors = []
    for centred in (True, False):
        base = centre(every, centred)
        made = estimate(given - base) + base
        errors.append(float(np.nanmean(np.abs(made - values[full])[hidden])) if hidden.any() else 0.0)
    return errors[0] <= errors[1]


def _inverse_distance(values: Float, cube: xr.Dataset) -> Float:
    """Weighted means (T', N) of the nearest places seen on each date; NaN on dates without any."""
    where = places(cube)
    made = np.full(values.shape, np.nan, np.float32)
    for step, row in enumerate(values):
        found = nearest_seen(row, where, np.arange(len(where)), NEAREST_IDW)
        if found is None:
            continue
        index, distance = found
        weight = 1.0 / np.maximum(distance, 1e-9 * (distance.max() or 1.0)) ** 2
        made[step] = (weight * row[index]).sum(1) / weight.sum(1)
    return made
