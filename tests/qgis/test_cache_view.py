"""What unfinished runs take of the disk: shown in the options, removed on request, and nothing else with it."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from qgis.core import QgsSettings
from qgis.PyQt.QtWidgets import QMessageBox

from groundcast.engine.cache import LEASE, NOTE, Holder, default_cache
from groundcast.plugin.dialogs.cache_view import in_words
from groundcast.plugin.dialogs.options_page import OptionsPage
from groundcast.plugin.runtime import unfinished_runs
from groundcast.plugin.runtime.unfinished_runs import Usage, clear, usage

FIRST, SECOND, THIRD = "0123456789abcdef0123", "1123456789abcdef0123", "2123456789abcdef0123.removed"


def unfinished(cache: Path, name: str, size: int = 1000, owner: str = "") -> Path:
    """The folder of a run as the engine leaves it."""
    folder = cache / "runs" / name
    (folder / "state").mkdir(parents=True)
    (folder / "state" / "kit.json").write_bytes(b"x" * 10)
    (folder / "tile_000000.npy").write_bytes(b"x" * (size - 10 - len(owner)))
    if owner:
        (folder / NOTE).write_text(owner)
    return folder


@pytest.fixture()
def ended() -> int:
    """The number of a process that is no more."""
    process = subprocess.Popen([sys.executable, "-c", ""])
    process.wait()
    return process.pid


@pytest.fixture()
def page(qgis_app: Any) -> Any:
    QgsSettings().remove("groundcast/preferences")
    made = OptionsPage()
    yield made
    made.hide()
    made.deleteLater()


def test_only_folders_of_runs_that_nobody_uses_are_removed(tmp_path: Path, ended: int) -> None:
    unfinished(tmp_path, FIRST)
    used = unfinished(tmp_path, SECOND, owner=_note(os.getpid(), _began()))
    unfinished(tmp_path, THIRD, 2000, owner=_note(ended, 1.0))
    mine = [tmp_path / "runs" / "experiment 1" / "weights", tmp_path / "runs" / "notes.txt", tmp_path / "inputs" / "bands.vrt"]
    for path in mine:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("mine")
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "precious").write_text("x")
    (tmp_path / "runs" / FIRST.replace("0", "f")).symlink_to(outside)
    assert usage(tmp_path) == Usage(3, 1, 4000)
    assert clear(tmp_path) == 3000
    assert usage(tmp_path) == Usage(1, 1, 1000)
    assert (used / "tile_000000.npy").exists()
    assert all(path.read_text() == "mine" for path in mine)
    assert (outside / "precious").exists()


def _began() -> float:
    """When this process began, in the engine's words; any time where psutil is missing: then the number alone decides."""
    try:
        import psutil
    except ImportError:
        return 1.0
    return float(psutil.Process().create_time())


def _note(process: int, began: float) -> str:
    return Holder(process, began, socket.gethostname()).text


def test_a_process_that_has_anothers_number_does_not_count_where_that_can_be_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    class Gone(Exception):
        pass

    folder = unfinished(tmp_path, FIRST, owner=_note(77, 1000.0))
    for began, busy in ((1000.0, True), (2000.0, False)):
        process = SimpleNamespace(create_time=lambda began=began: began)
        fake = SimpleNamespace(Process=lambda number, process=process: process, NoSuchProcess=Gone, Error=Gone)
        monkeypatch.setitem(sys.modules, "psutil", fake)
        assert unfinished_runs.busy(folder) is busy
    monkeypatch.setitem(sys.modules, "psutil", None)  # not installed
    monkeypatch.setattr(os, "kill", lambda number, kind: None)
    assert unfinished_runs.busy(folder)
    (folder / NOTE).write_text("nonsense")
    assert not unfinished_runs.busy(folder)


def test_a_run_of_another_machine_is_in_use_as_long_as_it_says_so(tmp_path: Path) -> None:
    """Its process cannot be looked for here: its note is touched again and again while it lives."""
    folder = unfinished(tmp_path, FIRST, owner=Holder(os.getpid(), _began(), "another-machine").text)
    assert unfinished_runs.busy(folder)
    ago = time.time() - LEASE - 1
    os.utime(folder / NOTE, (ago, ago))
    assert not unfinished_runs.busy(folder)


def test_a_cache_that_is_not_there_holds_nothing(tmp_path: Path) -> None:
    assert usage(tmp_path / "absent") == Usage(0, 0, 0)
    assert clear(tmp_path / "absent") == 0


def test_the_options_show_and_clear_it(page: Any, own_cache: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    form = page.form
    assert own_cache == default_cache()
    assert form.cacheBox.lineEdit().placeholderText() == str(own_cache)
    page.cache.look()
    assert "No unfinished runs" in form.usageLabel.text()
    assert "free on this disk" in form.usageLabel.text()
    assert not form.clearButton.isEnabled()
    unfinished(own_cache, FIRST, 1_500_000)
    page.cache.look()
    assert "Unfinished runs: 1, 1.5 MB" in form.usageLabel.text()
    answers = [QMessageBox.StandardButton.No, QMessageBox.StandardButton.Yes]
    asked: list[str] = []
    monkeypatch.setattr(QMessageBox, "question", lambda _, title, text: asked.append(text) or answers.pop(0))
    form.clearButton.click()
    assert "1.5 MB" in asked[0]
    assert (own_cache / "runs" / FIRST).exists()
    form.clearButton.click()
    assert not (own_cache / "runs" / FIRST).exists()
    assert not form.clearButton.isEnabled()
    unfinished(tmp_path / "other", FIRST, owner=_note(os.getpid(), _began()))
    form.cacheBox.setFilePath(str(tmp_path / "other"))  # before it is applied
    assert "in use: 1" in form.usageLabel.text()
    assert not form.clearButton.isEnabled()


@pytest.mark.parametrize(
    ("size", "text"), [(0, "0 kB"), (1500, "1.5 kB"), (12_000, "12 kB"), (999_600, "1.0 MB"), (3.44e9, "3.4 GB"), (5e12, "5000 GB")]
)
def test_sizes_are_readable(size: float, text: str) -> None:
    assert in_words(size) == text
