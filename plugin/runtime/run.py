"""Run a job in the engine and report its events to a QgsFeedback. Blocks; made for a background thread."""

from __future__ import annotations

import queue
import tempfile
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Optional, Union

from qgis.core import QgsProcessingFeedback

from ...engine import events
from ...engine.job import Job, save
from ..toolbelt.i18n import tr
from ..toolbelt.log import log
from .command import engine_command
from .environment import clean_environment
from .errors import Cancelled, EngineError, explain_exit
from .interpreter import describe, find
from .leftovers import remove_leftovers
from .process import EngineProcess
from .tiles import Tiles, counted

#: Seconds a finished engine gets to end (libraries take their time to unload).
_FINISH = 10.0


@dataclass(frozen=True)
class Outcome:
    """What a complete run gave: files by output key, the summary, and the metrics in the order they came."""

    outputs: Mapping[str, str]
    summary: Mapping[str, Any]
    metrics: tuple[events.Metric, ...]


def run_job(job: Job, feedback: QgsProcessingFeedback, repeatable: bool = True) -> Outcome:
    """Run ``job`` to its end. ``repeatable`` = the same job can be given again; its inputs are no temporary exports.

    A feedback with a method ``count_tiles`` is told how many tiles of a large raster are finished.

    Raises
    ------
    EngineError
        No engine, or it ended without a result; nothing that looks finished is left behind.
    Cancelled
        The user cancelled; the engine has ended.
    """
    if feedback.isCanceled():
        raise Cancelled
    python = find()
    if python is None:
        raise EngineError("no_engine", describe())
    with tempfile.TemporaryDirectory(prefix="groundcast-") as folder:  # private to the user, and always removed
        path = save(job, Path(folder) / "job.json")
        try:
            return run_engine(python, ("run", str(path)), feedback, repeatable)
        except BaseException:
            remove_leftovers(job.outputs.values())
            raise


def run_engine(python: Path, arguments: Sequence[str], feedback: QgsProcessingFeedback, repeatable: bool = True) -> Outcome:
    """Run ``groundcast.engine`` with ``arguments`` in the interpreter ``python``; raises as :func:`run_job`."""
    try:
        process = EngineProcess(engine_command(python, *arguments), clean_environment())
    except OSError as error:
        raise EngineError("no_engine", tr("The engine cannot be started ({error}).").format(error=error), describe()) from error
    listener = _Listener(process, feedback, repeatable)
    outcome = None
    try:
        outcome = listener.listen()
        return outcome
    finally:
        process.close()
        listener.end(failed=outcome is None)


class _Listener:
    """Turns the lines of one engine process into calls of the feedback."""

    def __init__(self, process: EngineProcess, feedback: QgsProcessingFeedback, repeatable: bool) -> None:
        self.process, self.feedback, self.repeatable = process, feedback, repeatable
        self.metrics: list[events.Metric] = []
        self.result: Optional[events.Result] = None
        self.error: Optional[events.Error] = None
        self.stage = ""
        self.tiles: Optional[Tiles] = None

    def listen(self) -> Outcome:
        """Read until the engine has ended, and return what it gave or raise why it gave nothing."""
        while (line := self.process.next_line(self.feedback.isCanceled)) is not None:
            self._handle(line)
            if self.result is not None or self.error is not None:
                break
        code = self.process.wait(_FINISH)
        if self.result is not None:
            return self._checked(self.result)
        if self.feedback.isCanceled() or (self.error is not None and self.error.code == "cancelled"):
            raise Cancelled
        if self.error is not None:
            raise EngineError(self.error.code, self.error.message, self.error.hint)
        self.process.close()  # the log is complete only now
        raise explain_exit(-9 if code is None else code, "\n".join(self.process.log))

    def end(self, failed: bool) -> None:
        """Put the end of the engine's log into QGIS's log panel; after a failure into the run's own log as well, with what is kept."""
        if failed:
            self._hear_out()
            if self.tiles is not None:
                self.feedback.pushInfo(self.tiles.text)
        text = "\n".join(self.process.log)
        if text:
            log(text)
            if failed:
                self.feedback.pushDebugInfo(text)

    def _handle(self, line: str) -> None:
        if not line.strip():
            return
        try:
            event: Union[events.Event, None] = events.decode(line)
        except ValueError:
            self.feedback.pushDebugInfo(line)  # a library printed to stdout: a line for the log, no reason to fail
            return
        if isinstance(event, events.Progress):
            self._progress(event)
        elif isinstance(event, events.Message):
            self.feedback.pushInfo(event.text)
        elif isinstance(event, events.Warning):
            self.feedback.pushWarning(event.text)
        elif isinstance(event, events.Metric):
            self.metrics.append(event)
            self._count(counted(event))
        elif isinstance(event, events.Result):
            self.result = event
        elif isinstance(event, events.Error):
            self.error = event

    def _count(self, tiles: Optional[Tiles]) -> None:
        if tiles is None:
            return
        self.tiles = replace(tiles, kept=tiles.kept and self.repeatable)
        if hasattr(self.feedback, "count_tiles"):
            self.feedback.count_tiles(self.tiles)

    def _hear_out(self) -> None:
        """Take the tiles that were finished while the engine was being ended."""
        with suppress(queue.Empty):
            while (line := self.process.lines.get_nowait()) is not None:
                with suppress(ValueError):
                    self._count(counted(events.decode(line)))

    def _progress(self, event: events.Progress) -> None:
        if event.stage and event.stage != self.stage:
            self.stage = event.stage
            self.feedback.setProgressText(event.stage)
        self.feedback.setProgress(100.0 * min(max(float(event.fraction), 0.0), 1.0))

    def _checked(self, result: events.Result) -> Outcome:
        missing = [path for path in result.outputs.values() if not Path(path).exists()]
        if missing:
            raise EngineError(
                "missing_output",
                tr("The engine reported '{path}' as written, but it is not there.").format(path=missing[0]),
                tr("Check the folder of the outputs, and run it again."),
            )
        return Outcome(dict(result.outputs), dict(result.summary), tuple(self.metrics))
