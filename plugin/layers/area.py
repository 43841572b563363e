"""The region to work on: an extent, or the polygons of a layer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsGeometry,
    QgsProcessingFeatureSource,
    QgsRectangle,
)

from ...engine.job import Region
from ..toolbelt.i18n import tr
from .crs import crs_text
from .problem import InputError

#: Points along each side of an extent, so that it keeps its shape in another CRS.
_SIDE = 20


@dataclass(frozen=True)
class PendingRegion:
    """Polygons still to be dissolved. ``finish`` touches no layer: it may run in any thread."""

    shapes: tuple[QgsGeometry, ...]
    crs: QgsCoordinateReferenceSystem

    @property
    def bounds(self) -> QgsRectangle:
        """Bounding box in ``crs``."""
        box = QgsRectangle()
        for shape in self.shapes:
            box.combineExtentWith(shape.boundingBox())
        return box

    def finish(self) -> Region:
        """Return the region the engine works in; it does the reprojection, with its own PROJ."""
        shape = self.shapes[0] if len(self.shapes) == 1 else QgsGeometry.unaryUnion(list(self.shapes))
        if shape.isNull() or shape.isEmpty():
            raise InputError(tr("The polygons of the region cannot be dissolved. Repair them with 'Fix geometries'."))
        return Region(shape.asWkt(9), crs_text(self.crs))


def extent_region(extent: QgsRectangle, crs: QgsCoordinateReferenceSystem) -> PendingRegion:
    """Return an extent as a region; raise InputError if it is empty or has no CRS."""
    if extent.isEmpty() or not extent.isFinite():
        raise InputError(tr("The extent is empty. Draw it again, or leave it out to use the whole layer."))
    _check_crs(crs)
    return PendingRegion((QgsGeometry.fromRect(extent).densifyByCount(_SIDE),), crs)


def polygons_region(source: QgsProcessingFeatureSource) -> PendingRegion:
    """Return the polygons of a layer, or of its selection where only that was asked for.

    Raises
    ------
    InputError
        There are no polygons, or no CRS.
    """
    _check_crs(source.sourceCrs())
    shapes = []
    for feature in source.getFeatures():
        if feature.hasGeometry() and not feature.geometry().isEmpty():
            shape = QgsGeometry(feature.geometry())
            shapes.append(shape if shape.isGeosValid() else shape.makeValid())
    if not shapes:
        raise InputError(
            tr("The region layer '{layer}' has no polygons to use. Is only the selection wanted, and nothing selected?").format(
                layer=source.sourceName()
            )
        )
    return PendingRegion(tuple(shapes), source.sourceCrs())


def check_overlap(region: PendingRegion, extent: QgsRectangle, crs: QgsCoordinateReferenceSystem, name: str) -> None:
    """Raise InputError, with both extents, if the region and a layer's extent do not meet."""
    if extent.isEmpty() and extent.width() == 0 and extent.height() == 0:
        return  # not known (or one point): the engine will tell
    box = _transformed(region.bounds, region.crs, crs)
    if box is not None and not box.intersects(extent):
        raise InputError(
            tr("The region lies outside '{layer}'. Region: {region}; layer: {extent} ({crs}).").format(
                layer=name, region=_words(box), extent=_words(extent), crs=crs.authid() or crs.description()
            )
        )


def _transformed(box: QgsRectangle, source: QgsCoordinateReferenceSystem, target: QgsCoordinateReferenceSystem) -> Optional[QgsRectangle]:
    if not target.isValid() or source == target:
        return box
    try:
        return QgsCoordinateTransform(source, target, QgsCoordinateTransformContext()).transformBoundingBox(box)
    except QgsCsException:
        return None


def _check_crs(crs: QgsCoordinateReferenceSystem) -> None:
    if not crs.isValid():
        raise InputError(tr("The region has no coordinate reference system. Add it to the extent, e.g. '[EPSG:4326]', or to its layer."))


def _words(box: QgsRectangle) -> str:
    digits = 4 if max(abs(box.xMaximum()), abs(box.yMaximum())) <= 360 else 0
    return tr("x {west} to {east}, y {south} to {north}").format(
        west=f"{box.xMinimum():.{digits}f}", east=f"{box.xMaximum():.{digits}f}",
        south=f"{box.yMinimum():.{digits}f}", north=f"{box.yMaximum():.{digits}f}",
    )  # fmt: skip
