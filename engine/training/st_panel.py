"""A cube of sites as the arrays that samples for the ST-Transformer are cut from, and the cutting."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import numpy.typing as npt
import torch
import xarray as xr
from scipy.spatial import cKDTree

from ..cube import Float, days, places
from ..models.st_blocks import Groups
from ..models.st_transformer import Tokens
from . import st_covariates
from .st_covariates import Scales
from .st_tiles import Layout, Tile, groups_of

_EPOCH, _YEAR = np.datetime64("2000-01-01"), 365.25
#: Columns of dynamic covariates are kept in memory up to this many numbers; beyond, each tile's are made when it is used.
_KEPT = 3e8


@dataclass(frozen=True)
class Normalisation:
    """How values, dates, places and covariates are scaled; learned in training, stored in a bundle.

    Attributes
    ----------
    mean, spread : float
        Of all values.
    step : float
        Typical days between dates.
    centre : (float, float); span : float
        Middle of the region and half its larger side, in the units of :func:`cube.places`.
    spacing : float
        Typical distance to the nearest place, in the same units.
    scales : Scales
        Of the covariates.
    """

    mean: float = 0.0
    spread: float = 1.0
    step: float = 1.0
    centre: tuple[float, float] = (0.0, 0.0)
    span: float = 1.0
    spacing: float = 1.0
    scales: Scales = field(default_factory=Scales)


def measure(cube: xr.Dataset, which: str) -> Normalisation:
    """Learn the normalisation from a cube of sites; ``which`` covariates: ``all``, ``static``, ``dynamic`` or ``none``."""
    value, place = cube["value"].values, places(cube)
    known = value[np.isfinite(value)].astype(np.float64)
    spread = float(known.std()) if len(known) else 0.0
    steps = np.diff(days(cube["time"].values, _EPOCH))
    low, high = place.min(0), place.max(0)
    some = place[:: max(1, len(place) // 5000)]
    nearest = np.asarray(cKDTree(place).query(some, k=2)[0])[:, 1] if len(place) > 1 else np.ones(1)
    nearest = nearest[np.isfinite(nearest) & (nearest > 0)]
    return Normalisation(
        float(known.mean()) if len(known) else 0.0, spread if spread > 1e-9 else 1.0, float(np.median(steps)) if len(steps) else 1.0,
        (float((low[0] + high[0]) / 2), float((low[1] + high[1]) / 2)), max(float((high - low).max()) / 2, 1e-9),
        float(np.median(nearest)) if len(nearest) else 1.0, st_covariates.measure(cube, which),
    )  # fmt: skip


def restored(stored: Mapping[str, Any]) -> Normalisation:
    """The normalisation a bundle stores as JSON; KeyError, TypeError or ValueError where it is none."""
    scales = stored["scales"]
    return Normalisation(
        float(stored["mean"]), float(stored["spread"]), float(stored["step"]), (float(stored["centre"][0]), float(stored["centre"][1])),
        float(stored["span"]), float(stored["spacing"]),
        Scales(
            {str(name): _pair(item) for name, item in scales["statics"].items()},
            {str(name): tuple(float(kind) for kind in item) for name, item in scales["classes"].items()},
            {str(name): tuple(_pair(item) for item in items) for name, items in scales["dynamics"].items()},
        ),
    )  # fmt: skip


def _pair(item: Sequence[Any]) -> tuple[float, float]:
    mean, spread = item
    return float(mean), float(spread)


class Panel:
    """A cube of sites, scaled, that samples are cut from.

    Parameters
    ----------
    cube : Dataset of sites
    norm : Normalisation
    side : int
        Cells along a tile's side.
    index : int (N,)
        Number of each site's learned embedding, -1 for none.
    """

    def __init__(self, cube: xr.Dataset, norm: Normalisation, side: int, index: npt.NDArray[np.int64]) -> None:
        self.cube, self.norm, self.index = cube, norm, index
        self.layout = Layout(cube, side)
        self.value: Float = ((cube["value"].values.T - norm.mean) / norm.spread).astype(np.float32)
        since = days(cube["time"].values, _EPOCH)
        self.steps, self.phase = since / norm.step, since / _YEAR % 1
        place = places(cube)
        self.place = ((place - norm.centre) / norm.span).astype(np.float32)
        self.cell = ((place - place.min(0)) / norm.spacing).astype(np.float32)
        self.static = st_covariates.static_columns(cube, norm.scales)
        self.dynamic: Float | None = None
        if cube.sizes["site"] * cube.sizes["time"] * norm.scales.columns[0] <= _KEPT:
            self.dynamic = st_covariates.dynamic_columns(cube, norm.scales)

    def dynamic_of(self, tile: Tile) -> Float:
        """Columns of the dynamic covariates of a tile, (n, T, F)."""
        if self.dynamic is not None:
            return self.dynamic[tile.sites]
        return st_covariates.dynamic_columns(self.cube.isel(site=tile.sites), self.norm.scales)


@dataclass(frozen=True)
class Sample:
    """A tile over some dates: arrays as in :class:`models.st_transformer.Tokens`, for one tile."""

    panel: Panel
    tile: Tile
    start: int
    value: Float
    dynamic: Float
    base: Float

    @property
    def count(self) -> int:
        """Number of dates."""
        return len(self.value[0])


def cut(
    panel: Panel, tile: Tile, start: int, count: int, visible: Float, extra: Float | None = None, dynamic: Float | None = None
) -> Sample:
    """Cut the dates ``start`` to ``start + count`` of a tile whose visible values are ``visible`` (n, T), NaN elsewhere.

    ``extra`` (n, T, E): what a base says of each cell; ``dynamic``: the tile's columns (n, T, F), if at hand.
    """
    if dynamic is None:
        dynamic = panel.dynamic_of(tile)
    window = slice(start, start + count)
    base = np.zeros((len(tile.sites), count, 0), np.float32) if extra is None else extra[:, window]
    return Sample(panel, tile, start, visible[:, window], dynamic[:, window], base)


def joined(samples: Sequence[Sample], spatial: str) -> Tokens:
    """Several samples of equally many dates as one batch; no place attends to one of another sample."""

    def all_of(parts: Sequence[npt.NDArray[np.generic]]) -> torch.Tensor:
        return torch.from_numpy(np.ascontiguousarray(np.concatenate(parts)))

    value = all_of([item.value for item in samples])
    steps = np.stack([item.panel.steps[item.start : item.start + item.count] for item in samples])
    steps = steps - (steps[:, :1] + steps[:, -1:]) / 2
    phase = np.stack([item.panel.phase[item.start : item.start + item.count] for item in samples])
    tile = np.repeat(np.arange(len(samples)), [len(item.tile.sites) for item in samples])
    seen = torch.isfinite(value)
    return Tokens(
        value=torch.where(seen, value, torch.zeros_like(value)), seen=seen,
        dynamic=all_of([item.dynamic for item in samples]),
        static=all_of([item.panel.static[item.tile.sites] for item in samples]),
        base=all_of([item.base for item in samples]),
        steps=torch.from_numpy(steps.astype(np.float32)), phase=torch.from_numpy(phase.astype(np.float32)), tile=torch.from_numpy(tile),
        place=all_of([item.panel.place[item.tile.sites] for item in samples]),
        cell=all_of([item.panel.cell[item.tile.sites] - item.panel.cell[item.tile.sites].mean(0) for item in samples]),
        index=all_of([item.panel.index[item.tile.sites] for item in samples]),
        groups=_groups(samples, tile, spatial),
    )  # fmt: skip


def _groups(samples: Sequence[Sample], tile: npt.NDArray[np.intp], spatial: str) -> tuple[Groups, ...]:
    """Who attends to whom: places of the same sample, or of the same window of it, plain and shifted."""
    if spatial != "shifted_window":
        return (groups_of(tile),)
    found = []
    for shifted in (False, True):
        labels, base = [], 0
        for item in samples:
            own_labels = item.panel.layout.windows(item.tile, shifted)
            labels.append(own_labels + base)
            base += int(own_labels.max()) + 1
        found.append(groups_of(np.concatenate(labels)))
    return tuple(found)
