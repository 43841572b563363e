"""Files whose end is missing, though the libraries that read them do not say so: what is not there would be read as missing or as 0."""

from __future__ import annotations

import struct
import warnings
from pathlib import Path

from scipy.io import netcdf_file

from ..i18n import tr
from ..job import JobError


def check_shapefile(path: str) -> None:
    """Raise JobError ``truncated`` if a part of a shapefile is shorter than its header says (ESRI Shapefile Technical Description)."""
    shapes = Path(path)
    tables = [item for item in shapes.parent.glob("*") if item.stem == shapes.stem and item.suffix.lower() == ".dbf"]
    for part in (shapes, *tables):
        with part.open("rb") as stream:
            head = stream.read(32)
        if len(head) < 32:
            raise _cut(part)
        if part.suffix.lower() == ".dbf":
            count, start, length = struct.unpack("<IHH", head[4:12])
            expected = start + count * length
        else:
            expected = 2 * struct.unpack(">i", head[24:28])[0]
        if part.stat().st_size < expected:
            raise _cut(part)


def check_netcdf(path: str) -> None:
    """Raise JobError ``truncated`` if a classic NetCDF ends before its variables do; other formats tell by themselves."""
    with Path(path).open("rb") as stream:
        if stream.read(4) not in (b"CDF\x01", b"CDF\x02"):
            return
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            netcdf_file(path, "r", mmap=True, maskandscale=False).close()  # places every variable in the file, reads none
    except (TypeError, ValueError) as error:
        if "too small" in str(error) or "must be a divisor" in str(error):  # fixed variables, and records
            raise _cut(Path(path)) from error
    except Exception:  # what it cannot place is left to the reader
        return


def check_count(path: str, read: int, stated: int) -> None:
    """Raise JobError ``truncated`` if a FlatGeobuf has fewer features than it states."""
    if path.lower().endswith(".fgb") and read < stated:
        raise _cut(Path(path))


def _cut(path: Path) -> JobError:
    return JobError("truncated", tr("'{path}' is incomplete: its end is missing.", path=path), tr("Download or copy it again."))
