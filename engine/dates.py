"""Acquisition dates in names: one pattern for fields, bands, files and typed text.

Standard library only.
"""

from __future__ import annotations

import re
from datetime import date, datetime
from typing import Optional

from .i18n import tr

_COMPACT = re.compile(r"(?<!\d)((?:19|20)\d{2})([01]\d)([0-3]\d)(?!\d)")
_COMPACT_TIME = re.compile(r"(?<!\d)((?:19|20)\d{2})([01]\d)([0-3]\d)(?=[T_]?\d{4,6}(?!\d))")
_ISO = re.compile(r"(?<!\d)((?:19|20)\d{2})[-_./]([01]?\d)[-_./]([0-3]?\d)(?!\d)")
#: Years between which acquisitions and forecasts lie; in nanoseconds, in which the cube counts, the year 9999 would become 1816.
YEARS = (1900, 2099)
_FIELD = re.compile(r"^[A-Za-z]{0,4}_?((?:19|20)\d{6}|(?:19|20)\d{2}[-_./]\d{1,2}[-_./]\d{1,2})$")


def find_date(text: str) -> Optional[date]:
    """Return the first calendar date written anywhere in ``text`` (20200103, 2020-01-03, 20200103T054512), or None."""
    for pattern in (_COMPACT, _ISO, _COMPACT_TIME):
        for match in pattern.finditer(text):
            try:
                return date(*(int(part) for part in match.groups()))
            except ValueError:
                continue
    return None


def find_dates(text: str) -> list[date]:
    """Return every distinct calendar date written in ``text``, in order of appearance (``20190517_20190926`` has two)."""
    found: dict[int, date] = {}
    for pattern in (_COMPACT, _ISO, _COMPACT_TIME):
        for match in pattern.finditer(text):
            try:
                found[match.start()] = date(*(int(part) for part in match.groups()))
            except ValueError:
                continue
    return list(dict.fromkeys(found[position] for position in sorted(found)))


def field_date(name: str) -> Optional[date]:
    """Return the date a displacement field's whole name stands for (20200103, D20200103, D_20200103, 2020-01-03), or None.

    Stricter than :func:`find_date`, so that ``height_20200103`` or ``D20200103_lo95`` is not taken for an acquisition.
    """
    match = _FIELD.match(name.strip())
    return find_date(match.group(1)) if match else None


def parse_date(text: str) -> date:
    """Read a typed date, ISO or compact.

    Raises
    ------
    ValueError
        Naming the text that is no date, or none from ``YEARS``.
    """
    text = text.strip()
    found: Optional[date]
    try:
        found = datetime.fromisoformat(text).date()
    except ValueError:
        found = field_date(text)
    if found is None:
        raise ValueError(tr("'{text}' is not a date; write it as 2020-01-31", text=text[:80])) from None
    if not YEARS[0] <= found.year <= YEARS[1]:
        raise ValueError(tr("'{text}' is not between the years {first} and {last}", text=text[:80], first=YEARS[0], last=YEARS[1]))
    return found
