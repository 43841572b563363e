"""What the dialogs share: they gather parameters, start an algorithm, and show how it goes. They compute nothing."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any, Optional

from qgis.core import Qgis
from qgis.PyQt.QtCore import Qt, QUrl, pyqtSignal
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QDialog, QVBoxLayout, QWidget

from ...engine.job import QUALITIES
from ..about import NAME
from ..runtime.interpreter import find
from ..toolbelt.devices import DEVICES
from ..toolbelt.help_page import explain_with
from ..toolbelt.i18n import tr
from ..toolbelt.paths import icon, load_ui
from ..toolbelt.settings import recall, remember
from .band_subset import without_bands
from .copy_menu import copy_menu
from .covariates import Covariates
from .dates_table import DatesTable
from .dialog_parts import ask_keep_or_stop, message, page, with_button, zoom_to
from .input_group import InputGroup
from .inspection import Inspection
from .method import MethodWidget
from .outputs import FILLS, OutputsWidget
from .region_widget import RegionWidget
from .run import AlgorithmRun, RunResult
from .run_page import RunPage
from .run_panel import RunPanel
from .subject import Subject
from .unfinished import Unfinished, settings_of
from .verdict import details

#: Parts that use whatever height there is.
_GROWING = (DatesTable, Covariates, RunPage)
#: A page: its title and its widgets.
Page = tuple[str, tuple[QWidget, ...]]


class RunDialog(QDialog):
    """One dialog for points and rasters; a run goes on when it is closed. Subclasses add pages, and name algorithm and verdict."""

    engine_wanted = pyqtSignal()

    #: Parts whose choices are remembered, the input last.
    remembered: tuple[str, ...] = ("outputs", "covariates", "method", "input")

    def __init__(self, subject: Subject, iface: Any = None, parent: Optional[QWidget] = None) -> None:
        """Lay the dialog out with what was used last."""
        super().__init__(parent or (iface.mainWindow() if iface is not None else None))
        load_ui("run_dialog", self)
        self.subject, self.iface = subject, iface
        self.setWindowTitle(subject.title)
        self.setWindowIcon(icon(subject.picture))
        self.setWindowFlag(Qt.WindowType.WindowMinimizeButtonHint)
        self.run = AlgorithmRun(self)
        self._result = RunResult("none")
        self.said = ""
        self._build(iface.mapCanvas() if iface is not None else None)
        self._connect()
        self._restore()
        self.resize(860, 665)

    def pages(self) -> tuple[Page, ...]:
        """Return the pages but the last, which is the run's; made once, after the common parts."""
        raise NotImplementedError

    def algorithm(self) -> str:
        """Return the id of the algorithm that suits the input."""
        raise NotImplementedError

    def verdict(self, summary: Mapping[str, Any]) -> str:
        """Return the run in one line."""
        raise NotImplementedError

    def _build(self, canvas: Any) -> None:
        subject = self.subject
        self.input, self.dates = InputGroup(subject), DatesTable(subject.fewest)
        self.region, self.covariates = RegionWidget(canvas), Covariates()
        self.method, self.outputs = MethodWidget(subject), OutputsWidget(subject)
        self.page, self.panel = RunPage(), RunPanel()
        self.region.regionNote.setText(subject.notes[2])
        self.covariates.dynamicBox.setTitle(subject.dynamic)
        self._pages = self.pages()
        for title, widgets in (*self._pages, (tr("Run &log"), (self.page,))):
            self.tabs.addTab(page(widgets, _GROWING), title)
        holder = QVBoxLayout(self.panelHolder)
        holder.setContentsMargins(0, 0, 0, 0)
        holder.addWidget(self.panel)
        order = (
            self.page.logEdit, self.helpButton, self.copyButton, self.runButton, self.moreButton, self.cancelButton, self.closeButton,
        )  # fmt: skip
        for before, after in zip(order, order[1:]):  # below the pages, which were made after them
            self.setTabOrder(before, after)
        for name, tip in subject.tips.items():
            self.findChild(QWidget, name).setToolTip(tip)
        self.copyButton.setMenu(copy_menu(self))
        self.unfinished = Unfinished(self.runButton, self.moreButton, lambda: settings_of(self), lambda: self.start(fresh=True))

    def _connect(self) -> None:
        self.input.inspected.connect(self._inspected)
        self.region.drawing.connect(self._step_aside)
        self.runButton.clicked.connect(lambda: self.start())
        self.cancelButton.clicked.connect(self.stop)
        self.closeButton.clicked.connect(self.close)
        explain_with(self, self.subject.picture)
        self.run.progressed.connect(self.panel.set_percent)
        self.run.staged.connect(self.panel.set_stage)
        self.run.written.connect(self.page.write)
        self.run.counted.connect(self.unfinished.count)
        self.run.ended.connect(self._ended)
        self.page.followed.connect(self._follow)

    def widgets(self) -> list[QWidget]:
        """Return the parts of all pages but the run's."""
        return [widget for _, widgets in self._pages for widget in widgets]

    def problem(self) -> str:
        """Say what keeps the run from starting, and show its page; empty if nothing does."""
        for number, (_, widgets) in enumerate(self._pages):
            for widget in widgets:
                text = widget.problem() if hasattr(widget, "problem") else ""
                if text:
                    self.tabs.setCurrentIndex(number)
                    return text
        if not self.input.points and self.dates.left_out() and not self._without_dates(self.input.parameters()):
            self.tabs.setCurrentIndex(0)
            return tr("Single dates cannot be left out of this file; tick them all, and bound the period below the table.")
        return ""

    def parameters(self) -> dict[str, Any]:
        """Return the parameters of :meth:`algorithm`; choices by name, outputs by path or as temporary."""
        values: dict[str, Any] = {}
        for widget in self.widgets():
            if widget is not self.outputs and hasattr(widget, "parameters"):
                values.update(widget.parameters())
        values.update(self.outputs.parameters(self.input.title))
        if not self.input.points and self.dates.left_out():
            values.update(self._without_dates(values))
        return values

    def choices(self) -> dict[str, tuple[str, ...]]:
        """Return what the options of the algorithm's choices are called, in their order."""
        return {"METHOD": self.subject.methods, "MASKS": self.subject.masks, "DEVICE": DEVICES, "FILL": FILLS, "QUALITY": QUALITIES}

    def start(self, fresh: bool = False) -> None:
        """Check, remember, and run in the background; ``fresh`` = not going on with what an earlier run has left."""
        if self.run.running:
            return
        self.messageBar.clearWidgets()
        problem = self.problem()
        if problem:
            self.say(problem, Qgis.MessageLevel.Warning)
            return
        self._remember()
        self.page.begin()
        values = {**self.parameters(), **({"RESUME": False} if fresh else {})}
        problem = self.run.start(self.algorithm(), values, self.choices())
        if problem:
            self.say(problem, Qgis.MessageLevel.Critical, offer=find() is None)
            return
        self.unfinished.begin(fresh)
        self.panel.begin()
        self._set_running(True)
        self.tabs.setCurrentWidget(self.tabs.widget(self.tabs.count() - 1))

    def stop(self) -> None:
        """Cancel the run."""
        self.cancelButton.setEnabled(False)
        self.panel.set_stage(tr("Cancelling …"))
        self.run.cancel()

    def shut(self) -> None:
        """Close for good, cancelling what runs; for when the plugin is unloaded."""
        self.run.cancel()
        self.input.discard()
        self.region.discard()
        self.hide()
        self.deleteLater()

    def reject(self) -> None:
        """Esc closes like the button."""
        self.close()

    def showEvent(self, event: Any) -> None:
        """Take up an inspection that closing the dialog has ended, and a method named in QGIS's options meanwhile."""
        super().showEvent(event)
        self.method.prefer()
        self.input.look()

    def closeEvent(self, event: Any) -> None:
        """Ask what becomes of a run that is on; otherwise remember and close."""
        if self.run.running:
            answer = self._ask()
            if answer == "back":
                event.ignore()
                return
            if answer == "stop":
                self.stop()
        self.region.clear()
        self.input.stop()
        self._remember()
        event.accept()

    def zoom(self) -> None:
        """Let the map show the layers of the last run."""
        zoom_to(self._result.layers, self.iface)

    def _without_dates(self, values: Mapping[str, Any]) -> dict[str, Any]:
        names = [name for name, _ in self.input.inspection.dates]
        return without_bands(values, self.dates.left_out(), self.input.layer, names)

    def _inspected(self, inspection: Inspection) -> None:
        self.dates.fill(inspection)
        self.outputs.set_points(self.input.points)

    def _step_aside(self, drawing: bool) -> None:
        self.setVisible(not drawing)
        if not drawing:
            self.raise_()
            self.activateWindow()

    def _set_running(self, running: bool) -> None:
        self.runButton.setEnabled(not running)
        self.cancelButton.setEnabled(running)
        for number in range(self.tabs.count() - 1):
            self.tabs.widget(number).setEnabled(not running)

    def _ended(self, result: RunResult) -> None:
        self._result = result
        self._set_running(False)
        kept = self.unfinished.end(result.state == "done")
        if result.state == "done":
            self.panel.end(tr("Done."), True)
            line = self.verdict(result.summary)
            self.page.show_scores(result.summary.get("skill") or ())
            self.page.show_verdict(line, details(result.summary), bool(self._path("REPORT")), not self.outputs.temporaryButton.isChecked())
            self._tell_elsewhere(line, Qgis.MessageLevel.Success)
        elif result.state == "cancelled":
            self.panel.end(tr("Cancelled.") if kept else tr("Cancelled; nothing was written."), False)
            if kept:
                self.say(kept, Qgis.MessageLevel.Info)
        else:
            self.panel.end(tr("Failed."), False)
            problem = f"{result.problem} {kept}".strip()
            self.say(problem, Qgis.MessageLevel.Critical)
            self._tell_elsewhere(problem, Qgis.MessageLevel.Critical)

    def say(self, text: str, level: Qgis.MessageLevel, offer: bool = False) -> None:
        """Say it in the message bar; ``offer`` = with the way to the engine's set-up."""
        self.said = text
        widget = message(text)
        if offer:
            widget = with_button(widget, tr("Set up the &engine…"), self.engine_wanted.emit)
        self.messageBar.pushWidget(widget, level, 0)

    def _tell_elsewhere(self, text: str, level: Qgis.MessageLevel) -> None:
        """Report in the main window if the dialog is closed."""
        if self.iface is not None and not self.isVisible():
            self.iface.messageBar().pushMessage(NAME, text, level, 0)

    def _follow(self, link: str) -> None:
        if link == "zoom":
            self.zoom()
        else:
            path = self._path("REPORT") if link == "report" else self.outputs.folderBox.filePath()
            QDesktopServices.openUrl(QUrl.fromLocalFile(path))

    def _path(self, key: str) -> str:
        path = str(self._result.outputs.get(key) or "")
        return path if path and Path(path).exists() else ""

    def _ask(self) -> str:
        return ask_keep_or_stop(self)

    def _remember(self) -> None:
        remember(self.subject.settings, {name: getattr(self, name).state() for name in self.remembered})

    def _restore(self) -> None:
        state = recall(self.subject.settings)
        for name in self.remembered:
            getattr(self, name).restore(state.get(name) or {})
        self.method.prefer()
        self._prefer_active_layer()
        self._inspected(self.input.inspection)

    def _prefer_active_layer(self) -> None:
        """Start with the layer the user is looking at, if it has dates."""
        layer = self.iface.activeLayer() if self.iface is not None else None
        if layer is not None and self.input.layerButton.isChecked():
            self.input.layerBox.setLayer(layer)
