"""Gradient boosting on covariates and on what kriging says of the cell.

Trees (histogram gradient boosting, Ke et al. 2017) see the covariates with their memory, the place, the regression, the kriging of its
residual and of the values, and how sure kriging is. What kriging says of a training cell is computed with that cell and
others like it hidden, in several draws of gaps, so that the trees learn from estimates as good as those they will get, and
nothing leaks. Absolute loss: they learn the median. A second, smaller model learns how large the error is.

Both that model and how far the trees' correction is trusted come from dates the trees have not seen at all: on short stacks
they learn single dates by heart. Cells of dates nearly empty are judged apart, for there every cell shares its date's fate.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import xarray as xr
from sklearn.ensemble import HistGradientBoostingRegressor

from ..cube import Float, days, places
from ..interfaces import LEVELS, Imputation
from .covariate_features import Features, Scale, covariate_features
from .drawn_gaps import draw
from .neighbourhood import place_means, quantiles
from .ridge_kriging import RidgeKriging
from .space_time import SpaceTimeKriging

Index = npt.NDArray[np.intp]
Cells = tuple[Index, Index]

#: Draws of gaps, at least, where not told how many; the dates all draws together go through (short stacks need more of them, for what whole dates teach);
#: and cells the trees learn from in all.
DRAWS, DATES, ROWS = 3, 350, 90_000
_TREES = {
    "loss": "absolute_error",
    "max_iter": 350,
    "learning_rate": 0.06,
    "max_leaf_nodes": 47,
    "min_samples_leaf": 30,
    "l2_regularization": 1.0,
}
_SPREAD = {"loss": "squared_error", "max_iter": 80, "learning_rate": 0.08, "max_leaf_nodes": 15, "min_samples_leaf": 60}
#: Hidden cells it takes to learn from; with fewer, the base's estimate stands as it is.
_FEWEST = 300
#: Dates nearly empty: share of observed places under this part of the usual share. Fewer of them than ``_EVENTS`` prove nothing.
_BARE, _EVENTS = 0.1, 5
#: Parts of the trees' correction that are tried, and how much better (relative error) it must be to be taken.
_PARTS, _BETTER = (0.0, 0.25, 0.5, 0.75, 1.0), 0.99
#: Column of the features that holds the date's share of observed places.
_SHARE = 7
#: Cells predicted at once.
_CHUNK = 200_000
#: Standard deviation over mean absolute value of a normal error.
_DEVIATION = float(np.sqrt(np.pi / 2))


class BoostingKriging:
    """Boosting with kriging's mean, variance and residual among the features.

    Parameters
    ----------
    draws : int
        Draws of gaps to learn from; by the number of dates if not given.
    """

    name = "boosting_kriging"

    def __init__(self, seed: int = 0, draws: int | None = None) -> None:
        self.seed, self.draws = seed, draws
        self.bases: tuple[RidgeKriging, SpaceTimeKriging] = (RidgeKriging(seed), SpaceTimeKriging(seed))
        self.trees = HistGradientBoostingRegressor(**_TREES, random_state=seed)
        self.spread = HistGradientBoostingRegressor(**_SPREAD, random_state=seed)
        self.learned = False
        self.trust: tuple[float, float] = (0.0, 0.0)
        self._bare = 0.0
        self._scale: Scale | None = None

    def fit(self, cube: xr.Dataset) -> None:
        """Fit the bases on what is left after each draw, and the trees on what was hidden by it."""
        rng = np.random.default_rng([self.seed, 21])
        values, features = cube["value"].values, covariate_features(cube)
        seen, where, day = np.isfinite(values), places(cube), days(cube["time"].values, cube["time"].values[0])
        self._scale = features.scale
        rows, targets, dates = [], [], []
        draws = self.draws or max(DRAWS, min(10, DATES // len(values)))
        for number in range(draws):
            hidden = draw(seen, where, day, rng)
            given = cube.assign(value=(cube["value"].dims, np.where(hidden, np.float32(np.nan), values)))
            bases = (RidgeKriging(self.seed), SpaceTimeKriging(self.seed))
            bases[0].fit(given, features)
            bases[1].fit(given)
            cells = np.nonzero(hidden)
            pick = np.sort(rng.permutation(len(cells[0]))[: ROWS // draws])
            cells = (cells[0][pick], cells[1][pick])
            rows.append(cell_features(given, bases, features, cells))
            targets.append(values[cells] - rows[-1][:, 0])
            dates.append(cells[0] + number * len(values))
        self._learn(np.concatenate(rows), np.concatenate(targets), np.concatenate(dates), len(values), rng)
        self.bases[0].fit(cube, features)
        self.bases[1].fit(cube)

    def _learn(self, table: Float, target: Float, event: Index, count: int, rng: np.random.Generator) -> None:
        """Fit the trees on four fifths of the ``count`` dates, in runs, and all that judges them on the others; ``event`` (n,) is draw and date."""
        length = int(np.clip(count // 20, 1, 8))
        test = (rng.random(-(-count // length)) < 0.2)[event % count // length]
        self.learned = bool(min(test.sum(), (~test).sum()) >= _FEWEST)
        if not self.learned:
            return
        usual = table[:, _SHARE][table[:, _SHARE] > 0]
        self._bare = _BARE * float(np.median(usual)) if len(usual) else 0.0
        self.trees.fit(table[~test], target[~test])
        given, left, correction = table[test], target[test], self.trees.predict(table[test])
        bare = given[:, _SHARE] < self._bare
        self.trust = (_trust(left[~bare], correction[~bare], event[test][~bare]), _trust(left[bare], correction[bare], event[test][bare]))
        self.spread.fit(given, np.abs(left - self._trusted(given) * correction))

    def _trusted(self, table: Float) -> Float:
        """Part of the trees' correction to take for each row (n,)."""
        usual, bare = self.trust
        made: Float = np.where(table[:, _SHARE] < self._bare, np.float32(bare), np.float32(usual))
        return made

    def impute(self, cube: xr.Dataset) -> Imputation:
        """The trees' median in every missing cell, with a spread from the model of their error; observed cells as they are."""
        if not self.learned:
            return self.bases[0].impute(cube)
        values, features = cube["value"].values, covariate_features(cube, self._scale)
        cells = np.nonzero(~np.isfinite(values))
        made = np.broadcast_to(values, (len(LEVELS), *values.shape)).copy()
        for start in range(0, len(cells[0]), _CHUNK):
            part = (cells[0][start : start + _CHUNK], cells[1][start : start + _CHUNK])
            table = cell_features(cube, self.bases, features, part)
            median = (table[:, 0] + self._trusted(table) * self.trees.predict(table)).astype(np.float32)
            floor = 0.02 * float(np.nanstd(values)) + 1e-9
            deviation = np.maximum(_DEVIATION * self.spread.predict(table), floor).astype(np.float32)
            made[:, part[0], part[1]] = quantiles(median, deviation)
        return Imputation(made)


def cell_features(cube: xr.Dataset, bases: tuple[RidgeKriging, SpaceTimeKriging], features: Features, cells: Cells) -> Float:
    """Rows (n, P) for ``cells`` (sorted by date), which have no value in ``cube``: nothing depends on what they hide.

    The first column is the regression kriging's estimate, from which the trees count.
    """
    date, place = cells
    values = cube["value"].values
    ridge, plain = bases
    mean, variance = ridge.estimate(cube, cells, features)
    regression = ridge.ridge.predict(cube, features)[cells]
    kriged, uncertainty = plain.estimate(cube, cells)
    means = place_means(values)
    spread = _spread(values, means)
    share = np.isfinite(values).mean(1).astype(np.float32)
    columns = [mean, variance, regression, kriged, uncertainty, means[place], spread[place], share[date]]
    # A trend would let the trees learn single dates by heart, and fail on those that are missing altogether.
    useful = [number for number, label in enumerate(features.labels[: len(features.dynamic)]) if label != "trend"]
    return np.concatenate([np.stack(columns, 1), features.dynamic[useful][:, date, place].T, features.static[:, place].T], 1).astype(
        np.float32
    )


def _spread(values: Float, means: Float) -> Float:
    seen = np.isfinite(values)
    square = np.where(seen, (values - means) ** 2, 0).sum(0) / np.maximum(seen.sum(0), 1)
    spread: Float = np.sqrt(square).astype(np.float32)
    return spread


def _trust(left: Float, correction: Float, event: Index) -> float:
    """The part of the ``correction`` that leaves the least absolute error, large events counting less than their cells; 0 where too few events tell."""
    _, which, size = np.unique(event, return_inverse=True, return_counts=True)
    if len(size) < _EVENTS:
        return 0.0
    weight = 1.0 / np.sqrt(size[which])
    errors = [float((weight * np.abs(left - part * correction)).sum()) for part in _PARTS]
    best = int(np.argmin(errors))
    return _PARTS[best] if errors[best] < _BETTER * errors[0] else 0.0
