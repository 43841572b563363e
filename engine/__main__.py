"""``python -m groundcast.engine run JOB.json | inspect SOURCE | doctor``: events on stdout, the log on stderr.

Exit codes: 0 a result was reported, 1 an error was reported, 2 wrong usage, 130 cancelled.
"""

from __future__ import annotations

import argparse
import contextlib
import faulthandler
import os
import sys
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import NoReturn

from . import events, job
from .i18n import tr
from .inference.cancel import EXIT_CANCELLED, Cancelled, Canceller
from .inference.threads import limit
from .job_json import build, parse
from .training import distributed


def main(arguments: list[str] | None = None) -> int:
    """Run the command and return the exit code."""
    parser = argparse.ArgumentParser(prog="groundcast.engine", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("run", help="run a job").add_argument("job", type=Path)
    commands.add_parser("inspect", help="what a file holds: dates, units, extent").add_argument(
        "source", help="path of a file, folder or zip, or a source as JSON text"
    )
    commands.add_parser("doctor", help="check the installation and the devices")
    asked = parser.parse_args(arguments)
    events.claim_stdout()
    if distributed.rank():
        events.silence()
    with contextlib.suppress(OSError, ValueError):  # no stderr, no traceback of a crash in compiled code
        faulthandler.enable()
    cancel = Canceller(_clean, distributed.note_cancel).listen()
    work: Callable[[], events.Result] = {
        "run": lambda: _run(asked.job, cancel), "inspect": lambda: _inspect(asked.source), "doctor": _doctor,
    }[asked.command]  # fmt: skip
    try:
        result = work()
        cancel.end()
        events.emit(result)
        return 0
    except (Cancelled, KeyboardInterrupt) as error:
        return _fail(error)  # the forced end stays armed: libraries may take their time to unload
    except BaseException as error:
        cancel.end()
        return _fail(error)


def _fail(error: BaseException) -> int:
    """Report why there is no result, details to the log, and return the exit code."""
    from .inference.faults import explain

    cancelled = isinstance(error, Cancelled | KeyboardInterrupt)
    if not cancelled and not isinstance(error, job.JobError):
        with contextlib.suppress(OSError, ValueError):  # whoever read the log may be gone: no reason to end the slow way
            traceback.print_exception(error, file=sys.stderr)
    said = explain(error)
    if distributed.rank():
        sys.stderr.write(f"process {distributed.rank()}: {said.code}: {said.message}\n")
    with contextlib.suppress(OSError):  # nobody listens any more
        events.emit(said)
    return EXIT_CANCELLED if cancelled else 1


def _run(path: Path, cancel: Canceller) -> events.Result:
    wanted = job.load(path)
    limit(wanted.threads)  # before anything that computes is loaded
    os.environ.setdefault("GDAL_CACHEMAX", "256")  # MB; left alone it takes a twentieth of the machine's memory
    from .inference.run import run
    from .inference.session import Session

    with distributed.together(wanted, cancel.ask):
        return run(wanted, Session(events.emit, cancel.check))


def _inspect(text: str) -> events.Result:
    source = build(job.Source, parse(text, tr("The source")), "source") if text.lstrip().startswith("{") else job.Source(text)
    source.check()
    limit(0)
    from .readers import inspect

    return events.Result({}, inspect(source))


def _doctor() -> events.Result:
    limit(0)
    from .inference.doctor import examine

    return events.Result({}, examine(lambda text: events.emit(events.Message(text))))


def _clean() -> None:
    """Remove unfinished outputs, if a writer was loaded at all."""
    atomic = sys.modules.get(f"{__package__}.writers.atomic")
    if atomic is not None:
        atomic.discard_all(exiting=True)
    if distributed.world() > 1:  # perhaps the others have gone, and this one waits for them
        _fail(distributed.last_word())


def leave(code: int) -> NoReturn:
    """End the process now: all is written and reported, and unloading torch and GDAL takes seconds and is where they crash."""
    for stream in (sys.stdout, sys.stderr):
        with contextlib.suppress(OSError, ValueError, AttributeError):
            stream.flush()
    os._exit(code)


if __name__ == "__main__":
    leave(main())
