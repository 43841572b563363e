"""ST-Transformer: fills gaps by attention along time at each place and among places at each date.

After the Spatiotemporal Transformer of Yao, Huang and Zhu (arXiv:2312.00963): values through a small network of their own, a learned
token where none is seen, covariates through another, encodings of time and place, L blocks of temporal and spatial attention, the latter
over the whole tile or in windows shifted from block to block. Ours beside it, each by a switch of the spec:

- five quantiles instead of one value; real dates and coordinates, also as rotations of queries and keys, instead of learned positions;
- the embedding of each place is dropped at random in training, so that a place never seen can go without.
"""

from __future__ import annotations

from dataclasses import dataclass, fields

import torch
from torch import Tensor, nn

from ..i18n import tr
from .quantiles import ascending, unit_bias
from .spec_check import check_values
from .st_blocks import Groups, STBlock
from .st_encodings import WHEN, WHERE, rotation, when_features, where_features

SPATIAL = ("shifted_window", "full", "none")
#: Share of the places that do without their embedding in a training step, so that the rest of the network can as well.
PLACE_DROPOUT = 0.1


@dataclass(frozen=True)
class Spec:
    """Everything that decides the network's shape; a bundle stores it.

    Attributes
    ----------
    width, layers, heads : int
        Of the tokens, of the encoder, of its attention.
    dropout : float
    spatial : str
        ``shifted_window``, ``full`` or ``none``.
    temporal : bool
        Whether there is attention along time.
    rotary : bool
        Whether queries and keys are rotated by date and place.
    dynamics, statics, base : int
        Counts of covariates by date, covariates by place, and numbers a base says of each cell.
    places : int
        Places with a learned embedding; 0 = none.
    residual : bool
        Whether the network corrects a base; its head then starts at zero.
    """

    width: int = 64
    layers: int = 3
    heads: int = 4
    dropout: float = 0.0
    spatial: str = "shifted_window"
    temporal: bool = True
    rotary: bool = True
    dynamics: int = 0
    statics: int = 0
    base: int = 0
    places: int = 0
    residual: bool = False


def checked(spec: Spec) -> Spec:
    """Return ``spec``, or raise ValueError: one read from a file must not ask for a network that cannot be."""
    check_values(spec, Spec(), 1_000_000)
    if spec.spatial not in SPATIAL:
        raise ValueError(tr("'spatial' is not one of {spatial}", spatial=", ".join(SPATIAL)))
    if spec.width * max(spec.places, spec.dynamics, spec.statics) > 200_000_000:
        raise ValueError(tr("the network is too large"))
    fits = spec.heads and spec.width and spec.width % (4 * spec.heads) == 0
    if not (fits and spec.width <= 4096 and 0 < spec.layers <= 64 and spec.dropout < 1):
        raise ValueError(tr("the network's sizes do not fit together"))
    return spec


@dataclass(frozen=True)
class Tokens:
    """Tiles for the network: B tiles with N places in all, L dates each.

    Attributes
    ----------
    value, seen : (N, L)
        Scaled values, anything where not seen; True where seen.
    dynamic : (N, L, F); static : (N, S); base : (N, L, P)
        Scaled covariates, missing ones 0 with a flag of theirs; what a base says of the cell.
    steps, phase : (B, L)
        Dates of each tile in typical steps from its middle; phase of the year.
    tile : int (N,)
        Tile of each place.
    place, cell : (N, 2)
        Coordinates over the region, about -1..1; in typical distances between neighbours.
    index : int (N,)
        Number of the place's embedding; -1 = never seen in training.
    groups : tuple of Groups
        Who attends to whom in space, taken in turn by the blocks.
    """

    value: Tensor
    seen: Tensor
    dynamic: Tensor
    static: Tensor
    base: Tensor
    steps: Tensor
    phase: Tensor
    tile: Tensor
    place: Tensor
    cell: Tensor
    index: Tensor
    groups: tuple[Groups, ...]

    def to(self, device: torch.device) -> Tokens:
        """Copy to ``device``."""
        moved = {item.name: getattr(self, item.name).to(device) for item in fields(self) if item.name != "groups"}
        return Tokens(**moved, groups=tuple(item.to(device) for item in self.groups))


class STTransformerNet(nn.Module):
    """The network: quantiles of every token."""

    def __init__(self, spec: Spec) -> None:
        super().__init__()
        self.spec = spec
        width = spec.width
        self.value = nn.Sequential(nn.Linear(1, width), nn.GELU(), nn.Linear(width, width))
        self.hidden = nn.Parameter(torch.randn(width) * 0.02)  # stands where no value is seen
        self.dynamic = nn.Linear(spec.dynamics, width) if spec.dynamics else None
        self.static = nn.Linear(spec.statics, width) if spec.statics else None
        self.base = nn.Linear(spec.base, width) if spec.base else None
        self.covariates = nn.Sequential(nn.GELU(), nn.Linear(width, width))
        self.when, self.where = nn.Linear(WHEN, width), nn.Linear(WHERE, width)
        self.embedding = nn.Parameter(torch.zeros(spec.places, width)) if spec.places else None
        self.blocks = nn.ModuleList(
            STBlock(width, spec.heads, spec.dropout, spec.temporal, spec.spatial != "none") for _ in range(spec.layers)
        )
        self.after, self.last = nn.LayerNorm(width), nn.Linear(width, 5)
        with torch.no_grad():
            self.last.weight.mul_(0.0 if spec.residual else 0.1)
            self.last.bias.copy_(unit_bias(0.3))

    def forward(self, tokens: Tokens) -> Tensor:
        """Quantiles at :data:`interfaces.LEVELS` for each token, (N, L, 5), ascending, in scaled units."""
        state = self._embed(tokens)
        when, where = self._turns(tokens)
        for number, block in enumerate(self.blocks):
            state = block(state, tokens.groups[number % len(tokens.groups)], when, where)
        return ascending(self.last(self.after(state)))

    def _embed(self, tokens: Tokens) -> Tensor:
        """First state of the tokens, (N, L, width)."""
        seen = tokens.seen
        value = self.value(torch.where(seen, tokens.value, torch.zeros_like(tokens.value)).unsqueeze(-1))
        state = torch.where(seen.unsqueeze(-1), value, self.hidden)
        parts = []
        if self.dynamic is not None:
            parts.append(self.dynamic(tokens.dynamic))
        if self.static is not None:
            parts.append(self.static(tokens.static).unsqueeze(1))
        if self.base is not None:
            parts.append(self.base(tokens.base))
        if parts:
            state = state + self.covariates(sum(parts[1:], parts[0]))
        where = self.where(where_features(tokens.place))
        if self.embedding is not None:
            known = tokens.index >= 0
            if self.training:
                known = known & (torch.rand(known.shape, device=known.device) >= PLACE_DROPOUT)
            where = where + torch.where(known.unsqueeze(-1), self.embedding[tokens.index.clamp(min=0)], torch.zeros_like(where))
        found: Tensor = state + self.when(when_features(tokens.steps, tokens.phase))[tokens.tile] + where.unsqueeze(1)
        return found

    def _turns(self, tokens: Tokens) -> tuple[Tensor | None, Tensor | None]:
        """Rotations by date (N, L, 1, pairs) and by place (N, 1, 1, pairs)."""
        if not self.spec.rotary:
            return None, None
        pairs = self.spec.width // self.spec.heads // 2
        when = rotation(tokens.steps, pairs, 256.0)[tokens.tile].unsqueeze(2)
        return when, rotation(tokens.cell, pairs // 2, 32.0).flatten(1)[:, None, None]
