"""The plots of a report, as data URIs: lines as SVG, maps as PNG."""

from __future__ import annotations

import base64
import io
from collections.abc import Mapping, Sequence
from typing import Any

import matplotlib as mpl
import numpy as np
import xarray as xr
from matplotlib.axes import Axes
from matplotlib.dates import AutoDateLocator, ConciseDateFormatter
from matplotlib.figure import Figure
from pyproj import CRS

from ..cube import Days, Float
from ..i18n import tr
from ..job import SIMPLE_METHODS
from ..lettering import numbered_months
from ..names import named, title
from .lettering import fonts

#: Colours that stay apart for the colour-blind (Okabe and Ito); the method used is always the first, persistence grey.
COLOURS = ("#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9")
INK, GREY, LIGHT = "#222222", "#777777", "#d9d9d9"
STYLE: Any = {
    "font.size": 8, "axes.edgecolor": GREY, "axes.labelcolor": INK, "xtick.color": GREY, "ytick.color": GREY, "axes.linewidth": 0.6,
    "axes.spines.top": False, "axes.spines.right": False, "axes.titlesize": 8.5, "axes.titlelocation": "left", "text.parse_math": False,
    "legend.frameon": False, "legend.fontsize": 7.5, "lines.linewidth": 1.3, "font.family": "sans-serif", "svg.fonttype": "path",
    "svg.hashsalt": "groundcast",
}  # fmt: skip
_MOST_LINES = 5


def skill_plot(rows: Sequence[Mapping[str, Any]], label: str, units: str) -> str:
    """RMSE and coverage against the horizon: the method used, persistence, and the best few others."""
    with mpl.rc_context({**STYLE, **fonts()}):
        figure = Figure(figsize=(7.1, 2.7), layout="constrained")
        left, right = figure.subplots(1, 2, gridspec_kw={"width_ratios": [3, 2]})
        order = sorted(
            (row for row in rows if row["horizon"] == "mean" and row["method"] != "auto" and row["rmse"] is not None),
            key=lambda row: row["rmse"],
        )
        others = [row["method"] for row in order if row["method"] not in (label, "persistence")]
        simple = next((name for name in others if name in SIMPLE_METHODS), None)
        shown = [name for name in others if name != simple][: _MOST_LINES - 3] + ([simple] if simple else [])
        known = {row["method"] for row in rows}
        for name, colour in (
            *zip(shown, COLOURS[1:], strict=False), *((("persistence", GREY),) if "persistence" in known else ()), ("auto", COLOURS[0]),
        ):  # fmt: skip
            steps, values = _by_horizon(rows, name, "rmse")
            text = (
                tr("{method} (used)", method=named(label))
                if name == "auto"
                else tr("{method} (reference)", method=title(name))
                if name == "persistence"
                else title(name)
            )
            width, dashes = (2.2 if name == "auto" else 1.2), ("--" if name == "persistence" else "-")
            left.plot(steps, values, color=colour, lw=width, ls=dashes, marker=_marker(steps), ms=3, label=text)
        left.set(xlabel=tr("acquisitions ahead"), ylabel=f"RMSE ({units})", title=tr("Error by horizon"), ylim=(0, None))
        left.legend(loc="lower right")
        for level, colour in ((95, COLOURS[1]), (80, COLOURS[0])):
            steps, values = _by_horizon(rows, "auto", f"coverage{level}")
            right.axhline(level, color=colour, lw=0.8, ls=":")
            right.plot(steps, 100 * values, color=colour, marker=_marker(steps), ms=3, label=tr("{level} % band", level=level))
        low = np.nanmin([75.0, *(100 * _by_horizon(rows, "auto", "coverage80")[1])])
        bottom = max(0.0, float(low) - 3)
        right.set(xlabel=tr("acquisitions ahead"), ylabel=tr("observations inside (%)"), title=tr("Coverage, measured"), ylim=(bottom, 100))
        # Between the two lines, wherever the axis begins.
        right.legend(loc="center right", bbox_to_anchor=(1, (87.5 - bottom) / (100 - bottom)))
        for axes in (left, right):
            axes.grid(axis="y", color=LIGHT, lw=0.5)
            axes.xaxis.get_major_locator().set_params(integer=True)
        return data_uri(figure, "svg")


def map_plot(cube: xr.Dataset, values: Float, title: str, units: str, ramp: Mapping[str, Any] | None = None) -> str:
    """Values at the sites, on ``ramp`` (cmap, vmin, vmax), or a symmetric diverging one that ends at the 98th percentile of their size."""
    with mpl.rc_context({**STYLE, **fonts()}):
        x, y = cube["x"].values, cube["y"].values
        seen = np.isfinite(values)
        limit = float(np.quantile(np.abs(values[seen]), 0.98)) if seen.any() else 1.0
        ramp = ramp or {"cmap": "RdBu", "vmin": -(limit or 1.0), "vmax": limit or 1.0}
        geographic = CRS.from_user_input(cube.attrs["crs"]).is_geographic
        squeeze = float(np.cos(np.radians(np.clip(y.mean(), -85, 85)))) if geographic else 1.0
        height = 6.2 * float(np.ptp(y)) / max(float(np.ptp(x)) * squeeze, 1e-12)
        figure = Figure(
            figsize=(7.1, float(np.clip(height, 2.4, 4.8))), layout="compressed"
        )  # the bar beside the map, however narrow that is
        axes = figure.subplots()
        cells = _cells(x[seen], y[seen], values[seen])
        if cells is None:
            size = float(np.clip(40_000 / max(seen.sum(), 1), 2, 36))
            drawn: Any = axes.scatter(x[seen], y[seen], c=values[seen], s=size, lw=0.15, ec="#555555", **ramp)
        else:
            drawn = axes.imshow(cells[0], extent=cells[1], origin="lower", interpolation="nearest", **ramp)
        axes.set_aspect(1 / squeeze)
        _make_room(axes, squeeze)
        axes.set(xticks=[], yticks=[], facecolor="#f4f4f2")
        figure.suptitle(title, x=0.01, ha="left", fontsize=8.5)  # as wide as the figure: a narrow map would cut a title of its own off
        for spine in axes.spines.values():
            spine.set(visible=True, color=LIGHT)
        _scale_bar(axes, squeeze * 111_320 if geographic else _metres(cube))
        bar = figure.colorbar(drawn, ax=axes, shrink=0.75, extend="both", pad=0.02)
        bar.set_label(units)
        bar.outline.set_visible(False)  # type: ignore[operator]
        return data_uri(figure, "png")


def _make_room(axes: Axes, squeeze: float) -> None:
    """Show at least a quarter of the longer side across the shorter one: places in a row have no height of their own."""
    x, y = axes.get_xlim(), axes.get_ylim()
    least = max((x[1] - x[0]) * squeeze, y[1] - y[0]) / 8
    for limits, set_limits, half in ((x, axes.set_xlim, least / squeeze), (y, axes.set_ylim, least)):
        middle = (limits[0] + limits[1]) / 2
        set_limits(min(limits[0], middle - half), max(limits[1], middle + half))


def series_plot(series: Sequence[Mapping[str, Any]], units: str) -> str:
    """Up to four places: history, median and the 80 and 95 % bands, and what came where that is known.

    Each item has ``title``, ``time``, ``value``, ``dates``, ``bands`` (5, H), ``origin``.
    """
    with mpl.rc_context({**STYLE, **fonts()}):
        figure = Figure(figsize=(7.1, 4.6), layout="constrained")
        for number, (axes, item) in enumerate(zip(figure.subplots(2, 2).flat, series, strict=False)):
            origin, dates, bands = item["origin"], item["dates"], item["bands"]
            time, value = _recent(item["time"], item["value"], origin, dates)
            later = time > origin
            axes.plot(time[~later], value[~later], ".", ms=3, color=INK, label=tr("observed"))
            draw_bands(axes, dates, bands)
            axes.plot(dates, bands[2], color=COLOURS[0], lw=1.6, marker="o" if len(dates) < 3 else "", ms=3, label=tr("median"))
            if later.any():
                axes.plot(time[later], value[later], ".", ms=4, color=COLOURS[1], label=tr("came later"))
            axes.axvline(origin, color=GREY, lw=0.7, ls=":")
            axes.set_title(item["title"])
            axes.set_ylabel(units)
            date_axis(axes)
            if number == 0:
                figure.legend(*axes.get_legend_handles_labels(), loc="outside lower center", ncols=5)
        for axes in figure.axes[len(series) :]:
            axes.set_visible(False)
        return data_uri(figure, "svg")


def draw_bands(axes: Axes, dates: Days, bands: Float) -> None:
    """The 95 and 80 % bands of quantiles (5, T)."""
    for lower, upper, alpha, label in ((0, 4, 0.18, "95 %"), (1, 3, 0.32, "80 %")):
        axes.fill_between(dates, bands[lower], bands[upper], color=COLOURS[0], alpha=alpha, lw=0, label=label)  # type: ignore[arg-type]


def date_axis(axes: Axes) -> None:
    """Few, short dates along x, and a light grid."""
    locator = AutoDateLocator(minticks=3, maxticks=6)  # type: ignore[no-untyped-call]
    axes.xaxis.set_major_locator(locator)
    axes.xaxis.set_major_formatter(numbered_months(ConciseDateFormatter(locator)))  # type: ignore[no-untyped-call]
    axes.grid(axis="y", color=LIGHT, lw=0.5)


def _by_horizon(rows: Sequence[Mapping[str, Any]], method: str, key: str) -> tuple[Any, Any]:
    mine = [row for row in rows if row["method"] == method and row["horizon"] != "mean"]
    return np.array([row["horizon"] for row in mine]), np.array([np.nan if row[key] is None else row[key] for row in mine], float)


def _marker(steps: Any) -> str:
    return "o" if len(steps) <= 15 else ""


def _recent(time: Days, value: Float, origin: np.datetime64, dates: Days) -> tuple[Days, Float]:
    """The part of a history that leaves the forecast legible: eight times its length, or a year."""
    span = max(8 * (dates[-1] - origin), np.timedelta64(365, "D"))
    use = (time >= origin - span) & (time <= dates[-1])
    return time[use], value[use]


def _cells(x: Any, y: Any, values: Float) -> tuple[Any, tuple[float, float, float, float]] | None:
    """Means on a lattice: the raster's own, or one fine enough for the page where points are many; None = draw points."""
    columns, rows = np.unique(x), np.unique(y)
    regular = len(columns) > 1 and len(rows) > 1 and len(columns) * len(rows) <= 20 * len(x)
    if not regular and len(x) < 20_000:
        return None
    span = max(np.ptp(x), np.ptp(y)) or 1.0
    step = np.array([span / 500, span / 500])
    if regular:
        step = np.maximum([np.diff(columns).min(), np.diff(rows).min()], span / 900)
    shape = (int(np.ptp(y) / step[1] + 1.5), int(np.ptp(x) / step[0] + 1.5))
    flat = np.round((y - y.min()) / step[1]).astype(int) * shape[1] + np.round((x - x.min()) / step[0]).astype(int)
    total = np.bincount(flat, values, shape[0] * shape[1])
    with np.errstate(invalid="ignore"):
        image = (total / np.bincount(flat, minlength=shape[0] * shape[1])).reshape(shape)
    west, south = x.min() - step[0] / 2, y.min() - step[1] / 2
    return image, (west, west + shape[1] * step[0], south, south + shape[0] * step[1])


def _metres(cube: xr.Dataset) -> float:
    axes = CRS.from_user_input(cube.attrs["crs"]).axis_info
    return float(axes[0].unit_conversion_factor) if axes else 1.0


def _scale_bar(axes: Axes, metres: float) -> None:
    """A bar of a round length, about a fifth of the width; ``metres`` per CRS unit along x."""
    left, right = axes.get_xlim()
    bottom, top = axes.get_ylim()
    wanted = (right - left) * metres / 5
    if not np.isfinite(wanted) or wanted <= 0:
        return
    power = 10.0 ** np.floor(np.log10(wanted))
    length = max(step * power for step in (1, 2, 5) if step * power <= wanted * 1.0001)
    start, level = left + 0.03 * (right - left), bottom + 0.04 * (top - bottom)
    axes.plot([start, start + length / metres], [level, level], color=INK, lw=2, solid_capstyle="butt")
    text = f"{length / 1000:g} km" if length >= 1000 else f"{length:g} m"
    box = {"facecolor": "#f4f4f2", "edgecolor": "none", "alpha": 0.8, "pad": 1}
    axes.text(start, level + 0.015 * (top - bottom), text, fontsize=7, va="bottom", bbox=box, zorder=5)
    axes.set(xlim=(left, right), ylim=(bottom, top))


def data_uri(figure: Figure, kind: str) -> str:
    """The picture inside a link, as ``svg`` or ``png``."""
    stream = io.BytesIO()
    # Without a date the same run gives the same bytes.
    figure.savefig(stream, format=kind, dpi=170, metadata={"Date": None} if kind == "svg" else {"Software": None})
    mime = "image/svg+xml" if kind == "svg" else "image/png"
    return f"data:{mime};base64,{base64.b64encode(stream.getvalue()).decode('ascii')}"
