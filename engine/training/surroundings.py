"""What a run gives to all trainings and fillings in it, whoever starts them: whom to tell, where to keep things, how to compute.

Standard library only: simple methods need no torch.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Surroundings:
    """The surroundings of a computation; outside a run those of a library.

    Attributes
    ----------
    warn, say : callable
        Take what the user should know, and a line for the log.
    cache : Path or None
        Folder of what can be made again.
    checkpoint : Path or None
        Folder that trainings keep their state in; None = they keep none.
    compile : bool
        Whether networks are compiled where they have much to do.
    precision : str
        ``auto`` (reduced where the device gains by it), ``float32`` (never), or ``bfloat16`` (on any device).
    """

    warn: Callable[[str], None] = _log.warning
    say: Callable[[str], None] = _log.info
    cache: Path | None = None
    checkpoint: Path | None = None
    compile: bool = False
    precision: str = "auto"


_now = Surroundings()


def current() -> Surroundings:
    """The surroundings of this process; a process does one run at a time."""
    return _now


@contextmanager
def within(**changes: Any) -> Iterator[None]:
    """Compute in surroundings that differ from the present ones."""
    global _now
    before, _now = _now, replace(_now, **changes)
    try:
        yield
    finally:
        _now = before
