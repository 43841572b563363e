"""Regression on covariates, then space-time kriging of what it leaves (regression kriging, Hengl et al. 2007, in space and time)."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import xarray as xr

from ..cube import Float, days, places
from ..interfaces import LEVELS, Imputation
from .ridge_covariates import RidgeCovariates
from .space_time import SpaceTime, left_out_error, missing, overall_mean, quantiles
from .variogram import Covariance, fit_covariance

Index = npt.NDArray[np.intp]


class RidgeKriging:
    """Ridge on covariates with memory plus kriging of its residual; kriging of plain values where the regression does not help."""

    name = "ridge_kriging"

    def __init__(self, seed: int = 0) -> None:
        self.seed = seed
        self.ridge = RidgeCovariates()
        self.model: Covariance | None = None
        self.plain = False

    def fit(self, cube: xr.Dataset) -> None:
        """Fit the regression and the covariance of its residual."""
        self.ridge.fit(cube)
        space, values = _space(cube), cube["value"].values
        residual = values - self.ridge.predict(cube)
        self.model = fit_covariance(residual, space.where, space.day, self.seed)
        overall = overall_mean(values)
        other = fit_covariance(values - overall, space.where, space.day, self.seed)
        self.plain = left_out_error(space, values - overall, other, self.seed) < 0.9 * left_out_error(
            space, residual, self.model, self.seed
        )
        if self.plain:
            self.model = other

    def impute(self, cube: xr.Dataset) -> Imputation:
        """Estimate every missing cell; observed ones come back as they are."""
        values = cube["value"].values
        cells = missing(values)
        mean, variance = self.estimate(cube, cells)
        made = np.broadcast_to(values, (len(LEVELS), *values.shape)).copy()
        made[:, cells[0], cells[1]] = quantiles(mean, np.sqrt(variance))
        return Imputation(made)

    def estimate(self, cube: xr.Dataset, cells: tuple[Index, Index]) -> tuple[Float, Float]:
        """Mean and variance (n,) of ``cells`` (dates and places, sorted by date), each without its own value."""
        assert self.model is not None, "fit first"  # nosec B101 (an invariant)
        values = cube["value"].values
        base = np.full(values.shape, overall_mean(values)) if self.plain else self.ridge.predict(cube)
        mean, variance = _space(cube).estimate(values - base, self.model, cells)
        return mean + base[cells], variance


def _space(cube: xr.Dataset) -> SpaceTime:
    return SpaceTime(places(cube), days(cube["time"].values, cube["time"].values[0]))
