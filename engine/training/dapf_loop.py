"""The fit loop of DAPF: compact blocks of sites at random origins, the bound as the loss, early stopping on a later block of time."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

import numpy as np
import numpy.typing as npt
import torch

from ..models.dapf import DAPF, Histories, Links
from ..progress import Progress
from . import distributed
from .batches import Batches
from .checkpoint import Keeper
from .compute import place
from .dapf_panel import Panel, block, joined
from .loop import Outcome, Plan, Trust, both, descend, weighed
from .stepper import Drawn
from .windows import Index

#: Histories, edges, leads and targets of some blocks, as the network's loss takes them.
Made = tuple[Histories, Links, torch.Tensor, torch.Tensor]
T = TypeVar("T")


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
    net: DAPF,
    task: Task,
    plan: Plan,
    rng: np.random.Generator,
    device: torch.device,
    progress: Progress,
    judge: bool = True,
    keeper: Keeper | None = None,
) -> Outcome:
    """Train ``net`` in place; it ends with the weights that did best on the validation origins, or without ``judge`` with the last."""
    judged = held_out(net, task, rng, device) if judge else []
    mine = distributed.own(rng)
    origins = task.training if judge else np.concatenate([task.training, task.validation])
    seeds, keeper = CompactRuns(task.panel, task.seeds, mine), keeper or Keeper()
    keeper.also = seeds

    def draw() -> Drawn:
        pieces = [(next(seeds), int(origin)) for origin in mine.choice(origins, max(1, plan.batch // task.seeds))]
        signs = mine.choice([-1.0, 1.0], len(pieces))

        def part(rows: slice) -> tuple[torch.Tensor, int]:
            made = _made(net, task, pieces[rows], place(net), signs[rows])
            return net.loss(*made), int(torch.isfinite(made[-1]).sum())

        return Drawn(len(pieces), part)

    return descend(net, draw, (lambda: _judge(net, judged)) if judged else None, plan, progress, keeper)


class CompactRuns:
    """Blocks of about ``size`` neighbouring sites without end; each epoch has every site once, in blocks that begin elsewhere."""

    def __init__(self, panel: Panel, size: int, rng: np.random.Generator) -> None:
        self.panel, self.rng, self.number = panel, rng, max(1, round(len(panel.order) / size))
        self.shift, self.left = 0, [0][:0]

    def __next__(self) -> Index:
        if not self.left:
            self.shift = int(self.rng.integers(len(self.panel.order)))
            self.left = self.rng.permutation(self.number).tolist()
        # As np.array_split cuts the order rolled by the shift.
        each, more = divmod(len(self.panel.order), self.number)
        run = self.left.pop(0)
        start = run * each + min(run, more)
        found: Index = self.panel.order.take(np.arange(start, start + each + (run < more)) - self.shift, mode="wrap")
        return found

    def state(self) -> tuple[int, list[int]]:
        """Where it is in the epoch."""
        return self.shift, self.left

    def restore(self, state: tuple[int, list[int]]) -> None:
        """Be where it was."""
        self.shift, self.left = int(state[0]), [int(run) % self.number for run in state[1]]


def held_out(net: DAPF, task: Task, rng: np.random.Generator, device: torch.device, most: int = 4000) -> list[Made]:
    """The same windows at every look: for each validation origin, so many blocks that all together have about ``most`` seeds."""
    available = max(1, round(len(task.panel.order) / task.seeds))
    each = min(available, max(1, most // (task.seeds * max(1, len(task.validation)))))
    runs = CompactRuns(task.panel, task.seeds, rng)
    return [_made(net, task, [(next(runs), int(origin)) for _ in range(each)], device) for origin in task.validation]


@torch.no_grad()
def trusted(net: DAPF, task: Task, rng: np.random.Generator, device: torch.device) -> Trust:
    """Weigh the expected change against what came after the validation origins, at each horizon."""
    net.eval()
    shared, own, leads = [], [], []
    for data, links, lead, target in held_out(net, task, rng, device):
        expected, target = both(_whole(net, lambda made=(data, links, lead, target): _expected(net, *_moved(made, net)[:3])), target)  # type: ignore[misc]
        predicted = expected.double() * torch.isfinite(target)
        wanted = torch.nan_to_num(target).clamp(-30, 30).double()
        shared.append((predicted * wanted).sum(0).cpu().numpy())
        own.append((predicted**2).sum(0).cpu().numpy())
        leads.append(lead[0].cpu().numpy())
    return weighed(np.array(shared), np.array(own), np.array(leads))


@torch.no_grad()
def _judge(net: DAPF, judged: list[Made]) -> float:
    """Mean negative bound of the validation windows, with A and W as expected."""
    net.eval()
    losses = [_whole(net, lambda made=made: float(net.loss(*_moved(made, net)))) for made in judged]  # type: ignore[misc]
    return float(np.mean(losses)) if losses else math.inf


def _expected(net: DAPF, data: Histories, links: Links, lead: torch.Tensor) -> torch.Tensor:
    """Mean (B, H) of what is predicted, with A and W as expected."""
    sites = net.encode(data)
    found: torch.Tensor = net.decoder(net.latent(sites, links)[0], sites.state[links.own], lead)[0]
    return found.float()


def _whole(net: DAPF, compute: Callable[[], T]) -> T:
    """What ``compute`` makes of windows that cannot be divided: where memory runs out, on the CPU."""
    ((_, found),) = Batches(net, 1).over(np.arange(1), lambda _: compute())
    return found


def _moved(made: Made, net: DAPF) -> Made:
    """The same windows where the network is."""
    device = place(net)
    return made[0].to(device), made[1].to(device), made[2].to(device), made[3].to(device)


def _made(
    net: DAPF, task: Task, pieces: list[tuple[Index, int]], device: torch.device, signs: npt.NDArray[np.float64] | None = None
) -> Made:
    """Tensors of blocks, each given by its seeds and its origin; ``signs`` negates some of them."""
    made = [block(task.panel, seeds, origin, task.targets(origin), net.spec.history) for seeds, origin in pieces]
    if signs is not None:
        made = [item.negated(float(sign)) for item, sign in zip(made, signs, strict=True)]
    return joined(made, len(task.ahead), device)
