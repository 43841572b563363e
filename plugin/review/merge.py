"""Two reviews of one zone to one, nothing of either lost."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from .record import CARE, Review, joined


@dataclass(frozen=True)
class Merged:
    """What two reviews became.

    Attributes
    ----------
    review : Review
        The one that counts, with the history of both.
    other : Review
        The one that does not count.
    is_conflict : bool
        Whether two people called the same zone differently, neither knowing of the other.
    """

    review: Review
    other: Review
    is_conflict: bool = False


def merge(mine: Review, theirs: Review) -> Merged:
    """Merge two reviews of a zone.

    A review that stands in the other's history is older, whatever its date. Else the newer one counts, and on the same day (or without dates)
    the one that asks for more care: confirmed, watch, dismissed. The other goes into the history, its comment and photo are kept.
    """
    past = joined(mine.history, theirs.history)
    if mine.says(theirs):
        return Merged(replace(mine, history=past), theirs)
    for first, second in ((mine, theirs), (theirs, mine)):
        follows = second.line() in first.history and first.line() not in second.history
        if follows or (second.is_blank and not first.is_blank and first.line() not in second.history):
            return Merged(replace(first, history=past), second)
    first, second = sorted((mine, theirs), key=_rank, reverse=True)
    comment = first.comment
    if second.comment and second.comment not in comment:
        who = ", ".join(filter(None, (second.assessor, second.reviewed.isoformat() if second.reviewed else "")))
        comment = "\n".join(filter(None, (comment, f"[{who}] {second.comment}" if who else second.comment)))
    said = () if second.is_blank else (second.line(),)
    # The comments stand together from now on; what the first said by itself stays to be read, and to be recognised.
    alone = (first.line(),) if comment != first.comment else ()
    kept = replace(first, comment=comment, photo=first.photo or second.photo, history=joined(past, said, alone))
    return Merged(kept, second, mine.status != theirs.status and not (mine.is_blank or theirs.is_blank))


def _rank(review: Review) -> tuple[date, int, str]:
    return review.reviewed or date.min, CARE.index(review.status), review.line()
