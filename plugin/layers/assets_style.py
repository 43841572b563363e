"""Exposed assets on the map: the colours of the zones, the rank as label."""

from __future__ import annotations

from collections import deque
from pathlib import Path

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsRendererCategory,
    QgsSymbol,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

from ..toolbelt.i18n import tr
from .zones_style import COLOURS, class_names, label_by

_ALIVE: deque[QgsProcessingLayerPostProcessorInterface] = deque(maxlen=256)
_GREY = "#9a9a9a"


class _Styler(QgsProcessingLayerPostProcessorInterface):
    """Styles the layer when it is loaded."""

    def postProcessLayer(self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> None:  # noqa: N802
        """Style it."""
        if isinstance(layer, QgsVectorLayer):
            apply_assets(layer)
        if self in _ALIVE:
            _ALIVE.remove(self)


def style_assets_when_loaded(context: QgsProcessingContext, path: str) -> None:
    """Style the layer at ``path``: beside the file, and when Processing loads it."""
    layer = QgsVectorLayer(path, "assets", "ogr")
    if layer.isValid():
        apply_assets(layer)
        layer.saveNamedStyle(str(Path(path.split("|")[0]).with_suffix(".qml")))
    if context.willLoadLayerOnCompletion(path):
        styler = _Styler()
        _ALIVE.append(styler)
        context.layerToLoadOnCompletionDetails(path).setPostProcessor(styler)


def apply_assets(layer: QgsVectorLayer) -> None:
    """Set renderer and labels."""
    names = class_names()
    entries = [(4 - index, COLOURS[3 - index], names[3 - index]) for index in range(4)]
    categories = []
    for value, colour, name in (*entries, ("", _GREY, tr("not exposed"))):
        symbol = QgsSymbol.defaultSymbol(layer.geometryType())
        symbol.setColor(QColor(colour))
        categories.append(QgsRendererCategory(value, symbol, name))
    layer.setRenderer(QgsCategorizedSymbolRenderer("hz_class", categories))
    label_by(layer, "hz_rank")
