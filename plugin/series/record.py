"""What is known of one place: observations by date, and a forecast with its intervals."""

from __future__ import annotations

from collections.abc import Mapping
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
    """

    days: tuple[date, ...]
    median: np.ndarray
    bounds: Mapping[int, tuple[np.ndarray, np.ndarray]] = field(default_factory=dict)


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
    off = np.array([ahead.get(day, last) for day in outlook.days])
    return Outlook(outlook.days, outlook.median - off, {key: (low - off, high - off) for key, (low, high) in outlook.bounds.items()})


def mean_of(parts: list[Series], label: str) -> Series:
    """Return the mean and spread of several series that share their dates; forecasts are averaged, intervals are not (they are not of the mean)."""
    values = np.stack([item.values for item in parts])
    seen = np.isfinite(values)
    count = seen.sum(0)
    with np.errstate(invalid="ignore", divide="ignore"):
        mean = np.where(count > 0, np.where(seen, values, 0).sum(0) / np.maximum(count, 1), np.nan)
        square = np.where(seen, (values - mean) ** 2, 0).sum(0) / np.maximum(count - 1, 1)
    outlooks = [item.outlook for item in parts if item.outlook is not None]
    outlook = Outlook(outlooks[0].days, np.mean([item.median for item in outlooks], axis=0)) if len(outlooks) == len(parts) else None
    place = tuple(float(np.mean([item.place[axis] for item in parts])) for axis in (0, 1))
    spread = np.where(count > 1, np.sqrt(square), np.nan)
    return Series(label, place, parts[0].days, mean, parts[0].units, None, spread, len(parts), outlook)
