"""What a method costs beside time: peak memory and trained numbers."""

from __future__ import annotations

import ctypes
import resource
import sys
from contextlib import suppress
from pathlib import Path
from typing import Any


def start() -> float:
    """Forget the peak so far, where the system can (Linux), and return the memory in use, in MB.

    What was freed goes back to the system first: a method that worked in it would seem to need no memory.
    """
    with suppress(OSError, AttributeError):
        ctypes.CDLL(None).malloc_trim(0)
    with suppress(OSError):
        Path("/proc/self/clear_refs").write_text("5")
    return peak()


def peak() -> float:
    """Most memory this process held since :func:`start`, in MB."""
    with suppress(OSError):
        lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
        return next(int(line.split()[1]) / 1024 for line in lines if line.startswith("VmHWM"))
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most / (1024 * 1024 if sys.platform == "darwin" else 1024)


def parameters(made: Any) -> int:
    """Numbers a network learns; 0 for a method without one."""
    net = getattr(made, "net", None) or getattr(made, "model", None)
    return sum(item.numel() for item in net.parameters() if item.requires_grad) if hasattr(net, "parameters") else 0
