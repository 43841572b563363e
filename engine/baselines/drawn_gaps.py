"""Gaps to draw while learning to fill gaps: what will be missing has to be hidden in training."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from ..gaps import around, moved

Array = npt.NDArray[np.float64]
Bool = npt.NDArray[np.bool_]

#: Shares of the kinds drawn: random cells, whole dates, blocks of dates, another date's gaps.
SHARES = (0.4, 0.2, 0.2, 0.2)
#: About how many of the observed cells a draw hides.
HIDDEN = 0.25
_BLOCK_DAYS = 10.0


def draw(seen: Bool, where: Array, day: Array, rng: np.random.Generator) -> Bool:
    """Observed cells (T, N) to hide, of every kind at once: a quarter of what was seen, about, never all.

    Parameters
    ----------
    seen : bool (T, N)
        Where there is a value.
    where : (N, 2); day : (T,)
        Coordinates of the places and days of the dates.
    """
    count, sites = seen.shape
    hidden = rng.random(seen.shape) < HIDDEN * SHARES[0] * rng.choice([0.5, 1.0, 1.5])
    if count >= 5:
        hidden[rng.permutation(count)[: round(HIDDEN * SHARES[1] * count)]] = True
        partly = np.flatnonzero(seen.any(1) & ~seen.all(1))
        if len(partly):
            gaps = max(1 - float(seen[partly].mean()), 0.05)
            chosen = rng.permutation(count)[: round(min(1.0, HIDDEN * SHARES[3] / gaps) * count)]
            hidden[chosen] |= moved(seen, chosen, rng)
        span = float(day[-1] - day[0]) + 1
        for _ in range(max(1, round(HIDDEN * SHARES[2] * 4 * span / _BLOCK_DAYS))):
            start = day[0] + rng.uniform(-_BLOCK_DAYS / 2, span)
            dates = np.flatnonzero((day >= start) & (day < start + _BLOCK_DAYS))
            hidden[np.ix_(dates, around(where, max(1, sites // 4), rng))] = True
    hidden = np.asarray(hidden & seen, bool)
    if hidden.sum() == seen.sum():
        hidden = np.asarray(seen & (rng.random(seen.shape) < HIDDEN), bool)
    return hidden
