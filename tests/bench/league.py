"""`make bench`: every forecaster and every imputer the papers compare with, beside ours, in one league table.

Each method runs in a process of its own, on one thread, with the same budget of training time and the same data: rolling origins (the last
20 % of the dates test, the 15 % before validate and calibrate; a network is trained at the start of each block) for forecasts, hidden
cells for gaps. Deterministic methods run once, networks once per seed. Prints Markdown, and writes ``build/bench/league.md``,
``league.html`` and ``league.json`` as rows come, so that a run cut short leaves what it has; ``--go-on`` runs what is missing.

Methods of libraries (SAITS, BRITS, CSDI, GRIN) need the environment of ``make setup-peers``; without it they are left out, and it is said.

Environment: ``QUICK=1`` = one seed and a tenth of the training time; ``GROUNDCAST_DATA`` = folder of the data.
"""

from __future__ import annotations

import argparse
import json
import multiprocessing
import os
import time
from concurrent.futures import ProcessPoolExecutor, as_completed
from pathlib import Path
from typing import Any

import league_forecast
import league_imputation
import league_page
from moisture import ROOT

#: Minutes of training a network gets, on one thread: for a forecast by data set, and for gaps.
FORECAST_MINUTES, IMPUTATION_MINUTES = {"simulator": 1.0, "ustica": 0.3, "offida": 0.3, "maoxian": 0.3}, 2.0


def tasks(given: argparse.Namespace) -> list[tuple[Any, ...]]:
    """(function, data set, method, mask or None, seed, minutes) of everything to run, one seed after the other: whatever fails soon comes first."""
    made: list[tuple[Any, ...]] = []
    for seed in given.seeds:
        for name in given.forecast_sets:
            for method in given.forecasters:
                if seed == given.seeds[0] or league_forecast.random(method):
                    made.append((league_forecast.score, name, method, None, seed, given.share * FORECAST_MINUTES[name]))
        for name in given.imputation_sets:
            for mask in given.masks:
                made += [(league_imputation.score, name, method, mask, seed, given.share * IMPUTATION_MINUTES) for method in given.imputers]
    return made


def run(task: tuple[Any, ...], against: league_forecast.References | None) -> list[dict[str, Any]]:
    """Rows of one task, or one row that says why there are none; ``against`` = the references of its data set."""
    import torch

    from groundcast.engine.job import JobError

    torch.set_num_threads(1)
    score, name, method, mask, seed, minutes = task
    try:
        rows: list[dict[str, Any]] = score(name, method, mask, seed, minutes, against)
    except JobError as error:
        return [{"dataset": name, "method": method, "mask": mask, "seed": seed, "left_out": str(error)}]
    return rows


def parsed(arguments: list[str] | None = None) -> argparse.Namespace:
    """What to run."""
    quick = os.environ.get("QUICK", "") not in ("", "0")
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--forecast-sets", nargs="*", default=list(league_forecast.SETS), choices=list(league_forecast.SETS))
    parser.add_argument("--forecasters", nargs="*", default=league_forecast.METHODS)
    parser.add_argument("--imputation-sets", nargs="*", default=list(league_imputation.SETS), choices=list(league_imputation.SETS))
    parser.add_argument("--imputers", nargs="*", default=league_imputation.METHODS)
    parser.add_argument("--masks", nargs="*", default=["mcar50", "days"])
    parser.add_argument("--seeds", nargs="*", type=int, default=[4] if quick else [4, 5])
    parser.add_argument("--share", type=float, default=0.1 if quick else 1.0, help="share of the usual training time")
    parser.add_argument("--processes", type=int, default=2)
    parser.add_argument("--go-on", action="store_true", help="keep the rows that are there already, and run what is missing")
    parser.add_argument("--out", type=Path, default=ROOT / "build" / "bench")
    return parser.parse_args(arguments)


def main(arguments: list[str] | None = None) -> list[dict[str, Any]]:
    """Run what is asked for; return the rows."""
    given = parsed(arguments)
    given.out.mkdir(parents=True, exist_ok=True)
    began, todo = time.perf_counter(), tasks(given)
    rows = _kept(given.out / "league.json") if given.go_on else []
    there = {_key(row["dataset"], row["method"], row.get("mask"), row["seed"]) for row in rows if "left_out" not in row}
    todo = [task for task in todo if _key(*task[1:5]) not in there]
    against = {name: league_forecast.references(name) for name in given.forecast_sets if any(task[1] == name for task in todo)}
    print(f"references of {', '.join(against) or 'no data set'}, {time.perf_counter() - began:.0f} s", flush=True)
    # A fresh process for each task, so that its peak memory is its own.
    with ProcessPoolExecutor(given.processes, multiprocessing.get_context("spawn"), max_tasks_per_child=1) as pool:
        for number, done in enumerate(as_completed([pool.submit(run, task, against.get(task[1])) for task in todo]), 1):
            made = done.result()
            rows += made
            write(rows, given.out)
            about = " ".join(str(made[0][key]) for key in ("dataset", "method", "mask", "seed") if made[0].get(key) is not None)
            print(
                f"{number}/{len(todo)} {about}{', left out' if 'left_out' in made[0] else ''}, {time.perf_counter() - began:.0f} s",
                flush=True,
            )
    print(
        f"\n{write(rows, given.out)}\n{time.perf_counter() - began:.0f} s in all, {given.processes} processes of one thread each; "
        f"rows in {given.out / 'league.json'}"
    )
    return rows


def write(rows: list[dict[str, Any]], out: Path) -> str:
    """Write rows and tables; return the Markdown."""
    text = league_page.markdown(rows)
    (out / "league.json").write_text(json.dumps(rows, indent=1), encoding="utf-8")
    (out / "league.md").write_text(text, encoding="utf-8")
    (out / "league.html").write_text(league_page.html(rows), encoding="utf-8")
    return text


def _kept(path: Path) -> list[dict[str, Any]]:
    return json.loads(path.read_text(encoding="utf-8")) if path.exists() else []


def _key(dataset: str, method: str, mask: str | None, seed: int) -> tuple[str, str, str | None, int]:
    return dataset, method, mask, seed


if __name__ == "__main__":
    main()
