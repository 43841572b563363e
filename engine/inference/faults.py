"""Whatever ends a run, as an error a user can act on."""

from __future__ import annotations

import errno

from ..events import Error
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
        return Error("cancelled", "The run was cancelled; nothing was written.")
    if isinstance(error, MemoryError) or number == errno.ENOMEM or any(sign in text for sign in NO_MEMORY):
        return _no_memory("cuda" in text or "mps" in text)
    if number in (errno.ENOSPC, errno.EDQUOT) or any(sign in text for sign in _NO_SPACE):
        return Error("disk_full", "The disk is full; nothing was written.", "Free some space, or choose another folder for the outputs.")
    if number == errno.EFBIG:
        message = "An output is larger than its disk or the system allows for one file; nothing was written."
        return Error("file_too_large", message, "Choose a folder on another disk, a smaller region or fewer dates.")
    if isinstance(error, PermissionError) or number == errno.EROFS:
        name = getattr(error, "filename", None) or "a file of this run"
        return Error("not_writable", f"'{name}' cannot be written or read.", "Close programs that use it, or choose another folder.")
    if isinstance(error, FileNotFoundError):
        hint = "Check the path; the file may have been moved during the run."
        return Error("missing_file", f"'{error.filename}' is not there (any more).", hint)
    if isinstance(error, ImportError):
        message = f"The engine's Python environment is incomplete ({error.name or type(error).__name__})."
        return Error("broken_engine", message, "Install the engine again.")
    if isinstance(error, OSError) or type(error).__module__.partition(".")[0] in ("rasterio", "pyogrio"):
        hint = "Check that the disk has space and that no other program uses the file; the log has the details."
        return Error("file_failed", f"A file could not be read or written whole ({_short(error)}).", hint)
    return Error("internal", f"The engine failed unexpectedly ({_short(error)}).", "The log has the details; please report it.")


def _no_memory(gpu: bool) -> Error:
    if gpu:
        return Error("out_of_memory", "The GPU ran out of memory.", "Choose the device 'cpu' or a smaller region.")
    return Error("out_of_memory", "The computer ran out of memory.", "Choose a smaller region, fewer dates or a simpler method.")


def _readable(text: str) -> str:
    """On one line, and without the middle of what a user or a library wrote too much of."""
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST // 2]} … {line[-_LONGEST // 2 :]}"


def _short(error: BaseException) -> str:
    first = (str(error).strip().splitlines() or [""])[0]
    name = type(error).__name__
    return f"{name}: {first[:157]}{'…' if len(first) > 157 else ''}" if first else name
