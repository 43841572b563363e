"""Memory that a tile no longer needs, given back to the system.

The C library of Linux keeps what was freed for what comes next. Tiles are read, computed and written in different threads, so that this lies in
pieces between what is still used: from tile to tile a little more of it is held that nobody uses.
"""

from __future__ import annotations

import contextlib
import ctypes
import sys


def give_back() -> None:
    """Give free memory back; where the C library has no way to be asked, nothing happens. Takes milliseconds."""
    if sys.platform == "linux":
        with contextlib.suppress(OSError, AttributeError):  # other C libraries than GNU's have no such function
            ctypes.CDLL(None).malloc_trim(0)
