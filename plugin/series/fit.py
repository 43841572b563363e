"""The trend and the yearly cycle through a series, and how well they fit."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Optional

import numpy as np

from .record import Series
from .trends import DEGREES, Trend, candidates, slopes_of_constant

_YEAR = 365.25
#: A cycle is fitted to a record at least this long (years) with at least this many values.
_CYCLE_YEARS, _CYCLE_VALUES = 1.0, 12
_FEWEST = 3


@dataclass(frozen=True)
class Fit:
    """Least squares fit of ``v(t) = trend(t) + c sin(2 pi t) + d cos(2 pi t)``, t in years; the trend is ``a + b t`` unless another is asked for.

    Attributes
    ----------
    velocity, error : float
        Of the trend per year: b, or the mean from the first to the last value; with its standard error (residuals taken as independent).
    amplitude : float
        Half the yearly swing; NaN if no cycle was fitted.
    r2, rmse : float
        Share of the variance explained, and root mean square of the residuals (over n less the number of coefficients).
    line, cycle, residual : float64 (n,)
        Trend, cycle and rest on the dates of the series; the residual is NaN where there is no value.
    """

    velocity: float
    error: float
    amplitude: float
    r2: float
    rmse: float
    line: np.ndarray
    cycle: np.ndarray
    residual: np.ndarray
    trend: Trend
    coefficients: np.ndarray
    first: date

    def line_at(self, days: Sequence[date]) -> np.ndarray:
        """Return the trend on other dates, as it would go on."""
        columns = self.trend.columns(_years(days, self.first))
        return np.asarray(columns @ self.coefficients[: columns.shape[1]])

    def cycle_at(self, days: Sequence[date]) -> np.ndarray:
        """Return the yearly cycle on other dates."""
        years = _years(days, self.first)
        back = self.coefficients[self.trend.columns(years).shape[1] :]
        return np.asarray(_cycle(years, len(back) > 0) @ back)


def fit(series: Series, kind: str = "line") -> Optional[Fit]:
    """Fit a series; None with fewer than three values. A trend (one of ``trends.KINDS``) with more coefficients than the values allow becomes a line."""
    seen = np.isfinite(series.values)
    if seen.sum() < _FEWEST:
        return None
    first = series.days[0]
    years = _years(series.days, first)
    known, values = years[seen], series.values[seen]
    cyclic = bool(np.ptp(known) >= _CYCLE_YEARS and len(known) >= _CYCLE_VALUES)
    cycle = _cycle(years, cyclic)
    if kind != "line" and len(known) < DEGREES.get(kind, 2) + cycle.shape[1] + _FEWEST:
        kind = "line"
    trend, coefficients = _best(kind, years, cycle, seen, values)
    columns = trend.columns(years)
    size = columns.shape[1]
    residual = series.values - np.hstack([columns, cycle]) @ coefficients
    left = residual[seen]
    # What the fit depends on: its coefficients, and the time constant that was found by trying.
    slopes = np.hstack([columns, cycle, slopes_of_constant(trend, years, coefficients[:size])])
    variance = float((left**2).sum() / max(len(values) - np.linalg.matrix_rank(slopes[seen]), 1))
    covariance = variance * np.linalg.pinv(slopes[seen].T @ slopes[seen])
    begin, end = np.flatnonzero(seen)[[0, -1]]
    across = (slopes[end] - slopes[begin]) / max(years[end] - years[begin], 1e-9)
    across[size : size + cycle.shape[1]] = 0.0
    total = float(((values - values.mean()) ** 2).sum())
    line = columns @ coefficients[:size]
    return Fit(
        velocity=float((line[end] - line[begin]) / max(years[end] - years[begin], 1e-9)),
        error=float(np.sqrt(max(across @ covariance @ across, 0.0))),
        amplitude=float(np.hypot(*coefficients[size:])) if cyclic else float("nan"),
        r2=1 - float((left**2).sum()) / total if total > 0 else float("nan"),
        rmse=float(np.sqrt(variance)),
        line=line,
        cycle=cycle @ coefficients[size:],
        residual=residual,
        trend=trend,
        coefficients=coefficients,
        first=first,
    )


def _best(kind: str, years: np.ndarray, cycle: np.ndarray, seen: np.ndarray, values: np.ndarray) -> tuple[Trend, np.ndarray]:
    """The trend of a kind that leaves least, and the coefficients of it and of the cycle."""
    tried = []
    for trend in candidates(kind, max(float(np.ptp(years[seen])), 1e-9)):
        design = np.hstack([trend.columns(years), cycle])[seen]
        coefficients = np.linalg.lstsq(design, values, rcond=None)[0]
        tried.append((float(((values - design @ coefficients) ** 2).sum()), trend, coefficients))
    return min(tried, key=lambda item: item[0])[1:]


def _years(days: Sequence[date], first: date) -> np.ndarray:
    return np.array([(day - first).days for day in days], float) / _YEAR


def _cycle(years: np.ndarray, cyclic: bool) -> np.ndarray:
    """Columns (n, 2) of the yearly cycle, or (n, 0)."""
    return np.stack([np.sin(2 * np.pi * years), np.cos(2 * np.pi * years)], 1) if cyclic else np.empty((len(years), 0))
