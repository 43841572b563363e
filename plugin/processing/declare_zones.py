"""What *Detect hazard zones* asks for and makes."""

from __future__ import annotations

from qgis.core import (
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
)

from ..hazard.acceleration import YEARS
from ..hazard.assessment import CLASSES
from ..toolbelt.compat import SOURCE_POINT, SOURCE_POLYGON
from ..toolbelt.i18n import tr
from .algorithm import Algorithm


def declare(algorithm: Algorithm) -> None:
    """Add parameters and outputs."""
    about = tr("The layer of points that 'Forecast deformation (points)' made.")
    algorithm.add(QgsProcessingParameterFeatureSource("INPUT", tr("Forecast points"), [SOURCE_POINT], optional=True), about)
    about = tr("Or the raster 'Forecast, median' that a forecast made. The others of its run are found in its folder and in the project.")
    algorithm.add_raster("RASTER", tr("Forecast raster (median)"), about)
    about = tr(
        "Bounds and predicted displacement, where they lie neither in the folder of the median nor in the project (in a model, say)."
    )
    algorithm.add_rasters("BOUNDS", tr("Other rasters of the run"), about)
    about = tr(
        "The observations the forecast was made from. They make the probabilities those of the ground instead of noisy measurements, and tell which "
        "zones accelerate, and when they would fail if they went on so. Left empty, the forecast's own input is taken, if it is still there."
    )
    algorithm.add_layer("HISTORY", tr("History"), about)
    _criteria(algorithm)
    _grouping(algorithm)
    sink = QgsProcessingParameterFeatureSink("OUTPUT", tr("Hazard zones"), SOURCE_POLYGON)
    algorithm.add(sink, tr("Polygons, the most severe first."))
    sink = QgsProcessingParameterFeatureSink("POINTS", tr("Points with probability"), SOURCE_POINT, None, True, False)
    algorithm.add(sink, tr("All points with probability, class, first date and predicted movement (where points are the input)."))
    about = tr("The probability of every cell, 0 to 1; cells that are too uncertain to tell are not drawn (where a raster is the input).")
    algorithm.add_raster_output("PROBABILITIES", tr("Map of probability"), about, default=False)
    about = tr("The class of every cell, 1 to 4; 0 = no forecast, or too uncertain to tell (where a raster is the input).")
    algorithm.add_raster_output("CLASS", tr("Map of classes"), about, default=False)
    algorithm.addOutput(QgsProcessingOutputNumber("ZONES", tr("Number of zones")))
    algorithm.addOutput(QgsProcessingOutputNumber("ACTIVE", tr("Active places")))


def _criteria(algorithm: Algorithm) -> None:
    about = tr(
        "Movement that matters, from the present level (the last measurements, smoothed), in the unit of the forecast; 0 = not asked."
    )
    algorithm.add_number("THRESHOLD", tr("Threshold"), about, 10.0, 0.0)
    about = tr(
        "Mean velocity from the last acquisition to the last date that matters, in that unit per year; 0 = not asked. The more probable counts."
    )
    algorithm.add_number("VELOCITY", tr("Threshold of velocity"), about, 0.0, 0.0)
    names = [tr("Either way"), tr("Away from the satellite, or down"), tr("Toward the satellite, or up")]
    algorithm.add_choice("DIRECTION", tr("Direction"), tr("Which movement counts."), names, 0)
    about = tr("Places at least this likely to exceed a threshold are active.")
    algorithm.add_number("PROBABILITY", tr("Probability limit"), about, 0.5, 0.0, 1.0)


def _grouping(algorithm: Algorithm) -> None:
    about = tr("How near places of a zone lie to each other, in metres; 0 = five times the usual distance of points, or a cell and a half.")
    algorithm.add_number("RADIUS", tr("Radius"), about, 0.0, 0.0)
    algorithm.add_whole("MIN_POINTS", tr("Fewest points"), tr("Points or cells that make a zone, at least."), 5, 1, 100_000)
    about = tr("Zones of an earlier analysis: those that overlap keep their id.")
    algorithm.add_polygons("PREVIOUS", tr("Earlier zones"), about)
    algorithm.add_text("CLASSES", tr("Limits of the classes"), tr("Probabilities at which the classes 2, 3 and 4 begin."), advanced=True)
    algorithm.parameterDefinition("CLASSES").setDefaultValue(", ".join(f"{limit:g}" for limit in CLASSES))
    about = tr("How much of the history is tested for acceleration, in years; cycles are told from a parabola from a year and a half on.")
    algorithm.add_number("HISTORY_YEARS", tr("Years of history"), about, YEARS, 0.1, 100.0, advanced=True)
    about = tr("Where no history is given, read what the forecast was made from, if it is still there.")
    algorithm.add_flag("FIND_HISTORY", tr("Find the history"), about, True, advanced=True)
    about = tr("Date of the last acquisition, where the forecast does not say it (a layer that was exported, say): 2024-01-18.")
    algorithm.add_text("ORIGIN", tr("Last acquisition"), about, advanced=True)
