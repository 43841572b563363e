"""What every forecasting network of the literature is given here: the past of a group of sites, and the graph between them.

The networks differ in nothing else: the same windows, normalisation and quantiles, so that a comparison is one of architectures. As in most
of their papers they see values and times alone: no day of the year, no fit of the long record, no mask of what is missing (there the value
is the site's level), and heights only where the graph holds them.
"""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from typing import ClassVar

import torch
from torch import Tensor, nn

from .quantiles import ascending, unit_bias

#: Channels of a past acquisition: the displacement, and the time since the acquisition before it.
CHANNELS = 2


@dataclass(frozen=True)
class PanelSpec:
    """Everything that decides a network's shape.

    Attributes
    ----------
    history, horizon : int
        Past acquisitions of a window (L), and leads that are predicted (H).
    sites : int
        Places fitted on: the size of what is learned for each of them.
    width, layers : int
        Of the hidden states; what a layer is, the network says. 0 = the network's own choice.
    dropout : float
    """

    history: int = 24
    horizon: int = 10
    sites: int = 0
    width: int = 0
    layers: int = 0
    dropout: float = 0.1


@dataclass(frozen=True)
class Graph:
    """How the sites of a group lie to each other.

    Attributes
    ----------
    source, target : int (E,)
        Edges from each of a site's nearest neighbours to the site.
    distance, rise : (E,)
        Horizontal distance, and absolute difference of height, both over the typical spacing of the sites.
    cell : int (n,)
        The site's own cell on a lattice of ``shape`` = (rows, columns), flattened.
    filling : int (rows * columns,)
        The site whose values a cell shows.
    """

    source: Tensor
    target: Tensor
    distance: Tensor
    rise: Tensor
    cell: Tensor
    filling: Tensor
    shape: tuple[int, int]

    def to(self, device: torch.device) -> Graph:
        """Copy to ``device``."""
        return replace(self, **{item.name: getattr(self, item.name).to(device) for item in fields(self) if item.name != "shape"})


@dataclass(frozen=True)
class Windows:
    """Windows of one group of sites, all scaled. B origins, n sites, L past acquisitions, H leads.

    Attributes
    ----------
    past : (B, n, L)
        Displacement against the site's level over its noise; 0 where missing.
    gap : (B, L)
        Time since the acquisition before, in typical steps.
    lead : (B, H)
        Time from the origin to what is predicted, in typical steps.
    sites : int (n,)
        Which of the places fitted on they are; without meaning for networks that learn nothing of a place.
    graph : Graph
    """

    past: Tensor
    gap: Tensor
    lead: Tensor
    sites: Tensor
    graph: Graph

    def to(self, device: torch.device) -> Windows:
        """Copy to ``device``."""
        return Windows(*(getattr(self, item.name).to(device) for item in fields(self)))

    def channels(self) -> Tensor:
        """Past displacement and time differences side by side, (B, n, L, CHANNELS)."""
        return torch.stack([self.past, self.gap[:, None].expand_as(self.past)], -1)


class PanelNetwork(nn.Module):
    """What the networks share: they turn :class:`Windows` into quantiles (B, n, H, 5), ascending, in units of the site's noise.

    Attributes
    ----------
    group : int
        Most sites that are looked at together; 0 = each site is predicted from itself alone.
    of_places : bool
        Whether something is learned for each place, so that only the places fitted on can be predicted.
    """

    group: ClassVar[int] = 0
    of_places: ClassVar[bool] = False

    def __init__(self, spec: PanelSpec) -> None:
        super().__init__()
        self.spec = spec


class QuantileHead(nn.Module):
    """A linear map of a state (..., width) onto quantiles (..., steps, 5) that begin as those of a unit normal around 0."""

    def __init__(self, width: int, steps: int) -> None:
        super().__init__()
        self.steps = steps
        self.map = nn.Linear(width, 5 * steps)
        with torch.no_grad():
            self.map.weight.mul_(0.3)
            self.map.bias.copy_(unit_bias().repeat(steps))

    def forward(self, state: Tensor) -> Tensor:
        """Quantiles in ascending order."""
        return ascending(self.map(state).unflatten(-1, (self.steps, 5)))
