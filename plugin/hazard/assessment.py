"""What a forecast says of every place against the thresholds that matter to the user."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields
from datetime import date

import numpy as np

from . import exceedance
from .prediction import Prediction

#: Classes begin at these probabilities, unless the user says otherwise: 2 = moderate, 3 = high, 4 = very high.
CLASSES = (0.2, 0.5, 0.8)
_YEAR = 365.25


@dataclass(frozen=True)
class Criterion:
    """What counts as dangerous.

    Attributes
    ----------
    displacement : float
        Movement from the present level (the last measurements, smoothed), in the unit of the forecast; 0 = not asked.
    velocity : float
        Mean velocity from the last acquisition on, in that unit per year; 0 = not asked.
    direction : str
        One of ``exceedance.DIRECTIONS``.
    limit : float
        Probability from which a place is active.
    """

    displacement: float
    velocity: float
    direction: str
    limit: float


@dataclass(frozen=True)
class Assessment:
    """One value per place.

    Attributes
    ----------
    ids : int (N,)
        Feature ids, or cells counted row by row.
    place : (N, 2)
        In a CRS of lengths.
    probability : (N,)
        Of exceeding a threshold within the horizon; NaN where there is no forecast.
    first : int (N,)
        Number of the first date of exceedance, -1 for none.
    displacement, velocity, change : (N,)
        Predicted at the last date: movement, its mean velocity, and the change of velocity against the past.
    resolved : bool (N,)
        Whether half the width of the 80 % interval at the last date is at most the threshold: the forecast can tell it from standing still.
    told : bool (N,)
        Whether it is resolved, or the median itself exceeds the threshold. Elsewhere a high probability says that nothing is known, as
        between the points of a raster that was interpolated, and not that the ground moves.
    """

    ids: np.ndarray
    place: np.ndarray
    probability: np.ndarray
    first: np.ndarray
    displacement: np.ndarray
    velocity: np.ndarray
    change: np.ndarray
    resolved: np.ndarray
    told: np.ndarray

    def __getitem__(self, rows: np.ndarray) -> Assessment:
        """Return the places of ``rows``."""
        return Assessment(*(getattr(self, item.name)[rows] for item in fields(self)))

    def active(self, limit: float) -> np.ndarray:
        """Return the rows (n,) that are told, and whose probability reaches ``limit``."""
        found: np.ndarray = np.flatnonzero((np.nan_to_num(self.probability, nan=-1.0) >= limit) & self.told)
        return found

    def grades(self, limits: Sequence[float]) -> np.ndarray:
        """Return the class of each place, 1 (lowest) to 4; 0 where it is unknown, or likely only for want of knowledge."""
        return np.where(self.told | (self.probability < limits[0]), classes(self.probability, limits), 0)


def assess(made: Prediction, criterion: Criterion) -> Assessment:
    """Compare the forecast of every place with the thresholds.

    Where both are asked, the greater probability counts and the earlier date: exceeding one of them is at least that likely. A velocity is judged by the
    movement from the last acquisition to the last date; its first date is the one from which on the mean velocity up to a date stays likely to
    exceed the threshold (a few days' movement divided by a few days is mostly noise).
    """
    length = years(made.origin, made.days)
    chances, firsts, sizes, beyond = [], [], [], []
    if criterion.displacement > 0 or criterion.velocity <= 0:
        each = exceedance.exceedance(made.quantiles, criterion.displacement, criterion.direction)
        chances.append(exceedance.within_horizon(each))
        firsts.append(exceedance.first_date(each, criterion.limit))
        sizes.append(criterion.displacement)
        beyond.append(_exceeds(made.quantiles[2], criterion.displacement, criterion.direction).any(0))
    if criterion.velocity > 0:
        each = exceedance.exceedance(made.quantiles, criterion.velocity * length, criterion.direction)
        chances.append(each[-1])
        firsts.append(exceedance.first_to_stay(each, criterion.limit))
        sizes.append(criterion.velocity * length[-1])
        beyond.append(_exceeds(made.quantiles[2, -1], criterion.velocity * length[-1], criterion.direction))
    never = len(made.days)
    first = np.min([np.where(each < 0, never, each) for each in firsts], axis=0)
    half = (made.quantiles[3, -1] - made.quantiles[1, -1]) / 2
    resolved = np.nan_to_num(half, nan=np.inf) <= min(sizes)
    return Assessment(
        ids=made.ids,
        place=made.place,
        probability=np.fmax.reduce(chances),
        first=np.where(first == never, -1, first),
        displacement=made.displacement,
        velocity=made.displacement / length[-1],
        change=made.change,
        resolved=resolved,
        told=resolved | np.any(beyond, axis=0),
    )


def _exceeds(median: np.ndarray, threshold: float, direction: str) -> np.ndarray:
    away, toward = median < -threshold, median > threshold
    found: np.ndarray = {"away": away, "toward": toward, "either": away | toward}[direction]
    return found


def classes(probability: np.ndarray, limits: Sequence[float] = CLASSES) -> np.ndarray:
    """Return the class of each probability, 1 (lowest) to 4; 0 where it is unknown."""
    return np.where(np.isfinite(probability), 1 + np.searchsorted(limits, probability, "right"), 0)


def years(origin: date, days: Sequence[date]) -> np.ndarray:
    """Return the time (H,) from ``origin`` to each date, in years."""
    return np.array([(day - origin).days for day in days], float) / _YEAR
