"""`make bench`: every forecaster and every imputer the papers compare with, beside ours, in one league table.

Each method runs in a process of its own, on one thread, with the same budget of training time and the same data: rolling origins (the last
20 % of the dates test, the 15 % before validate and calibrate; a network is trained at the start of each block) for forecasts, hidden
cells for gaps. Deterministic methods run once, networks once per seed. Time is processor time. Prints Markdown, and writes
``build/bench/league.md``, ``league_summary.md``, ``league.html`` and ``league.json`` as rows come, so that a run cut short leaves what it has;
``--go-on`` runs what is missing, ``--publish`` puts the tables into the README.

Methods of libraries (SAITS, BRITS, ImputeFormer, CSDI, GRIN) need the environment of ``make setup-peers``; without it they are left out, and it is said.

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
import league_summary
from league_clock import count_processor_time
from moisture import ROOT

#: Minutes of processor time a network may train, by data set. A forecaster is trained twice.
MINUTES = {
    "simulator": 1.0, "ustica": 0.3, "offida": 0.3, "maoxian": 0.3, "conus": 2.0, "west_australia": 0.5, "simulator_moisture": 0.5,
    "healing_mnist": 0.5,
}  # fmt: skip
#: All tables, of the rows last published; and between which marks the README has the short ones.
FULL = ROOT / "tests" / "bench" / "league.md"
MARKS = "<!-- league table -->", "<!-- end of league table -->"


def tasks(given: argparse.Namespace) -> list[tuple[Any, ...]]:
    """(function, data set, method, mask or None, seed, minutes) of everything to run, one seed after the other: whatever fails soon comes first."""
    made: list[tuple[Any, ...]] = []
    for seed in given.seeds:
        for name in given.forecast_sets:
            for method in given.forecasters:
                if seed == given.seeds[0] or league_forecast.random(method):
                    made.append((league_forecast.score, name, method, None, seed, given.share * MINUTES[name]))
        for name in given.imputation_sets:
            for mask in given.masks:
                made += [(league_imputation.score, name, method, mask, seed, given.share * MINUTES[name]) for method in given.imputers]
    return made


def run(task: tuple[Any, ...], against: league_forecast.References | None) -> list[dict[str, Any]]:
    """Rows of one task, or one row that says why there are none; ``against`` = the references of its data set."""
    import torch

    from groundcast.engine.job import JobError

    torch.set_num_threads(1)
    count_processor_time()
    score, name, method, mask, seed, minutes = task
    try:
        rows: list[dict[str, Any]] = score(name, method, mask, seed, minutes, against)
    except JobError as error:
        return [{"dataset": name, "method": method, "mask": mask, "seed": seed, "left_out": str(error)}]
    return [{**row, "minutes": minutes, "clock": "processor"} for row in rows]


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
    parser.add_argument("--again", action="store_true", help="with --go-on: run what is asked for anew, and keep all other rows")
    parser.add_argument(
        "--publish", action="store_true", help="run nothing: put the rows that are there into the README and tests/bench/league.md"
    )
    parser.add_argument("--out", type=Path, default=ROOT / "build" / "bench")
    return parser.parse_args(arguments)


def main(arguments: list[str] | None = None) -> list[dict[str, Any]]:
    """Run what is asked for; return the rows."""
    given = parsed(arguments)
    given.out.mkdir(parents=True, exist_ok=True)
    if given.publish:
        return publish(_kept(given.out / "league.json"))
    began, todo = time.perf_counter(), tasks(given)
    # A row that says why there is none is tried again.
    rows = (
        [row for row in _kept(given.out / "league.json") if "left_out" not in row or _key(row) not in map(_asked, todo)]
        if given.go_on
        else []
    )
    there = set() if given.again else {_key(row) for row in rows}
    todo = [task for task in todo if _asked(task) not in there]
    against = {name: league_forecast.references(name) for name in given.forecast_sets if any(task[1] == name for task in todo)}
    print(f"references of {', '.join(against) or 'no data set'}, {time.perf_counter() - began:.0f} s", flush=True)
    # A fresh process for each task, so that its peak memory is its own.
    with ProcessPoolExecutor(given.processes, multiprocessing.get_context("spawn"), max_tasks_per_child=1) as pool:
        for number, done in enumerate(as_completed([pool.submit(run, task, against.get(task[1])) for task in todo]), 1):
            made = done.result()
            rows = [row for row in rows if _key(row) != _key(made[0])] + made
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
    (out / "league_summary.md").write_text(league_summary.summary(rows), encoding="utf-8")
    (out / "league.html").write_text(league_page.html(rows), encoding="utf-8")
    return text


def publish(rows: list[dict[str, Any]], readme: Path = ROOT / "README.md", full: Path = FULL) -> list[dict[str, Any]]:
    """Put the short tables between the README's marks, and all of them into ``full``; return the rows."""
    before, rest = readme.read_text(encoding="utf-8").split(MARKS[0])
    after = rest.split(MARKS[1])[1]
    readme.write_text(f"{before}{MARKS[0]}\n{league_summary.summary(rows)}\n{MARKS[1]}{after}", encoding="utf-8")
    full.write_text(
        f"# League table\n\nWritten by `make bench` and `tests/bench/league.py --publish`.\n\n{league_page.markdown(rows)}",
        encoding="utf-8",
    )
    return rows


def _kept(path: Path) -> list[dict[str, Any]]:
    return json.loads(path.read_text(encoding="utf-8")) if path.exists() else []


def _key(row: dict[str, Any]) -> tuple[Any, ...]:
    """What a row is about."""
    return row["dataset"], row["method"], row.get("mask"), row["seed"]


def _asked(task: tuple[Any, ...]) -> tuple[Any, ...]:
    """The same of a task."""
    return task[1:5]


if __name__ == "__main__":
    main()
