"""DINEOF: interpolation by empirical orthogonal functions (Beckers and Rixen 2003; Alvera-Azcarate et al. 2005).

The matrix of departures X (T, N) from place means gets 0 in its gaps; a truncated singular value decomposition of k modes gives new values
for the gaps, and so on until they hardly change. k grows from 1, each from the last one's result, and is the number of modes at which
observations put aside are estimated best. These are put aside like gaps, in blocks and swaths too (the clouds of Beckers et al. 2006):
random cells alone would have so many modes that larger gaps fill with noise. For the same reason the iterations per mode are few.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import xarray as xr

from ..cube import Float, days, places
from ..interfaces import Imputation, point_imputation
from .drawn_gaps import draw
from .gap_levels import levels, linear_in_time, nearest_known

Array = npt.NDArray[np.float64]
Bool = npt.NDArray[np.bool_]

#: Modes at most; further modes that may do worse before the search ends.
MODES, _PATIENCE = 25, 3
#: Iterations of one number of modes, and the change of the gaps, in deviations of the data, at which they end.
_ITERATIONS, _TOLERANCE = 8, 3e-3
#: A place's mean is drawn to that of all as if so many more values lay there.
_PRIOR = 3.0


class DINEOF:
    """DINEOF with the number of modes by cross-validation.

    Dates and places without any value take no part: such a date is filled linearly in time, such a place gets what its nearest
    neighbour gets.

    Parameters
    ----------
    modes : int, optional
        Number of modes; by cross-validation if not given.
    """

    name = "dineof"

    def __init__(self, modes: int | None = None, seed: int = 0) -> None:
        self.given, self.seed = modes, seed
        self.modes = modes or 1

    def fit(self, cube: xr.Dataset) -> None:
        """Choose the number of modes."""
        if self.given is not None:
            return
        values, _, rows, columns = _departures(cube)
        seen = np.isfinite(values)
        self.modes = 0
        if not seen.any():
            return
        time = days(cube["time"].values, cube["time"].values[0])
        hidden = draw(seen, places(cube)[columns], time[rows], np.random.default_rng([self.seed, 41]))
        aside = hidden & (seen & ~hidden).any(1, keepdims=True)
        if not aside.any():
            return
        best, field = float(np.abs(values[aside]).mean()), None
        for modes in range(1, min(MODES, *(np.array(values.shape) - 1)) + 1):
            field = reconstruct(values, seen & ~hidden, modes, field)
            error = float(np.abs(field - values)[aside].mean())
            if error < best:
                best, self.modes = error, modes
            elif modes - self.modes >= _PATIENCE:
                break

    def impute(self, cube: xr.Dataset) -> Imputation:
        """Reconstruct every cell."""
        values, base, rows, columns = _departures(cube)
        seen = np.isfinite(values)
        field = None
        for modes in range(1, min(self.modes, *values.shape) + 1):
            field = reconstruct(values, seen, modes, field)
        made = linear_in_time(cube["value"].values, days(cube["time"].values, cube["time"].values[0]), places(cube))
        made[np.ix_(rows, columns)] = (0 if field is None else field) + base[columns]
        return point_imputation(made[:, nearest_known(places(cube), np.isfinite(cube["value"].values).any(0))])


def reconstruct(values: Float, known: Bool, modes: int, start: Float | None = None) -> Float:
    """Field (T, N) of ``modes`` modes that agrees with itself in the gaps.

    Parameters
    ----------
    values : (T, N)
        Departures.
    known : bool (T, N)
        Which of them may be used.
    start : (T, N), optional
        Field to begin from; 0 if not given.
    """
    field = np.zeros_like(values) if start is None else start
    limit = _TOLERANCE * float(np.std(values[known]))
    gaps = ~known
    for _ in range(_ITERATIONS):
        fresh = _truncated(np.where(known, values, field), modes)
        change = float(np.sqrt(np.mean((fresh - field)[gaps] ** 2))) if gaps.any() else 0.0
        field = fresh
        if change <= limit:
            break
    return field


def _truncated(matrix: Float, modes: int) -> Float:
    """The best approximation of ``modes`` modes: by the eigenvectors of the smaller of the two products of the matrix with itself."""
    wide = matrix.shape[0] <= matrix.shape[1]
    square = matrix @ matrix.T if wide else matrix.T @ matrix
    vectors = np.linalg.eigh(square)[1][:, -modes:]
    made: Float = vectors @ (vectors.T @ matrix) if wide else (matrix @ vectors) @ vectors.T
    return made


def _departures(cube: xr.Dataset) -> tuple[Float, Float, npt.NDArray[np.intp], npt.NDArray[np.intp]]:
    """Departures (T', N') of the dates and places with values, means (N,) of all places, and which dates and places those are."""
    values = cube["value"].values
    seen = np.isfinite(values)
    rows, columns = np.flatnonzero(seen.any(1)), np.flatnonzero(seen.any(0))
    base = levels(values, places(cube), _PRIOR)
    return (values - base)[np.ix_(rows, columns)], base, rows, columns
