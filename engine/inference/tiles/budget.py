"""How much memory a run may take, and how many cells fit into it."""

from __future__ import annotations

from pathlib import Path

import psutil

from ...job import IMPUTATION_TASKS, SIMPLE_METHODS, Job

#: Of the machine's memory, and at most, where no limit is given.
SHARE, MOST = 0.25, 4e9
#: What the program itself takes: Python and the libraries, with a network's.
PROGRAM = 0.7e9
#: Bytes per cell and date, and per cell and date to forecast, that reading, computing and writing a tile take at their peak, while one more is
#: read and one written: estimates, large enough for the peaks that ``make bench-scale`` prints to stay below the memory allowed.
FORECAST, AHEAD, FILL = 48.0, 160.0, 160.0
#: The same of a cell on which a network is tested, whose windows and predictions of all origins are there at once; and methods that are none.
TESTED, PLAIN = 460.0, frozenset({*SIMPLE_METHODS, "ridge", "ridge_response"})
#: Bytes that a point takes while the others are computed (coordinates, the search tree, its block), and that its neighbours take while it is.
KEPT, NEAR = 80.0, 3000.0
_CGROUPS = ("/sys/fs/cgroup/memory.max", "/sys/fs/cgroup/memory/memory.limit_in_bytes")


def allowed(job: Job) -> float:
    """Bytes the run may take: what the job says, or a quarter of the memory there is, at most 4 GB."""
    return job.memory_gb * 1e9 if job.memory_gb else min(MOST, SHARE * _memory())


def most_cells(job: Job, dates: int, ahead: int = 0) -> int:
    """Cells with ``dates`` acquisitions, and ``ahead`` dates to forecast, that fit into the memory allowed at once; at least a few."""
    each = FILL * dates if job.task in IMPUTATION_TASKS else FORECAST * dates + AHEAD * ahead
    return max(1024, int(max(allowed(job) - PROGRAM, 0.1 * allowed(job)) / each))


def most_tested(job: Job, dates: int, ahead: int = 0) -> int:
    """Cells of a sample on which the job's methods can be tested within the memory allowed; at least a few."""
    most = most_cells(job, dates, ahead)
    if job.task in IMPUTATION_TASKS or PLAIN.issuperset(job.methods):
        return most
    return min(most, max(1024, int((allowed(job) - PROGRAM) / (TESTED * dates))))


def most_points(job: Job, count: int, dates: int, ahead: int = 0) -> int:
    """Points, of ``count``, with ``dates`` acquisitions and ``ahead`` dates to forecast that fit into the memory allowed at once; at least a few."""
    free = allowed(job) - PROGRAM - KEPT * count
    return max(1024, int(max(free, 0.1 * allowed(job)) / (FORECAST * dates + AHEAD * ahead + NEAR)))


def _memory() -> float:
    """Bytes of memory of the machine, or of the container the process is in."""
    limits = [float(psutil.virtual_memory().total)]
    for name in _CGROUPS:
        try:
            limits.append(float(Path(name).read_text(encoding="ascii")))
        except (OSError, ValueError):  # no such file, or "max"
            continue
    return min(limits)
