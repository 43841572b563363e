"""Set up the engine."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputString,
    QgsSettings,
)

from ..installation import driver, install, network, places, pythons
from ..installation.plan import STANDALONE, Choice
from ..runtime import interpreter
from ..runtime.errors import EngineError
from ..toolbelt.i18n import tr
from .algorithm import Algorithm

ACTIONS = ("set_up", "repair", "remove", "check", "use")
BUILDS = ("auto", *driver.BUILDS)


class SetupEngine(Algorithm):
    """Makes, tries, repairs or removes the Python environment the engine runs in."""

    picture = "engine"
    needs_engine = False

    def name(self) -> str:
        return "setupengine"

    def displayName(self) -> str:
        return tr("Set up the engine")

    def group(self) -> str:
        return tr("Engine")

    def groupId(self) -> str:
        return "engine"

    def tags(self) -> list[str]:
        return tr("install,installation,python,torch,cuda,gpu,environment,repair,doctor").split(",")

    def shortDescription(self) -> str:
        return tr("Makes the Python environment in which forecasts and fillings are computed, and tries it.")

    def shortHelpString(self) -> str:
        return tr(
            "Makes the Python environment in which forecasts and fillings are computed, and tries it. It lies in the user's data folder: QGIS's "
            "own packages are never touched, all QGIS profiles share it, and a new version of the plugin keeps it unless it needs others.\n\n"
            "What is finished is kept: after an interruption the next run goes on from there. The network is reached as QGIS does, with its "
            "proxy and certificates."
        )

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        """Declare parameters and outputs."""
        actions = [
            tr("Set up, or go on where it stopped"), tr("Repair: start from nothing"), tr("Remove"), tr("Check"),
            tr("Use the interpreter given below"),
        ]  # fmt: skip
        self.add_choice("ACTION", tr("What to do"), tr("Set up, repair, remove or check the environment, or use one of your own."), actions)
        builds = [tr("What suits this machine"), tr("For the processor"), tr("For an NVIDIA graphics processor")]
        self.add_choice("BUILD", tr("Build of torch"), tr("The one for graphics processors is larger."), builds)
        about = tr(
            "The interpreter to make the environment from (empty: the first that serves), or with 'Use' the one to run the engine in."
        )
        self.add_file("PYTHON", tr("Python interpreter"), about, tr("All files (*)"))
        self.addOutput(QgsProcessingOutputString("ENGINE", tr("Interpreter of the engine")))
        self.addOutput(QgsProcessingOutputString("SUMMARY", tr("What the engine found, as JSON")))

    def checkParameterValues(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[bool, str]:
        """Name a file that is not there; QGIS would name the parameter alone."""
        given = str(parameters.get("PYTHON") or "")
        if given and not Path(given).is_file():
            return False, tr("'{path}' is not there.").format(path=given)
        return super().checkParameterValues(parameters, context)

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Do what is asked for."""
        action = ACTIONS[self.parameterAsEnum(parameters, "ACTION", context)]
        given = self.parameterAsFile(parameters, "PYTHON", context)
        build = BUILDS[self.parameterAsEnum(parameters, "BUILD", context)]
        try:
            if action == "remove":
                return {"ENGINE": "", "SUMMARY": json.dumps({"removed": remove_all(feedback)})}
            if action in ("set_up", "repair"):
                found = self._make(given, build, action == "repair", feedback)
            else:
                python = use(Path(given) if given else None) if action == "use" else _there()
                found = install.examine(python, feedback)
                if action == "use":
                    QgsSettings().setValue(interpreter.SETTING, str(python))
        except EngineError as error:
            raise QgsProcessingException(str(error)) from None
        return {"ENGINE": str(found["python"]), "SUMMARY": json.dumps(found)}

    def _make(self, given: str, build: str, anew: bool, feedback: QgsProcessingFeedback) -> Mapping[str, Any]:
        machine = driver.machine()
        feedback.pushInfo(machine.describe())
        choice = chosen(Path(given) if given else None, machine.build if build == "auto" else build)
        feedback.pushInfo(tr("From {base}, in {folder}").format(base=choice.base, folder=choice.folder))
        if anew and choice.folder.is_dir():
            _removed(choice.folder)
        found = install.install(choice, feedback, network.variables(places.home()))
        QgsSettings().remove(interpreter.SETTING)  # an interpreter named earlier would go before it
        return found


def chosen(given: Optional[Path], build: str) -> Choice:
    """What to make from the ``given`` interpreter, or from the first that serves; else a Python that uv brings."""
    if given is not None:
        base = pythons.probe(given)
        if base.problem:
            raise EngineError("bad_python", base.problem, tr("Choose another interpreter."))
        return Choice(base.path, base.version, build)
    bases = pythons.found()
    if pythons.intel_mac():
        raise EngineError(
            "no_torch",
            tr("PyTorch, which the engine needs, is no longer made for Macs with Intel processors."),
            tr("Compute on another computer: what it makes can be looked at, reviewed and printed here without the engine."),
        )
    if not bases:
        raise EngineError("no_python", tr("No Python interpreter was found."), tr("Give the path of one."))
    if not bases[0].problem:
        return Choice(bases[0].path, bases[0].version, build)
    bringer = next((base for base in bases if base.pip), None)
    if bringer is None:  # Debian's Python as it comes: neither venv nor pip
        raise EngineError("no_venv", bases[0].problem, tr("Install what is missing, or choose another Python. Then try again."))
    return Choice(bringer.path, STANDALONE, build, standalone=True)


def use(given: Optional[Path]) -> Path:
    """An interpreter of the user's, as it is; raise EngineError where there is none."""
    if given is None:
        raise EngineError("no_python", tr("No interpreter is given."), tr("Give the path of its program, 'python' or 'python.exe'."))
    base = pythons.probe(given)
    if not base.version or base.version[:2] < (3, 10):
        raise EngineError(
            "bad_python",
            base.problem or tr("'{path}' is too old.").format(path=given),
            tr("Choose an interpreter of Python 3.10 or newer."),
        )
    return given


def remove_all(feedback: QgsProcessingFeedback) -> int:
    """Remove every environment of the plugin's own; return how many there were."""
    made = list(places.environments())
    for number, folder in enumerate(made):
        feedback.setProgressText(tr("Removing {folder}").format(folder=folder))
        _removed(folder)
        feedback.setProgress(100 * (number + 1) / len(made))
    places.remove_caches()
    return len(made)


def _removed(folder: Path) -> None:
    try:
        places.remove(folder)
    except OSError as error:
        raise EngineError(
            "no_permission",
            tr("'{folder}' cannot be removed ({error}).").format(folder=folder, error=error.strerror or error),
            tr("Close the programs that use it, QGIS windows with a running job among them, and try again."),
        ) from error


def _there() -> Path:
    python = interpreter.find()
    if python is None:
        raise EngineError("no_engine", interpreter.describe())
    return python
