"""A function mapped over a stream by a few threads, never more than a few items ahead."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TypeVar

T = TypeVar("T")
R = TypeVar("R")


def ahead(call: Callable[[T], R], items: Iterable[T], count: int) -> Iterator[R]:
    """Yield ``call(item)`` in the order of ``items``, at most ``count`` of them computed ahead of the caller.

    ``Executor.map`` would take all items at once; of a file larger than memory only a few pieces may be held. An error of
    ``call`` or of ``items`` is raised where its result would have come.
    """
    waiting: deque[Future[R]] = deque()
    with ThreadPoolExecutor(count) as pool:
        for item in items:
            waiting.append(pool.submit(call, item))
            if len(waiting) > count:
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()
