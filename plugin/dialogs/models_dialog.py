"""Trained models: what lies in the folder, where each was trained, how well it did."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any, Optional

from qgis.core import Qgis, QgsApplication
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QDialog, QFileDialog, QHeaderView, QInputDialog, QLineEdit, QMessageBox, QTableWidgetItem, QWidget

from ...engine.job import JobError
from ...engine.names import named
from ..about import NAME
from ..runtime import models
from ..toolbelt import preferences
from ..toolbelt.help_page import explain_with
from ..toolbelt.i18n import tr
from ..toolbelt.paths import icon, load_ui
from .dialog_parts import message


class ModelsDialog(QDialog):
    """Lists the models of a folder, and copies, renames and deletes them."""

    def __init__(self, iface: Any = None, parent: Optional[QWidget] = None) -> None:
        """Lay the dialog out; the folder is read when it is shown."""
        super().__init__(parent or (iface.mainWindow() if iface is not None else None))
        load_ui("models_dialog", self)
        self.setWindowIcon(icon("groundcast"))
        self.said = ""
        self._models: list[models.Model] = []
        self.table.setHorizontalHeaderLabels([tr("Name"), tr("Method"), tr("For"), tr("Trained on"), tr("Measured"), tr("Checksums")])
        self.table.verticalHeader().setVisible(False)
        self.table.horizontalHeader().setSectionResizeMode(3, QHeaderView.ResizeMode.Stretch)
        self.folderBox.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.folderBox.setFilePath(str(preferences.read().models_folder))
        self.folderBox.fileChanged.connect(self._folder_changed)
        self.table.itemSelectionChanged.connect(self._offer)
        self.table.cellDoubleClicked.connect(lambda *_: self.copy_path())
        for button, slot in (
            (self.importButton, self.ask_import), (self.exportButton, self.ask_export), (self.renameButton, self.ask_rename),
            (self.deleteButton, self.ask_delete), (self.pathButton, self.copy_path), (self.closeButton, self.close),
        ):  # fmt: skip
            button.clicked.connect(lambda _=False, slot=slot: slot())
        explain_with(self, "models")
        self.resize(980, 420)

    @property
    def folder(self) -> Path:
        """The folder shown."""
        return Path(self.folderBox.filePath()).expanduser()

    @property
    def model(self) -> Optional[models.Model]:
        """The model chosen."""
        row = self.table.currentRow()
        return self._models[row] if 0 <= row < len(self._models) and self.table.selectedItems() else None

    def showEvent(self, event: Any) -> None:
        """Read the folder whenever the dialog is shown."""
        super().showEvent(event)
        self.refresh()

    def refresh(self, chosen: Optional[Path] = None) -> None:
        """Read the folder, and choose the model at a path."""
        self._models = models.listed(self.folder)
        self.table.setRowCount(len(self._models))
        kinds = {"deformation": tr("deformation"), "soil_moisture": tr("soil moisture")}
        for row, model in enumerate(self._models):
            texts = [
                model.path.stem,
                named(model.method),
                kinds.get(model.kind, model.kind),
                model.trained_on or model.problem,
                model.skill,
            ]
            texts.append(tr("refused") if model.problem else tr("correct"))
            for column, text in enumerate(texts):
                item = QTableWidgetItem(text)
                item.setToolTip(model.problem or text)
                if model.problem:
                    item.setForeground(Qt.GlobalColor.red)
                self.table.setItem(row, column, item)
            if model.path == chosen:
                self.table.selectRow(row)
        for column in (0, 1, 2, 4, 5):
            self.table.resizeColumnToContents(column)
        self.table.resizeRowsToContents()  # where a model was trained takes two lines
        self.emptyLabel.setVisible(not self._models)
        self._offer()

    def take(self, path: Path) -> None:
        """Import the bundle at ``path``."""
        try:
            self.refresh(models.add(self.folder, path))
        except JobError as error:
            self._say(f"{error} {error.hint}".strip())
        except OSError as error:
            self._say(tr("'{path}' cannot be copied ({error}).").format(path=path, error=error.strerror or error))

    def ask_import(self) -> None:
        """Ask for a file and import it."""
        path, _ = QFileDialog.getOpenFileName(self, tr("Import a model"), "", tr("Trained models (*.zip)"))
        if path:
            self.take(Path(path))

    def ask_export(self) -> None:
        """Ask where to copy the chosen model."""
        model = self.model
        if model is None:
            return
        path, _ = QFileDialog.getSaveFileName(self, tr("Export the model"), model.path.name, tr("Trained models (*.zip)"))
        if not path:
            return
        try:
            models.copied(model.path, Path(path) if path.endswith(".zip") else Path(f"{path}.zip"))
        except OSError as error:
            self._say(tr("'{path}' cannot be written ({error}).").format(path=path, error=error.strerror or error))

    def ask_rename(self) -> None:
        """Ask for another name."""
        model = self.model
        if model is None:
            return
        name, given = QInputDialog.getText(self, tr("Rename the model"), tr("New name"), QLineEdit.EchoMode.Normal, model.path.stem)
        if not given:
            return
        try:
            self.refresh(models.renamed(model.path, name))
        except (ValueError, OSError) as error:
            self._say(str(error))

    def ask_delete(self) -> None:
        """Ask, and delete the chosen model."""
        model = self.model
        question = tr("Delete the model '{name}' for good?")
        yes = QMessageBox.StandardButton.Yes
        if model is None or QMessageBox.question(self, NAME, question.format(name=model.path.stem)) != yes:
            return
        try:
            model.path.unlink()
        except OSError as error:
            self._say(tr("'{path}' cannot be removed ({error}).").format(path=model.path, error=error.strerror or error))
        self.refresh()

    def copy_path(self) -> None:
        """Put the path of the chosen model on the clipboard."""
        if self.model is not None:
            QgsApplication.clipboard().setText(str(self.model.path))
            self.messageBar.pushMessage("", tr("Copied to the clipboard."), Qgis.MessageLevel.Success, 3)

    def shut(self) -> None:
        """Close for good; for when the plugin is unloaded."""
        self.hide()
        self.deleteLater()

    def _folder_changed(self, path: str) -> None:
        preferences.write(replace(preferences.read(), models=path.strip()))
        self.refresh()

    def _offer(self) -> None:
        for button in (self.exportButton, self.renameButton, self.deleteButton, self.pathButton):
            button.setEnabled(self.model is not None)

    def _say(self, text: str) -> None:
        self.said = text
        self.messageBar.clearWidgets()
        self.messageBar.pushWidget(message(text), Qgis.MessageLevel.Critical, 0)
