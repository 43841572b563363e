"""Where: everything, what the map shows, something drawn, or the polygons of a layer."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingUtils,
    QgsProject,
    QgsRectangle,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from qgis.gui import QgsMapCanvas, QgsMapTool, QgsMapToolExtent
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QWidget

from ..toolbelt.i18n import tr
from ..toolbelt.layer_boxes import offer
from ..toolbelt.paths import icon, load_ui
from .draw_tool import POLYGON, PolygonTool, region_band


class RegionWidget(QWidget):
    """Chooses the region. ``drawing`` tells the dialog to step aside (True) and to come back (False)."""

    drawing = pyqtSignal(bool)

    def __init__(self, canvas: Optional[QgsMapCanvas], parent: Optional[QWidget] = None) -> None:
        """Lay the widget out; without a canvas there is nothing to draw on."""
        super().__init__(parent)
        load_ui("region_widget", self)
        self._canvas = canvas
        self._former: Optional[QgsMapTool] = None
        self._tool: Optional[QgsMapTool] = None
        self._band = region_band(canvas) if canvas is not None else None
        self.drawn = QgsGeometry()
        self.drawn_crs = QgsCoordinateReferenceSystem()
        offer(self.layerBox, "PolygonLayer")
        self.layerBox.setAllowEmptyLayer(True)
        self.layerBox.layerChanged.connect(self._selection)
        self.rectangleButton.setIcon(icon("draw_rectangle"))
        self.polygonButton.setIcon(icon("draw_polygon"))
        self.rectangleButton.clicked.connect(self.draw_rectangle)
        self.polygonButton.clicked.connect(self.draw_polygon)
        for button in (self.wholeButton, self.canvasButton, self.drawnButton, self.layerButton):
            button.toggled.connect(self._choose)
        for widget in (self.canvasButton, self.drawnButton, self.rectangleButton, self.polygonButton):
            widget.setEnabled(canvas is not None)
        self._choose()

    def draw_rectangle(self) -> None:
        """Let the user drag a rectangle."""
        tool = QgsMapToolExtent(self._canvas)
        tool.extentChanged.connect(lambda extent: self._drawn(QgsGeometry.fromRect(extent)))
        self._begin(tool)

    def draw_polygon(self) -> None:
        """Let the user click a polygon."""
        tool = PolygonTool(self._canvas)
        tool.drawn.connect(self._drawn)
        tool.given_up.connect(self._finish)
        self._begin(tool)

    def problem(self) -> str:
        """Say what keeps the run from starting; empty if nothing does."""
        if self.drawnButton.isChecked() and self.drawn.isEmpty():
            return tr("No region is drawn: draw one, or choose the whole layer.")
        if self.layerButton.isChecked():
            layer = self.layerBox.currentLayer()
            if layer is None:
                return tr("Choose the polygon layer that bounds the region.")
            if self.selectedBox.isChecked() and not layer.selectedFeatureCount():
                return tr("No polygon of '{name}' is selected.").format(name=layer.name())
        return ""

    def parameters(self) -> dict[str, Any]:
        """Return EXTENT or REGION, or neither for the whole layer. A drawn polygon becomes a temporary GeoPackage."""
        if self.canvasButton.isChecked():
            return {"EXTENT": _extent(self._canvas.extent(), self._canvas.mapSettings().destinationCrs())}
        if self.drawnButton.isChecked():
            if self.drawn.isGeosEqual(QgsGeometry.fromRect(self.drawn.boundingBox())):
                return {"EXTENT": _extent(self.drawn.boundingBox(), self.drawn_crs)}
            return {"REGION": save_polygon(self.drawn, self.drawn_crs)}
        if self.layerButton.isChecked():
            name = self.layerBox.currentLayer().id()
            return {"REGION": QgsProcessingFeatureSourceDefinition(name, True) if self.selectedBox.isChecked() else name}
        return {}

    def identity(self) -> Any:
        """Return what tells this region from another; nothing is written."""
        if self.drawnButton.isChecked():
            return [self.drawn.asWkt(), self.drawn_crs.toWkt()]
        layer = self.layerBox.currentLayer()
        if self.layerButton.isChecked() and layer is not None:
            return [layer.id(), sorted(layer.selectedFeatureIds()) if self.selectedBox.isChecked() else "all"]
        return {} if self.layerButton.isChecked() else self.parameters()

    def clear(self) -> None:
        """Take what was drawn off the map."""
        if self._band is not None:
            self._band.reset(POLYGON)
        if self._tool is not None:
            self._finish()

    def discard(self) -> None:
        """Leave nothing on the map, for good."""
        self.clear()
        if self._band is not None:
            self._canvas.scene().removeItem(self._band)
            self._band = None

    def _begin(self, tool: QgsMapTool) -> None:
        self.drawnButton.setChecked(True)
        self._former, self._tool = self._canvas.mapTool(), tool
        self._canvas.setMapTool(tool)
        tool.deactivated.connect(lambda: self._left(tool))
        self._canvas.setFocus()
        self.drawing.emit(True)

    def _drawn(self, shape: QgsGeometry) -> None:
        self._finish()
        if shape.isEmpty() or shape.area() <= 0:
            return
        self.drawn, self.drawn_crs = shape, self._canvas.mapSettings().destinationCrs()
        self._band.setToGeometry(shape, None)
        box = shape.boundingBox()
        self.drawnLabel.setText(
            tr("{west}, {south} to {east}, {north} ({crs})").format(
                west=f"{box.xMinimum():.6g}",
                south=f"{box.yMinimum():.6g}",
                east=f"{box.xMaximum():.6g}",
                north=f"{box.yMaximum():.6g}",
                crs=self.drawn_crs.authid(),
            )
        )

    def _finish(self) -> None:
        tool, self._tool = self._tool, None
        if tool is not None and self._canvas.mapTool() is tool:
            if self._former is not None:
                self._canvas.setMapTool(self._former)
            else:
                self._canvas.unsetMapTool(tool)
        self._end(tool)

    def _left(self, tool: QgsMapTool) -> None:
        """Come back when the user takes another tool of QGIS; that one stays."""
        if tool is self._tool:
            self._tool = None
            self._end(tool)

    def _end(self, tool: Optional[QgsMapTool]) -> None:
        if isinstance(tool, PolygonTool):
            tool.discard()
        if tool is not None:
            tool.deleteLater()
        self._former = None
        self.drawing.emit(False)

    def _choose(self, *_: Any) -> None:
        self.layerBox.setEnabled(self.layerButton.isChecked())
        self.drawnLabel.setEnabled(self.drawnButton.isChecked())
        self._selection()

    def _selection(self, *_: Any) -> None:
        self.selectedBox.setEnabled(self.layerButton.isChecked() and self.layerBox.currentLayer() is not None)


def save_polygon(shape: QgsGeometry, crs: QgsCoordinateReferenceSystem) -> str:
    """Write one polygon to a temporary GeoPackage and return its path."""
    layer = QgsVectorLayer("Polygon", "region", "memory")
    layer.setCrs(crs)
    feature = QgsFeature()
    feature.setGeometry(shape)
    layer.dataProvider().addFeature(feature)
    path = QgsProcessingUtils.generateTempFilename("region.gpkg")
    QgsVectorFileWriter.writeAsVectorFormatV3(
        layer, path, QgsProject.instance().transformContext(), QgsVectorFileWriter.SaveVectorOptions()
    )
    return path


def _extent(box: QgsRectangle, crs: QgsCoordinateReferenceSystem) -> str:
    corners = ",".join(repr(number) for number in (box.xMinimum(), box.xMaximum(), box.yMinimum(), box.yMaximum()))
    return f"{corners} [{crs.authid()}]" if crs.authid() else corners
