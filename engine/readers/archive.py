"""Opening a file, or a member of the zip it was downloaded in; nothing is ever extracted to disk."""

from __future__ import annotations

import stat
import struct
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import IO

from ..i18n import tr
from ..job import JobError, Source

TABLES = (".csv", ".txt", ".tsv", ".parquet")
VECTORS = (".gpkg", ".shp", ".geojson", ".json", ".fgb", ".kml", ".gml", ".tab", ".sqlite")
RASTERS = (".tif", ".tiff", ".vrt", ".img", ".asc")
#: Those a folder of single dates may hold.
RASTER_FILES = (*RASTERS, ".bil", ".grd", ".dat")


_ZIPPED = "/vsizip/"


@dataclass(frozen=True)
class Entry:
    """A file, or (``member`` not empty) a member of the zip at ``path``."""

    path: str
    member: str = ""

    @property
    def name(self) -> str:
        """What to call it in a message."""
        return f"{self.path}/{self.member}" if self.member else self.path

    @property
    def gdal(self) -> str:
        """Path by which GDAL and OGR open it."""
        return f"{_ZIPPED}{{{self.path}}}/{self.member}" if self.member else self.path

    @property
    def size(self) -> int:
        """Uncompressed bytes."""
        if not self.member:
            return Path(self.path).stat().st_size
        with zipfile.ZipFile(self.path) as archive:
            return archive.getinfo(self.member).file_size

    def open(self) -> IO[bytes]:
        """Open it for reading bytes; a zip member is decompressed as it is read, and its checksum tested at the end."""
        if not self.member:
            return Path(self.path).open("rb")
        with zipfile.ZipFile(self.path) as archive:
            return archive.open(self.member)


def called(gdal: str) -> str:
    """Return what to call, in a message, the file that GDAL opens by this path (`Entry.gdal`)."""
    path, _, inside = gdal.removeprefix(f"{_ZIPPED}{{").partition("}/")
    return Entry(path, inside).name if gdal.startswith(_ZIPPED) else gdal


#: What a damaged file raises while it is read.
DAMAGED = (zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError, RuntimeError, UnicodeError, struct.error)
#: What else libraries raise on a binary file whose parts contradict each other: lengths, types and names that lie.
BROKEN = (*DAMAGED, LookupError, ValueError, TypeError, AttributeError, ArithmeticError)
#: A member that is both larger than so many bytes and so many times its packed size is no table or raster but a bomb.
_LARGE, _MOST_RATIO = 256 << 20, 200


@contextmanager
def intact(path: str, what: str, hint: str = "") -> Iterator[None]:
    """Turn whatever a library raises on a broken file into the error that says that ``path`` is no whole ``what``."""
    try:
        yield
    except JobError:
        raise
    except BROKEN as error:
        reason = (str(error).splitlines() or [""])[0][:200] or type(error).__name__
        raise JobError(
            "unreadable",
            tr("'{path}' is damaged or no {what} ({reason}).", path=path, what=what, reason=reason),
            hint or tr("Download or export it again."),
        ) from error


def find(source: Source, suffixes: tuple[str, ...]) -> Entry | None:
    """Return the file of ``source`` if its suffix is one of ``suffixes``, or the zip's one member with such a suffix.

    Among several members the one named in ``source.layer`` is taken, else the one called like the zip, else EGMS's.

    Raises
    ------
    JobError
        The zip is damaged, has a member that points outside it, or several members could be meant.
    """
    if not zipfile.is_zipfile(source.path):
        if Path(source.path).suffix.lower() == ".zip":
            raise truncated_zip(source.path)
        return Entry(source.path) if Path(source.path).suffix.lower() in suffixes else None
    try:
        with zipfile.ZipFile(source.path) as archive:
            members = [item for item in archive.infolist() if item.filename and not item.filename.endswith("/")]
    except DAMAGED as error:
        raise truncated_zip(source.path) from error
    for item in members:
        _refuse_unsafe(source.path, item)
    found = [item for item in members if PurePosixPath(item.filename).suffix.lower() in suffixes and "__MACOSX" not in item.filename]
    if len(found) > 1:
        found = _narrow(source, found) or found
    if len(found) > 1:
        names = ", ".join(item.filename for item in found[:10])
        raise JobError(
            "ambiguous_zip",
            tr("'{path}' holds several files that could be meant: {names}.", path=source.path, names=names),
            tr("Name one of them as the layer."),
        )
    if found and found[0].flag_bits & 1:
        raise JobError(
            "encrypted", tr("'{path}' is protected by a password.", path=source.path), tr("Unpack it and choose the file inside.")
        )
    if found and found[0].file_size > max(_LARGE, _MOST_RATIO * found[0].compress_size):
        size = tr(
            "{size:,.0f} MB, {times} times its size",
            size=found[0].file_size / 1000000.0,
            times=found[0].file_size // max(found[0].compress_size, 1),
        )
        hint = tr("Do not use this file; if you trust it, unpack it and choose the file inside.")
        raise JobError(
            "zip_bomb",
            tr("'{filename}' in '{path}' would unpack to {size}.", filename=found[0].filename, path=source.path, size=size),
            hint,
        )
    return Entry(source.path, found[0].filename) if found else None


def truncated_zip(path: str) -> JobError:
    """Return the error for a zip that is not whole."""
    return JobError("truncated", tr("The zip file '{path}' is damaged or incomplete.", path=path), tr("Download it again."))


def _refuse_unsafe(path: str, member: zipfile.ZipInfo) -> None:
    parts = PurePosixPath(member.filename.replace("\\", "/"))
    if ".." in parts.parts or parts.is_absolute() or ":" in "".join(parts.parts[:1]):
        raise JobError(
            "unsafe_zip",
            tr("'{path}' holds a file whose path points outside it: '{filename}'.", path=path, filename=member.filename),
            tr("Do not use this file."),
        )
    if stat.S_ISLNK(member.external_attr >> 16):
        raise JobError(
            "unsafe_zip",
            tr("'{path}' holds a link to another file: '{filename}'.", path=path, filename=member.filename),
            tr("Do not use this file."),
        )


def _narrow(source: Source, found: list[zipfile.ZipInfo]) -> list[zipfile.ZipInfo]:
    def named(word: str) -> list[zipfile.ZipInfo]:
        return [item for item in found if word in (item.filename, PurePosixPath(item.filename).name, PurePosixPath(item.filename).stem)]

    egms = [item for item in found if PurePosixPath(item.filename).name.upper().startswith("EGMS_L")]
    for choice in (named(source.layer) if source.layer else [], named(Path(source.path).stem), egms):
        if len(choice) == 1:
            return choice
    return []
