"""Pooled ridge regression on time-gap-aware features, one coefficient vector per horizon for all sites.

Pooling sites and recent origins gives it many samples for few coefficients, so it is refitted at every new acquisition.
Penalty, memory (half-life of origins) and use of neighbours are not chosen once: a grid of variants is scored on the
origins just past, per horizon, and their coefficients are averaged with weights that favour the good ones. All of that
happens on Gram matrices, never again on the data: the error of any coefficients ``b`` at an origin is
``y'y - 2 b'C + b'Gb``.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

import numpy as np
import numpy.typing as npt
import scipy.sparse as sp
import xarray as xr

from ..cube import Days, Float, days, places, until
from ..i18n import tr
from ..interfaces import Forecast, point_forecast
from .filters import Array, complete, typical_step
from .nearest import cells_of
from .ridge_features import FeatureSpec, choose_spec, neighbour_means
from .ridge_features import features as compute
from .ridge_grid import Grams, solve_blend
from .ridge_history import History, around


class Ridge:
    """Rolling pooled ridge.

    Parameters
    ----------
    horizon : int
        Acquisitions ahead that get coefficients of their own; dates between are interpolated, later ones use the last.
    origins : int
        Past origins learned from, at most.
    max_sites : int
        Sites the Gram matrices are made of (evenly spaced over the input), at most; the forecast is for all.
    """

    name = "ridge"

    def __init__(self, horizon: int = 10, origins: int = 120, max_sites: int = 20_000) -> None:
        self.horizon, self.origins, self.max_sites = horizon, origins, max_sites
        self.features: FeatureSpec | None = None
        self.coefficients: Array = np.zeros((0, 0))
        self.step = 1.0
        self._cube: xr.Dataset | None = None
        self._near: tuple[tuple[bytes, bytes, tuple[int, ...]], list[sp.csr_array]] | None = None
        self._grams = Grams()
        self._history: History | None = None

    def fit(self, cube: xr.Dataset, until: np.datetime64) -> None:
        """Learn the coefficients from the values dated not after ``until``.

        Called again with a later ``until`` on the same cube, only what is new is computed.
        """
        time = days(cube["time"].values, cube["time"].values[0])
        last = int(np.searchsorted(cube["time"].values, until, side="right")) - 1
        spec = choose_spec(time[: last + 1], cube.sizes["site"]) if last >= 2 else FeatureSpec(True, 1, (), ())
        if spec != self.features or self._cube is not cube:
            self._grams, self._history = Grams(), None
            self.features, self._cube = spec, cube
        self.step = typical_step(time[: last + 1])
        first = max(spec.lags + 2, 4) if spec.level else max(40, last - self.origins)
        horizons = max(1, min(self.horizon, (last - first) // 2))
        if last - first < 3:
            self.coefficients = np.zeros((1, spec.count))
            return
        self._extend(cube, time, first, last, horizons)
        self.coefficients = solve_blend(self._grams, spec, last, horizons)

    def predict(self, cube: xr.Dataset, origin: np.datetime64, dates: Days) -> Forecast:
        """Base fit plus the pooled correction for each of ``dates``."""
        assert self.features is not None, "fit first"  # nosec B101 (an invariant)
        past = until(cube, origin)
        time = days(past["time"].values, past["time"].values[0])
        ahead = days(dates, past["time"].values[0])
        if cube is self._cube and self._history is not None and self._history.of_all:
            fields = self._history.fields(len(time) - 1)
        else:
            history = complete(past["value"].values)
            fields = [history, *(around(mean, history, slice(None)) for mean in self._means(cube))]
        rows, base = compute(self.features, fields, time, ahead)
        betas = self._at((ahead - time[-1]) / self.step)
        made = [base[h] + betas[h] @ rows[h] for h in range(len(ahead))]
        return point_forecast(dates, np.stack(made))

    def _means(self, cube: xr.Dataset) -> list[sp.csr_array]:
        """Operators that make the mean over each neighbourhood; those of the last places seen are kept."""
        assert self.features is not None  # nosec B101 (an invariant)
        key = (cube["x"].values.tobytes(), cube["y"].values.tobytes(), self.features.neighbours)
        if self._near is None or self._near[0] != key:
            self._near = (key, neighbour_means(places(cube), self.features.neighbours, cells_of(cube)))
        return self._near[1]

    def settings(self) -> dict[str, Any]:
        """What a model bundle stores beside the coefficients."""
        assert self.features is not None, "a forecaster is fitted before it is stored"  # nosec B101 (an invariant)
        return {"features": asdict(self.features), "step": self.step}

    def state(self) -> dict[str, npt.NDArray[Any]]:
        """Coefficients (horizons, P)."""
        return {"coefficients": self.coefficients}

    @classmethod
    def from_state(cls, settings: Mapping[str, Any], state: Mapping[str, npt.NDArray[Any]], device: str = "auto") -> Ridge:  # noqa: ARG003
        """The forecaster of a bundle; ValueError, KeyError or TypeError where the parts do not fit."""
        made = cls(horizon=len(state["coefficients"]))
        parts = settings["features"]
        scales, neighbours = (tuple(float(part) for part in parts["scales"]), tuple(int(part) for part in parts["neighbours"]))
        made.features = FeatureSpec(bool(parts["level"]), int(parts["lags"]), scales, neighbours)
        made.coefficients = np.asarray(state["coefficients"], np.float64)
        made.step = float(settings["step"])
        if not all(0 < part < 1e6 for part in (made.step, *scales, *neighbours)) or made.features.lags < 0:
            raise ValueError(tr("its settings are out of range"))
        if made.coefficients.ndim != 2 or made.coefficients.shape[1] != made.features.count:
            raise ValueError(tr("the coefficients do not fit the features"))
        return made

    def _at(self, lead: Array) -> Float:
        """Coefficients (H, P) at ``lead`` typical steps, linear between horizons."""
        position = np.clip(lead - 1.0, 0.0, len(self.coefficients) - 1.0)
        lower = np.floor(position).astype(int)
        upper = np.minimum(lower + 1, len(self.coefficients) - 1)
        share = (position - lower)[:, None]
        between: Float = ((1 - share) * self.coefficients[lower] + share * self.coefficients[upper]).astype(np.float32)
        return between

    def _extend(self, cube: xr.Dataset, time: Array, first: int, last: int, horizons: int) -> None:
        """Add the Gram matrices of every (origin, horizon) whose target is known at ``last`` and that is not there yet."""
        assert self.features is not None  # nosec B101 (an invariant)
        every = -(-cube.sizes["site"] // self.max_sites)
        rows = slice(None) if every == 1 else slice(None, None, every)
        value = cube["value"].values
        if self._history is None:
            self._history = History(value, rows, self._means(cube))
        for origin in range(first, last):
            wanted = [h for h in range(horizons) if origin + h + 1 <= last and not self._grams.has(origin, h)]
            if not wanted:
                continue
            past = self._history.fields(origin)
            made, base = compute(self.features, past, time[: origin + 1], time[[origin + 1 + h for h in wanted]])
            weight = site_weight(past[0])
            for row, h in enumerate(wanted):
                self._grams.add(origin, h, made[row], value[origin + 1 + h, rows] - base[row], weight)


def site_weight(history: Float) -> Float:
    """Weight of each site in the pooled fit: 1 / standard deviation of its last 60 increments, mean 1.

    Between 1 (noisy sites rule) and 1 / variance (quiet ones do).
    """
    spread = np.diff(history[-61:], axis=0).std(0)
    weight = 1.0 / np.maximum(spread, 0.05 * float(np.nanmean(spread)) + 1e-9)
    relative: Float = np.nan_to_num(weight / np.nanmean(weight)).astype(np.float32)
    return relative
