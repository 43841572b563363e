"""Runs in tiles that were ended: what is said, what the dialog offers, and that the same run, started again, is the same job."""

from __future__ import annotations

import json
import signal
import sys
import time
from pathlib import Path
from typing import Any, Callable

import numpy as np
import pytest
from osgeo import gdal, osr
from qgis.core import QgsGeometry, QgsProject, QgsRasterLayer, QgsSettings
from qgis.PyQt.QtCore import QCoreApplication, QEventLoop, Qt, QTimer

sys.path.insert(0, str(Path(__file__).parent))
import fake_outputs  # noqa: E402 (beside this file)

from groundcast.engine.job import Job, Source  # noqa: E402
from groundcast.plugin.dialogs.band_subset import without_bands  # noqa: E402
from groundcast.plugin.dialogs.forecast_dialog import ForecastDialog  # noqa: E402
from groundcast.plugin.dialogs.impute_dialog import ImputeDialog  # noqa: E402
from groundcast.plugin.runtime.errors import Cancelled, EngineError  # noqa: E402
from groundcast.plugin.runtime.run import run_job  # noqa: E402
from groundcast.plugin.runtime.tiles import Tiles  # noqa: E402
from groundcast.plugin.toolbelt import preferences  # noqa: E402

KILLED = {"behaviour": "signal", "signal": int(signal.SIGKILL)}
THREE = {"tiles": {"to": 3, "total": 25}}


def stack_file(path: Path, rows: int = 20, columns: int = 30, dates: int = 40, moist: bool = False) -> Path:
    """A stack of displacement, or of soil moisture with gaps; a band for each twelfth day."""
    made = gdal.GetDriverByName("GTiff").Create(str(path), columns, rows, dates, gdal.GDT_Float32)
    made.SetGeoTransform((400000, 20, 0, 4700000, 0, -20))
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(32633)
    made.SetProjection(crs.ExportToWkt())
    random = np.random.default_rng(0)
    speed = np.add.outer(np.linspace(-1, 0, rows), np.linspace(-1, 0, columns))
    for index in range(dates):
        values = speed * index + random.normal(0, 0.5, (rows, columns))
        if moist:
            values = 0.3 + 0.002 * values
            values[random.random((rows, columns)) < 0.3] = np.nan
        band = made.GetRasterBand(index + 1)
        band.WriteArray(values.astype(np.float32))
        band.SetDescription(str(np.datetime64("2020-01-01") + 12 * index))
    made = None
    return path


@pytest.fixture(autouse=True)
def nothing_remembered(qgis_app: Any) -> Any:
    names = ("dialogs/forecast", "dialogs/impute", "preferences")
    for name in names:
        QgsSettings().remove("groundcast/" + name)
    QgsProject.instance().clear()
    yield
    QgsProject.instance().clear()
    for name in names:
        QgsSettings().remove("groundcast/" + name)


@pytest.fixture()
def stack(tmp_path: Path) -> QgsRasterLayer:
    layer = QgsRasterLayer(str(stack_file(tmp_path / "stack.tif")), "stack")
    QgsProject.instance().addMapLayer(layer)
    return layer


@pytest.fixture()
def dialog(provider: Any, stack: QgsRasterLayer) -> Any:
    made = ForecastDialog()
    made.input.layerBox.setLayer(stack)
    made.method.methodCombo.setCurrentIndex(made.subject.methods.index("linear"))
    made.show()
    yield made
    made.shut()


def run_to_end(dialog: Any, start: Callable[[], Any], seconds: float = 30) -> Any:
    ended: list[Any] = []
    loop = QEventLoop()
    dialog.run.ended.connect(lambda result: (ended.append(result), loop.quit()))
    start()
    assert dialog.run.running, dialog.said
    QTimer.singleShot(int(1000 * seconds), loop.quit)
    loop.exec()
    assert ended, "the run did not end"
    return ended[-1]


def look(dialog: Any) -> None:
    """Wait until the dialog has looked at its settings again."""
    until = time.monotonic() + 1.0
    while time.monotonic() < until:
        QCoreApplication.processEvents()
        time.sleep(0.01)


def seen(folder: Path) -> dict[str, Any]:
    return dict(json.loads((folder / "seen.json").read_text())["job"])


# What the engine's count becomes.


@pytest.fixture()
def job(tmp_path: Path) -> Job:
    (tmp_path / "data.tif").write_text("x")
    return Job("forecast", Source(str(tmp_path / "data.tif")), outputs={"median": str(tmp_path / "out.tif")})


@pytest.mark.parametrize(
    "settings", [KILLED, {"behaviour": "exit", "code": 1, "log": "MemoryError\n"}, {"behaviour": "signal", "signal": int(signal.SIGSEGV)}]
)
def test_what_is_kept_is_told_however_the_run_ended(job: Job, feedback: Any, fake_engine: Any, settings: dict[str, Any]) -> None:
    fake_engine(**settings, **THREE)
    feedback.count_tiles = (told := []).append
    with pytest.raises(EngineError):
        run_job(job, feedback)
    assert told == [Tiles(done, 25) for done in range(4)]
    assert "3 of 25 tiles are finished and kept" in feedback.texts("info")


def test_a_tile_that_was_finished_while_the_run_was_cancelled_counts(job: Job, feedback_cancelling: Any, fake_engine: Any) -> None:
    fake_engine("polite", **THREE)
    feedback = feedback_cancelling(50)
    with pytest.raises(Cancelled):
        run_job(job, feedback)
    assert "4 of 25 tiles are finished and kept" in feedback.texts("info")


@pytest.mark.parametrize(("kept", "repeatable"), [(False, True), (True, False)])
def test_what_cannot_be_used_again_is_told(job: Job, feedback: Any, fake_engine: Any, kept: bool, repeatable: bool) -> None:
    fake_engine(**KILLED, tiles={"to": 3, "total": 25, "kept": kept})
    with pytest.raises(EngineError):
        run_job(job, feedback, repeatable=repeatable)
    assert "cannot be used again" in feedback.texts("info")
    assert "goes on" not in feedback.texts("info")


def test_nothing_is_told_of_tiles_where_there_are_none(job: Job, feedback: Any, fake_engine: Any) -> None:
    fake_engine(**KILLED)
    with pytest.raises(EngineError):
        run_job(job, feedback)
    assert "tile" not in feedback.texts("info")


# Processing.


@pytest.mark.parametrize("name", ["forecastrasters", "imputesoilmoisture"])
@pytest.mark.parametrize(("given", "wanted"), [({}, True), ({"RESUME": None}, True), ({"RESUME": False}, False), ({"RESUME": True}, True)])
def test_resume_reaches_the_job(
    name: str, given: dict[str, Any], wanted: bool, algorithm: Any, context: Any, feedback: Any, fake_engine: Any, tmp_path: Path
) -> None:
    folder = fake_engine("good")
    path = stack_file(tmp_path / "stack.tif")
    algorithm(name).run({"FILE": str(path), "TABLE": str(tmp_path / "table.json"), **given}, context, feedback)
    assert seen(folder)["resume"] is wanted


def test_an_export_is_told_to_be_no_start_for_another_run(
    algorithm: Any, context: Any, feedback: Any, fake_engine: Any, points_layer: Any, tmp_path: Path
) -> None:
    """A layer in memory is written to another temporary file each time."""
    fake_engine(**KILLED, **THREE)
    layer = points_layer()
    QgsProject.instance().addMapLayer(layer, False)
    algorithm("forecastpoints").run({"INPUT": layer, "OUTPUT": str(tmp_path / "out.gpkg")}, context, feedback)
    assert "cannot be used again" in feedback.texts("info")


# The dialog.


def test_a_run_that_was_killed_can_be_resumed_from_the_button(dialog: Any, fake_engine: Any) -> None:
    usual = dialog.runButton.text()
    folder = fake_engine(**KILLED, **THREE)
    assert run_to_end(dialog, dialog.runButton.click).state == "failed"
    assert dialog.runButton.text() == "Res&ume"
    assert dialog.moreButton.isVisible()
    assert "3 of 25" in dialog.runButton.toolTip()
    assert "killed by the system" in dialog.said
    assert "3 of 25 tiles are finished and kept; 'Resume' goes on from there." in dialog.said
    assert "3 of 25 tiles" in dialog.page.logEdit.toPlainText()
    # The run that goes on fails before it reaches its tiles: they are still there.
    fake_engine("error")
    assert run_to_end(dialog, dialog.runButton.click).state == "failed"
    assert seen(folder)["resume"] is True
    assert dialog.runButton.text() == "Res&ume"
    fake_engine("good", tiles={"from": 3, "to": 25, "total": 25})
    assert run_to_end(dialog, dialog.runButton.click).state == "done"
    assert dialog.runButton.text() == usual
    assert dialog.moreButton.isHidden()


def test_a_cancelled_run_says_what_is_kept(dialog: Any, fake_engine: Any) -> None:
    fake_engine("polite", **THREE)
    dialog.run.progressed.connect(lambda percent: percent >= 50 and dialog.stop())
    assert run_to_end(dialog, dialog.runButton.click).state == "cancelled"
    assert dialog.said == "4 of 25 tiles are finished and kept; 'Resume' goes on from there."
    assert dialog.panel.stageLabel.text() == "Cancelled."
    assert dialog.runButton.text() == "Res&ume"


def test_starting_from_the_beginning_is_one_choice_away(dialog: Any, fake_engine: Any) -> None:
    folder = fake_engine(**KILLED, **THREE)
    run_to_end(dialog, dialog.runButton.click)
    (action,) = dialog.moreButton.menu().actions()
    fake_engine("error")  # before any tile: then there is nothing to go on with
    run_to_end(dialog, action.trigger)
    assert seen(folder)["resume"] is False
    assert dialog.runButton.text() == "R&un"
    run_to_end(dialog, dialog.runButton.click)
    assert seen(folder)["resume"] is True


CHANGES = {
    "method": lambda made: made.method.methodCombo.setCurrentIndex(made.method.methodCombo.currentIndex() + 1),
    "seed": lambda made: made.method.seedSpin.setValue(7),
    "steps": lambda made: made.horizon.stepsSpin.setValue(11),
    "output": lambda made: made.outputs.medianBox.setChecked(False),
    "date left out": lambda made: made.dates.table.item(3, 0).setCheckState(Qt.CheckState.Unchecked),
    "period": lambda made: made.dates.toEdit.setText("2021-01-01"),
    "date typed wrong": lambda made: made.horizon.datesButton.setChecked(True) or made.horizon.datesEdit.setText("soon"),
    "unit": lambda made: made.input.unitsBox.setCurrentIndex(2),
    "memory": lambda made: preferences.write(preferences.Preferences(memory_gb=3)),
    "region": lambda made: (
        setattr(made.region, "drawn", QgsGeometry.fromWkt("POLYGON((0 0, 1 0, 1 1, 0 0))")),
        made.region.drawnButton.setChecked(True),
    ),
}


@pytest.mark.parametrize("change", CHANGES)
def test_a_setting_that_is_changed_makes_it_another_run(dialog: Any, fake_engine: Any, change: str) -> None:
    dialog.region.drawnButton.setEnabled(True)
    fake_engine(**KILLED, **THREE)
    run_to_end(dialog, dialog.runButton.click)
    look(dialog)
    assert dialog.runButton.text() == "Res&ume"
    CHANGES[change](dialog)
    look(dialog)
    assert dialog.runButton.text() == "R&un"
    assert dialog.moreButton.isHidden()


def test_where_the_outputs_go_does_not_matter_and_changing_back_counts(dialog: Any, fake_engine: Any, tmp_path: Path) -> None:
    fake_engine(**KILLED, **THREE)
    run_to_end(dialog, dialog.runButton.click)
    dialog.outputs.folderButton.setChecked(True)
    dialog.outputs.folderBox.setFilePath(str(tmp_path))
    look(dialog)
    assert dialog.runButton.text() == "Res&ume"
    dialog.method.seedSpin.setValue(7)
    look(dialog)
    assert dialog.runButton.text() == "R&un"
    dialog.method.seedSpin.setValue(0)
    look(dialog)
    assert dialog.runButton.text() == "Res&ume"


def test_a_run_without_tiles_or_that_cannot_go_on_offers_nothing(dialog: Any, fake_engine: Any) -> None:
    fake_engine(**KILLED)
    run_to_end(dialog, dialog.runButton.click)
    assert dialog.runButton.text() == "R&un"
    fake_engine(**KILLED, tiles={"to": 3, "total": 25, "kept": False})
    run_to_end(dialog, dialog.runButton.click)
    assert dialog.runButton.text() == "R&un"
    assert "cannot be used again" in dialog.said


# The same settings are the same job.


def _identity(body: dict[str, Any]) -> Any:
    """What the engine tells jobs apart by, as far as the plugin decides it."""
    files = [item["source"] for item in body["covariates"]] + [body["source"]]
    paths = [path for source in files for path in (source["path"], *source["files"]) if path]
    idle = ("outputs", "threads", "cache", "cluster", "resume")
    facts = [(path, Path(path).stat().st_size, Path(path).stat().st_mtime_ns) for path in paths]
    return {key: value for key, value in body.items() if key not in idle}, sorted(body["outputs"]), facts


def _left_out(made: Any, tmp_path: Path) -> None:
    made.dates.table.item(3, 0).setCheckState(Qt.CheckState.Unchecked)


def _drawn(made: Any, tmp_path: Path) -> None:
    made.region.drawn = QgsGeometry.fromWkt("POLYGON((400000.1 4699700.3, 400500 4699700, 400300 4699990, 400000.1 4699700.3))")
    made.region.drawn_crs = QgsProject.instance().mapLayersByName("stack")[0].crs()
    made.region.drawnButton.setChecked(True)


def _covariates(made: Any, tmp_path: Path) -> None:
    made.covariates.add(made.covariates.staticList, fake_outputs.raster(tmp_path / "height.tif", 1))
    made.covariates.add(made.covariates.dynamicList, str(stack_file(tmp_path / "rain.tif")))


def _file(made: Any, tmp_path: Path) -> None:
    made.input.fileBox.setFilePath(str(stack_file(tmp_path / "other.tif")))
    made.input.fileButton.setChecked(True)


@pytest.mark.parametrize("kind", [ForecastDialog, ImputeDialog])
@pytest.mark.parametrize("setting", [None, _left_out, _drawn, _covariates, _file])
def test_the_same_settings_give_the_same_job(
    kind: Any, setting: Any, provider: Any, stack: QgsRasterLayer, fake_engine: Any, tmp_path: Path
) -> None:
    folder = fake_engine("error")
    made = kind()
    try:
        made.input.layerBox.setLayer(stack)
        if setting is not None:
            setting(made, tmp_path)
        made.input.stop()
        found = []
        for _ in range(2):
            run_to_end(made, made.start)
            found.append(_identity(seen(folder)))
            time.sleep(0.02)
        assert found[0] == found[1]
        assert found[0][1], "no outputs"
    finally:
        made.shut()


def test_bands_left_out_of_a_file_that_was_looked_at_are_the_same_file(tmp_path: Path) -> None:
    """To show a raster, QGIS computes statistics, which GDAL keeps beside it."""
    path = stack_file(tmp_path / "stack.tif")
    first = without_bands({"FILE": str(path)}, [1], None)["FILE"]
    shown = gdal.Open(str(path))
    shown.GetRasterBand(1).ComputeStatistics(False)
    shown.GetRasterBand(3).GetDefaultHistogram(force=1)
    shown = None
    assert (tmp_path / "stack.tif.aux.xml").exists()
    assert without_bands({"FILE": str(path)}, [1], None)["FILE"] == first
    assert QgsRasterLayer(first, "x").bandName(2).endswith("2020-01-25")


def test_bands_left_out_of_a_file_that_changed_are_another_file(tmp_path: Path, own_cache: Path) -> None:
    path = stack_file(tmp_path / "stack.tif")
    first = without_bands({"FILE": str(path)}, [1], None)["FILE"]
    assert without_bands({"FILE": str(path)}, [1], None)["FILE"] == first
    assert Path(first).parent == own_cache / "inputs"
    assert QgsRasterLayer(first, "x").bandCount() == 39
    assert without_bands({"FILE": str(path)}, [2], None)["FILE"] != first
    stack_file(path, dates=41)
    assert without_bands({"FILE": str(path)}, [1], None)["FILE"] != first
    (own_cache / "inputs").rename(own_cache / "former")
    (own_cache / "inputs").write_text("no folder")
    assert QgsRasterLayer(without_bands({"FILE": str(path)}, [1], None)["FILE"], "x").bandCount() == 40


# With the real engine.


@pytest.mark.parametrize(("kind", "method", "output"), [(ForecastDialog, "linear", "MEDIAN"), (ImputeDialog, "linear_time", "FILLED")])
def test_a_run_in_tiles_is_cancelled_and_resumed_to_its_end(
    kind: Any, method: str, output: str, provider: Any, real_engine: Path, tmp_path: Path, own_cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its layers are loaded, and are bit by bit those of a run that was not cancelled."""
    monkeypatch.setenv("OMP_NUM_THREADS", "1")
    preferences.write(preferences.Preferences(memory_gb=0.01, threads=1))
    layer = QgsRasterLayer(str(stack_file(tmp_path / "stack.tif", 64, 64, moist=kind is ImputeDialog)), "stack")
    QgsProject.instance().addMapLayer(layer)
    dialog = kind()
    try:
        dialog.input.layerBox.setLayer(layer)
        dialog.input.stop()
        dialog.method.methodCombo.setCurrentIndex(dialog.subject.methods.index(method))
        _left_out(dialog, tmp_path)  # as a virtual raster: the input that is made anew for each run
        counts: list[Tiles] = []
        dialog.run.counted.connect(counts.append)
        stopping = dialog.run.counted.connect(lambda tiles: tiles.done == 3 and dialog.stop())
        assert run_to_end(dialog, dialog.start, 120).state == "cancelled"
        dialog.run.counted.disconnect(stopping)
        kept, total = counts[-1].done, counts[-1].total
        assert 3 <= kept < total
        assert f"{kept} of {total} tiles" in dialog.said
        assert dialog.runButton.text() == "Res&ume"
        (folder,) = (own_cache / "runs").iterdir()
        assert len(list(folder.glob("tile_*.npy"))) == kept
        counts.clear()
        result = run_to_end(dialog, dialog.start, 120)
        assert result.state == "done", result.problem
        assert counts[0] == Tiles(kept, total)
        assert counts[-1] == Tiles(total, total)
        assert f"Going on with an earlier run of this job: {kept} of {total} tiles are done." in dialog.page.logEdit.toPlainText()
        assert result.layers
        assert dialog.runButton.text() == "R&un"
        assert list((own_cache / "runs").iterdir()) == []
        dialog.run.counted.disconnect()
        straight = run_to_end(dialog, lambda: dialog.start(fresh=True), 120)
        assert straight.state == "done", straight.problem
        assert Path(straight.outputs[output]).read_bytes() == Path(result.outputs[output]).read_bytes()
        assert QgsRasterLayer(result.outputs[output], "result").width() == 64
    finally:
        dialog.shut()
