"""Exposed assets: what they meet, in any CRS and of any geometry, and in which order."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsFeature, QgsGeometry, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QDate

from groundcast.plugin.hazard import table

EAST, NORTH = 500_000, 4_000_000


def shape(wkt: str) -> QgsGeometry:
    """A shape near the scene's corner, in metres from there."""
    made = QgsGeometry.fromWkt(wkt)
    made.translate(EAST, NORTH)
    return made


def box(left: float, low: float, right: float, high: float) -> str:
    return f"POLYGON(({left} {low}, {right} {low}, {right} {high}, {left} {high}, {left} {low}))"


def layer_of(kind: str, columns: Any, rows: list[tuple[str, dict[str, Any]]], crs: str = "EPSG:32633") -> QgsVectorLayer:
    layer = QgsVectorLayer(f"{kind}?crs={crs}", "layer", "memory")
    layer.dataProvider().addAttributes(list(table.fields_of(columns)))
    layer.updateFields()
    layer.dataProvider().addFeatures([table.row(columns, shape(wkt), **values) for wkt, values in rows])
    QgsProject.instance().addMapLayer(layer, False)
    return layer


@pytest.fixture()
def zones(qgis_app: Any) -> Any:
    """Two zones side by side, the left one severe."""
    first = QDate(2025, 1, 12)
    rows = [
        (box(0, 0, 100, 100), {"zone": 1, "zone_id": "ZA", "severity": 4, "prob_max": 0.97, "disp_max": -31.0, "first_date": first}),
        (box(200, 0, 300, 100), {"zone": 2, "zone_id": "ZB", "severity": 2, "prob_max": 0.4, "disp_max": 12.0}),
    ]
    yield layer_of("Polygon", table.ZONE, rows)
    QgsProject.instance().removeAllMapLayers()


def assets(kind: str, shapes: list[str], crs: str = "EPSG:32633") -> QgsVectorLayer:
    layer = QgsVectorLayer(f"{kind}?crs={crs}&field=name:string(20)&field=hz_rank:integer", "assets", "memory")
    change = QgsCoordinateTransform(QgsCoordinateReferenceSystem("EPSG:32633"), layer.crs(), QgsProject.instance())
    features = []
    for number, wkt in enumerate(shapes):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([f"asset {number}", 99])
        if wkt:
            geometry = shape(wkt)
            geometry.transform(change)
            feature.setGeometry(geometry)
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    QgsProject.instance().addMapLayer(layer, False)
    return layer


def run(algorithm: Any, context: Any, feedback: Any, folder: Path, **parameters: Any) -> tuple[dict, list[QgsFeature]]:
    made = algorithm("rankassets")
    parameters = {"OUTPUT": str(folder / "ranked.gpkg"), **parameters}
    results, fine = made.run(parameters, context, feedback)
    assert fine, feedback.texts("error")
    return results, list(QgsVectorLayer(str(folder / "ranked.gpkg"), "ranked", "ogr").getFeatures())


def test_buildings_in_degrees(algorithm: Any, context: Any, feedback: Any, tmp_path: Path, zones: Any) -> None:
    shapes = [box(210, 10, 220, 20), box(90, 10, 110, 20), box(150, 40, 160, 50), box(310, 0, 320, 10), box(900, 0, 910, 10), ""]
    layer = assets("Polygon", shapes, "EPSG:4326")
    results, found = run(algorithm, context, feedback, tmp_path, INPUT=layer, ZONES=zones)
    assert results["EXPOSED"] == 3
    assert [item["name"] for item in found] == ["asset 1", "asset 0", "asset 3"]
    assert [item["hz_rank"] for item in found] == [1, 2, 3]
    assert [item["hz_zone_id"] for item in found] == ["ZA", "ZB", "ZB"]
    half, whole, near = found
    assert half["hz_share"] == pytest.approx(0.5, abs=0.01)
    assert half["hz_overlap"] == pytest.approx(100, rel=0.02)
    assert half["hz_first"].toString("yyyy-MM-dd") == "2025-01-12"
    assert whole["hz_share"] == pytest.approx(1.0)
    assert not whole["hz_first"]
    assert near["hz_dist_m"] == pytest.approx(10, abs=0.1)
    assert near["hz_share"] == 0
    assert "3 of 6 assets are exposed" in feedback.texts("info")
    assert (tmp_path / "ranked.qml").is_file()


def test_roads_meet_several_zones_and_all_are_kept(algorithm: Any, context: Any, feedback: Any, tmp_path: Path, zones: Any) -> None:
    layer = assets("LineString", ["LINESTRING(-50 50, 450 50)", "LINESTRING(0 900, 500 900)", "LINESTRING(250 -500, 250 500)"])
    results, found = run(algorithm, context, feedback, tmp_path, INPUT=layer, ZONES=zones, ALL=True)
    assert results["EXPOSED"] == 2
    assert [item["name"] for item in found] == ["asset 0", "asset 2", "asset 1"]
    assert found[0]["hz_zones"] == 2 and found[0]["hz_class"] == 4
    assert found[0]["hz_overlap"] == pytest.approx(200)
    assert found[0]["hz_share"] == pytest.approx(0.4)
    assert not found[2]["hz_rank"] and not found[2]["hz_zone_id"]


def test_points_tell_what_is_nearest(algorithm: Any, context: Any, feedback: Any, tmp_path: Path, zones: Any) -> None:
    rows = [
        ("POINT(10 10)", {"probability": 0.6, "severity": 3, "displacement": -11.0}),
        ("POINT(80 80)", {"probability": 0.97, "severity": 4, "displacement": -31.0}),
        ("POINT(600 600)", {"probability": 0.7, "severity": 3, "displacement": -15.0}),
        ("POINT(800 800)", {"probability": 0.1, "severity": 1, "displacement": -1.0}),
        ("POINT(10 12)", {"probability": None, "severity": None, "displacement": None}),
    ]
    points = layer_of("Point", table.POINT, rows)
    layer = assets("Point", ["POINT(12 10)", "POINT(82 80)", "POINT(605 600)", "POINT(801 800)", "POINT(50 50)"])
    _, found = run(algorithm, context, feedback, tmp_path, INPUT=layer, ZONES=zones, POINTS=points)
    assert [item["name"] for item in found] == ["asset 1", "asset 4", "asset 0", "asset 2"]
    assert found[0]["hz_loc_prob"] == pytest.approx(0.97)
    assert found[2]["hz_loc_disp"] == pytest.approx(-11)
    assert found[2]["hz_prob"] == pytest.approx(0.97)  # of the zone
    alone = found[3]
    assert alone["hz_zones"] == 0 and not alone["hz_zone_id"] and alone["hz_class"] == 3
    assert alone["hz_dist_m"] == pytest.approx(5)
    _, only = run(algorithm, context, feedback, tmp_path, INPUT=layer, POINTS=points, DISTANCE=3)
    assert [item["name"] for item in only] == ["asset 1", "asset 0"]


def test_the_wrong_layer_is_named(algorithm: Any, context: Any, feedback: Any, tmp_path: Path, zones: Any) -> None:
    layer = assets("Polygon", [box(0, 0, 1, 1)])
    for more, said in (
        ({}, "Give hazard zones"),
        ({"ZONES": layer}, "has no field 'zone_id'"),
        ({"POINTS": layer}, "no field 'probability'"),
    ):
        feedback.told.clear()
        _, fine = algorithm("rankassets").run({"INPUT": layer, "OUTPUT": str(tmp_path / "x.gpkg"), **more}, context, feedback)
        assert not fine
        assert said in feedback.texts("error")
