"""The main job through the real ``qgis_process`` and the real engine."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

from qgis.core import QgsRasterLayer, QgsVectorLayer

from groundcast.engine.job import METHODS

LINEAR = METHODS.index("linear")


def test_algorithms_are_listed(program: str, environment: dict[str, str]) -> None:
    done = subprocess.run([program, "list"], env=environment, capture_output=True, text=True, timeout=60, check=True)
    deformation = (
        "forecastpoints", "forecastrasters", "backtestforecast", "traindeformation", "detectzones", "rankassets", "compareforecasts", "hazardreport",
        "mergereviews", "carryreviews", "setupengine",
    )  # fmt: skip
    for name in (*deformation, "imputesoilmoisture", "imputestations", "evaluateimputation", "trainimputation"):
        assert f"groundcast:{name}" in done.stdout
    line = [program, "help", "groundcast:forecastpoints"]
    done = subprocess.run(line, env=environment, capture_output=True, text=True, timeout=60, check=True)
    assert "Persistence" in done.stdout
    assert "VELOCITY_CHANGE" in done.stdout


def test_missing_engine_is_explained(program: str, environment: dict[str, str], data: Any) -> None:
    line = [program, "run", "groundcast:forecastpoints", "--", f"FILE={data.csv}", "OUTPUT=TEMPORARY_OUTPUT"]
    surroundings = {**environment, "GROUNDCAST_ENGINE_PYTHON": "/nowhere/python"}
    done = subprocess.run(line, env=surroundings, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode != 0
    assert "/nowhere/python" in done.stdout + done.stderr


def test_points_from_a_file(start: Any, data: Any) -> None:
    run = start("forecastpoints", FILE=data.csv, METHOD=LINEAR, STEPS=3, CELL_SIZE=500)
    code, log = run.end()
    assert code != 0
    assert "No output was asked for" in log
    paths = {
        "OUTPUT": "out.gpkg", "REPORT": "report.html", "TABLE": "table.json", "CSV": "skill.csv", "MEDIAN": "median.tif", "VELOCITY": "v.tif",
        **{name: f"{name.lower()}.tif" for name in ("LOWER80", "UPPER80", "LOWER95", "UPPER95", "DISPLACEMENT")},
    }  # fmt: skip
    outputs = {name: run.outputs / file for name, file in paths.items()}
    code, log = start("forecastpoints", FILE=data.csv, METHOD=LINEAR, STEPS=3, CELL_SIZE=500, **outputs).end()
    assert code == 0, log
    assert "Traceback" not in log
    assert all(path.stat().st_size for path in outputs.values())
    summary = json.loads(outputs["TABLE"].read_text())
    assert summary["method"] == "linear"
    assert len(summary["dates"]) == 3
    layer = QgsVectorLayer(f"{outputs['OUTPUT']}|layername=forecast", "forecast", "ogr")
    assert layer.featureCount() == 300
    assert f"D{summary['dates'][0].replace('-', '')}_lo80" in layer.fields().names()
    median = QgsRasterLayer(str(outputs["MEDIAN"]), "median")
    assert median.bandCount() == 3
    assert summary["dates"][2] in median.bandName(3)
    assert "SKILL:" in log
    zones = run.outputs / "zones.gpkg"
    code, log = start("detectzones", INPUT=outputs["OUTPUT"], THRESHOLD=1, PROBABILITY=0.2, OUTPUT=zones).end()
    assert code == 0, log
    found = QgsVectorLayer(str(zones), "zones", "ogr")
    assert found.featureCount() > 0
    assert all(0.2 <= zone["prob_max"] <= 1 and zone["points"] >= 5 for zone in found.getFeatures())
    report = run.outputs / "zones.pdf"
    code, log = start("hazardreport", ZONES=zones, FORECAST=outputs["OUTPUT"], MOST=1, OUTPUT=report).end()
    assert code == 0, log
    assert report.read_bytes().startswith(b"%PDF")
    assert f"ZONES_SHOWN:\t{found.featureCount()}" in log
    assert {zone["origin"].toString("yyyy-MM-dd") for zone in found.getFeatures()} == {summary["origin"]}
    cells, chances = run.outputs / "cells.gpkg", run.outputs / "chances.tif"
    maps = {"PROBABILITIES": chances, "OUTPUT": cells, "THRESHOLD": 1, "PROBABILITY": 0.2}
    code, log = start("detectzones", RASTER=outputs["MEDIAN"], **maps).end()
    assert code == 0, log
    assert QgsRasterLayer(str(chances), "chances").dataProvider().bandStatistics(1).maximumValue <= 1
    assert [path.name for path in run.outputs.iterdir() if path.name.startswith(".")] == []


def test_points_from_a_layer_in_a_region(start: Any, data: Any, tmp_path: Path) -> None:
    layer = QgsVectorLayer(str(data.points), "points", "ogr")
    box = layer.extent()
    extent = f"{box.xMinimum()},{box.center().x()},{box.yMinimum()},{box.yMaximum()} [EPSG:3035]"
    out = tmp_path / "outputs" / "out.gpkg"
    code, log = start("forecastpoints", INPUT=data.points, EXTENT=extent, METHOD=LINEAR, MONTHS=1, OUTPUT=out).end()
    assert code == 0, log
    result = QgsVectorLayer(str(out), "forecast", "ogr")
    assert 0 < result.featureCount() < 300
    assert box.contains(result.extent())


def test_backtest_then_train_then_forecast_with_the_model(start: Any, data: Any) -> None:
    run = start("backtestforecast", INPUT=data.points, METHODS="0,3", STEPS=2, TABLE="/nowhere/t.json")
    code, log = run.end()
    assert code != 0
    assert "folder" in log
    table, model, out = (run.outputs / name for name in ("t.json", "model.zip", "out.gpkg"))
    code, log = start("backtestforecast", INPUT=data.points, METHODS="0,3", STEPS=2, TABLE=table).end()
    assert code == 0, log
    assert {row["method"] for row in json.loads(table.read_text())["skill"]} >= {"persistence", "linear"}
    code, log = start("traindeformation", INPUT=data.points, METHOD=2, STEPS=2, MODEL=model).end()
    assert code == 0, log
    ridge = METHODS.index("ridge")
    code, log = start("forecastpoints", INPUT=data.points, METHOD=ridge, MODEL=model, STEPS=2, OUTPUT=out).end()
    assert code == 0, log
    assert QgsVectorLayer(str(out), "forecast", "ogr").featureCount() == 300
