"""The encoding S of a displacement history: a recurrent network over acquisitions at irregular dates, and the long-term fits."""

from __future__ import annotations

import torch
from torch import Tensor, nn


def squashed(values: Tensor) -> Tensor:
    """``values`` with large ones drawn in, odd: sign(x) log(1 + |x|)."""
    return torch.sign(values) * torch.log1p(values.abs())


class HistoryEncoder(nn.Module):
    """A GRU reads (displacement, observed or not, time since the acquisition before); a linear path carries the window as it is.

    The linear path is there because the first thing a neighbour is good for, an average of noisy levels, is linear in the window.
    """

    def __init__(self, history: int, extras: int, width: int) -> None:
        super().__init__()
        self.recurrent = nn.GRU(3, width, batch_first=True)
        self.direct = nn.Linear(2 * history + extras + width, width)

    def forward(self, past: Tensor, seen: Tensor, age: Tensor, extras: Tensor) -> Tensor:
        """Encode ``past``, ``seen`` (n, L), ``age`` (n, L; before the origin, in steps) and ``extras`` (n, E) as (n, width)."""
        since = torch.cat([torch.ones_like(age[:, :1]), age[:, :-1] - age[:, 1:]], 1)
        state = self.recurrent(torch.stack([squashed(past), seen, since.clamp(0, 10)], -1))[1][0]
        encoded: Tensor = self.direct(torch.cat([past.clamp(-15, 15), seen, extras, state], -1))
        return encoded
