"""A layer as it is now, to be written to a file later and in another thread."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path
from typing import Optional

from qgis.core import (
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsFeatureRequest,
    QgsFeedback,
    QgsFields,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsVectorLayerFeatureSource,
)

from ..toolbelt.compat import WRITER_NO_ERROR
from ..toolbelt.i18n import tr
from .problem import InputError

LAYER = "input"


class Snapshot:
    """Everything needed to export a vector layer, taken on the layer's own thread: edits, joins and virtual fields included."""

    def __init__(self, layer: QgsVectorLayer) -> None:
        self.name, self.crs, self.kind = layer.name(), layer.crs(), layer.wkbType()
        self.fields = QgsFields(layer.fields())
        self.count = layer.featureCount()
        self._source = QgsVectorLayerFeatureSource(layer)  # safe in any thread, unlike the layer

    def write(self, path: Path, feedback: Optional[QgsFeedback] = None, skip: Collection[str] = ()) -> Path:
        """Write the features to a new GeoPackage (layer ``input``) and return its path; stops early when cancelled.

        Raises
        ------
        InputError
            The file cannot be written (disk full, folder read-only).
        """
        options = QgsVectorFileWriter.SaveVectorOptions()
        options.driverName, options.layerName, options.fileEncoding = "GPKG", LAYER, "UTF-8"
        # A field of the user's called "fid" is data; GeoPackage's own key gets a name nobody uses.
        options.layerOptions = ["FID=groundcast_fid", "SPATIAL_INDEX=NO"]
        kept = [index for index in range(self.fields.count()) if self.fields.at(index).name() not in skip]
        fields = QgsFields()
        for index in kept:
            fields.append(self.fields.at(index))
        writer = QgsVectorFileWriter.create(str(path), fields, self.kind, self.crs, QgsCoordinateTransformContext(), options)
        self._check(writer)
        # One by one: a single call for all would hold Python's lock, and with it QGIS's window, for its whole duration.
        for feature in self._source.getFeatures(QgsFeatureRequest()):
            if feedback is not None and feedback.isCanceled():
                break
            if not feature.hasGeometry():
                continue
            row = QgsFeature(fields)
            row.setGeometry(feature.geometry())
            values = feature.attributes()
            row.setAttributes([values[index] for index in kept])
            if not writer.addFeature(row):
                self._check(writer)
        writer.flushBuffer()
        self._check(writer)
        del writer  # closes the file
        return path

    def _check(self, writer: QgsVectorFileWriter) -> None:
        if writer.hasError() != WRITER_NO_ERROR:
            text = tr("The layer '{layer}' cannot be exported to a temporary file: {error}")
            raise InputError(text.format(layer=self.name, error=writer.errorMessage()))
