"""What changed since the last run: zones, and observations that left the bands, against chance."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsProject, QgsVectorLayer

from groundcast.plugin.hazard import table
from groundcast.plugin.hazard.surprise import chance

from .hazard_scenes import DAYS, forecast_layer
from .test_hazard_assets import EAST, NORTH, box, layer_of
from .test_hazard_grid import COLUMNS, ROWS, forecast, write


def test_chance_is_the_tail_of_the_binomial() -> None:
    for count, total, share in ((3, 20, 0.05), (0, 20, 0.05), (20, 20, 0.3), (9, 40, 0.1)):
        exact = sum(math.comb(total, k) * share**k * (1 - share) ** (total - k) for k in range(count, total + 1))
        assert chance(count, total, share) == pytest.approx(exact, rel=1e-9)
    assert chance(50_000, 1_000_000) == pytest.approx(0.5, abs=0.01)
    assert chance(60_000, 1_000_000) < 1e-100


@pytest.fixture()
def scene(qgis_app: Any) -> Any:
    """Zones of two runs; 400 points that were forecast to stand still, and what became of them: a tenth of them, in the zone's corner, sank."""
    zone = {"severity": 3, "prob_max": 0.6, "disp_max": -12.0}
    old = [(box(0, 0, 100, 100), {"zone_id": "ZA", **zone}), (box(300, 0, 350, 50), {"zone_id": "ZB", **zone})]
    new = [(box(0, 0, 160, 100), {"zone_id": "ZN", **zone, "severity": 4}), (box(500, 500, 550, 550), {"zone_id": "ZC", **zone})]
    rng = np.random.default_rng(4)
    spots = rng.uniform(0, 600, (400, 2))
    spots[:40] = rng.uniform(0, 100, (40, 2))
    forecasted = forecast_layer(spots + (EAST, NORTH), np.zeros(400))
    names = ["D20241231", *(f"D{day}" for day in DAYS), "D20250301"]
    seen = QgsVectorLayer("Point?crs=EPSG:32633" + "".join(f"&field={name}:double" for name in names), "seen", "memory")
    values = 100 + 2 * rng.normal(size=(400, 4))
    sunk = values.copy()
    sunk[:40, 2] -= 15
    features = []
    for row in rng.permutation(400):
        feature = QgsFeature(seen.fields())
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(*map(float, spots[row] + (EAST, NORTH)))))
        feature.setAttributes([float(value) for value in sunk[row]])
        features.append(feature)
    seen.dataProvider().addFeatures(features)
    QgsProject.instance().addMapLayers([forecasted, seen], False)
    layers = {"OLD_ZONES": layer_of("Polygon", table.ZONE, old), "ZONES": layer_of("Polygon", table.ZONE, new)}
    yield {**layers, "FORECAST": forecasted, "OBSERVATIONS": seen}
    QgsProject.instance().removeAllMapLayers()


def run(algorithm: Any, context: Any, feedback: Any, folder: Path, **parameters: Any) -> tuple[dict, dict[str, QgsFeature]]:
    parameters = {"OUTPUT": str(folder / "changes.gpkg"), **parameters}
    results, fine = algorithm("compareforecasts").run(parameters, context, feedback)
    assert fine, feedback.texts("error")
    found = QgsVectorLayer(str(folder / "changes.gpkg"), "changes", "ogr")
    return results, {feature["new_id"] or feature["old_id"]: feature for feature in found.getFeatures()}


def test_zones_alone(algorithm: Any, context: Any, feedback: Any, tmp_path: Path, scene: Any) -> None:
    zones = {name: scene[name] for name in ("OLD_ZONES", "ZONES")}
    results, found = run(algorithm, context, feedback, tmp_path, **zones)
    assert {key: results[key] for key in ("NEW", "GROWN", "SHRUNK", "SAME", "VANISHED")} == {
        "NEW": 1, "GROWN": 1, "SHRUNK": 0, "SAME": 0, "VANISHED": 1,
    }  # fmt: skip
    assert results["SPLIT"] == results["MERGED"] == 0
    grown = found["ZN"]
    assert (grown["change"], grown["old_id"]) == ("grown", "ZA")
    assert (grown["old_class"], grown["new_class"]) == (3, 4)
    assert grown["new_area"] == pytest.approx(16_000)
    assert found["ZC"]["change"] == "new" and found["ZB"]["change"] == "vanished"
    _, found = run(algorithm, context, feedback, tmp_path, **zones, GROWTH=100)
    assert found["ZN"]["change"] == "same"


def test_parts_of_a_zone_are_not_new(qgis_app: Any) -> None:
    from groundcast.plugin.hazard.changes import changes

    def zones(*boxes: str) -> list[Any]:
        return [(f"Z{number}", QgsGeometry.fromWkt(wkt), {"prob_max": 0.5}) for number, wkt in enumerate(boxes)]

    whole, parts = zones(box(0, 0, 100, 10)), zones(box(0, 0, 60, 10), box(70, 0, 100, 10), box(95, 20, 99, 24))
    assert [(item.kind, item.new and item.new[0]) for item in changes(whole, parts)] == [("new", "Z2"), ("split", "Z1"), ("shrunk", "Z0")]
    assert [(item.kind, item.old and item.old[0]) for item in changes(parts, whole)] == [
        ("grown", "Z0"),
        ("merged", "Z1"),
        ("vanished", "Z2"),
    ]
    assert changes([], []) == []


def test_what_left_the_band_is_told_from_chance(algorithm: Any, context: Any, feedback: Any, tmp_path: Path, scene: Any) -> None:
    results, found = run(algorithm, context, feedback, tmp_path, **scene, PLACES=str(tmp_path / "places.gpkg"))
    assert results["COMPARED"] == 400
    assert results["EXPECTED"] == pytest.approx(20)
    assert 40 <= results["OUTSIDE"] <= 80
    assert results["P_VALUE"] < 1e-4
    assert "more than chance" in feedback.texts("info")
    assert "2025-01-12: " in feedback.texts("info")
    assert found["ZN"]["alarm"] == 1 and found["ZN"]["out95"] >= 40
    assert found["ZC"]["alarm"] in (0, None)
    places = list(QgsVectorLayer(str(tmp_path / "places.gpkg"), "places", "ogr").getFeatures())
    bands = [place["band"] for place in places]
    assert bands.count(95) == results["OUTSIDE"]
    assert 0 < bands.count(80) < 110
    sunk = [place for place in places if place["excess"] < -5]
    assert len(sunk) >= 38
    assert all(place["date"].toString("yyyyMMdd") == DAYS[1] for place in places)


def test_a_right_forecast_gives_no_alarm(algorithm: Any, context: Any, feedback: Any, tmp_path: Path, scene: Any) -> None:
    layer = scene["OBSERVATIONS"]
    layer.dataProvider().deleteAttributes([layer.fields().indexOf(f"D{DAYS[1]}")])
    layer.updateFields()
    results, found = run(algorithm, context, feedback, tmp_path, **scene)
    assert results["P_VALUE"] > 0.01
    assert "no more than chance" in feedback.texts("info")
    assert found["ZN"]["alarm"] == 0


def test_rasters(algorithm: Any, context: Any, feedback: Any, tmp_path: Path, scene: Any) -> None:
    median = forecast(tmp_path / "run", np.zeros((ROWS, COLUMNS)))
    values = 100 + 2 * np.random.default_rng(0).normal(size=(3, ROWS, COLUMNS))
    values[2, 30:35, :10] += 20
    write(tmp_path / "stack.tif", values, "", ("2024-12-31", "2025-01-12", "2025-01-18"))
    zones = {name: scene[name] for name in ("OLD_ZONES", "ZONES")}
    more = {"RASTER": str(median), "OBSERVATIONS": str(tmp_path / "stack.tif"), "PLACES": str(tmp_path / "places.gpkg")}
    results, _ = run(algorithm, context, feedback, tmp_path, **zones, **more)
    assert results["COMPARED"] == ROWS * COLUMNS
    assert results["OUTSIDE"] == pytest.approx(0.05 * ROWS * COLUMNS + 47, abs=35)
    above = [place for place in QgsVectorLayer(str(tmp_path / "places.gpkg"), "places", "ogr").getFeatures() if place["excess"] > 8]
    assert len(above) >= 45


def test_what_cannot_be_compared_is_said(algorithm: Any, context: Any, feedback: Any, tmp_path: Path, scene: Any) -> None:
    zones = {name: scene[name] for name in ("OLD_ZONES", "ZONES")}
    empty = QgsVectorLayer("Point?crs=EPSG:32633&field=D20190101:double&field=D20190113:double", "old", "memory")
    far = QgsVectorLayer("Point?crs=EPSG:32633&field=D20250112:double&field=D20250113:double", "elsewhere", "memory")
    QgsProject.instance().addMapLayers([empty, far], False)
    for more, said in (
        ({"FORECAST": scene["FORECAST"]}, "together, or neither"),
        ({"FORECAST": scene["FORECAST"], "OBSERVATIONS": empty}, "has no observation between 2025-01-12 and 2025-01-24"),
        ({"FORECAST": scene["FORECAST"], "OBSERVATIONS": far}, "no place in common"),
        ({"FORECAST": empty, "OBSERVATIONS": empty}, "is no forecast of points"),
    ):
        feedback.told.clear()
        _, fine = algorithm("compareforecasts").run({**zones, **more, "OUTPUT": str(tmp_path / "x.gpkg")}, context, feedback)
        assert not fine
        assert said in feedback.texts("error")
    assert not (tmp_path / "x.gpkg").exists()
