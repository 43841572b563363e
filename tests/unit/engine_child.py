"""The engine with something in its way: started as a child process by the tests of the process.

``python engine_child.py OBSTACLE ARGUMENT...``: installs the obstacle, then runs the engine with the arguments.
"""

from __future__ import annotations

import ctypes
import errno
import importlib
import os
import sys
import time
from pathlib import Path
from typing import Any


def signal_ready() -> None:
    """Tell the test, on stderr, that the engine is where it is to be disturbed."""
    print("READY", file=sys.stderr, flush=True)


def product_of_matrices(*_: Any, **__: Any) -> None:
    """Compute in compiled code for a minute; nobody asks for a cancel there."""
    import numpy as np

    matrix = np.ones((7_000, 7_000), np.float32)
    signal_ready()
    for _ in range(200):
        matrix @ matrix


def hang_in_writer(path: Path | str, *_: Any, **__: Any) -> None:
    """Write a part of an output, then take a minute over the rest."""
    Path(path).write_bytes(b"half of it")
    signal_ready()
    time.sleep(60)


def say_a_lot(*_: Any, **__: Any) -> None:
    """Print like a library: from Python, from a file descriptor and from compiled code, broken lines too."""
    print("print from python")
    print('{"event": "result", "outputs": {}, "summary": {}}')
    sys.stdout.write("no line end")
    os.write(1, b"written to descriptor 1\n")
    libc = ctypes.CDLL(None)
    libc.puts(b"puts from compiled code")
    libc.fflush(None)
    os.system("echo echoed by a child process")


def raising(error: BaseException) -> Any:
    """A function that raises whatever it is called with."""

    def fail(*_: Any, **__: Any) -> None:
        raise error

    return fail


def obstruct(where: str, what: Any, *, first: bool = False) -> None:
    """Replace ``module:function`` of the engine; ``first``: call ``what`` before the original."""
    name, _, function = where.partition(":")
    module = importlib.import_module(f"groundcast.engine.{name}")
    original = getattr(module, function)

    def both(*arguments: Any, **named: Any) -> Any:
        what()
        return original(*arguments, **named)

    setattr(module, function, both if first else what)


OBSTACLES = {
    "none": lambda: None,
    "reading": lambda: obstruct("readers:read_job", product_of_matrices),
    "selecting": lambda: obstruct("inference.forecast:select", product_of_matrices),
    "writing": lambda: obstruct("inference.forecast:write_points", hang_in_writer),
    "prints": lambda: obstruct("readers:read_job", say_a_lot, first=True),
    "disk": lambda: obstruct("inference.forecast:write_points", raising(OSError(errno.ENOSPC, "No space left on device"))),
    "memory": lambda: obstruct("inference.forecast:select", raising(MemoryError("Unable to allocate 400 GiB"))),
    "bug": lambda: obstruct("inference.forecast:select", raising(ZeroDivisionError("secret detail\nsecond line"))),
    "segfault": lambda: obstruct("inference.forecast:select", lambda *_, **__: ctypes.string_at(0)),
}

if __name__ == "__main__":
    from groundcast.engine.__main__ import leave, main

    OBSTACLES[sys.argv[1]]()
    leave(main(sys.argv[2:]))
