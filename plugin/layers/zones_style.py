"""Hazard zones on the map: four classes, told apart by the colour-blind, numbered; a form for the review."""

from __future__ import annotations

from collections import deque
from pathlib import Path

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFillSymbol,
    QgsMapLayer,
    QgsPalLayerSettings,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsRendererCategory,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtGui import QColor

from ..review.form import apply_form
from ..review.record import STATUS
from ..toolbelt.i18n import tr

__all__ = ["COLOURS", "STATUS", "apply_zones", "style_when_loaded"]

#: ColorBrewer YlOrBr, dark = severe: lightness alone tells the classes apart.
COLOURS = ("#fed98e", "#fe9929", "#d95f0e", "#7f2704")
_ALIVE: deque[QgsProcessingLayerPostProcessorInterface] = deque(maxlen=256)


class _Styler(QgsProcessingLayerPostProcessorInterface):
    """Styles the layer when it is loaded."""

    def postProcessLayer(self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> None:  # noqa: N802
        """Style it, and keep the style beside the file."""
        if isinstance(layer, QgsVectorLayer):
            apply_zones(layer)
        if self in _ALIVE:
            _ALIVE.remove(self)


def style_when_loaded(context: QgsProcessingContext, path: str) -> None:
    """Style the layer at ``path``: beside the file, and when Processing loads it."""
    layer = QgsVectorLayer(path, "zones", "ogr")
    if layer.isValid():
        apply_zones(layer)
        layer.saveNamedStyle(str(Path(path.split("|")[0]).with_suffix(".qml")))
    if context.willLoadLayerOnCompletion(path):
        styler = _Styler()
        _ALIVE.append(styler)
        context.layerToLoadOnCompletionDetails(path).setPostProcessor(styler)


def class_names() -> tuple[str, ...]:
    """Return what the classes are called, the lowest first."""
    return tr("1, low"), tr("2, moderate"), tr("3, high"), tr("4, very high")


def apply_zones(layer: QgsVectorLayer) -> None:
    """Set renderer, labels and form."""
    names = class_names()
    categories = [QgsRendererCategory(4 - index, _fill(COLOURS[3 - index]), names[3 - index]) for index in range(4)]
    layer.setRenderer(QgsCategorizedSymbolRenderer("severity", categories))
    label_by(layer, "zone")
    apply_form(layer)


def label_by(layer: QgsVectorLayer, field: str, expression: bool = False) -> None:
    """Label with a field, or an expression, in letters with a light rim."""
    text, buffer, settings = QgsTextFormat(), QgsTextBufferSettings(), QgsPalLayerSettings()
    buffer.setEnabled(True)
    buffer.setSize(0.8)
    text.setBuffer(buffer)
    settings.fieldName, settings.isExpression = field, expression
    settings.setFormat(text)
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)


def _fill(colour: str) -> QgsFillSymbol:
    shade = QColor(colour)
    shade.setAlpha(150)
    return QgsFillSymbol.createSimple(
        {"color": f"{shade.red()},{shade.green()},{shade.blue()},{shade.alpha()}", "outline_color": colour, "outline_width": "0.5"}
    )
