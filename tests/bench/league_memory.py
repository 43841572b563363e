"""What a method costs beside time: peak memory and trained numbers."""

from __future__ import annotations

import resource
import sys
from typing import Any


def peak() -> float:
    """Most memory this process ever held, in MB."""
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most / (1024 * 1024 if sys.platform == "darwin" else 1024)


def parameters(made: Any) -> int:
    """Numbers a network learns; 0 for a method without one."""
    net = getattr(made, "net", None) or getattr(made, "model", None)
    return sum(item.numel() for item in net.parameters() if item.requires_grad) if hasattr(net, "parameters") else 0
