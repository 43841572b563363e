"""Detect hazard zones."""

from __future__ import annotations

from typing import Any, Optional

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsFeatureSink,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProject,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QDate, QVariant

from ..hazard import exceedance, zones
from ..hazard.prediction import read_prediction
from ..layers import when_loaded
from ..layers.problem import InputError
from ..layers.zones_style import apply_zones
from ..review.fields import FIELDS as REVIEW
from ..review.fields import values
from ..review.record import Review
from ..toolbelt.compat import SOURCE_POINT, SOURCE_POLYGON
from ..toolbelt.i18n import tr
from .algorithm import Algorithm

#: Radius, in usual distances of a point to its nearest neighbour, where none is given: a disc of it holds about twenty points.
RADIUS = 5.0
#: Fields of a zone; the last are for the review.
FIELDS = (
    ("zone", QVariant.Int), ("severity", QVariant.Int), ("points", QVariant.Int), ("area_m2", QVariant.Double), ("prob_max", QVariant.Double),
    ("prob_mean", QVariant.Double), ("disp_max", QVariant.Double), ("disp_median", QVariant.Double), ("gradient", QVariant.Double),
    ("change_max", QVariant.Double), ("first_date", QVariant.Date), ("threshold", QVariant.Double), ("direction", QVariant.String),
    *REVIEW,
)  # fmt: skip


class DetectZones(Algorithm):
    """Groups the points of a forecast that are likely to exceed a threshold."""

    picture = "zones"

    def name(self) -> str:
        return "detectzones"

    def displayName(self) -> str:
        return tr("Detect hazard zones")

    def tags(self) -> list[str]:
        return tr("insar,landslide,subsidence,hazard,risk,active deformation area,cluster,exceedance,threshold").split(",")

    def shortDescription(self) -> str:
        return tr("Outlines areas where a forecast of points is likely to exceed a threshold, ranked by severity.")

    def shortHelpString(self) -> str:
        return tr(
            "Outlines areas where a forecast of points is likely to exceed a threshold, and ranks them.\n\n"
            "For every point the intervals of the forecast give the probability that it moves by more than the threshold between the last "
            "acquisition and one of the forecast dates. It is the greatest of the dates' probabilities: dates depend on each other in a way the "
            "forecast does not tell, so the true one is at least that. Points above the probability limit that lie near each other, and are "
            "enough of them, form a zone (DBSCAN).\n\n"
            "Each zone has the number of points, area, greatest and mean probability, greatest and median predicted displacement, the steepest "
            "difference between neighbours per length, the greatest change of velocity, the first date on which a point reaches the limit, a "
            "class of severity (by the greatest probability), and empty fields for a review. It needs no engine."
        )

    def canExecute(self) -> tuple[bool, str]:
        """It needs no engine."""
        return True, ""

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        """Declare parameters and outputs."""
        about = tr("The layer of points that 'Forecast deformation (points)' made.")
        self.add(QgsProcessingParameterFeatureSource("INPUT", tr("Forecast points"), [SOURCE_POINT]), about)
        self.add_number(
            "THRESHOLD", tr("Threshold"), tr("Movement since the last acquisition that matters, in the unit of the forecast."), 10.0, 0.0
        )
        names = [tr("Either way"), tr("Away from the satellite, or down"), tr("Toward the satellite, or up")]
        self.add_choice("DIRECTION", tr("Direction"), tr("Which movement counts."), names, 0)
        self.add_number(
            "PROBABILITY", tr("Probability limit"), tr("Points at least this likely to exceed the threshold are active."), 0.5, 0.0, 1.0
        )
        self.add_number(
            "RADIUS", tr("Radius"), tr("How near points of a zone lie to each other, in metres; 0 = five times their usual distance."), 0.0, 0.0
        )  # fmt: skip
        self.add_whole("MIN_POINTS", tr("Fewest points"), tr("Points that make a zone, at least."), 5, 1, 100_000)
        limits = tr("Probabilities at which the classes 2, 3 and 4 begin.")
        self.add_text("CLASSES", tr("Limits of the classes"), limits, advanced=True)
        self.parameterDefinition("CLASSES").setDefaultValue(", ".join(f"{limit:g}" for limit in zones.CLASSES))
        sink = QgsProcessingParameterFeatureSink("OUTPUT", tr("Hazard zones"), SOURCE_POLYGON)
        self.add(sink, tr("Polygons, the most severe first."))
        self.addOutput(QgsProcessingOutputNumber("ZONES", tr("Number of zones")))
        self.addOutput(QgsProcessingOutputNumber("ACTIVE", tr("Active points")))

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Read, group, write."""
        source = self.parameterAsSource(parameters, "INPUT", context)
        if source is None:
            raise QgsProcessingException(self.invalidSourceError(parameters, "INPUT"))
        try:
            limits = _limits(self.parameterAsString(parameters, "CLASSES", context))
            metric = _metric(source.sourceCrs(), source.sourceExtent())
            made = read_prediction(source, QgsCoordinateTransform(source.sourceCrs(), metric, QgsProject.instance()), feedback)
        except InputError as problem:
            raise QgsProcessingException(str(problem)) from None
        feedback.setProgress(40)
        direction = exceedance.DIRECTIONS[self.parameterAsEnum(parameters, "DIRECTION", context)]
        threshold, limit = (self.parameterAsDouble(parameters, name, context) for name in ("THRESHOLD", "PROBABILITY"))
        each = exceedance.exceedance(made.quantiles, threshold, direction)
        probability, first = exceedance.within_horizon(each), exceedance.first_date(each, limit)
        active = np.flatnonzero(np.nan_to_num(probability, nan=-1.0) >= limit)
        usual = zones.spacing(made.place)
        radius = self.parameterAsDouble(parameters, "RADIUS", context) or RADIUS * usual
        feedback.pushInfo(
            tr("{active} of {all} points are active; radius {radius} m.").format(
                active=len(active), all=len(made.ids), radius=f"{radius:.1f}"
            )
        )
        fewest = self.parameterAsInt(parameters, "MIN_POINTS", context)
        try:
            labels = zones.clusters(made.place[active], radius, fewest, context, feedback)
        except InputError as problem:
            raise QgsProcessingException(str(problem)) from None
        feedback.setProgress(70)
        found = zones.zones(made, probability, first, labels, active, radius, min(usual, radius / 2), limits)
        sink, path = self.parameterAsSink(parameters, "OUTPUT", context, _fields(), QgsWkbTypes.Type.MultiPolygon, source.sourceCrs())
        if sink is None:
            raise QgsProcessingException(self.invalidSinkError(parameters, "OUTPUT"))
        back = QgsCoordinateTransform(metric, source.sourceCrs(), QgsProject.instance())
        for number, zone in enumerate(found, 1):
            if feedback.isCanceled():
                break
            sink.addFeature(_feature(number, zone, back, threshold, direction), QgsFeatureSink.Flag.FastInsert)
        if not found:
            feedback.pushInfo(tr("No zone was found. A lower threshold, probability limit or number of points finds more."))
        del sink
        when_loaded.style(context, path, apply_zones)
        return {"OUTPUT": path, "ZONES": len(found), "ACTIVE": len(active)}


def _limits(text: str) -> tuple[float, ...]:
    try:
        limits = tuple(float(part) for part in text.replace(";", ",").split(",") if part.strip())
    except ValueError:
        limits = ()
    if len(limits) != 3 or list(limits) != sorted(limits) or not 0 < limits[0] <= limits[-1] <= 1:
        raise InputError(tr("The limits of the classes must be three rising probabilities, like 0.2, 0.5, 0.8."))
    return limits


def _metric(crs: QgsCoordinateReferenceSystem, extent: Any) -> QgsCoordinateReferenceSystem:
    """The layer's own CRS where it has lengths, else the UTM zone of its middle."""
    if not crs.isGeographic():
        return crs
    middle = QgsCoordinateTransform(crs, QgsCoordinateReferenceSystem("EPSG:4326"), QgsProject.instance()).transform(extent.center())
    zone = min(max(int((middle.x() + 180) // 6) + 1, 1), 60)
    return QgsCoordinateReferenceSystem(f"EPSG:{32600 + zone if middle.y() >= 0 else 32700 + zone}")


def _fields() -> QgsFields:
    fields = QgsFields()
    for name, kind in FIELDS:
        fields.append(QgsField(name, kind))
    return fields


def _feature(number: int, zone: zones.Zone, back: QgsCoordinateTransform, threshold: float, direction: str) -> QgsFeature:
    feature = QgsFeature(_fields())
    area = zone.outline.area()
    geometry = QgsGeometry(zone.outline)
    geometry.convertToMultiType()
    geometry.transform(back)
    feature.setGeometry(geometry)
    numbers = [area, zone.probability, zone.mean_probability, zone.largest, zone.median, zone.gradient, zone.change]
    day = None if zone.first is None else QDate(zone.first.year, zone.first.month, zone.first.day)
    known = [None if value != value else value for value in numbers]
    feature.setAttributes([number, zone.severity, len(zone.members), *known, day, threshold, direction, *values(Review()).values()])
    return feature
