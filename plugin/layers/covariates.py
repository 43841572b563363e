"""Further rasters a method may use: constant in time (amounts or classes), and dated."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Optional

from qgis.core import QgsRasterLayer

from ...engine.job import Covariate, Source, find_date
from ..toolbelt.i18n import tr
from .crs import crs_text
from .problem import InputError
from .rasters import files_source, raster_file

_DATE = re.compile(r"(19|20)\d{2}[-_./]?\d{2}[-_./]?\d{2}([T_]?\d{4,6})?")
_RASTERS = (".tif", ".tiff", ".vrt", ".img", ".bil", ".asc")


def covariates(
    static: Sequence[QgsRasterLayer],
    dynamic: Sequence[QgsRasterLayer],
    classes: Sequence[QgsRasterLayer] = (),
    files: Sequence[str] = (),
) -> tuple[Covariate, ...]:
    """Return raster layers, files and folders as covariates, named after them.

    Parameters
    ----------
    static, classes : sequences of layers
        Constant in time; the values of ``classes`` are codes, not amounts.
    dynamic : sequence of layers
        A raster of several bands is one covariate with a date per band; single-band rasters whose names differ in the date
        only are one covariate together. A stack that is in the project once per date counts once.
    files : sequence of str
        The same by path; also folders of single-date rasters, and NetCDF.

    Raises
    ------
    InputError
        One cannot be used, or does not exist.
    """
    found: list[Covariate] = []
    for layers, categorical in ((static, False), (classes, True)):
        for layer in layers:
            path, variable = raster_file(layer)
            source = Source(path, layer=variable, crs=crs_text(layer.crs()))
            found.append(Covariate(_identifier(layer.name(), found), source, categorical=categorical))
    dated = [_opened(path) for path in files if _is_dated(path)]
    found.extend(_series([*dynamic, *(layer for layer in dated if layer is not None)], found))
    single = {layer.source() for layer in dated if layer is not None}
    for path in files:
        if not Path(path).exists():
            raise InputError(tr("The covariate '{path}' does not exist.").format(path=path))
        if path not in single:
            found.append(Covariate(_identifier(Path(path).stem, found), Source(path), dynamic=True))
    return tuple(found)


def _series(layers: Iterable[QgsRasterLayer], found: Sequence[Covariate]) -> list[Covariate]:
    """Return the dated covariates: stacks first, then series of single-date rasters."""
    made: list[Covariate] = []
    series: dict[str, list[QgsRasterLayer]] = {}
    stacks: set[tuple[str, str]] = set()
    for layer in layers:
        path, variable = raster_file(layer)
        if layer.bandCount() == 1 and not variable and find_date(Path(path).name):
            series.setdefault(_undated(Path(path).stem), []).append(layer)
        elif (path, variable) not in stacks:
            stacks.add((path, variable))
            source = Source(path, layer=variable, crs=crs_text(layer.crs()))
            made.append(Covariate(_identifier(_undated(layer.name()), [*found, *made]), source, dynamic=True))
    for stem, members in series.items():
        made.append(Covariate(_identifier(stem, [*found, *made]), files_source(members), dynamic=True))
    return made


def _is_dated(path: str) -> bool:
    return Path(path).suffix.lower() in _RASTERS and find_date(Path(path).name) is not None


def _opened(path: str) -> Optional[QgsRasterLayer]:
    """Return a file as a layer if it is a raster of one band."""
    options = QgsRasterLayer.LayerOptions()
    options.loadDefaultStyle = False  # else all of it is read for the statistics of a grey ramp
    layer = QgsRasterLayer(path, Path(path).stem, "gdal", options)
    return layer if layer.isValid() and layer.bandCount() == 1 else None


def _undated(stem: str) -> str:
    return _DATE.sub("", stem).strip("-_. ") or "series"


def _identifier(text: str, taken: Sequence[Covariate]) -> str:
    """Return ``text`` as a name of letters, digits and '_' that no other covariate has."""
    name = re.sub(r"\W+", "_", text).strip("_").lower() or "covariate"
    name = name if name.isidentifier() else f"c_{name}"
    names, number, made = {item.name for item in taken}, 2, name
    while made in names:
        made, number = f"{name}_{number}", number + 1
    return made
