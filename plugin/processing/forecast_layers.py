"""A forecast among the parameters: the rasters of a run, and the file that holds points."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import QgsCoordinateReferenceSystem, QgsProcessingContext, QgsProject, QgsProviderRegistry, QgsRasterLayer, QgsVectorLayer

from ..layers.problem import InputError
from ..layers.rasters import raster_file
from ..toolbelt.i18n import tr
from .algorithm import Algorithm


def given(parameters: dict[str, Any], name: str) -> bool:
    """Whether a parameter has a value."""
    return parameters.get(name) not in (None, "", [])


def rasters_of(
    algorithm: Algorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> tuple[str, list[str], QgsCoordinateReferenceSystem]:
    """Return the file of RASTER (the median), files among which the others may be (BOUNDS, then the project's), and the CRS; empty if not given.

    Call on the thread of the layers.
    """
    layer = algorithm.parameterAsRasterLayer(parameters, "RASTER", context)
    if layer is None:
        if given(parameters, "RASTER"):
            raise InputError(tr("The raster '{layer}' cannot be read.").format(layer=parameters["RASTER"]))
        return "", [], QgsCoordinateReferenceSystem()
    listed = algorithm.parameterAsLayerList(parameters, "BOUNDS", context) or []
    named = [raster_file(each)[0] for each in listed if isinstance(each, QgsRasterLayer)]
    project = (context.project() or QgsProject.instance()).mapLayers().values()
    loaded = [each.source().split("|")[0] for each in project if isinstance(each, QgsRasterLayer) and each.providerType() == "gdal"]
    return raster_file(layer)[0], [*named, *loaded], layer.crs()


def file_of(layer: Optional[QgsVectorLayer]) -> tuple[str, str]:
    """Return path and table of a layer in a file; empty if it is in none."""
    if layer is None or layer.providerType() != "ogr":
        return "", ""
    parts = QgsProviderRegistry.instance().decodeUri("ogr", layer.source())
    return str(parts.get("path") or ""), str(parts.get("layerName") or "")
