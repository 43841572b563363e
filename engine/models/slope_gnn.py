"""Slope-aware graph network for InSAR deformation, after SA-GNN (Zhou, Li, Trajcevski and Zhang, AAAI 2021).

The paper turns the point cloud of an InSAR product into a near-neighbour graph whose weights hold the slope of the terrain: a weighted
metric, learned, of distance and elevation keeps the shape of the surface, and a graph network passes messages between neighbours, again
and again, to predict the displacement of each point.

Only the paper's abstract, introduction and summaries of it were at hand, not its equations; what follows is therefore ours:

- the metric of an edge is (a d)^2 + (b h)^2 + (c s)^2 of the distance d, the difference of height h and the angle of the slope s between
  two neighbours, with learned positive a, b and c; its weight is exp(-metric), normalised over a site's neighbours;
- a site's state begins as a two-layer encoding of its window, acquisitions and time differences together;
- ``layers`` rounds with shared weights: the messages are a layer of both states and the edge's geometry, a gated recurrent unit takes
  their weighted mean in;
- where the layer has no heights the metric is of distance alone; the outputs are quantiles.
"""

from __future__ import annotations

from typing import ClassVar

import torch
from torch import Tensor, nn
from torch.nn.functional import softplus

from .panel import CHANNELS, Graph, PanelNetwork, PanelSpec, QuantileHead, Windows

_GEOMETRY = 3


class SlopeGNN(PanelNetwork):
    """Message passing over slope-aware edges; states of ``width``, ``layers`` rounds."""

    group: ClassVar[int] = 512

    def __init__(self, spec: PanelSpec) -> None:
        super().__init__(spec)
        width = spec.width or 32
        self.rounds = spec.layers or 2
        self.encoder = nn.Sequential(
            nn.Linear(CHANNELS * spec.history, 2 * width), nn.ReLU(), nn.Dropout(spec.dropout), nn.Linear(2 * width, width)
        )
        self.metric = nn.Parameter(torch.zeros(_GEOMETRY))
        self.message = nn.Sequential(nn.Linear(2 * width + _GEOMETRY, width), nn.ReLU())
        self.update = nn.GRUCell(width, width)
        self.drop = nn.Dropout(spec.dropout)
        self.head = QuantileHead(2 * width, spec.horizon)

    def forward(self, windows: Windows) -> Tensor:
        """Quantiles of each site and lead, (B, n, H, 5)."""
        first = torch.relu(self.encoder(windows.channels().flatten(-2)))
        graph, state = windows.graph, first
        geometry = _geometry(graph)
        weight = self._weights(graph, geometry, first.shape[1])[:, None]
        beside = geometry.expand(len(first), -1, -1)
        for _ in range(self.rounds):
            said = weight * self.message(torch.cat([state[:, graph.target], state[:, graph.source], beside], -1))
            heard = torch.zeros_like(state).index_add(1, graph.target, said.to(state.dtype))
            state = self.update(heard.flatten(0, 1), state.flatten(0, 1)).reshape(state.shape)
        found: Tensor = self.head(self.drop(torch.cat([state, first], -1)))
        return found

    def _weights(self, graph: Graph, geometry: Tensor, sites: int) -> Tensor:
        """exp(-metric) of each edge, those of a site summing to one, (E,)."""
        metric = ((softplus(self.metric) * geometry) ** 2).sum(-1)
        weight = torch.exp(-metric.clamp_max(30))
        total = torch.zeros(sites, device=weight.device).index_add(0, graph.target, weight)
        return weight / total[graph.target]


def _geometry(graph: Graph) -> Tensor:
    """Distance, difference of height and angle of the slope of each edge, (E, 3)."""
    angle = torch.atan2(graph.rise, graph.distance.clamp_min(1e-6))
    return torch.stack([graph.distance.clamp_max(10), graph.rise.clamp_max(10), angle], -1)
