"""Temporaries of outputs: how they are called, and which of them belong to a run that is no more."""

from __future__ import annotations

import contextlib
import os
import platform
import re
import time
import zlib
from functools import lru_cache
from itertools import count
from pathlib import Path

import psutil

PREFIX = ".groundcast-"
#: A leftover of a run on another machine, which cannot be asked for, is removed once nobody has written to it for so many seconds.
_STALE = 3600.0
#: Seconds by which the clock of a file system may lag.
_SLACK = 2.0
_NAME = re.compile(re.escape(PREFIX) + r"(\d+)-(?:([0-9a-f]{8})-)?\d+-")
_numbers = count(1)


def hidden(folder: Path, ending: str) -> Path:
    """Return a new hidden name in ``folder`` that tells process and machine."""
    return folder / f"{PREFIX}{os.getpid()}-{_machine()}-{next(_numbers)}-{ending}"


def sweep(folder: Path) -> None:
    """Remove what killed runs left in ``folder``: those of this machine at once, others when they are old."""
    with contextlib.suppress(OSError):
        for item in os.scandir(folder):
            made = _NAME.match(item.name)
            if made and _left(int(made.group(1)), made.group(2) == _machine(), item.stat().st_mtime):
                with contextlib.suppress(OSError):
                    Path(item.path).unlink()


def _left(pid: int, here: bool, written: float) -> bool:
    """Whether the process that wrote a file last at ``written`` (seconds) is gone."""
    return not _runs(pid, written) and (here or time.time() - written > _STALE)


def _runs(pid: int, written: float) -> bool:
    """Whether ``pid`` is a process of this machine that was there at ``written``: numbers are used again."""
    try:
        process = psutil.Process(pid)
        return bool(process.status() != psutil.STATUS_ZOMBIE and process.create_time() <= written + _SLACK)
    except psutil.NoSuchProcess:
        return False
    except psutil.Error:
        return True


@lru_cache(maxsize=1)
def _machine() -> str:
    """Eight digits for this machine, or container: the processes that can be asked for by their number here."""
    try:
        space = str(Path("/proc/self/ns/pid").readlink())
    except OSError:
        space = ""
    return f"{zlib.crc32(f'{platform.node()} {space}'.encode()):08x}"
