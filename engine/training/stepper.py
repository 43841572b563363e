"""Steps of an optimiser: in mixed precision where the device has it, in as many parts as its memory makes necessary."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor, nn

from ..i18n import tr
from . import distributed
from .compiled import give_up
from .compute import autocast, place, scaler
from .shortage import free, out_of_memory, to_cpu
from .surroundings import current


@dataclass(frozen=True)
class Drawn:
    """What a step learns from.

    Attributes
    ----------
    pieces : int
        Into how many parts it can be divided.
    part : callable
        Takes a slice of the pieces; returns the mean loss over their known targets, and the number of these.
    """

    pieces: int
    part: Callable[[slice], tuple[Tensor, int]]


class Stepper:
    """Moves the weights of ``net`` by the gradients of what is drawn.

    Where memory runs out the batch is worked on in two parts, then four, and so on, and their gradients are added up: the batch a step
    learns from stays the same. Where a single piece is too much, training goes on on the CPU: in all processes that train together, for their
    gradients to meet.

    Parameters
    ----------
    net, optimiser
    also : sequence of modules
        What has to be on the same device as ``net``.
    """

    def __init__(self, net: nn.Module, optimiser: torch.optim.Optimizer, also: Sequence[nn.Module] = ()) -> None:
        self.net, self.optimiser, self.also = net, optimiser, also
        self.parts, self.device = 1, place(net)
        self.scaler = scaler(self.device)

    def take(self, drawn: Drawn) -> None:
        """Take one step."""
        self._descend(drawn)
        while not distributed.same(place(self.net).type == "cpu"):  # where some had to go to the CPU, the others follow
            if place(self.net).type != "cpu":
                to_cpu(self.net)
                self._descend(drawn)
        distributed.average_gradients(self.net)  # before they are unscaled: what is too large in one process is so in all
        self.scaler.unscale_(self.optimiser)
        torch.nn.utils.clip_grad_norm_(self.net.parameters(), 1.0)
        self.scaler.step(self.optimiser)
        self.scaler.update()

    def settle(self) -> None:
        """Follow the network to wherever it is now."""
        device = place(self.net)
        if device == self.device:
            return
        self.parts, self.device, self.scaler = 1, device, scaler(device)
        for item in self.also:
            item.to(device)
        for values in self.optimiser.state.values():
            for name, value in values.items():
                if isinstance(value, Tensor) and name != "step":
                    values[name] = value.to(device)

    def _descend(self, drawn: Drawn) -> None:
        """Compute the gradients, wherever and in as many parts as there is memory for."""
        self.settle()
        while not self._descended(drawn):
            self.settle()

    def _descended(self, drawn: Drawn) -> bool:
        """Whether the gradients could be computed; if not, it can be tried again in more parts."""
        failure: Exception | None = None
        try:
            self._gradients(drawn)
        except (RuntimeError, MemoryError) as error:
            failure = error.with_traceback(None)  # its frames hold what was computed
        except Exception as error:
            if not give_up(self.net, error):
                raise
            return False
        if failure is not None and not out_of_memory(failure):
            if not give_up(self.net, failure):
                raise failure
        elif failure is not None:
            self._less(drawn.pieces, failure)
        return failure is None

    def _gradients(self, drawn: Drawn) -> None:
        self.net.train()
        self.optimiser.zero_grad(set_to_none=True)
        if self.parts == 1:
            self._backward(drawn, slice(None))
            return
        cuts = [number * drawn.pieces // self.parts for number in range(self.parts + 1)]
        whole, total = 0, 0
        for start, stop in zip(cuts, cuts[1:], strict=False):
            # Gradients are weighted by the number of targets; against that of the first part, to keep them near their usual size.
            known = self._backward(drawn, slice(start, stop), whole)
            whole, total = whole or known * self.parts, total + known
        for item in self.net.parameters():
            if item.grad is not None and total:
                item.grad *= whole / total

    def _backward(self, drawn: Drawn, rows: slice, whole: int | None = None) -> int:
        """Add the gradients of some pieces; return the number of their targets. ``whole``: the weight of all parts, 0 = not known yet."""
        with autocast(self.device):
            loss, known = drawn.part(rows)
        if whole is not None:
            loss = loss * (known / whole if whole else 1 / self.parts if known else 0.0)
        scaled: Any = self.scaler.scale(loss)
        scaled.backward()
        return known

    def _less(self, pieces: int, failure: Exception) -> None:
        self.optimiser.zero_grad(set_to_none=True)
        free()
        if self.parts < pieces:
            self.parts = min(pieces, 2 * self.parts)
            current().say(tr("Memory ran out in training: each batch is now worked on in {parts} parts.", parts=self.parts))
        elif place(self.net).type != "cpu":
            to_cpu(self.net)
        else:
            raise failure
