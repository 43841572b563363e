"""Which method, or blend of two, fills best: chosen on one half of the hidden events, judged on the other."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from ..cube import Float
from ..interfaces import LEVELS
from .gap_scores import Truth, mean_absolute
from .trials import Trial

Bool = npt.NDArray[np.bool_]
#: Share of the better method in a blend of two.
SHARES = (0.5, 0.65, 0.8)
#: A blend has to be better than its better half by this much.
GAIN = 0.005


@dataclass(frozen=True)
class GapChoice:
    """Names and weights (summing to 1) of what was chosen, and its mean absolute error on the cells it was chosen on."""

    methods: tuple[str, ...]
    weights: tuple[float, ...]
    mae: float

    @property
    def label(self) -> str:
        """Name for a table: ``boosting_kriging`` or ``boosting_kriging + st_transformer_residual``."""
        return " + ".join(self.methods)

    def mixed(self, estimates: Mapping[str, Float]) -> Float:
        """The weighted quantiles of the estimates (5, ...) by method; where one knows nothing, those of the other."""
        return blend([estimates[name] for name in self.methods], self.weights)


def blend(estimates: Sequence[Float], weights: Sequence[float]) -> Float:
    """Weighted mean of quantiles (5, ...), of those that are known in a cell."""
    if len(estimates) == 1:
        return estimates[0]
    total = np.zeros_like(estimates[0])
    sum_ = np.zeros(estimates[0].shape[1:], np.float32)
    for values, weight in zip(estimates, weights, strict=True):
        known = np.isfinite(values[LEVELS.index(0.5)])
        total += np.where(known, values, 0) * np.float32(weight)
        sum_ += known * np.float32(weight)
    with np.errstate(invalid="ignore", divide="ignore"):
        mixed: Float = np.where(sum_ > 0, total / sum_, np.nan).astype(np.float32)
    return mixed


def choose(trials: Sequence[Trial], truths: Sequence[Truth], use: Sequence[Bool]) -> GapChoice:
    """The best method or blend by mean absolute error on the cells ``use`` (n,) of each kind of gap.

    Parameters
    ----------
    trials : sequence of Trial
        Every method on every kind of gap.
    truths, use : sequences, one per kind of gap
        What was hidden, and which of it the choice may look at.
    """
    errors: dict[str, list[Float]] = {}
    for made in trials:
        for truth, part in zip(truths, use, strict=True):
            if made.hidden is truth.hidden:
                errors.setdefault(made.method, []).append((made.median - truth.values)[part])
    whole = {name: np.concatenate(parts) for name, parts in errors.items()}
    # A method that leaves cells out is compared as if it had been as wrong there as its worst tenth elsewhere.
    scores = {name: _penalised(error) for name, error in whole.items()}
    ranked = sorted(scores, key=lambda name: scores[name])
    best = ranked[0]
    chosen = GapChoice((best,), (1.0,), scores[best])
    for other in ranked[1:4]:
        for share in SHARES:
            mae = mean_absolute(share * whole[best] + (1 - share) * whole[other])
            if np.isfinite(whole[best]).all() and np.isfinite(whole[other]).all() and mae < chosen.mae * (1 - GAIN):
                chosen = GapChoice((best, other), (share, 1 - share), mae)
    return chosen


def _penalised(error: Float) -> float:
    known = np.abs(error[np.isfinite(error)])
    if not len(known):
        return float("inf")
    return float((known.sum() + (len(error) - len(known)) * np.quantile(known, 0.9)) / len(error))
