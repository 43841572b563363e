"""Raster layers as the engine's input."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path
from typing import Optional

from qgis.core import QgsRasterLayer

from ...engine.job import Source, find_date
from ..toolbelt.i18n import tr
from .crs import crs_text
from .dates import typed_dates
from .files import dates_of_files
from .problem import InputError

#: ``NETCDF:"/data/a.nc":displacement``, ``HDF5:"a.h5"://timeseries``
_SUBDATASET = re.compile(r"""^(?P<driver>[A-Za-z0-9_]+):"?(?P<path>.+?)"?:(?://)?(?P<name>[^:"/\\][^:"\\]*)$""")


def raster_source(
    layer: QgsRasterLayer, *, dates: str = "", variable: str = "", crs: str = "", units: str = "", nodata: Optional[float] = None
) -> Source:
    """Return the layer as a source: its file, and the variable where it is a subdataset.

    Raises
    ------
    InputError
        The layer is no file (WCS, WMS, PostGIS raster …), or has no CRS.
    """
    path, name = raster_file(layer)
    known = crs_text(layer.crs()) or crs
    if not known:
        raise InputError(
            tr("The layer '{layer}' has no coordinate reference system. Assign one, or give it under 'CRS'.").format(layer=layer.name())
        )
    typed = tuple(day.isoformat() for day in typed_dates(dates))
    if typed and not name and len(typed) != layer.bandCount():
        text = tr("Bands of '{layer}': {bands}; dates typed: {dates}. Give one date for each band, in their order.")
        raise InputError(text.format(layer=layer.name(), bands=layer.bandCount(), dates=len(typed)))
    return Source(path, layer=variable or name, dates=typed, crs=known, units=units, nodata=nodata)


def files_source(
    layers: Sequence[QgsRasterLayer], *, dates: str = "", crs: str = "", units: str = "", nodata: Optional[float] = None
) -> Source:
    """Return single-date rasters as one source, in the order given; dates typed or found in the names."""
    paths = [raster_file(layer)[0] for layer in layers]
    typed = dates_of_files(dates, len(paths))
    undated = [path for path in paths if find_date(Path(path).name) is None]
    if undated and not typed:
        text = tr("No date was found in the name '{name}'. Rename the rasters like defo_20200131.tif, or type their dates in order.")
        raise InputError(text.format(name=Path(undated[0]).name))
    known = next((text for text in (crs_text(layer.crs()) for layer in layers) if text), crs)
    if not known:
        raise InputError(tr("The rasters have no coordinate reference system. Assign one, or give it under 'CRS'."))
    return Source(files=tuple(paths), format="raster_files", dates=typed, crs=known, units=units, nodata=nodata)


def raster_file(layer: QgsRasterLayer) -> tuple[str, str]:
    """Return the path of the layer's file and the name of the subdataset in it (empty if it is none)."""
    name = layer.name()
    if not layer.isValid():
        raise InputError(tr("The layer '{layer}' cannot be read. Check its data source.").format(layer=name))
    if layer.providerType() != "gdal":
        text = tr("The layer '{layer}' is no file ({provider}). Export it to a GeoTIFF and use that.")
        raise InputError(text.format(layer=name, provider=layer.providerType()))
    _check_own_crs(layer)
    uri = layer.source().split("|")[0]
    if Path(uri).exists():
        return uri, ""
    match = _SUBDATASET.match(uri)
    if match and Path(match["path"]).exists():
        return match["path"], match["name"]
    raise InputError(
        tr("The layer '{layer}' is not a plain file on disk ('{uri}'). Unpack or export it, and use that file.").format(layer=name, uri=uri)
    )


def _check_own_crs(layer: QgsRasterLayer) -> None:
    """Refuse a CRS that was set on the layer only: the engine reads the file, and would place the data elsewhere than the map does."""
    own, shown = layer.dataProvider().crs(), layer.crs()
    # A CRS without a code may come back from a project file in other words: the same projection is no contradiction.
    if own.isValid() and shown.isValid() and own != shown and own.toProj() != shown.toProj():
        text = tr(
            "The layer '{layer}' is shown in {shown}, but its file says {own}. If the file is wrong, write the right one into it with "
            "'Assign projection' (Processing toolbox, GDAL) and load it again; if not, set the layer back to {own}."
        )
        names = {"shown": shown.authid() or shown.description(), "own": own.authid() or own.description()}
        raise InputError(text.format(layer=layer.name(), **names))
