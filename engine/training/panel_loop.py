"""Fitting any network of a panel: the same windows, loss and budget for all, so that only the architecture tells them apart."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
import torch
from torch import Tensor

from ..cube import Float
from ..models.panel import PanelNetwork, Windows
from ..progress import Progress
from .batches import Batches
from .checkpoint import Keeper
from .compute import place
from .loop import Outcome, Plan, Trust, both, descend, loss, share_of
from .panel_groups import Array, Group, Index
from .panel_windows import Origin, windows_of
from .stepper import Drawn

#: Sites drawn together, and judged together, for a network that sees each alone.
_TOGETHER, _ALONE = 64, 512
#: Fewest origins of a step, however large the group: sites share the weather of a date, origins are the independent samples.
_ORIGINS = 4
#: Windows that are judged in all; fewest origins for a share of its own.
_JUDGED, _FEW = 6000, 5


@dataclass(frozen=True)
class Material:
    """What windows are drawn from: values (T, N), the groups of sites and, of each site, the place that is learned."""

    values: Float
    groups: Sequence[Group]
    learned: Index | None
    device: torch.device


def train_panel(
    net: PanelNetwork,
    material: Material,
    training: Sequence[Origin],
    validation: Sequence[Origin],
    plan: Plan,
    rng: np.random.Generator,
    progress: Progress,
    keeper: Keeper | None = None,
) -> Outcome:
    """Train ``net`` in place; it ends with the weights that did best at the ``validation`` origins, if there are any.

    A step takes one group at a few origins. Windows are negated at random, inputs and targets: what moves down tells of what moves up, and
    the dates, which are few, are harder to learn by heart.
    """
    judged = fixed(net, material, validation, rng)
    share = np.array([len(item.sites) for item in material.groups], np.float64)

    def draw() -> Drawn:
        group = material.groups[rng.choice(len(share), p=share / share.sum())]
        if not net.group:
            group = _part(group, rng, _TOGETHER)
        count = min(max(_ORIGINS, plan.batch // len(group.sites)), len(training))
        chosen = [training[number] for number in rng.choice(len(training), count, replace=False)]
        signs = torch.from_numpy(rng.choice([-1.0, 1.0], count).astype(np.float32))

        def part(rows: slice) -> tuple[Tensor, int]:
            windows, target = windows_of(material.values, chosen[rows], group, place(net), material.learned)
            sign = signs[rows].to(target.device)[:, None, None]
            return loss(net(replace(windows, past=windows.past * sign)), target * sign), int(torch.isfinite(target).sum())

        return Drawn(count, part)

    return descend(net, draw, (lambda: judge(net, judged)) if judged else None, plan, progress, keeper or Keeper())


def fixed(net: PanelNetwork, material: Material, origins: Sequence[Origin], rng: np.random.Generator) -> list[tuple[Windows, Tensor]]:
    """The same windows at every look: one batch an origin and group, of a few groups that are drawn anew for each origin."""
    size = max(len(item.sites) for item in material.groups) if net.group else min(_ALONE, len(material.groups[0].sites))
    wanted = min(len(material.groups), max(1, _JUDGED // (max(1, len(origins)) * size)))
    found = []
    for origin in origins:
        for number in rng.choice(len(material.groups), wanted, replace=False):
            group = material.groups[number] if net.group else _part(material.groups[number], rng, _ALONE)
            found.append(windows_of(material.values, [origin], group, material.device, material.learned))
    return found


@torch.no_grad()
def judge(net: PanelNetwork, batches: Sequence[tuple[Windows, Tensor]]) -> float:
    """Mean loss of what would be predicted."""
    net.eval()
    return float(np.mean([float(loss(*both(predicted(net, windows), target))) for windows, target in batches]))


def predicted(net: PanelNetwork, windows: Windows) -> Tensor:
    """Quantiles of windows, without gradients; a network that looks at many sites at once cannot do so by parts."""

    def whole(_: Index) -> Tensor:
        found: Tensor = net(windows.to(place(net))).float()
        return found

    ((_, found),) = Batches(net, 1).over(np.arange(1), whole)
    return found


@torch.no_grad()
def trusted_panel(net: PanelNetwork, material: Material, validation: Sequence[Origin], leads: Array, rng: np.random.Generator) -> Trust:
    """Share of the predicted change that the validation block bears out, at each of ``leads`` (typical steps)."""
    net.eval()
    shared, own = np.zeros((len(validation), len(leads))), np.zeros((len(validation), len(leads)))
    batches = fixed(net, material, validation, rng)
    for number, (windows, target) in enumerate(batches):
        row = number * len(validation) // len(batches)
        median, target = both(predicted(net, windows)[..., 2], target)
        median, wanted = median.double() * torch.isfinite(target), torch.nan_to_num(target).clamp(-30, 30).double()
        shared[row] += (median * wanted).sum((0, 1)).cpu().numpy()
        own[row] += (median**2).sum((0, 1)).cpu().numpy()
    whole = share_of(shared.sum(1), own.sum(1))
    told = own > 0
    shares = [
        share_of(shared[told[:, lead], lead], own[told[:, lead], lead]) if told[:, lead].sum() >= _FEW else whole
        for lead in range(len(leads))
    ]
    return Trust(tuple(map(float, leads)), tuple(shares))


def _part(group: Group, rng: np.random.Generator, most: int) -> Group:
    """Some random sites of a group without edges."""
    if len(group.sites) <= most:
        return group
    return Group(rng.choice(group.sites, most, replace=False), group.graph)
