"""Filled soil moisture as layers: colours from dry to wet, provenance, dates, what the metadata say."""

from __future__ import annotations

import math
import sys
from pathlib import Path

import pytest
from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProcessingUtils, QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QColor

from groundcast.plugin.layers.outputs import register
from groundcast.plugin.layers.ramp import MOIST, moist
from groundcast.plugin.layers.sample import raster_range
from groundcast.plugin.layers.temporal import has_band_ranges

sys.path.insert(0, str(Path(__file__).parent))
import fake_outputs  # noqa: E402 (beside this file)

RASTERS = ("filled", "lower80", "upper80", "lower95", "upper95", "provenance")


@pytest.fixture
def project(qgis_app):
    """The project, empty before and after."""
    QgsProject.instance().clear()
    yield QgsProject.instance()
    QgsProject.instance().clear()


def arrange(project, files, **changes):
    """Register and load the files as Processing does, and return the run's group."""
    context = QgsProcessingContext()
    context.setProject(project)
    for path in files.values():
        context.addLayerToLoadOnCompletion(path, QgsProcessingContext.LayerDetails("OUTPUT", project, "OUTPUT"))
    register(context, QgsProcessingFeedback(), files, fake_outputs.filled_summary(**changes), "Filled \u2013 moist")
    for destination, details in context.layersToLoadOnCompletion().items():
        layer = QgsProcessingUtils.mapLayerFromString(destination, context, typeHint=details.layerTypeHint)
        project.addMapLayer(context.temporaryLayerStore().takeMapLayer(layer))
        details.postProcessor().postProcessLayer(layer, context, QgsProcessingFeedback())
    for _ in range(400):
        QCoreApplication.processEvents()
    return project.layerTreeRoot().findGroup("Filled \u2013 moist")


@pytest.fixture
def rasters(tmp_path):
    """The six rasters of three dates; bands of the provenance hold 0, 1 and 2."""
    files = {key: fake_outputs.raster(tmp_path / f"{key}.tif", 3, 0.06, 0.38) for key in RASTERS[:-1]}
    files["provenance"] = fake_outputs.raster(tmp_path / "provenance.tif", 3, 2, 2)
    return files


@pytest.mark.parametrize(
    ("bounds", "ends"),
    [
        ((0.03, 0.42), (0.0, 0.5)),
        ((0.08, 0.31), (0.05, 0.35)),
        ((0.211, 0.262), (0.2, 0.28)),
        ((5, 48), (0.0, 50.0)),
        ((-0.1, 0.2), (0.0, 0.2)),
        ((0.3, 0.3), (0.0, 0.3)),
        ((math.nan, math.nan), (0.0, 0.5)),
    ],
)
def test_the_ramp_begins_and_ends_at_round_numbers(bounds, ends):
    values = moist(bounds).values
    assert (values[0], values[-1]) == pytest.approx(ends)
    assert list(values) == sorted(values)
    assert len(values) == len(MOIST)


def test_dry_is_brown_and_wet_is_blue_whatever_the_colour_vision():
    dry, wet = QColor(MOIST[0]), QColor(MOIST[-1])
    assert dry.red() > dry.blue() + 50
    assert wet.blue() > wet.red() + 50
    # Red and green confused, what is left is blue against yellow (their mean): it rises all the way.
    steps = [QColor(colour).blue() - (QColor(colour).red() + QColor(colour).green()) / 2 for colour in MOIST]
    assert steps[0] < steps[3] < steps[4] < steps[5] < steps[-1]


def test_limits_are_robust(qgis_app, tmp_path):
    low, high = raster_range(fake_outputs.raster(tmp_path / "a.tif", 3, 0.06, 0.38))
    assert 0.01 < low < 0.06
    assert 0.3 < high < 0.38
    assert all(math.isnan(value) for value in raster_range("/nowhere.tif"))


def test_a_filled_stack_becomes_a_group_of_dated_layers_on_one_scale(project, rasters):
    group = arrange(project, rasters)
    filled, provenance, intervals = group.children()
    assert [filled.name(), provenance.name(), intervals.name()] == ["Filled soil moisture", "Provenance", "Intervals"]
    assert len(intervals.children()) == 4
    assert (filled.isVisible(), provenance.isVisible(), intervals.isVisible()) == (True, False, False)
    assert all(node.itemVisibilityChecked() for node in provenance.children())  # the tick of their group is enough to see them
    layers = [node.layer() for node in group.findLayers()]
    assert all(layer.temporalProperties().isActive() for layer in layers)
    if not has_band_ranges(layers[0].temporalProperties()):
        assert [node.name() for node in filled.children()] == [f"{day} Filled soil moisture" for day in reversed(fake_outputs.DATES)]
    values = [layer for layer in layers if layer.renderer().type() == "singlebandpseudocolor"]
    assert len({(layer.renderer().classificationMin(), layer.renderer().classificationMax()) for layer in values}) == 1
    first = values[0].renderer()
    assert (first.classificationMin(), first.classificationMax()) == pytest.approx((0.0, 0.4))
    items = first.shader().rasterShaderFunction().colorRampItemList()
    assert [item.color for item in items] == [QColor(colour) for colour in MOIST]
    assert first.shader().rasterShaderFunction().legendSettings().suffix() == " m3/m3"


def test_provenance_has_three_named_colours(project, rasters):
    arrange(project, rasters)
    layer = next(layer for layer in project.mapLayers().values() if layer.renderer().type() == "paletted")
    assert [(item.value, item.label) for item in layer.renderer().classes()] == [(0, "no data"), (1, "observed"), (2, "filled")]
    assert len({item.color.name() for item in layer.renderer().classes()}) == 3


def test_style_and_metadata_stand_beside_the_files(project, rasters):
    arrange(project, rasters)
    for key, path in rasters.items():
        assert Path(path).with_suffix(".qml").stat().st_size > 500
        again = QgsRasterLayer(path, "opened another day")
        assert again.renderer().type() == ("paletted" if key == "provenance" else "singlebandpseudocolor")
        again.loadNamedMetadata(str(Path(path).with_suffix(".qmd")))
        text = again.metadata().abstract()
        assert "Method: Regression and kriging." in text
        assert "0.0204" in text  # the error on gaps like the user's own
        assert "46 %" in text
        assert "(gaps like those of these data)" in text
        assert "One date has no observation" in text
        assert "soil moisture" in again.metadata().keywords()["GroundCast"]
        assert "deformation" not in text


def test_filled_stations_show_every_table(project, tmp_path):
    path = fake_outputs.filled_points(tmp_path / "stations.gpkg")
    group = arrange(project, {"points": path})
    filled, intervals = group.children()
    assert filled.name() == "Filled soil moisture"
    assert len(intervals.children()) == 4
    for node, table in ((filled, "filled"), (intervals.findLayers()[0], "upper95")):
        layer = node.layer()
        assert isinstance(layer, QgsVectorLayer)
        assert (f"layername={table}" in layer.source()) or table == "filled"
        labels = [item.label() for item in layer.renderer().ranges()]
        assert labels[0].endswith("dry")
        assert labels[-1].endswith("wet")
        assert "m3/m3" in labels[4]
    values = {node.layer().maximumValue(2) for node in group.findLayers()}
    assert len(values) == 5  # five tables, not one five times


def test_an_empty_stack_is_styled_too(project, tmp_path):
    path = fake_outputs.raster(tmp_path / "empty.tif", 3, math.nan, math.nan)
    arrange(project, {"filled": path})
    renderer = QgsRasterLayer(path, "x").renderer()
    assert (renderer.classificationMin(), renderer.classificationMax()) == (0.0, 0.5)
