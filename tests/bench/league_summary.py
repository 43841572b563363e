"""The league table in short: one table per task for the README, and our networks side by side with those of the libraries."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
from league_page import Row, cell, ranked, table

#: Ours, and every network users could take instead.
RIVALS = {
    "forecasts": ("mm_stt", "dapf", "gru", "neural_ode", "mtgnn", "slope_gnn", "conv_lstm", "stgcn", "staeformer", "dlinear"),
    "filled gaps": ("st_transformer", "saits", "brits", "imputeformer", "csdi", "grin"),
}
Column = tuple[str, Callable[[Sequence[Row]], str]]


def summary(rows: Sequence[Row]) -> str:
    """Both tables and both comparisons, as Markdown."""
    there = [row for row in rows if "left_out" not in row]
    ahead = [row for row in there if row.get("horizon") == "mean"]
    gaps = [row for row in there if "mask" in row]
    parts = []
    for task, mine, reference in (("forecasts", ahead, "persistence"), ("filled gaps", gaps, "mean")):
        if not mine:
            continue
        error = "rmse" if task == "forecasts" else "mae"
        groups = list(dict.fromkeys((row["dataset"], row.get("mask")) for row in mine))
        order = ranked(_relative(mine, error, reference), "relative")
        columns = [item for group in groups for item in _columns(group, error)] + _costs(mine)
        parts.append(
            f"**{task}: {'RMSE in mm and skill over persistence' if error == 'rmse' else 'MAE'}**\n\n" + _lines(order, mine, columns)
        )
        rivals = [name for name in order if name in RIVALS[task]]
        parts.append(
            f"**{task}, side by side: {error.upper()} / seconds to train / seconds to apply**\n\n"
            + _lines(rivals, mine, _sides(groups, error))
        )
    return "\n".join(parts)


def _lines(methods: Sequence[str], rows: Sequence[Row], columns: Sequence[Column]) -> str:
    head = ["method", *(title for title, _ in columns)]
    return table(head, [[name, *(make([row for row in rows if row["method"] == name]) for _, make in columns)] for name in methods])


def _columns(group: tuple[str, str | None], error: str) -> list[Column]:
    title = " ".join(part for part in group if part)
    found: list[Column] = [(title, lambda rows: cell(_of(rows, group), error, 3 if error == "rmse" else 4))]
    if error == "rmse":
        found.append(("skill", lambda rows: cell(_of(rows, group), "skill_persistence", 3)))
    return found


def _costs(rows: Sequence[Row]) -> list[Column]:
    """Coverage of the bands in the mean over data sets, and seconds of all the method has rows for."""
    use = "predict_seconds" if "predict_seconds" in rows[0] else "fill_seconds"

    def covered(mine: Sequence[Row]) -> str:
        return " / ".join(cell(mine, key, 3) for key in ("coverage80", "coverage95"))

    return [
        ("80 / 95 %", covered),
        ("train s", lambda mine: cell(mine, "fit_seconds", 1)),
        (f"{use.split('_')[0]} s", lambda mine: cell(mine, use, 1)),
    ]


def _sides(groups: Sequence[tuple[str, str | None]], error: str) -> list[Column]:
    def of(group: tuple[str, str | None]) -> Callable[[Sequence[Row]], str]:
        def text(rows: Sequence[Row]) -> str:
            mine = _of(rows, group)
            use = "predict_seconds" if mine and "predict_seconds" in mine[0] else "fill_seconds"
            parts = (cell(mine, error, 3 if error == "rmse" else 4), cell(mine, "fit_seconds", 0), cell(mine, use, 1))
            return " / ".join(parts) if mine else "–"

        return text

    return [(" ".join(part for part in group if part), of(group)) for group in groups]


def _of(rows: Sequence[Row], group: tuple[str, str | None]) -> list[Row]:
    return [row for row in rows if (row["dataset"], row.get("mask")) == group]


def _relative(rows: Sequence[Row], error: str, reference: str) -> list[Row]:
    """Errors over those of the reference on the same data: what methods are ranked by across data sets."""
    of = {}
    for row in rows:
        if row["method"] == reference:
            of.setdefault((row["dataset"], row.get("mask")), []).append(row[error])
    known = {group: float(np.mean(values)) for group, values in of.items()}
    groups = [known.get((row["dataset"], row.get("mask"))) for row in rows]
    return [{**row, "relative": row[error] / level if level else None} for row, level in zip(rows, groups, strict=True)]
