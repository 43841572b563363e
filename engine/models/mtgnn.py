"""MTGNN: multivariate forecasting with a learned graph (Wu et al., KDD 2020, arXiv:2005.11650).

A graph learning layer makes a directed adjacency from two embeddings of every place, of which each row keeps its strongest entries
(eq. 1 to 6); blocks of gated dilated inception convolutions in time (kernels 2, 3, 6 and 7, section 4.4) alternate with mix-hop
propagation over the graph and its reverse, a share of the input kept at each hop (eq. 7 and 8); residual and skip connections join them.

Deviations: the adjacency is learned within compact groups of sites, not within random ones (algorithm 1): what is far is not tried. All
leads are learned from the start, without the curriculum of that algorithm. Embeddings of places have 16 numbers (published: 40). The
layer normalisation is over the channels only, since groups differ in size. The outputs are quantiles. Default are two blocks whose
dilation doubles, which see 19 acquisitions; a shorter window is preceded by zeros. The time differences are the second input channel.
"""

from __future__ import annotations

from typing import ClassVar

import torch
from torch import Tensor, nn
from torch.nn.functional import pad

from .panel import CHANNELS, PanelNetwork, PanelSpec, QuantileHead, Windows

_KERNELS = (2, 3, 6, 7)
_NEIGHBOURS, _EMBEDDING, _SATURATION = 20, 16, 3.0
_HOPS, _KEPT = 2, 0.05


class GraphLearning(nn.Module):
    """A = relu(tanh(a (M1 M2' - M2 M1'))) with M = tanh(a E W), its strongest entries of each row."""

    def __init__(self, sites: int) -> None:
        super().__init__()
        self.from_, self.to_ = nn.Embedding(sites, _EMBEDDING), nn.Embedding(sites, _EMBEDDING)
        self.first, self.second = nn.Linear(_EMBEDDING, _EMBEDDING), nn.Linear(_EMBEDDING, _EMBEDDING)

    def forward(self, sites: Tensor) -> Tensor:
        """Adjacency (n, n) of the places ``sites`` (n,)."""
        one = torch.tanh(_SATURATION * self.first(self.from_(sites)))
        two = torch.tanh(_SATURATION * self.second(self.to_(sites)))
        across = one @ two.T
        found = torch.relu(torch.tanh(_SATURATION * (across - across.T)))
        strongest = found.topk(min(_NEIGHBOURS, len(sites)), dim=1).indices
        return found * torch.zeros_like(found).scatter(1, strongest, 1.0)


class MixHop(nn.Module):
    """H_k = b X + (1 - b) A~ H_(k-1), A~ the adjacency with self loops whose rows sum to one; the hops are joined by a linear layer."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self.select = nn.Conv2d((_HOPS + 1) * width, width, 1)

    def forward(self, values: Tensor, adjacency: Tensor) -> Tensor:
        """Propagate (B, C, n, T) along ``adjacency`` (n, n)."""
        loops = adjacency + torch.eye(len(adjacency), device=adjacency.device)
        spread = loops / loops.sum(1, keepdim=True)
        hops = [values]
        for _ in range(_HOPS):
            hops.append(_KEPT * values + (1 - _KEPT) * torch.einsum("ij,bcjt->bcit", spread, hops[-1]))
        selected: Tensor = self.select(torch.cat(hops, 1))
        return selected


class Inception(nn.Module):
    """Dilated convolutions of several widths side by side, cut to the length of the widest."""

    def __init__(self, width: int, dilation: int) -> None:
        super().__init__()
        shares = [width // len(_KERNELS) + (number < width % len(_KERNELS)) for number in range(len(_KERNELS))]
        self.parts = nn.ModuleList(
            nn.Conv2d(width, share, (1, kernel), dilation=(1, dilation)) for share, kernel in zip(shares, _KERNELS, strict=True) if share
        )

    def forward(self, values: Tensor) -> Tensor:
        """(B, C, n, T) to (B, C, n, T - dilation * (widest - 1))."""
        found = [part(values) for part in self.parts]
        shortest = min(item.shape[-1] for item in found)
        return torch.cat([item[..., -shortest:] for item in found], 1)


class _Block(nn.Module):
    """Gated inception, a skip of all that remains of time, mix-hop over both directions, and the residual."""

    def __init__(self, width: int, dilation: int, length: int, dropout: float) -> None:
        super().__init__()
        self.filter, self.gate = Inception(width, dilation), Inception(width, dilation)
        self.skip = nn.Conv2d(width, 2 * width, (1, length))
        self.forth, self.back = MixHop(width), MixHop(width)
        self.norm, self.drop = nn.LayerNorm(width), nn.Dropout(dropout)

    def forward(self, values: Tensor, adjacency: Tensor) -> tuple[Tensor, Tensor]:
        """State for the next block (B, C, n, T') and contribution to the skip (B, 2 C, n, 1)."""
        gated = self.drop(torch.tanh(self.filter(values)) * torch.sigmoid(self.gate(values)))
        spread = self.forth(gated, adjacency) + self.back(gated, adjacency.T) + values[..., -gated.shape[-1] :]
        return self.norm(spread.movedim(1, -1)).movedim(-1, 1), self.skip(gated)


class MTGNN(PanelNetwork):
    """``layers`` blocks of ``width`` channels, the dilation doubling from each to the next."""

    group: ClassVar[int] = 128
    of_places: ClassVar[bool] = True

    def __init__(self, spec: PanelSpec) -> None:
        super().__init__(spec)
        width, layers = max(len(_KERNELS), spec.width or 16), spec.layers or 2
        taken = [(max(_KERNELS) - 1) * 2**number for number in range(layers)]
        self.missing = max(0, sum(taken) + 1 - spec.history)
        length = spec.history + self.missing
        self.graph = GraphLearning(spec.sites)
        self.start, self.first = nn.Conv2d(CHANNELS, width, 1), nn.Conv2d(CHANNELS, 2 * width, (1, length))
        self.blocks = nn.ModuleList(_Block(width, 2**number, length - sum(taken[: number + 1]), spec.dropout) for number in range(layers))
        self.last = nn.Conv2d(width, 2 * width, (1, length - sum(taken)))
        self.hidden = nn.Linear(2 * width, 4 * width)
        self.head = QuantileHead(4 * width, spec.horizon)

    def forward(self, windows: Windows) -> Tensor:
        """Quantiles of each site and lead, (B, n, H, 5)."""
        given = pad(windows.channels().movedim(-1, 1), (self.missing, 0))
        adjacency = self.graph(windows.sites)
        state, skip = self.start(given), self.first(given)
        for block in self.blocks:
            state, more = block(state, adjacency)
            skip = skip + more
        skip = torch.relu(skip + self.last(state))[..., 0].movedim(1, -1)
        found: Tensor = self.head(torch.relu(self.hidden(skip)))
        return found
