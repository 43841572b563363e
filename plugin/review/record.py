"""What one person found out about one zone on one day, and what was found before."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from typing import Optional

#: What a zone may be; the first = nobody has looked at it.
STATUS = ("new", "confirmed", "watch", "dismissed")
#: The same by how much care they ask for: where two reviews cannot be told apart by date, the more careful one counts.
CARE = ("new", "dismissed", "watch", "confirmed")
_BETWEEN = " | "


@dataclass(frozen=True)
class Review:
    """The latest review of a zone.

    Attributes
    ----------
    status : str
        One of :data:`STATUS`.
    assessor, comment, photo : str
        Who, what they say, path of a picture; empty if there is none.
    reviewed : date or None
    history : tuple of str
        Earlier reviews, one line each, the oldest first: date, status, assessor, comment, photo.
    """

    status: str = "new"
    assessor: str = ""
    reviewed: Optional[date] = None
    comment: str = ""
    photo: str = ""
    history: tuple[str, ...] = ()

    @property
    def is_blank(self) -> bool:
        """Whether nobody has said anything yet; what was said earlier does not count."""
        return replace(self, reviewed=None, history=(), assessor="") == Review()

    def says(self, other: Review) -> bool:
        """Whether both say the same, apart from what was before."""
        return replace(self, history=()) == replace(other, history=())

    def line(self) -> str:
        """Return it as one line of a history."""
        day = self.reviewed.isoformat() if self.reviewed is not None else "----------"
        parts = (day, self.status, self.assessor, self.comment, self.photo)
        return _BETWEEN.join(" / ".join(part.replace("|", "/").splitlines()).strip() for part in parts).rstrip(" |")

    def revised(self, assessor: str, day: date, **changes: str) -> Review:
        """Return the review after someone changed ``status``, ``comment`` or ``photo`` on a day.

        What another person said, or the same on another day, goes into the history.
        """
        past = self.history
        if not self.is_blank and (self.assessor, self.reviewed) != (assessor, day):
            past = joined(past, (self.line(),))
        return replace(self, assessor=assessor, reviewed=day, history=past, **changes)


def joined(*histories: Iterable[str]) -> tuple[str, ...]:
    """Return the lines of several histories, each once, in order of date; those of one day stay in the order they came."""
    lines = dict.fromkeys(line.strip() for history in histories for line in history if line.strip())
    return tuple(sorted(lines, key=lambda line: line[:10]))
