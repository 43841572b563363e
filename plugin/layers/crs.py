"""Coordinate reference systems as the engine wants them: ``EPSG:…`` or WKT."""

from __future__ import annotations

from qgis.core import QgsCoordinateReferenceSystem

from ..toolbelt.compat import WKT2


def crs_text(crs: QgsCoordinateReferenceSystem) -> str:
    """Return ``EPSG:…`` where there is a code every PROJ knows, else WKT; empty for an invalid CRS."""
    if not crs.isValid():
        return ""
    name = crs.authid()
    # "USER:100001" is known in this profile only.
    return name if name.upper().startswith("EPSG:") else crs.toWkt(WKT2)
