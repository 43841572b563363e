"""Samples to train the ST-Transformer on: a random tile and stretch of dates, cells hidden in it, and their values as the target."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import xarray as xr

from ..cube import Float
from ..evaluation.masks import attempt, kinds, without
from ..i18n import tr
from ..interfaces import LEVELS, Imputation, Imputer
from ..progress import Progress
from . import st_hiding
from .st_loop import Pair
from .st_panel import Normalisation, Panel, cut

Bool = npt.NDArray[np.bool_]
#: Share of the observed cells that is held out to judge the weights by, and the samples it is judged on.
HELD, JUDGED = 0.06, 24
#: Cells of all full draws together, at most, for the sake of memory.
_DRAWN = 2e8
#: Columns a base gives the network.
BASE = 3
#: Kinds of gap of the full draws a base is recomputed for, in turn: three quarters are not random cells.
FULL = ("days", "mcar50", "blocks", "moved", "days", "mcar20", "blocks", "moved")


def held_out(cube: xr.Dataset, seed: int, share: float = HELD) -> Bool:
    """About ``share`` of the observed cells (T, N) in whole events of every kind of gap the data allow."""
    found = np.zeros(cube["value"].shape, bool)
    which = [kind for kind in kinds(cube) if kind not in ("mcar20", "mcar80", "places")]
    wanted = share / len(which) * np.isfinite(cube["value"].values).sum()
    rng = np.random.default_rng([seed, 5])
    for kind in which:
        hidden = attempt(cube, kind, seed + 1000)
        if hidden is None:
            continue
        events = hidden.event[hidden.cells]
        sizes = np.bincount(events)
        labels = rng.permutation(np.flatnonzero(sizes))
        enough = int(np.searchsorted(np.cumsum(sizes[labels]), wanted))
        found |= hidden.cells & np.isin(hidden.event, labels[: max(1, enough)])
    return found


def drawn(panel: Panel, window: int, rng: np.random.Generator, random: float) -> Pair:
    """A sample of ``panel`` of at most ``window`` dates; ``random`` = share of the samples that hide random cells."""
    tile = panel.layout.draw(rng)
    value = panel.value[tile.sites]
    count = min(window, value.shape[1])
    start = int(rng.integers(value.shape[1] - count + 1))
    hidden = st_hiding.draw(np.isfinite(value), start, count, tile.seat, rng, random)
    part = value[:, start : start + count]
    target = np.where(hidden, part, np.nan).astype(np.float32)
    visible = value.copy()
    visible[:, start : start + count][hidden] = np.nan
    return cut(panel, tile, start, count, visible), target


def judged(panel: Panel, asked: Float, window: int, rng: np.random.Generator, base: Base | None = None) -> list[Pair]:
    """The same samples at every look, with the held-out values ``asked`` (N, T), scaled, as targets; ``panel`` does not hold them."""
    found: list[Pair] = []
    count = min(window, panel.value.shape[1])
    for _ in range(4 * JUDGED):
        tile = panel.layout.draw(rng)
        start = int(rng.integers(panel.value.shape[1] - count + 1))
        part = asked[tile.sites, start : start + count]
        if len(found) < JUDGED and np.isfinite(part).sum() >= 5:
            visible = panel.value[tile.sites]
            if base is None:
                found.append((cut(panel, tile, start, count, visible), part))
            else:
                extra = base.columns(tile.sites, visible)
                found.append((cut(panel, tile, start, count, visible, extra), part - extra[:, start : start + count, 0]))
    return found


@dataclass(frozen=True)
class Base:
    """What a base says of every cell, from visible values alone.

    Attributes
    ----------
    median, spread : (N, T)
        Scaled.
    hidden : bool (N, T) or None
        Observed cells that were hidden from it.
    """

    median: Float
    spread: Float
    hidden: Bool | None = None

    def columns(self, sites: npt.NDArray[np.intp], visible: Float) -> Float:
        """Columns for the network, (n, T, 3): estimate, its spread, and what is seen against it (0 where nothing is)."""
        median = self.median[sites]
        return np.stack([median, self.spread[sites], np.nan_to_num(visible - median)], -1)


def estimated(base: Imputer, cube: xr.Dataset, norm: Normalisation, hidden: Bool | None = None) -> Base:
    """Fit ``base`` on the values of ``cube`` without the ``hidden`` ones (T, N), and let it fill them."""
    given = cube if hidden is None else without(cube, hidden)
    base.fit(given)
    return scaled(base.impute(given), norm, hidden)


def scaled(found: Imputation, norm: Normalisation, hidden: Bool | None = None) -> Base:
    """A base's estimates in scaled units; where it says nothing, the mean of all values and their spread."""
    low, high = (found.values[LEVELS.index(level)].T for level in (0.1, 0.9))
    known = np.isfinite(found.median.T)
    median = np.where(known, (found.median.T - norm.mean) / norm.spread, 0)
    spread = np.where(known, (high - low) / (2.563 * norm.spread), 1)
    return Base(median.astype(np.float32), np.clip(spread, 0, 5).astype(np.float32), None if hidden is None else hidden.T)


def full_draws(
    base: Imputer, cube: xr.Dataset, norm: Normalisation, number: int, seed: int, progress: Progress, minutes: float = 0.0
) -> list[Base]:
    """``number`` times: hide cells of all dates at once, one kind of gap after the other, and recompute the base without them.

    At least four times, then no more often than fits into memory and into ``minutes`` (0 = any time).
    A base that had seen the cells asked for would err less in training than in use, and the network would learn to correct nothing.
    """
    possible = [kind for kind in FULL if kind in kinds(cube)]
    began = time.monotonic()
    found: list[Base] = []
    for index in range(min(number, max(4, int(_DRAWN / cube["value"].size)))):
        if minutes and index >= 4 and time.monotonic() - began > 60 * minutes:
            break
        progress(index / number, tr("base"))
        hidden = attempt(cube, possible[index % len(possible)], seed + 2000 + index)
        if hidden is not None:
            found.append(estimated(base, cube, norm, hidden.cells))
    return found


def drawn_over(panel: Panel, draws: Sequence[Base], window: int, rng: np.random.Generator) -> Pair:
    """A sample of one of the full draws: the target is what its base gets wrong at the cells hidden from it."""
    count = min(window, panel.value.shape[1])
    for _ in range(20):
        draw = draws[int(rng.integers(len(draws)))]
        assert draw.hidden is not None  # nosec B101 (draws are made with hidden cells)
        tile = panel.layout.draw(rng)
        start = int(rng.integers(panel.value.shape[1] - count + 1))
        hidden = draw.hidden[tile.sites]
        if hidden[:, start : start + count].any():
            break
    value = panel.value[tile.sites]
    visible = np.where(hidden, np.float32(np.nan), value)
    extra = draw.columns(tile.sites, visible)
    window_ = slice(start, start + count)
    target = np.where(hidden[:, window_], value[:, window_] - extra[:, window_, 0], np.nan).astype(np.float32)
    return cut(panel, tile, start, count, visible, extra), target
