"""One run of a Processing algorithm in the background: started, followed, cancelled, its layers loaded."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsApplication,
    QgsProcessingAlgorithm,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
)
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..runtime.tiles import Tiles
from ..toolbelt.i18n import tr
from ..toolbelt.log import WARNING, log
from .past_runs import remember_run

#: What the options of an algorithm are called, in their order, by parameter.
Choices = Mapping[str, Sequence[str]]
#: Kinds of destination that become layers of the project; the others are files.
_LAYERS = ("sink", "vectorDestination", "rasterDestination")


#: Algorithm, context and feedback of every task: it holds plain pointers to them, and may outlive the dialog that started it.
_IN_USE: list[tuple[Any, ...]] = []


@dataclass(frozen=True)
class RunResult:
    """How a run ended: ``state`` is ``done``, ``failed`` or ``cancelled``."""

    state: str
    problem: str = ""
    outputs: Mapping[str, Any] = field(default_factory=dict)
    summary: Mapping[str, Any] = field(default_factory=dict)
    layers: tuple[str, ...] = ()


class RunFeedback(QgsProcessingFeedback):
    """Turns what the algorithm reports, from its own thread, into signals that arrive on the main thread."""

    staged = pyqtSignal(str)
    written = pyqtSignal(str)
    counted = pyqtSignal(object)

    def __init__(self) -> None:
        """Without QGIS's own logging of the same lines."""
        super().__init__(False)
        self.errors: list[str] = []

    def setProgressText(self, text: str) -> None:
        """Report a stage."""
        self.staged.emit(text)
        self.written.emit(text)

    def reportError(self, error: str, fatalError: bool = False) -> None:
        """Keep an error: the last one says why a run failed."""
        self.errors.append(error)
        self.written.emit(error)

    def pushWarning(self, warning: str) -> None:
        """Report a warning."""
        self.written.emit(tr("Warning: {text}").format(text=warning))

    def pushInfo(self, info: str) -> None:
        """Report a line."""
        self.written.emit(info)

    def pushCommandInfo(self, info: str) -> None:
        """Report a line."""
        self.written.emit(info)

    def pushConsoleInfo(self, info: str) -> None:
        """Report a line."""
        self.written.emit(info)

    def count_tiles(self, tiles: Tiles) -> None:
        """Report how many tiles are finished."""
        self.counted.emit(tiles)

    def pushDebugInfo(self, info: str) -> None:
        """Keep the engine's own log out of the dialog; it is in the log panel."""
        log(info)


class AlgorithmRun(QObject):
    """Runs an algorithm as a QgsTask; ends with ``ended`` exactly once, on the main thread."""

    progressed = pyqtSignal(float)
    staged = pyqtSignal(str)
    written = pyqtSignal(str)
    counted = pyqtSignal(object)
    ended = pyqtSignal(object)

    def __init__(self, parent: Optional[QObject] = None) -> None:
        """Nothing runs yet."""
        super().__init__(parent)
        self._task: Optional[QgsProcessingAlgRunnerTask] = None
        self._algorithm: Optional[QgsProcessingAlgorithm] = None
        self._parameters: dict[str, Any] = {}
        self.context: Optional[QgsProcessingContext] = None
        self.feedback: Optional[RunFeedback] = None

    @property
    def running(self) -> bool:
        """Whether a run is on."""
        return self._task is not None

    def start(self, name: str, parameters: Mapping[str, Any], choices: Choices) -> str:
        """Start the algorithm ``name``; return why it cannot start, or an empty text."""
        assert not self.running, "one run at a time"  # nosec B101 (an invariant)
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(name)
        if algorithm is None:
            return tr("The algorithm '{name}' is not there; enable GroundCast in the plugin manager.").format(name=name)
        able, why = algorithm.canExecute()
        if not able:
            return why or tr("The algorithm cannot run here.")
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        values = fitted(algorithm, parameters, choices)
        valid, why = algorithm.checkParameterValues(to_load(algorithm, values), context)
        if not valid:
            return why
        self.feedback, self.context = RunFeedback(), context
        context.setFeedback(self.feedback)
        self._algorithm, self._parameters = algorithm, to_load(algorithm, values)
        self._connect(self.feedback)
        remember_run(algorithm, values, context)
        self._task = QgsProcessingAlgRunnerTask(algorithm, self._parameters, context, self.feedback)
        self._task.executed.connect(self._executed)
        used = (algorithm, context, self.feedback)
        _IN_USE.append(used)
        self._task.executed.connect(lambda *_: _IN_USE.remove(used))
        QgsApplication.taskManager().addTask(self._task)
        return ""

    def cancel(self) -> None:
        """Ask the run to stop."""
        if self._task is not None:
            self._task.cancel()

    def _connect(self, feedback: RunFeedback) -> None:
        feedback.progressChanged.connect(self.progressed)
        feedback.staged.connect(self.staged)
        feedback.written.connect(self.written)
        feedback.counted.connect(self.counted)

    def _executed(self, successful: bool, results: dict[str, Any]) -> None:
        feedback, context = self.feedback, self.context
        assert feedback is not None  # nosec B101 (an invariant)
        assert context is not None  # nosec B101 (an invariant)
        self._task, self.context = None, None  # it holds layers, which must not outlive QGIS
        if feedback.isCanceled():
            self.ended.emit(RunResult("cancelled"))
        elif not successful:
            self.ended.emit(RunResult("failed", feedback.errors[-1] if feedback.errors else tr("The run failed; see its log.")))
        else:
            self.ended.emit(RunResult("done", "", results, read_summary(results), self._load(context, feedback)))

    def _load(self, context: QgsProcessingContext, feedback: RunFeedback) -> tuple[str, ...]:
        """Load the layers as the toolbox does, and return the ids of those that were added."""
        before = set(QgsProject.instance().mapLayers())
        try:
            from processing.gui.Postprocessing import handleAlgorithmResults

            handleAlgorithmResults(self._algorithm, context, feedback, parameters=self._parameters)
        except Exception as error:  # noqa: BLE001 (the files are complete whatever becomes of loading them)
            log(repr(error), WARNING)
            feedback.pushWarning(tr("The results are written but could not be loaded: {error}").format(error=error))
        return tuple(set(QgsProject.instance().mapLayers()) - before)


def fitted(algorithm: QgsProcessingAlgorithm, parameters: Mapping[str, Any], choices: Choices) -> dict[str, Any]:
    """Keep what the algorithm has, and turn choices given by name into what its enumerations expect."""
    result = {}
    for definition in algorithm.parameterDefinitions():
        name = definition.name()
        if name not in parameters or parameters[name] is None:
            continue
        value = parameters[name]
        if definition.type() == "enum" and not definition.usesStaticStrings():
            if isinstance(value, str):
                value = choices[name].index(value)
            elif isinstance(value, list):
                value = [choices[name].index(item) for item in value]
        result[name] = value
    return result


def to_load(algorithm: QgsProcessingAlgorithm, parameters: Mapping[str, Any]) -> dict[str, Any]:
    """Ask for layer outputs to be loaded into the project."""
    kinds = {definition.name(): definition.type() for definition in algorithm.parameterDefinitions()}
    return {
        name: QgsProcessingOutputLayerDefinition(value, QgsProject.instance()) if kinds.get(name) in _LAYERS else value
        for name, value in parameters.items()
    }


def read_summary(results: Mapping[str, Any]) -> dict[str, Any]:
    """Read the run's summary from its skill table; empty if there is none."""
    try:
        body = json.loads(Path(str(results.get("TABLE") or "")).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return body if isinstance(body, dict) else {}
