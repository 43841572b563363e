"""Hazard zones of raster forecasts: the same areas as of points, and maps of probability and class."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from osgeo import gdal, osr
from qgis.core import QgsProcessingContext, QgsProject, QgsRasterLayer, QgsVectorLayer

from groundcast.plugin.hazard import exceedance
from groundcast.plugin.hazard.grid import Grid
from groundcast.plugin.layers.maps_style import apply_map

from .hazard_scenes import native  # noqa: F401 (a fixture)

pytestmark = pytest.mark.usefixtures("native")

DAYS = ("2025-01-12", "2025-01-24")
KEYS = ("lower95", "lower80", "median", "upper80", "upper95")
ROWS, COLUMNS, CELL = 40, 60, 50.0


def write(path: Path, bands: np.ndarray, role: str, names: tuple[str, ...], epsg: int = 32633, cell: float = CELL) -> None:
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), COLUMNS, ROWS, len(bands), gdal.GDT_Float32)
    west, north = (500_000.0, 4_002_000.0) if epsg == 32633 else (15.0, 36.15)
    dataset.SetGeoTransform((west, cell, 0, north, 0, -cell))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(epsg)
    dataset.SetProjection(reference.ExportToWkt())
    tags = {"GROUNDCAST_LAYER": role, "GROUNDCAST_ORIGIN": "2024-12-31", "GROUNDCAST_METHOD": "ridge"}
    dataset.SetMetadata({**tags, "GROUNDCAST_INPUTS": "[]", "GROUNDCAST_PARAMETERS": "{}"})
    for number, (values, name) in enumerate(zip(bands, names), 1):
        band = dataset.GetRasterBand(number)
        band.SetNoDataValue(float("nan"))  # before the values: blocks of zeros are left out of the file, and read as nodata
        band.WriteArray(values)
        band.SetDescription(name)


def forecast(folder: Path, moved: np.ndarray, spread: float = 2.0, leave: str = "", **grid: Any) -> Path:
    """Write the rasters of a run; the first date has half the movement. The level is 100 mm."""
    folder.mkdir(exist_ok=True)
    for key, score in zip(KEYS, exceedance.SCORES):
        bands = np.stack([100 + share * moved + spread * score for share in (0.5, 1.0)])
        if key != leave:
            write(folder / f"{key}.tif", bands, key, DAYS, **grid)
    write(folder / "displacement.tif", moved[None], "displacement", ("displacement",), **grid)
    return folder / "median.tif"


@pytest.fixture()
def moved() -> np.ndarray:
    """Two blocks that sink, one that rises by less, a lone cell, and a corner without a forecast."""
    values = np.zeros((ROWS, COLUMNS))
    values[5:15, 5:20] = -30.0
    values[25:31, 30:38] = 14.0
    values[35, 50] = -40.0
    values[:4, 50:] = np.nan
    return values


def run(algorithm: Any, context: Any, feedback: Any, median: Path, folder: Path, **more: Any) -> tuple[dict, list[Any], bool]:
    made = algorithm("detectzones")
    parameters = {"RASTER": str(median), "OUTPUT": str(folder / "zones.gpkg"), **more}
    results, fine = made.run(parameters, context, feedback)
    zones = list(QgsVectorLayer(str(folder / "zones.gpkg"), "zones", "ogr").getFeatures()) if fine else []
    return results, zones, fine


def test_zones_are_the_cells_that_move(algorithm: Any, context: QgsProcessingContext, feedback: Any, tmp_path: Path, moved: Any) -> None:
    maps = {"PROBABILITIES": str(tmp_path / "probability.tif"), "CLASS": str(tmp_path / "class.tif")}
    results, zones, fine = run(algorithm, context, feedback, forecast(tmp_path / "run", moved), tmp_path, **maps)
    assert fine, feedback.texts("error")
    assert results["ZONES"] == 2
    assert results["ACTIVE"] == 150 + 48 + 1
    first, second = zones
    assert [first["points"], second["points"]] == [150, 48]
    assert first["area_m2"] == pytest.approx(150 * CELL**2)
    assert first.geometry().area() == pytest.approx(first["area_m2"])
    assert first["disp_max"] == pytest.approx(-30)
    assert second["disp_median"] == pytest.approx(14)
    assert first["gradient"] == pytest.approx(np.hypot(30, 30) / (2 * CELL), rel=0.01)  # a corner of the block
    assert first["quality"] == 1.0
    assert first["vel_max"] == pytest.approx(-30 / (24 / 365.25))
    assert first["first_date"].toString("yyyy-MM-dd") == DAYS[0]
    assert second["first_date"].toString("yyyy-MM-dd") == DAYS[1]
    assert first["origin"].toString("yyyy-MM-dd") == "2024-12-31"
    chance, told = gdal.Open(maps["PROBABILITIES"]).ReadAsArray()
    grade = gdal.Open(maps["CLASS"]).ReadAsArray()
    assert np.isnan(chance[0, 55]) and grade[0, 55] == 0
    np.testing.assert_array_equal(told, np.where(grade > 0, 255, 0))
    assert chance[10, 10] > 0.99 and grade[10, 10] == 4
    assert chance[20, 2] < 0.01 and grade[20, 2] == 1
    expected = 1 - exceedance.below(14 + 2 * exceedance.SCORES.reshape(5, 1), np.array([10.0]))[0]
    assert chance[27, 33] == pytest.approx(expected, abs=1e-4)
    assert (tmp_path / "class.qml").is_file()
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith(".")] == []
    layer = QgsRasterLayer(maps["CLASS"], "class")
    apply_map(layer, "class", (0.2, 0.5, 0.8))
    assert len(layer.renderer().classes()) == 4


def test_cells_that_cannot_be_told_are_not_drawn(
    algorithm: Any, context: QgsProcessingContext, feedback: Any, tmp_path: Path, moved: Any
) -> None:
    """Intervals of 30 mm: everything is likely to exceed 10 mm, but only the cells whose median does are said to."""
    maps = {"PROBABILITIES": str(tmp_path / "probability.tif")}
    _, _, fine = run(algorithm, context, feedback, forecast(tmp_path / "run", moved, spread=30.0), tmp_path, **maps)
    assert fine, feedback.texts("error")
    layer = QgsRasterLayer(maps["PROBABILITIES"], "probability")
    apply_map(layer, "probability", (0.2, 0.5, 0.8))
    block = layer.renderer().block(1, layer.extent(), COLUMNS, ROWS)
    drawn = np.array([[block.color(row, column) >> 24 & 255 for column in range(COLUMNS)] for row in range(ROWS)])
    np.testing.assert_array_equal(drawn > 0, np.abs(np.nan_to_num(moved)) > 10)
    assert any("too uncertain" in name for name, _ in layer.renderer().legendSymbologyItems())
    apply_map(layer, "probability", (0.2, 0.5, 0.8))
    layer.saveNamedStyle(str(tmp_path / "x.qml"))
    again = QgsRasterLayer(maps["PROBABILITIES"], "again")
    again.loadNamedStyle(str(tmp_path / "x.qml"))
    assert again.renderer().alphaBand() == 2


def test_read_in_blocks_is_the_same(moved: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = str(forecast(tmp_path / "run", moved))
    whole = next(Grid(path).blocks())
    monkeypatch.setattr("groundcast.plugin.hazard.grid._MOST", 7 * 5 * 2 * COLUMNS)
    parts = list(Grid(path).blocks())
    assert len(parts) == 6
    np.testing.assert_array_equal(np.concatenate([part.quantiles for part in parts], -1), whole.quantiles)
    np.testing.assert_array_equal(np.concatenate([part.place for part in parts]), whole.place)
    np.testing.assert_allclose(whole.quantiles[2, -1][np.isfinite(moved.ravel())], moved.ravel()[np.isfinite(moved.ravel())], atol=1e-4)


def test_degrees_and_a_velocity(algorithm: Any, context: QgsProcessingContext, feedback: Any, tmp_path: Path, moved: Any) -> None:
    median = forecast(tmp_path / "run", moved, epsg=4326, cell=0.0005)
    _, zones, fine = run(algorithm, context, feedback, median, tmp_path, THRESHOLD=0, VELOCITY=300)
    assert fine, feedback.texts("error")
    assert [zone["points"] for zone in zones] == [150]  # 30 mm in 24 days are 457 mm/yr, 14 mm are 213
    assert zones[0]["area_m2"] == pytest.approx(150 * 45.1 * 55.5, rel=0.02)
    assert zones[0]["vel_limit"] == 300
    assert zones[0]["first_date"].toString("yyyy-MM-dd") == DAYS[0]
    assert 15 < zones[0].geometry().centroid().asPoint().x() < 15.1


def test_what_lacks_is_named(algorithm: Any, context: QgsProcessingContext, feedback: Any, tmp_path: Path, moved: Any) -> None:
    median = forecast(tmp_path / "run", moved, leave="upper80")
    for given, said in (
        ({"RASTER": str(median)}, "'upper80' was not found"),
        ({"RASTER": str(tmp_path / "run" / "lower80.tif")}, "is not the median"),
        ({"RASTER": str(median), "THRESHOLD": 0}, "Give a threshold"),
        ({}, "Give forecast points"),
    ):
        feedback.told.clear()
        _, fine = algorithm("detectzones").run({**given, "OUTPUT": str(tmp_path / "x.gpkg")}, context, feedback)
        assert not fine
        assert said in feedback.texts("error")
    layer = QgsRasterLayer(str(forecast(tmp_path / "other", moved).with_name("upper80.tif")), "upper80")
    QgsProject.instance().addMapLayer(layer, False)
    _, _, fine = run(algorithm, context, feedback, median, tmp_path)  # the project has it
    QgsProject.instance().removeAllMapLayers()
    assert fine, feedback.texts("error")


def test_a_history_takes_the_noise_out(algorithm: Any, context: QgsProcessingContext, feedback: Any, tmp_path: Path, moved: Any) -> None:
    """Intervals of 6 mm that are measurement noise: standing ground is likely to be measured beyond 5 mm, and unlikely to move as far."""
    median, rng = forecast(tmp_path / "run", moved, spread=6.0), np.random.default_rng(0)
    names = tuple(f"2024-{month:02d}-{day:02d}" for month in range(3, 13) for day in (1, 9, 17, 25))
    write(tmp_path / "stack.tif", 100 + 5.9 * rng.normal(size=(40, ROWS, COLUMNS)), "", names)
    chances = []
    for beside in (*KEYS, "displacement"):
        dataset = gdal.OpenEx(str(median.with_name(f"{beside}.tif")), gdal.OF_UPDATE)
        dataset.SetMetadataItem("GROUNDCAST_INPUTS", json.dumps([{"path": str(tmp_path / "stack.tif"), "sha256": "0" * 64}]))
        dataset = None
    for number, more in enumerate(({"FIND_HISTORY": False}, {"HISTORY": str(tmp_path / "stack.tif")}, {})):
        maps = {"PROBABILITIES": str(tmp_path / f"{number}.tif")}
        _, zones, fine = run(algorithm, context, feedback, median, tmp_path, THRESHOLD=5, **maps, **more)
        assert fine, feedback.texts("error")
        chances.append(np.nanmedian(gdal.Open(maps["PROBABILITIES"]).ReadAsArray()[0][moved == 0]))
    assert chances[0] == pytest.approx(0.4, abs=0.02)
    assert chances[1] < 0.1
    assert chances[2] == chances[1]  # it was found by itself
    assert "what the forecast was made from" in feedback.texts("info")
    assert zones[0]["motion"] == "steady"
    assert "not taken out" not in feedback.texts("warning")
    other = forecast(tmp_path / "degrees", moved, epsg=4326, cell=0.0005)
    _, _, fine = run(algorithm, context, feedback, other, tmp_path, HISTORY=str(tmp_path / "stack.tif"))
    assert fine, feedback.texts("error")
    assert "not taken out" in feedback.texts("warning")
