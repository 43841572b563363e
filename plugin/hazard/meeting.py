"""An earlier forecast met with what was observed since."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Optional

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsProject,
)

from ..layers.crs import metric_crs
from ..layers.problem import InputError
from ..toolbelt.i18n import tr
from . import aligned, alike
from .detect import change
from .grid import Grid
from .past import Past
from .prediction import Prediction, origin_of, read_prediction
from .surprise import Surprise, after, surprise, usual_share


@dataclass(frozen=True)
class Meeting:
    """Places of the forecast with their new observations.

    Attributes
    ----------
    seen : Surprise
    place : (N, 2)
        In ``crs``.
    names : tuple of str
        Empty where they have none.
    share : float
        Share that is outside the 95 % interval by chance.
    offset : float
        Median distance of the observation at the origin from the forecast's level, in half widths of the 95 % interval at the first date; 0 if unknown.
    moved : (D, N) or None
        Movements of the history that tell how alike errors are, see :mod:`alike`; None where it is too short.
    """

    seen: Surprise
    place: np.ndarray
    names: tuple[str, ...]
    crs: QgsCoordinateReferenceSystem
    share: float
    offset: float
    moved: Optional[np.ndarray] = None

    def likely(self, count: int, total: int, rows: Any = slice(None)) -> float:
        """Return the probability that so many of the places of ``rows`` are outside though the forecast is right."""
        return alike.chance_together(count, total, self.share, self.alike(rows))

    def alike(self, rows: Any = slice(None)) -> Optional[float]:
        """Return the correlation of the errors of the places of ``rows``; None where the history is too short to tell."""
        return alike.correlation(self.moved, rows)

    def within(self, shapes: Sequence[QgsGeometry], crs: QgsCoordinateReferenceSystem) -> np.ndarray:
        """Return the rows of the places inside any of some polygons given in ``crs``."""
        area = QgsGeometry.unaryUnion(list(shapes))
        area.transform(QgsCoordinateTransform(crs, self.crs, QgsProject.instance()))
        box = area.boundingBox()
        x, y = self.place.T
        near = np.flatnonzero((x >= box.xMinimum()) & (x <= box.xMaximum()) & (y >= box.yMinimum()) & (y <= box.yMaximum()))
        engine = QgsGeometry.createGeometryEngine(area.constGet())
        engine.prepareGeometry()
        shapes_of = [QgsGeometry.fromPointXY(QgsPointXY(*self.place[row])) for row in near]
        held = [engine.intersects(shape.constGet()) for shape in shapes_of]
        return near[np.array(held, bool)]

    def outside(self) -> Iterator[tuple[QgsGeometry, dict[str, Any]]]:
        """Yield the places whose newest observation is outside the 80 % interval, with what is known of them."""
        last80, last95 = self.seen.excess80[-1], self.seen.excess95[-1]
        known = np.isfinite(self.seen.excess95).sum(0)
        left = (np.nan_to_num(self.seen.excess95) != 0).sum(0)
        for row in np.flatnonzero(np.nan_to_num(last80) != 0):
            yield (
                QgsGeometry.fromPointXY(QgsPointXY(*self.place[row])),
                {
                    "pid": self.names[row] or None,
                    "date": self.seen.days[-1],
                    "band": 95 if last95[row] != 0 else 80,
                    "observed": float(self.seen.observed[-1, row]),
                    "predicted": float(self.seen.median[-1, row]),
                    "excess": float(last80[row] if last95[row] == 0 else last95[row]),
                    "dates": int(known[row]),
                    "dates_out": int(left[row]),
                },
            )


def of_points(source: QgsProcessingFeatureSource, file: tuple[str, str], past: Past, feedback: QgsProcessingFeedback) -> Meeting:
    """Meet a forecast of points, from a ``file`` (path, table), with observations; raise InputError where they have no date or place in common."""
    crs = metric_crs(source.sourceCrs(), source.sourceExtent())
    made = read_prediction(source, change(source.sourceCrs(), crs), origin_of(*file), feedback)
    if past.source is None:
        raise InputError(_nothing(past.name))
    days, before = _days(past, made, source.sourceName(), len(made.ids))
    values = aligned.of_points(past, made, crs, (*before, *days), feedback.isCanceled)
    return _meeting(made, (before, days), values, crs, usual_share(*file), past.name)


def of_cells(median: str, further: Sequence[str], crs: QgsCoordinateReferenceSystem, past: Past) -> Meeting:
    """Meet a raster forecast with a stack of observations on its grid."""
    grid = Grid(median, further)
    if not aligned.same_grid(past, grid):
        text = tr("The observations '{past}' are not on the grid of the forecast: choose the stack it was made from, with the new dates.")
        raise InputError(text.format(past=past.name))
    parts = []
    for made in grid.blocks(len(past.days)):
        days, before = _days(past, made, median, grid.cells)
        values = aligned.of_cells(past, grid, made.ids, (*before, *days))
        parts.append(_meeting(made, (before, days), values, crs, usual_share(median), past.name, needed=False))
    joined = Surprise(
        parts[0].seen.days,
        *(np.concatenate([getattr(part.seen, name) for part in parts], 1) for name in ("observed", "median", "excess80", "excess95")),
    )
    if not np.isfinite(joined.excess95).any():
        raise InputError(_nothing(past.name))
    place = np.concatenate([part.place for part in parts])
    offset = float(np.median([part.offset for part in parts]))
    moved = [part.moved for part in parts if part.moved is not None]
    every = np.concatenate(moved, 1) if len(moved) == len(parts) else None
    return Meeting(joined, place, ("",) * len(place), crs, parts[0].share, offset, every)


def _days(past: Past, made: Prediction, name: str, places: int) -> tuple[tuple[date, ...], tuple[date, ...]]:
    """Dates to compare, and the last ones of the history up to the origin."""
    days = after(past.days, made)
    if not days:
        text = tr("'{past}' has no observation between {first} and {last}, the dates that '{layer}' forecasts.")
        first, last = made.days[0].isoformat(), made.days[-1].isoformat()
        raise InputError(text.format(past=past.name, first=first, last=last, layer=name))
    return days, alike.recent([day for day in past.days if day <= made.origin], places)


def _meeting(
    made: Prediction,
    dates: tuple[Any, Any],
    values: np.ndarray,
    crs: QgsCoordinateReferenceSystem,
    share: float,
    name: str,
    needed: bool = True,
) -> Meeting:
    """Meet a forecast with values (T, N) on ``dates``: those of the history, then those to compare."""
    before, days = dates
    former, values = values[: len(before)], values[len(before) :]
    seen = surprise(made, days, values)
    if needed and not np.isfinite(seen.excess95).any():
        raise InputError(_nothing(name))
    offset = 0.0
    if len(before) and before[-1] == made.origin and made.level is not None:
        half = np.maximum((made.quantiles[4, 0] - made.quantiles[0, 0]) / 2, 1e-9)
        apart = np.abs(former[-1] - made.level) / half
        offset = float(np.nanmedian(apart)) if np.isfinite(apart).any() else 0.0
    moved = alike.movements(former, len(days))
    return Meeting(seen, made.place, made.names or ("",) * len(made.ids), crs, share, offset, moved)


def _nothing(name: str) -> str:
    return tr("'{past}' has no place in common with the forecast: choose the same points or cells, with the new dates.").format(past=name)
