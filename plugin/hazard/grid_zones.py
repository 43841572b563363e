"""Zones of a raster forecast: maps of probability and class while its rows are read, then polygons of cells."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import numpy as np
from osgeo import gdal, ogr, osr
from qgis.core import QgsGeometry, QgsProcessingFeedback

from ..layers.problem import InputError
from ..series.cells import TAG
from ..toolbelt.gdal_files import opened
from ..toolbelt.i18n import tr
from . import noise
from .assessment import Assessment, Criterion, assess
from .gradient import gradient_of_cells
from .grid import Grid
from .prediction import Prediction

#: Kinds of map, with GDAL type, nodata and predictor.
KINDS = {"probability": (gdal.GDT_Float32, float("nan"), "3"), "class": (gdal.GDT_Byte, 0.0, "2")}


def survey(
    grid: Grid,
    criterion: Criterion,
    limits: Sequence[float],
    paths: Mapping[str, str],
    ground: Callable[[Prediction], Prediction],
    feedback: QgsProcessingFeedback,
) -> Assessment:
    """Return the active cells of a raster forecast, and write maps of all cells.

    Parameters
    ----------
    paths : mapping
        ``probability`` (0 to 1, NaN = no forecast; a second band has 255 where it can be told, see :class:`Assessment`, and 0 elsewhere) and
        ``class`` (1 to 4, 0 = no forecast, or too uncertain to tell) to the GeoTIFF to write, any of them.
    ground : callable
        Turns a forecast of measurements into one of the ground, see :mod:`ground`.

    Raises
    ------
    InputError
        A file cannot be written; none is left half-written.
    """
    parts: list[Assessment] = []
    staged = {kind: Path(path).with_name(f".groundcast-{Path(path).name}") for kind, path in paths.items()}
    try:
        maps = {kind: _create(grid, kind, str(path)) for kind, path in staged.items()}
        for made in grid.blocks(noise.DATES):
            if feedback.isCanceled():
                break
            found = assess(ground(made), criterion)
            parts.append(found[found.active(criterion.limit)])
            _write(maps, found, limits, int(made.ids[0]) // grid.columns, paths)
            feedback.setProgress(40 * (made.ids[-1] + 1) / grid.cells)
        maps.clear()  # closes them
        for kind, path in staged.items():
            _verify(path, paths[kind])
        if not feedback.isCanceled():
            for kind, path in staged.items():
                path.replace(paths[kind])
    except (OSError, RuntimeError) as problem:  # the latter from GDAL, see gdal_files
        raise InputError(f"{_unwritten(next(iter(paths.values()), ''))} {problem}") from None
    finally:
        for path in staged.values():
            path.unlink(missing_ok=True)
    names = ("ids", "place", "probability", "first", "displacement", "velocity", "change", "resolved", "told")
    return Assessment(*(np.concatenate([getattr(part, name) for part in parts]) for name in names))


def outlines(grid: Grid, cells: np.ndarray, labels: np.ndarray) -> dict[int, QgsGeometry]:
    """Return the polygons of clustered ``cells`` (n,) by label (n,): their very edges, in the CRS of the rasters."""
    kept = labels >= 0
    if not kept.any():
        return {}
    row, column = np.divmod(cells[kept], grid.columns)
    top, left = int(row.min()), int(column.min())
    size = (int(column.max()) - left + 1, int(row.max()) - top + 1)
    values = np.zeros((size[1], size[0]), np.int32)
    values[row - top, column - left] = labels[kept] + 1
    raster = gdal.GetDriverByName("MEM").Create("", *size, 1, gdal.GDT_Int32)
    transform = list(grid.transform)
    transform[0], transform[3] = gdal.ApplyGeoTransform(list(grid.transform), left, top)
    raster.SetGeoTransform(transform)
    band = raster.GetRasterBand(1)
    band.WriteArray(values)
    holder = ogr.GetDriverByName("Memory").CreateDataSource("")
    layer = holder.CreateLayer("zones", _reference(grid))
    layer.CreateField(ogr.FieldDefn("label", ogr.OFTInteger))
    gdal.Polygonize(band, band, layer, 0)  # zero is masked out
    pieces: dict[int, list[QgsGeometry]] = {}
    for feature in layer:
        shape = QgsGeometry()
        shape.fromWkb(bytes(feature.GetGeometryRef().ExportToWkb()))
        pieces.setdefault(feature.GetField(0) - 1, []).append(shape)
    return {label: QgsGeometry.collectGeometry(shapes) for label, shapes in pieces.items()}


def steepest(grid: Grid, cells: np.ndarray, size: tuple[float, float]) -> float:
    """Return the greatest gradient of predicted displacement at ``cells`` (n,); ``size`` = width and height of a cell in metres."""
    row, column = np.divmod(cells, grid.columns)
    left, top = max(int(column.min()) - 1, 0), max(int(row.min()) - 1, 0)
    right, bottom = min(int(column.max()) + 2, grid.columns), min(int(row.max()) + 2, grid.rows)
    steep = gradient_of_cells(grid.moved((left, top), (right - left, bottom - top)), *size)[row - top, column - left]
    return float(np.nanmax(steep)) if np.isfinite(steep).any() else float("nan")


def _create(grid: Grid, kind: str, path: str) -> gdal.Dataset:
    data, nodata, predictor = KINDS[kind]
    options = ["TILED=YES", "COMPRESS=DEFLATE", f"PREDICTOR={predictor}", "BIGTIFF=IF_SAFER"]
    names = (kind, "told") if kind == "probability" else (kind,)
    dataset = gdal.GetDriverByName("GTiff").Create(path, grid.columns, grid.rows, len(names), data, options)
    if dataset is None:
        raise InputError(_unwritten(path))
    dataset.SetGeoTransform(grid.transform)
    dataset.SetProjection(grid.projection)
    dataset.SetMetadata({TAG: kind, "GROUNDCAST_ORIGIN": grid.origin.isoformat()})
    for number, name in enumerate(names, 1):
        band = dataset.GetRasterBand(number)
        band.SetNoDataValue(nodata)
        band.SetDescription(name)
        band.SetColorInterpretation(gdal.GCI_GrayIndex if number == 1 else gdal.GCI_Undefined)
    return dataset


def _write(maps: Mapping[str, gdal.Dataset], found: Assessment, limits: Sequence[float], top: int, paths: Mapping[str, str]) -> None:
    """Write some whole rows of the maps."""
    for kind, dataset in maps.items():
        grades = found.grades(limits)
        bands = (found.probability, np.where(grades > 0, 255.0, 0.0)) if kind == "probability" else (grades,)
        for number, values in enumerate(bands, 1):
            if dataset.GetRasterBand(number).WriteArray(values.reshape(-1, dataset.RasterXSize), 0, top) != 0:
                raise InputError(_unwritten(paths[kind]))


def _verify(path: Path, name: str) -> None:
    """Read everything once: GDAL writes the last blocks while closing, where a full disk goes unnoticed."""
    gdal.ErrorReset()
    dataset = opened(str(path))
    sums = [dataset.GetRasterBand(number).Checksum() for number in range(1, dataset.RasterCount + 1)] if dataset is not None else [-1]
    if min(sums) < 0 or gdal.GetLastErrorType() >= gdal.CE_Failure:
        raise InputError(_unwritten(name))


def _unwritten(path: str) -> str:
    return tr("The raster '{path}' could not be written. Is the disk full, or the folder protected?").format(path=path)


def _reference(grid: Grid) -> osr.SpatialReference:
    made = osr.SpatialReference()
    made.ImportFromWkt(grid.projection)
    return made
