"""The plugin object QGIS holds: menu, toolbar, Processing provider. Dialogs are imported when first opened."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, Qt, QUrl
from qgis.PyQt.QtGui import QDesktopServices, QIcon

from .about import NAME
from .toolbelt.compat import QAction
from .toolbelt.i18n import install_translator, tr
from .toolbelt.paths import icon, resources_path

if TYPE_CHECKING:
    from .dialogs.run_dialog import RunDialog


class GroundCastPlugin:
    """Adds GroundCast to QGIS and takes it away again."""

    def __init__(self, iface: Any) -> None:
        """Keep QGIS's interface (None in ``qgis_process``) and the user's language."""
        self.iface = iface
        self.provider: Any = None
        self.dialogs: dict[str, RunDialog] = {}
        self.actions: list[QAction] = []
        self.toolbar: Any = None
        self.dock: Any = None
        self.report: Any = None
        self.translator = install_translator()

    def initProcessing(self) -> None:
        """Register the algorithms; all that happens in ``qgis_process``."""
        from .processing.provider import Provider

        self.provider = Provider()
        QgsApplication.processingRegistry().addProvider(self.provider)

    def initGui(self) -> None:
        """Add menu entries, the toolbar and the algorithms."""
        self.initProcessing()
        self.toolbar = self.iface.addToolBar(NAME)
        self.toolbar.setObjectName("GroundCastToolbar")
        forecast = self._action("forecast", tr("&Forecast deformation…"), self.open_forecast)
        forecast.setStatusTip(tr("Forecast ground deformation from an InSAR time series, with measured intervals"))
        impute = self._action("impute", tr("&Impute soil moisture…"), self.open_impute)
        impute.setStatusTip(tr("Fill the gaps of satellite soil moisture, with measured errors and intervals"))
        series = self._action("series", tr("&Time series"), self.open_series)
        series.setStatusTip(tr("Click a place on the map and see its series, fit and forecast"))
        report = self._action("report", tr("Hazard &report…"), self.open_report)
        report.setStatusTip(tr("Print hazard zones with maps, series and reviews as a PDF"))
        self.toolbar.addActions([forecast, impute, series, report])
        self._action("help", tr("&Help"), self.open_help)

    def unload(self) -> None:
        """Remove everything that was added."""
        while self.dialogs:
            self.dialogs.popitem()[1].shut()
        if self.dock is not None:
            self.dock.shut()
            self.iface.removeDockWidget(self.dock)
            self.dock.deleteLater()
            self.dock = None
        self.report = None
        for action in self.actions:
            self.iface.removePluginMenu(NAME, action)
            action.deleteLater()
        self.actions.clear()
        if self.toolbar is not None:
            self.iface.mainWindow().removeToolBar(self.toolbar)
            self.toolbar.deleteLater()
            self.toolbar = None
        if self.provider is not None:
            QgsApplication.processingRegistry().removeProvider(self.provider)
            self.provider = None
        if self.translator is not None:
            QCoreApplication.removeTranslator(self.translator)
            self.translator = None

    def open_forecast(self) -> None:
        """Show the *Forecast deformation* dialog."""
        from .dialogs.forecast_dialog import ForecastDialog

        self._open("forecast", ForecastDialog)

    def open_impute(self) -> None:
        """Show the *Impute soil moisture* dialog."""
        from .dialogs.impute_dialog import ImputeDialog

        self._open("impute", ImputeDialog)

    def open_series(self) -> None:
        """Show the time-series dock, its map tool in hand."""
        from .docks.series_dock import SeriesDock

        if self.dock is None:
            self.dock = SeriesDock(self.iface)
            self.iface.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, self.dock)
        self.dock.setUserVisible(True)
        self.dock.panel.pickButton.click()

    def open_report(self) -> None:
        """Show the *Hazard report* dialog."""
        from .dialogs.report_dialog import open_report

        self.report = open_report(self.iface)

    def _open(self, name: str, kind: Callable[[Any], RunDialog]) -> None:
        """Show a dialog: one of a kind for the session, so that a running job is found again."""
        if name not in self.dialogs:
            self.dialogs[name] = kind(self.iface)
        dialog = self.dialogs[name]
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()

    def open_help(self) -> None:
        """Open the help page in the browser."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(resources_path("help", "forecast.html"))))

    def _action(self, name: str, text: str, slot: Any) -> QAction:
        picture = QgsApplication.getThemeIcon("mActionHelpContents.svg") if name == "help" else icon(name)
        action = QAction(QIcon(picture), text, self.iface.mainWindow())
        action.setObjectName("groundcast_" + name)
        action.triggered.connect(slot)
        self.iface.addPluginToMenu(NAME, action)
        self.actions.append(action)
        return action
