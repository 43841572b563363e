"""A quick look at the values of each date: how much is missing, and between which values the rest lies."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import numpy as np

from ..cube import Float


def summary(layers: Iterable[Float]) -> dict[str, Any]:
    """Return what :func:`readers.inspect` says of values, from some cells of each date, ``layers`` in order of date.

    Returns
    -------
    dict
        ``share_missing`` of all cells looked at; ``share_missing_by_date``, of the cells with a value on at least one date (sea and
        frames are no gaps; of a single date: of all cells); ``value_range``, the values that one in a hundred falls below or exceeds, or None.
    """
    some = [layer.reshape(-1) for layer in layers]
    if not some:
        return {"share_missing": None, "share_missing_by_date": [], "value_range": None}
    gaps = [~np.isfinite(layer) for layer in some]
    # Of a single date no cell tells whether it ever has a value: all that are empty are gaps.
    if len(some) > 1 and len({len(layer) for layer in some}) == 1:
        known = np.sum([~gap for gap in gaps], axis=0)
        ever = known > 0
        by_date = [float(gap[ever].mean()) if ever.any() else 1.0 for gap in gaps]
    else:  # files of different extents
        by_date = [float(gap.mean()) if gap.size else 1.0 for gap in gaps]
    values = np.concatenate([layer[~gap] for layer, gap in zip(some, gaps)])
    return {
        "share_missing": float(np.mean([gap.mean() if gap.size else 1.0 for gap in gaps])),
        "share_missing_by_date": by_date,
        "value_range": [float(edge) for edge in np.quantile(values, [0.01, 0.99])] if values.size else None,
    }
