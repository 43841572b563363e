"""What the forecasters' trainings have in common: which origins teach, which judge, which leads are asked for, and how the budget is spent."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from .loop import Outcome, Plan
from .windows import Index, spread

#: Fewer acquisitions than this cannot be split into a history, a training and a validation part.
FEWEST = 14
#: Leads that are trained on at most; of a longer horizon so many are spread over it.
MOST_LEADS = 12
#: Share of the dates, at the end, that judge; and origins among them at most.
_JUDGING, _JUDGES = 0.15, 10


@dataclass(frozen=True)
class Split:
    """Numbers of the dates forecasts start from: to train on and to judge by. Targets of the first lie up to ``last``, of the others after it."""

    training: Index
    validation: Index
    last: int

    @property
    def all(self) -> Index:
        """Both, in order."""
        return np.concatenate([self.training, self.validation])


def split(count: int, origins: int) -> Split:
    """Split ``count`` dates; at most ``origins`` to train on, spread over the dates that have a history."""
    last = count - 1 - max(2, round(_JUDGING * count))
    first = min(max(8, min(count // 3, 60)), last - 2)
    return Split(spread(np.arange(first, last), origins), spread(np.arange(last, count - 1), _JUDGES), last)


def leads(horizon: int) -> Index:
    """Acquisitions ahead that are trained on: all of a short horizon, a dozen spread over a long one."""
    if horizon <= MOST_LEADS:
        return np.arange(1, horizon + 1)
    return np.unique(np.geomspace(1, horizon, MOST_LEADS).round().astype(np.intp))


def before_polish(plan: Plan, share: float) -> Plan:
    """The first training, that the validation block stops; ``share`` of its steps are done again with that block, in half the time."""
    return replace(plan, minutes=plan.minutes * (1 - share / 2))


def polish(plan: Plan, share: float, outcome: Outcome) -> Plan | None:
    """The second training, with the validation block, the most recent dates, among the training windows; None where the first found nothing."""
    if not share or not outcome.best_step:
        return None
    return replace(plan, steps=max(1, int(share * outcome.best_step)), rate=plan.rate / 2, minutes=plan.minutes * share / 2)
