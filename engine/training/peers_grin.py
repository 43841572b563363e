"""GRIN, the graph network of the library Torch Spatiotemporal, as an imputer. An optional extra: `make setup-peers`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor, nn

from ..cube import Float, places
from .panel_groups import nearest
from .peer_imputer import PeerImputer
from .peer_library import quiet
from .peer_sparse import networks
from .peer_windows import Window, Windows


class GRIN(PeerImputer):
    """GRIN: graph recurrent networks from both ends; each date is filled from its neighbours before it enters the memory.

    Cini, Marisca, Alippi: Filling the G_ap_s: Multivariate time series imputation by graph neural networks, ICLR 2022. Loss: mean absolute
    error of the final and of the four intermediate estimates at all observed cells, hidden ones among them. The network is the library's,
    without learned embeddings of the nodes, which the paper has as an option: a place never seen in training can be filled. The graph joins
    each place of a tile to its nearest neighbours, by a Gaussian of their distance. The tiles of a batch are one graph without edges
    between them. Covariates with their memories, the statics and the time of year are exogenous inputs of every node and date.

    Parameters
    ----------
    neighbours : int
        Of each place.
    layers : int
        Recurrent cells on top of each other.
    options
        As for :class:`PeerImputer`.
    """

    name = "grin"
    at_once = 16

    def __init__(self, neighbours: int = 8, layers: int = 1, **options: Any) -> None:
        super().__init__(**{"steps": 120, "window": 24, "width": 32, "batch": 4, "rate": 3e-3, **options})
        self.neighbours, self.layers = max(1, neighbours), layers
        self.place: npt.NDArray[np.float64] = np.zeros((0, 2))

    def _import(self) -> None:
        networks()

    def _begin(self, windows: Windows) -> None:
        self.place = places(windows.cube)

    def _network(self, windows: Windows) -> nn.Module:
        dynamics, statics = windows.scales.columns
        with quiet():
            net: Any = networks().GRINModel(
                input_size=1, hidden_size=self.width, ff_size=self.width, embedding_size=1, exog_size=dynamics + statics + 2,
                n_layers=self.layers, n_nodes=1,
            )  # fmt: skip
        # The constructor insists on embeddings, which the network itself can do without: the readout then has one input less.
        net.emb = net.fwd_gril.h0 = net.bwd_gril.h0 = None
        net.out[0] = nn.Linear(net.out[0].in_features - 1, self.width)
        made: nn.Module = net
        return made

    def _given(self, windows: Windows, batch: Sequence[Window]) -> dict[str, Tensor]:
        """The batch as one graph: values (1, L, n, 1) of all its nodes, where they are visible, exogenous inputs, edges."""
        visible = np.concatenate([window.visible for window in batch], 1)
        inputs = np.concatenate([self._inputs(windows, window) for window in batch], 1)
        edges, weights, base = [], [], 0
        for window in batch:
            edge, weight = graph(self.place[window.tile.sites], self.neighbours)
            edges.append(edge + base)
            weights.append(weight)
            base += len(window.tile.sites)
        arrays = {
            "x": np.nan_to_num(visible)[None, ..., None], "mask": np.isfinite(visible).astype(np.float32)[None, ..., None],
            "u": inputs[None], "edge_index": np.concatenate(edges, 1), "edge_weight": np.concatenate(weights),
        }  # fmt: skip
        return {name: torch.from_numpy(array).to(self.device) for name, array in arrays.items()}

    def _inputs(self, windows: Windows, window: Window) -> Float:
        """Exogenous inputs of a window, (L, n, U)."""
        dates, count = slice(window.start, window.start + windows.length), len(window.tile.sites)
        season = np.broadcast_to(windows.season[dates, None], (windows.length, count, 2))
        static = np.broadcast_to(windows.static[window.tile.sites], (windows.length, count, windows.static.shape[1]))
        return np.concatenate([windows.dynamic_of(window.tile)[:, dates].transpose(1, 0, 2), static, season], -1)

    def _loss(self, net: Any, windows: Windows, batch: Sequence[Window]) -> Tensor:
        wanted = torch.from_numpy(np.concatenate([window.value for window in batch], 1)[None, ..., None]).to(self.device)
        known = torch.isfinite(wanted)
        last, others = net(**self._given(windows, batch))
        loss: Tensor = torch.stack([(found[known] - wanted[known]).abs().mean() for found in (last, *others)]).sum()
        return loss

    def _estimate(self, net: Any, windows: Windows, batch: Sequence[Window]) -> list[Float]:
        found = net(**self._given(windows, batch))[0][0, ..., 0].cpu().numpy()
        sizes = np.cumsum([len(window.tile.sites) for window in batch])[:-1]
        return [part[None] for part in np.split(found, sizes, axis=1)]


def graph(place: npt.NDArray[np.float64], neighbours: int) -> tuple[npt.NDArray[np.int64], Float]:
    """Edges (2, E) to each place (n, 2) from its nearest neighbours, and back, and their weights (E,), a Gaussian of the distance."""
    source, target, apart = nearest(place, neighbours)
    if not len(source):
        return np.zeros((2, 0), np.int64), np.zeros(0, np.float32)
    both, at = np.unique(np.stack([np.r_[source, target], np.r_[target, source]]), axis=1, return_index=True)
    apart = np.r_[apart, apart][at]
    weight = np.exp(-((apart / max(float(np.median(apart)), 1e-12)) ** 2))
    return both.astype(np.int64), np.maximum(weight, 1e-6).astype(np.float32)
