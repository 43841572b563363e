"""What is known of a place whatever the date, and between its own dates: what every simple filler starts from or falls back on."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from scipy.spatial import cKDTree

from ..cube import Float
from .between import bridged

Array = npt.NDArray[np.float64]
Index = npt.NDArray[np.intp]
Bool = npt.NDArray[np.bool_]
#: Places whose means stand for that of a place without any value.
_AROUND = 8


def levels(values: Float, where: Array, prior: float = 0.0) -> Float:
    """Mean (N,) of the values (T, N) of each place; where it has none, of the nearest places that have, by inverse square of distance.

    Parameters
    ----------
    where : (N, 2)
        Coordinates of the places on one scale.
    prior : float
        Draws the mean of few values toward the mean of all, as if so many more values lay there.
    """
    seen = np.isfinite(values)
    count = seen.sum(0)
    total = np.where(seen, values, 0).sum(0, dtype=np.float64)
    overall = total.sum() / max(count.sum(), 1)
    with np.errstate(invalid="ignore", divide="ignore"):
        mean: Float = ((total + prior * overall) / (count + prior * (count > 0))).astype(np.float32)
    known = count > 0
    if known.any() and not known.all():
        distance, index = cKDTree(where[known]).query(where[~known], min(_AROUND, int(known.sum())))
        weight = 1 / np.maximum(np.asarray(distance).reshape((~known).sum(), -1), 1e-12) ** 2
        near = mean[known][np.asarray(index, np.intp).reshape(weight.shape)]
        mean[~known] = (weight * near).sum(1) / weight.sum(1)
    return mean


def nearest_known(where: Array, known: Bool) -> Index:
    """Index (N,) of the nearest place that is ``known`` (N,): of the place itself if it is, or if none is."""
    index = np.arange(len(where))
    if known.any() and not known.all():
        some = np.flatnonzero(known)
        index[~known] = some[np.asarray(cKDTree(where[some]).query(where[~known])[1], np.intp)]
    return index


def linear_in_time(values: Float, day: Array, where: Array) -> Float:
    """Every value (T, N) from the place's own: linear in the days between two dates, the nearest beyond the ends.

    A place without any value gets what its nearest neighbour gets; NaN if nothing is known at all.
    """
    known = np.asarray(np.isfinite(values).any(0))
    made = bridged(values, day)
    if made is values:
        return values.copy()
    if not known.all():
        made[:, ~known] = made[:, nearest_known(where, known)[~known]]
    return made
