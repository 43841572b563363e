"""The plot of a zone as a picture: what was measured, what is forecast, and how sure that is."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from ..series.view import Wish, curves
from .paper import INK, RULE, SOFT, family
from .places import ZoneSeries

_DPI = 220
#: Blue and grey: told apart by lightness too.
_WORST, _MEAN = "#0072B2", "#6b7785"
#: History shown before the forecast, in lengths of the forecast, and at least (days): the forecast must be seen.
_HORIZONS, _LEAST = 8, 365


def can_draw() -> bool:
    """Whether QGIS's Python has matplotlib."""
    try:
        import matplotlib.figure  # noqa: F401
    except ImportError:
        return False
    return True


def draw(path: str, told: ZoneSeries, levels: Sequence[float], size: tuple[float, float]) -> None:
    """Write the plot as PNG.

    Parameters
    ----------
    levels : sequence of float
        Thresholds to mark, of the movement from the present level.
    size : (float, float)
        Millimetres.
    """
    from matplotlib import rc_context
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    from ..series.draw import date_axis, draw_series
    from ..series.lettering import families, plot_tr

    look = {
        "font.family": [family(), *families()], "font.size": 7.5, "axes.edgecolor": RULE, "axes.labelcolor": SOFT, "text.color": INK,
        "xtick.color": SOFT, "ytick.color": SOFT, "axes.linewidth": 0.7, "axes.unicode_minus": True,
    }  # fmt: skip
    with rc_context(look):
        figure = Figure(figsize=(size[0] / 25.4, size[1] / 25.4), dpi=_DPI, layout="constrained")
        FigureCanvasAgg(figure)
        axes = figure.add_subplot()
        wish = Wish(line=False)
        made = [curves(item, wish) for item in (told.mean, told.worst) if item is not None]
        colours = [shade for item, shade in ((told.mean, _MEAN), (told.worst, _WORST)) if item is not None]
        draw_series(axes, made, colours, threshold=levels)
        date_axis(axes)
        axes.set_ylabel(plot_tr("movement ({units})").format(units=told.worst.units or "mm"))
        axes.grid(True, color="#e4e8ec", linewidth=0.6)
        axes.set_axisbelow(True)
        for side in ("top", "right"):
            axes.spines[side].set_visible(False)
        _frame(axes, told, levels)
        axes.legend(loc="upper center", bbox_to_anchor=(0.5, -0.09), ncol=5, frameon=False, fontsize=7)
        figure.savefig(path)


def _frame(axes: Any, told: ZoneSeries, levels: Sequence[float]) -> None:
    """Show the last years and what is in them."""
    outlook = told.worst.outlook
    if outlook is None:
        return
    end = np.datetime64(outlook.days[-1])
    days = np.array(told.worst.days, "datetime64[D]")
    start = np.datetime64(outlook.days[0])
    span = max(_HORIZONS * (end - start), np.timedelta64(_LEAST, "D"))
    begin = max(days[0], start - span) if len(days) else start
    pad = max((end - begin) // 60, np.timedelta64(2, "D"))
    axes.set_xlim(begin - pad, end + pad)
    shown = [told.worst.values[days >= begin], *(np.concatenate(pair) for pair in outlook.bounds.values()), outlook.median]
    if told.mean is not None:
        shown.append(told.mean.values[days >= begin])
    shown.append(np.array(levels, float))
    values = np.concatenate(shown)
    values = values[np.isfinite(values)]
    room = 0.06 * max(float(np.ptp(values)), 1.0)
    axes.set_ylim(float(values.min()) - room, float(values.max()) + room)
