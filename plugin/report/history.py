"""The observations before a forecast, where the user named none: the forecast's own input, if it is still there."""

from __future__ import annotations

from pathlib import Path
from typing import Optional

from qgis.core import QgsMapLayer, QgsRasterLayer, QgsVectorLayer

from ..layers.history_table import virtual_table
from ..series import cells, points
from .about import About


def find_history(about: About, forecast: Optional[QgsMapLayer], folder: Path, large: bool = False) -> Optional[QgsMapLayer]:
    """Return the input as a layer like the forecast, or None; a table becomes one through a small file in ``folder``.

    ``large``: also a table that is too large to be read again for every place or drawing.
    """
    if forecast is None:
        return None
    if isinstance(forecast, QgsRasterLayer):
        return next((layer for path, _ in about.inputs[:1] if (layer := _stack(path)) is not None), None)
    for path, _ in about.inputs:
        file = Path(path)
        if not file.is_file() or file.suffix.lower() in (".dbf", ".shx", ".prj"):
            continue
        source = path
        if file.suffix.lower() in (".csv", ".zip"):
            source = str(folder / "history.vrt")
            if not virtual_table(path, source, forecast.crs(), large):
                continue
        layer = QgsVectorLayer(source, "history", "ogr")
        if layer.isValid() and points.has_dates(layer) and not points.is_forecast(layer):
            return layer
    return None


def _stack(path: str) -> Optional[QgsRasterLayer]:
    """A raster with a band per date; None if it is none."""
    layer = QgsRasterLayer(path, "history", "gdal") if Path(path).is_file() else None
    return layer if layer is not None and layer.isValid() and cells.open_stack(layer) is not None else None
