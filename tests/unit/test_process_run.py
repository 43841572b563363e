"""Whole runs, in this process: every output of a forecast, what may not matter to it, and series too short for anything."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import numpy as np
import pyogrio
import pytest
import rasterio

from groundcast.engine import events
from groundcast.engine.inference.forecast import check_coverage
from groundcast.engine.inference.run import run
from groundcast.engine.inference.session import Session
from groundcast.engine.job import Grid, Horizon, Job, JobError, Source
from groundcast.engine.simulate import simulate, simulate_raster
from groundcast.engine.simulate_files import write_egms_csv, write_raster_stack

RASTERS = ("median", "lower80", "upper80", "lower95", "upper95", "displacement", "velocity", "velocity_change")
TABLES = {"report": "report.html", "table": "table.json", "csv": "skill.csv"}


def _outputs(folder: Path, *keys: str) -> dict[str, str]:
    folder.mkdir(exist_ok=True)
    names = {**{key: f"{key}.tif" for key in RASTERS}, **TABLES, "points": "forecast.gpkg", "model": "model.zip"}
    return {key: str(folder / names[key]) for key in keys}


def _run(job: Job) -> tuple[events.Result, list[events.Event]]:
    sent: list[events.Event] = []
    return run(job.check(), Session(sent.append)), sent


def _points(path: Path) -> tuple[list[str], list[np.ndarray]]:
    meta, _, geometry, columns = pyogrio.raw.read(path, layer="forecast")
    return list(meta["fields"]), [*columns, geometry]


def test_a_point_forecast_makes_every_output(tmp_path: Path) -> None:
    table = write_egms_csv(simulate(120, 60, seed=2)[0], tmp_path / "tile.csv")
    outputs = _outputs(tmp_path / "out", "points", *RASTERS, *TABLES)
    job = Job("forecast", Source(str(table)), methods=("ridge",), horizon=Horizon(steps=3), outputs=outputs, grid=Grid(200.0), threads=1)
    result, _ = _run(job)
    assert set(result.outputs) == set(outputs)
    dates = result.summary["dates"]
    assert len(dates) == 3
    fields, columns = _points(Path(outputs["points"]))
    named = dict(zip(fields, columns, strict=False))
    compact = [date.replace("-", "") for date in dates]
    assert fields[0] == "pid"
    for date in compact:
        lower95, lower80, middle, upper80, upper95 = (named[f"D{date}{end}"] for end in ("_lo95", "_lo80", "", "_hi80", "_hi95"))
        assert (lower95 <= lower80).all()
        assert (lower80 <= middle).all()
        assert (middle <= upper80).all()
        assert (upper80 <= upper95).all()
    assert {"displacement", "velocity", "velocity_change"} <= set(fields)
    for key in RASTERS:
        with rasterio.open(outputs[key]) as file:
            assert list(file.descriptions) == (dates if key in RASTERS[:5] else [key])
            assert file.tags()["GROUNDCAST_METHOD"] == "ridge"
            assert file.crs.to_epsg() == 3035
            assert np.isfinite(file.read()).any()
        assert json.loads(Path(outputs[key] + ".json").read_text(encoding="utf-8"))["method"] == "ridge"
    summary = json.loads(Path(outputs["table"]).read_text(encoding="utf-8"))
    assert summary["inputs"][0]["sha256"]
    with Path(outputs["csv"]).open(encoding="utf-8") as stream:
        rows = list(csv.DictReader(stream))
    assert {"ridge", "persistence"} <= {row["method"] for row in rows}
    assert "<svg" in (html := Path(outputs["report"]).read_text(encoding="utf-8")) or "data:image/png" in html


def test_a_raster_forecast_keeps_the_grid(tmp_path: Path) -> None:
    cube = simulate_raster((20, 16), 40, seed=1)[0]
    cube["value"][:, 3, 4] = np.nan
    stack = write_raster_stack(cube, tmp_path / "stack.tif")
    outputs = _outputs(tmp_path / "out", "median", "displacement", "table")
    _run(Job("forecast", Source(str(stack)), methods=("persistence",), horizon=Horizon(steps=2), outputs=outputs))
    with rasterio.open(stack) as before, rasterio.open(outputs["median"]) as after:
        assert before.shape == after.shape
        assert before.transform.almost_equals(after.transform, 1e-6)
        assert before.crs == after.crs
        values = after.read(1)
    assert np.isnan(values[3, 4])
    assert np.isfinite(values).sum() == values.size - 1


@pytest.mark.parametrize("count", [1, 2, 3])
def test_series_of_one_to_three_dates_get_persistence_and_say_so(count: int, tmp_path: Path) -> None:
    table = write_egms_csv(simulate(30, 40, seed=1)[0].isel(time=slice(0, count)), tmp_path / "tile.csv")
    outputs = _outputs(tmp_path / "out", "points", "table", "report")
    result, sent = _run(Job("forecast", Source(str(table)), methods=("auto",), horizon=Horizon(steps=2), outputs=outputs))
    assert result.summary["method"] == "persistence"
    assert any("date" in item.text for item in sent if isinstance(item, events.Warning))
    with pytest.raises(JobError) as caught:
        _run(Job("forecast", Source(str(table)), methods=("ridge",), horizon=Horizon(steps=2), outputs=outputs))
    assert caught.value.code == "too_few_dates"
    backtest = Job("backtest", Source(str(table)), methods=(), horizon=Horizon(steps=2), outputs=_outputs(tmp_path / "out", "table"))
    with pytest.raises(JobError) as caught:
        _run(backtest)
    assert caught.value.code == "too_few_dates"


def test_a_backtest_scores_and_forecasts_nothing(tmp_path: Path) -> None:
    table = write_egms_csv(simulate(60, 60, seed=1)[0], tmp_path / "tile.csv")
    outputs = _outputs(tmp_path / "out", *TABLES)
    methods = ("persistence", "linear")
    result, _ = _run(Job("backtest", Source(str(table)), methods=methods, horizon=Horizon(steps=3), outputs=outputs))
    assert {*methods, "auto"} <= {row["method"] for row in result.summary["skill"]}
    assert result.summary["dates"] == []
    assert sorted(item.name for item in (tmp_path / "out").iterdir()) == sorted(TABLES.values())


def test_a_trained_model_forecasts_again(tmp_path: Path) -> None:
    table = write_egms_csv(simulate(60, 70, seed=1)[0], tmp_path / "tile.csv")
    trained = _outputs(tmp_path / "out", "model", "table")
    source, horizon = Source(str(table)), Horizon(steps=3)
    _run(Job("train", source, methods=("ridge",), horizon=horizon, outputs=trained))
    made = {}
    for label, model in (("bundle", trained["model"]), ("fresh", "")):
        outputs = _outputs(tmp_path / label, "points")
        result, _ = _run(Job("forecast", source, methods=("ridge",), horizon=horizon, outputs=outputs, model=model))
        assert "ridge" in result.summary["method"]
        made[label] = dict(zip(*_points(Path(outputs["points"])), strict=False))
    last = f"D{result.summary['dates'][-1].replace('-', '')}"
    np.testing.assert_allclose(made["bundle"][last], made["fresh"][last], atol=0.5)


def test_a_job_without_outputs_is_refused_before_reading() -> None:
    with pytest.raises(JobError) as caught:
        _run(Job("forecast", Source(__file__)))
    assert caught.value.code == "no_output"


def test_places_without_forecast_are_told_and_none_at_all_is_an_error() -> None:
    sent: list[events.Event] = []
    check_coverage(1, 4, "tile.csv", Session(sent.append))
    assert sent == [events.Warning("1 of 4 places has no forecast: it has too few values.")]
    with pytest.raises(JobError) as caught:
        check_coverage(4, 4, "tile.csv", Session(sent.append))
    assert caught.value.code == "no_forecast"
