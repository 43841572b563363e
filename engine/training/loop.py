"""The fit loop: random windows, robust and quantile losses, early stopping on a later block of time."""

from __future__ import annotations

import copy
import math
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, fields

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor, nn
from torch.nn.functional import smooth_l1_loss

from ..i18n import tr
from ..interfaces import LEVELS
from ..models.mm_stt import MMSTT, Batch
from ..progress import Progress
from . import distributed
from .batches import Batches
from .checkpoint import Keeper
from .compiled import STEPS, compile_for
from .compute import place
from .stepper import Drawn, Stepper
from .windows import Index, Snapshot


@dataclass(frozen=True)
class Plan:
    """How to train.

    Attributes
    ----------
    steps : int
        Most steps of the optimiser; the learning rate falls over them along a cosine.
    minutes : float
        Wall clock budget; 0 = none.
    batch : int
        Windows per step, from ``origins`` different origins.
    rate, decay : float
        Learning rate and weight decay of AdamW.
    every, patience : int
        Steps between looks at the validation block, and looks without improvement before stopping.
    """

    steps: int = 500
    minutes: float = 0.0
    batch: int = 512
    origins: int = 8
    rate: float = 2e-3
    decay: float = 1e-2
    every: int = 50
    patience: int = 5


@dataclass(frozen=True)
class Outcome:
    """What training reached: steps done, the best step, validation loss before and at best, seconds."""

    steps: int
    best_step: int
    start_loss: float
    best_loss: float
    seconds: float


def loss(quantiles: Tensor, target: Tensor) -> Tensor:
    """Smooth L1 of the median (beta .3) and the mean pinball loss, over the targets that are known.

    Parameters
    ----------
    quantiles : (B, H, 5)
    target : (B, H)
        NaN where unknown.
    """
    known = torch.isfinite(target)
    predicted, wanted = quantiles[known].float(), target[known].clamp(-30, 30)
    if not len(wanted):
        return quantiles.sum() * 0
    miss = wanted[:, None] - predicted
    levels = torch.tensor(LEVELS, dtype=miss.dtype, device=miss.device)
    pinball = torch.maximum(levels * miss, (levels - 1) * miss).mean()
    return smooth_l1_loss(predicted[:, 2], wanted, beta=0.3) + pinball


def train(
    net: MMSTT,
    training: Sequence[Snapshot],
    validation: Sequence[Snapshot],
    plan: Plan,
    rng: np.random.Generator,
    device: torch.device,
    progress: Progress,
    keeper: Keeper | None = None,
) -> Outcome:
    """Train ``net`` in place; it ends with the weights that did best on ``validation``, be it those it began with."""
    judged = _fixed(validation, rng, device)
    mine = distributed.own(rng)

    def draw() -> Drawn:
        batch, target = _draw(training, plan, mine)
        if net.spec.symmetric:
            sign = torch.from_numpy(mine.choice([-1.0, 1.0], len(target)).astype(np.float32))
            batch, target = batch.negated(sign), target * sign[:, None]

        def part(rows: slice) -> tuple[Tensor, int]:
            found = net(batch.part(rows).to(place(net)))
            return loss(found, target[rows].to(found.device)), int(torch.isfinite(target[rows]).sum())

        return Drawn(len(target), part)

    return descend(net, draw, (lambda: _judge(net, judged)) if judged else None, plan, progress, keeper or Keeper())


def descend(
    net: nn.Module, draw: Callable[[], Drawn], judge: Callable[[], float] | None, plan: Plan, progress: Progress, keeper: Keeper
) -> Outcome:
    """Train ``net`` in place on what ``draw`` draws; it ends with the weights that ``judge`` found best, or the last ones."""
    if done_before := keeper.finished(net, plan):
        return Outcome(**done_before)
    started = time.monotonic()
    distributed.begin(net)
    stepper, progress = Stepper(net, adamw(net, plan)), keeper.watch(progress)
    compile_for(net, plan.steps >= STEPS)
    start = best = distributed.shared(judge()) if judge else math.inf
    kept, best_step, waited, step = copy.deepcopy(net.state_dict()), 0, 0, 0
    if old := keeper.resume(stepper, {"kept": kept}):
        step, best_step, waited, start, best = (old[name] for name in ("step", "best_step", "waited", "start", "best"))
        started -= old["seconds"]
    while step < plan.steps and (waited < plan.patience or not judge):
        done = step / plan.steps
        if plan.minutes:
            done = distributed.shared(max(done, (time.monotonic() - started) / (60 * plan.minutes)))
        if done >= 1:
            break
        for group in stepper.optimiser.param_groups:
            group["lr"] = plan.rate * min(1.0, (step + 1) / 25) * (1 + math.cos(math.pi * done)) / 2
        stepper.take(draw())
        step += 1
        if judge and (step % plan.every == 0 or step == plan.steps):
            found = distributed.shared(judge())
            waited += 1
            if found < best - 1e-5:
                best, best_step, waited = found, step, 0
                kept = copy.deepcopy(net.state_dict())
        seconds = time.monotonic() - started
        keeper.note({"kept": kept}, step=step, best_step=best_step, waited=waited, start=start, best=best, seconds=seconds)
        if step % 10 == 0:
            progress(done, tr("train"))
    if judge:
        if step % plan.every and step < plan.steps:  # the budget ended between two looks: of a slow training it may be all there is
            found = distributed.shared(judge())
            if found < best - 1e-5:
                best, best_step, kept = found, step, net.state_dict()
        net.load_state_dict(kept)
    distributed.end(net.eval())
    outcome = Outcome(step, best_step, start, best, time.monotonic() - started)
    keeper.finish(net, asdict(outcome))
    return outcome


def adamw(net: nn.Module, plan: Plan) -> torch.optim.AdamW:
    """AdamW that decays weights but neither biases nor norms."""
    weights = [value for value in net.parameters() if value.dim() > 1]
    others = [value for value in net.parameters() if value.dim() <= 1]
    return torch.optim.AdamW([{"params": weights, "weight_decay": plan.decay}, {"params": others, "weight_decay": 0.0}], plan.rate)


def _draw(snapshots: Sequence[Snapshot], plan: Plan, rng: np.random.Generator) -> tuple[Batch, Tensor]:
    """Random windows of a few random origins; each has as many dates as the shortest of them."""
    chosen = rng.choice(len(snapshots), min(plan.origins, len(snapshots)), replace=False)
    share = max(1, plan.batch // len(chosen))
    parts = []
    for item in (snapshots[index] for index in chosen):
        sites = item.sites
        parts.append((item, sites[rng.integers(len(sites), size=share)]))
    return _join(parts)


def _fixed(
    snapshots: Sequence[Snapshot], rng: np.random.Generator, device: torch.device, windows: int = 6000
) -> list[tuple[Batch, Tensor]]:
    """The same windows at every look: one batch an origin."""
    share = max(64, windows // max(len(snapshots), 1))
    found = []
    for item in snapshots:
        sites = item.sites
        batch, target = _join([(item, sites if len(sites) <= share else rng.choice(sites, share, replace=False))])
        found.append((batch.to(device), target.to(device)))
    return found


def _join(parts: Sequence[tuple[Snapshot, Index]]) -> tuple[Batch, Tensor]:
    batches = [item.batch(sites) for item, sites in parts]
    joined = Batch(*(torch.cat([getattr(batch, entry.name) for batch in batches]) for entry in fields(Batch)))
    return joined, torch.cat([torch.from_numpy(item.target[sites]) for item, sites in parts])


@dataclass(frozen=True)
class Trust:
    """Share of the predicted change that the validation block bears out, in [0, 1], at ``leads`` (years); linear between them."""

    leads: tuple[float, ...] = (0.0,)
    shares: tuple[float, ...] = (1.0,)

    def at(self, years: npt.ArrayLike) -> npt.NDArray[np.float32]:
        """Share at each lead, (H,)."""
        return np.interp(np.asarray(years, np.float64), self.leads, self.shares).astype(np.float32)

    @classmethod
    def restored(cls, stored: Mapping[str, Sequence[float]]) -> Trust:
        """What a bundle stored; ValueError or KeyError where it does not fit together."""
        leads, shares = (tuple(float(item) for item in stored[key]) for key in ("leads", "shares"))
        if not leads or len(leads) != len(shares) or list(leads) != sorted(leads):
            raise ValueError(tr("the trusted shares do not fit their leads"))
        return cls(leads, shares)


@torch.no_grad()
def trusted(net: MMSTT, validation: Sequence[Snapshot], rng: np.random.Generator, device: torch.device) -> Trust:
    """Weigh the median against the validation block, at each horizon."""
    net.eval()
    shared, own, leads = [], [], []
    for batch, target in _fixed(validation, rng, device):
        median, target = both(predicted(net, batch)[..., 2], target)
        median, wanted = median.double() * torch.isfinite(target), torch.nan_to_num(target).clamp(-30, 30).double()
        shared.append((median * wanted).sum(0).cpu().numpy())
        own.append((median**2).sum(0).cpu().numpy())
        leads.append(batch.lead[0].cpu().numpy())
    return weighed(np.array(shared), np.array(own), np.array(leads))


def weighed(a: npt.NDArray[np.float64], b: npt.NDArray[np.float64], lead: npt.NDArray[np.floating]) -> Trust:
    """Trust from the sums over sites of prediction x target ``a`` and of prediction squared ``b`` at each origin and horizon, (O, H).

    ``lead`` (O, H) in years.
    """
    whole, found = share_of(a.sum(1), b.sum(1)), {}
    for column in range(a.shape[1]):
        told = b[:, column] > 0
        if told.any():
            single = share_of(a[told, column], b[told, column]) if told.sum() > 4 else whole
            found[float(lead[told, column].mean())] = single
    order = sorted(found) or [0.0]
    return Trust(tuple(order), tuple(found.get(item, 0.0) for item in order))


def share_of(a: npt.NDArray[np.float64], b: npt.NDArray[np.float64]) -> float:
    """Least squares factor sum(a) / sum(b) of target on prediction, drawn to zero by its uncertainty between origins.

    Positive-part shrinkage: sites are many, but all share the weather of a date, so origins are the independent samples.
    """
    if len(a) < 3 or not b.sum() > 0 or not a.sum() > 0:
        return 0.0
    gain = a.sum() / b.sum()
    error = np.sqrt(((a - gain * b) ** 2).sum() * len(a) / (len(a) - 1)) / b.sum()
    return float(np.clip(gain * (1 - (error / gain) ** 2), 0, 1))


def predicted(net: MMSTT, batch: Batch, at_once: int = 8192) -> Tensor:
    """Quantiles (B, H, 5) of windows, without gradients, in as many parts as memory needs."""

    def part(rows: Index) -> Tensor:
        return net.quantiles(batch.part(slice(int(rows[0]), int(rows[-1]) + 1)).to(place(net))).float()

    found = [values for _, values in Batches(net, at_once).over(np.arange(len(batch.past)), part)]
    return found[0] if len(found) == 1 else torch.cat([values.to(found[-1].device) for values in found])


def both(found: Tensor, target: Tensor) -> tuple[Tensor, Tensor]:
    """What was computed, and the target on the same device."""
    return found, target.to(found.device)


@torch.no_grad()
def _judge(net: MMSTT, batches: Sequence[tuple[Batch, Tensor]]) -> float:
    """Mean loss of what would be predicted."""
    net.eval()
    losses = [float(loss(*both(predicted(net, batch), target))) for batch, target in batches]
    return float(np.mean(losses)) if losses else math.inf
