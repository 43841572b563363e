"""The ridge's grid of variants, solved and scored on Gram matrices alone."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from ..cube import Float
from .filters import Array
from .ridge_features import FeatureSpec

#: Half-lives (in origins) of the memory, and penalties relative to each feature's mean square.
HALF_LIVES = (5.0, 10.0, 20.0, 50.0)
PENALTIES = (0.01, 0.03, 0.1, 0.3, 1.0)
#: Origins the variants are scored on, the half-life of that score, and how sharply the weights follow it.
SCORED, SCORE_HALF_LIFE, SHARPNESS = 20, 10.0, 0.003


class Grams:
    """Gram matrices by (origin, horizon): ``G = F W F'`` (P, P), ``C = F W y`` (P,), ``y'y`` and the sample count."""

    def __init__(self) -> None:
        self.cells: dict[tuple[int, int], tuple[Array, Array, float, float]] = {}
        self.solved: dict[tuple[int, int], Array] = {}

    def has(self, origin: int, horizon: int) -> bool:
        """Whether the cell is there."""
        return (origin, horizon) in self.cells

    def error(self, origin: int, horizon: int, beta: Array) -> Array:
        """Weighted mean squared error (V,) of coefficients ``beta`` (V, P) in a cell."""
        gram, cross, square, count = self.cells[origin, horizon]
        return np.asarray((square - 2 * beta @ cross + ((beta @ gram) * beta).sum(1)) / max(count, 1e-9))

    def add(self, origin: int, horizon: int, rows: Float, target: Float, weight: Float) -> None:
        """Add the cell of features ``rows`` (P, N) and ``target`` (N,); sites without both are left out."""
        use = np.where(np.isfinite(target) & np.isfinite(rows[0]), weight, 0).astype(np.float32)
        clean, wanted = (rows, target) if use.all() else (np.nan_to_num(rows), np.nan_to_num(target))
        weighted = clean * use
        gram, cross = weighted @ clean.T, weighted @ wanted
        self.cells[origin, horizon] = (
            gram.astype(np.float64), cross.astype(np.float64), float((use * wanted.astype(np.float64) ** 2).sum()), float(use.sum()),
        )  # fmt: skip


def solve_blend(grams: Grams, spec: FeatureSpec, last: int, horizons: int) -> Array:
    """Coefficients (horizons, P) for forecasts made at ``last``: variants averaged by their recent errors."""
    variants = _solve(grams, spec, last, horizons)
    cost = np.zeros(variants.shape[:2])
    total = np.zeros(horizons)
    for origin in range(max(0, last - SCORED - horizons), last):
        known = [h for h in range(horizons) if origin + h + 1 <= last and grams.has(origin, h)]
        if not known or not _learnable(grams, origin, 0):
            continue
        if (origin, horizons) not in grams.solved:
            grams.solved[origin, horizons] = _solve(grams, spec, origin, horizons)
        for h in known:
            weight = 0.5 ** ((last - origin) / SCORE_HALF_LIFE)
            cost[:, h] += weight * grams.error(origin, h, grams.solved[origin, horizons][:, h])
            total[h] += weight
    if not total.all():
        return np.asarray(variants.mean(0))
    mean = cost / total
    relative = (mean - mean.min(0)) / np.maximum(mean.min(0), 1e-12)
    share = np.exp(-relative / SHARPNESS)
    share /= share.sum(0)
    return np.asarray(np.einsum("vh,vhp->hp", share, variants))


def _learnable(grams: Grams, last: int, horizon: int) -> bool:
    return any(grams.has(origin, horizon) for origin in range(max(0, last - 400), last - horizon))


def _solve(grams: Grams, spec: FeatureSpec, last: int, horizons: int) -> Array:
    """Coefficients of every variant (V, horizons, P) from the cells whose targets are not after ``last``."""
    blocks = _blocks(spec)
    made = np.zeros((len(HALF_LIVES) * len(PENALTIES) * len(blocks), horizons, spec.count))
    for h in range(horizons):
        origins = [o for o in range(max(0, last - 400), last - h) if grams.has(o, h)]
        if not origins:
            made[:, h] = made[:, h - 1] if h else 0.0
            continue
        cells = [grams.cells[o, h] for o in origins]
        weights = 0.5 ** ((last - np.array(origins)) / np.array(HALF_LIVES)[:, None])
        counts = weights @ np.array([item[3] for item in cells])
        squares = weights @ np.stack([item[0].ravel() for item in cells]) / counts[:, None]
        products = weights @ np.stack([item[1] for item in cells]) / counts[:, None]
        row = 0
        for square, cross in zip(squares, products, strict=True):
            gram = square.reshape(spec.count, spec.count)
            scale = np.sqrt(np.diag(gram) + 1e-9)
            gram, cross = gram / scale[:, None] / scale, cross / scale
            for block in blocks:
                part = gram[np.ix_(block, block)] + np.array(PENALTIES)[:, None, None] * np.eye(len(block))
                right = np.broadcast_to(cross[block][:, None], (len(PENALTIES), len(block), 1))
                made[row : row + len(PENALTIES), h, block] = np.linalg.solve(part, right)[..., 0] / scale[block]
                row += len(PENALTIES)
    return made


def _blocks(spec: FeatureSpec) -> list[npt.NDArray[np.intp]]:
    """Feature subsets: the site alone, and with all its neighbourhoods."""
    own = np.arange(spec.per_field)
    return [own, np.arange(spec.count)] if spec.neighbours else [own]
