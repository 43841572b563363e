"""A style for what an algorithm has written: beside the file, and on the layer when Processing loads it."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from pathlib import Path
from typing import Any, Union

from qgis.core import (
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsRasterLayer,
    QgsVectorLayer,
)

Apply = Callable[[Any], None]
#: Processing keeps only a C++ pointer to a post-processor; these references keep the Python half alive until it has run.
_ALIVE: deque[QgsProcessingLayerPostProcessorInterface] = deque(maxlen=256)


class _Styler(QgsProcessingLayerPostProcessorInterface):
    """Styles the layer when it is loaded."""

    def __init__(self, apply: Apply, kind: type[QgsMapLayer]) -> None:
        super().__init__()
        self.apply, self.kind = apply, kind

    def postProcessLayer(self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> None:  # noqa: N802
        """Style it."""
        if isinstance(layer, self.kind):
            self.apply(layer)
        if self in _ALIVE:
            _ALIVE.remove(self)


def style(
    context: QgsProcessingContext, path: str, apply: Apply, kind: type[Union[QgsVectorLayer, QgsRasterLayer]] = QgsVectorLayer
) -> None:
    """Let ``apply`` style the layer of ``kind`` at ``path``, now for the ``.qml`` beside it, and when it is loaded."""
    layer = kind(path, "layer", "ogr" if kind is QgsVectorLayer else "gdal")
    if layer.isValid():
        apply(layer)
        layer.saveNamedStyle(str(Path(path.split("|")[0]).with_suffix(".qml")))
    if context.willLoadLayerOnCompletion(path):
        styler = _Styler(apply, kind)
        _ALIVE.append(styler)
        context.layerToLoadOnCompletionDetails(path).setPostProcessor(styler)
