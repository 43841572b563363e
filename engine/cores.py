"""How many threads this process may use, for libraries that do not read it from the environment themselves."""

from __future__ import annotations

import os


def workers() -> int:
    """The number set by :func:`inference.threads.limit`, or else one less than the CPUs there are."""
    told = os.environ.get("OMP_NUM_THREADS", "")
    return int(told) if told.isdigit() and int(told) > 0 else max(1, (os.cpu_count() or 2) - 1)
