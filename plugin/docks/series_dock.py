"""The time-series dock: panel, map tools and markers brought together."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)
from qgis.gui import QgsDockWidget, QgsMapTool, QgsMapToolEmitPoint, QgsVertexMarker
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import QApplication

from ..dialogs.draw_tool import PolygonTool
from ..layers.problem import InputError
from ..series import cells, gather
from ..series.kept import Kept
from ..series.record import Series
from ..toolbelt.i18n import tr
from .series_panel import SeriesPanel

#: How far from a point a click may be, in pixels.
_REACH = 12


class SeriesDock(QgsDockWidget):
    """Click a place of the active layer, see its story."""

    def __init__(self, iface: Any) -> None:
        """Make the dock; nothing is picked yet."""
        super().__init__(tr("Time series"))
        self.setObjectName("GroundCastSeries")
        self.iface, self.canvas = iface, iface.mapCanvas()
        self.panel = SeriesPanel()
        self.setWidget(self.panel)
        self._places: list[tuple[QgsPointXY, QgsCoordinateReferenceSystem]] = []
        self._markers: list[QgsVertexMarker] = []
        self._former: Optional[QgsMapTool] = None
        self._areas = 0
        self._stacks = Kept()
        self.pick_tool = QgsMapToolEmitPoint(self.canvas)
        self.pick_tool.canvasClicked.connect(self._clicked)
        self.area_tool = PolygonTool(self.canvas)
        self.area_tool.drawn.connect(self._drawn)
        self.area_tool.given_up.connect(lambda: self._use(None))
        self.panel.pickButton.clicked.connect(lambda on: self._use(self.pick_tool if on else None))
        self.panel.areaButton.clicked.connect(lambda on: self._use(self.area_tool if on else None))
        self.panel.selectionButton.clicked.connect(self._selected)
        self.panel.changed.connect(self._mark)
        self.canvas.mapToolSet.connect(self._tool_changed)
        self.canvas.destinationCrsChanged.connect(self._mark)
        iface.currentLayerChanged.connect(self._layer_changed)
        QgsProject.instance().layersRemoved.connect(self._layers_gone)
        self._layer_changed(iface.activeLayer())

    def pick(self, point: QgsPointXY, keep: bool = False) -> None:
        """Show the series at a point of the map."""
        reach = _REACH * self.canvas.mapUnitsPerPixel()
        self._show(lambda layer, crs: gather.at_point(layer, point, crs, reach, self._opener), keep, tr("Nothing was measured here."))

    def show_area(self, layer: Any, area: QgsGeometry, crs: QgsCoordinateReferenceSystem, label: str) -> None:
        """Show mean and spread of what a layer has inside a polygon given in ``crs``, instead of what is shown."""
        self._show(lambda layer, _: gather.in_area(layer, area, crs, label), False, "", layer)
        self.panel.layerLabel.setText(layer.name())

    def shut(self) -> None:
        """Leave nothing on the map, before the plugin goes."""
        self._use(None)
        self.panel.clear()
        self.area_tool.discard()
        self.canvas.mapToolSet.disconnect(self._tool_changed)
        self.canvas.destinationCrsChanged.disconnect(self._mark)
        self.iface.currentLayerChanged.disconnect(self._layer_changed)
        QgsProject.instance().layersRemoved.disconnect(self._layers_gone)
        self._stacks.keep_only(())

    def _clicked(self, point: QgsPointXY, button: Any) -> None:
        self.pick(point, self._keeps())

    def _keeps(self) -> bool:
        """Whether places already chosen stay: 'Keep' is pressed, or Ctrl is held."""
        held = QApplication.keyboardModifiers() & Qt.KeyboardModifier.ControlModifier
        return bool(self.panel.keepButton.isChecked() or held)

    def _drawn(self, area: QgsGeometry) -> None:
        self._areas += 1
        label = tr("Area {number}").format(number=self._areas)
        self._show(lambda layer, crs: gather.in_area(layer, area, crs, label), self._keeps(), "")
        self._use(None)

    def _selected(self) -> None:
        layer = self.iface.activeLayer()
        if not isinstance(layer, QgsVectorLayer) or not layer.selectedFeatureCount():
            self.panel.say(tr("Select points of the layer first."))
            return
        self._show(lambda layer, crs: gather.of_features(layer, list(layer.getSelectedFeatures()), tr("Selection")), self._keeps(), "")

    def _show(self, read: Any, keep: bool, nothing: str, layer: Any = None) -> None:
        """Read a series of a layer, the active one if none is given, and show it; whatever is wrong with it is said in the dock."""
        layer, crs = layer or self.iface.activeLayer(), self.canvas.mapSettings().destinationCrs()
        if not gather.usable(layer, self._opener):
            self.panel.say(tr("Choose a layer with dates in the layer panel: points with date fields, or a raster with a band per date."))
            return
        try:
            found: Optional[Series] = read(layer, crs)
        except InputError as error:
            self.panel.say(str(error))
            return
        except QgsCsException:
            self.panel.say(tr("This place of the map has no place in the layer's coordinate reference system."))
            return
        if found is None:
            self.panel.say(nothing)
            return
        self.panel.say("" if self.panel.reference is None else self.panel.noteLabel.text())
        if not keep:
            self._places.clear()
        self._places.append((QgsPointXY(*found.place), layer.crs()))
        self.panel.add(found, keep)

    def _mark(self) -> None:
        """Put a marker in the colour of each place on the map."""
        while self._markers:
            self.canvas.scene().removeItem(self._markers.pop())
        for item, shade in zip(self.panel.series, self.panel.colours):
            crs = next((crs for place, crs in self._places if (place.x(), place.y()) == item.place), None)
            if crs is None:
                continue
            marker = QgsVertexMarker(self.canvas)
            marker.setCenter(_moved(QgsPointXY(*item.place), crs, self.canvas.mapSettings().destinationCrs()))
            marker.setColor(QColor(shade))
            marker.setIconType(QgsVertexMarker.IconType.ICON_CIRCLE)
            marker.setIconSize(14)
            marker.setPenWidth(3)
            self._markers.append(marker)

    def _use(self, tool: Optional[QgsMapTool]) -> None:
        """Take a map tool, or give the former one back."""
        current = self.canvas.mapTool()
        ours = (self.pick_tool, self.area_tool)
        if tool is not None:
            if current not in ours:
                self._former = current
            self.canvas.setMapTool(tool)
        elif current in ours:
            if self._former is not None:
                self.canvas.setMapTool(self._former)
            else:
                self.canvas.unsetMapTool(current)
        self._tool_changed()

    def _tool_changed(self, *_: Any) -> None:
        current = self.canvas.mapTool()
        self.panel.pickButton.setChecked(current is self.pick_tool)
        self.panel.areaButton.setChecked(current is self.area_tool)
        self._prepare()

    @property
    def _opener(self) -> gather.Opener:
        """How stacks are opened: they are kept while a click is to be expected, and not held open longer."""
        return self._stacks.open_stack if self.canvas.mapTool() is self.pick_tool else cells.open_stack

    def _prepare(self) -> None:
        """Get ready for a click on the active layer, or let go of all files if none is to be expected."""
        layer = self.iface.activeLayer()
        if self.canvas.mapTool() is not self.pick_tool:
            self._stacks.keep_only(())
        elif isinstance(layer, QgsRasterLayer) and layer.isValid():
            self._stacks.prepare(layer)

    def _layers_gone(self, _: Any) -> None:
        """Let go of the files of layers that were removed."""
        layers = QgsProject.instance().mapLayers().values()
        self._stacks.keep_only([cells.path_of(layer) for layer in layers if isinstance(layer, QgsRasterLayer)])

    def _layer_changed(self, layer: Any) -> None:
        fits = gather.usable(layer, self._opener)
        self.panel.layerLabel.setText(layer.name() if fits else tr("no layer with dates chosen"))
        self.panel.selectionButton.setEnabled(fits and isinstance(layer, QgsVectorLayer))
        self._prepare()


def _moved(point: QgsPointXY, crs: QgsCoordinateReferenceSystem, to: QgsCoordinateReferenceSystem) -> QgsPointXY:
    return QgsCoordinateTransform(crs, to, QgsProject.instance()).transform(point)
