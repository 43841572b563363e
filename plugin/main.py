"""The plugin object QGIS holds: menu, toolbar, Processing provider. Dialogs are imported when first opened."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Union

from qgis.core import Qgis, QgsApplication
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtGui import QIcon

from .about import NAME
from .toolbelt.compat import QAction
from .toolbelt.i18n import install_translator, remove_translator, tr
from .toolbelt.paths import icon

if TYPE_CHECKING:
    from .dialogs.models_dialog import ModelsDialog
    from .dialogs.run_dialog import RunDialog
    from .dialogs.setup_dialog import SetupDialog


class GroundCastPlugin:
    """Adds GroundCast to QGIS and takes it away again."""

    def __init__(self, iface: Any) -> None:
        """Keep QGIS's interface (None in ``qgis_process``) and the user's language."""
        self.iface = iface
        self.provider: Any = None
        self.dialogs: dict[str, Union[ModelsDialog, RunDialog, SetupDialog]] = {}
        self.actions: list[QAction] = []
        self.toolbar: Any = None
        self.dock: Any = None
        self.options: Any = None
        self.review: Any = None
        self.report: Any = None
        self.translator = install_translator()

    def initProcessing(self) -> None:
        """Register the algorithms; all that happens in ``qgis_process``."""
        from .processing.provider import Provider

        self.provider = Provider()
        QgsApplication.processingRegistry().addProvider(self.provider)

    def initGui(self) -> None:
        """Add menu entries and the toolbar; the algorithms follow when QGIS has started, as loading them takes a quarter of a second."""
        QTimer.singleShot(0, self._offer_algorithms)
        self.toolbar = self.iface.addToolBar(NAME)
        self.toolbar.setObjectName("GroundCastToolbar")
        forecast = self._action("forecast", tr("&Forecast deformation…"), self.open_forecast)
        forecast.setStatusTip(tr("Forecast ground deformation from an InSAR time series, with measured intervals"))
        impute = self._action("impute", tr("&Impute soil moisture…"), self.open_impute)
        impute.setStatusTip(tr("Fill the gaps of satellite soil moisture, with measured errors and intervals"))
        series = self._action("series", tr("&Time series"), self.open_series)
        series.setStatusTip(tr("Click a place on the map and see its series, fit and forecast"))
        review = self._action("review", tr("&Review zones"), self.open_review)
        review.setStatusTip(tr("Go through hazard zones one by one, and note what each is"))
        report = self._action("report", tr("Hazard re&port…"), self.open_report)
        report.setStatusTip(tr("Print hazard zones with maps, series and reviews as a PDF"))
        self.toolbar.addActions([forecast, impute, series, review, report])
        engine = self._action("engine", tr("Set up the &engine…"), self.open_engine)
        engine.setStatusTip(tr("Make, check, repair or remove the Python environment in which forecasts and fillings are computed"))
        models = self._action("models", tr("Trained &models…"), self.open_models)
        models.setStatusTip(tr("List, import, export, rename and delete trained models"))
        sample = self._action("sample", tr("&Load the sample"), self.load_sample)
        sample.setStatusTip(tr("Add a small simulated tile of measurement points to the project, to try GroundCast with"))
        self._action("help", tr("&Help"), self.open_help)
        from .dialogs.options_factory import OptionsFactory

        self.options = OptionsFactory()
        self.iface.registerOptionsWidgetFactory(self.options)

    def _offer_algorithms(self) -> None:
        if self.provider is None and self.toolbar is not None:  # not if the plugin was switched off meanwhile
            self.initProcessing()

    def unload(self) -> None:
        """Remove everything that was added."""
        if self.options is not None:
            self.iface.unregisterOptionsWidgetFactory(self.options)
            self.options = None
        while self.dialogs:
            self.dialogs.popitem()[1].shut()
        for dock in filter(None, (self.review, self.dock)):
            dock.shut()
            self.iface.removeDockWidget(dock)
            dock.deleteLater()
        self.review = self.dock = None
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
        remove_translator(self.translator)
        self.translator = None

    def open_forecast(self) -> None:
        """Show the *Forecast deformation* dialog."""
        from .dialogs.forecast_dialog import ForecastDialog

        self._open("forecast", ForecastDialog)

    def open_impute(self) -> None:
        """Show the *Impute soil moisture* dialog."""
        from .dialogs.impute_dialog import ImputeDialog

        self._open("impute", ImputeDialog)

    def open_engine(self) -> None:
        """Show *Set up the engine*."""
        from .dialogs.setup_dialog import SetupDialog

        self._open("engine", SetupDialog)

    def open_models(self) -> None:
        """Show *Trained models*."""
        from .dialogs.models_dialog import ModelsDialog

        self._open("models", ModelsDialog)

    def load_sample(self) -> None:
        """Add the sample to the project and zoom to it."""
        from .dialogs.dialog_parts import zoom_to
        from .installation.places import home
        from .layers.problem import InputError
        from .layers.sample_tile import add_sample

        try:
            layer = add_sample(home() / "sample")
        except InputError as problem:
            self.iface.messageBar().pushMessage(NAME, str(problem), Qgis.MessageLevel.Critical, 0)
            return
        self.iface.setActiveLayer(layer)
        zoom_to([layer.id()], self.iface)
        text = tr(
            "The sample was added: 600 simulated points. Choose 'Time series' and click one, or 'Forecast deformation' and press Run."
        )
        self.iface.messageBar().pushMessage(NAME, text, Qgis.MessageLevel.Info, 20)

    def open_series(self) -> None:
        """Show the time-series dock, its map tool in hand."""
        if self.series_dock() is not None:
            self.dock.panel.pickButton.click()

    def series_dock(self) -> Any:
        """Show the time-series dock and return it; None, with a word why, where this QGIS lacks the library that draws."""
        if self.dock is None:
            try:
                from .docks.series_dock import SeriesDock
            except ImportError as error:
                text = tr("Time series cannot be drawn: {error}. Install the Python package matplotlib for QGIS.")
                self.iface.messageBar().pushWarning(NAME, text.format(error=error))
                return None
            self.dock = SeriesDock(self.iface)
            self.iface.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, self.dock)
        self.dock.setUserVisible(True)
        return self.dock

    def open_review(self) -> None:
        """Show the review dock."""
        from .docks.review_dock import ReviewDock

        if self.review is None:
            self.review = ReviewDock(self.iface, self.series_dock)
            self.iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.review)
        self.review.setUserVisible(True)

    def open_report(self) -> None:
        """Show the *Hazard report* dialog."""
        from .dialogs.report_dialog import open_report

        self.report = open_report(self.iface)

    def _open(self, name: str, kind: Callable[[Any], Union[ModelsDialog, RunDialog, SetupDialog]]) -> None:
        """Show a dialog: one of a kind for the session, so that a running job is found again."""
        if name not in self.dialogs:
            self.dialogs[name] = kind(self.iface)
            if hasattr(self.dialogs[name], "engine_wanted"):
                self.dialogs[name].engine_wanted.connect(self.open_engine)
        dialog = self.dialogs[name]
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()

    def open_help(self) -> None:
        """Open the help page in the browser."""
        from .toolbelt.help_page import open_page

        open_page("tutorial")

    def _action(self, name: str, text: str, slot: Any) -> QAction:
        themed = {"help": "mActionHelpContents.svg", "sample": "mActionAddDelimitedTextLayer.svg"}
        picture = QgsApplication.getThemeIcon(themed[name]) if name in themed else icon(name)
        action = QAction(QIcon(picture), text, self.iface.mainWindow())
        action.setObjectName("groundcast_" + name)
        action.triggered.connect(slot)
        self.iface.addPluginToMenu(NAME, action)
        self.actions.append(action)
        return action
