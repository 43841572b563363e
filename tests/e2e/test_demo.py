"""The demo, small: a simulated tile through the real qgis_process to layers, report, table and map."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path

import numpy as np
import pytest
from qgis.core import QgsVectorLayer
from qgis.PyQt.QtGui import QImage

ROOT = Path(__file__).resolve().parents[2]
ENGINE = Path(os.environ.get("GROUNDCAST_ENGINE_PYTHON") or ROOT / ".venv" / "engine" / "bin" / "python")


def _demo(out: Path, *arguments: str) -> dict:
    command = [str(ENGINE), str(ROOT / "scripts" / "demo.py"), "--out", str(out), *arguments]
    run = subprocess.run(command, capture_output=True, text=True, timeout=280, check=False)
    assert run.returncode == 0, run.stdout[-3000:] + run.stderr[-3000:]
    result = json.loads((out / "result.json").read_text(encoding="utf-8"))
    result["printed"] = run.stdout
    return result


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> dict:
    # A space in the path, as in many a user's folders.
    out = tmp_path_factory.mktemp("demo folder") / "out put"
    return _demo(
        out, "--sites", "250", "--dates", "70", "--steps", "4", "--set", "METHOD=6", "--moisture-method", "ridge_kriging"
    )  # linear + seasonal, anchored


def test_result_lists_files_that_exist(demo: dict) -> None:
    assert {"inputs", "outputs", "method", "skill", "seconds"} <= set(demo)
    for path in [*demo["inputs"], *demo["outputs"].values()]:
        assert Path(path).stat().st_size > 0, path


def test_points_layer_has_every_date_with_intervals(demo: dict) -> None:
    layer = QgsVectorLayer(demo["outputs"]["output"] + "|layername=forecast", "forecast", "ogr")
    assert layer.isValid()
    assert layer.featureCount() == 250
    assert layer.crs().authid() == "EPSG:3035"
    names = [field.name() for field in layer.fields()]
    medians = [name for name in names if name.startswith("D") and "_" not in name and name[1:].isdigit()]
    assert len(medians) == 4
    for name in medians:
        assert {f"{name}_lo80", f"{name}_hi80", f"{name}_lo95", f"{name}_hi95"} <= set(names)
    assert {"pid", "displacement", "velocity", "velocity_change"} <= set(names)


def test_skill_and_truth_are_finite_and_printed(demo: dict) -> None:
    assert demo["skill"]
    assert {"method", "horizon", "rmse", "skill_persistence", "coverage80"} <= set(demo["skill"][0])
    truth = demo["truth"]
    assert truth["rmse_truth"] < truth["rmse_truth_persistence"]
    assert 0.6 < truth["coverage80"] < 0.95
    assert truth["coverage95"] > truth["coverage80"]
    assert "persistence" in demo["printed"]
    assert demo["outputs"]["output"] in demo["printed"]


def test_moisture_is_filled_and_scored(demo: dict) -> None:
    made = demo["moisture"]
    assert made["method"] == "ridge_kriging"
    assert {"method", "mask", "mae", "rmse", "mre", "coverage80", "coverage95"} <= set(made["skill"][0])
    assert made["truth"]["cells_filled"] > 10_000
    assert 0 < made["truth"]["mae_filled"] < 0.02
    assert "covariate rain: saves" in demo["printed"]


def test_map_shows_coloured_points(demo: dict) -> None:
    image = QImage(demo["outputs"]["map"]).convertToFormat(QImage.Format.Format_RGB888)
    assert image.width() > 1000
    bits = image.constBits()
    bits.setsize(image.sizeInBytes())
    pixels = (
        np.frombuffer(bits, np.uint8).reshape(image.height(), image.bytesPerLine())[:, : image.width() * 3].reshape(-1, image.width(), 3)
    )
    half = pixels[150:850].astype(int)
    for panel in (half[:, : image.width() // 2], half[:, image.width() // 2 :]):
        saturated = (panel.max(-1) - panel.min(-1)) > 60
        assert saturated.sum() > 300  # points in colour, not a blank sheet


def test_missing_input_is_refused(tmp_path: Path) -> None:
    command = [str(ENGINE), str(ROOT / "scripts" / "demo.py"), "--out", str(tmp_path / "out"), "--input", str(tmp_path / "none.zip")]
    run = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
    assert run.returncode != 0
    assert "does not exist" in run.stderr
    assert not (tmp_path / "out" / "result.json").exists()
