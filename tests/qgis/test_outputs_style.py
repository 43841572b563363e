"""Ramps: symmetric about 0, with nice limits, red below and blue above."""

from __future__ import annotations

import math
import sys
from pathlib import Path

import pytest
from qgis.core import QgsRasterLayer
from qgis.PyQt.QtGui import QColor

from groundcast.plugin.layers.ramp import diverging, nice_step, number, stepped
from groundcast.plugin.layers.sample import raster_limit
from groundcast.plugin.layers.sheets import end_notes, legend
from groundcast.plugin.layers.style import points_renderer, raster_renderer

sys.path.insert(0, str(Path(__file__).parent))
import fake_outputs  # noqa: E402 (beside this file)


@pytest.mark.parametrize(("limit", "step"), [(4, 1), (4.01, 2), (35, 10), (0.7, 0.2), (90, 30), (0, 1), (math.nan, 1)])
def test_step_is_a_nice_number_and_four_reach_the_limit(limit, step):
    assert nice_step(limit) == pytest.approx(step)


def test_ramp_and_classes_mirror_each_other_about_zero():
    values = [value for value, _ in stepped(2.5).stops()]
    assert values == [-value for value in reversed(values)]
    assert values[4] == 0
    edges = [(lower, upper) for lower, upper, _ in stepped(2.0).classes()]
    assert edges == [(-upper, -lower) for lower, upper in reversed(edges)]
    assert edges[0][0] == -math.inf
    assert edges[4] == (-1.0, 1.0)


def test_limits_are_written_without_needless_digits():
    assert [number(value) for value in (-7.5, 0.1 + 0.2, 10.0)] == ["\u22127.5", "0.3", "10"]


def test_raster_renderer_is_symmetric_although_the_data_are_not(qgis_app, tmp_path):
    path = fake_outputs.raster(tmp_path / "median.tif", 3)
    limit = raster_limit(path)
    assert 80 < limit < 90  # robust: near the largest absolute value, not at it
    layer = QgsRasterLayer(path, "median")
    renderer = raster_renderer(layer, 2, diverging(limit), "mm")
    assert renderer.band() == 2
    assert renderer.classificationMin() == -renderer.classificationMax() == -120
    items = renderer.shader().rasterShaderFunction().colorRampItemList()
    assert items[4].value == 0
    assert items[4].color == QColor("#f7f7f7")
    assert items[0].color.red() > items[0].color.blue()
    assert items[-1].color.blue() > items[-1].color.red()
    assert renderer.shader().rasterShaderFunction().legendSettings().suffix() == " mm"


@pytest.mark.parametrize(
    ("component", "heading", "ends", "faster"),
    [
        ("", "mm, + toward satellite", ("away (LOS)", "toward (LOS)"), ("more away (LOS)", "more toward (LOS)")),
        ("vertical", "mm, + upward", ("down", "up"), ("more down", "more up")),
        ("east", "mm, + eastward", ("west", "east"), ("more west", "more east")),
    ],
)
def test_the_sign_is_that_of_the_component(component, heading, ends, faster):
    summary = {"units": "mm", "component": component}
    assert legend("mm", summary) == heading
    assert end_notes("median", summary) == ends
    assert end_notes("velocity_change", summary) == faster
    assert end_notes("median", {**summary, "units": "rad"}) == ("", "")
    # What fits into QGIS's layer panel at its usual width, indented twice.
    assert len(points_renderer('"D20250101"', stepped(40.0), "mm", ends).ranges()[0].label()) <= 22


def test_every_value_has_a_class(qgis_app):
    renderer = points_renderer('"velocity"', stepped(5.0), "mm/yr", ("away", "toward"))
    ranges = renderer.ranges()
    assert len(ranges) == 9
    assert all(renderer.rangeForValue(value) is not None for value in (-1e6, -17.5, 0, 3, 1e6))
    assert ranges[0].label() == "< \u221217.5 mm/yr, away"
    assert ranges[-1].label() == "> 17.5 mm/yr, toward"
