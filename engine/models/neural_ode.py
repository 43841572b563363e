"""Neural ODE: the latent ordinary differential equation of Chen et al. (2018, arXiv:1806.07366, section 5) on the series of one site.

A recurrent encoder reads the window into a latent state z at the origin; a learned field dz/dt = f(z) carries it through real time,
and every lead is decoded from the state at its own date: z(t) = z(0) + integral of f (eq. 11 to 13), solved by torchdiffeq.

Deviations: the paper's encoder runs backwards to the start of the window and the equation is solved through the past as well; here it
runs forwards and the latent path begins at the origin, where the forecast does. The latent state is a number, not a normal distribution,
and the loss is that of all networks here instead of the evidence bound, so the spread comes from the quantiles that are decoded. The
solver is a Runge-Kutta of fourth order with steps no longer than one typical step (at most eight between two leads): every window
has times of its own, which one adaptive solve of a batch cannot have.
"""

from __future__ import annotations

import math

import torch
from torch import Tensor, nn
from torchdiffeq import odeint

from .panel import CHANNELS, PanelNetwork, PanelSpec, QuantileHead, Windows

_MOST_STEPS = 8


class _Field(nn.Module):
    """The learned field f(z); ``pace`` is the real time that passes while the solver's time goes from 0 to 1, (rows, 1)."""

    def __init__(self, latent: int, width: int, layers: int) -> None:
        super().__init__()
        parts: list[nn.Module] = [nn.Linear(latent, width), nn.Tanh()]
        for _ in range(layers - 1):
            parts += [nn.Linear(width, width), nn.Tanh()]
        self.map = nn.Sequential(*parts, nn.Linear(width, latent))

    def forward(self, state: Tensor, pace: Tensor) -> Tensor:
        """dz/ds for the solver's time s."""
        slope: Tensor = pace * self.map(state)
        return slope


class NeuralODE(PanelNetwork):
    """Latent ODE; ``width`` of encoder and field (the latent state has half of it), ``layers`` hidden layers of the field."""

    def __init__(self, spec: PanelSpec) -> None:
        super().__init__(spec)
        width = spec.width or 32
        latent = max(2, width // 2)
        self.encoder = nn.GRU(CHANNELS, width, batch_first=True)
        self.latent = nn.Linear(width, latent)
        self.field = _Field(latent, width, spec.layers or 2)
        self.decoder = nn.Sequential(nn.Linear(latent, width), nn.ReLU(), nn.Dropout(spec.dropout))
        self.head = QuantileHead(width, 1)

    def forward(self, windows: Windows) -> Tensor:
        """Quantiles of each site and lead, (B, n, H, 5)."""
        origins, sites, length = windows.past.shape
        read, _ = self.encoder(windows.channels().reshape(-1, length, CHANNELS))
        state = self.latent(read[:, -1])
        paces = torch.diff(windows.lead, prepend=torch.zeros_like(windows.lead[:, :1]))
        path = []
        for pace in paces.unbind(1):
            state = self._carried(state, pace.repeat_interleave(sites)[:, None])
            path.append(state)
        decoded: Tensor = self.head(self.decoder(torch.stack(path, 1)))
        return decoded.reshape(origins, sites, -1, 5)

    def _carried(self, state: Tensor, pace: Tensor) -> Tensor:
        """The latent state after ``pace`` typical steps."""
        parts = min(_MOST_STEPS, max(1, math.ceil(float(pace.max()))))
        span = torch.tensor([0.0, 1.0], device=state.device)
        moved: Tensor = odeint(lambda _, now: self.field(now, pace), state, span, method="rk4", options={"step_size": 1 / parts})[-1]
        return moved
