"""What a result was made from: files and their digests, versions, parameters."""

from __future__ import annotations

import contextlib
import hashlib
import platform
from collections.abc import Iterable
from configparser import ConfigParser
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

from ..i18n import tr
from ..job import Job, JobError

#: Inputs of more bytes together are identified by size and time instead: hashing them would cost more than reading what is needed.
HASHED = 1_000_000_000
_DATABASES = (".gpkg", ".sqlite")
_PACKAGES = ("torch", "numpy", "scipy", "xarray", "rasterio", "pyogrio", "pyarrow")


def inputs(job: Job) -> list[dict[str, Any]]:
    """Path, size and SHA-256 of every input file of the job."""
    files = [*_read(job), *([Path(job.model)] if job.model else [])]
    sizes = [file.stat().st_size for file in files]
    small = sum(sizes) <= HASHED
    return [{"path": str(file), "bytes": size, "sha256": digest(file) if small else ""} for file, size in zip(files, sizes, strict=True)]


def stamps(job: Job) -> dict[Path, tuple[int, int]]:
    """Size and time of change of every input file; of databases, which their readers touch, the size only."""
    found = {file: file.stat() for file in _read(job)}
    return {file: (made.st_size, 0 if file.suffix.lower() in _DATABASES else made.st_mtime_ns) for file, made in found.items()}


def check_unchanged(job: Job, before: dict[Path, tuple[int, int]]) -> None:
    """Raise JobError ``input_changed`` if an input is not as it was ``before``: what was read may be half old, half new."""
    now = stamps(job)
    for path in {**before, **now}:
        if before.get(path) != now.get(path):
            raise JobError(
                "input_changed", tr("'{path}' changed while it was read.", path=path), tr("Run again when nothing writes to it any more.")
            )


def digest(path: Path) -> str:
    """SHA-256 of a file, or empty if it is too large."""
    if path.stat().st_size > HASHED:
        return ""
    with path.open("rb") as stream:
        made = hashlib.sha256()
        for block in iter(lambda: stream.read(1 << 20), b""):
            made.update(block)
    return made.hexdigest()


def versions() -> dict[str, str]:
    """Versions of GroundCast, Python and the packages that computed."""
    made = {"groundcast": groundcast_version(), "python": platform.python_version()}
    for name in _PACKAGES:
        try:
            made[name] = version(name)
        except PackageNotFoundError:
            continue
    return made


def groundcast_version() -> str:
    """The version, from metadata.txt, its only place."""
    parser = ConfigParser(interpolation=None)
    parser.read(Path(__file__).resolve().parents[2] / "metadata.txt", encoding="utf-8")
    return parser.get("general", "version", fallback="unknown")


def _read(job: Job) -> list[Path]:
    sources = [job.source, *(item.source for item in job.covariates)]
    paths = [path for source in sources for path in (source.path, *source.files) if path]
    return [file for path in paths for file in _files(Path(path))]


def _files(path: Path) -> Iterable[Path]:
    if path.suffix.lower() == ".shp":  # the values are in the .dbf
        return [item for item in (path, *(path.with_suffix(end) for end in (".dbf", ".DBF", ".shx", ".prj"))) if item.is_file()]
    if path.suffix.lower() == ".vrt" and path.is_file():  # the values are in its sources
        return list(_virtual(path))
    if not path.is_dir():
        return [path]
    return sorted(item for item in path.iterdir() if item.is_file() and item.suffix.lower() in (".tif", ".tiff", ".nc", ".h5"))


def _virtual(path: Path) -> Iterable[Path]:
    """A virtual raster and the files it is made of, also where these are virtual; what GDAL cannot open is told by its reader."""
    import rasterio

    found, todo = dict.fromkeys([path]), [path]
    while todo:
        with contextlib.suppress(rasterio.errors.RasterioIOError), rasterio.open(todo.pop()) as dataset:
            new = [Path(name) for name in dataset.files if Path(name) not in found and Path(name).is_file()]
            found |= dict.fromkeys(new)
            todo += [item for item in new if item.suffix.lower() == ".vrt"]
    return found
