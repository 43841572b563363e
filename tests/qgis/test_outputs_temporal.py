"""What the Temporal Controller plays: ranges without gaps, and the right column at every moment."""

from __future__ import annotations

from datetime import date

import pytest
from qgis.core import QgsExpression, QgsExpressionContext, QgsExpressionContextScope, QgsFeature, QgsField, QgsFields, QgsProject
from qgis.PyQt.QtCore import QDate, QDateTime, Qt, QTime, QVariant

from groundcast.plugin.layers.temporal import ends, moment, newest_column, ranges, set_band_ranges, widen_project

DAYS = [date(2023, 1, 5), date(2023, 1, 12), date(2023, 1, 20), date(2023, 2, 1)]


def test_ranges_follow_each_other_and_the_last_lasts_the_usual_step():
    spans = ranges(DAYS)
    assert [span.begin() for span in spans[1:]] == [span.end() for span in spans[:-1]]
    assert all(span.includeBeginning() and not span.includeEnd() for span in spans)
    assert ends(DAYS)[-1] == date(2023, 2, 9)
    assert spans[1].contains(moment(date(2023, 1, 19)))
    assert not spans[1].contains(moment(date(2023, 1, 20)))


def test_bands_have_their_own_ranges_where_qgis_can():
    class Properties:
        """The part of QgsRasterLayerTemporalProperties that QGIS 3.38 added."""

        def setMode(self, mode):
            self.mode = mode

        def setFixedRangePerBand(self, spans):
            self.spans = spans

        def setIsActive(self, active):
            self.active = active

    properties = Properties()
    set_band_ranges(properties, DAYS, mode="per band")
    assert properties.mode == "per band"
    assert properties.active
    assert list(properties.spans) == [1, 2, 3, 4]
    assert properties.spans[2].begin() == moment(DAYS[1])
    assert properties.spans[2].end() == moment(DAYS[2])


@pytest.mark.parametrize(
    ("end", "value"),
    [
        ("2023-01-05", None),
        ("2023-01-06", 1),
        ("2023-01-12", 1),
        ("2023-01-13", 2),
        ("2023-02-01", 3),
        ("2023-02-02", 4),
        ("2030-01-01", 4),
    ],
)
def test_the_newest_column_before_the_end_of_the_frame_is_drawn(qgis_app, end, value):
    day = QDate.fromString(end, Qt.DateFormat.ISODate)
    assert _evaluate(QDateTime(day, QTime(0, 0), Qt.TimeSpec.UTC)) == value


def test_without_temporal_navigation_the_last_column_is_drawn(qgis_app):
    assert _evaluate(None) == 4


def test_only_the_needed_columns_are_read(qgis_app):
    expression = QgsExpression(newest_column(DAYS, _columns()))
    assert not expression.hasParserError()
    assert set(_columns()) <= set(expression.referencedColumns())


def test_the_projects_range_grows_and_never_shrinks(qgis_app):
    project = QgsProject()
    widen_project(project, DAYS[1], DAYS[2])
    widen_project(project, DAYS[0], DAYS[1])
    span = project.timeSettings().temporalRange()
    assert (span.begin(), span.end()) == (moment(DAYS[0]), moment(DAYS[2]))


def _columns():
    return [f"D{day:%Y%m%d}" for day in DAYS]


def _evaluate(end):
    fields = QgsFields()
    for name in _columns():
        fields.append(QgsField(name, QVariant.Double))
    feature = QgsFeature(fields)
    feature.setAttributes([1.0, 2.0, 3.0, 4.0])
    context, scope = QgsExpressionContext(), QgsExpressionContextScope()
    if end is not None:
        scope.setVariable("map_end_time", end)
    context.appendScope(scope)
    context.setFeature(feature)
    context.setFields(fields)
    expression = QgsExpression(newest_column(DAYS, _columns()))
    value = expression.evaluate(context)
    assert not expression.hasEvalError(), expression.evalErrorString()
    return value
