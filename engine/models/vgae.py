"""The variational graph encoder q(W | A, V, S): one round of messages over weighted edges, then a normal distribution per site.

After the variational graph auto-encoder (Kipf and Welling, arXiv:1611.07308).
"""

from __future__ import annotations

import torch
from torch import Tensor, nn


class GraphEncoder(nn.Module):
    """Mean and log variance of W for each receiving site."""

    def __init__(self, state: int, place: int, latent: int) -> None:
        super().__init__()
        self.message = nn.Linear(state + place, state)
        known = 3 * state + place + 1
        self.hidden = nn.Sequential(nn.Linear(known, state), nn.SiLU())
        self.mean = nn.Linear(known + state, latent)
        self.log_variance = nn.Linear(state, latent)
        nn.init.zeros_(self.log_variance.weight)
        nn.init.constant_(self.log_variance.bias, -3.0)

    def messages(self, state: Tensor, place: Tensor) -> Tensor:
        """What every site would send, (n, state), from its encoding S (n, state) and place V (n, place) on the manifold."""
        sent: Tensor = self.message(torch.cat([state, place], -1))
        return sent

    def forward(self, state: Tensor, place: Tensor, own: Tensor, received: Tensor, edges: Tensor) -> tuple[Tensor, Tensor]:
        """Distribution of W.

        Parameters
        ----------
        state, place : (B, state), (B, place)
            Of the receiving sites.
        own, received : (B, state), (B, K, state)
            Their own messages and those of their candidates.
        edges : (B, K)
            Weight of each edge in [0, 1].

        Returns
        -------
        tuple of Tensor
            Mean and log variance (B, latent).
        """
        degree = edges.sum(1, keepdim=True)
        # The mean over the site and its neighbours, as a graph convolution with self-loops has it: no edges, no change.
        mixed = (own + (edges[..., None] * received).sum(1)) / (1 + degree)
        known = torch.cat([state, place, mixed, mixed - own, torch.log1p(degree)], -1)
        hidden = self.hidden(known)
        return self.mean(torch.cat([known, hidden], -1)), self.log_variance(hidden).clamp(-8, 3)


def divergence(mean: Tensor, log_variance: Tensor) -> Tensor:
    """KL divergence (B,) of the normal distributions from the unit normal."""
    return 0.5 * (mean**2 + log_variance.exp() - 1 - log_variance).sum(-1)
