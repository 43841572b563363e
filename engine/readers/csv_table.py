"""Text tables: how one is written, its columns in blocks by pyarrow, and what is wrong with a broken one."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import IO, cast

import pyarrow as pa
from pyarrow import csv as pacsv

from ..i18n import tr, trn
from ..job import JobError
from .ahead import ahead
from .archive import DAMAGED, Entry, truncated_zip

#: Bytes per block: small enough that blocks are nothing beside the array, large enough to keep pyarrow's speed.
BLOCK = 1 << 19
#: Blocks converted at once, each by a thread of its own, while the caller works on the one before them.
_AHEAD = 2
#: Bytes in which the first rows must end, however many columns there are.
_LONGEST_HEAD = 64 << 20
_DELIMITERS = (",", ";", "\t", "|")
_NULLS = ["", "NaN", "nan", "NAN", "-nan", "NA", "N/A", "n/a", "#N/A", "null", "NULL", "None"]
_DECIMAL_COMMA = re.compile(r"\s*[-+]?\d+,\d+\s*$")
_SAMPLE = 64


@dataclass(frozen=True)
class Table:
    """A text table whose first lines have been looked at.

    Attributes
    ----------
    entry : Entry
        The file.
    names : tuple of str
        Column names of the first line.
    sample : tuple of tuple of str
        Cells of the first lines below it.
    delimiter, decimal : str
        Between cells; between a number's integer and fraction.
    rows : int
        How many rows there may be, estimated from the length of the first ones.
    crs : str
        Of the coordinates (WKT), if the file tells; no text does.
    end : bytes
        Last byte of a line: a carriage return in what spreadsheets call a Macintosh CSV.
    """

    entry: Entry
    names: tuple[str, ...]
    sample: tuple[tuple[str, ...], ...]
    delimiter: str
    decimal: str
    rows: int = 0
    crs: str = ""
    end: bytes = b"\n"

    def numeric(self, column: int) -> bool:
        """Whether the sampled cells of a column are numbers or missing, at least one a number."""
        cells = [row[column].strip() for row in self.sample if column < len(row)]
        cells = [cell for cell in cells if cell not in _NULLS]
        return bool(cells) and all(is_number(cell, self.decimal) for cell in cells)


def open_table(entry: Entry) -> Table:
    """Look at the first lines of a text table.

    Raises
    ------
    JobError
        ``empty_file``, ``bad_csv`` (not text, no delimiter) or ``truncated``.
    """
    try:
        with entry.open() as stream:
            head = _head(stream)
    except DAMAGED as error:
        raise _damaged(entry, error) from error
    if head[:2] in (b"\xff\xfe", b"\xfe\xff"):
        raise JobError("bad_csv", tr("'{name}' is written in UTF-16.", name=entry.name), tr("Save it as UTF-8 text."))
    if b"\0" in head:
        raise JobError("bad_csv", tr("'{name}' is not a text table.", name=entry.name), tr("Choose a CSV file."))
    lines = re.split(r"\r\n|\n|\r", head.decode("utf-8-sig", "replace"))
    if len(head) >= BLOCK:
        lines = lines[:-1]
    if not lines:
        raise JobError("bad_csv", tr("The first line of '{name}' never ends: it is no table.", name=entry.name), tr("Choose a CSV file."))
    if not any(line.strip() for line in lines):
        raise JobError("empty_file", tr("'{name}' is empty.", name=entry.name), tr("Choose another file, or download it again."))
    delimiter = max(_DELIMITERS, key=lambda mark: len(_cells(lines[0], mark)))
    rows = [tuple(_cells(line, delimiter)) for line in islice(lines, _SAMPLE)]
    if len(rows[0]) < 2:
        raise JobError(
            "bad_csv",
            tr("The first line of '{name}' has no columns.", name=entry.name),
            tr("Separate the columns by comma, semicolon or tab."),
        )
    commas = any(_DECIMAL_COMMA.match(cell) for row in rows[1:] for cell in row)
    names = tuple(name.strip() for name in rows[0])
    per_line = (len(head) - len(lines[0])) / max(len(lines) - 1, 1)
    expected = int(1.05 * entry.size / max(per_line, 1.0)) + 16
    end = b"\n" if b"\n" in head else b"\r"
    return Table(entry, names, tuple(row for row in rows[1:] if row), delimiter, "," if commas else ".", expected, end=end)


def _head(stream: IO[bytes]) -> bytes:
    """Return the first block; more of it where names and first rows are longer."""
    head = stream.read(BLOCK)
    while len(head) < _LONGEST_HEAD and max(head.count(b"\n"), head.count(b"\r")) < 3 and (more := stream.read(len(head))):
        head += more
    return head


def batches(table: Table, types: Mapping[int, pa.DataType], *, header: bool = True, block: int = BLOCK) -> Iterator[pa.RecordBatch]:
    """Yield the wanted columns, in the order of ``types``, block by block.

    Parameters
    ----------
    types : mapping
        Position of a column -> its type. Other columns are parsed but not converted.
    header : bool
        Whether the first line is one of names.

    Raises
    ------
    JobError
        The table is broken; the message names the file, the line and what to do.
    """
    # Columns are called by position, so that names which occur twice, are empty or carry a byte-order mark do no harm.
    names = [str(index) for index in range(len(table.names))]
    convert = pacsv.ConvertOptions(
        column_types={str(index): kind for index, kind in types.items()},
        include_columns=[str(index) for index in types],
        null_values=_NULLS,
        strings_can_be_null=True,
        decimal_point=table.decimal,
        check_utf8=False,
    )
    parse = pacsv.ParseOptions(delimiter=table.delimiter)

    def convert_block(lines: pa.Buffer) -> pa.Table:
        # The system's allocator gives each block back at once; pyarrow's own keeps several.
        source = cast(IO[bytes], pa.BufferReader(lines))
        read = pacsv.ReadOptions(use_threads=False, block_size=max(2 * block, lines.size), column_names=names)
        return pacsv.read_csv(source, read_options=read, parse_options=parse, convert_options=convert, memory_pool=pa.system_memory_pool())

    try:
        with table.entry.open() as stream:
            for converted in ahead(convert_block, _whole_lines(stream, block, table.end, header), _AHEAD):
                yield from converted.to_batches()
    except pa.ArrowInvalid as error:
        numbers = [index for index, kind in types.items() if pa.types.is_floating(kind)]
        raise _explain(table, numbers, 1 if header else 0, error) from error
    except DAMAGED as error:
        raise _damaged(table.entry, error) from error


def _whole_lines(stream: IO[bytes], block: int, end: bytes, header: bool) -> Iterator[pa.Buffer]:
    """Yield the stream, without its first line where that is a ``header``, in pieces of about ``block`` bytes that end where lines end.

    Reading ahead is left out on purpose: pyarrow's own streaming holds several blocks at a time.
    """
    rest = b""
    while piece := stream.read(block):
        piece = rest + piece if rest else piece
        if header and end in piece:
            piece, header = piece[piece.index(end) + 1 :], False
        cut = piece.rfind(end) + 1 if not header else 0
        rest = piece[cut:]
        if piece[:cut].strip(b"\xef\xbb\xbf\r\n "):
            yield pa.py_buffer(piece).slice(0, cut)
    if rest.strip() and not header:
        yield pa.py_buffer(rest)


def _lines(stream: IO[bytes], end: bytes) -> Iterable[bytes]:
    """Return the lines of a stream."""
    return stream if end == b"\n" else stream.read().split(end)


def is_number(cell: str, decimal: str = ".") -> bool:
    """Whether a cell is a number in the given notation."""
    if decimal == "," and "." in cell:
        return False
    try:
        float(cell.replace(decimal, ".") if decimal != "." else cell)
    except ValueError:
        return False
    return "_" not in cell


def _explain(table: Table, numbers: Sequence[int], skip: int, error: Exception) -> JobError:
    """Go through the table in plain Python and return the error that names the first bad line."""
    name, width = table.entry.name, len(table.names)
    with table.entry.open() as stream:
        lines = (
            line.decode("utf-8-sig" if number == 1 else "utf-8", "replace") for number, line in enumerate(_lines(stream, table.end), 1)
        )
        pending: tuple[int, int] | None = None
        for number, line in enumerate(lines, 1):
            if number <= skip or not line.strip():
                continue
            if pending:
                return _ragged(name, *pending, width)
            row = _cells(line, table.delimiter)
            if len(row) != width:
                pending = (number, len(row))
                continue
            for column in numbers:
                cell = row[column].strip()
                if cell not in _NULLS and not is_number(cell, table.decimal):
                    return JobError(
                        "bad_value",
                        tr(
                            "Line {number} of '{name}' has '{cell}' in the column '{column}', which is not a number.",
                            number=number,
                            name=name,
                            cell=cell[:40],
                            column=table.names[column],
                        ),
                        tr("Correct the cell, or leave it empty if the value is missing."),
                    )
    if pending and pending[1] < width:
        return JobError(
            "truncated",
            tr(
                "'{name}' ends in the middle of line {line}, which has {found} of {width} values: the file is incomplete.",
                name=name,
                line=pending[0],
                found=pending[1],
                width=width,
            ),
            tr("Download or copy it again."),
        )
    if pending:
        return _ragged(name, *pending, width)
    return JobError("bad_csv", tr("'{name}' cannot be read as a table ({error}).", name=name, error=error), tr("Export it again as CSV."))


def _cells(line: str, delimiter: str) -> list[str]:
    """Return the cells of a line; none if it is no line of a table (a stray line end, a quote that never closes)."""
    try:
        return next(csv.reader([line.rstrip("\r\n")], delimiter=delimiter), [])
    except csv.Error:
        return []


def _ragged(name: str, number: int, found: int, width: int) -> JobError:
    return JobError(
        "bad_line",
        trn(
            "Line {number} of '{name}' has {n} value, but there are {width} columns.",
            "Line {number} of '{name}' has {n} values, but there are {width} columns.",
            found,
            number=number,
            name=name,
            width=width,
        ),
        tr("Correct or delete the line; a decimal comma needs another column separator, such as a semicolon."),
    )


def _damaged(entry: Entry, error: Exception) -> JobError:
    if entry.member:
        return truncated_zip(entry.path)
    return JobError(
        "unreadable", tr("'{name}' cannot be read ({error}).", name=entry.name, error=error), tr("Check that the file is readable.")
    )
