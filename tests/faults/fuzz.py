"""Fuzz every reader and parser for some minutes: fuzz.py MINUTES [WORD]; prints what was tried, writes build/bench/fuzz.json.

Every round has another seed, told with each failure, which is repeated by: fuzz.py --seed SEED TARGET.
"""

from __future__ import annotations

import json
import shutil
import sys
import tempfile
import time
import traceback
from pathlib import Path
from typing import Any

import fuzz_jobs
import fuzz_rasters
import fuzz_tables
from fuzz_check import TARGETS
from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st

__all__ = ["fuzz_jobs", "fuzz_rasters", "fuzz_tables"]
RESULTS = Path(__file__).resolve().parents[2] / "build" / "bench" / "fuzz.json"
_ROUND = 50


def fuzz(name: str, examples: int, number: int, shrink: bool = True) -> int:
    """Try a target; return how many inputs were tried, or raise what hypothesis found."""
    tried = 0
    phases = (Phase.generate, Phase.shrink) if shrink else (Phase.generate,)

    @seed(number)
    @settings(
        max_examples=examples,
        deadline=None,
        database=None,
        phases=phases,
        suppress_health_check=list(HealthCheck),
        report_multiple_bugs=False,
    )
    @given(st.data())
    def attempt(data: st.DataObject) -> None:
        nonlocal tried
        tried += 1
        folder = Path(tempfile.mkdtemp(prefix="groundcast-fuzz-"))
        try:
            TARGETS[name](data, folder)
        finally:
            shutil.rmtree(folder, ignore_errors=True)

    attempt()
    return tried


def main(minutes: float, word: str) -> int:
    """Go round the targets until the time is spent."""
    until, number, begun = time.monotonic() + 60 * minutes, int(time.time()), time.process_time()
    counts: dict[str, int] = dict.fromkeys((name for name in TARGETS if word in name), 0)
    found: dict[str, dict[str, Any]] = {}
    while time.monotonic() < until:
        for name in counts:
            number += 1
            try:
                counts[name] += fuzz(name, _ROUND, number)
            except Exception as error:
                counts[name] += _ROUND
                where = next(
                    (str(frame) for frame in reversed(traceback.extract_tb(error.__traceback__)) if "engine" in frame.filename), ""
                )
                key = f"{name}: {type(error).__name__} {where}"
                if key not in found:
                    found[key] = {"target": name, "seed": number, "error": f"{type(error).__name__}: {error}"[:500], "where": where}
                    print(f"FOUND {key} (seed {number}): {str(error)[:300]}", flush=True)
                    traceback.print_exception(error, file=sys.stderr)
    print("| input | tried |\n|---|---:|")
    for name, count in counts.items():
        print(f"| {name} | {count} |")
    spent = time.process_time() - begun
    print(f"\n{sum(counts.values())} inputs tried in {spent:.0f} s of processor time, {len(found)} failures")
    RESULTS.parent.mkdir(parents=True, exist_ok=True)
    RESULTS.write_text(
        json.dumps({"tried": counts, "seconds": round(spent, 1), "failures": list(found.values())}, indent=1), encoding="utf-8"
    )
    return int(bool(found))


if __name__ == "__main__":
    if sys.argv[1] == "--seed":
        fuzz(sys.argv[3], _ROUND, int(sys.argv[2]))
    else:
        sys.exit(main(float(sys.argv[1]), sys.argv[2] if len(sys.argv) > 2 else ""))
