"""Merge zone reviews."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsField,
    QgsFields,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsWkbTypes,
)

from ..layers.problem import InputError
from ..layers.when_loaded import style
from ..layers.zones_style import apply_zones
from ..review.copies import Zone, all_fields, filled, read_zones
from ..review.fields import titles, values
from ..review.merge import Merged, merge
from ..review.record import Review
from ..toolbelt.compat import SOURCE_POLYGON, SOURCE_TABLE, TEXT_FIELD
from ..toolbelt.i18n import tr
from .review_algorithm import ReviewAlgorithm

#: Copies of one layer overlap by at least this share of the smaller outline, zone by zone.
SAME = 0.1
_WORDS = ("status", "assessor", "reviewed", "comment", "photo")


class MergeReviews(ReviewAlgorithm):
    """Merges two copies of a layer of zones that two people have reviewed."""

    def name(self) -> str:
        return "mergereviews"

    def displayName(self) -> str:
        return tr("Merge zone reviews")

    def shortDescription(self) -> str:
        return tr("Merges two copies of a layer of hazard zones that two people have reviewed, without losing either review.")

    def shortHelpString(self) -> str:
        return tr(
            "Merges two copies of a layer of hazard zones that two people have reviewed: one in the office, one in the field with QField, say.\n\n"
            "Zones are matched by their number. Where one copy alone has a review, it is taken. Where both have one, the newer counts; on the "
            "same day the one that asks for more care does (confirmed, then watch, then dismissed). The other review goes into the zone's "
            "history, and both comments are kept. A review that stands in the other copy's history is older, whatever its date.\n\n"
            "Zones that were called differently are listed, as a table and in the log. Neither input is changed. If the zones are of two "
            "analyses, use 'Carry reviews over' instead. It needs no engine."
        )

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        """Declare parameters and outputs."""
        self.add_zones("INPUT", tr("Zones"), tr("The one copy; outlines and figures are taken from it."))
        self.add_zones("OTHER", tr("Zones reviewed by another"), tr("The other copy of the same layer."))
        self.add_number_field("INPUT")
        self.add(QgsProcessingParameterFeatureSink("OUTPUT", tr("Merged zones"), SOURCE_POLYGON), tr("All zones of both, reviews merged."))
        about = tr("A row for each zone that was called differently: the review that counts, and the other.")
        self.add(QgsProcessingParameterFeatureSink("CONFLICTS", tr("Conflicts"), SOURCE_TABLE, None, True, True), about)
        self.addOutput(QgsProcessingOutputNumber("ZONES", tr("Number of zones")))
        self.addOutput(QgsProcessingOutputNumber("CONFLICT_COUNT", tr("Number of conflicts")))

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Read both, merge, write."""
        source, other = (self.zones_of(parameters, name, context) for name in ("INPUT", "OTHER"))
        number = self.number_field(parameters, context, source, other)
        try:
            mine, theirs = (read_zones(side, number, source.sourceCrs(), feedback) for side in (source, other))
            _check(mine, theirs, number)
        except InputError as problem:
            raise QgsProcessingException(str(problem)) from None
        made = {key: merge(mine[key].review, theirs[key].review) for key in mine if key in theirs}
        fields = all_fields(source.fields(), other.fields())
        features = []
        for key in dict.fromkeys([*mine, *theirs]):
            sides = [side[key] for side in (theirs, mine) if key in side]  # the second's values over the first's
            review = made[key].review if key in made else sides[0].review
            features.append(filled(fields, sides[-1].outline, *(side.feature for side in sides), values(review)))
        conflicts = {key: item for key, item in made.items() if item.is_conflict}
        _tell(conflicts, feedback)
        table = self._table(parameters, context, fields.field(fields.lookupField(number)), conflicts)
        sink, path = self.sink(parameters, "OUTPUT", context, fields, source)
        self.put(sink, features)
        del sink
        style(context, path, apply_zones)
        return {"OUTPUT": path, **table, "ZONES": len(features), "CONFLICT_COUNT": len(conflicts)}

    def _table(
        self, parameters: dict[str, Any], context: QgsProcessingContext, number: QgsField, conflicts: dict[Any, Merged]
    ) -> dict[str, str]:
        """Write the conflicts where the user wants them."""
        fields = QgsFields()
        fields.append(number)
        for side in ("", "other_"):
            for name in _WORDS:
                fields.append(QgsField(side + name, TEXT_FIELD))
        none = QgsCoordinateReferenceSystem()
        sink, path = self.parameterAsSink(parameters, "CONFLICTS", context, fields, QgsWkbTypes.Type.NoGeometry, none)
        if sink is None:
            return {}
        for key, item in conflicts.items():
            feature = QgsFeature(fields)
            feature.setAttributes([key, *_said(item.review), *_said(item.other)])
            self.put(sink, [feature])
        return {"CONFLICTS": path}


def _said(review: Review) -> list[str]:
    day = review.reviewed.isoformat() if review.reviewed else ""
    return [titles()[review.status], review.assessor, day, review.comment, review.photo]


def _check(mine: dict[Any, Zone], theirs: dict[Any, Zone], number: str) -> None:
    """Raise InputError if the two are no copies of one layer."""
    both = [key for key in mine if key in theirs]
    apart = []
    for key in both:
        one, two = mine[key].outline, theirs[key].outline
        if one.intersection(two).area() < SAME * min(one.area(), two.area()):
            apart.append(key)
    if apart or not both:
        text = tr(
            "The layers are no copies of one another: zone {zones} lies in different places. Use 'Carry reviews over' for the zones of "
            "two analyses, or choose another field than '{field}'."
        )
        none = tr("The layers are no copies of one another: no number in '{field}' is in both.")
        raise InputError((text if apart else none).format(zones=", ".join(map(str, apart[:10])), field=number))


def _tell(conflicts: dict[Any, Merged], feedback: QgsProcessingFeedback) -> None:
    for key, item in conflicts.items():
        counts, other = (" ".join(filter(None, _said(review)[:3])) for review in (item.review, item.other))
        feedback.pushWarning(
            tr("Zone {zone}: '{counts}' counts; '{other}' is in its history.").format(zone=key, counts=counts, other=other)
        )
    if not conflicts:
        feedback.pushInfo(tr("No zone was called differently."))
