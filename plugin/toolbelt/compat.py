"""Enumerations and classes whose home moved between QGIS 3.22 and 4: looked up once, under one name each."""

from __future__ import annotations

from operator import attrgetter
from typing import Any

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsEditFormConfig,
    QgsFeatureSource,
    QgsFields,
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
    QgsUnitTypes,
    QgsVectorFileWriter,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QMetaType, QVariant

try:  # Qt 6 has them in QtGui, Qt 5 in QtWidgets
    from qgis.PyQt.QtGui import QAction, QShortcut
except ImportError:
    from qgis.PyQt.QtWidgets import QAction, QShortcut

__all__ = ["QAction", "QShortcut"]


def _pick(new: str, name: str, old: Any, path: str) -> Any:
    """Return ``Qgis.<new>.<name>`` where this QGIS has it, else ``old.<path>``; the old place is not touched in vain."""
    home = getattr(Qgis, new, None)
    return getattr(home, name) if home is not None and hasattr(home, name) else attrgetter(path)(old)


SOURCE_POINT = _pick("ProcessingSourceType", "VectorPoint", QgsProcessing, "SourceType.TypeVectorPoint")
SOURCE_POLYGON = _pick("ProcessingSourceType", "VectorPolygon", QgsProcessing, "SourceType.TypeVectorPolygon")
SOURCE_ANY = _pick("ProcessingSourceType", "VectorAnyGeometry", QgsProcessing, "SourceType.TypeVectorAnyGeometry")
SOURCE_TABLE = _pick("ProcessingSourceType", "Vector", QgsProcessing, "SourceType.TypeVector")
SOURCE_RASTER = _pick("ProcessingSourceType", "Raster", QgsProcessing, "SourceType.TypeRaster")
SOURCE_FILE = _pick("ProcessingSourceType", "File", QgsProcessing, "SourceType.TypeFile")
FLAG_ADVANCED = _pick("ProcessingParameterFlag", "Advanced", QgsProcessingParameterDefinition, "Flag.FlagAdvanced")
NUMBER_INTEGER = _pick("ProcessingNumberParameterType", "Integer", QgsProcessingParameterNumber, "Type.Integer")
NUMBER_DOUBLE = _pick("ProcessingNumberParameterType", "Double", QgsProcessingParameterNumber, "Type.Double")
ONE_FILE = _pick("ProcessingFileParameterBehavior", "File", QgsProcessingParameterFile, "Behavior.File")
ONE_FOLDER = _pick("ProcessingFileParameterBehavior", "Folder", QgsProcessingParameterFile, "Behavior.Folder")
GEOMETRY_POINT = _pick("GeometryType", "Point", QgsWkbTypes, "GeometryType.PointGeometry")
GEOMETRY_POLYGON = _pick("GeometryType", "Polygon", QgsWkbTypes, "GeometryType.PolygonGeometry")
FORM_OF_PAGES = _pick("AttributeFormLayout", "DragAndDrop", QgsEditFormConfig, "EditorLayout.TabLayout")
INDEXED = _pick("SpatialIndexPresence", "Present", QgsFeatureSource, "SpatialIndexPresence.SpatialIndexPresent")
WKT2 = _pick("CrsWktVariant", "Preferred", QgsCoordinateReferenceSystem, "WktVariant.WKT_PREFERRED")
LAYOUT_MM = _pick("LayoutUnit", "Millimeters", QgsUnitTypes, "LayoutUnit.LayoutMillimeters")
METRES = _pick("DistanceUnit", "Meters", QgsUnitTypes, "DistanceUnit.DistanceMeters")
NO_THREADING = _pick("ProcessingAlgorithmFlag", "NoThreading", QgsProcessingAlgorithm, "Flag.FlagNoThreading")
WRITER_NO_ERROR = QgsVectorFileWriter.WriterError.NoError
#: A range of dates per band of a raster; QGIS 3.38 and later.
RANGE_PER_BAND = getattr(Qgis.RasterTemporalMode, "FixedRangePerBand", None)
#: Types of fields: Qt 5's own until QGIS 3.36, those of QMetaType from 3.38 on and in Qt 6.
_TYPES, _TEXT_TYPE, _DAY_TYPE = (QMetaType.Type, "QString", "QDate") if Qgis.QGIS_VERSION_INT >= 33800 else (QVariant, "String", "Date")
TEXT_FIELD, DAY_FIELD = getattr(_TYPES, _TEXT_TYPE), getattr(_TYPES, _DAY_TYPE)
WHOLE_FIELD, NUMBER_FIELD = getattr(_TYPES, "Int"), getattr(_TYPES, "Double")  # noqa: B009 (QVariant has them in Qt 5 only)
FIELD_OF_PROVIDER = _pick("FieldOrigin", "Provider", QgsFields, "FieldOrigin.OriginProvider")


def as_tab(container: Any) -> None:
    """Make a container of an attribute form a page of its own."""
    kind = getattr(Qgis, "AttributeEditorContainerType", None)
    if kind is not None:
        container.setType(kind.Tab)
    else:
        container.setIsGroupBox(False)
