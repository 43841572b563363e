"""GroundCast's page in QGIS's options."""

from __future__ import annotations

from typing import Optional

from qgis.core import QgsSettings
from qgis.gui import QgsFileWidget, QgsOptionsPageWidget
from qgis.PyQt.QtWidgets import QVBoxLayout, QWidget

from ..runtime import interpreter
from ..toolbelt import preferences
from ..toolbelt.i18n import tr
from ..toolbelt.paths import load_ui
from .method import DEVICES


class OptionsPage(QgsOptionsPageWidget):
    """Engine, device, threads, folder of the models."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        """Lay the page out with what is set."""
        super().__init__(parent)
        self.form = QWidget(self)
        load_ui("options_page", self.form)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.form)
        found = preferences.read()
        self.form.folderBox.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        for name, text in zip(DEVICES, (tr("Automatic"), tr("Processor (cpu)"), tr("NVIDIA or AMD GPU (cuda)"), tr("Apple GPU (mps)"))):
            self.form.deviceCombo.addItem(text, name)
        self.form.deviceCombo.setCurrentIndex(max(self.form.deviceCombo.findData(found.device), 0))
        self.form.threadsSpin.setValue(found.threads)
        self.form.folderBox.setFilePath(found.models)
        self.form.folderBox.lineEdit().setPlaceholderText(str(preferences.Preferences().models_folder))
        self.form.pythonBox.setFilePath(str(QgsSettings().value(interpreter.SETTING, "") or ""))
        self.form.stateLabel.setText(interpreter.describe())

    def apply(self) -> None:
        """Keep what was chosen."""
        form = self.form
        preferences.write(
            preferences.Preferences(str(form.deviceCombo.currentData()), form.threadsSpin.value(), form.folderBox.filePath().strip())
        )
        python = form.pythonBox.filePath().strip()
        if python:
            QgsSettings().setValue(interpreter.SETTING, python)
        else:
            QgsSettings().remove(interpreter.SETTING)
