"""Space-time kriging: a gap is estimated from what was seen on the same day around it, and before and after it nearby.

Ordinary kriging (Cressie and Wikle 2011, ch. 6) of departures from each place's mean in a local neighbourhood, with the
covariance fitted to the data (see :mod:`variogram`). The neighbourhood of a cell is

* the nearest places seen on the same date,
* the same place's last two and next two observations,
* the last and the next observation of the nearest other places,

so that no tree over all cells is searched; the cell itself is never in it, so an observed cell is estimated without itself.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import scipy.sparse as sp
from scipy.spatial import cKDTree

from ..cores import workers
from ..cube import Float
from .between import following, preceding
from .variogram import Covariance

Array = npt.NDArray[np.float64]
Index = npt.NDArray[np.intp]
Cells = tuple[Index, Index]
Links = npt.NDArray[np.signedinteger]

#: Places taken on the same date, and other places whose last and next observations are taken.
SAME_DAY, AROUND = 8, 6
#: Cells solved at once: few enough for their matrices to stay in the processor's cache.
_CHUNK = 1_000
#: Quantiles of a unit normal at LEVELS.
NORMAL = np.array([-1.959964, -1.281552, 0.0, 1.281552, 1.959964], np.float32)


def quantiles(mean: Float, deviation: Float) -> Float:
    """Normal quantiles (5, ...) at LEVELS."""
    made: Float = mean + NORMAL.reshape(-1, *([1] * mean.ndim)) * deviation
    return made


@dataclass(frozen=True)
class Neighbours:
    """For n cells, K neighbours each: date and place (n, K), and whether there is one."""

    date: Index
    place: Index
    there: npt.NDArray[np.bool_]


class SpaceTime:
    """What does not depend on the values: places, days and who is near whom.

    Parameters
    ----------
    where : (N, 2)
        Coordinates of the places on one scale.
    day : (T,)
        Days.
    """

    def __init__(self, where: Array, day: Array) -> None:
        self.where, self.day = where, day
        count = min(AROUND + 1, len(where))
        near = np.asarray(cKDTree(where).query(where, count, workers=workers())[1], np.intp).reshape(len(where), -1)
        self.around = near[:, 1:]
        #: Which places are close to which (N, N), made by whoever asks first.
        self.reach: sp.csr_array | None = None

    def within(self, distance: float) -> sp.csr_array:
        """1 where two different places are within ``distance`` of each other, (N, N)."""
        pairs = cKDTree(self.where).query_pairs(distance, output_type="ndarray")
        both = np.concatenate([pairs, pairs[:, ::-1]])
        return sp.csr_array((np.ones(len(both), np.float32), (both[:, 0], both[:, 1])), shape=(len(self.where), len(self.where)))

    def estimate(self, values: Float, model: Covariance, cells: tuple[Index, Index]) -> tuple[Float, Float]:
        """Kriging mean and variance (n,) of ``cells`` (date and place indices, sorted by date) from ``values`` (T, N), departures from a mean of 0.

        A cell without any neighbour gets mean 0 and the covariance's sill as variance.
        """
        seen = np.isfinite(values)
        mean, variance = np.zeros(len(cells[0]), np.float32), np.full(len(cells[0]), model.sill, np.float32)
        if not seen.any() or not len(cells[0]):
            return mean, variance
        linked = links(seen)
        same_day = self._same_day(seen, cells)
        for start in range(0, len(cells[0]), _CHUNK):
            part = slice(start, start + _CHUNK)
            date, place = cells[0][part], cells[1][part]
            near = self._neighbours(date, place, linked, (same_day[0][part], same_day[1][part]))
            mean[part], variance[part] = self._solve(date, place, near, np.nan_to_num(values), model)
        return mean, variance

    def _same_day(self, seen: npt.NDArray[np.bool_], cells: tuple[Index, Index]) -> tuple[Index, npt.NDArray[np.bool_]]:
        """The nearest places seen on the date of each cell, without its own: (n, SAME_DAY)."""
        date, place = cells
        found = np.zeros((len(date), SAME_DAY), np.intp)
        there = np.zeros((len(date), SAME_DAY), bool)
        bounds = np.searchsorted(date, np.arange(len(seen) + 1))
        for day in np.unique(date):
            rows = slice(bounds[day], bounds[day + 1])
            known = np.flatnonzero(seen[day])
            if not len(known):
                continue
            index = np.asarray(cKDTree(self.where[known]).query(self.where[place[rows]], min(SAME_DAY + 1, len(known)))[1], np.intp)
            near = known[index.reshape(len(index), -1)]
            other = near != place[rows, None]
            order = np.argsort(~other, axis=1, kind="stable")[:, :SAME_DAY]
            near, other = np.take_along_axis(near, order, 1), np.take_along_axis(other, order, 1)
            found[rows, : near.shape[1]], there[rows, : near.shape[1]] = near, other
        return found, there

    def _neighbours(
        self, date: Index, place: Index, linked: tuple[Links, Links], same_day: tuple[Index, npt.NDArray[np.bool_]]
    ) -> Neighbours:
        before, after = linked
        last = before.shape[0]
        own = [before[date, place], after[date, place]]
        own += [before[np.maximum(own[0], 0), place], after[np.minimum(own[1], last - 1), place]]
        own[2] = np.where(own[0] < 0, -1, own[2])
        own[3] = np.where(own[1] >= last, last, own[3])
        others = self.around[place]
        earlier, later = before[date[:, None], others], after[date[:, None], others]
        dates = np.concatenate([np.stack(own, 1), earlier, later, np.broadcast_to(date[:, None], same_day[0].shape)], 1)
        where = np.concatenate([np.broadcast_to(place[:, None], (len(place), 4)), others, others, same_day[0]], 1)
        there = np.concatenate([(dates[:, : 4 + 2 * others.shape[1]] >= 0) & (dates[:, : 4 + 2 * others.shape[1]] < last), same_day[1]], 1)
        return Neighbours(np.clip(dates, 0, last - 1), where, there)

    def _solve(self, date: Index, place: Index, near: Neighbours, values: Float, model: Covariance) -> tuple[Float, Float]:
        """Ordinary kriging of every cell at once."""
        # Counted from the cell itself, coordinates are small enough for single precision.
        x, y = (np.asarray(self.where[near.place, axis] - self.where[place, axis][:, None], np.float32) for axis in (0, 1))
        lag = np.asarray(self.day[near.date] - self.day[date][:, None], np.float32)
        # The matrices are symmetric: only what lies above the diagonal is computed.
        above = np.triu_indices(x.shape[1], 1)
        between = np.zeros((len(x), x.shape[1], x.shape[1]), np.float32)
        pairs = model(_length(*((part[:, above[0]] - part[:, above[1]]) for part in (x, y))), np.abs(lag[:, above[0]] - lag[:, above[1]]))
        between[:, above[0], above[1]], between[:, above[1], above[0]] = pairs, pairs
        toward = model(_length(x, y), np.abs(lag)) * near.there
        both = near.there[:, :, None] & near.there[:, None]
        matrix = np.where(both, between, np.float32(0))
        diagonal = np.arange(matrix.shape[1])
        matrix[:, diagonal, diagonal] = np.float32(model.sill * (1 + 1e-4))
        right = np.stack([toward, near.there.astype(np.float32)], 2)
        solved = np.linalg.solve(matrix, right)
        ones = near.there.astype(np.float32)
        total = np.maximum((solved[..., 1] * ones).sum(1), 1e-9)
        # A little of the simple kriging's trust in the mean of 0 keeps cells far from everything near their place's mean.
        multiplier = (1 - (solved[..., 0] * ones).sum(1)) / (total + np.float32(1 / model.sill))
        weight = solved[..., 0] + multiplier[:, None] * solved[..., 1]
        mean = (weight * values[near.date, near.place]).sum(1)
        explained = (solved[..., 0] * toward).sum(1) - multiplier * (1 - (solved[..., 0] * ones).sum(1))
        return mean, np.clip(model.sill - explained, 0.05 * model.nugget + 1e-9 * model.sill, 2 * model.sill)


def _length(x: Float, y: Float) -> Float:
    """Length of the vectors x, y; a hypot that is safe from overflow costs five times as much."""
    return np.asarray(np.sqrt(x * x + y * y), np.float32)


def links(seen: npt.NDArray[np.bool_]) -> tuple[Links, Links]:
    """For each cell (T, N), the date of the place's last observation before it (-1: none) and of the next after it (T: none)."""
    before, after = preceding(seen), following(seen)
    edge = np.full((1, seen.shape[1]), -1, before.dtype)
    return np.vstack([edge, before[:-1]]), np.vstack([after[1:], np.full_like(edge, len(seen))])


def place_means(values: Float, prior: float = 3.0) -> Float:
    """Mean (N,) of the values (T, N) of each place, drawn a little toward the mean of all: as if ``prior`` more values lay there."""
    seen = np.isfinite(values)
    count = seen.sum(0)
    total = np.where(seen, values, 0).sum(0, dtype=np.float64)
    overall = total.sum() / max(count.sum(), 1)
    mean: Float = ((total + prior * overall) / (count + prior)).astype(np.float32)
    return mean


def missing(values: Float) -> tuple[Index, Index]:
    """Dates and places of the cells of ``values`` (T, N) without a value, sorted by date."""
    date, place = np.nonzero(~np.isfinite(values))
    return date, place


def centre(values: Float, centred: bool) -> Float:
    """What departures are counted from, (N,): each place's mean, or the mean of all."""
    means = place_means(values)
    return means if centred else np.full_like(means, np.nanmean(means))
