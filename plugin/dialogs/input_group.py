"""Which time series: a layer of the project or files; what the source does not say itself."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any, Optional

from qgis.core import QgsCoordinateReferenceSystem, QgsMapLayer, QgsProject, QgsRasterLayer
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QWidget

from ...engine.job import JobError, Source
from ..layers.problem import InputError
from ..layers.rasters import raster_source
from ..toolbelt.i18n import tr
from ..toolbelt.layer_boxes import offer
from ..toolbelt.paths import load_ui
from .inspection import Inspection, InspectTask, inspect_layer, inspect_names, start
from .subject import Subject

_RASTERS = (".tif", ".tiff", ".vrt", ".img", ".nc", ".nc4", ".h5", ".he5", ".hdf5")


class InputGroup(QWidget):
    """Chooses the input.

    ``inspected`` carries what is known of it, an empty Inspection while nothing is; ``counted`` whether its gaps are being counted.
    """

    inspected = pyqtSignal(object)
    counted = pyqtSignal(bool)

    def __init__(self, subject: Subject, parent: Optional[QWidget] = None) -> None:
        """Lay the widget out; :meth:`look` starts the first inspection."""
        super().__init__(parent)
        load_ui("input_group", self)
        self.subject = subject
        self.sourceBox.setTitle(subject.series)
        self.unitsBox.addItems([subject.as_stated, *subject.units[1:]])
        offer(self.layerBox, "PointLayer", "RasterLayer")
        self.layerBox.setAllowEmptyLayer(True)
        self.fileBox.setStorageMode(QgsFileWidget.StorageMode.GetMultipleFiles)
        self.fileBox.setFilter(subject.files)
        self.folderBox.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        for widget in (self.folderButton, self.folderBox):
            widget.setVisible(subject.folders)
        self.crsBox.setOptionVisible(self.crsBox.CrsOption.CrsNotSet, True)
        self.crsBox.setCrs(QgsCoordinateReferenceSystem())
        self.inspection = Inspection()
        self._task: Optional[InspectTask] = None
        self._looked: Any = None
        self._buttons = {"layer": self.layerButton, "file": self.fileButton, "folder": self.folderButton}
        for button in self._buttons.values():
            button.toggled.connect(self._choose)
        self.qualityBox.setVisible(False)
        self._changes = (
            self.layerBox.layerChanged, self.fileBox.fileChanged, self.folderBox.fileChanged, self.qualityBox.toggled,
            self.unitsBox.currentIndexChanged, self.nodataEdit.editingFinished, self.crsBox.crsChanged, self.variableEdit.editingFinished,
        )  # fmt: skip
        for changed in self._changes:
            changed.connect(self.look)
        self._choose()

    @property
    def layer(self) -> Optional[QgsMapLayer]:
        """The layer chosen, or None."""
        return self.layerBox.currentLayer() if self.layerButton.isChecked() else None

    @property
    def files(self) -> list[str]:
        """The files chosen; empty while something else is."""
        if not self.fileButton.isChecked() or not self.fileBox.filePath().strip():
            return []
        return [path for path in QgsFileWidget.splitFilePaths(self.fileBox.filePath()) if path.strip()]

    @property
    def folder(self) -> str:
        """The folder chosen, or an empty text."""
        return self.folderBox.filePath().strip() if self.folderButton.isChecked() else ""

    @property
    def quality(self) -> str:
        """Which values of a product with quality flags are wanted, one of ``engine.job.QUALITIES``."""
        return "recommended" if self.qualityBox.isChecked() else "all"

    @property
    def units(self) -> str:
        """The unit chosen; empty = as stated."""
        return self.subject.units[self.unitsBox.currentIndex()]

    @property
    def nodata(self) -> Optional[float]:
        """The nodata value typed; None where none is, or it is no number."""
        try:
            return float(self.nodataEdit.text())
        except ValueError:
            return None

    @property
    def crs(self) -> str:
        """The CRS chosen for a source that states none; empty if none is."""
        chosen = self.crsBox.crs()
        return str(chosen.authid() or chosen.toWkt()) if chosen.isValid() else ""

    @property
    def points(self) -> bool:
        """Whether the input holds points; by the file's suffix until it has been read."""
        if self.inspection.dates:
            return self.inspection.points
        if self.layer is not None:
            return not isinstance(self.layer, QgsRasterLayer)
        return not (self.folder or (self.files and Path(self.files[0]).suffix.lower() in _RASTERS))

    @property
    def title(self) -> str:
        """A short name of the input."""
        if self.layer is not None:
            return self.layer.name()
        return Path(self.folder or (self.files[0] if self.files else "")).stem

    def look(self, *_: Any) -> None:
        """Find the dates: at once for a layer, by asking the engine for a file. Gaps are counted by the engine.

        Where only what the source does not say itself has changed, the dates stay in the table, perhaps corrected, and the rest is asked again.
        """
        what = (self.layer.id() if self.layer else None, tuple(self.files), self.folder, self.variableEdit.text().strip())
        key = (what, (self.quality, self.nodata, self.crs, self.units))
        if key == self._looked:
            return
        again = self._looked is not None and what == self._looked[0] and bool(self.inspection.dates)
        self.stop()
        self._looked = key
        if again:
            self.inspection = replace(self.inspection, gaps=())
        elif self.layer is not None:
            self._known(inspect_layer(self.layer))
        elif len(self.files) > 1:
            self._known(inspect_names(self.files))
        elif not self.files and not self.folder:
            self._known(Inspection())
        one = self.folder or (self.files[0] if len(self.files) == 1 else "")
        if one or (self.subject.gaps and not self.points and self.inspection.dates):
            self._ask(one, bool(one) and not again)

    def stop(self) -> None:
        """End an inspection that is still running."""
        if self._task is not None:
            task, self._task = self._task, None
            task.cancel()
            self._looked = None  # unanswered: ask again

    def discard(self) -> None:
        """Stop for good: a change of the project must not start another inspection whose answer nobody awaits."""
        self.stop()
        for changed in self._changes:
            changed.disconnect(self.look)

    def problem(self) -> str:
        """Say what keeps the run from starting; empty if nothing does."""
        if self.layer is None and not self.files and not self.folder:
            return self.subject.choose
        missing = [path for path in self.files if not Path(path).exists()]
        if missing:
            return tr("The file '{path}' does not exist.").format(path=missing[0])
        if self.folder and not Path(self.folder).is_dir():
            return tr("The folder '{path}' does not exist.").format(path=self.folder)
        if self.nodataEdit.text().strip() and self.nodata is None:
            return tr("The nodata value '{text}' is not a number.").format(text=self.nodataEdit.text())
        return ""

    def parameters(self) -> dict[str, Any]:
        """Return INPUT, FILE, FILES or FOLDER, and what was said of the source."""
        values: dict[str, Any] = {"UNITS": self.units or None}
        if self.layer is not None:
            values["INPUT"] = self.layer.id()
        elif len(self.files) > 1:
            values["FILES"] = self.files
        elif self.files:
            values["FILE"] = self.files[0]
        elif self.folder:
            values["FOLDER"] = self.folder
        if self.crs:
            values["CRS"] = self.crs
        if not self.points:
            values["VARIABLE"] = self.variableEdit.text().strip() or None
            values["QUALITY"] = self.quality
            values["NODATA"] = self.nodata
        return values

    def state(self) -> dict[str, Any]:
        """Return what to remember."""
        return {
            "use": next(name for name, button in self._buttons.items() if button.isChecked()), "file": self.fileBox.filePath(),
            "layer": self.layer.id() if self.layer else "", "folder": self.folderBox.filePath(),
            "units": self.units,
        }  # fmt: skip

    def restore(self, state: dict[str, Any]) -> None:
        """Set what was remembered; a layer that is gone leaves the choice open."""
        layer = QgsProject.instance().mapLayer(str(state.get("layer", "")))
        if layer is not None:
            self.layerBox.setLayer(layer)
        paths = {"file": self.fileBox, "folder": self.folderBox}
        for name, box in paths.items():
            box.setFilePath(str(state.get(name) or ""))
        use = str(state.get("use"))
        (self._buttons[use] if use in paths and paths[use].filePath() else self.layerButton).setChecked(True)
        if state.get("units") in self.subject.units:
            self.unitsBox.setCurrentIndex(self.subject.units.index(state["units"]))
        self.look()

    def _choose(self, *_: Any) -> None:
        for box, button in ((self.layerBox, "layer"), (self.fileBox, "file"), (self.folderBox, "folder")):
            box.setEnabled(self._buttons[button].isChecked())
        self.look()

    def _ask(self, path: str, whole: bool) -> None:
        """Ask the engine about the file or folder ``path``, a layer or a list (empty): all (``whole``), or for the gaps of dates that are known."""
        if whole:
            self._known(Inspection())
            self._say(tr("Reading the dates of the file …"))
        try:
            source = self._source(path)
            source.check()
        except (JobError, InputError) as error:
            self._say(f"{error} {getattr(error, 'hint', '')}".strip())
            return
        self.counted.emit(False)
        self._task = InspectTask(source, lambda found, problem: self._answered(found, problem, whole), self.subject.kind)
        start(self._task)

    def _source(self, path: str) -> Source:
        variable = self.variableEdit.text().strip()
        said: dict[str, Any] = {"crs": self.crs, "units": self.units, "nodata": self.nodata}
        if path:
            return Source(path=path, layer=variable, quality=self.quality, **said)
        if self.layer is not None:
            return raster_source(self.layer, variable=variable, **said)
        return Source(files=tuple(self.files), layer=variable, quality=self.quality, **said)

    def _answered(self, inspection: Optional[Inspection], problem: str, whole: bool) -> None:
        self._task = None
        if inspection is None:
            self._say(tr("The dates could not be read beforehand: {problem}").format(problem=problem) if whole else problem)
        elif whole or not all(day for _, day in self.inspection.dates):
            self._known(inspection)
        else:  # the dates stand in the table already, perhaps corrected by now
            self.inspection = replace(
                self.inspection, note=inspection.note, warnings=inspection.warnings, gaps=inspection.gaps, flagged=inspection.flagged
            )
            self._say("\n".join([inspection.note, *inspection.warnings]))
            self.qualityBox.setVisible(inspection.flagged)
        self.counted.emit(True)

    def _known(self, inspection: Inspection) -> None:
        self.inspection = inspection
        self._say("\n".join([inspection.note, *inspection.warnings]).strip())
        if inspection.dates or not (self.files or self.folder):  # stays while the same input is read again
            self.qualityBox.setVisible(inspection.flagged)
        self.inspected.emit(inspection)

    def resizeEvent(self, event: Any) -> None:
        """Keep room for the text below the choices."""
        super().resizeEvent(event)
        self._make_room()

    def _say(self, text: str) -> None:
        self.foundLabel.setText(text)
        self.foundLabel.setVisible(bool(text))
        self._make_room()

    def _make_room(self) -> None:
        """Qt takes a wrapped label to need one line only, and would squeeze what lies below it."""
        label = self.foundLabel
        label.setMinimumHeight(label.heightForWidth(label.width()) if label.isVisible() else 0)
