"""What the report says of how zones moved: an acceleration is told, and a time of failure never without its interval."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsVectorLayer
from qgis.PyQt.QtCore import QDate, QVariant

from groundcast.plugin.layers.zones_style import apply_zones
from groundcast.plugin.report.about import About
from groundcast.plugin.report.paper import PAPERS

from .test_report import FIELDS, REVIEW, UTM, content, memory, outside, square, texts

MOTION = (
    ("motion", QVariant.String), ("accel", QVariant.Double), ("accel_se", QVariant.Double), ("fail_from", QVariant.Date),
    ("fail_est", QVariant.Date), ("fail_to", QVariant.Date), ("vel_limit", QVariant.Double),
)  # fmt: skip
DAYS = (QDate(2025, 3, 1), QDate(2025, 4, 10), QDate(2025, 7, 2))
MOVED = (
    ["accelerating", -31.4, 4.2, *DAYS, None],
    ["accelerating", -8.0, 2.0, None, None, None, None],
    ["accelerating", 5.0, 1.0, None, None, None, None],
    ["slowing", 3.0, 0.4, None, None, None, None],
    ["steady", 0.1, 0.4, None, None, None, 40.0],
    ["unknown", None, None, None, None, None, None],
)


def zones() -> QgsVectorLayer:
    rows = []
    for number, moved in enumerate(MOVED, 1):
        values = [number, 3, 9, 1e4, 0.9 - 0.1 * number, 0.1, -14.0, -2.0, 0.1, -3.0, QDate(2025, 1, 1), 10.0, "away"]
        rows.append((square(500000 + 300 * number), [*values, *moved, "new", None, None, None, None]))
    return memory("MultiPolygon", UTM, "zones", FIELDS + MOTION + REVIEW, rows)


@pytest.mark.parametrize("paper", PAPERS, ids=lambda paper: paper.name)
def test_the_pages_say_how_zones_moved(qgis_app: Any, tmp_path: Path, paper: Any) -> None:
    made, _ = content(zones(), tmp_path, None, None, About(), paper=paper)
    first, _, *pages, _ = made
    assert "2 of them move ever faster." in texts(first)
    told = [texts(page) for page in pages]
    assert "moves ever faster (away from satellite): every year by 31.4 ± 4.2 mm a year more." in told[0]
    assert "it would fail between 1 March 2025 and 2 July 2025 (95 %), most likely about 10 April 2025." in told[0]
    assert "8.0 ± 2.0 mm a year more. When it would fail cannot be told from them." in told[1]
    assert "other way" not in told[0] + told[1]
    assert "(toward satellite): every year by 5.0 ± 1.0 mm a year more. The forecast expects movement the other way." in told[2]
    assert "slowing down" in told[3]
    assert "neither acceleration nor slowing down" in told[4]
    assert "According to the measurements so far" not in told[5] and "neither acceleration" not in told[5]
    for page in made:
        assert outside(page) == []


def test_both_thresholds_are_named(qgis_app: Any, tmp_path: Path) -> None:
    made, _ = content(zones(), tmp_path)
    page = next(texts(page) for page in made if texts(page).startswith("Ground movement Office Zone 5") or "Zone 5 " in texts(page)[:60])
    assert "will move by more than 10 mm or faster than 40 mm a year away from the satellite (or down) is 40 %" in page


def test_the_form_has_titles_and_words(qgis_app: Any) -> None:
    layer = zones()
    apply_zones(layer)
    fields = layer.fields()
    setup = layer.editorWidgetSetup(fields.indexOf("motion"))
    assert setup.type() == "ValueMap"
    assert [next(iter(item.values())) for item in setup.config()["map"]] == ["accelerating", "slowing", "steady", "unknown"]
    assert layer.attributeAlias(fields.indexOf("prob_max")) == "Highest probability"
    assert "interval" in layer.attributeAlias(fields.indexOf("fail_est"))
    assert layer.editFormConfig().readOnly(fields.indexOf("prob_max"))
    assert not layer.editFormConfig().readOnly(fields.indexOf("comment"))


def test_fields_of_other_layers_stay_as_they_are(qgis_app: Any) -> None:
    layer = memory(
        "MultiPolygon", UTM, "parcels", (("direction", QVariant.String), *REVIEW), [(square(500000), ["north", "new", *[None] * 4])]
    )
    apply_zones(layer)
    index = layer.fields().indexOf("direction")
    assert layer.editorWidgetSetup(index).isNull() and not layer.attributeAlias(index)
    assert not layer.editFormConfig().readOnly(index)
