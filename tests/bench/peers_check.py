"""`make bench-peers`: SAITS, BRITS, GRIN and CSDI beside our own methods on simulated moisture, with the same hidden cells for all.

Runs in the environment `make setup-peers` makes. Every method is fitted on what is left and scored on the hidden observations, and on the
simulator's truth below them. Each network gets the same wall clock budget, which falls short of what it would need to converge: the
table says whether a library's network works behind the interface and how far it comes in that time, not which architecture is best.
Prints a table and writes ``build/bench/peers.json``.
"""

from __future__ import annotations

import argparse
import json
import time
from pathlib import Path
from typing import Any

import numpy as np

from groundcast.engine.cube import to_sites
from groundcast.engine.evaluation.configured import configured
from groundcast.engine.evaluation.masks import hide, without
from groundcast.engine.job import IMPUTERS, MASKS, PEER_IMPUTERS
from groundcast.engine.registry import imputer
from groundcast.engine.simulate_moisture import simulate_moisture, with_covariates

ROOT = Path(__file__).resolve().parents[2]


def score(shape: tuple[int, int], dates: int, mask: str, name: str, seed: int, options: dict[str, Any]) -> dict[str, Any]:
    """Fit and fill one method."""
    made = simulate_moisture(shape, dates, seed)
    cube = to_sites(with_covariates(made))
    truth = made.truth.reshape(dates, -1)[:, cube["pid"].values]
    hidden = hide(cube, mask, seed).cells
    given = without(cube, hidden)
    method = configured(imputer, name, {"seed": seed, "device": "cpu", **options})
    began, used = time.perf_counter(), time.process_time()
    method.fit(given)
    fitted = time.perf_counter()
    found = method.impute(given).median[hidden]
    outcome = getattr(method, "outcome", None)
    return {
        "method": name, "mask": mask, "seed": seed, "mae": float(np.abs(found - cube["value"].values[hidden]).mean()),
        "mae_truth": float(np.abs(found - truth[hidden]).mean()), "steps": outcome.steps if outcome else 0,
        "fit_seconds": fitted - began, "fill_seconds": time.perf_counter() - fitted, "cpu_seconds": time.process_time() - used,
    }  # fmt: skip


def main() -> None:
    """Run the methods asked for, one after the other, and print the table."""
    import torch

    torch.set_num_threads(1)
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--methods", nargs="*", choices=IMPUTERS, default=["mean", "linear_time", "dct_pls", "st_transformer", *PEER_IMPUTERS]
    )
    parser.add_argument("--masks", nargs="*", choices=MASKS, default=["mcar50", "days"])
    parser.add_argument("--shape", nargs=2, type=int, default=(24, 24), metavar=("ROWS", "COLUMNS"))
    parser.add_argument("--dates", type=int, default=120)
    parser.add_argument("--minutes", type=float, default=1.5, help="training of each network")
    parser.add_argument("--steps", type=int, default=100_000, help="of each network, at most")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--out", type=Path, default=ROOT / "build" / "bench" / "peers.json")
    given = parser.parse_args()
    rows: list[dict[str, Any]] = []
    given.out.parent.mkdir(parents=True, exist_ok=True)
    print(f"Simulated moisture, {given.shape[0]} x {given.shape[1]} cells, {given.dates} dates, seed {given.seed}; MAE in m3/m3\n")
    print("| method | gaps | MAE | against truth | steps | fit s | fill s | CPU s |\n|---|---|---|---|---|---|---|---|")
    for mask in given.masks:
        for name in given.methods:
            options = {"minutes": given.minutes, "steps": given.steps}
            row = score(tuple(given.shape), given.dates, mask, name, given.seed, options)
            rows.append(row)
            given.out.write_text(json.dumps(rows, indent=1), encoding="utf-8")
            print(
                f"| {name} | {mask} | {row['mae']:.4f} | {row['mae_truth']:.4f} | {row['steps']} | {row['fit_seconds']:.1f} "
                f"| {row['fill_seconds']:.1f} | {row['cpu_seconds']:.1f} |",
                flush=True,
            )


if __name__ == "__main__":
    main()
