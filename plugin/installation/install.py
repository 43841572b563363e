"""Making an environment: the steps one after the other, what is finished kept, cancelled at any time. Blocks; made for a background thread."""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any, Optional

from qgis.core import QgsProcessingFeedback

from ..runtime.environment import clean_environment
from ..runtime.errors import EngineError
from ..runtime.process import EngineProcess
from ..runtime.run import run_engine
from ..toolbelt.i18n import tr
from . import driver, places
from .plan import Choice, Step, plan
from .troubles import cause, explain

_GIGABYTE = 1e9
#: Lines kept for the explanation of a failure.
_KEPT = 400


def install(
    choice: Choice, feedback: QgsProcessingFeedback, network: Mapping[str, str], steps: Callable[[Choice], tuple[Step, ...]] = plan
) -> Mapping[str, Any]:
    """Make the environment of ``choice``, or finish one that was begun; return what the engine found when it tried itself there.

    Raises
    ------
    EngineError
        A step failed; those before it are kept, and the next call goes on from there.
    Cancelled
        The user cancelled; the same holds.
    """
    todo, mark = steps(choice), _begun(choice)
    check_room(choice, mark)
    try:
        choice.folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise EngineError(
            "no_folder", tr("The folder '{path}' cannot be made ({error}).").format(path=choice.folder, error=error.strerror or error),
            tr("Allow writing there, or set another place for the user's data."),
        ) from error  # fmt: skip
    done = 0.0
    for step in todo:
        if step.name not in mark.done:
            feedback.setProgressText(step.title)
            _do(step, _Follower(feedback, done, step.share), {**_variables(choice), **network})
            mark = replace(mark, done=(*mark.done, step.name))
            places.write(choice.folder, mark)
        done += step.share
        feedback.setProgress(100 * done)
    found = examine(places.python_in(choice.folder), feedback)
    places.write(choice.folder, replace(mark, complete=True))
    feedback.setProgress(100)
    return found


def examine(python: Path, feedback: QgsProcessingFeedback) -> Mapping[str, Any]:
    """Let the engine try itself in ``python``: versions, coordinate systems, and every device with a real operation.

    Raises
    ------
    EngineError
        It cannot be loaded there, or does not find its coordinate systems.
    """
    feedback.setProgressText(tr("Trying the engine"))
    found = run_engine(python, ("doctor",), feedback).summary
    if found.get("crs"):
        raise EngineError(
            "no_crs", tr("The engine's coordinate systems do not work: {problem}").format(problem=found["crs"]),
            tr("Repair the environment, or choose another one."),
        )  # fmt: skip
    return found


def check_room(choice: Choice, mark: places.Mark) -> None:
    """Raise EngineError where the disk has less room than the environment needs."""
    fetched, needed = driver.SIZES[choice.build]
    needed = 0.2 if "packages" in mark.done else needed + fetched * ("torch" not in mark.done)
    free = places.free_bytes(choice.folder) / _GIGABYTE
    if free < needed:
        raise EngineError(
            "disk_full",
            tr("The disk of '{path}' has {free:.1f} GB free; the engine needs {needed:.1f} GB.").format(
                path=choice.folder.parent, free=free, needed=needed
            ),
            tr("Free some space there, then try again."),
        )


def _begun(choice: Choice) -> places.Mark:
    """The mark of what is there already, if it was begun with the same choice and still works."""
    mark = places.read(choice.folder)
    if mark.digest == places.digest() and mark.build == choice.build and places.python_in(choice.folder).exists():
        return mark
    return places.Mark(places.digest(), choice.build, python=".".join(map(str, choice.version)), base=str(choice.base))


def _variables(choice: Choice) -> dict[str, str]:
    """The environment of the steps: QGIS's own settings for Python kept out, caches beside the environment.

    Where QGIS's Python only fetches another one, it keeps the PATH it needs to open secure connections.
    """
    pips = sorted(choice.folder.rglob("site-packages/pip-*.dist-info"))
    version = re.match(r"pip-(\d+)\.(\d+)", pips[-1].name) if pips else None
    raw = version is not None and (int(version[1]), int(version[2])) >= (24, 1)
    cache = places.home() / "cache"
    return {
        **clean_environment(path=not choice.standalone), "PIP_PROGRESS_BAR": "raw" if raw else "off", "PIP_CACHE_DIR": str(cache / "pip"),
        "UV_CACHE_DIR": str(cache / "uv"), "UV_PYTHON_INSTALL_DIR": str(places.home() / "python"), "NO_COLOR": "1",
    }  # fmt: skip


def _do(step: Step, follow: _Follower, variables: Mapping[str, str]) -> None:
    """Do one step; where it fails and there is another way, which a full or guarded disk would not stop too, that."""
    log = _run(step.command, follow, variables)
    if log is not None and step.instead and cause(log) not in ("disk_full", "no_permission"):
        follow.feedback.pushInfo(tr("That did not work ({cause}); trying another way.").format(cause=cause(log) or tr("see the log")))
        if step.warning:
            follow.feedback.pushWarning(step.warning)
        log = _run(step.instead, follow, variables)
    if log is not None:
        if step.optional:
            follow.feedback.pushWarning(tr("{title}: this step failed and is left out.").format(title=step.title))
            return
        raise explain(step.title, log)


def _run(command: tuple[str, ...], follow: _Follower, variables: Mapping[str, str]) -> Optional[str]:
    """Run a command to its end; None if it succeeded, else what it wrote."""
    follow.feedback.pushCommandInfo(" ".join(command[:6]) + (" …" if len(command) > 6 else ""))
    try:
        process = EngineProcess(command, variables)
    except OSError as error:
        return str(error)
    said: list[str] = []
    try:
        while (line := process.next_line(follow.feedback.isCanceled, follow.tick)) is not None:
            follow.read(line)
            said.append(line)
            del said[:-_KEPT]
        code = process.wait(60)
    finally:
        process.close()
    for line in process.log:
        follow.feedback.pushDebugInfo(line)
    return None if code == 0 else "\n".join([*said, *process.log])


class _Follower:
    """Turns what pip writes into progress within a step: bytes of a large file where it tells them, else packages, else time."""

    def __init__(self, feedback: QgsProcessingFeedback, start: float, share: float) -> None:
        self.feedback, self.start, self.share = feedback, start, share
        self.began, self.part, self.count = time.monotonic(), 0.0, 0
        self.total = sum(1 for line in places.REQUIREMENTS.read_text(encoding="utf-8").splitlines() if "==" in line)

    def read(self, line: str) -> None:
        """Take note of a line."""
        if found := re.match(r"Progress (\d+) of (\d+)", line):
            now, whole = int(found[1]), int(found[2])
            if whole > 5e7:
                self._at(0.9 * now / whole)
            return
        if line.startswith("Collecting "):
            self.count += 1
            self._at(0.7 * min(self.count / self.total, 1.0))
        elif line.startswith("Installing collected"):
            self._at(0.75)
        if line.startswith(("Collecting ", "Downloading ", "  Downloading ", "Installing ", "Successfully ")):
            self.feedback.pushInfo(line.strip()[:200])
        elif line.strip():
            self.feedback.pushDebugInfo(line)

    def tick(self) -> None:
        """Move a little where nothing is told, so that the bar shows life."""
        self._at(0.6 * (1 - 2 ** (-(time.monotonic() - self.began) / 60)))

    def _at(self, part: float) -> None:
        if part > self.part:
            self.part = part
            self.feedback.setProgress(100 * (self.start + self.share * part))
