"""Gaps like the data's own: what is really missing, hidden once more where there are observations.

The gaps of other dates are moved (see :mod:`masks`); dates without any observation, which lend no pattern, are hidden as whole dates
in their real share; places that were never observed, where they are to be filled, as whole places. All are hidden at once, so that
each method is fitted once. Where that hides too few cells or places to learn from, random cells join; where it hides none (a single
date, nothing missing), they stand alone, under their own name.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import xarray as xr

from ..i18n import tr, trn
from ..job import JobError
from .masks import Bool, Hidden, Index, attempt

#: Name under which such gaps are reported.
OWN = "moved"
#: Fewest hidden cells and places (or a quarter of all places) below which random cells join, and the most dates hidden whole.
_CELLS, _PLACES, _DATES = 300, 20, 0.2
#: Whole dates are not hidden where fewer of the missing cells than this lie on empty dates.
_SHARE = 0.01


def own_gaps(cube: xr.Dataset, seed: int) -> Hidden:
    """Draw cells of the sites ``cube`` to hide as its own gaps are; the same seed gives the same cells.

    Raises
    ------
    JobError
        So few values were observed that none can be spared.
    """
    seen = np.isfinite(cube["value"].values)
    cells, event = np.zeros(seen.shape, bool), np.zeros(seen.shape, np.intp)
    parts = [attempt(cube, OWN, seed), _empty_dates(cube, seen, seed)]
    if not seen.any(0).all():
        parts.append(attempt(cube, "places", seed))
    for part in parts:
        if part is not None:
            _add(cells, event, part)
    kind = OWN
    if cells.sum() < _CELLS or cells.any(0).sum() < min(_PLACES, max(1, seen.shape[1] // 4)):
        further = attempt(cube, "mcar20", seed) or attempt(cube, "mcar50", seed)
        if further is not None:
            kind = OWN if cells.any() and len(seen) > 1 else further.kind
            _add(cells, event, further)
    if not cells.any() or (cells == seen).all():
        source = cube.attrs.get("source") or tr("the input")
        raise JobError(
            "too_few_values",
            trn(
                "'{source}' has {n} observed value, too few to test a method on.",
                "'{source}' has {n} observed values, too few to test a method on.",
                int(seen.sum()),
                source=source,
            ),
            tr("Use more dates or a larger region."),
        )
    return Hidden(kind, cells, event)


def unseen(cube: xr.Dataset, parts: Sequence[Hidden], trained: tuple[str, str]) -> tuple[list[Hidden], str]:
    """What of ``parts`` lies outside the dates a model was ``trained`` on, from first to last; all of it, and a warning, if that is too little."""
    day = cube["time"].values.astype("datetime64[D]")
    outside = (day < np.datetime64(trained[0])) | (day > np.datetime64(trained[1]))
    kept = [Hidden(part.kind, part.cells & outside[:, None], part.event) for part in parts]
    if all(part.cells.sum() >= _CELLS for part in kept):
        return kept, ""
    return list(parts), (
        tr(
            "The model was trained on dates from {start} to {end}, and there are too few others to test it on: if it has seen "
            "these places, its measured error flatters it and the bounds are too narrow.",
            start=trained[0],
            end=trained[1],
        )
    )


def joined(parts: Sequence[Hidden]) -> Hidden:
    """All of ``parts`` hidden at once, under the name of the first."""
    cells, event = np.zeros(parts[0].cells.shape, bool), np.zeros(parts[0].cells.shape, np.intp)
    for part in parts:
        _add(cells, event, part)
    return Hidden(parts[0].kind, cells, event)


def _add(cells: Bool, event: Index, part: Hidden) -> None:
    """Join what ``part`` hides to ``cells``, its events numbered after those there are."""
    fresh = part.cells & ~cells
    event[fresh] = part.event[fresh] + int(event.max(initial=0)) + 1
    cells |= fresh


def _empty_dates(cube: xr.Dataset, seen: Bool, seed: int) -> Hidden | None:
    """As many whole dates as are empty among the dates, at most a fifth; None where empty dates hold hardly any of the gaps."""
    empty = ~seen.any(1)
    missing = ~seen
    if missing[empty].sum() <= _SHARE * missing.sum() or seen.any(1).sum() < 3:
        return None
    filled = np.flatnonzero(~empty)
    count = int(np.clip(round(float(empty.mean()) * len(filled)), 1, max(1, round(_DATES * len(filled)))))
    drawn = np.zeros(seen.shape, bool)
    drawn[np.random.default_rng([seed, 93]).choice(filled, count, replace=False)] = True
    return Hidden("days", drawn & seen, np.broadcast_to(np.arange(len(seen))[:, None], seen.shape))
