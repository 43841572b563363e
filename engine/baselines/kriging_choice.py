"""What to krige with, chosen by hidden cells for each kind of cell: departures from which mean, under which covariance.

On a coarse lattice departures from each place's mean, or from a regression, are kriged best. On a dense smooth field a cell
missing among its neighbours is best kriged from their plain values, with a covariance smooth at the origin (Matern 3/2,
Rasmussen and Williams 2006, eq. 4.17); in the midst of a large gap the same field wants departures. So cells with an observation
of the same date close by and cells without are judged apart.

The same hidden cells say by how much the kriging variance is off: departures from a regression fitted to them look smaller than
they are elsewhere.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
import numpy.typing as npt
from scipy.spatial import cKDTree

from ..cube import Float
from .drawn_gaps import draw
from .neighbourhood import Cells, SpaceTime
from .variogram import Covariance, fit_covariance

#: What departures are counted from, (T, N) or (N,) each, given the values that are seen (T, N).
Bases = Callable[[Float], Sequence[Float]]

#: A cell is near others if one of its date is within this many spacings of the places.
_NEAR = 3.0
#: Cells of each kind the choice is made on, per draw; fewer prove nothing. Dates all draws together go through, and draws at most.
_CELLS, _FEWEST, _DATES, _DRAWS = 3_000, 50, 150, 4
#: Another recipe than the first must be better by these factors: for cells far from others, which share the fate of a few events, and near.
_BETTER = (0.85, 0.97)
#: The kriging deviation is stretched until 80 % of the hidden cells are within this many, and by no more than these factors.
_EIGHTY, _STRETCH = 1.281552, (0.5, 4.0)


class ChosenKriging:
    """Space-time kriging with a recipe (base and covariance) for cells near others of their date, and one for those far from any."""

    def __init__(self, seed: int = 0) -> None:
        self.seed = seed
        self.recipes: list[tuple[int, Covariance]] = []
        self.near, self.far = 0, 0
        self.stretch = (1.0, 1.0)

    def fit(self, space: SpaceTime, values: Float, bases: Bases, hidden_bases: Bases | None = None) -> None:
        """Fit the covariances to departures of ``values`` (T, N), and choose.

        Parameters
        ----------
        bases : callable
            What departures are counted from; the first is taken where nothing speaks for another. The last must be the plain
            values' (one number everywhere): it is tried with a smooth covariance too.
        hidden_bases : callable
            The same where cells are hidden; must not know what is. ``bases`` if not given.
        """
        models = [fit_covariance(values - base, space.where, space.day, self.seed) for base in bases(values)]
        self.recipes = [*enumerate(models), (len(models) - 1, models[-1].smoother())]
        self.near = self.far = 0
        seen, rng = np.isfinite(values), np.random.default_rng([self.seed, 11])
        errors: list[list[Float]] = [[], []]
        scaled: list[list[Float]] = [[], []]
        for _ in range(max(1, min(_DRAWS, _DATES // len(values)))):
            hidden = draw(seen, space.where, space.day, rng)
            given = np.where(hidden, np.float32(np.nan), values)
            date, place = np.nonzero(hidden)
            cells = _sample((date, place), self._is_near(space, given, (date, place)), rng)
            near = self._is_near(space, given, cells)
            made = self._each(space, given, (hidden_bases or bases)(given), cells)
            left = np.abs(np.stack([mean for mean, _ in made]) - values[cells])
            sure = left / np.sqrt(np.stack([variance for _, variance in made]))
            for kind, mine in enumerate((~near, near)):
                errors[kind].append(left[:, mine])
                scaled[kind].append(sure[:, mine])
        self.far, self.near = (_best(np.concatenate(parts, 1), factor) for parts, factor in zip(errors, _BETTER, strict=True))
        self.stretch = (_stretched(np.concatenate(scaled[0], 1)[self.far]), _stretched(np.concatenate(scaled[1], 1)[self.near]))

    def estimate(self, space: SpaceTime, values: Float, bases: Sequence[Float], cells: Cells) -> tuple[Float, Float]:
        """Mean and variance (n,) of ``cells`` (sorted by date) from the values (T, N), each without its own."""
        near = self._is_near(space, values, cells)
        mean, variance = np.empty(len(near), np.float32), np.empty(len(near), np.float32)
        for rows, recipe in ((near, self.near), (~near, self.far)) if self.near != self.far else ((slice(None), self.near),):
            mean[rows], variance[rows] = self._one(space, values, bases, (cells[0][rows], cells[1][rows]), recipe)
        far, close = np.square(self.stretch)
        return mean, variance * np.where(near, np.float32(close), np.float32(far))

    def _one(self, space: SpaceTime, values: Float, bases: Sequence[Float], cells: Cells, recipe: int) -> tuple[Float, Float]:
        number, model = self.recipes[recipe]
        base = np.broadcast_to(bases[number], values.shape)
        mean, variance = space.estimate(values - base, model, cells)
        return mean + base[cells], variance

    def _each(self, space: SpaceTime, values: Float, bases: Sequence[Float], cells: Cells) -> list[tuple[Float, Float]]:
        return [self._one(space, values, bases, cells, recipe) for recipe in range(len(self.recipes))]

    @staticmethod
    def _is_near(space: SpaceTime, values: Float, cells: Cells) -> npt.NDArray[np.bool_]:
        """Whether another place seen on the date of each of ``cells`` is close by."""
        date, place = cells
        if not len(space.where) or not len(date):
            return np.zeros(len(date), bool)
        if space.reach is None:
            apart = np.asarray(cKDTree(space.where).query(space.where, min(2, len(space.where)))[0]).reshape(len(space.where), -1)[:, -1]
            space.reach = space.within(_NEAR * float(np.median(apart)))
        seen = np.isfinite(values).astype(np.float32)
        return np.asarray((seen @ space.reach)[date, place] > 0)


def _sample(hidden: Cells, near: npt.NDArray[np.bool_], rng: np.random.Generator) -> Cells:
    """Up to ``_CELLS`` hidden cells of either kind, sorted by date."""
    order = rng.permutation(len(near))
    pick = np.sort(np.concatenate([order[near[order]][:_CELLS], order[~near[order]][:_CELLS]]))
    return hidden[0][pick], hidden[1][pick]


def _best(errors: Float, better: float) -> int:
    """The recipe with the least mean of ``errors`` (recipes, n); the first unless another is ``better`` by that factor."""
    if errors.shape[1] < _FEWEST:
        return 0
    mean = errors.mean(1)
    best = int(np.argmin(mean))
    return best if mean[best] < better * mean[0] else 0


def _stretched(scaled: Float) -> float:
    """By how much to stretch deviations of which the errors are ``scaled`` (n,) times as large."""
    return float(np.clip(np.quantile(scaled, 0.8) / _EIGHTY, *_STRETCH)) if len(scaled) >= _FEWEST else 1.0
