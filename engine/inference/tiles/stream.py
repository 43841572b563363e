"""The loop over tiles: one is read ahead and one written behind while one is computed."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import xarray as xr

from ...cube import Float
from .kit import Kit, scatter
from .plan import Tile
from .whole import Whole
from .work import Work

Progress = Callable[[float, str], None]


@dataclass
class Seconds:
    """Seconds by the clock spent ``waiting`` for a tile to be read or written, and ``computing``."""

    waiting: float = 0.0
    computing: float = 0.0

    @contextmanager
    def on(self, what: str) -> Iterator[None]:
        """Count what is done meanwhile."""
        began = time.perf_counter()
        yield
        setattr(self, what, getattr(self, what) + time.perf_counter() - began)


def compute_tiles(
    tiles: Iterable[Tile], kit: Kit, whole: Whole, work: Work, read: Callable[[Tile], xr.Dataset | None], progress: Progress, stage: str
) -> Seconds:
    """Compute those of the ``tiles`` that are not finished yet, keep them, and return where the time went.

    ``progress`` may raise to end the run; whatever is finished then stays.
    """
    spent = Seconds()
    tiles = list(tiles)
    todo = [tile for tile in tiles if not work.has(tile.number)]
    done = len(tiles) - len(todo)
    with ThreadPoolExecutor(1, "read") as reader, ThreadPoolExecutor(1, "write") as writer:
        ahead: Future[xr.Dataset | None] | None = reader.submit(read, todo[0]) if todo else None
        behind: Future[Any] | None = None
        for number, tile in enumerate(todo):
            progress((done + number) / len(tiles), f"{stage}: tile {done + number + 1} of {len(tiles)}")
            assert ahead is not None  # nosec B101 (an invariant)
            with spent.on("waiting"):
                sites = ahead.result()
            ahead = reader.submit(read, todo[number + 1]) if number + 1 < len(todo) else None
            with spent.on("computing"):
                values = computed(kit, sites, tile, whole)
            del sites
            with spent.on("waiting"):
                if behind is not None:
                    behind.result()
            behind = writer.submit(work.put, tile.number, values)
            del values
        with spent.on("waiting"):
            if behind is not None:
                behind.result()
    return spent


def computed(kit: Kit, sites: xr.Dataset | None, tile: Tile, whole: Whole) -> Float | None:
    """A tile's values (bands, rows, columns); None where the source has none."""
    return None if sites is None else scatter(kit.compute(sites), sites, tile, whole, kit.overlap)
