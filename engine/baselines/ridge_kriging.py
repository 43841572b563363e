"""Regression on covariates, then space-time kriging of what it leaves (regression kriging, Hengl et al. 2007, in space and time)."""

from __future__ import annotations

from collections.abc import Sequence

import xarray as xr

from ..cube import Float
from ..interfaces import Imputation
from .covariate_features import Features, covariate_features
from .kriging_choice import ChosenKriging
from .neighbourhood import Cells, centre, missing
from .ridge_covariates import RidgeCovariates
from .space_time import filled, space_of


class RidgeKriging:
    """Ridge on covariates with memory plus kriging of its residual; of departures or plain values where the regression does not help."""

    name = "ridge_kriging"

    def __init__(self, seed: int = 0) -> None:
        self.ridge = RidgeCovariates()
        self.choice = ChosenKriging(seed)

    def fit(self, cube: xr.Dataset, made: Features | None = None) -> None:
        """Fit the regression and the covariances of its residual, and choose by hiding observed cells (from the regression too).

        ``made`` are the cube's features, here and below, where the caller has them.
        """
        made = made or covariate_features(cube)
        self.ridge.fit(cube, made)

        def hidden(given: Float) -> Sequence[Float]:
            partial = RidgeCovariates(self.ridge.penalty)
            part = cube.assign(value=(cube["value"].dims, given))
            partial.fit(part, made)
            return partial.predict(part, made), centre(given, True), centre(given, False)

        self.choice.fit(space_of(cube), cube["value"].values, lambda values: self._bases(cube, values, made), hidden)

    def impute(self, cube: xr.Dataset) -> Imputation:
        """Estimate every missing cell; observed ones come back as they are."""
        return filled(cube["value"].values, *self.estimate(cube, missing(cube["value"].values)))

    def estimate(self, cube: xr.Dataset, cells: Cells, made: Features | None = None) -> tuple[Float, Float]:
        """Mean and variance (n,) of ``cells`` (dates and places, sorted by date) from the other cells around each.

        The regression is the one fitted: it knows a cell that had a value then.
        """
        values = cube["value"].values
        return self.choice.estimate(space_of(cube), values, self._bases(cube, values, made), cells)

    def _bases(self, cube: xr.Dataset, values: Float, made: Features | None) -> Sequence[Float]:
        return self.ridge.predict(cube, made), centre(values, True), centre(values, False)
