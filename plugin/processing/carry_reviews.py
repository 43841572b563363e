"""Carry reviews over."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFeatureSink,
)

from ..layers.problem import InputError
from ..layers.when_loaded import style
from ..layers.zones_style import apply_zones
from ..review.carry import Carried, carry
from ..review.copies import all_fields, filled, read_zones
from ..review.fields import values
from ..toolbelt.compat import SOURCE_POLYGON, TEXT_FIELD
from ..toolbelt.i18n import tr
from .review_algorithm import ReviewAlgorithm

#: The field that says which zone it was, beside those of the review.
PREVIOUS = (("previous", TEXT_FIELD),)


class CarryReviews(ReviewAlgorithm):
    """Gives the zones of a newer analysis the reviews of an earlier one."""

    def name(self) -> str:
        return "carryreviews"

    def displayName(self) -> str:
        return tr("Carry reviews over")

    def shortDescription(self) -> str:
        return tr("Gives the hazard zones of a newer analysis the reviews of an earlier one, history included.")

    def shortHelpString(self) -> str:
        return tr(
            "Gives the hazard zones of a newer analysis the reviews of an earlier one.\n\n"
            "A zone is the earlier one it shares most area with; it gets that one's review with its history, and the field 'previous' says which "
            "it was and how much of the smaller of the two lies in the other. Where an earlier zone has split, the part with most of its area "
            "keeps the review; where several have grown together, the one with most area in the whole does. The other parts, and what the "
            "others said, get it as history: nobody has looked at them as they are now.\n\n"
            "Earlier zones of which nothing is left are written to a layer of their own, if you want them, so that no review is lost. Neither "
            "input is changed. It needs no engine."
        )

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        """Declare parameters and outputs."""
        self.add_zones("INPUT", tr("New zones"), tr("The zones of the newer analysis."))
        self.add_zones("OLD", tr("Reviewed zones"), tr("The zones of the earlier analysis, with their reviews."))
        self.add_number_field("INPUT")
        about = tr("Set the status of every zone to new; the earlier review is in the history.")
        self.add(QgsProcessingParameterBoolean("AGAIN", tr("Review every zone again"), False), about)
        self.add(QgsProcessingParameterFeatureSink("OUTPUT", tr("Zones with reviews"), SOURCE_POLYGON), tr("The new zones, reviewed."))
        about = tr("Earlier zones that overlap no new one, with their reviews.")
        self.add(QgsProcessingParameterFeatureSink("GONE", tr("Zones no longer found"), SOURCE_POLYGON, None, True, True), about)
        for name, text in (
            ("ZONES", tr("Number of zones")),
            ("CARRIED", tr("Zones that were there")),
            ("LOST", tr("Zones no longer found")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, text))

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Read both, match, write."""
        source, former = (self.zones_of(parameters, name, context) for name in ("INPUT", "OLD"))
        number, crs = self.number_field(parameters, context, source, former), source.sourceCrs()
        try:
            new, old = read_zones(source, number, crs, feedback, reviewed=False), read_zones(former, number, crs, feedback)
        except InputError as problem:
            raise QgsProcessingException(str(problem)) from None
        before, now = ([(key, zone.outline, zone.review) for key, zone in side.items()] for side in (old, new))
        made = carry(before, now, self.parameterAsBoolean(parameters, "AGAIN", context))
        fields = all_fields(source.fields(), more=PREVIOUS)
        features = [
            filled(fields, zone.outline, zone.feature, values(made.reviews[key]), {"previous": _was(made, key)})
            for key, zone in new.items()
        ]
        carried = sum(bool(found) for found in made.previous.values())
        text = tr("Zones that were there before: {carried} of {all}; new: {fresh}; earlier zones no longer found: {lost}.")
        feedback.pushInfo(text.format(carried=carried, all=len(new), fresh=len(new) - carried, lost=len(made.gone)))
        sink, path = self.sink(parameters, "OUTPUT", context, fields, source)
        self.put(sink, features)
        del sink
        style(context, path, apply_zones)
        results = {"OUTPUT": path, "ZONES": len(new), "CARRIED": carried, "LOST": len(made.gone)}
        if parameters.get("GONE") is not None:
            fields = all_fields(former.fields())
            sink, results["GONE"] = self.sink(parameters, "GONE", context, fields, source)
            self.put(sink, (filled(fields, old[key].outline, old[key].feature) for key in made.gone))
            del sink
            style(context, results["GONE"], apply_zones)
        return results


def _was(made: Carried, key: Any) -> Optional[str]:
    return ", ".join(f"{earlier} ({100 * overlap:.0f} %)" for earlier, overlap in made.previous[key]) or None
