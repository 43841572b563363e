"""New observations against an earlier forecast: what left its bands, and whether that is more than chance."""

from __future__ import annotations

import json
import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

import numpy as np

from ..toolbelt.gdal_files import ANY, opened
from .prediction import Prediction

#: Share of observations that leave a 95 % band though the forecast is right.
OUTSIDE = 0.05


@dataclass(frozen=True)
class Surprise:
    """Observations after a forecast.

    Attributes
    ----------
    days : tuple of date
        On which there are some (D).
    observed, median : (D, N)
        In the units of the forecast, as stored; NaN where there is none.
    excess80, excess95 : (D, N)
        How far beyond the band, negative = below; 0 inside, NaN unknown.
    """

    days: tuple[date, ...]
    observed: np.ndarray
    median: np.ndarray
    excess80: np.ndarray
    excess95: np.ndarray

    def counts(self, day: int, rows: Any = slice(None)) -> tuple[int, int]:
        """Return how many places of ``rows`` are outside the 95 % band on a date (its number), and how many are known."""
        part = self.excess95[day][rows]
        return int((np.nan_to_num(part) != 0).sum()), int(np.isfinite(part).sum())


def after(days: Sequence[date], made: Prediction) -> tuple[date, ...]:
    """Return the dates on which observations can be compared: from the first forecast date to the last."""
    return tuple(day for day in days if made.days[0] <= day <= made.days[-1])


def surprise(made: Prediction, days: tuple[date, ...], values: np.ndarray) -> Surprise:
    """Compare observations (D, N) on ``days`` (see :func:`after`) with a forecast; between two of its dates its quantiles are interpolated in time."""
    ahead = np.array([day.toordinal() for day in made.days], float)
    quantiles = made.quantiles + (0.0 if made.level is None else made.level)
    bands = np.empty((5, len(days), values.shape[1]))
    for number, day in enumerate(days):
        right = int(np.clip(np.searchsorted(ahead, day.toordinal()), 1, len(ahead) - 1)) if len(ahead) > 1 else 0
        left = max(right - 1, 0)
        weight = (day.toordinal() - ahead[left]) / max(ahead[right] - ahead[left], 1.0)
        bands[:, number] = (1 - weight) * quantiles[:, left] + weight * quantiles[:, right]
    return Surprise(days, values, bands[2], _excess(values, bands[1], bands[3]), _excess(values, bands[0], bands[4]))


def chance(count: int, total: int, share: float = OUTSIDE) -> float:
    """Return the probability of ``count`` or more of ``total`` where each has the probability ``share``: the upper tail of the binomial distribution."""
    if count <= 0:
        return 1.0
    if count > total:
        return 0.0
    each = np.arange(count, total + 1)
    rise = np.concatenate([[0.0], np.log((total - each[:-1]) / (each[:-1] + 1.0) * share / (1 - share))]).cumsum()
    first = math.lgamma(total + 1) - math.lgamma(count + 1) - math.lgamma(total - count + 1)
    first += count * math.log(share) + (total - count) * math.log1p(-share)
    return float(min(np.exp(first + rise).sum(), 1.0))


def usual_share(path: str, table: str = "") -> float:
    """Return the share outside the 95 % band that is expected: what the forecast's own backtest measured if that is more than 5 %."""
    dataset = opened(path, ANY) if path else None
    layer = dataset.GetLayerByName(table) if dataset is not None and table else None
    for holder in (layer, dataset):
        text = holder.GetMetadataItem("GROUNDCAST_SKILL") if holder is not None else None
        if text:
            covered = json.loads(text).get("coverage95")
            return max(OUTSIDE, 1 - float(covered)) if covered is not None else OUTSIDE
    return OUTSIDE


def _excess(values: np.ndarray, low: np.ndarray, high: np.ndarray) -> np.ndarray:
    known = np.isfinite(values) & np.isfinite(low) & np.isfinite(high)
    return np.where(known, np.where(values > high, values - high, np.where(values < low, values - low, 0.0)), np.nan)
