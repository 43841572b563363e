"""Whether a place moves ever faster, and when it would fail if it went on so.

Test: the coefficient of a parabola, beside a yearly cycle where the record is long enough, against its standard error; residuals that resemble
their predecessor count for less (effective sample size of an AR(1) process, Bayley and Hammersley 1946).

Failure: before slopes fail, the inverse of their velocity often falls along a line to zero, ``1 / v = (T - t) / k`` (Fukuzono 1985, with his exponent
2). Velocities differenced from noisy series scatter too much for that line, so its integral ``u(t) = a - k ln(T - t)`` is fitted to the
displacements. For every failure time T that is least squares; T's likelihood along a profile gives the estimate and its 95 % interval. No
estimate is made where the movement does not accelerate, where the interval does not end within ``LATEST`` years (steady movement would
fit as well) or where a parabola fits significantly better (it is no such law).

Simulated (70 dates, 12 days apart): with white noise steady series are called otherwise in 2 of 100, with noise of AR(1) coefficient 0.3, 0.6, 0.8 in
3, 5, 13; intervals of series that follow the law hold the true time in 95 to 97 of 100, with a coefficient of 0.5 in 88 to 94.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Optional

import numpy as np

#: Years of history that are looked at, unless the user says otherwise.
YEARS = 2.0
#: Level of the test; fewest values; years from which on a yearly cycle can be told from a parabola.
LEVEL, FEWEST, CYCLE_YEARS = 0.01, 10, 1.5
#: Years within which the interval of a failure time must end, and failure times that are tried.
LATEST, _STEPS = 5.0, 600
#: Degree of the curve that noise is told from.
_SMOOTH = 4
_YEAR = 365.25
#: Normal score of a two-sided 95 % interval.
_Z95 = 1.9599640


@dataclass(frozen=True)
class Failure:
    """Failure time: the ends of its 95 % interval, and the estimate, which means nothing without them."""

    earliest: date
    estimate: date
    latest: date


@dataclass(frozen=True)
class Pace:
    """How a place moves.

    Attributes
    ----------
    acceleration, error : float
        Units per year squared, with standard error; negative = toward negative displacement.
    p_value : float
        Of no acceleration, two-sided.
    motion : str
        ``accelerating``, ``slowing``, ``steady`` (no significant change) or ``unknown`` (fewer than ``FEWEST`` values).
    failure : Failure or None
    """

    acceleration: float
    error: float
    p_value: float
    motion: str
    failure: Optional[Failure] = None


_UNKNOWN = Pace(float("nan"), float("nan"), float("nan"), "unknown")


def pace(days: Sequence[date], values: np.ndarray, years: float = YEARS) -> Pace:
    """Test the last ``years`` of a series (n,) for acceleration; NaN = no value."""
    known = np.isfinite(values)
    if known.sum() < FEWEST:
        return _UNKNOWN
    last = max(day for day, use in zip(days, known) if use)
    time = np.array([(day - last).days for day in days], float) / _YEAR
    use = known & (time >= -years)
    time, seen = time[use], np.asarray(values, float)[use]
    cycle = _cycle(time)
    design = np.column_stack([cycle, time, time**2 / 2])
    if len(seen) < max(FEWEST, design.shape[1] + _SMOOTH):
        return _UNKNOWN
    coefficients, _, rank, _ = np.linalg.lstsq(design, seen, rcond=None)
    residual = seen - design @ coefficients
    share = _independent(_noise(seen, cycle, time), cycle.shape[1] + _SMOOTH)
    freedom = max(len(seen) * share - rank, 2.0)
    variance = float(residual @ residual) / max(len(seen) - rank, 1) / share
    error = math.sqrt(max(variance * np.linalg.pinv(design.T @ design)[-1, -1], 0.0))
    velocity, acceleration = float(coefficients[-2]), float(coefficients[-1])  # at the last date, where time is 0
    chance = _two_sided(acceleration / error, freedom) if error > 0 else float(acceleration == 0)
    if chance >= LEVEL:
        return Pace(acceleration, error, chance, "steady")
    if velocity * acceleration <= 0:
        return Pace(acceleration, error, chance, "slowing")
    rest = float(residual @ residual)
    return Pace(acceleration, error, chance, "accelerating", _failure(time, seen, cycle, np.sign(velocity), (rest, variance), last))


def _failure(
    time: np.ndarray, seen: np.ndarray, cycle: np.ndarray, sign: float, parabola: tuple[float, float], last: date
) -> Optional[Failure]:
    """Profile of the failure time; ``parabola`` = residual sum of squares of the rival, and variance of its noise."""
    ahead = np.geomspace(0.5 / _YEAR, 2 * LATEST, _STEPS)
    base, _ = np.linalg.qr(cycle)
    shapes = -np.log(ahead[:, None] - time[None])
    shapes = shapes - (shapes @ base) @ base.T
    rest = seen - base @ (base.T @ seen)
    along = shapes @ rest
    squares = np.where(sign * along > 0, float(rest @ rest) - along**2 / np.maximum((shapes**2).sum(1), 1e-300), float(rest @ rest))
    best = int(squares.argmin())
    least = max(float(squares[best]), 1e-300)
    fitted = along[best] / max(float(shapes[best] @ shapes[best]), 1e-300) * shapes[best]
    share, coefficients = _independent(rest - fitted, base.shape[1] + 2), base.shape[1] + 2
    variance = least / max(len(seen) - coefficients, 1) / share
    freedom = max(len(seen) * share - coefficients, 2.0)
    bound = (_Z95 + (_Z95**3 + _Z95) / (4 * freedom)) ** 2
    inside = np.flatnonzero(squares - least <= bound * variance)
    if ahead[inside[-1]] >= LATEST or (least - parabola[0]) / parabola[1] > bound:
        return None
    when = [last + timedelta(days=float(ahead[row]) * _YEAR) for row in (inside[0], best, inside[-1])]
    return Failure(last if inside[0] == 0 else when[0], when[1], when[2])


def _cycle(time: np.ndarray) -> np.ndarray:
    columns = [np.ones_like(time)]
    if np.ptp(time) >= CYCLE_YEARS:
        columns += [np.sin(2 * np.pi * time), np.cos(2 * np.pi * time)]
    return np.column_stack(columns)


def _noise(seen: np.ndarray, cycle: np.ndarray, time: np.ndarray) -> np.ndarray:
    """What a smooth curve leaves: a movement that is no parabola must not pass for noise that resembles itself."""
    scaled = 1 + 2 * time / max(np.ptp(time), 1e-9)
    curve = np.column_stack([cycle, np.polynomial.legendre.legvander(scaled, _SMOOTH)[:, 1:]])
    made: np.ndarray = seen - curve @ np.linalg.lstsq(curve, seen, rcond=None)[0]
    return made


def _independent(residual: np.ndarray, coefficients: int) -> float:
    """Share of the values that are worth independent ones: (1 - r) / (1 + r), r the correlation with the predecessor, freed of its bias."""
    count = len(residual)
    total = float(residual @ residual)
    raw = float(residual[1:] @ residual[:-1]) / total if total > 0 else 0.0
    r = min(max(raw + (1 + coefficients * raw) / count, 0.0), 0.95)
    return (1 - r) / (1 + r)


def _two_sided(score: float, freedom: float) -> float:
    """Probability that a Student's t of ``freedom`` degrees is beyond +-``score`` (Wallace 1959)."""
    normal = (8 * freedom + 1) / (8 * freedom + 3) * math.sqrt(freedom * math.log1p(score**2 / freedom))
    return math.erfc(normal / math.sqrt(2))
