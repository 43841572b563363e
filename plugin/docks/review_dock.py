"""The review dock: panel, map and time series brought together."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Optional

from qgis.core import QgsProject, QgsVectorLayer
from qgis.gui import QgsDockWidget, QgsRubberBand
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtGui import QColor, QKeySequence

from ..review import fields, zones
from ..series import gather
from ..toolbelt.compat import GEOMETRY_POLYGON, QShortcut
from ..toolbelt.i18n import tr
from .review_panel import ReviewPanel

#: Extent of the map over that of the zone.
_ROOM = 1.8


class ReviewDock(QgsDockWidget):
    """Go through the zones one by one, see each on the map and in time, and say what it is."""

    def __init__(self, iface: Any, series_dock: Callable[[], Any]) -> None:
        """Make the dock; ``series_dock`` opens the time-series dock, or returns None where there can be none."""
        super().__init__(tr("Review zones"))
        self.setObjectName("GroundCastReview")
        self.iface, self.canvas, self.series_dock = iface, iface.mapCanvas(), series_dock
        self.panel = ReviewPanel()
        self.setWidget(self.panel)
        self._band = QgsRubberBand(self.canvas, GEOMETRY_POLYGON)
        self._band.setStrokeColor(QColor("#00a0ff"))
        self._band.setFillColor(QColor(0, 0, 0, 0))
        self._band.setWidth(3)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._offer_series)
        for keys, count in (("Alt+PgDown", 1), ("Alt+PgUp", -1)):
            QShortcut(QKeySequence(keys), self).activated.connect(lambda count=count: self.panel.step(count))
        self.panel.chosen.connect(self.show_zone)
        self.panel.zonesBox.layerChanged.connect(lambda _: self._band.reset(GEOMETRY_POLYGON))
        self.visibilityChanged.connect(self._seen)
        project = QgsProject.instance()
        project.layersAdded.connect(self._layers_changed)
        project.layersRemoved.connect(self._layers_changed)
        iface.currentLayerChanged.connect(self._layer_changed)
        self._offer_series()
        self._layer_changed(iface.activeLayer())
        if self.panel.layer is None:
            self.panel.zonesBox.setLayer(next(filter(_is_zones, gather.layers_in_order()), None))

    def show_zone(self) -> None:
        """Zoom to the chosen zone and show the series inside it."""
        layer, row = self.panel.layer, self.panel.row
        outline = layer.getFeature(row.feature).geometry() if layer is not None and row is not None else None
        if outline is None or outline.isEmpty():
            return
        extent = self.canvas.mapSettings().layerExtentToOutputExtent(layer, outline.boundingBox())
        extent.scale(_ROOM)
        self.canvas.setExtent(extent)
        self.canvas.refresh()
        self._band.setToGeometry(outline, layer)
        source = self.panel.seriesBox.currentLayer()
        dock = self.series_dock() if source is not None else None
        if dock is not None:
            dock.show_area(source, outline, layer.crs(), tr("Zone {zone}").format(zone=row.name))

    def shut(self) -> None:
        """Leave nothing on the map, before the plugin goes."""
        self.panel.shut()
        self.canvas.scene().removeItem(self._band)
        project = QgsProject.instance()
        project.layersAdded.disconnect(self._layers_changed)
        project.layersRemoved.disconnect(self._layers_changed)
        self.iface.currentLayerChanged.disconnect(self._layer_changed)

    def _seen(self, visible: bool) -> None:
        self._band.setVisible(visible)
        if not visible:
            self.panel.form_parts.flush()

    def _layer_changed(self, layer: Any) -> None:
        """Follow the layer panel to layers of zones; others are chosen there for other reasons."""
        if _is_zones(layer):
            self.panel.zonesBox.setLayer(layer)

    def _layers_changed(self, *_: Any) -> None:
        self._timer.start(0)

    def _offer_series(self) -> None:
        """Offer the layers that have series; keep the one chosen, else take a forecast."""
        chosen = self.panel.seriesBox.currentLayer()
        usable = [layer for layer in gather.layers_in_order() if gather.usable(layer)]
        every = QgsProject.instance().mapLayers().values()
        self.panel.seriesBox.setExceptedLayerList([layer for layer in every if layer not in usable])
        best: Optional[Any] = next(filter(gather.is_forecast, usable), usable[0] if usable else None)
        self.panel.seriesBox.setLayer(chosen if chosen in usable else best)


def _is_zones(layer: Any) -> bool:
    """Whether a layer looks like zones of hazard: polygons with a class, or with a review."""
    if not isinstance(layer, QgsVectorLayer) or not layer.isValid() or layer.geometryType() != GEOMETRY_POLYGON:
        return False
    return layer.fields().indexOf(zones.SEVERITY) >= 0 or not fields.lacking(layer.fields())
