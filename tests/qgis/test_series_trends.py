"""Other trends than a line, and what is left without them."""

from __future__ import annotations

import csv
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from groundcast.plugin.docks.series_panel import SeriesPanel
from groundcast.plugin.docks.series_plot import SeriesPlot
from groundcast.plugin.series.fit import fit
from groundcast.plugin.series.record import Outlook, Series
from groundcast.plugin.series.trends import KINDS
from groundcast.plugin.series.view import Wish, curves

DAYS = tuple(date(2020, 1, 1) + timedelta(12 * step) for step in range(90))
AHEAD = tuple(DAYS[-1] + timedelta(12 * step) for step in (1, 2, 3))
YEARS = np.array([(day - DAYS[0]).days for day in DAYS]) / 365.25
SPAN = YEARS[-1]
SHAPES = {
    "line": -8 * YEARS,
    "parabola": 2 * YEARS - 3 * YEARS**2,
    "cubic": 5 * YEARS - 6 * YEARS**2 + 1.5 * YEARS**3,
    "exponential": 40 * np.exp(-YEARS / 0.7),
    "logarithm": -15 * np.log1p(YEARS / 0.3),
}


def made(values: np.ndarray, **more: Any) -> Series:
    return Series("here", (0.0, 0.0), DAYS, values, "mm", **more)


@pytest.mark.parametrize("kind", KINDS)
def test_each_trend_is_found_with_its_mean_velocity_and_error(kind: str) -> None:
    rng = np.random.default_rng(0)
    season = 2 * np.sin(2 * np.pi * YEARS)
    found = [fit(made(SHAPES[kind] + season + 10 + rng.normal(0, 1, len(DAYS))), kind) for _ in range(120)]
    whole = (SHAPES[kind][-1] - SHAPES[kind][0]) / SPAN
    speeds = np.array([item.velocity for item in found])
    assert speeds.mean() == pytest.approx(whole, abs=4 * speeds.std() / 10 + 0.05)
    assert np.median([item.error for item in found]) == pytest.approx(speeds.std(), rel=0.3)
    assert np.mean([item.rmse for item in found]) == pytest.approx(1, rel=0.06)
    assert np.mean([item.amplitude for item in found]) == pytest.approx(2, abs=0.15)
    if kind != "line":
        assert np.mean([fit(made(SHAPES[kind] + season)).rmse]) > 0.5  # a line would not do


def test_a_runaway_exponential_and_short_records() -> None:
    assert fit(made(-2 * np.exp(YEARS / 0.8)), "exponential").r2 > 0.9999
    values = np.full(len(DAYS), np.nan)
    values[:4] = [1, 4, 9, 16]
    assert fit(made(values), "cubic").trend.kind == "line"  # four values say nothing of a cubic


def test_without_trend_the_forecast_too() -> None:
    season = 3 * np.sin(2 * np.pi * YEARS)
    years = np.array([(day - DAYS[0]).days for day in AHEAD]) / 365.25
    median = 2 * years - 3 * years**2
    series = made(SHAPES["parabola"] + season, outlook=Outlook(AHEAD, median, {80: (median - 1, median + 1)}))
    left = curves(series, Wish(detrended=True, trend="parabola"))
    np.testing.assert_allclose(left.values, season, atol=1e-6)
    np.testing.assert_allclose(left.curve, season, atol=1e-6)
    np.testing.assert_allclose(left.outlook.median, 0, atol=1e-6)
    np.testing.assert_allclose(left.outlook.bounds[80][1], 1, atol=1e-6)
    both = curves(series, Wish(detrended=True, deseasoned=True, trend="parabola"))
    np.testing.assert_allclose(both.values, 0, atol=1e-6)


def test_the_panel_offers_them(qgis_app: Any, tmp_path: Path) -> None:
    panel = SeriesPanel()
    panel.add(made(SHAPES["parabola"]), keep=False)
    assert [panel.trendBox.itemData(row) for row in range(panel.trendBox.count())] == list(KINDS)
    assert float(panel.placeTree.topLevelItem(0).text(2)) < 0.99
    panel.trendBox.setCurrentIndex(1)
    assert panel.placeTree.topLevelItem(0).text(2) == "1.000"
    assert panel.placeTree.headerItem().text(1) == "velocity (mm/year)"
    panel.save_table(str(tmp_path / "series.csv"))
    with (tmp_path / "series.csv").open(newline="") as file:
        rows = list(csv.DictReader(file))
    assert float(rows[40]["fitted"]) == pytest.approx(SHAPES["parabola"][40], abs=1e-3)
    lines = len(panel.plot.axes.lines)
    panel.joinedBox.setChecked(True)
    assert len(panel.plot.axes.lines) == lines + 1
    panel.detrendedBox.setChecked(True)
    assert abs(panel.plot.mouse.shown[0].values).max() < 1e-6


def test_a_velocity_has_the_digits_its_error_leaves(qgis_app: Any) -> None:
    noise = np.random.default_rng(0).normal(0, 3, len(DAYS))
    panel = SeriesPanel()
    panel.add(made(-8 * YEARS + noise), keep=False)
    speed, error = panel.placeTree.topLevelItem(0).text(1).split(" ± ")
    assert len(error.split(".")[1]) == len(speed.split(".")[1]) == 2
    assert float(speed) == pytest.approx(-8, abs=4 * float(error))


def test_what_is_relative_says_so(qgis_app: Any, tmp_path: Path) -> None:
    panel = SeriesPanel()
    panel.add(made(-8 * YEARS), keep=False)
    later = tuple(day + timedelta(1) for day in DAYS)
    panel.add(Series("there", (9.0, 0.0), DAYS, -3 * YEARS, "mm"), keep=True)
    panel.placeTree.topLevelItem(0).setSelected(True)
    panel.referenceButton.click()
    assert panel.plot.axes.get_ylabel() == "value relative to here (mm)"
    assert panel.noteLabel.text() == "Values relative to here."
    panel.save_table(str(tmp_path / "series.csv"))
    with (tmp_path / "series.csv").open(newline="") as file:
        rows = list(csv.DictReader(file))
    assert {row["relative_to"] for row in rows} == {"here"} and float(rows[-1]["value"]) == pytest.approx(5 * SPAN, rel=1e-4)
    panel.add(Series("elsewhere", (5.0, 0.0), later, -3 * YEARS, "mm"), keep=True)
    assert panel.noteLabel.text() == "elsewhere has no date in common with the reference here."


def test_of_several_places_the_legend_names_the_forecast_once() -> None:
    outlook = Outlook(AHEAD, np.ones(3), {80: (np.zeros(3), np.full(3, 2.0))})
    parts = [curves(Series(name, (0.0, 0.0), DAYS, SHAPES["line"], "mm", outlook=outlook), Wish()) for name in ("A", "B", "C")]
    plot = SeriesPlot()

    def entries() -> list[str]:
        return [text.get_text() for text in plot.axes.get_legend().get_texts()]

    plot.show_curves(parts[:1], ["#000000"])
    assert entries() == ["A", "A, forecast"]
    plot.show_curves(parts, ["#000000", "#0000ff", "#ff0000"])
    plot.draw()
    assert entries() == ["A", "B", "C", "Forecast"]
