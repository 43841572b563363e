"""Space-time kriging of the values themselves or of their departures from each place's mean, whichever fills hidden cells better."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import xarray as xr

from ..cube import Float, days, places
from ..interfaces import LEVELS, Imputation
from .kriging_choice import ChosenKriging
from .neighbourhood import Cells, SpaceTime, centre, links, missing, place_means, quantiles

__all__ = ["SpaceTime", "SpaceTimeKriging", "centre", "links", "place_means", "quantiles", "space_of"]


class SpaceTimeKriging:
    """Space-time kriging; see :mod:`kriging_choice` for how it is decided what is kriged."""

    name = "kriging_space_time"

    def __init__(self, seed: int = 0) -> None:
        self.choice = ChosenKriging(seed)

    def fit(self, cube: xr.Dataset) -> None:
        """Fit the covariances, and choose between departures and values by hiding observed cells."""
        self.choice.fit(space_of(cube), cube["value"].values, _bases)

    def impute(self, cube: xr.Dataset) -> Imputation:
        """Krige every missing cell, with the kriging deviation as spread; observed ones come back as they are."""
        return filled(cube["value"].values, *self.estimate(cube, missing(cube["value"].values)))

    def estimate(self, cube: xr.Dataset, cells: Cells) -> tuple[Float, Float]:
        """Mean and variance (n,) of ``cells`` (dates and places, sorted by date) from the other cells around each."""
        values = cube["value"].values
        return self.choice.estimate(space_of(cube), values, _bases(values), cells)


def _bases(values: Float) -> Sequence[Float]:
    return centre(values, True), centre(values, False)


def space_of(cube: xr.Dataset) -> SpaceTime:
    """Places and days of ``cube``."""
    return SpaceTime(places(cube), days(cube["time"].values, cube["time"].values[0]))


def filled(values: Float, mean: Float, variance: Float) -> Imputation:
    """The values (T, N) with normal quantiles of ``mean`` and ``variance`` (n,) in the missing cells, in the order of :func:`missing`."""
    made = np.broadcast_to(values, (len(LEVELS), *values.shape)).copy()
    date, place = missing(values)
    made[:, date, place] = quantiles(mean, np.sqrt(variance))
    return Imputation(made)
