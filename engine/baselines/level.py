"""Level methods: the mean of the last values, and simple exponential smoothing (Brown 1959)."""

from __future__ import annotations

import numpy as np
import xarray as xr

from ..cube import Days, until
from ..interfaces import Forecast, point_forecast
from .filters import Array, complete


def _repeat(level: Array, dates: Days) -> Forecast:
    return point_forecast(dates, np.broadcast_to(level, (len(dates), len(level))).astype(np.float32))


class MeanLast:
    """Forecast = mean of the last ``k`` values of the site."""

    name = "mean_last"

    def __init__(self, k: int = 20) -> None:
        self.k = k

    def fit(self, cube: xr.Dataset, until: np.datetime64) -> None:
        """Nothing to learn."""

    def predict(self, cube: xr.Dataset, origin: np.datetime64, dates: Days) -> Forecast:
        """Mean of the last ``k`` values not after ``origin``, gaps filled in time."""
        history = complete(until(cube, origin)["value"].values)
        return _repeat(history[-self.k :].mean(0, dtype=np.float64), dates)


class ExponentialSmoothing:
    """Forecast = exponentially weighted mean of the site's past, the newest value weighing ``alpha``.

    Parameters
    ----------
    alpha : float or None
        None: the value of ``GRID`` with the least one- and five-step error on the history is taken.
    """

    name = "exponential_smoothing"
    GRID = (0.05, 0.1, 0.2, 0.3, 0.5, 0.7)

    def __init__(self, alpha: float | None = None) -> None:
        self._given = alpha
        self.alpha = 0.3 if alpha is None else alpha

    def fit(self, cube: xr.Dataset, until: np.datetime64) -> None:
        """Choose ``alpha`` on the values not after ``until`` (20,000 sites at most)."""
        time = cube["time"].values
        count = int(np.searchsorted(time, until, side="right"))
        if self._given is not None or count < 8:
            return
        step = -(-cube.sizes["site"] // 20_000)
        history = complete(cube["value"].values[:count, ::step]).astype(np.float64)
        known = history[:, np.isfinite(history[0])]
        if known.size:
            known = known - known.mean()  # every error is one of weights that sum to 0: nothing changes but the rounding
            products = known @ known.T
            self.alpha = min(self.GRID, key=lambda alpha: _error(products, alpha))

    def predict(self, cube: xr.Dataset, origin: np.datetime64, dates: Days) -> Forecast:
        """Smoothed level at ``origin``, whatever the date."""
        history = complete(until(cube, origin)["value"].values)
        weight = (1 - self.alpha) ** np.arange(len(history) - 1, -1, -1.0)
        return _repeat((weight / weight.sum()) @ history, dates)


def _error(products: Array, alpha: float) -> float:
    """Summed squared one- and five-step error of smoothing with ``alpha`` over the second half of a history.

    Parameters
    ----------
    products : (T, T)
        Of the history's dates, over all sites: an error is a weighted sum of dates, so its square is one of these.
    """
    count = len(products)
    origins = np.arange(max(1, count // 2), count - 1)
    back = origins[:, None] - np.arange(count)
    weight = np.where(back >= 0, (1 - alpha) ** np.maximum(back, 0), 0.0)
    level, total = weight / weight.sum(1, keepdims=True), 0.0
    for step in (1, 5):
        error = -level
        error[np.arange(len(origins)), np.minimum(origins + step, count - 1)] += 1.0
        total += float(((error @ products) * error).sum())
    return total
