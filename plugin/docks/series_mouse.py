"""The mouse on the plot: what a dot says, and a closer look."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Optional

import numpy as np
from matplotlib.dates import date2num
from qgis.PyQt.QtGui import QCursor
from qgis.PyQt.QtWidgets import QToolTip

from ..series.view import Curves
from ..toolbelt.i18n import tr

#: Pixels within which a dot is meant; share of the axes that a step of the wheel leaves.
_NEAR, _STEP = 12.0, 0.8


class PlotMouse:
    """The wheel looks closer, dragging moves the plot, a double click shows all again; a tooltip tells place, date and value."""

    def __init__(self, canvas: Any) -> None:
        """Listen to a canvas with ``axes``."""
        self.canvas, self.axes = canvas, canvas.axes
        self.shown: Sequence[Curves] = ()
        self._whole: Optional[tuple[Any, Any]] = None
        self._held: Optional[tuple[float, float, Any, Any]] = None
        listeners = {
            "scroll_event": self._wheel, "button_press_event": self._press, "motion_notify_event": self._move, "button_release_event": self._let_go,
        }  # fmt: skip
        for event, listener in listeners.items():
            canvas.mpl_connect(event, listener)

    def begin(self, shown: Sequence[Curves]) -> None:
        """Take what was drawn, and its limits as the whole."""
        self.shown, self._held = shown, None
        self._whole = (self.axes.get_xlim(), self.axes.get_ylim()) if shown else None

    def told(self, x: float, y: float) -> str:
        """Return what the dot at a place of the canvas (in its pixels, from below) says; empty where there is none."""
        best, text = _NEAR, ""
        for item in self.shown:
            values = [(item.days, item.values, None)]
            if item.outlook is not None:
                values.append((item.outlook.days, item.outlook.median, item.outlook.bounds))
            for days, heights, bounds in values:
                known = np.flatnonzero(np.isfinite(heights))
                if not len(known):
                    continue
                spots = self.axes.transData.transform(np.column_stack([date2num([days[row] for row in known]), heights[known]]))
                apart = np.hypot(*(spots - (x, y)).T)
                if apart.min() < best:
                    best, row = float(apart.min()), int(known[apart.argmin()])
                    text = _words(item, days[row], float(heights[row]), row, bounds)
        return text

    def _wheel(self, event: Any) -> None:
        if event.inaxes is not self.axes or self._whole is None:
            return
        share = _STEP**event.step
        for middle, limits, put in (
            (event.xdata, self.axes.get_xlim(), self.axes.set_xlim),
            (event.ydata, self.axes.get_ylim(), self.axes.set_ylim),
        ):
            put(middle - (middle - limits[0]) * share, middle + (limits[1] - middle) * share)
        self.canvas.draw_idle()

    def _press(self, event: Any) -> None:
        if event.inaxes is not self.axes or self._whole is None or event.button != 1:
            return
        if event.dblclick:
            self._held = None
            self._put(*self._whole)
        else:
            self._held = event.x, event.y, self.axes.get_xlim(), self.axes.get_ylim()

    def _move(self, event: Any) -> None:
        if self._held is not None:
            x, y, across, up = self._held
            box = self.axes.bbox
            aside, above = (event.x - x) / box.width * (across[1] - across[0]), (event.y - y) / box.height * (up[1] - up[0])
            self._put((across[0] - aside, across[1] - aside), (up[0] - above, up[1] - above))
            return
        text = self.told(event.x, event.y) if event.inaxes is self.axes else ""
        if text:
            QToolTip.showText(QCursor.pos(), text, self.canvas)
        elif QToolTip.isVisible():
            QToolTip.hideText()

    def _let_go(self, event: Any) -> None:
        self._held = None

    def _put(self, across: Any, up: Any) -> None:
        self.axes.set_xlim(across)
        self.axes.set_ylim(up)
        self.canvas.draw_idle()


def _words(item: Curves, day: Any, value: float, row: int, bounds: Any) -> str:
    """Place, date, value and, of a forecast, its widest interval."""
    units = f" {item.series.units}" if item.series.units else ""
    lines = [item.series.label, f"{day.isoformat()}: {value:.4g}{units}"]
    level = max(bounds, default=None) if bounds else None
    if level is not None:
        low, high = (float(side[row]) for side in bounds[level])
        lines.append(tr("forecast, {level} %: {low} to {high}").format(level=level, low=f"{low:.4g}", high=f"{high:.4g}"))
    return "\n".join(lines)
