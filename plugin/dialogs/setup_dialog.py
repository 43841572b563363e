"""Set up the engine: where it runs, what is to be fetched, how far it is."""

from __future__ import annotations

import json
from html import escape
from typing import Any, Optional

from qgis.core import Qgis, QgsApplication
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QCursor
from qgis.PyQt.QtWidgets import QDialog, QMessageBox, QVBoxLayout, QWidget

from ..about import NAME
from ..installation import diagnostics, driver, places, pythons
from ..processing.setup_engine import ACTIONS, BUILDS
from ..runtime import interpreter
from ..toolbelt.help_page import explain_with
from ..toolbelt.i18n import tr
from ..toolbelt.paths import icon, load_ui
from .dialog_parts import message
from .run import AlgorithmRun, RunResult
from .run_panel import RunPanel

_ALGORITHM = "groundcast:setupengine"


class SetupDialog(QDialog):
    """Shows what there is and starts the algorithm that changes it; ``ready`` once an engine has been tried and works."""

    ready = pyqtSignal()

    def __init__(self, iface: Any = None, parent: Optional[QWidget] = None) -> None:
        """Lay the dialog out; interpreters are looked for when it is shown."""
        super().__init__(parent or (iface.mainWindow() if iface is not None else None))
        load_ui("setup_dialog", self)
        self.iface, self.said, self._action = iface, "", ""
        self.setWindowIcon(icon("engine"))
        self.setWindowFlag(Qt.WindowType.WindowMinimizeButtonHint)
        self.run, self.panel = AlgorithmRun(self), RunPanel()
        holder = QVBoxLayout(self.panelHolder)
        holder.setContentsMargins(0, 0, 0, 0)
        holder.addWidget(self.panel)
        self.panel.setVisible(False)
        self._looked = False
        self._connect()
        self.resize(760, 560)

    def _connect(self) -> None:
        for button, action in ((self.checkButton, "check"), (self.repairButton, "repair"), (self.removeButton, "remove")):
            button.clicked.connect(lambda _=False, action=action: self.start(action))
        self.runButton.clicked.connect(lambda: self.start("set_up" if self.ownButton.isChecked() else "use"))
        self.cancelButton.clicked.connect(self.stop)
        self.closeButton.clicked.connect(self.close)
        self.diagnosticsButton.clicked.connect(self.copy_diagnostics)
        self.ownButton.toggled.connect(self._refresh)
        self.buildBox.currentIndexChanged.connect(self._refresh)
        explain_with(self, "engine")
        self.run.progressed.connect(self.panel.set_percent)
        self.run.staged.connect(self.panel.set_stage)
        self.run.written.connect(self.logEdit.appendPlainText)
        self.run.ended.connect(self._ended)

    def showEvent(self, event: Any) -> None:
        """Look around when first shown: it takes a second."""
        super().showEvent(event)
        self.look()

    def look(self) -> None:
        """Find interpreters and the graphics processor, once, and fill the boxes."""
        if self._looked:
            self._refresh()
            return
        self._looked = True
        QgsApplication.setOverrideCursor(QCursor(Qt.CursorShape.WaitCursor))
        try:
            bases, machine = pythons.found(), driver.machine()
        finally:
            QgsApplication.restoreOverrideCursor()
        self.baseBox.addItem(tr("Automatic"), "")
        for base in bases:
            self.baseBox.addItem(
                base.label if not base.problem else tr("{python} (does not serve)").format(python=base.label), str(base.path)
            )
            self.baseBox.setItemData(self.baseBox.count() - 1, base.problem or str(base.path), Qt.ItemDataRole.ToolTipRole)
        names = {"cpu": tr("processor"), "cuda": tr("NVIDIA graphics processor")}
        for build in sorted(driver.BUILDS, key=lambda build: build != machine.build):
            self.buildBox.addItem(names[build], build)
        self.buildBox.setToolTip(machine.describe())
        self._refresh()

    def parameters(self, action: str) -> dict[str, Any]:
        """What the algorithm is given."""
        own = action != "use"
        python = self.baseBox.currentData() if own else self.mineBox.filePath()
        return {"ACTION": action, "PYTHON": python or None, "BUILD": self.buildBox.currentData()}

    def start(self, action: str) -> None:
        """Do it in the background."""
        if self.run.running or (action in ("repair", "remove") and not self._sure(action)):
            return
        self.messageBar.clearWidgets()
        self.logEdit.clear()
        self._action = action
        problem = self.run.start(_ALGORITHM, self.parameters(action), {"ACTION": ACTIONS, "BUILD": BUILDS})
        if problem:
            self._say(problem, Qgis.MessageLevel.Critical)
            return
        self.panel.setVisible(True)
        self.panel.begin()
        self._refresh()

    def stop(self) -> None:
        """Cancel; what is finished stays."""
        self.cancelButton.setEnabled(False)
        self.panel.set_stage(tr("Cancelling …"))
        self.run.cancel()

    def shut(self) -> None:
        """Close for good; for when the plugin is unloaded."""
        self.run.cancel()
        self.hide()
        self.deleteLater()

    def reject(self) -> None:
        """Esc closes like the button; a set-up that is on goes on."""
        self.close()

    def copy_diagnostics(self) -> None:
        """Put the report on the clipboard."""
        QgsApplication.clipboard().setText(diagnostics.report(self.logEdit.toPlainText().splitlines()))
        self.messageBar.pushMessage("", tr("Copied to the clipboard."), Qgis.MessageLevel.Success, 3)

    def _sure(self, action: str) -> bool:
        what = tr("Everything that was set up is removed.") if action == "remove" else tr("The environment is removed and made again.")
        answer = QMessageBox.question(self, NAME, what + " " + tr("Go on?"))
        return answer == QMessageBox.StandardButton.Yes

    def _ended(self, result: RunResult) -> None:
        if result.state == "done":
            self.panel.end(tr("Done."), True)
            text = self._verdict(str(result.outputs.get("SUMMARY") or "{}"))
            self._say(text, Qgis.MessageLevel.Success)
            if self._action != "remove":
                self.ready.emit()
        elif result.state == "cancelled":
            self.panel.end(tr("Cancelled; what is finished stays."), False)
        else:
            self.panel.end(tr("Stopped."), False)
            self._say(result.problem, Qgis.MessageLevel.Critical)
        self._refresh()

    def _verdict(self, text: str) -> str:
        if self._action == "remove":
            return tr("Removed.")
        found = json.loads(text)
        broken = [f"{name}: {problem}" for name, problem in (found.get("devices") or {}).items() if problem]
        verdict = tr("The engine works. It will compute on {device}.").format(device=found.get("device") or "cpu")
        return " ".join([verdict, *broken])

    def _say(self, text: str, level: Qgis.MessageLevel) -> None:
        self.said = text
        self.messageBar.clearWidgets()
        self.messageBar.pushWidget(message(text), level, 0)
        if self.iface is not None and not self.isVisible():
            self.iface.messageBar().pushMessage(NAME, text, level, 0)

    def _refresh(self) -> None:
        """Say what there is, and offer what can be done."""
        running, python = self.run.running, interpreter.find()
        made = places.environments()
        begun = any(not mark.complete for mark in made.values()) and places.usable() is None
        own = self.ownButton.isChecked()
        if python is not None:
            self.stateLabel.setText(tr("<b>The engine is set up.</b> It runs with {path}").format(path=escape(str(python))))
        elif begun:
            self.stateLabel.setText(tr("<b>The engine is not finished.</b> What was done stays; it goes on from there."))
        else:
            self.stateLabel.setText(
                tr(
                    "<b>The engine is not set up.</b> Forecasts and fillings are computed by an engine outside QGIS, in a Python environment of "
                    "its own. It is fetched once; after that no network is needed."
                )
            )
        self.runButton.setText(tr("Use &it") if not own else tr("&Continue") if begun else tr("&Set up"))
        self.runButton.setEnabled(not running)
        self.cancelButton.setEnabled(running)
        self.placeBox.setEnabled(not running)
        self.checkButton.setEnabled(not running and python is not None)
        for button in (self.repairButton, self.removeButton):
            button.setEnabled(not running and bool(made))
        for widget in (self.baseBox, self.buildBox, self.baseLabel, self.buildLabel, self.sizeLabel):
            widget.setEnabled(own)
        self.mineBox.setEnabled(not own)
        fetched, needed = driver.SIZES[self.buildBox.currentData() or "cpu"]
        self.sizeLabel.setText(
            tr("About {fetched:g} GB to fetch, {needed:g} GB on disk; {free:.0f} GB are free in {place}").format(
                fetched=fetched, needed=needed, free=places.free_bytes(places.home()) / 1e9, place=places.home()
            )
        )
