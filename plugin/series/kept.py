"""Stacks that stay open from one click to the next, as long as their files do not change."""

from __future__ import annotations

from collections.abc import Collection
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Optional

from qgis.core import QgsRasterLayer

from . import cells

#: Stacks that are kept, at most.
_MOST = 8
#: What a file is known by: when it was last written, its size and its number; None where there is none.
Mark = tuple[Optional[tuple[int, int, int]], ...]


class Kept:
    """Opens the stacks of layers, each once. For one thread: the one that opens asks, :meth:`prepare` works beside it.

    Only GeoTIFF files are kept: of others it cannot be told cheaply that they, and what they stand on, are still the same.
    """

    def __init__(self) -> None:
        self._stacks: dict[str, tuple[cells.Stack, Mark]] = {}
        self._beside = ThreadPoolExecutor(1, "groundcast-stack")

    def open_stack(self, layer: QgsRasterLayer) -> Optional[cells.Stack]:
        """Return the stack of a layer, as :func:`cells.open_stack` does; the one already open if its file is still the same."""
        path = cells.path_of(layer)
        stack, mark = self._stacks.pop(path, (None, ()))
        now = _mark(path)
        if stack is None or mark != now:
            stack = cells.open_stack(layer)
        if stack is not None and now[0] is not None and stack.dataset.GetDriver().ShortName == "GTiff":
            self._stacks[path] = (stack, now)  # the last used is the last in order
            while len(self._stacks) > _MOST:
                del self._stacks[next(iter(self._stacks))]
        return stack

    def prepare(self, layer: QgsRasterLayer) -> None:
        """Do beforehand, in a thread, what the first click need not wait for."""
        stack = self.open_stack(layer)
        if stack is not None and cells.path_of(layer) in self._stacks:
            self._beside.submit(stack.prepare)

    def keep_only(self, paths: Collection[str]) -> None:
        """Close the stacks of all other files."""
        for path in set(self._stacks) - set(paths):
            del self._stacks[path]

    def wait(self) -> None:
        """Return when what was begun with :meth:`prepare` is done."""
        self._beside.submit(lambda: None).result()


def _mark(path: str) -> Mark:
    """Return what a file and what GDAL keeps beside it are known by."""
    return tuple(_state(f"{path}{ending}") for ending in ("", ".aux.xml"))


def _state(path: str) -> Optional[tuple[int, int, int]]:
    try:
        found = Path(path).stat()
    except (OSError, ValueError):
        return None
    return found.st_mtime_ns, found.st_size, found.st_ino
