"""The probabilistic, dynamic adjacency of DAPF: sites that lie close on the manifold are likely joined.

The paper prints P(A_ij = 0) = sigmoid(distance of v_i and v_j). A distance is never negative, so as printed no edge could be likelier
than one half. Here the distance is scaled and shifted by two learned numbers, P(A_ij = 0) = sigmoid(scale * distance + bias) with
scale > 0: what is close is still likelier joined, and how likely is learned. The manifold moves with the histories, so the adjacency is
another one at every origin.
"""

from __future__ import annotations

import math

import torch
from torch import Tensor, nn
from torch.nn.functional import softplus

#: Temperature of the relaxed Bernoulli (Maddison, Mnih and Teh, arXiv:1611.00712; Jang, Gu and Poole, arXiv:1611.01144).
TEMPERATURE = 0.5
_PACE = 10.0


class Adjacency(nn.Module):
    """Probabilities of candidate edges, and relaxed draws of them."""

    def __init__(self) -> None:
        super().__init__()
        # At the start half of the sites that lie one noise level apart are joined. Tenths of the two numbers are what the optimiser
        # moves, as they must go further than weights.
        self.scale = nn.Parameter(torch.tensor(math.log(math.expm1(3.0)) / _PACE))
        self.bias = nn.Parameter(torch.tensor(-3.0 / _PACE))

    def forward(self, own: Tensor, others: Tensor) -> Tensor:
        """Log odds of an edge, log P(A = 1) / P(A = 0), (B, K), between places ``own`` (B, D) and ``others`` (B, K, D) on the manifold."""
        distance = ((own[:, None] - others) ** 2).sum(-1).add(1e-6).sqrt()
        odds: Tensor = -(softplus(_PACE * self.scale) * distance + _PACE * self.bias)
        return odds


def relaxed(odds: Tensor, uniform: Tensor) -> Tensor:
    """Draw edges in (0, 1) from log ``odds`` by the Concrete relaxation; ``uniform`` of the same shape holds numbers in [0, 1)."""
    inner = uniform.clamp(1e-6, 1 - 1e-6)
    return torch.sigmoid((odds + torch.log(inner) - torch.log1p(-inner)) / TEMPERATURE)
