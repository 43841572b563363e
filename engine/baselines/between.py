"""Gaps of series between the observations before and after them: a date at a time for all sites, without an index as large as the data."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import numpy.typing as npt

from ..cube import Float

Array = npt.NDArray[np.float64]
Index = npt.NDArray[np.intp]
Bool = npt.NDArray[np.bool_]


def bridged(values: Float, at: Array) -> Float:
    """``values`` (time, site) with gaps filled: linear in ``at`` (time,) between observations, the nearest outside.

    Observations are returned as they are, a site without any stays NaN. Where nothing is missing, ``values`` themselves are returned.
    """
    seen = np.isfinite(values)
    if seen.all():
        return values
    made = np.array(values, np.float32)
    last = len(values) - 1
    for step, sites, left, right in gaps(seen):
        left, right = np.where(left < 0, right, left), np.where(right > last, left, right)
        known = left <= last
        sites, left, right = (sites, left, right) if known.all() else (sites[known], left[known], right[known])
        start, span = values[left, sites], at[right] - at[left]
        share = np.where(span > 0, at[step] - at[left], 0.0) / np.where(span > 0, span, 1.0)
        made[step, sites] = start + share * (values[right, sites] - start)
    made[:, ~seen.any(0)] = np.nan
    return made


def gaps(seen: Bool) -> Iterator[tuple[int, Index, Index, Index]]:
    """For each date on which sites of ``seen`` (T, N) lack a value: the date, those sites, and the dates of their last observation before
    it (-1: none) and of their next one after it (T: none).
    """
    after = following(seen)
    last = np.full(seen.shape[1], -1, np.intp)
    for step, now in enumerate(seen):
        last[now] = step
        sites = np.flatnonzero(~now)
        if len(sites):
            yield step, sites, last[sites], after[step, sites].astype(np.intp)


def following(seen: Bool) -> npt.NDArray[np.signedinteger]:
    """Date (T, N) of each cell's observation, or of the site's next one (T: none), in as few bytes as hold it."""
    count = len(seen)
    found = np.empty(seen.shape, np.int16 if count < 2**15 else np.int32)
    coming = np.full(seen.shape[1], count, found.dtype)
    for step in range(count - 1, -1, -1):
        np.copyto(coming, found.dtype.type(step), where=seen[step])
        found[step] = coming
    return found


def preceding(seen: Bool) -> npt.NDArray[np.signedinteger]:
    """Date (T, N) of each cell's observation, or of the site's last one before (-1: none), as :func:`following`."""
    found = following(seen[::-1])[::-1]
    np.subtract(found.dtype.type(len(seen) - 1), found, out=found)
    return found
