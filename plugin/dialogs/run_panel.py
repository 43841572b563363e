"""How far the run is: stage, percentage, elapsed and remaining time."""

from __future__ import annotations

import time
from typing import Optional

from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QWidget

from ..toolbelt.i18n import tr
from ..toolbelt.paths import load_ui

#: No remaining time is guessed before this much is done or has passed: such guesses only mislead.
_FIRST_PERCENT, _FIRST_SECONDS = 3.0, 2.0


class RunPanel(QWidget):
    """Shows progress; its clock ticks while a run is on."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        """Lay the widget out, idle."""
        super().__init__(parent)
        load_ui("run_panel", self)
        self.layout().setContentsMargins(0, 0, 0, 0)
        self._began = 0.0
        self._percent = 0.0
        self._clock = QTimer(self)
        self._clock.setInterval(500)
        self._clock.timeout.connect(self._tick)

    def begin(self) -> None:
        """Start the clock."""
        self._began, self._percent = time.monotonic(), 0.0
        self.progressBar.setRange(0, 0)  # busy until the engine reports
        self.stageLabel.setText(tr("Starting …"))
        self._clock.start()
        self._tick()

    def set_stage(self, text: str) -> None:
        """Show what is being done."""
        self.stageLabel.setText(text)
        self.stageLabel.setToolTip(text)

    def set_percent(self, percent: float) -> None:
        """Show how much is done."""
        self._percent = percent
        if percent > 0:
            self.progressBar.setRange(0, 1000)
            self.progressBar.setValue(round(10 * percent))

    def end(self, text: str, complete: bool) -> None:
        """Stop the clock and say how it ended."""
        self._clock.stop()
        self.progressBar.setRange(0, 1000)
        self.progressBar.setValue(1000 if complete else 0)
        self.stageLabel.setText(text)
        self.timeLabel.setText(tr("{elapsed} elapsed").format(elapsed=clock(time.monotonic() - self._began)) if self._began else "")

    def _tick(self) -> None:
        elapsed = time.monotonic() - self._began
        text = tr("{elapsed} elapsed").format(elapsed=clock(elapsed))
        if self._percent >= _FIRST_PERCENT and elapsed >= _FIRST_SECONDS:
            left = elapsed * (100.0 - self._percent) / self._percent
            text = tr("{elapsed} elapsed, about {left} left").format(elapsed=clock(elapsed), left=clock(left))
        self.timeLabel.setText(text)


def clock(seconds: float) -> str:
    """Write a duration: 0:07, 12:30, 1:02:03."""
    minutes, second = divmod(max(0, round(seconds)), 60)
    hour, minute = divmod(minutes, 60)
    return f"{hour}:{minute:02}:{second:02}" if hour else f"{minute}:{second:02}"
