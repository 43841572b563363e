"""Inside QGIS (``qgis --code``): open an input, fill the dialog, run, look at the map; a picture at each step."""

from __future__ import annotations

import json
import os
import subprocess
import time
import traceback
from pathlib import Path

from qgis.core import QgsLayerTreeGroup, QgsPointXY, QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication, Qt, QTimer
from qgis.PyQt.QtGui import QColor, QImage
from qgis.PyQt.QtWidgets import QWidget
from qgis.utils import iface, plugins

OUT = Path(os.environ["GROUNDCAST_SHOTS"])
CASE = os.environ["GROUNDCAST_CASE"]
DATA = Path(os.environ["GROUNDCAST_DATA"])
CASES = {
    "offida": ("layer", "offida_landslide/clusters_offida.shp"),
    "maoxian": ("file", "maoxian_landslide/derived/maoxian_sbas_egmslike.csv"),
    "ustica": ("file", "egms_ustica/EGMS_L2b_117_0227_IW2_VV_2020_2024_1.zip"),
    "ridgecrest": ("file", "ridgecrest_cube/GDM_DTs_geo_20190517_20190926_8rlks_crop_cmp.tiff"),
    "smap": ("folder", "smap_l3_h5"),
}
MOIST = ("moisture", "moisture_layer", "smap")


class Session:
    """Steps, each a function that yields seconds to wait, or a function that says whether to go on."""

    #: Seconds to wait for something to happen, at most.
    patience = 300
    #: What is said about the first zones.
    reviews = ({"status": "confirmed", "comment": "Cracks in the road."}, {"status": "watch", "comment": ""})

    def __init__(self) -> None:
        self.report = {"case": CASE, "state": "started"}
        self.ticks: list[float] = []
        self.pulse = QTimer()
        self.pulse.setTimerType(Qt.TimerType.PreciseTimer)
        self.pulse.timeout.connect(lambda: self.ticks.append(time.perf_counter()))
        self.steps = self.story()
        self.shots = 0

    def advance(self) -> None:
        """Do the next step, and come back when it asks for it."""
        try:
            wanted = next(self.steps)
        except StopIteration:
            self.end()
        except Exception:
            self.report.update(state="error", error=traceback.format_exc())
            self.shot("error")
            self.end()
        else:
            self.wait(wanted, time.monotonic())

    def wait(self, wanted, began: float) -> None:
        """Wait for seconds, or until a function says yes (at most for :attr:`patience`)."""
        if callable(wanted):
            done = wanted() or time.monotonic() - began > self.patience
            QTimer.singleShot(100, self.advance if done else lambda: self.wait(wanted, began))
        else:
            QTimer.singleShot(int(1000 * wanted), self.advance)

    def end(self) -> None:
        """Write the report; the driver ends QGIS."""
        (OUT / "session.part").write_text(json.dumps(self.report, indent=1), encoding="utf-8")
        (OUT / "session.part").rename(OUT / "session.json")

    def shot(self, name: str) -> None:
        """Photograph the screen."""
        QCoreApplication.processEvents()
        self.shots += 1
        subprocess.run(["import", "-window", "root", str(OUT / f"{self.shots:02}_{name}.png")], check=False)
        self.ticks.clear()  # taking the picture itself stops the event loop

    def settle(self):
        """A window as large as the screen, without the docks nobody needs here."""
        iface.mainWindow().showMaximized()
        yield 3
        for name in ("Browser", "Browser2", "UserInputDockWidget", "ProcessingToolbox"):
            dock = iface.mainWindow().findChild(QWidget, name)
            if dock is not None:
                dock.hide()

    def story(self):
        """What a user does."""
        yield from self.settle()
        if CASE == "stranger":
            yield from self.stranger()
        kind, path = self.source()
        if kind == "layer":
            layer = QgsVectorLayer(path, Path(path).stem, "ogr")
            if not layer.isValid():
                layer = QgsRasterLayer(path, Path(path).stem)
            QgsProject.instance().addMapLayer(layer)
            iface.setActiveLayer(layer)
            iface.zoomToActiveLayer()
        yield 2
        subject = "impute" if CASE in MOIST else "forecast"
        plugin = plugins["groundcast"]
        getattr(plugin, f"open_{subject}")()
        dialog = plugin.dialogs[subject]
        yield 1
        if kind != "layer":
            getattr(dialog.input, f"{kind}Box").setFilePath(path)
            getattr(dialog.input, f"{kind}Button").setChecked(True)
            yield lambda: bool(dialog.input.inspection.dates) or "could not" in dialog.input.foundLabel.text()
            if CASE == "ridgecrest":
                dialog.input.unitsBox.setCurrentText("rad")
        if subject == "impute":
            yield lambda: bool(dialog.input.inspection.gaps)
            if CASE.startswith("moisture"):
                self.add_covariates(dialog.covariates)
        yield 1
        names = ("input", "region", "covariates", "method", "outputs", "log")
        for number, name in enumerate(names):
            dialog.tabs.setCurrentIndex(number)
            yield 0.7
            self.shot("dialog_" + name)
        if subject == "forecast":
            dialog.horizon.stepsSpin.setValue(int(os.environ.get("GROUNDCAST_STEPS", "8")))
        wanted = os.environ.get("GROUNDCAST_METHOD", "auto")
        dialog.method.methodCombo.setCurrentIndex(dialog.method.methodCombo.findData(wanted))
        dialog.method.minutesSpin.setValue(float(os.environ.get("GROUNDCAST_MINUTES", "0")))
        self.watch_loading()
        self.pulse.start(10)
        dialog.start()
        yield 4
        self.gaps("first 4 s")
        self.shot("running")
        self.ticks.clear()  # taking the picture is not the plugin's doing
        yield lambda: not dialog.run.running
        self.gaps("loading the results")
        yield 1
        self.pulse.stop()
        self.gaps("arranging the layers")
        result = dialog._result
        self.report.update(state=result.state, problem=result.problem, layers=len(result.layers), verdict=dialog.page.verdictLabel.text())
        self.report["outputs"] = {key: str(value) for key, value in result.outputs.items()}
        self.shot("result")
        if result.state != "done":
            return
        dialog.zoom()
        dialog.close()
        yield 3
        self.shot("map")
        yield from self.browse()
        yield from self.click()
        yield from self.zones()
        iface.mainWindow().findChild(QWidget, "Temporal Controller").show()
        controller = iface.mapCanvas().temporalController()
        if controller is not None:
            yield from self.play(controller)

    def stranger(self):
        """What somebody does who has just installed the zip: runs without an engine, is shown the way, sets it up."""
        plugin = plugins["groundcast"]
        plugin.open_forecast()
        first = plugin.dialogs["forecast"]
        first.input.fileBox.setFilePath(os.environ["GROUNDCAST_INPUT"])
        first.input.fileButton.setChecked(True)
        yield 2
        first.start()
        yield 1
        self.shot("without_engine")
        first.engine_wanted.emit()
        first.close()
        dialog = plugin.dialogs["engine"]
        yield 2
        self.shot("engine_dialog")
        began = time.monotonic()
        dialog.start("set_up")
        yield 20
        self.shot("engine_running")
        yield lambda: not dialog.run.running
        self.report.update(set_up_seconds=round(time.monotonic() - began), set_up=dialog.said)
        self.shot("engine_done")
        dialog.close()

    @staticmethod
    def add_covariates(lists) -> None:
        """Give the simulated covariates."""
        folder = Path(os.environ["GROUNDCAST_INPUT"])
        for name in ("elevation", "clay", "land_cover"):
            lists.add(lists.staticList, str(folder / f"{name}.tif"), classes=name == "land_cover")
        lists.add(lists.dynamicList, str(folder / "rain.tif"))

    def browse(self):
        """Tick the other layers one after another."""
        root = QgsProject.instance().layerTreeRoot()
        group = next(node for node in root.children() if isinstance(node, QgsLayerTreeGroup))
        first = group.children()[0]
        for node in group.children()[1:4]:
            first.setItemVisibilityChecked(False)
            node.setItemVisibilityChecked(True)
            node.setExpanded(True)
            yield 2.5
            self.shot("map_" + node.name().lower().replace(" ", "_"))
            node.setExpanded(False)
            node.setItemVisibilityChecked(False)
        first.setItemVisibilityChecked(True)
        yield 1

    def click(self):
        """Open the time-series dock and click places on the map, the second and third with Ctrl."""
        from qgis.PyQt.QtTest import QTest

        root = QgsProject.instance().layerTreeRoot()
        group = next(node for node in root.children() if isinstance(node, QgsLayerTreeGroup))
        layer = next(item.layer() for item in group.findLayers() if item.isVisible())
        iface.setActiveLayer(layer)
        plugin = plugins["groundcast"]
        plugin.open_series()
        yield 1.5
        canvas = iface.mapCanvas()
        to_map, pixels = canvas.mapSettings().layerToMapCoordinates, canvas.getCoordinateTransform().transform
        for number, place in enumerate(self.places(layer)):
            spot = pixels(to_map(layer, place))
            held = Qt.KeyboardModifier.ControlModifier if number else Qt.KeyboardModifier.NoModifier
            QTest.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, held, spot.toQPointF().toPoint())
            yield 1
        self.report["series"] = [[item.label, len(item.days), item.outlook is not None] for item in plugin.dock.panel.series]
        self.shot("series")
        plugin.dock.panel.deseasonedBox.setChecked(True)
        yield 1
        self.shot("series_deseasoned")
        plugin.dock.setUserVisible(False)
        yield 1

    def zones(self):
        """Outline hazard zones of a point forecast, and open the form of the first."""
        import processing

        layer = iface.activeLayer()
        if not isinstance(layer, QgsVectorLayer) or layer.fields().indexOf("displacement") < 0:
            return
        threshold = float(os.environ.get("GROUNDCAST_THRESHOLD", "2"))
        done = processing.runAndLoadResults(
            "groundcast:detectzones", {"INPUT": layer, "THRESHOLD": threshold, "OUTPUT": "TEMPORARY_OUTPUT"}
        )
        self.report["zones"] = done["ZONES"]
        yield 3
        self.shot("zones")
        if done["ZONES"]:
            yield from self.review()

    def review(self):
        """Go to the first zones, and say what they are, as somebody at the dock does."""
        plugin = plugins["groundcast"]
        plugin.open_review()
        panel = plugin.review.panel
        panel.assessorEdit.setText("A. Assessor")
        panel.assessorEdit.editingFinished.emit()
        for said in self.reviews:
            panel.nextButton.click()
            yield 2
            panel.form_parts.buttons[said["status"]].click()
            panel.commentEdit.setPlainText(said["comment"])
            if "photo" in said:
                panel.photoBox.setFilePath(self.photo(said["photo"]))
            yield 2
            self.shot("review_" + said["status"])
        self.report["reviews"] = [[row.name, row.review.status, row.review.comment] for row in panel.rows[: len(self.reviews)]]
        plugin.review.setUserVisible(False)
        plugin.dock.setUserVisible(False)
        yield 1

    @staticmethod
    def photo(name: str) -> str:
        """Make a picture to attach; return its path."""
        picture = QImage(800, 600, QImage.Format.Format_RGB32)
        picture.fill(QColor("#8fa37a"))
        picture.save(str(OUT / name))
        return str(OUT / name)

    @staticmethod
    def places(layer):
        """Three places of a layer."""
        if isinstance(layer, QgsVectorLayer):
            count = layer.featureCount()
            features = list(layer.getFeatures())
            return [features[count * part // 4].geometry().asPoint() for part in (1, 2, 3)]
        box = layer.extent()
        return [QgsPointXY(box.xMinimum() + part * box.width(), box.yMinimum() + 0.5 * box.height()) for part in (0.3, 0.5, 0.7)]

    def play(self, controller):
        """Step through history and forecast."""
        from qgis.core import QgsDateTimeRange, QgsInterval, QgsTemporalNavigationObject

        span = QgsProject.instance().timeSettings().temporalRange()
        self.report["range"] = [span.begin().toString("yyyy-MM-dd"), span.end().toString("yyyy-MM-dd")]
        controller.setNavigationMode(QgsTemporalNavigationObject.NavigationMode.Animated)
        controller.setTemporalExtents(QgsDateTimeRange(span.begin(), span.end()))
        days = span.begin().daysTo(span.end())
        controller.setFrameDuration(QgsInterval(86400.0 * max(1, days // 40)))
        frames = controller.totalFrameCount()
        for name, share in (("past", 0.3), ("last", 1.0)):
            controller.setCurrentFrameNumber(min(int(frames * share), frames - 1))
            yield 3
            self.shot("time_" + name)

    def watch_loading(self) -> None:
        """Note the longest gap so far when the engine is done and Processing begins to load what it wrote."""
        from processing.gui import Postprocessing

        load = Postprocessing.handleAlgorithmResults

        def noted(*arguments, **named):
            self.gaps("while the job runs")
            return load(*arguments, **named)

        Postprocessing.handleAlgorithmResults = noted

    def gaps(self, name: str) -> None:
        """Report the longest time the event loop stood still since the last call."""
        gaps = [1000 * (after - before) for before, after in zip(self.ticks, self.ticks[1:])]
        self.report.setdefault("longest_gap_ms", {})[name] = round(max(gaps, default=0))
        self.ticks = self.ticks[-1:]

    @staticmethod
    def source() -> tuple[str, str]:
        """Return how the input is opened, and where it lies."""
        if CASE in CASES:
            kind, path = CASES[CASE]
            return kind, str(DATA / path)
        given = os.environ["GROUNDCAST_INPUT"]
        return {"moisture": ("folder", f"{given}/moisture"), "moisture_layer": ("layer", f"{given}/stack.tif")}.get(CASE, ("file", given))


if os.environ.get("GROUNDCAST_SESSION", "screenshot_session") == "screenshot_session":
    session = Session()
    QTimer.singleShot(1000, session.advance)
