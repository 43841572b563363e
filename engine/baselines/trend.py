"""Linear and linear + seasonal least-squares fits per site, as EGMS itself describes its series.

``value(t) = level + velocity t + a cos(2 pi t) + b sin(2 pi t)``, t in years, fitted on the values not after the origin.
"""

from __future__ import annotations

import numpy as np
import xarray as xr

from ..cube import Days, Float, days, until
from ..interfaces import Forecast, point_forecast
from .filters import Array, complete, design, fit_operator, typical_step


class Linear:
    """Straight line through the whole history."""

    name = "linear"
    harmonics = 0
    half_life: float | None = None

    def fit(self, cube: xr.Dataset, until: np.datetime64) -> None:
        """Nothing is shared between sites."""

    def predict(self, cube: xr.Dataset, origin: np.datetime64, dates: Days) -> Forecast:
        """Extrapolate the fit of the values not after ``origin``."""
        return point_forecast(dates, self._extrapolate(until(cube, origin), origin, dates)[0])

    def _extrapolate(self, past: xr.Dataset, origin: np.datetime64, dates: Days) -> tuple[Float, Float]:
        """Fit at ``dates`` (H, N) and residuals of the history (T, N)."""
        history = complete(past["value"].values)
        then = days(past["time"].values, origin)
        coefficients = fit_operator(then, self.harmonics, self.half_life) @ history
        fitted = design(then, then[-1], self.harmonics) @ coefficients
        ahead = design(days(dates, origin), then[-1], self.harmonics) @ coefficients
        return ahead.astype(np.float32), (history - fitted).astype(np.float32)


class LinearSeasonal(Linear):
    """Line and annual cycle through the whole history."""

    name = "linear_seasonal"
    harmonics = 1


class LinearSeasonalRecent(LinearSeasonal):
    """Line and annual cycle, weights halving every two years back."""

    name = "linear_seasonal_recent"
    half_life = 2.0


class LinearSeasonalAnchored(LinearSeasonalRecent):
    """The recent fit, moved toward the last residuals by a share learned per horizon on earlier origins.

    The residual is smoothed exponentially (the newest weighs .3); the share is a pooled least-squares gain, clipped to
    [0, 1]: 0 = no anchor, 1 = the forecast starts at the last (smoothed) observation.
    """

    name = "linear_seasonal_anchored"
    ALPHA = 0.3

    def __init__(self, horizon: int = 10, origins: int = 20) -> None:
        self.horizon, self.origins = horizon, origins
        self.gain = np.zeros(1)
        self._cube: xr.Dataset | None = None
        self._made: dict[int, tuple[Float, Float]] = {}

    def fit(self, cube: xr.Dataset, until: np.datetime64) -> None:
        """Learn the share from the last ``origins`` origins whose targets are not after ``until``.

        Called again with a later ``until`` on the same cube, only the fits at new origins are made.
        """
        time = cube["time"].values
        count = int(np.searchsorted(time, until, side="right"))
        horizons = max(1, min(self.horizon, count // 3))
        sums = np.zeros((2, horizons))
        step = -(-cube.sizes["site"] // 20_000)
        part = cube[["value"]].isel(site=slice(None, None, step))
        first = max(count // 2, count - horizons - self.origins)
        self._made = {last: made for last, made in self._made.items() if last >= first} if self._cube is cube else {}
        self._cube = cube
        for last in range(first, count - 1):
            if last not in self._made:
                # Of what comes after the origin the dates alone are looked at.
                ahead = time[last + 1 : last + 1 + self.horizon]
                fitted, residual = self._extrapolate(part.isel(time=slice(0, last + 1)), time[last], ahead)
                self._made[last] = (fitted, self._smooth(residual))
            fitted, offset = self._made[last]
            known = min(horizons, count - 1 - last)
            error = part["value"].values[last + 1 : last + 1 + known] - fitted[:known]
            sums[0, :known] += np.nansum(error * offset, 1)
            sums[1, :known] += np.nansum(np.isfinite(error) * offset**2, 1)
        self.gain = np.clip(sums[0] / np.maximum(sums[1], 1e-12), 0.0, 1.0)

    def predict(self, cube: xr.Dataset, origin: np.datetime64, dates: Days) -> Forecast:
        """Fit plus the learned share of the smoothed residual."""
        past = until(cube, origin)
        fitted, residual = self._extrapolate(past, origin, dates)
        gain = self._gain_at(days(dates, past["time"].values[-1]), typical_step(days(past["time"].values, origin)))
        return point_forecast(dates, fitted + (gain[:, None] * self._smooth(residual)).astype(np.float32))

    def _gain_at(self, ahead: Array, step: float) -> Array:
        """Share (H,) of the residual at dates ``ahead`` (H,) days after the last one known: that of the nearest horizon, whichever dates are asked for."""
        found: Array = self.gain[np.clip(np.rint(ahead / step) - 1, 0, len(self.gain) - 1).astype(np.intp)]
        return found

    def _smooth(self, residual: Float) -> Float:
        weight = (1 - self.ALPHA) ** np.arange(len(residual) - 1, -1, -1.0)
        smooth: Float = ((weight / weight.sum()) @ residual).astype(np.float32)
        return smooth
