"""The report: says what the figures say, holds everything, and trusts no name."""

from __future__ import annotations

import base64
import io
import re
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import xarray as xr
from matplotlib.image import imread

from groundcast.engine.evaluation.report import write_report
from groundcast.engine.evaluation.report_plots import map_plot
from groundcast.engine.evaluation.report_text import shown_label, sign, verdict
from groundcast.engine.evaluation.select import Selection, select
from groundcast.engine.hazard.derived import derive
from groundcast.engine.interfaces import Forecast
from groundcast.engine.simulate import simulate

HOSTILE = "/data/<script>alert('x')</script>&\"$x_1$.csv"


@pytest.fixture(scope="module")
def tile() -> xr.Dataset:
    return simulate(60, 60, seed=3)[0]


@pytest.fixture(scope="module")
def chosen(tile: xr.Dataset) -> Selection:
    return select(tile, ("linear_seasonal_anchored",), 6)


def _row(method: str, horizon: int | str, **figures: Any) -> dict[str, Any]:
    row = {
        "method": method, "horizon": horizon, "rmse": 2.0, "mae": 1.5, "crps": 1.0, "skill_persistence": 0.3, "skill_persistence_low": 0.2,
        "skill_persistence_high": 0.4, "skill_best_simple": 0.05, "coverage80": 0.8, "coverage95": 0.95, "width80": 5.0, "width95": 8.0,
        "fit_seconds": 1.0, "predict_seconds": 1.0,
    }  # fmt: skip
    return {**row, **figures}


def _summary(cube: xr.Dataset | None = None, **entries: Any) -> dict[str, Any]:
    made: dict[str, Any] = {
        "task": "forecast", "method": "ridge", "reason": "ridge won.", "units": "mm", "kind": "deformation", "origin": "2023-06-15",
        "dates": ["2023-06-27", "2023-07-09"], "history": {"start": "2020-01-01", "end": "2023-06-15", "count": 60}, "sites": 60,
        "skill": [_row(name, h) for name in ("auto", "ridge", "persistence") for h in (1, 2, "mean")], "warnings": ["Mind the <gap>."],
        "inputs": [{"path": HOSTILE, "bytes": 5, "sha256": "ab" * 32}], "device": "cpu", "seconds": 3.2, "versions": {"groundcast": "9.9"},
        "region": None, "parameters": {"seed": 4, "grid": {"fill": "none"}},
    }  # fmt: skip
    return {**made, **entries}


class _Reader(HTMLParser):
    """Tags, image sources and text of a page."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.sources: list[str] = []
        self.addresses: list[str] = []
        self.text = ""
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        for name, value in attrs:
            if name == "src":
                self.sources.append(value or "")
            if name == "href":
                self.addresses.append(value or "")

    def handle_data(self, data: str) -> None:
        self.text += data


def _read(path: Path) -> _Reader:
    return _Reader(path.read_text(encoding="utf-8"))


def test_full_report_is_whole_and_self_contained(tmp_path: Path, tile: xr.Dataset, chosen: Selection) -> None:
    origin = tile["time"].values[-1]
    dates = origin + 6 * np.arange(1, 7) * np.timedelta64(1, "D")
    forecast = chosen.predict(tile, origin, dates)
    named = tile.assign_coords(pid=("site", np.array([f"<b>$p_{n}$</b>" for n in range(60)])))
    summary = _summary(
        skill=[item.row() for item in chosen.scores],
        method=chosen.method,
        origin=str(origin)[:10],
        dates=[str(item)[:10] for item in dates],
    )
    path = write_report(
        tmp_path / "r.html", summary, cube=named, forecast=forecast, derived=derive(tile, forecast, origin), backtest=chosen.backtest
    )
    page = _read(path)
    kinds = [source.split(";")[0] for source in page.sources]
    assert kinds == ["data:image/png", "data:image/svg+xml", "data:image/svg+xml"]
    for source in page.sources:
        assert len(base64.b64decode(source.split(",")[1])) > 5000
    assert page.addresses == []
    assert not {"script", "link", "iframe", "b"} & set(page.tags)
    assert HOSTILE in page.text
    for text in (
        "Where it loses",
        "ab" * 32,
        "groundcast 9.9",
        "persistence",
        "Mind the <gap>.",
        "Four places",
        "the whole input",
        "36 days",
    ):
        assert text in page.text
    shown = next(item for item in chosen.scores if item.method == "auto" and item.horizon == "mean")
    assert f"{shown.rmse:.2f}" in page.text
    assert f"{100 * shown.coverage80:.1f}" in page.text


def test_hostile_names_are_text(tmp_path: Path) -> None:
    path = write_report(tmp_path / "r.html", _summary(method="<script>", reason="<img src=x onerror=y>", units="<i>"))
    assert "<script" not in path.read_text(encoding="utf-8")
    page = _read(path)
    assert not {"script", "i"} & set(page.tags)
    assert all(source.startswith("data:") for source in page.sources)


def test_backtest_report_shows_what_came(tmp_path: Path, tile: xr.Dataset, chosen: Selection) -> None:
    summary = _summary(task="backtest", dates=[], skill=[item.row() for item in chosen.scores], method=chosen.method)
    page = _read(write_report(tmp_path / "r.html", summary, cube=tile, backtest=chosen.backtest))
    assert "Backtest of forecast methods" in page.text
    assert "Four places" in page.text
    assert "What is predicted" not in page.text


def test_report_without_any_figure(tmp_path: Path) -> None:
    page = _read(write_report(tmp_path / "r.html", _summary(skill=[], region={"wkt": "POLYGON EMPTY" * 50, "crs": "EPSG:4326"}, inputs=[])))
    assert "could not be measured" in page.text
    assert "How good it is" not in page.text
    assert page.sources == []


def test_a_minimal_summary_is_enough(tmp_path: Path) -> None:
    assert "ridge" in _read(write_report(tmp_path / "r.html", {"task": "train", "method": "ridge"})).text


def test_one_date_missing_values_and_a_raster(tmp_path: Path) -> None:
    """Cells on a lattice, some without a forecast; unknown figures are dashes, not errors."""
    x, y = (item.ravel() for item in np.meshgrid(np.arange(30) * 0.01 + 13, np.arange(20) * 0.01 + 43))
    values = np.random.default_rng(0).normal(size=(8, 600)).astype(np.float32)
    from groundcast.engine.cube import points_cube

    time = np.datetime64("2023-01-01") + 12 * np.arange(8)
    cube = points_cube(values, time, x, y, np.arange(600), crs="EPSG:4326")
    bands = np.sort(np.random.default_rng(1).normal(size=(5, 1, 600)).astype(np.float32), 0)
    bands[:, :, :50] = np.nan
    forecast = Forecast(np.array(["2023-04-07"], "datetime64[ns]"), bands)
    empty = {"skill_persistence_low": float("nan"), "skill_persistence_high": None, "skill_best_simple": None, "rmse": None}
    summary = _summary(skill=[_row("auto", h, **empty) for h in (1, "mean")], origin="2023-03-26", dates=["2023-04-07"])
    page = _read(write_report(tmp_path / "r.html", summary, cube=cube, forecast=forecast, derived=derive(cube, forecast, time[-1])))
    assert len(page.sources) == 3
    assert "too few test dates for an interval" in page.text
    assert "nan" not in re.sub(r"finan|tenan", "", page.text.lower())


def test_same_run_same_bytes(tmp_path: Path, tile: xr.Dataset, chosen: Selection) -> None:
    summary = _summary(skill=[item.row() for item in chosen.scores])
    one, two = (write_report(tmp_path / name, summary, cube=tile, backtest=chosen.backtest).read_bytes() for name in ("a.html", "b.html"))
    assert one == two


@pytest.mark.parametrize(
    ("figures", "headline", "loss"),
    [
        ({}, "30 % less squared error", "Nowhere"),
        ({"skill_persistence_low": -0.1}, "may be chance", "1 to 2 acquisitions ahead: the advantage"),
        ({"skill_persistence": -0.2}, "no better than persistence", "no better than the last observed value"),
        ({"skill_best_simple": -0.1}, "a simple method did better", "a simple method was better"),
        ({"coverage80": 0.7}, "less squared error", "80 % band is too narrow: it held 70.0 %"),
        ({"coverage95": 0.99}, "less squared error", "95 % band is too wide: it held 99.0 %"),
        ({"skill_persistence": None}, "could not be compared", "Nowhere"),
    ],
)
def test_verdict_says_what_the_figures_say(figures: dict[str, Any], headline: str, loss: str) -> None:
    if "skill_best_simple" in figures:
        assert "simple method" not in verdict(_summary()).headline
    found = verdict(_summary(skill=[_row("auto", h, **figures) for h in (1, 2, "mean")]))
    assert headline in found.headline
    assert loss in " ".join(found.losses)


def test_persistence_is_named_when_it_wins() -> None:
    found = verdict(_summary(method="persistence", skill=[_row("auto", h, skill_persistence=0.0) for h in (1, "mean")]))
    assert found.headline.startswith("Nothing was better than persistence")


def test_persistence_that_was_chosen_and_beaten_is_not_called_unbeaten() -> None:
    rows = [_row("auto", "mean", skill_persistence=0.0), _row("linear", "mean", skill_persistence=0.18)]
    found = verdict(_summary(method="persistence", skill=rows))
    assert "Nothing" not in found.headline
    assert "on the test dates Linear trend was better" in found.headline


@pytest.mark.parametrize(("low", "high", "said"), [(0.83, 0.91, False), (0.78, 0.91, True), (None, None, True)])
def test_a_band_off_by_chance_is_said_to_be(low: float | None, high: float | None, said: bool) -> None:
    row = _row("auto", "mean", coverage80=0.87, coverage80_low=low, coverage80_high=high)
    found = verdict(_summary(skill=[row]))
    (text,) = (item for item in found.losses if "too wide" in item)
    assert ("may be chance" in text) is said
    assert ("95 % interval 83.0 to 91.0" in " ".join(found.points)) is (low == 0.83)


def test_figures_of_the_table_have_their_intervals(tmp_path: Path, tile: xr.Dataset, chosen: Selection) -> None:
    rows = [item.row() for item in chosen.scores]
    page = _read(write_report(tmp_path / "r.html", _summary(skill=rows), cube=tile, backtest=chosen.backtest))
    mean = next(row for row in rows if row["method"] == "auto" and row["horizon"] == "mean")
    assert f"{100 * mean['coverage80_low']:.0f}–{100 * mean['coverage80_high']:.0f}" in page.text
    assert f"{mean['skill_best_simple_low']:.2f} … {mean['skill_best_simple_high']:.2f}".replace("-", "−") in page.text


@pytest.mark.parametrize(("width", "height"), [(300, 1200), (1000, 1000), (2000, 0.1)])
def test_a_map_of_any_shape_is_seen_whole(width: float, height: float) -> None:
    """The title is not cut off, the map stands in the middle, and places in a row have room."""
    from groundcast.engine.cube import points_cube

    x, y = np.random.default_rng(0).uniform(0, 1, (2, 60))
    time = np.datetime64("2023-01-01") + 12 * np.arange(3)
    cube = points_cube(np.ones((3, 60), np.float32), time, 4e5 + width * x, 5e6 + height * y, np.arange(60), crs="EPSG:32633")
    uri = map_plot(cube, np.linspace(-1, 1, 60).astype(np.float32), "Predicted displacement, 2022-12-20 to 2023-02-28", "mm")
    picture = imread(io.BytesIO(base64.b64decode(uri.partition(",")[2])))[..., :3]
    ink = np.flatnonzero((picture < 0.99).any((0, 2)))
    dark = np.flatnonzero((picture < 0.5).all(2)[: picture.shape[0] // 2].any(0))
    assert dark[-1] < picture.shape[1] - 5
    left, right = ink[0], picture.shape[1] - 1 - ink[-1]
    assert min(left, right) < 0.1 * picture.shape[1] or abs(left - right) < 0.2 * picture.shape[1]
    assert (picture < 0.99).any((1, 2)).mean() > 0.3


def test_scores_of_a_choice_that_changed_are_not_given_to_its_last_method() -> None:
    row = {"horizon": "mean", "skill_persistence": 0.2, "skill_persistence_low": 0.1, "skill_best_simple": 0.1}
    rows = [{**row, "method": "auto", "rmse": 2.0}, {**row, "method": "linear", "rmse": 1.0}]
    assert shown_label({"method": "linear", "skill": rows}) == "auto"
    assert shown_label({"method": "linear", "skill": [rows[0], {**rows[1], "rmse": 2.0}]}) == "linear"
    assert shown_label({"method": "ridge + mm_stt", "skill": rows}) == "ridge + mm_stt"


def test_the_sign_follows_the_component() -> None:
    assert "away from the satellite" in sign({})
    assert sign({"component": "vertical"}) == "Red (negative) is down."
    assert sign({"component": "east"}) == "Red (negative) is to the west."
