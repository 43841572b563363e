"""Which time series: a layer of the project or files; what the source does not say itself."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Optional

from qgis.core import QgsCoordinateReferenceSystem, QgsMapLayer, QgsMapLayerProxyModel, QgsProject, QgsRasterLayer
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QWidget

from ...engine.job import JobError, Source
from ..toolbelt.i18n import tr
from ..toolbelt.paths import load_ui
from .inspection import Inspection, InspectTask, inspect_layer, inspect_names, start

UNITS = ("", "mm", "cm", "m", "rad")
_RASTERS = (".tif", ".tiff", ".vrt", ".img", ".nc", ".nc4", ".h5", ".he5", ".hdf5")


class InputGroup(QWidget):
    """Chooses the input. ``inspected`` carries what is known of it, an empty Inspection while nothing is."""

    inspected = pyqtSignal(object)

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        """Lay the widget out; :meth:`look` starts the first inspection."""
        super().__init__(parent)
        load_ui("input_group", self)
        self.layerBox.setFilters(QgsMapLayerProxyModel.Filter.PointLayer | QgsMapLayerProxyModel.Filter.RasterLayer)
        self.layerBox.setAllowEmptyLayer(True)
        self.fileBox.setStorageMode(QgsFileWidget.StorageMode.GetMultipleFiles)
        self.fileBox.setFilter(
            tr("Deformation time series ({patterns})").format(
                patterns="*.csv *.zip *.shp *.gpkg *.geojson *.parquet *.tif *.tiff *.vrt *.nc *.h5 *.he5"
            )
            + ";;"
            + tr("All files (*)")
        )
        self.crsBox.setOptionVisible(self.crsBox.CrsOption.CrsNotSet, True)
        self.crsBox.setCrs(QgsCoordinateReferenceSystem())
        self.inspection = Inspection()
        self._task: Optional[InspectTask] = None
        self._looked: Any = None
        self.layerButton.toggled.connect(self._choose)
        self.layerBox.layerChanged.connect(self.look)
        self.fileBox.fileChanged.connect(self.look)
        self._choose()

    @property
    def layer(self) -> Optional[QgsMapLayer]:
        """The layer chosen, or None."""
        return self.layerBox.currentLayer() if self.layerButton.isChecked() else None

    @property
    def files(self) -> list[str]:
        """The files chosen; empty while a layer is."""
        if self.layerButton.isChecked() or not self.fileBox.filePath().strip():
            return []
        return [path for path in QgsFileWidget.splitFilePaths(self.fileBox.filePath()) if path.strip()]

    @property
    def points(self) -> bool:
        """Whether the input holds points; by the file's suffix until it has been read."""
        if self.inspection.dates:
            return self.inspection.points
        if self.layer is not None:
            return not isinstance(self.layer, QgsRasterLayer)
        return not (self.files and Path(self.files[0]).suffix.lower() in _RASTERS)

    @property
    def title(self) -> str:
        """A short name of the input."""
        if self.layer is not None:
            return self.layer.name()
        return Path(self.files[0]).stem if self.files else ""

    def look(self, *_: Any) -> None:
        """Find the dates: at once for a layer, by asking the engine for a file."""
        key = (self.layer.id() if self.layer else None, tuple(self.files), self.variableEdit.text())
        if key == self._looked:
            return
        self.stop()
        self._looked = key
        if self.layer is not None:
            self._known(inspect_layer(self.layer))
        elif len(self.files) > 1:
            self._known(inspect_names(self.files))
        elif self.files:
            self._ask(self.files[0])
        else:
            self._known(Inspection())

    def stop(self) -> None:
        """End an inspection that is still running."""
        if self._task is not None:
            task, self._task = self._task, None
            task.cancel()
            self._looked = None  # unanswered: ask again

    def discard(self) -> None:
        """Stop for good: a change of the project must not start another inspection whose answer nobody awaits."""
        self.stop()
        self.layerBox.layerChanged.disconnect(self.look)
        self.fileBox.fileChanged.disconnect(self.look)

    def problem(self) -> str:
        """Say what keeps the run from starting; empty if nothing does."""
        if self.layer is None and not self.files:
            return tr("Choose a layer or a file with a deformation time series.")
        missing = [path for path in self.files if not Path(path).exists()]
        if missing:
            return tr("The file '{path}' does not exist.").format(path=missing[0])
        if self.nodataEdit.text().strip():
            try:
                float(self.nodataEdit.text())
            except ValueError:
                return tr("The nodata value '{text}' is not a number.").format(text=self.nodataEdit.text())
        return ""

    def parameters(self) -> dict[str, Any]:
        """Return INPUT, FILE or FILES, and what was said of the source."""
        values: dict[str, Any] = {"UNITS": UNITS[self.unitsBox.currentIndex()] or None}
        if self.layer is not None:
            values["INPUT"] = self.layer.id()
        elif len(self.files) > 1:
            values["FILES"] = self.files
        elif self.files:
            values["FILE"] = self.files[0]
        if self.crsBox.crs().isValid():
            values["CRS"] = self.crsBox.crs().authid() or self.crsBox.crs().toWkt()
        if not self.points:
            values["VARIABLE"] = self.variableEdit.text().strip() or None
            values["NODATA"] = float(self.nodataEdit.text()) if self.nodataEdit.text().strip() else None
        return values

    def state(self) -> dict[str, Any]:
        """Return what to remember."""
        return {
            "use_layer": self.layerButton.isChecked(), "layer": self.layer.id() if self.layer else "", "file": self.fileBox.filePath(),
            "units": UNITS[self.unitsBox.currentIndex()],
        }  # fmt: skip

    def restore(self, state: dict[str, Any]) -> None:
        """Set what was remembered; a layer that is gone leaves the choice open."""
        layer = QgsProject.instance().mapLayer(str(state.get("layer", "")))
        if layer is not None:
            self.layerBox.setLayer(layer)
        self.fileBox.setFilePath(str(state.get("file", "")))
        use_file = not state.get("use_layer", True) and bool(self.fileBox.filePath())
        (self.fileButton if use_file else self.layerButton).setChecked(True)
        if state.get("units") in UNITS:
            self.unitsBox.setCurrentIndex(UNITS.index(state["units"]))
        self.look()

    def _choose(self, *_: Any) -> None:
        self.layerBox.setEnabled(self.layerButton.isChecked())
        self.fileBox.setEnabled(self.fileButton.isChecked())
        self.look()

    def _ask(self, path: str) -> None:
        self.inspection = Inspection()
        self.inspected.emit(self.inspection)
        self.foundLabel.setText(tr("Reading the dates of the file …"))
        try:
            source = Source(path=path, layer=self.variableEdit.text().strip())
            source.check()
        except JobError as error:
            self.foundLabel.setText(f"{error} {error.hint}")
            return
        self._task = InspectTask(source, self._answered)
        start(self._task)

    def _answered(self, inspection: Optional[Inspection], problem: str) -> None:
        self._task = None
        if inspection is None:
            self.foundLabel.setText(tr("The dates could not be read beforehand: {problem}").format(problem=problem))
        else:
            self._known(inspection)

    def _known(self, inspection: Inspection) -> None:
        self.inspection = inspection
        self.foundLabel.setText("\n".join([inspection.note, *inspection.warnings]).strip())
        self.foundLabel.setVisible(bool(self.foundLabel.text()))
        self.inspected.emit(inspection)
