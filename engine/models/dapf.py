"""DAPF: a probabilistic framework for land deformation prediction on a graph that is learned and changes with time.

After Li, Zhou, Trajcevski, Zhang and Zhong, *A Probabilistic Framework for Land Deformation Prediction* (AAAI-22, student abstract), whose
parts are all here, in the order of its generative story:

1. S, the encoding of each site's displacement history (:mod:`.history`);
2. V = flow(longitude, latitude, elevation, displacement; S), a conditional normalising flow onto a manifold (:mod:`.flow`);
3. A, P(A_ij = 0) = sigmoid(distance of V_i and V_j), drawn as relaxed Bernoulli variables (:mod:`.dapf_graph`);
4. q(W | A, V, S), a variational graph auto-encoder (:mod:`.vgae`);
5. q(Y | W, S), a neural ordinary differential equation read out at the dates asked for (:mod:`.ode_decoder`);
6. the bound: log likelihood of Y (the squared error, with a learned deviation), minus the KL divergence of W from a unit normal, plus
   the log density of the flow. A is drawn from its own probability in both the model and its approximation, so it adds no divergence.

The abstract leaves the sizes and many details open. Deviations known:

- candidate edges are each site's nearest in space, not all pairs: the cost is proportional to the sites;
- distances are scaled and shifted by learned numbers (see :mod:`.dapf_graph`), and the base of the flow has a learned mean (see :mod:`.flow`);
- "displacement" on the manifold is the mean of each of five parts of the record against the mean of all, the latest part the shortest
  (see :func:`training.dapf_panel.parts`), log-squashed: one value is mostly noise;
- beside the recurrent network, S sees the window, the long-term fits of the history and the origin's day of the year directly: a season that all
  places share does not show in a window shorter than a year;
- the divergence and the flow's density are weighted (``kl``, ``density``, both 1 in the bound): with 1 the latent W, which carries what
  neighbours say, is pressed into the unit normal before it is of use;
- in training a whole window is negated at random: deformation up and down are alike.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, fields

import torch
from torch import Tensor, nn

from ..i18n import tr
from .dapf_graph import Adjacency, relaxed
from .flow import ConditionalFlow
from .history import HistoryEncoder, squashed
from .ode_decoder import ODEDecoder
from .spec_check import check_values
from .vgae import GraphEncoder, divergence

#: Parts of the record whose mean displacement has a coordinate on the manifold.
PARTS = 5


@dataclass(frozen=True)
class Spec:
    """Everything that decides the network's shape; a bundle stores it.

    Attributes
    ----------
    history : int
        Past acquisitions per site.
    neighbours : int
        Candidate edges per site; 0 = a model of single sites.
    width, latent, couplings : int
        Numbers of S and of the equation's state, of W, and couplings of the flow.
    dropout : float
        Of the fits that S sees and of S in the decoder.
    odd, even : int
        Counts of signed and unsigned priors.
    elevation : bool
        Whether places have an elevation; without one that coordinate is left out (a constant has no density).
    pace : float
        Years of a typical step between acquisitions.
    kl, density : float
        Weights in the bound of the divergence of W and of the flow's log density.
    """

    history: int = 24
    neighbours: int = 8
    width: int = 32
    latent: int = 16
    couplings: int = 4
    dropout: float = 0.1
    odd: int = 0
    even: int = 0
    elevation: bool = False
    pace: float = 12 / 365.25
    kl: float = 0.02
    density: float = 0.05

    @property
    def place(self) -> int:
        """Coordinates of a place on the map and on the manifold."""
        return 2 + int(self.elevation) + PARTS


def checked(spec: Spec) -> Spec:
    """Return ``spec``, or raise ValueError: one read from a file must not ask for a network that cannot be."""
    check_values(spec, Spec(), 4096)
    if not (spec.history and spec.width and spec.latent and spec.couplings <= 64 and spec.dropout < 1 and spec.pace > 0):
        raise ValueError(tr("the network's sizes do not fit together"))
    return spec


@dataclass(frozen=True)
class Histories:
    """What is known of n sites, all scaled; L past dates.

    Attributes
    ----------
    past, seen : (n, L)
        Displacement against the site's level over its noise, 0 where missing; 1 where observed. Oldest first.
    age : (n, L)
        Years before the origin.
    odd, even : (n, F), (n, E)
        Signed and unsigned priors.
    where : (n, 2 or 3)
        Standardised longitude, latitude and, if the spec has it, elevation.
    parts : (n, PARTS)
        Mean displacement of each part of the record against the mean of all, over the noise; 0 where nothing was observed.
    """

    past: Tensor
    seen: Tensor
    age: Tensor
    odd: Tensor
    even: Tensor
    where: Tensor
    parts: Tensor

    def to(self, device: torch.device) -> Histories:
        """Copy to ``device``."""
        return Histories(*(getattr(self, item.name).to(device) for item in fields(self)))

    def part(self, rows: slice) -> Histories:
        """Those of some of the sites."""
        return Histories(*(getattr(self, item.name)[rows] for item in fields(self)))

    def negated(self, sign: float) -> Histories:
        """The same histories, displacement times ``sign``."""
        return Histories(self.past * sign, self.seen, self.age, self.odd * sign, self.even, self.where, self.parts * sign)


@dataclass(frozen=True)
class Encoded:
    """Sites after the flow: S (n, width), V (n, place), what they send (n, width), log density of each (n,)."""

    state: Tensor
    manifold: Tensor
    message: Tensor
    density: Tensor

    def to(self, device: torch.device) -> Encoded:
        """Copy to ``device``."""
        return Encoded(*(getattr(self, item.name).to(device) for item in fields(self)))

    @classmethod
    def joined(cls, pieces: Sequence[Encoded]) -> Encoded:
        """Several pieces as one."""
        return cls(*(torch.cat([getattr(piece, item.name) for piece in pieces]) for item in fields(cls)))


@dataclass(frozen=True)
class Links:
    """Candidate edges of B receiving sites among n encoded ones: ``own`` (B,), ``source`` (B, K), ``usable`` (B, K)."""

    own: Tensor
    source: Tensor
    usable: Tensor

    def part(self, rows: slice) -> Links:
        """Those of some of the receiving sites."""
        return Links(self.own[rows], self.source[rows], self.usable[rows])

    def to(self, device: torch.device) -> Links:
        """Copy to ``device``."""
        return Links(self.own.to(device), self.source.to(device), self.usable.to(device))


class DAPF(nn.Module):
    """The network. Its readout starts at zero: before training the mean is 0 (nothing is added to the reference)."""

    def __init__(self, spec: Spec) -> None:
        super().__init__()
        self.spec = spec
        self.history = HistoryEncoder(spec.history, spec.odd + spec.even, spec.width)
        self.drop = nn.Dropout(spec.dropout)
        self.flow = ConditionalFlow(spec.place, spec.width, spec.width, spec.couplings)
        self.adjacency = Adjacency()
        self.graph = GraphEncoder(spec.width, spec.place, spec.latent)
        self.decoder = ODEDecoder(spec.latent, spec.width, spec.width, spec.pace)

    def encode(self, data: Histories) -> Encoded:
        """S and V of every site: none looks at another."""
        state = self.history(data.past, data.seen, data.age / self.spec.pace, self.drop(torch.cat([data.odd, data.even], -1)))
        # The flow reads S squashed: its scales are exponentials.
        condition = squashed(state)
        v, determinant = self.flow(torch.cat([data.where, squashed(data.parts)], -1), condition)
        return Encoded(state, v, self.graph.messages(state, v), self.flow.log_density(v, determinant, condition))

    def odds(self, sites: Encoded, links: Links) -> Tensor:
        """Log odds of every candidate edge, (B, K)."""
        odds: Tensor = self.adjacency(sites.manifold[links.own], sites.manifold[links.source])
        return odds

    def latent(self, sites: Encoded, links: Links, uniform: Tensor | None = None) -> tuple[Tensor, Tensor]:
        """Mean and log variance (B, latent) of q(W | A, V, S); A drawn with ``uniform`` (B, K) numbers, or its probability."""
        odds = self.odds(sites, links)
        edges = (torch.sigmoid(odds) if uniform is None else relaxed(odds, uniform)) * links.usable
        own = links.own
        found: tuple[Tensor, Tensor] = self.graph(
            sites.state[own], sites.manifold[own], sites.message[own], sites.message[links.source], edges
        )
        return found

    def draw(self, sites: Encoded, links: Links, lead: Tensor, uniform: Tensor, normal: Tensor) -> tuple[Tensor, Tensor]:
        """One draw of A and W, decoded: mean and deviation (B, H) of Y at ``lead`` (B, H), years; in units of noise.

        ``uniform`` (B, K) and ``normal`` (B, latent) are the random numbers.
        """
        mean, log_variance = self.latent(sites, links, uniform)
        decoded: tuple[Tensor, Tensor] = self.decoder(mean + (0.5 * log_variance).exp() * normal, sites.state[links.own], lead)
        return decoded

    def loss(self, data: Histories, links: Links, lead: Tensor, target: Tensor) -> Tensor:
        """The negative bound per target; in training A and W are drawn, else their expectations are used.

        ``target`` (B, H) in units of noise, NaN where unknown.
        """
        sites, drawn = self.encode(data), self.training
        uniform = torch.rand(links.source.shape, device=lead.device) if drawn else None
        mean, log_variance = self.latent(sites, links, uniform)
        latent = mean + (0.5 * log_variance).exp() * torch.randn_like(mean) if drawn else mean
        predicted, deviation = self.decoder(latent, self.drop(sites.state[links.own]), lead)
        known = torch.isfinite(target)
        miss = (torch.nan_to_num(target).clamp(-30, 30) - predicted) / deviation
        surprise = (0.5 * miss**2 + deviation.log() + 0.5 * math.log(2 * math.pi)) * known
        extra = self.spec.kl * divergence(mean, log_variance) - self.spec.density * sites.density[links.own]
        # A site without any target says nothing about the rest of the bound either.
        bound: Tensor = (surprise.sum() + (extra * known.any(1)).sum()) / known.sum().clamp_min(1)
        return bound
