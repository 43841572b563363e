"""The fit loop of DAPF: compact blocks of sites at random origins, the bound as the loss, early stopping on a later block of time."""

from __future__ import annotations

import copy
import math
import time
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import torch

from ..models.dapf import DAPF, Histories, Links
from . import distributed
from .dapf_panel import Panel, block, joined
from .loop import Outcome, Plan, Progress, Trust, adamw, weighed
from .windows import Index

#: Histories, edges, leads and targets of some blocks, as the network's loss takes them.
Made = tuple[Histories, Links, torch.Tensor, torch.Tensor]


@dataclass(frozen=True)
class Task:
    """What is trained on and judged by.

    Attributes
    ----------
    panel : Panel
    training, validation : (O,)
        Origins, by number of date.
    last : int
        Targets of the training origins are dated not after this date; those of the validation origins, all later, come up to the end.
    ahead : (H,)
        Acquisitions ahead that are trained on.
    seeds : int
        Sites per block whose loss counts.
    """

    panel: Panel
    training: Index
    validation: Index
    last: int
    ahead: Index
    seeds: int = 64

    def targets(self, origin: int) -> Index:
        """Dates to be predicted from ``origin``."""
        end = self.last if origin < self.last else len(self.panel.field.days) - 1
        found = origin + self.ahead
        return found[found <= end]


def train(
    net: DAPF, task: Task, plan: Plan, rng: np.random.Generator, device: torch.device, progress: Progress, judge: bool = True
) -> Outcome:
    """Train ``net`` in place; it ends with the weights that did best on the validation origins, or without ``judge`` with the last."""
    began = time.monotonic()
    judged = held_out(net, task, rng, device) if judge else []
    mine = distributed.own(rng)
    distributed.begin(net)
    origins = task.training if judge else np.concatenate([task.training, task.validation])
    optimiser = adamw(net, plan)
    start = best = distributed.shared(_judge(net, judged))
    kept, best_step, waited, step = copy.deepcopy(net.state_dict()), 0, 0, 0
    seeds = compact_runs(task.panel, task.seeds, mine)
    while step < plan.steps and (waited < plan.patience or not judged):
        done = step / plan.steps
        if plan.minutes:
            done = distributed.shared(max(done, (time.monotonic() - began) / (60 * plan.minutes)))
        if done >= 1:
            break
        for group in optimiser.param_groups:
            group["lr"] = plan.rate * min(1.0, (step + 1) / 25) * (1 + math.cos(math.pi * done)) / 2
        pieces = [(next(seeds), int(origin)) for origin in mine.choice(origins, max(1, plan.batch // task.seeds))]
        made = _made(net, task, pieces, device, mine.choice([-1.0, 1.0], len(pieces)))
        net.train()
        optimiser.zero_grad(set_to_none=True)
        net.loss(*made).backward()  # type: ignore[no-untyped-call]
        distributed.average_gradients(net)
        torch.nn.utils.clip_grad_norm_(net.parameters(), 1.0)
        optimiser.step()
        step += 1
        if step % 10 == 0:
            progress(done, "train")
        if judged and (step % plan.every == 0 or step == plan.steps):
            found = distributed.shared(_judge(net, judged))
            waited += 1
            if found < best - 1e-5:
                best, best_step, waited = found, step, 0
                kept = copy.deepcopy(net.state_dict())
    if judged:
        net.load_state_dict(kept)
    distributed.end(net.eval())
    return Outcome(step, best_step, start, best, time.monotonic() - began)


def compact_runs(panel: Panel, size: int, rng: np.random.Generator) -> Iterator[Index]:
    """Blocks of about ``size`` neighbouring sites without end; each epoch has every site once, in blocks that begin elsewhere."""
    count = len(panel.order)
    while True:
        order = np.roll(panel.order, int(rng.integers(count)))
        runs = np.array_split(order, max(1, round(count / size)))
        yield from (runs[index] for index in rng.permutation(len(runs)))


def held_out(net: DAPF, task: Task, rng: np.random.Generator, device: torch.device, most: int = 4000) -> list[Made]:
    """The same windows at every look: for each validation origin, so many blocks that all together have about ``most`` seeds."""
    available = max(1, round(len(task.panel.order) / task.seeds))
    each = min(available, max(1, most // (task.seeds * max(1, len(task.validation)))))
    runs = compact_runs(task.panel, task.seeds, rng)
    return [_made(net, task, [(next(runs), int(origin)) for _ in range(each)], device) for origin in task.validation]


@torch.no_grad()
def trusted(net: DAPF, task: Task, rng: np.random.Generator, device: torch.device) -> Trust:
    """Weigh the expected change against what came after the validation origins, at each horizon."""
    net.eval()
    shared, own, leads = [], [], []
    for data, links, lead, target in held_out(net, task, rng, device):
        sites = net.encode(data)
        predicted = net.decoder(net.latent(sites, links)[0], sites.state[links.own], lead)[0].double() * torch.isfinite(target)
        wanted = torch.nan_to_num(target).clamp(-30, 30).double()
        shared.append((predicted * wanted).sum(0).cpu().numpy())
        own.append((predicted**2).sum(0).cpu().numpy())
        leads.append(lead[0].cpu().numpy())
    return weighed(np.array(shared), np.array(own), np.array(leads))


@torch.no_grad()
def _judge(net: DAPF, judged: list[Made]) -> float:
    """Mean negative bound of the validation windows, with A and W as expected."""
    net.eval()
    losses = [float(net.loss(*made)) for made in judged]
    return float(np.mean(losses)) if losses else math.inf


def _made(
    net: DAPF, task: Task, pieces: list[tuple[Index, int]], device: torch.device, signs: npt.NDArray[np.float64] | None = None
) -> Made:
    """Tensors of blocks, each given by its seeds and its origin; ``signs`` negates some of them."""
    made = [block(task.panel, seeds, origin, task.targets(origin), net.spec.history) for seeds, origin in pieces]
    if signs is not None:
        made = [item.negated(float(sign)) for item, sign in zip(made, signs, strict=True)]
    return joined(made, len(task.ahead), device)
