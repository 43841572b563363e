"""The dialog that fills gaps: its four kinds of input, the chart, what it passes on, and a run from end to end."""

from __future__ import annotations

import json
import sys
from datetime import date, timedelta
from pathlib import Path

import pytest
from qgis.core import QgsApplication, QgsCoordinateReferenceSystem, QgsProject, QgsRasterLayer, QgsSettings, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication, QEventLoop, Qt, QTimer
from qgis.PyQt.QtGui import QColor, QImage

sys.path.insert(0, str(Path(__file__).parent))
import fake_outputs  # noqa: E402 (beside this file)

from groundcast.engine.job import IMPUTERS, MASKS  # noqa: E402
from groundcast.plugin.dialogs.gaps_chart import GapsChart  # noqa: E402
from groundcast.plugin.dialogs.impute_dialog import ImputeDialog  # noqa: E402
from groundcast.plugin.dialogs.run import fitted  # noqa: E402
from groundcast.plugin.toolbelt.devices import DEVICES  # noqa: E402

SHARES = [0.1, 1.0, 0.4]
INSPECTED = {
    "format": "raster_files", "layout": "raster", "count": 600, "width": 30, "height": 20, "dates": list(fake_outputs.DATES),
    "fields": {f"SM_{day.replace('-', '')}.tif": day for day in fake_outputs.DATES}, "share_missing_by_date": SHARES, "warnings": [],
}  # fmt: skip


@pytest.fixture
def project(qgis_app):
    """An empty project, and nothing remembered."""
    QgsSettings().remove("groundcast/dialogs/impute")
    QgsProject.instance().clear()
    yield QgsProject.instance()
    QgsProject.instance().clear()
    QgsSettings().remove("groundcast/dialogs/impute")


@pytest.fixture
def engine(fake_engine, tmp_path):
    """An engine that counts gaps, and fills with files made beforehand."""
    filled, table = fake_outputs.raster(tmp_path / "made.tif", 3, 0.06, 0.38), tmp_path / "made.json"
    table.write_text("{}")
    copy = dict.fromkeys(("filled", "lower80", "upper80", "lower95", "upper95", "provenance"), filled)
    return fake_engine("good", copy=copy, summaries={"inspect": INSPECTED, "impute": fake_outputs.filled_summary()})


@pytest.fixture
def dialog(project, provider, engine):
    """The dialog, nothing chosen."""
    made = ImputeDialog()
    yield made
    made.shut()


@pytest.fixture
def folder(tmp_path):
    """A folder of three daily rasters."""
    place = tmp_path / "daily"
    place.mkdir()
    for day in fake_outputs.DATES:
        fake_outputs.raster(place / f"SM_{day.replace('-', '')}.tif", 1, 0.05, 0.4)
    return place


def until(true, seconds=20.0):
    """Turn the event loop until something is true."""
    loop, clock = QEventLoop(), QTimer()
    clock.timeout.connect(lambda: true() and loop.quit())
    clock.start(20)
    QTimer.singleShot(int(1000 * seconds), loop.quit)
    loop.exec()
    assert true()


def seen(engine):
    return json.loads((engine / "seen.json").read_text())["job"]


def test_a_folder_is_inspected_and_its_gaps_are_shown_before_anything_runs(dialog, engine, folder):
    dialog.show()
    dialog.input.folderButton.setChecked(True)
    dialog.input.folderBox.setFilePath(str(folder))
    assert "Counting" in dialog.chart.gapsLabel.text()
    until(lambda: dialog.input.inspection.gaps)
    job = seen(engine)
    assert (job["task"], job["kind"], job["source"]["path"]) == ("inspect", "soil_moisture", str(folder))
    assert [day for _, day in dialog.dates.rows()] == list(fake_outputs.DATES)
    assert dialog.chart.plotHolder.isVisible()
    assert "50 % missing" in dialog.chart.gapsLabel.text()
    for _ in range(20):
        QCoreApplication.processEvents()
    assert dialog.chart.plot.height() == dialog.chart.plot.minimumHeight()  # squeezed by nothing
    assert "1 of 3 dates without any value" in dialog.chart.gapsLabel.text()
    assert dialog.problem() == ""
    values = dialog.parameters()
    assert values["FOLDER"] == str(folder)
    assert dialog.algorithm() == "groundcast:imputesoilmoisture"
    dialog.dates.table.item(1, 0).setCheckState(Qt.CheckState.Unchecked)  # its file is left out, the others go as a list
    values = dialog.parameters()
    assert values["FOLDER"] is None
    assert [Path(path).name for path in values["FILES"]] == ["SM_20230105.tif", "SM_20230120.tif"]
    assert values["BAND_DATES"] == "2023-01-05; 2023-01-20"


def test_a_raster_layer_has_its_dates_at_once_and_its_gaps_soon(dialog, project, tmp_path):
    stack = QgsRasterLayer(fake_outputs.raster(tmp_path / "stack.tif", 3, 0.05, 0.4), "stack")
    project.addMapLayer(stack)
    dialog.input.layerBox.setLayer(stack)
    assert [day for _, day in dialog.dates.rows()] == list(fake_outputs.DATES)
    dialog.dates.table.item(0, 1).setText("2023-01-04")
    until(lambda: dialog.input.inspection.gaps)
    assert dialog.dates.rows()[0][1] == "2023-01-04"  # a correction made meanwhile stays
    assert dialog.parameters()["BAND_DATES"] == "2023-01-04; 2023-01-12; 2023-01-20"
    assert dialog.parameters()["INPUT"] == stack.id()


def test_several_files_and_a_cube(dialog, folder, tmp_path):
    paths = sorted(str(path) for path in folder.iterdir())
    dialog.input.fileBox.setFilePath(" ".join(f'"{path}"' for path in paths))
    dialog.input.fileButton.setChecked(True)
    until(lambda: dialog.input.inspection.gaps)
    assert dialog.parameters()["FILES"] == paths
    (tmp_path / "cube.nc").write_bytes(b"")
    dialog.input.fileBox.setFilePath(str(tmp_path / "cube.nc"))
    until(lambda: dialog.input.inspection.gaps)
    dialog.input.variableEdit.setText("sm")
    values = dialog.parameters()
    assert (values["FILE"], values["VARIABLE"]) == (str(tmp_path / "cube.nc"), "sm")
    dialog.dates.table.item(1, 0).setCheckState(Qt.CheckState.Unchecked)
    assert "cannot be left out" in dialog.problem()


def test_the_flags_of_satellite_values_are_offered_where_there_are_any(dialog, fake_engine, folder, tmp_path):
    flagged = {**INSPECTED, "format": "smap_l3", "share_recommended": 0.46}
    fake_engine("good", summaries={"inspect": flagged})
    dialog.show()
    assert not dialog.input.qualityBox.isVisible()
    dialog.input.folderButton.setChecked(True)
    dialog.input.folderBox.setFilePath(str(folder))
    until(lambda: dialog.input.inspection.gaps)
    assert dialog.input.qualityBox.isVisible()
    assert "46 %" in dialog.input.foundLabel.text()
    assert dialog.parameters()["QUALITY"] == "recommended"
    dialog.input.qualityBox.setChecked(False)
    until(lambda: dialog.input.inspection.gaps)
    assert seen(tmp_path / "fake")["source"]["quality"] == "all"
    assert dialog.parameters()["QUALITY"] == "all"


def test_what_the_source_does_not_say_is_used_for_the_chart_too(dialog, engine, folder):
    """A nodata value, a CRS, a unit or a variable that is typed has the gaps counted again; corrected dates stay, but for another variable's."""
    dialog.input.folderButton.setChecked(True)
    dialog.input.folderBox.setFilePath(str(folder))
    until(lambda: dialog.input.inspection.gaps)
    dialog.dates.table.item(0, 1).setText("2023-01-04")
    dialog.input.nodataEdit.setText("0")
    dialog.input.nodataEdit.editingFinished.emit()
    assert "Counting" in dialog.chart.gapsLabel.text()  # what is shown is never that of other settings
    until(lambda: dialog.input.inspection.gaps)
    assert seen(engine)["source"]["nodata"] == 0
    dialog.input.crsBox.setCrs(QgsCoordinateReferenceSystem("EPSG:6933"))
    until(lambda: dialog.input.inspection.gaps)  # one look after the other: the engine acted here notes the last that began
    dialog.input.unitsBox.setCurrentIndex(dialog.subject.units.index("%"))
    until(lambda: dialog.input.inspection.gaps)
    assert (seen(engine)["source"]["crs"], seen(engine)["source"]["units"]) == ("EPSG:6933", "%")
    assert dialog.dates.rows()[0][1] == "2023-01-04"
    dialog.input.variableEdit.setText("*_sm.tif")
    dialog.input.variableEdit.editingFinished.emit()
    until(lambda: dialog.input.inspection.gaps)
    assert seen(engine)["source"]["layer"] == "*_sm.tif"
    assert dialog.dates.rows()[0][1] == fake_outputs.DATES[0]
    dialog.input.nodataEdit.setText("none")
    dialog.input.nodataEdit.editingFinished.emit()
    assert "'none' is not a number" in dialog.problem()


def test_files_whose_names_have_no_date_are_dated_in_the_table(dialog, fake_engine, folder):
    undated = {**INSPECTED, "dates": [], "fields": {"a.tif": "", "b.tif": "", "c.tif": ""}, "share_missing_by_date": []}
    fake_engine("good", summaries={"inspect": undated})
    dialog.input.folderButton.setChecked(True)
    dialog.input.folderBox.setFilePath(str(folder))
    until(lambda: dialog.input.inspection.dates)
    assert "'a.tif' has no date" in dialog.problem()
    for row, day in enumerate(fake_outputs.DATES):
        dialog.dates.table.item(row, 1).setText(day)
    assert dialog.problem() == ""
    values = dialog.parameters()
    assert (values["FOLDER"], values["BAND_DATES"]) == (str(folder), "; ".join(fake_outputs.DATES))


def test_a_day_of_a_folder_of_netcdf_files_can_be_left_out(dialog, fake_engine, tmp_path):
    place = tmp_path / "netcdf"
    place.mkdir()
    names = [f"SM_{day.replace('-', '')}.nc" for day in fake_outputs.DATES]
    for name in names:
        (place / name).write_bytes(b"")
    fake_engine("good", summaries={"inspect": {**INSPECTED, "format": "netcdf", "fields": dict(zip(names, fake_outputs.DATES))}})
    dialog.input.folderButton.setChecked(True)
    dialog.input.folderBox.setFilePath(str(place))
    until(lambda: dialog.input.inspection.dates)
    assert dialog.dates.table.horizontalHeaderItem(0).text() == "File"
    dialog.dates.table.item(1, 0).setCheckState(Qt.CheckState.Unchecked)
    assert dialog.problem() == ""
    assert [Path(path).name for path in dialog.parameters()["FILES"]] == [names[0], names[2]]


def test_stations_take_the_other_algorithm(dialog, project, tmp_path):
    columns = [f"D{day.replace('-', '')}" for day in fake_outputs.DATES]
    layer = QgsVectorLayer(fake_outputs.points(tmp_path / "s.gpkg", columns, [[0.1, 0.2, 0.3]] * 9, layer="s"), "stations", "ogr")
    project.addMapLayer(layer)
    dialog.input.layerBox.setLayer(layer)
    assert dialog.algorithm() == "groundcast:imputestations"
    values = dialog.parameters()
    assert values["OUTPUT"]
    assert values["FILLED"] is None
    assert "CELL_SIZE" not in values


def test_an_engine_that_counts_nothing_is_no_obstacle(dialog, fake_engine, folder):
    fake_engine("good", summaries={"inspect": {key: value for key, value in INSPECTED.items() if key != "share_missing_by_date"}})
    dialog.input.folderButton.setChecked(True)
    dialog.input.folderBox.setFilePath(str(folder))
    until(lambda: dialog.input.inspection.dates)
    assert dialog.input.inspection.gaps == ()
    assert dialog.chart.gapsLabel.text() == ""
    assert dialog.problem() == ""


def test_covariates_methods_and_gaps_are_passed_on(dialog, project, folder, tmp_path):
    height, cover = (fake_outputs.raster(tmp_path / f"{name}.tif", 1) for name in ("height", "cover"))
    rain = QgsRasterLayer(fake_outputs.raster(tmp_path / "rain.tif", 3), "rain")
    project.addMapLayer(rain)
    part = dialog.covariates
    part.add(part.staticList, height)
    part.add(part.staticList, cover)
    part.add(part.dynamicList, rain.id(), "rain")
    part.add(part.dynamicList, str(folder))
    part.staticList.item(1).setCheckState(Qt.CheckState.Checked)
    assert part.parameters() == {"STATIC": [height], "CLASSES": [cover], "DYNAMIC": [rain.id()], "DYNAMIC_FILES": [str(folder)]}
    dialog.method.methodCombo.setCurrentIndex(dialog.method.methodCombo.findData("ridge_kriging"))
    assert "kriged" in dialog.method.methodNote.text()
    assert not dialog.method.modelFile.isEnabled()
    dialog.method.methodCombo.setCurrentIndex(dialog.method.methodCombo.findData("st_transformer_residual"))
    assert dialog.method.modelFile.isEnabled()
    assert dialog.method.parameters()["MASKS"] is None
    dialog.method.everywhereBox.setChecked(True)
    dialog.method.maskCombo.setCurrentIndex(dialog.method.maskCombo.findData("days"))
    dialog.method.deviceCombo.setCurrentIndex(dialog.method.deviceCombo.findText("GPU number 2", Qt.MatchFlag.MatchContains))
    made = QgsApplication.processingRegistry().algorithmById("groundcast:imputesoilmoisture")
    values = fitted(made, dialog.parameters(), dialog.choices())
    assert (values["METHOD"], values["MASKS"], values["DEVICE"], values["EVERYWHERE"]) == (
        IMPUTERS.index("st_transformer_residual"), [MASKS.index("days")], DEVICES.index("cuda:1"), 1,
    )  # fmt: skip
    dialog.close()
    again = ImputeDialog()
    assert again.covariates.parameters() == part.parameters()
    assert (again.method.method, again.method.parameters()["MASKS"]) == ("st_transformer_residual", ["days"])
    assert again.method.everywhereBox.isChecked()
    assert again.method.parameters()["DEVICE"] == "cuda:1"
    again.shut()
    part.add(part.staticList, "/nowhere/at.tif")
    dialog.input.folderButton.setChecked(True)
    dialog.input.folderBox.setFilePath(str(folder))
    until(lambda: dialog.input.inspection.dates)
    assert "'/nowhere/at.tif' does not exist" in dialog.problem()


def test_a_run_ends_with_scores_a_verdict_and_layers(dialog, project, folder):
    plugins = str(Path(QgsApplication.pkgDataPath()) / "python" / "plugins")
    if plugins not in sys.path:
        sys.path.append(plugins)
    from processing.core.ProcessingConfig import ProcessingConfig

    ProcessingConfig.initialize()
    dialog.input.folderButton.setChecked(True)
    dialog.input.folderBox.setFilePath(str(folder))
    until(lambda: dialog.input.inspection.dates)
    dialog.show()
    dialog.start()
    assert dialog.said == ""
    ended = []
    dialog.run.ended.connect(ended.append)
    until(lambda: ended)
    assert ended[0].state == "done", ended[0].problem
    text = dialog.page.verdictLabel.text()
    assert "Regression and kriging was used" in text
    assert "0.0204 m3/m3 on 1,200 hidden values (Gaps like your own)" in text
    table = dialog.page.scoreTable
    assert table.isVisible()
    rows = [[table.item(row, column).text() if table.item(row, column) else "" for column in range(8)] for row in range(table.rowCount())]
    assert [row[0] for row in rows] == [
        "50 % of the cells", "What was used", "Regression and kriging", "Mean of the place",
        "Gaps like your own", "What was used", "Regression and kriging", "Mean of the place",
    ]  # fmt: skip
    assert rows[5] == ["What was used", "0.0204", "0.0300", "8.7%", "-0.0010", "0.79", "0.94", "1.5"]
    assert [row for row in range(8) if table.item(row, 0).font().bold()] == [1, 5]
    for _ in range(400):
        QCoreApplication.processEvents()
    group = project.layerTreeRoot().findGroup("Filled \u2013 daily")
    assert group is not None
    assert {"Filled soil moisture", "Intervals"} <= {node.name() for node in group.children()}


def test_the_chart_shows_what_is_missing_in_orange_from_below(qgis_app):
    chart = GapsChart()
    chart.show_gaps([("2023-01-20", 0.25), ("2023-01-05", 1.0), ("2023-01-12", 0.0)])
    chart.resize(600, 200)
    image = QImage(600, 200, QImage.Format.Format_RGB32)
    chart.render(image)  # lays it out
    image.fill(QColor("white"))
    chart.plot.render(image)
    area, columns = chart.plot.area(), chart.plot.columns()
    assert [round(share, 2) for _, _, share in columns] == [1.0, 0.0, 0.25]
    colours = [
        [image.pixelColor(int(left + width / 2), int(area.top() + area.height() * part)).name() for part in (0.1, 0.5, 0.9)]
        for left, width, _ in columns
    ]
    orange, blue = "#f2a33a", "#2f7ab8"
    assert colours == [[orange] * 3, [blue] * 3, [blue, blue, orange]]


def test_more_dates_than_pixels_are_averaged(qgis_app):
    chart = GapsChart()
    first = date(2015, 1, 1)
    chart.show_gaps([((first + timedelta(day)).isoformat(), (day % 2) * 1.0) for day in range(4000)])
    chart.plot.resize(300, 84)
    columns = chart.plot.columns()
    area = chart.plot.area()
    assert len(columns) <= area.width() + 1
    assert all(area.left() <= left <= area.right() for left, _, _ in columns)
    assert all(abs(share - 0.5) < 0.1 for _, _, share in columns)
    image = QImage(chart.plot.size(), QImage.Format.Format_RGB32)
    chart.plot.render(image)
    chart.show_gaps([("2023-01-05", 0.5)])  # one date alone
    assert len(chart.plot.columns()) == 1
    chart.plot.render(image)
