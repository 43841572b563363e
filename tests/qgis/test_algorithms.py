"""The algorithms: what they ask for, what they refuse at once, and that every way to run them works."""

from __future__ import annotations

import json
import time
from pathlib import Path
from typing import Any, Callable

import pytest
from qgis.core import (
    NULL,
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsProcessing,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterVectorLayer,
    QgsProject,
    QgsProperty,
    QgsRectangle,
    QgsReferencedRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication, QUrl

from groundcast.engine.job import METHODS, PEER_METHODS
from groundcast.plugin.processing import methods
from groundcast.plugin.processing.products import KEYS

NAMES = ("forecastpoints", "forecastrasters", "backtestforecast", "traindeformation")
COMMON = ["EXTENT", "REGION", "START", "END", "STATIC", "CLASSES", "DYNAMIC", "DYNAMIC_FILES"]
RASTERS = ["MEDIAN", "LOWER80", "UPPER80", "LOWER95", "UPPER95", "DISPLACEMENT", "VELOCITY", "VELOCITY_CHANGE"]
FORECAST = ["METHOD", "OTHER_METHOD", "STEPS", "MONTHS", "DATES", "MODEL", "MINUTES", "EPOCHS", "DEVICE", "SEED", "UNITS", "CRS"]
STACK = ["INPUT", "FILE", "FILES", "BAND_DATES", "VARIABLE"]
ENGINE = ["DEVICE", "SEED", "UNITS", "CRS"]
EXPECTED = {
    "forecastpoints": [
        "INPUT", "FILE", "FIELDS_DATES", *COMMON, *FORECAST, "RESUME", "CELL_SIZE", "FILL", "OUTPUT", "REPORT", "TABLE", "CSV", *RASTERS, "EMBEDDING",
    ],
    "forecastrasters": [*STACK, *COMMON, *FORECAST, "NODATA", "RESUME", *RASTERS, "REPORT", "TABLE", "CSV", "EMBEDDING"],
    "backtestforecast": [
        *STACK, "FIELDS_DATES", *COMMON, "METHODS", "OTHER_METHODS", "STEPS", "MINUTES", "EPOCHS", *ENGINE, "NODATA", "REPORT", "TABLE", "CSV",
    ],
    "traindeformation": [
        *STACK, "FIELDS_DATES", *COMMON, "METHOD", "STEPS", "MINUTES", "EPOCHS", *ENGINE, "NODATA", "MODEL", "REPORT", "TABLE",
    ],
}  # fmt: skip
BY_DEFAULT = {
    "forecastpoints": {"OUTPUT", "REPORT"},
    "forecastrasters": {*RASTERS, "REPORT"},
    "backtestforecast": {"REPORT", "TABLE"},
    "traindeformation": {"MODEL", "REPORT"},
}
ADVANCED = {"RESUME", "DEVICE", "SEED", "UNITS", "CRS", "FIELDS_DATES", "BAND_DATES"}


@pytest.fixture()
def series(points_layer: Callable[..., QgsVectorLayer]) -> Any:
    """A layer of points in the project."""
    layer = points_layer()
    QgsProject.instance().addMapLayer(layer, False)
    yield layer
    QgsProject.instance().removeAllMapLayers()


@pytest.mark.parametrize("name", NAMES)
def test_parameters_are_as_documented(algorithm: Any, name: str) -> None:
    made = algorithm(name)
    assert [item.name() for item in made.parameterDefinitions()] == EXPECTED[name]
    assert {item.name() for item in made.destinationParameterDefinitions() if item.createByDefault()} == BY_DEFAULT[name]
    advanced = int(QgsProcessingParameterDefinition.Flag.FlagAdvanced)
    flags = {item.name(): int(item.flags()) & advanced for item in made.parameterDefinitions()}
    assert all(flags[item] for item in ADVANCED & set(flags))


@pytest.mark.parametrize("name", NAMES)
def test_everything_has_help(algorithm: Any, name: str) -> None:
    made = algorithm(name)
    for item in made.parameterDefinitions():
        assert len(item.help()) > 10, item.name()
        assert item.description()
    assert len(made.shortHelpString()) > 200
    assert made.shortDescription()
    assert made.group() == "Ground deformation"
    assert not made.icon().isNull()
    assert Path(QUrl(made.helpUrl()).toLocalFile()).is_file()


def test_every_method_has_a_plain_sentence(algorithm: Any) -> None:
    made = algorithm("forecastpoints")
    options = [*made.parameterDefinition("METHOD").options(), *made.parameterDefinition("OTHER_METHOD").options()[1:]]
    assert len(options) == len(METHODS) == len(set(options))
    for name, text in zip(METHODS, options):
        assert text == f"{methods.title(name)}: {methods.sentence(name)}"
        assert len(methods.sentence(name).split()) >= 4, name


def test_outputs_are_geopackage_and_geotiff(provider: Any) -> None:
    assert provider.defaultVectorFileExtension(True) == "gpkg"
    assert provider.defaultRasterFileExtension() == "tif"


def test_missing_engine_is_explained(algorithm: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GROUNDCAST_ENGINE_PYTHON", "/nowhere/python")
    fine, text = algorithm("forecastpoints").canExecute()
    assert not fine
    assert "/nowhere/python" in text


def test_present_engine_is_enough(algorithm: Any, fake_engine: Any) -> None:
    fake_engine("good")
    assert algorithm("forecastpoints").canExecute() == (True, "")


def area(west: float, south: float) -> QgsVectorLayer:
    layer = QgsVectorLayer("Polygon?crs=EPSG:32633", "area", "memory")
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(west, south, west + 25, south + 25)))
    layer.dataProvider().addFeatures([feature])
    QgsProject.instance().addMapLayer(layer, False)
    return layer


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"INPUT": None}, "No input was given"),
        ({"FILE": __file__}, "More than one input"),
        ({"INPUT": None, "FILE": "/nowhere.csv"}, "'/nowhere.csv' does not exist"),
        ({"OUTPUT": None}, "No output was asked for"),
        ({"START": "yesterday"}, "'yesterday' is not a date"),
        ({"START": "2020-03-01", "END": "2020-01-01"}, "starts"),
        ({"START": "2021-01-01"}, "run from 2020-01-03 to 2020-03-03"),
        ({"DATES": "2020-03-15 2020-03-03"}, "ascending"),
        ({"DATES": "2020-03-03, 2020-03-15"}, "2020-03-03 is not after the last acquisition used (2020-03-03)"),
        ({"DATES": "2020-03-32"}, "'2020-03-32' is not a date"),
        ({"STEPS": 0}, "STEPS"),
        ({"STEPS": 501}, "STEPS"),
        ({"MONTHS": 200}, "MONTHS"),
        ({"METHOD": 99}, "METHOD"),
        ({"FIELDS_DATES": "nofield=2020-01-01"}, "no field 'nofield'"),
        ({"MEDIAN": "TEMPORARY_OUTPUT"}, "cell size"),
        ({"MODEL": "/nowhere.zip"}, "'/nowhere.zip' does not exist"),
        ({"OUTPUT": "/nowhere/out.gpkg"}, "folder"),
        ({"OUTPUT": "out.shp"}, "shp"),
        ({"OUTPUT": "memory:x"}, ""),
        ({"REPORT": "/tmp/report.pdf"}, "must end in .html"),
        ({"EXTENT": "0,1,0,1 [EPSG:4326]"}, "outside 'series'"),
        ({"EXTENT": "300000,300020,5000000,5000020 [EPSG:32633]", "REGION": "area"}, "Choose one of them"),
        ({"REGION": "/nowhere.gpkg"}, "/nowhere.gpkg"),
        ({"STATIC": ["/nowhere.tif"]}, ""),
    ],
)
def test_what_would_fail_later_is_refused_at_once(
    algorithm: Any, context: QgsProcessingContext, series: QgsVectorLayer, changes: dict[str, Any], words: str
) -> None:
    parameters = {"INPUT": series.id(), "OUTPUT": QgsProcessing.TEMPORARY_OUTPUT, **changes}
    if changes.get("REGION") == "area":
        parameters["REGION"] = area(300000, 5000000).id()
    fine, text = algorithm("forecastpoints").checkParameterValues(parameters, context)
    assert not fine
    assert words in text
    assert text.strip()


@pytest.mark.parametrize(
    "changes",
    [
        {},
        {"OUTPUT": QgsProcessingOutputLayerDefinition(QgsProcessing.TEMPORARY_OUTPUT)},
        {"METHOD": 3, "STEPS": 5, "START": "2020-01-10", "END": "2020-02-25", "DATES": "2020-03-01"},
        {"MONTHS": 6},
        {"EXTENT": "300000,300020,5000000,5000020 [EPSG:32633]"},
        {"EXTENT": QgsReferencedRectangle(QgsRectangle(10, 40, 20, 50), QgsCoordinateReferenceSystem("EPSG:4326"))},
        {"EXTENT": "300000,300020,5000000,5000020"},  # no CRS, no project: the layer's own
        {"MEDIAN": QgsProcessing.TEMPORARY_OUTPUT, "CELL_SIZE": 10, "FILL": 1},
        {"REPORT": QgsProcessing.TEMPORARY_OUTPUT, "TABLE": QgsProcessing.TEMPORARY_OUTPUT},
    ],
)
def test_good_parameters_pass(algorithm: Any, context: QgsProcessingContext, series: QgsVectorLayer, changes: dict[str, Any]) -> None:
    parameters = {"INPUT": series.id(), "OUTPUT": QgsProcessing.TEMPORARY_OUTPUT, **changes}
    assert algorithm("forecastpoints").checkParameterValues(parameters, context) == (True, "")


def test_layer_without_dates_names_its_fields(
    algorithm: Any, context: QgsProcessingContext, points_layer: Callable[..., QgsVectorLayer]
) -> None:
    layer = points_layer(("height", "slope"))
    QgsProject.instance().addMapLayer(layer, False)
    parameters = {"INPUT": layer.id(), "OUTPUT": QgsProcessing.TEMPORARY_OUTPUT}
    fine, text = algorithm("forecastpoints").checkParameterValues(parameters, context)
    QgsProject.instance().removeAllMapLayers()
    assert not fine
    assert "pid, height, slope" in text


def run(made: Any, parameters: dict[str, Any], context: QgsProcessingContext, feedback: Any) -> dict[str, Any]:
    assert made.checkParameterValues(parameters, context) == (True, "")
    results, fine = made.run(parameters, context, feedback)
    assert fine, feedback.texts("error")
    return results


def test_job_holds_what_was_asked(
    algorithm: Any, context: QgsProcessingContext, series: QgsVectorLayer, feedback: Any, fake_engine: Any, tmp_path: Path
) -> None:
    folder = fake_engine("good")
    parameters = {
        "INPUT": series.id(), "FIELDS_DATES": "D20200103=2020-01-04", "EXTENT": "300000,300020,5000000,5000020 [EPSG:32633]",
        "START": "2020-01-01", "END": "2020-03-01", "METHOD": METHODS.index("ridge"), "MONTHS": 3, "MINUTES": 0.5, "EPOCHS": 4, "DEVICE": 1,
        "SEED": 7, "UNITS": "cm", "CELL_SIZE": 25, "FILL": 1, "OUTPUT": str(tmp_path / "out.gpkg"), "MEDIAN": str(tmp_path / "median.tif"),
        "REPORT": str(tmp_path / "report.html"),
    }  # fmt: skip
    results = run(algorithm("forecastpoints"), parameters, context, feedback)
    job = json.loads((folder / "seen.json").read_text())["job"]
    assert job["task"] == "forecast"
    assert job["methods"] == ["ridge"]
    assert (job["start"], job["end"], job["device"], job["seed"]) == ("2020-01-01", "2020-03-01", "cpu", 7)
    assert job["horizon"] == {"dates": [], "steps": 0, "months": 3.0}
    assert job["options"] == {"minutes": 0.5, "epochs": 4}
    assert job["grid"] == {"cell_size": 25.0, "fill": "kriging"}
    assert job["region"]["crs"] == "EPSG:32633"
    assert job["source"]["units"] == "cm"
    assert job["source"]["dates"][0] == "2020-01-04"
    assert job["outputs"] == {
        "points": str(tmp_path / "out.gpkg"), "median": str(tmp_path / "median.tif"), "report": str(tmp_path / "report.html"),
    }  # fmt: skip
    assert (folder / "input_existed").read_text() == "True"  # the memory layer was exported …
    assert not Path(job["source"]["path"]).exists()  # … and the export is gone
    assert results["OUTPUT"] == str(tmp_path / "out.gpkg")
    assert (results["USED_METHOD"], results["SKILL"], results["SKILL_SIMPLE"], results["RMSE"]) == ("ridge", 0.4, 0.2, 2.0)
    assert (results["REASON"], results["ORIGIN"], results["SITES"]) == ("Ridge won.", "2020-03-03", 12)


@pytest.mark.parametrize(("number", "device"), [(0, "auto"), (2, "cuda"), (3, "mps"), (4, "cuda:1")])
def test_every_gpu_can_be_chosen(
    algorithm: Any,
    context: QgsProcessingContext,
    series: QgsVectorLayer,
    feedback: Any,
    fake_engine: Any,
    tmp_path: Path,
    number: int,
    device: str,
) -> None:
    folder = fake_engine("good")
    run(algorithm("forecastpoints"), {"INPUT": series.id(), "DEVICE": number, "OUTPUT": str(tmp_path / "out.gpkg")}, context, feedback)
    assert json.loads((folder / "seen.json").read_text())["job"]["device"] == device


def test_temporary_output_is_a_geopackage_to_be_loaded(
    algorithm: Any, context: QgsProcessingContext, series: QgsVectorLayer, feedback: Any, fake_engine: Any, points_file: Path
) -> None:
    fake_engine("good", copy={"points": str(points_file)})
    output = QgsProcessingOutputLayerDefinition(QgsProcessing.TEMPORARY_OUTPUT, QgsProject.instance())
    results = run(algorithm("forecastpoints"), {"INPUT": series.id(), "OUTPUT": output}, context, feedback)
    assert results["OUTPUT"].endswith(".gpkg")
    assert list(context.layersToLoadOnCompletion()) == [results["OUTPUT"]]
    assert QgsVectorLayer(results["OUTPUT"], "result", "ogr").isValid()


def test_computed_and_empty_destinations(
    algorithm: Any, context: QgsProcessingContext, series: QgsVectorLayer, feedback: Any, fake_engine: Any, tmp_path: Path
) -> None:
    """As models pass them: a path from an expression, and NULL for what was not given."""
    fake_engine("good")
    output = QgsProcessingOutputLayerDefinition()
    output.sink = QgsProperty.fromExpression(f"'{tmp_path}' || '/computed.gpkg'")
    parameters = {"INPUT": series.id(), "FILE": NULL, "EXTENT": NULL, "OUTPUT": output}
    results = run(algorithm("forecastpoints"), parameters, context, feedback)
    assert results["OUTPUT"] == str(tmp_path / "computed.gpkg")


def test_backtest_and_training_jobs(
    algorithm: Any, context: QgsProcessingContext, series: QgsVectorLayer, feedback: Any, fake_engine: Any, tmp_path: Path
) -> None:
    folder = fake_engine("good")
    run(algorithm("backtestforecast"), {"INPUT": series.id(), "METHODS": [0, 3], "TABLE": str(tmp_path / "t.json")}, context, feedback)
    job = json.loads((folder / "seen.json").read_text())["job"]
    assert (job["task"], job["methods"], job["horizon"]["steps"]) == ("backtest", ["persistence", "linear"], 10)
    run(algorithm("backtestforecast"), {"INPUT": series.id(), "TABLE": str(tmp_path / "t.json")}, context, feedback)
    assert json.loads((folder / "seen.json").read_text())["job"]["methods"] == []
    parameters = {"INPUT": series.id(), "METHOD": 2, "EPOCHS": 5, "MINUTES": 1, "MODEL": str(tmp_path / "model.zip")}
    run(algorithm("traindeformation"), parameters, context, feedback)
    job = json.loads((folder / "seen.json").read_text())["job"]
    assert (job["task"], job["methods"], job["model"]) == ("train", ["ridge"], "")
    assert job["options"] == {"minutes": 1.0, "epochs": 5}
    assert job["outputs"] == {"model": str(tmp_path / "model.zip")}


def test_methods_of_the_literature_and_the_embedding(
    algorithm: Any, context: QgsProcessingContext, series: QgsVectorLayer, feedback: Any, fake_engine: Any, tmp_path: Path
) -> None:
    folder = fake_engine("good")
    given = {"INPUT": series.id(), "OUTPUT": str(tmp_path / "out.gpkg")}

    def job(name: str, **more: Any) -> dict[str, Any]:
        run(algorithm(name), {**given, **more}, context, feedback)
        return json.loads((folder / "seen.json").read_text())["job"]

    assert job("forecastpoints", METHOD=3, OTHER_METHOD=1 + PEER_METHODS.index("mtgnn"))["methods"] == ["mtgnn"]
    made = job("forecastpoints", METHOD=METHODS.index("dapf"), EMBEDDING=str(tmp_path / "places.gpkg"))
    assert (made["methods"], made["outputs"]["embedding"]) == (["dapf"], str(tmp_path / "places.gpkg"))
    table = {"OUTPUT": None, "TABLE": str(tmp_path / "t.json")}
    made = job("backtestforecast", METHODS=[0], OTHER_METHODS=[PEER_METHODS.index("staeformer")], **table)
    assert made["methods"] == ["persistence", "staeformer"]
    fine, text = algorithm("forecastpoints").checkParameterValues({**given, "EMBEDDING": str(tmp_path / "e.gpkg")}, context)
    assert not fine
    assert "DAPF" in text


def test_rasters_by_layer_file_and_list(
    algorithm: Any, context: QgsProcessingContext, feedback: Any, fake_engine: Any, tmp_path: Path
) -> None:
    from osgeo import gdal, osr

    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32633)
    paths = []
    for name in ("defo_20200103.tif", "defo_20200115.tif"):
        dataset = gdal.GetDriverByName("GTiff").Create(str(tmp_path / name), 4, 3, 1, gdal.GDT_Float32)
        dataset.SetGeoTransform((300000, 10, 0, 5000030, 0, -10))
        dataset.SetProjection(reference.ExportToWkt())
        paths.append(str(tmp_path / name))
        dataset = None
    folder = fake_engine("good")
    made, output = algorithm("forecastrasters"), {"TABLE": str(tmp_path / "t.json")}
    run(made, {"FILES": paths, **output}, context, feedback)
    source = json.loads((folder / "seen.json").read_text())["job"]["source"]
    assert (source["files"], source["format"], source["crs"]) == (paths, "raster_files", "EPSG:32633")
    run(made, {"INPUT": paths[0], "BAND_DATES": "2020-01-03", "NODATA": 0, **output}, context, feedback)
    source = json.loads((folder / "seen.json").read_text())["job"]["source"]
    assert (source["path"], source["dates"], source["nodata"]) == (paths[0], ["2020-01-03"], 0.0)
    run(made, {"FILE": paths[1], "VARIABLE": "disp", **output}, context, feedback)
    source = json.loads((folder / "seen.json").read_text())["job"]["source"]
    assert (source["path"], source["layer"], source["nodata"]) == (paths[1], "disp", None)
    fine, text = made.checkParameterValues({"FILES": paths, "DATES": "2020-01-10", **output}, context)
    assert not fine
    assert "2020-01-15" in text


def test_failure_is_one_clear_message(
    algorithm: Any, context: QgsProcessingContext, series: QgsVectorLayer, feedback: Any, fake_engine: Any
) -> None:
    fake_engine("error")
    parameters = {"INPUT": series.id(), "OUTPUT": QgsProcessing.TEMPORARY_OUTPUT}
    _, fine = algorithm("forecastpoints").run(parameters, context, feedback)
    assert not fine
    assert feedback.texts("error") == "No dates were found. Rename the fields."


def test_runs_as_a_background_task(
    algorithm: Any, context: QgsProcessingContext, series: QgsVectorLayer, feedback: Any, fake_engine: Any, tmp_path: Path,
    points_file: Path,
) -> None:  # fmt: skip
    """As the toolbox and the dialog run it: prepared here, processed in another thread, layers loaded here."""
    fake_engine("good", copy={"points": str(points_file)})
    output = QgsProcessingOutputLayerDefinition(str(tmp_path / "out.gpkg"), QgsProject.instance())
    task = QgsProcessingAlgRunnerTask(algorithm("forecastpoints"), {"INPUT": series.id(), "OUTPUT": output}, context, feedback)
    ended: list[tuple[bool, dict[str, Any]]] = []
    task.executed.connect(lambda fine, results: ended.append((fine, results)))
    QgsApplication.taskManager().addTask(task)
    for _ in range(500):
        QCoreApplication.processEvents()
        if ended:
            break
        time.sleep(0.02)
    assert ended
    assert ended[0][0], feedback.texts("error")
    assert ended[0][1]["OUTPUT"] == str(tmp_path / "out.gpkg")
    assert str(tmp_path / "out.gpkg") in context.layersToLoadOnCompletion()


def test_runs_inside_a_model(
    qgis_processing: None, provider: Any, context: QgsProcessingContext, series: QgsVectorLayer, feedback: Any, fake_engine: Any,
    points_file: Path,
) -> None:  # fmt: skip
    fake_engine("good", copy={"points": str(points_file)})
    model = QgsProcessingModelAlgorithm("model", "tests")
    model.addModelParameter(QgsProcessingParameterVectorLayer("series"), QgsProcessingModelParameter("series"))
    child = QgsProcessingModelChildAlgorithm("groundcast:forecastpoints")
    child.setChildId("forecast")
    child.addParameterSources("INPUT", [QgsProcessingModelChildParameterSource.fromModelParameter("series")])
    child.addParameterSources("STEPS", [QgsProcessingModelChildParameterSource.fromExpression("2 + 1")])
    output = QgsProcessingModelOutput("result", "result")
    output.setChildId("forecast")
    output.setChildOutputName("OUTPUT")
    child.setModelOutputs({"result": output})
    model.addChildAlgorithm(child)
    filtered = QgsProcessingModelChildAlgorithm("native:extractbyexpression")
    filtered.setChildId("next")
    filtered.addParameterSources("INPUT", [QgsProcessingModelChildParameterSource.fromChildOutput("forecast", "OUTPUT")])
    filtered.addParameterSources("EXPRESSION", [QgsProcessingModelChildParameterSource.fromStaticValue("true")])
    last = QgsProcessingModelOutput("after", "after")
    last.setChildId("next")
    last.setChildOutputName("OUTPUT")
    filtered.setModelOutputs({"after": last})
    model.addChildAlgorithm(filtered)
    assert model.canExecute()[0]
    names = {
        item.name().rpartition(":")[2]: item.name() for item in model.destinationParameterDefinitions()
    }  # older QGIS: "forecast:result"
    parameters = {"series": series.id(), **dict.fromkeys(names.values(), QgsProcessing.TEMPORARY_OUTPUT)}
    results, fine = model.run(parameters, context, feedback)
    assert fine, feedback.texts("error")
    assert results[names["result"]].endswith(".gpkg")
    after = context.getMapLayer(results[names["after"]])
    assert after.featureCount() == 12


def test_batch_runs_share_nothing(
    algorithm: Any, context: QgsProcessingContext, series: QgsVectorLayer, feedback: Any, fake_engine: Any, tmp_path: Path
) -> None:
    folder = fake_engine("good")
    made = algorithm("forecastpoints")
    for steps in (3, 4):
        run(made, {"INPUT": series.id(), "STEPS": steps, "OUTPUT": str(tmp_path / f"{steps}.gpkg")}, context, feedback)
        job = json.loads((folder / "seen.json").read_text())["job"]
        assert (job["horizon"]["steps"], job["outputs"]["points"]) == (steps, str(tmp_path / f"{steps}.gpkg"))
    assert {path.stem for path in tmp_path.glob("[34].gpkg")} == {"3", "4"}


def test_selected_region_reaches_the_job(
    algorithm: Any, context: QgsProcessingContext, series: QgsVectorLayer, feedback: Any, fake_engine: Any, tmp_path: Path
) -> None:
    folder = fake_engine("good")
    region = area(300000, 5000000)
    run(algorithm("forecastpoints"), {"INPUT": series.id(), "REGION": region.id(), "OUTPUT": str(tmp_path / "o.gpkg")}, context, feedback)
    job = json.loads((folder / "seen.json").read_text())["job"]
    assert QgsGeometry.fromWkt(job["region"]["wkt"]).area() == pytest.approx(625)


def test_output_keys_are_those_of_the_job() -> None:
    from groundcast.engine.job import OUTPUTS

    assert set(KEYS.values()) == set(OUTPUTS)
