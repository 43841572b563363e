"""The observations before a forecast, where the user named none: the forecast's own input, if it is still there."""

from __future__ import annotations

from pathlib import Path
from typing import Optional

from qgis.core import QgsVectorLayer

from ..layers.history_table import virtual_table
from ..series import points
from .about import About


def find_history(about: About, forecast: Optional[QgsVectorLayer], folder: Path) -> Optional[QgsVectorLayer]:
    """Return the input as a layer of points, or None; a table becomes one through a small file in ``folder``."""
    if forecast is None:
        return None
    for path, _ in about.inputs:
        file = Path(path)
        if not file.is_file() or file.suffix.lower() in (".dbf", ".shx", ".prj"):
            continue
        source = path
        if file.suffix.lower() in (".csv", ".zip"):
            source = str(folder / "history.vrt")
            if not virtual_table(path, source, forecast.crs()):
                continue
        layer = QgsVectorLayer(source, "history", "ogr")
        if layer.isValid() and points.has_dates(layer) and not points.is_forecast(layer):
            return layer
    return None
