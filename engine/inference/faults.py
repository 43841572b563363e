"""Whatever ends a run, as an error a user can act on."""

from __future__ import annotations

import errno

from ..events import Error
from ..i18n import tr
from ..job import JobError
from ..training.shortage import NO_MEMORY
from .cancel import Cancelled

#: Characters of a message.
_LONGEST = 1200
_NO_SPACE = ("no space left", "disk is full", "disk full", "not enough space", "disk quota exceeded")


def explain(error: BaseException) -> Error:
    """The error event for an exception; details are for the log, not for the user."""
    text = str(error).lower()
    number = error.errno if isinstance(error, OSError) else None
    if isinstance(error, JobError):
        return Error(error.code, _readable(str(error)), error.hint)
    if isinstance(error, Cancelled | KeyboardInterrupt):
        return Error("cancelled", tr("The run was cancelled; nothing was written."))
    if isinstance(error, MemoryError) or number == errno.ENOMEM or any(sign in text for sign in NO_MEMORY):
        return _no_memory("cuda" in text or "mps" in text)
    if number in (errno.ENOSPC, errno.EDQUOT) or any(sign in text for sign in _NO_SPACE):
        return Error(
            "disk_full", tr("The disk is full; nothing was written."), tr("Free some space, or choose another folder for the outputs.")
        )
    if number == errno.EFBIG:
        message = tr("An output is larger than its disk or the system allows for one file; nothing was written.")
        return Error("file_too_large", message, tr("Choose a folder on another disk, a smaller region or fewer dates."))
    if isinstance(error, PermissionError) or number == errno.EROFS:
        name = getattr(error, "filename", None) or tr("a file of this run")
        return Error(
            "not_writable",
            tr("'{name}' cannot be written or read.", name=name),
            tr("Close programs that use it, or choose another folder."),
        )
    if isinstance(error, FileNotFoundError):
        hint = tr("Check the path; the file may have been moved during the run.")
        return Error("missing_file", tr("'{filename}' is not there (any more).", filename=error.filename), hint)
    if isinstance(error, ImportError):
        message = tr("The engine's Python environment is incomplete ({name}).", name=error.name or type(error).__name__)
        return Error("broken_engine", message, tr("Install the engine again."))
    if isinstance(error, OSError) or type(error).__module__.partition(".")[0] in ("rasterio", "pyogrio"):
        hint = tr("Check that the disk has space and that no other program uses the file; the log has the details.")
        return Error("file_failed", tr("A file could not be read or written whole ({error}).", error=_short(error)), hint)
    return Error(
        "internal", tr("The engine failed unexpectedly ({error}).", error=_short(error)), tr("The log has the details; please report it.")
    )


def _no_memory(gpu: bool) -> Error:
    if gpu:
        return Error("out_of_memory", tr("The GPU ran out of memory."), tr("Choose the device 'cpu' or a smaller region."))
    return Error("out_of_memory", tr("The computer ran out of memory."), tr("Choose a smaller region, fewer dates or a simpler method."))


def _readable(text: str) -> str:
    """On one line, and without the middle of what a user or a library wrote too much of."""
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST // 2]} … {line[-_LONGEST // 2 :]}"


def _short(error: BaseException) -> str:
    first = (str(error).strip().splitlines() or [""])[0]
    name = type(error).__name__
    return f"{name}: {first[:157]}{'…' if len(first) > 157 else ''}" if first else name
