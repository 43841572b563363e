"""Zones of two analyses, paired by overlap."""

from __future__ import annotations

from typing import Any

import pytest
from qgis.core import QgsGeometry, QgsRectangle

from groundcast.plugin.hazard.matching import match


def box(left: float, right: float, low: float = 0.0, high: float = 10.0) -> QgsGeometry:
    return QgsGeometry.fromRect(QgsRectangle(left, low, right, high))


def test_same_grown_new_and_vanished(qgis_app: Any) -> None:
    old = [("a", box(0, 10)), ("b", box(100, 110)), ("gone", box(500, 510))]
    new = [(1, box(300, 310)), (2, box(100, 140)), (3, box(0, 10))]
    found = match(old, new)
    assert {(item.old, item.new) for item in found} == {("a", 3), ("b", 2), (None, 1), ("gone", None)}
    assert [item.overlap for item in found] == pytest.approx([1.0, 1.0, 0.0, 0.0])


def test_a_split_zone_lives_on_in_its_largest_part(qgis_app: Any) -> None:
    found = match([("a", box(0, 100))], [("small", box(0, 20)), ("large", box(30, 100))])
    assert [tuple(item)[:2] for item in found] == [("a", "large"), (None, "small")]


def test_zones_grown_together_keep_the_larger_id(qgis_app: Any) -> None:
    found = match([("small", box(0, 20)), ("large", box(30, 100))], [("whole", box(0, 100))])
    assert [tuple(item)[:2] for item in found] == [("large", "whole"), ("small", None)]


def test_outlines_that_touch_are_not_the_same(qgis_app: Any) -> None:
    assert {tuple(item)[:2] for item in match([("a", box(0, 10))], [("b", box(9.5, 20))])} == {("a", None), (None, "b")}
    assert match([("a", box(0, 10))], [("b", box(9.5, 20))], least=0.01)[0].overlap == pytest.approx(0.05)


def test_every_id_once_and_a_crossed_outline_is_read(qgis_app: Any) -> None:
    crossed = QgsGeometry.fromWkt("POLYGON((0 0, 10 10, 10 0, 0 10, 0 0))")
    found = match([("a", crossed), ("b", box(4, 6))], [("c", box(0, 10)), ("d", box(2, 8)), ("e", box(3, 7))])
    assert sorted(item.old for item in found if item.old) == ["a", "b"]
    assert sorted(item.new for item in found if item.new) == ["c", "d", "e"]
    assert match([], []) == []
