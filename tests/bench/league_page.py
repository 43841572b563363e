"""The league table as Markdown and as a page of its own."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from jinja2 import Environment, select_autoescape

Row = dict[str, Any]
FORECAST = (
    ("RMSE mm", "rmse", 3), ("MAE mm", "mae", 3), ("skill over persistence", "skill_persistence", 3),
    ("over best simple", "skill_best_simple", 3), ("80 %", "coverage80", 3), ("95 %", "coverage95", 3), ("ACC", "acc", 3), ("EVS", "evs", 3),
    ("parameters", "parameters", 0), ("train s", "fit_seconds", 1), ("predict s", "predict_seconds", 1), ("memory MB", "peak_memory_mb", 0),
)  # fmt: skip
IMPUTATION = (
    ("RMSE", "rmse", 4), ("MRE %", "mre", 3), ("80 %", "coverage80", 3), ("95 %", "coverage95", 3), ("parameters", "parameters", 0),
    ("train s", "fit_seconds", 1), ("fill s", "fill_seconds", 1), ("memory MB", "peak_memory_mb", 0),
)  # fmt: skip
_PAGE = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>GroundCast: league table</title>
<style>body{font:15px/1.45 system-ui,sans-serif;margin:2rem auto;max-width:80rem;padding:0 1rem}table{border-collapse:collapse;margin:1rem 0}
th,td{padding:.25rem .6rem;border-bottom:1px solid #ddd;text-align:right;white-space:nowrap}th:first-child,td:first-child{text-align:left}
caption{text-align:left;font-weight:600;padding:.4rem 0}.scroll{overflow-x:auto}</style></head><body><h1>League table</h1>
<p>Every method on the same data and hidden values, with the same time to train. Means over seeds, ± half their range where there are several.</p>
{% for title, head, body in tables %}<div class="scroll"><table><caption>{{ title }}</caption>
<thead><tr>{% for cell in head %}<th scope="col">{{ cell }}</th>{% endfor %}</tr></thead>
<tbody>{% for line in body %}<tr>{% for cell in line %}<td>{{ cell }}</td>{% endfor %}</tr>{% endfor %}</tbody></table></div>{% endfor %}
{% if missing %}<p>Left out: {{ missing }}</p>{% endif %}</body></html>
"""


def tables(rows: Sequence[Row]) -> list[tuple[str, list[str], list[list[str]]]]:
    """Title, head and lines of a table per data set, the best method first."""
    made = []
    for name in dict.fromkeys(row["dataset"] for row in rows):
        mine = [row for row in rows if row["dataset"] == name and "left_out" not in row]
        if not mine:
            continue
        made.append(
            _forecast(name, [row for row in mine if row.get("horizon") == "mean"]) if "horizon" in mine[0] else _imputation(name, mine)
        )
    return made


def markdown(rows: Sequence[Row]) -> str:
    """All tables."""
    text = []
    for title, head, body in tables(rows):
        mine = [row for row in rows if row["dataset"] == title.split(":")[0]]
        text.append(f"### {title}\n\n{table(head, body)}\n{remarks(mine)}\n")
    missing = left_out(rows)
    return "\n".join([*text, *([f"Left out: {missing}\n"] if missing else [])])


def table(head: Sequence[str], body: Sequence[Sequence[str]]) -> str:
    """A Markdown table."""
    return "\n".join(f"| {' | '.join(line)} |" for line in (head, ["---"] * len(head), *body)) + "\n"


def remarks(rows: Sequence[Row]) -> str:
    """Under what conditions the rows of a data set were made."""
    seeds = sorted({row["seed"] for row in rows})
    counted = [row for row in rows if row.get("clock") == "processor"]
    parts = [f"Seed{'s' if len(seeds) > 1 else ''} {', '.join(map(str, seeds))}."]
    if counted:
        minutes = sorted({row["minutes"] for row in counted})
        parts.append(f"Networks train for {' or '.join(f'{value:g}' for value in minutes)} min of processor time.")
    if by_wall := sorted({row["method"] for row in rows if "clock" not in row and row.get("parameters")}):
        parts.append(f"By the clock on the wall, and no longer than their usual number of steps: {', '.join(by_wall)}.")
    parts += sorted({f"{row['method']}: {row['note']}." for row in rows if row.get("note")})
    return " ".join(parts) + "\n"


def html(rows: Sequence[Row]) -> str:
    """All tables as a page that needs nothing else."""
    template = Environment(autoescape=select_autoescape(default=True, default_for_string=True)).from_string(_PAGE)
    return template.render(tables=tables(rows), missing=left_out(rows))


def left_out(rows: Sequence[Row]) -> str:
    """Which methods could not run, and why."""
    return " ".join(dict.fromkeys(f"{row['method']}: {row['left_out']}" for row in rows if "left_out" in row))


def _forecast(name: str, rows: Sequence[Row]) -> tuple[str, list[str], list[list[str]]]:
    order = ranked(rows, "rmse")
    lines = []
    for method in order:
        mine = [row for row in rows if row["method"] == method]
        low, high = (mean(mine, f"skill_persistence_{side}") for side in ("low", "high"))
        cells = [cell(mine, key, digits) for _, key, digits in FORECAST]
        cells[2] += f" [{low:.3f}, {high:.3f}]"
        lines.append([method, *cells])
    return f"{name}: forecasts, mean over horizons", ["method", *(title for title, _, _ in FORECAST)], lines


def _imputation(name: str, rows: Sequence[Row]) -> tuple[str, list[str], list[list[str]]]:
    masks = list(dict.fromkeys(row["mask"] for row in rows))
    lines = []
    for method in ranked(rows, "mae"):
        mine = [row for row in rows if row["method"] == method]
        errors = [cell([row for row in mine if row["mask"] == mask], "mae", 4) for mask in masks]
        lines.append([method, *errors, *(cell(mine, key, digits) for _, key, digits in IMPUTATION)])
    head = ["method", *(f"MAE {mask}" for mask in masks), *(title for title, _, _ in IMPUTATION)]
    return f"{name}: filled gaps", head, lines


def ranked(rows: Sequence[Row], key: str) -> list[str]:
    """Methods, the one with the least ``key`` first, those of which it is not known last."""
    names = list(dict.fromkeys(row["method"] for row in rows))
    of = {name: mean([row for row in rows if row["method"] == name], key) for name in names}
    return sorted(names, key=lambda name: (np.isnan(of[name]), of[name]))


def mean(rows: Sequence[Row], key: str) -> float:
    """Mean of the rows that have the figure."""
    known = [row[key] for row in rows if row.get(key) is not None]
    return float(np.mean(known)) if known else float("nan")


def cell(rows: Sequence[Row], key: str, digits: int) -> str:
    """Mean of a figure over rows, ± half its range where several seeds give it; – where it is not known."""
    scale = 100 if key == "mre" else 1
    known = [scale * row[key] for row in rows if row.get(key) is not None and np.isfinite(row[key])]
    if key == "peak_memory_mb":  # nothing new was asked of the system: what had been freed before was enough, so nobody knows
        known = [value for value in known if value > 0]
    if not known:
        return "–"
    spread = np.ptp(known) / 2
    varies = len(known) > 1 and key in ("rmse", "mae", "skill_persistence") and spread > 0 and len({row.get("mask") for row in rows}) == 1
    return f"{np.mean(known):,.{digits}f}" + (f" ± {spread:.{digits}f}" if varies else "")
