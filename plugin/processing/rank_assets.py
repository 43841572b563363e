"""Rank exposed assets."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import (
    QgsFeature,
    QgsFeatureSink,
    QgsFields,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
)

from ..hazard import assets, table
from ..hazard.detect import change
from ..layers.assets_style import apply_assets
from ..layers.crs import metric_crs
from ..layers.problem import InputError
from ..layers.when_loaded import style
from ..toolbelt.compat import DAY_FIELD, NUMBER_FIELD, SOURCE_ANY, SOURCE_POINT, SOURCE_POLYGON, TEXT_FIELD, WHOLE_FIELD
from ..toolbelt.i18n import tr, trn
from .algorithm import Algorithm

#: What a ranked asset has beside its own fields.
FIELDS = (
    ("hz_rank", WHOLE_FIELD), ("hz_zone_id", TEXT_FIELD), ("hz_zone", WHOLE_FIELD), ("hz_zones", WHOLE_FIELD),
    ("hz_class", WHOLE_FIELD), ("hz_prob", NUMBER_FIELD), ("hz_disp", NUMBER_FIELD), ("hz_first", DAY_FIELD),
    ("hz_dist_m", NUMBER_FIELD), ("hz_overlap", NUMBER_FIELD), ("hz_share", NUMBER_FIELD), ("hz_loc_prob", NUMBER_FIELD),
    ("hz_loc_disp", NUMBER_FIELD),
)  # fmt: skip


class RankAssets(Algorithm):
    """Meets a layer of assets with hazard zones."""

    picture = "zones"
    needs_engine = False
    page = "assets"

    def name(self) -> str:
        return "rankassets"

    def displayName(self) -> str:
        return tr("Rank exposed assets")

    def tags(self) -> list[str]:
        return tr("insar,hazard,risk,exposure,buildings,roads,dams,infrastructure,intersect,inventory").split(",")

    def shortDescription(self) -> str:
        return tr("Ranks buildings, roads, dams or anything else by the hazard zones they stand in or near.")

    def shortHelpString(self) -> str:
        return tr(
            "Copies the assets that stand in hazard zones, or near them, the most exposed first. Assets may be points, lines or polygons, in any CRS.\n\n"
            "Each has the id, class, probability, greatest predicted displacement and first date of the worst zone it meets, the distance to it, how "
            "much of the asset lies in zones, and, where the points with probability are given, the probability and displacement of the nearby "
            "point that is most likely to exceed the threshold. They are ranked by class, probability, distance and share. It needs no engine."
        )

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        """Declare parameters and outputs."""
        about = tr("Buildings, roads, dams …: points, lines or polygons in any CRS.")
        self.add(QgsProcessingParameterFeatureSource("INPUT", tr("Assets"), [SOURCE_ANY]), about)
        about = tr("The zones that 'Detect hazard zones' found.")
        self.add(QgsProcessingParameterFeatureSource("ZONES", tr("Hazard zones"), [SOURCE_POLYGON], optional=True), about)
        about = tr(
            "The points it can write beside the zones: tell what the forecast says nearest to the asset, and count where there is no zone."
        )
        self.add(QgsProcessingParameterFeatureSource("POINTS", tr("Points with probability"), [SOURCE_POINT], optional=True), about)
        about = tr("How near a zone or a point must lie, in metres; 0 = only what touches.")
        self.add_number("DISTANCE", tr("Distance"), about, 20.0, 0.0)
        about = tr("Points of lower class do not count by themselves.")
        self.add_whole("LEAST", tr("Least class of points"), about, 3, 1, 4, advanced=True)
        about = tr("Copy assets that are not exposed too; they have no rank.")
        self.add(QgsProcessingParameterBoolean("ALL", tr("Keep all assets"), False, True), about)
        sink = QgsProcessingParameterFeatureSink("OUTPUT", tr("Exposed assets"), SOURCE_ANY)
        self.add(sink, tr("The assets with their own fields and those of the ranking."))
        self.addOutput(QgsProcessingOutputNumber("EXPOSED", tr("Exposed assets, number")))

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Read, meet, sort, write."""
        source = self.parameterAsSource(parameters, "INPUT", context)
        if source is None:
            raise QgsProcessingException(self.invalidSourceError(parameters, "INPUT"))
        try:
            ranked, rest = self._rank(source, parameters, context, feedback)
        except InputError as problem:
            raise QgsProcessingException(str(problem)) from None
        own = [field for field in source.fields() if field.name() not in dict(FIELDS)]
        kept = [source.fields().indexOf(field.name()) for field in own]
        fields = QgsFields()
        for field in (*own, *table.fields_of(FIELDS)):
            fields.append(field)
        sink, path = self.parameterAsSink(parameters, "OUTPUT", context, fields, source.wkbType(), source.sourceCrs())
        if sink is None:
            raise QgsProcessingException(self.invalidSinkError(parameters, "OUTPUT"))
        keep = rest if self.parameterAsBoolean(parameters, "ALL", context) else []
        for rank, (feature, found) in enumerate([*ranked, *((feature, None) for feature in keep)], 1):
            if feedback.isCanceled():
                break
            made = QgsFeature(fields)
            made.setGeometry(feature.geometry())
            values = feature.attributes()
            made.setAttributes([*(values[index] for index in kept), *_values(rank, found)])
            sink.addFeature(made, QgsFeatureSink.Flag.FastInsert)
        del sink
        total = len(ranked) + len(rest)
        text = trn("{exposed} of {all} assets is exposed.", "{exposed} of {all} assets are exposed.", len(ranked))
        feedback.pushInfo(text.format(exposed=len(ranked), all=total))
        style(context, path, apply_assets)
        return {"OUTPUT": path, "EXPOSED": len(ranked)}

    def _rank(
        self, source: QgsProcessingFeatureSource, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> tuple[list[tuple[QgsFeature, assets.Exposure]], list[QgsFeature]]:
        """Exposed assets in order, and the others."""
        zones, points = (self.parameterAsSource(parameters, name, context) for name in ("ZONES", "POINTS"))
        told = zones or points
        if told is None:
            raise InputError(tr("Give hazard zones, points with probability, or both."))
        crs = metric_crs(told.sourceCrs(), told.sourceExtent())
        reach = self.parameterAsDouble(parameters, "DISTANCE", context)
        areas, spots = assets.zones_of(zones, crs), assets.points_of(points, crs)
        least, there = self.parameterAsInt(parameters, "LEAST", context), change(source.sourceCrs(), crs)
        ranked, rest, count = [], [], max(source.featureCount(), 1)
        for number, feature in enumerate(source.getFeatures()):
            if feedback.isCanceled():
                break
            feedback.setProgress(100 * number / count)
            shape = QgsGeometry(feature.geometry())
            if not shape.isEmpty():
                shape.transform(there)
            found = assets.exposure(shape, areas, spots, reach)
            if found is None or (found.zones == 0 and found.worst.grade < least):
                rest.append(feature)
            else:
                ranked.append((feature, found))
        return sorted(ranked, key=lambda item: item[1].order), rest


def _values(rank: int, found: Optional[assets.Exposure]) -> list[Any]:
    if found is None:
        return [None] * len(FIELDS)
    worst = found.worst
    values = [
        rank, worst.key, worst.number, found.zones, worst.grade, worst.probability, worst.displacement, worst.first, found.distance,
        found.overlap, found.share, found.local_probability, found.local_displacement,
    ]  # fmt: skip
    return [table.known(value) for value in values]
