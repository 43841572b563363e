"""The plot of the time-series dock."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Optional

from matplotlib.backends.backend_qtagg import FigureCanvasQTAgg
from matplotlib.figure import Figure

from ..series.draw import draw_series
from ..series.view import Curves
from ..toolbelt.i18n import tr


class SeriesPlot(FigureCanvasQTAgg):
    """Draws curves in the colours of their places."""

    def __init__(self) -> None:
        """Empty axes."""
        super().__init__(Figure(figsize=(5, 2.6), layout="constrained"))
        self.axes = self.figure.add_subplot()
        self.setMinimumHeight(150)
        self.show_curves([], [])

    def show_curves(
        self,
        curves: Sequence[Curves],
        colours: Sequence[str],
        *,
        threshold: Optional[float] = None,
        limits: Optional[tuple[float, float]] = None,
        grid: bool = True,
        legend: bool = True,
        residuals: bool = False,
    ) -> None:
        """Draw anew.

        Parameters
        ----------
        threshold : float, optional
            Value to mark across the plot.
        limits : (float, float), optional
            Of the vertical axis; chosen by the values if not given.
        """
        axes = self.axes
        axes.clear()
        if curves:
            draw_series(axes, curves, colours, threshold=threshold, limits=limits, residuals=residuals)
        else:
            axes.set_axis_off()
            axes.text(
                0.5,
                0.5,
                tr("Choose 'Pick' and click a place on the map."),
                ha="center",
                va="center",
                transform=axes.transAxes,
                color="#555555",
            )
        if curves:
            axes.set_axis_on()
            axes.grid(grid, color="#dddddd", linewidth=0.6)
            if legend:
                axes.legend(fontsize="small", loc="best", framealpha=0.8)
        self.draw_idle()
