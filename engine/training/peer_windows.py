"""A cube of sites as windows of dates at tiles of places, for imputation networks of other systems, and back with smooth overlaps.

Values are departures from the place's mean (of the nearest places where it has none) over the pooled spread of all departures: these
networks know nothing of a place's level, and a map-wide scaling would make them learn it. Systems made for multivariate series take the
places of a tile as their features, in a fixed order: a lattice's cell has the feature of its row and column in the tile, so that the
feature's neighbours are the same in every tile; stations have that of their rank along a Hilbert curve.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import xarray as xr

from ..baselines.gap_levels import levels
from ..cube import Float, days, places
from . import st_covariates, st_hiding
from .st_covariates import Scales
from .st_hiding import RANDOM, Bool
from .st_tiles import Layout, Tile, bump, starts

#: Columns of dynamic covariates are kept in memory up to this many numbers; beyond, each tile's are made when it is used.
_KEPT = 3e8


@dataclass(frozen=True)
class Window:
    """Some dates at the places of one tile.

    Attributes
    ----------
    tile : Tile
        Of n places.
    start : int
        First date.
    value : float (L, n)
        Scaled, NaN where nothing was observed.
    hidden : bool (L, n)
        Observed cells the network must not see, and is asked for.
    """

    tile: Tile
    start: int
    value: Float
    hidden: Bool

    @property
    def visible(self) -> Float:
        """What the network may see, (L, n), NaN elsewhere."""
        return np.where(self.hidden, np.float32(np.nan), self.value)


class Windows:
    """What windows are cut from.

    Parameters
    ----------
    cube : Dataset of sites
    side : int
        Cells along a tile's side (stations: tiles of its square).
    length : int
        Dates of a window; all there are if fewer.
    scales : Scales
        Of the covariates to be given, see :func:`st_covariates.measure`.
    spread : float, optional
        Of the departures; measured if not given.

    Attributes
    ----------
    value : float (T, N)
        Scaled, NaN where nothing was observed.
    steps : (T,)
        Real time since the first date, in typical steps.
    season : (T, 2)
        Sine and cosine of the time of year.
    static : (N, S)
        Static covariates, scaled.
    """

    def __init__(self, cube: xr.Dataset, side: int, length: int, scales: Scales, spread: float = 0.0) -> None:
        values = cube["value"].values
        self.cube, self.layout, self.length, self.scales = cube, Layout(cube, side), min(length, cube.sizes["time"]), scales
        self.mean = levels(values, places(cube))
        apart = values - self.mean
        measured = float(np.nanstd(apart)) if np.isfinite(apart).any() else 0.0
        self.spread = spread or (measured if measured > 1e-9 else 1.0)
        self.value: Float = (apart / self.spread).astype(np.float32)
        since = days(cube["time"].values, cube["time"].values[0])
        year = 2 * np.pi * days(cube["time"].values, np.datetime64("2000-01-01")) / 365.25
        self.season: Float = np.stack([np.sin(year), np.cos(year)], -1).astype(np.float32)
        self.static: Float = st_covariates.static_columns(cube, scales)
        kept = cube["value"].size * scales.columns[0] <= _KEPT
        self.dynamic: Float | None = st_covariates.dynamic_columns(cube, scales) if kept else None
        self.steps: Float = (since / max(float(np.median(np.diff(since))) if len(since) > 1 else 1.0, 1e-9)).astype(np.float32)

    @property
    def features(self) -> int:
        """Seats of a tile, K."""
        return self.layout.side[0] * self.layout.side[1]

    def feature(self, tile: Tile) -> npt.NDArray[np.intp]:
        """Feature of each place of the tile, (n,)."""
        found: npt.NDArray[np.intp] = tile.seat[:, 0] * self.layout.side[1] + tile.seat[:, 1]
        return found

    def draw(self, rng: np.random.Generator) -> Window:
        """A random window with cells hidden like the gaps of satellites: see :mod:`st_hiding`."""
        tile = self.layout.draw(rng)
        start = int(rng.integers(len(self.value) - self.length + 1))
        part = self.value[:, tile.sites]
        hidden = st_hiding.draw(np.isfinite(part).T, start, self.length, tile.seat, rng, RANDOM).T
        return Window(tile, start, part[start : start + self.length], hidden)

    def cover(self, overlap: float = 1 / 3) -> list[Window]:
        """Windows, nothing hidden, that hold every cell at least once; in time they overlap by that share, tiles by a third."""
        begins = starts(len(self.value), self.length, self.length - int(overlap * self.length))
        tiles = [tile for tile in (self.layout.tile(*corner) for corner in self.layout.corners()) if len(tile.sites)]
        nothing = {len(tile.sites): np.zeros((self.length, len(tile.sites)), bool) for tile in tiles}
        return [
            Window(tile, int(start), self.value[start : start + self.length, tile.sites], nothing[len(tile.sites)])
            for tile in tiles
            for start in begins
        ]

    def dynamic_of(self, tile: Tile) -> Float:
        """Dynamic covariates of a tile's places with their memories, (n, T, F), 0 where missing: see :mod:`st_covariates`."""
        if self.dynamic is None:
            return st_covariates.dynamic_columns(self.cube.isel(site=tile.sites), self.scales)
        return self.dynamic[tile.sites]

    def means(self, tile: Tile) -> Float:
        """Each dynamic covariate without its memories, scaled, in the mean over the tile's places, (T, C); NaN where it is known at none."""
        widths = [len(moments) for moments in self.scales.dynamics.values()]
        first = np.cumsum([0, *(width + 1 for width in widths)])[: len(widths)].astype(np.intp)
        columns = self.dynamic_of(tile)
        known = columns[..., first + np.asarray(widths, np.intp)] == 0
        total, count = np.where(known, columns[..., first], 0).sum(0), known.sum(0)
        return np.where(count > 0, total / np.maximum(count, 1), np.nan).astype(np.float32)


class Blend:
    """Collects estimates of overlapping windows; each counts most in its middle."""

    def __init__(self, windows: Windows, levels_: int) -> None:
        self.of = windows
        self.when = bump(windows.length).astype(np.float32)[:, None]
        self.total = np.zeros((levels_, *windows.value.shape), np.float32)
        self.weight = np.zeros(windows.value.shape, np.float32)

    def add(self, windows: Sequence[Window], estimates: Sequence[Float]) -> None:
        """Add estimates (Q, L, n), scaled, one for each of ``windows``."""
        for window, estimate in zip(windows, estimates, strict=True):
            share = self.when * window.tile.weight
            dates = slice(window.start, window.start + self.of.length)
            self.total[:, dates, window.tile.sites] += estimate * share
            self.weight[dates, window.tile.sites] += share

    def values(self) -> Float:
        """Blended estimates (Q, T, N) in the units of the cube."""
        with np.errstate(invalid="ignore", divide="ignore"):
            scaled: Float = (self.total / self.weight).astype(np.float32)
        found: Float = (scaled * np.float32(self.of.spread) + self.of.mean).astype(np.float32)
        return found
