"""`make bench-forecast` writes the rows and keys it promises, and intervals beside them."""

from __future__ import annotations

import importlib.util
import json
import sys
from pathlib import Path
from types import ModuleType

import pytest

from groundcast.engine.job import SIMPLE_METHODS
from groundcast.engine.simulate import simulate
from groundcast.engine.simulate_files import write_egms_csv

HORIZON = 4
KEYS = [
    "dataset", "method", "horizon", "rmse", "mae", "skill_persistence", "skill_best_simple", "coverage80", "coverage95", "fit_seconds",
    "predict_seconds",
]  # fmt: skip


@pytest.fixture
def bench(root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """The benchmark with one small simulated data set instead of the real ones."""
    spec = importlib.util.spec_from_file_location("bench_forecast", root / "tests" / "bench" / "forecast.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    write_egms_csv(simulate(120, 70, 4)[0], tmp_path / "tile.csv")
    monkeypatch.setattr(module, "DATA", tmp_path)
    monkeypatch.setattr(module, "SETS", {"tile": ("tile.csv", HORIZON), "absent": ("absent.csv", 2)})
    return module


def test_rows_keys_and_intervals(bench: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture) -> None:
    monkeypatch.setattr(sys, "argv", ["forecast.py", "--methods", "ridge", "--out", str(tmp_path / "out" / "forecast.json")])
    bench.main()
    rows = json.loads((tmp_path / "out" / "forecast.json").read_text())
    sure = json.loads((tmp_path / "out" / "forecast_intervals.json").read_text())
    assert all(list(row) == KEYS for row in rows)
    wanted = [(name, horizon) for name in (*SIMPLE_METHODS, "ridge", "auto") for horizon in (*range(1, HORIZON + 1), "mean")]
    assert [(row["method"], row["horizon"]) for row in rows] == wanted == [(row["method"], row["horizon"]) for row in sure]
    mean, span = ({row["method"]: row for row in found if row["horizon"] == "mean"}["auto"] for found in (rows, sure))
    for key in ("skill_persistence", "skill_best_simple", "coverage80", "coverage95"):
        assert span[f"{key}_low"] <= mean[key] <= span[f"{key}_high"]
    printed = capsys.readouterr().out
    assert f"{mean['coverage80']:.3f} [{span['coverage80_low']:.3f}, {span['coverage80_high']:.3f}]" in printed
    assert "coverage by noise quartile" in printed
    assert "auto's squared error over rolling ridge's" in printed
    assert "absent left out" in printed
