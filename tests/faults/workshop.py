"""Where faults are tried: a folder, the engine beside it, and one judgement of how a run ended."""

from __future__ import annotations

import hashlib
import json
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

from groundcast.engine import events

T = TypeVar("T")
SERVER = Path(__file__).with_name("server.py")
#: Seconds of processor time and megabytes that any small input may cost.
SECONDS, MEGABYTES = 20.0, 500.0
CANCELLED = 130
#: More tries than any list of cases has.
ALL = 1_000_000


@dataclass(frozen=True)
class Outcome:
    """How one try ended: what the user saw, and what is wrong with that (empty: it was survived)."""

    saw: str
    wrong: str = ""
    summary: dict[str, Any] = field(default_factory=dict, compare=False)


Fault = Callable[["Workshop", int], Iterator[Outcome]]
#: Name of a fault -> the function that tries it, and how often in the quick and in the long run (0 = not in the quick one).
FAULTS: dict[str, tuple[Fault, int, int]] = {}


def fault(name: str, quick: int = 1, long: int = ALL) -> Callable[[Fault], Fault]:
    """Enter a function into ``FAULTS``; it is given a workshop and how many tries are wanted."""

    def enter(function: Fault) -> Fault:
        FAULTS[name] = function, quick, long
        return function

    return enter


def pick(items: Iterable[T], count: int) -> list[T]:
    """All of a list, or ``count`` of them, always the same."""
    whole = list(items)
    return whole if count >= len(whole) else [whole[index] for index in sorted(random.Random(len(whole)).sample(range(len(whole)), count))]


class Workshop:
    """A folder with ``data``, ``out`` and ``tmp``, and a running :mod:`server`."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.data, self.out, self.tmp, self._jobs = (folder / name for name in ("data", "out", "tmp", "jobs"))
        for item in (self.data, self.out, self.tmp, self._jobs):
            item.mkdir(parents=True, exist_ok=True)
        environment = {**os.environ, "OMP_NUM_THREADS": "1", "MPLBACKEND": "Agg"}
        self._server = subprocess.Popen(
            [sys.executable, str(SERVER)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment
        )
        self._base = float(self._answer()["rss_mb"])
        self._count = 0

    def attempt(self, name: str, long: bool) -> list[Outcome]:
        """Try a fault of ``FAULTS`` in fresh folders."""
        function, quick, many = FAULTS[name]
        for item in self.folder.iterdir():
            shutil.rmtree(item) if item.is_dir() and not item.is_symlink() else item.unlink()
        for item in (self.data, self.out, self.tmp, self._jobs):
            item.mkdir()
        return list(function(self, many if long else quick))

    def close(self) -> None:
        """End the server."""
        assert self._server.stdin
        self._server.stdin.close()
        try:
            self._server.wait(30)
        except subprocess.TimeoutExpired:  # on a machine that is busy: what was found out is told all the same
            self._server.kill()
            self._server.wait()
        shutil.rmtree(self.folder, ignore_errors=True)

    def job(self, source: dict[str, Any] | None = None, **changes: Any) -> dict[str, Any]:
        """A job for a quick forecast as JSON values."""
        body = {
            "task": "forecast", "source": source or {}, "methods": ["persistence"], "horizon": {"steps": 2}, "threads": 1,
            "outputs": {"points": str(self.out / "made.gpkg"), "table": str(self.out / "made.json")}, "device": "cpu",
        }  # fmt: skip
        return {**body, **changes}

    def start(self, job: dict[str, Any] | bytes | Path | None, arguments: list[str] | None = None, largest: int = 0) -> Running:
        """Start a job (JSON values, raw bytes of the file, or its path), or the engine with ``arguments``."""
        self._count += 1
        place = self._jobs / str(self._count)
        place.mkdir()
        path = job if isinstance(job, Path) else place / "job.json"
        if job is not None and not isinstance(job, Path):
            path.write_bytes(job if isinstance(job, bytes) else json.dumps(job).encode())
        os.mkfifo(place / "stdin")
        writer = os.open(place / "stdin", os.O_RDWR)
        environment = {"TMPDIR": str(self.tmp), "HOME": str(self.tmp), "GROUNDCAST_PARENT_WATCH": "1"}
        for name in ("stdout", "stderr"):  # a run may be killed before it opens them
            (place / name).touch()
        names = {name: str(place / name) for name in ("stdin", "stdout", "stderr")}
        asked = arguments if arguments is not None else ["run", str(path)]
        self._ask(op="start", arguments=asked, environment=environment, folder=str(self.tmp), largest=largest, **names)
        return Running(self, self._answer()["pid"], place, writer)

    def run(self, job: dict[str, Any] | bytes | Path | None, arguments: list[str] | None = None, **options: Any) -> Ended:
        """Start and wait."""
        largest = options.pop("largest", 0)
        return self.start(job, arguments, largest).wait(**options)

    def try_out(self, job: dict[str, Any] | bytes, names: str = "", codes: tuple[str, ...] = (), **options: Any) -> Outcome:
        """Run a job and judge it.

        Parameters
        ----------
        names : str
            What an error message has to name.
        codes : tuple of str
            Error codes allowed; ``result`` for a result. Empty = any error, or a result.
        """
        before = self.inputs()
        return self.judge(self.run(job, **options), before, names, codes)

    def judge(self, ended: Ended, before: str | None, names: str = "", codes: tuple[str, ...] = ()) -> Outcome:
        """What the user saw, and what is wrong with it. Outputs are removed afterwards."""
        last = ended.events[-1] if ended.events else None
        saw, wrong = "nothing", ""
        if isinstance(last, events.Error):
            saw = f"{last.code}: {last.message}"
            wrong = _wrong_error(ended, last, names, codes)
            if not wrong and any(self.out.iterdir()):
                wrong = f"an error, but there is {sorted(item.name for item in self.out.iterdir())}"
        elif isinstance(last, events.Result):
            saw = "result"
            missing = [path for path in last.outputs.values() if not Path(path).is_file()]
            wrong = "a result, but exit code " + str(ended.code) if ended.code else f"{missing} missing" if missing else ""
            if not wrong and codes and "result" not in codes:
                wrong = f"a result where {' or '.join(codes)} was expected"
        else:
            wrong = f"no closing event, exit code {ended.code}: {ended.log[-300:]}"
        wrong = ended.wrong or wrong or self._leftovers()
        if not wrong and before is not None and before != self.inputs():
            wrong = "an input was changed"
        self.clear()
        return Outcome(saw, wrong, dict(last.summary) if isinstance(last, events.Result) else {})

    def clear(self) -> None:
        """Empty the folders of outputs and temporary files."""
        for folder in (self.out, self.tmp):
            for item in folder.iterdir():
                shutil.rmtree(item) if item.is_dir() and not item.is_symlink() else item.unlink()

    def inputs(self) -> str:
        """Digest of all inputs."""
        made = hashlib.sha256()
        for path in sorted(self.data.rglob("*")):
            if path.is_file():
                made.update(str(path).encode() + path.read_bytes())
        return made.hexdigest()

    def _leftovers(self) -> str:
        hidden = [item.name for item in self.out.iterdir() if item.name.startswith(".")]
        temporary = [str(item.relative_to(self.tmp)) for item in self.tmp.rglob("*") if item.is_file() and ".cache" not in item.parts]
        return f"left behind: {hidden + temporary}" if hidden or temporary else ""

    def _ask(self, **request: Any) -> None:
        assert self._server.stdin
        self._server.stdin.write(json.dumps(request) + "\n")
        self._server.stdin.flush()

    def _answer(self) -> dict[str, Any]:
        assert self._server.stdout
        made: dict[str, Any] = json.loads(self._server.stdout.readline())
        return made


@dataclass
class Running:
    """A run that was started."""

    shop: Workshop
    pid: int
    place: Path
    writer: int

    def cancel(self) -> None:
        """Press Cancel."""
        os.write(self.writer, b"cancel\n")

    def wait(self, kill_after: float | None = None, number: int = signal.SIGKILL, most: float = SECONDS) -> Ended:
        """Wait for the end; after ``kill_after`` seconds since the start it is sent the signal ``number``."""
        self.shop._ask(op="wait", pid=self.pid, kill_after=kill_after, signal=int(number), most=most)
        answer = self.shop._answer()
        os.close(self.writer)
        out, log = ((self.place / name).read_text(errors="replace") for name in ("stdout", "stderr"))
        shutil.rmtree(self.place)
        found, wrong = [], ""
        for line in out.splitlines():
            try:
                found.append(events.decode(line))
            except ValueError:
                wrong = f"on stdout: {line[:100]}"
        used = answer["peak_mb"] - self.shop._base
        if answer["hung"] or answer["cpu"] > most:
            wrong = f"took more than {most:g} s"
        elif used > MEGABYTES:
            wrong = f"took {used:.0f} MB"
        elif answer["left"]:
            wrong = f"left processes {answer['left']}"
        return Ended(answer["code"], found, log, answer["seconds"], wrong)


@dataclass(frozen=True)
class Ended:
    """How a run ended: exit code, events, log, seconds, and what was wrong beside these."""

    code: int
    events: list[events.Event]
    log: str
    seconds: float
    wrong: str


def _wrong_error(ended: Ended, last: events.Error, names: str, codes: tuple[str, ...]) -> str:
    count = sum(isinstance(item, (events.Error, events.Result)) for item in ended.events)
    expected = CANCELLED if last.code == "cancelled" else 1
    if ended.code != expected:
        return f"exit code {ended.code} after an error"
    if count != 1:
        return f"{count} closing events"
    if last.code in ("internal", "out_of_memory", "broken_engine"):
        return f"{last.code}: {last.message} {ended.log[-1500:]}"
    if codes and last.code not in codes:
        return f"{last.code}: {last.message} where {' or '.join(codes)} was expected"
    if not last.message or (not last.hint and last.code != "cancelled"):
        return "no message or no hint"
    if "\n" in last.message or "Traceback" in last.message or len(last.message) > 1500:
        return f"an unreadable message: {last.message[:300]}"
    return f"the message does not name {names}: {last.message}" if names and names not in last.message else ""


def workshop() -> Workshop:
    """A workshop in a new temporary folder."""
    return Workshop(Path(tempfile.mkdtemp(prefix="groundcast-faults-")))
