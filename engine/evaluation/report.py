"""The report an office hands on: one HTML file with everything inside."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import xarray as xr

from ..cube import Float
from ..hazard.derived import Derived, cautions
from ..i18n import tr
from ..interfaces import Forecast
from ..writers.sidecar import plain
from .backtest import Backtest
from .lettering import lettering
from .report_page import made_from, short, write_page
from .report_plots import map_plot, series_plot, skill_plot
from .report_text import shown_label, sign, verdict

#: Places shown, in the order of the page.
NOISY, QUIET, FALLING, RISING = range(4)
#: Horizons that have a table of their own: these, and the last.
_TABLED = (1, 3, 5, 10)


def write_report(
    path: Path | str,
    summary: Mapping[str, Any],
    *,
    cube: xr.Dataset | None = None,
    forecast: Forecast | None = None,
    derived: Derived | None = None,
    backtest: Backtest | None = None,
) -> Path:
    """Write the report of a run; parts whose data are not given are left out.

    Parameters
    ----------
    summary : mapping
        The run's summary: method, reason, units, skill rows, warnings, inputs, versions …
    cube : xarray.Dataset, optional
        Sites, for the map and the example series.
    backtest : Backtest, optional
        For what cannot be read from the skill rows: where it loses, and examples if there is no forecast.

    Raises
    ------
    OSError
        The file cannot be written; ``errno.ENOSPC`` if the disk is full.
    """
    path = Path(path)
    return write_page(path, "report.html.j2", _content(plain(summary), cube, forecast, derived, backtest))


def _content(
    summary: Mapping[str, Any], cube: xr.Dataset | None, forecast: Forecast | None, derived: Derived | None, backtest: Backtest | None
) -> dict[str, Any]:
    rows = summary.get("skill") or []
    label, units = shown_label(summary), str(summary.get("units", ""))
    dates = summary.get("dates") or []
    stepwise = any(row["method"] == "auto" and row["horizon"] != "mean" for row in rows)
    picture = ""
    with lettering():
        series = _examples(cube, forecast, derived, backtest) if cube is not None else []
        if cube is not None and derived is not None and dates:
            title = tr("Predicted displacement, {start} to {end}", start=summary.get("origin", ""), end=dates[-1])
            picture = map_plot(cube, derived.displacement, title, units)
        places, skill = series_plot(series, units) if series else "", skill_plot(rows, label, units) if stepwise else ""
    notes = list(summary.get("warnings") or [])
    if forecast is not None and derived is not None and summary.get("origin"):
        start = np.datetime64((summary.get("history") or {}).get("start") or summary["origin"])
        notes += [text for text in cautions(forecast.dates, np.datetime64(summary["origin"]), start) if text not in notes]
    return {
        "title": _title(str(summary.get("task"))),
        "verdict": verdict(summary, backtest),
        "reason": summary.get("reason", ""),
        "notes": notes,
        "units": units,
        "label": label,
        "tables": _tables(rows, label),
        "skill_plot": skill,
        "map_plot": picture,
        "sign": sign(summary),
        "series_plot": places,
        "figures": _figures(derived, units),
        "headed": ("history", "forecast", "places"),
        **made_from(summary),
    }


def _tables(rows: Sequence[Mapping[str, Any]], label: str) -> list[dict[str, Any]]:
    """The mean over horizons first, then some horizons; the method used first, the others by error.

    The row of a method that is the one used would repeat the first.
    """
    horizons = [row["horizon"] for row in rows if row["method"] == "auto" and row["horizon"] != "mean"]
    shown = [item for item in horizons if item in _TABLED or item == max(horizons)]
    made = []
    for horizon in ["mean", *shown]:
        mine = [row for row in rows if row["horizon"] == horizon and (row["method"] != label or label == "auto")]
        mine.sort(key=lambda row: (row["method"] != "auto", float("inf") if row["rmse"] is None else row["rmse"]))
        if mine:
            made.append({"horizon": horizon, "rows": mine})
    return made


def _figures(derived: Derived | None, units: str) -> list[dict[str, Any]]:
    """Spread of the derived quantities over the places."""
    if derived is None:
        return []
    yearly = tr("{units}/year", units=units)
    named = (
        (tr("Predicted displacement"), derived.displacement, units), (tr("Predicted velocity"), derived.velocity, yearly),
        (tr("Change against the past velocity"), derived.velocity_change, yearly),
    )  # fmt: skip
    made = []
    for name, values, unit in named:
        seen = values[np.isfinite(values)]
        if len(seen):
            made.append({"name": name, "unit": unit, "values": [float(value) for value in np.quantile(seen, (0, 0.05, 0.5, 0.95, 1))]})
    return made


def _examples(cube: xr.Dataset, forecast: Forecast | None, derived: Derived | None, backtest: Backtest | None) -> list[dict[str, Any]]:
    """Four places (quiet, noisy, fastest down and up) with their forecast, or with a test forecast and what came."""
    time, values = cube["time"].values, cube["value"].values
    if forecast is not None:
        origin, dates, bands = time[-1], forecast.dates, forecast.values
        moved = derived.displacement if derived is not None else forecast.median[-1] - forecast.median[0]
    elif backtest is not None and backtest.observed.shape[2] == cube.sizes["site"]:
        last = int(backtest.blocks.test[-1])
        origin, dates = time[last], time[last + 1 : last + 1 + backtest.blocks.horizon]
        bands = backtest.calibrated["auto"][-1]
        moved = bands[2, -1] - values[max(0, last - 4) : last + 1].mean(0)
    else:
        return []
    width = bands[3, -1] - bands[1, -1]
    picks = _pick(width, np.asarray(moved, np.float32))
    names = {NOISY: tr("A noisy place"), QUIET: tr("A quiet place"), FALLING: tr("Fastest decrease"), RISING: tr("Fastest increase")}
    return [
        {
            "title": tr("{name} (id {id})", name=names[key], id=short(cube["pid"].values[site], 24)), "time": time, "value": values[:, site], "dates": dates,
            "bands": bands[:, :, site], "origin": origin,
        }
        for key, site in picks.items()
    ]  # fmt: skip


def _pick(width: Float, moved: Float) -> dict[int, int]:
    """Sites to show, each once: the extremes of movement, and a quiet and a noisy one by the width of their band."""
    left = np.isfinite(width) & np.isfinite(moved)
    made: dict[int, int] = {}
    wanted = (
        (FALLING, moved, 0.0), (RISING, moved, 1.0),
        (QUIET, width, 0.1), (NOISY, width, 0.9),
    )  # fmt: skip
    for name, values, level in wanted:
        sites = np.flatnonzero(left)
        if not len(sites):
            break
        order = sites[np.argsort(values[sites], kind="stable")]
        made[name] = int(order[round(level * (len(order) - 1))])
        left[made[name]] = False
    return dict(sorted(made.items()))


def _title(task: str) -> str:
    titles = {
        "forecast": tr("Ground-deformation forecast"), "backtest": tr("Backtest of forecast methods"),
        "train": tr("Training of a forecast model"),
    }  # fmt: skip
    return titles.get(task, tr("Forecast report"))
