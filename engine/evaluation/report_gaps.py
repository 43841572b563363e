"""The report of a gap filling: how good it is on hidden cells, what was filled, what each covariate was worth."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import xarray as xr

from ..cube import Float
from ..i18n import tr
from ..names import gap_texts, named, title
from ..writers.sidecar import plain
from .gap_plots import error_plot, filled_plot, missing_plot
from .lettering import lettering
from .report_page import made_from, short, write_page
from .report_plots import map_plot
from .trials import distance_texts


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
    maps, series, errors = [], "", ""
    with lettering():
        missing = missing_plot(time, summary["share_missing_by_date"])
        if any(row["by_distance"] for row in rows if row["method"] == "auto"):
            errors = error_plot(rows, summary["method"], units)
        if values is not None:
            maps = _maps(cube, values, units)
            items = [
                {
                    "title": tr("{name} (id {id})", name=name, id=short(cube["pid"].values[at], 24)),
                    "value": value[:, at],
                    "bands": values[:, :, at],
                }
                for name, at in _places(value, values)
            ]
            series = filled_plot(items, time, units) if len(time) > 1 and items else ""
    return {
        "title": _title(str(summary.get("task"))),
        "label": summary["method"],
        "headed": ("history", "places"),
        "verdict": _verdict(summary),
        "notes": list(summary.get("warnings") or []),
        "reason": summary.get("reason", ""),
        "units": units,
        "tables": _tables(rows, summary["method"]),
        "kinds": gap_texts(),
        "missing_plot": missing,
        "error_plot": errors,
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
            "headline": tr("How good the filling is could not be measured."),
            "points": (),
            "losses": (tr("Nothing could be hidden to test it."),),
        }
    units, kinds = summary["units"], gap_texts()
    worst = max(auto, key=lambda row: row["mae"])
    points = [
        tr(
            "{count:,} observations were hidden ({kind}) and filled with a mean absolute error of {mae:.4f} {units}, {mre:.1f} % of the mean "
            "value; the 80 and 95 % bands held {inner:.1f} and {outer:.1f} % of them.",
            count=row["count"],
            kind=kinds.get(row["mask"], row["mask"]),
            mae=row["mae"],
            units=units,
            mre=100 * row["mre"],
            inner=100 * row["coverage80"],
            outer=100 * row["coverage95"],
        )
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
                tr(
                    "On {kind}, {method} alone would have been better ({mae:.4f} {units}).",
                    kind=kinds.get(row["mask"], row["mask"]),
                    method=title(best["method"]),
                    mae=best["mae"],
                    units=units,
                )
            )
        groups = row["by_distance"]
        if len(groups) > 1:
            far = list(groups)[-1]
            losses.append(
                tr(
                    "{far} from the nearest observation of the place the error is {mae:.4f} {units}.",
                    far=distance_texts().get(far, far),
                    mae=groups[far]["mae"],
                    units=units,
                )
            )
    headline = tr(
        "Filled values are off by {mae:.3f} {units} on average, measured on observations hidden from the method ({method}).",
        mae=worst["mae"],
        units=units,
        method=named(summary["method"]),
    )
    return {"headline": headline, "points": points, "losses": losses or [tr("Nothing tested did better.")]}


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
        map_plot(
            cube, cube["value"].values[at], tr("{day}: observed ({share:.0f} % of the cells)", day=day, share=100 * share[at]), units, ramp
        ),
        map_plot(cube, values[2, at], tr("{day}: filled", day=day), units, ramp),
    ]


def _places(value: Float, values: Float) -> list[tuple[str, int]]:
    """Sites to show: with few and many gaps, and with narrow and wide bands; each once."""
    gaps, width = np.isnan(value).mean(0), np.nanmean(values[3] - values[1], 0)
    usable = np.flatnonzero(np.isfinite(width) & (gaps < 1))
    made: dict[int, str] = {}
    wanted = (
        (tr("Few gaps"), gaps, 0.1), (tr("Many gaps"), gaps, 0.95), (tr("Narrow bands"), width, 0.1), (tr("Wide bands"), width, 0.9),
    )  # fmt: skip
    for name, key, level in wanted:
        left = np.array([at for at in usable if int(at) not in made], np.intp)
        if len(left):
            order = left[np.argsort(key[left], kind="stable")]
            made[int(order[round(level * (len(order) - 1))])] = name
    return [(name, at) for at, name in made.items()]


def _title(task: str) -> str:
    titles = {
        "impute": tr("Soil moisture, gaps filled"), "evaluate_imputation": tr("Evaluation of methods that fill gaps"),
        "train_imputation": tr("Training of a model that fills gaps"),
    }  # fmt: skip
    return titles.get(task, tr("Soil moisture"))
