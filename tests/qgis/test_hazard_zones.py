"""Hazard zones: probabilities from quantiles, areas from points, a layer for the review."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsProcessingContext, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QUrl

from groundcast.plugin.hazard import exceedance
from groundcast.plugin.layers.zones_style import apply_zones
from groundcast.plugin.review.record import STATUS

from .hazard_scenes import DAYS, forecast_layer, native, normal  # noqa: F401 (native is a fixture)

pytestmark = pytest.mark.usefixtures("native")
LEVELS = (0.025, 0.1, 0.5, 0.9, 0.975)


def test_probability_of_a_normal_forecast_is_exact() -> None:
    mean, deviation = np.array([[0.0, -10.0, 4.0]]), np.array([[5.0, 2.0, 1.0]])
    quantiles = normal(mean, deviation)
    for value in (-30.0, -7.0, 0.0, 3.3, 12.0):
        expected = [0.5 * (1 + math.erf((value - m) / d / math.sqrt(2))) for m, d in zip(mean[0], deviation[0])]
        np.testing.assert_allclose(exceedance.below(quantiles, np.full((1, 3), value))[0], expected, atol=1e-6)
    for level, row in zip(LEVELS, quantiles):
        np.testing.assert_allclose(exceedance.below(quantiles, row), level, atol=1e-6)


def test_probability_is_calibrated_where_the_quantiles_are() -> None:
    """Skewed truth, its own quantiles as the forecast: of events called p, a share of p happens."""
    rng = np.random.default_rng(0)
    scale = rng.uniform(1, 8, 40_000)
    draw = lambda: scale * (rng.gamma(2.0, 1.0, len(scale)) - 2.0)  # noqa: E731
    sample = np.stack([draw() for _ in range(400)])
    quantiles = np.quantile(sample, LEVELS, axis=0)[:, None]
    called = exceedance.exceedance(quantiles, 5.0, "toward")[0]
    happened = draw() > 5.0
    error = 0.0
    for low in np.arange(0, 1, 0.1):
        part = (called >= low) & (called < low + 0.1)
        if part.any():
            error += part.mean() * abs(happened[part].mean() - called[part].mean())
    assert error < 0.05  # expected calibration error


def test_directions_horizon_and_first_date() -> None:
    quantiles = normal(np.array([[-12.0, 12.0], [-20.0, 5.0]]), np.full((2, 2), 4.0))
    away, toward, either = (exceedance.exceedance(quantiles, 10.0, name) for name in ("away", "toward", "either"))
    assert away[0, 0] > 0.6 > 0.01 > away[0, 1]
    np.testing.assert_allclose(either, away + toward)
    np.testing.assert_allclose(exceedance.within_horizon(away)[0], away[1, 0])
    assert exceedance.first_date(away, 0.9).tolist() == [1, -1]
    unknown = quantiles.copy()
    unknown[:, :, 0] = np.nan
    assert np.isnan(exceedance.within_horizon(exceedance.exceedance(unknown, 10.0, "away"))[0])


@pytest.fixture()
def scene() -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Points of a square; two discs of it move by -30 and -14 mm, alone a dozen scattered ones do."""
    rng = np.random.default_rng(1)
    spots = rng.uniform(0, 2000, (3000, 2)) + (500_000, 4_000_000)
    apart = [np.hypot(*(spots - (500_000 + x, 4_000_000 + y)).T) for x, y in ((500, 500), (1500, 1200))]
    moved = np.where(apart[0] < 200, -30.0, np.where(apart[1] < 150, -14.0, 0.0))
    moving = moved != 0
    lone = rng.choice(np.flatnonzero(~moving & (apart[0] > 400) & (apart[1] > 400)), 8, replace=False)
    moved[lone] = -40.0
    return spots, moved, moving


def run(
    algorithm: Any, context: QgsProcessingContext, feedback: Any, layer: QgsVectorLayer, path: Path, **more: Any
) -> tuple[dict, list[QgsFeature]]:
    QgsProject.instance().addMapLayer(layer, False)
    made = algorithm("detectzones")
    parameters = {"INPUT": layer, "OUTPUT": str(path), **more}
    assert made.checkParameterValues(parameters, context)[0]
    results, fine = made.run(parameters, context, feedback)
    assert fine, feedback.texts("error")
    found = QgsVectorLayer(str(path), "zones", "ogr")
    features = list(found.getFeatures())
    QgsProject.instance().removeMapLayer(layer.id())
    return results, features


def test_zones_are_what_moves(algorithm: Any, context: QgsProcessingContext, feedback: Any, tmp_path: Path, scene: Any) -> None:
    spots, moved, moving = scene
    results, zones = run(algorithm, context, feedback, forecast_layer(spots, moved), tmp_path / "zones.gpkg", THRESHOLD=10)
    assert results["ZONES"] == len(zones) == 2
    assert [zone["zone"] for zone in zones] == [1, 2]
    first, second = zones
    assert first["disp_max"] == pytest.approx(-30)
    assert second["disp_median"] == pytest.approx(-14)
    assert first["severity"] == 4
    assert first["first_date"].toString("yyyyMMdd") == DAYS[0]
    assert second["first_date"].toString("yyyyMMdd") == DAYS[1]
    assert first["prob_max"] >= second["prob_max"] > 0.9
    assert first["area_m2"] == pytest.approx(math.pi * 200**2, rel=0.35)
    inside = np.array(
        [any(zone.geometry().contains(QgsGeometry.fromPointXY(QgsPointXY(*map(float, spot)))) for zone in zones) for spot in spots]
    )
    precision, recall = (inside & moving).sum() / inside.sum(), (inside & moving).sum() / moving.sum()
    assert precision > 0.95, precision
    assert recall > 0.95, recall
    assert all(zone["status"] == "new" for zone in zones)
    assert (tmp_path / "zones.qml").is_file()


def test_direction_limits_and_nothing_to_find(
    algorithm: Any, context: QgsProcessingContext, feedback: Any, tmp_path: Path, scene: Any
) -> None:
    spots, moved, _ = scene
    layer = forecast_layer(spots, moved)
    results, zones = run(algorithm, context, feedback, layer, tmp_path / "up.gpkg", THRESHOLD=10, DIRECTION=2)
    assert results["ZONES"] == 0 and not zones
    assert "No zone was found" in feedback.texts("info")
    made = algorithm("detectzones")
    layer = forecast_layer(spots[:50], moved[:50])
    QgsProject.instance().addMapLayer(layer, False)
    _, fine = made.run({"INPUT": layer, "CLASSES": "0.9, 0.5", "OUTPUT": str(tmp_path / "x.gpkg")}, context, feedback)
    assert not fine
    assert "three rising probabilities" in feedback.texts("error")


def test_degrees_are_measured_in_metres(algorithm: Any, context: QgsProcessingContext, feedback: Any, tmp_path: Path, scene: Any) -> None:
    from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform

    spots, moved, _ = scene
    change = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem("EPSG:32633"), QgsCoordinateReferenceSystem("EPSG:4326"), QgsProject.instance()
    )
    world = np.array([[place.x(), place.y()] for place in (change.transform(QgsPointXY(*map(float, spot))) for spot in spots)])
    _, plain = run(algorithm, context, feedback, forecast_layer(spots, moved), tmp_path / "utm.gpkg", RADIUS=80)
    _, degrees = run(algorithm, context, feedback, forecast_layer(world, moved, "EPSG:4326"), tmp_path / "world.gpkg", RADIUS=80)
    assert [zone["points"] for zone in degrees] == [zone["points"] for zone in plain]
    assert degrees[0]["area_m2"] == pytest.approx(plain[0]["area_m2"], rel=1e-3)
    assert abs(degrees[0].geometry().centroid().asPoint().x() - 15) < 1


def test_another_layer_is_refused(algorithm: Any, context: QgsProcessingContext, feedback: Any, tmp_path: Path) -> None:
    layer = QgsVectorLayer("Point?crs=EPSG:32633&field=D20200101:double", "history", "memory")
    QgsProject.instance().addMapLayer(layer, False)
    _, fine = algorithm("detectzones").run({"INPUT": layer, "OUTPUT": str(tmp_path / "x.gpkg")}, context, feedback)
    assert not fine
    assert "no forecast of points made by GroundCast" in feedback.texts("error")


def test_the_form_offers_what_a_review_may_say(
    algorithm: Any, context: QgsProcessingContext, feedback: Any, tmp_path: Path, scene: Any
) -> None:
    spots, moved, _ = scene
    run(algorithm, context, feedback, forecast_layer(spots, moved), tmp_path / "zones.gpkg")
    layer = QgsVectorLayer(str(tmp_path / "zones.gpkg"), "zones", "ogr")
    apply_zones(layer)
    setup = layer.editorWidgetSetup(layer.fields().indexOf("status"))
    assert setup.type() == "ValueMap"
    assert [next(iter(item.values())) for item in setup.config()["map"]] == list(STATUS)
    assert len(layer.renderer().categories()) == 4
    assert layer.labelsEnabled()


def test_a_velocity_beside_a_displacement() -> None:
    """Ten dates of steady movement: a velocity is judged at the last date, and its first date is from which on it stays likely."""
    from datetime import date, timedelta

    from groundcast.plugin.hazard.assessment import Criterion, assess
    from groundcast.plugin.hazard.prediction import Prediction

    origin = date(2025, 1, 1)
    days = tuple(origin + timedelta(days=36 * step) for step in range(1, 11))
    share = np.array([36 * step / 365.25 for step in range(1, 11)])
    mean = np.outer(share, [-30.0, -8.0, 0.0])
    made = Prediction(np.arange(3), np.zeros((3, 2)), origin, days, normal(mean, np.full(mean.shape, 3.0)), mean[-1], np.zeros(3))
    fast = assess(made, Criterion(0.0, 20.0, "away", 0.5))
    assert fast.probability[0] > 0.95 > 0.01 > fast.probability[1]
    assert fast.first.tolist() == [0, -1, -1]
    np.testing.assert_allclose(fast.velocity, [-30, -8, 0], atol=1e-9)
    both = assess(made, Criterion(100.0, 20.0, "away", 0.5))
    np.testing.assert_allclose(both.probability, fast.probability)
    far = assess(made, Criterion(28.0, 0.0, "away", 0.5))
    assert far.first.tolist() == [9, -1, -1]
    assert fast.resolved.all() and not assess(made, Criterion(3.0, 0.0, "away", 0.5)).resolved.any()


def test_ids_live_on_and_points_are_told(algorithm: Any, context: QgsProcessingContext, feedback: Any, tmp_path: Path, scene: Any) -> None:
    spots, moved, moving = scene
    _, before = run(algorithm, context, feedback, forecast_layer(spots, moved), tmp_path / "one.gpkg")
    grown = np.where(np.hypot(*(spots - (501_500, 4_001_200)).T) < 190, -45.0, moved)
    more = {"PREVIOUS": str(tmp_path / "one.gpkg"), "POINTS": str(tmp_path / "points.gpkg")}
    _, after = run(algorithm, context, feedback, forecast_layer(spots, grown), tmp_path / "two.gpkg", **more)
    assert "2 of 2 zones were known before" in feedback.texts("info")
    assert {zone["zone_id"] for zone in after} == {zone["zone_id"] for zone in before}
    assert len({zone["zone_id"] for zone in before}) == 2
    largest = [max(zones, key=lambda zone: zone.geometry().centroid().asPoint().x())["zone_id"] for zones in (before, after)]
    assert largest[0] == largest[1]
    points = list(QgsVectorLayer(str(tmp_path / "points.gpkg"), "points", "ogr").getFeatures())
    chance = np.array([point["probability"] for point in points])
    assert len(points) == len(spots)
    assert (chance[moving] > 0.5).all()
    assert (chance[grown == 0] < 0.01).all()
    assert points[int(np.flatnonzero(moving)[0])]["severity"] == 4


def test_gradient_is_that_of_a_plane_and_not_of_noise() -> None:
    from groundcast.plugin.hazard.gradient import gradient

    rng = np.random.default_rng(3)
    place = rng.uniform(0, 1000, (2000, 2))
    moved = 0.02 * place[:, 0] - 0.01 * place[:, 1] + rng.normal(0, 0.5, 2000)
    found = gradient(place, moved, np.arange(0, 2000, 10), 150.0)
    assert np.nanmedian(found) == pytest.approx(np.hypot(0.02, 0.01), rel=0.1)
    assert np.nanmax(found) < 0.05
    assert np.isnan(gradient(place[:4], moved[:4], np.arange(4), 2000.0)).all()
    line = np.stack([np.arange(50.0), np.zeros(50)], 1)
    assert np.isnan(gradient(line, np.arange(50.0), np.arange(50), 10.0)).all()


@pytest.mark.parametrize("name", ["detectzones", "rankassets", "compareforecasts"])
def test_everything_has_help_and_needs_no_engine(algorithm: Any, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GROUNDCAST_ENGINE_PYTHON", "/nowhere/python")
    made = algorithm(name)
    assert made.canExecute()[0]
    assert all(len(item.help()) > 10 for item in made.parameterDefinitions())
    assert Path(QUrl(made.helpUrl()).toLocalFile()).is_file()


def test_ignorance_is_no_hazard() -> None:
    """A wide interval around standing still is likely to exceed a small threshold, and makes no active place; a median beyond it does."""
    from datetime import date

    from groundcast.plugin.hazard.assessment import Criterion, assess
    from groundcast.plugin.hazard.prediction import Prediction

    mean, spread = np.array([[0.0, -12.0, -12.0, 0.0]]), np.array([[30.0, 30.0, 2.0, 2.0]])
    made = Prediction(np.arange(4), np.zeros((4, 2)), date(2025, 1, 1), (date(2025, 4, 1),), normal(mean, spread), mean[0], np.zeros(4))
    found = assess(made, Criterion(5.0, 0.0, "either", 0.5))
    assert found.probability[0] > 0.8
    assert found.active(0.5).tolist() == [1, 2]
    assert found.grades((0.2, 0.5, 0.8)).tolist() == [0, 4, 4, 1]
