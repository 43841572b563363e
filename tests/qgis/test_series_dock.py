"""The time-series dock on a map: clicks, markers, tools given back."""

from __future__ import annotations

import os
from datetime import date, timedelta

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsField,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.gui import QgsMapCanvas, QgsMapToolPan
from qgis.PyQt.QtCore import QObject, Qt, QVariant, pyqtSignal
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QMainWindow

from groundcast.plugin.main import GroundCastPlugin

DAYS = [date(2021, 1, 1) + timedelta(6 * step) for step in range(30)]


class Interface(QObject):
    """A window with a map, a layer chosen in it, and docks."""

    currentLayerChanged = pyqtSignal(object)  # noqa: N815 (QGIS's name)

    def __init__(self):
        super().__init__()
        self.window = QMainWindow()
        self.canvas = QgsMapCanvas(self.window)
        self.canvas.resize(400, 400)
        self.layer = None

    def mainWindow(self):
        return self.window

    def mapCanvas(self):
        return self.canvas

    def activeLayer(self):
        return self.layer

    def addDockWidget(self, area, dock):
        self.window.addDockWidget(area, dock)

    def removeDockWidget(self, dock):
        self.window.removeDockWidget(dock)

    def choose(self, layer):
        self.layer = layer
        self.currentLayerChanged.emit(layer)


@pytest.fixture()
def layer(qgis_app):
    QgsProject.instance().clear()
    made = QgsVectorLayer("Point?crs=EPSG:32633", "ground", "memory")
    names = [f"D{day:%Y%m%d}" for day in DAYS]
    made.dataProvider().addAttributes([QgsField("pid", QVariant.String), *(QgsField(name, QVariant.Double) for name in names)])
    made.updateFields()
    for index in range(3):
        feature = QgsFeature(made.fields())
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(500000 + 100 * index, 4e6)))
        feature.setAttributes([f"P{index}", *(float(value) for value in np.arange(len(DAYS)) * -(index + 1))])
        made.dataProvider().addFeatures([feature])
    QgsProject.instance().addMapLayer(made)
    yield made
    QgsProject.instance().clear()


@pytest.fixture()
def opened(layer):
    """The plugin with its dock open over the layer, and the interface."""
    iface = Interface()
    iface.canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:32633"))
    iface.canvas.setExtent(QgsRectangle(499900, 3999800, 500300, 4000200))
    iface.canvas.setMapTool(QgsMapToolPan(iface.canvas))
    iface.choose(layer)
    plugin = GroundCastPlugin(iface)
    plugin.open_series()
    yield plugin, iface
    if plugin.dock is not None:
        plugin.unload()


def click(canvas, x, y=4e6, held=Qt.KeyboardModifier.NoModifier):
    spot = canvas.getCoordinateTransform().transform(QgsPointXY(x, y)).toQPointF().toPoint()
    QTest.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, held, spot)


def test_a_click_shows_the_place(opened):
    plugin, iface = opened
    panel = plugin.dock.panel
    assert panel.pickButton.isChecked()
    assert panel.layerLabel.text() == "ground"
    click(iface.canvas, 500101)
    assert [item.label for item in panel.series] == ["P1"]
    assert panel.series[0].values[-1] == -58
    click(iface.canvas, 500201)
    assert [item.label for item in panel.series] == ["P2"]
    plugin.dock.pick(QgsPointXY(500250, 4000150 + 20 * iface.canvas.mapUnitsPerPixel()))
    assert [item.label for item in panel.series] == ["P2"]
    assert "Nothing was measured" in panel.noteLabel.text()
    plugin.dock.pick(QgsPointXY(500000, 4e6), keep=True)
    assert [item.label for item in panel.series] == ["P2", "P0"]
    assert len(plugin.dock._markers) == 2
    assert plugin.dock._markers[1].center() == QgsPointXY(500000, 4e6)
    panel.clear()
    assert not plugin.dock._markers


def test_reference_selection_and_area(opened, layer):
    plugin, _ = opened
    panel = plugin.dock.panel
    panel.selectionButton.click()
    assert "Select points" in panel.noteLabel.text()
    layer.selectAll()
    panel.selectionButton.click()
    assert panel.series[0].count == 3
    np.testing.assert_allclose(panel.series[0].values, -2.0 * np.arange(len(DAYS)))
    plugin.dock.pick(QgsPointXY(500200, 4e6), keep=True)
    panel.placeTree.topLevelItem(0).setSelected(True)
    panel.referenceButton.click()
    np.testing.assert_allclose(panel.shown[1].values, -1.0 * np.arange(len(DAYS)))
    panel.referenceButton.click()
    assert panel.reference is None
    plugin.dock._drawn(QgsGeometry.fromRect(QgsRectangle(499990, 3999990, 500110, 4000010)))
    assert panel.series[-1].count == 2


def test_tools_come_and_go(opened):
    plugin, iface = opened
    former = plugin.dock._former
    plugin.dock.panel.areaButton.click()
    assert iface.canvas.mapTool() is plugin.dock.area_tool
    assert not plugin.dock.panel.pickButton.isChecked()
    plugin.dock.panel.areaButton.click()
    assert iface.canvas.mapTool() is former
    plugin.dock.panel.pickButton.click()
    plugin.unload()
    assert plugin.dock is None
    assert iface.canvas.mapTool() is former


def test_a_layer_without_dates_is_explained(opened):
    plugin, iface = opened
    other = QgsVectorLayer("Point?crs=EPSG:32633&field=height:double", "heights", "memory")
    iface.choose(other)
    assert "no layer" in plugin.dock.panel.layerLabel.text()
    plugin.dock.pick(QgsPointXY(0, 0))
    assert "date fields" in plugin.dock.panel.noteLabel.text()
    iface.choose(None)
    plugin.dock.pick(QgsPointXY(0, 0))
    assert "date fields" in plugin.dock.panel.noteLabel.text()


def write_stack(path, first):
    """A stack of 4 x 4 cells of 100 m whose values begin with ``first`` and rise by one a date."""
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), 4, 4, 70, gdal.GDT_Float32, ["INTERLEAVE=BAND", "COMPRESS=DEFLATE"])
    dataset.SetGeoTransform((499900, 100, 0, 4000200, 0, -100))
    dataset.SetProjection(QgsCoordinateReferenceSystem("EPSG:32633").toWkt())
    for step in range(70):
        band = dataset.GetRasterBand(step + 1)
        band.SetDescription((DAYS[0] + timedelta(6 * step)).isoformat())
        band.WriteArray(np.full((4, 4), first + step, np.float32))
    dataset = None


def test_a_stack_is_ready_before_the_click_and_let_go_of_after(opened, tmp_path):
    plugin, iface = opened
    dock, path = plugin.dock, tmp_path / "stack.tif"
    write_stack(path, 5)
    raster = QgsRasterLayer(str(path), "stack", "gdal")
    QgsProject.instance().addMapLayer(raster)
    iface.choose(raster)
    assert dock.panel.layerLabel.text() == "stack"
    dock._stacks.wait()
    ready = dock._stacks.open_stack(raster)
    assert all(ready._reading._handles)
    click(iface.canvas, 500101)
    np.testing.assert_array_equal(dock.panel.series[0].values, 5.0 + np.arange(70))
    assert dock._stacks.open_stack(raster) is ready
    write_stack(path, 9)  # the file may become another one at any time
    click(iface.canvas, 500101)
    np.testing.assert_array_equal(dock.panel.series[0].values, 9.0 + np.arange(70))
    ready = dock._stacks.open_stack(raster)
    dock.panel.pickButton.click()
    assert not dock._stacks._stacks
    iface.choose(raster)
    assert not dock._stacks._stacks  # no click is to be expected
    dock.panel.pickButton.click()
    assert list(dock._stacks._stacks) == [str(path)]
    os.truncate(path, 2000)
    click(iface.canvas, 500101)
    assert dock.panel.noteLabel.text()
    path.unlink()
    click(iface.canvas, 500101)
    assert "Choose a layer" in dock.panel.noteLabel.text()
    write_stack(path, 1)
    click(iface.canvas, 500101)
    assert dock.panel.series[0].values[0] == 1
    iface.choose(None)
    QgsProject.instance().removeMapLayer(raster.id())
    assert not dock._stacks._stacks


def test_keep_is_as_good_as_ctrl(opened):
    plugin, iface = opened
    panel = plugin.dock.panel
    click(iface.canvas, 500000)
    panel.keepButton.click()
    click(iface.canvas, 500101)
    assert [item.label for item in panel.series] == ["P0", "P1"]
    plugin.dock._drawn(QgsGeometry.fromRect(QgsRectangle(499990, 3999990, 500110, 4000010)))
    assert len(panel.series) == 3
    panel.keepButton.click()
    panel.pickButton.click()
    click(iface.canvas, 500201)
    assert [item.label for item in panel.series] == ["P2"]


def test_a_click_that_is_nowhere_in_the_layers_crs_is_told(opened):
    plugin, iface = opened
    iface.canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    plugin.dock.pick(QgsPointXY(900, 4000))
    assert plugin.dock.panel.noteLabel.text()
    plugin.dock._drawn(QgsGeometry.fromRect(QgsRectangle(800, 3999, 900, 4100)))
    assert not plugin.dock.panel.series


def test_points_of_several_parts_have_their_forecast(opened):
    plugin, iface = opened
    names = [f"D{day:%Y%m%d}" for day in DAYS]
    several = QgsVectorLayer("MultiPoint?crs=EPSG:32633" + "".join(f"&field={name}:double" for name in names), "several", "memory")
    ahead = "".join(f"&field=D20220101{ending}:double" for ending in ("", "_lo80", "_hi80"))
    forecast = QgsVectorLayer("MultiPoint?crs=EPSG:32633" + ahead, "forecast", "memory")
    for layer, values in ((several, [1.0] * len(names)), (forecast, [-60.0, -61.0, -59.0])):
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromMultiPointXY([QgsPointXY(500000, 4e6)]))
        feature.setAttributes(values)
        layer.dataProvider().addFeatures([feature])
        QgsProject.instance().addMapLayer(layer)
    iface.choose(several)
    plugin.dock.pick(QgsPointXY(500000, 4e6))
    assert plugin.dock.panel.series[0].outlook.median[0] == -60.0
