"""Which method, or blend of two, fills best: chosen on four fifths of the hidden events, judged on the last fifth."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

import numpy as np
import numpy.typing as npt

from ..cube import Float
from ..interfaces import LEVELS
from .gap_scores import FOLDS, KIND, Truth, margins_of
from .trials import Trial

Array = npt.NDArray[np.float64]
Bool = npt.NDArray[np.bool_]
#: Taken unless another is surely better: on every data set and kind of gap it was developed on, the best or not far from it.
USUAL, STANDARD_ERRORS = "boosting_kriging", 2.0
#: Share of the first method in a blend of two.
SHARES = (0.2, 0.35, 0.5, 0.65, 0.8)
#: A blend has to be better by this much, as it takes two methods' time.
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
    """The method or blend with the least mean absolute error on the cells ``use`` (n,) of each kind of gap.

    Few events (days, blocks) decide little, and the method that happens to be best on them often is not on the next: where ``USUAL`` is
    among the methods, another takes its place only if it is better by two standard errors, taken over the events.

    Parameters
    ----------
    trials : sequence of Trial
        Every method on every kind of gap.
    truths, use : sequences, one per kind of gap
        What was hidden, and which of it the choice may look at.
    """
    errors = _errors(trials, truths, use)
    event = np.concatenate([truth.event[part] + number * KIND for number, (truth, part) in enumerate(zip(truths, use, strict=True))])
    sums = _Sums(event)
    wrong = {name: sums(_penalised(error)) for name, error in errors.items()}
    ranked = sorted(wrong, key=lambda name: float(wrong[name].sum()))
    usual = USUAL if USUAL in wrong else ranked[0]
    chosen, least = GapChoice((usual,), (1.0,), sums.mean(wrong[usual])), wrong[usual]
    for name in ranked:
        if sums.better(wrong[name], wrong[usual]) and wrong[name].sum() < least.sum():
            chosen, least = GapChoice((name,), (1.0,), sums.mean(wrong[name])), wrong[name]
    whole = [name for name in ranked if np.isfinite(errors[name]).all()]
    few = [name for name in whole if name == usual or name in [other for other in whole if other != usual][:3]]
    for first, second in combinations(few, 2):
        for share in SHARES:
            mixed = sums(np.abs(share * errors[first] + (1 - share) * errors[second]))
            if sums.mean(mixed) < (1 - GAIN) * chosen.mae and sums.better(mixed, wrong[usual]):
                chosen = GapChoice((first, second), (share, 1 - share), sums.mean(mixed))
    return chosen


class _Sums:
    """Sums of absolute errors (n,) per event (m,), and what they tell."""

    def __init__(self, event: npt.NDArray[np.intp]) -> None:
        _, self.event, count = np.unique(event, return_inverse=True, return_counts=True)
        self.count = count.astype(np.float64)

    def __call__(self, error: Float) -> Array:
        found: Array = np.bincount(self.event, error, len(self.count)).astype(np.float64)
        return found

    def mean(self, sums: Array) -> float:
        """Mean over all cells."""
        return float(sums.sum() / max(self.count.sum(), 1))

    def better(self, these: Array, others: Array) -> bool:
        """Whether the mean of ``these`` is below that of the ``others`` by two standard errors over the events (ratio estimator)."""
        gain = others - these
        mean = gain.sum() / max(self.count.sum(), 1)
        error = np.sqrt(((gain - mean * self.count) ** 2).sum() * len(gain) / max(len(gain) - 1, 1)) / max(self.count.sum(), 1)
        return bool(mean > STANDARD_ERRORS * error)


def _errors(trials: Sequence[Trial], truths: Sequence[Truth], use: Sequence[Bool]) -> dict[str, Float]:
    """Errors (n,) of each method on the cells in use of all kinds of gap, one after the other."""
    found: dict[str, list[Float]] = {}
    for truth, part in zip(truths, use, strict=True):
        for made in trials:
            if made.hidden is truth.hidden:
                found.setdefault(made.method, []).append((made.median - truth.values)[part])
    return {name: np.concatenate(parts) for name, parts in found.items() if len(parts) == len(truths)}


def judged(trials: Sequence[Trial], truths: Sequence[Truth]) -> list[tuple[Float, Float]]:
    """What would be chosen, per kind of gap: its quantiles (5, n) as they are, and calibrated.

    Each fifth of the events is filled by the choice made on the other four, with margins from those four, of all kinds together: as it
    is done for the user's own gaps with all five.
    """
    mine = [{made.method: made.values for made in trials if made.hidden is truth.hidden} for truth in truths]
    found = [
        (np.empty((len(LEVELS), len(truth.values)), np.float32), np.empty((len(LEVELS), len(truth.values)), np.float32)) for truth in truths
    ]
    for fold in range(FOLDS):
        learn = [truth.fold != fold for truth in truths]
        choice = choose(trials, truths, learn)
        values = [choice.mixed(estimates) for estimates in mine]
        margins = margins_of(values, truths, learn)
        for (plain, bounds), filled, truth, part in zip(found, values, truths, learn, strict=True):
            test = ~part
            plain[:, test] = filled[:, test]
            bounds[:, test] = margins.widen(filled[:, test], truth.spread[test], truth.group[test])
    return found


def _penalised(error: Float) -> Float:
    """Absolute errors (n,); a method that leaves cells out is compared as if it had been as wrong there as its worst tenth elsewhere."""
    known = np.isfinite(error)
    if not known.any():
        return np.full(len(error), np.inf, np.float32)
    left: Float = np.where(known, np.abs(error), np.quantile(np.abs(error[known]), 0.9)).astype(np.float32)
    return left
