"""Every dialog and panel is made, shown, drawn and used under PyQt 6."""

from __future__ import annotations

import subprocess
import sys
from datetime import date, timedelta
from importlib.metadata import version
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import qt6_tables
from PyQt6.QtCore import QEvent, QPointF, Qt, QTimer
from PyQt6.QtGui import QMouseEvent
from PyQt6.QtTest import QTest
from PyQt6.QtWidgets import QAbstractButton, QComboBox, QDialog, QMessageBox, QPushButton, QTableWidget, QTabWidget, QToolTip, QWidget

from groundcast.plugin.dialogs import dialog_parts, score_table
from groundcast.plugin.dialogs.covariates import Covariates
from groundcast.plugin.dialogs.dates_table import DatesTable
from groundcast.plugin.dialogs.forecast_dialog import ForecastDialog
from groundcast.plugin.dialogs.gaps_chart import GapsChart
from groundcast.plugin.dialogs.impute_dialog import ImputeDialog
from groundcast.plugin.dialogs.inspection import Inspection
from groundcast.plugin.dialogs.models_dialog import ModelsDialog
from groundcast.plugin.dialogs.options_page import OptionsPage
from groundcast.plugin.dialogs.run_page import RunPage
from groundcast.plugin.dialogs.run_panel import RunPanel
from groundcast.plugin.dialogs.setup_dialog import SetupDialog
from groundcast.plugin.docks.review_panel import ReviewPanel
from groundcast.plugin.docks.series_panel import SeriesPanel
from groundcast.plugin.series.record import Series
from groundcast.plugin.toolbelt import preferences
from groundcast.plugin.toolbelt.compat import QAction, QShortcut

KINDS = (
    ForecastDialog, ImputeDialog, SetupDialog, ModelsDialog, OptionsPage, SeriesPanel, ReviewPanel, RunPage, RunPanel, GapsChart, DatesTable, Covariates,
)  # fmt: skip
DATES = tuple(f"2020-{month:02}-01" for month in range(1, 13))


def _show(app: Any, widget: QWidget) -> QWidget:
    widget.show()
    if min(widget.width(), widget.height()) < 20:  # empty yet
        widget.resize(400, 200)
    app.processEvents()
    assert widget.isVisible() and not widget.grab().isNull()
    return widget


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_it_shows(app: Any, kind: type[QWidget]) -> None:
    widget = _show(app, kind())
    for tabs in widget.findChildren(QTabWidget):
        for page in range(tabs.count()):
            tabs.setCurrentIndex(page)
            app.processEvents()
            assert not tabs.currentWidget().grab().isNull()
    widget.close()


@pytest.mark.parametrize(
    "kind", [ForecastDialog, ImputeDialog, SetupDialog, OptionsPage, SeriesPanel, ReviewPanel], ids=lambda kind: kind.__name__
)
def test_every_choice_can_be_made(app: Any, kind: type[QWidget]) -> None:
    """Whatever can be ticked or chosen is; nothing fails in what that sets off."""
    widget = _show(app, kind())
    for box in widget.findChildren(QComboBox):
        for row in range(box.count()):
            box.setCurrentIndex(row)
    for button in widget.findChildren(QAbstractButton):
        if button.isCheckable():
            button.setChecked(not button.isChecked())
            app.processEvents()
    assert not widget.grab().isNull()


@pytest.mark.parametrize("kind", [ForecastDialog, ImputeDialog])
def test_a_run_is_refused_with_a_reason_and_settings_are_kept(app: Any, kind: type[QDialog]) -> None:
    dialog = _show(app, kind())
    dialog.runButton.click()
    assert dialog.said.startswith("Choose")
    dialog.method.methodCombo.setCurrentIndex(2)
    dialog.close()
    assert kind().method.methodCombo.currentIndex() == 2
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_the_options_are_kept(app: Any) -> None:
    page = _show(app, OptionsPage())
    page.form.memorySpin.setValue(2.5)
    page.form.clusterEdit.setText("tcp://host")
    assert page.form.clusterNote.isVisible()
    page.form.clusterEdit.setText("tcp://host:8786")
    assert not page.form.clusterNote.isVisible()
    page.apply()
    assert preferences.read() == preferences.Preferences(memory_gb=2.5, cluster="tcp://host:8786")


def test_dates_and_gaps_are_shown_and_named_under_the_mouse(app: Any) -> None:
    table = _show(app, DatesTable())
    table.fill(Inspection(tuple((f"D{day}", day) for day in DATES), True))
    assert len(table.rows()) == 12
    table.table.item(0, 1).setText("soon")
    assert "not a date" in table.problem()
    chart = GapsChart()
    chart.show_gaps([(day, 0.1 * index) for index, day in enumerate(DATES[:10])])
    _show(app, chart)
    before = chart.grab().toImage()
    left, width, _ = chart.plot.columns()[4]
    place, none = QPointF(left + width / 2, 20), Qt.KeyboardModifier.NoModifier
    away = QPointF(chart.plot.mapToGlobal(place))
    app.sendEvent(chart.plot, QMouseEvent(QEvent.Type.MouseMove, place, away, Qt.MouseButton.NoButton, Qt.MouseButton.NoButton, none))
    assert "% missing" in QToolTip.text()
    chart.show_gaps([(day, 0.9) for day in DATES])
    assert chart.grab().toImage() != before


def test_series_are_drawn(app: Any) -> None:
    panel = _show(app, SeriesPanel())
    days = tuple(date(2020, 1, 3) + timedelta(12 * step) for step in range(60))
    panel.add(Series("a", (0.0, 0.0), days, np.linspace(0, -30, 60) + np.sin(np.arange(60)), units="mm"), keep=True)
    for box in (panel.residualBox, panel.thresholdBox, panel.replicaBox, panel.limitsBox, panel.spanBox, panel.deseasonedBox):
        box.click()
        app.processEvents()
    panel.placeTree.topLevelItem(0).setText(0, "renamed")
    assert panel.series[0].label == "renamed"
    panel.placeTree.topLevelItem(0).setSelected(True)
    panel.referenceButton.click()
    panel.placeTree.topLevelItem(0).setSelected(True)  # drawn anew since
    panel.removeButton.click()
    assert panel.series == []


def test_a_runs_course_is_shown(app: Any) -> None:
    panel, page = _show(app, RunPanel()), _show(app, RunPage())
    panel.begin()
    panel.set_percent(40.0)
    panel.end("Done.", True)
    page.write("a line")
    page.show_verdict("good", ["because"], True, True)
    page.show_scores([{"mask": "moved", "method": name, "mae": 0.01, "fit_seconds": 1.0} for name in ("auto", "idw")])
    assert page.scoreTable.rowCount() == 3 and page.verdictLabel.isVisible()
    table = QTableWidget()
    score_table.fill(table, [])
    assert not table.isVisible()


def test_a_question_is_asked_and_answered(app: Any) -> None:
    def press() -> None:
        box = next(item for item in app.topLevelWidgets() if isinstance(item, QMessageBox) and item.isVisible())
        next(button for button in box.findChildren(QPushButton) if button.text() == "&Stop it").click()

    QTimer.singleShot(50, press)
    assert dialog_parts.ask_keep_or_stop(QWidget()) == "stop"


def test_shortcuts_and_actions_come_from_their_new_home() -> None:
    assert QAction.__module__ == QShortcut.__module__ == "PyQt6.QtGui"


def test_the_table_of_the_lint_rules_is_that_of_the_pinned_binding(tmp_path: Path) -> None:
    table = qt6_tables.read(qt6_tables.HERE / "qt6.txt")
    assert f"PyQt6=={version('PyQt6')}" in (qt6_tables.HERE / "requirements.lock").read_text()
    assert table.version == f"PyQt6 {version('PyQt6')}"
    subprocess.run(
        [sys.executable, qt6_tables.__file__, str(tmp_path / "qt6.txt")], check=True
    )  # matplotlib adds names to Qt's modules in here
    made, kept = ((folder / "qt6.txt").read_text(encoding="utf-8").splitlines() for folder in (tmp_path, qt6_tables.HERE))
    of_both = ("gone", "moved")  # PyQt 5 is needed for these
    assert [line for line in made if not line.startswith(of_both)] == [line for line in kept if not line.startswith(of_both)]
