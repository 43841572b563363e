"""`make bench-read`: what reading an EGMS table costs, beside pyarrow's own ``read_csv`` of it.

    python tests/bench/read.py [TABLE.csv]

prints best-of-several times, interleaved so that both see the same machine, and the peak memory of a fresh process.

Environment: ``GROUNDCAST_DATA`` = folder of the data.
"""

from __future__ import annotations

import argparse
import gc
import json
import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
DATA = Path(os.environ.get("GROUNDCAST_DATA", ROOT.parent / "shared" / "data"))
TABLE = "egms_ustica/EGMS_L2b_117_0227_IW2_VV_2020_2024_1.csv"


def speed(table: str, rounds: int = 7) -> dict[str, float]:
    """Return the best times in seconds, and their ratio."""
    from pyarrow import csv

    from groundcast.engine.job import Source
    from groundcast.engine.readers import read

    def best(calls: dict[str, Callable[[], Any]]) -> dict[str, float]:
        times = dict.fromkeys(calls, float("inf"))
        for _ in range(rounds):
            for name, call in calls.items():
                began = time.perf_counter()
                call()
                times[name] = min(times[name], time.perf_counter() - began)
        return times

    times = best({"pyarrow": lambda: csv.read_csv(table), "reader": lambda: read(Source(table))})
    return {**times, "ratio": times["reader"] / times["pyarrow"]}


def memory(table: str) -> dict[str, float]:
    """Return the peak memory that reading adds in a fresh process, in bytes, and in sizes of the array."""
    done = subprocess.run([sys.executable, __file__, "--memory", table], capture_output=True, text=True, check=True)
    found: dict[str, float] = json.loads(done.stdout)
    return found


def _measure(table: str) -> dict[str, float]:
    """Read once here; a small read first, so that libraries, their buffers and threads are not counted."""
    import tempfile

    import psutil

    from groundcast.engine.job import Source
    from groundcast.engine.readers import read

    with tempfile.NamedTemporaryFile("w", suffix=".csv") as small:
        lines = Path(table).read_text().splitlines(keepends=True)[:20]
        small.writelines(lines)
        small.flush()
        read(Source(small.name))
    del lines
    gc.collect()
    Path("/proc/self/clear_refs").write_text("5")  # the kernel forgets the highest mark so far
    base = psutil.Process().memory_info().rss
    cube = read(Source(table))
    peak = _highest()
    array = cube["value"].nbytes
    return {"peak": peak - base, "array": array, "times_array": (peak - base) / array}


def _highest() -> int:
    """Return the highest resident memory since the mark was reset, in bytes, as the kernel saw it."""
    status = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) * 1024 for line in status if line.startswith("VmHWM"))


def main() -> None:
    """Print both."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("table", nargs="?", default=str(DATA / TABLE))
    parser.add_argument("--memory", action="store_true", help="measure in this process and print JSON")
    given = parser.parse_args()
    if given.memory:
        print(json.dumps(_measure(given.table)))
        return
    times, space = speed(given.table), memory(given.table)
    print(f"pyarrow read_csv {times['pyarrow'] * 1000:.0f} ms, reader {times['reader'] * 1000:.0f} ms: {times['ratio']:.2f} times")
    print(f"array {space['array'] / 1e6:.1f} MB, peak {space['peak'] / 1e6:.1f} MB: {space['times_array']:.2f} times")


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT / "build" / "pkg"))
    main()
