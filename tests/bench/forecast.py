"""`make bench-forecast`: every forecaster on real series, one protocol, one run, side by side.

Rolling origins as in :mod:`groundcast.engine.evaluation.blocks`: the last 20 % of the dates test, the 15 % before validate. Linear
methods are refitted at every origin, networks at the start of each block.
Prints a table per data set, and of ``auto`` one by horizon with the block-bootstrap interval of each figure. Writes
``build/bench/forecast.json``, and what the intervals are to ``forecast_intervals.json`` beside it.

Environment: ``QUICK=1`` trains networks with a quarter of the steps; ``GROUNDCAST_DATA`` = folder of the data.
"""

from __future__ import annotations

import argparse
import json
import os
import time
from collections.abc import Iterable
from pathlib import Path

import numpy as np

from groundcast.engine.cube import to_sites
from groundcast.engine.evaluation.backtest import Backtest, backtest, noise_quartiles
from groundcast.engine.evaluation.blocks import split
from groundcast.engine.evaluation.calibration import INTERVALS
from groundcast.engine.evaluation.scores import Score
from groundcast.engine.job import METHODS, PEER_METHODS, Source
from groundcast.engine.readers import read

ROOT = Path(__file__).resolve().parents[2]
DATA = Path(os.environ.get("GROUNDCAST_DATA", ROOT.parent / "shared" / "data"))
SETS = {
    "ustica": ("egms_ustica/EGMS_L2b_117_0227_IW2_VV_2020_2024_1.csv", 10),
    "offida": ("offida_landslide/clusters_offida.shp", 10),
    "maoxian": ("maoxian_landslide/Maoxian_SBAS.csv", 5),
}
#: Figures that have an interval.
SURE = ("skill_persistence", "skill_best_simple", "coverage80", "coverage95")
KEYS = ("rmse", "mae", "skill_persistence", "skill_best_simple", "coverage80", "coverage95", "fit_seconds", "predict_seconds")
SHOWN = (1, 3, 5, 10, "mean")
#: DAPF and those of the literature have their place in the league table; here they are named where they are wanted.
USUAL = [name for name in METHODS if name not in ("auto", "ridge_response", "dapf", *PEER_METHODS)]


def run(name: str, methods: list[str], quick: bool, seed: int) -> Backtest:
    """Backtest one data set and print its table."""
    path, steps = SETS[name]
    cube = to_sites(read(Source(str(DATA / path))))
    blocks = split(cube.sizes["time"], steps)
    assert blocks is not None
    print(
        f"\n## {name}: {cube.sizes['site']} sites x {cube.sizes['time']} dates; validation {len(blocks.validation)}, "
        f"test {len(blocks.test)} origins, {blocks.horizon} dates ahead\n"
    )
    options = {"horizon": steps, "seed": seed, "device": "auto", **({"steps": 150} if quick else {})}
    began = time.perf_counter()
    found = backtest(cube, methods, blocks, options, refits=1)
    show(found)
    show_auto(found)
    ridge = next(item for item in found.scores if item.method == "ridge" and item.horizon == "mean")
    auto = next(item for item in found.scores if item.method == "auto" and item.horizon == "mean")
    print(f"auto = {found.choice.label}. {found.choice.reason}")
    print(f"auto's squared error over rolling ridge's: {(auto.rmse / ridge.rmse) ** 2:.4f}; {time.perf_counter() - began:.0f} s in all")
    return found


def show(found: Backtest) -> None:
    """Print the table: a row per method, RMSE and MAE by horizon, mean skill, coverage, seconds."""
    horizons = [h for h in SHOWN if h == "mean" or int(h) <= found.blocks.horizon]
    head = [f"h={h}" if h != "mean" else "mean" for h in horizons]
    print(
        f"| method | RMSE {' / '.join(head)} | MAE {' / '.join(head)} | skill over persistence [95 %] | over best simple [95 %] "
        "| 80 % | 95 % | fit s | predict s |"
    )
    print("|---|---|---|---|---|---|---|---|---|")
    for method in found.traces:
        rows = {item.horizon: item for item in found.scores if item.method == method}
        mean = rows["mean"]
        print(
            f"| {method} | {' / '.join(f'{rows[h].rmse:.3f}' for h in horizons)} "
            f"| {' / '.join(f'{rows[h].mae:.3f}' for h in horizons)} "
            f"| {mean.skill_persistence:.3f} [{mean.skill_persistence_low:.3f}, {mean.skill_persistence_high:.3f}] "
            f"| {mean.skill_best_simple:.3f} [{mean.skill_best_simple_low:.3f}, {mean.skill_best_simple_high:.3f}] "
            f"| {mean.coverage80:.3f} | {mean.coverage95:.3f} | {mean.fit_seconds:.1f} | {mean.predict_seconds:.1f} |",
            flush=True,
        )


def show_auto(found: Backtest) -> None:
    """Print what ``auto`` reached at each horizon with intervals, and the coverage of the sites by noise."""
    print(
        f"\nauto, with the 95 % intervals of a block bootstrap over {len(found.blocks.test)} origins:\n\n"
        "| dates ahead | skill over persistence | over best simple | 80 % | 95 % |\n|---|---|---|---|---|"
    )
    for item in found.scores:
        if item.method == "auto" and item.horizon in SHOWN:
            cells = (f"{getattr(item, key):.3f} [{getattr(item, key + '_low'):.3f}, {getattr(item, key + '_high'):.3f}]" for key in SURE)
            print(f"| {item.horizon} | {' | '.join(cells)} |")
    tested = found.blocks.tested
    print()
    for lower, upper, wanted in INTERVALS:
        quarters = noise_quartiles(found.calibrated["auto"], found.observed[tested], found.scales[tested.start], lower, upper)
        text = ", ".join(f"{quarter:.3f}" for quarter in quarters)
        print(f"auto, {wanted:.0%} interval: coverage by noise quartile of the sites {text}")


def figures(item: Score, keys: Iterable[str]) -> dict[str, float | None]:
    """The figures of a row by name; None where one is not known."""
    found = {key: getattr(item, key) for key in keys}
    return {key: value if np.isfinite(value) else None for key, value in found.items()}


def main() -> None:
    """Run the data sets and methods asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sets", nargs="*", default=list(SETS), choices=list(SETS))
    parser.add_argument("--methods", nargs="*", default=USUAL)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--out", type=Path, default=ROOT / "build" / "bench" / "forecast.json")
    asked = parser.parse_args()
    quick = os.environ.get("QUICK", "") not in ("", "0")
    rows, sure = [], []
    for name in asked.sets:
        if not (DATA / SETS[name][0]).exists():
            print(f"\n{name} left out: {DATA / SETS[name][0]} is not there.")
            continue
        found = run(name, asked.methods, quick, asked.seed)
        for item in found.scores:
            about = {"dataset": name, "method": item.method, "horizon": item.horizon}
            rows.append({**about, **figures(item, KEYS)})
            sure.append({**about, **figures(item, [f"{key}_{end}" for key in SURE for end in ("low", "high")])})
        asked.out.parent.mkdir(parents=True, exist_ok=True)
        asked.out.write_text(json.dumps(rows, indent=1))
        asked.out.with_name(f"{asked.out.stem}_intervals.json").write_text(json.dumps(sure, indent=1))
    print(f"\n{len(rows)} rows in {asked.out}")


if __name__ == "__main__":
    main()
