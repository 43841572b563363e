"""The "?" of a dialog and F1: both open a page of ``resources/help`` in the browser."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import Qt, QUrl
from qgis.PyQt.QtGui import QDesktopServices, QKeySequence

from .compat import QShortcut
from .paths import resources_path


def open_page(name: str) -> None:
    """Open ``resources/help/<name>.html``."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(resources_path("help", f"{name}.html"))))


def explain_with(widget: Any, name: str, key: bool = True) -> None:
    """Let the ``helpButton`` of a widget, and F1 in it, open the page ``name``; in QGIS's own window F1 is taken (``key`` = False)."""
    widget.helpButton.clicked.connect(lambda *_: open_page(name))
    if not key:
        return
    shortcut = QShortcut(QKeySequence(QKeySequence.StandardKey.HelpContents), widget)
    shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    shortcut.activated.connect(lambda: open_page(name))
