"""A conditional normalising flow of affine couplings: an invertible map whose log-determinant costs nothing.

After Real NVP (Dinh, Sohl-Dickstein and Bengio, arXiv:1605.08803): each coupling leaves half of the numbers as they are and scales and
shifts the others by amounts that depend on the first half and on the condition, so its Jacobian is triangular. The halves alternate.
"""

from __future__ import annotations

import math

import torch
from torch import Tensor, nn

#: Bound of the logarithm of a coupling's scale: no site can be stretched out of reach.
_MOST = 1.5


class AffineCoupling(nn.Module):
    """One coupling, the identity before training: y = x on the kept numbers, x exp(s) + t on the others, (s, t) = net(kept, condition)."""

    def __init__(self, size: int, condition: int, hidden: int, odd: bool) -> None:
        super().__init__()
        index = torch.arange(size)
        self.register_buffer("kept", index[index % 2 == int(odd)], persistent=False)
        self.register_buffer("moved", index[index % 2 != int(odd)], persistent=False)
        self.kept: Tensor
        self.moved: Tensor
        last = nn.Linear(hidden, 2 * len(self.moved))
        nn.init.zeros_(last.weight)
        nn.init.zeros_(last.bias)
        self.net = nn.Sequential(nn.Linear(len(self.kept) + condition, hidden), nn.SiLU(), last)

    def forward(self, x: Tensor, condition: Tensor) -> tuple[Tensor, Tensor]:
        """Map ``x`` (..., D); return it and log |det dy/dx| (...)."""
        scale, shift = self._amounts(x, condition)
        return x.index_copy(-1, self.moved, x[..., self.moved] * scale.exp() + shift), scale.sum(-1)

    def inverse(self, y: Tensor, condition: Tensor) -> Tensor:
        """The ``x`` that :meth:`forward` maps to ``y``."""
        scale, shift = self._amounts(y, condition)
        return y.index_copy(-1, self.moved, (y[..., self.moved] - shift) * (-scale).exp())

    def _amounts(self, x: Tensor, condition: Tensor) -> tuple[Tensor, Tensor]:
        scale, shift = self.net(torch.cat([x[..., self.kept], condition], -1)).chunk(2, -1)
        return _MOST * torch.tanh(scale / _MOST), shift


class ConditionalFlow(nn.Module):
    """x -> v given a condition: x has the density N(v; m(condition), 1) |det dv/dx|.

    The mean m of the base is learned from the condition. With the usual base N(0, 1) the likelihood is greatest where v does not depend
    on the condition at all, which is the opposite of what an embedding of histories is for; with m it does not care where on the
    manifold a history lies, and the forecast decides.
    """

    def __init__(self, size: int, condition: int, hidden: int, layers: int) -> None:
        super().__init__()
        self.couplings = nn.ModuleList(AffineCoupling(size, condition, hidden, bool(number % 2)) for number in range(layers))
        self.mean = nn.Linear(condition, size)
        nn.init.zeros_(self.mean.weight)
        nn.init.zeros_(self.mean.bias)

    def forward(self, x: Tensor, condition: Tensor) -> tuple[Tensor, Tensor]:
        """Map ``x`` (..., D) to the manifold; return v (..., D) and log |det dv/dx| (...)."""
        total = x.new_zeros(x.shape[:-1])
        for coupling in self.couplings:
            x, determinant = coupling(x, condition)
            total = total + determinant
        return x, total

    def inverse(self, v: Tensor, condition: Tensor) -> Tensor:
        """The ``x`` that :meth:`forward` maps to ``v``."""
        for coupling in reversed(self.couplings):
            v = coupling.inverse(v, condition)  # type: ignore[operator]
        return v

    def log_density(self, v: Tensor, determinant: Tensor, condition: Tensor) -> Tensor:
        """Log density (...) of the x that was mapped to ``v`` with the log-determinant ``determinant``."""
        density: Tensor = -0.5 * ((v - self.mean(condition)) ** 2 + math.log(2 * math.pi)).sum(-1) + determinant
        return density
