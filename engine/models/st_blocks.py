"""Blocks of the ST-Transformer: attention along time at each place, attention among places at each date, and a feed-forward layer.

Tokens are (N, L, width): N places (of one or several tiles, one after another), L dates. Who may see whom in space is a table of
groups (G, K) of places, so one piece of code serves the whole tile, windows on a lattice and stations without one.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn.functional import scaled_dot_product_attention

from .st_encodings import rotated


@dataclass(frozen=True)
class Groups:
    """Places that attend to each other; every place is in exactly one group.

    Attributes
    ----------
    members : int (G, K)
        Places of each group; unused seats hold 0.
    taken : bool (G, K)
        Which seats are used.
    seat : int (N,)
        Position of each place in ``members`` laid flat.
    full : bool
        Whether every seat is used.
    """

    members: Tensor
    taken: Tensor
    seat: Tensor
    full: bool = False

    def to(self, device: torch.device) -> Groups:
        """Copy to ``device``."""
        return Groups(self.members.to(device), self.taken.to(device), self.seat.to(device), self.full)


class Attention(nn.Module):
    """What attention along time and attention in space share: a norm, queries, keys, values and the way out.

    Parameters
    ----------
    width, heads : int
        Width of the tokens; ``heads`` divides it.
    dropout : float
        On the attention weights.
    """

    def __init__(self, width: int, heads: int, dropout: float) -> None:
        super().__init__()
        self.heads, self.dropout = heads, dropout
        self.before = nn.LayerNorm(width)
        self.query, self.key, self.value, self.out = (nn.Linear(width, width) for _ in range(4))

    def into(self, tokens: Tensor, turn: Tensor | None) -> tuple[Tensor, Tensor, Tensor]:
        """Queries, keys and values (N, L, heads, width / heads), the former two rotated."""
        normal = self.before(tokens)
        query, key, value = (layer(normal).unflatten(-1, (self.heads, -1)) for layer in (self.query, self.key, self.value))
        return rotated(query, turn), rotated(key, turn), value


class TimeAttention(Attention):
    """Self-attention over the dates of each place, on a normalised input."""

    def forward(self, tokens: Tensor, turn: Tensor | None) -> Tensor:
        """What each token (N, L, width) takes from the other dates of its place; ``turn`` (N, L, 1, pairs) rotates by date."""
        query, key, value = (part.transpose(1, 2) for part in self.into(tokens, turn))
        mixed = scaled_dot_product_attention(query, key, value, dropout_p=self.dropout if self.training else 0.0)
        found: Tensor = self.out(mixed.transpose(1, 2).flatten(2))
        return found


class SpaceAttention(Attention):
    """Self-attention over the places of each group on each date, on a normalised input."""

    def forward(self, tokens: Tensor, groups: Groups, turn: Tensor | None) -> Tensor:
        """What each token (N, L, width) takes from its group on its date; ``turn`` (N, 1, 1, pairs) rotates by place."""
        places, dates, width = tokens.shape
        number, seats = groups.members.shape
        members = groups.members.flatten()

        def seated(part: Tensor) -> Tensor:
            """(N, L, heads, w) as (G, L * heads, K, w): dates are worked on side by side, like heads."""
            chosen = part.reshape(places, -1).index_select(0, members)
            return chosen.reshape(number, seats, dates * self.heads, -1).transpose(1, 2)

        query, key, value = (seated(part) for part in self.into(tokens, turn))
        mask = None if groups.full else groups.taken[:, None, None, :]
        mixed = scaled_dot_product_attention(query, key, value, attn_mask=mask, dropout_p=self.dropout if self.training else 0.0)
        unseated = mixed.transpose(1, 2).reshape(number * seats, -1).index_select(0, groups.seat)
        found: Tensor = self.out(unseated.reshape(places, dates, width))
        return found


class STBlock(nn.Module):
    """Time, then space, then a feed-forward layer, each with a residual around it; either attention may be left out."""

    def __init__(self, width: int, heads: int, dropout: float, temporal: bool, spatial: bool) -> None:
        super().__init__()
        self.time = TimeAttention(width, heads, dropout) if temporal else None
        self.space = SpaceAttention(width, heads, dropout) if spatial else None
        self.feed = nn.Sequential(nn.LayerNorm(width), nn.Linear(width, 2 * width), nn.GELU(), nn.Linear(2 * width, width))
        self.drop = nn.Dropout(dropout)

    def forward(self, tokens: Tensor, groups: Groups, when: Tensor | None, where: Tensor | None) -> Tensor:
        """Update the tokens (N, L, width)."""
        if self.time is not None:
            tokens = tokens + self.drop(self.time(tokens, when))
        if self.space is not None:
            tokens = tokens + self.drop(self.space(tokens, groups, where))
        found: Tensor = tokens + self.drop(self.feed(tokens))
        return found
