"""Maps of the report: layers in a frame, with scale bar and north arrow."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsGeometry,
    QgsLayoutItemMap,
    QgsLayoutItemPicture,
    QgsLayoutItemScaleBar,
    QgsMapLayer,
    QgsRectangle,
    QgsScaleBarSettings,
)
from qgis.PyQt.QtGui import QColor

from ..toolbelt.compat import METRES
from ..toolbelt.paths import resources_path
from .page import Box, Page, text_format
from .paper import RULE, SMALL, SOFT

#: A map shows at least this much (m), so that a zone of a few points has surroundings.
_LEAST = 250.0


def add_map(
    page: Page, box: Box, layers: Sequence[QgsMapLayer], extent: QgsRectangle, crs: QgsCoordinateReferenceSystem
) -> QgsLayoutItemMap:
    """Add a map of the layers (the first on top) that shows ``extent`` in its frame, with scale bar and north arrow."""
    chart = QgsLayoutItemMap(page.layout)
    page.put(chart, box)
    chart.setCrs(crs)
    chart.setLayers(list(layers))
    chart.setKeepLayerSet(True)
    chart.setBackgroundColor(QColor("#f7f8f7"))
    chart.setFrameEnabled(True)
    chart.setFrameStrokeColor(QColor(RULE))
    chart.setExtent(_fitted(extent, box.width / box.height))
    _north(page, chart, box)
    _scale(page, chart, box)
    return chart


def around(shapes: Sequence[QgsGeometry], share: float) -> QgsRectangle:
    """Return the extent of shapes with ``share`` of its size to spare on every side."""
    box = QgsRectangle()
    for shape in shapes:
        box.combineExtentWith(shape.boundingBox())
    wide = max(box.width() * (1 + 2 * share), _LEAST)
    high = max(box.height() * (1 + 2 * share), _LEAST)
    return QgsRectangle.fromCenterAndSize(box.center(), wide, high)


def _fitted(extent: QgsRectangle, ratio: float) -> QgsRectangle:
    """Return the smallest rectangle of that width to height around ``extent``."""
    wide, high = max(extent.width(), extent.height() * ratio), max(extent.height(), extent.width() / ratio)
    return QgsRectangle.fromCenterAndSize(extent.center(), wide, high)


def _north(page: Page, chart: QgsLayoutItemMap, box: Box) -> None:
    arrow = QgsLayoutItemPicture(page.layout)
    arrow.setPicturePath(str(resources_path("icons", "north.svg")))
    arrow.setLinkedMap(chart)
    arrow.setNorthMode(QgsLayoutItemPicture.NorthMode.TrueNorth)
    page.put(arrow, Box(box.x + box.width - 12, box.y + 2, 10, 10))


def _scale(page: Page, chart: QgsLayoutItemMap, box: Box) -> None:
    bar = QgsLayoutItemScaleBar(page.layout)
    bar.setStyle("Line Ticks Up")
    bar.setLinkedMap(chart)
    bar.setTextFormat(text_format(SMALL, False, SOFT))
    bar.setUnits(METRES)
    far = chart.extent().width() > 5000
    bar.setUnitLabel("km" if far else "m")
    bar.setMapUnitsPerScaleBarUnit(1000.0 if far else 1.0)
    bar.setNumberOfSegmentsLeft(0)
    bar.setNumberOfSegments(2)
    bar.setHeight(1.6)
    bar.setSegmentSizeMode(QgsScaleBarSettings.SegmentSizeMode.SegmentSizeFitWidth)
    bar.setMinimumBarWidth(0.1 * box.width)
    bar.setMaximumBarWidth(0.24 * box.width)
    bar.setBackgroundEnabled(True)
    bar.setBackgroundColor(QColor(255, 255, 255, 205))
    page.layout.addLayoutItem(bar)
    bar.update()
    bar.attemptMove(page.point(box.x + 2, box.y + box.height - bar.rect().height() - 2))
