"""GroundCast's page in QGIS's options."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import QgsSettings
from qgis.gui import QgsFileWidget, QgsOptionsPageWidget
from qgis.PyQt.QtCore import QRegularExpression
from qgis.PyQt.QtGui import QRegularExpressionValidator
from qgis.PyQt.QtWidgets import QVBoxLayout, QWidget

from ..processing import imputers, methods
from ..processing.wording import Wording
from ..runtime import interpreter
from ..toolbelt import preferences
from ..toolbelt.devices import DEVICES, device_title
from ..toolbelt.help_page import explain_with
from ..toolbelt.i18n import tr
from ..toolbelt.paths import load_ui
from .cache_view import CacheView

_ADDRESS = r"[A-Za-z][A-Za-z0-9+.-]*://[^\s/]+:[0-9]{1,5}"


class OptionsPage(QgsOptionsPageWidget):
    """Engine, device, limits, folders, cluster, usual methods."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        """Lay the page out with what is set."""
        super().__init__(parent)
        self.form = QWidget(self)
        load_ui("options_page", self.form)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.form)
        explain_with(self.form, "settings")
        self._offer()
        self._show(preferences.read())

    def _offer(self) -> None:
        """Fill what there is to choose from."""
        form = self.form
        for box in (form.folderBox, form.cacheBox):
            box.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        form.folderBox.lineEdit().setPlaceholderText(str(preferences.Preferences().models_folder))
        form.cacheBox.lineEdit().setPlaceholderText(str(preferences.Preferences().cache_folder))
        for name in DEVICES:
            form.deviceCombo.addItem(device_title(name), name)
        _add_methods(form.forecastCombo, methods.MAIN, methods.METHOD_WORDS)
        _add_methods(form.imputationCombo, imputers.MAIN, imputers.IMPUTER_WORDS)
        form.clusterEdit.setValidator(QRegularExpressionValidator(QRegularExpression(_ADDRESS), form.clusterEdit))
        form.clusterEdit.textChanged.connect(self._judge)
        self.cache = CacheView(form)

    def _show(self, found: preferences.Preferences) -> None:
        form = self.form
        for combo, value in (
            (form.deviceCombo, found.device), (form.forecastCombo, found.forecast), (form.imputationCombo, found.imputation),
        ):  # fmt: skip
            combo.setCurrentIndex(max(combo.findData(value), 0))
        form.threadsSpin.setValue(found.threads)
        form.memorySpin.setValue(found.memory_gb)
        form.cacheBox.setFilePath(found.cache)
        form.clusterEdit.setText(found.cluster)
        form.folderBox.setFilePath(found.models)
        form.pythonBox.setFilePath(str(QgsSettings().value(interpreter.SETTING, "") or ""))
        form.stateLabel.setText(interpreter.describe())
        self._judge()
        self.cache.look()

    def _judge(self, *_: Any) -> None:
        """Say when the address of the cluster is none; a run would refuse it."""
        edit = self.form.clusterEdit
        self.form.clusterNote.setVisible(bool(edit.text()) and not edit.hasAcceptableInput())

    def apply(self) -> None:
        """Keep what was chosen."""
        form = self.form
        preferences.write(
            preferences.Preferences(
                device=str(form.deviceCombo.currentData()),
                threads=form.threadsSpin.value(),
                models=form.folderBox.filePath().strip(),
                memory_gb=form.memorySpin.value(),
                cache=form.cacheBox.filePath().strip(),
                forecast=str(form.forecastCombo.currentData()),
                imputation=str(form.imputationCombo.currentData()),
                cluster=form.clusterEdit.text().strip(),
            )
        )
        python = form.pythonBox.filePath().strip()
        if python:
            QgsSettings().setValue(interpreter.SETTING, python)
        else:
            QgsSettings().remove(interpreter.SETTING)


def _add_methods(combo: Any, names: tuple[str, ...], words: Wording) -> None:
    combo.addItem(tr("The one used last; at first automatic"), "")
    for name in names:
        combo.addItem(words.title(name), name)
