"""Time as a process spends it: on a machine with other work, a budget of training is worth as much as on an idle one."""

from __future__ import annotations

import time


def count_processor_time() -> None:
    """Make this process's clocks count the processor time of its threads, for good.

    Every task of the league table has a process and a thread of its own, so the two are the same on an idle machine. The engine asks
    ``time.monotonic`` and ``time.perf_counter`` by these names, wherever it keeps a budget or measures.
    """
    time.monotonic = time.perf_counter = time.process_time
