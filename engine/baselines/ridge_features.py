"""Features of the pooled ridge: time-gap-aware lags of the residual, a stack of long-term fits, and the same of the neighbours.

Every feature is a linear filter of the values not after the origin, of the site itself or of the mean over its nearest
sites. Neighbours say little about tomorrow's noise and much about today's velocity and season: fits of the mean over
about a hundred sites are far less noisy than a site's own.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import scipy.sparse as sp

from ..cube import Float
from .filters import Array, design, fit_operator, smoother
from .nearest import Cells, nearest

#: (harmonics, half-life in years, with trend) of the long-term fits beside the base.
STACK = (
    (0, None, True), (0, 2.0, True), (0, 1.0, True), (1, None, True), (1, 1.0, True), (2, 2.0, True), (0, 1.0, False), (0, 0.25, False),
)  # fmt: skip
BASE = (1, 2.0, True)


@dataclass(frozen=True)
class FeatureSpec:
    """What the features of one field (the site's own values, or a neighbourhood mean) are.

    Attributes
    ----------
    level : bool
        True: short series; everything is relative to the last value and no long-term fit is made.
        False: relative to the base fit (line + annual cycle, two-year half-life).
    lags : int
        Last residuals taken as they are.
    scales : tuple of float
        E-folding times in days of the exponential averages of the residual: they see real time gaps, raw lags do not.
    neighbours : tuple of int
        Sizes of the neighbourhoods whose mean is a further field.
    """

    level: bool
    lags: int
    scales: tuple[float, ...]
    neighbours: tuple[int, ...]

    @property
    def per_field(self) -> int:
        """Features of one field."""
        return self.lags + len(self.scales) + (0 if self.level else len(STACK) + 1)

    @property
    def count(self) -> int:
        """Features in all."""
        return self.per_field * (1 + len(self.neighbours))


def choose_spec(days: Array, sites: int) -> FeatureSpec:
    """Spec for a history of ``days``: fits of trend and season want 50 dates and two years, or they do harm."""
    span, step = float(days[-1] - days[0]), float(np.median(np.diff(days)))
    if len(days) < 50 or span < 730:
        near = tuple(k for k in (32,) if k < sites)
        return FeatureSpec(True, min(3, max(1, len(days) // 4)), (1.5 * step, 5.0 * step), near)
    return FeatureSpec(False, 3, (10.0, 20.0, 40.0, 80.0, 160.0, 320.0), tuple(k for k in (8, 100) if k < sites))


def neighbour_means(places: Array, sizes: Sequence[int], cells: Cells | None = None) -> list[sp.csr_array]:
    """Sparse (N, N) operators: the mean over the ``size`` nearest other sites of each of ``places`` (N, 2), or all others if fewer.

    A model trained on many sites may forecast few; a site on its own is its own neighbourhood. ``cells``: rows and columns (N,) of those of a raster.
    """
    count = len(places)
    if not sizes:
        return []
    if count == 1:
        return [sp.csr_array(np.ones((1, 1), np.float32))] * len(sizes)
    sizes = [min(size, count - 1) for size in sizes]
    made = []
    for size, near in zip(sizes, nearest(places, sizes, cells), strict=True):
        index = near.ravel()
        weight = np.full(len(index), 1.0 / size, np.float32)
        made.append(sp.csr_array((weight, index, np.arange(0, len(index) + 1, size)), shape=(count, count)))
    return made


def features(spec: FeatureSpec, fields: Sequence[Float], days: Array, ahead: Array) -> tuple[list[Float], Float]:
    """Features and base forecast at one origin.

    Parameters
    ----------
    fields : sequence of float32 (T, N)
        History of the sites and of the neighbourhood means; the last row is the origin.
    days : (T,)
        Dates of the history, in days.
    ahead : (H,)
        Dates to forecast, in days on the same scale.

    Returns
    -------
    features : list of H arrays float32 (count, N)
    base : float32 (H, N)
        The base forecast the ridge corrects.
    """
    if spec.level:
        return _level(spec, fields, days, len(ahead))
    return _seasonal(spec, fields, days, ahead)


def _level(spec: FeatureSpec, fields: Sequence[Float], days: Array, horizons: int) -> tuple[list[Float], Float]:
    parts: list[Float] = []
    for field in fields:
        parts += [field[-2 - lag] - field[-1] for lag in range(spec.lags)]
        parts += [(smoother(days, scale).astype(np.float32) @ field) - field[-1] for scale in spec.scales]
    stacked = np.stack(parts)
    return [stacked] * horizons, np.broadcast_to(fields[0][-1], (horizons, fields[0].shape[1])).astype(np.float32)


def _seasonal(spec: FeatureSpec, fields: Sequence[Float], days: Array, ahead: Array) -> tuple[list[Float], Float]:
    last = float(days[-1])
    operators = [fit_operator(days, *fit).astype(np.float32) for fit in (BASE, *STACK)]
    past = design(days, last, BASE[0]).astype(np.float32)
    weights = np.stack([smoother(days, scale) for scale in spec.scales]).astype(np.float32)
    future = [design(ahead, last, fit[0], fit[2]).astype(np.float32) for fit in (BASE, *STACK)]
    parts: list[list[Float]] = [[] for _ in ahead]
    base = np.zeros((len(ahead), fields[0].shape[1]), np.float32)
    for number, field in enumerate(fields):
        coefficients = [operator @ field for operator in operators]
        recent = field[-spec.lags :][::-1] - past[-spec.lags :][::-1] @ coefficients[0]
        smooth = weights @ field - (weights @ past) @ coefficients[0]
        now = past[-1] @ coefficients[0]
        fits = [columns @ item for columns, item in zip(future, coefficients, strict=True)]
        if number == 0:
            base = fits[0]
        for step in range(len(ahead)):
            here = fits[0][step]
            parts[step] += [recent, smooth, np.stack([fit[step] - here for fit in fits[1:]]), (here - now)[None]]
    return [np.concatenate(part) for part in parts], base
