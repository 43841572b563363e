"""Dates of a source: which fields or bands they belong to, and which of them are wanted."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import numpy as np
import numpy.typing as npt

from ..cube import Days
from ..dates import YEARS, field_date, find_date, parse_date
from ..i18n import tr, trn
from ..job import JobError, Source
from . import passes
from .request import Request

Index = npt.NDArray[np.intp]


def to_days(dates: Sequence[date]) -> Days:
    """Return calendar dates as datetime64[ns] (n,)."""
    return np.array(dates, "datetime64[D]").astype("datetime64[ns]")


def checked(time: npt.NDArray[np.datetime64], name: str) -> Days:
    """Return times of any resolution as datetime64[ns].

    Raises
    ------
    JobError
        ``bad_dates``: one is missing or lies outside ``YEARS``; nanoseconds would turn it into another century.
    """
    years = time.astype("datetime64[Y]").astype(np.int64) + 1970
    wrong = np.isnat(time) | (years < YEARS[0]) | (years > YEARS[1])
    if wrong.any():
        raise JobError(
            "bad_dates",
            trn(
                "'{name}' has {n} of {total} dates that is missing or not between the years {first} and {last}.",
                "'{name}' has {n} of {total} dates that are missing or not between the years {first} and {last}.",
                int(wrong.sum()),
                name=name,
                total=len(time),
                first=YEARS[0],
                last=YEARS[1],
            ),
            tr("Check the unit of its time axis, or type the dates."),
        )
    return time.astype("datetime64[ns]")


def dated_fields(names: Sequence[str], source: Source) -> list[tuple[int, date]]:
    """Return the position and date of every displacement field.

    ``source.fields`` names them, ``source.dates`` dates them; without either, every field whose whole name is a date is
    one. ``source.dates`` alone re-dates the fields found, in their order.

    Raises
    ------
    JobError
        A named field is absent or has no date, or the number of dates differs from that of the fields.
    """
    if not source.fields:
        found = [(index, day) for index, name in enumerate(names) if (day := field_date(name))]
        if not source.dates:
            return found
        if len(found) != len(source.dates):
            raise JobError(
                "dates_mismatch",
                tr(
                    "Dates given: {dates}; date fields of '{name}': {fields}.", dates=len(source.dates), name=source.name, fields=len(found)
                ),
                tr("Give one date for each field, or name the fields too."),
            )
        return [(index, parse_date(text)) for (index, _), text in zip(found, source.dates)]
    result = []
    for place, name in enumerate(source.fields):
        if name not in names:
            raise JobError(
                "no_field",
                tr("'{name}' has no field '{field}'.", name=source.name, field=name),
                tr("Its fields are: {names}.", names=listed(names)),
            )
        day = parse_date(source.dates[place]) if source.dates else field_date(name) or find_date(name)
        if day is None:
            raise JobError(
                "no_dates",
                tr("The field '{field}' of '{name}' has no date in its name.", field=name, name=source.name),
                tr("Type its date."),
            )
        result.append((list(names).index(name), day))
    return result


def check_typed(source: Source, files: int) -> None:
    """Raise JobError ``dates_mismatch`` if dates were typed, but not one for each of the ``files``."""
    if source.dates and len(source.dates) != files:
        raise JobError(
            "dates_mismatch",
            tr("Dates given: {dates}; files: {files}.", dates=len(source.dates), files=files),
            tr("Give one date for each file."),
        )


def no_dates(name: str, has: str) -> JobError:
    """Return the error for a source without dates; ``has`` says what it has instead."""
    return JobError(
        "no_dates",
        tr("No dates were found in '{name}'. {has}", name=name, has=has),
        tr("Name the displacement fields or bands like 20200131, D20200131 or 2020-01-31, or type their dates in the dialog."),
    )


def no_dated_field(name: str, fields: Sequence[str]) -> JobError:
    """Return the error for a table none of whose fields is a date."""
    return no_dates(name, tr("Its fields are: {fields}.", fields=listed(fields)))


def wanted(time: Days, labels: Sequence[str], request: Request) -> Index:
    """Return the positions of the dates in the request's period, in order of date.

    Of soil moisture a date may come more than once, where the labels tell several passes of that day (see :mod:`passes`).

    Raises
    ------
    JobError
        ``duplicate_dates``: two fields or bands have one date; ``no_dates_in_period``: none is left.
    """
    order = np.argsort(time, kind="stable")
    same = np.flatnonzero(time[order][1:] == time[order][:-1])
    if request.kind == "soil_moisture":
        same = same[[not passes.differ(labels[order[at]], labels[order[at + 1]]) for at in same]] if len(same) else same
    if len(same):
        first, second = labels[order[same[0]]], labels[order[same[0] + 1]]
        raise JobError(
            "duplicate_dates",
            tr(
                "'{name}' has the date {day} twice: '{first}' and '{second}'.",
                name=request.name,
                day=_iso(time[order[same[0]]]),
                first=first,
                second=second,
            ),
            tr("Remove one of them, or type the dates. In a folder, a pattern such as '*_sm.tif' chooses among the files."),
        )
    sorted_time = time[order]
    first = int(np.searchsorted(sorted_time, np.datetime64(parse_date(request.start)))) if request.start else 0
    after = np.datetime64(parse_date(request.end)) + np.timedelta64(1, "D") if request.end else None
    last = len(order) if after is None else int(np.searchsorted(sorted_time, after))
    first, last = max(first - request.around, 0), min(last + request.around, len(order))
    if first >= last:
        period = " ".join(
            part
            for part in (request.start and tr("from {start}", start=request.start), request.end and tr("until {end}", end=request.end))
            if part
        )
        raise JobError(
            "no_dates_in_period",
            trn(
                "No acquisition of '{name}' lies in the period {period}: its {n} date is {start}.",
                "No acquisition of '{name}' lies in the period {period}: its {n} dates run from {start} to {end}.",
                len(time),
                name=request.name,
                period=period,
                start=_iso(time[order[0]]),
                end=_iso(time[order[-1]]),
            ),
            tr("Widen the period."),
        )
    return order[first:last]


def listed(names: Sequence[str], most: int = 30) -> str:
    """Return names for a message, the first ``most`` of them."""
    shown = ", ".join(names[:most])
    return tr("{shown} and {count} more", shown=shown, count=len(names) - most) if len(names) > most else shown or tr("(none)")


def _iso(time: np.datetime64) -> str:
    return str(time.astype("datetime64[D]"))
