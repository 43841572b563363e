"""Every site of a cube at an origin, through DAPF's flow: what forecasts are decoded from, and what it learned of the places."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt
import scipy.sparse
import torch

from ..cube import Float
from ..models.dapf import DAPF, Encoded, Histories, Links
from ..models.priors import usual_noise
from .batches import Batches
from .compute import place
from .dapf_panel import Panel, candidates, histories, tensor, window
from .windows import Index

#: Sites encoded, and sites decoded with all draws, at once.
ENCODED, DECODED = 8192, 2048


@dataclass(frozen=True)
class State:
    """All sites at the last date of a panel.

    Attributes
    ----------
    panel : Panel
    sites : Encoded
    level, scale, velocity : (N,)
        Reference, noise and recent velocity per year; the level is NaN without history.
    """

    panel: Panel
    sites: Encoded
    level: Float
    scale: Float
    velocity: Float

    @property
    def known(self) -> npt.NDArray[np.bool_]:
        """Sites with a history, (N,)."""
        return np.isfinite(self.level)

    def links(self, size: int) -> Iterator[tuple[Index, Links]]:
        """Sites with a history, ``size`` at a time, and their candidates among all."""
        known = np.flatnonzero(self.known)
        for start in range(0, len(known), size):
            sites = known[start : start + size]
            around, usable = candidates(self.panel, sites, self.known)
            yield sites, Links(torch.from_numpy(sites), torch.from_numpy(around), tensor(usable))


def state_of(net: DAPF, panel: Panel) -> State:
    """Encode every site, some at a time: no site looks at another before the graph."""
    if panel.field.usual is None:  # what is usual is so among all sites, not among those that happen to be encoded together
        panel = replace(panel, field=replace(panel.field, usual=usual_noise(panel.field.values)))
    count, origin = len(panel.where), len(panel.field.days) - 1
    level, scale, velocity = (np.empty(count, np.float32) for _ in range(3))
    encoded: list[Encoded] = []
    batches = Batches(net, ENCODED)
    for start in range(0, count, ENCODED):
        sites = np.arange(start, min(start + ENCODED, count))
        made = window(panel, sites, origin, panel.field.days[-1:], net.spec.history)
        level[sites], scale[sites] = made.known.level, made.known.scale
        velocity[sites] = np.nan_to_num(made.known.fits[1]["velocity"])
        data = histories(panel, sites, made)

        def encode(rows: Index, data: Histories = data) -> Encoded:
            return net.encode(data.part(slice(int(rows[0]), int(rows[-1]) + 1)).to(place(net)))

        encoded += [found for _, found in batches.over(np.arange(len(sites)), encode)]
    return State(panel, Encoded.joined([part.to(place(net)) for part in encoded]), level, scale, velocity)


def plane(state: State) -> Float:
    """The manifold in two dimensions, (N, 2): its principal components; NaN without history."""
    found = np.full((len(state.level), 2), np.nan, np.float32)
    v = state.sites.manifold.cpu().numpy()[state.known].astype(np.float64)
    if len(v):
        v -= v.mean(0)
        axes = np.linalg.eigh(v.T @ v)[1][:, :-3:-1]
        axes *= np.sign(axes[np.abs(axes).argmax(0), np.arange(2)])  # an axis has no direction: the same one each time
        found[state.known] = v @ axes
    return found


@torch.no_grad()
def probabilities(net: DAPF, state: State) -> scipy.sparse.csr_array:
    """Probability of every candidate edge, sparse (N, N); row i: the edges into site i."""
    count = len(state.level)
    rows, columns, values = [np.zeros(0, np.intp)], [np.zeros(0, np.intp)], [np.zeros(0, np.float32)]
    for sites, links in state.links(ENCODED):
        found = torch.sigmoid(net.odds(state.sites, links.to(place(net)))).float().cpu().numpy()
        use = links.usable.numpy() > 0
        rows.append(np.broadcast_to(sites[:, None], use.shape)[use])
        columns.append(links.source.numpy()[use])
        values.append(found[use])
    return scipy.sparse.csr_array((np.concatenate(values), (np.concatenate(rows), np.concatenate(columns))), shape=(count, count))
