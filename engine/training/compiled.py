"""Compiling a network (torch.compile): where it is asked for and there is enough to do, and never a reason to fail."""

from __future__ import annotations

import os

from torch import nn

from ..i18n import tr
from .surroundings import current

#: Training steps, and batches that are filled or predicted, from which on compiling (about a minute) is repaid.
STEPS, BATCHES = 1000, 200


def compile_for(net: nn.Module, much: bool) -> None:
    """Compile ``net`` in place if the run wants it and there is ``much`` to do; what was compiled is kept in the run's cache."""
    around = current()
    if not (around.compile and much) or net._compiled_call_impl is not None:
        return
    if around.cache is not None:
        os.environ.setdefault("TORCHINDUCTOR_CACHE_DIR", str(around.cache / "compiled"))
    # Compiling in processes of their own would take all CPUs, and leave them behind when a run is ended by force.
    os.environ.setdefault("TORCHINDUCTOR_COMPILE_THREADS", "1")
    net.compile(dynamic=True)


def give_up(net: nn.Module, error: Exception) -> bool:
    """After ``error``: whether ``net`` was compiled, so that it may be the compiler's; it then goes on without."""
    if net._compiled_call_impl is None:
        return False
    net._compiled_call_impl = None
    first = (str(error).strip().splitlines() or [""])[0][:160]
    current().warn(
        tr("The network could not be compiled ({name}: {first}); it is computed without.", name=type(error).__name__, first=first)
    )
    return True
