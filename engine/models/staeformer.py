"""STAEformer: a plain transformer with a spatio-temporal adaptive embedding (Liu et al., CIKM 2023, arXiv:2308.10425).

The embedding of a site at a past step is a linear map of what was measured beside a vector learned for this place at this step of the
window (section 4.1); transformer layers attend along time, then others along the sites (4.2), each attention followed by a feed-forward
layer, residual and normalisation; one linear layer over all steps gives the forecast (4.3).

Deviations: the paper's periodicity embedding, of the time of day and the day of the week, is replaced by the time differences: acquisitions
have neither cycle. They have the year's, of which none of the networks here is told (see :mod:`.panel`). The sites of an attention are those
of a compact group. One layer along time and one along the sites, and narrower ones, since the history is hundreds of times shorter than
that of traffic. The outputs are quantiles.
"""

from __future__ import annotations

from typing import ClassVar

import torch
from torch import Tensor, nn
from torch.nn.functional import scaled_dot_product_attention

from .panel import CHANNELS, PanelNetwork, PanelSpec, QuantileHead, Windows

_HEADS = 4


class _Layer(nn.Module):
    """Attention along the last but one axis, then a feed-forward layer; each is normalised after its residual."""

    def __init__(self, width: int, dropout: float) -> None:
        super().__init__()
        self.given, self.out = nn.Linear(width, 3 * width), nn.Linear(width, width)
        self.feed = nn.Sequential(nn.Linear(width, 2 * width), nn.ReLU(), nn.Linear(2 * width, width))
        self.first, self.second = nn.LayerNorm(width), nn.LayerNorm(width)
        self.drop = nn.Dropout(dropout)

    def forward(self, state: Tensor) -> Tensor:
        """Update (..., tokens, width)."""
        flat = self.given(state).flatten(0, -3).unflatten(-1, (3, _HEADS, -1))  # (rows, tokens, 3, heads, width / heads)
        query, key, value = flat.permute(2, 0, 3, 1, 4)
        mixed = scaled_dot_product_attention(query, key, value).transpose(1, 2).reshape(state.shape)
        state = self.first(state + self.drop(self.out(mixed)))
        updated: Tensor = self.second(state + self.drop(self.feed(state)))
        return updated


class STAEformer(PanelNetwork):
    """``layers`` along time and as many along the sites; half of ``width`` is the adaptive embedding."""

    group: ClassVar[int] = 128
    of_places: ClassVar[bool] = True

    def __init__(self, spec: PanelSpec) -> None:
        super().__init__(spec)
        half = max(_HEADS, (spec.width or 32) // (2 * _HEADS) * _HEADS)
        self.measured = nn.Linear(CHANNELS, half)
        self.adaptive = nn.Parameter(torch.empty(spec.sites, spec.history, half))
        nn.init.xavier_uniform_(self.adaptive)
        layers = spec.layers or 1
        self.along_time = nn.ModuleList(_Layer(2 * half, spec.dropout) for _ in range(layers))
        self.along_sites = nn.ModuleList(_Layer(2 * half, spec.dropout) for _ in range(layers))
        self.head = QuantileHead(2 * half * spec.history, spec.horizon)

    def forward(self, windows: Windows) -> Tensor:
        """Quantiles of each site and lead, (B, n, H, 5)."""
        measured = self.measured(windows.channels())
        state = torch.cat([measured, self.adaptive[windows.sites].expand_as(measured)], -1)  # (B, n, L, width)
        for layer in self.along_time:
            state = layer(state)
        state = state.transpose(1, 2)
        for layer in self.along_sites:
            state = layer(state)
        found: Tensor = self.head(state.transpose(1, 2).flatten(-2))
        return found
