"""How much of a calibration error is luck: places of a tile share their errors, so that a few tiles are few independent draws.

Two answers for the tiles of a group. Bootstrap: the 95 % interval of the expected calibration error over tiles drawn with replacement. And what a
forecaster would get whose probabilities are exactly right: outcomes are drawn from the probabilities themselves, places of a tile exceeding the threshold
together as far as the errors of the forecasts went together. The errors at the last date, in widths of their intervals, give the correlation by distance
``b + a exp(-d / L)`` (``b`` is what a whole tile shares, ``1 - a - b`` what a place has for itself), from which Gaussian fields are drawn; a place exceeds
the threshold where its field, in the direction it is predicted to move, is beyond the score of its probability.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from zones_reliability import calibration

#: Draws of each kind; edges of the classes of distance in shares of a tile's size; lengths tried, in the same.
DRAWS = 400
EDGES = np.array([0.0, 0.02, 0.05, 0.1, 0.15, 0.2, 0.3, 0.4, 0.6, 0.8])
LENGTHS = (0.02, 0.05, 0.1, 0.2, 0.4, 0.8)
_GRID = np.linspace(0, 1, 41)
_AT = np.linspace(-6, 6, 4001)
_NORMAL = np.array([0.5 * (1 + math.erf(score / math.sqrt(2))) for score in _AT])


@dataclass(frozen=True)
class Tile:
    """Places (N) of a tile: probability, whether it came true, where (N, 2) they are, predicted movement, and its error in widths of the interval."""

    chance: np.ndarray
    happened: np.ndarray
    place: np.ndarray
    predicted: np.ndarray
    error: np.ndarray


def bootstrap(tiles: Sequence[Tile], seed: int = 0) -> tuple[float, float]:
    """Return the 95 % interval of the calibration error over tiles drawn with replacement."""
    rng, found = np.random.default_rng(seed), []
    for _ in range(DRAWS):
        drawn = [tiles[number] for number in rng.integers(0, len(tiles), len(tiles))]
        found.append(_error(drawn, [tile.happened for tile in drawn]))
    low, high = np.quantile(found, [0.025, 0.975])
    return float(low), float(high)


def perfect(tiles: Sequence[Tile], seed: int = 0) -> tuple[float, float]:
    """Return the median of the calibration error that exactly right probabilities would get on such tiles, and the value 95 % of them stay below."""
    rng, shared, found = np.random.default_rng(seed), correlation(tiles), []
    roots = [_root(tile.place, *shared) for tile in tiles]
    scores = [np.interp(1 - tile.chance, _NORMAL, _AT) for tile in tiles]
    for _ in range(DRAWS):
        fields = [root @ rng.normal(size=len(root)) for root in roots]
        found.append(
            _error(tiles, [np.sign(tile.predicted) * field > score for tile, field, score in zip(tiles, fields, scores, strict=True)])
        )
    middle, high = np.quantile(found, [0.5, 0.95])
    return float(middle), float(high)


def correlation(tiles: Sequence[Tile]) -> tuple[float, float, float]:
    """Return ``a``, ``b`` and ``L`` (in the unit of the places) of the errors' correlation; the mean of the errors is not taken off."""
    size = max(float(np.ptp(tile.place, axis=0).max()) for tile in tiles)
    square = float(np.mean(np.concatenate([tile.error for tile in tiles]) ** 2))
    sums, counts, far = (np.zeros(len(EDGES) - 1) for _ in range(3))
    for tile in tiles:
        first, second = np.triu_indices(len(tile.error), 1)
        distance = np.hypot(*(tile.place[first] - tile.place[second]).T) / size
        row = np.digitize(distance, EDGES) - 1
        near = row < len(sums)
        for held, values in ((sums, tile.error[first] * tile.error[second] / square), (counts, np.ones(len(row))), (far, distance)):
            held += np.bincount(row[near], values[near], len(sums))
    seen, distance = sums / np.maximum(counts, 1), far / np.maximum(counts, 1)
    best = (math.inf, 0.0, 0.0, LENGTHS[0])
    for length in LENGTHS:
        for base in _GRID:
            near_ = _GRID[: len(_GRID) - round(base * (len(_GRID) - 1))]
            misfit = (counts * (base + near_[:, None] * np.exp(-distance / length) - seen) ** 2).sum(1)
            row_ = int(misfit.argmin())
            best = min(best, (float(misfit[row_]), float(near_[row_]), float(base), length))
    return best[1], best[2], best[3] * size


def _root(place: np.ndarray, near: float, base: float, length: float) -> np.ndarray:
    """A matrix (N, N) that makes correlated fields of white noise."""
    distance = np.hypot(*(place[:, None] - place[None]).transpose(2, 0, 1))
    covariance = base + near * np.exp(-distance / length) + (1 - near - base + 1e-6) * np.eye(len(place))
    return np.linalg.cholesky(covariance)


def _error(tiles: Sequence[Tile], happened: Sequence[np.ndarray]) -> float:
    return calibration(np.concatenate([tile.chance for tile in tiles]), np.concatenate(happened))[0]
