"""MM-STT on sites: one joint attention over patches of displacement, priors, statics and covariates of a neighbourhood.

After the Multi-modal Spatio-Temporal Transformer (Yao, Huang and Dev, arXiv:2509.25393), which fuses dynamic displacement with static
priors in a single attention. Deviations, all because real series are points at irregular dates:

- a token is a patch in time of one site (the target or a neighbour), not a patch of an image;
- positions in time are real differences from the origin; a neighbour's position is its offset from the target;
- a readout token is decoded by a small head for every requested date, given by its real lead time, into five quantiles.
"""

from __future__ import annotations

from dataclasses import dataclass, fields

import torch
from torch import Tensor, nn

from ..i18n import tr
from .attention import JointBlock
from .encodings import SEASON_FEATURES, TIME_FEATURES, Encoding, season_features, time_features
from .quantiles import ascending, unit_bias
from .spec_check import check_values

#: Features of a neighbour's place: offset x, y, log distance, log ratio of noise.
PLACE = 4


@dataclass(frozen=True)
class Spec:
    """Everything that decides the network's shape; a bundle stores it.

    Attributes
    ----------
    history, patch : int
        Past acquisitions per site, and how many of them make one token (``history`` is a multiple of ``patch``).
    neighbours : int
        Sites around the target.
    width, layers, heads, head : int
        Of the tokens, the encoder, its attention and the hidden layer that decodes the dates. No layers = the head alone.
    dropout : float
    odd, even, dynamics, ahead : int
        Counts of signed priors, unsigned priors and statics, dynamic covariates, and signed extrapolations per date.
    season : bool
        Whether day-of-year harmonics are added.
    symmetric : bool
        Whether the prediction is odd: negating the past negates the forecast.
    """

    history: int = 12
    patch: int = 6
    neighbours: int = 8
    width: int = 32
    layers: int = 1
    heads: int = 4
    head: int = 64
    dropout: float = 0.2
    odd: int = 0
    even: int = 0
    dynamics: int = 0
    ahead: int = 0
    season: bool = False
    symmetric: bool = False


def checked(spec: Spec) -> Spec:
    """Return ``spec``, or raise ValueError: one read from a file must not ask for a network that cannot be."""
    check_values(spec, Spec(), 4096)
    fits = spec.patch and spec.history % spec.patch == 0 and spec.heads and spec.width % spec.heads == 0
    if not (fits and spec.width and spec.head and spec.layers <= 64 and spec.dropout < 1):
        raise ValueError(tr("the network's sizes do not fit together"))
    return spec


@dataclass(frozen=True)
class Batch:
    """Windows for the network, all scaled. B windows, S = neighbours + 1 sites (target first), L past dates, H dates ahead.

    Attributes
    ----------
    past, seen : (B, S, L)
        Displacement against the site's level over its noise, 0 where missing; 1 where observed.
    age, phase : (B, L)
        Years before the origin; year fraction of the date.
    place : (B, S, PLACE)
        Offset of the site from the target.
    odd : (B, S, F); even : (B, S, E)
        Signed priors; unsigned priors and statics.
    dynamic, dynamic_seen : (B, D, L)
        Past of the target's dynamic covariates, standardised.
    lead, season : (B, H)
        Years after the origin and year fraction of the requested dates.
    ahead : (B, H, Q)
        Signed extrapolations of the target at those dates.
    """

    past: Tensor
    seen: Tensor
    age: Tensor
    phase: Tensor
    place: Tensor
    odd: Tensor
    even: Tensor
    dynamic: Tensor
    dynamic_seen: Tensor
    lead: Tensor
    season: Tensor
    ahead: Tensor

    def to(self, device: torch.device) -> Batch:
        """Copy to ``device``."""
        return Batch(*(getattr(self, item.name).to(device) for item in fields(self)))

    def part(self, rows: slice) -> Batch:
        """Some of the windows."""
        return Batch(*(getattr(self, item.name)[rows] for item in fields(self)))

    def negated(self, sign: Tensor | float = -1.0) -> Batch:
        """The same windows with every signed input times ``sign`` (a number, or one per window (B,))."""
        values = {item.name: getattr(self, item.name) for item in fields(self)}
        for name in ("past", "odd", "dynamic", "ahead"):
            value = values[name]
            values[name] = value * (sign.reshape(-1, *[1] * (value.dim() - 1)) if isinstance(sign, Tensor) else sign)
        return Batch(**values)


class MMSTT(nn.Module):
    """The network. Its last layer starts at zero: before training the median is 0 (nothing is added to the reference)."""

    def __init__(self, spec: Spec) -> None:
        super().__init__()
        self.spec = spec
        width, times = spec.width, TIME_FEATURES + (SEASON_FEATURES if spec.season else 0)
        if spec.layers:
            self.patches = nn.Linear(3 * spec.patch, width)
            self.covariates = nn.Linear(3 * spec.patch, width)
            self.priors = nn.Linear(spec.odd, width)
            self.statics = nn.Linear(spec.even, width)
            self.time, self.place = Encoding(times, width), Encoding(PLACE, width)
            self.names = nn.Parameter(torch.randn(max(spec.dynamics, 1), width) * 0.02)  # which covariate a token belongs to
            self.readout = nn.Parameter(torch.randn(width) * 0.02)
            self.blocks = nn.ModuleList(JointBlock(width, spec.heads, spec.dropout) for _ in range(spec.layers))
            self.after = nn.LayerNorm(width)
        # One linear layer over what is known and the date asked for, in two parts: the first is the same for all dates.
        self.known = nn.Linear((width if spec.layers else 0) + spec.history + spec.odd + spec.even, 2 * spec.head)
        self.asked = nn.Linear(spec.ahead + times, 2 * spec.head, bias=False)
        self.head = nn.Sequential(
            nn.GELU(), nn.Dropout(spec.dropout), nn.Linear(2 * spec.head, spec.head), nn.GELU(), nn.Dropout(spec.dropout)
        )
        self.last = nn.Linear(spec.head, 5)
        nn.init.zeros_(self.last.weight)
        with torch.no_grad():
            self.last.bias.copy_(unit_bias())

    def forward(self, batch: Batch) -> Tensor:
        """Quantiles at :data:`interfaces.LEVELS` for each window and date, (B, H, 5), ascending, in units of noise."""
        state = [batch.past[:, 0], batch.odd[:, 0], batch.even[:, 0]]
        if self.spec.layers:
            state.append(self._encode(batch))
        ahead = time_features(batch.lead)
        if self.spec.season:
            ahead = torch.cat([ahead, season_features(batch.season)], -1)
        known = self.known(torch.cat(state, -1)).unsqueeze(1)
        return ascending(self.last(self.head(known + self.asked(torch.cat([batch.ahead, ahead], -1)))))

    def quantiles(self, batch: Batch) -> Tensor:
        """What is predicted: as :meth:`forward`, or its odd part: q_p(x) = (f_p(x) - f_(1-p)(-x)) / 2, ascending too."""
        plain: Tensor = self(batch)
        return (plain - self(batch.negated()).flip(-1)) / 2 if self.spec.symmetric else plain

    def _encode(self, batch: Batch) -> Tensor:
        """All tokens through the joint attention; the readout's state, (B, width)."""
        patch, count = self.spec.patch, self.spec.history // self.spec.patch
        age, phase = _split(batch.age, count, patch), _split(batch.phase, count, patch)
        when = time_features(age.mean(-1))
        if self.spec.season:
            when = torch.cat([when, season_features(phase[..., -1])], -1)
        when = self.time(when)  # (B, P, width)
        where = self.place(batch.place)  # (B, S, width)
        tokens = [self.readout.expand(len(where), 1, -1)]
        seen = [torch.ones_like(batch.seen[:, :1, 0])]
        tokens.append((self.patches(_patched(batch.past, batch.seen, age)) + when[:, None] + where[:, :, None]).flatten(1, 2))
        observed = _split(batch.seen, count, patch).amax(-1)
        seen.append(observed.flatten(1))
        for part in (self.priors(batch.odd), self.statics(batch.even)):
            tokens.append(part + where)
            seen.append(observed.amax(-1))
        if self.spec.dynamics:
            covariates = self.covariates(_patched(batch.dynamic, batch.dynamic_seen, age)) + self.names[:, None] + when[:, None]
            tokens.append(covariates.flatten(1, 2))
            seen.append(_split(batch.dynamic_seen, count, patch).amax(-1).flatten(1))
        found, mask = torch.cat(tokens, 1), torch.cat(seen, 1) > 0
        for block in self.blocks[:-1]:
            found = block(found, mask)
        state: Tensor = self.after(self.blocks[-1](found, mask, readout=1)[:, 0])
        return state


def _patched(values: Tensor, seen: Tensor, age: Tensor) -> Tensor:
    """Values, mask and ages of each patch, (B, S, P, 3 * patch), from (B, S, L), (B, S, L) and (B, P, patch)."""
    count, patch = age.shape[1:]
    ages = age[:, None].expand(-1, values.shape[1], -1, -1)
    return torch.cat([_split(values, count, patch), _split(seen, count, patch), ages], -1)


def _split(values: Tensor, count: int, patch: int) -> Tensor:
    """(..., count * patch) as (..., count, patch)."""
    return values.reshape(*values.shape[:-1], count, patch)
