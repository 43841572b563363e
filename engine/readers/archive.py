"""Opening a file, or a member of the zip it was downloaded in; nothing is ever extracted to disk."""

from __future__ import annotations

import zipfile
import zlib
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import IO

from ..job import JobError, Source

TABLES = (".csv", ".txt", ".tsv", ".parquet")
VECTORS = (".gpkg", ".shp", ".geojson", ".json", ".fgb", ".kml", ".gml", ".tab", ".sqlite")
RASTERS = (".tif", ".tiff", ".vrt", ".img", ".asc")
#: Those a folder of single dates may hold.
RASTER_FILES = (*RASTERS, ".bil", ".grd", ".dat")


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
        return f"/vsizip/{{{self.path}}}/{self.member}" if self.member else self.path

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


#: What a damaged file raises while it is read.
DAMAGED = (zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError, RuntimeError)


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
            members = [item for item in archive.infolist() if not item.is_dir()]
    except DAMAGED as error:
        raise truncated_zip(source.path) from error
    for item in members:
        _refuse_unsafe(source.path, item.filename)
    found = [item for item in members if PurePosixPath(item.filename).suffix.lower() in suffixes and "__MACOSX" not in item.filename]
    if len(found) > 1:
        found = _narrow(source, found) or found
    if len(found) > 1:
        names = ", ".join(item.filename for item in found[:10])
        raise JobError(
            "ambiguous_zip", f"'{source.path}' holds several files that could be meant: {names}.", "Name one of them as the layer."
        )
    if found and found[0].flag_bits & 1:
        raise JobError("encrypted", f"'{source.path}' is protected by a password.", "Unpack it and choose the file inside.")
    return Entry(source.path, found[0].filename) if found else None


def truncated_zip(path: str) -> JobError:
    """Return the error for a zip that is not whole."""
    return JobError("truncated", f"The zip file '{path}' is damaged or incomplete.", "Download it again.")


def _refuse_unsafe(path: str, member: str) -> None:
    parts = PurePosixPath(member.replace("\\", "/"))
    if ".." in parts.parts or parts.is_absolute() or ":" in parts.parts[0]:
        raise JobError("unsafe_zip", f"'{path}' holds a file whose path points outside it: '{member}'.", "Do not use this file.")


def _narrow(source: Source, found: list[zipfile.ZipInfo]) -> list[zipfile.ZipInfo]:
    def named(word: str) -> list[zipfile.ZipInfo]:
        return [item for item in found if word in (item.filename, PurePosixPath(item.filename).name, PurePosixPath(item.filename).stem)]

    egms = [item for item in found if PurePosixPath(item.filename).name.upper().startswith("EGMS_L")]
    for choice in (named(source.layer) if source.layer else [], named(Path(source.path).stem), egms):
        if len(choice) == 1:
            return choice
    return []
