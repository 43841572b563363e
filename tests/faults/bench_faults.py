"""Every fault many times: Markdown tables of what was tried and what the user saw, and of the kinds together; and ``build/bench/faults.json``.

Usage: bench_faults.py [WORD]    only faults whose name holds WORD. Exit code 1 if one was not survived.
"""

from __future__ import annotations

import json
import sys
import time
from collections import Counter
from pathlib import Path
from typing import Any

import catalogue

RESULTS = Path(__file__).resolve().parents[2] / "build" / "bench" / "faults.json"
_SHOWN = 3


def main(word: str) -> int:
    """Try all, print a row each as it is done."""
    shop, rows, began = catalogue.workshop(), [], time.monotonic()
    print("| fault | tried | survived | what the user saw (code: message) |\n|---|---:|---:|---|")
    try:
        for name in (name for name in catalogue.FAULTS if word in name):
            outcomes = shop.attempt(name, long=True)
            rows.append(row := _row(name, outcomes))
            print(f"| {name} | {row['tried']} | {row['survived']} | {'; '.join(row['saw'][:_SHOWN])} |", flush=True)
            for item in outcomes:
                if item.wrong:
                    print(f"not survived: {name}: {item.saw[:300]} | {item.wrong}", file=sys.stderr, flush=True)
    finally:
        shop.close()
    _together(rows)
    tried, survived = (sum(row[key] for row in rows) for key in ("tried", "survived"))
    print(f"\n{survived} of {tried} survived, {len(rows)} kinds of fault, {time.monotonic() - began:.0f} s")
    RESULTS.parent.mkdir(parents=True, exist_ok=True)
    RESULTS.write_text(json.dumps({"tried": tried, "survived": survived, "faults": rows}, indent=1), encoding="utf-8")
    return int(survived < tried)


def _together(rows: list[dict[str, Any]]) -> None:
    """Print the sums of each module of the catalogue, under what its docstring begins with."""
    print("\n| faults | kinds | tried | survived |\n|---|---:|---:|---:|")
    for module in dict.fromkeys(row["module"] for row in rows):
        part = [row for row in rows if row["module"] == module]
        title = (sys.modules[module].__doc__ or module).splitlines()[0].rstrip(".")
        print(f"| {title} | {len(part)} | {sum(row['tried'] for row in part)} | {sum(row['survived'] for row in part)} |")


def _row(name: str, outcomes: list[catalogue.Outcome]) -> dict[str, Any]:
    """Counts, and one message of each code, the commonest first."""
    codes = Counter(item.saw.partition(":")[0] for item in outcomes)
    samples = {item.saw.partition(":")[0]: item.saw for item in reversed(outcomes)}
    saw = [f"{count} x {_plain(samples[code])}" for code, count in codes.most_common()]
    return {
        "fault": name,
        "tried": len(outcomes),
        "survived": sum(not item.wrong for item in outcomes),
        "saw": saw,
        "module": catalogue.FAULTS[name][0].__module__,
    }


def _plain(text: str) -> str:
    """On one line of a table, without the folders of this run."""
    short = " ".join(text.encode("utf-8", "replace").decode().replace("|", "/").split())
    for part in [word for word in short.split("'") if word.startswith("/tmp/")]:
        short = short.replace(part, Path(part).name)
    return short if len(short) < 160 else short[:157] + "…"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1] if len(sys.argv) > 1 else ""))
