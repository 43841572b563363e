"""A file given by its path as the engine's input; the engine finds out what it is."""

from __future__ import annotations

import csv
import zipfile
from collections.abc import Sequence
from pathlib import Path
from typing import Optional

from qgis.core import QgsVectorLayer

from ...engine.job import Source
from ..toolbelt.i18n import tr
from .dates import corrected, corrections, typed_dates
from .problem import InputError

_TABLES = (".csv", ".txt")
_LONGEST = 1 << 20


def file_source(
    path: str,
    *,
    field_dates: str = "",
    band_dates: str = "",
    variable: str = "",
    crs: str = "",
    units: str = "",
    nodata: Optional[float] = None,
) -> Source:
    """Return a file as a source.

    Parameters
    ----------
    field_dates : str
        Typed corrections of a table's or vector's fields, ``field=2020-01-31; …``.
    band_dates : str
        Typed dates of a raster's bands, in order.

    Raises
    ------
    InputError
        The file is not there, or the typed dates do not fit it.
    """
    if not Path(path).exists():
        raise InputError(tr("The file '{path}' does not exist.").format(path=path))
    typed = corrections(field_dates)
    if typed:
        dated = corrected(_fields(path), typed, Path(path).name)
        fields, dates = tuple(dated), tuple(day.isoformat() for day in dated.values())
    else:
        fields, dates = (), tuple(day.isoformat() for day in typed_dates(band_dates))
    return Source(path, layer=variable, fields=fields, dates=dates, crs=crs, units=units, nodata=nodata)


def paths_source(
    paths: Sequence[str], *, dates: str = "", variable: str = "", crs: str = "", units: str = "", nodata: Optional[float] = None
) -> Source:
    """Return files of one date each as one source, in the order given; the engine looks for their dates, in their names or inside.

    Raises
    ------
    InputError
        One is not there, or the typed dates are not as many.
    """
    missing = next((path for path in paths if not Path(path).exists()), None)
    if missing is not None:
        raise InputError(tr("The file '{path}' does not exist.").format(path=missing))
    return Source(files=tuple(paths), dates=dates_of_files(dates, len(paths)), layer=variable, crs=crs, units=units, nodata=nodata)


def dates_of_files(typed: str, count: int) -> tuple[str, ...]:
    """Read the typed dates of ``count`` files as ISO texts, none if none were typed; raise InputError if they are not as many."""
    dates = tuple(day.isoformat() for day in typed_dates(typed))
    if dates and len(dates) != count:
        text = tr("Rasters given: {files}; dates typed: {dates}. Give one date for each raster, in their order.")
        raise InputError(text.format(files=count, dates=len(dates)))
    return dates


def _fields(path: str) -> list[str]:
    """Return the names of the fields of a table or vector, also in a zip; corrections need to know the others too."""
    names = _header(path) or _ogr_fields(path)
    if not names:
        raise InputError(tr("The fields of '{path}' cannot be read, so their dates cannot be corrected.").format(path=path))
    return names


def _header(path: str) -> list[str]:
    """Return the first line of a text table; OGR takes a header with dates in it for a row of values."""
    try:
        if zipfile.is_zipfile(path):
            with zipfile.ZipFile(path) as archive:
                tables = [name for name in archive.namelist() if name.lower().endswith(_TABLES)]
                if not tables:
                    return []
                with archive.open(tables[0]) as table:
                    line = table.readline(_LONGEST)
        elif path.lower().endswith(_TABLES):
            with Path(path).open("rb") as table:
                line = table.readline(_LONGEST)
        else:
            return []
    except (OSError, zipfile.BadZipFile):
        return []
    text = line.decode("utf-8-sig", "replace")
    return [name.strip() for name in next(csv.reader([text], delimiter=max(",;\t", key=text.count)), [])]


def _ogr_fields(path: str) -> list[str]:
    for prefix in ("/vsizip/", "") if path.lower().endswith(".zip") else ("",):
        layer = QgsVectorLayer(prefix + path, "fields", "ogr")
        if layer.isValid() and layer.fields().count():
            return list(layer.fields().names())
    return []
