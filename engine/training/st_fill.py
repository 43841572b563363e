"""Fill a panel tile by tile, with overlaps blended by smooth weights: no seams, and any size of raster."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import numpy.typing as npt

from ..cube import Float
from ..i18n import tr
from ..interfaces import LEVELS
from ..models.st_transformer import STTransformerNet
from ..progress import Progress
from .batches import Batches
from .compute import place
from .st_panel import Panel, Sample, cut, joined
from .st_samples import Base
from .st_tiles import Tile, bump, starts

#: Tokens worked on at once on the CPU, and at most.
_AT_ONCE, _MOST = 16_384, 2_097_152
#: Tiles whose samples a GPU may put together.
_TOGETHER = 256


def fill(net: STTransformerNet, panel: Panel, window: int, progress: Progress, base: Base | None = None) -> Float:
    """Scaled quantiles of every cell, (5, T, N): what ``net`` says, plus the base's median if there is one.

    Tiles and stretches of dates overlap by a third; where they do, their quantiles are averaged with weights that fall towards the edges
    (the authors let the last tile win).
    """
    places, dates = panel.value.shape
    count = min(window, dates)
    total, weight = np.zeros((len(LEVELS), dates, places), np.float32), np.zeros((dates, places), np.float32)
    begins, when = starts(dates, count, count - count // 3), bump(count).astype(np.float32)
    batches = Batches(net, _AT_ONCE, _MOST)
    for tiles in _together(panel, 1 if place(net).type == "cpu" else _TOGETHER, progress):
        pieces = [(number, int(start)) for number in range(len(tiles)) for start in begins]

        def compute(part: npt.NDArray[np.intp], tiles: list[Tile] = tiles, pieces: list[tuple[int, int]] = pieces) -> Float:
            samples = _samples(panel, tiles, [pieces[index] for index in part], count, base)
            found: Float = net(joined(samples, net.spec.spatial).to(place(net))).float().cpu().numpy()
            return found

        largest = max(len(tile.sites) for tile in tiles)
        for part, found in batches.over(np.arange(len(pieces)), compute, count * largest):
            chosen = [pieces[index] for index in part]
            ends = np.cumsum([len(tiles[number].sites) for number, _ in chosen])
            for (number, start), values in zip(chosen, np.split(found, ends[:-1]), strict=True):
                tile = tiles[number]
                share = when[:, None] * tile.weight
                total[:, start : start + count, tile.sites] += values.transpose(2, 1, 0) * share
                weight[start : start + count, tile.sites] += share
    total /= weight
    return total if base is None else total + base.median.T


def _together(panel: Panel, most: int, progress: Progress) -> Iterator[list[Tile]]:
    """The tiles that hold places, at most so many at once."""
    corners, found = panel.layout.corners(), []
    for number, corner in enumerate(corners):
        progress(number / len(corners), tr("fill"))
        tile = panel.layout.tile(*corner)
        if len(tile.sites):
            found.append(tile)
        if len(found) == most:
            yield found
            found = []
    if found:
        yield found


def _samples(panel: Panel, tiles: list[Tile], pieces: list[tuple[int, int]], count: int, base: Base | None) -> list[Sample]:
    """Samples of ``count`` dates, each given by the number of its tile and its first date; those of a tile follow each other."""
    found, last = [], -1
    for number, start in pieces:
        if number != last:
            tile, last = tiles[number], number
            visible = panel.value[tile.sites]
            extra = None if base is None else base.columns(tile.sites, visible)
            dynamic = panel.dynamic_of(tile)
        found.append(cut(panel, tile, start, count, visible, extra, dynamic))
    return found
