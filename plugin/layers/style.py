"""Renderers: a continuous ramp for rasters, nine classes for points, and three colours for where values come from."""

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
    QgsPalettedRasterRenderer,
    QgsProperty,
    QgsRasterLayer,
    QgsRasterShader,
    QgsRendererRange,
    QgsSingleBandPseudoColorRenderer,
    QgsSingleSymbolRenderer,
    QgsSymbolLayer,
)
from qgis.PyQt.QtGui import QColor

from ..toolbelt.i18n import tr
from .ramp import Scale, number

#: Where a value of a filled stack comes from, in the order of the codes 0, 1, 2 (see ``engine.inference.impute``), and its colour.
ORIGIN_COLOURS = {"no data": "#d9d9d9", "observed": "#2f7ab8", "filled": "#f2a33a"}


def raster_renderer(layer: QgsRasterLayer, band: int, scale: Scale, units: str) -> QgsSingleBandPseudoColorRenderer:
    """Return a continuous ramp over ``scale`` on ``band``, its legend in ``units``."""
    items = [QgsColorRampShader.ColorRampItem(value, QColor(colour), number(value)) for value, colour in scale.stops()]
    low, high = items[0].value, items[-1].value
    shader = QgsColorRampShader(low, high, _ramp(scale), QgsColorRampShader.Type.Interpolated)
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


def provenance_renderer(layer: QgsRasterLayer, band: int) -> QgsPalettedRasterRenderer:
    """Return one colour for no data, observed and filled."""
    names = {"no data": tr("no data"), "observed": tr("observed"), "filled": tr("filled")}
    coded = enumerate(ORIGIN_COLOURS.items())
    colours = [QgsPalettedRasterRenderer.Class(code, QColor(colour), names[word]) for code, (word, colour) in coded]
    return QgsPalettedRasterRenderer(layer.dataProvider(), band, colours)


def points_renderer(attribute: str, scale: Scale, units: str = "", notes: tuple[str, str] = ("", "")) -> QgsGraduatedSymbolRenderer:
    """Return nine classes on ``attribute`` (a field or an expression); the outer two are open, so no point is lost.

    The legend of classes has no heading of its own: the outer labels carry what their sign means (``notes``), all the unit.
    """
    ranges = []
    for lower, upper, colour in scale.classes():
        if math.isinf(lower):
            label = _label(tr("< {value} {units}").format(value=number(upper), units=units), notes[0])
        elif math.isinf(upper):
            label = _label(tr("> {value} {units}").format(value=number(lower), units=units), notes[1])
        else:
            label = tr("{lower} to {upper} {units}").format(lower=number(lower), upper=number(upper), units=units).strip()
        ranges.append(QgsRendererRange(max(lower, -1e30), min(upper, 1e30), _symbol(colour), label))
    renderer = QgsGraduatedSymbolRenderer(attribute, ranges)
    # Where points crowd, those that move most (or are wettest) lie on top.
    renderer.setOrderBy(QgsFeatureRequest.OrderBy([QgsFeatureRequest.OrderByClause(f"abs({attribute})", True)]))
    renderer.setOrderByEnabled(True)
    return renderer


def coloured_renderer(field: str) -> QgsSingleSymbolRenderer:
    """Return points in the colour that ``field`` holds as ``#rrggbb``; grey without one."""
    symbol = _symbol("#bbbbbb")
    fill = QgsProperty.fromExpression(f"coalesce(\"{field}\", '#bbbbbb')")
    symbol.symbolLayer(0).setDataDefinedProperty(QgsSymbolLayer.Property.PropertyFillColor, fill)
    return QgsSingleSymbolRenderer(symbol)


def _label(text: str, note: str) -> str:
    return f"{text.strip()}, {note}" if note else text.strip()


def _symbol(colour: str) -> QgsMarkerSymbol:
    # A thin grey rim keeps the near-white middle classes visible on a white map.
    return QgsMarkerSymbol.createSimple(
        {"name": "circle", "color": colour, "outline_color": "90,90,90,150", "outline_width": "0.1", "size": "1.9"}
    )


def _ramp(scale: Scale) -> QgsGradientColorRamp:
    coloured = scale.stops()
    low, high = coloured[0][0], coloured[-1][0]
    inner = [QgsGradientStop((value - low) / (high - low), QColor(colour)) for value, colour in coloured[1:-1]]
    return QgsGradientColorRamp(QColor(coloured[0][1]), QColor(coloured[-1][1]), False, inner)
