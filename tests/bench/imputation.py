"""`make bench-imputation`: every method that fills gaps on real soil moisture, one protocol, one run, side by side.

Observed cells are hidden by six kinds of gap (see :mod:`groundcast.engine.evaluation.masks`) and several seeds; every method is fitted on what
is left and fills it. Hidden cells are never seen by a fit. Intervals are calibrated on four fifths of the hidden events and
counted on the last. Seconds are of the processor, on one thread.
Prints a table per data set and writes ``build/bench/imputation.json``; rows are added as they come, so that a run cut short leaves what it has.

Environment: ``QUICK=1`` = one seed, eight months, every other row and column of West Australia and networks with few steps;
``GROUNDCAST_DATA`` = folder of the data.
"""

from __future__ import annotations

import argparse
import json
import os
import time
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import Any

import numpy as np
import xarray as xr
from kept_trials import kept
from moisture import ROOT, SETS

from groundcast.engine.evaluation.fill import candidates
from groundcast.engine.evaluation.gap_choice import Contest
from groundcast.engine.evaluation.gap_scores import Truth, gap_score, trial_score
from groundcast.engine.evaluation.masks import hide
from groundcast.engine.evaluation.trials import trial
from groundcast.engine.job import IMPUTERS, MASKS, PEER_IMPUTERS

KEYS = ("mae", "rmse", "mre", "coverage80", "coverage95", "fit_seconds", "fill_seconds")
NETWORKS = ("st_transformer", "st_transformer_residual")
#: Kinds of gap that are compared.
KINDS = ["mcar20", "mcar50", "mcar80", "days", "blocks", "moved"]
#: Seeds of what is hidden: others than those the methods were developed on.
SEEDS = [4, 5, 6]
#: Methods that take long, and that neither `auto` tries nor another is measured by: of these the first seed is enough.
ONCE = ("st_transformer_residual",)
#: Training steps of each network, and full draws the base of the residual one is recomputed for.
STEPS = {"conus": dict(zip(NETWORKS, (1900, 1400), strict=True)), "west_australia": dict.fromkeys(NETWORKS, 300)}
DRAWS = {"conus": 10, "west_australia": 8}
#: The same, and dates of the first set, where time is short.
QUICK_STEPS, QUICK_DRAWS, QUICK_DATES = {"conus": dict.fromkeys(NETWORKS, 80), "west_australia": dict.fromkeys(NETWORKS, 40)}, 2, 244


def data(dataset: str, quick: bool) -> xr.Dataset:
    """One of the sets, or as much of it as is looked at where time is short."""
    cube = SETS[dataset]()
    if not quick:
        return cube
    if dataset == "west_australia":
        return cube.isel(site=np.flatnonzero((cube["row"].values % 2 == 0) & (cube["column"].values % 2 == 0)))
    return cube.isel(time=slice(QUICK_DATES))


def score(task: tuple[str, str, int, Sequence[str], bool, Path | None]) -> list[dict[str, Any]]:
    """Rows of one data set, kind of gap and seed, every method and ``auto``."""
    import torch

    torch.set_num_threads(1)
    dataset, mask, seed, methods, quick, folder = task
    cube = data(dataset, quick)
    truth = Truth.of(cube, hide(cube, mask, seed), seed)
    options, steps = {"seed": seed, "device": "cpu"}, (QUICK_STEPS if quick else STEPS)[dataset]
    more = {name: {"steps": steps[name]} for name in NETWORKS}
    more["st_transformer_residual"]["draws"] = QUICK_DRAWS if quick else DRAWS[dataset]
    path = folder / f"{dataset}_{mask}_{seed}{'_quick' if quick else ''}.npz" if folder else None
    made = kept(
        path,
        truth.hidden,
        methods,
        lambda name: trial(cube, name, truth.hidden, {**options, **more.get(name, {})}, watch=time.process_time),
    )
    rows = [trial_score(item, truth) for item in made]
    # What `auto` tries, and would have taken: chosen on four fifths of the hidden events and scored on the last, in turn. It costs what all cost.
    tried = [item for item in made if item.method in candidates(cube, ("auto",))]
    seconds = [sum(getattr(item, key) for item in tried) for key in ("fit_seconds", "fill_seconds")]
    mixed, bounds = Contest(tried, [truth]).judged()[0]
    rows.append(gap_score("auto", mixed, truth, seconds[0], seconds[1], bounds))
    return [
        {"dataset": dataset, "method": row.method, "mask": mask, "seed": seed, **{key: getattr(row, key) for key in KEYS}} for row in rows
    ]


def show(dataset: str, rows: Sequence[dict[str, Any]], methods: Sequence[str]) -> None:
    """Print the table: MAE by kind of gap (mean over seeds +/- half their range), overall figures and seconds."""
    masks = [mask for mask in MASKS if any(row["mask"] == mask for row in rows)]
    seeds = len({row["seed"] for row in rows})
    print(f"\n## {dataset}: {seeds} seed{'s' if seeds > 1 else ''}; MAE in m3/m3 on hidden observations\n")
    print(f"| method | {' | '.join(masks)} | overall | RMSE | MRE % | 80 % | 95 % | fit s | fill s |")
    print("|---|" + "---|" * (len(masks) + 7))

    def mean(mine: Sequence[dict[str, Any]], key: str) -> float:
        return float(np.mean([row[key] for row in mine])) if mine else float("nan")

    overall = {name: mean([row for row in rows if row["method"] == name], "mae") for name in methods}
    for name in sorted(methods, key=lambda item: overall[item]):
        mine = [row for row in rows if row["method"] == name]
        cells = []
        for mask in masks:
            values = [row["mae"] for row in mine if row["mask"] == mask]
            cells.append(f"{np.mean(values):.4f}" + (f" ± {np.ptp(values) / 2:.4f}" if len(values) > 1 else "") if values else "–")
        print(
            f"| {name} | {' | '.join(cells)} | {overall[name]:.4f} | {mean(mine, 'rmse'):.4f} | {100 * mean(mine, 'mre'):.1f} "
            f"| {mean(mine, 'coverage80'):.3f} | {mean(mine, 'coverage95'):.3f} | {mean(mine, 'fit_seconds'):.1f} | {mean(mine, 'fill_seconds'):.1f} |"
        )
    covers = {
        mask: [mean([row for row in rows if row["method"] == "auto" and row["mask"] == mask], key) for key in KEYS[3:5]] for mask in masks
    }
    print("\nauto, coverage of the 80 / 95 % bands: " + ", ".join(f"{mask} {low:.3f} / {high:.3f}" for mask, (low, high) in covers.items()))
    _ratios(dataset, rows, overall, masks)


def _ratios(dataset: str, rows: Sequence[dict[str, Any]], overall: dict[str, float], masks: Sequence[str]) -> None:
    """Print the error of the best of ours over the methods it has to beat."""

    def of(name: str, other: str) -> str:
        if not {name, other} <= set(overall):
            return ""
        mine = [(row["mask"], row["seed"]) for row in rows if row["method"] == name]
        below = [row["mae"] for row in rows if row["method"] == other and (row["mask"], row["seed"]) in mine]
        return f"{name} / {other} {overall[name] / np.mean(below):.3f}"

    if dataset == "conus":
        pairs = [("auto", other) for other in ("dct_pls", "ridge_kriging", "boosting_kriging")] + [
            (name, "ridge_kriging") for name in NETWORKS
        ]
        print("MAE ratios, overall: " + ", ".join(text for text in (of(*pair) for pair in pairs) if text))
        return
    cheap = [name for name in overall if name not in (*NETWORKS, "auto")]
    parts = []
    for mask in masks:
        errors = {name: float(np.mean([row["mae"] for row in rows if row["method"] == name and row["mask"] == mask])) for name in overall}
        best = min(cheap, key=lambda name: errors[name])
        parts.append(f"{mask} {errors['auto'] / errors[best]:.3f} ({best})")
    print("MAE of auto over the best cheap method: " + ", ".join(parts))


def main() -> None:
    """Run the data sets and methods asked for, two processes at a time."""
    quick = bool(os.environ.get("QUICK"))
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sets", nargs="*", default=list(SETS), choices=list(SETS))
    parser.add_argument("--methods", nargs="*", default=[name for name in IMPUTERS if name not in ("auto", *PEER_IMPUTERS)])
    parser.add_argument("--masks", nargs="*", default=KINDS, choices=MASKS)
    parser.add_argument("--seeds", nargs="*", type=int, default=SEEDS[:1] if quick else SEEDS)
    parser.add_argument("--kept", type=Path, help="folder in which to keep what each method filled; what is there is not made again")
    parser.add_argument("--processes", type=int, default=2)
    parser.add_argument("--out", type=Path, default=ROOT / "build" / "bench" / "imputation.json")
    given = parser.parse_args()
    began = time.perf_counter()
    tasks = [
        (name, mask, seed, tuple(item for item in given.methods if item not in ONCE or seed == given.seeds[0]), quick, given.kept)
        for seed in given.seeds
        for name in given.sets
        for mask in given.masks
    ]
    rows: list[dict[str, Any]] = []
    given.out.parent.mkdir(parents=True, exist_ok=True)
    with ProcessPoolExecutor(given.processes) as pool:
        for number, made in enumerate(pool.map(score, tasks), 1):
            rows += made
            given.out.write_text(json.dumps(rows, indent=1), encoding="utf-8")
            print(
                f"{number}/{len(tasks)} {made[0]['dataset']} {made[0]['mask']} seed {made[0]['seed']}, {time.perf_counter() - began:.0f} s",
                flush=True,
            )
    for name in given.sets:
        show(name, [row for row in rows if row["dataset"] == name], [*given.methods, "auto"])
    used = sum(row["fit_seconds"] + row["fill_seconds"] for row in rows if row["method"] != "auto")
    print(f"\nfitting and filling took {used / 60:.0f} minutes of one core")
    print(f"{time.perf_counter() - began:.0f} s in all, {given.processes} processes of one thread each; rows in {given.out}")


if __name__ == "__main__":
    main()
