"""What a run says while it goes on, and what came of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape
from typing import Any, Optional

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QWidget

from ..toolbelt.i18n import tr
from ..toolbelt.paths import load_ui
from . import score_table


class RunPage(QWidget):
    """Log and verdict; ``followed`` carries the name of the link that was clicked: ``report``, ``zoom`` or ``folder``."""

    followed = pyqtSignal(str)

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        """Lay the widget out, empty."""
        super().__init__(parent)
        load_ui("run_page", self)
        self.begin()
        self.verdictLabel.linkActivated.connect(self.followed)

    def begin(self) -> None:
        """Forget the last run."""
        self.logEdit.clear()
        self.verdictLabel.setVisible(False)
        self.scoreTable.setVisible(False)

    def write(self, text: str) -> None:
        """Append a line to the log."""
        self.logEdit.appendPlainText(text)

    def show_scores(self, rows: Sequence[Mapping[str, Any]]) -> None:
        """Show what a run that fills gaps measured on hidden values."""
        score_table.fill(self.scoreTable, rows)

    def show_verdict(self, verdict: str, details: list[str], report: bool, folder: bool) -> None:
        """Show the verdict, what to be aware of, and where to go from here."""
        links = [f'<a href="zoom">{escape(tr("Zoom to the layers"))}</a>']
        if report:
            links.insert(0, f'<a href="report">{escape(tr("Open the report"))}</a>')
        if folder:
            links.append(f'<a href="folder">{escape(tr("Open the folder"))}</a>')
        lines = [f"<b>{escape(verdict)}</b>", *(escape(text) for text in details), " &nbsp;·&nbsp; ".join(links)]
        self.verdictLabel.setText("<br>".join(lines))
        self.verdictLabel.setVisible(True)
