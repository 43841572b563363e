"""Tables of points: text or Parquet."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import pyarrow as pa

from . import csv_table
from .archive import Entry
from .csv_table import Table


def open_table(entry: Entry) -> Table:
    """Look at the beginning of a table; JobError if it is none."""
    if entry.name.lower().endswith(".parquet"):
        from .parquet_table import open_parquet

        return open_parquet(entry)
    return csv_table.open_table(entry)


def batches(table: Table, types: Mapping[int, pa.DataType], *, header: bool = True) -> Iterator[pa.RecordBatch]:
    """Yield the wanted columns, in the order of ``types``, block by block: see :func:`csv_table.batches`."""
    if is_parquet(table):
        from .parquet_table import ParquetTable, parquet_batches

        assert isinstance(table, ParquetTable)  # nosec B101 (an invariant)
        return parquet_batches(table, types)
    return csv_table.batches(table, types, header=header)


def is_parquet(table: Table) -> bool:
    """Whether it is a Parquet file: its number of rows is known then."""
    return bool(table.entry.name.lower().endswith(".parquet"))
