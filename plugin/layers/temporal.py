"""What QGIS's Temporal Controller plays.

A date stands from its own day until the next one, the last for the usual step more. A raster stack is one layer with a range per
band where QGIS can do that (3.38), and one layer per date otherwise. Points are always one layer: its classes hang on an
expression that picks the newest column dated before the end of the map's time range, so any step of the controller plays smoothly.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

from qgis.core import (
    Qgis,
    QgsDateTimeRange,
    QgsProject,
    QgsUnitTypes,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QDate, QDateTime, Qt, QTime

from ..toolbelt.compat import RANGE_PER_BAND


def moment(day: date) -> QDateTime:
    """Midnight (UTC) of the day."""
    return QDateTime(QDate(day.year, day.month, day.day), QTime(0, 0), Qt.TimeSpec.UTC)


def ends(days: Sequence[date]) -> list[date]:
    """Return the day on which each date stops being shown: the next date, and for the last the median step later."""
    steps = sorted((after - before).days for before, after in zip(days, days[1:]))
    usual = steps[len(steps) // 2] if steps else 1
    return [*days[1:], days[-1] + timedelta(days=usual)]


def ranges(days: Sequence[date]) -> list[QgsDateTimeRange]:
    """Return one half-open range per date; together they cover the whole without gap or overlap."""
    return [QgsDateTimeRange(moment(first), moment(last), True, False) for first, last in zip(days, ends(days))]


def has_band_ranges(properties: Any) -> bool:
    """Whether this QGIS knows a range per band (3.38)."""
    return hasattr(properties, "setFixedRangePerBand")


def set_band_ranges(properties: Any, days: Sequence[date], mode: Any = None) -> None:
    """Give every band of a stack its range (QGIS 3.38 and later)."""
    properties.setMode(RANGE_PER_BAND if mode is None else mode)
    properties.setFixedRangePerBand(dict(enumerate(ranges(days), start=1)))
    properties.setIsActive(True)


def set_fixed_range(properties: Any, span: QgsDateTimeRange) -> None:
    """Show a raster layer during ``span`` only."""
    properties.setMode(Qgis.RasterTemporalMode.FixedTemporalRange)
    properties.setFixedTemporalRange(span)
    properties.setIsActive(True)


def set_window(layer: QgsVectorLayer, first: date, last: date) -> None:
    """Show a point layer from ``first`` to ``last`` and redraw it at every step between.

    Constant expressions, not a fixed range: QGIS reuses the drawn image of a layer with a fixed range.
    """
    properties = layer.temporalProperties()
    properties.setMode(Qgis.VectorTemporalMode.FeatureDateTimeStartAndEndFromExpressions)
    properties.setStartExpression(f"to_datetime('{first.isoformat()}T00:00:00')")
    properties.setEndExpression(f"to_datetime('{last.isoformat()}T00:00:00')")
    properties.setIsActive(True)


def newest_column(days: Sequence[date], columns: Sequence[str]) -> str:
    """Return the expression of the newest of ``columns`` dated before the end of the map's time range.

    Without temporal navigation that is the last column; before the first date it is NULL, so nothing is drawn.
    The comparisons form a binary tree: nine of them suffice for 500 dates.
    """

    def tree(low: int, high: int) -> str:
        if low == high:
            return '"{}"'.format(columns[low].replace('"', '""'))
        middle = (low + high + 1) // 2
        return f"if(@day>'{days[middle]:%Y%m%d}',{tree(middle, high)},{tree(low, middle - 1)})"

    day = "coalesce(format_date(@map_end_time,'yyyyMMdd'),'99999999')"
    return f"with_variable('day',{day},if(@day>'{days[0]:%Y%m%d}',{tree(0, len(days) - 1)},NULL))"


def widen_project(project: QgsProject, first: date, last: date) -> None:
    """Let the project's temporal range include ``first`` to ``last``, so that the controller offers it at once."""
    settings = project.timeSettings()
    known = settings.temporalRange()
    begin, end = moment(first), moment(last)
    if known.begin().isValid() and known.end().isValid():
        begin, end = min(begin, known.begin()), max(end, known.end())
    settings.setTemporalRange(QgsDateTimeRange(begin, end))


def set_step(project: QgsProject, days: Sequence[date]) -> None:
    """Offer the usual step of the forecast as the controller's frame, unless the project has a range (and so a step) already."""
    settings = project.timeSettings()
    if not settings.temporalRange().begin().isValid():
        modern = getattr(Qgis, "TemporalUnit", None)
        settings.setTimeStepUnit(modern.Days if modern else QgsUnitTypes.TemporalUnit.TemporalDays)
        settings.setTimeStep((ends(days)[-1] - days[-1]).days)
