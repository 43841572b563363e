"""The observed dates before a forecast, as a layer on the input itself, so that the controller plays past and future as one.

The user's own layer is never restyled. A vector file is opened again; a CSV (also zipped) or a raster stack gets a small virtual file
beside the output, which says what the fields or bands are. NetCDF and HDF5 inputs have no history layer.
"""

from __future__ import annotations

import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, Optional

from osgeo import gdal
from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsVectorLayer, QgsWkbTypes

from ...engine.job import field_date, find_date, parse_date
from ..toolbelt.gdal_files import opened
from .history_table import virtual_table
from .ramp import Scale
from .sheets import Sheet, end_notes, legend, title

_VECTORS = (".shp", ".gpkg", ".geojson", ".json", ".fgb", ".parquet")
_TABLES = (".csv", ".zip")
_RASTERS = (".tif", ".tiff", ".vrt", ".img")


@dataclass(frozen=True)
class History:
    """A source to open as the history layer: ``path`` as ``provider`` reads it, ``origin`` = the input it stands on."""

    path: str
    provider: str
    origin: str
    sheet: Sheet

    def is_lasting(self, project: QgsProject) -> bool:
        """Whether the input outlives the session: it is no temporary export, or a layer of the project stands on it."""
        known = {layer.source().split("|")[0] for layer in project.mapLayers().values()}
        return self.origin in known or Path(tempfile.gettempdir()).resolve() not in Path(self.origin).resolve().parents


def plan_history(summary: Mapping[str, Any], scale: Scale, beside: str, crs: QgsCoordinateReferenceSystem) -> Optional[History]:
    """Find the history of a run; None where the input cannot be drawn by date. Touches no project: any thread will do.

    Parameters
    ----------
    scale : Scale
        The forecast's: past and future share their colours.
    beside : str
        The output beside which a virtual file may be written.
    crs : QgsCoordinateReferenceSystem
        The output's, which is also that of a table's coordinates.
    """
    paths = [str(item.get("path") or "") for item in summary.get("inputs") or ()]
    suffix = Path(paths[0]).suffix.lower() if paths else ""
    if suffix in _VECTORS:
        return _vector(paths[0], summary, scale)
    virtual = str(Path(beside).with_name(Path(beside).stem + "_history.vrt"))
    if suffix in _TABLES:
        days = virtual_table(paths[0], virtual, crs)
        chosen = _within(days, summary)
        return History(virtual, "ogr", paths[0], _sheet(chosen, summary, scale)) if len(chosen) > 1 else None
    if suffix in _RASTERS:
        days = _stack(paths, virtual, summary)
        return History(virtual, "gdal", paths[0], _sheet(days, summary, scale)) if len(days) > 1 else None
    return None


def _vector(path: str, summary: Mapping[str, Any], scale: Scale) -> Optional[History]:
    layer = QgsVectorLayer(path, "history", "ogr")
    if not layer.isValid() or QgsWkbTypes.geometryType(layer.wkbType()) != QgsWkbTypes.GeometryType.PointGeometry:
        return None
    found = [(day, name) for name in layer.fields().names() if (day := field_date(name))]
    chosen = _within(found, summary)
    return History(path, "ogr", path, _sheet(chosen, summary, scale)) if len(chosen) > 1 else None


def _stack(paths: Sequence[str], virtual: str, summary: Mapping[str, Any]) -> list[tuple[date, str]]:
    """Write a virtual raster with one band per date used, in order of date; return dates and band numbers."""
    used = [parse_date(text) for text in (summary.get("history") or {}).get("dates") or ()]
    source = opened(paths[0])
    if source is None:
        return []
    if source.RasterCount > 1:
        bands = _bands(source, used)
        if not bands:
            return []
        made = gdal.Translate(virtual, source, options=gdal.TranslateOptions(format="VRT", bandList=list(bands.values())))
        days = list(bands)
    else:  # one file per date; further inputs are covariates
        files: dict[date, str] = {}
        for path in paths:
            day = find_date(Path(path).name)
            if day in used:
                files.setdefault(day, path)
        days = sorted(files)
        made = gdal.BuildVRT(virtual, [files[day] for day in days], options=gdal.BuildVRTOptions(separate=True)) if days else None
    if made is None:
        return []
    for number, day in enumerate(days, start=1):
        made.GetRasterBand(number).SetDescription(day.isoformat())
    made.FlushCache()
    return [(day, str(number)) for number, day in enumerate(days, start=1)]


def _bands(source: gdal.Dataset, used: Sequence[date]) -> dict[date, int]:
    """Return the band of each date used; by position where the bands do not say their dates and all were used."""
    said = {find_date(source.GetRasterBand(band).GetDescription() or ""): band for band in range(1, source.RasterCount + 1)}
    if set(used) <= set(said):
        return {day: said[day] for day in used}
    return {day: band for band, day in enumerate(used, start=1)} if len(used) == source.RasterCount else {}


def _within(found: Sequence[tuple[date, str]], summary: Mapping[str, Any]) -> list[tuple[date, str]]:
    """Keep the dates of the history used, each once, in order."""
    past = summary.get("history") or {}
    first, last = (parse_date(past[key]) if past.get(key) else None for key in ("start", "end"))
    chosen = {day: name for day, name in found if (first is None or day >= first) and (last is None or day <= last)}
    return sorted(chosen.items())


def _sheet(chosen: Sequence[tuple[date, str]], summary: Mapping[str, Any], scale: Scale) -> Sheet:
    units = str(summary.get("units") or "mm")
    days, names = tuple(day for day, _ in chosen), tuple(name for _, name in chosen)
    return Sheet("history", title("history"), legend(units, summary), units, scale, days, names, end_notes("history", summary))
