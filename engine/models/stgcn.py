"""STGCN: spatio-temporal graph convolutional networks (Yu, Yin and Zhu, IJCAI 2018, arXiv:1709.04875).

Each block is a gated temporal convolution, a graph convolution and a second gated temporal convolution (figure 2): convolutions in time of
width 3 with a gated linear unit (section 3.3), Chebyshev polynomials of the graph's Laplacian of order 3 in space (eq. 3), weights of the
edges exp(-d^2 / s^2) of the distances (eq. 10), then layer normalisation. A last temporal convolution over all that remains and a linear
layer give the forecast.

Deviations: all leads are predicted at once, as quantiles, where the paper predicts one step and feeds it back. The graph is that of a
compact group of sites, each with its nearest neighbours, where the paper has one graph of all stations cut at a threshold; s is the
root mean square distance of the edges. The Laplacian is scaled with its bound 2 as greatest eigenvalue. The normalisation is over the
channels, not over the stations too, since groups differ in size. The time differences are a second input channel.
"""

from __future__ import annotations

from typing import ClassVar

import torch
from torch import Tensor, nn
from torch.nn.functional import glu, pad

from .panel import CHANNELS, Graph, PanelNetwork, PanelSpec, QuantileHead, Windows

_TIME, _ORDER = 3, 3  # widths of the temporal and of the graph kernel, Kt and Ks


class _TemporalConvolution(nn.Module):
    """Gated convolution along time: (B, C, n, T) to (B, width, n, T - kernel + 1), with the input added."""

    def __init__(self, channels: int, width: int, kernel: int = _TIME) -> None:
        super().__init__()
        self.kernel = kernel
        self.convolve = nn.Conv2d(channels, 2 * width, (1, kernel))
        self.align = nn.Conv2d(channels, width, 1) if channels != width else nn.Identity()

    def forward(self, values: Tensor) -> Tensor:
        """(P + x) * sigmoid(Q)."""
        main, gate = self.convolve(values).chunk(2, 1)
        return glu(torch.cat([main + self.align(values)[..., self.kernel - 1 :], gate], 1), 1)


class _GraphConvolution(nn.Module):
    """Chebyshev convolution over the sites, rectified, with the input added."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self.mix = nn.Conv2d(_ORDER * width, width, 1)

    def forward(self, values: Tensor, laplacian: Tensor) -> Tensor:
        """Convolve (B, C, n, T) with the polynomials of ``laplacian`` (n, n): T_k = 2 L T_(k-1) - T_(k-2)."""
        terms = [values, torch.einsum("ij,bcjt->bcit", laplacian, values)]
        for _ in range(_ORDER - 2):
            terms.append(2 * torch.einsum("ij,bcjt->bcit", laplacian, terms[-1]) - terms[-2])
        return torch.relu(self.mix(torch.cat(terms, 1)) + values)


class _Block(nn.Module):
    """Temporal, spatial, temporal: the sandwich of figure 2, the middle a bottleneck."""

    def __init__(self, channels: int, width: int, dropout: float) -> None:
        super().__init__()
        narrow = max(1, width // 4)
        self.first, self.space = _TemporalConvolution(channels, width), _GraphConvolution(narrow)
        self.narrow = nn.Conv2d(width, narrow, 1)
        self.second = _TemporalConvolution(narrow, width)
        self.norm, self.drop = nn.LayerNorm(width), nn.Dropout(dropout)

    def forward(self, values: Tensor, laplacian: Tensor) -> Tensor:
        """(B, C, n, T) to (B, width, n, T - 4)."""
        mixed = self.second(self.space(self.narrow(self.first(values)), laplacian))
        normal: Tensor = self.drop(self.norm(mixed.movedim(1, -1))).movedim(-1, 1)
        return normal


class STGCN(PanelNetwork):
    """``layers`` spatio-temporal blocks of ``width`` channels."""

    group: ClassVar[int] = 128

    def __init__(self, spec: PanelSpec) -> None:
        super().__init__(spec)
        width, layers = spec.width or 32, spec.layers or 2
        self.blocks = nn.ModuleList(_Block(width if number else CHANNELS, width, spec.dropout) for number in range(layers))
        taken = layers * 2 * (_TIME - 1)
        self.missing = max(0, taken + 1 - spec.history)
        self.last = _TemporalConvolution(width, width, spec.history + self.missing - taken)
        self.norm = nn.LayerNorm(width)
        self.hidden = nn.Linear(width, width)
        self.head = QuantileHead(width, spec.horizon)

    def forward(self, windows: Windows) -> Tensor:
        """Quantiles of each site and lead, (B, n, H, 5)."""
        state = pad(windows.channels().movedim(-1, 1), (self.missing, 0))
        laplacian = scaled_laplacian(windows.graph, windows.past.shape[1])
        for block in self.blocks:
            state = block(state, laplacian)
        found: Tensor = self.head(torch.relu(self.hidden(self.norm(self.last(state)[..., 0].movedim(1, -1)))))
        return found


def scaled_laplacian(graph: Graph, sites: int) -> Tensor:
    """2 L / 2 - I = -D^(-1/2) W D^(-1/2) of the symmetric weights exp(-d^2 / s^2), (n, n)."""
    squared = graph.distance**2
    weight = torch.exp(-squared / squared.mean().clamp_min(1e-12)) if len(squared) else squared
    dense = torch.zeros(sites, sites, device=squared.device).index_put((graph.target, graph.source), weight)
    dense = torch.maximum(dense, dense.T)
    root = dense.sum(1).clamp_min(1e-12).rsqrt()
    return -root[:, None] * dense * root
