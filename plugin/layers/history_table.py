"""A CSV of points, also zipped, as OGR sees it through a virtual file: which columns are the coordinates, which are dates."""

from __future__ import annotations

import csv
import io
import zipfile
from datetime import date
from html import escape
from pathlib import Path
from typing import Optional

from qgis.core import QgsCoordinateReferenceSystem

from ...engine.job import field_date

_PROJECTED = (("easting", "northing"), ("x", "y"))
_GEOGRAPHIC = (("longitude", "latitude"), ("lon", "lat"))
#: OGR reads the whole text for every drawing; larger tables would make the map crawl.
_LARGEST = 100_000_000


def virtual_table(path: str, virtual: str, crs: QgsCoordinateReferenceSystem, large: bool = False) -> list[tuple[date, str]]:
    """Write the virtual file ``virtual`` for the table ``path``; return dates and field names, none if it cannot be drawn.

    ``large``: it is not to be drawn, but read from end to end.
    """
    source, header, size = _open(path)
    pair = _coordinates(header, crs)
    days = [(day, name) for name in header if (day := field_date(name))]
    if not days or pair is None or (size > _LARGEST and not large) or not crs.isValid():
        return []
    fields = "".join(f"  <Field name='{_field(day)}' src='{escape(name)}' type='Real'/>\n" for day, name in days)
    text = (
        "<OGRVRTDataSource>\n <OGRVRTLayer name='history'>\n"
        f"  <SrcDataSource>{escape(source)}</SrcDataSource>\n  <SrcLayer>{escape(Path(source).stem)}</SrcLayer>\n"
        "  <OpenOptions><OOI key='HEADERS'>YES</OOI></OpenOptions>\n"  # column names that are numbers look like data otherwise
        f"  <GeometryType>wkbPoint</GeometryType>\n  <LayerSRS>{escape(crs.authid() or crs.toWkt())}</LayerSRS>\n"
        f"  <GeometryField encoding='PointFromColumns' x='{escape(pair[0])}' y='{escape(pair[1])}'/>\n{fields}"
        " </OGRVRTLayer>\n</OGRVRTDataSource>\n"
    )
    Path(virtual).write_text(text, encoding="utf-8")
    return [(day, _field(day)) for day, _ in days]


def _open(path: str) -> tuple[str, list[str], int]:
    """Return the table as GDAL calls it, its header, and its size in bytes."""
    if not path.lower().endswith(".zip"):
        with Path(path).open(encoding="utf-8-sig", errors="replace") as stream:
            return path, _header(stream), Path(path).stat().st_size
    with zipfile.ZipFile(path) as archive:
        inner = next((item for item in archive.infolist() if item.filename.lower().endswith(".csv")), None)
        if inner is None:
            return path, [], 0
        with archive.open(inner) as raw:
            return f"/vsizip/{path}/{inner.filename}", _header(io.TextIOWrapper(raw, "utf-8-sig", errors="replace")), inner.file_size


def _header(stream: io.TextIOBase) -> list[str]:
    line = stream.readline()
    return next(csv.reader([line], delimiter=";" if line.count(";") > line.count(",") else ","), [])


def _coordinates(header: list[str], crs: QgsCoordinateReferenceSystem) -> Optional[tuple[str, str]]:
    named = {name.strip().lower(): name for name in header}
    for east, north in _GEOGRAPHIC if crs.isGeographic() else _PROJECTED:
        if east in named and north in named:
            return named[east], named[north]
    return None


def _field(day: date) -> str:
    return f"D{day:%Y%m%d}"
