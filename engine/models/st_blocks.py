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

Turn = tuple[Tensor, Tensor]


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
    """

    members: Tensor
    taken: Tensor
    seat: Tensor

    def to(self, device: torch.device) -> Groups:
        """Copy to ``device``."""
        return Groups(self.members.to(device), self.taken.to(device), self.seat.to(device))


class TimeAttention(nn.Module):
    """Self-attention over the dates of each place, on a normalised input."""

    def __init__(self, width: int, heads: int, dropout: float) -> None:
        super().__init__()
        self.heads, self.dropout = heads, dropout
        self.before, self.into, self.out = nn.LayerNorm(width), nn.Linear(width, 3 * width), nn.Linear(width, width)

    def forward(self, tokens: Tensor, turn: Turn | None) -> Tensor:
        """What each token (N, L, width) takes from the other dates of its place; ``turn`` (N, 1, L, pairs) rotates by date."""
        places, dates, width = tokens.shape
        into = self.into(self.before(tokens)).reshape(places, dates, 3, self.heads, -1).permute(2, 0, 3, 1, 4)
        query, key = (into[0], into[1]) if turn is None else (rotated(into[0], turn), rotated(into[1], turn))
        mixed = scaled_dot_product_attention(query, key, into[2], dropout_p=self.dropout if self.training else 0.0)
        found: Tensor = self.out(mixed.transpose(1, 2).reshape(places, dates, width))
        return found


class SpaceAttention(nn.Module):
    """Self-attention over the places of each group on each date, on a normalised input."""

    def __init__(self, width: int, heads: int, dropout: float) -> None:
        super().__init__()
        self.heads, self.dropout = heads, dropout
        self.before, self.into, self.out = nn.LayerNorm(width), nn.Linear(width, 3 * width), nn.Linear(width, width)

    def forward(self, tokens: Tensor, groups: Groups, turn: Turn | None) -> Tensor:
        """What each token (N, L, width) takes from its group on its date; ``turn`` (N, 1, 1, pairs) rotates by place."""
        places, dates, width = tokens.shape
        number, seats = groups.members.shape
        into = self.into(self.before(tokens)).reshape(places, dates, 3, self.heads, -1)
        if turn is not None:
            cosine, sine = turn[0].unsqueeze(2), turn[1].unsqueeze(2)
            into = torch.cat([rotated(into[:, :, :2], (cosine, sine)), into[:, :, 2:]], 2)
        seated = into.flatten(1).index_select(0, groups.members.flatten()).reshape(number, seats, dates, 3, self.heads, -1)
        query, key, value = seated.permute(3, 0, 2, 4, 1, 5).flatten(2, 3)  # (G, dates * heads, K, width / heads) each
        mixed = scaled_dot_product_attention(
            query, key, value, attn_mask=groups.taken[:, None, None, :], dropout_p=self.dropout if self.training else 0.0
        )
        mixed = mixed.reshape(number, dates, self.heads, seats, -1).permute(0, 3, 1, 2, 4).reshape(number * seats, dates * width)
        found: Tensor = self.out(mixed.index_select(0, groups.seat).reshape(places, dates, width))
        return found


class STBlock(nn.Module):
    """Time, then space, then a feed-forward layer, each with a residual around it; either attention may be left out."""

    def __init__(self, width: int, heads: int, dropout: float, temporal: bool, spatial: bool) -> None:
        super().__init__()
        self.time = TimeAttention(width, heads, dropout) if temporal else None
        self.space = SpaceAttention(width, heads, dropout) if spatial else None
        self.feed = nn.Sequential(nn.LayerNorm(width), nn.Linear(width, 2 * width), nn.GELU(), nn.Linear(2 * width, width))
        self.drop = nn.Dropout(dropout)

    def forward(self, tokens: Tensor, groups: Groups, when: Turn | None, where: Turn | None) -> Tensor:
        """Update the tokens (N, L, width)."""
        if self.time is not None:
            tokens = tokens + self.drop(self.time(tokens, when))
        if self.space is not None:
            tokens = tokens + self.drop(self.space(tokens, groups, where))
        found: Tensor = tokens + self.drop(self.feed(tokens))
        return found
