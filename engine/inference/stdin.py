"""Lines from stdin, read beside everything else a process does."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterator

#: Longer lines are none of ours.
_LONGEST = 4096


def lines(descriptor: int) -> Iterator[bytes]:
    """Yield the lines of a file descriptor as they come, until its end.

    Python's buffered ``sys.stdin`` is left alone: a thread waiting in it holds its lock, on which the interpreter aborts when it ends.
    """
    pending = b""
    while block := _read(descriptor):
        *whole, pending = (pending + block).split(b"\n")
        yield from whole
        pending = pending[-_LONGEST:]
    if pending:
        yield pending


def _read(descriptor: int) -> bytes:
    try:
        if sys.platform == "win32":
            _wait(descriptor)
        return os.read(descriptor, _LONGEST)
    except (OSError, ValueError):
        return b""


if sys.platform == "win32":

    def _wait(descriptor: int) -> None:
        """Return once there is something to read.

        On Windows a blocking read of a pipe locks its handle, and every library that looks at the standard handles while
        it is loaded (each C runtime does) would wait for that lock: importing numpy could hang until stdin gets a line.
        """
        import _winapi
        import msvcrt

        handle = msvcrt.get_osfhandle(descriptor)
        while True:
            try:
                if _winapi.PeekNamedPipe(handle, 0)[0]:
                    return
            except BrokenPipeError:
                return  # the read that follows meets the end
            except OSError:
                return  # a console or a file: reading it locks nobody out
            time.sleep(0.1)
