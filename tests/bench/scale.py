"""Seconds and memory against the size of a raster: forecast and filling tile by tile, the same untiled beside them.

    python tests/bench/scale.py [--sizes 1e6 1e7 1e8] [--memory 2.0]

Rasters of 60 dates, float32, uncompressed tiles of 256 x 256, are made and removed again. Every run is an engine process of its own, on one thread. Rows
go to ``build/bench/scale.json``: ``{job, size, seconds, processor_seconds, peak_memory_mb, io_share, …}``, sizes in pixel-dates, and the fitted ``slope``
of processor seconds against size on logarithmic axes (1 = linear), of the tiles alone: what comes before them does not grow. ``io_share``: of
the seconds by the clock spent on tiles, those in which nothing was computed because a tile was read or written, and those in which tiles were put together.
Networks are trained for a few steps only: what is measured is their use.
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

import numpy as np
import rasterio
from rasterio.transform import from_origin
from rasterio.windows import Window

from groundcast.engine.job import Horizon, Job, Source, save

ROOT = Path(__file__).resolve().parents[2]
DATES, STRIP = 60, 256
#: Job name: task, method, largest size (networks are slow on a processor).
JOBS = {
    "forecast, ridge": ("forecast", "ridge", 1e10),
    "forecast, mm_stt": ("forecast", "mm_stt", 1e7),
    "filling, linear_time": ("impute", "linear_time", 1e10),
    "filling, st_transformer": ("impute", "st_transformer", 3e6),
}
KEYS = {"forecast": ("median", "lower80", "upper80", "velocity_change"), "impute": ("filled", "lower80", "upper80", "provenance")}
#: Untiled runs are made up to this size.
UNTILED = 1e8


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


def measure(name: str, source: Path, folder: Path, memory: float) -> dict[str, object]:
    """Run a job in an engine process; its seconds, its memory at most, and where the time of the tiles went."""
    task, method, _ = JOBS[name]
    out = folder / "out"
    shutil.rmtree(out, ignore_errors=True)
    out.mkdir()
    job = Job(
        task, Source(str(source)), methods=(method,), horizon=Horizon(steps=6), outputs={key: str(out / f"{key}.tif") for key in KEYS[task]},
        kind="deformation" if task == "forecast" else "soil_moisture", threads=1, memory_gb=memory, cache=str(out), device="cpu",
        options={"steps": 20} if "_t" in method and method != "linear_time" else {},
    )  # fmt: skip
    began, marks, waits = time.perf_counter(), {}, {}
    process = subprocess.Popen(
        [sys.executable, "-m", "groundcast.engine", "run", str(save(job, out / "job.json"))], stdout=subprocess.PIPE, text=True, cwd=ROOT,
        env={**os.environ, "OMP_NUM_THREADS": "1"},
    )  # fmt: skip
    assert process.stdout is not None
    for line in process.stdout:
        event = json.loads(line)
        if event["event"] == "progress":
            marks.setdefault(event["stage"].split(":")[0], (time.perf_counter() - began, _processor(process.pid)))
        elif event["event"] == "metric" and event["name"] == "seconds":
            waits[event["where"]["tiles"]] = event["value"]
        elif event["event"] == "error":
            raise SystemExit(f"{name}: {event['message']}")
    _, _, used = os.wait4(process.pid, 0)
    seconds, processor = time.perf_counter() - began, used.ru_utime + used.ru_stime
    stage = marks.get("forecasting") or marks.get("filling") or (0.0, 0.0)
    tiled = bool(waits)
    total = sum(waits.values())
    return {
        "job": name, "tiled": tiled, "seconds": round(seconds, 1), "processor_seconds": round(processor, 1),
        "tile_seconds": round(seconds - stage[0], 2) if tiled else None, "tile_processor_seconds": round(processor - stage[1], 2) if tiled else None,
        "peak_memory_mb": round(used.ru_maxrss / 1e3), "io_share": round(1 - waits["computing"] / total, 3) if tiled else None,
        "written_mb": round(sum(item.stat().st_size for item in out.glob("*.tif")) / 1e6),
    }  # fmt: skip


def _processor(pid: int) -> float:
    """Processor seconds of a running process."""
    fields = Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def limits(folder: Path) -> dict[str, float]:
    """What the machine can do: a product of matrices on one thread (GFLOP/s), writing and reading a file (MB/s)."""
    one = np.random.default_rng(0).standard_normal((1500, 1500)).astype(np.float32)
    began = time.perf_counter()
    for _ in range(5):
        one @ one
    rate = 5 * 2 * 1500**3 / (time.perf_counter() - began) / 1e9
    path, block = folder / "disk", np.random.default_rng(0).bytes(64_000_000)
    began = time.perf_counter()
    with path.open("wb") as stream:
        for _ in range(8):
            stream.write(block)
        stream.flush()
        os.fsync(stream.fileno())
    write = 8 * 64 / (time.perf_counter() - began)
    with path.open("rb") as stream:
        os.posix_fadvise(stream.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
        began = time.perf_counter()
        while stream.read(64_000_000):
            pass
    read = 8 * 64 / (time.perf_counter() - began)
    path.unlink()
    return {"matmul_gflops": round(rate, 1), "write_mb_s": round(write), "read_mb_s": round(read)}


def slopes(rows: list[dict[str, object]]) -> dict[str, float]:
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
    parser.add_argument("--memory", type=float, default=2.0, help="GB allowed for the tiled runs")
    parser.add_argument("--jobs", nargs="+", default=list(JOBS), choices=list(JOBS))
    asked = parser.parse_args()
    rows: list[dict[str, object]] = []
    with tempfile.TemporaryDirectory(prefix="groundcast-scale-") as name:
        folder = Path(name)
        machine = limits(folder)
        print("machine:", machine, flush=True)
        print(
            "| job | pixel-dates | tiled | seconds | of them tiles | processor s of tiles | peak MB | I/O share | MB/s read | share of disk |\n"
            + "|---" * 10
            + "|"
        )
        for task in ("forecast", "impute"):
            for size in asked.sizes:
                jobs = [job for job in asked.jobs if JOBS[job][0] == task and size <= JOBS[job][2]]
                if not jobs:
                    continue
                source = folder / "stack.tif"
                height, width = make(source, size, task)
                for job in jobs:
                    for memory in (asked.memory, 1e3) if size <= UNTILED else (asked.memory,):
                        row = {"size": height * width * DATES, **measure(job, source, folder, memory)}
                        speed = source.stat().st_size / 1e6 / row["tile_seconds"] if row["tile_seconds"] else None  # type: ignore[operator]
                        row.update(read_mb_s=speed and round(speed, 1), disk_share=speed and round(speed / machine["read_mb_s"], 3))
                        rows.append(row)
                        keys = (
                            "size",
                            "tiled",
                            "seconds",
                            "tile_seconds",
                            "tile_processor_seconds",
                            "peak_memory_mb",
                            "io_share",
                            "read_mb_s",
                            "disk_share",
                        )
                        print(f"| {job} | " + " | ".join("" if row[key] is None else str(row[key]) for key in keys) + " |", flush=True)
                source.unlink()
    found = slopes(rows)
    print("slope of processor seconds of the tiles against size:", found)
    (ROOT / "build/bench").mkdir(parents=True, exist_ok=True)
    (ROOT / "build/bench/scale.json").write_text(json.dumps({"rows": rows, "slope": found, "machine": machine}, indent=1), encoding="utf-8")


if __name__ == "__main__":
    main()
