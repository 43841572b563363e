"""The fit loop of the ST-Transformer: random samples with hidden cells, loss on those alone, best weights by cells hidden throughout."""

from __future__ import annotations

import copy
import math
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

from ..cube import Float
from ..i18n import tr
from ..interfaces import LEVELS
from ..models.st_transformer import STTransformerNet
from ..progress import Progress
from . import distributed
from .batches import Batches
from .checkpoint import Keeper
from .compiled import STEPS, compile_for
from .compute import place
from .loop import Outcome
from .st_panel import Sample, joined
from .stepper import Drawn, Stepper

#: Steps that the usual learning rate was chosen for.
WHOLE = 2600
#: A sample and its targets (n, L), scaled; NaN where nothing is asked.
Pair = tuple[Sample, Float]


@dataclass(frozen=True)
class Plan:
    """How to train.

    Attributes
    ----------
    steps : int
        Most steps of the optimiser.
    minutes : float
        Wall clock budget; 0 = none. The learning rate falls along a cosine over whichever ends first.
    batch : int
        Samples per step.
    rate, least : float
        Learning rate of Adam, and the share of it that is left at the end (published: 1e-3 to 1e-4). It is that of a whole training:
        where the time ends it early it is higher, see :func:`haste`.
    decay : float
        Weight decay of matrices.
    average : float
        Memory of the running mean of the weights, which is what is kept: 0 = the last weights themselves.
    squares : bool
        Whether the middle output is to be the mean (squared errors) rather than the median; the others are then not trained.
    looks : int
        How often the validation cells are looked at.
    """

    steps: int = WHOLE
    minutes: float = 0.0
    batch: int = 1
    rate: float = 1e-3
    least: float = 0.1
    decay: float = 1e-2
    average: float = 0.995
    squares: bool = False
    looks: int = 6


def haste(plan: Plan, expected: float) -> float:
    """Factor of the learning rate where the time allows only ``expected`` steps: the root of the share that lacks, 3 at most.

    A rate that suits thousands of steps gets nowhere in two hundred. Steps that are few because they were asked for are taken as they are.
    """
    return min(math.sqrt(max(min(plan.steps, WHOLE) / max(expected, 1.0), 1.0)), 3.0)


def loss(quantiles: Tensor, target: Tensor, squares: bool = False) -> Tensor:
    """Absolute error of the median and twice the mean pinball loss of the other levels, over the targets that are known.

    Parameters
    ----------
    quantiles : (N, L, 5)
    target : (N, L)
        NaN where nothing is asked.
    """
    known = torch.isfinite(target)
    miss = target[known][:, None] - quantiles[known].float()
    if not len(miss):
        return quantiles.sum() * 0
    if squares:
        return miss[:, len(LEVELS) // 2].square().mean()
    levels = torch.tensor(LEVELS, dtype=miss.dtype, device=miss.device)
    pinball = torch.maximum(levels * miss, (levels - 1) * miss).mean(0)
    return 2 * (pinball[2] + (pinball.sum() - pinball[2]) / (len(LEVELS) - 1))


def train(
    net: STTransformerNet,
    draw: Callable[[], Pair],
    judged: Sequence[Pair],
    plan: Plan,
    progress: Progress,
    keeper: Keeper | None = None,
) -> Outcome:
    """Train ``net`` in place; it ends with the weights that did best on ``judged``, or the last ones where there is none."""
    keeper = keeper or Keeper()
    if done_before := keeper.finished(net, plan):
        return Outcome(**done_before)
    started = time.monotonic()
    distributed.begin(net)
    weights = [item for item in net.parameters() if item.dim() > 1]
    others = [item for item in net.parameters() if item.dim() <= 1]
    optimiser = torch.optim.AdamW([{"params": weights, "weight_decay": plan.decay}, {"params": others, "weight_decay": 0.0}], plan.rate)
    mean = copy.deepcopy(net).eval()
    stepper, progress = Stepper(net, optimiser, (mean,)), keeper.watch(progress)
    compile_for(net, plan.steps >= STEPS)
    start = best = distributed.shared(judge(mean, judged))
    looks = max(1, min(plan.looks, plan.steps // 40))
    kept, best_step, step, looked = copy.deepcopy(mean.state_dict()), 0, 0, 0
    if old := keeper.resume(stepper, {"mean": mean.state_dict(), "kept": kept}):
        step, looked, best_step, start, best = (old[name] for name in ("step", "looked", "best_step", "start", "best"))
        started -= old["seconds"]
    while True:
        done = step / plan.steps
        if plan.minutes:
            done = distributed.shared(max(done, (time.monotonic() - started) / (60 * plan.minutes)))
        if judged and (done >= 1 or done >= (looked + 1) / looks) and step:
            looked = int(done * looks)
            found = distributed.shared(judge(mean, judged))
            if found < best:
                best, best_step, kept = found, step, copy.deepcopy(mean.state_dict())
        if done >= 1:
            break
        rate = plan.rate * haste(plan, step / done if step else plan.steps)
        for group in optimiser.param_groups:
            group["lr"] = rate * min(1.0, (step + 1) / 50) * (plan.least + (1 - plan.least) * (1 + math.cos(math.pi * done)) / 2)
        stepper.take(_step(net, [draw() for _ in range(plan.batch)], plan.squares))
        step += 1
        _follow(mean, net, min(plan.average, step / (step + 10)))
        seconds, now = time.monotonic() - started, {"mean": mean.state_dict(), "kept": kept}
        keeper.note(now, step=step, looked=looked, best_step=best_step, start=start, best=best, seconds=seconds)
        if step % 5 == 0:
            progress(done, tr("train"))
    net.load_state_dict(kept if judged else mean.state_dict())
    distributed.end(net.eval())
    outcome = Outcome(step, best_step if judged else step, start, best, time.monotonic() - started)
    keeper.finish(net, asdict(outcome))
    return outcome


def _step(net: STTransformerNet, pairs: Sequence[Pair], squares: bool) -> Drawn:
    """A step on these samples."""

    def part(rows: slice) -> tuple[Tensor, int]:
        batch = joined([sample for sample, _ in pairs[rows]], net.spec.spatial).to(place(net))
        target = torch.from_numpy(np.concatenate([item for _, item in pairs[rows]]))
        return loss(net(batch), target.to(place(net)), squares), int(torch.isfinite(target).sum())

    return Drawn(len(pairs), part)


@torch.no_grad()
def _follow(mean: STTransformerNet, net: STTransformerNet, memory: float) -> None:
    """Move the running mean of the weights towards the present ones."""
    for kept, now in zip(mean.parameters(), net.parameters(), strict=True):
        kept.lerp_(now, 1 - memory)


def judge(net: STTransformerNet, judged: Sequence[Pair]) -> float:
    """Mean loss over the validation cells."""

    def one(index: npt.NDArray[np.intp]) -> tuple[int, float]:
        sample, target = judged[int(index[0])]
        missed = loss(net(joined([sample], net.spec.spatial).to(place(net))), torch.from_numpy(target).to(place(net)))
        return int(np.isfinite(target).sum()), float(missed)

    total, count = 0.0, 0
    for _, (asked, missed) in Batches(net, 1).over(np.arange(len(judged)), one):
        total, count = total + asked * missed, count + asked
    return total / max(count, 1)
