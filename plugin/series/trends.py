"""Trends that a series may follow: polynomials, and two curves with a time constant, which is found by trying.

An exponential ends somewhere, as consolidation does, or runs away; a logarithm slows down without ending, as afterslip and creep do.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

#: Kinds of trend, the usual one first, with the degree of those that are polynomials.
DEGREES = {"line": 1, "parabola": 2, "cubic": 3}
KINDS = (*DEGREES, "exponential", "logarithm")
#: Time constants that are tried, as shares of the record; an exponential may also run away (negative).
_CONSTANTS = np.geomspace(0.03, 3.0, 60)


@dataclass(frozen=True)
class Trend:
    """A trend as columns that are fitted by least squares.

    Attributes
    ----------
    kind : str
        One of ``KINDS``.
    constant : float
        Time constant in years of those that have one, else NaN.
    """

    kind: str
    constant: float = float("nan")

    def columns(self, years: np.ndarray) -> np.ndarray:
        """Return the columns (n, k) at times (n,), the first of them one."""
        if self.kind in DEGREES:
            return np.stack([years**power for power in range(DEGREES[self.kind] + 1)], 1)
        shape = np.exp(-years / self.constant) if self.kind == "exponential" else np.log1p(np.maximum(years, 0.0) / self.constant)
        return np.stack([np.ones_like(years), shape], 1)


def candidates(kind: str, span: float) -> list[Trend]:
    """Return the trends of a kind to try on a record of ``span`` years; of those with a time constant one for each."""
    if kind in DEGREES:
        return [Trend(kind)]
    signs = (1.0, -1.0) if kind == "exponential" else (1.0,)
    return [Trend(kind, float(sign * share * span)) for sign in signs for share in _CONSTANTS]


def slopes_of_constant(trend: Trend, years: np.ndarray, coefficients: np.ndarray) -> np.ndarray:
    """Return how the fitted trend changes with its time constant, (n, 1), or (n, 0) where it has none: the constant is not known exactly either."""
    if trend.kind in DEGREES:
        return np.empty((len(years), 0))
    step = 1e-4 * trend.constant
    aside = (Trend(trend.kind, trend.constant + side * step).columns(years) @ coefficients for side in (1, -1))
    above, below = aside
    made: np.ndarray = ((above - below) / (2 * step))[:, None]
    return made
