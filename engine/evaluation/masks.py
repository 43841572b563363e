"""Which observed cells to hide, so that a method that fills gaps can be scored: one generator per kind of gap.

``mcar20``, ``mcar50``, ``mcar80``
    20, 50 or 80 % of the observed cells, at random (missing completely at random).
``days``
    20 % of the dates, everywhere.
``blocks``
    Blocks of ten days over a part of the region, until a fifth of the cells is hidden.
``moved``
    The real gaps of another date, moved here, on every date: hides what a satellite really misses.
``places``
    A tenth of the places, on all dates: what is filled where nothing was ever observed.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import xarray as xr

from ..cube import days, places
from ..gaps import around, moved
from ..i18n import tr
from ..job import MASKS, JobError

Bool = npt.NDArray[np.bool_]
Index = npt.NDArray[np.intp]

#: Share of cells or dates that ``days``, ``blocks`` and ``moved`` hide, about.
SHARE = 0.2
#: Length of a block in days, and the share of the places it covers.
BLOCK_DAYS, BLOCK_PART = 10, 0.2
#: Share of the places that ``places`` hides.
PLACES = 0.1
#: Random cells are dealt to this many events.
_EVENTS = 64


@dataclass(frozen=True)
class Hidden:
    """Observed cells to hide.

    Attributes
    ----------
    kind : str
        One of :data:`job.MASKS`.
    cells : bool (T, N)
        True where an observed value is hidden.
    event : int (T, N)
        What was hidden together (a date, a block): cells of one event must stay together when the hidden ones are split.
    """

    kind: str
    cells: Bool
    event: Index

    def folds(self, count: int, seed: int = 0) -> Index:
        """A number below ``count`` for each cell (T, N), the same for all cells of an event, as many events each.

        To choose and calibrate on some and test on the others.
        """
        labels = np.unique(self.event[self.cells])
        order = np.random.default_rng([seed, 77]).permutation(len(labels))
        fold = np.full(int(self.event.max(initial=0)) + 1, count - 1, np.intp)
        fold[labels[order]] = np.arange(len(labels)) * count // max(len(labels), 1)
        return fold[self.event]


def hide(cube: xr.Dataset, kind: str, seed: int) -> Hidden:
    """Draw the cells of the sites ``cube`` to hide for one kind of gap; the same seed gives the same cells.

    ``mcar20``, ``mcar50`` and ``mcar80`` of one seed are nested.

    Raises
    ------
    JobError
        No such kind, or the data leave nothing to hide that way (a single date).
    """
    if kind not in MASKS:
        raise JobError("bad_mask", tr("'{kind}' is not a kind of gap.", kind=kind), tr("Use one of: {choices}.", choices=", ".join(MASKS)))
    seen = np.isfinite(cube["value"].values)
    rng = np.random.default_rng([seed, 0 if kind.startswith("mcar") else 1 + MASKS.index(kind)])
    if kind.startswith("mcar"):
        drawn, event = _random(seen, int(kind[4:]) / 100, rng)
    elif kind == "days":
        drawn, event = _dates(seen, rng)
    elif kind == "blocks":
        drawn, event = _blocks(cube, seen, rng)
    elif kind == "places":
        drawn, event = _places(seen, rng)
    else:
        drawn, event = _moved(seen, rng)
    cells = drawn & seen
    if not cells.any():
        raise JobError(
            "nothing_to_hide",
            tr("No observed value could be hidden as '{kind}': there are too few of them.", kind=kind),
            tr("Choose another kind of gap."),
        )
    return Hidden(kind, cells, event)


def without(cube: xr.Dataset, cells: Bool) -> xr.Dataset:
    """The cube with the values of ``cells`` (T, N) missing."""
    values = np.where(cells, np.float32(np.nan), cube["value"].values)
    return cube.assign(value=(cube["value"].dims, values, cube["value"].attrs))


def kinds(cube: xr.Dataset) -> list[str]:
    """The kinds of gap that can be drawn on this cube."""
    count = cube.sizes["time"]
    possible = [kind for kind in MASKS if count >= 5 or kind.startswith("mcar")]
    return [kind for kind in possible if attempt(cube, kind, 0) is not None]


def attempt(cube: xr.Dataset, kind: str, seed: int) -> Hidden | None:
    """As :func:`hide`, or None where that kind of gap hides nothing."""
    try:
        return hide(cube, kind, seed)
    except JobError as error:
        if error.code != "nothing_to_hide":
            raise
        return None


def _places(seen: Bool, rng: np.random.Generator) -> tuple[Bool, Index]:
    observed = np.flatnonzero(seen.any(0))
    drawn = np.zeros(seen.shape, bool)
    if len(observed) > 1:
        drawn[:, rng.choice(observed, max(1, round(PLACES * len(observed))), replace=False)] = True
    return drawn, np.broadcast_to(np.arange(seen.shape[1])[None], seen.shape)


def _random(seen: Bool, share: float, rng: np.random.Generator) -> tuple[Bool, Index]:
    drawn = rng.random(seen.shape) < share
    return drawn, rng.integers(0, _EVENTS, seen.shape)


def _dates(seen: Bool, rng: np.random.Generator) -> tuple[Bool, Index]:
    filled = np.flatnonzero(seen.any(1))
    chosen = rng.choice(filled, max(1, round(SHARE * len(filled))), replace=False) if len(filled) > 1 else filled[:0]
    drawn = np.zeros(seen.shape, bool)
    drawn[chosen] = True
    return drawn, np.broadcast_to(np.arange(len(seen))[:, None], seen.shape)


def _blocks(cube: xr.Dataset, seen: Bool, rng: np.random.Generator) -> tuple[Bool, Index]:
    """Around a random place and from a random date on, the nearest places are hidden for ten days, again and again."""
    day, place = days(cube["time"].values, cube["time"].values[0]), places(cube)
    drawn, event = np.zeros(seen.shape, bool), np.zeros(seen.shape, np.intp)
    part = max(1, round(BLOCK_PART * len(place)))
    most = int(4 / (BLOCK_PART * BLOCK_DAYS) * max(day[-1] + 1, BLOCK_DAYS)) + 1
    for number in range(most):
        if drawn[seen].mean() >= SHARE:
            break
        start = rng.uniform(-BLOCK_DAYS / 2, day[-1])
        dates = (day >= start) & (day < start + BLOCK_DAYS)
        fresh = np.zeros(seen.shape, bool)
        fresh[np.ix_(np.flatnonzero(dates), around(place, part, rng))] = True
        event[fresh & ~drawn] = number
        drawn |= fresh
    if drawn[seen].all():  # a series shorter than a block
        drawn[:] = False
    return drawn, event


def _moved(seen: Bool, rng: np.random.Generator) -> tuple[Bool, Index]:
    """Each date loses what another date, drawn at random, had lost; dates that hide all or nothing are drawn again."""
    drawn = np.zeros(seen.shape, bool)
    if len(seen) > 1:
        chosen = rng.permutation(len(seen))[: max(1, round(_moved_dates(seen) * len(seen)))]
        drawn[chosen] = moved(seen, chosen, rng)
    return drawn, np.broadcast_to(np.arange(len(seen))[:, None], seen.shape)


def _moved_dates(seen: Bool) -> float:
    """Share of the dates to be given another date's gaps, so that about SHARE of the observed cells is hidden."""
    gaps = 1 - seen[seen.any(1)].mean()
    return float(np.clip(SHARE / max(gaps, 1e-6), 0.05, 1.0))
