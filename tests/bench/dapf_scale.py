"""What DAPF costs by the number of sites: seconds and peak memory of one training epoch and of one forecast.

An epoch has every site once as a seed, each block at one random origin; set-up is what a training costs beside its steps. Every size
runs in a process of its own, so that a peak is its own; the memory before the work began is taken off. The last line of the table
divides the greatest cost per site by the least.

    python tests/bench/dapf_scale.py --sites 1000 10000 100000
"""

from __future__ import annotations

import argparse
import json
import resource
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import numpy as np

DATES, AHEAD = 150, 10
#: Site counts of the table.
SIZES = (1_000, 10_000, 100_000)


def field(sites: int, dates: int, seed: int = 0):
    """Simulated points at one density whatever their number, made some at a time: 2,000 sites to a tile of 8 km."""
    from groundcast.engine.simulate import simulate

    return simulate(sites, dates, seed, size=8_000.0 * (sites / 2_000) ** 0.5, n_future=AHEAD)[0]


def measure(sites: int, device: str) -> dict[str, float]:
    """Cost of one epoch and of one forecast for ``sites``."""
    import torch

    from groundcast.engine.training.dapf_forecaster import DAPFForecaster
    from groundcast.engine.training.dapf_loop import train

    torch.set_num_threads(1)
    cube = field(200, DATES)  # imports, allocators and kernels are paid for before the clock starts
    last = cube["time"].values[-1]
    ahead = last + 6 * np.arange(1, AHEAD + 1).astype("timedelta64[D]")
    made = DAPFForecaster(steps=2, polish=0, device=device)
    made.fit(cube, last)
    made.predict(cube, last, ahead)
    cube = field(sites, DATES)
    release()
    before = peak()
    made = DAPFForecaster(steps=1, polish=0, device=device)
    began = time.perf_counter()
    made.fit(cube, last)
    fit = time.perf_counter() - began  # what every training costs: neighbours, one step, the looks at the validation block
    assert made.net is not None
    task = made._task(cube)
    epochs = max(1, 20 * made.plan.batch // sites)  # a small set is gone through several times, for the clock's sake
    plan = replace(made.plan, steps=epochs * -(-sites // made.plan.batch))
    found = train(made.net, task, plan, np.random.default_rng(0), made.device, lambda fraction, stage: None, judge=False)
    after = peak()
    began = time.perf_counter()
    made.predict(cube, last, ahead)
    return {
        "sites": sites, "epoch": found.seconds * sites / (found.steps * made.plan.batch), "fit": fit,
        "predict": time.perf_counter() - began, "fit_mb": after - before, "predict_mb": peak() - before,
    }  # fmt: skip


def release() -> None:
    """Forget the peak so far, where the system can (Linux)."""
    try:
        Path("/proc/self/clear_refs").write_text("5")
    except OSError:
        pass


def peak() -> float:
    """Greatest memory in use since :func:`release`, MB."""
    try:
        lines = Path("/proc/self/status").read_text().splitlines()
        return next(int(line.split()[1]) / 1024 for line in lines if line.startswith("VmHWM"))
    except OSError:
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def main() -> None:
    """Measure each size in its own process and print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sites", nargs="*", type=int, default=list(SIZES))
    parser.add_argument("--device", default="cpu")
    parser.add_argument("--one", type=int, help=argparse.SUPPRESS)
    asked = parser.parse_args()
    if asked.one:
        print(json.dumps(measure(asked.one, asked.device)))
        return
    print("| sites | epoch s | set-up s | predict s | fit MB | fit + predict MB | epoch µs / site | predict µs / site | KB / site |")
    print("|---|---|---|---|---|---|---|---|---|")
    rows = []
    for sites in asked.sites:
        command = [sys.executable, __file__, "--one", str(sites), "--device", asked.device]
        found = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout.splitlines()[-1])
        costs = [1e6 * found["epoch"] / sites, 1e6 * found["predict"] / sites, 1024 * found["predict_mb"] / sites]
        rows.append(costs)
        print(
            f"| {sites} | {found['epoch']:.1f} | {found['fit']:.1f} | {found['predict']:.2f} | {found['fit_mb']:.0f} | "
            f"{found['predict_mb']:.0f} | {costs[0]:.0f} | {costs[1]:.0f} | {costs[2]:.1f} |",
            flush=True,
        )
    ratios = [f"{max(column) / min(column):.2f}" for column in zip(*rows, strict=True)]
    print(f"| greatest / least | | | | | | {' | '.join(ratios)} |")


if __name__ == "__main__":
    main()
