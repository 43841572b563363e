"""The layers of the report's maps: copies, in a project of their own, so that the user's stay as they are."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsField,
    QgsFillSymbol,
    QgsGeometry,
    QgsMapLayer,
    QgsMarkerSymbol,
    QgsPalLayerSettings,
    QgsProject,
    QgsRasterLayer,
    QgsSingleSymbolRenderer,
    QgsTextBufferSettings,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)

from ..layers.ramp import diverging
from ..layers.sample import column_limit, raster_limit
from ..layers.style import points_renderer, raster_renderer
from ..layers.zones_style import COLOURS, apply_zones
from ..series import cells
from ..toolbelt.compat import TEXT_FIELD, WHOLE_FIELD
from ..toolbelt.i18n import tr
from .page import text_format
from .paper import SUBHEADING
from .zones import HazardZone

#: With more points than this a map is printed as a picture: as drawings they would make the file enormous.
_DRAWN = 3000


class ReportLayers:
    """Zones, points and the basemap, ready to draw.

    Attributes
    ----------
    zones : QgsVectorLayer
        By class, numbered.
    others : QgsVectorLayer
        The same as thin outlines.
    grey, coloured : QgsMapLayer or None
        The forecast's points, plain, and by predicted displacement; of a raster forecast the latter only.
    scale : Scale
        Of that displacement.
    basemap : QgsMapLayer or None
    """

    def __init__(
        self,
        zones: Sequence[HazardZone],
        crs: QgsCoordinateReferenceSystem,
        forecast: Optional[QgsMapLayer],
        basemap: Optional[QgsMapLayer],
    ) -> None:
        """Make the copies."""
        self.project = QgsProject()
        self.project.setCrs(crs)
        self.project.setEllipsoid(crs.ellipsoidAcronym() or "EPSG:7030")
        self.crs = crs
        self.zones = self._keep(_polygons(zones, crs))
        apply_zones(self.zones)
        _number_boldly(self.zones)
        self.others = self._keep(_polygons(zones, crs))
        self.others.setRenderer(QgsSingleSymbolRenderer(_outline("#52606d", 0.3)))
        self.basemap = self._keep(basemap.clone()) if basemap is not None else None
        self.grey = self.coloured = None
        if isinstance(forecast, QgsRasterLayer):
            self._raster(forecast)
        elif forecast is not None:
            self.grey = self._keep(_copy(forecast, tr("Measured point")))
            look = {"name": "circle", "color": "#8a949e", "outline_style": "no", "size": "0.9"}
            self.grey.setRenderer(QgsSingleSymbolRenderer(QgsMarkerSymbol.createSimple(look)))
            self.coloured = self._keep(_copy(forecast, tr("Predicted displacement")))
            self.scale = diverging(column_limit(self.coloured, ["displacement"]))
            self.coloured.setRenderer(points_renderer("displacement", self.scale))
            for layer in (self.grey, self.coloured):
                layer.setLabelsEnabled(False)
                layer.renderer().setForceRasterRender(forecast.featureCount() > _DRAWN)

    def _raster(self, forecast: QgsRasterLayer) -> None:
        """Show the predicted displacement the run wrote beside its forecast."""
        stack = cells.open_stack(forecast)
        moved = cells.companions(stack).get("displacement") if stack is not None else None
        if moved is None:
            return
        layer = self._keep(QgsRasterLayer(moved.path, tr("Predicted displacement"), "gdal"))
        self.scale = diverging(raster_limit(moved.path))
        layer.setRenderer(raster_renderer(layer, 1, self.scale, ""))
        self.coloured = layer

    def overview(self) -> list[QgsMapLayer]:
        """Return the layers of the first map, from the top."""
        return [layer for layer in (self.zones, self.grey, self.basemap) if layer is not None]

    def extent_of(self, layer: QgsMapLayer) -> QgsGeometry:
        """Return the extent of a layer as a polygon in the maps' CRS."""
        made = QgsGeometry.fromRect(layer.extent())
        made.transform(QgsCoordinateTransform(layer.crs(), self.crs, self.project))
        return made

    def close_up(self, zone: HazardZone) -> list[QgsMapLayer]:
        """Return the layers of the map of one zone, from the top: its outline in its class's colour."""
        mine = self._keep(_polygons([zone], self.crs))
        symbol, inner = _outline("#ffffff", 1.5), _outline(COLOURS[zone.severity - 1], 0.9)
        symbol.appendSymbolLayer(inner.symbolLayer(0).clone())
        mine.setRenderer(QgsSingleSymbolRenderer(symbol))
        points = self.coloured
        return [layer for layer in (mine, self.others, points, self.basemap) if layer is not None]

    def _keep(self, layer: QgsMapLayer) -> QgsMapLayer:
        """The project owns the layer."""
        self.project.addMapLayer(layer, False)
        return layer


def _polygons(zones: Sequence[HazardZone], crs: QgsCoordinateReferenceSystem) -> QgsVectorLayer:
    layer = QgsVectorLayer("MultiPolygon", tr("Hazard zones"), "memory")
    layer.setCrs(crs)
    layer.dataProvider().addAttributes([QgsField("zone", TEXT_FIELD), QgsField("severity", WHOLE_FIELD)])
    layer.updateFields()
    features = []
    for zone in zones:
        feature = QgsFeature(layer.fields())
        feature.setGeometry(zone.shape)
        feature.setAttributes([zone.name, zone.severity])
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    layer.updateExtents()
    return layer


def _copy(layer: QgsVectorLayer, name: str) -> QgsVectorLayer:
    """A copy that shows all its points, whatever the time."""
    made = layer.clone()
    made.setName(name)
    made.temporalProperties().setIsActive(False)
    return made


def _number_boldly(layer: QgsVectorLayer) -> None:
    """The zones' numbers in the report's type."""
    text, buffer, settings = text_format(SUBHEADING, True), QgsTextBufferSettings(), QgsPalLayerSettings()
    buffer.setEnabled(True)
    buffer.setSize(0.7)
    text.setBuffer(buffer)
    settings.fieldName = "zone"
    settings.setFormat(text)
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)


def _outline(colour: str, width: float) -> QgsFillSymbol:
    return QgsFillSymbol.createSimple({"style": "no", "outline_color": colour, "outline_width": str(width), "joinstyle": "round"})
