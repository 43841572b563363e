"""Which method, or blend of two, fills best: chosen on four fifths of the hidden events, judged on the last fifth."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

import numpy as np
import numpy.typing as npt

from ..cube import Float
from ..interfaces import LEVELS
from .gap_calibration import GapMargins, Scored, event_parts, gap_margins, raised
from .gap_errors import EventErrors
from .gap_scores import FOLDS, Pool, Truth
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


def choose(errors: EventErrors, use: Bool | None = None) -> GapChoice:
    """The method or blend with the least mean absolute error on the events ``use`` (m,), all if not given.

    Few events (days, blocks) decide little, and the method that happens to be best on them often is not on the next: where ``USUAL`` is
    among the methods, another takes its place only if it is better by two standard errors, taken over the events.
    """
    use = np.ones(len(errors.count), bool) if use is None else use
    count = errors.count[use]
    cells = max(count.sum(), 1)
    wrong = {name: errors.alone(name, use) for name in errors.errors}
    ranked = sorted(wrong, key=lambda name: float(wrong[name].sum()))
    usual = USUAL if USUAL in wrong else ranked[0]
    chosen, least = GapChoice((usual,), (1.0,), float(wrong[usual].sum() / cells)), wrong[usual]
    for name in ranked:
        if better(wrong[name], wrong[usual], count) and wrong[name].sum() < least.sum():
            chosen, least = GapChoice((name,), (1.0,), float(wrong[name].sum() / cells)), wrong[name]
    whole = [name for name in ranked if errors.whole(name, use)]
    few = [name for name in whole if name == usual or name in [other for other in whole if other != usual][:3]]
    for first, second in combinations(few, 2):
        for share in SHARES:
            mixed = errors.mixed(first, second, share, use)
            mean = float(mixed.sum() / cells)
            if mean < (1 - GAIN) * chosen.mae and better(mixed, wrong[usual], count):
                chosen = GapChoice((first, second), (share, 1 - share), mean)
    return chosen


def better(these: Array, others: Array, count: Array) -> bool:
    """Whether the mean of ``these`` sums over events of ``count`` cells, each (m,), is below that of the ``others`` by two standard errors."""
    gain = others - these
    mean = gain.sum() / max(count.sum(), 1)
    error = np.sqrt(((gain - mean * count) ** 2).sum() * len(gain) / max(len(gain) - 1, 1)) / max(count.sum(), 1)
    return bool(mean > STANDARD_ERRORS * error)


class Contest:
    """All methods on all kinds of gap: who is chosen on some of the events, with which margins, and what that is worth on the others."""

    def __init__(self, trials: Sequence[Trial], truths: Sequence[Truth]) -> None:
        self.truths = truths
        self.pool = Pool.of(truths, [np.ones(len(truth.values), bool) for truth in truths])
        self.errors = EventErrors(trials, truths, self.pool.event)
        mine = [{made.method: made.values for made in trials if made.hidden is truth.hidden} for truth in truths]
        self.values = {name: _joined([estimates[name] for estimates in mine]) for name in self.errors.errors}

    def learned(self, use: Bool | None = None) -> tuple[GapChoice, GapMargins]:
        """The choice on the cells ``use`` (n,) of whole events, all if not given, and its margins.

        A method that was chosen on some events suits these better than the next, so its errors on them promise too much. The margins are
        therefore raised until events left out are covered by what would have been chosen, and learned, without them.
        """
        use = np.ones(len(self.pool.event), bool) if use is None else use
        choice = choose(self.errors, self._events(use))
        return choice, gap_margins(self.pool.part(use).scored(self._mixed(choice, use)), raised(self._left_out(use)))

    def judged(self) -> list[tuple[Float, Float]]:
        """What would be chosen, per kind of gap: its quantiles (5, n) as they are, and calibrated.

        Each fifth of the events is filled by the choice made on the other four, with margins from those four, of all kinds together: as it
        is done for the user's own gaps with all five.
        """
        fold = np.concatenate([truth.fold for truth in self.truths])
        plain = np.full((len(LEVELS), len(fold)), np.nan, np.float32)
        bounds = plain.copy()
        for number in range(FOLDS):
            test = fold == number
            choice, margins = self.learned(~test)
            plain[:, test] = self._mixed(choice, test)
            bounds[:, test] = margins.widen(plain[:, test], self.pool.spread[test], self.pool.group[test])
        ends = np.cumsum([len(truth.values) for truth in self.truths])[:-1]
        return list(zip(np.split(plain, ends, 1), np.split(bounds, ends, 1), strict=True))

    def _left_out(self, use: Bool) -> Iterator[tuple[Scored, Scored]]:
        """Of each part of the events of ``use`` (n,): the others under what is chosen on them, and the part under the same."""
        part = np.full(len(use), -1)
        part[use] = event_parts(self.pool.event[use])
        for number in range(int(part.max(initial=-1)) + 1):
            learn, left = use & (part != number), part == number
            if learn.any():
                choice = choose(self.errors, self._events(learn))
                scored = self.pool.part(use).scored(self._mixed(choice, use))
                yield scored.part(learn[use]), scored.part(left[use])

    def _mixed(self, choice: GapChoice, use: Bool) -> Float:
        return choice.mixed({name: self.values[name][:, use] for name in choice.methods})

    def _events(self, use: Bool) -> Bool:
        found = np.zeros(len(self.errors.count), bool)
        found[self.errors.events[use]] = True
        return found


def _joined(parts: Sequence[Float]) -> Float:
    return parts[0] if len(parts) == 1 else np.concatenate(parts, 1)
