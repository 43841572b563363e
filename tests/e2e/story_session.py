"""Inside QGIS (``qgis --code``): the whole way from an input to a printed report; a picture at each step.

Load, forecast, click three places, outline hazard zones, review two of them, print. Run by ``screenshots.py --session story_session``.
"""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QTimer
from qgis.utils import iface, plugins

sys.path.insert(0, os.environ["GROUNDCAST_E2E"])
from screenshot_session import CASE, OUT, Session

#: Acquisitions ahead, threshold (mm) and limit of probability that show something: Maoxian hardly moved before it failed.
SETTINGS = {"offida": (10, 5.0, 0.2), "maoxian": (3, 5.0, 0.2)}


class Story(Session):
    """A field office's day."""

    patience = 900
    reviews = (
        {"status": "confirmed", "comment": "Fresh cracks in the road and in the retaining wall; survey marks set.", "photo": "site.jpg"},
        {"status": "watch", "comment": "Nothing to be seen on site. Look again after the next rain."},
    )

    def story(self):
        """What it does."""
        steps, threshold, limit = SETTINGS[CASE]
        yield from self.settle()
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
