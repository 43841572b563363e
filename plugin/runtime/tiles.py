"""How far a run in tiles has come, and what of it stays if it is ended."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

from ...engine import events
from ..toolbelt.i18n import tr, trn


@dataclass(frozen=True)
class Tiles:
    """Tiles of a run: how many are ``done``, of how many; ``kept`` = the same run, started again, goes on with them."""

    done: int
    total: int
    kept: bool = True

    @property
    def text(self) -> str:
        """What becomes of them now that the run has ended without a result."""
        if self.kept:
            text = trn(
                "{done} of {total} tiles is finished and kept: the same run, started again, goes on from there.",
                "{done} of {total} tiles are finished and kept: the same run, started again, goes on from there.",
                self.done,
            )
            return text.format(done=self.done, total=self.total)
        return tr("The finished tiles cannot be used again: what the method learned, or the temporary export of the input, is gone.")


def counted(event: events.Event) -> Optional[Tiles]:
    """Return what an event says of tiles; None if it speaks of something else, or makes no sense."""
    if not isinstance(event, events.Metric) or event.name != "tiles":
        return None
    try:
        done, total = int(event.where["done"]), int(event.value)
    except (KeyError, TypeError, ValueError):
        return None
    return Tiles(done, total, bool(event.where.get("kept", True))) if 0 <= done <= total and total > 0 else None
