"""Which reader a source needs."""

from __future__ import annotations

from collections import Counter
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any

import xarray as xr

from ..i18n import tr
from ..job import JobError, Source
from .archive import RASTER_FILES, RASTERS, TABLES, VECTORS, find
from .request import Request

_READERS = {
    "egms": "egms",
    "vector": "vector",
    "raster_stack": "raster_stack",
    "raster_files": "raster_files",
    "netcdf": "netcdf",
    "mintpy": "mintpy",
    "smap_l3": "smap",
}
_NETCDF = (".nc", ".nc4", ".cdf")
_HDF5 = (".h5", ".he5", ".hdf5")


def detect(source: Source) -> str:
    """Return the format of a source, one of ``job.FORMATS`` but ``auto``, from its name and content.

    Raises
    ------
    JobError
        ``missing_file``, ``unknown_format``, or the zip cannot be used.
    """
    source.check()
    if source.format != "auto":
        # GDAL may lack the driver for Parquet.
        return "egms" if source.format == "vector" and source.path.lower().endswith(".parquet") else source.format
    if source.files:
        return _single(source.files[0]) or "raster_files"
    path = Path(source.path)
    suffix = path.suffix.lower()
    if path.is_dir():
        return "vector" if suffix == ".gdb" else _in_folder(path)
    if suffix == ".zip":
        return _in_zip(source)
    if suffix in TABLES:
        return "egms"
    if suffix in VECTORS:
        return "vector"
    if suffix in (*_NETCDF, *_HDF5):
        return _single(source.path)
    return "raster_stack" if suffix in RASTERS or _is_raster(source) else _vector(source)


def fulfil(request: Request) -> xr.Dataset:
    """Read what is requested with the reader of its format."""
    cube: xr.Dataset = _reader(request.source).read(request)
    return cube


def expect(request: Request) -> tuple[int, int] | None:
    """About how many points and dates would be read, before they are: from a file's head and size; None for other formats.

    A region is not taken into account.
    """
    reader = _reader(request.source)
    found: tuple[int, int] | None = reader.expect(request) if hasattr(reader, "expect") else None
    return found


def describe(source: Source) -> dict[str, Any]:
    """Describe a source with the reader of its format."""
    described: dict[str, Any] = _reader(source).inspect(source)
    return described


def _reader(source: Source) -> ModuleType:
    # Imported when asked for: a CSV needs none of GDAL, NetCDF and HDF5.
    return import_module(f".{_READERS[detect(source)]}", __package__)


def _single(path: str) -> str:
    """Return the format of a NetCDF or HDF5 file, or an empty string."""
    suffix = Path(path).suffix.lower()
    if suffix in _HDF5:
        from . import mintpy, smap

        return "mintpy" if mintpy.matches(path) else "smap_l3" if smap.matches(path) else "netcdf"
    return "netcdf" if suffix in _NETCDF else ""


def _in_folder(path: Path) -> str:
    """Return the format of a folder: that of the commonest of its rasters, NetCDF and HDF5 files."""
    known = {*RASTER_FILES, *_NETCDF, *_HDF5}
    files = [item for item in sorted(path.iterdir()) if item.suffix.lower() in known and item.is_file()]
    common = Counter(item.suffix.lower() for item in files).most_common(1)
    return _single(next(str(item) for item in files if item.suffix.lower() == common[0][0])) or "raster_files" if common else "raster_files"


def _in_zip(source: Source) -> str:
    for suffixes, name in ((TABLES, "egms"), (VECTORS, "vector"), (RASTERS, "raster_stack")):
        if find(source, suffixes):
            return name
    raise JobError(
        "empty_zip", tr("'{path}' holds no table, vector layer or raster.", path=source.path), tr("Choose the zip as it was downloaded.")
    )


def _is_raster(source: Source) -> bool:
    from . import raster

    try:
        with raster.opened(source.path, source):
            return True
    except JobError:
        return False


def _vector(source: Source) -> str:
    import pyogrio

    try:
        pyogrio.list_layers(source.path)
    except Exception as error:
        raise JobError(
            "unknown_format",
            tr("'{path}' is neither a table, a vector layer nor a raster that can be read.", path=source.path),
            tr("Choose a CSV or zip of EGMS, a layer of points, a GeoTIFF, a NetCDF, SMAP's HDF5 or MintPy's geo_timeseries.h5."),
        ) from error
    return "vector"
