"""What is to be drawn of a series, as the user wants to see it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import Optional

import numpy as np

from .fit import Fit, fit
from .record import Outlook, Series


@dataclass(frozen=True)
class Wish:
    """How series are to be shown.

    Attributes
    ----------
    line, residuals, deseasoned, detrended : bool
        The fitted curve; what it leaves instead of the values; the values without their yearly cycle; without their trend.
    bands : bool
        The forecast's intervals.
    zero : bool
        Whether each series starts at 0: deformation is relative to its first date.
    trend : str
        What is fitted beside the cycle, one of ``trends.KINDS``.
    """

    line: bool = True
    residuals: bool = False
    deseasoned: bool = False
    bands: bool = True
    zero: bool = False
    detrended: bool = False
    trend: str = "line"


@dataclass(frozen=True)
class Curves:
    """One series ready to draw: observations, which of them were filled, the fitted curve, the forecast."""

    series: Series
    fit: Optional[Fit]
    days: tuple[date, ...]
    values: np.ndarray
    curve: Optional[np.ndarray]
    outlook: Optional[Outlook]


def curves(series: Series, wish: Wish) -> Curves:
    """Return what to draw of a series."""
    fitted = fit(series, wish.trend)
    values, outlook = series.values, series.outlook
    curve = fitted.line + fitted.cycle if fitted is not None else None
    if fitted is not None and wish.residuals:
        values, curve, outlook = fitted.residual, np.zeros(len(values)), None
    elif fitted is not None:
        for wanted, part, ahead in ((wish.deseasoned, fitted.cycle, fitted.cycle_at), (wish.detrended, fitted.line, fitted.line_at)):
            if wanted:
                values, curve = values - part, curve - part
                outlook = outlook.shifted(-ahead(outlook.days)) if outlook is not None else None
    if wish.zero and not wish.residuals and np.isfinite(values).any():
        first = float(values[np.isfinite(values)][0])
        values, curve = values - first, None if curve is None else curve - first
        outlook = outlook.shifted(np.full(len(outlook.days), -first)) if outlook is not None else None
    if outlook is not None and not wish.bands:
        outlook = replace(outlook, bounds={}, spread=None)
    return Curves(series, fitted, series.days, values, curve if wish.line else None, outlook)
