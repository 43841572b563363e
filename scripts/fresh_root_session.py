"""Inside QGIS (``qgis --code``), in a root without a checkout: what a stranger clicks. Arguments come as variables of the environment.

``GROUNDCAST_PART`` is ``install`` (the zip through the plugin manager, then *Set up*), ``set_up`` (*Set up* alone) or ``sample`` (*Load the sample*,
*Forecast deformation*, *Run*). What is seen goes to ``GROUNDCAST_REPORT`` (JSON), then QGIS is closed as by its menu.
"""

from __future__ import annotations

import json
import os
import re
import time
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Union

from qgis.core import Qgis, QgsApplication, QgsProject
from qgis.PyQt.QtCore import QTimer
from qgis.utils import iface, plugins

PART, REPORT = os.environ["GROUNDCAST_PART"], Path(os.environ["GROUNDCAST_REPORT"])
#: Seconds a step may take.
PATIENCE = 3000.0
Wait = Union[float, Callable[[], bool]]


class Session:
    """Steps that yield seconds to wait, or a function that says whether to go on."""

    def __init__(self) -> None:
        self.report: dict[str, Any] = {"state": "started", "qgis": Qgis.QGIS_VERSION}
        self.log: list[str] = []
        QgsApplication.messageLog().messageReceived.connect(lambda text, *_: self.log.append(str(text)))
        self.steps = {"install": self.install, "set_up": self.set_up, "sample": self.sample}[PART]()

    def advance(self) -> None:
        """Do the next step."""
        try:
            wait = next(self.steps)
        except StopIteration:
            self.end(state="done")
        except Exception:
            self.end(state="error", error=traceback.format_exc())
        else:
            self.wait(wait, time.monotonic())

    def wait(self, wanted: Wait, began: float) -> None:
        """Come back after seconds, or once a function says yes."""
        if not callable(wanted):
            QTimer.singleShot(int(1000 * wanted), self.advance)
        elif wanted():
            self.advance()
        elif time.monotonic() - began > PATIENCE:
            self.end(state="error", error="a step took too long")
        else:
            QTimer.singleShot(200, lambda: self.wait(wanted, began))

    def end(self, **state: Any) -> None:
        """Write the report and close QGIS."""
        REPORT.write_text(json.dumps({**self.report, **state, "log": self.log}, indent=1, default=str), encoding="utf-8")
        QgsProject.instance().clear()
        QTimer.singleShot(500, iface.actionExit().trigger)

    def install(self) -> Iterator[Wait]:
        """*Install from ZIP*, then *Set up*."""
        from pyplugin_installer import instance

        before = time.monotonic()
        instance().installFromZipFile(os.environ["GROUNDCAST_ZIP"])
        self.report["install_seconds"] = time.monotonic() - before
        yield 1.0
        yield from self.set_up()

    def set_up(self) -> Iterator[Wait]:
        """The button *Set up* of the dialog, to the end."""
        action("engine").trigger()
        yield 2.0
        dialog = plugins["groundcast"].dialogs["engine"]
        self.report.update(offered=plain(dialog.stateLabel.text()), sizes=dialog.sizeLabel.text())
        before = time.monotonic()
        dialog.runButton.click()
        yield 1.0
        yield lambda: not dialog.run.running
        yield 1.0
        self.report.update(seconds=time.monotonic() - before, said=dialog.said, details=dialog.logEdit.toPlainText().splitlines())

    def sample(self) -> Iterator[Wait]:
        """*Load the sample*, *Forecast deformation*, *Run*, with everything as it is offered."""
        action("sample").trigger()
        yield 2.0
        action("forecast").trigger()
        dialog = plugins["groundcast"].dialogs["forecast"]
        yield lambda: bool(dialog.input.inspection.dates)
        before = time.monotonic()
        dialog.runButton.click()
        yield 1.0
        yield lambda: not dialog.run.running
        yield 1.0
        result = dialog._result
        self.report.update(
            seconds=time.monotonic() - before, result=result.state, problem=result.problem, verdict=plain(dialog.page.verdictLabel.text()),
            skill=result.outputs.get("SKILL"), layers=[layer.name() for layer in QgsProject.instance().mapLayers().values()],
        )  # fmt: skip


def action(name: str) -> Any:
    """An entry of the plugin's menu, by its object name."""
    return next(item for item in plugins["groundcast"].actions if item.objectName() == f"groundcast_{name}")


def plain(text: str) -> str:
    """Text without the marks of rich text."""
    return re.sub(r"<[^>]+>", " ", text.replace("<br>", "\n")).strip()


session = Session()
QTimer.singleShot(3000, session.advance)
