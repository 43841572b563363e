"""Every window can be gone through with Tab, and fits a small screen with large letters in every language."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsProject, QgsSettings
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtGui import QFont
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QWidget,
)

from groundcast.plugin.dialogs.forecast_dialog import ForecastDialog
from groundcast.plugin.dialogs.impute_dialog import ImputeDialog
from groundcast.plugin.dialogs.models_dialog import ModelsDialog
from groundcast.plugin.dialogs.options_page import OptionsPage
from groundcast.plugin.dialogs.setup_dialog import SetupDialog
from groundcast.plugin.docks.review_panel import ReviewPanel
from groundcast.plugin.docks.series_panel import SeriesPanel
from groundcast.plugin.toolbelt import i18n

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "scripts"))

import translations  # noqa: E402

DIALOGS = (ForecastDialog, ImputeDialog, SetupDialog, ModelsDialog)
PANELS = (OptionsPage, SeriesPanel, ReviewPanel)
#: A small laptop's screen, less the title bar and the panel of the desktop.
WIDTH, HEIGHT = 1366, 700
#: What a dock below the map may take of it, one beside the map (less than half the width), and a page of QGIS's options.
DOCK = {SeriesPanel: (WIDTH, 420), ReviewPanel: (WIDTH // 2, HEIGHT - 60), OptionsPage: (900, HEIGHT - 60)}


@pytest.fixture(autouse=True)
def fresh(qgis_app: Any) -> None:
    for name in ("forecast", "impute"):
        QgsSettings().remove("groundcast/dialogs/" + name)
    QgsProject.instance().clear()


def _shut(widget: QWidget) -> None:
    if hasattr(widget, "shut"):
        widget.shut()
    else:
        widget.hide()
        widget.deleteLater()


@pytest.fixture(params=[*DIALOGS, *PANELS], ids=lambda kind: kind.__name__)
def window(request: Any) -> Iterator[QWidget]:
    made = request.param()
    made.show()
    QApplication.setActiveWindow(made)
    QCoreApplication.processEvents()
    yield made
    _shut(made)


def _controls(widget: QWidget) -> list[QWidget]:
    """What can be worked in a window as it is now, less the parts of other controls."""
    kinds = (QAbstractButton, QComboBox, QLineEdit, QAbstractSpinBox, QAbstractItemView, QPlainTextEdit)
    found = [item for kind in kinds for item in widget.findChildren(kind) if item.objectName() and not item.objectName().startswith("qt_")]
    return [item for item in found if item.isVisible() and item.isEnabled() and not isinstance(item.parent(), (QgsFileWidget, QComboBox))]


def _with_tab(window: QWidget, back: bool = False) -> list[QWidget]:
    """Where Tab leads, from the first stop until it comes round."""
    focused, stops = QApplication.focusWidget() or window, []
    for _ in range(200):
        QTest.keyClick(
            focused,
            Qt.Key.Key_Backtab if back else Qt.Key.Key_Tab,
            Qt.KeyboardModifier.ShiftModifier if back else Qt.KeyboardModifier.NoModifier,
        )
        focused = QApplication.focusWidget()
        if focused is None or focused in stops:
            break
        stops.append(focused)
    return stops


def _holds(control: QWidget, stops: list[QWidget]) -> bool:
    if isinstance(control, QAbstractButton) and control.autoExclusive() and control.isCheckable():
        mates = control.parent().findChildren(type(control))  # of radio buttons the chosen one is a stop, arrows reach the others
        return any(mate in stops for mate in mates)
    return any(stop is control or control.isAncestorOf(stop) for stop in stops)


@pytest.mark.parametrize("back", [False, True], ids=["forward", "backward"])
def test_tab_leads_to_every_control(window: QWidget, back: bool) -> None:
    tabs = getattr(window, "tabs", None)
    for page in range(tabs.count() if tabs is not None else 1):
        if tabs is not None:
            tabs.setCurrentIndex(page)
            tabs.tabBar().setFocus()
        QCoreApplication.processEvents()
        stops = _with_tab(window, back)
        missed = [item.objectName() for item in _controls(window) if not _holds(item, stops)]
        assert missed == [], f"page {page}: {[stop.objectName() for stop in stops]}"


@pytest.mark.parametrize("kind", [ForecastDialog, ImputeDialog])
def test_a_page_comes_between_its_tab_and_the_buttons_below(kind: Any) -> None:
    dialog = kind()
    dialog.show()
    QApplication.setActiveWindow(dialog)
    for page in range(dialog.tabs.count()):
        dialog.tabs.setCurrentIndex(page)
        dialog.tabs.tabBar().setFocus()
        QCoreApplication.processEvents()
        stops = _with_tab(dialog)
        inside = [dialog.tabs.currentWidget().isAncestorOf(stop) for stop in stops]
        first = inside.index(True)
        assert first == 0 and all(inside[: sum(inside)]), [stop.objectName() for stop in stops]
    _shut(dialog)


def _fits(widget: QWidget, width: int, height: int) -> str:
    """Say what does not fit; empty if all does."""
    widget.show()
    QCoreApplication.processEvents()
    tabs = getattr(widget, "tabs", None)
    for page in range(tabs.count() if tabs is not None else 1):
        if tabs is not None:
            tabs.setCurrentIndex(page)
        QCoreApplication.processEvents()
        least = widget.minimumSizeHint().expandedTo(widget.minimumSize())
        if least.width() > width or least.height() > height:
            return f"page {page} needs {least.width()} x {least.height()}"
        for area in widget.findChildren(QScrollArea) if tabs is not None else ():
            if area.isVisible() and area.horizontalScrollBar().maximum() > 0:
                return f"page {page} is cut off by {area.horizontalScrollBar().maximum()}"
        if widget.width() > width or widget.height() > height:
            return f"page {page} takes {widget.width()} x {widget.height()}"
    return ""


@pytest.fixture(scope="module")
def compiled() -> None:
    """The .qm files beside their sources."""
    translations.compile_all()


@pytest.mark.slow
@pytest.mark.parametrize("language", ["en", *translations.LANGUAGES])
def test_windows_fit_a_small_screen_with_large_letters(language: str, compiled: None, qgis_app: Any) -> None:
    translator = i18n.install_translator(language) if language != "en" else None
    former = QApplication.font()
    QApplication.setFont(QFont(former.family(), 14))
    try:
        too_large = []
        for kind in (*DIALOGS, *PANELS):
            widget = kind()
            width, height = DOCK.get(kind, (WIDTH, HEIGHT))
            if text := _fits(widget, width, height) if kind in DIALOGS else _fits_least(widget, width, height):
                too_large.append(f"{kind.__name__}: {text}")
            _shut(widget)
        assert too_large == []
    finally:
        QApplication.setFont(former)
        i18n.remove_translator(translator)


def _fits_least(widget: QWidget, width: int, height: int) -> str:
    """The same for what QGIS gives its size to."""
    least = widget.minimumSizeHint()
    return f"needs {least.width()} x {least.height()}" if least.width() > width or least.height() > height else ""
