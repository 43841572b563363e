"""GRU: the recurrent encoder-decoder of Cho et al. (2014, arXiv:1406.1078, sections 2.2 and 2.3) on the series of one site.

An encoder of gated recurrent units reads the window into a summary c; a decoder, begun from c, emits one lead after the other and
is given c, what it emitted before and the time to the next lead.

Deviations: it emits quantiles of a number instead of a distribution over words, and what is fed back is its own median, in training
too, so that it is trained on what it is used for. Every acquisition is read together with the time since the one before it.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn

from .panel import CHANNELS, PanelNetwork, PanelSpec, QuantileHead, Windows


class GRU(PanelNetwork):
    """Encoder-decoder of gated recurrent units; ``width`` units, ``layers`` of them in the encoder."""

    def __init__(self, spec: PanelSpec) -> None:
        super().__init__(spec)
        width, layers = spec.width or 32, spec.layers or 1
        self.encoder = nn.GRU(CHANNELS, width, layers, batch_first=True, dropout=spec.dropout if layers > 1 else 0.0)
        self.summary, self.begin = nn.Linear(width, width), nn.Linear(width, width)
        self.decoder = nn.GRUCell(width + 2, width)
        self.drop = nn.Dropout(spec.dropout)
        self.head = QuantileHead(2 * width, 1)

    def forward(self, windows: Windows) -> Tensor:
        """Quantiles of each site and lead, (B, n, H, 5)."""
        origins, sites, length = windows.past.shape
        read, _ = self.encoder(windows.channels().reshape(-1, length, CHANNELS))
        summary = torch.tanh(self.summary(self.drop(read[:, -1])))
        state = torch.tanh(self.begin(summary))
        steps = torch.diff(windows.lead, prepend=torch.zeros_like(windows.lead[:, :1])).repeat_interleave(sites, 0)
        before, found = torch.zeros_like(steps[:, 0]), []
        for step in steps.unbind(1):
            state = self.decoder(torch.cat([summary, before[:, None], step[:, None]], -1), state)
            emitted = self.head(torch.cat([self.drop(state), summary], -1))[:, 0]
            found.append(emitted)
            before = emitted[:, 2]
        return torch.stack(found, 1).reshape(origins, sites, -1, 5)
