"""The forecast of the ground, from the history of its very places where there is one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Optional

import numpy as np
from qgis.core import QgsCoordinateReferenceSystem

from . import aligned, ground
from .grid import Grid
from .moves import Moves
from .noise import noise
from .past import Past
from .prediction import Prediction
from .trust import Trust
from .wander import Wander

#: Points, or cells of a raster in whole rows, spread over all, that tell what is usual.
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
    told = _Told(days, made.origin, made.days)
    part = slice(None, None, max(1, -(-values.shape[1] // SAMPLE)))
    told.learn(replace(made, quantiles=made.quantiles[..., part]), values[:, part])
    return told.turned(made, values)


def of_cells(grid: Grid, past: Optional[Past], days: tuple[date, ...]) -> Callable[[Prediction], Prediction]:
    """Return what turns the forecast of some whole rows of cells into that of the ground."""
    if past is None or not days:
        return ground.from_itself
    history, told = past, _Told(days, grid.origin, grid.days)
    count = min(grid.rows, max(1, SAMPLE // grid.columns))
    rows = [grid.read(int(row)) for row in np.unique(np.linspace(0, grid.rows - 1, count).round())]
    values = np.concatenate([aligned.of_cells(history, grid, row.ids, days) for row in rows], 1)
    told.learn(replace(rows[0], quantiles=np.concatenate([row.quantiles for row in rows], -1)), values)
    return lambda made: told.turned(made, aligned.of_cells(history, grid, made.ids, days))


class _Told:
    """What the acquisitions up to the origin tell of forecasts: what is usual in the layer is learned first, of a sample, so that it does not depend on
    how many places are turned at once.
    """

    def __init__(self, days: tuple[date, ...], origin: date, ahead: tuple[date, ...]) -> None:
        self._wander, self._moves = Wander(days, origin, ahead), Moves(days, origin, ahead)
        self._usual: Optional[np.ndarray] = None
        self._trust: Optional[Trust] = None

    def learn(self, made: Prediction, values: np.ndarray) -> None:
        """Learn what is usual from the quantiles of ``made`` and the observations (T, N) of the same places."""
        if self._moves.told:
            deviation = noise(values)
            self._usual = self._wander.usual(values, deviation)
            strayed, moved = self._measured(values, deviation)
            self._trust = ground.trust_of(made, deviation, strayed, moved, lambda weight: self._moves.usual(values, deviation, weight))

    def turned(self, made: Prediction, values: np.ndarray) -> Prediction:
        """Return the forecast of the ground."""
        deviation = noise(values)
        return ground.from_history(made, deviation, *self._measured(values, deviation), self._trust)

    def _measured(self, values: np.ndarray, deviation: np.ndarray) -> tuple[Optional[np.ndarray], Optional[np.ndarray]]:
        """What the ground strayed and moved (H, N)."""
        strayed = self._wander.variance(values, deviation, self._usual)
        return strayed, self._moves.own(values, deviation) if self._moves.told else None
