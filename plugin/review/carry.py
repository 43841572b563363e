"""Reviews of an earlier analysis for the zones of a later one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from qgis.core import QgsGeometry

from ..hazard.matching import match
from .merge import merge
from .record import Review, joined


@dataclass
class Carried:
    """What the earlier analysis says of the zones of the later one.

    Attributes
    ----------
    reviews : dict
        Later id -> Review.
    previous : dict
        Later id -> earlier ids and overlap (0 to 1), the one it is first.
    gone : list
        Earlier ids that overlap no later zone.
    """

    reviews: dict[Any, Review] = field(default_factory=dict)
    previous: dict[Any, list[tuple[Any, float]]] = field(default_factory=dict)
    gone: list[Any] = field(default_factory=list)


def carry(old: Sequence[tuple[Any, QgsGeometry, Review]], new: Sequence[tuple[Any, QgsGeometry, Review]], again: bool = False) -> Carried:
    """Give each later zone the review of the earlier one it is, see :func:`..hazard.matching.match`.

    A zone that is only part of an earlier one, or has taken others in, gets their reviews as history: nobody has looked at it as it is now.

    Parameters
    ----------
    old, new : sequence of (id, QgsGeometry, Review)
        In one CRS.
    again : bool
        Whether every zone is to be looked at again: the earlier review goes into the history, and the status is new.
    """
    former, shapes = {key: review for key, _, review in old}, {key: shape for key, shape, _ in old}
    later = [(key, shape) for key, shape, _ in new]
    made = Carried({key: review for key, _, review in new}, {key: [] for key, _, _ in new})
    pairs = match([(key, shape) for key, shape, _ in old], later)
    same = {pair.new: pair for pair in pairs if pair.old is not None and pair.new is not None}
    for key, pair in same.items():
        made.reviews[key] = _later(made.reviews[key], former[pair.old], again)
        made.previous[key].append((pair.old, pair.overlap))
    for pair in pairs:
        if pair.new is None:  # taken in by a zone that is another's
            found = [other for other in match([(pair.old, shapes[pair.old])], later) if other.old is not None and other.new is not None]
            made.gone += [] if found else [pair.old]
            for other in found:
                _note(made, other.new, pair.old, other.overlap, former)
        elif pair.old is None:  # split off
            shape = dict(later)[pair.new]
            for other in match(list(shapes.items()), [(pair.new, shape)]):
                if other.old is not None and other.new is not None:
                    _note(made, pair.new, other.old, other.overlap, former)
    return made


def _later(now: Review, before: Review, again: bool) -> Review:
    if again and not before.is_blank:
        before = Review(history=joined(before.history, (before.line(),)))
    return merge(now, before).review if not now.is_blank else replace(before, history=joined(before.history, now.history))


def _note(made: Carried, key: Any, earlier: Any, overlap: float, former: Mapping[Any, Review]) -> None:
    review, past = made.reviews[key], former[earlier]
    said = () if past.is_blank else (past.line(),)
    made.reviews[key] = replace(review, history=joined(past.history, said, review.history))
    made.previous[key].append((earlier, overlap))
