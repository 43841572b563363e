"""Hazard zones on the map: four classes, told apart by the colour-blind, numbered; a form for the review."""

from __future__ import annotations

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFillSymbol,
    QgsPalLayerSettings,
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

__all__ = ["COLOURS", "STATUS", "apply_zones", "class_names", "label_by"]

#: ColorBrewer YlOrBr, dark = severe: lightness alone tells the classes apart.
COLOURS = ("#fed98e", "#fe9929", "#d95f0e", "#7f2704")


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
