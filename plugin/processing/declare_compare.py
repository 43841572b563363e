"""What *Compare forecasts* asks for and makes."""

from __future__ import annotations

from qgis.core import QgsProcessingOutputNumber, QgsProcessingParameterFeatureSink, QgsProcessingParameterFeatureSource

from ..hazard.changes import GROWTH, KINDS
from ..toolbelt.compat import DAY_FIELD, NUMBER_FIELD, SOURCE_POINT, SOURCE_POLYGON, TEXT_FIELD, WHOLE_FIELD
from ..toolbelt.i18n import tr
from .algorithm import Algorithm

_TEXT, _NUMBER, _WHOLE, _DAY = TEXT_FIELD, NUMBER_FIELD, WHOLE_FIELD, DAY_FIELD
#: Fields of a change.
CHANGE = (
    ("change", _TEXT), ("old_id", _TEXT), ("new_id", _TEXT), ("overlap", _NUMBER), ("old_area", _NUMBER), ("new_area", _NUMBER),
    ("old_class", _WHOLE), ("new_class", _WHOLE), ("old_prob", _NUMBER), ("new_prob", _NUMBER), ("old_disp", _NUMBER), ("new_disp", _NUMBER),
    ("places", _WHOLE), ("out95", _WHOLE), ("expected", _NUMBER), ("alike", _NUMBER), ("p_value", _NUMBER), ("alarm", _WHOLE),
)  # fmt: skip
#: Fields of a place outside the interval.
PLACE = (
    ("pid", _TEXT), ("date", _DAY), ("band", _WHOLE), ("observed", _NUMBER), ("predicted", _NUMBER), ("excess", _NUMBER), ("dates", _WHOLE),
    ("dates_out", _WHOLE),
)  # fmt: skip


def declare(algorithm: Algorithm) -> None:
    """Add parameters and outputs."""
    about = tr("Zones of the last run.")
    algorithm.add(QgsProcessingParameterFeatureSource("OLD_ZONES", tr("Earlier zones"), [SOURCE_POLYGON]), about)
    algorithm.add(QgsProcessingParameterFeatureSource("ZONES", tr("New zones"), [SOURCE_POLYGON]), tr("Zones of the new run."))
    about = tr("The points that were forecast in the last run.")
    algorithm.add(QgsProcessingParameterFeatureSource("FORECAST", tr("Earlier forecast, points"), [SOURCE_POINT], optional=True), about)
    about = tr("Or the raster 'Forecast, median' of the last run; the others of its run are found in its folder and in the project.")
    algorithm.add_raster("RASTER", tr("Earlier forecast, raster (median)"), about)
    about = tr("Bounds and predicted displacement, where they lie neither in the folder of the median nor in the project.")
    algorithm.add_rasters("BOUNDS", tr("Other rasters of the run"), about)
    about = tr("The series that was forecast, with the new dates: points with fields named after dates, or the stack of rasters.")
    algorithm.add_layer("OBSERVATIONS", tr("New observations"), about)
    about = tr("By how many percent the area must change for a zone to have grown or shrunk.")
    algorithm.add_number("GROWTH", tr("Change of area, percent"), about, 100 * GROWTH, 0.0)
    about = tr("Probability by chance below which more places are outside than chance explains.")
    algorithm.add_number("LEVEL", tr("Level of the test"), about, 0.01, 0.0, 1.0, advanced=True)
    sink = QgsProcessingParameterFeatureSink("OUTPUT", tr("Changes of zones"), SOURCE_POLYGON)
    algorithm.add(sink, tr("Zones of both runs with what became of them."))
    sink = QgsProcessingParameterFeatureSink("PLACES", tr("Places outside the interval"), SOURCE_POINT, None, True, True)
    algorithm.add(sink, tr("Places whose newest observation left the 80 or 95 % interval (with the earlier forecast and observations)."))
    texts = {
        **dict(zip(map(str.upper, KINDS), kind_names())), "COMPARED": tr("Places compared"),
        "OUTSIDE": tr("Places outside the 95 % interval"), "EXPECTED": tr("Number expected by chance"), "P_VALUE": tr("Probability by chance"),
    }  # fmt: skip
    for name, text in texts.items():
        algorithm.addOutput(QgsProcessingOutputNumber(name, text))


def kind_names() -> tuple[str, ...]:
    """Return what kinds of change are called, in the order of ``changes.KINDS``."""
    return tr("new"), tr("split off"), tr("grown"), tr("shrunk"), tr("same"), tr("merged"), tr("vanished")
