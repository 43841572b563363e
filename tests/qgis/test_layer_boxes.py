"""Which layers a list offers."""

from __future__ import annotations

import warnings

import pytest
from qgis.core import QgsProject, QgsVectorLayer
from qgis.gui import QgsMapLayerComboBox

from groundcast.plugin.toolbelt.layer_boxes import offer


@pytest.mark.parametrize(("kinds", "offered"), [(("PointLayer",), {"a", ""}), (("PointLayer", "PolygonLayer"), {"a", "b", ""})])
def test_a_list_offers_the_kinds_that_were_named(kinds, offered) -> None:
    """And QGIS finds nothing old about how it was told."""
    project = QgsProject.instance()
    layers = [
        QgsVectorLayer(f"{kind}?crs=EPSG:4326", name, "memory") for kind, name in (("Point", "a"), ("Polygon", "b"), ("LineString", "c"))
    ]
    project.addMapLayers(layers)
    box = QgsMapLayerComboBox()
    box.setAllowEmptyLayer(True)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        offer(box, *kinds)
    assert {box.itemText(row) for row in range(box.count())} == offered
    project.clear()
