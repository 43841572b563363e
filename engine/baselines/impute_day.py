"""Fill gaps of a date from what was seen on the same date around them: inverse distances, and ordinary kriging.

A date without any value is filled linearly in time.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import xarray as xr
from scipy.spatial import cKDTree

from ..cube import Float, days, places
from ..interfaces import LEVELS, Imputation, point_imputation
from .gap_levels import levels, linear_in_time
from .space_time import quantiles
from .variogram_day import DayCovariance, fit_day_covariance

Array = npt.NDArray[np.float64]
Index = npt.NDArray[np.intp]
Bool = npt.NDArray[np.bool_]

#: Observed places that a gap is filled from.
NEAR_IDW, NEAR_KRIGING = 12, 24
#: A place's mean is drawn to that of all as if so many more values lay there.
_PRIOR = 3.0
#: Share of the cells hidden, and dates at most, to choose between values and departures.
_SHARE, _DATES = 0.25, 60
#: Cells solved at once.
_CHUNK = 4_000


class InverseDistance:
    """Mean of the nearest values of the date, weighted by the inverse square of their distance.

    Values are averaged as they are or as departures from their place's mean, whichever fills hidden cells better.
    """

    name = "idw"

    def __init__(self, neighbours: int = NEAR_IDW, seed: int = 0) -> None:
        self.neighbours, self.seed = neighbours, seed
        self.centred = True

    def fit(self, cube: xr.Dataset) -> None:
        """Choose between values and departures."""
        values, where = _some(cube, self.seed)
        hidden = _hidden(values, self.seed)
        given = np.where(hidden, np.float32(np.nan), values)
        errors = []
        for centred in (True, False):
            base = _base(given, where, centred)
            errors.append(_mean_error(_inverse_distance(given - base, where, self.neighbours) + base, values, hidden))
        self.centred = errors[0] <= errors[1]

    def impute(self, cube: xr.Dataset) -> Imputation:
        """Average the nearest values of each date."""
        values, where = cube["value"].values, places(cube)
        base = _base(values, where, self.centred)
        return point_imputation(_or_in_time(_inverse_distance(values - base, where, self.neighbours) + base, cube))


class DayKriging:
    """Ordinary kriging of the date's values or of their departures from the place's mean, whichever fills hidden cells better.

    Observed cells come back as they are; the spread is the kriging deviation, or the error of a linear interpolation in time on an empty date.
    """

    name = "kriging"

    def __init__(self, neighbours: int = NEAR_KRIGING, seed: int = 0) -> None:
        self.neighbours, self.seed = neighbours, seed
        self.centred = True
        self.model: DayCovariance | None = None
        self.in_time = 0.0

    def fit(self, cube: xr.Dataset) -> None:
        """Fit the covariance pooled over the dates, and choose between values and departures."""
        values, where = cube["value"].values, places(cube)
        some, there = _some(cube, self.seed)
        hidden = _hidden(some, self.seed)
        given = np.where(hidden, np.float32(np.nan), some)
        best = np.inf
        for centred in (True, False):
            model = fit_day_covariance(values - _base(values, where, centred), where, self.seed)
            base = _base(given, there, centred)
            mean = krige_dates(given - base, there, model, self.neighbours, hidden)[0]
            error = _mean_error(mean + base, some, hidden)
            if error < best or self.model is None:
                best, self.centred, self.model = error, centred, model
        self.in_time = _error_in_time(cube, self.seed)

    def impute(self, cube: xr.Dataset) -> Imputation:
        """Krige every gap."""
        assert self.model is not None, "fit first"  # nosec B101 (an invariant)
        values, where = cube["value"].values, places(cube)
        base = _base(values, where, self.centred)
        gaps = ~np.isfinite(values)
        mean, variance = krige_dates(values - base, where, self.model, self.neighbours, gaps)
        median = np.where(gaps, mean + base, values)
        deviation = np.where(gaps, np.sqrt(variance), 0)
        empty = gaps.all(1)
        deviation[empty] = self.in_time
        made = quantiles(_or_in_time(median, cube), deviation.astype(np.float32))
        return Imputation(made.reshape(len(LEVELS), *values.shape))


def krige_dates(values: Float, where: Array, model: DayCovariance, neighbours: int, cells: Bool) -> tuple[Float, Float]:
    """Ordinary kriging mean and variance (T, N) of ``cells`` (T, N) from the values (T, N) of the same date; NaN elsewhere and on empty dates."""
    mean = np.full(values.shape, np.nan, np.float32)
    variance = np.full(values.shape, np.nan, np.float32)
    for date in np.flatnonzero(cells.any(1)):
        known, asked = np.flatnonzero(np.isfinite(values[date])), np.flatnonzero(cells[date])
        if not len(known):
            continue
        distance, index = _nearest(where[known], where[asked], neighbours)
        for start in range(0, len(asked), _CHUNK):
            part = slice(start, start + _CHUNK)
            near = known[index[part]]
            mean[date, asked[part]], variance[date, asked[part]] = _ordinary(where[near], distance[part], values[date, near], model)
    return mean, variance


def _ordinary(spot: Array, distance: Array, value: Float, model: DayCovariance) -> tuple[Array, Array]:
    """Ordinary kriging (Cressie 1993, eq. 3.2.12) of n cells from k neighbours at ``spot`` (n, k, 2) and ``distance`` (n, k)."""
    count = distance.shape[1]
    apart = np.hypot(*np.moveaxis(spot[:, :, None] - spot[:, None], -1, 0))
    matrix = model(apart)
    diagonal = np.arange(count)
    matrix[:, diagonal, diagonal] = model.sill * (1 + 1e-6)
    toward = model(distance)
    solved = np.linalg.solve(matrix, np.stack([toward, np.ones_like(toward)], 2))
    total = solved.sum(1)
    multiplier = (1 - total[:, 0]) / total[:, 1]
    weight = solved[..., 0] + multiplier[:, None] * solved[..., 1]
    variance = model.sill - (solved[..., 0] * toward).sum(1) + multiplier * (1 - total[:, 0])
    return (weight * value).sum(1), np.maximum(variance, 1e-6 * model.sill)


def _inverse_distance(values: Float, where: Array, neighbours: int) -> Float:
    """Every cell (T, N) from the nearest values of its date, its own included; NaN on empty dates."""
    made = np.full(values.shape, np.nan, np.float32)
    for date in range(len(values)):
        known = np.flatnonzero(np.isfinite(values[date]))
        if len(known):
            distance, index = _nearest(where[known], where, neighbours)
            # A place itself, at distance 0, outweighs all others.
            weight = 1 / (distance**2 + 1e-12 * max(float((distance**2).max()), 1e-12))
            made[date] = (weight * values[date, known[index]]).sum(1) / weight.sum(1)
    return made


def _nearest(known: Array, asked: Array, neighbours: int) -> tuple[Array, Index]:
    """Distances and indices (n, k) of the places nearest to each of those ``asked``."""
    distance, index = cKDTree(known).query(asked, min(neighbours, len(known)))
    return np.asarray(distance).reshape(len(asked), -1), np.asarray(index, np.intp).reshape(len(asked), -1)


def _base(values: Float, where: Array, centred: bool) -> Float:
    """What departures are counted from, (N,): each place's mean, or the mean of all."""
    means = levels(values, where, _PRIOR)
    seen = np.isfinite(values)
    overall = np.float32(values[seen].mean()) if seen.any() else np.float32(np.nan)
    return means if centred else np.full_like(means, overall)


def _some(cube: xr.Dataset, seed: int) -> tuple[Float, Array]:
    """Values (T', N) of some of the dates, and the places."""
    values = cube["value"].values
    filled = np.flatnonzero(np.isfinite(values).any(1))
    return values[np.sort(np.random.default_rng([seed, 31]).permutation(filled)[:_DATES])], places(cube)


def _hidden(values: Float, seed: int) -> Bool:
    """Observed cells (T, N) to hide."""
    hidden: Bool = (np.random.default_rng([seed, 32]).random(values.shape) < _SHARE) & np.isfinite(values)
    return hidden


def _mean_error(estimate: Float, values: Float, cells: Bool) -> float:
    error = np.abs(estimate - values)[cells]
    error = error[np.isfinite(error)]
    return float(error.mean()) if len(error) else 0.0


def _or_in_time(values: Float, cube: xr.Dataset) -> Float:
    """Empty dates from the observations before and after."""
    observed, time = cube["value"].values, cube["time"].values
    empty = ~np.isfinite(observed).any(1)
    if empty.any():
        values = np.where(empty[:, None], linear_in_time(observed, days(time, time[0]), places(cube)), values)
    return values


def _error_in_time(cube: xr.Dataset, seed: int) -> float:
    """Root mean square error of a linear interpolation in time over dates left out; the spread of all values if there are too few."""
    values, time = cube["value"].values, cube["time"].values
    filled = np.flatnonzero(np.isfinite(values).any(1))
    seen = np.isfinite(values)
    if len(filled) < 5:
        return float(values[seen].std()) if seen.any() else 0.0
    given = values.copy()
    given[np.random.default_rng([seed, 33]).permutation(filled)[: len(filled) // 5]] = np.nan
    error = (linear_in_time(given, days(time, time[0]), places(cube)) - values)[seen & ~np.isfinite(given)]
    error = error[np.isfinite(error)]
    return float(np.sqrt((error**2).mean())) if len(error) else 0.0
