"""Fill a panel tile by tile, with overlaps blended by smooth weights: no seams, and any size of raster."""

from __future__ import annotations

import numpy as np
import torch

from ..cube import Float
from ..interfaces import LEVELS
from ..models.st_transformer import STTransformerNet
from .loop import Progress
from .st_panel import Panel, cut, joined
from .st_samples import Base
from .st_tiles import bump, starts

#: Tokens worked on at once.
_AT_ONCE = 16_384


@torch.no_grad()
def fill(net: STTransformerNet, panel: Panel, window: int, device: torch.device, progress: Progress, base: Base | None = None) -> Float:
    """Scaled quantiles of every cell, (5, T, N): what ``net`` says, plus the base's median if there is one.

    Tiles and stretches of dates overlap by a third; where they do, their quantiles are averaged with weights that fall towards the edges
    (the authors let the last tile win).
    """
    net.eval()
    places, dates = panel.value.shape
    count = min(window, dates)
    total, weight = np.zeros((len(LEVELS), dates, places), np.float32), np.zeros((dates, places), np.float32)
    begins, when = starts(dates, count, count - count // 3), bump(count).astype(np.float32)
    tiles = panel.layout.corners()
    for number, corner in enumerate(tiles):
        progress(number / len(tiles), "fill")
        tile = panel.layout.tile(*corner)
        if not len(tile.sites):
            continue
        visible = panel.value[tile.sites]
        extra = None if base is None else base.columns(tile.sites, visible)
        dynamic = panel.dynamic_of(tile)
        some = max(1, _AT_ONCE // (count * len(tile.sites)))
        for part in np.array_split(begins, -(-len(begins) // some)):
            samples = [cut(panel, tile, int(start), count, visible, extra, dynamic) for start in part]
            found = net(joined(samples, net.spec.spatial).to(device)).cpu().numpy()
            share = when[:, None] * tile.weight
            for start, values in zip(part, np.split(found, len(part)), strict=True):
                total[:, start : start + count, tile.sites] += values.transpose(2, 1, 0) * share
                weight[start : start + count, tile.sites] += share
    total /= weight
    return total if base is None else total + base.median.T
