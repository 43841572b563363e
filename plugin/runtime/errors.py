"""Why a run ended without a result, in words a user can act on."""

from __future__ import annotations

import signal
from typing import Optional

from ..toolbelt.i18n import tr


class EngineError(RuntimeError):
    """The engine ended without a result. ``code`` is stable, ``message`` says what happened, ``hint`` what to do."""

    def __init__(self, code: str, message: str, hint: str = "") -> None:
        super().__init__(f"{message} {hint}".strip())
        self.code, self.message, self.hint = code, message, hint


class Cancelled(EngineError):  # noqa: N818 (no error: the user wished it)
    """The user cancelled the run."""

    def __init__(self) -> None:
        super().__init__("cancelled", tr("The run was cancelled; no output was written."))


_CRASH_SIGNALS = {getattr(signal, name, None) for name in ("SIGSEGV", "SIGBUS", "SIGABRT", "SIGILL", "SIGFPE")} - {None}
_WINDOWS_CRASHES = {0xC0000005, 0xC000001D, 0xC0000374, 0xC0000409, 0xC00000FD}
_WINDOWS_NO_MEMORY = {0xC0000017, 0xC000012D}


def explain_exit(code: int, log: str) -> EngineError:
    """Explain an exit without a result event.

    Parameters
    ----------
    code : int
        Exit status as :class:`subprocess.Popen` gives it: negative = the signal that ended it.
    log : str
        Last lines of the engine's stderr; searched for the usual causes, never shown.
    """
    return _from_log(log) or _from_code(code)


def _from_code(code: int) -> EngineError:
    number = -code if code < 0 else code - 128 if 128 < code < 160 else 0
    code &= 0xFFFFFFFF
    if number == int(getattr(signal, "SIGKILL", 9)) or code in _WINDOWS_NO_MEMORY:
        return EngineError(
            "killed",
            tr("The engine was killed by the system, most likely because memory ran out."),
            tr("Choose a smaller region, fewer dates or a simpler method, or close other programs, and run it again."),
        )
    if number in _CRASH_SIGNALS or code in _WINDOWS_CRASHES:
        return EngineError(
            "crashed",
            tr("The engine crashed (code {number}). QGIS and your data are not affected.").format(number=number or hex(code)),
            tr("Try again with the device 'cpu'; if it happens again, please report it with the log of this run."),
        )
    if number:
        return EngineError(
            "ended",
            tr("The engine was ended from outside (signal {number}).").format(number=number),
            tr("Run it again."),
        )
    return EngineError(
        "no_result",
        tr("The engine ended without a result (code {number}).").format(number=code),
        tr("The log of this run says more; please report it."),
    )


def _from_log(log: str) -> Optional[EngineError]:
    if "No space left on device" in log or "ENOSPC" in log:
        return EngineError("disk_full", tr("The disk is full."), tr("Free some space or choose another folder for the outputs."))
    if any(text in log for text in ("out of memory", "MemoryError", "std::bad_alloc", "DefaultCPUAllocator: can't allocate")):
        return EngineError(
            "out_of_memory",
            tr("Memory ran out."),
            tr("Choose a smaller region, fewer dates or a simpler method, or the device 'cpu', and run it again."),
        )
    if "ModuleNotFoundError" in log or "ImportError" in log:
        return EngineError(
            "broken_engine",
            tr("The engine's Python environment is incomplete."),
            tr("Install the packages of engine/requirements.lock into it again; the log of this run names the missing one."),
        )
    return None
