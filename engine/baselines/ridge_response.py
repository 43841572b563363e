"""The pooled ridge, after what time-varying covariates do to each place: a slope that creeps when the soil is wet.

The increments of a place between two dates are regressed on each covariate c, beside its trend and season:

    dy = b dt + season + v integral(c dt) + e dc

v is an answer of the velocity (creep), e one of the level (swelling). Both are fitted over a place and its neighbours and shrunk to
``b max(0, 1 - 4 var / b^2)`` with the variance of a jackknife over blocks of time (James and Stein 1961): where nothing around
answers to the covariate in the same way all the time, the answer is zero. The ridge then forecasts what is left, and the answer to the
covariate is added for its expected future: its departure from the mean fades as it did in the past (first-order autoregression).
Nothing later than the origin is used, of the covariates neither.
"""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt
import xarray as xr
from scipy.spatial import cKDTree

from ..cores import workers
from ..cube import DYNAMIC, Days, Float, days, names, places, until
from ..i18n import tr
from ..interfaces import Forecast, point_forecast
from ..job import JobError
from ..names import title
from .filters import Array, complete
from .ridge import Ridge

#: Places in a neighbourhood, blocks of time of the jackknife, least dates, and how sure an answer must be.
NEIGHBOURS, BLOCKS, ENOUGH, DOUBT = 24, 8, 30, 4.0
YEAR = 365.25


class RidgeResponse:
    """Ridge on what is left after each place's answer to the dynamic covariates.

    Parameters
    ----------
    horizon, origins, max_sites : int
        As in :class:`ridge.Ridge`.
    """

    name = "ridge_response"
    #: It forecasts only the places it was fitted on.
    local = True

    def __init__(self, horizon: int = 10, origins: int = 120, max_sites: int = 20_000) -> None:
        self.base = Ridge(horizon, origins, max_sites)
        self.answers: Float = np.zeros((0, 2, 0), np.float32)
        self.centre: Float = np.zeros((0, 0), np.float32)
        self.fade: Array = np.zeros(0)
        #: With this attribute a backtest fits at the start of each block and only updates in between, as for networks.
        self.progress: Any = None
        self._places: Array = np.zeros((0, 2))
        self._left: tuple[xr.Dataset, xr.Dataset] | None = None

    def fit(self, cube: xr.Dataset, until: np.datetime64) -> None:
        """Learn the answers and then the ridge from the values dated not after ``until``.

        Raises
        ------
        JobError
            The cube has no dynamic covariate.
        """
        keys = names(cube, DYNAMIC)
        if not keys:
            raise JobError(
                "no_covariate",
                tr("The method '{method}' needs a time-varying covariate.", method=title(self.name)),
                tr("Add one, or use '{ridge}'.", ridge=title("ridge")),
            )
        count = int(np.searchsorted(cube["time"].values, until, side="right"))
        known = cube.isel(time=slice(0, count))
        time = days(known["time"].values, known["time"].values[0])
        self._places = places(cube)
        series = [_filled(known, name) for name in keys]
        self.centre = np.stack([_mean(one) for one in series])
        anomalies = [_anomaly(one, self.centre[number]) for number, one in enumerate(series)]
        self.fade = np.array([_fade(one, time) for one in anomalies])
        self.answers = np.zeros((len(keys), 2, cube.sizes["site"]), np.float32)
        if count >= ENOUGH:
            near = _neighbours(self._places)
            left = np.diff(np.nan_to_num(complete(known["value"].values)).astype(np.float64), axis=0)
            left = _without_season(left, time)
            for number, anomaly in enumerate(anomalies):
                for kind, effect in enumerate((np.diff(_integral(anomaly, time), axis=0), np.diff(anomaly, axis=0))):
                    effect = _without_season(np.asarray(effect, np.float64), time)
                    self.answers[number, kind] = _answer(effect, left, near)
                    left = left - effect * self.answers[number, kind]
        self._left = None
        self.update(cube, until)

    def update(self, cube: xr.Dataset, until: np.datetime64) -> None:
        """Take in new observations: the ridge is fitted again, the answers stay."""
        self.base.fit(self._remaining(cube), until)

    def predict(self, cube: xr.Dataset, origin: np.datetime64, dates: Days) -> Forecast:
        """The ridge's forecast of the rest, and the answer to the covariates as they are expected to go on from ``origin``."""
        made = self.base.predict(self._remaining(cube), origin, dates)
        past = until(cube, origin)
        ahead = days(dates, past["time"].values[-1])
        rows = self._rows(cube)
        answer = self._answer_so_far(past)[-1][None]
        for number, name in enumerate(names(cube, DYNAMIC)):
            now = _anomaly(_filled(past, name)[-1:], self.centre[number, rows])[0]
            fade = self.fade[number]
            creep, swell = self.answers[number][:, rows]
            kept = np.exp(-ahead / fade)[:, None]
            answer = answer + creep * now * fade * (1 - kept) + swell * now * (kept - 1)
        return point_forecast(dates, made.median + answer.astype(np.float32))

    def _remaining(self, cube: xr.Dataset) -> xr.Dataset:
        """The cube without the answers to its covariates; each value depends on nothing later. The same object for the same cube."""
        if self._left is None or self._left[0] is not cube:
            values = cube["value"].values - self._answer_so_far(cube).astype(np.float32)
            self._left = (cube, cube.assign(value=(cube["value"].dims, values)))
        return self._left[1]

    def _answer_so_far(self, cube: xr.Dataset) -> Array:
        """What the covariates have moved each place since the first date, (T, N)."""
        time, rows = days(cube["time"].values, cube["time"].values[0]), self._rows(cube)
        total = np.zeros(cube["value"].shape)
        for number, name in enumerate(names(cube, DYNAMIC)):
            anomaly = _anomaly(_filled(cube, name), self.centre[number, rows])
            creep, swell = self.answers[number][:, rows]
            if creep.any():
                total += creep * _integral(anomaly, time)
            if swell.any():
                total += swell * (anomaly - anomaly[:1])
        return total

    def _rows(self, cube: xr.Dataset) -> npt.NDArray[np.intp]:
        """For each place, the nearest one fitted on."""
        now = places(cube)
        if now.shape == self._places.shape and (now == self._places).all():
            return np.arange(len(now))
        return np.asarray(cKDTree(self._places).query(now)[1], np.intp)


def _filled(cube: xr.Dataset, name: str) -> Float:
    """A covariate with the last value known in its gaps, NaN where there is none yet; (T, N)."""
    values = cube[DYNAMIC + name].values
    last = np.maximum.accumulate(np.where(np.isfinite(values), np.arange(len(values))[:, None], -1), axis=0)
    found: Float = np.where(last >= 0, np.take_along_axis(values, np.maximum(last, 0), 0), np.float32(np.nan)).astype(np.float32)
    return found


def _mean(filled: Float) -> Float:
    """Mean of each place's known values (N,), 0 where there are none."""
    known = np.isfinite(filled)
    mean: Float = (np.where(known, filled, 0).sum(0, dtype=np.float64) / np.maximum(known.sum(0), 1)).astype(np.float32)
    return mean


def _anomaly(filled: Float, centre: Float) -> Float:
    """Departure from the mean, (T, N): none where nothing is known yet, in whatever unit the covariate counts (0 K is no mean temperature)."""
    anomaly: Float = np.nan_to_num(filled - centre)
    return anomaly


def _integral(values: Float, time: Array) -> Array:
    """Trapezoidal integral over days from the first date, (T, N)."""
    steps = 0.5 * (values[1:] + values[:-1]) * np.diff(time)[:, None]
    return np.vstack([np.zeros((1, values.shape[1])), np.cumsum(steps, axis=0, dtype=np.float64)])


def _fade(anomaly: Float, time: Array) -> float:
    """Days in which a departure of the covariate from its mean falls to 1/e, from the autoregression of its anomalies (T, N)."""
    if len(anomaly) < 3:
        return 30.0
    square = float((anomaly[:-1].astype(np.float64) ** 2).sum())
    rho = float((anomaly[1:].astype(np.float64) * anomaly[:-1]).sum()) / square if square > 0 else 0.0
    return float(np.clip(-np.median(np.diff(time)) / np.log(np.clip(rho, 0.01, 0.995)), 1.0, 400.0))


def _without_season(increments: Array, time: Array) -> Array:
    """Increments (T - 1, N) without what a line and an annual cycle explain."""
    phase = 2 * np.pi * time / YEAR
    columns = np.stack([np.diff(time), np.diff(np.sin(phase)), np.diff(np.cos(phase))], 1)
    rest: Array = increments - columns @ np.linalg.lstsq(columns, increments, rcond=None)[0]
    return rest


def _neighbours(where: Array) -> npt.NDArray[np.intp]:
    """The nearest places of each, itself among them, (N, K)."""
    near = np.asarray(cKDTree(where).query(where, min(NEIGHBOURS, len(where)), workers=workers())[1], np.intp)
    return near.reshape(len(where), -1)


def _answer(effect: Array, left: Array, near: npt.NDArray[np.intp]) -> Float:
    """Shrunk slopes (N,) of increments ``left`` on those of a covariate, (T - 1, N) each, over neighbourhoods."""
    parts = np.array_split(np.arange(len(left)), BLOCKS)
    cross = np.stack([(effect[part] * left[part]).sum(0)[near].sum(1) for part in parts])
    power = np.stack([(effect[part] ** 2).sum(0)[near].sum(1) for part in parts])
    total = power.sum(0)
    slope = cross.sum(0) / np.maximum(total, 1e-12)
    without = (cross.sum(0) - cross) / np.maximum(total - power, 1e-12)
    variance = (BLOCKS - 1) / BLOCKS * ((without - without.mean(0)) ** 2).sum(0)
    shrunk: Float = np.where(total > 1e-12, slope * np.maximum(0.0, 1.0 - DOUBT * variance / (slope**2 + 1e-30)), 0.0).astype(np.float32)
    return shrunk
