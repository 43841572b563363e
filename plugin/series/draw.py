"""Series drawn on axes of matplotlib, for whatever shows them: a widget or a page."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Optional, Union

import numpy as np
from matplotlib.dates import AutoDateLocator, ConciseDateFormatter

from ...engine.lettering import numbered_months
from .lettering import plot_tr
from .view import Curves

_INTERVALS = ((95, 0.15), (80, 0.28))


def draw_series(
    axes: Any,
    curves: Sequence[Curves],
    colours: Sequence[str],
    *,
    threshold: Union[float, Sequence[float], None] = None,
    limits: Optional[tuple[float, float]] = None,
    residuals: bool = False,
    replica: float = 0.0,
    joined: bool = False,
    reference: str = "",
) -> None:
    """Draw curves in the colours of their places, and name the vertical axis.

    Parameters
    ----------
    axes : matplotlib.axes.Axes
        Empty.
    threshold : float or several, optional
        Values to mark across the plot.
    limits : (float, float), optional
        Of the vertical axis; chosen by the values if not given.
    replica : float
        Distance at which the observations are repeated above and below; 0 = not.
    joined : bool
        Whether a line leads from each observation to the next.
    reference : str
        Place whose series was taken off; empty = none.
    """
    several = sum(item.outlook is not None for item in curves) > 1
    for item, colour in zip(curves, colours):
        _draw(axes, item, colour, several)
        if joined:
            known = np.isfinite(item.values)
            axes.plot(np.array(item.days)[known], item.values[known], "-", color=colour, linewidth=0.6, alpha=0.5, label="_nolegend_")
        for shift in (-replica, replica) if replica else ():
            axes.plot(np.array(item.days), item.values + shift, "o", color=colour, markersize=2, alpha=0.3)
    if several:  # an entry for each would fill the plot
        axes.plot(np.array(curves[0].days)[:0], [], "-", color="#555555", linewidth=1.8, label=plot_tr("Forecast"))
    for number, level in enumerate(np.atleast_1d(threshold) if threshold is not None else ()):
        axes.axhline(level, color="#B00020", linewidth=1.2, linestyle="--", label="_nolegend_" if number else plot_tr("threshold"))
    if limits is not None:
        axes.set_ylim(*limits)
    units = next((item.series.units for item in curves if item.series.units), "")
    what = plot_tr("residual") if residuals else plot_tr("value")
    if reference:
        what = plot_tr("{what} relative to {place}").format(what=what, place=reference)
    axes.set_ylabel(f"{what} ({units})" if units else what)


def date_axis(axes: Any, most: Optional[int] = None) -> None:
    """Mark the horizontal axis with dates, ``most`` of them at most."""
    locator = AutoDateLocator(minticks=2, maxticks=most) if most else AutoDateLocator()
    axes.xaxis.set_major_locator(locator)
    axes.xaxis.set_major_formatter(numbered_months(ConciseDateFormatter(locator)))


def _draw(axes: Any, item: Curves, colour: str, several: bool) -> None:
    seen = np.isfinite(item.values)
    days = np.array(item.days)
    filled = item.series.filled if item.series.filled is not None else np.zeros(len(item.values), bool)
    label = item.series.label
    if item.series.spread is not None and len(days):
        ends = (item.values - item.series.spread, item.values + item.series.spread)
        axes.fill_between(days, *ends, color=colour, alpha=0.12, linewidth=0, label=plot_tr("{place}, spread").format(place=label))
    if (seen & ~filled).any():
        axes.plot(days[seen & ~filled], item.values[seen & ~filled], "o", color=colour, markersize=3, label=label)
        label = "_nolegend_"
    if (seen & filled).any():
        told = plot_tr("{place}, filled").format(place=item.series.label)
        axes.plot(days[seen & filled], item.values[seen & filled], "o", color=colour, markersize=4, markerfacecolor="none", label=told)
    if item.curve is not None and len(days):
        axes.plot(days, item.curve, "-", color=colour, linewidth=0.9, alpha=0.8)
    if item.outlook is not None:
        ahead = np.array(item.outlook.days)
        for level, shade in _INTERVALS:
            if level in item.outlook.bounds:
                axes.fill_between(ahead, *item.outlook.bounds[level], color=colour, alpha=shade, linewidth=0)
        if item.outlook.spread is not None:
            ends = (item.outlook.median - item.outlook.spread, item.outlook.median + item.outlook.spread)
            axes.fill_between(ahead, *ends, color=colour, alpha=0.12, linewidth=0)
        told = "_nolegend_" if several else plot_tr("{place}, forecast").format(place=item.series.label)
        axes.plot(ahead, item.outlook.median, "-", color=colour, linewidth=1.8, label=told)
        if len(days):
            axes.axvline(days[-1], color="#888888", linewidth=0.8, linestyle=":")
