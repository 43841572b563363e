"""What all algorithms share: identity, and typed helpers to declare parameters with their help."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Optional

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterCrs,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterMapLayer,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
    QgsProcessingParameterVectorDestination,
    QgsProcessingParameterVectorLayer,
)
from qgis.PyQt.QtGui import QIcon

from ..runtime.interpreter import describe, find
from ..toolbelt.compat import (
    FLAG_ADVANCED,
    NUMBER_DOUBLE,
    NUMBER_INTEGER,
    ONE_FILE,
    ONE_FOLDER,
    SOURCE_FILE,
    SOURCE_POINT,
    SOURCE_POLYGON,
    SOURCE_RASTER,
)
from ..toolbelt.help_page import page_url
from ..toolbelt.i18n import tr
from ..toolbelt.paths import icon


class Algorithm(QgsProcessingAlgorithm):
    """Base of every GroundCast algorithm; ``picture`` names its icon and its page of help, unless ``page`` names another."""

    picture = "forecast"
    page = ""
    #: Whether it runs the engine, so that it cannot be run without one.
    needs_engine = True

    def createInstance(self) -> Algorithm:
        return type(self)()

    def group(self) -> str:
        return tr("Ground deformation")

    def groupId(self) -> str:
        return "deformation"

    def icon(self) -> QIcon:
        return icon(self.picture)

    def helpUrl(self) -> str:
        """The page that lies in the plugin: the toolbox's Help button would look for one on QGIS's own site."""
        return page_url(self.page or self.picture).toString()

    def canExecute(self) -> tuple[bool, str]:
        """Whether there is an engine, where it needs one; if not, the text says how to get one."""
        return (True, "") if not self.needs_engine or find() is not None else (False, describe())

    # Every helper adds one optional parameter; ``text`` is what the dialog shows, ``about`` the help.

    def add(self, parameter: QgsProcessingParameterDefinition, about: str, advanced: bool = False) -> None:
        """Add a parameter with its help."""
        parameter.setHelp(about)
        if advanced:
            parameter.setFlags(parameter.flags() | FLAG_ADVANCED)
        self.addParameter(parameter)

    def add_points(self, name: str, text: str, about: str) -> None:
        """Add a layer of points."""
        self.add(QgsProcessingParameterVectorLayer(name, text, [SOURCE_POINT], optional=True), about)

    def add_raster(self, name: str, text: str, about: str) -> None:
        """Add a raster layer."""
        self.add(QgsProcessingParameterRasterLayer(name, text, optional=True), about)

    def add_layer(self, name: str, text: str, about: str) -> None:
        """Add a layer of points or a raster layer."""
        self.add(QgsProcessingParameterMapLayer(name, text, optional=True, types=[SOURCE_POINT, SOURCE_RASTER]), about)

    def add_rasters(self, name: str, text: str, about: str) -> None:
        """Add a list of raster layers."""
        self.add(QgsProcessingParameterMultipleLayers(name, text, SOURCE_RASTER, optional=True), about)

    def add_polygons(self, name: str, text: str, about: str) -> None:
        """Add polygon features (a layer, or its selection)."""
        self.add(QgsProcessingParameterFeatureSource(name, text, [SOURCE_POLYGON], optional=True), about)

    def add_extent(self, name: str, text: str, about: str) -> None:
        """Add an extent."""
        self.add(QgsProcessingParameterExtent(name, text, optional=True), about)

    def add_file(self, name: str, text: str, about: str, filters: str, advanced: bool = False) -> None:
        """Add an input file; ``filters`` as file dialogs take them."""
        self.add(QgsProcessingParameterFile(name, text, ONE_FILE, optional=True, fileFilter=filters), about, advanced)

    def add_files(self, name: str, text: str, about: str) -> None:
        """Add a list of files or folders."""
        self.add(QgsProcessingParameterMultipleLayers(name, text, SOURCE_FILE, optional=True), about)

    def add_folder(self, name: str, text: str, about: str) -> None:
        """Add a folder."""
        self.add(QgsProcessingParameterFile(name, text, ONE_FOLDER, optional=True), about)

    def add_text(self, name: str, text: str, about: str, advanced: bool = False) -> None:
        """Add a line of text."""
        self.add(QgsProcessingParameterString(name, text, optional=True), about, advanced)

    def add_whole(self, name: str, text: str, about: str, default: int, low: int, high: int, advanced: bool = False) -> None:
        """Add a whole number within bounds."""
        self.add(QgsProcessingParameterNumber(name, text, NUMBER_INTEGER, default, True, low, high), about, advanced)

    def add_number(
        self,
        name: str,
        text: str,
        about: str,
        default: Optional[float] = None,
        low: float = -1e300,
        high: float = 1e300,
        advanced: bool = False,
    ) -> None:
        """Add a number within bounds."""
        self.add(QgsProcessingParameterNumber(name, text, NUMBER_DOUBLE, default, True, low, high), about, advanced)

    def add_choice(
        self, name: str, text: str, about: str, options: Sequence[str], default: Any = 0, many: bool = False, advanced: bool = False
    ) -> None:
        """Add a choice; its value is the option's number."""
        self.add(QgsProcessingParameterEnum(name, text, list(options), many, default, True), about, advanced)

    def add_flag(self, name: str, text: str, about: str, default: bool, advanced: bool = False) -> None:
        """Add a yes or no."""
        self.add(QgsProcessingParameterBoolean(name, text, default, True), about, advanced)

    def add_crs(self, name: str, text: str, about: str, advanced: bool = False) -> None:
        """Add a coordinate reference system."""
        self.add(QgsProcessingParameterCrs(name, text, optional=True), about, advanced)

    def add_points_output(self, name: str, text: str, about: str, default: bool) -> None:
        """Add a GeoPackage to write; ``default`` = made unless switched off."""
        self.add(QgsProcessingParameterVectorDestination(name, text, SOURCE_POINT, None, True, default), about)

    def add_raster_output(self, name: str, text: str, about: str, default: bool) -> None:
        """Add a GeoTIFF to write."""
        self.add(QgsProcessingParameterRasterDestination(name, text, None, True, default), about)

    def add_file_output(self, name: str, text: str, about: str, filters: str, default: bool) -> None:
        """Add another file to write."""
        self.add(QgsProcessingParameterFileDestination(name, text, filters, None, True, default), about)
