"""The "?" of a dialog and F1: both open a page of ``resources/help`` in the browser, in the user's language."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import Qt, QUrl
from qgis.PyQt.QtGui import QDesktopServices, QKeySequence

from ...engine.i18n import language
from .compat import QShortcut
from .paths import resources_path


def page(name: str) -> Path:
    """Return the file of a page: ``resources/help/<language>/<name>.html``, the English ``resources/help/<name>.html`` where there is none."""
    english = resources_path("help", f"{name}.html")
    own = english.parent / language() / english.name
    return own if own.is_file() else english


def page_url(name: str) -> QUrl:
    """Return the address of a page."""
    return QUrl.fromLocalFile(str(page(name)))


def open_page(name: str) -> None:
    """Open a page in the browser."""
    QDesktopServices.openUrl(page_url(name))


def explain_with(widget: Any, name: str, key: bool = True) -> None:
    """Let the ``helpButton`` of a widget, and F1 in it, open the page ``name``; in QGIS's own window F1 is taken (``key`` = False)."""
    widget.helpButton.clicked.connect(lambda *_: open_page(name))
    if not key:
        return
    shortcut = QShortcut(QKeySequence(QKeySequence.StandardKey.HelpContents), widget)
    shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    shortcut.activated.connect(lambda: open_page(name))
