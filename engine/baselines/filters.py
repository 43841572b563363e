"""Long-term fits and smoothers as linear filters of the history.

Every fit here is linear in the observations: for fixed dates, ``prediction = W @ values`` with the same ``W`` for all
sites, so a filter costs one matrix product whatever the number of sites.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from ..cube import Float
from .between import bridged

Array = npt.NDArray[np.float64]
YEAR = 365.25


def complete(values: Float) -> Float:
    """Fill gaps of ``values`` (time, site): linear in the index between observations, nearest outside.

    Uses nothing but the rows given, so a history stays a history. A site without any value stays NaN.
    """
    return bridged(values, np.arange(len(values), dtype=np.float64))


def design(days: Array, reference: float, harmonics: int, trend: bool = True) -> Array:
    """Columns of the fit at ``days``: level, slope per year, and ``harmonics`` annual cosine/sine pairs; (len, p)."""
    years = (np.asarray(days, np.float64) - reference) / YEAR
    columns = [np.ones_like(years)]
    if trend:
        columns.append(years)
    for order in range(1, harmonics + 1):
        columns += [np.cos(2 * np.pi * order * years), np.sin(2 * np.pi * order * years)]
    return np.stack(columns, 1)


def fit_operator(days: Array, harmonics: int, half_life: float | None, trend: bool = True) -> Array:
    """Operator C (p, T) such that ``C @ values`` are the coefficients of the weighted least-squares fit.

    Parameters
    ----------
    days : (T,)
        Dates of the history in days; the last is the reference of :func:`design`.
    half_life : float or None
        Weights halve every so many years back from the last date; None = equal weights.

    Notes
    -----
    A relative ridge of 1e-6 keeps fits of too few dates finite.
    """
    columns = design(days, days[-1], harmonics, trend)
    years = (days[-1] - days) / YEAR
    weight = np.ones(len(days)) if half_life is None else np.exp2(-years / half_life)
    normal = np.asarray(columns.T @ (columns * weight[:, None]), np.float64)
    normal = normal + 1e-6 * np.trace(normal) / len(normal) * np.eye(len(normal))
    operator: Array = np.linalg.solve(normal, (columns * weight[:, None]).T)
    return operator


def smoother(days: Array, scale: float) -> Array:
    """Weights (T,) of an exponential average in time with e-folding ``scale`` days, ending at the last date."""
    weight = np.exp(-(days[-1] - days) / scale)
    return np.asarray(weight / weight.sum(), np.float64)


def typical_step(time: Array) -> float:
    """Median of the last 20 time differences, days; 12 for a single date."""
    return float(np.median(np.diff(time)[-20:])) if len(time) > 1 else 12.0
