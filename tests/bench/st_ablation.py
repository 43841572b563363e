"""`make bench-ablation`: what each part of the ST-Transformer is worth, as in its paper's tables, on real soil moisture.

On SMAP over the United States, 20 % of the dates are hidden whole and 20 % of the cells of the others at random, together; each variant is
trained on what is left, with the same steps, seed and samples, and scored on both kinds apart. Rows go to ``build/bench/ablation.json``.

Environment: ``QUICK=1`` = few steps; ``GROUNDCAST_DATA`` = folder of the data.
"""

from __future__ import annotations

import argparse
import json
import os
import time
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import Any

import numpy as np
from moisture import ROOT, conus

from groundcast.engine.evaluation.masks import hide, without
from groundcast.engine.registry import imputer

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
    began = time.perf_counter()
    model.fit(given)
    fitted = time.perf_counter()
    error = np.abs(model.impute(given).median - cube["value"].values)
    return {
        "variant": variant, "seed": seed, "steps": steps, "mae_cells": float(error[cell].mean()), "mae_days": float(error[day].mean()),
        "fit_seconds": fitted - began, "fill_seconds": time.perf_counter() - fitted,
    }  # fmt: skip


def main() -> None:
    """Run every variant, two processes at a time, and print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--steps", type=int, default=150 if os.environ.get("QUICK") else 1400)
    parser.add_argument("--seeds", nargs="*", type=int, default=[1])
    parser.add_argument("--variants", nargs="*", default=list(VARIANTS), choices=list(VARIANTS))
    parser.add_argument("--processes", type=int, default=2)
    parser.add_argument("--out", type=Path, default=ROOT / "build" / "bench" / "ablation.json")
    given = parser.parse_args()
    began = time.perf_counter()
    with ProcessPoolExecutor(given.processes) as pool:
        rows = list(pool.map(score, [(variant, seed, given.steps) for variant in given.variants for seed in given.seeds]))
    given.out.parent.mkdir(parents=True, exist_ok=True)
    given.out.write_text(json.dumps(rows, indent=1), encoding="utf-8")
    print(f"| ST-Transformer, {given.steps} steps | random cells | whole days | fit s |\n|---|---|---|---|")
    for variant in given.variants:
        mine = [row for row in rows if row["variant"] == variant]
        cells, whole, seconds = (np.mean([row[key] for row in mine]) for key in ("mae_cells", "mae_days", "fit_seconds"))
        print(f"| {variant} | {cells:.4f} | {whole:.4f} | {seconds:.0f} |")
    print(f"\nMean absolute error in m3/m3; {time.perf_counter() - began:.0f} s in all; rows in {given.out}")


if __name__ == "__main__":
    main()
