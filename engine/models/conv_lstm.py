"""ConvLSTM: the convolutional LSTM network of Shi et al. (NIPS 2015, arXiv:1506.04214) on a lattice of neighbouring sites.

Input, forget and output gates are convolutions of the input and the hidden state, with peepholes to the cell (eq. 3). A stack of such
layers reads the window; a second one begins from its states and unrolls into the leads; a 1 x 1 convolution of all hidden states of the
second stack gives the forecast (section 3.3).

Deviations: points are no map. Each site of a compact group is put on a cell of its own, so that all moves together are least; a cell
without a site shows the nearest site. A raster's cells are taken as they are. Peephole weights are one per channel, not per cell: lattices
differ in size. The forecasting stack is given the time to the next lead, where the paper gives it nothing. The outputs are quantiles.
"""

from __future__ import annotations

from typing import ClassVar

import torch
from torch import Tensor, nn

from .panel import CHANNELS, PanelNetwork, PanelSpec, QuantileHead, Windows

_KERNEL = 3
_State = tuple[Tensor, Tensor]


class ConvLSTMCell(nn.Module):
    """One layer of eq. 3; its states are maps (B, width, rows, columns)."""

    def __init__(self, channels: int, width: int) -> None:
        super().__init__()
        self.gates = nn.Conv2d(channels + width, 4 * width, _KERNEL, padding=_KERNEL // 2)
        self.peephole = nn.Parameter(torch.zeros(3, width, 1, 1))

    def forward(self, given: Tensor, state: _State) -> _State:
        """Hidden state and cell after ``given`` (B, channels, rows, columns)."""
        hidden, cell = state
        enter, forget, out, new = self.gates(torch.cat([given, hidden], 1)).chunk(4, 1)
        cell = torch.sigmoid(forget + self.peephole[1] * cell) * cell + torch.sigmoid(enter + self.peephole[0] * cell) * torch.tanh(new)
        return torch.sigmoid(out + self.peephole[2] * cell) * torch.tanh(cell), cell


class ConvLSTM(PanelNetwork):
    """Encoding and forecasting stack of ``layers`` layers of ``width`` channels each."""

    group: ClassVar[int] = 144

    def __init__(self, spec: PanelSpec) -> None:
        super().__init__(spec)
        self.width, layers = spec.width or 16, spec.layers or 1
        self.encoding = nn.ModuleList(ConvLSTMCell(self.width if number else CHANNELS, self.width) for number in range(layers))
        self.forecasting = nn.ModuleList(ConvLSTMCell(self.width if number else 1, self.width) for number in range(layers))
        self.drop = nn.Dropout(spec.dropout)
        self.head = QuantileHead(layers * self.width, 1)

    def forward(self, windows: Windows) -> Tensor:
        """Quantiles of each site and lead, (B, n, H, 5)."""
        graph, (rows, columns) = windows.graph, windows.graph.shape
        maps = windows.channels()[:, graph.filling].permute(2, 0, 3, 1)
        maps = maps.reshape(*maps.shape[:3], rows, columns)  # (L, B, channels, rows, columns)
        empty = maps.new_zeros(maps.shape[1], self.width, rows, columns)
        states = [(empty, empty) for _ in self.encoding]
        for given in maps:
            states = _through(self.encoding, given, states)
        steps = torch.diff(windows.lead, prepend=torch.zeros_like(windows.lead[:, :1]))
        found = []
        for step in steps.unbind(1):
            states = _through(self.forecasting, step[:, None, None, None].expand(-1, 1, rows, columns), states)
            hidden = torch.cat([state[0] for state in states], 1).flatten(2)
            found.append(self.head(self.drop(hidden[..., graph.cell].transpose(1, 2))))
        return torch.cat(found, 2)


def _through(layers: nn.ModuleList, given: Tensor, states: list[_State]) -> list[_State]:
    """States of all layers after ``given``, each reading the one below it."""
    found = []
    for layer, state in zip(layers, states, strict=True):
        found.append(layer(given, state))
        given = found[-1][0]
    return found
