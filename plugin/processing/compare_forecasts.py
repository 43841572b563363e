"""Compare forecasts."""

from __future__ import annotations

from typing import Any, Optional

import numpy as np
from qgis.core import (
    QgsFeatureSink,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsWkbTypes,
)

from ..hazard import detect, meeting, table
from ..hazard.changes import KINDS, Change, changes
from ..hazard.former import read_zones
from ..hazard.past import Past
from ..layers.assets_style import apply_outside
from ..layers.changes_style import apply_changes
from ..layers.crs import metric_crs
from ..layers.problem import InputError
from ..layers.when_loaded import style
from ..toolbelt.i18n import tr
from . import declare_compare
from .algorithm import Algorithm
from .forecast_layers import file_of, rasters_of

_NEEDED = ("zone_id", "severity", "prob_max", "disp_max")


class CompareForecasts(Algorithm):
    """Tells what changed since the last run."""

    picture = "zones"
    needs_engine = False
    page = "compare"

    def name(self) -> str:
        return "compareforecasts"

    def displayName(self) -> str:
        return tr("Compare forecasts")

    def tags(self) -> list[str]:
        return tr("insar,hazard,risk,alert,alarm,monitoring,change,update,zones").split(",")

    def shortDescription(self) -> str:
        return tr("Tells what changed since the last run: new, grown and vanished zones, and places that left the earlier intervals.")

    def shortHelpString(self) -> str:
        return tr(
            "Matches the zones of two analyses by their overlap and tells which are new, have grown or shrunk, are the same or have vanished.\n\n"
            "With the earlier forecast and what was observed since then it also finds the places whose newest observation left the 80 or 95 % "
            "interval: the forecast was wrong there, and that is the alarm. One in twenty leaves a 95 % interval by chance, and neighbours leave it "
            "together, as they share the atmosphere of a date: the number is compared with that of chance, over all places and within every zone, with "
            "what the history tells of how alike neighbours are. It needs no engine."
        )

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        """Declare parameters and outputs."""
        declare_compare.declare(self)

    def prepareAlgorithm(self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> bool:
        """Look at the layers while still on their thread."""
        try:
            self.median, self.further, self.raster_crs = rasters_of(self, parameters, context)
            self.file = ("", "") if self.median else file_of(self.parameterAsVectorLayer(parameters, "FORECAST", context))
            layer = self.parameterAsLayer(parameters, "OBSERVATIONS", context)
            self.past = Past(layer) if layer is not None else None
        except InputError as problem:
            raise QgsProcessingException(str(problem)) from None
        return True

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Match, meet, write."""
        sources = [self.parameterAsSource(parameters, name, context) for name in ("OLD_ZONES", "ZONES")]
        for name, source in zip(("OLD_ZONES", "ZONES"), sources):
            if source is None:
                raise QgsProcessingException(self.invalidSourceError(parameters, name))
        later = sources[1]
        crs = metric_crs(later.sourceCrs(), later.sourceExtent() if later.featureCount() else sources[0].sourceExtent())
        try:
            old, new = (read_zones(source, crs, _NEEDED) for source in sources)
            found = changes(old, new, self.parameterAsDouble(parameters, "GROWTH", context) / 100)
            met = self._meet(parameters, context, feedback)
        except InputError as problem:
            raise QgsProcessingException(str(problem)) from None
        counts = {kind: sum(item.kind == kind for item in found) for kind in KINDS}
        feedback.pushInfo(", ".join(f"{count} {name}" for name, count in zip(declare_compare.kind_names(), counts.values())))
        level = self.parameterAsDouble(parameters, "LEVEL", context)
        results = self._tell(met, level, feedback) if met else {}
        sink, path = self.parameterAsSink(
            parameters, "OUTPUT", context, table.fields_of(declare_compare.CHANGE), QgsWkbTypes.Type.MultiPolygon, later.sourceCrs()
        )
        if sink is None:
            raise QgsProcessingException(self.invalidSinkError(parameters, "OUTPUT"))
        back = detect.change(crs, later.sourceCrs())
        for item in found:
            values = {**_values(item), **(_alarm(item, met, crs, level) if met else {})}
            outline = item.outline
            outline.convertToMultiType()
            outline.transform(back)
            sink.addFeature(table.row(declare_compare.CHANGE, outline, **values), QgsFeatureSink.Flag.FastInsert)
        del sink
        style(context, path, apply_changes)
        numbers = {kind.upper(): count for kind, count in counts.items()}
        return {"OUTPUT": path, **numbers, **results, **self._places(met, parameters, context)}

    def _meet(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Optional[meeting.Meeting]:
        """The earlier forecast met with the observations, where both are given."""
        source = None if self.median else self.parameterAsSource(parameters, "FORECAST", context)
        if self.past is None and source is None and not self.median:
            return None
        if self.past is None or (source is None and not self.median):
            raise InputError(tr("Give the earlier forecast and the new observations together, or neither."))
        if source is not None:
            return meeting.of_points(source, self.file, self.past, feedback)
        return meeting.of_cells(self.median, self.further, self.raster_crs, self.past)

    @staticmethod
    def _tell(met: meeting.Meeting, level: float, feedback: QgsProcessingFeedback) -> dict[str, Any]:
        """Say on which date how many places are outside, and whether the last is more than chance."""
        if met.offset > 3:
            feedback.pushWarning(
                tr(
                    "On the date the forecast was made from, the observations lie far from it: they seem to have another reference, or unit."
                )
            )
        for number, day in enumerate(met.seen.days):
            count, total = met.seen.counts(number)
            shift = float(np.nanmedian(met.seen.observed[number] - met.seen.median[number]))
            text = tr(
                "{date}: {count} of {total} places outside the 95 % interval, {expected} expected; all together {shift} off the median."
            )
            parts = {"count": count, "total": total, "expected": f"{met.share * total:.1f}", "shift": f"{shift:+.2f}"}
            feedback.pushInfo(text.format(date=day.isoformat(), **parts))
        count, total = met.seen.counts(-1)
        likely, alike = met.likely(count, total), met.alike()
        if alike is None:
            feedback.pushWarning(
                tr(
                    "How alike the errors of neighbours are cannot be told (the history is too short, or the raster too large): they are taken as "
                    "independent, and alarms come too easily."
                )
            )
        else:
            feedback.pushInfo(
                tr("Errors of two places are correlated by {value} on average, as the history tells.").format(value=f"{alike:.2f}")
            )
        text = (
            tr("{count} of {total} places left the 95 % interval, more than chance ({expected}; probability {p})")
            if likely < level
            else tr("{count} of {total} places left the 95 % interval, no more than chance ({expected}; probability {p})")
        )
        feedback.pushInfo(text.format(count=count, total=total, expected=f"{met.share * total:.1f}", p=f"{likely:.2g}"))
        return {"COMPARED": total, "OUTSIDE": count, "EXPECTED": met.share * total, "P_VALUE": likely}

    def _places(self, met: Optional[meeting.Meeting], parameters: dict[str, Any], context: QgsProcessingContext) -> dict[str, str]:
        """Write the places whose newest observation is outside."""
        if met is None or parameters.get("PLACES") in (None, ""):
            return {}
        sink, path = self.parameterAsSink(
            parameters, "PLACES", context, table.fields_of(declare_compare.PLACE), QgsWkbTypes.Type.Point, met.crs
        )
        if sink is None:
            raise QgsProcessingException(self.invalidSinkError(parameters, "PLACES"))
        for shape, values in met.outside():
            sink.addFeature(table.row(declare_compare.PLACE, shape, **values), QgsFeatureSink.Flag.FastInsert)
        del sink
        style(context, path, apply_outside)
        return {"PLACES": path}


def _values(item: Change) -> dict[str, Any]:
    areas = [side[1].area() if side else None for side in (item.old, item.new)]
    values: dict[str, Any] = {"change": item.kind, "overlap": item.overlap or None, "old_area": areas[0], "new_area": areas[1]}
    values["old_id"], values["new_id"] = item.told("zone_id")
    for name, field in (("class", "severity"), ("prob", "prob_max"), ("disp", "disp_max")):
        values[f"old_{name}"], values[f"new_{name}"] = item.told(field)
    return values


def _alarm(item: Change, met: meeting.Meeting, crs: Any, level: float) -> dict[str, Any]:
    """How many places of the zone, as it was or is, are outside."""
    shapes = [side[1] for side in (item.old, item.new) if side]
    rows = met.within(shapes, crs)
    count, total = met.seen.counts(-1, rows)
    if not total:
        return {"places": 0}
    likely = met.likely(count, total, rows)
    return {
        "places": total, "out95": count, "expected": met.share * total, "alike": met.alike(rows), "p_value": likely, "alarm": int(likely < level),
    }  # fmt: skip
