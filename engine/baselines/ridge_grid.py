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
        self.horizons: dict[int, Column] = {}
        self.solved: dict[tuple[int, int], Array] = {}

    def has(self, origin: int, horizon: int) -> bool:
        """Whether the cell is there."""
        return horizon in self.horizons and origin in self.horizons[horizon].row

    def error(self, origin: int, horizon: int, beta: Array) -> Array:
        """Weighted mean squared error (V,) of coefficients ``beta`` (V, P) in a cell."""
        column = self.horizons[horizon]
        row = column.row[origin]
        gram, cross, (square, count) = column.gram[row].reshape(beta.shape[1], -1), column.cross[row], column.sums[row]
        return np.asarray((square - 2 * beta @ cross + ((beta @ gram) * beta).sum(1)) / max(count, 1e-9))

    def add(self, origin: int, horizon: int, rows: Float, target: Float, weight: Float) -> None:
        """Add the cell of features ``rows`` (P, N) and ``target`` (N,); sites without both are left out."""
        use = np.where(np.isfinite(target) & np.isfinite(rows[0]), weight, 0).astype(np.float32)
        clean, wanted = (rows, target) if use.all() else (np.nan_to_num(rows), np.nan_to_num(target))
        weighted = clean * use
        gram, cross = weighted @ clean.T, weighted @ wanted
        square, count = float((use * wanted.astype(np.float64) ** 2).sum()), float(use.sum())
        self.horizons.setdefault(horizon, Column(len(rows))).append(origin, gram, cross, square, count)


class Column:
    """The cells of one horizon side by side, so that they can be weighted and added up at once.

    Parameters
    ----------
    features : int
        P.
    """

    def __init__(self, features: int) -> None:
        self.row: dict[int, int] = {}
        self.gram, self.cross, self.sums = (np.zeros((32, width)) for width in (features * features, features, 2))

    def append(self, origin: int, gram: Float | Array, cross: Float | Array, square: float, count: float) -> None:
        """Add an origin."""
        row = len(self.row)
        if row == len(self.gram):
            self.gram, self.cross, self.sums = (np.concatenate([part, np.zeros_like(part)]) for part in (self.gram, self.cross, self.sums))
        self.row[origin] = row
        self.gram[row], self.cross[row], self.sums[row] = gram.ravel(), cross, (square, count)

    def between(self, first: int, last: int) -> tuple[npt.NDArray[np.intp], Array, Array, Array]:
        """Origins (n,) from ``first`` to before ``last``, and their matrices (n, P P), products (n, P) and counts (n,)."""
        found = sorted((origin, row) for origin, row in self.row.items() if first <= origin < last)
        origins, rows = np.array(found, np.intp).reshape(-1, 2).T
        # As a rule they were added one after the other: then nothing has to be copied.
        part = slice(rows[0], rows[-1] + 1) if len(rows) and (np.diff(rows) == 1).all() else rows
        return origins, self.gram[part], self.cross[part], self.sums[part, 1]


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
        if not _learnable(grams, last, h):
            made[:, h] = made[:, h - 1] if h else 0.0
            continue
        origins, all_squares, all_products, all_counts = grams.horizons[h].between(max(0, last - 400), last - h)
        weights = 0.5 ** ((last - origins) / np.array(HALF_LIVES)[:, None])
        counts = weights @ all_counts
        squares = weights @ all_squares / counts[:, None]
        products = weights @ all_products / counts[:, None]
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
