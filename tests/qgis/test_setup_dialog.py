"""The set-up dialog: what it offers in each state, and what it starts."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsApplication
from qgis.PyQt.QtWidgets import QMessageBox, QPushButton

from groundcast.plugin.dialogs.run import RunResult
from groundcast.plugin.dialogs.setup_dialog import SetupDialog
from groundcast.plugin.installation import places, pythons
from groundcast.plugin.runtime import interpreter


@pytest.fixture()
def dialog(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, provider: Any) -> Iterator[SetupDialog]:
    monkeypatch.setattr(places, "home", lambda: tmp_path / "groundcast")
    monkeypatch.setattr(interpreter, "home", lambda: tmp_path / "groundcast")
    monkeypatch.delenv(interpreter.VARIABLE, raising=False)
    bases = [pythons.Base(Path("/usr/bin/python3"), (3, 11, 2)), pythons.Base(Path("/old/python"), (3, 9, 1), "too old")]
    monkeypatch.setattr(pythons, "found", lambda: bases)
    made = SetupDialog()
    made.look()
    yield made
    made.shut()


def test_without_an_engine_it_offers_to_set_one_up(dialog: SetupDialog, tmp_path: Path) -> None:
    assert "not set up" in dialog.stateLabel.text() and dialog.runButton.isEnabled()
    assert not dialog.checkButton.isEnabled() and not dialog.removeButton.isEnabled() and not dialog.cancelButton.isEnabled()
    assert str(tmp_path) in dialog.sizeLabel.text() and "2 GB" in dialog.sizeLabel.text()
    assert [dialog.baseBox.itemText(row) for row in range(3)] == [
        "Automatic",
        "Python 3.11.2: /usr/bin/python3",
        "Python 3.9.1: /old/python (does not serve)",
    ]
    assert dialog.parameters("set_up") == {"ACTION": "set_up", "PYTHON": None, "BUILD": "cpu"}
    dialog.baseBox.setCurrentIndex(1)
    dialog.buildBox.setCurrentIndex(1)
    assert (
        dialog.parameters("set_up") == {"ACTION": "set_up", "PYTHON": "/usr/bin/python3", "BUILD": "cuda"}
        and "7 GB" in dialog.sizeLabel.text()
    )


def test_unfinished_is_continued_and_a_named_interpreter_used(dialog: SetupDialog) -> None:
    folder = places.folder((3, 11), "cpu")
    folder.mkdir(parents=True)
    places.write(folder, places.Mark(places.digest(), "cpu", done=("environment",)))
    dialog.look()
    assert "not finished" in dialog.stateLabel.text() and dialog.runButton.text() == "&Continue" and dialog.repairButton.isEnabled()
    dialog.mineButton.setChecked(True)
    dialog.mineBox.setFilePath("/my/python")
    assert dialog.parameters("use")["PYTHON"] == "/my/python" and not dialog.baseBox.isEnabled() and "Use" in dialog.runButton.text()


def test_results_are_told(dialog: SetupDialog) -> None:
    dialog._action = "check"
    told: list[bool] = []
    dialog.ready.connect(lambda: told.append(True))
    dialog._ended(RunResult("done", outputs={"SUMMARY": json.dumps({"device": "cuda:0", "devices": {"cuda:0": "", "cuda:1": "no room"}})}))
    assert told == [True]
    assert "cuda:0" in dialog.said and "cuda:1: no room" in dialog.said
    dialog._ended(RunResult("failed", "The disk is full. Free some space."))
    assert dialog.said == "The disk is full. Free some space."


def test_a_run_is_started_and_its_failure_told(dialog: SetupDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    dialog.mineButton.setChecked(True)
    dialog.mineBox.setFilePath("/no/such/python")
    dialog.start("use")
    assert dialog.said == "'/no/such/python' is not there."
    (tmp_path / "python").write_text("no program")
    dialog.mineBox.setFilePath(str(tmp_path / "python"))
    dialog.start("use")
    assert dialog.cancelButton.isEnabled() and not dialog.runButton.isEnabled(), dialog.said
    until = time.monotonic() + 20
    while dialog.run.running and time.monotonic() < until:
        QgsApplication.processEvents()
    assert "not a Python" in dialog.said and dialog.runButton.isEnabled()
    monkeypatch.setattr(QMessageBox, "question", lambda *_: QMessageBox.StandardButton.No)
    dialog.start("remove")
    assert not dialog.run.running


def test_diagnostics_are_copied(dialog: SetupDialog) -> None:
    dialog.logEdit.appendPlainText("a line of the log")
    dialog.copy_diagnostics()
    assert "a line of the log" in QgsApplication.clipboard().text()


def test_the_other_dialogs_show_the_way(dialog: SetupDialog, points_file: Path) -> None:
    from groundcast.plugin.dialogs.forecast_dialog import ForecastDialog

    forecast = ForecastDialog(None)
    try:
        forecast.say("no engine", 2, offer=True)
        (button,) = (item for item in forecast.messageBar.findChildren(QPushButton) if "engine" in item.text())
        told: list[bool] = []
        forecast.engine_wanted.connect(lambda: told.append(True))
        button.click()
        assert told == [True]
    finally:
        forecast.shut()
