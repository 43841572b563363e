"""What is known of one place: observations by date, and a forecast with its intervals."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Optional

import numpy as np


@dataclass(frozen=True)
class Outlook:
    """A forecast of one place.

    Attributes
    ----------
    days : tuple of date
        Forecast dates (n).
    median : float64 (n,)
    bounds : mapping
        80 and 95 -> (lower, upper), each (n,), where the layer has them.
    spread : float64 (n,) or None
        Standard deviation of the medians among the places of an area, if it is the mean of one.
    """

    days: tuple[date, ...]
    median: np.ndarray
    bounds: Mapping[int, tuple[np.ndarray, np.ndarray]] = field(default_factory=dict)
    spread: Optional[np.ndarray] = None

    def shifted(self, by: np.ndarray) -> Outlook:
        """Return it moved up by an amount (n,) on each date."""
        bounds = {key: (low + by, high + by) for key, (low, high) in self.bounds.items()}
        return replace(self, median=self.median + by, bounds=bounds)


@dataclass(frozen=True)
class Series:
    """Observations of one place.

    Attributes
    ----------
    label : str
        What the user calls the place.
    place : (float, float)
        In the CRS of the layer.
    days : tuple of date
        Rising (n).
    values : float64 (n,)
        NaN = no value.
    units : str
        Empty if unknown.
    filled : bool (n,) or None
        Which values were filled in, not observed; None where that is not known.
    spread : float64 (n,) or None
        Standard deviation among the places of an area, if it is the mean of one.
    count : int
        Places it is the mean of.
    outlook : Outlook or None
    """

    label: str
    place: tuple[float, float]
    days: tuple[date, ...]
    values: np.ndarray
    units: str = ""
    filled: Optional[np.ndarray] = None
    spread: Optional[np.ndarray] = None
    count: int = 1
    outlook: Optional[Outlook] = None

    def __sub__(self, other: Series) -> Series:
        """Return what remains when the ``other`` series (a reference) is taken off, on the dates both have.

        The forecast of the reference is taken off the forecast's median and bounds; without one its last value is.
        """
        known = {day: value for day, value in zip(other.days, other.values) if np.isfinite(value)}
        values = np.array([value - known.get(day, np.nan) for day, value in zip(self.days, self.values)])
        return replace(self, values=values, outlook=_less(self.outlook, other))


def _less(outlook: Optional[Outlook], other: Series) -> Optional[Outlook]:
    if outlook is None:
        return None
    seen = other.values[np.isfinite(other.values)]
    last = float(seen[-1]) if len(seen) else np.nan
    ahead = dict(zip(other.outlook.days, other.outlook.median)) if other.outlook else {}
    return outlook.shifted(-np.array([ahead.get(day, last) for day in outlook.days]))


def mean_of(parts: list[Series], label: str) -> Series:
    """Return the mean and spread of several series that share their dates, and of their forecasts where all have one."""
    outlooks = [item.outlook for item in parts if item.outlook is not None]
    mean, spread = mean_and_spread(np.stack([item.values for item in parts], 1))
    place = tuple(float(np.mean([item.place[axis] for item in parts])) for axis in (0, 1))
    outlook = mean_outlook(outlooks) if len(outlooks) == len(parts) else None
    return Series(label, place, parts[0].days, mean, parts[0].units, None, spread, len(parts), outlook)


def mean_outlook(parts: Sequence[Outlook]) -> Optional[Outlook]:
    """Return the mean and spread of several forecasts, None if there are none; intervals are not averaged: they would not be of the mean."""
    days = sorted({day for item in parts for day in item.days})
    if not days:
        return None
    table = np.full((len(days), len(parts)), np.nan)
    for column, item in enumerate(parts):
        table[[bisect_left(days, day) for day in item.days], column] = item.median
    mean, spread = mean_and_spread(table)
    return Outlook(tuple(days), mean, {}, spread)


def mean_and_spread(values: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return mean and standard deviation (n,) of the known among (n, places); NaN where none (or only one) is."""
    seen = np.isfinite(values)
    count = seen.sum(1)
    mean = np.where(count > 0, np.where(seen, values, 0.0).sum(1) / np.maximum(count, 1), np.nan)
    square = np.where(seen, (values - mean[:, None]) ** 2, 0.0).sum(1) / np.maximum(count - 1, 1)
    return mean, np.where(count > 1, np.sqrt(square), np.nan)
