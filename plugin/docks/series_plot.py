"""The plot of the time-series dock."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any, Optional

import numpy as np
from matplotlib.backends.backend_qtagg import FigureCanvasQTAgg
from matplotlib.figure import Figure
from matplotlib.transforms import Bbox

from ..series.draw import date_axis, draw_series
from ..series.lettering import lettering, plot_tr
from ..series.record import Series
from ..series.view import Curves, Wish, curves
from .series_mouse import PlotMouse

#: Inches left, right, below and above the axes.
_MARGINS = (0.75, 0.15, 0.42, 0.12)
#: Inches a date needs.
_TICK = 0.55


class SeriesPlot(FigureCanvasQTAgg):
    """Draws curves in the colours of their places.

    A click is answered by a drawing, so axes and ticks are kept and margins are fixed: making them anew takes matplotlib longer than all else.
    """

    def __init__(self) -> None:
        """Empty axes."""
        super().__init__(Figure(figsize=(5, 2.6)))
        self.axes = self.figure.add_axes((0.1, 0.1, 0.8, 0.8))
        self.axes.xaxis_date()
        self.mouse = PlotMouse(self)
        self.setMinimumHeight(150)
        self._fit_margins()
        self._rehearse()
        self.show_curves([], [])

    def _rehearse(self) -> None:
        """Draw once before anybody looks: matplotlib's first line, dates and legend take twice as long as the next ones, and a click should not wait."""
        days = tuple(date(2020, 1, 1) + timedelta(30 * step) for step in range(24))
        self.show_curves([curves(Series("0", (0.0, 0.0), days, np.arange(24.0)), Wish())], ["#000000"])
        self.draw()

    def resizeEvent(self, event: Any) -> None:
        """Keep the margins as wide as their texts, and the dates apart."""
        super().resizeEvent(event)
        self._fit_margins()

    def _fit_margins(self) -> None:
        width, height = self.figure.get_size_inches()
        left, right, bottom, top = _MARGINS[0] / width, 1 - _MARGINS[1] / width, _MARGINS[2] / height, 1 - _MARGINS[3] / height
        date_axis(self.axes, max(3, int(width * (right - left) / _TICK)))
        self.axes.set_position((left, bottom, max(right - left, 0.1), max(top - bottom, 0.1)))

    def _wipe(self) -> None:
        """Remove what was drawn, and forget its limits."""
        for artist in (*self.axes.lines, *self.axes.collections, *self.axes.texts):
            artist.remove()
        if self.axes.get_legend() is not None:
            self.axes.get_legend().remove()
        self.axes.dataLim = Bbox.null()
        self.axes.set_autoscale_on(True)

    def show_curves(
        self,
        made: Sequence[Curves],
        colours: Sequence[str],
        *,
        threshold: Optional[float] = None,
        limits: Optional[tuple[float, float]] = None,
        grid: bool = True,
        legend: bool = True,
        residuals: bool = False,
        replica: float = 0.0,
        span: Optional[tuple[date, date]] = None,
        joined: bool = False,
        reference: str = "",
    ) -> None:
        """Draw anew.

        Parameters
        ----------
        threshold : float, optional
            Value to mark across the plot.
        limits : (float, float), optional
            Of the vertical axis; chosen by the values if not given.
        replica : float
            Distance at which the observations are repeated above and below; 0 = not.
        span : (date, date), optional
            Of the horizontal axis.
        joined : bool
            Whether a line leads from each observation to the next.
        reference : str
            Place whose series was taken off; empty = none.
        """
        looks = {"residuals": residuals, "replica": replica, "joined": joined, "reference": reference}
        with lettering():
            self._show(made, colours, threshold, limits, grid, legend, span, looks)
        self.mouse.begin(made)
        self.draw_idle()

    def _show(
        self, made: Sequence[Curves], colours: Sequence[str], threshold: Optional[float], limits: Optional[tuple[float, float]],
        grid: bool, legend: bool, span: Optional[tuple[date, date]], looks: dict[str, Any],
    ) -> None:  # fmt: skip
        axes = self.axes
        self._wipe()
        if made:
            draw_series(axes, made, colours, threshold=threshold, limits=limits, **looks)
            if span is not None:
                axes.set_xlim(*span)
        else:
            axes.set_axis_off()
            axes.text(
                0.5,
                0.5,
                plot_tr("Choose 'Pick' and click a place on the map."),
                ha="center",
                va="center",
                transform=axes.transAxes,
                color="#555555",
            )
        if made:
            axes.set_axis_on()
            axes.grid(grid, color="#dddddd", linewidth=0.6)
            if legend:
                axes.legend(fontsize="small", loc="best", framealpha=0.8)
