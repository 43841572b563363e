"""The history of sites, and of the means over their neighbourhoods, as it is at each origin, without completing it again at each.

A gap that is over at an origin is filled as in the whole series, from the observations at its two ends. Only what a site lacks at the
origin itself is filled otherwise: its last value is held. So from one origin to the next few dates change, and of neighbourhoods only the
means at those. Nothing dated after an origin is in what is returned for it.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import scipy.sparse as sp

from ..cube import Float
from .between import preceding
from .filters import complete


class History:
    """Series and the means of their neighbourhoods, at any origin.

    Parameters
    ----------
    values : (T, N)
        Series, missing = NaN.
    sites : slice
        Those whose fields are wanted.
    means : sequence of sparse (N, N)
        Operators that make the mean over each neighbourhood.
    """

    def __init__(self, values: Float, sites: slice, means: Sequence[sp.csr_array]) -> None:
        self.values, self.sites = values, sites
        self._whole = complete(values)
        self._last = None if self._whole is values else preceding(np.isfinite(values))
        self._means = means if sites == slice(None) else [mean[sites] for mean in means]
        self._never = np.isnan(self._whole[-1])
        own = np.ascontiguousarray(self._whole[:, sites])
        if self._last is not None and np.shares_memory(own, self._whole):
            own = own.copy()
        self._fields = [own, *(np.ascontiguousarray(around(mean, self._whole, sites)) for mean in self._means)]
        self._kept: list[tuple[slice, Float]] = []

    @property
    def of_all(self) -> bool:
        """Whether the fields are those of all sites."""
        return self.sites == slice(None)

    def fields(self, origin: int) -> list[Float]:
        """The sites' completed history up to date ``origin``, and those of their neighbourhoods; (origin + 1, n) each.

        They are good until the next call: what differs from the whole series is put in its place and taken back then.
        """
        for field, (rows, kept) in zip(self._fields, self._kept, strict=False):
            field[rows] = kept
        self._kept = []
        lacking = np.flatnonzero(self._last[origin] < origin) if self._last is not None else np.zeros(0, np.intp)
        if not len(lacking):
            return [field[: origin + 1] for field in self._fields]
        assert self._last is not None  # nosec B101 (an invariant)
        last = self._last[origin, lacking].astype(np.intp)
        began = last >= 0
        late = lacking[~began]
        lacking, last = lacking[began], last[began]
        alike = np.array_equal(late, np.flatnonzero(self._never))
        # Sites that will begin later count in no mean yet: then all means are others.
        first = (int(last.min()) + 1 if len(last) else origin + 1) if alike else 0
        newest = self._whole[first : origin + 1].copy()
        for step in range(origin, int(last.min(initial=origin)), -1):
            open_ = last < step
            newest[step - first, lacking[open_]] = self.values[last[open_], lacking[open_]]
        newest[:, late] = np.nan
        if len(newest):
            rows = slice(first, origin + 1)
            self._kept = [(rows, field[rows].copy()) for field in self._fields]
            for field, now in zip(
                self._fields, (newest[:, self.sites], *(around(mean, newest, self.sites) for mean in self._means)), strict=True
            ):
                field[rows] = now
        return [field[: origin + 1] for field in self._fields]


def around(mean: sp.csr_array, history: Float, sites: slice) -> Float:
    """Neighbourhood means (T, n) of ``sites`` in a completed ``history`` (T, N); those without any value so far do not count, nor do they spread."""
    empty = np.isnan(history[-1])
    if not empty.any():
        return np.asarray((mean @ history.T).T, np.float32)
    share = mean @ (~empty).astype(np.float32)
    total = (mean @ np.where(empty, 0, history).T).T
    found: Float = np.where(share > 0, total / np.maximum(share, 1e-6), history[:, sites]).astype(np.float32)
    return found
