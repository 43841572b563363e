"""Inside QGIS (``qgis --code``): the whole way from an input to a printed report; a picture at each step.

Load, forecast, click three places, outline hazard zones, review two of them, print. Run by ``screenshots.py --session story_session``.
"""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QDate, QTimer
from qgis.PyQt.QtGui import QColor, QImage
from qgis.PyQt.QtWidgets import QWidget
from qgis.utils import iface, plugins

sys.path.insert(0, os.environ["GROUNDCAST_E2E"])
from screenshot_session import CASE, OUT, Session

#: Acquisitions ahead, threshold (mm) and limit of probability that show something: Maoxian hardly moved before it failed.
SETTINGS = {"offida": (10, 5.0, 0.2), "maoxian": (3, 5.0, 0.2)}
#: Columns of the table that is photographed.
SHOWN = ("zone", "severity", "prob_max", "disp_max", "status", "assessor", "reviewed", "comment", "photo")
#: What the office writes about the two most severe zones.
REVIEWS = (
    {
        "status": "confirmed", "assessor": "A. Surveyor", "comment": "Fresh cracks in the road and in the retaining wall; survey marks set.",
        "photo": "site.jpg",
    },
    {"status": "watch", "assessor": "A. Surveyor", "comment": "Nothing to be seen on site. Look again after the next rain."},
)  # fmt: skip


class Story(Session):
    """A field office's day."""

    patience = 900

    def story(self):
        """What it does."""
        steps, threshold, limit = SETTINGS[CASE]
        iface.mainWindow().showMaximized()
        yield 3
        for name in ("Browser", "Browser2", "UserInputDockWidget", "ProcessingToolbox"):
            dock = iface.mainWindow().findChild(QWidget, name)
            if dock is not None:
                dock.hide()
        yield from self.forecast(steps)
        if self.report["state"] != "done":
            return
        yield from self.click()
        self.report["state"] = "clicked"
        yield from self.outline(threshold, limit)
        if self.zone_layer.featureCount():
            yield from self.review()
        yield from self.print_report()
        self.report["state"] = "done" if self.report.get("pages_written") else "error"

    def forecast(self, steps):
        """Load and forecast, as the dialog does it."""
        kind, path = self.source()
        if kind == "layer":
            layer = QgsVectorLayer(path, Path(path).stem, "ogr")
            QgsProject.instance().addMapLayer(layer)
            iface.setActiveLayer(layer)
            iface.zoomToActiveLayer()
        yield 2
        self.shot("loaded")
        plugin = plugins["groundcast"]
        plugin.open_forecast()
        dialog = plugin.dialogs["forecast"]
        yield 1
        if kind == "file":
            dialog.input.fileBox.setFilePath(path)
            dialog.input.fileButton.setChecked(True)
        yield lambda: bool(dialog.input.inspection.dates) or "could not" in dialog.input.foundLabel.text()
        dialog.horizon.stepsSpin.setValue(steps)
        dialog.method.methodCombo.setCurrentIndex(dialog.method.methodCombo.findData("ridge"))
        self.shot("forecast_dialog")
        dialog.start()
        yield 2
        yield lambda: not dialog.run.running
        yield 2
        result = dialog._result
        self.report.update(state=result.state, problem=result.problem, verdict=dialog.page.verdictLabel.text())
        self.shot("forecast_result")
        if result.state == "done":
            dialog.zoom()
            dialog.close()
            yield 4
            self.shot("forecast_map")

    def outline(self, threshold, limit):
        """Outline hazard zones of the forecast that was clicked."""
        import processing

        wanted = {"INPUT": iface.activeLayer(), "THRESHOLD": threshold, "PROBABILITY": limit, "OUTPUT": str(OUT / "zones.gpkg")}
        done = processing.runAndLoadResults("groundcast:detectzones", wanted)
        self.report.update(zones=done["ZONES"], threshold=threshold, limit=limit)
        self.zone_layer = next(
            layer for layer in QgsProject.instance().mapLayers().values() if layer.source().split("|")[0] == str(OUT / "zones.gpkg")
        )
        iface.setActiveLayer(self.zone_layer)
        yield 3
        self.shot("zones")

    def review(self):
        """Write what was found on site into the two most severe zones."""
        picture = QImage(800, 600, QImage.Format.Format_RGB32)
        picture.fill(QColor("#8fa37a"))
        picture.save(str(OUT / "site.jpg"))
        layer = self.zone_layer
        features = sorted(layer.getFeatures(), key=lambda feature: -feature["severity"])
        layer.startEditing()
        for feature, said in zip(features, REVIEWS):
            for name, value in {**said, "reviewed": QDate.currentDate()}.items():
                layer.changeAttributeValue(feature.id(), layer.fields().indexOf(name), value)
        self.report["reviews_saved"] = layer.commitChanges()
        self.report["reviews"] = sum(feature["status"] != "new" for feature in layer.getFeatures())
        columns = layer.attributeTableConfig()
        columns.update(layer.fields())
        for number, column in enumerate(columns.columns()):
            columns.setColumnHidden(number, column.name not in SHOWN)
        layer.setAttributeTableConfig(columns)
        layer.selectByIds([feature.id() for feature in features[:2]])
        table = iface.showAttributeTable(layer)
        yield 2
        self.shot("reviews")
        table.close()
        layer.removeSelection()
        yield 1

    def print_report(self):
        """Print through the menu's dialog."""
        plugin = plugins["groundcast"]
        plugin.open_report()
        dialog, ended = plugin.report, []
        dialog.algorithmFinished.connect(lambda fine, results: ended.append((fine, dict(results))))
        yield 2
        self.shot("report_dialog")
        dialog.runAlgorithm()
        yield lambda: bool(ended)
        yield 1
        self.shot("report_done")
        fine, results = ended[0]
        self.report.update(report_fine=fine, pages_written=results.get("PAGES"), zones_shown=results.get("ZONES_SHOWN"))
        if results.get("OUTPUT"):
            shutil.copy(results["OUTPUT"], OUT / "report.pdf")
        dialog.close()
        yield 1
        self.shot("report_message")


story = Story()
QTimer.singleShot(1000, story.advance)
