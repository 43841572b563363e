"""Whether probabilities are what they say: the expected calibration error and the reliability diagram behind it."""

from __future__ import annotations

import numpy as np

BINS = 10


def calibration(chance: np.ndarray, happened: np.ndarray) -> tuple[float, list[dict[str, float]]]:
    """Return the expected calibration error, and the reliability diagram as rows."""
    bins = np.minimum((chance * BINS).astype(int), BINS - 1)
    error, rows = 0.0, []
    for number in range(BINS):
        part = bins == number
        if part.any():
            said, was = float(chance[part].mean()), float(happened[part].mean())
            error += float(part.mean()) * abs(said - was)
            rows.append({"points": int(part.sum()), "said": round(said, 4), "happened": round(was, 4)})
    return error, rows
