"""How steeply predicted displacement changes from place to place: what strains buildings, roads and pipes."""

from __future__ import annotations

import numpy as np

#: Places around one that a plane is fitted to, at least.
FEWEST = 5
#: Places of a zone at which the plane is fitted, at most; fewer where there are very many neighbours. Pairs looked at in all, and at once.
MOST, _PAIRS, _ONCE = 4_000, 400_000_000, 2_000_000


def gradient(place: np.ndarray, moved: np.ndarray, rows: np.ndarray, radius: float) -> np.ndarray:
    """Return the slope of a plane fitted to the displacement around places.

    A plane through all places within the radius, not the difference of two neighbours: over a few metres that would be mostly noise.

    Parameters
    ----------
    place : (N, 2)
        All places, those of standing ground beside a zone too: it is steepest at the edge.
    moved : (N,)
        Predicted displacement; NaN = none.
    rows : int (n,)
        Places around which it is wanted; of very many a sample is taken.
    radius : float
        In the units of ``place``.

    Returns
    -------
    (m,) float
        Displacement per length; NaN where fewer than ``FEWEST`` places are near, or all lie on a line.
    """
    low, high = (place[rows].min(0) - radius, place[rows].max(0) + radius) if len(rows) else (np.zeros(2), np.zeros(2))
    near = np.isfinite(moved) & ((place >= low) & (place <= high)).all(1)
    around, values = place[near], moved[near]
    most = min(MOST, max(_PAIRS // max(len(around), 1), 1))
    rows = rows[:: max(1, -(-len(rows) // most))]
    step = max(_ONCE // max(len(around), 1), 1)
    parts = [_planes(place[rows[start : start + step]], around, values, radius) for start in range(0, len(rows), step)]
    return np.concatenate(parts) if parts else np.empty(0)


def gradient_of_cells(values: np.ndarray, width: float, height: float) -> np.ndarray:
    """Return the slope (rows, columns) at cells of displacement: central differences over two cells of ``width`` and ``height``; NaN at the rim."""
    found = np.full(values.shape, np.nan)
    along = (values[1:-1, 2:] - values[1:-1, :-2]) / (2 * width)
    up = (values[2:, 1:-1] - values[:-2, 1:-1]) / (2 * height)
    found[1:-1, 1:-1] = np.hypot(along, up)
    return found


def _planes(here: np.ndarray, around: np.ndarray, values: np.ndarray, radius: float) -> np.ndarray:
    """Least-squares slopes around some places, from sums over their neighbours."""
    x, y = (around[None, :, axis] - here[:, None, axis] for axis in (0, 1))
    use = (x * x + y * y <= radius * radius).astype(float)
    count = use.sum(1)
    mean_x, mean_y, mean = (np.einsum("ij,ij->i", use, part) / np.maximum(count, 1) for part in (x, y, np.broadcast_to(values, use.shape)))
    x, y, v = (x - mean_x[:, None]) * use, (y - mean_y[:, None]) * use, values[None] - mean[:, None]
    xx, xy, yy = (np.einsum("ij,ij->i", *pair) for pair in ((x, x), (x, y), (y, y)))
    xv, yv = (np.einsum("ij,ij->i", part, v) for part in (x, y))
    determinant = xx * yy - xy * xy
    flat = determinant > 1e-6 * np.maximum(xx * yy, 1e-300)
    fine = flat & (count >= FEWEST)
    with np.errstate(invalid="ignore", divide="ignore"):
        slope = np.hypot(yy * xv - xy * yv, xx * yv - xy * xv) / determinant
    return np.where(fine, slope, np.nan)
