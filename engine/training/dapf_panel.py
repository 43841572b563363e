"""What DAPF sees of a cube: sites with candidate edges, and the windows of a compact block of them at an origin.

Windows are made when they are needed, for one block at one origin: memory does not grow with the number of origins.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Any

import numpy as np
import numpy.typing as npt
import torch
import xarray as xr
from scipy.spatial import cKDTree

from ..cube import STATIC, Float, names, places, unit_metres
from ..models.dapf import PARTS, Histories, Links
from ..models.priors import clean
from .windows import Field, Index, Normalisation, Snapshot, field_of, measure, snapshot

#: Signed priors beside the long-term fits: sine and cosine of the origin's day of the year.
CALENDAR = 2
#: Static covariates that are elevations; the first that a cube has is used.
ELEVATIONS = ("height", "elevation", "altitude", "dem", "dtm", "dsm")


@dataclass(frozen=True)
class Frame:
    """Where the places trained on lie: ``centre`` and ``spread`` of x and y, in the units of the cube."""

    centre: tuple[float, float] = (0.0, 0.0)
    spread: tuple[float, float] = (1.0, 1.0)


@dataclass(frozen=True)
class Panel:
    """The part of a cube that may be seen.

    Attributes
    ----------
    field : Field
        Its values, dates, candidates (N, K + 1; each site first) and standardised elevation.
    where : (N, 2 or 3)
        Standardised place; sites beyond the region trained on lie at its edge.
    order : (N,)
        The sites such that a run of them is a compact block.
    """

    field: Field
    where: Float
    order: Index


def simple(cube: xr.Dataset) -> xr.Dataset:
    """The cube with its values and its elevation, if it has one, alone."""
    known = [name for name in ELEVATIONS if name in names(cube, STATIC)]
    return cube[["value", *(STATIC + name for name in known[:1])]]


def framed(cube: xr.Dataset, neighbours: int) -> tuple[Normalisation, Frame]:
    """Learn the normalisation and the frame from ``cube``, which must end at the last date that may be seen."""
    x, y = (cube[axis].values.astype(np.float64) for axis in ("x", "y"))
    metres = places(cube) * unit_metres(cube)
    # One scale for both axes, in metres: a long valley stays long.
    common = float(np.hypot(*metres.std(0)) / np.sqrt(2)) or 1.0
    ratio = [float(axis.std()) / (float(side) or 1.0) if side > 0 else 1.0 for axis, side in zip((x, y), metres.std(0), strict=True)]
    return measure(simple(cube), neighbours), Frame((float(x.mean()), float(y.mean())), (common * ratio[0], common * ratio[1]))


def panel_of(cube: xr.Dataset, neighbours: int, norm: Normalisation, frame: Frame) -> Panel:
    """The panel of ``cube``, which must end at the last date that may be seen."""
    field = field_of(simple(cube), neighbours, norm)
    x, y = ((cube[axis].values - frame.centre[i]) / frame.spread[i] for i, axis in enumerate(("x", "y")))
    where = np.concatenate([np.stack([x, y], -1), np.nan_to_num(field.statics)], -1)
    return Panel(field, np.clip(where, -4, 4).astype(np.float32), cKDTree(places(cube)).indices.astype(np.intp))


def window(panel: Panel, sites: Index, origin: int, ahead: npt.NDArray[np.float64], history: int, targets: Index | None = None) -> Snapshot:
    """Windows of ``sites`` at date ``origin``, to be predicted at ``ahead`` (days since 2000); ``targets`` = the numbers of those dates."""
    values = panel.field.values[:, sites]
    part = replace(
        panel.field, values=values[: origin + 1], neighbours=panel.field.neighbours[sites], offset=panel.field.offset[sites],
        statics=panel.field.statics[sites], dynamics=panel.field.dynamics[:, :, sites],
    )  # fmt: skip
    return snapshot(part, origin, ahead, history, target=None if targets is None else values[targets])


def histories(panel: Panel, sites: Index, made: Snapshot) -> Histories:
    """What the network reads of ``sites``, whose windows were ``made``.

    The day of the year counts as signed: a season that all sites share is a sum of its sine and cosine, and a field negated with both
    keeps its season.
    """
    count = len(sites)
    angle = 2 * np.pi * float(made.phase[-1])
    season = np.broadcast_to(np.array([np.sin(angle), np.cos(angle)], np.float32), (count, CALENDAR))
    odd = np.concatenate([made.known.odd, season], -1)
    age = np.repeat(made.age[None], count, 0)
    values = made.field.values[: made.origin + 1]
    moved = clean(parts(values) / made.known.scale[:, None])
    return Histories(*(tensor(item) for item in (made.past, made.seen, age, odd, made.known.even, panel.where[sites], moved)))


def parts(values: Float) -> Float:
    """Mean of each part of a record ``values`` (T, n) against the mean of all, (n, PARTS); NaN without values.

    The last part is the latest sixteenth of the record, the one before as long again, then an eighth, a quarter and the first half: what
    moves together now counts beside what always did.
    """
    count = len(values)
    cuts = [0, *(count - max(1, round(count / 2**power)) for power in range(1, PARTS)), count]
    seen = np.isfinite(values)
    filled = np.where(seen, values, 0)
    number = np.stack([seen[a:b].sum(0) for a, b in pairwise(cuts)], -1)
    total = np.stack([filled[a:b].sum(0, dtype=np.float64) for a, b in pairwise(cuts)], -1)
    whole = total.sum(-1, keepdims=True) / np.maximum(number.sum(-1, keepdims=True), 1)
    found: Float = np.where(number > 0, total / np.maximum(number, 1) - whole, np.nan).astype(np.float32)
    return found


def candidates(panel: Panel, sites: Index, heard: npt.NDArray[np.bool_]) -> tuple[Index, npt.NDArray[np.bool_]]:
    """Candidate edges (B, K) of ``sites`` and which are usable: to another site, that is ``heard`` (N,), having a history."""
    around = panel.field.neighbours[sites, 1:]
    return around, (around != sites[:, None]) & heard[around]


@dataclass(frozen=True)
class Block:
    """Seeds with their candidates at one origin: what one piece of a training step is made of.

    ``lead`` (H,) years, ``target`` (B, H) in units of noise.
    """

    data: Histories
    links: Links
    lead: torch.Tensor
    target: torch.Tensor

    def negated(self, sign: float) -> Block:
        """The same block, displacement times ``sign``."""
        return replace(self, data=self.data.negated(sign), target=self.target * sign)


def block(panel: Panel, seeds: Index, origin: int, targets: Index, history: int) -> Block:
    """The block of ``seeds`` at date ``origin`` for the dates ``targets``; with the sites one edge away, whose windows are read only."""
    sites, position = np.unique(np.concatenate([seeds, panel.field.neighbours[seeds, 1:].ravel()]), return_inverse=True)
    made = window(panel, sites, origin, panel.field.days[targets], history, targets)
    heard = np.zeros(len(panel.where), bool)
    heard[sites] = np.isfinite(made.known.level)
    around, usable = candidates(panel, seeds, heard)
    own, source = position[: len(seeds)], position[len(seeds) :].reshape(around.shape)
    return Block(
        histories(panel, sites, made),
        Links(torch.from_numpy(own), torch.from_numpy(source), tensor(usable)),
        tensor(made.lead),
        tensor(made.target[own]),
    )


def joined(blocks: list[Block], horizon: int, device: torch.device) -> tuple[Histories, Links, torch.Tensor, torch.Tensor]:
    """One graph of several blocks, without edges between them; short blocks repeat their last date without a target up to ``horizon``."""
    shift = np.cumsum([0] + [len(item.data.past) for item in blocks])
    data = Histories(*(torch.cat([getattr(item.data, name) for item in blocks]) for name in Histories.__dataclass_fields__))
    links = Links(
        torch.cat([item.links.own + int(add) for item, add in zip(blocks, shift, strict=False)]),
        torch.cat([item.links.source + int(add) for item, add in zip(blocks, shift, strict=False)]),
        torch.cat([item.links.usable for item in blocks]),
    )
    leads, targets = [], []
    for item in blocks:
        count, rows = len(item.lead), len(item.target)
        index = torch.arange(horizon).clamp_max(count - 1)
        leads.append(item.lead[index].expand(rows, -1))
        target = item.target[:, index].clone()
        target[:, count:] = torch.nan
        targets.append(target)
    return data.to(device), links.to(device), torch.cat(leads).to(device), torch.cat(targets).to(device)


def tensor(values: npt.NDArray[Any]) -> torch.Tensor:
    """A float32 tensor of ``values``."""
    return torch.from_numpy(np.ascontiguousarray(values, np.float32))
