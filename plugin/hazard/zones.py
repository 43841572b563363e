"""Active points to zones: places that move, near each other, in numbers.

As in the detection of active deformation areas (ADAfinder, Barra et al. 2017): points over a limit that lie within a radius of each other
form a zone if there are enough of them. Neighbours are joined by DBSCAN (QGIS's own); an outline ends one usual distance beyond its points.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any, Optional

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
from qgis.PyQt.QtCore import QVariant

from ..layers.problem import InputError
from ..toolbelt.i18n import tr
from .prediction import Prediction

#: Classes begin at these probabilities, unless the user says otherwise.
CLASSES = (0.2, 0.5, 0.8)
#: Segments of a quarter circle of an outline.
_SEGMENTS = 6


@dataclass(frozen=True)
class Zone:
    """One zone.

    Attributes
    ----------
    outline : QgsGeometry
        In the CRS of the points.
    members : int (n,)
        Rows of its points.
    probability, mean_probability : float
        Greatest and mean probability of its points.
    largest, median : float
        Predicted displacement: the one of greatest size, and the median.
    gradient : float
        Greatest difference of predicted displacement between two neighbours, over their distance.
    change : float
        Change of velocity of greatest size.
    first : date or None
        First date on which a point reaches the limit.
    severity : int
        Class, 1 = lowest.
    """

    outline: QgsGeometry
    members: np.ndarray
    probability: float
    mean_probability: float
    largest: float
    median: float
    gradient: float
    change: float
    first: Optional[date]
    severity: int


def clusters(place: np.ndarray, radius: float, fewest: int, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> np.ndarray:
    """Return the number of each point's (n, 2) cluster (n,), -1 for none: at least ``fewest`` points within ``radius`` of each other."""
    if len(place) < fewest:
        return np.full(len(place), -1)
    layer = QgsVectorLayer("Point", "active", "memory")
    layer.dataProvider().addAttributes([QgsField("row", QVariant.Int)])
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
    made: Prediction,
    probability: np.ndarray,
    first: np.ndarray,
    labels: np.ndarray,
    active: np.ndarray,
    radius: float,
    margin: float,
    limits: Any = CLASSES,
) -> list[Zone]:
    """Return the zones of the ``active`` rows (n,) with cluster ``labels`` (n,), the most severe first.

    ``probability`` (N,) and ``first`` (N,) are of all points, see :mod:`exceedance`; outlines end ``margin`` beyond their points.
    """
    found = []
    for label in np.unique(labels[labels >= 0]):
        rows = active[labels == label]
        moved, dates = made.displacement[rows], first[rows]
        chance = float(np.nanmax(probability[rows]))
        changes = made.change[rows][np.isfinite(made.change[rows])]
        found.append(
            Zone(
                outline=_outline(made.place[rows], radius, margin),
                members=rows,
                probability=chance,
                mean_probability=float(np.nanmean(probability[rows])),
                largest=float(moved[np.nanargmax(np.abs(moved))]),
                median=float(np.nanmedian(moved)),
                gradient=_gradient(made.place[rows], moved),
                change=float(changes[np.abs(changes).argmax()]) if len(changes) else float("nan"),
                first=made.days[int(dates[dates >= 0].min())] if (dates >= 0).any() else None,
                severity=1 + int(np.searchsorted(limits, chance, "right")),
            )
        )
    return sorted(found, key=lambda zone: (-zone.severity, -zone.probability, -abs(zone.largest), -len(zone.members)))


def _outline(place: np.ndarray, radius: float, margin: float) -> QgsGeometry:
    """Return the area around points that lie within ``radius`` of each other: gaps between them are closed, and it ends ``margin`` beyond them."""
    spots = [QgsGeometry.fromPointXY(QgsPointXY(*spot)) for spot in place]
    joined = QgsGeometry.unaryUnion([spot.buffer(radius / 2, _SEGMENTS) for spot in spots])
    closed = joined.buffer(-max(radius / 2 - margin, 0.0), _SEGMENTS)
    return QgsGeometry.unaryUnion([closed, *(spot.buffer(margin, _SEGMENTS) for spot in spots)])


def _gradient(place: np.ndarray, moved: np.ndarray, most: int = 2000) -> float:
    """Greatest difference of two neighbours over their distance: each against its nearest."""
    some = slice(None, None, max(1, -(-len(place) // most)))
    place, moved = place[some], moved[some]
    if len(place) < 2:
        return float("nan")
    apart = np.hypot(*(place[:, None] - place[None]).transpose(2, 0, 1))
    np.fill_diagonal(apart, np.inf)
    nearest = apart.argmin(1)
    distance = apart[np.arange(len(place)), nearest]
    steep = np.abs(moved - moved[nearest]) / np.maximum(distance, 1e-9)
    return float(np.nanmax(np.where(distance > 0, steep, np.nan))) if (distance > 0).any() else float("nan")


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
