"""Several passes of one day over the same place: which labels are such, and their mean.

A satellite passes in the morning and in the evening, and its swaths of one day overlap a little. Where their files or bands differ in
nothing but AM/PM, ascending/descending or the time of day, a cell's value of the day is the mean of those that saw it, and
the one value, bit by bit, where only one did.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

import numpy as np
import numpy.typing as npt

from ..cube import Days, Float
from ..i18n import tr, trn

_DAY = re.compile(
    r"(?<!\d)(?:19|20)\d{2}(?:[01]\d[0-3]\d|[-_./][01]?\d[-_./][0-3]?\d)(?:[T_ ]?\d{2}[:.h-]?\d{2}(?:[:.m-]?\d{2})?(?:\.\d+)?Z?)?(?!\d)",
    re.IGNORECASE,
)
_PASS = re.compile(r"(?<![A-Za-z0-9])(?:am|pm|asc|desc|ascending|descending|a|d)(?![A-Za-z0-9])", re.IGNORECASE)


def differ(first: str, second: str) -> bool:
    """Whether two labels of one date name two passes of it: they differ, but only in time of day or AM/PM, A/D, asc/desc."""
    return first != second and _bare(first) == _bare(second)


def groups(order: npt.NDArray[np.intp], time: Days) -> list[npt.NDArray[np.intp]]:
    """Return the positions ``order`` (n,), sorted by date, as one array per date."""
    return np.split(order, np.flatnonzero(np.diff(time[order]) > np.timedelta64(0)) + 1)


def mean(layers: Iterable[Float]) -> Float:
    """Return the mean (...) of the values of each cell; a single layer comes back as it is."""
    total: Float | None = None
    count: npt.NDArray[np.int32] | None = None
    for layer in layers:
        known = np.isfinite(layer)
        if total is None or count is None:
            total, count = np.array(layer, np.float32), known.astype(np.int32)
            continue
        total = np.where(known, np.where(count > 0, total, 0) + layer, total).astype(np.float32)
        count = count + known
    if total is None or count is None:
        raise ValueError("no layers")
    return np.where(count > 1, total / np.maximum(count, 1), total).astype(np.float32)


def told(parts: list[npt.NDArray[np.intp]], labels: list[str]) -> list[str]:
    """Return what to tell the user of days with several passes, or nothing."""
    several = [part for part in parts if len(part) > 1]
    if not several:
        return []
    example = tr("'{first}' and '{second}'", first=labels[several[0][0]], second=labels[several[0][1]])
    return [
        trn(
            "{n} of {total} dates has several passes (such as {example}): where they overlap, their mean is taken.",
            "{n} of {total} dates have several passes (such as {example}): where they overlap, their mean is taken.",
            len(several),
            total=len(parts),
            example=example,
        )
    ]


def _bare(label: str) -> str:
    return re.sub(r"[\W_]+", " ", _PASS.sub("", _DAY.sub("", label))).strip().lower()
