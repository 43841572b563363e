"""SAITS, BRITS, ImputeFormer and CSDI, the networks of the library PyPOTS, as imputers. An optional extra: `make setup-peers`.

The networks and their losses are the library's; the loop around them is ours (:mod:`peer_imputer`), because the library's has no wall
clock budget, cannot be cancelled, and hides only random cells. Places of a tile are the features of a multivariate series (see
:mod:`peer_windows`). Where covariates are used, the time of year and each dynamic one in the mean over the tile are further features:
always visible, hidden never, their estimates thrown away; statics say nothing that departures from a place's mean need.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn

from ..cube import Float
from ..i18n import tr
from ..interfaces import LEVELS
from ..job import JobError
from .peer_imputer import PeerImputer
from .peer_library import library, quiet
from .peer_windows import Window, Windows

_PACKAGE = "pypots"


class PyPOTSImputer(PeerImputer):
    """What they have in common: places as features, and a network made by the library's class of the same name."""

    kind = ""

    def _import(self) -> None:
        library("pypots.imputation", _PACKAGE)

    def _network(self, windows: Windows) -> nn.Module:
        factory = getattr(library("pypots.imputation", _PACKAGE), self.kind)
        sizes = {"n_steps": windows.length, "n_features": windows.features + self._extra(windows)}
        try:
            with quiet():  # it announces itself
                made = factory(**sizes, **self._shape(), device="cpu", verbose=False)
        except (ValueError, AssertionError, RuntimeError) as error:
            raise JobError(
                "bad_option", tr("The network cannot be built: {error}.", error=error), tr("Change its width, heads or layers.")
            ) from error
        net: nn.Module = made.model
        return net

    def _shape(self) -> dict[str, Any]:
        """Arguments of the library's class beside the data's sizes."""
        raise NotImplementedError

    def _extra(self, windows: Windows) -> int:
        """Further features."""
        return len(windows.scales.dynamics) + 2 if self.covariates in ("all", "dynamic") else 0

    def _given(self, windows: Windows, batch: Sequence[Window]) -> tuple[Tensor, Tensor, Tensor]:
        """Values (0 where unknown), where they are visible, where they are asked for: (B, L, K + C) each."""
        seats, extra, length = windows.features, self._extra(windows), windows.length
        value = np.full((len(batch), length, seats + extra), np.nan, np.float32)
        hidden = np.zeros(value.shape, bool)
        for row, window in enumerate(batch):
            feature, dates = windows.feature(window.tile), slice(window.start, window.start + length)
            value[row][:, feature], hidden[row][:, feature] = window.value, window.hidden
            if extra:
                value[row, :, seats:] = np.concatenate([windows.season[dates], windows.means(window.tile)[dates]], 1)
        seen = np.isfinite(value)
        arrays = (np.nan_to_num(value), seen & ~hidden, seen & hidden)
        found = [torch.from_numpy(array.astype(np.float32)).to(self.device) for array in arrays]
        return found[0], found[1], found[2]

    def _taken(self, windows: Windows, batch: Sequence[Window], found: Tensor) -> list[Float]:
        """The places' part of what a network says, (B, Q, L, K + C), as (Q, L, n) for each window."""
        values = found.cpu().numpy()
        return [values[row][..., windows.feature(window.tile)] for row, window in enumerate(batch)]


class _Reconstructing(PyPOTSImputer):
    """Those that learn, as SAITS does, from the error of the visible cells and that of the hidden ones; their attention has heads."""

    heads: int

    def _head(self) -> int:
        """Width of a head."""
        if self.width < 2 or self.width % self.heads:
            raise JobError("bad_option", tr("The network cannot be built: the heads do not divide its width."), tr("Change one of them."))
        return self.width // self.heads

    def _loss(self, net: Any, windows: Windows, batch: Sequence[Window]) -> Tensor:
        value, visible, asked = self._given(windows, batch)
        given = {"X": value * visible, "missing_mask": visible, "X_ori": value, "indicating_mask": asked}
        loss: Tensor = net(given, calc_criterion=True)["loss"]
        return loss

    def _estimate(self, net: Any, windows: Windows, batch: Sequence[Window]) -> list[Float]:
        value, visible, _ = self._given(windows, batch)
        return self._taken(windows, batch, net({"X": value * visible, "missing_mask": visible})["reconstruction"][:, None])


class SAITS(_Reconstructing):
    """SAITS: two blocks of self-attention over dates that may not look at themselves, and a learned mix of both.

    Du, Cote, Liu: SAITS: Self-attention-based imputation for time series, Expert Systems with Applications 219, 2023. Loss: mean absolute
    error of the visible cells (ORT) plus that of the hidden ones (MIT), equation 14. Deviations: see the module; cells are hidden by kinds
    of gap, not at random alone.

    Parameters
    ----------
    layers, heads
        Layers of each block; heads of the attention.
    dropout : float
    options
        As for :class:`PeerImputer`.
    """

    name = "saits"
    kind = "SAITS"

    def __init__(self, layers: int = 2, heads: int = 4, dropout: float = 0.1, **options: Any) -> None:
        super().__init__(**{"width": 128, **options})
        self.layers, self.heads, self.dropout = layers, heads, dropout

    def _shape(self) -> dict[str, Any]:
        part = self._head()
        return {
            "n_layers": self.layers, "d_model": self.width, "n_heads": self.heads, "d_k": part, "d_v": part, "d_ffn": 2 * self.width,
            "dropout": self.dropout, "attn_dropout": self.dropout,
        }  # fmt: skip


class ImputeFormer(_Reconstructing):
    """ImputeFormer: attention over dates through a few projected tokens, and over places through what was learnt of each, both of low rank.

    Nie, Qin, Ma, Mei, Sun: ImputeFormer: Low rankness-induced transformers for generalizable spatiotemporal imputation, KDD 2024. The
    library's own account of it: SAITS's two losses in place of the paper's, which also weighs the spectrum of the estimate, and no encoding of
    the time of day. What is learnt belongs to a seat in the tile, which all tiles share, not to a place of the map. Further deviations: see
    the module. By default smaller than published (there: 3 layers, 32 + 96 channels).

    Parameters
    ----------
    layers, heads
        Layers; heads of the attention over dates.
    dropout : float
    options
        As for :class:`PeerImputer`; half the ``width`` belongs to the value, half to what is learnt of a place.
    """

    name = "imputeformer"
    kind = "ImputeFormer"

    def __init__(self, layers: int = 2, heads: int = 4, dropout: float = 0.1, **options: Any) -> None:
        super().__init__(**{"width": 32, **options})
        self.layers, self.heads, self.dropout = layers, heads, dropout

    def _shape(self) -> dict[str, Any]:
        learnt = self.width // 2
        self._head()
        return {
            "n_layers": self.layers, "d_input_embed": self.width - learnt, "d_learnable_embed": learnt, "d_proj": 6, "d_ffn": 2 * self.width,
            "n_temporal_heads": self.heads, "dropout": self.dropout,
        }  # fmt: skip


class BRITS(PyPOTSImputer):
    """BRITS: two recurrent networks, one from each end, whose memory decays with the real time since a place was last seen.

    Cao, Wang, Li, Zhou, Li, Li: BRITS: Bidirectional recurrent imputation for time series, NeurIPS 2018. Loss: reconstruction of the
    visible cells from the cells before them and from the other features, and consistency of both directions. As published it learns from
    visible cells alone; those that are hidden widen the gaps it learns to bridge. Time gaps are real ones, in typical steps.

    Parameters
    ----------
    options
        As for :class:`PeerImputer`.
    """

    name = "brits"
    kind = "BRITS"

    def __init__(self, **options: Any) -> None:
        super().__init__(**{"steps": 300, **options})

    def _shape(self) -> dict[str, Any]:
        return {"rnn_hidden_size": self.width}

    def _both(self, windows: Windows, batch: Sequence[Window]) -> dict[str, Any]:
        value, visible, _ = self._given(windows, batch)
        steps = np.stack([windows.steps[item.start : item.start + windows.length] for item in batch])
        when = torch.from_numpy(steps).to(self.device)
        back = -when.flip(1)
        seen, flipped = visible.bool(), visible.flip(1)
        return {
            "forward": {"X": value * visible, "missing_mask": visible, "deltas": elapsed(seen, when)},
            "backward": {"X": value.flip(1) * flipped, "missing_mask": flipped, "deltas": elapsed(flipped.bool(), back)},
        }

    def _loss(self, net: Any, windows: Windows, batch: Sequence[Window]) -> Tensor:
        loss: Tensor = net(self._both(windows, batch), calc_criterion=True)["loss"]
        return loss

    def _estimate(self, net: Any, windows: Windows, batch: Sequence[Window]) -> list[Float]:
        return self._taken(windows, batch, net(self._both(windows, batch))["reconstruction"][:, None])


class CSDI(PyPOTSImputer):
    """CSDI: a diffusion model conditioned on what is visible; its samples give the quantiles.

    Tashiro, Song, Song, Ermon: CSDI: Conditional score-based diffusion models for probabilistic time series imputation, NeurIPS 2021.
    Loss: the noise at the hidden cells, equation 9; attention alternates between dates and features. Deviations: see the module. By default
    it is far smaller than published (there: 4 layers, 64 channels, 50 diffusion steps, 100 samples), because every sample of every window
    costs a pass of the network for each diffusion step.

    Parameters
    ----------
    layers, heads
        Residual layers; heads of the attention.
    diffusion, samples : int
        Diffusion steps; samples drawn for every window.
    options
        As for :class:`PeerImputer`.
    """

    name = "csdi"
    kind = "CSDI"
    overlap, at_once = 1 / 6, 8
    quantiles = True

    def __init__(self, layers: int = 2, heads: int = 2, diffusion: int = 12, samples: int = 5, **options: Any) -> None:
        super().__init__(**{"steps": 500, "width": 16, "batch": 4, **options})
        self.layers, self.heads, self.diffusion, self.samples = layers, heads, diffusion, samples

    def _shape(self) -> dict[str, Any]:
        return {
            "n_layers": self.layers, "n_heads": self.heads, "n_channels": self.width, "d_time_embedding": 2 * self.width,
            "d_feature_embedding": self.width, "d_diffusion_embedding": 2 * self.width, "n_diffusion_steps": self.diffusion,
        }  # fmt: skip

    def _when(self, windows: Windows, batch: Sequence[Window]) -> Tensor:
        """Time of each date since the window's first, (B, L)."""
        steps = np.stack([windows.steps[item.start : item.start + windows.length] for item in batch])
        return torch.from_numpy(steps - steps[:, :1]).to(self.device)

    def _loss(self, net: Any, windows: Windows, batch: Sequence[Window]) -> Tensor:
        value, visible, asked = (part.permute(0, 2, 1) for part in self._given(windows, batch))
        given = {"X_ori": value, "indicating_mask": asked, "cond_mask": visible, "observed_tp": self._when(windows, batch)}
        loss: Tensor = net(given, calc_criterion=True)["loss"]
        return loss

    def _estimate(self, net: Any, windows: Windows, batch: Sequence[Window]) -> list[Float]:
        value, visible, _ = (part.permute(0, 2, 1) for part in self._given(windows, batch))
        given = {"X": value * visible, "cond_mask": visible, "observed_tp": self._when(windows, batch)}
        drawn = net(given, n_sampling_times=self.samples)["reconstruction"]
        levels = torch.tensor(LEVELS, device=drawn.device)
        return self._taken(windows, batch, torch.quantile(drawn, levels, dim=1).transpose(0, 1))


def elapsed(seen: Tensor, when: Tensor) -> Tensor:
    """Time since each feature was last seen before a date, or since the first date: BRITS, equation 2.

    Parameters
    ----------
    seen : bool (B, L, K)
    when : (B, L)
        Ascending.
    """
    times = when[:, :, None].expand(seen.shape)
    first = times[:, :1]
    last = torch.where(seen, times, first).cummax(1).values
    return times - torch.cat([first, last[:, :-1]], 1)
