"""How many CPU threads a run may use, told to every library before it is loaded.

Standard library only: numpy's and torch's linear algebra read these variables once, when they are imported.
"""

from __future__ import annotations

import os

_VARIABLES = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "VECLIB_MAXIMUM_THREADS", "NUMEXPR_NUM_THREADS")


def limit(wanted: int) -> int:
    """Set and return the number of threads: ``wanted``, or (0) all CPUs this process may use but one, so that the desktop stays alive.

    A smaller ``OMP_NUM_THREADS`` set from outside is respected where no number is wanted.
    """
    count = wanted if wanted > 0 else max(1, _cpus() - 1)
    outside = os.environ.get("OMP_NUM_THREADS", "")
    if wanted <= 0 and outside.isdigit() and int(outside) > 0:
        count = min(count, int(outside))
    for name in _VARIABLES:
        os.environ[name] = str(count)
    return count


def _cpus() -> int:
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 2
