"""Windows for the networks of a panel: the last acquisitions of a group of sites, and what came at each lead.

Values are differences from the level of the site over its noise, both from what was known at the origin: a network must not have to learn
the offset of each site. Leads are counted in typical steps, so that a network without a sense of time predicts the same lead whether
a satellite passed every 6 or every 12 days.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

from ..cube import Float
from ..models.panel import Windows
from ..models.priors import YEAR, clean, level, noise
from .panel_groups import Array, Group, Index

#: A gap is shown as at most so many typical steps.
_LONGEST_GAP = 10.0


@dataclass(frozen=True)
class Timing:
    """How windows are cut.

    Attributes
    ----------
    history : int
        Past acquisitions (L).
    leads : (H,)
        Leads in typical steps.
    step : float
        Typical step between acquisitions in days.
    memory : float
        Half-life of the level in years.
    """

    history: int
    leads: Array
    step: float
    memory: float


@dataclass(frozen=True)
class Origin:
    """What is known at an origin: level and noise of each site (N,); which dates a window shows (L,) and predicts (H,), -1 = none."""

    level: Array
    scale: Array
    shown: Index
    ahead: Index
    gap: Float
    lead: Float


def origin_at(values: Float, when: Array, number: int, timing: Timing, last: int, usual: float | None = None) -> Origin:
    """The origin at date ``number`` of ``values`` (T, N), days ``when`` (T,); what it predicts is dated not after date ``last``.

    Of a lead the acquisition nearest to it is predicted, if it is less than half a typical step away. ``usual`` as for :func:`priors.noise`.
    """
    past, now = values[: number + 1], when[number]
    shown = np.arange(number + 1 - timing.history, number + 1)
    steps = np.diff(when[: number + 1], prepend=when[0] - timing.step) / timing.step
    later = when[number + 1 : last + 1] - now
    wanted = timing.leads * timing.step
    ahead, lead = np.full(len(wanted), -1, np.intp), timing.leads.astype(np.float32)
    if len(later):
        nearest = np.abs(later[None] - wanted[:, None]).argmin(1)
        near = np.abs(later[nearest] - wanted) <= timing.step / 2
        ahead[near] = number + 1 + nearest[near]
        lead[near] = later[nearest[near]] / timing.step
    return Origin(
        level(past, (when[: number + 1] - now) / YEAR, timing.memory), noise(past, usual), np.maximum(shown, -1), ahead,
        np.where(shown < 0, 0, np.minimum(steps[np.maximum(shown, 0)], _LONGEST_GAP)).astype(np.float32), np.maximum.accumulate(lead),
    )  # fmt: skip


def windows_of(
    values: Float, origins: Sequence[Origin], group: Group, device: torch.device, learned: Index | None = None
) -> tuple[Windows, Tensor]:
    """Windows of ``group`` at ``origins``, and their targets (B, n, H), NaN where unknown.

    ``learned`` gives the place fitted on of each site of the cube.
    """
    sites = group.sites
    past = np.stack([_scaled(values, item, item.shown, sites) for item in origins])
    target = np.stack([_scaled(values, item, item.ahead, sites) for item in origins])
    known = sites if learned is None else learned[sites]
    made = Windows(
        torch.from_numpy(clean(past)).to(device),
        torch.from_numpy(np.stack([item.gap for item in origins])).to(device),
        torch.from_numpy(np.stack([item.lead for item in origins])).to(device),
        torch.from_numpy(known).to(device), group.graph.to(device),
    )  # fmt: skip
    return made, torch.from_numpy(target).to(device)


def _scaled(values: Float, origin: Origin, rows: Index, sites: Index) -> npt.NDArray[np.float32]:
    """Values (n, rows) against the level over the noise; NaN where there is no row."""
    found = (values[np.maximum(rows, 0)[:, None], sites] - origin.level[sites]) / origin.scale[sites]
    found[rows < 0] = np.nan
    return np.ascontiguousarray(found.T, np.float32)
