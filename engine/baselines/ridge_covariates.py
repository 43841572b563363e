"""Regression of each place's values on its covariates and their memory, drawn toward what all places have in common.

    v(t, s) = a(s) + b . f(t, s) + d(s) . (f(t, s) - g(s))

b is one fit for all places, made within them (the fixed-effects estimator: values and features are departures from the place's
own means over the dates it was seen on), so that a wet place is not counted wet twice; a(s) is the place's level once b is
taken off; g(s) its mean features, d(s) its own departure from b, with a penalty chosen by leaving blocks of dates out.
A place with few values, or none, keeps d = 0 and a level near that of all.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import xarray as xr

from ..cube import Float
from ..interfaces import Imputation, point_imputation
from .covariate_features import Features, Scale, covariate_features
from .neighbourhood import place_means

Array = npt.NDArray[np.float64]
#: Penalties of a place's own departure, in observations, and of the common part as a share of all observations.
PENALTIES, COMMON = (3.0, 10.0, 30.0, 100.0, 300.0, 3000.0), 1e-4
#: Blocks of dates left out to choose the penalty, and their length in dates.
FOLDS, BLOCK = 4, 8
#: Places the penalty is chosen on, at most (evenly spaced), and places solved at once.
_CHOSEN_ON, _CHUNK = 1_000, 256


@dataclass(frozen=True)
class Moments:
    """Sums over the observed dates of n places: count (n,), of values (n,), features (n, F), products (n, F) and (n, F, F)."""

    count: Array
    value: Array
    feature: Array
    cross: Array
    gram: Array

    def __sub__(self, other: Moments) -> Moments:
        """The sums without those of ``other``."""
        mine, others = vars(self), vars(other)
        return Moments(**{name: mine[name] - others[name] for name in mine})

    def within(self) -> tuple[Array, Array]:
        """Gram matrices (n, F, F) and products with the values (n, F) of departures from the place's means."""
        mean = self.feature / np.maximum(self.count, 1)[:, None]
        return self.gram - self.feature[:, :, None] * mean[:, None], self.cross - mean * self.value[:, None]


class RidgeCovariates:
    """Per-place ridge on covariates with a memory of rain, shrunk to a common one.

    Parameters
    ----------
    penalty : float
        Of a place's own departure, in observations; chosen by leaving out dates if not given.
    """

    name = "ridge_covariates"

    def __init__(self, penalty: float | None = None) -> None:
        self._given = penalty
        self.common: Array = np.zeros(0)
        self.own: Float = np.zeros((0, 0), np.float32)
        self.level: Float = np.zeros(0, np.float32)
        self.penalty = penalty if penalty is not None else PENALTIES[-1]
        self._where: Array = np.zeros((0, 2))
        self._scale: Scale | None = None

    def fit(self, cube: xr.Dataset, made: Features | None = None) -> None:
        """Fit the common and each place's own coefficients; ``made`` are the cube's features, where the caller has them."""
        values, made = cube["value"].values, made or covariate_features(cube)
        features, self._where, self._scale = made.dynamic, _spots(cube), made.scale
        self.common = _common(features, values)
        if self._given is None and len(values) >= 2 * FOLDS and len(features):
            self.penalty = _chosen_penalty(features, values)
        base = self._shared(features)
        self.level = place_means(values - base)
        self.own = np.zeros((values.shape[1], len(features) + 1), np.float32)
        for part in _chunks(values.shape[1]):
            self.own[part] = _own(_moments(features[:, :, part], values[:, part]), self.common, self.penalty)

    def impute(self, cube: xr.Dataset) -> Imputation:
        """The regression's value in every cell."""
        return point_imputation(self.predict(cube))

    def predict(self, cube: xr.Dataset, made: Features | None = None) -> Float:
        """The regression's value (T, N); places not fitted on take what all have in common, about their own level."""
        features = (made or covariate_features(cube, self._scale)).dynamic
        base = self._shared(features)
        known, index = _found(_spots(cube), self._where)
        level = place_means(cube["value"].values - base) if not known.all() else np.zeros(len(known), np.float32)
        own = np.zeros((len(known), len(features) + 1), np.float32)
        level[known], own[known] = self.level[index[known]], self.own[index[known]]
        found: Float = base + level + own[:, -1] + np.einsum("ftn,nf->tn", features, own[:, :-1], optimize=True)
        return found.astype(np.float32)

    def _shared(self, features: Float) -> Float:
        made: Float = np.einsum("ftn,f->tn", features, self.common.astype(np.float32), optimize=True)
        return made


def _spots(cube: xr.Dataset) -> Array:
    """The places as the cube has them: the scale of :func:`cube.places` may depend on which are there."""
    return np.stack([cube["x"].values, cube["y"].values], 1).astype(np.float64)


def _found(wanted: Array, known: Array) -> tuple[npt.NDArray[np.bool_], npt.NDArray[np.intp]]:
    """Which of ``wanted`` (n, 2) are among ``known`` (m, 2), and where."""
    if wanted.shape == known.shape and (wanted == known).all():  # also right where two places share a spot
        return np.ones(len(wanted), bool), np.arange(len(wanted))
    if not len(known):
        return np.zeros(len(wanted), bool), np.full(len(wanted), -1, np.intp)
    one, other = (np.ascontiguousarray(spots).view(np.complex128)[:, 0] for spots in (wanted, known))  # numbers that are pairs
    order = np.argsort(other, kind="stable")
    found = order[np.maximum(np.searchsorted(other[order], one, "right") - 1, 0)]
    same = other[found] == one
    return same, np.where(same, found, -1)


def _chunks(count: int) -> list[slice]:
    return [slice(start, start + _CHUNK) for start in range(0, count, _CHUNK)]


def _moments(features: Float, values: Float) -> Moments:
    """Sums over the observed cells of ``values`` (T, n) and ``features`` (F, T, n)."""
    seen = np.isfinite(values)
    # Features are standardised, and the products sums of few hundred: single precision holds them.
    rows = np.ascontiguousarray((features * seen).transpose(2, 0, 1))
    target = np.ascontiguousarray(np.where(seen, values, np.float32(0)).T)
    sums = target.sum(1), rows.sum(2), (rows @ target[..., None])[..., 0], rows @ rows.transpose(0, 2, 1)
    return Moments(seen.sum(0).astype(float), *(part.astype(np.float64) for part in sums))


def _common(features: Float, values: Float) -> Array:
    """Coefficients (F,) of all places together, from departures within each."""
    gram, cross, count = np.zeros((len(features), len(features))), np.zeros(len(features)), 0
    for part in _chunks(values.shape[1]):
        more = _moments(features[:, :, part], values[:, part]).within()
        gram, cross = gram + more[0].sum(0), cross + more[1].sum(0)
        count += int(np.isfinite(values[:, part]).sum())
    return np.asarray(np.linalg.solve(gram + (COMMON * count + 1e-6) * np.eye(len(gram)), cross))


def _own(sums: Moments, common: Array, penalty: float) -> Float:
    """Each place's departure d (n, F) from the common coefficients, and what it adds to the level, -d . g, as a last column."""
    gram, cross = sums.within()
    own = np.linalg.solve(gram + penalty * np.eye(gram.shape[1]), (cross - gram @ common)[..., None])[..., 0]
    mean = sums.feature / np.maximum(sums.count, 1)[:, None]
    return np.concatenate([own, -(own * mean).sum(1, keepdims=True)], 1).astype(np.float32)


def _chosen_penalty(features: Float, values: Float) -> float:
    """The penalty with the least absolute error on blocks of dates left out of everything, the common part too."""
    pick = slice(None, None, -(-values.shape[1] // _CHOSEN_ON))
    features, values = features[:, :, pick], values[:, pick]
    fold = np.arange(len(values)) // BLOCK % FOLDS
    parts = [_moments(features[:, fold == number], values[fold == number]) for number in range(FOLDS)]
    whole = _moments(features, values)
    errors = dict.fromkeys(PENALTIES, 0.0)
    for number, part in enumerate(parts):
        rest, test = whole - part, fold == number
        gram, cross = (made.sum(0) for made in rest.within())
        common = np.linalg.solve(gram + (COMMON * rest.count.sum() + 1e-6) * np.eye(len(gram)), cross)
        left = values[test] - np.einsum("ftn,f->tn", features[:, test], common.astype(np.float32), optimize=True)
        level = (rest.value - rest.feature @ common) / np.maximum(rest.count, 1)
        for penalty in PENALTIES:
            own = _own(rest, common, penalty)
            more = np.einsum("ftn,nf->tn", features[:, test], own[:, :-1], optimize=True) + own[:, -1]
            errors[penalty] += float(np.nansum(np.abs(left - level - more)))
    return min(errors, key=lambda penalty: errors[penalty])
