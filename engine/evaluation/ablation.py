"""What each covariate is worth: the error on hidden cells with it and without it (drop one)."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
import xarray as xr
from sklearn.ensemble import HistGradientBoostingRegressor

from ..baselines.covariate_features import covariate_features
from ..baselines.drawn_gaps import draw
from ..baselines.space_time import SpaceTimeKriging
from ..cube import DYNAMIC, PAST, STATIC, Float, days, names, places
from ..i18n import tr
from ..interfaces import Imputation
from ..progress import Progress, silent
from .gap_scores import Truth
from .masks import without

Index = npt.NDArray[np.intp]
#: Covariates beyond which one run each would take too long, and cells learned from and tested on.
MOST, CELLS = 40, 20_000
_TREES = {"loss": "absolute_error", "max_iter": 120, "learning_rate": 0.1, "max_leaf_nodes": 31, "min_samples_leaf": 40}


@dataclass(frozen=True)
class Ablation:
    """Mean absolute error on hidden cells with all covariates, and without this one; ``gain`` = share of the error it saves."""

    covariate: str
    dynamic: bool
    mae_with: float
    mae_without: float
    gain: float

    def row(self) -> dict[str, Any]:
        """As JSON values."""
        return asdict(self)


def ablate(cube: xr.Dataset, truth: Truth, seed: int = 0, progress: Progress = silent) -> tuple[Ablation, ...]:
    """One row per covariate of ``cube``, the most useful first; empty if there are none, or too many to try.

    Measured with boosted trees on the covariates and on space-time kriging of the values alone, the same cells with and without
    each covariate, so that static ones count too.
    """
    keys = [STATIC + name for name in names(cube, STATIC)] + [DYNAMIC + name for name in names(cube, DYNAMIC)]
    if not keys or len(keys) > MOST:
        return ()
    rng = np.random.default_rng([seed, 51])
    given = without(cube, truth.hidden.cells)
    seen = np.isfinite(given["value"].values)
    hidden = draw(seen, places(cube), days(cube["time"].values, cube["time"].values[0]), rng)
    learn, test = _some(hidden, rng), _some(truth.hidden.cells, rng)
    # What the values alone tell of the cells, each from what is left in its own case.
    bases = [_kriged(without(given, hidden), learn, seed), _kriged(given, test, seed)]
    value = cube["value"].values

    def error(part: xr.Dataset) -> float:
        features = covariate_features(part)
        tables = [
            np.concatenate([base, features.dynamic[:, at[0], at[1]].T, features.static[:, at[1]].T], 1)
            for base, at in zip(bases, (learn, test), strict=True)
        ]
        trees = HistGradientBoostingRegressor(**_TREES, random_state=seed)
        trees.fit(tables[0], value[learn] - bases[0][:, 0])
        return float(np.abs(bases[1][:, 0] + trees.predict(tables[1]) - value[test]).mean())

    whole = error(cube)
    made = []
    for number, key in enumerate(keys):
        progress(number / len(keys), tr("without {name}", name=key.partition("_")[2]))
        less = error(cube.drop_vars([key, PAST + key[len(DYNAMIC) :]], errors="ignore"))
        made.append(Ablation(key.partition("_")[2], key.startswith(DYNAMIC), whole, less, 1 - whole / less if less else 0.0))
    return tuple(sorted(made, key=lambda item: -item.gain))


def _some(cells: npt.NDArray[np.bool_], rng: np.random.Generator) -> tuple[Index, Index]:
    date, place = np.nonzero(cells)
    pick = np.sort(rng.permutation(len(date))[:CELLS])
    return date[pick], place[pick]


def _kriged(cube: xr.Dataset, at: tuple[Index, Index], seed: int) -> Float:
    """Kriging's mean and half-width of the 80 % interval at some missing cells, (n, 2)."""
    made = SpaceTimeKriging(seed)
    made.fit(cube)
    estimate: Imputation = made.impute(cube)
    values = estimate.values[:, at[0], at[1]]
    return np.stack([values[2], values[3] - values[2]], 1)
