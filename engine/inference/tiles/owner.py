"""Whose folder of a run it is: a note with machine, process and when it began, which its process touches as long as it lives.

Whether a process of this machine is still there the system tells. Of another machine's, on a cache that several share, only the note can: its
time of change is set anew every few seconds, and once that has stopped for the length of a lease the folder is free. Both times are those of
the disk the note lies on, so that clocks of machines that differ do no harm.
"""

from __future__ import annotations

import contextlib
import os
import socket
import threading
import time
from pathlib import Path

import psutil

from ...cache import LEASE, NOTE, Holder
from ...i18n import tr
from ...job import JobError

#: Seconds between two touches of the note, and until it is certain that nobody else took the folder at the same moment.
BEAT, SETTLE = 10.0, 0.2


class Owner:
    """The hold of this process on a folder."""

    def __init__(self, folder: Path) -> None:
        self.note = folder / NOTE
        self._stop: threading.Event | None = None

    def take(self) -> None:
        """Note that the folder is this process's; nothing happens where it is.

        Raises
        ------
        JobError
            ``already_running``: it is that of a process that is still running, here or on another machine.
        OSError
            The note cannot be written.
        """
        text = _mine()
        if not self._is(text) and not self._made(text):
            self._refuse()
            self._part(text).replace(self.note)
            time.sleep(SETTLE)
            self.confirm()
        if self._stop is None:
            self._stop = threading.Event()
            threading.Thread(target=_keep, args=(self.note, text, self._stop), daemon=True, name="owner").start()

    def leave(self) -> None:
        """Let others have it."""
        if self._stop is not None:
            self._stop.set()
            self._stop = None
        with contextlib.suppress(OSError):
            if self._is(_mine()):
                self.note.unlink()

    def confirm(self) -> None:
        """Raise JobError ``already_running`` if another process has taken the folder: this one may have been stopped for longer than a lease."""
        if not self._is(_mine()):
            self._refuse()

    def _is(self, text: str) -> bool:
        try:
            return self.note.read_text(encoding="utf-8") == text
        except (OSError, ValueError):
            return False

    def _made(self, text: str) -> bool:
        """Whether the note was made, whole; False where there is one."""
        part = self._part(text)
        try:
            os.link(part, self.note)
        except OSError:  # some file systems have no links
            if self.note.exists():
                part.unlink()
                return False
            part.replace(self.note)
        part.unlink(missing_ok=True)
        return True

    def _part(self, text: str) -> Path:
        part = self.note.with_name(f"{NOTE}.{socket.gethostname()}.{os.getpid()}.part")
        part.write_text(text, encoding="utf-8")
        return part

    def _refuse(self) -> None:
        holder, away = self._holder()
        if holder:
            hint = tr("Wait for it, or cancel it first.")
            if away:
                hint += " " + tr("If that machine went down, the job can be started {seconds} seconds after that.", seconds=f"{LEASE:.0f}")
            raise JobError("already_running", tr("The same job is running already ({holder}).", holder=holder), hint)

    def _holder(self) -> tuple[str, bool]:
        """Who holds the folder, in words, and whether on another machine; empty if nobody does any more."""
        holder = Holder.of(self.note.parent)
        if holder is None:
            return "", False
        if holder.here:
            return tr("process {number}", number=holder.process) if _began(holder.process) == holder.began else "", False
        try:
            age = _now(self.note.parent) - self.note.stat().st_mtime
        except OSError:
            return "", False
        return tr("process {number} on '{host}'", number=holder.process, host=holder.host) if age < LEASE else "", True


def _mine() -> str:
    """What this process notes: its number, when it began, its machine."""
    return Holder(os.getpid(), _began(os.getpid()), socket.gethostname()).text


def _keep(note: Path, text: str, stop: threading.Event) -> None:
    """Touch the note, as long as it is the one that was written."""
    while not stop.wait(BEAT):
        with contextlib.suppress(OSError, ValueError):
            if note.read_text(encoding="utf-8") == text:
                os.utime(note)


def _now(folder: Path) -> float:
    """The time where ``folder`` lies: a server's clock may be another."""
    probe = folder / f"now.{socket.gethostname()}.{os.getpid()}.part"
    try:
        probe.write_bytes(b"")
        return probe.stat().st_mtime
    except OSError:
        return time.time()
    finally:
        with contextlib.suppress(OSError):
            probe.unlink()


def _began(process: int) -> float:
    """When a process began; 0 if there is none."""
    try:
        return psutil.Process(process).create_time()
    except psutil.Error:
        return 0.0
