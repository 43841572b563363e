"""Progress: what long work calls with the fraction that is done and the stage it is in; the call may raise to cancel."""

from __future__ import annotations

from collections.abc import Callable

Progress = Callable[[float, str], None]


def silent(_fraction: float, _stage: str) -> None:
    """Report progress to nobody."""


def within(progress: Progress, start: float, stop: float) -> Progress:
    """Progress of a part of the work, from ``start`` to ``stop`` in [0, 1], as progress of the whole."""
    return lambda fraction, stage: progress(start + (stop - start) * fraction, stage)
