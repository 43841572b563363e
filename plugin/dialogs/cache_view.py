"""What unfinished runs take of the disk, in QGIS's options, and the button that removes it."""

from __future__ import annotations

import shutil
from contextlib import suppress
from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import QObject, Qt
from qgis.PyQt.QtWidgets import QApplication, QMessageBox

from ..about import NAME
from ..runtime.unfinished_runs import Usage, clear, usage
from ..toolbelt.i18n import tr
from ..toolbelt.preferences import Preferences


class CacheView(QObject):
    """Keeps label and button of the form up to date with the folder chosen there, also before it is applied."""

    def __init__(self, form: Any) -> None:
        """Look at the folder that the form names."""
        super().__init__(form)
        self.form = form
        self.found = Usage(0, 0, 0)
        form.cacheBox.fileChanged.connect(lambda _: self.look())
        form.clearButton.clicked.connect(lambda: self.ask())

    @property
    def folder(self) -> Path:
        """The folder of intermediate files."""
        return Preferences(cache=self.form.cacheBox.filePath().strip()).cache_folder

    def look(self) -> None:
        """Show how much there is, and how much would still fit."""
        self.found = usage(self.folder)
        text = tr("No unfinished runs")
        if self.found.runs:
            text = tr("Unfinished runs: {count}, {size}").format(count=self.found.runs, size=in_words(self.found.size))
        if self.found.busy:
            text = tr("{text}; in use: {count}").format(text=text, count=self.found.busy)
        with suppress(OSError):
            free = shutil.disk_usage(next(place for place in (self.folder, *self.folder.parents) if place.is_dir())).free
            text = tr("{text} (free on this disk: {size})").format(text=text, size=in_words(free))
        self.form.usageLabel.setText(text)
        self.form.usageLabel.setToolTip(str(self.folder))
        self.form.clearButton.setEnabled(self.found.runs > self.found.busy)

    def ask(self) -> None:
        """Remove it, if the user means it."""
        text = tr("Remove what unfinished runs have left ({size})? They can then only be started from the beginning.")
        answer = QMessageBox.question(self.form, NAME, text.format(size=in_words(self.found.size)))
        if answer == QMessageBox.StandardButton.Yes:
            QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
            try:
                clear(self.folder)
            finally:
                QApplication.restoreOverrideCursor()
        self.look()


def in_words(size: float) -> str:
    """Return bytes as a text of a few digits: 0 kB, 12 MB, 3.4 GB."""
    for unit in ("kB", "MB", "GB"):
        size /= 1000
        if size < 999.5 or unit == "GB":
            break
    return f"{size:.1f} {unit}" if 0.05 < size < 9.95 else f"{size:.0f} {unit}"
