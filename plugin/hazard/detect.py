"""From a forecast, of points or on a raster, to zones."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Optional

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsProject,
    QgsRectangle,
)

from ..layers.crs import metric_crs
from ..toolbelt.i18n import tr
from . import aligned, grid_zones, noise, past_ground, zones
from .assessment import Assessment, Criterion, assess
from .gradient import gradient
from .grid import Grid
from .past import Past
from .prediction import read_prediction

#: Radius where none is given, in usual distances of a point to its nearest neighbour (a disc of it holds about twenty) and in cells (its eight neighbours).
RADIUS, CELLS = 5.0, 1.5


@dataclass(frozen=True)
class Settings:
    """What is asked: thresholds, radius in metres (0 = by the places' own distances), fewest places, limits of the classes."""

    criterion: Criterion
    radius: float
    fewest: int
    limits: tuple[float, ...]


@dataclass(frozen=True)
class Found:
    """What was found.

    Attributes
    ----------
    zones : list of Zone
        The most severe first; outlines in ``crs``.
    active, places : int
        Active points or cells, and all.
    radius : float
        In metres.
    crs : QgsCoordinateReferenceSystem
        One of lengths.
    origin : date
    days : tuple of date
    points : Assessment or None
        Of all points; None for a raster, whose maps are written on the way.
    """

    zones: list[zones.Zone]
    active: int
    places: int
    radius: float
    crs: QgsCoordinateReferenceSystem
    origin: date
    days: tuple[date, ...]
    points: Optional[Assessment] = None


def detect_points(
    source: QgsProcessingFeatureSource,
    origin: Optional[date],
    past: Optional[Past],
    settings: Settings,
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
) -> Found:
    """Find the zones of a layer of points; raise InputError if it is no forecast. What is judged is the ground, see :mod:`ground`."""
    crs = metric_crs(source.sourceCrs(), source.sourceExtent())
    made = read_prediction(source, change(source.sourceCrs(), crs), origin, feedback)
    days = _recent(past, made.origin, past is not None and past.source is not None, feedback)
    made = past_ground.of_points(made, past, days, crs, feedback.isCanceled)
    feedback.setProgress(40)
    every = assess(made, settings.criterion)
    active = every.active(settings.criterion.limit)
    found = every[active]
    usual = zones.spacing(made.place)
    radius = settings.radius or RADIUS * usual
    labels = zones.clusters(found.place, radius, settings.fewest, context, feedback)
    feedback.setProgress(70)
    listed = zones.zones(
        found,
        labels,
        lambda rows: zones.outline(found.place[rows], radius, min(usual, radius / 2)),
        lambda rows: _greatest(gradient(made.place, made.displacement, active[rows], radius)),
        made.days,
        settings.limits,
    )
    return Found(listed, len(active), len(made.ids), radius, crs, made.origin, made.days, every)


def detect_cells(
    grid: Grid,
    past: Optional[Past],
    settings: Settings,
    paths: Mapping[str, str],
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
) -> Found:
    """Find the zones of a raster forecast, and write the maps ``paths`` names, see :func:`grid_zones.survey`."""
    own = QgsCoordinateReferenceSystem.fromWkt(grid.projection)
    corners = grid.centres(np.array([0, grid.columns - 1, grid.cells - 1, grid.cells - grid.columns]))
    crs = metric_crs(own, QgsRectangle(*corners.min(0), *corners.max(0)))
    there = change(own, crs)
    width, height = _cell(grid, there)
    days = _recent(past, grid.origin, past is not None and aligned.same_grid(past, grid), feedback)
    ground = past_ground.of_cells(grid, past, days)
    found = grid_zones.survey(grid, settings.criterion, settings.limits, paths, ground, feedback)
    found = replace(found, place=_moved(found.place, there))
    radius = settings.radius or CELLS * max(width, height)
    labels = zones.clusters(found.place, radius, settings.fewest, context, feedback)
    feedback.setProgress(70)
    shapes = grid_zones.outlines(grid, found.ids, labels)
    for shape in shapes.values():
        shape.transform(there)
    listed = zones.zones(
        found,
        labels,
        lambda rows: shapes[int(labels[rows[0]])],
        lambda rows: grid_zones.steepest(grid, found.ids[rows], (width, height)),
        grid.days,
        settings.limits,
    )
    return Found(listed, len(found.ids), grid.cells, radius, crs, grid.origin, grid.days)


def change(crs: QgsCoordinateReferenceSystem, to: QgsCoordinateReferenceSystem) -> QgsCoordinateTransform:
    """Return the way from one CRS to another."""
    return QgsCoordinateTransform(crs, to, QgsProject.instance())


def _recent(past: Optional[Past], origin: date, alike: bool, feedback: QgsProcessingFeedback) -> tuple[date, ...]:
    """The last acquisitions up to the origin, where the history is of the forecast's own places (``alike``)."""
    days = tuple(day for day in past.days if day <= origin)[-noise.DATES :] if past is not None and alike else ()
    if past is not None and not days:
        text = tr(
            "'{past}' has no observations of the places of the forecast up to {date}: the noise of the measurements is not taken out."
        )
        feedback.pushWarning(text.format(past=past.name, date=origin.isoformat()))
    return days


def _cell(grid: Grid, there: QgsCoordinateTransform) -> tuple[float, float]:
    """Width and height of the middle cell in metres."""
    first = grid.rows // 2 * grid.columns + grid.columns // 2
    _, dx, tilt_x, _, tilt_y, dy = grid.transform
    place = grid.centres(np.array([first]))[0]
    here, right, down = (there.transform(QgsPointXY(*map(float, spot))) for spot in (place, place + (dx, tilt_y), place + (tilt_x, dy)))
    return here.distance(right), here.distance(down)


def _moved(place: np.ndarray, there: QgsCoordinateTransform) -> np.ndarray:
    if there.isShortCircuited() or not len(place):
        return place
    line = QgsGeometry.fromMultiPointXY([QgsPointXY(x, y) for x, y in place])
    line.transform(there)
    return np.array([(point.x(), point.y()) for point in line.asMultiPoint()], float)


def _greatest(values: np.ndarray) -> float:
    return float(np.nanmax(values)) if np.isfinite(values).any() else float("nan")
