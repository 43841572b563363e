"""Split-conformal intervals of filled cells, calibrated on cells hidden in the same kind of gap.

Score of a hidden value y against the interval [lo, hi] of a method, in units u of how uncertain the cell is (conformalised
quantile regression, Romano, Patterson and Candes 2019, normalised):

    E = max(lo - y, y - hi) / u

u is the width of the method's own 80 % interval, or the spread of the place about its mean for a method without one. Margins
are kept by days to the nearest observation (Mondrian conformal prediction), so that cells deep in a gap are as well covered
as those at its edge.

Cells hidden together (a day, a block) err together: a handful of events says less of the next one than its thousands of cells seem to.
So the level of the quantile is raised until events left out in turn are covered as promised by margins from the others.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import xarray as xr

from ..cube import USUAL_SPREAD, Float
from .trials import DISTANCE_LABELS

Array = npt.NDArray[np.float64]
#: (lower level, upper level, coverage) of the two intervals.
INTERVALS = ((1, 3, 0.80), (0, 4, 0.95))
#: Scores a group needs for a margin of its own.
ENOUGH = 200
#: Parts the events are left out in, and the shares of what the level lacks to 1 that are tried: it is halved at most.
_PARTS, _LACKING = 10, np.array([1.0, 0.9, 0.8, 0.7, 0.6, 0.5])


def place_spread(cube: xr.Dataset) -> Float:
    """Standard deviation (N,) of the values observed at each place; of places with few values, the usual one.

    A cube that is a part of a larger layer has the layer's usual one among its attributes (``USUAL_SPREAD``).
    """
    spread, known = _spreads(cube)
    usual = float(cube.attrs.get(USUAL_SPREAD, usual_spread(cube)))
    made: Float = np.maximum(np.where(known, spread, usual), 0.1 * usual + 1e-6).astype(np.float32)
    return made


def usual_spread(cube: xr.Dataset) -> float:
    """Standard deviation of the values observed at the median place; 1 where no place has enough."""
    spread, known = _spreads(cube)
    return float(np.median(spread[known])) if known.any() else 1.0


def _spreads(cube: xr.Dataset) -> tuple[Array, npt.NDArray[np.bool_]]:
    """Standard deviation of the values observed at each place, and whether there are enough of them, each (N,)."""
    values = cube["value"].values
    seen = np.isfinite(values)
    count = seen.sum(0)
    mean = np.where(seen, values, 0).sum(0) / np.maximum(count, 1)
    spread = np.sqrt(np.where(seen, (values - mean) ** 2, 0).sum(0, dtype=np.float64) / np.maximum(count, 1))
    return spread, count >= 5


def unit(values: Float, spread: Float) -> Float:
    """How uncertain cells are: width of the method's 80 % interval, at least a tenth of the spread of the place.

    Parameters
    ----------
    values : (5, ...)
        Quantiles.
    spread : (...)
        Of the place of each cell, in the same units.
    """
    width = values[3] - values[1]
    if not (width > 0).any():
        return np.broadcast_to(spread, width.shape)
    wide: Float = np.maximum(width, np.float32(0.1) * spread)
    return wide


@dataclass(frozen=True)
class GapMargins:
    """How far to move the bounds: ``values`` (2, G) in units of :func:`unit`, rows as ``INTERVALS``, by distance group."""

    values: Array

    def widen(self, values: Float, spread: Float, group: npt.NDArray[np.int8]) -> Float:
        """Calibrated quantiles (5, ...) of cells in ``group`` (...) at places of ``spread`` (...)."""
        size = unit(values, spread)
        made = np.array(values, np.float32)
        for row, (lower, upper, _) in enumerate(INTERVALS):
            margin = self.values[row].astype(np.float32)[group] * size
            made[lower] = np.minimum(values[lower] - margin, values[2])
            made[upper] = np.maximum(values[upper] + margin, values[2])
        made[0], made[4] = np.minimum(made[0], made[1]), np.maximum(made[4], made[3])
        return made


def gap_margins(
    values: Float, observed: Float, spread: Float, group: npt.NDArray[np.int8], event: npt.NDArray[np.intp] | None = None
) -> GapMargins:
    """Margins from estimates (5, n) of hidden cells, their values, the spread of their places and their groups, each (n,).

    ``event`` (n,) says which cells were hidden together; each counts alone if not given.
    """
    size = unit(values, spread)
    made = np.zeros((len(INTERVALS), len(DISTANCE_LABELS)))
    for row, (lower, upper, coverage) in enumerate(INTERVALS):
        score = np.maximum(values[lower] - observed, observed - values[upper]) / size
        use = np.isfinite(score)
        level = coverage if event is None else _level(score[use], event[use], coverage)
        made[row] = _quantile(score[use], level)
        for number in range(len(DISTANCE_LABELS)):
            mine = score[use & (group == number)]
            if len(mine) >= ENOUGH:
                made[row, number] = _quantile(mine, level)
    return GapMargins(made)


def _level(score: Float, event: npt.NDArray[np.intp], coverage: float) -> float:
    """The least level whose quantile of the other events' scores (n,) covers ``coverage`` of events left out, on average."""
    labels, which = np.unique(event, return_inverse=True)
    parts = min(_PARTS, len(labels))
    if parts < 2:
        return coverage
    levels = 1 - (1 - coverage) * _LACKING
    part, held = which % parts, np.zeros(len(levels))
    for number in range(parts):
        out = part == number
        bounds = np.quantile(score[~out], levels)
        held += np.searchsorted(np.sort(score[out]), bounds, "right")
    return float(np.interp(coverage, np.maximum.accumulate(held / len(score)), levels))


def _quantile(score: Float, level: float) -> float:
    """Empirical quantile with the finite-sample correction of split conformal prediction."""
    if not len(score):
        return 0.0
    return float(np.quantile(score, min(1.0, level * (1 + 1 / len(score))), method="higher"))
