"""Maps of probability and class: the colours of the zones."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import (
    QgsColorRampShader,
    QgsPalettedRasterRenderer,
    QgsRasterLayer,
    QgsRasterShader,
    QgsSingleBandPseudoColorRenderer,
)
from qgis.PyQt.QtGui import QColor

from ..toolbelt.i18n import tr
from .zones_style import COLOURS, class_names

#: Below the first limit: almost all of a map.
_LIGHT = "#ffffe5"
#: Band that is 255 where the probability can be told, 0 elsewhere.
_TOLD = 2


def apply_map(layer: QgsRasterLayer, kind: str, limits: Sequence[float]) -> None:
    """Set the renderer of a map whose classes begin at ``limits``.

    A high probability that says that nothing is known would look like the worst danger: such cells of a map of probability are transparent, by its second
    band, and the legend says so.
    """
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
    if provider.bandCount() >= _TOLD:
        # A colour of values that do not occur: an entry of the legend alone.
        items.insert(0, QgsColorRampShader.ColorRampItem(-1.0, QColor(0, 0, 0, 0), tr("not drawn: too uncertain to tell")))
    ramp.setColorRampItemList(items)
    shader = QgsRasterShader()
    shader.setRasterShaderFunction(ramp)
    renderer = QgsSingleBandPseudoColorRenderer(provider, 1, shader)
    renderer.setClassificationMin(0.0)
    renderer.setClassificationMax(1.0)
    if provider.bandCount() >= _TOLD:
        renderer.setAlphaBand(_TOLD)
    layer.setRenderer(renderer)
