"""StaMPS exports: no names; the first row of numbers is reference longitude, latitude, NaN and MATLAB day numbers.

Each further row is longitude, latitude, mean velocity (mm/yr) and the displacements in mm. The velocity was fitted on the
whole record and is never read.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

import numpy as np
import pyarrow as pa
import xarray as xr

from ..cube import Days
from ..dates import field_date
from ..job import Source
from . import crs as _crs
from . import period
from . import region as _region
from .blocks import Block, gather
from .csv_table import Table, is_number
from .request import Request
from .table import batches

_FIRST = 3
#: MATLAB counts days from the year 0: 1990 to 2070.
_DATENUMS = (726_834.0, 756_420.0)
_MATLAB_ORDINAL = 366


def matches(table: Table) -> bool:
    """Whether the table is a StaMPS export."""
    return not any(field_date(name) for name in table.names) and bool(_datenums(table))


def read(request: Request, table: Table) -> xr.Dataset:
    """Read the export into a cube of points (EPSG:4326, mm)."""
    time = period.to_days(_dates(table))
    order = _wanted(time, request)
    crs = _crs.wkt(request.source.crs or _crs.WGS84)
    shape = _region.polygon(request.region, crs) if request.region else None
    cube = gather(
        _blocks(table, [int(index) + _FIRST for index in order]), request, shape, time[order], crs, reader="stamps", expected=table.rows
    )
    reference = _reference(table)
    cube.attrs["reference"] = (float(reference[0]), float(reference[1]))
    return cube


def expect(request: Request, table: Table) -> int:
    """How many dates in the period it has."""
    return len(_wanted(period.to_days(_dates(table)), request))


def _wanted(time: Days, request: Request) -> period.Index:
    return period.wanted(time, [f"column {_FIRST + 1 + index}" for index in range(len(time))], request)


def inspect(source: Source, table: Table) -> dict[str, Any]:
    """Describe the export: see :func:`readers.inspect`."""
    from .egms import survey

    days = [day.isoformat() for day in _dates(table)]
    found = survey(table, _crs.wkt(source.crs or _crs.WGS84), 0, 1, range(_FIRST, len(table.names)), header=_has_names(table), skip=1)
    return {
        **found, "format": "stamps", "layout": "points", "units": source.units or "mm", "dates": days, "statics": [],
        "columns": list(table.names), "fields": dict(zip(table.names[_FIRST:], days)),
    }  # fmt: skip


def _blocks(table: Table, series: list[int]) -> Iterator[Block]:
    types = {0: pa.float64(), 1: pa.float64(), **dict.fromkeys(series, pa.float32())}
    count, skip = 0, 1
    for batch in batches(table, types, header=_has_names(table)):
        arrays = [batch.column(index).to_numpy(zero_copy_only=False)[skip:] for index in range(len(types))]
        ids = np.arange(count, count + len(arrays[0]))
        count, skip = count + len(ids), 0
        yield Block(np.stack(arrays[2:]).astype(np.float32, copy=False), arrays[0].copy(), arrays[1].copy(), ids)


def _has_names(table: Table) -> bool:
    return not all(is_number(name, table.decimal) for name in table.names[:2])


def _reference(table: Table) -> tuple[str, ...]:
    return (table.sample[0] if table.sample else ()) if _has_names(table) else table.names


def _datenums(table: Table) -> list[float]:
    """Return the day numbers of the reference row, or nothing if they are none."""
    row = _reference(table)
    if len(row) < _FIRST + 2 or len(row) != len(table.names) or not all(is_number(cell) for cell in (*row[:2], *row[_FIRST:])):
        return []
    numbers = [float(cell) for cell in row[_FIRST:]]
    rising = all(first < second for first, second in zip(numbers, numbers[1:]))
    return numbers if rising and _DATENUMS[0] <= numbers[0] and numbers[-1] <= _DATENUMS[1] else []


def _dates(table: Table) -> list[date]:
    return [date.fromordinal(1) + timedelta(days=int(number) - _MATLAB_ORDINAL - 1) for number in _datenums(table)]
