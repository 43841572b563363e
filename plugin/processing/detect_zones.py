"""Detect hazard zones."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsFeatureRequest,
    QgsFeatureSink,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsProcessingUtils,
    QgsRasterLayer,
    QgsWkbTypes,
)

from ..hazard import detect, exceedance, table
from ..hazard.acceleration import pace
from ..hazard.assessment import Criterion
from ..hazard.former import keys
from ..hazard.grid import Grid
from ..hazard.past import Past
from ..hazard.prediction import origin_of
from ..layers.assets_style import apply_probable
from ..layers.dates import typed_date
from ..layers.maps_style import apply_map
from ..layers.problem import InputError
from ..layers.when_loaded import style
from ..layers.zones_style import apply_zones
from ..report.about import about
from ..report.history import find_history
from ..toolbelt.i18n import tr, trn
from . import declare_zones
from .algorithm import Algorithm
from .forecast_layers import file_of, given, rasters_of

#: Output parameter to the kind of map.
_MAPS = {"PROBABILITIES": "probability", "CLASS": "class"}


class DetectZones(Algorithm):
    """Groups the places of a forecast that are likely to exceed a threshold."""

    picture = "zones"
    needs_engine = False

    def name(self) -> str:
        return "detectzones"

    def displayName(self) -> str:
        return tr("Detect hazard zones")

    def tags(self) -> list[str]:
        return tr("insar,landslide,subsidence,hazard,risk,active deformation area,cluster,exceedance,threshold,velocity").split(",")

    def shortDescription(self) -> str:
        return tr("Outlines areas where a forecast of points or rasters is likely to exceed a threshold, ranked by severity.")

    def shortHelpString(self) -> str:
        return tr(
            "Outlines areas where a forecast is likely to exceed a threshold, and ranks them. Give points or the raster of the median.\n\n"
            "For every place the intervals of the forecast give the probability that it moves by more than the threshold between the last "
            "acquisition and one of the forecast dates. It is the greatest of the dates' probabilities: dates depend on each other in a way the "
            "forecast does not tell, so the true one is at least that. A velocity is judged by the movement to the last date. Places above the "
            "probability limit that lie near each other, and are enough of them, form a zone (DBSCAN).\n\n"
            "What counts is the ground, not the next measurement with its noise. The history tells how noisy the measurements are and how far the "
            "ground strays from its trend and season; it is found by itself as long as the forecast's input is where it was. Without it "
            "probabilities near the noise are too high.\n\n"
            "Each zone has an id, its area and number of places, greatest and mean probability, greatest and median predicted displacement, the "
            "steepest gradient, the share of places whose forecast resolves the threshold, the greatest change of velocity, the first date on which "
            "a place reaches the limit, a class of severity (by the greatest probability), and empty fields for a review. With the history, it also has a "
            "test for acceleration and, where it accelerates in the way slopes do before they fail (the inverse of the velocity falls to zero along "
            "a line, Fukuzono 1985), the time of that with its 95 % interval. It needs no engine."
        )

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        """Declare parameters and outputs."""
        declare_zones.declare(self)

    def prepareAlgorithm(self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> bool:
        """Look at the layers while still on their thread: files of rasters, and what the points say of themselves."""
        try:
            self.median, self.further, self.raster_crs = rasters_of(self, parameters, context)
            self.past = self._past(parameters, context, feedback)
        except InputError as problem:
            raise QgsProcessingException(str(problem)) from None
        self.told = None if self.median else origin_of(*file_of(self.parameterAsVectorLayer(parameters, "INPUT", context)))
        return True

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Read, group, write."""
        source = None if self.median else self.parameterAsSource(parameters, "INPUT", context)
        if self.past is None:
            feedback.pushInfo(tr("Without the history, probabilities of thresholds near the noise of the measurements are too high."))
        try:
            if source is None and not self.median:
                raise InputError(tr("Give forecast points, or the raster of a forecast's median."))
            if source is not None and given(parameters, "INPUT") and given(parameters, "RASTER"):
                raise InputError(tr("Give either forecast points or a raster, not both."))
            settings = self._settings(parameters, context)
            found, maps = self._detect(source, settings, parameters, context, feedback)
            crs = source.sourceCrs() if source is not None else self.raster_crs
            former = self.parameterAsSource(parameters, "PREVIOUS", context)
            names = keys(found.zones, found.crs, former, feedback)
        except InputError as problem:
            raise QgsProcessingException(str(problem)) from None
        text = trn(
            "{active} of {all} places is active; radius {radius} m.",
            "{active} of {all} places are active; radius {radius} m.",
            found.active,
        )
        feedback.pushInfo(text.format(active=found.active, all=found.places, radius=f"{found.radius:.1f}"))
        sink, path = self.parameterAsSink(
            parameters, "OUTPUT", context, table.fields_of(table.ZONE), QgsWkbTypes.Type.MultiPolygon, crs
        )  # fmt: skip
        if sink is None:
            raise QgsProcessingException(self.invalidSinkError(parameters, "OUTPUT"))
        back, years = detect.change(found.crs, crs), self.parameterAsDouble(parameters, "HISTORY_YEARS", context)
        outlines = [zone.outline for zone in found.zones]
        means = self.past.means(outlines, found.crs, found.origin, feedback.isCanceled) if self.past else [None] * len(outlines)
        for number, (key, zone, mean) in enumerate(zip(names, found.zones, means), 1):
            if feedback.isCanceled():
                break
            moves = pace(*mean, years) if mean is not None else None
            feature = table.zone_row(number, key, zone, back, settings.criterion, found.origin, moves)
            sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert)
        if not found.zones:
            feedback.pushInfo(tr("No zone was found. A lower threshold, probability limit or number of points finds more."))
        del sink
        style(context, path, apply_zones)
        results = {"OUTPUT": path, "ZONES": len(found.zones), "ACTIVE": found.active, **maps}
        for key, made in maps.items():
            style(context, made, partial(apply_map, kind=_MAPS[key], limits=settings.limits), QgsRasterLayer)
        points = self._points(source, found, settings, parameters, context, feedback)
        return {**results, **({"POINTS": points} if points else {})}

    def _past(self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> Optional[Past]:
        """The history: the layer that is given, else what the forecast was made from, if it is still there."""
        layer = self.parameterAsLayer(parameters, "HISTORY", context)
        if layer is None and given(parameters, "HISTORY"):
            raise InputError(tr("The layer '{layer}' cannot be loaded.").format(layer=parameters["HISTORY"]))
        if layer is not None:
            return Past(layer)
        if not self.parameterAsBool(parameters, "FIND_HISTORY", context):
            return None
        forecast: Any = (
            self.parameterAsRasterLayer(parameters, "RASTER", context)
            if self.median
            else self.parameterAsVectorLayer(parameters, "INPUT", context)
        )
        folder = Path(QgsProcessingUtils.generateTempFilename("history"))
        folder.mkdir(parents=True, exist_ok=True)
        # Its layer has to live as long as what reads it.
        self.found = find_history(about("", forecast), forecast, folder, large=True)
        try:
            past = Past(self.found) if self.found is not None else None
        except InputError:
            return None
        if past is not None:
            feedback.pushInfo(tr("The history is what the forecast was made from: {path}").format(path=self.found.source()))
        return past

    def _settings(self, parameters: dict[str, Any], context: QgsProcessingContext) -> detect.Settings:
        direction = exceedance.DIRECTIONS[self.parameterAsEnum(parameters, "DIRECTION", context)]
        names = ("THRESHOLD", "VELOCITY", "PROBABILITY", "RADIUS")
        threshold, velocity, limit, radius = (self.parameterAsDouble(parameters, name, context) for name in names)
        if threshold <= 0 and velocity <= 0:
            raise InputError(tr("Give a threshold of movement, of velocity, or both."))
        limits = _limits(self.parameterAsString(parameters, "CLASSES", context))
        fewest = self.parameterAsInt(parameters, "MIN_POINTS", context)
        return detect.Settings(Criterion(threshold, velocity, direction, limit), radius, fewest, limits)

    def _detect(
        self, source: Any, settings: detect.Settings, parameters: dict[str, Any], context: QgsProcessingContext, feedback: Any
    ) -> tuple[detect.Found, dict[str, str]]:
        """The zones, and the files of the maps by parameter."""
        wanted = {name: self.parameterAsOutputLayer(parameters, name, context) for name in _MAPS if given(parameters, name)}
        typed = self.parameterAsString(parameters, "ORIGIN", context).strip()
        origin = typed_date(typed) if typed else self.told
        if source is not None:
            if wanted:
                raise InputError(tr("Maps of probability and class are made of rasters; for points ask for 'Points with probability'."))
            return detect.detect_points(source, origin, self.past, settings, context, feedback), {}
        if given(parameters, "POINTS"):
            raise InputError(tr("'Points with probability' are made of forecast points; for rasters ask for the maps."))
        grid = Grid(self.median, self.further, origin)
        paths = {kind: wanted[name] for name, kind in _MAPS.items() if name in wanted}
        return detect.detect_cells(grid, self.past, settings, paths, context, feedback), wanted

    def _points(
        self,
        source: Optional[QgsProcessingFeatureSource],
        found: detect.Found,
        settings: detect.Settings,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> str:
        """Write every point with its probability, where that is asked; return the layer."""
        points = found.points
        if source is None or points is None or not given(parameters, "POINTS"):
            return ""
        fields = table.fields_of(table.POINT)
        sink, path = self.parameterAsSink(parameters, "POINTS", context, fields, QgsWkbTypes.Type.Point, source.sourceCrs())
        if sink is None:
            raise QgsProcessingException(self.invalidSinkError(parameters, "POINTS"))
        rows = {int(key): row for row, key in enumerate(points.ids)}
        grades = points.grades(settings.limits)
        names = source.fields().names()
        request = QgsFeatureRequest().setSubsetOfAttributes([names.index("pid")] if "pid" in names else [])
        for feature in source.getFeatures(request):
            if feedback.isCanceled():
                break
            row = rows[feature.id()]
            made = table.row(
                table.POINT, feature.geometry(), pid=str(feature["pid"]) if "pid" in names else None,
                probability=float(points.probability[row]), severity=int(grades[row]) or None,
                first_date=found.days[points.first[row]] if points.first[row] >= 0 else None,
                displacement=float(points.displacement[row]), velocity=float(points.velocity[row]),
            )  # fmt: skip
            sink.addFeature(made, QgsFeatureSink.Flag.FastInsert)
        del sink
        style(context, path, apply_probable)
        return str(path)


def _limits(text: str) -> tuple[float, ...]:
    try:
        limits = tuple(float(part) for part in text.replace(";", ",").split(",") if part.strip())
    except ValueError:
        limits = ()
    if len(limits) != 3 or list(limits) != sorted(limits) or not 0 < limits[0] <= limits[-1] <= 1:
        raise InputError(tr("The limits of the classes must be three rising probabilities, like 0.2, 0.5, 0.8."))
    return limits
