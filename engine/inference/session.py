"""One run's link to whoever started it: events out, cancel in."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from .. import events
from ..progress import Progress, within


@dataclass
class Session:
    """Where a run reports to, and where it asks whether it may go on.

    Attributes
    ----------
    emit : callable
        Takes an event.
    check : callable
        Raises to end the run.
    warnings : list of str
        All that were given, for the summary.
    """

    emit: Callable[[events.Event], None]
    check: Callable[[], None] = lambda: None
    warnings: list[str] = field(default_factory=list)
    _last: tuple[float, str] = (-1.0, "")

    def progress(self, fraction: float, stage: str) -> None:
        """Report progress (never backwards, at most every half percent or when the stage changes), or end the run."""
        self.check()
        fraction = max(self._last[0], min(1.0, fraction))
        if fraction - self._last[0] >= 0.005 or stage != self._last[1]:
            self._last = (fraction, stage)
            self.emit(events.Progress(fraction, stage))

    def part(self, start: float, stop: float) -> Progress:
        """A progress function for the part of the run from ``start`` to ``stop``."""
        return within(self.progress, start, stop)

    def count(self, done: int, tiles: int, kept: bool) -> None:
        """Report how many of the ``tiles`` of a run are finished; ``kept`` = a later run of the same job can go on with them."""
        self.emit(events.Metric("tiles", tiles, {"done": done, "kept": kept}))

    def say(self, text: str) -> None:
        """A line for the log panel."""
        self.emit(events.Message(text))

    def warn(self, text: str) -> None:
        """Something the user should know; also kept for the summary."""
        self.warnings.append(text)
        self.emit(events.Warning(text))
