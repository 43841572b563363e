"""What the algorithms on reviews share."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsFeatureSink,
    QgsFields,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsWkbTypes,
)

from ..review.zones import ZONE
from ..toolbelt.compat import SOURCE_POLYGON
from ..toolbelt.i18n import tr
from .algorithm import Algorithm

#: Fields that say which zone is which, the most lasting first.
NUMBERS = ("zone_id", ZONE)


class ReviewAlgorithm(Algorithm):
    """Reads layers of zones, writes one of them; needs no engine."""

    picture = "review"
    needs_engine = False

    def tags(self) -> list[str]:
        return tr("hazard,risk,zones,review,assessment,qfield,field work,history,conflict").split(",")

    def add_zones(self, name: str, text: str, about: str) -> None:
        """Add a layer of zones."""
        self.add(QgsProcessingParameterFeatureSource(name, text, [SOURCE_POLYGON]), about)

    def add_number_field(self, parent: str) -> None:
        """Add the field that says which zone is which."""
        about = tr("The field that says which zone is which, in both layers. If empty: {names}, the first that both have.")
        field = QgsProcessingParameterField("ZONE", tr("Number of the zone"), None, parent, optional=True)
        self.add(field, about.format(names=", ".join(NUMBERS)), advanced=True)

    def number_field(self, parameters: dict[str, Any], context: QgsProcessingContext, *sources: QgsProcessingFeatureSource) -> str:
        """Return the field that says which zone is which."""
        both = [name for name in NUMBERS if all(source.fields().indexOf(name) >= 0 for source in sources)]
        return str(self.parameterAsString(parameters, "ZONE", context) or (both[0] if both else ZONE))

    def zones_of(self, parameters: dict[str, Any], name: str, context: QgsProcessingContext) -> QgsProcessingFeatureSource:
        """Return a layer of zones; an input that is also the output is refused before anything is written."""
        source = self.parameterAsSource(parameters, name, context)
        if source is None:
            raise QgsProcessingException(self.invalidSourceError(parameters, name))
        given = parameters[name]
        if isinstance(given, QgsProcessingFeatureSourceDefinition):
            given = given.source.staticValue()
        layer = self.parameterAsVectorLayer({name: given}, name, context)
        file, target = layer.source().split("|")[0] if layer is not None else "", _target(parameters.get("OUTPUT"))
        if file and target and Path(target).resolve() == Path(file).resolve():
            text = tr("The output is the same file as the input '{layer}'. Choose another name: what you have stays as it is.")
            raise QgsProcessingException(text.format(layer=source.sourceName()))
        return source

    def sink(
        self, parameters: dict[str, Any], name: str, context: QgsProcessingContext, fields: QgsFields, like: QgsProcessingFeatureSource
    ) -> tuple[QgsFeatureSink, str]:
        """Return a sink for zones as ``like`` has them, and its path."""
        made, path = self.parameterAsSink(parameters, name, context, fields, QgsWkbTypes.multiType(like.wkbType()), like.sourceCrs())
        if made is None:
            raise QgsProcessingException(self.invalidSinkError(parameters, name))
        return made, path

    @staticmethod
    def put(sink: QgsFeatureSink, features: Any) -> None:
        """Write features; what cannot be written is an error."""
        for feature in features:
            if not sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert):
                raise QgsProcessingException(tr("A zone could not be written: {reason}").format(reason=sink.lastError()))


def _target(given: Any) -> str:
    """Return the file an output goes to, empty if it is none."""
    if isinstance(given, QgsProcessingOutputLayerDefinition):
        given = given.sink.staticValue()
    return given.split("|")[0] if isinstance(given, str) and given.lower().split("|")[0].endswith(".gpkg") else ""
