"""Draw forecast layers side by side with legends into a PNG. PyQGIS without a screen: demo_map.py SPEC.json."""

from __future__ import annotations

import json
import math
import os
import sys
import tempfile
from pathlib import Path
from typing import Any

import numpy as np
from qgis.core import (
    QgsApplication,
    QgsClassificationRange,
    QgsColorRampShader,
    QgsGraduatedSymbolRenderer,
    QgsLayout,
    QgsLayoutExporter,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemScaleBar,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsLegendStyle,
    QgsMapLayer,
    QgsMapLayerLegendUtils,
    QgsMarkerSymbol,
    QgsProject,
    QgsRasterLayer,
    QgsRasterShader,
    QgsRectangle,
    QgsRendererRange,
    QgsScaleBarSettings,
    QgsSingleBandPseudoColorRenderer,
    QgsUnitTypes,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtGui import QColor, QFont

#: ColorBrewer's RdBu, 9 classes: red = away from the satellite / down, blue = toward it / up, as EGMS has it.
COLOURS = ("#b2182b", "#d6604d", "#f4a582", "#fddbc7", "#f0f0f0", "#d1e5f0", "#92c5de", "#4393c3", "#2166ac")
MM = QgsUnitTypes.LayoutUnit.LayoutMillimeters
PAGE, TOP, MARGIN, GAP, HEIGHT = (297.0, 210.0), 22.0, 8.0, 6.0, 150.0


def main(spec: dict[str, Any]) -> int:
    """Draw what ``spec`` asks for; non-zero if a layer cannot be read."""
    project = QgsProject.instance()
    layers = [_layer(panel) for panel in spec["panels"]]
    bad = [layer.source() for layer in layers if not layer.isValid()]
    if bad:
        print(f"error: not a readable layer: {bad}", file=sys.stderr)
        return 1
    project.addMapLayers(layers)
    project.setCrs(layers[0].crs())
    layout = QgsLayout(project)
    layout.initializeDefaults()
    _label(layout, spec["title"], (MARGIN, 5, 280, 9), 16, bold=True)
    _label(layout, spec["footer"], (MARGIN, 199, 280, 6), 9)
    width = (PAGE[0] - 2 * MARGIN - GAP * (len(layers) - 1)) / len(layers)
    for index, (layer, panel) in enumerate(zip(layers, spec["panels"])):
        _panel(layout, layer, panel["title"], MARGIN + index * (width + GAP), width)
    # Not exportToImage(): it would try to georeference the PNG, and complain that it cannot.
    image = QgsLayoutExporter(layout).renderPageToImage(0, QSize(), 130)
    return 0 if image.save(spec["output"]) else 1


def _layer(panel: dict[str, Any]) -> QgsMapLayer:
    if "field" in panel:
        layer = QgsVectorLayer(f"{panel['path']}|layername=forecast", panel["title"], "ogr")
        if layer.isValid():
            _style_points(layer, panel["field"])
        return layer
    layer = QgsRasterLayer(panel["path"], panel["title"], "gdal")
    if layer.isValid():
        _style_raster(layer)
    return layer


def _bounds(values: np.ndarray) -> list[float]:
    """Ten class bounds, symmetric about zero, the outer ones at a round number near the 98th percentile."""
    finite = np.abs(values[np.isfinite(values)])
    reach = float(np.quantile(finite, 0.98)) if finite.size else 1.0
    step = _round_up(max(reach, 1e-6) / 4.5)
    return [step * (index - 4.5) for index in range(10)]


def _round_up(value: float) -> float:
    """The next of 1, 2, 4, 6, 10 x a power of ten, so that bounds at half steps read well."""
    power = 10.0 ** math.floor(math.log10(value))
    return next(factor * power for factor in (1, 2, 4, 6, 10) if factor * power >= value * 0.999)


def _labels(bounds: list[float]) -> list[str]:
    inner = [f"{low:g} to {high:g}" for low, high in zip(bounds[1:-2], bounds[2:-1])]
    return [f"below {bounds[1]:g}", *inner, f"above {bounds[-2]:g}"]


def _style_points(layer: QgsVectorLayer, field: str) -> None:
    index = layer.fields().indexOf(field)
    values = np.array([float(v) for f in layer.getFeatures() if isinstance(v := f.attributes()[index], (int, float))])
    bounds = _bounds(values)
    size = min(2.4, max(0.7, 60.0 / math.sqrt(max(len(values), 1))))
    ranges = []
    for number, (colour, text) in enumerate(zip(COLOURS, _labels(bounds))):
        low = -1e12 if number == 0 else bounds[number]
        high = 1e12 if number == 8 else bounds[number + 1]
        symbol = QgsMarkerSymbol.createSimple(
            {"name": "circle", "color": colour, "size": str(size), "outline_color": "128,128,128,160", "outline_width": "0.08"}
        )
        ranges.append(QgsRendererRange(QgsClassificationRange(text, low, high), symbol))
    layer.setRenderer(QgsGraduatedSymbolRenderer(field, ranges))


def _style_raster(layer: QgsRasterLayer) -> None:
    provider = layer.dataProvider()
    block = provider.block(1, layer.extent(), min(layer.width(), 800), min(layer.height(), 800))
    cells = ((row, column) for row in range(block.height()) for column in range(block.width()))
    values = np.array([block.value(*cell) for cell in cells if not block.isNoData(*cell)])
    bounds = _bounds(values)
    shader = QgsColorRampShader()
    shader.setColorRampType(QgsColorRampShader.Type.Discrete)
    tops = [*bounds[1:-1], math.inf]
    shader.setColorRampItemList(
        [QgsColorRampShader.ColorRampItem(top, QColor(colour), text) for top, colour, text in zip(tops, COLOURS, _labels(bounds))]
    )
    outer = QgsRasterShader()
    outer.setRasterShaderFunction(shader)
    layer.setRenderer(QgsSingleBandPseudoColorRenderer(provider, 1, outer))


def _panel(layout: QgsLayout, layer: QgsMapLayer, title: str, left: float, width: float) -> None:
    """One map with its title, a frame, a scale bar and a legend at its right."""
    _label(layout, title, (left, TOP - 7, width, 6), 11, bold=True)
    chart = QgsLayoutItemMap(layout)
    layout.addLayoutItem(chart)
    chart.setLayers([layer])
    chart.setKeepLayerSet(True)
    chart.setCrs(layer.crs())
    chart.setBackgroundColor(QColor("#fafafa"))
    chart.setFrameEnabled(True)
    chart.attemptMove(QgsLayoutPoint(left, TOP, MM))
    chart.attemptResize(QgsLayoutSize(width, HEIGHT, MM))
    chart.setExtent(_fitted(layer.extent(), width / HEIGHT))
    legend = QgsLayoutItemLegend(layout)
    layout.addLayoutItem(legend)
    legend.setLinkedMap(chart)
    legend.setAutoUpdateModel(False)
    root = legend.model().rootGroup()
    root.clear()
    node = root.addLayer(layer)
    node.setCustomProperty("legend/title-style", "hidden")
    if isinstance(layer, QgsRasterLayer):
        QgsMapLayerLegendUtils.setLegendNodeOrder(node, list(range(1, 1 + len(COLOURS))))  # without the band's name
        legend.model().refreshLayerLegend(node)
    for style in (QgsLegendStyle.Style.SymbolLabel, QgsLegendStyle.Style.Title):
        legend.setStyleFont(style, QFont("DejaVu Sans", 8))
    legend.setMinimumSymbolSize(2.5)
    legend.setSymbolWidth(5)
    legend.setColumnCount(3)
    legend.setSplitLayer(True)
    legend.attemptMove(QgsLayoutPoint(left, TOP + HEIGHT + 1, MM))
    if layer.crs().isGeographic():
        return  # a length on the map would depend on the latitude
    bar = QgsLayoutItemScaleBar(layout)
    layout.addLayoutItem(bar)
    bar.setStyle("Line Ticks Up")
    bar.setLinkedMap(chart)
    text = bar.textFormat()
    text.setFont(QFont("DejaVu Sans"))
    text.setSize(8)
    bar.setTextFormat(text)
    bar.setMinimumBarWidth(0.1 * width)
    bar.setMaximumBarWidth(0.25 * width)
    bar.setSegmentSizeMode(QgsScaleBarSettings.SegmentSizeMode.SegmentSizeFitWidth)
    bar.setNumberOfSegments(2)
    bar.setNumberOfSegmentsLeft(0)
    bar.setUnits(QgsUnitTypes.DistanceUnit.DistanceKilometers)
    bar.setUnitLabel("km")
    bar.setMapUnitsPerScaleBarUnit(1)
    bar.update()
    bar.attemptMove(QgsLayoutPoint(left + 0.68 * width, TOP + HEIGHT + 2, MM))


def _fitted(extent: QgsRectangle, ratio: float) -> QgsRectangle:
    """The smallest rectangle of that width-to-height ratio around ``extent``, with a margin."""
    width, height = max(extent.width(), 1e-9) * 1.06, max(extent.height(), 1e-9) * 1.06
    width, height = max(width, height * ratio), max(height, width / ratio)
    centre = extent.center()
    return QgsRectangle(centre.x() - width / 2, centre.y() - height / 2, centre.x() + width / 2, centre.y() + height / 2)


def _label(layout: QgsLayout, text: str, box: tuple[float, float, float, float], size: int, bold: bool = False) -> None:
    item = QgsLayoutItemLabel(layout)
    item.setText(text)
    font = QFont("DejaVu Sans", size)
    font.setBold(bold)
    item.setFont(font)
    item.setVAlign(Qt.AlignmentFlag.AlignVCenter)
    layout.addLayoutItem(item)
    item.attemptMove(QgsLayoutPoint(box[0], box[1], MM))
    item.attemptResize(QgsLayoutSize(box[2], box[3], MM))


if __name__ == "__main__":
    with tempfile.TemporaryDirectory(prefix="gc-") as runtime:
        os.environ.setdefault("XDG_RUNTIME_DIR", runtime)
        application = QgsApplication([], True)
        application.initQgis()
        code = main(json.loads(Path(sys.argv[1]).read_text(encoding="utf-8")))
        QgsProject.instance().clear()
        application.exitQgis()
    sys.exit(code)
