"""Acceleration and failure time: found where it is, rarely where it is not, and never without its interval."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path
from typing import Any, Callable

import numpy as np
import pytest
from qgis.core import (
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

from groundcast.plugin.hazard.acceleration import pace
from groundcast.plugin.hazard.past import Past
from groundcast.plugin.report.about import About
from groundcast.plugin.report.history import find_history

from .hazard_scenes import forecast_layer, native  # noqa: F401 (a fixture)

_YEAR = 365.25


def series(
    shape: Callable[[np.ndarray], np.ndarray], rng: np.random.Generator, noise: float = 2.0, count: int = 70
) -> tuple[list[date], Any]:
    days = [date(2022, 1, 1) + timedelta(days=12 * step) for step in range(count)]
    time = np.array([(day - days[-1]).days for day in days]) / _YEAR
    return days, shape(time) + noise * rng.normal(size=count)


def test_steady_movement_is_seldom_called_otherwise_and_never_fails() -> None:
    rng = np.random.default_rng(0)
    found = [pace(*series(lambda time: -30 * time + 3 * np.sin(2 * np.pi * time), rng)) for _ in range(300)]
    assert np.mean([item.motion != "steady" for item in found]) < 0.035  # 1 % by chance, and 2.5 deviations of that
    assert all(item.failure is None for item in found)


@pytest.mark.parametrize("ahead", [0.1, 0.3, 1.0])
def test_the_interval_holds_the_failure_time(ahead: float) -> None:
    """Movement as Fukuzono has it: the interval holds the true time in about 95 of 100."""
    rng = np.random.default_rng(1)
    inside, given, runs = 0, 0, 60
    for _ in range(runs):
        days, values = series(lambda time: 40 * np.log(ahead - time), rng, noise=1.5)
        moves = pace(days, values)
        if moves.failure:
            assert moves.motion == "accelerating" and moves.acceleration < 0
            true = days[-1] + timedelta(days=ahead * _YEAR)
            given += 1
            inside += moves.failure.earliest <= true + timedelta(days=1) and true <= moves.failure.latest + timedelta(days=1)
            assert moves.failure.earliest <= moves.failure.estimate <= moves.failure.latest
    assert given > 0.8 * runs
    assert inside >= 0.85 * given


def test_slowing_short_and_parabolic_series() -> None:
    rng = np.random.default_rng(2)
    assert pace(*series(lambda time: 60 * np.exp(-(time + 2.2)), rng)).motion == "slowing"
    assert pace(*series(lambda time: -30 * time, rng, count=6)).motion == "unknown"
    parabola = pace(*series(lambda time: -20 * (time + 2.3) ** 2, rng, noise=0.3))
    assert parabola.motion == "accelerating" and parabola.acceleration == pytest.approx(-40, rel=0.1)
    assert parabola.failure is None
    assert pace([], np.empty(0)).motion == "unknown"


def test_the_past_of_a_zone_is_the_mean_of_its_points(qgis_app: Any) -> None:
    names = ("D20240101", "D20240113", "D20240125")
    layer = QgsVectorLayer("Point?crs=EPSG:32633" + "".join(f"&field={name}:double" for name in names), "past", "memory")
    for x, values in ((0.0, [100.0, 101.0, 102.0]), (5.0, [0.0, None, 2.0]), (500.0, [9.0, 0.0, 50.0])):
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(500_000 + x, 4_000_000)))
        feature.setAttributes(values)
        layer.dataProvider().addFeatures([feature])
    zone = QgsGeometry.fromPointXY(QgsPointXY(500_000, 4_000_000)).buffer(20, 6)
    elsewhere = QgsGeometry.fromPointXY(QgsPointXY(600_000, 4_000_000)).buffer(20, 6)
    (days, mean), nothing = Past(layer).means([zone, elsewhere], layer.crs())
    assert [day.isoformat() for day in days] == ["2024-01-01", "2024-01-13", "2024-01-25"]
    np.testing.assert_allclose(mean, [-1, 0, 1])
    assert nothing[0] == ()
    assert len(Past(layer).means([zone], layer.crs(), date(2024, 1, 20))[0][0]) == 2
    assert Past(layer).means([], layer.crs()) == []


class Counted:
    """A source that counts how often it is read."""

    def __init__(self, source: Any) -> None:
        self.source, self.times = source, 0

    def getFeatures(self, request: Any) -> Any:  # noqa: N802 (QGIS's name)
        self.times += 1
        return self.source.getFeatures(request)


def test_a_table_is_read_once_for_all_zones(qgis_app: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """However large it is: a table has no index, and zones that were looked for one by one would take as many passes over it."""
    rng = np.random.default_rng(3)
    names = [f"D{date(2024, 1, 1) + timedelta(days=12 * step):%Y%m%d}" for step in range(20)]
    values = rng.normal(0, 5, (600, 20)).round(2)
    spots = rng.uniform(0, 1000, (600, 2)).round(1) + (500_000, 4_000_000)
    rows = [",".join(map(str, (f"p{row}", *spots[row], *("" if rng.random() < 0.1 else v for v in values[row])))) for row in range(600)]
    (tmp_path / "egms.csv").write_text("\n".join([",".join(["pid", "easting", "northing", *names]), *rows]))
    forecast = forecast_layer(spots[:3], np.zeros(3))
    told = About(inputs=((str(tmp_path / "egms.csv"), ""),))
    monkeypatch.setattr("groundcast.plugin.layers.history_table._LARGEST", 1000)
    assert find_history(told, forecast, tmp_path) is None  # it would be read again for every drawing
    table = find_history(told, forecast, tmp_path, large=True)
    QgsVectorFileWriter.writeAsVectorFormatV2(
        table, str(tmp_path / "egms.gpkg"), QgsCoordinateTransformContext(), QgsVectorFileWriter.SaveVectorOptions()
    )
    zones = [QgsGeometry.fromPointXY(QgsPointXY(500_000 + 250 * number, 4_000_000 + 300)).buffer(150, 6) for number in range(5)]
    found = []
    for layer, times in ((table, 1), (QgsVectorLayer(str(tmp_path / "egms.gpkg"), "indexed", "ogr"), 5)):
        past = Past(layer)
        past.source = Counted(past.source)
        found.append(past.means(zones, layer.crs()))
        assert past.source.times == times
    for (days, mean), (others, other) in zip(*found):
        assert days == others and len(days) == 20
        np.testing.assert_allclose(mean, other, atol=1e-9)
    assert not np.allclose(found[0][0][1], found[0][1][1])
    assert Past(table).means(zones, table.crs(), canceled=lambda: True)[0][0] == ()


@pytest.mark.usefixtures("native")
def test_zones_say_how_they_moved(algorithm: Any, context: Any, feedback: Any, tmp_path: Path) -> None:
    """The zone whose points accelerated has a time of failure, the other has none; observations after the origin are not looked at."""
    rng = np.random.default_rng(5)
    spots = np.concatenate([rng.uniform(0, 100, (40, 2)), rng.uniform(0, 100, (40, 2)) + 1000]) + (500_000, 4_000_000)
    forecast = forecast_layer(spots, np.full(80, -30.0))
    days = [date(2023, 1, 1) + timedelta(days=12 * step) for step in range(62)]  # to 2025-01-02: the forecast begins on 2025-01-12
    time = np.array([(day - days[-1]).days for day in days]) / _YEAR
    shapes = (40 * np.log(0.3 - time), -40 * time)
    names = [f"D{day:%Y%m%d}" for day in days]
    past = QgsVectorLayer("Point?crs=EPSG:32633" + "".join(f"&field={name}:double" for name in names), "past", "memory")
    features = []
    for row, (x, y) in enumerate(spots):
        feature = QgsFeature(past.fields())
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(float(x), float(y))))
        feature.setAttributes([float(value) for value in shapes[row // 40] + rng.normal(0, 3, len(days))])
        features.append(feature)
    past.dataProvider().addFeatures(features)
    QgsProject.instance().addMapLayers([forecast, past], False)
    parameters = {"INPUT": forecast, "HISTORY": past, "ORIGIN": "2025-01-02", "OUTPUT": str(tmp_path / "zones.gpkg")}
    _, fine = algorithm("detectzones").run(parameters, context, feedback)
    QgsProject.instance().removeAllMapLayers()
    assert fine, feedback.texts("error")
    zones = sorted(QgsVectorLayer(str(tmp_path / "zones.gpkg"), "zones", "ogr").getFeatures(), key=lambda zone: zone["area_m2"])
    by_place = sorted(zones, key=lambda zone: zone.geometry().centroid().asPoint().x())
    assert [zone["motion"] for zone in by_place] == ["accelerating", "steady"]
    ends = [by_place[0][name].toPyDate() for name in ("fail_from", "fail_est", "fail_to")]
    assert ends[0] <= days[-1] + timedelta(days=0.3 * _YEAR) <= ends[2]
    assert not by_place[1]["fail_est"]
