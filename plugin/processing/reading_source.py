"""Which input was given, and how: a layer, a file, a folder, or a list of rasters or files."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

from qgis.core import QgsMapLayer, QgsRasterLayer, QgsVectorLayer

from ...engine.job import QUALITIES, Source, find_date
from ..layers.files import file_source, paths_source
from ..layers.problem import InputError
from ..layers.rasters import files_source, raster_source
from ..layers.vectors import PendingSource, check_vector, vector_source
from ..toolbelt.compat import SOURCE_FILE
from ..toolbelt.i18n import tr
from .values import Values


@dataclass(frozen=True)
class Given:
    """An input.

    Attributes
    ----------
    name : str
        What to call it.
    days : tuple of date
        Its dates as far as they are known without opening it; empty = unknown.
    layer : QgsMapLayer or None
        The layer (the first of a list), to compare extents with.
    points : bool or None
        Points or rasters; None = a file, not known yet.
    """

    name: str
    source: PendingSource
    days: tuple[date, ...] = ()
    layer: Any = None
    points: Any = None


def read_source(values: Values) -> Given:
    """Return the one input given under INPUT, FILE, FOLDER or FILES; raise InputError if there is none or more than one."""
    given = _given(values)
    if not values.has("QUALITY"):
        return given
    flagged = replace(given.source.source, quality=QUALITIES[values.choice("QUALITY")])
    return replace(given, source=replace(given.source, source=flagged))


def _given(values: Values) -> Given:
    layer, file, folder = values.layer("INPUT"), values.text("FILE"), values.text("FOLDER")
    lists_files = values.has("FILES") and values.algorithm.parameterDefinition("FILES").layerType() == SOURCE_FILE
    rasters = [] if lists_files else values.rasters("FILES")
    paths = values.paths("FILES") if lists_files else []
    given = [item for item in (layer, file, folder, rasters, paths) if item]
    if not given:
        raise InputError(tr("No input was given. Choose a layer or a file."))
    if len(given) > 1:
        raise InputError(tr("More than one input was given. Choose either a layer or a file, and leave the other empty."))
    typed = {"crs": values.crs("CRS"), "units": values.text("UNITS")}
    bands = {"dates": values.text("BAND_DATES"), "nodata": values.number("NODATA")}
    if layer is not None:
        return _layer(values, layer, typed, bands)
    if rasters:
        stack = files_source(rasters, **bands, **typed)
        return Given(rasters[0].name(), PendingSource(stack), _days(stack) or _named(stack.files), rasters[0], False)
    variable = values.text("VARIABLE")
    if paths:
        listed = paths_source(paths, variable=variable, **bands, **typed)
        return Given(Path(paths[0]).stem, PendingSource(listed), _days(listed) or _named(listed.files), None, False)
    path = file or folder
    read = file_source(
        path, field_dates=values.text("FIELDS_DATES"), band_dates=bands["dates"], variable=variable, nodata=bands["nodata"], **typed
    )
    return Given(Path(path).stem, PendingSource(read), _days(read))


def _layer(values: Values, layer: QgsMapLayer, typed: dict[str, str], bands: dict[str, Any]) -> Given:
    if isinstance(layer, QgsVectorLayer):
        dates = check_vector(layer, values.text("FIELDS_DATES"), typed["crs"])
        source = vector_source(layer, values.text("FIELDS_DATES"), **typed)
        return Given(layer.name(), source, tuple(date.fromisoformat(day) for day in dates.values()), layer, True)
    raster = raster_source(layer, variable=values.text("VARIABLE"), **bands, **typed)
    return Given(layer.name(), PendingSource(raster), _days(raster) or _band_days(layer), layer, False)


def _days(source: Source) -> tuple[date, ...]:
    return tuple(date.fromisoformat(day) for day in source.dates)


def _named(paths: Sequence[str]) -> tuple[date, ...]:
    return tuple(filter(None, (find_date(Path(path).name) for path in paths)))


def _band_days(layer: QgsRasterLayer) -> tuple[date, ...]:
    """Dates in the bands' descriptions; empty unless every band has one (the engine looks in more places)."""
    found = [find_date(layer.bandName(band)) for band in range(1, layer.bandCount() + 1)]
    return tuple(day for day in found if day is not None) if all(found) else ()
