"""The *Forecast deformation* dialog: gathers parameters, starts the algorithm, shows how it goes. It computes nothing."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import Any, Optional

from qgis.core import Qgis, QgsApplication, QgsCoordinateTransform, QgsCsException, QgsProject, QgsRectangle
from qgis.PyQt.QtCore import Qt, QUrl
from qgis.PyQt.QtGui import QDesktopServices, QKeySequence
from qgis.PyQt.QtWidgets import QDialog, QLabel, QMenu, QMessageBox, QScrollArea, QVBoxLayout, QWidget

from ..about import NAME
from ..toolbelt.compat import QShortcut
from ..toolbelt.i18n import tr
from ..toolbelt.paths import icon, load_ui, resources_path
from ..toolbelt.settings import recall, remember
from .band_subset import without_bands
from .covariates import Covariates
from .dates_table import DatesTable
from .horizon import HorizonWidget
from .input_group import InputGroup
from .inspection import Inspection
from .method import MethodWidget
from .outputs import OutputsWidget
from .past_runs import as_command, as_json
from .region_widget import RegionWidget
from .run import AlgorithmRun, RunResult, fitted
from .run_page import RunPage
from .run_panel import RunPanel
from .verdict import details, verdict

SETTINGS = "dialogs/forecast"
#: Parts that use whatever height there is.
_GROWING = (DatesTable, Covariates, RunPage)


class ForecastDialog(QDialog):
    """One dialog for points and rasters; a run goes on when it is closed."""

    def __init__(self, iface: Any = None, parent: Optional[QWidget] = None) -> None:
        """Lay the dialog out with what was used last."""
        super().__init__(parent or (iface.mainWindow() if iface is not None else None))
        load_ui("forecast_dialog", self)
        self.iface = iface
        self.setWindowIcon(icon("forecast"))
        self.setWindowFlag(Qt.WindowType.WindowMinimizeButtonHint)
        self.run = AlgorithmRun(self)
        self._result = RunResult("none")
        self.said = ""
        self._build(iface.mapCanvas() if iface is not None else None)
        self._connect()
        self._restore()
        self.resize(720, 600)

    def _build(self, canvas: Any) -> None:
        self.input, self.dates = InputGroup(), DatesTable()
        self.region, self.covariates = RegionWidget(canvas), Covariates()
        self.method, self.horizon, self.outputs = MethodWidget(), HorizonWidget(), OutputsWidget()
        self.page, self.panel = RunPage(), RunPanel()
        pages = (
            (tr("&Input"), (self.input, self.dates)),
            (tr("Re&gion"), (self.region,)),
            (tr("Co&variates"), (self.covariates,)),
            (tr("Met&hod and horizon"), (self.method, self.horizon)),
            (tr("&Outputs"), (self.outputs,)),
            (tr("Run &log"), (self.page,)),
        )
        for title, widgets in pages:
            self.tabs.addTab(_page(widgets), title)
        holder = QVBoxLayout(self.panelHolder)
        holder.setContentsMargins(0, 0, 0, 0)
        holder.addWidget(self.panel)
        menu = QMenu(self)
        menu.addAction(tr("qgis_process &command"), lambda: self._copy(as_command))
        menu.addAction(tr("&JSON for qgis_process"), lambda: self._copy(lambda _, values: as_json(values)))
        self.copyButton.setMenu(menu)

    def _connect(self) -> None:
        self.input.inspected.connect(self._inspected)
        self.region.drawing.connect(self._step_aside)
        self.runButton.clicked.connect(self.start)
        self.cancelButton.clicked.connect(self.stop)
        self.closeButton.clicked.connect(self.close)
        self.helpButton.clicked.connect(self.open_help)
        QShortcut(QKeySequence(QKeySequence.StandardKey.HelpContents), self).activated.connect(self.open_help)
        self.run.progressed.connect(self.panel.set_percent)
        self.run.staged.connect(self.panel.set_stage)
        self.run.written.connect(self.page.write)
        self.run.ended.connect(self._ended)
        self.page.followed.connect(self._follow)

    def algorithm(self) -> str:
        """Return the id of the algorithm that suits the input."""
        return "groundcast:forecastpoints" if self.input.points else "groundcast:forecastrasters"

    def problem(self) -> str:
        """Say what keeps the run from starting, and show its page; empty if nothing does."""
        for number, widgets in enumerate(((self.input, self.dates), (self.region,), (), (self.horizon,), (self.outputs,))):
            for widget in widgets:
                text = widget.problem()
                if text:
                    self.tabs.setCurrentIndex(number)
                    return text
        return ""

    def parameters(self) -> dict[str, Any]:
        """Return the parameters of :meth:`algorithm`; choices by name, outputs by path or as temporary."""
        values: dict[str, Any] = {}
        for widget in (self.input, self.dates, self.region, self.covariates, self.method, self.horizon):
            values.update(widget.parameters())
        values.update(self.outputs.parameters(self.input.title))
        if not self.input.points and self.dates.left_out():
            values.update(without_bands(values, self.dates.left_out(), self.input.layer))
        return values

    def start(self) -> None:
        """Check, remember, and run in the background."""
        if self.run.running:
            return
        self.messageBar.clearWidgets()
        problem = self.problem()
        if problem:
            self._say(problem, Qgis.MessageLevel.Warning)
            return
        self._remember()
        self.page.begin()
        problem = self.run.start(self.algorithm(), self.parameters())
        if problem:
            self._say(problem, Qgis.MessageLevel.Critical)
            return
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
        """Take up an inspection that closing the dialog has ended."""
        super().showEvent(event)
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

    def open_help(self) -> None:
        """Open the help page in the browser."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(resources_path("help", "forecast.html"))))

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
        if result.state == "done":
            self.panel.end(tr("Done."), True)
            line = verdict(result.summary)
            self.page.show_verdict(line, details(result.summary), bool(self._path("REPORT")), not self.outputs.temporaryButton.isChecked())
            self._tell_elsewhere(line, Qgis.MessageLevel.Success)
        elif result.state == "cancelled":
            self.panel.end(tr("Cancelled; nothing was written."), False)
        else:
            self.panel.end(tr("Failed."), False)
            self._say(result.problem, Qgis.MessageLevel.Critical)
            self._tell_elsewhere(result.problem, Qgis.MessageLevel.Critical)

    def _say(self, text: str, level: Qgis.MessageLevel) -> None:
        label = QLabel(text)  # the bar's own text field does not grow with the text
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.said = text
        self.messageBar.pushWidget(label, level, 0)

    def _tell_elsewhere(self, text: str, level: Qgis.MessageLevel) -> None:
        """Report in the main window if the dialog is closed."""
        if self.iface is not None and not self.isVisible():
            self.iface.messageBar().pushMessage(NAME, text, level, 0)

    def _follow(self, link: str) -> None:
        if link == "zoom":
            self._zoom()
        else:
            path = self._path("REPORT") if link == "report" else self.outputs.folderBox.filePath()
            QDesktopServices.openUrl(QUrl.fromLocalFile(path))

    def _path(self, key: str) -> str:
        path = str(self._result.outputs.get(key) or "")
        return path if path and Path(path).exists() else ""

    def _zoom(self) -> None:
        project, box = QgsProject.instance(), QgsRectangle()
        box.setMinimal()
        for layer in filter(None, map(project.mapLayer, self._result.layers)):
            with suppress(QgsCsException):  # the map's projection does not reach there
                box.combineExtentWith(QgsCoordinateTransform(layer.crs(), project.crs(), project).transformBoundingBox(layer.extent()))
        if self.iface is not None and not box.isEmpty():
            box.scale(1.1)
            self.iface.mapCanvas().setExtent(box)
            self.iface.mapCanvas().refresh()

    def _copy(self, write: Any) -> None:
        problem = self.problem()
        algorithm = QgsApplication.processingRegistry().algorithmById(self.algorithm())
        if problem or algorithm is None:
            self._say(problem or tr("The GroundCast algorithms are not loaded."), Qgis.MessageLevel.Warning)
            return
        values = fitted(algorithm, self.parameters())
        QgsApplication.clipboard().setText(write(self.algorithm(), values))
        if getattr(values.get("REGION"), "selectedFeaturesOnly", False):
            self._say(tr("Copied, but a selection lives in this window only: there, all polygons will be used."), Qgis.MessageLevel.Warning)
        else:
            self.messageBar.pushMessage("", tr("Copied to the clipboard."), Qgis.MessageLevel.Success, 3)

    def _ask(self) -> str:
        box = QMessageBox(QMessageBox.Icon.Question, NAME, tr("The forecast is still running."), parent=self)
        keep = box.addButton(tr("&Keep it running"), QMessageBox.ButtonRole.AcceptRole)
        stop = box.addButton(tr("&Stop it"), QMessageBox.ButtonRole.DestructiveRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(keep)
        box.setInformativeText(tr("Kept running, its layers are added to the project when it is done."))
        box.exec()
        return {keep: "keep", stop: "stop"}.get(box.clickedButton(), "back")

    def _remember(self) -> None:
        parts = ("input", "covariates", "method", "horizon", "outputs")
        remember(SETTINGS, {name: getattr(self, name).state() for name in parts})

    def _restore(self) -> None:
        state = recall(SETTINGS)
        for name in ("outputs", "covariates", "method", "horizon", "input"):
            getattr(self, name).restore(state.get(name) or {})
        self._prefer_active_layer()
        self._inspected(self.input.inspection)

    def _prefer_active_layer(self) -> None:
        """Start with the layer the user is looking at, if it has dates."""
        layer = self.iface.activeLayer() if self.iface is not None else None
        if layer is not None and self.input.layerButton.isChecked():
            self.input.layerBox.setLayer(layer)


def _page(widgets: tuple[QWidget, ...]) -> QWidget:
    """Put widgets below each other; on a low screen they scroll."""
    inner = QWidget()
    layout = QVBoxLayout(inner)
    for widget in widgets:
        widget.layout().setContentsMargins(0, 0, 0, 0)
        layout.addWidget(widget, int(isinstance(widget, _GROWING)))
    if not any(isinstance(widget, _GROWING) for widget in widgets):
        layout.addStretch(1)
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setWidget(inner)
    return area
