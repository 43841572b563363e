"""What a hazard reader asks for first: predicted displacement, predicted velocity, and its change against the past.

Definitions, for a site with history ``y(t)``, origin ``o`` and median forecasts ``m(t_1) … m(t_H)``:

past curve ``c(t)``
    Line and annual cycle through the last two years before the origin (everything, where that is less; the line alone
    where the history spans less than a year and a half, too short to tell a cycle from a trend; a constant below 3 dates).
present level ``l``
    ``c(o)`` plus the residuals ``y - c`` smoothed up to the origin by a line whose weights fall by a fifth per date (two fifths in short series). One
    observation is too noisy to measure from, an average would lag behind a moving site, and a curve fitted across a step
    (an earthquake) is off on both sides of it: the line follows.
displacement
    ``m(t_H) - l``.
velocity
    Least-squares slope through ``(o, l), (t_1, m_1) … (t_H, m_H)``, units per year.
velocity change
    ``velocity`` minus the same slope of ``c`` through the same dates. A horizon of a few months sees a part of a season
    only, and its slope is mostly seasonal; the past curve has the same season there, so it cancels, and a site that goes on
    as in the last two years has a change of zero.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import xarray as xr

from ..baselines.filters import YEAR, Array, complete, design, fit_operator
from ..cube import Days, Float, days, until
from ..i18n import tr
from ..interfaces import Forecast

#: Years of history the past curve is fitted on, years it must span to have an annual cycle, weight of the newest residual.
PAST_YEARS, SEASONAL_YEARS = 2.0, 1.5
#: Share by which the weights of the residuals fall per date, in series of 50 dates and more, and in shorter ones.
ALPHA, ALPHA_SHORT, LONG = 0.2, 0.4, 50
#: Below this horizon (days) a velocity amplifies the uncertainty of the present level too much to be read alone.
SHORT_DAYS = 90.0
_CHUNK = 200_000


@dataclass(frozen=True)
class Derived:
    """Quantities of each site, or of each cell; NaN where the site has no forecast or no recent history.

    Attributes
    ----------
    displacement : float32 (N,) or (y, x)
        Predicted displacement from the origin to the last forecast date, in the units of the cube.
    velocity, velocity_change : float32, same shape
        Units per year.
    """

    displacement: Float
    velocity: Float
    velocity_change: Float


def derive(cube: xr.Dataset, forecast: Forecast, origin: np.datetime64) -> Derived:
    """Quantities of ``forecast`` at the sites of ``cube``; nothing dated after ``origin`` is used. Definitions: see the module."""
    time = cube["time"].values
    stop = int(np.searchsorted(time, origin, side="right"))
    then = days(time[:stop], origin)
    start = int(np.searchsorted(then, -PAST_YEARS * YEAR)) if stop else 0
    start = min(start, max(0, stop - 3))
    history = until(cube, origin)["value"].isel(time=slice(start, None))
    ahead = days(forecast.dates, origin)
    level_of, past_of = _operators(then[start:], ahead)
    slope = _slope(np.concatenate([[0.0], ahead]))
    sites = cube.sizes["site"]
    made = np.empty((3, sites), np.float32)
    for first in range(0, sites, _CHUNK):
        part = slice(first, first + _CHUNK)
        past = complete(np.asarray(history[:, part].values)).astype(np.float64)
        level = level_of @ past
        median = forecast.median[:, part].astype(np.float64)
        velocity = slope[0] * level + slope[1:] @ median
        made[:, part] = median[-1] - level, velocity, velocity - slope @ (past_of @ past)
    return Derived(*made)


def cautions(dates: Days, origin: np.datetime64, start: np.datetime64) -> tuple[str, ...]:
    """What to say about the derived layers of so short a horizon or history (from ``start``); empty where there is nothing to say."""
    length, past = float(days(dates, origin)[-1]), -float(days(np.array([start]), origin)[0])
    seasonal = past >= SEASONAL_YEARS * YEAR
    if length >= SHORT_DAYS and seasonal:
        return ()
    if seasonal:
        text = tr(
            "The forecast reaches {length:.0f} days: its velocity is mostly the season's and the noise's. Read the velocity "
            "change, which has the usual season removed, or forecast further ahead.",
            length=length,
        )
    else:
        text = tr(
            "The history spans {past:.0f} days, less than a year and a half: what is season in it cannot be told from velocity. Read the "
            "predicted displacement; the velocities, and their change, may be a season's, or those of a single step.",
            past=past,
        )
    return (text,)


def _operators(then: Array, ahead: Array) -> tuple[Array, Array]:
    """Operators on the history (T, N): present level (T,), and the past curve at the origin and ``ahead`` (1 + H, T)."""
    dates = np.concatenate([[0.0], ahead])
    if len(then) < 3:
        mean = np.full(len(then), 1 / max(len(then), 1))
        return mean, np.full((len(dates), len(then)), np.nan)
    harmonics = 1 if len(then) >= 8 and then[-1] - then[0] >= SEASONAL_YEARS * YEAR else 0
    coefficients = fit_operator(then, harmonics, None)
    past = design(dates, then[-1], harmonics) @ coefficients
    smooth = _end_of_line(then)
    level = past[0] + smooth - smooth @ (design(then, then[-1], harmonics) @ coefficients)
    return level, past


def _end_of_line(then: Array) -> Array:
    """Weights (T,) whose product with values is their exponentially weighted line at the last date; a mean below 8 dates."""
    weight = (1 - (ALPHA if len(then) >= LONG else ALPHA_SHORT)) ** np.arange(len(then) - 1, -1, -1.0)
    if len(then) < 8:
        return np.asarray(weight / weight.sum())
    columns = design(then, then[-1], 0)
    return np.asarray(np.linalg.solve(columns.T @ (columns * weight[:, None]), (columns * weight[:, None]).T)[0])


def _slope(ahead: Array) -> Array:
    """Least-squares slope per year as weights of the values at ``ahead`` days."""
    years = (ahead - ahead.mean()) / YEAR
    slope: Array = years / (years @ years)
    return slope
