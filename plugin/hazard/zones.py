"""Active places to zones: points or cells that move, near each other, in numbers.

As in the detection of active deformation areas (ADAfinder, Barra et al. 2017): points over a limit that lie within a radius of each other
form a zone if there are enough of them. Neighbours are joined by DBSCAN (QGIS's own); an outline ends one usual distance beyond its points.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Optional

import numpy as np
from qgis.core import (
    QgsApplication,
    QgsFeature,
    QgsField,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingMultiStepFeedback,
    QgsVectorLayer,
)

from ..layers.problem import InputError
from ..toolbelt.compat import WHOLE_FIELD
from ..toolbelt.i18n import tr
from .assessment import CLASSES, Assessment, classes

#: Segments of a quarter circle of an outline.
_SEGMENTS = 6


@dataclass(frozen=True)
class Zone:
    """One zone.

    Attributes
    ----------
    outline : QgsGeometry
        In a CRS of lengths.
    members : int (n,)
        Rows of its places among the active ones.
    probability, mean_probability : float
        Greatest and mean probability of its places.
    largest, median : float
        Predicted displacement: the one of greatest size, and the median.
    velocity : float
        Mean velocity over the horizon of greatest size.
    gradient : float
        Greatest change of predicted displacement per length, see :mod:`gradient`.
    quality : float
        Share of its places whose forecast resolves the threshold, see :class:`assessment.Assessment`.
    change : float
        Change of velocity of greatest size.
    first : date or None
        First date on which a place reaches the limit.
    severity : int
        Class, 1 = lowest.
    """

    outline: QgsGeometry
    members: np.ndarray
    probability: float
    mean_probability: float
    largest: float
    median: float
    velocity: float
    gradient: float
    quality: float
    change: float
    first: Optional[date]
    severity: int


def clusters(place: np.ndarray, radius: float, fewest: int, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> np.ndarray:
    """Return the number of each point's (n, 2) cluster (n,), -1 for none: at least ``fewest`` points within ``radius`` of each other."""
    if len(place) < fewest:
        return np.full(len(place), -1)
    layer = QgsVectorLayer("Point", "active", "memory")
    layer.dataProvider().addAttributes([QgsField("row", WHOLE_FIELD)])
    layer.updateFields()
    features = []
    for row, (x, y) in enumerate(place):
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(x, y)))
        feature.setAttributes([row])
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    settings = {"INPUT": layer, "MIN_SIZE": fewest, "EPS": radius, "DBSCAN*": False, "FIELD_NAME": "cluster", "OUTPUT": "TEMPORARY_OUTPUT"}
    dbscan = QgsApplication.processingRegistry().createAlgorithmById("native:dbscanclustering")
    if dbscan is None:
        raise InputError(tr("QGIS's own algorithms are not loaded. Switch the Processing plugin on."))
    done, fine = dbscan.run(settings, context, QgsProcessingMultiStepFeedback(1, feedback))
    found = context.takeResultLayer(done["OUTPUT"]) if fine else None
    if found is None:
        raise InputError(tr("The active points could not be grouped; see the log."))
    labels = np.full(len(place), -1)
    for feature in found.getFeatures():
        value = feature["cluster"]
        labels[feature["row"]] = value - 1 if isinstance(value, int) else -1
    return labels


def zones(
    found: Assessment,
    labels: np.ndarray,
    outline: Callable[[np.ndarray], QgsGeometry],
    steepest: Callable[[np.ndarray], float],
    days: Sequence[date],
    limits: Sequence[float] = CLASSES,
) -> list[Zone]:
    """Return the zones of the active places ``found`` (n) with cluster ``labels`` (n,), the most severe first.

    ``outline`` and ``steepest`` give a zone's polygon and greatest gradient from its rows (m,); ``days`` are the forecast's.
    """
    made = []
    for label in np.unique(labels[labels >= 0]):
        rows = np.flatnonzero(labels == label)
        part = found[rows]
        chance = float(np.nanmax(part.probability))
        dates = part.first[part.first >= 0]
        made.append(
            Zone(
                outline=outline(rows),
                members=rows,
                probability=chance,
                mean_probability=float(np.nanmean(part.probability)),
                largest=_extreme(part.displacement),
                median=float(np.nanmedian(part.displacement)),
                velocity=_extreme(part.velocity),
                gradient=steepest(rows),
                quality=float(part.resolved.mean()),
                change=_extreme(part.change),
                first=days[int(dates.min())] if len(dates) else None,
                severity=int(classes(np.array([chance]), limits)[0]),
            )
        )
    return sorted(made, key=lambda zone: (-zone.severity, -zone.probability, -abs(zone.largest), -len(zone.members)))


def _extreme(values: np.ndarray) -> float:
    """The value of greatest size; NaN where none is known."""
    known = values[np.isfinite(values)]
    return float(known[np.abs(known).argmax()]) if len(known) else float("nan")


def outline(place: np.ndarray, radius: float, margin: float) -> QgsGeometry:
    """Return the area around points that lie within ``radius`` of each other: gaps between them are closed, and it ends ``margin`` beyond them."""
    spots = [QgsGeometry.fromPointXY(QgsPointXY(*spot)) for spot in place]
    joined = QgsGeometry.unaryUnion([spot.buffer(radius / 2, _SEGMENTS) for spot in spots])
    closed = joined.buffer(-max(radius / 2 - margin, 0.0), _SEGMENTS)
    return QgsGeometry.unaryUnion([closed, *(spot.buffer(margin, _SEGMENTS) for spot in spots)])


def spacing(place: np.ndarray, most: int = 2000) -> float:
    """Return the usual distance of a point to its nearest neighbour, from a sample of ``most``."""
    some = place[:: max(1, -(-len(place) // most))]
    nearest = []
    for point in some:
        apart = np.hypot(*(place - point).T)
        apart = apart[apart > 0]
        if len(apart):
            nearest.append(apart.min())
    return float(np.median(nearest)) if nearest else 1.0
