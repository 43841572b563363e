"""Whatever the table or the field's name: what was written is what is read, and what is broken is refused as a JobError."""

from __future__ import annotations

import tempfile
from datetime import date
from pathlib import Path

import numpy as np
import pytest
import xarray as xr
from hypothesis import given, settings
from hypothesis import strategies as st

from groundcast.engine.dates import field_date, find_dates
from groundcast.engine.job import JobError, Source
from groundcast.engine.readers import read

DAYS = st.dates(date(1992, 1, 1), date(2079, 12, 31))
PREFIXES = ("", "D", "D_", "d", "X", "disp_", "_")
FORMS = ("{0:%Y%m%d}", "{0:%Y-%m-%d}", "{0:%Y_%m_%d}", "{0:%Y.%m.%d}", "{0.year}-{0.month}-{0.day}")
NUMBERS = st.one_of(st.none(), st.floats(-1e4, 1e4, width=32).map(lambda number: float(np.float32(number))))


@given(DAYS, st.sampled_from(PREFIXES), st.sampled_from(FORMS))
def test_a_date_in_any_usual_field_name_is_found(day: date, prefix: str, form: str) -> None:
    assert field_date(prefix + form.format(day)) == day


@given(DAYS, st.sampled_from(("{}_lo95", "height_{}", "{}_std", "velocity{}", "{}{}", "1{}", "a b {}")))
def test_other_fields_with_a_date_are_no_displacement(day: date, form: str) -> None:
    assert field_date(form.replace("{}", f"{day:%Y%m%d}")) is None


@given(st.text(max_size=20))
def test_no_name_breaks_the_search(name: str) -> None:
    found = field_date(name)
    assert found is None or found in find_dates(name)


@given(st.lists(DAYS, min_size=1, max_size=4, unique=True), st.sampled_from(FORMS[:2]))
def test_all_dates_of_a_text_in_order(days: list[date], form: str) -> None:
    assert find_dates(" to ".join(form.format(day) for day in days)) == days


@st.composite
def tables(draw: st.DrawFn) -> tuple[list[date], list[list[float | None]], str, str, str]:
    """Dates, rows, and how they are written: delimiter, decimal mark, line end."""
    days = draw(st.lists(DAYS, min_size=1, max_size=5, unique=True))
    rows = draw(st.lists(st.lists(NUMBERS, min_size=len(days), max_size=len(days)), min_size=1, max_size=8))
    delimiter, decimal = draw(st.sampled_from([(",", "."), (";", "."), (";", ","), ("\t", "."), ("|", ".")]))
    return days, rows, delimiter, decimal, draw(st.sampled_from(["\n", "\r\n"]))


def write(folder: str, days: list[date], rows: list[list[float | None]], delimiter: str, decimal: str, end: str) -> Path:
    def text(number: float | None) -> str:
        return "" if number is None else repr(number).replace(".", decimal)

    lines = [delimiter.join(["lon", "lat", *(f"{day:%Y%m%d}" for day in days)])]
    lines += [delimiter.join([text(10.5 + index), text(45.25), *map(text, row)]) for index, row in enumerate(rows)]
    path = Path(folder, "table.csv")
    path.write_bytes((end.join(lines) + end).encode())
    return path


@settings(max_examples=60, deadline=None)
@given(tables())
def test_what_was_written_is_what_is_read(table: tuple[list[date], list[list[float | None]], str, str, str]) -> None:
    days, rows, *style = table
    expected = np.array([[np.nan if cell is None else cell for cell in row] for row in rows], np.float32).T[np.argsort(days)]
    with tempfile.TemporaryDirectory() as folder:
        source = Source(str(write(folder, days, rows, *style)))
        if not np.isfinite(expected).any():
            with pytest.raises(JobError):
                read(source)
            return
        cube = read(source)
    np.testing.assert_array_equal(cube["value"], expected)
    assert list(cube["time"].values.astype("datetime64[D]").tolist()) == sorted(days)
    np.testing.assert_array_equal(cube["x"], 10.5 + np.arange(len(rows)))


@settings(max_examples=120, deadline=None)
@given(tables(), st.data())
def test_a_damaged_table_is_read_or_refused_never_worse(
    table: tuple[list[date], list[list[float | None]], str, str, str], data: st.DataObject
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = write(folder, *table)
        body = path.read_bytes()
        at = data.draw(st.integers(0, len(body)))
        path.write_bytes(body[:at] + data.draw(st.binary(max_size=4)) + body[data.draw(st.integers(at, len(body))) :])
        cube = _read_or_refused(path)
    if cube is not None:
        assert cube["value"].dtype == np.float32
        assert not np.isinf(cube["value"]).any()


def _read_or_refused(path: Path) -> xr.Dataset | None:
    # Anything but a JobError escapes, and fails the test.
    try:
        return read(Source(str(path)))
    except JobError:
        return None
