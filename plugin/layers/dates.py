"""Acquisition dates of a layer's fields, as found and as corrected by hand."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from typing import Optional

from ...engine.job import field_date, parse_date
from ..toolbelt.i18n import tr
from .problem import InputError


def date_fields(names: Sequence[str]) -> dict[str, date]:
    """Return the fields whose whole name is a date, with it, in order of date."""
    found = {name: day for name in names if (day := field_date(name)) is not None}
    return dict(sorted(found.items(), key=lambda item: item[1]))


def corrections(text: str) -> dict[str, Optional[date]]:
    """Read ``field=2020-01-31; other=``: the date of each field, None = the field is no acquisition.

    Raises
    ------
    InputError
        A part is not of that form, or has no date.
    """
    found: dict[str, Optional[date]] = {}
    for part in filter(None, (item.strip() for item in re.split(r"[;\n]", text))):
        name, equals, value = (item.strip() for item in part.rpartition("="))
        if not equals or not name:
            raise InputError(tr("'{part}' is not of the form field=2020-01-31.").format(part=part))
        found[name] = typed_date(value) if value else None
    return found


def corrected(names: Sequence[str], typed: dict[str, Optional[date]], layer: str) -> dict[str, date]:
    """Return the date fields among ``names`` with the typed corrections applied, in order of date.

    Raises
    ------
    InputError
        A typed field is not there, or two fields have the same date.
    """
    missing = [name for name in typed if name not in names]
    if missing:
        raise InputError(
            tr("'{layer}' has no field '{field}'. Its fields are: {fields}.").format(layer=layer, field=missing[0], fields=listed(names))
        )
    dated: dict[str, Optional[date]] = {**date_fields(names), **typed}
    found: dict[str, date] = {name: day for name, day in dated.items() if day is not None}
    seen: dict[date, str] = {}
    for name, day in found.items():
        if day in seen:
            text = tr(
                "'{layer}' has the date {date} twice: in '{first}' and in '{second}'. Correct one of them under 'Dates of the fields'."
            )
            raise InputError(text.format(layer=layer, date=day.isoformat(), first=seen[day], second=name))
        seen[day] = name
    return dict(sorted(found.items(), key=lambda item: item[1]))


def typed_date(text: str) -> date:
    """Read one typed date; raise InputError if it is none."""
    try:
        return parse_date(text)
    except ValueError:
        raise InputError(tr("'{text}' is not a date. Write it as year-month-day, e.g. 2020-01-31.").format(text=text)) from None


def typed_dates(text: str) -> list[date]:
    """Read a list of dates separated by commas, semicolons, spaces or line ends."""
    return [typed_date(part) for part in re.split(r"[,;\s]+", text.strip()) if part]


def listed(names: Sequence[str], most: int = 20) -> str:
    """Return names for a message, the first ``most`` of them."""
    if not names:
        return tr("(none)")
    shown = ", ".join(names[:most])
    return tr("{names} and {count} more").format(names=shown, count=len(names) - most) if len(names) > most else shown
