"""PyQt 6 without a window, and the stand-in in QGIS's place."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

HERE = Path(__file__).resolve().parent
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
pytest.importorskip("PyQt6.QtWidgets", reason="needs PyQt 6 (make setup-qt6)")
sys.path[:0] = [str(HERE), str(HERE / "standin")]


@pytest.fixture(scope="session")
def app() -> Any:
    """The application."""
    from PyQt6.QtWidgets import QApplication

    return QApplication.instance() or QApplication([])


@pytest.fixture(autouse=True)
def told(app: Any) -> Iterator[list[str]]:
    """What Qt complains of, and what fails inside of slots and events: nothing may be left at the end."""
    from PyQt6.QtCore import QtMsgType, qInstallMessageHandler
    from qgis.core import QgsSettings

    said: list[str] = []
    former = sys.excepthook
    sys.excepthook = lambda kind, error, trace: said.append(f"{kind.__name__}: {error}")
    qInstallMessageHandler(lambda kind, where, text: said.append(text) if kind != QtMsgType.QtDebugMsg else None)
    QgsSettings.kept.clear()
    yield said
    app.processEvents()
    qInstallMessageHandler(None)
    sys.excepthook = former
    said[:] = [text for text in said if "This plugin does not support" not in text]  # the offscreen platform
    assert said == []
