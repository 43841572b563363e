"""Seconds and memory against the size of a raster: forecast and filling tile by tile, the same untiled beside them.

    python tests/bench/scale.py [--sizes 1e6 1e7 1e8] [--memory 2.0] [--jobs "forecast, ridge"]

Rasters of 60 dates, float32, uncompressed tiles of 256 x 256, are made and removed again. Every run is an engine process of its own, on one thread. Rows
go to ``build/bench/scale.json``: ``{job, size, seconds, processor_seconds, peak_memory_mb, io_share, …}``, sizes in pixel-dates, and the fitted ``slope``
of processor seconds against size on logarithmic axes (1 = linear), of the tiles alone: what comes before them does not grow. Of the seconds by the clock
spent on tiles:

``io_share``
    those in which nothing was computed because a tile was read or written, and those in which tiles were put together;
``busy_share``
    of reading, computing and keeping tiles those in which the device computed: on a processor measured here, on a GPU said by its driver;
``disk_share``, ``matmul_share``
    bytes read, and operations of a network's matrix products, against what the machine can do, measured in the same run: on a processor per processor
    second, so that what else runs on the machine counts little.

Networks are trained for a few steps only: what is measured is their use. They get less memory, so that small rasters are cut into tiles too.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import rasterio
from rasterio.transform import from_origin
from rasterio.windows import Window
from scale_machine import Busy, limits

from groundcast.engine.job import Horizon, Job, Source, save

ROOT = Path(__file__).resolve().parents[2]
HERE = Path(__file__).resolve().parent
DATES, STRIP = 60, 256


class Kind(NamedTuple):
    """A job: its largest size in pixel-dates, up to which it is run untiled too, and the memory (GB) tiles get, if not what is asked for."""

    task: str
    method: str
    largest: float
    untiled: float
    memory: float | None = None

    @property
    def network(self) -> bool:
        """Whether it is a network."""
        return self.memory is not None


JOBS = {
    "forecast, ridge": Kind("forecast", "ridge", 1e10, 1e8),
    "forecast, mm_stt": Kind("forecast", "mm_stt", 1e7, 3e6, 0.75),
    "filling, linear_time": Kind("impute", "linear_time", 1e10, 1e8),
    "filling, st_transformer": Kind("impute", "st_transformer", 1e7, 3e6, 0.75),
}
OUTPUTS = {"forecast": ("median", "lower80", "upper80", "velocity_change"), "impute": ("filled", "provenance")}
#: Columns of the table: key of the row, heading.
COLUMNS = {
    "job": "job", "size": "pixel-dates", "tiled": "tiled", "seconds": "seconds", "tile_seconds": "of them tiles",
    "tile_processor_seconds": "processor s of tiles", "peak_memory_mb": "peak MB", "io_share": "I/O share", "busy_share": "device busy",
    "read_mb_s": "MB/s read", "disk_share": "share of disk", "gflops": "GFLOP/s", "matmul_share": "share of matmul",
}  # fmt: skip


def make(path: Path, size: float, task: str) -> tuple[int, int]:
    """Write a raster of about ``size`` pixel-dates; return rows and columns. Never more than a strip is in memory."""
    side = round((size / DATES) ** 0.5)
    step = 12 if task == "forecast" else 1
    days = np.datetime64("2020-01-01") + step * np.arange(DATES)
    random = np.random.default_rng(0)
    with rasterio.open(
        path, "w", driver="GTiff", height=side, width=side, count=DATES, dtype="float32", crs="EPSG:3035", transform=from_origin(4e6, 3e6, 20, 20),
        nodata=np.nan, tiled=True, blockxsize=256, blockysize=256, BIGTIFF="IF_SAFER",
    ) as file:  # fmt: skip
        x = np.arange(side, dtype=np.float32)
        for band in range(DATES):
            for top in range(0, side, STRIP):
                y = np.arange(top, min(top + STRIP, side), dtype=np.float32)[:, None]
                shape = np.sin(x / 60) * np.cos(y / 80)
                noise = random.standard_normal((len(y), side), np.float32)
                if task == "forecast":
                    values = -0.4 * band * shape + 2 * np.sin(2 * np.pi * band * step / 365.25 + x / 300) + 1.5 * noise
                else:
                    values = 0.25 + 0.08 * shape + 0.05 * np.sin(band / 20) + 0.02 * noise
                    values[random.random(values.shape, np.float32) < 0.3] = np.nan
                file.write(values.astype(np.float32), band + 1, window=Window(0, top, side, len(y)))
            file.set_band_description(band + 1, str(days[band]))
    return side, side


def measure(name: str, source: Path, folder: Path, memory: float, device: str) -> dict[str, Any]:
    """Run a job in an engine process; its seconds, its memory at most, and where the time of the tiles went."""
    kind = JOBS[name]
    out = folder / "out"
    shutil.rmtree(out, ignore_errors=True)
    out.mkdir()
    job = Job(
        kind.task, Source(str(source)), methods=(kind.method,), horizon=Horizon(steps=6),
        outputs={key: str(out / f"{key}.tif") for key in OUTPUTS[kind.task]}, kind="deformation" if kind.task == "forecast" else "soil_moisture",
        threads=1, memory_gb=memory, cache=str(out), device=device, options={"steps": 20} if kind.network else {},
    )  # fmt: skip
    path, counts = save(job, out / "job.json"), out / "count.json"
    engine = [str(HERE / "scale_process.py"), str(path), str(counts)] if kind.network else ["-m", "groundcast.engine", "run", str(path)]
    busy = Busy(device)
    began, marks, waits, peak = time.perf_counter(), {}, {}, 0.0
    process = subprocess.Popen(
        [sys.executable, *engine], stdout=subprocess.PIPE, text=True, cwd=ROOT, env={**os.environ, "OMP_NUM_THREADS": "1"},
    )  # fmt: skip
    assert process.stdout is not None
    for line in process.stdout:
        event, peak = json.loads(line), max(peak, _peak(process.pid))
        if event["event"] == "progress":
            marks.setdefault(event["stage"].split(":")[0], (time.perf_counter() - began, _processor(process.pid)))
        elif event["event"] == "metric" and event["name"] == "seconds":
            waits[event["where"]["tiles"]] = event["value"]
        elif event["event"] == "error":
            raise SystemExit(f"{name}: {event['message']}")
    _, _, used = os.wait4(process.pid, 0)
    seconds, processor = time.perf_counter() - began, used.ru_utime + used.ru_stime
    stage = marks.get("forecasting") or marks.get("filling") or (0.0, 0.0)
    row = {
        "job": name, "tiled": bool(waits), "seconds": round(seconds, 1), "processor_seconds": round(processor, 1),
        "peak_memory_mb": round(peak), "written_mb": round(sum(item.stat().st_size for item in out.glob("*.tif")) / 1e6),
    }  # fmt: skip
    shared = busy.since(began + stage[0])
    if waits:
        loop = waits["computing"] + waits["waiting"]
        row.update(
            tile_seconds=round(seconds - stage[0], 2), tile_processor_seconds=round(processor - stage[1], 2),
            io_share=round(1 - waits["computing"] / sum(waits.values()), 3), busy_share=round(shared if shared is not None else waits["computing"] / loop, 3),
            gflop=json.loads(counts.read_text(encoding="utf-8"))["gflop"] if counts.exists() else None, loop_seconds=round(loop, 2),
        )  # fmt: skip
    return row


def compared(row: dict[str, Any], read_mb: float, machine: dict[str, float], device: str) -> dict[str, Any]:
    """A row with the rates of its tiles, and what share they are of the ``machine``'s."""
    if not row["tiled"]:
        return row
    speed = read_mb / row["tile_seconds"]
    made = {**row, "read_mb_s": round(speed, 1), "disk_share": round(speed / machine["read_mb_s"], 3)}
    if row["gflop"]:
        rate = row["gflop"] / (row["tile_processor_seconds"] if device == "cpu" else row["loop_seconds"])
        made.update(gflops=round(rate, 1), matmul_share=round(rate / machine["matmul_gflops" if device == "cpu" else "device_gflops"], 3))
    return made


def _processor(pid: int) -> float:
    """Processor seconds of a running process."""
    fields = Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def _peak(pid: int) -> float:
    """MB a running process has had at most; 0 if it has ended. (What the system says of an ended one counts the memory of its parent too, which made it.)"""
    lines = Path(f"/proc/{pid}/status").read_text(encoding="ascii").splitlines()
    return next((int(line.split()[1]) * 1.024e-3 for line in lines if line.startswith("VmHWM")), 0.0)


def slopes(rows: list[dict[str, Any]]) -> dict[str, float]:
    """Slope of processor seconds of the tiles against size, by job."""
    made = {}
    for name in JOBS:
        mine = [(row["size"], row["tile_processor_seconds"]) for row in rows if row["job"] == name and row["tiled"]]
        if len(mine) > 1:
            size, seconds = np.log(np.array(mine, float)).T
            made[name] = round(float(np.polyfit(size, seconds, 1)[0]), 3)
    return made


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sizes", type=float, nargs="+", default=[1e6, 3e6, 1e7, 1e8])
    parser.add_argument("--memory", type=float, default=2.0, help="GB allowed for the tiled runs of simple methods")
    parser.add_argument("--jobs", nargs="+", default=list(JOBS), choices=list(JOBS))
    parser.add_argument("--device", default="cpu", help="cpu or cuda")
    parser.add_argument("--folder", type=Path, help="where rasters are made: a disk with room for eight times the largest one")
    parser.add_argument("--more", action="store_true", help="add to the rows that are in build/bench/scale.json")
    asked = parser.parse_args()
    path = ROOT / "build/bench/scale.json"
    path.parent.mkdir(parents=True, exist_ok=True)
    rows: list[dict[str, Any]] = json.loads(path.read_text(encoding="utf-8"))["rows"] if asked.more and path.exists() else []
    with tempfile.TemporaryDirectory(prefix="groundcast-scale-", dir=asked.folder) as name:
        folder = Path(name)
        machine = limits(folder, asked.device)
        print("machine:", machine, flush=True)
        print("| " + " | ".join(COLUMNS.values()) + " |\n" + "|---" * len(COLUMNS) + "|", flush=True)
        for task in OUTPUTS:
            for size in asked.sizes:
                jobs = [job for job in asked.jobs if JOBS[job].task == task and size <= JOBS[job].largest]
                if not jobs:
                    continue
                source = folder / "stack.tif"
                height, width = make(source, size, task)
                for job in jobs:
                    tiled = JOBS[job].memory or asked.memory
                    for memory in (tiled, 1e3) if size <= JOBS[job].untiled else (tiled,):
                        row = {**measure(job, source, folder, memory, asked.device), "size": height * width * DATES}
                        rows.append(compared(row, source.stat().st_size / 1e6, machine, asked.device))
                        print("| " + " | ".join(_cell(rows[-1].get(key)) for key in COLUMNS) + " |", flush=True)
                        path.write_text(json.dumps({"rows": rows, "slope": slopes(rows), "machine": machine}, indent=1), encoding="utf-8")
                source.unlink()
    print("slope of processor seconds of the tiles against size:", slopes(rows))


def _cell(value: Any) -> str:
    return "" if value is None else str(value) if not isinstance(value, bool) else "yes" if value else "no"


if __name__ == "__main__":
    main()
