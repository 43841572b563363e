"""The decoder q(Y | W, S): a neural ordinary differential equation read out at the real dates that are asked for.

After Chen et al., *Neural Ordinary Differential Equations* (arXiv:1806.07366). The solver walks a fixed grid and
interpolates, so a date is predicted alike whatever other dates are asked for with it.
"""

from __future__ import annotations

import math

import torch
from torch import Tensor, nn
from torchdiffeq import odeint

#: Typical steps between acquisitions that the solver takes at once; the equation is slow, with a year's season as its fastest part.
STRIDE = 2.0


class Dynamics(nn.Module):
    """dz/dt of the state (B, Z); the phase of the year since the origin enters, so a season can go on."""

    def __init__(self, size: int, hidden: int, pace: float) -> None:
        super().__init__()
        self.pace = pace
        self.inner, self.outer = nn.Linear(size + 2, hidden), nn.Linear(hidden, size)

    def forward(self, time: Tensor, state: Tensor) -> Tensor:
        """Rate of change of ``state`` (B, Z) per typical step, at ``time`` steps after the origin."""
        angle = 2 * math.pi * self.pace * time
        phase = torch.stack([torch.sin(angle), torch.cos(angle)]).to(state.dtype).expand(len(state), 2)
        rate: Tensor = 0.1 * self.outer(torch.tanh(self.inner(torch.cat([state, phase], -1))))
        return rate


class ODEDecoder(nn.Module):
    """Mean and deviation of the displacement at every date; before training 0 and 1: nothing is added to the reference.

    Parameters
    ----------
    latent, state, size : int
        Numbers of W, S and the state of the equation.
    pace : float
        Years of a typical step, the unit of time of the equation.
    """

    def __init__(self, latent: int, state: int, size: int, pace: float) -> None:
        super().__init__()
        self.pace = pace
        self.first = nn.Linear(latent + state, size)
        self.dynamics = Dynamics(size, 2 * size, pace)
        self.last = nn.Linear(size, 2)
        nn.init.zeros_(self.last.weight)
        nn.init.zeros_(self.last.bias)

    def forward(self, latent: Tensor, state: Tensor, lead: Tensor) -> tuple[Tensor, Tensor]:
        """Decode ``latent`` W (B, latent) and ``state`` S (B, state) at ``lead`` (B, H), years; return mean and deviation (B, H)."""
        start = self.first(torch.cat([latent, state], -1))
        when, position = torch.unique(lead / self.pace, return_inverse=True)  # sorted: the union of the leads of all windows
        # From 0 to a whole stride after the last date, so that the grid does not depend on the dates.
        grid = torch.cat([when.new_zeros(1), when, ((when[-1:] / STRIDE).floor() + 1) * STRIDE])
        path = odeint(self.dynamics, start, grid, method="midpoint", options={"step_size": STRIDE, "interp": "cubic"})
        # The readout goes over the path before dates are picked: it is the smaller.
        read = self.last(path[1:-1])
        chosen = read[position, torch.arange(len(lead), device=lead.device)[:, None]]
        return chosen[..., 0], chosen[..., 1].clamp(-4, 4).exp()
