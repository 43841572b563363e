"""`make bench-ablation`: what each part of the ST-Transformer is worth, as in its paper's tables, on real soil moisture.

On SMAP over the United States, 20 % of the dates are hidden whole and 20 % of the cells of the others at random, together; each variant is
trained on what is left, with the same steps, seed and samples, and scored on both kinds apart. Rows go to ``build/bench/ablation.json`` as they
come, and ``--more`` goes on from those that are there. Seconds are of the processor, so that other work on the machine does not lengthen them.

Environment: ``QUICK=1`` = few steps; ``GROUNDCAST_DATA`` = folder of the data.
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
from moisture import ROOT, conus

from groundcast.engine.evaluation.masks import hide, without
from groundcast.engine.registry import imputer

#: Errors in a row.
ERRORS = ("mae_cells", "mae_days")
#: What each row of the table changes.
VARIANTS: dict[str, dict[str, Any]] = {
    "shifted windows, all covariates": {},
    "full attention in space": {"spatial": "full"},
    "no covariates": {"covariates": "none"},
    "static covariates only": {"covariates": "static"},
    "time-varying covariates only": {"covariates": "dynamic"},
    "no attention in space": {"spatial": "none"},
    "no attention in time": {"temporal": False},
    "neither": {"spatial": "none", "temporal": False},
    "random cells hidden only (as published)": {"mixed": False},
}


def score(task: tuple[str, int, int]) -> dict[str, Any]:
    """Train one variant and score it."""
    import torch

    torch.set_num_threads(1)
    variant, seed, steps = task
    cube = conus()
    day, cell = hide(cube, "days", seed).cells, hide(cube, "mcar20", seed).cells
    cell &= ~day
    given = without(cube, day | cell)
    model = imputer("st_transformer", {"seed": seed, "steps": steps, "device": "cpu", **VARIANTS[variant]})
    began = time.process_time()
    model.fit(given)
    fitted = time.process_time()
    error = np.abs(model.impute(given).median - cube["value"].values)
    return {
        "variant": variant, "seed": seed, "steps": steps, "mae_cells": float(error[cell].mean()), "mae_days": float(error[day].mean()),
        "fit_seconds": fitted - began, "fill_seconds": time.process_time() - fitted,
    }  # fmt: skip


def main() -> None:
    """Run every variant, two processes at a time, and print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--steps", type=int, default=150 if os.environ.get("QUICK") else 700)
    parser.add_argument("--seeds", nargs="*", type=int, default=[1])
    parser.add_argument("--variants", nargs="*", default=list(VARIANTS), choices=list(VARIANTS))
    parser.add_argument("--processes", type=int, default=2)
    parser.add_argument("--out", type=Path, default=ROOT / "build" / "bench" / "ablation.json")
    parser.add_argument("--more", action="store_true", help="keep the rows that are there, and make only the others")
    given = parser.parse_args()
    given.out.parent.mkdir(parents=True, exist_ok=True)
    tasks = [(variant, seed, given.steps) for variant in given.variants for seed in given.seeds]
    rows = json.loads(given.out.read_text(encoding="utf-8")) if given.more and given.out.exists() else []
    made = {(row["variant"], row["seed"], row["steps"]) for row in rows}
    with ProcessPoolExecutor(given.processes) as pool:
        for row in pool.map(score, [task for task in tasks if task not in made]):
            rows.append(row)
            given.out.write_text(json.dumps(rows, indent=1), encoding="utf-8")
            print(f"{len(rows)}/{len(tasks)} {row['variant']}", flush=True)
    show([row for row in rows if (row["variant"], row["seed"], row["steps"]) in tasks], given.variants, given.steps)
    print(f"rows in {given.out}")


def show(rows: Sequence[dict[str, Any]], variants: Sequence[str], steps: int) -> None:
    """Print the table: each variant's errors, and how much larger they are than the first one's."""

    def mean(variant: str, key: str) -> float:
        return float(np.mean([row[key] for row in rows if row["variant"] == variant]))

    print(f"\n| ST-Transformer, {steps} steps | random cells | whole days | both, against the first | fit s |\n|---|---|---|---|---|")
    first = sum(mean(variants[0], key) for key in ERRORS)
    for variant in variants:
        cells, whole = (mean(variant, key) for key in ERRORS)
        print(f"| {variant} | {cells:.4f} | {whole:.4f} | {(cells + whole) / first - 1:+.0%} | {mean(variant, 'fit_seconds'):.0f} |")
    seeds = len({row["seed"] for row in rows})
    used = sum(row["fit_seconds"] + row["fill_seconds"] for row in rows)
    print(f"\nMean absolute error in m3/m3, {seeds} seed{'s' if seeds > 1 else ''}; {used / 60:.0f} minutes of processor time in all")


if __name__ == "__main__":
    main()
