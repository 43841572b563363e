"""The algorithms that fill gaps: what they ask for, what they refuse at once, and the job each kind of input becomes."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any, Callable

import pytest
from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterRasterLayer,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QUrl

from groundcast.engine.job import IMPUTERS, MASKS, PEER_IMPUTERS
from groundcast.plugin.processing.imputers import IMPUTER_WORDS, MASK_WORDS

sys.path.insert(0, str(Path(__file__).parent))
import fake_outputs  # noqa: E402 (beside this file)

STACK = ["INPUT", "FILE", "FOLDER", "FILES", "BAND_DATES", "VARIABLE", "QUALITY"]
SETTING = ["EXTENT", "REGION", "START", "END", "STATIC", "CLASSES", "DYNAMIC", "DYNAMIC_FILES", "MASKS"]
ENGINE = ["DEVICE", "SEED", "UNITS", "CRS", "NODATA"]
RASTERS = ["FILLED", "LOWER80", "UPPER80", "LOWER95", "UPPER95", "PROVENANCE"]
EXPECTED = {
    "imputesoilmoisture": [*STACK, *SETTING, "EVERYWHERE", "METHOD", "OTHER_METHOD", "MODEL", "MINUTES", *ENGINE, "RESUME", *RASTERS, "REPORT", "TABLE", "CSV"],
    "imputestations": [
        "INPUT", "FILE", "FIELDS_DATES", *SETTING, "METHOD", "OTHER_METHOD", "MODEL", "MINUTES", *ENGINE, "OUTPUT", "REPORT", "TABLE", "CSV",
    ],
    "evaluateimputation": [*STACK, "FIELDS_DATES", *SETTING, "METHODS", "OTHER_METHODS", "MINUTES", *ENGINE, "REPORT", "TABLE", "CSV"],
    "trainimputation": [*STACK, "FIELDS_DATES", *SETTING, "METHOD", "SPATIAL", "MINUTES", "EPOCHS", *ENGINE, "MODEL", "REPORT", "TABLE"],
}  # fmt: skip
BY_DEFAULT = {
    "imputesoilmoisture": {*RASTERS, "REPORT"},
    "imputestations": {"OUTPUT", "REPORT"},
    "evaluateimputation": {"REPORT", "TABLE"},
    "trainimputation": {"MODEL", "REPORT"},
}


@pytest.fixture()
def stack(qgis_app: Any, tmp_path: Path) -> QgsRasterLayer:
    """A stack of three dates in the project."""
    layer = QgsRasterLayer(fake_outputs.raster(tmp_path / "moist.tif", 3, 0.05, 0.4), "moist")
    QgsProject.instance().addMapLayer(layer, False)
    yield layer
    QgsProject.instance().removeAllMapLayers()


@pytest.fixture()
def run(algorithm: Any, context: QgsProcessingContext, feedback: Any, fake_engine: Any, tmp_path: Path) -> Callable[..., Any]:
    """Run an algorithm with its table as the only output; return the job the engine got and the results."""
    folder = fake_engine("good", summaries={name: fake_outputs.filled_summary() for name in ("impute", "evaluate_imputation")})

    def start(name: str, **parameters: Any) -> tuple[dict[str, Any], dict[str, Any]]:
        made = algorithm(name)
        parameters = {"TABLE": str(tmp_path / "table.json"), **parameters}
        assert made.checkParameterValues(parameters, context) == (True, "")
        results, fine = made.run(parameters, context, feedback)
        assert fine, feedback.texts("error")
        return json.loads((folder / "seen.json").read_text())["job"], results

    return start


@pytest.mark.parametrize("name", EXPECTED)
def test_parameters_are_as_documented_and_explained(algorithm: Any, name: str) -> None:
    made = algorithm(name)
    assert [item.name() for item in made.parameterDefinitions()] == EXPECTED[name]
    assert {item.name() for item in made.destinationParameterDefinitions() if item.createByDefault()} == BY_DEFAULT[name]
    for item in made.parameterDefinitions():
        assert len(item.help()) > 10, item.name()
        assert item.description()
    assert len(made.shortHelpString()) > 200
    assert made.shortDescription()
    assert made.group() == "Soil moisture"
    assert not made.icon().isNull()
    assert Path(QUrl(made.helpUrl()).toLocalFile()).name == "impute.html"


def test_every_method_and_kind_of_gap_has_a_plain_sentence(algorithm: Any) -> None:
    made = algorithm("imputesoilmoisture")
    for parameter, names, words in (("METHOD", IMPUTERS, IMPUTER_WORDS), ("MASKS", MASKS, MASK_WORDS)):
        options = made.parameterDefinition(parameter).options()
        options = [*options, *(made.parameterDefinition("OTHER_METHOD").options()[1:] if parameter == "METHOD" else [])]
        assert len(options) == len(names) == len(set(options))
        for name, text in zip(names, options):
            assert text == words.option(name)
            assert len(words.sentence(name).split()) >= 3, name


def test_a_missing_engine_is_explained(algorithm: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GROUNDCAST_ENGINE_PYTHON", "/nowhere/python")
    fine, text = algorithm("imputesoilmoisture").canExecute()
    assert not fine
    assert "/nowhere/python" in text


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"INPUT": None}, "No input was given"),
        ({"FOLDER": "."}, "More than one input"),
        ({"INPUT": None, "FOLDER": "/nowhere"}, "'/nowhere' does not exist"),
        ({"INPUT": None, "FILES": ["/nowhere/a_20200101.tif"]}, "does not exist"),
        ({"FILLED": None}, "No output was asked for"),
        ({"START": "2024-01-01"}, "run from 2023-01-05 to 2023-01-20"),
        ({"BAND_DATES": "2023-01-05, 2023-01-06"}, "'moist': 3; dates typed: 2"),
        ({"METHOD": 99}, "METHOD"),
        ({"MASKS": [99]}, "MASKS"),
        ({"QUALITY": 2}, "QUALITY"),
        ({"MODEL": "/nowhere.zip"}, "'/nowhere.zip' does not exist"),
        ({"DYNAMIC_FILES": ["/nowhere/rain.nc"]}, "'/nowhere/rain.nc' does not exist"),
        ({"CLASSES": ["/nowhere.tif"]}, ""),
        ({"FILLED": "/nowhere/out.tif"}, "folder"),
        ({"EXTENT": "0,1,0,1 [EPSG:4326]"}, "outside 'moist'"),
    ],
)
def test_what_would_fail_later_is_refused_at_once(
    algorithm: Any, context: QgsProcessingContext, stack: QgsRasterLayer, changes: dict[str, Any], words: str
) -> None:
    parameters = {"INPUT": stack.id(), "FILLED": QgsProcessing.TEMPORARY_OUTPUT, **changes}
    fine, text = algorithm("imputesoilmoisture").checkParameterValues(parameters, context)
    assert not fine
    assert words in text
    assert text.strip()


def test_the_input_is_never_overwritten(algorithm: Any, context: QgsProcessingContext, stack: QgsRasterLayer) -> None:
    fine, text = algorithm("imputesoilmoisture").checkParameterValues({"INPUT": stack.id(), "FILLED": stack.source()}, context)
    assert not fine
    assert "overwrite" in text


def test_job_of_a_layer_holds_what_was_asked(run: Callable[..., Any], stack: QgsRasterLayer, tmp_path: Path) -> None:
    static = fake_outputs.raster(tmp_path / "height.tif", 1)
    cover = fake_outputs.raster(tmp_path / "land cover.tif", 1)
    rain = fake_outputs.raster(tmp_path / "rain.tif", 3)
    (tmp_path / "era5").mkdir()
    (tmp_path / "temperature.nc").write_bytes(b"")
    job, results = run(
        "imputesoilmoisture", INPUT=stack.id(), STATIC=[static], CLASSES=[cover], DYNAMIC=[rain],
        DYNAMIC_FILES=[str(tmp_path / "era5"), str(tmp_path / "temperature.nc")], METHOD=IMPUTERS.index("ridge_kriging"),
        MASKS=[MASKS.index("moved"), MASKS.index("days")], START="2023-01-01", END="2023-01-31", DEVICE=1, SEED=7, MINUTES=2, UNITS="%", EVERYWHERE=1,
        EXTENT="400000,400100,4699900,4700000 [EPSG:32633]", FILLED=str(tmp_path / "filled.tif"), PROVENANCE=str(tmp_path / "prov.tif"),
    )  # fmt: skip
    assert (job["task"], job["kind"], job["methods"], job["masks"]) == ("impute", "soil_moisture", ["ridge_kriging"], ["moved", "days"])
    assert (job["start"], job["end"], job["device"], job["seed"], job["options"]) == (
        "2023-01-01",
        "2023-01-31",
        "cpu",
        7,
        {"minutes": 2.0, "everywhere": 1},
    )
    assert (job["source"]["path"], job["source"]["units"], job["source"]["quality"]) == (stack.source(), "%", "recommended")
    assert job["region"]["crs"] == "EPSG:32633"
    found = {item["name"]: (item["source"]["path"], item["dynamic"], item["categorical"]) for item in job["covariates"]}
    assert found == {
        "height": (static, False, False), "land_cover": (cover, False, True), "rain": (rain, True, False),
        "era5": (str(tmp_path / "era5"), True, False), "temperature": (str(tmp_path / "temperature.nc"), True, False),
    }  # fmt: skip
    assert set(job["outputs"]) == {"filled", "provenance", "table"}
    assert (results["USED_METHOD"], results["SITES"], results["SHARE_MISSING"]) == ("ridge_kriging", 591, 0.46)
    assert results["MAE"] == pytest.approx(0.0204)  # on gaps like the user's own, not on scattered cells
    assert results["COVERAGE80"] == 0.79


def test_job_of_a_file(run: Callable[..., Any], tmp_path: Path) -> None:
    cube = tmp_path / "cube.nc"
    cube.write_bytes(b"")
    job, _ = run("imputesoilmoisture", FILE=str(cube), VARIABLE="sm", NODATA=-9999)
    assert (job["source"]["path"], job["source"]["layer"], job["source"]["nodata"]) == (str(cube), "sm", -9999.0)
    assert job["methods"] == ["auto"]
    assert job["masks"] == []


def test_job_of_a_folder_of_smap(run: Callable[..., Any], tmp_path: Path) -> None:
    job, _ = run("imputesoilmoisture", FOLDER=str(tmp_path), QUALITY=1)
    assert (job["source"]["path"], job["source"]["format"], job["source"]["quality"]) == (str(tmp_path), "auto", "all")


def test_job_of_files_of_one_date_each(run: Callable[..., Any], tmp_path: Path) -> None:
    paths = [str(tmp_path / f"SMAP_L3_SM_P_E_{day}_R1.h5") for day in ("20200101", "20200102")]
    for path in paths:
        Path(path).write_bytes(b"")
    job, _ = run("imputesoilmoisture", FILES=paths, BAND_DATES="2020-01-03 2020-01-04")
    assert (job["source"]["files"], job["source"]["path"], job["source"]["dates"]) == (paths, "", ["2020-01-03", "2020-01-04"])


def test_job_of_stations(run: Callable[..., Any], points_layer: Callable[..., QgsVectorLayer], tmp_path: Path) -> None:
    layer = points_layer()
    QgsProject.instance().addMapLayer(layer, False)
    job, _ = run("imputestations", INPUT=layer.id(), OUTPUT=str(tmp_path / "filled.gpkg"))
    QgsProject.instance().removeAllMapLayers()
    assert (job["task"], job["kind"], job["source"]["format"]) == ("impute", "soil_moisture", "vector")
    assert job["outputs"]["points"] == str(tmp_path / "filled.gpkg")


def test_evaluation_and_training_jobs(run: Callable[..., Any], stack: QgsRasterLayer, tmp_path: Path) -> None:
    job, results = run("evaluateimputation", INPUT=stack.id(), METHODS=[0, 9])
    assert (job["task"], job["methods"], job["masks"]) == ("evaluate_imputation", ["mean", "ridge_kriging"], [])
    assert results["TABLE"] == str(tmp_path / "table.json")
    job, _ = run("evaluateimputation", INPUT=stack.id(), METHODS=[0], OTHER_METHODS=[PEER_IMPUTERS.index("brits")])
    assert job["methods"] == ["mean", "brits"]
    job, _ = run("evaluateimputation", INPUT=stack.id(), OTHER_METHODS=[0])
    assert job["methods"] == [*(name for name in IMPUTERS if name not in ("auto", *PEER_IMPUTERS)), PEER_IMPUTERS[0]]
    job, _ = run("imputesoilmoisture", INPUT=stack.id(), METHOD=3, OTHER_METHOD=1 + PEER_IMPUTERS.index("saits"))
    assert job["methods"] == ["saits"]
    job, _ = run("trainimputation", INPUT=stack.id(), METHOD=1, SPATIAL=1, EPOCHS=3, MODEL=str(tmp_path / "model.zip"))
    assert (job["task"], job["methods"], job["model"], job["options"]) == (
        "train_imputation",
        ["st_transformer"],
        "",
        {"epochs": 3, "spatial": "full"},
    )
    assert job["outputs"]["model"] == str(tmp_path / "model.zip")


def test_a_filled_stack_is_a_covariate_of_a_forecast(
    run: Callable[..., Any], points_layer: Callable[..., QgsVectorLayer], tmp_path: Path
) -> None:
    """As a layer (in this QGIS perhaps one per date, of which one is enough) and as a file."""
    series, filled = points_layer(), fake_outputs.raster(tmp_path / "filled.tif", 3, 0.05, 0.4)
    layers = [QgsRasterLayer(filled, f"{day} Filled soil moisture") for day in fake_outputs.DATES]
    QgsProject.instance().addMapLayers([series, *layers], False)
    job, _ = run("forecastpoints", INPUT=series.id(), DYNAMIC=[layer.id() for layer in layers], OUTPUT=str(tmp_path / "out.gpkg"))
    (item,) = job["covariates"]
    assert (item["name"], item["source"]["path"], item["dynamic"]) == ("filled_soil_moisture", filled, True)
    job, _ = run("forecastpoints", INPUT=series.id(), DYNAMIC_FILES=[filled], OUTPUT=str(tmp_path / "out.gpkg"))
    QgsProject.instance().removeAllMapLayers()
    (item,) = job["covariates"]
    assert (item["name"], item["source"]["path"], item["dynamic"]) == ("filled", filled, True)


def test_single_date_files_of_a_covariate_are_joined(run: Callable[..., Any], stack: QgsRasterLayer, tmp_path: Path) -> None:
    days = [fake_outputs.raster(tmp_path / f"rain_{day.replace('-', '')}.tif", 1) for day in fake_outputs.DATES]
    job, _ = run("imputesoilmoisture", INPUT=stack.id(), DYNAMIC_FILES=days)
    (item,) = job["covariates"]
    assert (item["name"], item["source"]["files"], item["dynamic"]) == ("rain", days, True)


def test_it_runs_inside_a_model(
    qgis_processing: None, provider: Any, context: QgsProcessingContext, stack: QgsRasterLayer, feedback: Any, fake_engine: Any, tmp_path: Path
) -> None:  # fmt: skip
    """The filled stack goes on into QGIS's own raster tools, without a file named by anyone."""
    made = fake_outputs.raster(tmp_path / "made.tif", 3, 0.06, 0.38)
    fake_engine("good", copy={"filled": made}, summaries={"impute": fake_outputs.filled_summary()})
    model = QgsProcessingModelAlgorithm("model", "tests")
    model.addModelParameter(QgsProcessingParameterRasterLayer("stack"), QgsProcessingModelParameter("stack"))
    child = QgsProcessingModelChildAlgorithm("groundcast:imputesoilmoisture")
    child.setChildId("fill")
    child.addParameterSources("INPUT", [QgsProcessingModelChildParameterSource.fromModelParameter("stack")])
    child.addParameterSources("SEED", [QgsProcessingModelChildParameterSource.fromExpression("2 + 1")])
    output = QgsProcessingModelOutput("filled", "filled")
    output.setChildId("fill")
    output.setChildOutputName("FILLED")
    child.setModelOutputs({"filled": output})
    model.addChildAlgorithm(child)
    then = QgsProcessingModelChildAlgorithm("native:rasterlayerproperties")
    then.setChildId("next")
    then.addParameterSources("INPUT", [QgsProcessingModelChildParameterSource.fromChildOutput("fill", "FILLED")])
    model.addChildAlgorithm(then)
    assert model.canExecute()[0]
    (filled,) = (item.name() for item in model.destinationParameterDefinitions())  # older QGIS: "fill:filled"
    results, fine = model.run({"stack": stack.id(), filled: QgsProcessing.TEMPORARY_OUTPUT}, context, feedback)
    assert fine, feedback.texts("error")
    assert results["CHILD_RESULTS"]["next"]["BAND_COUNT"] == 3
    assert QgsRasterLayer(results[filled], "filled").isValid()
