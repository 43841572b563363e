"""Renderers: a continuous symmetric ramp for rasters, nine symmetric classes for points."""

from __future__ import annotations

import math

from qgis.core import (
    QgsColorRampLegendNodeSettings,
    QgsColorRampShader,
    QgsFeatureRequest,
    QgsGradientColorRamp,
    QgsGradientStop,
    QgsGraduatedSymbolRenderer,
    QgsMarkerSymbol,
    QgsRasterLayer,
    QgsRasterShader,
    QgsRendererRange,
    QgsSingleBandPseudoColorRenderer,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

from ..toolbelt.i18n import tr
from .ramp import classes, number, stops


def raster_renderer(layer: QgsRasterLayer, band: int, step: float, units: str) -> QgsSingleBandPseudoColorRenderer:
    """Return a continuous ramp from ``-4 step`` to ``4 step`` on ``band``, its legend in ``units``."""
    items = [QgsColorRampShader.ColorRampItem(value, QColor(colour), number(value)) for value, colour in stops(step)]
    low, high = items[0].value, items[-1].value
    shader = QgsColorRampShader(low, high, _ramp(step), QgsColorRampShader.Type.Interpolated)
    shader.setColorRampItemList(items)
    settings = QgsColorRampLegendNodeSettings()
    settings.setSuffix(" " + units)
    shader.setLegendSettings(settings)
    function = QgsRasterShader(low, high)
    function.setRasterShaderFunction(shader)
    renderer = QgsSingleBandPseudoColorRenderer(layer.dataProvider(), band, function)
    renderer.setClassificationMin(low)
    renderer.setClassificationMax(high)
    return renderer


def points_renderer(attribute: str, step: float, units: str = "", notes: tuple[str, str] = ("", "")) -> QgsGraduatedSymbolRenderer:
    """Return nine classes on ``attribute`` (a field or an expression); the outer two are open, so no point is lost.

    The legend of classes has no heading of its own: the outer labels carry what their sign means (``notes``), all the unit.
    """
    ranges = []
    for lower, upper, colour in classes(step):
        if math.isinf(lower):
            label = _label(tr("< {value} {units}").format(value=number(upper), units=units), notes[0])
        elif math.isinf(upper):
            label = _label(tr("> {value} {units}").format(value=number(lower), units=units), notes[1])
        else:
            label = tr("{lower} to {upper} {units}").format(lower=number(lower), upper=number(upper), units=units).strip()
        ranges.append(QgsRendererRange(max(lower, -1e30), min(upper, 1e30), _symbol(colour), label))
    renderer = QgsGraduatedSymbolRenderer(attribute, ranges)
    # Where points crowd, those that move most lie on top.
    renderer.setOrderBy(QgsFeatureRequest.OrderBy([QgsFeatureRequest.OrderByClause(f"abs({attribute})", True)]))
    renderer.setOrderByEnabled(True)
    return renderer


def style_points(layer: QgsVectorLayer, attribute: str, step: float, units: str, notes: tuple[str, str]) -> None:
    """Give the layer its classes."""
    layer.setRenderer(points_renderer(attribute, step, units, notes))


def style_raster(layer: QgsRasterLayer, band: int, step: float, units: str) -> None:
    """Give the layer its ramp."""
    layer.setRenderer(raster_renderer(layer, band, step, units))


def _label(text: str, note: str) -> str:
    return f"{text.strip()}, {note}" if note else text.strip()


def _symbol(colour: str) -> QgsMarkerSymbol:
    # A thin grey rim keeps the near-white middle classes visible on a white map.
    return QgsMarkerSymbol.createSimple(
        {"name": "circle", "color": colour, "outline_color": "90,90,90,150", "outline_width": "0.1", "size": "1.9"}
    )


def _ramp(step: float) -> QgsGradientColorRamp:
    coloured = stops(step)
    low, high = coloured[0][0], coloured[-1][0]
    inner = [QgsGradientStop((value - low) / (high - low), QColor(colour)) for value, colour in coloured[1:-1]]
    return QgsGradientColorRamp(QColor(coloured[0][1]), QColor(coloured[-1][1]), False, inner)
