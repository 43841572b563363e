"""The league table: a smoke run of the benchmark's own command, small, and its figures by hand."""

from __future__ import annotations

import json
import subprocess
import sys
from concurrent.futures import Future
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from groundcast.engine.evaluation.configured import configured
from groundcast.engine.job import PEER_IMPUTERS, PEER_METHODS
from groundcast.engine.registry import forecaster

BENCH = Path(__file__).resolve().parents[1] / "bench"


@pytest.fixture()
def bench(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(BENCH))
    monkeypatch.setenv("PYTHONPATH", f"{BENCH}:{BENCH.parents[1] / 'build' / 'pkg'}")


def test_own_figures_by_hand(bench: None) -> None:
    import league_forecast

    observed = np.zeros((4, 2, 3), np.float32) + np.arange(4, dtype=np.float32)[:, None, None] * 10
    median = observed.copy()
    median[:, 1] += 6.0  # wrong by a constant at the second horizon: 6 mm
    accuracy, explained = league_forecast.own_figures(median, observed)
    np.testing.assert_array_equal(accuracy, [1.0, 0.0])
    assert explained == pytest.approx(1 - 9 / 125)  # variance of 0 and 6 in equal parts over that of 0, 10, 20, 30


def test_networks_are_given_alike_and_others_nothing(bench: None) -> None:
    """The same budget and the same dates to train from, whosever network it is; what is fitted at once keeps its own."""
    import league_forecast

    given = {name: league_forecast.settings("simulator", name, 4, 1.0) for name in ("mm_stt", "dapf", "mtgnn", "ridge", "linear")}
    assert given["mm_stt"] == given["dapf"] == given["mtgnn"]
    assert (given["dapf"]["minutes"], given["dapf"]["origins"]) == (1.0, league_forecast.ORIGINS)
    made = {name: configured(forecaster, name, given[name]) for name in ("mm_stt", "dapf", "mtgnn")}
    assert {item.origins for item in made.values()} == {league_forecast.ORIGINS}  # type: ignore[attr-defined]
    assert not {"origins", "minutes"} & {*given["ridge"], *given["linear"]}


def test_smoke(bench: None, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    import forecast
    import imputation
    import league

    rows = league.main(
        ["--forecast-sets", "simulator", "--forecasters", "persistence", "dlinear", "--imputation-sets", "simulator_moisture",
         "--imputers", "mean", "linear_time", "--masks", "mcar50", "days", "--seeds", "4", "--share", "0.02", "--processes", "2", "--out", str(tmp_path)]
    )  # fmt: skip
    assert json.loads((tmp_path / "league.json").read_text()) == rows
    forecasts = [row for row in rows if row["dataset"] == "simulator" and row["horizon"] == "mean"]
    filled = {(row["method"], row["mask"]): row["mae"] for row in rows if row["dataset"] == "simulator_moisture"}
    assert {row["method"] for row in forecasts} == {"persistence", "dlinear"}
    assert all(0 < row["acc"] <= 1 and row["evs"] < 1 and row["peak_memory_mb"] >= 0 for row in forecasts)
    assert set(filled) == {(name, mask) for name in ("mean", "linear_time") for mask in ("mcar50", "days")}
    learned = {row["method"]: row["parameters"] for row in rows}
    assert learned.pop("dlinear") == 2450
    assert not any(learned.values())
    assert all({*forecast.KEYS, "horizon", "parameters", "peak_memory_mb"} <= set(row) for row in rows if "horizon" in row)
    assert all({*imputation.KEYS, "parameters", "peak_memory_mb"} <= set(row) for row in rows if "horizon" not in row)
    assert filled["linear_time", "mcar50"] < filled["mean", "mcar50"]
    short = (tmp_path / "league_summary.md").read_text()
    assert "| persistence | " in short
    assert "side by side" in short
    text, page = ((tmp_path / name).read_text() for name in ("league.md", "league.html"))
    assert "| persistence |" in text
    assert "linear_time" in page
    assert "2 processes" in capsys.readouterr().out


def rows_of(method: str, error: float, seed: int = 4, **more: Any) -> list[dict[str, Any]]:
    """A row of a network or a simple method over one set of gaps."""
    about = {"dataset": "conus", "method": method, "mask": "mcar50", "seed": seed}
    cost = {"parameters": 10, "peak_memory_mb": 0.0, "fit_seconds": 3.0, "fill_seconds": 1.0}
    return [{**about, "mae": error, "rmse": error, "mre": error, "coverage80": 0.8, "coverage95": 0.95, **cost, **more}]


class Here:
    """A pool that works in this process, at once: what is tested is which rows are kept."""

    def __init__(self, *_: Any, **__: Any) -> None: ...

    def __enter__(self) -> Here:
        return self

    def __exit__(self, *_: object) -> None: ...

    def submit(self, function: Any, *arguments: Any) -> Future[Any]:
        done: Future[Any] = Future()
        done.set_result(function(*arguments))
        return done


def test_rows_are_added_to_those_that_are_there(bench: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is there is not run again unless asked for, a row that was left out is, and all others stay."""
    import league

    monkeypatch.setattr(league, "ProcessPoolExecutor", Here)
    monkeypatch.setattr(league, "count_processor_time", lambda: None)
    gone = {"dataset": "simulator_moisture", "method": "mean", "mask": "mcar50", "seed": 4, "left_out": "no library"}
    there = [*rows_of("grin", 0.3), gone, *rows_of("linear_time", 9.0, dataset="simulator_moisture")]
    (tmp_path / "league.json").write_text(json.dumps(there))
    asked = ["--forecast-sets", "--imputation-sets", "simulator_moisture", "--imputers", "mean", "linear_time", "--masks", "mcar50", "--seeds", "4",
             "--processes", "1", "--out", str(tmp_path), "--go-on"]  # fmt: skip
    made = {row["method"]: row for row in league.main(asked)}
    assert set(made) == {"grin", "mean", "linear_time"}
    assert "left_out" not in made["mean"]
    assert (made["grin"]["mae"], made["linear_time"]["mae"]) == (0.3, 9.0)
    assert (made["mean"]["clock"], made["mean"]["minutes"]) == ("processor", league.MINUTES["simulator_moisture"])
    again = {row["method"]: row for row in league.main([*asked, "--again"])}
    assert again["linear_time"]["mae"] < 1
    assert again["grin"]["mae"] == 0.3


def test_the_short_table_ranks_and_says_the_spread(bench: None) -> None:
    import league_page
    import league_summary

    ours = rows_of("st_transformer", 0.1, clock="processor", minutes=2.0)
    rows = [*rows_of("mean", 0.4, parameters=0), *rows_of("saits", 0.1), *rows_of("saits", 0.3, 5), *ours]
    rows += rows_of("brits", 0.001, dataset="nothing to rank it by")
    lines = [
        [cell.strip("| ") for cell in line.split(" | ")] for line in league_summary.summary(rows).splitlines() if line.startswith("| ")
    ]
    order = ["st_transformer", "saits", "mean", "brits"]
    assert [line[0] for line in lines] == ["method", "---", *order, "method", "---", *(name for name in order if name != "mean")]
    assert lines[3][1] == "0.2000 ± 0.1000"
    assert lines[8][1:] == ["0.1000 / 3 / 1.0", "–"]
    text = league_page.markdown(rows)
    assert "Networks train for 2 min of processor time." in text
    assert "By the clock on the wall, and no longer than their usual number of steps: saits." in text
    assert text.count("| – |") == 4  # memory of which nothing is known


def test_every_network_of_the_literature_stands_beside_ours(bench: None) -> None:
    import league_summary

    assert set(league_summary.RIVALS["forecasts"]) == {"mm_stt", "dapf", *PEER_METHODS} - {"historical_average"}
    assert set(league_summary.RIVALS["filled gaps"]) == {"st_transformer", *PEER_IMPUTERS}


def test_publishing_changes_only_what_lies_between_the_marks(bench: None, tmp_path: Path) -> None:
    import league

    readme, full = tmp_path / "README.md", tmp_path / "league.md"
    readme.write_text(f"before\n{league.MARKS[0]}\nold\n{league.MARKS[1]}\nafter\n")
    league.publish(rows_of("mean", 0.4), readme, full)
    text = readme.read_text()
    assert text.startswith("before\n")
    assert text.endswith("\nafter\n")
    assert "old" not in text
    assert "| mean |" in text
    assert "conus: filled gaps" in full.read_text()
    assert all(mark in (league.ROOT / "README.md").read_text() for mark in league.MARKS)


def test_a_sleep_costs_nothing_of_a_budget() -> None:
    code = (
        "import league_clock, time; league_clock.count_processor_time(); b = time.monotonic(); time.sleep(0.5); print(time.monotonic() - b)"
    )
    found = subprocess.run([sys.executable, "-c", code], cwd=BENCH, capture_output=True, text=True, check=True)
    assert float(found.stdout) < 0.2


def test_the_mosaic_keeps_each_sequence_together(bench: None, monkeypatch: pytest.MonkeyPatch) -> None:
    import league_imputation

    made = np.random.default_rng(0).random((4, league_imputation.FRAMES, 5, 5), dtype=np.float32)
    monkeypatch.setattr(league_imputation, "digits", lambda name, count: np.zeros((count, 5, 5), np.float32))
    monkeypatch.setattr(league_imputation, "sequences", lambda images, rng: made)
    cube = league_imputation.mosaic.__wrapped__(2)
    third = cube.isel(site=((cube["row"] >= 5) & (cube["column"] < 5)).values)
    np.testing.assert_array_equal(third["value"].values.reshape(-1, 5, 5), made[2])
    assert cube.sizes == {"time": league_imputation.FRAMES, "site": 100}
