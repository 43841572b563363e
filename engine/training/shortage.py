"""When memory runs out: how that is recognised, how some is freed, and the way to the CPU."""

from __future__ import annotations

import gc
import sys
from typing import Any

from ..i18n import tr
from .surroundings import current

#: What libraries write when memory ran out without raising MemoryError.
NO_MEMORY = (
    "out of memory", "defaultcpuallocator", "unable to allocate", "bad_alloc", "bad allocation", "alloc_failed", "cannot allocate memory",
    "can't allocate memory", "invalid buffer size",
)  # fmt: skip


def out_of_memory(error: BaseException) -> bool:
    """Whether ``error`` says that memory ran out: of a GPU (CUDA, Metal) or of the machine."""
    if isinstance(error, MemoryError):
        return True
    return isinstance(error, RuntimeError) and any(sign in str(error).lower() for sign in NO_MEMORY)


def free() -> None:
    """Give back what is no longer in use."""
    gc.collect()
    torch = sys.modules.get("torch")
    if torch is None:
        return
    if torch.cuda.is_available():
        torch.cuda.empty_cache()
    elif torch.backends.mps.is_available():
        torch.mps.empty_cache()


def to_cpu(net: Any) -> None:
    """Go on with ``net`` on the CPU, and tell the user."""
    net.to("cpu")
    free()
    current().warn(tr("The memory of the GPU is too small for this: the computation goes on, more slowly, on the CPU."))
