"""The line and the yearly cycle through a series, and how well they fit."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Optional

import numpy as np

from .record import Series

_YEAR = 365.25
#: A cycle is fitted to a record at least this long (years) with at least this many values.
_CYCLE_YEARS, _CYCLE_VALUES = 1.0, 12
_FEWEST = 3


@dataclass(frozen=True)
class Fit:
    """Least squares fit of ``v(t) = a + b t + c sin(2 pi t) + d cos(2 pi t)``, t in years.

    Attributes
    ----------
    velocity, error : float
        b per year, and its standard error (residuals taken as independent).
    amplitude : float
        Half the yearly swing; NaN if no cycle was fitted.
    r2, rmse : float
        Share of the variance explained, and root mean square of the residuals (over n less the number of coefficients).
    line, cycle, residual : float64 (n,)
        On the dates of the series; the residual is NaN where there is no value.
    """

    velocity: float
    error: float
    amplitude: float
    r2: float
    rmse: float
    line: np.ndarray
    cycle: np.ndarray
    residual: np.ndarray
    coefficients: np.ndarray
    first: date

    def cycle_at(self, days: Sequence[date]) -> np.ndarray:
        """Return the yearly cycle on other dates."""
        return _design(_years(days, self.first), len(self.coefficients) > 2)[:, 2:] @ self.coefficients[2:]


def fit(series: Series) -> Optional[Fit]:
    """Fit a series; None with fewer than three values."""
    seen = np.isfinite(series.values)
    if seen.sum() < _FEWEST:
        return None
    first = series.days[0]
    years = _years(series.days, first)
    known, values = years[seen], series.values[seen]
    cyclic = bool(np.ptp(known) >= _CYCLE_YEARS and len(known) >= _CYCLE_VALUES)
    design = _design(years, cyclic)
    coefficients, _, rank, _ = np.linalg.lstsq(design[seen], values, rcond=None)
    residual = series.values - design @ coefficients
    left = residual[seen]
    freedom = max(len(values) - rank, 1)
    variance = float((left**2).sum() / freedom)
    covariance = variance * np.linalg.pinv(design[seen].T @ design[seen])
    total = float(((values - values.mean()) ** 2).sum())
    return Fit(
        velocity=float(coefficients[1]),
        error=float(np.sqrt(max(covariance[1, 1], 0.0))),
        amplitude=float(np.hypot(*coefficients[2:])) if cyclic else float("nan"),
        r2=1 - float((left**2).sum()) / total if total > 0 else float("nan"),
        rmse=float(np.sqrt(variance)),
        line=design[:, :2] @ coefficients[:2],
        cycle=design[:, 2:] @ coefficients[2:],
        residual=residual,
        coefficients=coefficients,
        first=first,
    )


def _years(days: Sequence[date], first: date) -> np.ndarray:
    return np.array([(day - first).days for day in days], float) / _YEAR


def _design(years: np.ndarray, cyclic: bool) -> np.ndarray:
    columns = [np.ones_like(years), years]
    if cyclic:
        columns += [np.sin(2 * np.pi * years), np.cos(2 * np.pi * years)]
    return np.stack(columns, 1)
