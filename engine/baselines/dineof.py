"""DINEOF: gaps from the few patterns that recur over the whole record.

Data interpolating empirical orthogonal functions (Beckers and Rixen 2003; Alvera-Azcarate et al. 2005): missing departures from the mean
start as 0 and are replaced by their reconstruction from the leading singular vectors until they settle; the number of
vectors is the one that reconstructs hidden cells best.
"""

from __future__ import annotations

import numpy as np
import xarray as xr

from ..cube import Float, days, places
from ..interfaces import Imputation, point_imputation
from .drawn_gaps import draw
from .gap_levels import levels

#: Modes tried at most, iterations for each, and the change (share of the spread) at which they have settled.
MODES, ITERATIONS, SETTLED = 20, 30, 2e-3
#: Modes beyond the best that are tried before the search ends.
_PATIENCE = 3


class DINEOF:
    """Truncated singular value decomposition, iterated over the gaps."""

    name = "dineof"

    def __init__(self, seed: int = 0) -> None:
        self.seed = seed
        self.modes = 1

    def fit(self, cube: xr.Dataset) -> None:
        """Choose the number of modes by the error on hidden cells."""
        values, where = cube["value"].values, places(cube)
        time = days(cube["time"].values, cube["time"].values[0])
        hidden = draw(np.isfinite(values), where, time, np.random.default_rng([self.seed, 71]))
        given = np.where(hidden, np.float32(np.nan), values)
        base = levels(given, where)
        field, best = np.nan_to_num(given - base), (float("inf"), 1)
        for modes in range(1, min(MODES, min(values.shape) - 1) + 1):
            field = reconstructed(given - base, field, modes)
            best = min(best, (float(np.abs(field + base - values)[hidden].mean()), modes))
            if modes - best[1] >= _PATIENCE:
                break
        self.modes = best[1]

    def impute(self, cube: xr.Dataset) -> Imputation:
        """Reconstruct every cell, growing mode by mode."""
        values = cube["value"].values
        base = levels(values, places(cube))
        field = np.nan_to_num(values - base)
        for modes in range(1, min(self.modes, max(min(values.shape) - 1, 1)) + 1):
            field = reconstructed(values - base, field, modes)
        return point_imputation(field + base)


def reconstructed(values: Float, start: Float, modes: int) -> Float:
    """Departures (T, N) with the gaps filled from ``modes`` singular vectors, from ``start`` on; observed cells stay as they are."""
    seen = np.isfinite(values)
    field = np.where(seen, np.nan_to_num(values), start).astype(np.float32)
    scale = float(np.sqrt(np.mean(field**2))) or 1.0
    wide = field.shape[1] > field.shape[0]
    for _ in range(ITERATIONS):
        # The vectors of the shorter side are those of a small symmetric matrix.
        gram = (field @ field.T if wide else field.T @ field).astype(np.float64)
        vectors = np.linalg.eigh(gram)[1][:, -modes:].astype(np.float32)
        made = vectors @ (vectors.T @ field) if wide else (field @ vectors) @ vectors.T
        change = np.where(seen, 0, made - field)
        field = field + change
        if float(np.sqrt(np.mean(change**2))) < SETTLED * scale:
            break
    return field
