"""Which layers the files of a run become: each file with what is to be shown of it. Touches no project: any thread will do."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from qgis.core import QgsMapLayer, QgsRasterLayer, QgsVectorLayer

from .ramp import diverging, moist, stepped
from .sample import column_limit, column_range, raster_limit, raster_range
from .sheets import DERIVED, FILLED, SUFFIXES, Sheet, embedding_sheet, filled_sheet, sheet

#: File to a layer opened in this thread, and the sheets to show of it.
Plans = dict[str, tuple[QgsMapLayer, list[Sheet]]]


def plan(outputs: Mapping[str, str], summary: Mapping[str, Any]) -> Plans:
    """Return the layers of a run's files; documents are left out."""
    return _filled(outputs, summary) if summary.get("kind") == "soil_moisture" else _forecast(outputs, summary)


def _forecast(outputs: Mapping[str, str], summary: Mapping[str, Any]) -> Plans:
    plans: Plans = {}
    rasters = {key: path for key, path in outputs.items() if key in SUFFIXES or key in DERIVED}
    dated = _first(rasters, SUFFIXES)
    common = diverging(raster_limit(dated)) if dated else stepped(1.0)
    for key, path in rasters.items():
        scale = common if key in SUFFIXES else diverging(raster_limit(path))
        plans[path] = (_raster(path, key), [sheet(key, summary, scale, False)])
    if "embedding" in outputs:
        plans[outputs["embedding"]] = (QgsVectorLayer(outputs["embedding"], "embedding", "ogr"), [embedding_sheet()])
    if "points" in outputs:
        layer = QgsVectorLayer(outputs["points"], "forecast", "ogr")
        plans[outputs["points"]] = (layer, _forecast_points(layer, summary))
    return plans


def _forecast_points(layer: QgsVectorLayer, summary: Mapping[str, Any]) -> list[Sheet]:
    names = set(layer.fields().names())
    common = diverging(column_limit(layer, sheet("median", summary, stepped(1.0), True).columns))
    scales = {key: diverging(column_limit(layer, [key])) if key in DERIVED else common for key in (*SUFFIXES, *DERIVED)}
    sheets = [sheet(key, summary, scales[key], True) for key in ("median", *DERIVED, *list(SUFFIXES)[1:])]
    return [item for item in sheets if item.columns and names.issuperset(item.columns)]


def _filled(outputs: Mapping[str, str], summary: Mapping[str, Any]) -> Plans:
    plans: Plans = {}
    rasters = {key: path for key, path in outputs.items() if key in FILLED or key == "provenance"}
    values = _first(rasters, FILLED)
    scale = moist(raster_range(values)) if values else moist((0.0, 0.5))
    for key, path in rasters.items():
        plans[path] = (_raster(path, key), [filled_sheet(key, summary, scale, False)])
    if "points" in outputs:
        layer = QgsVectorLayer(f"{outputs['points']}|layername={FILLED[0]}", FILLED[0], "ogr")
        common = moist(column_range(layer, filled_sheet("filled", summary, scale, True).columns))
        plans[outputs["points"]] = (layer, [filled_sheet(key, summary, common, True) for key in FILLED])
    return plans


def _first(rasters: Mapping[str, str], keys: Iterable[str]) -> str:
    """Return the file of the first of ``keys`` that was written, empty if none was."""
    return next((rasters[key] for key in keys if key in rasters), "")


def _raster(path: str, name: str) -> QgsRasterLayer:
    options = QgsRasterLayer.LayerOptions()
    options.loadDefaultStyle = False  # it gets its own; the default reads all of it for statistics
    return QgsRasterLayer(path, name, "gdal", options)
