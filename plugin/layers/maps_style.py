"""Maps of probability and class: the colours of the zones."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from pathlib import Path

from qgis.core import (
    QgsColorRampShader,
    QgsMapLayer,
    QgsPalettedRasterRenderer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsRasterLayer,
    QgsRasterShader,
    QgsSingleBandPseudoColorRenderer,
)
from qgis.PyQt.QtGui import QColor

from ..toolbelt.i18n import tr
from .zones_style import COLOURS, class_names

#: Below the first limit: almost all of a map.
_LIGHT = "#ffffe5"
_ALIVE: deque[QgsProcessingLayerPostProcessorInterface] = deque(maxlen=256)


class _Styler(QgsProcessingLayerPostProcessorInterface):
    """Styles the layer when it is loaded."""

    def __init__(self, kind: str, limits: Sequence[float]) -> None:
        super().__init__()
        self.kind, self.limits = kind, limits

    def postProcessLayer(self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> None:  # noqa: N802
        """Style it."""
        if isinstance(layer, QgsRasterLayer):
            apply_map(layer, self.kind, self.limits)
        if self in _ALIVE:
            _ALIVE.remove(self)


def style_map_when_loaded(context: QgsProcessingContext, path: str, kind: str, limits: Sequence[float]) -> None:
    """Style the raster of ``kind`` (probability or class) at ``path``: beside the file, and when Processing loads it."""
    layer = QgsRasterLayer(path, kind, "gdal")
    if layer.isValid():
        apply_map(layer, kind, limits)
        layer.saveNamedStyle(str(Path(path).with_suffix(".qml")))
    if context.willLoadLayerOnCompletion(path):
        styler = _Styler(kind, tuple(limits))
        _ALIVE.append(styler)
        context.layerToLoadOnCompletionDetails(path).setPostProcessor(styler)


def apply_map(layer: QgsRasterLayer, kind: str, limits: Sequence[float]) -> None:
    """Set the renderer of a map whose classes begin at ``limits``."""
    provider, shades = layer.dataProvider(), (_LIGHT, *COLOURS[1:])
    if kind == "class":
        names = class_names()
        entries = [QgsPalettedRasterRenderer.Class(grade, QColor(shade), name) for grade, (shade, name) in enumerate(zip(shades, names), 1)]
        layer.setRenderer(QgsPalettedRasterRenderer(provider, 1, entries))
        return
    starts = (0.0, *limits)
    ramp = QgsColorRampShader(0.0, 1.0)
    ramp.setColorRampType(QgsColorRampShader.Type.Discrete)
    ends = (*limits, float("inf"))
    texts = [tr("{low} to {high}").format(low=f"{low:g}", high=f"{min(high, 1.0):g}") for low, high in zip(starts, ends)]
    items = [QgsColorRampShader.ColorRampItem(end, QColor(shade), text) for end, shade, text in zip(ends, shades, texts)]
    ramp.setColorRampItemList(items)
    shader = QgsRasterShader()
    shader.setRasterShaderFunction(ramp)
    renderer = QgsSingleBandPseudoColorRenderer(provider, 1, shader)
    renderer.setClassificationMin(0.0)
    renderer.setClassificationMax(1.0)
    layer.setRenderer(renderer)
