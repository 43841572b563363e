"""The *Run* button reads *Resume* while a run in tiles has been ended before it was complete, and nothing was changed since."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any, Optional

from qgis.PyQt.QtCore import QObject, QTimer
from qgis.PyQt.QtWidgets import QMenu, QPushButton, QToolButton

from ..runtime.tiles import Tiles
from ..toolbelt import preferences
from ..toolbelt.i18n import tr, trn

#: Milliseconds between looks at the settings, while there is something to resume.
_LOOK = 300


class Unfinished(QObject):
    """What the last run has left. The engine decides by itself what it can go on with; this only says so beforehand."""

    def __init__(self, button: QPushButton, more: QToolButton, settings: Callable[[], str], restart: Callable[[], Any]) -> None:
        """Nothing is left yet.

        Parameters
        ----------
        more : QToolButton
            Beside the button, with the way to start afresh.
        settings : callable
            All that decides what a run computes, as text; empty while that cannot be said.
        restart : callable
            Starts from the beginning.
        """
        super().__init__(button)
        self._button, self._more, self._settings = button, more, settings
        self._usual = button.text(), button.toolTip()
        self._of = ""
        self.tiles: Optional[Tiles] = None
        menu = QMenu(more)
        menu.addAction(tr("Start from the &beginning"), lambda: restart())
        more.setMenu(menu)
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK)
        self._timer.timeout.connect(self.review)
        self._show(False)

    @property
    def offered(self) -> bool:
        """Whether a run started now goes on where the last one ended."""
        return self.tiles is not None and self.tiles.kept and bool(self._of) and self._settings() == self._of

    def begin(self, fresh: bool) -> None:
        """A run begins; ``fresh`` = from the beginning, whatever there is."""
        if fresh or not self.offered:
            self.tiles = None
        self._of = self._settings()
        self._timer.stop()
        self._show(False)

    def count(self, tiles: Tiles) -> None:
        """So many tiles are finished."""
        self.tiles = tiles

    def end(self, complete: bool) -> str:
        """The run has ended; return what is to be said of its tiles, empty if there is nothing."""
        if complete:
            self.tiles = None
        if self.tiles is None:
            return ""
        self._timer.start()
        if not self.review():
            return self.tiles.text
        text = trn(
            "{done} of {total} tiles is finished and kept; 'Resume' goes on from there.",
            "{done} of {total} tiles are finished and kept; 'Resume' goes on from there.",
            self.tiles.done,
        )
        return text.format(done=self.tiles.done, total=self.tiles.total)

    def review(self) -> bool:
        """Look whether the settings are still those of the run, and name the button accordingly; return whether it resumes."""
        offered = self.offered
        self._show(offered)
        return offered

    def _show(self, offered: bool) -> None:
        self._more.setVisible(offered)
        if offered and self.tiles is not None:
            tip = trn(
                "Go on with the run that was ended: {done} of {total} tiles is finished, and kept",
                "Go on with the run that was ended: {done} of {total} tiles are finished, and kept",
                self.tiles.done,
            )
            self._button.setText(tr("Res&ume"))
            self._button.setToolTip(tip.format(done=self.tiles.done, total=self.tiles.total))
        else:
            self._button.setText(self._usual[0])
            self._button.setToolTip(self._usual[1])


def settings_of(dialog: Any) -> str:
    """Return all that decides what a run of ``dialog`` computes, as text; empty while something typed cannot be read."""
    wishes = preferences.read()
    try:
        parts = [
            widget.identity() if hasattr(widget, "identity") else widget.parameters()
            for widget in dialog.widgets() if hasattr(widget, "parameters")
        ]  # fmt: skip
        algorithm, left_out = dialog.algorithm(), dialog.dates.left_out()
        return json.dumps([algorithm, parts, left_out, wishes.device, wishes.memory_gb, wishes.cache], default=str, sort_keys=True)
    except ValueError:
        return ""
