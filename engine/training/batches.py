"""How much a network computes at once without learning from it: found by trying, and less where memory runs out."""

from __future__ import annotations

import hashlib
import json
import time
from collections.abc import Callable, Iterator
from typing import TypeVar

import numpy as np
import numpy.typing as npt
import torch
from torch import nn

from ..i18n import tr
from .compiled import BATCHES, compile_for, give_up
from .compute import autocast, place, reduced
from .shortage import free, out_of_memory, to_cpu
from .surroundings import current

#: Windows of a network of a few thousand weights computed at once: on a CPU more are no faster and take memory, on a GPU fewer leave it idle.
ON_CPU, ON_GPU = 1024, 8192

Index = npt.NDArray[np.intp]
T = TypeVar("T")

#: A batch of twice the size has to save this share of the time of each of its items to be preferred.
GAIN = 0.15
#: Batches of the usual size below which it is not worth while to try others.
FEW = 8


class Batches:
    """Computes items in batches, on whatever device the network is.

    On the CPU a batch has the ``usual`` size: larger ones are no faster there, and results stay the same bit by bit. On a GPU it is doubled
    from there as long as that pays and fits into memory; what was found is kept in the run's cache for this GPU and network, so that the
    next run does the same. Where memory runs out the size is halved; where a single item is too much, the network goes on on the CPU.

    Parameters
    ----------
    net : Module
        Its weights tell the device.
    usual, most : int
        Size of a batch on the CPU, and the largest, in units of :meth:`over`'s ``weight``.
    repaid : int
        Batches from which on compiling is repaid.
    """

    def __init__(self, net: nn.Module, usual: int, most: int = 0, repaid: int = BATCHES) -> None:
        self.net, self.usual, self.size, self.most, self.repaid = net, usual, usual, most or usual, repaid
        self._tried = False

    def over(self, items: Index, compute: Callable[[Index], T], weight: int = 1) -> Iterator[tuple[Index, T]]:
        """Parts of ``items`` and what ``compute`` makes of each; an item counts ``weight``. ``compute`` may be called again for a part."""
        self.net.eval()
        self._try_sizes(items, compute, weight)
        waiting = self._cut(items, weight)
        compile_for(self.net, len(waiting) >= self.repaid)
        while waiting:
            part = waiting.pop(0)
            found = self._computed(part, compute, weight)
            if found is None:
                waiting = self._cut(np.concatenate([part, *waiting]), weight)
            else:
                yield part, found[0]

    def _computed(self, part: Index, compute: Callable[[Index], T], weight: int) -> tuple[T] | None:
        """What ``compute`` makes of a part; None = it is to be tried again in smaller ones."""
        failure: Exception
        try:
            with torch.no_grad(), autocast(place(self.net)):
                return (compute(part),)
        except Exception as error:
            if not out_of_memory(error):
                if not give_up(self.net, error):
                    raise
                return None
            failure = error.with_traceback(None)  # its frames hold what was computed
        free()
        if len(part) > 1:
            self.size = max(1, min(self.size, len(part) * weight) // 2)
            current().say(tr("Memory ran out: less is computed at once."))
        elif place(self.net).type != "cpu":
            to_cpu(self.net)
            self.size = self.usual
        else:
            raise failure
        return None

    def _cut(self, items: Index, weight: int) -> list[Index]:
        each = max(1, self.size // weight)
        return np.array_split(items, -(-len(items) // each)) if len(items) else []

    def _try_sizes(self, items: Index, compute: Callable[[Index], T], weight: int) -> None:
        device = place(self.net)
        if self._tried or device.type == "cpu" or len(items) * weight < FEW * self.usual:
            return
        self._tried = True
        name = self._name(device, weight)
        known = _kept().get(name)
        if isinstance(known, int) and 0 < known <= self.most:
            self.size = known
            return

        def seconds(size: int) -> float:
            part = np.resize(items, max(1, size // weight))
            times = []
            for _ in range(3):  # the first call finds out how to compute
                began = time.perf_counter()
                with torch.no_grad(), autocast(device):
                    compute(part)
                times.append(time.perf_counter() - began)
            return min(times)

        self.size = doubled(seconds, self.usual, self.most)
        free()
        _keep(name, self.size)

    def _name(self, device: torch.device, weight: int) -> str:
        """The GPU and the network, for the cache."""
        gpu = torch.cuda.get_device_properties(device) if device.type == "cuda" else device.type
        shapes = [(name, tuple(value.shape)) for name, value in self.net.state_dict().items()]
        about = repr((str(gpu), torch.__version__, type(self.net).__name__, shapes, reduced(device), self.usual, self.most, weight))
        return hashlib.sha256(about.encode()).hexdigest()[:20]


def of_windows(net: nn.Module, most: int = 0) -> Batches:
    """Batches of windows for ``net`` where it is."""
    usual = ON_CPU if place(net).type == "cpu" else ON_GPU
    return Batches(net, usual, most, BATCHES * ON_GPU // usual)


def doubled(seconds: Callable[[int], float], usual: int, most: int) -> int:
    """The best size: doubled from ``usual`` while it fits into memory and an item takes less time by ``GAIN``.

    ``seconds`` computes a batch of the size given and returns how long it took.
    """
    best, least, size = usual, np.inf, usual
    while size <= most:
        try:
            each = seconds(size) / size
        except (RuntimeError, MemoryError) as error:
            if not out_of_memory(error):
                raise
            break
        if each > (1 - GAIN) * least:
            break
        best, least, size = size, each, 2 * size
    return best


def _kept() -> dict[str, object]:
    cache = current().cache
    try:
        found = json.loads((cache / "batches.json").read_text(encoding="utf-8")) if cache else {}
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}


def _keep(name: str, size: int) -> None:
    cache = current().cache
    if cache is None:
        return
    try:
        cache.mkdir(parents=True, exist_ok=True)
        part = cache / "batches.json.part"
        part.write_text(json.dumps({**_kept(), name: size}), encoding="utf-8")
        part.replace(cache / "batches.json")
    except OSError:
        current().say(tr("The batch size cannot be kept in '{cache}'; it will be looked for again.", cache=cache))
