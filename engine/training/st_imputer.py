"""ST-Transformer as an imputer: from a cube to samples, a trained network, and blended quantiles of every cell."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, replace
from typing import Any

import numpy as np
import numpy.typing as npt
import torch
import xarray as xr

from ..cube import Float
from ..evaluation.masks import hide, kinds, without
from ..interfaces import LEVELS, Imputation
from ..models.st_transformer import Spec, STTransformerNet, checked
from . import st_hiding
from .loop import Outcome, Progress, silent
from .mm_stt_forecaster import pick_device
from .st_loop import Pair, Plan, train
from .st_panel import Normalisation, Panel, Sample, cut, joined, measure, own_columns
from .st_tiles import Tile, bump, starts

Bool = npt.NDArray[np.bool_]
#: Tokens worked on at once when gaps are filled.
_AT_ONCE = 16_384


class STTransformer:
    """ST-Transformer predicting the values themselves."""

    name = "st_transformer"
    residual = False

    def __init__(
        self,
        steps: int = 2600,
        minutes: float = 0.0,
        tile: int = 12,
        window: int = 72,
        width: int = 64,
        layers: int = 3,
        heads: int = 4,
        dropout: float = 0.0,
        rate: float = 1e-3,
        batch: int = 1,
        spatial: str = "shifted_window",
        temporal: bool = True,
        rotary: bool = True,
        covariates: str = "all",
        local: bool = True,
        learned_places: bool = False,
        mixed: bool = True,
        seed: int = 0,
        device: str = "auto",
    ) -> None:
        self.plan = Plan(steps=steps, minutes=minutes, rate=rate, batch=batch)
        self.side, self.window, self.seed, self.device = tile, window, seed, pick_device(device)
        self.covariates, self.local, self.learned, self.mixed = covariates, local, learned_places, mixed
        self.wanted = checked(
            Spec(width, layers, heads, dropout, spatial, temporal, rotary, residual=self.residual)
        )
        self.progress: Progress = silent
        self.net: STTransformerNet | None = None
        self.norm = Normalisation()
        self.known: npt.NDArray[np.float64] = np.zeros((0, 2))
        self.outcome: Outcome | None = None

    def fit(self, cube: xr.Dataset) -> None:
        rng = np.random.default_rng(self.seed)
        with torch.random.fork_rng():
            torch.manual_seed(self.seed)
            self.norm = measure(cube, self.covariates)
            if self.learned:
                self.known = np.stack([cube["x"].values, cube["y"].values], 1)
            dynamics, statics = self.norm.scales.columns
            self.net = STTransformerNet(replace(
                self.wanted, dynamics=dynamics, statics=statics, own=own_columns(self.local), places=len(self.known)
            )).to(self.device).eval()
            held = held_out(cube, self.seed)
            panel = self._panel(without(cube, held))
            judged = _judged(panel, np.where(held, cube["value"].values, np.nan).T, min(self.window, cube.sizes["time"]), rng)
            self.outcome = train(self.net, lambda: self._draw(panel, rng), judged, self.plan, self.device, self.progress)

    def _panel(self, cube: xr.Dataset) -> Panel:
        index = np.full(cube.sizes["site"], -1, np.int64)
        if len(self.known):
            numbers = {(x, y): number for number, (x, y) in enumerate(self.known)}
            index = np.array([numbers.get(at, -1) for at in zip(cube["x"].values, cube["y"].values, strict=True)])
        return Panel(cube, self.norm, self.side, index, self.local)

    def _draw(self, panel: Panel, rng: np.random.Generator) -> Pair:
        tile = panel.layout.draw(rng)
        value = panel.value[tile.sites]
        count = min(self.window, value.shape[1])
        start = int(rng.integers(value.shape[1] - count + 1))
        hidden = st_hiding.draw(np.isfinite(value), start, count, tile.seat, rng, st_hiding.RANDOM if self.mixed else 1.0)
        window = slice(start, start + count)
        target = np.where(hidden, value[:, window], np.nan).astype(np.float32)
        visible = value.copy()
        visible[:, window][hidden] = np.nan
        return cut(panel, tile, panel.dynamic_of(tile), start, count, visible), target

    def impute(self, cube: xr.Dataset) -> Imputation:
        panel = self._panel(cube)
        scaled = self._fill(panel)
        return Imputation((scaled * self.norm.spread + self.norm.mean).astype(np.float32))

    @torch.no_grad()
    def _fill(self, panel: Panel) -> Float:
        assert self.net is not None
        self.net.eval()
        places, dates = panel.value.shape
        count = min(self.window, dates)
        total, weight = np.zeros((len(LEVELS), dates, places), np.float32), np.zeros((dates, places), np.float32)
        begins, when = starts(dates, count, count - count // 3), bump(count).astype(np.float32)
        tiles = list(panel.layout.cover())
        for number, tile in enumerate(tiles):
            self.progress(number / len(tiles), "impute")
            dynamic, visible = panel.dynamic_of(tile), panel.value[tile.sites]
            some = max(1, _AT_ONCE // (count * len(tile.sites)))
            for at in np.array_split(begins, -(-len(begins) // some)):
                samples = [cut(panel, tile, dynamic, int(start), count, visible) for start in at]
                found = self.net(joined(samples, self.net.spec.spatial).to(self.device)).cpu().numpy()
                for start, part in zip(at, np.split(found, len(at)), strict=True):
                    w = when[:, None] * tile.weight
                    total[:, start : start + count, tile.sites] += part.transpose(2, 1, 0) * w
                    weight[start : start + count, tile.sites] += w
        return total / weight


def held_out(cube: xr.Dataset, seed: int, share: float = 0.06) -> Bool:
    """About ``share`` of the observed cells, of all kinds of gap, to judge by."""
    found = np.zeros(cube["value"].shape, bool)
    which = [kind for kind in kinds(cube) if kind not in ("mcar20", "mcar80")]
    observed = max(int(np.isfinite(cube["value"].values).sum()), 1)
    rng = np.random.default_rng([seed, 5])
    for kind in which:
        hidden = hide(cube, kind, seed + 1000)
        labels = rng.permutation(np.unique(hidden.event[hidden.cells]))
        sizes = np.bincount(hidden.event[hidden.cells], minlength=int(labels.max()) + 1)[labels]
        chosen = labels[: max(1, int(np.searchsorted(np.cumsum(sizes), share / len(which) * observed)))]
        found |= hidden.cells & np.isin(hidden.event, chosen)
    return found


def _judged(panel: Panel, target: Float, count: int, rng: np.random.Generator, most: int = 24) -> list[Pair]:
    found: list[Pair] = []
    scaled = ((target - panel.norm.mean) / panel.norm.spread).astype(np.float32)
    for _ in range(4 * most):
        tile = panel.layout.draw(rng)
        start = int(rng.integers(panel.value.shape[1] - count + 1))
        asked = scaled[tile.sites][:, start : start + count]
        if np.isfinite(asked).sum() >= 5 and len(found) < most:
            found.append((cut(panel, tile, panel.dynamic_of(tile), start, count, panel.value[tile.sites]), asked))
    return found
