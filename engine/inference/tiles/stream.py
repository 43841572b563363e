"""The loop over tiles: one is read ahead and one written behind while one is computed."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, Protocol, TypeVar

import numpy as np
import numpy.typing as npt
import xarray as xr

from ...cube import Float
from ...i18n import tr
from ...progress import Progress
from ..layers import BOUNDS
from .kit import Kit
from .spare import give_back
from .work import Work


class Numbered(Protocol):
    """A part of a source."""

    @property
    def number(self) -> int:
        """Its number among the parts."""


T = TypeVar("T", bound=Numbered)
T_contra = TypeVar("T_contra", bound=Numbered, contravariant=True)


class Divided(Protocol[T_contra]):
    """A source in parts: a raster in tiles, a layer of points in blocks."""

    def part(self, values: Float, sites: xr.Dataset, tile: T_contra, overlap: int) -> Float:
        """What is kept (bands, rows, columns) of the ``values`` (bands, N) of the sites that were read for a part."""

    def inside(self, sites: xr.Dataset, tile: T_contra) -> npt.NDArray[np.bool_]:
        """Which of the sites (N,) that were read for a part are its own, and not around it."""


@dataclass(frozen=True)
class Finished:
    """A part that was computed: ``values`` (bands, rows, columns), None where the source has none, its places, and those without a value."""

    values: Float | None = None
    counts: tuple[int, int] = (0, 0)


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
    tiles: Iterable[T], kit: Kit, whole: Divided[T], work: Work, read: Callable[[T], xr.Dataset | None], progress: Progress, stage: str,
    tell: Callable[[int], None] = lambda _: None,
) -> Seconds:  # fmt: skip
    """Compute those of the ``tiles`` that are not finished yet, none if nothing of them is asked for, keep them, and return where the time went.

    ``progress`` may raise to end the run; whatever is finished then stays. ``tell`` takes how many are finished, once each is on disk: in the
    thread that writes.
    """
    spent = Seconds()
    tiles = list(tiles) if kit.bands else []
    todo = [tile for tile in tiles if not work.has(tile.number)]
    done = len(tiles) - len(todo)

    def keep(number: int, made: Finished, finished: int) -> None:
        work.put(number, made.values, made.counts)
        tell(finished)

    give_back()  # what testing and training took
    with ThreadPoolExecutor(1, "read") as reader, ThreadPoolExecutor(1, "write") as writer:
        ahead: Future[xr.Dataset | None] | None = reader.submit(read, todo[0]) if todo else None
        behind: Future[Any] | None = None
        for number, tile in enumerate(todo):
            progress(
                (done + number) / len(tiles), tr("{stage}: tile {done} of {count}", stage=stage, done=done + number + 1, count=len(tiles))
            )
            assert ahead is not None  # nosec B101 (an invariant)
            with spent.on("waiting"):
                sites = ahead.result()
            ahead = reader.submit(read, todo[number + 1]) if number + 1 < len(todo) else None
            with spent.on("computing"):
                made = computed(kit, sites, tile, whole)
            del sites
            with spent.on("waiting"):
                if behind is not None:
                    behind.result()
            behind = writer.submit(keep, tile.number, made, done + number + 1)
            del made
            give_back()
        with spent.on("waiting"):
            if behind is not None:
                behind.result()
    return spent


def computed(kit: Kit, sites: xr.Dataset | None, tile: T, whole: Divided[T]) -> Finished:
    """A tile's values, and how many of its places lack some of them: of the quantiles, where any are asked for."""
    if sites is None:
        return Finished()
    values = kit.compute(sites)
    quantiles = np.repeat([key in BOUNDS for key in kit.bands], list(kit.bands.values()))
    known = np.isfinite(values[quantiles] if quantiles.any() else values).all(0)
    inside = whole.inside(sites, tile)
    return Finished(whole.part(values, sites, tile, kit.overlap), (int(inside.sum()), int((inside & ~known).sum())))
