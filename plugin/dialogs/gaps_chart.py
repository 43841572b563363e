"""How much is missing on each date, before anything runs: one bar a date, orange = missing, blue = observed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any, Optional

from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QPainter
from qgis.PyQt.QtWidgets import QToolTip, QVBoxLayout, QWidget

from ...engine.job import parse_date
from ..layers.style import ORIGIN_COLOURS
from ..layers.temporal import ends
from ..toolbelt.i18n import tr
from ..toolbelt.paths import load_ui

_OBSERVED, _MISSING = QColor(ORIGIN_COLOURS["observed"]), QColor(ORIGIN_COLOURS["filled"])
_HEIGHT, _GAP = 74, 4
#: Above this a bar does not get wider: a lone date in a long gap is no long bar.
_WIDEST_STEPS = 1.5


class GapsChart(QWidget):
    """The chart, and a line that sums it up."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        """Lay the widget out, empty."""
        super().__init__(parent)
        load_ui("gaps_chart", self)
        self.layout().setContentsMargins(0, 0, 0, 0)
        self.plot = GapsPlot()
        holder = QVBoxLayout(self.plotHolder)
        holder.setContentsMargins(0, 0, 0, 0)
        holder.addWidget(self.plot)
        self.show_gaps(())

    def show_gaps(self, gaps: Sequence[tuple[str, float]], waiting: bool = False) -> None:
        """Show (ISO date, share missing from 0 to 1) in any order; empty while nothing is known or the file is being read."""
        bars = sorted((parse_date(day), min(max(float(share), 0.0), 1.0)) for day, share in gaps)
        self.plot.set_bars(bars)
        self.plotHolder.setVisible(bool(bars))
        if bars:
            self.gapsLabel.setText(_summed(bars))
        else:
            self.gapsLabel.setText(tr("Counting what is missing …") if waiting else "")
        self.gapsLabel.setVisible(bool(self.gapsLabel.text()))


class GapsPlot(QWidget):
    """Draws the bars."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        """Empty."""
        super().__init__(parent)
        self._bars: list[tuple[date, float]] = []
        self.setMinimumHeight(_HEIGHT)
        self.setMaximumHeight(_HEIGHT)
        self.setMouseTracking(True)

    def set_bars(self, bars: Sequence[tuple[date, float]]) -> None:
        """Show (date, share missing), in order of date."""
        self._bars = list(bars)
        self.update()

    def area(self) -> QRectF:
        """Return the rectangle of the bars; the rest is for labels."""
        metrics = self.fontMetrics()
        left, low = metrics.horizontalAdvance("100 %") + 2 * _GAP, metrics.height() + _GAP
        return QRectF(left, metrics.height() / 2, max(self.width() - left - _GAP, 1), max(self.height() - low - metrics.height() / 2, 1))

    def columns(self) -> list[tuple[float, float, float]]:
        """Return (left, width, share missing) of what is drawn: a bar a date, or a pixel where dates are closer than that."""
        if not self._bars:
            return []
        area, days = self.area(), [day for day, _ in self._bars]
        step = (ends(days)[-1] - days[-1]).days
        scale = area.width() / max((days[-1] - days[0]).days + step, 1)
        pixels: dict[int, list[float]] = {}
        if scale * step < 1.5:  # closer than a pixel: the mean of each
            for day, share in self._bars:
                pixels.setdefault(int((day - days[0]).days * scale), []).append(share)
            return [(area.left() + pixel, 1.0, sum(shares) / len(shares)) for pixel, shares in sorted(pixels.items())]
        made = []
        for (day, share), end in zip(self._bars, ends(days)):
            width = min((end - day).days, _WIDEST_STEPS * step) * scale
            made.append((area.left() + (day - days[0]).days * scale, max(width - (1 if width > 4 else 0), 1.0), share))
        return made

    def paintEvent(self, event: Any) -> None:
        """Draw bars, the axis in percent, and the first, middle and last date."""
        painter, area = QPainter(self), self.area()
        painter.setPen(Qt.PenStyle.NoPen)
        for left, width, share in self.columns():
            cut = area.bottom() - area.height() * share
            painter.fillRect(QRectF(left, area.top(), width, cut - area.top()), _OBSERVED)
            painter.fillRect(QRectF(left, cut, width, area.bottom() - cut), _MISSING)
        painter.setPen(self.palette().color(self.foregroundRole()))
        height = self.fontMetrics().height()
        for share, text in ((0.0, "0 %"), (1.0, "100 %")):
            y = area.bottom() - area.height() * share
            painter.drawText(QRectF(0, y - height / 2, area.left() - _GAP, height), Qt.AlignmentFlag.AlignRight, text)
            painter.drawLine(QPointF(area.left() - 3, y), QPointF(area.left() - 1, y))
        if self._bars:
            first, last = self._bars[0][0], self._bars[-1][0]
            below = QRectF(area.left(), self.height() - height, area.width(), height)
            flags = (Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignHCenter, Qt.AlignmentFlag.AlignRight)
            days = (
                (first, first + (last - first) / 2, last) if last - first > timedelta(20) else (first, None, last if last > first else None)
            )
            for day, flag in zip(days, flags):
                if day is not None:
                    painter.drawText(below, flag, day.isoformat())

    def mouseMoveEvent(self, event: Any) -> None:
        """Name the date under the mouse."""
        place = event.pos()
        found = [index for index, (left, width, _) in enumerate(self.columns()) if left <= place.x() < left + width + 1]
        if not found or len(self.columns()) != len(self._bars):
            QToolTip.hideText()
            return
        day, share = self._bars[found[0]]
        text = tr("{date}: {share} % missing").format(date=day.isoformat(), share=f"{100 * share:.0f}")
        QToolTip.showText(self.mapToGlobal(place), text, self)


def _summed(bars: Sequence[tuple[date, float]]) -> str:
    """Return the chart in a sentence."""
    shares = [share for _, share in bars]
    text = tr("{mean} % missing (orange); {empty} of {total} dates without any value, {whole} complete.")
    return text.format(
        mean=f"{100 * sum(shares) / len(shares):.0f}", empty=sum(share >= 1 for share in shares), total=len(shares),
        whole=sum(share <= 0 for share in shares),
    )  # fmt: skip
