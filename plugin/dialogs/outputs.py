"""What comes out, and where it goes."""

from __future__ import annotations

import re
from datetime import datetime
from pathlib import Path
from typing import Any, Optional

from qgis.core import QgsProcessing
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtWidgets import QWidget

from ..toolbelt.i18n import tr
from ..toolbelt.paths import load_ui
from .subject import Subject

#: Check boxes of single subjects, hidden where they mean nothing.
_SPECIAL = ("medianBox", "displacementBox", "velocityBox", "changeBox", "filledBox", "provenanceBox")
_DOCUMENTS = {"reportBox": ("REPORT", ".html"), "tableBox": ("TABLE", ".json"), "csvBox": ("CSV", ".csv")}
FILLS = ("none", "kriging")


class OutputsWidget(QWidget):
    """Chooses outputs."""

    def __init__(self, subject: Subject, parent: Optional[QWidget] = None) -> None:
        """Lay the widget out for points."""
        super().__init__(parent)
        load_ui("outputs", self)
        self.subject = subject
        self.points = True
        for name in _SPECIAL:
            getattr(self, name).setVisible(name in subject.rasters)
        self.folderBox.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.temporaryButton.toggled.connect(self._choose)
        self.gridBox.toggled.connect(self._choose)
        self._choose()

    def set_points(self, points: bool) -> None:
        """Offer what suits points (rasters on request) or rasters."""
        self.points = points
        self._choose()

    def problem(self) -> str:
        """Say what keeps the run from starting; empty if nothing does."""
        if self.folderButton.isChecked() and not Path(self.folderBox.filePath().strip() or "?").is_dir():
            return tr("Choose an existing folder for the outputs, or temporary files.")
        if self._wants_rasters() and self.points and self.cellSpin.value() <= 0:
            return tr("Give a cell size for the rasters.")
        if not self.points and not any(getattr(self, name).isChecked() for name in self.subject.rasters):
            return tr("Choose at least one raster.")
        return ""

    def parameters(self, title: str, now: Optional[datetime] = None) -> dict[str, Any]:
        """Return a destination for every output wanted, None for the others.

        The skill table is always written (to a temporary file if it is not asked for): the dialog's verdict is read from it.
        """
        stem = _stem(title, now or datetime.now())
        values: dict[str, Any] = {}
        if self.points:
            values["OUTPUT"] = self._place(stem, self.subject.result, ".gpkg")
        if self._griddable():
            values["CELL_SIZE"] = self.cellSpin.value() if self.gridBox.isChecked() else 0.0
            values["FILL"] = FILLS[self.fillCombo.currentIndex()]
        for name, keys in self.subject.rasters.items():
            wanted = self._wants_rasters() and getattr(self, name).isChecked()
            values.update({key: self._place(stem, key.lower(), ".tif") if wanted else None for key in keys})
        for name, (key, suffix) in _DOCUMENTS.items():
            values[key] = self._place(stem, key.lower(), suffix) if getattr(self, name).isChecked() else None
        values["TABLE"] = values["TABLE"] or QgsProcessing.TEMPORARY_OUTPUT
        return values

    def identity(self) -> dict[str, Any]:
        """Return what is to be written, wherever that goes."""
        return {key: value if key in ("CELL_SIZE", "FILL") else value is not None for key, value in self.parameters("").items()}

    def state(self) -> dict[str, Any]:
        """Return what to remember."""
        boxes = {name: getattr(self, name).isChecked() for name in (*self.subject.rasters, *_DOCUMENTS, "gridBox")}
        return {
            **boxes, "folder": self.folderBox.filePath(), "temporary": self.temporaryButton.isChecked(),
            "cell": self.cellSpin.value(), "fill": self.fillCombo.currentIndex(),
        }  # fmt: skip

    def restore(self, state: dict[str, Any]) -> None:
        """Set what was remembered."""
        for name in (*self.subject.rasters, *_DOCUMENTS, "gridBox"):
            if name in state:
                getattr(self, name).setChecked(bool(state[name]))
        self.folderBox.setFilePath(str(state.get("folder") or ""))
        (self.temporaryButton if state.get("temporary", True) else self.folderButton).setChecked(True)
        self.cellSpin.setValue(float(state.get("cell") or 50.0))
        self.fillCombo.setCurrentIndex(int(state.get("fill") or 0))
        self._choose()

    def _griddable(self) -> bool:
        """Whether points can become rasters: a forecast's only."""
        return self.points and "medianBox" in self.subject.rasters

    def _wants_rasters(self) -> bool:
        return not self.points or (self._griddable() and self.gridBox.isChecked())

    def _place(self, stem: str, key: str, suffix: str) -> str:
        if self.temporaryButton.isChecked():
            return QgsProcessing.TEMPORARY_OUTPUT
        return str(Path(self.folderBox.filePath()) / f"{stem}_{key}{suffix}")

    def _choose(self, *_: Any) -> None:
        self.folderBox.setEnabled(self.folderButton.isChecked())
        self.rasterBox.setVisible(self._griddable() or not self.points)
        for widget in (self.gridBox, self.cellSpin, self.fillCombo):
            widget.setVisible(self._griddable())
        for widget in (self.cellSpin, self.fillCombo):
            widget.setEnabled(self.gridBox.isChecked())
        for name in self.subject.rasters:
            getattr(self, name).setEnabled(self._wants_rasters())
        self.outputsNote.setText(self.subject.notes[0 if self.points else 1])


def _stem(title: str, now: datetime) -> str:
    """Return a file name that no earlier run has used."""
    return f"{re.sub(r'[^0-9A-Za-z_-]+', '_', title).strip('_')[:60] or 'groundcast'}_{now:%Y%m%d-%H%M%S}"
