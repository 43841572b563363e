"""A covariate's own dates brought to the dates of a cube: never a later value for a forecast, interpolated where gaps are filled."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from ..cube import Days, Float
from ..memory import MEMORY, Memory

Bring = Callable[[Float], Float]


def latest(values: Float, known: Days, wanted: Days, bring: Bring, shape: tuple[int, ...]) -> Float:
    """Return the latest known value on each of the dates ``wanted``; whole days are compared, never a later day's value.

    Parameters
    ----------
    values : float32 (K, ...)
        The covariate on its own cells.
    known : datetime64 (K,)
        Its dates, ascending.
    bring : callable
        From one date on its cells to the cells ``shape`` of the cube.

    Returns
    -------
    float32 (T, *shape)
        NaN before the first date; a gap keeps the value before it.
    """
    result = np.full((len(wanted), *shape), np.nan, np.float32)
    carried = np.full(shape, np.nan, np.float32)
    own = known.astype("datetime64[D]")
    at = 0
    for step, day in enumerate(wanted.astype("datetime64[D]")):
        while at < len(own) and own[at] <= day:
            fresh = bring(values[at])
            carried = np.where(np.isfinite(fresh), fresh, carried)
            at += 1
        result[step] = carried
    return result


def between(values: Float, known: Days, wanted: Days, bring: Bring, shape: tuple[int, ...], categorical: bool = False) -> Float:
    """Return the covariate on each of the dates ``wanted``, from the dates on both sides; shapes as in :func:`latest`.

    * Several values of a day (hours) become their mean.
    * A date the covariate has takes its value, missing cells included.
    * Between two dates not more than two usual steps apart it is interpolated linearly; classes are the nearer date's.
    * Otherwise the nearest date's value holds for one usual step, the median of its steps; farther from every date it is NaN.
    """
    own, starts = np.unique(known.astype("datetime64[D]"), return_index=True)
    ends = np.append(starts[1:], len(known))
    number = own.astype(np.int64)
    usual = float(np.median(np.diff(number))) if len(number) > 1 else 0.0
    kept: dict[int, Float] = {}

    def on(index: int) -> Float:
        """One day on the cube's cells; the last two days are kept, for the next date lies between the same or later ones."""
        if index not in kept:
            part = values[starts[index] : ends[index]]
            while len(kept) > 1:
                del kept[min(kept)]
            kept[index] = bring(part[0] if len(part) == 1 else _mean(part, categorical))
        return kept[index]

    result = np.full((len(wanted), *shape), np.nan, np.float32)
    for step, day in enumerate(wanted.astype("datetime64[D]").astype(np.int64)):
        right = int(np.searchsorted(number, day))
        if right < len(number) and number[right] == day:
            result[step] = on(right)
            continue
        since = float(day - number[right - 1]) if right else np.inf
        ahead = float(number[right] - day) if right < len(number) else np.inf
        if since + ahead <= 2 * usual and not categorical:
            before, after = on(right - 1), on(right)
            result[step] = before + np.float32(since / (since + ahead)) * (after - before)
        elif min(since, ahead) <= usual:
            result[step] = on(right - 1 if since <= ahead else right)
    return result


def tells_more(known: Days, wanted: Days) -> bool:
    """Whether the dates ``known`` of a covariate hold any, up to the last of ``wanted``, that is not one of these."""
    own, asked = np.unique(known.astype("datetime64[D]")), wanted.astype("datetime64[D]")
    return bool((~np.isin(own[own <= asked[-1]], asked)).any())


def remembered(values: Float, known: Days, wanted: Days, bring: Bring, shape: tuple[int, ...]) -> Float:
    """Return what is remembered of the covariate on each of the dates ``wanted``, (T, *shape, memory): all its values up to that day count.

    Shapes as in :func:`latest`; several values of a day become their mean. See :class:`memory.Memory`.
    """
    own, starts = np.unique(known.astype("datetime64[D]"), return_index=True)
    ends, memory = np.append(starts[1:], len(known)), Memory(shape)
    found = np.empty((len(wanted), *shape, len(MEMORY)), np.float32)
    at, before = 0, own[0]
    for step, day in enumerate(wanted.astype("datetime64[D]")):
        while at < len(own) and own[at] <= day:
            part = values[starts[at] : ends[at]]
            memory.add(bring(part[0] if len(part) == 1 else _mean(part, False)), float((own[at] - before).astype(np.int64)))
            before, at = own[at], at + 1
        found[step] = memory.now
    return found


def last(values: Float) -> Float:
    """Return each cell's latest value (...) of (time, ...), NaN where it has none."""
    known = np.isfinite(values)
    at = len(values) - 1 - known[::-1].argmax(0)
    latest_value: Float = np.take_along_axis(values, at[None], 0)[0]
    return latest_value


def _mean(part: Float, categorical: bool) -> Float:
    if categorical:
        return last(part)
    count = np.isfinite(part).sum(0)
    mean: Float = np.where(count > 0, np.nansum(part, 0) / np.maximum(count, 1), np.nan).astype(np.float32)
    return mean
