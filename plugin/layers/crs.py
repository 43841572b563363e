"""Coordinate reference systems as the engine wants them: ``EPSG:…`` or WKT."""

from __future__ import annotations

from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsProject, QgsRectangle

from ..toolbelt.compat import WKT2


def crs_text(crs: QgsCoordinateReferenceSystem) -> str:
    """Return ``EPSG:…`` where there is a code every PROJ knows, else WKT; empty for an invalid CRS."""
    if not crs.isValid():
        return ""
    name = crs.authid()
    # "USER:100001" is known in this profile only.
    return name if name.upper().startswith("EPSG:") else crs.toWkt(WKT2)


def metric_crs(crs: QgsCoordinateReferenceSystem, extent: QgsRectangle) -> QgsCoordinateReferenceSystem:
    """Return the CRS itself where it has lengths, else the UTM zone of the middle of ``extent``."""
    if not crs.isGeographic():
        return crs
    middle = QgsCoordinateTransform(crs, QgsCoordinateReferenceSystem("EPSG:4326"), QgsProject.instance()).transform(extent.center())
    zone = min(max(int((middle.x() + 180) // 6) + 1, 1), 60)
    return QgsCoordinateReferenceSystem(f"EPSG:{32600 + zone if middle.y() >= 0 else 32700 + zone}")
