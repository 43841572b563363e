"""How much faster more workers are: one raster forecast by this machine alone and by 1, 2 and 4 workers of one thread each.

    python tests/bench/cluster.py [--side 2000] [--workers 1 2 4]

Prints a table and writes ``build/bench/cluster.json``. What comes before the tiles (methods tested and fitted on a sample) and after them (rasters put
together) is done by the machine that asked, whatever the number of workers. That serial part is given in processor seconds, which other programs
on the machine disturb less; the tiles by the clock and in the workers' processor seconds, their start included. ``machine``: how many times the
work of one process as many independent processes get done at once here, measured before each run; workers cannot be faster than that.

From the processor seconds c that a cell and date cost in tiles on one machine it works out what a continent costs: cells x dates x c.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import psutil
import rasterio
from rasterio.transform import from_origin

from groundcast.engine.job import Horizon, Job, Source, save

ROOT = Path(__file__).resolve().parents[2]
DATES, KEYS, MEMORY = 60, ("median", "lower80", "upper80", "velocity_change"), 0.9
FILLING, SIDE = ("linear_time", "kriging_space_time"), 320
#: Title, method, cells, dates.
CONTINENTS = (
    ("EGMS", "ridge", 1e9, 300),
    ("1 km over the conterminous US, a year of days", "linear_time", 8e6, 365),
    ("1 km over the conterminous US, a year of days", "kriging_space_time", 8e6, 365),
)
_SPIN = """
import time, sys, numpy as np
data = np.random.default_rng(0).standard_normal((400, 400)); end, done = time.time() + float(sys.argv[1]), 0
while time.time() < end:
    np.sort(data @ data, axis=0); done += 1
print(done)
"""


def make(path: Path, side: int, task: str) -> None:
    """A raster of deformation (smooth rates, a season, noise) or of soil moisture with a third missing."""
    random, at = np.random.default_rng(0), np.arange(side, dtype=np.float32)
    shape = np.sin(at / 60) * np.cos(at[:, None] / 80)
    step = 12 if task == "forecast" else 1
    with rasterio.open(
        path, "w", driver="GTiff", height=side, width=side, count=DATES, dtype="float32", crs="EPSG:3035", nodata=np.nan, tiled=True,
        transform=from_origin(4e6, 3e6, 20, 20),
    ) as file:  # fmt: skip
        for band in range(DATES):
            noise = random.standard_normal((side, side), np.float32)
            values = -0.4 * band * shape + 2 * np.sin(2 * np.pi * band * step / 365.25 + at / 300) + 1.5 * noise
            if task == "impute":
                values = 0.25 + 0.08 * shape + 0.05 * np.sin(band / 20) + 0.02 * noise
                values[random.random(values.shape) < 1 / 3] = np.nan
            file.write(values.astype(np.float32), band + 1)
            file.set_band_description(band + 1, str(np.datetime64("2020-01-01") + step * band))


def machine(processes: int, seconds: float = 4.0) -> float:
    """How many times the work of one process so many get done at once."""

    def done(count: int) -> int:
        started = [subprocess.Popen([sys.executable, "-c", _SPIN, str(seconds)], stdout=subprocess.PIPE, text=True) for _ in range(count)]
        return sum(int(item.communicate()[0]) for item in started)

    return round(done(processes) / max(done(1), 1), 2)


@contextlib.contextmanager
def cluster(workers: int, folder: Path) -> Iterator[tuple[str, list[subprocess.Popen[bytes]]]]:
    """A scheduler and workers of one thread; its address and the workers."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        address = f"tcp://127.0.0.1:{free.getsockname()[1]}"
    with (folder / "cluster.log").open("wb") as log:
        parts = [["dask_scheduler", "--host", "127.0.0.1", "--port", address.rsplit(":", 1)[1]]]
        options = ["--nthreads", "1", "--no-nanny", "--memory-limit", "0", "--local-directory", str(folder / "dask")]
        parts += [["dask_worker", address, *options] for _ in range(workers)]
        started = [
            subprocess.Popen([sys.executable, "-m", f"distributed.cli.{name}", *more, "--no-dashboard"], stdout=log, stderr=log)
            for name, *more in parts
        ]
        try:
            from distributed import Client

            with Client(address, timeout=60, set_as_default=False) as client:
                client.wait_for_workers(workers, timeout=120)
            yield address, started[1:]
        finally:
            for item in started:  # they hold nothing that is not in the folder
                item.kill()
                item.wait()


def run(job: Job, folder: Path, workers: list[subprocess.Popen[bytes]]) -> dict[str, Any]:
    """Run a job; seconds of its parts, and processor seconds of the workers, or of the engine's tiles where there are none."""
    path = save(job, folder / "job.json")
    before = sum(_processor(item.pid) for item in workers)
    began, marks = time.perf_counter(), dict[str, tuple[float, float]]()
    engine = subprocess.Popen([sys.executable, "-m", "groundcast.engine", "run", str(path)], stdout=subprocess.PIPE, text=True)
    assert engine.stdout is not None
    for line in engine.stdout:
        event = json.loads(line)
        if event["event"] == "error":
            raise SystemExit(f"{event['code']}: {event['message']}")
        if event["event"] == "progress":
            marks.setdefault(event["stage"].split(" ")[0].rstrip(":"), (time.perf_counter() - began, _processor(engine.pid)))
    total = time.perf_counter() - began
    _, _, ended = os.wait4(engine.pid, 0)
    engine.returncode = 0
    first, last = marks.get("forecasting") or marks["filling"], marks["writing"]
    used = sum(_processor(item.pid) for item in workers) - before if workers else last[1] - first[1]
    return {
        "seconds": round(total, 1), "before_processor": round(first[1], 1), "tiles": round(last[0] - first[0], 1),
        "after_processor": round(ended.ru_utime + ended.ru_stime - last[1], 1), "tiles_processor": round(used, 1),
    }  # fmt: skip


def _processor(pid: int) -> float:
    times = psutil.Process(pid).cpu_times()
    return float(times.user + times.system)


def table(rows: list[dict[str, Any]]) -> str:
    """Rows as Markdown."""
    head = (
        "workers", "before, processor s", "tiles, s", "tiles, processor s", "after, processor s", "speed-up of the tiles", "machine",
        "whole run, s", "speed-up at most",
    )  # fmt: skip
    one = next(row for row in rows if row["workers"] == 1)
    serial, lines = one["before_processor"] + one["after_processor"], [head, ["---"] * len(head)]
    for row in rows:
        most = (serial + one["tiles_processor"]) / (serial + one["tiles_processor"] / max(row["workers"], 1))
        lines.append([
            row["workers"] or "none (local)", row["before_processor"], row["tiles"], row["tiles_processor"], row["after_processor"],
            f"{one['tiles'] / row['tiles']:.2f}", row.get("machine", "–"), row["seconds"], f"{most:.2f}",
        ])  # fmt: skip
    return "\n".join(f"| {' | '.join(map(str, line))} |" for line in lines)


def main() -> None:
    """Measure, print, write."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--side", type=int, default=2000)
    options.add_argument("--workers", type=int, nargs="+", default=[1, 2, 4])
    asked = options.parse_args()
    os.environ["OMP_NUM_THREADS"] = "1"
    rows: list[dict[str, Any]] = []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        make(folder / "stack.tif", asked.side, "forecast")
        outputs = {key: str(folder / f"{key}.tif") for key in KEYS}
        job = Job(
            "forecast", Source(str(folder / "stack.tif")), methods=("ridge",), horizon=Horizon(steps=6), outputs=outputs, threads=1,
            memory_gb=MEMORY, cache=str(folder / "cache"), device="cpu",
        )  # fmt: skip
        local = {"workers": 0, **run(job, folder, [])}
        rows.append(local)
        whole = {key: Path(path).read_bytes() for key, path in outputs.items()}
        for count in asked.workers:
            ceiling = machine(count)
            with cluster(count, folder) as (address, workers):
                rows.append({"workers": count, "machine": ceiling, **run(replace(job, cluster=address), folder, workers)})
            same = {key: Path(path).read_bytes() for key, path in outputs.items()} == whole
            rows[-1]["same_bits"] = same
            if not same:
                raise SystemExit(f"{count} workers made something else")
            print(f"{count} workers: {rows[-1]['seconds']} s", file=sys.stderr)
        print(
            f"{asked.side} x {asked.side} cells, {DATES} dates, ridge; load of the machine {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores\n"
        )
        print(table(rows), flush=True)
        serial = local["before_processor"] + local["after_processor"]
        print(f"\nSerial: {serial:.1f} of {serial + local['tiles_processor']:.1f} processor seconds of a run on this machine alone.")
        costs = {"ridge": local["tiles_processor"] / (asked.side**2 * DATES)}
        for method in FILLING:
            make(folder / "gaps.tif", SIDE, "impute")
            filling = Job(
                "impute", Source(str(folder / "gaps.tif")), methods=(method,), kind="soil_moisture", outputs={"filled": str(folder / "filled.tif")},
                threads=1, memory_gb=1.6, cache=str(folder / "cache"), device="cpu", masks=("mcar50",),
            )  # fmt: skip
            costs[method] = run(filling, folder, [])["tiles_processor"] / (SIDE**2 * DATES)
    after = local["after_processor"] / asked.side**2
    for title, method, cells, dates in CONTINENTS:
        hours = cells * dates * costs[method] / 3600
        print(
            f"{title}, {method}: {cells:.1e} x {dates} x {costs[method] * 1e6:.2f} µs = {hours:,.1f} core hours, {hours / 100:,.2f} h on 100 cores; "
            f"{cells * after / 3600:,.1f} h to put {len(KEYS)} rasters of 6 dates together."
            if method == "ridge"
            else f"{title}, {method}: {cells:.1e} x {dates} x {costs[method] * 1e6:.2f} µs = {hours:,.1f} core hours."
        )
    target = ROOT / "build" / "bench" / "cluster.json"
    target.parent.mkdir(parents=True, exist_ok=True)
    body = {
        "side": asked.side,
        "dates": DATES,
        "cores": os.cpu_count(),
        "load": os.getloadavg(),
        "serial_processor_seconds": serial,
        "processor_seconds_per_cell_and_date": costs,
        "rows": rows,
    }
    target.write_text(json.dumps(body, indent=1), encoding="utf-8")


if __name__ == "__main__":
    main()
