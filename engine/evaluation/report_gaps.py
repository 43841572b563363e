"""The report of a gap filling: how good it is on hidden cells, what was filled, what each covariate was worth."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import xarray as xr

from ..cube import Float
from ..writers.sidecar import plain
from .gap_plots import error_plot, filled_plot, missing_plot
from .report_page import made_from, short, write_page
from .report_plots import map_plot

_TITLES = {
    "impute": "Soil moisture, gaps filled", "evaluate_imputation": "Evaluation of methods that fill gaps",
    "train_imputation": "Training of a model that fills gaps",
}  # fmt: skip
#: What the kinds of gap are called in a sentence.
KIND_TEXTS = {
    "mcar20": "20 % of the cells, at random", "mcar50": "50 % of the cells, at random", "mcar80": "80 % of the cells, at random",
    "days": "whole days", "blocks": "blocks of ten days", "moved": "gaps like those of these data", "places": "whole places",
}  # fmt: skip


def write_gap_report(path: Path | str, summary: Mapping[str, Any], cube: xr.Dataset, values: Float | None = None) -> Path:
    """Write the report of a run that filled gaps or tested methods for it.

    Parameters
    ----------
    cube : Dataset
        Sites, with the observed values.
    values : (5, T, N), optional
        Quantiles of every cell; without them nothing was filled.
    """
    return write_page(Path(path), "report_gaps.html.j2", _content(plain(summary), cube, values))


def _content(summary: Mapping[str, Any], cube: xr.Dataset, values: Float | None) -> dict[str, Any]:
    rows, units = summary["skill"], str(summary["units"])
    time, value = cube["time"].values, cube["value"].values
    maps, series = [], ""
    if values is not None:
        maps = _maps(cube, values, units)
        places = _places(value, values)
        if len(time) > 1 and places:
            items = [
                {"title": f"{name} (id {short(cube['pid'].values[at], 24)})", "value": value[:, at], "bands": values[:, :, at]}
                for name, at in places
            ]
            series = filled_plot(items, time, units)
    return {
        "title": _TITLES.get(str(summary.get("task")), "Soil moisture"),
        "label": summary["method"],
        "headed": ("History", "Places"),
        "verdict": _verdict(summary),
        "notes": list(summary.get("warnings") or []),
        "reason": summary.get("reason", ""),
        "units": units,
        "tables": _tables(rows, summary["method"]),
        "kinds": KIND_TEXTS,
        "missing_plot": missing_plot(time, summary["share_missing_by_date"]),
        "error_plot": error_plot(rows, summary["method"], units)
        if any(row["by_distance"] for row in rows if row["method"] == "auto")
        else "",
        "maps": maps,
        "series_plot": series,
        "ablation": summary.get("ablation") or [],
        **made_from({key: item for key, item in summary.items() if key != "dates"}),
    }


def _tables(rows: Sequence[Mapping[str, Any]], used: str) -> list[dict[str, Any]]:
    """One table per kind of gap: the method used first, the others by error; its own row, if it is the same, would repeat the first."""
    made = []
    for mask in dict.fromkeys(row["mask"] for row in rows):
        mine = sorted(
            (row for row in rows if row["mask"] == mask and not _repeated(row, rows, used)),
            key=lambda row: (row["method"] != "auto", float("inf") if row["mae"] is None else row["mae"]),
        )
        made.append({"mask": mask, "rows": mine, "count": mine[0]["count"]})
    return made


def _repeated(row: Mapping[str, Any], rows: Sequence[Mapping[str, Any]], used: str) -> bool:
    return row["method"] == used and any(
        item["method"] == "auto" and item["mask"] == row["mask"] and item["mae"] == row["mae"] for item in rows
    )


def _verdict(summary: Mapping[str, Any]) -> dict[str, Any]:
    """One sentence, the evidence, and where it is weak."""
    rows = summary["skill"]
    auto = [row for row in rows if row["method"] == "auto" and row["mae"] is not None]
    if not auto:
        return {
            "headline": "How good the filling is could not be measured.",
            "points": (),
            "losses": ("Nothing could be hidden to test it.",),
        }
    units = summary["units"]
    worst = max(auto, key=lambda row: row["mae"])
    points = [
        f"{row['count']:,} observations were hidden ({KIND_TEXTS.get(row['mask'], row['mask'])}) and filled with a mean absolute error of "
        f"{row['mae']:.4f} {units}, {100 * row['mre']:.1f} % of the mean value; the 80 and 95 % bands held {100 * row['coverage80']:.1f} and "
        f"{100 * row['coverage95']:.1f} % of them."
        for row in auto
    ]
    losses = []
    for row in auto:
        better = [
            item
            for item in rows
            if item["mask"] == row["mask"] and item["method"] != "auto" and item["mae"] is not None and item["mae"] < row["mae"]
        ]
        if better:
            best = min(better, key=lambda item: item["mae"])
            losses.append(
                f"On {KIND_TEXTS.get(row['mask'], row['mask'])}, {best['method']} alone would have been better ({best['mae']:.4f} {units})."
            )
        groups = row["by_distance"]
        if len(groups) > 1:
            far = list(groups)[-1]
            losses.append(f"{far} from the nearest observation of the place the error is {groups[far]['mae']:.4f} {units}.")
    headline = f"Filled values are off by {worst['mae']:.3f} {units} on average, measured on observations hidden from the method ({summary['method']})."
    return {"headline": headline, "points": points, "losses": losses or ["Nothing tested did better."]}


def _maps(cube: xr.Dataset, values: Float, units: str) -> list[str]:
    """The date with the most filled cells among those that are partly observed: before and after."""
    seen = np.isfinite(cube["value"].values)
    share = seen.mean(1)
    partly = np.flatnonzero((share > 0.2) & (share < 0.9))
    if not len(partly):
        return []
    at = int(partly[np.argmin(np.abs(share[partly] - 0.5))])
    low, high = (float(limit) for limit in np.nanquantile(values[2], (0.02, 0.98)))
    ramp = {"cmap": "BrBG", "vmin": low, "vmax": high if high > low else low + 1}
    day = str(cube["time"].values[at].astype("datetime64[D]"))
    return [
        map_plot(cube, cube["value"].values[at], f"{day}: observed ({100 * share[at]:.0f} % of the cells)", units, ramp),
        map_plot(cube, values[2, at], f"{day}: filled", units, ramp),
    ]


def _places(value: Float, values: Float) -> list[tuple[str, int]]:
    """Sites to show: with few and many gaps, and with narrow and wide bands; each once."""
    gaps, width = np.isnan(value).mean(0), np.nanmean(values[3] - values[1], 0)
    usable = np.flatnonzero(np.isfinite(width) & (gaps < 1))
    made: dict[int, str] = {}
    for name, key, level in (("Few gaps", gaps, 0.1), ("Many gaps", gaps, 0.95), ("Narrow bands", width, 0.1), ("Wide bands", width, 0.9)):
        left = np.array([at for at in usable if int(at) not in made], np.intp)
        if len(left):
            order = left[np.argsort(key[left], kind="stable")]
            made[int(order[round(level * (len(order) - 1))])] = name
    return [(name, at) for at, name in made.items()]
