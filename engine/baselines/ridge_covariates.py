"""Regression of each place's values on its covariates and their memory, drawn toward what all places have in common.

    v(t, s) = m(s) + b . f(t, s) + d(s) . f(t, s)

b is one ridge for all places, d(s) each place's own departure from it with a penalty chosen by leaving dates out, m(s) the
mean of the place. Where a place has few values it is what all have in common.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import xarray as xr

from ..cube import Float
from ..interfaces import Imputation, point_imputation
from .covariate_features import covariate_features
from .space_time import place_means

Array = npt.NDArray[np.float64]
#: Penalties of a place's own departure, in observations, and of the common part.
PENALTIES, COMMON = (3.0, 10.0, 30.0, 100.0, 300.0, 3000.0), 1e-3
#: Blocks of dates left out to choose the penalty, and their length in dates.
FOLDS, BLOCK = 4, 8
#: Places solved at once.
_CHUNK = 256


class RidgeCovariates:
    """Per-place ridge on covariates with a memory of rain, shrunk to a common one."""

    name = "ridge_covariates"

    def __init__(self) -> None:
        self.common: Array = np.zeros(0)
        self.own: Float = np.zeros((0, 0), np.float32)
        self.means: Float = np.zeros(0, np.float32)
        self.penalty = PENALTIES[-1]

    def fit(self, cube: xr.Dataset) -> None:
        """Fit the common and each place's own coefficients."""
        values, features = cube["value"].values, covariate_features(cube).dynamic
        self.means = place_means(values)
        rest = values - self.means
        fold = np.arange(len(values)) // BLOCK % FOLDS
        self.common = _pooled(features, rest)
        if len(values) >= 2 * FOLDS and len(features):
            shared = _common_part(features, self.common)
            errors = dict.fromkeys(PENALTIES, 0.0)
            for number in range(FOLDS):
                kept = np.where((fold != number)[:, None], rest - shared, np.nan).astype(np.float32)
                grams = _grams(features, kept)
                test = (fold == number)[:, None] & np.isfinite(rest)
                for penalty in PENALTIES:
                    left = (rest - shared) - _own_part(features, _solved(grams, penalty))
                    errors[penalty] += float(np.abs(left[test]).sum())
            self.penalty = min(errors, key=lambda penalty: errors[penalty])
        self.own = _solved(_grams(features, (rest - _common_part(features, self.common)).astype(np.float32)), self.penalty)

    def impute(self, cube: xr.Dataset) -> Imputation:
        """The regression's value in every cell."""
        return point_imputation(self.predict(cube))

    def predict(self, cube: xr.Dataset) -> Float:
        """The regression's value (T, N)."""
        features = covariate_features(cube).dynamic
        means, own = self.means, self.own
        if len(means) != cube.sizes["site"]:  # other places: what all have in common, about their own mean
            means, own = place_means(cube["value"].values), np.zeros((cube.sizes["site"], len(features)), np.float32)
        return (means + _common_part(features, self.common) + _own_part(features, own)).astype(np.float32)


def _common_part(features: Float, common: Array) -> Float:
    return np.einsum("ftn,f->tn", features, common.astype(np.float32), optimize=True)


def _own_part(features: Float, own: Float) -> Float:
    return np.einsum("ftn,nf->tn", features, own)


def _pooled(features: Float, rest: Float) -> Array:
    """Coefficients (F,) of all places together."""
    seen = np.isfinite(rest)
    rows, target = features[:, seen].astype(np.float64), rest[seen].astype(np.float64)
    gram = rows @ rows.T
    return np.asarray(np.linalg.solve(gram + (COMMON * max(len(target), 1) + 1e-6) * np.eye(len(gram)), rows @ target))


def _grams(features: Float, rest: Float) -> tuple[Float, Float]:
    """Normal equations of each place: (N, F, F) and (N, F)."""
    count, sites = len(features), rest.shape[1]
    gram, cross = np.empty((sites, count, count), np.float32), np.empty((sites, count), np.float32)
    seen = np.isfinite(rest)
    target = np.where(seen, rest, 0)
    for start in range(0, sites, _CHUNK):
        part = slice(start, start + _CHUNK)
        rows = np.ascontiguousarray((features[:, :, part] * seen[:, part]).transpose(2, 0, 1))
        gram[part] = rows @ rows.transpose(0, 2, 1)
        cross[part] = (rows @ target[:, part].T[..., None])[..., 0]
    return gram, cross


def _solved(grams: tuple[Float, Float], penalty: float) -> Float:
    """Each place's own coefficients (N, F)."""
    gram, cross = grams
    if not gram.shape[1]:
        return np.zeros(cross.shape, np.float32)
    solved: Float = np.linalg.solve(gram + np.float32(penalty) * np.eye(gram.shape[1], dtype=np.float32), cross[..., None])[..., 0]
    return solved
