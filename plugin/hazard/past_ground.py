"""The forecast of the ground, from the history of its very places where there is one."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Optional

import numpy as np
from qgis.core import QgsCoordinateReferenceSystem

from . import aligned, ground
from .grid import Grid
from .noise import noise
from .past import Past
from .prediction import Prediction
from .wander import Wander

#: Cells of a raster, in whole rows spread over it, that tell what is usual.
SAMPLE = 50_000


def of_points(
    made: Prediction,
    past: Optional[Past],
    days: tuple[date, ...],
    crs: QgsCoordinateReferenceSystem,
    canceled: Callable[[], bool] = lambda: False,
) -> Prediction:
    """Return the forecast of the ground at points in ``crs``; without ``days`` of a history as far as the forecast itself tells."""
    if past is None or not days:
        return ground.from_itself(made)
    values = aligned.of_points(past, made, crs, days, canceled)
    deviation = noise(values)
    return ground.from_history(made, deviation, Wander(days, made.origin, made.days).variance(values, deviation))


def of_cells(grid: Grid, past: Optional[Past], days: tuple[date, ...]) -> Callable[[Prediction], Prediction]:
    """Return what turns the forecast of some whole rows of cells into that of the ground."""
    if past is None or not days:
        return ground.from_itself
    history, wander = past, Wander(days, grid.origin, grid.days)
    usual = _usual(grid, history, days, wander) if wander.told else None

    def turned(made: Prediction) -> Prediction:
        values = aligned.of_cells(history, grid, made.ids, days)
        deviation = noise(values)
        return ground.from_history(made, deviation, wander.variance(values, deviation, usual))

    return turned


def _usual(grid: Grid, past: Past, days: tuple[date, ...], wander: Wander) -> np.ndarray:
    """What the cells of a raster usually stray: of a sample, so that it does not depend on how the raster is read."""
    count = min(grid.rows, max(1, SAMPLE // grid.columns))
    rows = np.unique(np.linspace(0, grid.rows - 1, count).round().astype(int))
    line = np.arange(grid.columns)
    values = np.concatenate([aligned.of_cells(past, grid, row * grid.columns + line, days) for row in rows], 1)
    return wander.usual(values, noise(values))
