"""The dialog: what it gathers, how it runs, and that QGIS stays responsive meanwhile."""

from __future__ import annotations

import gc
import json
import shutil
import sys
import time
import weakref
from pathlib import Path

import pytest
from qgis.core import QgsApplication, QgsFeature, QgsGeometry, QgsProject, QgsRasterLayer, QgsSettings, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QEventLoop, Qt, QTimer

sys.path.insert(0, str(Path(__file__).parent))
import dialog_fakes  # noqa: E402 (beside this file)
import fake_outputs  # noqa: E402 (beside this file)

from groundcast.plugin.dialogs.band_subset import without_bands  # noqa: E402
from groundcast.plugin.dialogs.copy_menu import copy_run  # noqa: E402
from groundcast.plugin.dialogs.forecast_dialog import ForecastDialog  # noqa: E402
from groundcast.plugin.dialogs.past_runs import as_command, as_json  # noqa: E402
from groundcast.plugin.dialogs.run import _IN_USE as IN_USE  # noqa: E402

SETTINGS = "dialogs/forecast"
COLUMNS = ["D20221201", "D20221213", "D20221225", "height"]


@pytest.fixture
def provider(qgis_app):
    """The fake algorithms, in the place of the real provider."""
    plugins = str(Path(QgsApplication.pkgDataPath()) / "python" / "plugins")
    if plugins not in sys.path:
        sys.path.append(plugins)
    from processing.core.ProcessingConfig import ProcessingConfig

    ProcessingConfig.initialize()
    registry = QgsApplication.processingRegistry()
    if registry.providerById("groundcast") is not None:
        registry.removeProvider("groundcast")
    made = dialog_fakes.FakeProvider()
    registry.addProvider(made)
    yield made
    registry.removeProvider(made)


@pytest.fixture
def project(qgis_app):
    """An empty project, and nothing remembered."""
    QgsSettings().remove("groundcast/" + SETTINGS)
    QgsProject.instance().clear()
    yield QgsProject.instance()
    QgsProject.instance().clear()
    QgsSettings().remove("groundcast/" + SETTINGS)


@pytest.fixture
def layer(project, tmp_path):
    """A point layer with three dates and a column without."""
    path = fake_outputs.points(tmp_path / "series.gpkg", COLUMNS, [[1, 2, 3, 400]] * 30, layer="series")
    made = QgsVectorLayer(path, "my series", "ogr")
    project.addMapLayer(made)
    return made


@pytest.fixture
def dialog(layer):
    """The dialog with the layer chosen."""
    made = ForecastDialog()
    made.input.layerBox.setLayer(layer)
    yield made
    made.shut()


def wait(run, seconds=20):
    """Turn the event loop until the run has ended; return how it ended."""
    ended = []
    loop = QEventLoop()
    run.ended.connect(lambda result: (ended.append(result), loop.quit()))
    QTimer.singleShot(int(seconds * 1000), loop.quit)
    loop.exec()
    assert ended, "the run did not end"
    return ended[0]


def test_the_dates_of_a_layer_are_found(dialog):
    assert dialog.dates.rows() == [("D20221201", "2022-12-01"), ("D20221213", "2022-12-13"), ("D20221225", "2022-12-25")]
    assert dialog.problem() == ""
    assert dialog.algorithm() == "groundcast:forecastpoints"
    assert "FIELDS_DATES" not in dialog.parameters()  # nothing was corrected


def test_a_corrected_date_and_a_row_left_out_are_passed_on(dialog):
    dialog.dates.table.item(0, 1).setText("20221202")
    dialog.dates.table.item(1, 0).setCheckState(Qt.CheckState.Unchecked)
    assert dialog.parameters()["FIELDS_DATES"] == "D20221201=2022-12-02; D20221213="
    dialog.dates.resetButton.click()
    assert "FIELDS_DATES" not in dialog.parameters()


@pytest.mark.parametrize(("text", "part"), [("soon", "not a date"), ("", "has no date"), ("2022-12-13", "same date")])
def test_a_wrong_date_is_refused_where_it_stands(dialog, text, part):
    dialog.tabs.setCurrentIndex(3)
    dialog.dates.table.item(0, 1).setText(text)
    assert part in dialog.problem()
    assert dialog.tabs.currentIndex() == 0


def test_a_raster_layer_takes_the_other_algorithm_and_its_bands_can_be_dated_by_hand(dialog, project, tmp_path):
    stack = QgsRasterLayer(fake_outputs.raster(tmp_path / "stack.tif", 4), "stack")
    project.addMapLayer(stack)
    dialog.input.layerBox.setLayer(stack)
    assert dialog.algorithm() == "groundcast:forecastrasters"
    assert "has no date" in dialog.problem()
    for row in range(4):
        dialog.dates.table.item(row, 1).setText(f"2022-0{row + 1}-01")
    dialog.dates.table.item(2, 0).setCheckState(Qt.CheckState.Unchecked)
    values = dialog.parameters()
    assert dialog.problem() == ""
    assert values["BAND_DATES"] == "2022-01-01; 2022-02-01; 2022-04-01"
    assert QgsRasterLayer(values["FILE"], "x").bandCount() == 3
    assert values["INPUT"] is None
    assert values["MEDIAN"]
    assert values["VELOCITY"]
    assert "OUTPUT" not in values


def test_several_files_are_dated_by_their_names(dialog, tmp_path):
    paths = [fake_outputs.raster(tmp_path / f"los_{day}.tif", 1) for day in ("20220101", "20220113")]
    dialog.input.fileBox.setFilePath(" ".join(f'"{path}"' for path in paths))
    dialog.input.fileButton.setChecked(True)
    assert [day for _, day in dialog.dates.rows()] == ["2022-01-01", "2022-01-13"]
    assert dialog.parameters()["FILES"] == paths
    assert dialog.algorithm() == "groundcast:forecastrasters"


def test_fields_without_any_date_can_be_dated_by_hand(dialog, project, tmp_path):
    made = QgsVectorLayer(fake_outputs.points(tmp_path / "t.gpkg", ["t1", "t2", "height"], [[1, 2, 400]] * 5, layer="t"), "undated", "ogr")
    project.addMapLayer(made)
    dialog.input.layerBox.setLayer(made)
    assert "two dates" in dialog.problem()
    for row in range(dialog.dates.table.rowCount()):
        name = dialog.dates.table.item(row, 0).text()
        if name in ("t1", "t2"):
            dialog.dates.table.item(row, 0).setCheckState(Qt.CheckState.Checked)
            dialog.dates.table.item(row, 1).setText(f"2022-0{name[1]}-01")
    assert dialog.problem() == ""
    assert {"t1=2022-01-01", "t2=2022-02-01", "height="} <= set(dialog.parameters()["FIELDS_DATES"].split("; "))


def test_an_inspection_ended_by_closing_is_taken_up_again(dialog, tmp_path, monkeypatch):
    asked = []
    monkeypatch.setattr("groundcast.plugin.dialogs.input_group.start", asked.append)
    (tmp_path / "a.csv").write_text("pid,easting,northing,20200101\n")
    dialog.show()
    dialog.input.fileButton.setChecked(True)
    dialog.input.fileBox.setFilePath(str(tmp_path / "a.csv"))
    assert len(asked) == 1
    dialog.close()
    assert asked[0].feedback.isCanceled()
    dialog.show()
    assert len(asked) == 2


def test_bands_of_an_unreadable_raster_are_left_alone_with_gdal_exceptions_on(qgis_app, tmp_path):
    from osgeo import gdal

    (tmp_path / "broken.tif").write_text("no raster")
    before = gdal.GetUseExceptions()
    gdal.UseExceptions()
    try:
        assert without_bands({"FILE": str(tmp_path / "broken.tif")}, [0], None) == {}
    finally:
        (gdal.UseExceptions if before else gdal.DontUseExceptions)()


def test_nothing_chosen_is_said_so_in_the_dialog(project):
    dialog = ForecastDialog()
    dialog.start()
    assert "Choose a layer" in dialog.said
    assert not dialog.run.running
    dialog.shut()


def test_horizon_and_outputs(dialog, tmp_path):
    assert dialog.parameters()["STEPS"] == 10
    dialog.horizon.datesButton.setChecked(True)
    dialog.horizon.datesEdit.setText("2023-02-01, 20230115")
    assert dialog.parameters()["DATES"] == "2023-01-15; 2023-02-01"
    assert "STEPS" not in dialog.parameters()
    dialog.horizon.datesEdit.setText("tomorrow")
    assert "tomorrow" in dialog.problem()
    dialog.horizon.monthsButton.setChecked(True)
    assert dialog.parameters()["MONTHS"] == 3.0
    assert dialog.parameters()["MEDIAN"] is None  # points give rasters only on request
    dialog.outputs.gridBox.setChecked(True)
    dialog.outputs.folderButton.setChecked(True)
    dialog.outputs.folderBox.setFilePath(str(tmp_path / "absent"))
    assert "folder" in dialog.problem()
    dialog.outputs.folderBox.setFilePath(str(tmp_path))
    values = dialog.parameters()
    assert Path(values["MEDIAN"]).parent == tmp_path
    assert Path(values["MEDIAN"]).name.startswith("my_series_")
    assert values["CELL_SIZE"] == 50.0


def test_a_drawn_region_is_passed_on(dialog):
    from qgis.core import QgsGeometry, QgsVectorLayer
    from qgis.gui import QgsMapCanvas

    dialog.region.drawnButton.setChecked(True)
    assert "drawn" in dialog.problem()
    dialog.region._canvas = QgsMapCanvas()
    from groundcast.plugin.dialogs.draw_tool import region_band

    dialog.region._band = region_band(dialog.region._canvas)
    dialog.region._drawn(QgsGeometry.fromWkt("POLYGON((0 0, 4 0, 4 2, 0 2, 0 0))"))
    assert dialog.parameters()["EXTENT"].startswith("0.0,4.0,0.0,2.0")
    dialog.region._drawn(QgsGeometry.fromWkt("POLYGON((0 0, 4 0, 2 3, 0 0))"))
    (feature,) = QgsVectorLayer(dialog.parameters()["REGION"], "r", "ogr").getFeatures()
    assert feature.geometry().area() == pytest.approx(6)


def test_another_map_tool_ends_the_drawing_and_nothing_stays_on_the_map(dialog):
    from qgis.gui import QgsMapCanvas, QgsMapToolPan

    from groundcast.plugin.dialogs.region_widget import RegionWidget

    canvas = QgsMapCanvas()
    pan = QgsMapToolPan(canvas)
    canvas.setMapTool(pan)
    before = len(canvas.scene().items())
    region, drawing = RegionWidget(canvas), []
    region.drawing.connect(drawing.append)
    for draw in (region.draw_rectangle, region.draw_polygon):
        draw()
        other = QgsMapToolPan(canvas)
        canvas.setMapTool(other)  # the user picks another tool in QGIS
        assert canvas.mapTool() is other
        assert drawing.pop() is False
    region.draw_polygon()
    region.clear()
    assert canvas.mapTool() is other
    region.discard()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert len(canvas.scene().items()) == before


def test_a_copied_selection_is_pointed_out(dialog, provider, project):
    zones = QgsVectorLayer("Polygon?crs=EPSG:32633", "zones", "memory")
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromWkt("POLYGON((0 0, 1 0, 1 1, 0 0))"))
    zones.dataProvider().addFeature(feature)
    project.addMapLayer(zones)
    zones.selectAll()
    dialog.region.layerButton.setChecked(True)
    dialog.region.layerBox.setLayer(zones)
    dialog.region.selectedBox.setChecked(True)
    copy_run(dialog, as_command)
    assert "all polygons" in dialog.said


def test_a_dialog_closed_for_good_leaves_the_run_what_it_needs(layer, provider):
    made = ForecastDialog()
    made.input.layerBox.setLayer(layer)
    made.method.seedSpin.setValue(2)
    stages = []
    made.run.staged.connect(stages.append)
    made.start()
    until = time.monotonic() + 10
    while not stages and time.monotonic() < until:
        QCoreApplication.processEvents()
    assert made.run.running
    feedback = weakref.ref(made.run.feedback)
    assert [used[2] for used in IN_USE] == [made.run.feedback]
    made.shut()
    del made
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    assert len(IN_USE) == 1  # the task holds plain pointers to algorithm, context and feedback
    until = time.monotonic() + 10
    while feedback() is not None and time.monotonic() < until:
        QCoreApplication.processEvents()
        gc.collect()
    assert feedback() is None
    assert IN_USE == []


def test_a_run_ends_with_layers_and_a_verdict(dialog, provider, project):
    dialog.start()
    assert dialog.run.running
    assert dialog.cancelButton.isEnabled()
    assert not dialog.runButton.isEnabled()
    result = wait(dialog.run)
    assert result.state == "done"
    assert result.layers
    for _ in range(400):  # the further layers come one in each turn of the event loop
        QCoreApplication.processEvents()
    assert len(project.layerTreeRoot().findLayers()) >= 8
    for _ in range(400):
        QCoreApplication.processEvents()
    assert len(project.layerTreeRoot().findLayers()) >= 8
    assert project.layerTreeRoot().findGroup("Forecast \u2013 fake \u2013 2022-12-25") is not None
    assert "Pooled ridge regression" in dialog.page.verdictLabel.text()
    assert "0.39" in dialog.page.verdictLabel.text()
    assert "step 19" in dialog.page.logEdit.toPlainText()
    assert dialog.runButton.isEnabled()
    assert dialog_fakes.FakeForecast.seen["METHOD"] == 0


def test_a_failure_is_said_in_the_dialog_without_a_traceback(dialog, provider, project):
    dialog.method.seedSpin.setValue(1)
    dialog.start()
    assert wait(dialog.run).state == "failed"
    text = dialog.said
    assert text == "The region holds no points. Choose a larger region."
    assert len(project.mapLayers()) == 1


def test_cancel_ends_a_run_soon(dialog, provider):
    dialog.method.seedSpin.setValue(2)
    dialog.start()
    began = time.monotonic()
    QTimer.singleShot(300, dialog.stop)
    assert wait(dialog.run).state == "cancelled"
    assert time.monotonic() - began < 3
    assert "Cancelled" in dialog.panel.stageLabel.text()
    assert dialog.runButton.isEnabled()


def test_closing_while_it_runs_asks_and_keeps_it_running(dialog, provider, project, monkeypatch):
    answers = ["back", "keep"]
    monkeypatch.setattr(dialog, "_ask", lambda: answers.pop(0))
    dialog.show()
    dialog.start()
    assert not dialog.close()
    assert dialog.isVisible()
    assert dialog.close()
    assert dialog.run.running
    assert wait(dialog.run).state == "done"
    assert len(project.mapLayers()) > 1


def test_what_was_used_last_is_remembered(dialog, layer):
    dialog.method.methodCombo.setCurrentIndex(8)
    dialog.horizon.monthsButton.setChecked(True)
    dialog.horizon.monthsSpin.setValue(6)
    dialog.close()
    again = ForecastDialog()
    assert again.method.method == "ridge"
    assert again.horizon.parameters() == {"MONTHS": 6.0}
    assert again.input.layer.id() == layer.id()
    again.shut()


def test_settings_can_be_copied_for_the_command_line(dialog, layer):
    values = {"INPUT": layer.id(), "STEPS": 5, "STATIC": ["/a b.tif", "/c.tif"]}
    command = as_command("groundcast:forecastpoints", values)
    program = command.split()[0]
    assert shutil.which(program) and program == ("qgis_process.bin" if shutil.which("qgis_process.bin") else "qgis_process")
    assert command.startswith(f"{program} run groundcast:forecastpoints -- ")
    assert "'STATIC=/a b.tif' STATIC=/c.tif" in command
    assert json.loads(as_json(values))["inputs"]["INPUT"] == layer.source()


def test_the_event_loop_never_stands_still_while_a_job_runs(dialog, provider):
    ticks = []
    timer = QTimer()
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.timeout.connect(lambda: ticks.append(time.perf_counter()))
    dialog.show()
    dialog.method.seedSpin.setValue(2)
    dialog.start()
    timer.start(10)
    QTimer.singleShot(2500, timer.stop)
    QTimer.singleShot(2600, dialog.stop)
    wait(dialog.run)
    gaps = [1000 * (after - before) for before, after in zip(ticks, ticks[1:])]
    print(f"longest gap of the event loop: {max(gaps):.0f} ms over {len(gaps)} ticks")
    assert len(gaps) > 50
    assert max(gaps) < 100
