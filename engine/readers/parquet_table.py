"""Parquet tables, behind the interface of text tables: EGMS-like columns, or a GeoParquet's points."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import shapely
from pyproj import CRS
from pyproj.exceptions import CRSError

from ..i18n import tr
from ..job import JobError
from . import columns
from .archive import Entry
from .csv_table import Table

#: Bytes decoded at once, and rows looked at first.
_BLOCK, _SAMPLE = 1 << 22, 64
_FAILURES = (pa.ArrowException, OSError, KeyError, ValueError, TypeError)


@dataclass(frozen=True)
class ParquetTable(Table):
    """A Parquet file.

    Attributes
    ----------
    geometry : str
        Column of the geometries, where the file has some and no columns of coordinates; their ``x`` and ``y`` are the last two columns then.
    types : tuple
        Types of the file's columns.
    """

    geometry: str = ""
    types: tuple[pa.DataType, ...] = ()

    def numeric(self, column: int) -> bool:
        """Whether a column holds numbers."""
        if column >= len(self.types):
            return True
        kind = self.types[column]
        return pa.types.is_floating(kind) or pa.types.is_integer(kind) or pa.types.is_decimal(kind)


def open_parquet(entry: Entry) -> ParquetTable:
    """Look at the head of a Parquet file; JobError if it is none."""
    if entry.member:
        raise JobError(
            "unreadable",
            tr("'{name}' is in a zip, where a Parquet file cannot be read.", name=entry.name),
            tr("Unpack it and choose the file inside."),
        )
    with _reading(entry):
        with pq.ParquetFile(entry.path) as file:
            schema = file.schema_arrow
            names = tuple(str(name).strip() for name in schema.names)
            rows = file.metadata.num_rows
            first = next(file.iter_batches(_SAMPLE), None)
        sample = tuple(zip(*(_texts(column) for column in first.columns))) if first is not None else ()
        geometry, crs = _geometry(schema) if columns.projected(names) is None and columns.geographic(names) is None else ("", "")
    names += ("x", "y") if geometry else ()
    return ParquetTable(entry, names, sample, ",", ".", rows, crs, geometry=geometry, types=tuple(schema.types))


def parquet_batches(table: ParquetTable, types: Mapping[int, pa.DataType]) -> Iterator[pa.RecordBatch]:
    """Yield the wanted columns, in the order of ``types``, some rows at a time; see :func:`csv_table.batches`."""
    own = [place for place in types if place < len(table.types)]
    with _reading(table.entry), pq.ParquetFile(table.entry.path, buffer_size=1 << 16, pre_buffer=False) as file:
        fields = [file.schema_arrow.names[place] for place in own]
        wanted = [*fields, *([table.geometry] if len(own) < len(types) else [])]
        rows = max(256, _BLOCK // (8 * len(wanted)))
        for batch in file.iter_batches(rows, columns=list(dict.fromkeys(wanted))):
            made: dict[int, pa.Array[Any]] = {}
            for place, field in zip(own, fields):
                made[place] = _converted(batch.column(field), types[place], table, place)
            if len(own) < len(types):
                shapes = shapely.centroid(shapely.from_wkb(batch.column(table.geometry).to_numpy(zero_copy_only=False)))
                made |= {len(table.types): pa.array(shapely.get_x(shapes)), len(table.types) + 1: pa.array(shapely.get_y(shapes))}
            yield pa.record_batch([made[place] for place in types], [str(place) for place in types])


def _converted(values: Any, kind: pa.DataType, table: ParquetTable, place: int) -> Any:
    if pa.types.is_dictionary(values.type):
        values = values.dictionary_decode()
    try:
        return values.cast(kind, safe=False)
    except (pa.ArrowInvalid, pa.ArrowNotImplementedError) as error:
        raise JobError(
            "bad_value",
            tr(
                "The column '{column}' of '{name}' holds what is not a number ({error}).",
                column=table.names[place],
                name=table.entry.name,
                error=error,
            ),
            tr("Correct it, or choose other columns."),
        ) from error


def _texts(column: Any) -> list[str]:
    return ["" if value is None or isinstance(value, bytes) else str(value) for value in column.to_pylist()]


def _geometry(schema: Any) -> tuple[str, str]:
    """Column of the geometries, and their CRS (WKT), as a GeoParquet tells; empty if it is none."""
    about = (schema.metadata or {}).get(b"geo")
    if about is None:
        return "", ""
    told = json.loads(about)
    name = str(told["primary_column"])
    column = told["columns"][name]
    if column.get("encoding") != "WKB":
        return "", ""
    crs = column.get("crs", "OGC:CRS84")
    try:
        return name, CRS.from_user_input(crs).to_wkt() if crs else ""
    except CRSError:
        return name, ""


@contextmanager
def _reading(entry: Entry) -> Iterator[None]:
    try:
        yield
    except JobError:
        raise
    except _FAILURES as error:
        reason = (str(error).splitlines() or [""])[0][:200] or type(error).__name__
        raise JobError(
            "unreadable",
            tr("'{name}' is damaged or no Parquet table ({reason}).", name=entry.name, reason=reason),
            tr("Download or export it again."),
        ) from error
