"""Filling gaps through the real ``qgis_process`` and the real engine: every kind of input, evaluation, training, and the way back."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsRasterLayer, QgsVectorLayer

from groundcast.engine.job import IMPUTERS, MASKS, METHODS

LINEAR, REGRESSION = IMPUTERS.index("linear_time"), IMPUTERS.index("ridge_kriging")
NO_DATA, OBSERVED, FILLED = 0, 1, 2


@pytest.fixture(scope="session")
def moisture(engine_python: Path, root: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """14 x 18 cells on 48 days, in every form a user may have; see ``moisture_data.py``."""
    folder = tmp_path_factory.mktemp("moisture data")
    script = Path(__file__).with_name("moisture_data.py")
    subprocess.run([engine_python, str(script), str(root / "build" / "pkg"), str(folder)], check=True, timeout=120)
    return folder


@pytest.fixture()
def fill(start: Any, tmp_path: Path) -> Any:
    """Fill with all outputs; return the summary, and the bands by output."""

    def run(**parameters: Any) -> tuple[dict[str, Any], dict[str, np.ndarray]]:
        names = {name: tmp_path / "outputs" / f"{name.lower()}.tif" for name in ("FILLED", "LOWER80", "UPPER80", "PROVENANCE")}
        documents = {
            "TABLE": tmp_path / "outputs" / "t.json",
            "REPORT": tmp_path / "outputs" / "r.html",
            "CSV": tmp_path / "outputs" / "s.csv",
        }
        code, log = start("imputesoilmoisture", **parameters, **names, **documents).end(200)
        assert code == 0, log
        assert "Traceback" not in log
        assert "USED_METHOD:" in log
        assert all(path.stat().st_size for path in (*names.values(), *documents.values()))
        assert [path.name for path in (tmp_path / "outputs").iterdir() if path.name.startswith(".")] == []
        return json.loads(documents["TABLE"].read_text()), {name.lower(): bands(path) for name, path in names.items()}

    return run


def bands(path: Path) -> np.ndarray:
    return gdal.Open(str(path)).ReadAsArray()


def check(given: np.ndarray, made: dict[str, np.ndarray], rounding: float = 0.0) -> None:
    """Every observed cell is the same, every other cell that ever had a value is filled, and it is said which is which."""
    observed = np.isfinite(given)
    ever = np.broadcast_to(observed.any(0), observed.shape)
    for name in ("filled", "lower80", "upper80"):
        np.testing.assert_allclose(made[name][observed], given[observed], rtol=rounding, atol=0)
        assert np.isfinite(made[name][ever]).all()
        assert not np.isfinite(made[name][~ever]).any()
    gaps = ever & ~observed
    assert (made["lower80"][gaps] <= made["filled"][gaps]).all()
    assert (made["filled"][gaps] <= made["upper80"][gaps]).all()
    np.testing.assert_array_equal(made["provenance"], np.select([observed, ever], [OBSERVED, FILLED], NO_DATA))


def test_a_folder_of_daily_rasters_with_covariates(fill: Any, moisture: Path, tmp_path: Path) -> None:
    summary, made = fill(
        FOLDER=moisture / "moisture", STATIC=moisture / "elevation.tif", CLASSES=moisture / "land_cover.tif", DYNAMIC_FILES=moisture / "rain.tif",
        METHOD=REGRESSION, MASKS=MASKS.index("moved"),
    )  # fmt: skip
    daily = np.stack([bands(path) for path in sorted((moisture / "moisture").glob("*.tif"))])
    check(np.where(daily == -9999, np.nan, daily * 1e-4).astype(np.float32), made, 2e-7)  # scaled in another order of rounding
    assert summary["method"] == "ridge_kriging"
    assert summary["units"] == "m3/m3"
    assert {row["mask"] for row in summary["skill"]} == {"moved"}
    assert summary["covariates"] == ["elevation", "land_cover", "rain"]
    truth, gaps = bands(moisture / "truth.tif"), made["provenance"] == FILLED
    error = np.abs(made["filled"] - truth)[gaps].mean()
    place = np.abs(np.where(gaps, np.nanmean(np.where(gaps, np.nan, made["filled"]), 0), np.nan) - truth)[gaps].mean()
    assert error < 0.7 * place  # than the mean of the place
    layer = QgsRasterLayer(str(tmp_path / "outputs" / "filled.tif"), "filled")
    assert [layer.bandName(band)[-10:] for band in (1, 48)] == ["2023-02-01", "2023-03-20"]
    assert layer.crs().authid() == "EPSG:6933"
    assert layer.renderer().type() == "singlebandpseudocolor"  # from the .qml beside it
    assert QgsRasterLayer(str(tmp_path / "outputs" / "provenance.tif"), "p").renderer().type() == "paletted"


def test_a_stack_in_a_region_and_a_period(fill: Any, moisture: Path) -> None:
    region = "900000,972000,5037000,5100000 [EPSG:6933]"  # 8 x 7 cells
    summary, made = fill(INPUT=moisture / "stack.tif", METHOD=LINEAR, EXTENT=region, START="2023-02-05", END="2023-03-10")
    check(bands(moisture / "stack.tif")[4:38, :7, :8], made)
    assert summary["history"]["count"] == 34


def test_a_cube(fill: Any, moisture: Path) -> None:
    summary, made = fill(FILE=moisture / "cube.nc", VARIABLE="soil_moisture", METHOD=LINEAR)
    check(bands(moisture / "stack.tif"), made)
    assert summary["units"] == "m3/m3"


def test_original_smap_files_with_their_flags(fill: Any, moisture: Path) -> None:
    summary, made = fill(FOLDER=moisture / "smap", METHOD=LINEAR)
    recommended = (made["provenance"] == OBSERVED).sum()
    summary, made = fill(FOLDER=moisture / "smap", METHOD=LINEAR, QUALITY=1)
    check(bands(moisture / "stack.tif"), made)
    assert 0.93 < recommended / (made["provenance"] == OBSERVED).sum() < 0.97
    assert len(summary["dates"]) == 48


def test_stations(start: Any, moisture: Path, tmp_path: Path) -> None:
    out, table = tmp_path / "outputs" / "filled.gpkg", tmp_path / "outputs" / "t.json"
    stations = moisture / "stations.gpkg"
    run = start("imputestations", INPUT=stations, METHOD=LINEAR, DYNAMIC_FILES=moisture / "rain.tif", OUTPUT=out, TABLE=table)
    code, log = run.end()
    assert code == 0, log
    before = {feature["pid"]: feature for feature in QgsVectorLayer(str(stations), "s", "ogr").getFeatures()}
    after = {feature["pid"]: feature for feature in QgsVectorLayer(f"{out}|layername=filled", "f", "ogr").getFeatures()}
    assert set(before) == set(after)
    gaps = 0
    for name, feature in after.items():
        for field in (field for field in feature.fields().names() if field.startswith("D2")):
            given = before[name][field]
            missing = not isinstance(given, float) or np.isnan(given)
            gaps += missing
            assert missing or feature[field] == given
            assert isinstance(feature[field], float)
    assert gaps > 100
    assert QgsVectorLayer(f"{out}|layername=upper95", "u", "ogr").featureCount() == 25


def test_evaluation(start: Any, moisture: Path, tmp_path: Path) -> None:
    table, csv = tmp_path / "outputs" / "t.json", tmp_path / "outputs" / "s.csv"
    wanted = {"METHODS": f"0,{LINEAR - 1}", "MASKS": f"{MASKS.index('mcar50')},{MASKS.index('days')}"}
    code, log = start("evaluateimputation", FILE=moisture / "stack.tif", **wanted, TABLE=table, CSV=csv).end()
    assert code == 0, log
    rows = json.loads(table.read_text())["skill"]
    assert {(row["method"], row["mask"]) for row in rows} >= {
        (method, mask) for method in ("mean", "linear_time") for mask in ("mcar50", "days")
    }
    assert all(row["mae"] > 0 for row in rows)
    assert len(csv.read_text().splitlines()) == 1 + len(rows)


def test_a_filled_stack_is_a_covariate_of_a_forecast(fill: Any, start: Any, moisture: Path, tmp_path: Path) -> None:
    fill(FILE=moisture / "stack.tif", METHOD=LINEAR)
    filled, out, table = (tmp_path / "outputs" / name for name in ("filled.tif", "out.gpkg", "forecast.json"))
    parameters = {"INPUT": moisture / "slope.gpkg", "METHOD": METHODS.index("ridge_response"), "STEPS": 2, "OUTPUT": out, "TABLE": table}
    code, log = start("forecastpoints", **parameters, DYNAMIC=filled).end(200)
    assert code == 0, log
    summary = json.loads(table.read_text())
    assert summary["covariates"] == ["filled"]
    assert any(item["path"] == str(filled) for item in summary["inputs"])
    assert QgsVectorLayer(str(out), "forecast", "ogr").featureCount() == 25


def test_what_is_wrong_is_said(start: Any, moisture: Path, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    code, log = start("imputesoilmoisture", FOLDER=tmp_path / "empty", FILLED=tmp_path / "outputs" / "f.tif").end()
    assert code != 0
    assert "empty" in next(line for line in log.splitlines() if line.startswith("ERROR"))
    code, log = start("imputestations", FILE=moisture / "stack.tif", METHOD=LINEAR, OUTPUT=tmp_path / "outputs" / "f.gpkg").end()
    assert code != 0
    assert "raster" in next(line for line in log.splitlines() if line.startswith("ERROR"))
    assert list((tmp_path / "outputs").iterdir()) == []


def test_a_trained_network_fills_without_training(start: Any, moisture: Path, tmp_path: Path) -> None:
    model, first, second, out = (tmp_path / "outputs" / name for name in ("model.zip", "first.json", "second.json", "filled.tif"))
    data = {"FILE": moisture / "stack.tif", "DYNAMIC_FILES": moisture / "rain.tif"}
    code, log = start("trainimputation", **data, METHOD=1, MINUTES=0.1, MODEL=model, TABLE=first).end(200)
    assert code == 0, log
    network = IMPUTERS.index("st_transformer")
    code, log = start("imputesoilmoisture", **data, METHOD=network, MODEL=model, FILLED=out, TABLE=second).end(200)
    assert code == 0, log
    assert json.loads(first.read_text())["method"] == json.loads(second.read_text())["method"] == "st_transformer"
    assert json.loads(second.read_text())["parameters"]["model"] == "model.zip"
    given, made = bands(moisture / "stack.tif"), bands(out)
    observed = np.isfinite(given)
    np.testing.assert_array_equal(made[observed], given[observed])
    assert np.isfinite(made[np.broadcast_to(observed.any(0), observed.shape)]).all()
