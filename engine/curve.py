"""The Hilbert curve: an order of places in which neighbours stay near each other."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

#: Places computed at once: their intermediate numbers take ten times their coordinates.
_CHUNK = 1 << 18


def hilbert(place: npt.NDArray[np.float64], bits: int = 16) -> npt.NDArray[np.int64]:
    """Position of each place (N, 2) along a Hilbert curve through their bounding square, of ``2**bits`` steps along a side."""
    low, span = place.min(0), max(float(np.ptp(place, axis=0).max()), 1e-12)
    found = np.empty(len(place), np.int64)
    for first in range(0, len(place), _CHUNK):
        part = slice(first, first + _CHUNK)
        found[part] = _along(((place[part] - low) / span * (2**bits - 1)).astype(np.int64), bits)
    return found


def _along(cells: npt.NDArray[np.int64], bits: int) -> npt.NDArray[np.int64]:
    """Positions (n,) of cells (n, 2) of a square of ``2**bits`` cells a side."""
    x, y = cells.T
    found = np.zeros(len(cells), np.int64)
    for bit in range(bits - 1, -1, -1):
        step = 1 << bit
        right, up = (x & step) > 0, (y & step) > 0
        found += step * step * ((3 * right) ^ up)
        # Each quadrant holds a smaller curve, turned or mirrored.
        flip = ~up & right
        x, y = np.where(flip, step - 1 - (x & (step - 1)), x & (step - 1)), np.where(flip, step - 1 - (y & (step - 1)), y & (step - 1))
        x, y = np.where(up, x, y), np.where(up, y, x)
    return found
