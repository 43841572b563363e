"""Persistence: the last observed value, whatever the horizon. The reference every other method must beat."""

from __future__ import annotations

import numpy as np
import xarray as xr

from ..cube import Days, Float, until
from ..interfaces import Forecast, point_forecast


def last_value(values: Float) -> Float:
    """Last finite value of each column of ``values`` (time, site); NaN where there is none."""
    seen = np.isfinite(values)
    last = values.shape[0] - 1 - seen[::-1].argmax(0)
    return np.where(seen.any(0), values[last, np.arange(values.shape[1])], np.nan).astype(np.float32)


class Persistence:
    """Forecast = last observation at the site."""

    name = "persistence"

    def fit(self, cube: xr.Dataset, until: np.datetime64) -> None:
        """Nothing to learn."""

    def predict(self, cube: xr.Dataset, origin: np.datetime64, dates: Days) -> Forecast:
        """Repeat the last value not after ``origin``."""
        last = last_value(until(cube, origin)["value"].values)
        return point_forecast(dates, np.broadcast_to(last, (len(dates), len(last))))
