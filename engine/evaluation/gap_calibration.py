"""Split-conformal intervals of filled cells, calibrated on cells hidden in the same kind of gap.

Score of a hidden value y against the interval [lo, hi] of a method, in units u of how uncertain the cell is (conformalised
quantile regression, Romano, Patterson and Candes 2019, normalised):

    E = max(lo - y, y - hi) / u

u is the width of the method's own 80 % interval, or the spread of the place about its mean for a method without one. Margins
are kept by days to the nearest observation (Mondrian conformal prediction), so that cells deep in a gap are as well covered
as those at its edge; a distance that few cells, or few events, tell of has the margin of all.

Cells hidden together (a day, a block) err together: a handful of events says less of the next one than its thousands of cells seem to.
So the quantile that makes the margin is raised until events left out in turn are covered as promised by all that was learned from the
others (:func:`raised`). Where even the largest score of the others does not reach, it is stretched.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import xarray as xr

from ..cube import USUAL_SPREAD, Float
from .trials import DISTANCE_LABELS

Array = npt.NDArray[np.float64]
#: (lower level, upper level, coverage) of the two intervals.
INTERVALS = ((1, 3, 0.80), (0, 4, 0.95))
#: Scores a group needs for a margin of its own, and things hidden together that these come from.
ENOUGH, EVENTS = 200, 10
#: Parts the events are left out in.
_PARTS = 10
#: What is tried in turn: the share of what the level lacks to 1 that is left, then multiples of the largest score.
_LACKING = np.array([1, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0.2, 0.1, 0.05, 0, 0, 0, 0, 0])
_STRETCH = np.array([1.0] * 12 + [1.15, 1.3, 1.6, 2])


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


@dataclass(frozen=True)
class Reach:
    """Which quantile of the scores makes a margin, and by what it is multiplied."""

    level: float
    stretch: float = 1.0


#: What is promised, where nothing says that it needs more.
PROMISED = tuple(Reach(coverage) for _, _, coverage in INTERVALS)


def conformity(values: Float, observed: Float, spread: Float) -> Float:
    """Scores (2, n), one row per interval, of estimates (5, n) of hidden cells whose values are ``observed`` (n,)."""
    size = unit(values, spread)
    return np.stack([np.maximum(values[lower] - observed, observed - values[upper]) / size for lower, upper, _ in INTERVALS])


@dataclass(frozen=True)
class Scored:
    """Scores (2, n), one row per interval, of hidden cells in ``group`` (n,), hidden together in ``event`` (n,)."""

    scores: Float
    group: npt.NDArray[np.int8]
    event: npt.NDArray[np.intp]

    def part(self, use: npt.NDArray[np.bool_]) -> Scored:
        """The cells ``use`` (n,)."""
        return Scored(self.scores[:, use], self.group[use], self.event[use])

    def groups(self, row: int) -> Iterator[tuple[int, Float]]:
        """Each group's scores of one interval, those that are known: its own where there are enough, or else all."""
        known = np.isfinite(self.scores[row])
        score, group, event = self.scores[row][known], self.group[known], self.event[known]
        for number in range(len(DISTANCE_LABELS)):
            mine = group == number
            own = mine.sum() >= ENOUGH and len(np.unique(event[mine])) >= EVENTS
            yield number, score[mine] if own else score


def gap_margins(scored: Scored, reach: Sequence[Reach] = PROMISED) -> GapMargins:
    """Margins from the scores of hidden cells."""
    return GapMargins(np.array([[_quantile(mine, wanted) for _, mine in scored.groups(row)] for row, wanted in enumerate(reach)]))


def event_parts(event: npt.NDArray[np.intp]) -> npt.NDArray[np.intp]:
    """The part (n,) each cell is left out with, from what was hidden together: all cells of an event in one, as many events each."""
    labels, which = np.unique(event, return_inverse=True)
    return np.asarray(which % max(min(_PARTS, len(labels)), 1), np.intp)


def raised(parts: Iterable[tuple[Scored, Scored]]) -> tuple[Reach, ...]:
    """What makes margins that cover as promised, on average over parts left out.

    Parameters
    ----------
    parts : iterable of (Scored, Scored)
        Of each part: the other events under what was learned from these, and the part under the same.

    Returns
    -------
    tuple of Reach
        One per interval; ``PROMISED`` where there are not two parts.
    """
    pairs = list(parts)
    if len(pairs) < 2:
        return PROMISED
    found, steps = [], np.arange(len(_LACKING))
    for row, (_, _, coverage) in enumerate(INTERVALS):
        levels, held, count = 1 - (1 - coverage) * _LACKING, np.zeros(len(steps)), 0
        for learned, left in pairs:
            for number, mine in learned.groups(row):
                out = left.scores[row][(left.group == number) & np.isfinite(left.scores[row])]
                if len(mine) and len(out):
                    bounds = _stretched(np.quantile(mine, levels), _STRETCH)
                    held, count = held + np.searchsorted(np.sort(out), bounds, "right"), count + len(out)
        at = np.interp(coverage, np.maximum.accumulate(held / max(count, 1)), steps)
        found.append(Reach(float(np.interp(at, steps, levels)), float(np.interp(at, steps, _STRETCH))))
    return tuple(found)


def _stretched(margin: Array, stretch: Array) -> Array:
    """Margins multiplied; a negative one, of bounds that are too wide by themselves, is left."""
    wider: Array = np.where(margin > 0, margin * stretch, margin)
    return wider


def _quantile(score: Float, wanted: Reach) -> float:
    """Empirical quantile with the finite-sample correction of split conformal prediction."""
    if not len(score):
        return 0.0
    found = np.quantile(score, min(1.0, wanted.level * (1 + 1 / len(score))), method="higher")
    return float(_stretched(np.asarray(found, np.float64), np.asarray(wanted.stretch)))
