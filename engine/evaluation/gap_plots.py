"""The plots of a gap-filling report, as data URIs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import matplotlib as mpl
import numpy as np
from matplotlib.figure import Figure

from ..cube import Days
from ..i18n import tr
from ..names import gap_texts, named
from .lettering import fonts
from .report_plots import COLOURS, GREY, INK, LIGHT, STYLE, data_uri, date_axis, draw_bands
from .trials import DISTANCE_LABELS, distance_texts


def missing_plot(time: Days, share: Sequence[float]) -> str:
    """Share of the cells missing on each date, %."""
    with mpl.rc_context({**STYLE, **fonts()}):
        figure = Figure(figsize=(7.1, 1.6), layout="constrained")
        axes = figure.subplots()
        width = float(np.median(np.diff(time) / np.timedelta64(1, "D"))) if len(time) > 1 else 1.0
        axes.bar(time, 100 * np.asarray(share), width=0.9 * width, color=COLOURS[4])  # type: ignore[arg-type]
        axes.set(ylabel=tr("missing (%)"), ylim=(0, 100))
        date_axis(axes)
        return data_uri(figure, "svg")


def filled_plot(places: Sequence[Mapping[str, Any]], time: Days, units: str) -> str:
    """Up to four places: observed values, filled ones and the 80 and 95 % bands. Each item has ``title``, ``value`` (T,), ``bands`` (5, T)."""
    with mpl.rc_context({**STYLE, **fonts()}):
        figure = Figure(figsize=(7.1, 4.6), layout="constrained")
        for number, (axes, item) in enumerate(zip(figure.subplots(2, 2).flat, places, strict=False)):
            value, bands = item["value"], item["bands"]
            gap = ~np.isfinite(value)
            draw_bands(axes, time, bands)
            axes.plot(time, bands[2], color=GREY, lw=0.6)
            axes.plot(time[gap], bands[2][gap], "o", ms=2.2, color=COLOURS[0], label=tr("filled"))
            axes.plot(time[~gap], value[~gap], ".", ms=3, color=INK, label=tr("observed"))
            axes.set_title(item["title"])
            axes.set_ylabel(units)
            date_axis(axes)
            if number == 0:
                figure.legend(*axes.get_legend_handles_labels(), loc="outside lower center", ncols=4)
        for axes in figure.axes[len(places) :]:
            axes.set_visible(False)
        return data_uri(figure, "svg")


def error_plot(rows: Sequence[Mapping[str, Any]], label: str, units: str) -> str:
    """Error of the method used by days to the nearest observation, one line per kind of gap."""
    with mpl.rc_context({**STYLE, **fonts()}):
        figure = Figure(figsize=(7.1, 2.2), layout="constrained")
        axes = figure.subplots()
        mine = [row for row in rows if row["method"] == "auto"]
        texts = distance_texts()
        order = [name for name in DISTANCE_LABELS if any(name in row["by_distance"] for row in mine)]
        for row, colour in zip(mine, COLOURS, strict=False):
            known = [name for name in order if name in row["by_distance"]]
            axes.plot(
                [order.index(name) for name in known],
                [row["by_distance"][name]["mae"] for name in known],
                "o-",
                ms=3.5,
                color=colour,
                label=gap_texts().get(row["mask"], row["mask"]),
            )
        axes.set(
            ylabel=tr("mean absolute error ({units})", units=units),
            title=tr("{method}: error by distance to the nearest observation", method=named(label)),
            ylim=(0, None),
        )
        axes.set_xticks(
            range(len(order)), [name.replace(" ", "\n", 1) if len(name) > 14 else name for name in (texts[key] for key in order)]
        )
        axes.grid(axis="y", color=LIGHT, lw=0.5)
        axes.legend(loc="lower right")
        return data_uri(figure, "svg")
