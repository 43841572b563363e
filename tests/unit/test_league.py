"""The league table: a smoke run of the benchmark's own command, small, and its figures by hand."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

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


def test_smoke(bench: None, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    import league

    rows = league.main(
        ["--forecast-sets", "simulator", "--forecasters", "persistence", "linear", "--imputation-sets", "simulator_moisture", "--imputers", "mean",
         "linear_time", "--masks", "mcar50", "days", "--seeds", "4", "--share", "0.02", "--processes", "2", "--out", str(tmp_path)]
    )  # fmt: skip
    assert json.loads((tmp_path / "league.json").read_text()) == rows
    forecasts = [row for row in rows if row["dataset"] == "simulator" and row["horizon"] == "mean"]
    filled = {(row["method"], row["mask"]): row["mae"] for row in rows if row["dataset"] == "simulator_moisture"}
    assert {row["method"] for row in forecasts} == {"persistence", "linear"}
    assert all(0 < row["acc"] <= 1 and row["evs"] < 1 and row["peak_memory_mb"] >= 0 and row["parameters"] == 0 for row in forecasts)
    assert set(filled) == {(name, mask) for name in ("mean", "linear_time") for mask in ("mcar50", "days")}
    assert filled["linear_time", "mcar50"] < filled["mean", "mcar50"]
    text, page = ((tmp_path / name).read_text() for name in ("league.md", "league.html"))
    assert "| persistence |" in text
    assert "linear_time" in page
    assert "2 processes" in capsys.readouterr().out
