"""Draw a polygon on the map: click the corners, right-click to end, Esc to give up. (QGIS itself has the tool for a rectangle.)"""

from __future__ import annotations

from typing import Any

from qgis.core import QgsGeometry, QgsPointXY, QgsWkbTypes
from qgis.gui import QgsMapCanvas, QgsMapTool, QgsRubberBand
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor

POLYGON = QgsWkbTypes.GeometryType.PolygonGeometry


class PolygonTool(QgsMapTool):
    """Emits ``drawn`` with the polygon (in the canvas's CRS), or ``given_up``."""

    drawn = pyqtSignal(QgsGeometry)
    given_up = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas) -> None:
        """Make the rubber band."""
        super().__init__(canvas)
        self._corners: list[QgsPointXY] = []
        self._band = region_band(canvas)
        self.setCursor(Qt.CursorShape.CrossCursor)

    def canvasReleaseEvent(self, event: Any) -> None:
        """Add a corner, or end with the right button."""
        if event.button() == Qt.MouseButton.RightButton:
            self._end()
        else:
            self._corners.append(self.toMapCoordinates(event.pos()))
            self._show()

    def canvasMoveEvent(self, event: Any) -> None:
        """Stretch the last edge to the mouse."""
        if self._corners:
            self._show(self.toMapCoordinates(event.pos()))

    def keyPressEvent(self, event: Any) -> None:
        """Give up on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self._corners.clear()
            self._end()

    def deactivate(self) -> None:
        """Forget the corners."""
        self._corners.clear()
        self._band.reset(POLYGON)
        super().deactivate()

    def discard(self) -> None:
        """Leave nothing on the map; the tool is of no use afterwards."""
        self.canvas().scene().removeItem(self._band)

    def _show(self, *further: QgsPointXY) -> None:
        self._band.setToGeometry(QgsGeometry.fromPolygonXY([[*self._corners, *further]]), None)

    def _end(self) -> None:
        corners, self._corners = self._corners, []
        self._band.reset(POLYGON)
        if len(corners) >= 3:
            self.drawn.emit(QgsGeometry.fromPolygonXY([corners]))
        else:
            self.given_up.emit()


def region_band(canvas: QgsMapCanvas) -> QgsRubberBand:
    """Return a rubber band in the colours of a region."""
    band = QgsRubberBand(canvas, POLYGON)
    band.setStrokeColor(QColor("#1f4e79"))
    band.setFillColor(QColor(31, 78, 121, 40))
    band.setWidth(2)
    return band
