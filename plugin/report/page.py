"""One page as a QGIS print layout, and the few things pages are made of. All lengths are millimetres from the upper left corner."""

from __future__ import annotations

from typing import NamedTuple

from qgis.core import (
    QgsFillSymbol,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemPage,
    QgsLayoutItemPicture,
    QgsLayoutItemShape,
    QgsLayoutMeasurement,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsPrintLayout,
    QgsProject,
    QgsTextFormat,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor

from ..toolbelt.compat import LAYOUT_MM
from .lines import cut, pitch, wrapped
from .paper import BODY, INK, RULE, Paper, font


class Box(NamedTuple):
    """A place on the page."""

    x: float
    y: float
    width: float
    height: float


class Page:
    """A page being filled."""

    def __init__(self, project: QgsProject, paper: Paper) -> None:
        """Start with an empty page of that paper."""
        self.paper = paper
        self.layout = QgsPrintLayout(project)
        sheet = QgsLayoutItemPage(self.layout)
        sheet.setPageSize(QgsLayoutSize(paper.width, paper.height, LAYOUT_MM))
        self.layout.pageCollection().addPage(sheet)

    def put(self, item: QgsLayoutItem, box: Box) -> None:
        """Place an item of the layout."""
        self.layout.addLayoutItem(item)
        item.attemptMove(QgsLayoutPoint(box.x, box.y, LAYOUT_MM))
        item.attemptResize(QgsLayoutSize(box.width, box.height, LAYOUT_MM))

    @staticmethod
    def point(x: float, y: float) -> QgsLayoutPoint:
        """Return a place in the layout's own terms."""
        return QgsLayoutPoint(x, y, LAYOUT_MM)

    def line(self, text: str, box: Box, size: float = BODY, bold: bool = False, colour: str = INK, align: str = "left") -> None:
        """Write one line, in the middle of the box's height; what does not fit into its width is cut off."""
        label = QgsLayoutItemLabel(self.layout)
        label.setText(cut(text, box.width, size, bold))
        _dress(label, size, bold, colour)
        sides = {"left": Qt.AlignmentFlag.AlignLeft, "right": Qt.AlignmentFlag.AlignRight, "centre": Qt.AlignmentFlag.AlignHCenter}
        label.setHAlign(sides[align])
        label.setVAlign(Qt.AlignmentFlag.AlignVCenter)
        label.setMarginX(0)
        label.setMarginY(0)
        # Room to spare, so that a printer's slightly wider type neither wraps nor is clipped.
        spare = 0.06 * box.width + 2
        left = {"left": 0.0, "right": spare, "centre": spare / 2}[align]
        self.put(label, Box(box.x - left, box.y - 1, box.width + spare, box.height + 2))

    def text(self, text: str, box: Box, size: float = BODY, bold: bool = False, colour: str = INK) -> float:
        """Write a text from the top of the box, as much as its height holds; return where it ends."""
        step = pitch(size)
        most = max(int((box.height + 0.2) / step), 1)
        for number, words in enumerate(wrapped(text, box.width, size, bold, most)):
            self.line(words, Box(box.x, box.y + number * step, box.width, step), size, bold, colour)
            end = box.y + (number + 1) * step
        return end

    def panel(self, box: Box, fill: str = "", outline: str = "", width: float = 0.2, radius: float = 0.0) -> None:
        """Draw a rectangle."""
        shape = QgsLayoutItemShape(self.layout)
        shape.setShapeType(QgsLayoutItemShape.Shape.Rectangle)
        look = {"color": fill or "0,0,0,0", "outline_color": outline or "0,0,0,0", "outline_width": str(width)}
        if not outline:
            look["outline_style"] = "no"
        shape.setSymbol(QgsFillSymbol.createSimple(look))
        if radius:
            shape.setCornerRadius(QgsLayoutMeasurement(radius, LAYOUT_MM))
        self.put(shape, box)

    def rule(self, y: float, x: float = -1.0, width: float = 0.0, colour: str = RULE, weight: float = 0.25) -> None:
        """Draw a line across the page, or a part of it."""
        self.panel(Box(self.paper.side if x < 0 else x, y, width or self.paper.inner, weight), colour)

    def picture(self, path: str, box: Box, corner: QgsLayoutItem.ReferencePoint = QgsLayoutItem.ReferencePoint.Middle) -> None:
        """Show a picture as large as the box allows, its shape kept."""
        item = QgsLayoutItemPicture(self.layout)
        item.setPicturePath(path)
        item.setResizeMode(QgsLayoutItemPicture.ResizeMode.Zoom)
        item.setPictureAnchor(corner)
        self.put(item, box)


def text_format(size: float, bold: bool = False, colour: str = INK) -> QgsTextFormat:
    """Return the report's type for items that want a text format."""
    made = QgsTextFormat()
    made.setFont(font(size, bold))
    made.setSize(size)
    made.setColor(QColor(colour))
    return made


def _dress(label: QgsLayoutItemLabel, size: float, bold: bool, colour: str) -> None:
    if hasattr(label, "setTextFormat"):  # QGIS 3.24
        label.setTextFormat(text_format(size, bold, colour))
    else:
        label.setFont(font(size, bold))
        label.setFontColor(QColor(colour))
