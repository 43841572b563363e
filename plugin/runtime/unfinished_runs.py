"""What runs that were not finished have left in the cache: how much it is, and its removal."""

from __future__ import annotations

import os
import shutil
import sys
import time
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from ...engine.cache import LEASE, NOTE, REMOVED, Holder, run_folders


@dataclass(frozen=True)
class Usage:
    """Folders of unfinished runs: how many, ``busy`` = how many of them belong to a running process, and their size in bytes."""

    runs: int
    busy: int
    size: int


def usage(cache: Path) -> Usage:
    """Return what lies in the folder of intermediate files ``cache``."""
    folders = run_folders(cache)
    return Usage(len(folders), sum(map(busy, folders)), sum(map(_size, folders)))


def clear(cache: Path) -> int:
    """Remove the folders of unfinished runs, but for those of running processes and whatever else lies there; return the bytes freed."""
    freed = 0
    for folder in run_folders(cache):
        if busy(folder):
            continue
        size = _size(folder)
        doomed = folder if folder.name.endswith(REMOVED) else folder.with_name(folder.name + REMOVED)
        with suppress(OSError):
            if doomed != folder:
                folder.rename(doomed)  # at once, so that no run goes on with half of it
            shutil.rmtree(doomed)
            freed += size
    return freed


def busy(folder: Path) -> bool:
    """Whether the folder belongs to a process that is running: the engine notes its number, when it began, and its machine.

    One of another machine counts as running as long as it touches its note.
    """
    holder = Holder.of(folder)
    if holder is None:
        return False
    if holder.here:
        return _runs(holder.process, holder.began)
    with suppress(OSError):
        return time.time() - (folder / NOTE).stat().st_mtime < LEASE
    return False


def _runs(number: int, began: float) -> bool:
    """Whether the process is running; without psutil another one that has its number now counts as well."""
    try:
        import psutil
    except ImportError:
        return _exists(number)
    try:
        return bool(abs(psutil.Process(number).create_time() - began) < 1.0)
    except psutil.NoSuchProcess:
        return False
    except psutil.Error:
        return True


def _exists(number: int) -> bool:
    """Whether there is a process of that number."""
    if sys.platform == "win32":
        import ctypes

        kernel = ctypes.windll.kernel32
        handle = kernel.OpenProcess(0x00100000, False, number)  # SYNCHRONIZE
        if not handle:
            return bool(kernel.GetLastError() == 5)  # access denied: somebody else's
        ended = kernel.WaitForSingleObject(handle, 0) == 0
        kernel.CloseHandle(handle)
        return not ended
    try:
        os.kill(number, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return True


def _size(folder: Path) -> int:
    return sum(_sizes(str(folder)))


def _sizes(folder: str) -> Iterator[int]:
    """Sizes of all files below a folder; links are not followed, and what disappears meanwhile does not count."""
    with suppress(OSError), os.scandir(folder) as items:
        for item in items:
            with suppress(OSError):
                if item.is_dir(follow_symlinks=False):
                    yield from _sizes(item.path)
                else:
                    yield item.stat(follow_symlinks=False).st_size
