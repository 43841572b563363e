"""Ordinary kriging of empty cells from the occupied ones around them.

One exponential variogram, fitted to the layer that stands for all (the mean of the standardised ones), gives the weights
for every layer: a kriging system is then solved once per cell, whatever the number of layers. The standard deviation of
each layer is that of the unit system times the layer's own sill, estimated from its own short-range differences.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import gstools
import numpy as np
import numpy.typing as npt
from scipy.ndimage import distance_transform_edt
from scipy.spatial import cKDTree

from ..baselines.filters import Array
from ..cube import Float

NEIGHBOURS = 16
#: Occupied cells that the variogram is fitted on, at most; empty cells that are solved at once.
_SAMPLE, _CHUNK = 1500, 10_000
_Index = npt.NDArray[np.intp]


@dataclass(frozen=True)
class Variogram:
    """Exponential variogram with unit sill: ``nugget + (1 - nugget) (1 - exp(-h / length))``; ``length`` in cells."""

    nugget: float
    length: float

    @property
    def reach(self) -> float:
        """Distance at which 95 % of the sill is reached: beyond it a cell knows nothing of its neighbours."""
        return 3 * self.length

    def covariance(self, distance: Array) -> Array:
        """Covariance at ``distance`` > 0."""
        made: Array = (1 - self.nugget) * np.exp(-distance / self.length)
        return made


def krige(cells: _Index, values: Float, width: int, height: int, scale: tuple[float, float]) -> Iterator[tuple[_Index, Float, Float]]:
    """Krige the empty cells within reach of occupied ones.

    Parameters
    ----------
    cells : (C,)
        Flat indices of the occupied cells.
    values : float32 (K, C)
        Their values.
    scale : (float, float)
        Width and height of a cell, in any common unit.

    Yields
    ------
    (flat indices (n,), values (K, n), standard deviations (K, n))
    """
    # A layer that is nowhere known (velocity change of a very short history) must not empty all others.
    known = np.isfinite(values).any(1)
    whole = np.isfinite(values[known]).all(0) & known.any()
    if whole.sum() < 4:
        return
    known_cells, layers = cells[whole], values[:, whole].astype(np.float64)
    places = np.stack([known_cells % width * scale[0], known_cells // width * scale[1]], 1) / max(scale)
    tree = cKDTree(places)
    model = fit_variogram(places, _standard(layers[known]))
    sill = _sills(places, tree, layers, model)
    empty = np.ones((height, width), bool)
    empty.flat[cells] = False
    occupied = np.ones((height, width), bool)
    occupied.flat[known_cells] = False
    unit = max(scale)
    near = distance_transform_edt(occupied, sampling=(scale[1] / unit, scale[0] / unit)) <= max(model.reach, 1.5)
    targets = np.flatnonzero((empty & near).ravel())
    for first in range(0, len(targets), _CHUNK):
        part = targets[first : first + _CHUNK]
        there = np.stack([part % width * scale[0], part // width * scale[1]], 1) / unit
        weights, index, variance = _solve(there, places, tree, model)
        made = np.einsum("kni,ni->kn", layers[:, index], weights)
        yield part, made.astype(np.float32), np.sqrt(variance[None] * sill[:, None]).astype(np.float32)


def fit_variogram(places: Array, values: Array, seed: int = 0) -> Variogram:
    """Fit nugget and length to ``values`` (C,) with unit variance at ``places`` (C, 2) in cells."""
    pick = np.random.default_rng(seed).permutation(len(values))[:_SAMPLE]
    spread = float(np.hypot(*np.ptp(places, axis=0)))
    bins = np.concatenate([[0.0], np.geomspace(1.0, max(spread / 3, 4.0), 16)])
    centre, gamma, pairs = gstools.vario_estimate(places[pick].T, values[pick], bins, return_counts=True)
    use = np.asarray(pairs) >= 20
    if use.sum() < 4:
        return Variogram(0.1, max(spread / 10, 1.0))
    model = gstools.Exponential(dim=2, var=0.8, len_scale=max(spread / 10, 1.0), nugget=0.1)
    model.set_arg_bounds(var=[1e-6, 20.0], len_scale=[0.3, max(spread, 1.0)], nugget=[0.0, 20.0])
    try:
        model.fit_variogram(np.asarray(centre)[use], np.asarray(gamma)[use], weights=np.sqrt(np.asarray(pairs)[use]))
    except (RuntimeError, ValueError):
        return Variogram(0.1, max(spread / 10, 1.0))
    share = float(model.nugget / (model.nugget + model.var))
    return Variogram(float(np.clip(share, 0.001, 0.99)), float(model.len_scale))


def _standard(layers: Array) -> Array:
    """Mean of the standardised layers, standardised again: (C,)."""
    spread = layers.std(1, keepdims=True)
    mean = ((layers - layers.mean(1, keepdims=True)) / np.where(spread > 0, spread, 1)).mean(0)
    made: Array = mean / (mean.std() or 1.0)
    return made


def _sills(places: Array, tree: cKDTree, layers: Array, model: Variogram) -> Array:
    """Sill of each layer (K,): its mean squared error when occupied cells are kriged from the others, over the unit variance."""
    pick = np.random.default_rng(1).permutation(len(places))[:_SAMPLE]
    weights, index, variance = _solve(places[pick], places, tree, model, skip=1)
    error = np.einsum("kni,ni->kn", layers[:, index], weights) - layers[:, pick]
    with np.errstate(invalid="ignore"):
        sill: Array = (error**2 / variance).mean(1)
    return sill


def _solve(targets: Array, places: Array, tree: cKDTree, model: Variogram, skip: int = 0) -> tuple[Array, _Index, Array]:
    """Weights (n, k), indices (n, k) and variance (n,) of the ordinary kriging of ``targets``; ``skip`` = 1 leaves the nearest out."""
    count = min(NEIGHBOURS + skip, len(places))
    distance, index = (np.asarray(found) for found in tree.query(targets, count))
    distance, index = distance[:, skip:], index[:, skip:]
    around = places[index]
    between = np.linalg.norm(around[:, :, None] - around[:, None, :], axis=-1)
    size = index.shape[1]
    system = np.ones((len(targets), size + 1, size + 1))
    system[:, :size, :size] = model.covariance(between) + model.nugget * np.eye(size)
    system[:, size, size] = 0
    right = np.ones((len(targets), size + 1))
    right[:, :size] = model.covariance(distance)
    solved = np.linalg.solve(system, right[..., None])[..., 0]
    variance = 1 - (solved * right).sum(1)
    return solved[:, :size], index, np.maximum(variance, 1e-6)
