"""What a place's own visible values say of it: level, spread, season, and how it answers to the covariates.

A ridge regression at each place of the values on the dates outside the sample. Those inside must not count, visible or not: a network
that knows a place's level over all dates could tell the hidden values from what their absence does to it, in training and never in use.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from ..cube import Float

#: Statistics of a place: estimates from season and from season and covariates, level, spread, misfit, how many values.
OWN = 6
_PENALTY = {"season": 4.0, "covariates": 12.0}


def own(value: Float, phase: npt.NDArray[np.float64], dynamic: Float, start: int, count: int) -> Float:
    """Statistics of the places for the dates of a sample, (n, count, OWN).

    Parameters
    ----------
    value : (n, T)
        Scaled visible values on all dates; NaN where missing or hidden. Those of the sample itself are not used.
    phase : (T,)
        Phase of the year.
    dynamic : (n, T, F)
        Covariate columns.
    start, count : int
        First date of the sample, and how many it has.
    """
    seen = np.isfinite(value)
    seen[:, start : start + count] = False
    number = seen.sum(1)
    filled = np.where(seen, value, 0)
    trust = number / (number + 3.0)  # a place with few values is taken to be like the others, whose mean is 0
    level = trust * filled.sum(1) / np.maximum(number, 1)
    anomaly = np.where(seen, value - level[:, None], 0).astype(np.float32)
    spread = np.sqrt((anomaly**2).sum(1) / np.maximum(number, 1) * trust + (1 - trust))
    angle = 2 * np.pi * phase
    season = np.stack([np.ones_like(angle), np.cos(angle), np.sin(angle), np.cos(2 * angle), np.sin(2 * angle)], -1).astype(np.float32)
    every = np.broadcast_to(season, (*value.shape, season.shape[1]))
    yearly = _fitted(every, anomaly, seen, start, count, _PENALTY["season"])[0]
    both = np.concatenate([every, dynamic], -1) if dynamic.shape[-1] else every
    answer, misfit = _fitted(both, anomaly, seen, start, count, _PENALTY["covariates"])
    constant = np.stack([level, spread, misfit, np.log1p(number) / 3 - 1], -1)
    found = np.concatenate(
        [(level[:, None] + yearly)[..., None], (level[:, None] + answer)[..., None], np.repeat(constant[:, None], count, 1)], -1
    )
    bounded: Float = np.clip(found, -10, 10).astype(np.float32)
    return bounded


def _fitted(
    design: Float, anomaly: Float, seen: npt.NDArray[np.bool_], start: int, count: int, penalty: float
) -> tuple[Float, npt.NDArray[np.float64]]:
    """Ridge fit (n, count) of the anomalies on the columns (n, T, P), and its misfit at the visible values, (n,)."""
    weighted = design * seen[..., None]
    normal = weighted.transpose(0, 2, 1) @ design + penalty * np.eye(design.shape[-1], dtype=np.float32)
    right = (weighted.transpose(0, 2, 1) @ anomaly[..., None])[..., 0]
    solved = np.linalg.solve(normal, right[..., None])
    misfit = np.where(seen, anomaly - (design @ solved)[..., 0], 0)
    deviation = np.sqrt((misfit**2).sum(1) / np.maximum(seen.sum(1), 1))
    return (design[:, start : start + count] @ solved)[..., 0], deviation
