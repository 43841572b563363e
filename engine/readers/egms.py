"""EGMS L2a, L2b and L3 tables of every release, and any other CSV or Parquet table with coordinates and date columns."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import PurePath
from typing import Any

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import xarray as xr

from ..i18n import tr
from ..job import JobError, Source
from . import columns, period, stamps
from . import crs as _crs
from . import region as _region
from .archive import TABLES, Entry, find
from .blocks import Block, gather
from .csv_table import BLOCK, Table, is_number
from .request import Request
from .table import batches, is_parquet, open_table

_EGMS = "EPSG:3035"
_COMPONENT = re.compile(r"EGMS_L3_.*_(U|E)(?:_|\.|$)", re.IGNORECASE)
#: EGMS covers Europe: eastings and northings outside this are some other CRS.
_EUROPE = (900_000.0, 900_000.0, 7_500_000.0, 7_000_000.0)


def read(request: Request) -> xr.Dataset:
    """Read a CSV, or the zip it was downloaded in, or a Parquet table into a cube of points.

    Values go from the file into float32 blocks; nothing is held twice but the array itself while the blocks are joined.

    Raises
    ------
    JobError
        The table is broken, has no date columns, no coordinates or no CRS, or nothing in the region or period.
    """
    table = open_table(entry(request.source))
    if not is_parquet(table) and stamps.matches(table):
        return stamps.read(request, table)
    dated = period.dated_fields(table.names, request.source)
    if not dated:
        raise period.no_dated_field(table.entry.name, table.names)
    time = period.to_days([day for _, day in dated])
    order = period.wanted(time, [table.names[place] for place, _ in dated], request)
    crs, x, y = coordinates(table, request.source)
    shape = _region.polygon(request.region, crs) if request.region else None
    statics = {name: place for name, place in columns.priors(table.names).items() if table.numeric(place)}
    blocks = _blocks(table, [dated[index][0] for index in order], x, y, statics)
    cube = gather(blocks, request, shape, time[order], crs, reader="egms", expected=table.rows)
    component = _COMPONENT.search(PurePath(table.entry.name).name)
    if component:
        cube.attrs["component"] = {"U": "vertical", "E": "east"}[component.group(1).upper()]
    return cube


def expect(request: Request) -> tuple[int, int]:
    """About how many points, and how many dates in the period, a table has: from its first lines and its size."""
    table = open_table(entry(request.source))
    if not is_parquet(table) and stamps.matches(table):
        return table.rows, stamps.expect(request, table)
    dated = period.dated_fields(table.names, request.source)
    labels = [table.names[place] for place, _ in dated]
    return table.rows, len(period.wanted(period.to_days([day for _, day in dated]), labels, request)) if dated else 0


def entry(source: Source) -> Entry:
    """Return the table of ``source``: the file, or the table in the zip."""
    found = find(source, TABLES)
    if source.where and found is not None and found.name.lower().endswith(".parquet"):
        raise JobError(
            "bad_filter",
            tr("The filter \"{where}\" cannot be applied to '{path}'.", where=source.where, path=source.path),
            tr("Export what it leaves to a file."),
        )
    if found is None and source.path.lower().endswith(".zip"):
        raise JobError("empty_zip", tr("'{path}' holds no table (.csv).", path=source.path), tr("Choose the zip as it was downloaded."))
    return found or Entry(source.path)


def coordinates(table: Table, source: Source) -> tuple[str, int, int]:
    """Return the CRS (WKT) and the columns of x and y.

    Of a GeoParquet they are those of its geometries. A typed CRS decides which pair is meant. Without one, EGMS's own
    eastings and northings are EPSG:3035 and longitudes and latitudes are EPSG:4326; other eastings say nothing about their CRS.
    """
    flat, round_ = columns.projected(table.names), columns.geographic(table.names)
    if flat is None and round_ is None:
        raise JobError(
            "no_coordinates",
            tr(
                "No coordinate columns were found in '{name}'. Its columns are: {names}.",
                name=table.entry.name,
                names=period.listed(table.names),
            ),
            tr("Name them easting and northing, x and y, or longitude and latitude."),
        )
    if source.crs:
        crs = _crs.wkt(source.crs)
        geographic = _crs.is_geographic(crs)
        pair = (round_ or flat) if geographic else (flat or round_)
        assert pair is not None  # nosec B101 (an invariant)
        return crs, *pair
    if flat is not None and table.crs:
        return table.crs, *flat
    if flat is not None and _is_egms(table, flat, round_):
        return _crs.wkt(_EGMS), *flat
    if round_ is not None:
        return _crs.wkt(_crs.WGS84), *round_
    raise JobError(
        "no_crs",
        tr("'{name}' has coordinates, but does not say in which coordinate reference system.", name=table.entry.name),
        tr("Give the CRS, e.g. EPSG:32633."),
    )


def _is_egms(table: Table, flat: tuple[int, int], round_: tuple[int, int] | None) -> bool:
    """Whether the eastings and northings are EPSG:3035: EGMS columns, in Europe, agreeing with the longitudes."""
    lower = {name.lower() for name in table.names}
    if "pid" not in lower or not lower & {"mean_velocity", "rmse", "rmse_ts", "mp_type"}:
        return False
    for row in table.sample:
        cells = [_number(row, place, table.decimal) for place in (*flat, *(round_ or ()))]
        if None in cells[:2]:
            continue
        x, y = (float(cell or 0) for cell in cells[:2])
        if not (_EUROPE[0] <= x <= _EUROPE[2] and _EUROPE[1] <= y <= _EUROPE[3]):
            return False
        if round_ is not None and None not in cells[2:]:
            east, north = _crs.transformer(_crs.WGS84, _EGMS).transform(cells[2], cells[3])
            return bool(np.hypot(east - x, north - y) < 1000.0)
        return True
    return False


def _number(row: Sequence[str], place: int, decimal: str) -> float | None:
    if place >= len(row) or not is_number(row[place], decimal):
        return None
    return float(row[place].replace(decimal, "."))


def _blocks(table: Table, series: Sequence[int], x: int, y: int, statics: Mapping[str, int]) -> Iterator[Block]:
    pid = columns.identifier(table.names)
    types: dict[int, pa.DataType] = dict.fromkeys((*series, *statics.values()), pa.float32())
    types.update({x: pa.float64(), y: pa.float64()})
    if pid is not None:
        types[pid] = pa.string()
    at = {place: index for index, place in enumerate(types)}
    count = 0
    for batch in batches(table, types):

        def get(place: int, batch: pa.RecordBatch = batch) -> Any:
            return batch.column(at[place]).to_numpy(zero_copy_only=False)

        value = np.empty((len(series), batch.num_rows), np.float32)
        for row, place in enumerate(series):
            value[row] = get(place)
        rest = {name: np.array(get(place), np.float32) for name, place in statics.items()}
        ids = np.arange(count, count + batch.num_rows) if pid is None else _texts(batch.column(at[pid]))
        count += batch.num_rows
        yield Block(value, np.array(get(x), np.float64), np.array(get(y), np.float64), ids, rest)


def _texts(column: Any) -> npt.NDArray[np.str_]:
    try:
        found = column.to_numpy(zero_copy_only=False)
    except pa.ArrowException:  # no UTF-8: older programs write Latin-1
        found = np.array([None if item is None else item.decode("latin-1") for item in column.cast(pa.binary()).to_pylist()], object)
    return np.asarray(found.astype(str))


def inspect(source: Source) -> dict[str, Any]:
    """Describe a table: see :func:`readers.inspect`."""
    table = open_table(entry(source))
    if not is_parquet(table) and stamps.matches(table):
        return stamps.inspect(source, table)
    dated = period.dated_fields(table.names, source)
    statics = [name for name, place in columns.priors(table.names).items() if table.numeric(place)]
    found: dict[str, Any] = {
        "format": "egms", "layout": "points", "units": source.units, "statics": statics, "columns": list(table.names),
        "fields": {table.names[place]: day.isoformat() for place, day in dated}, "dates": sorted(day.isoformat() for _, day in dated),
    }  # fmt: skip
    try:
        crs, x, y = coordinates(table, source)
    except JobError as error:
        found["warnings"] = [f"{error} {error.hint}"]
        return found
    return {**found, **survey(table, crs, x, y, [place for place, _ in dated])}


#: Tables up to this size are counted to the end; of larger ones the count is estimated from their first blocks.
_COUNTED = 256 << 20


def survey(table: Table, crs: str, x: int, y: int, series: Sequence[int], *, header: bool = True, skip: int = 0) -> dict[str, Any]:
    """Count the points of a table below its first ``skip`` rows, their extent, and the share of missing values."""
    size, exact = table.entry.size, True
    count, missing, cells, nbytes = 0, 0, 0, 0
    low, high = np.full(2, np.inf), np.full(2, -np.inf)
    # Of the series a few columns are enough to tell how much is missing.
    probe = list(series[:: max(1, len(series) // 8)])
    for batch in batches(table, {x: pa.float64(), y: pa.float64(), **dict.fromkeys(probe, pa.float32())}, header=header):
        batch, skip = batch.slice(skip), 0
        place = np.stack([batch.column(index).to_numpy(zero_copy_only=False) for index in (0, 1)])
        low, high = np.fmin(low, np.nanmin(place, 1, initial=np.inf)), np.fmax(high, np.nanmax(place, 1, initial=-np.inf))
        for index in range(2, 2 + len(probe)):
            missing += int(np.isnan(batch.column(index).to_numpy(zero_copy_only=False)).sum())
            cells += batch.num_rows
        count, nbytes = count + batch.num_rows, nbytes + BLOCK
        if size > _COUNTED and nbytes > _COUNTED // 8:
            known = is_parquet(table)
            count, exact = table.rows if known else int(count * size / nbytes), known
            break
    return {
        "count": count, "exact": exact, "crs": crs, "share_missing": missing / cells if cells else None,
        "extent": [float(low[0]), float(low[1]), float(high[0]), float(high[1])] if np.isfinite(low).all() else None,
    }  # fmt: skip
