"""The series of a zone on a raster forecast: its cell with the greatest predicted movement."""

from __future__ import annotations

from typing import Optional

import numpy as np
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsGeometry, QgsProject, QgsRasterLayer

from ..series import cells
from ..series.record import Series
from ..toolbelt.i18n import tr
from .places import ZoneSeries, since_last


def raster_series(
    shape: QgsGeometry, crs: QgsCoordinateReferenceSystem, forecast: QgsRasterLayer, history: Optional[QgsRasterLayer], units: str
) -> Optional[ZoneSeries]:
    """Return the series of a zone whose ``shape`` is in ``crs``; None where the forecast has no value in it."""
    stack = cells.open_stack(forecast)
    if stack is None:
        return None
    here = QgsGeometry(shape)
    here.transform(QgsCoordinateTransform(crs, forecast.crs(), QgsProject.instance()))
    moved = cells.companions(stack).get("displacement")
    point = cells.greatest(moved or stack, here)
    outlook = cells.outlook_at(stack, point) if point is not None else None
    if point is None or outlook is None:
        return None
    past = cells.open_stack(history) if history is not None else None
    cell = past.cell(point) if past is not None else None
    days, values = (past.days, cells.series_at(past, cell).values) if past is not None and cell is not None else ((), np.empty(0))
    series = Series(tr("Most affected cell"), (point.x(), point.y()), days, values, units, outlook=outlook)
    displacement = np.nan
    if moved is not None and (spot := moved.cell(point)) is not None:
        displacement = float(moved.dataset.GetRasterBand(1).ReadAsArray(*spot, 1, 1)[0, 0])
    seen = values[np.isfinite(values)]
    if not np.isfinite(displacement) and len(seen):
        displacement = outlook.median[-1] - seen[-1]
    return ZoneSeries(since_last(series, float(displacement)), None)
