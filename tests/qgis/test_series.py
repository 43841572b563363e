"""Series of places: read from layers as they are, fitted, forecast found, drawn, saved."""

from __future__ import annotations

import csv
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from osgeo import gdal, osr
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsField,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QVariant

from groundcast.plugin.docks.series_panel import SeriesPanel
from groundcast.plugin.docks.series_plot import SeriesPlot
from groundcast.plugin.layers.problem import InputError
from groundcast.plugin.layers.provenance import UNITS
from groundcast.plugin.series import cells, export, gather
from groundcast.plugin.series.fit import fit
from groundcast.plugin.series.record import Outlook, Series, mean_of
from groundcast.plugin.series.view import Wish, curves

UTM = QgsCoordinateReferenceSystem("EPSG:32633")
DAYS = tuple(date(2020, 1, 1) + timedelta(12 * step) for step in range(70))
AHEAD = tuple(DAYS[-1] + timedelta(12 * step) for step in (1, 2, 3))
YEARS = np.array([(day - DAYS[0]).days for day in DAYS]) / 365.25


def trend(speed: float = -10.0, swing: float = 3.0) -> np.ndarray:
    return speed * YEARS + swing * np.sin(2 * np.pi * YEARS)


def made(values: np.ndarray, **more: Any) -> Series:
    return Series("here", (0.0, 0.0), DAYS, values, "mm", **more)


def points(name: str, columns: dict[str, np.ndarray], spots: list[tuple[float, float]], names: list[str]) -> QgsVectorLayer:
    """A layer of points in memory with columns of numbers (NaN = NULL)."""
    layer = QgsVectorLayer("Point?crs=EPSG:32633", name, "memory")
    layer.dataProvider().addAttributes([QgsField("pid", QVariant.String), *(QgsField(key, QVariant.Double) for key in columns)])
    layer.updateFields()
    features = []
    for index, (spot, pid) in enumerate(zip(spots, names)):
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(*spot)))
        numbers = [float(column[index]) if np.isfinite(column[index]) else None for column in columns.values()]
        feature.setAttributes([pid, *numbers])
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    layer.updateExtents()
    return layer


@pytest.fixture()
def project(qgis_app: Any) -> Any:
    QgsProject.instance().clear()
    yield QgsProject.instance()
    QgsProject.instance().clear()


@pytest.fixture()
def history(project: QgsProject) -> QgsVectorLayer:
    columns = {f"D{day:%Y%m%d}": np.array([value, 2 * value, np.nan]) for day, value in zip(DAYS, trend())}
    layer = points("history", columns, [(500000, 4e6), (500100, 4e6), (500200, 4e6)], ["a", "b", "c"])
    project.addMapLayer(layer)
    return layer


@pytest.fixture()
def forecast(project: QgsProject) -> QgsVectorLayer:
    columns = {}
    for step, day in enumerate(AHEAD):
        for ending, off in (("", 0), ("_lo80", -1), ("_hi80", 1), ("_lo95", -2), ("_hi95", 2)):
            columns[f"D{day:%Y%m%d}{ending}"] = np.array([-20.0 - step + off, -40.0 + off])
    layer = points("forecast", columns, [(500000, 4e6), (500100, 4e6)], ["a", "b"])
    project.addMapLayer(layer)
    return layer


def test_fit_recovers_velocity_season_and_their_error() -> None:
    rng = np.random.default_rng(0)
    found = [fit(made(trend() + rng.normal(0, 2, len(DAYS)))) for _ in range(200)]
    speeds = np.array([item.velocity for item in found])
    assert speeds.mean() == pytest.approx(-10, abs=0.2)
    told = np.mean([item.error for item in found])  # the standard error is what velocities scatter by
    assert told == pytest.approx(speeds.std(), rel=0.2)
    assert np.mean([item.amplitude for item in found]) == pytest.approx(3, abs=0.2)
    assert np.mean([item.rmse for item in found]) == pytest.approx(2, rel=0.05)
    whole = fit(made(trend()))
    assert whole.r2 == pytest.approx(1)
    np.testing.assert_allclose(whole.cycle_at(DAYS), whole.cycle)


def test_few_values_have_no_fit_and_gaps_no_residual() -> None:
    values = np.full(len(DAYS), np.nan)
    values[:2] = 1
    assert fit(made(values)) is None
    values[:5] = [1, 2, 3, 4, 5]
    found = fit(made(values))
    assert np.isnan(found.amplitude)
    assert np.isfinite(found.residual).sum() == 5


def test_click_finds_the_nearest_point_and_its_forecast(history: QgsVectorLayer, forecast: QgsVectorLayer) -> None:
    found = gather.at_point(history, QgsPointXY(500096, 4e6 + 3), UTM, 20)
    assert found.label == "b"
    assert found.days == DAYS
    np.testing.assert_allclose(found.values, 2 * trend())
    assert found.outlook.days == AHEAD
    np.testing.assert_allclose(found.outlook.median, -40)
    np.testing.assert_allclose(found.outlook.bounds[95][1], -38)
    from_forecast = gather.at_point(forecast, QgsPointXY(500096, 4e6 + 3), UTM, 20)
    np.testing.assert_allclose(from_forecast.values, found.values)
    np.testing.assert_allclose(from_forecast.outlook.median, found.outlook.median)
    assert gather.at_point(history, QgsPointXY(500150, 4e6), UTM, 20) is None
    empty = gather.at_point(history, QgsPointXY(500200, 4e6), UTM, 20)
    assert np.isnan(empty.values).all()
    assert empty.outlook is None  # the forecast has no point there


def test_click_in_another_crs(history: QgsVectorLayer, project: QgsProject) -> None:
    from qgis.core import QgsCoordinateTransform

    world = QgsCoordinateReferenceSystem("EPSG:4326")
    spot = QgsCoordinateTransform(UTM, world, project).transform(QgsPointXY(500000, 4e6))
    assert gather.at_point(history, spot, world, 1e-4).label == "a"


def test_area_is_mean_and_spread(history: QgsVectorLayer) -> None:
    area = QgsGeometry.fromRect(QgsRectangle(499990, 4e6 - 5, 500110, 4e6 + 5))
    found = gather.in_area(history, area, UTM, "both")
    np.testing.assert_allclose(found.values, 1.5 * trend())
    np.testing.assert_allclose(found.spread, np.abs(trend()) / np.sqrt(2))
    assert found.count == 2
    assert found.outlook is None
    with pytest.raises(InputError, match="no point"):
        gather.in_area(history, QgsGeometry.fromRect(QgsRectangle(0, 0, 1, 1)), UTM, "nothing")


def test_area_has_the_mean_forecast_of_its_places(history: QgsVectorLayer, forecast: QgsVectorLayer) -> None:
    area = QgsGeometry.fromRect(QgsRectangle(499990, 4e6 - 5, 500110, 4e6 + 5))
    forecast.setCustomProperty(UNITS, "mm")
    for layer in (history, forecast):
        found = gather.in_area(layer, area, UTM, "both")
        assert (found.count, found.units) == (2, "mm")
        np.testing.assert_allclose(found.values, 1.5 * trend())
        assert found.outlook.days == AHEAD
        np.testing.assert_allclose(found.outlook.median, [-30, -30.5, -31])
        np.testing.assert_allclose(found.outlook.spread, np.array([20, 19, 18]) / np.sqrt(2))
        assert found.outlook.bounds == {}
    QgsProject.instance().removeMapLayer(history.id())
    alone = gather.in_area(forecast, area, UTM, "both")
    assert alone.days == () and alone.outlook.days == AHEAD


def test_the_nearest_is_found_from_afar(project: QgsProject, tmp_path: Path) -> None:
    from qgis.core import QgsVectorFileWriter

    rng = np.random.default_rng(0)
    spots = [tuple(spot) for spot in rng.uniform((500000, 4e6), (501000, 4001000), (400, 2))]
    layer = points("many", {"D20200101": np.zeros(400), "D20200201": np.ones(400)}, spots, [f"n{index}" for index in range(400)])
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "GPKG"
    QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(tmp_path / "many.gpkg"), project.transformContext(), options)
    file = QgsVectorLayer(str(tmp_path / "many.gpkg"), "many", "ogr")
    for x, y in [(500500, 4000500), (500010, 4000990), (501400, 4000500)]:
        wanted = int(np.argmin(np.hypot(*(np.array(spots) - (x, y)).T)))
        for source in (file, layer):
            assert gather.at_point(source, QgsPointXY(x, y), UTM, 5000).label == f"n{wanted}"
    assert gather.at_point(file, QgsPointXY(510000, 4e6), UTM, 5000) is None


def stack(path: Path, values: np.ndarray, days: tuple[date, ...], role: str = "", nodata: float = -9999.0) -> QgsRasterLayer:
    """A stack of 4 x 3 cells of 10 m."""
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), 4, 3, len(days), gdal.GDT_Float32)
    dataset.SetGeoTransform((500000, 10, 0, 4000030, 0, -10))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32633)
    dataset.SetProjection(reference.ExportToWkt())
    if role:
        dataset.SetMetadata({cells.TAG: role, "GROUNDCAST_METHOD": "ridge", "GROUNDCAST_INPUTS": "x", "GROUNDCAST_PARAMETERS": "y"})
    for index, day in enumerate(days):
        band = dataset.GetRasterBand(index + 1)
        band.SetDescription(day.isoformat())
        band.SetNoDataValue(nodata)
        band.WriteArray(np.where(np.isfinite(values[index]), values[index], nodata))
    dataset = None
    layer = QgsRasterLayer(str(path), path.stem, "gdal")
    QgsProject.instance().addMapLayer(layer)
    return layer


def test_cells_of_stacks_with_their_forecast(project: QgsProject, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    past = trend()[:, None, None] + np.arange(12).reshape(3, 4)
    past[5, 1, 2] = np.nan
    layer = stack(tmp_path / "past.tif", past, DAYS)
    median = np.full((3, 3, 4), -30.0)
    for role, off in (("median", 0), ("lower80", -1), ("upper80", 1), ("lower95", -2), ("upper95", 2)):
        stack(tmp_path / f"{role}.tif", median + off, AHEAD, role)
    found = gather.at_point(layer, QgsPointXY(500025, 4000015), UTM, 1)
    np.testing.assert_allclose(found.values, past[:, 1, 2], rtol=1e-6)
    assert np.isnan(found.values[5])
    np.testing.assert_allclose(found.outlook.bounds[80][0], -31)
    assert found.outlook.days == AHEAD
    forecast = project.mapLayersByName("median")[0]
    np.testing.assert_allclose(gather.at_point(forecast, QgsPointXY(500025, 4000015), UTM, 1).values, past[:, 1, 2], rtol=1e-6)
    assert gather.at_point(layer, QgsPointXY(0, 0), UTM, 1) is None
    area = QgsGeometry.fromRect(QgsRectangle(499000, 4000020, 500020, 4000930))  # it reaches beyond
    for source in (layer, forecast):
        found = gather.in_area(source, area, UTM, "area")
        np.testing.assert_allclose(found.values, past[:, 0, :2].mean(1), rtol=1e-6)
        np.testing.assert_allclose(found.outlook.median, -30)
        assert found.count == 2
    with pytest.raises(InputError, match="no value inside"):
        gather.in_area(layer, QgsGeometry.fromRect(QgsRectangle(0, 0, 10, 10)), UTM, "area")
    monkeypatch.setattr(cells, "MOST", len(DAYS))  # one value in twelve
    everything = gather.in_area(layer, QgsGeometry.fromRect(QgsRectangle(500000, 4e6, 500040, 4000030)), UTM, "all")
    assert everything.count < 12
    assert abs(everything.values[0] - 5.5) < 4


def test_filled_cells_are_told_apart(project: QgsProject, tmp_path: Path) -> None:
    layer = stack(tmp_path / "filled.tif", np.full((4, 3, 4), 0.2), DAYS[:4], "filled")
    provenance = np.ones((4, 3, 4))
    provenance[2] = 2
    (tmp_path / "elsewhere").mkdir()
    stack(tmp_path / "elsewhere" / "provenance.tif", provenance, DAYS[:4], "provenance")  # as a temporary output is
    found = gather.at_point(layer, QgsPointXY(500005, 4000005), UTM, 1)
    np.testing.assert_array_equal(found.filled, [False, False, True, False])


def test_reference_is_taken_off() -> None:
    outlook = Outlook(AHEAD, np.array([1.0, 2, 3]), {80: (np.zeros(3), np.full(3, 4.0))})
    one = made(trend(), outlook=outlook)
    still = made(np.full(len(DAYS), 5.0))
    less = one - still
    np.testing.assert_allclose(less.values, trend() - 5)
    np.testing.assert_allclose(less.outlook.median, [-4, -3, -2])
    np.testing.assert_allclose((one - one).values, 0)
    np.testing.assert_allclose((one - one).outlook.median, 0)


def test_views() -> None:
    series = made(trend() + 7, outlook=Outlook(AHEAD, np.zeros(3), {80: (np.zeros(3), np.ones(3))}))
    plain = curves(series, Wish(deseasoned=True))
    np.testing.assert_allclose(plain.values, -10 * YEARS + 7, atol=1e-6)
    np.testing.assert_allclose(plain.outlook.median, -plain.fit.cycle_at(AHEAD))
    left = curves(series, Wish(residuals=True))
    np.testing.assert_allclose(left.values, 0, atol=1e-9)
    assert left.outlook is None
    assert curves(series, Wish(zero=True)).values[0] == 0
    assert curves(series, Wish(bands=False)).outlook.bounds == {}


def test_panel_keeps_renames_removes_and_saves(qgis_app: Any, tmp_path: Path) -> None:
    panel = SeriesPanel()
    told: list[bool] = []
    panel.changed.connect(lambda: told.append(True))
    panel.add(made(trend()), keep=False)
    panel.add(made(trend(-5)), keep=True)
    assert [panel.placeTree.topLevelItem(row).text(1).split(" ")[0] for row in (0, 1)] == ["-10", "-5"]
    assert len(set(panel.colours)) == 2
    panel.placeTree.topLevelItem(1).setText(0, "slope")
    assert panel.series[1].label == "slope"
    panel.save_table(str(tmp_path / "series.csv"))
    with (tmp_path / "series.csv").open(newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["place"] for row in rows].count("slope") == len(DAYS)
    assert float(rows[3]["value"]) == pytest.approx(trend()[3], rel=1e-5)
    for suffix in ("png", "svg"):
        panel.save_picture(str(tmp_path / f"plot.{suffix}"))
        assert (tmp_path / f"plot.{suffix}").stat().st_size > 1000
    panel.placeTree.topLevelItem(0).setSelected(True)
    panel.remove()
    assert [item.label for item in panel.series] == ["slope"]
    panel.add(made(trend()), keep=False)
    assert len(panel.series) == 1
    panel.save_table("/nowhere/at/all.csv")
    assert "could not be saved" in panel.noteLabel.text()
    panel.clear()
    assert not panel.tableButton.isEnabled()
    assert len(told) == 6


def test_axes_are_kept_and_limits_forgotten(qgis_app: Any) -> None:
    panel = SeriesPanel()
    panel.add(made(trend() + 1000), keep=False)
    axes = panel.plot.axes
    assert axes.get_ylim()[0] > 900
    panel.replicaBox.setChecked(True)
    panel.replicaSpin.setValue(300)
    assert axes.get_ylim()[0] < 700 < 1290 < axes.get_ylim()[1]
    panel.replicaBox.setChecked(False)
    panel.limitsBox.setChecked(True)
    panel.lowSpin.setValue(-5)
    assert axes.get_ylim()[0] == -5
    panel.limitsBox.setChecked(False)
    panel.spanBox.setChecked(True)
    assert panel.span == (DAYS[0], DAYS[-1])
    panel.toEdit.setDate(panel.toEdit.date().addDays(-365))
    assert axes.get_xlim()[1] == pytest.approx((DAYS[-1] - date(1970, 1, 1)).days - 365)
    panel.spanBox.setChecked(False)
    panel.add(made(trend()), keep=False)
    panel.plot.draw()
    assert axes is panel.plot.axes
    assert -70 < axes.get_ylim()[0] < axes.get_ylim()[1] < 30
    assert len(axes.get_legend().get_texts()) == 1
    assert axes.xaxis.get_majorticklabels()[0].get_text().isdigit()  # a year, or a day
    panel.clear()
    assert not axes.lines and axes.get_legend() is None


def test_the_rehearsal_of_the_plot_leaves_nothing(qgis_app: Any) -> None:
    """Its first drawing is done before the first click; nothing of it is seen."""
    drawn: list[int] = []
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(SeriesPlot, "draw", lambda self: drawn.append(len(self.axes.lines)))
        plot = SeriesPlot()
    assert drawn[:1] == [2]  # dots and the fitted line
    assert not plot.axes.lines and plot.axes.get_legend() is None
    assert [text.get_text() for text in plot.axes.texts] == ["Choose 'Pick' and click a place on the map."]
    plot.deleteLater()


def test_csv_has_the_forecast() -> None:
    series = made(trend(), outlook=Outlook(AHEAD, np.ones(3), {80: (np.zeros(3), np.full(3, 2.0))}))
    lines = list(export.rows(series))
    assert [line[4] for line in lines[-3:]] == ["forecast"] * 3
    assert lines[-1][5:10] == ["1", "0", "2", "", ""]
    assert lines[0][-1] == ""
    both = list(export.rows(mean_of([made(trend()), made(trend() + 2)], "both")))
    assert {line[-1] for line in both} == {"1.41421"}


def test_mean_of_forecasts_has_no_interval() -> None:
    parts = [made(trend(), outlook=Outlook(AHEAD, np.full(3, value), {80: (np.zeros(3), np.ones(3))})) for value in (1.0, 3.0)]
    found = mean_of(parts, "both")
    np.testing.assert_allclose(found.outlook.median, 2)
    assert found.outlook.bounds == {}
