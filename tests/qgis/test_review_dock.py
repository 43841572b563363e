"""The review dock: zones in order, one after another on map and plot, reviews written and taken back."""

from __future__ import annotations

from datetime import date

import numpy as np
import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsRectangle, QgsVectorLayer
from qgis.gui import QgsMapToolPan
from qgis.PyQt.QtCore import QDate, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication

from groundcast.plugin.main import GroundCastPlugin
from groundcast.plugin.review import fields
from groundcast.plugin.review.record import Review
from groundcast.plugin.toolbelt.settings import recall, remember

from .test_review import ADA, reviews_of, saved, zone_layer
from .test_series import points
from .test_series_dock import Interface

DAYS = [f"2021{month:02}01" for month in range(1, 13)]


@pytest.fixture()
def opened(qgis_app, tmp_path):
    """The plugin with its review dock open over three zones in a file, two points in each, and the interface."""
    QgsProject.instance().clear()
    remember("review", {"assessor": "Ben"})
    layer = saved(zone_layer({1: Review(), 2: ADA, 5: Review()}), tmp_path / "zones.gpkg")
    spots = [(20.0 * zone + off, 5.0) for zone in (1, 2, 5) for off in (2, 6)]
    values = {f"D{day}": np.array([1.0, 3, 5, 7, 9, 11]) * -step for step, day in enumerate(DAYS)}
    ground = points("ground", values, spots, list("abcdef"))
    QgsProject.instance().addMapLayers([layer, ground])
    iface = Interface()
    iface.canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:32633"))
    iface.canvas.setExtent(QgsRectangle(0, -100, 1000, 900))
    iface.canvas.setMapTool(QgsMapToolPan(iface.canvas))
    iface.choose(layer)
    plugin = GroundCastPlugin(iface)
    plugin.open_review()
    yield plugin, iface, layer
    plugin.unload()
    QgsProject.instance().clear()


def listed(panel):
    return [panel.zoneTree.topLevelItem(row).text(0) for row in range(panel.zoneTree.topLevelItemCount())]


def test_next_shows_the_zone_on_map_and_plot(opened):
    plugin, iface, _ = opened
    panel = plugin.review.panel
    assert panel.layer.name() == "zones" and panel.seriesBox.currentLayer().name() == "ground"
    assert listed(panel) == ["1", "2", "5"]
    assert panel.filterBox.currentText() == "all (3)"
    assert not panel.problemBox.isVisibleTo(panel) and panel.row is None
    panel.nextButton.click()
    assert panel.row.name == "1"
    assert iface.canvas.extent().contains(QgsRectangle(20, 0, 30, 10)) and iface.canvas.extent().height() < 30
    (series,) = plugin.dock.panel.series
    assert (series.label, series.count) == ("Zone 1", 2)
    np.testing.assert_allclose(series.values, -2.0 * np.arange(12))
    plugin.review.show()
    iface.window.show()
    iface.window.activateWindow()
    QApplication.processEvents()
    panel.zoneTree.setFocus()
    QTest.keyClick(panel.zoneTree, Qt.Key.Key_Down)  # the list itself
    assert panel.row.name == "2"
    QTest.keyClick(iface.canvas, Qt.Key.Key_PageUp, Qt.KeyboardModifier.AltModifier)  # from wherever the keyboard is
    assert panel.row.name == "1"
    for _ in range(3):  # beyond the end
        QTest.keyClick(iface.canvas, Qt.Key.Key_PageDown, Qt.KeyboardModifier.AltModifier)
    assert panel.row.name == "5" and not panel.nextButton.isEnabled()
    panel.previousButton.click()
    np.testing.assert_allclose(plugin.dock.panel.series[0].values, -6.0 * np.arange(12))
    assert iface.canvas.mapTool() is not plugin.dock.pick_tool  # the user's tool stays


def test_a_review_is_in_the_file_at_once_and_can_be_taken_back(opened):
    plugin, _, layer = opened
    panel = plugin.review.panel
    panel.nextButton.click()
    panel.form_parts.buttons["watch"].click()
    first = Review("watch", "Ben", date.today())
    assert reviews_of(layer.source())[1] == first
    assert not layer.isEditable()
    assert panel.filterBox.itemText(panel.filterBox.findData("watch")) == "watch (1)"
    panel.commentEdit.setPlainText("wet ground")
    assert reviews_of(layer.source())[1] == first  # while writing
    panel.step(1)
    assert reviews_of(layer.source())[1].comment == "wet ground"
    assert panel.commentEdit.toPlainText() == "cracks"
    panel.form_parts.buttons["dismissed"].click()  # Ada had confirmed it
    made = reviews_of(layer.source())[2]
    assert (made.status, made.assessor, made.history) == ("dismissed", "Ben", (ADA.line(),))
    assert panel.historyEdit.toPlainText() == ADA.line()
    for _ in range(3):
        panel.undoButton.click()
    assert reviews_of(layer.source()) == {1: Review(), 2: ADA, 5: Review()}
    assert panel.row.name == "1" and not panel.undoButton.isEnabled()
    panel.redoButton.click()
    assert reviews_of(layer.source())[1] == first


def test_within_the_users_own_edits(opened):
    plugin, _, layer = opened
    panel = plugin.review.panel
    layer.startEditing()
    panel.nextButton.click()
    panel.form_parts.buttons["confirmed"].click()
    assert reviews_of(layer.source())[1] == Review()
    assert "your edits" in panel.savedLabel.text()
    assert panel.row.review.status == "confirmed"
    layer.undoStack().undo()
    QApplication.processEvents()
    assert panel.row.review.status == "new" and panel.form_parts.buttons["new"].isChecked()
    layer.rollBack()


def test_who_and_when_are_those_of_the_form(opened):
    plugin, _, layer = opened
    panel = plugin.review.panel
    panel.nextButton.click()
    panel.form_parts.buttons["watch"].click()
    panel.dateEdit.setDate(QDate(2026, 3, 6))  # it was on Friday
    assert reviews_of(layer.source())[1] == Review("watch", "Ben", date(2026, 3, 6))
    panel.assessorEdit.setText("Benedict")
    panel.assessorEdit.editingFinished.emit()
    assert recall("review") == {"assessor": "Benedict"}
    panel.dateEdit.setDate(QDate(2026, 3, 7))
    assert reviews_of(layer.source())[1] == Review("watch", "Ben", date(2026, 3, 6))  # it stays his
    panel.form_parts.buttons["confirmed"].click()
    made = reviews_of(layer.source())[1]
    assert (made.assessor, made.history) == ("Benedict", ("2026-03-06 | watch | Ben",))
    panel.step(1)
    panel.dateEdit.setDate(QDate(2026, 3, 9))
    assert reviews_of(layer.source())[2] == ADA  # another's review is not signed anew


def test_filter_keeps_the_zone_in_hand(opened):
    plugin, _, _ = opened
    panel = plugin.review.panel
    panel.filterBox.setCurrentIndex(panel.filterBox.findData("new"))
    assert listed(panel) == ["1", "5"]
    panel.nextButton.click()
    panel.form_parts.buttons["dismissed"].click()
    assert listed(panel) == ["1", "5"]
    panel.nextButton.click()
    assert panel.row.name == "5" and listed(panel) == ["5"]
    assert panel.filterBox.currentText() == "new (1)"


def test_layers_without_fields_or_read_only(opened, tmp_path):
    plugin, iface, layer = opened
    panel = plugin.review.panel
    plain = saved(zone_layer({1: Review()}, reviewed=False), tmp_path / "plain.gpkg")
    QgsProject.instance().addMapLayer(plain)
    iface.choose(plain)
    assert panel.layer is plain
    assert "no field for a review" in panel.problemLabel.text() and not panel.form.isEnabled()
    panel.addButton.click()
    assert not fields.lacking(plain.fields()) and panel.form.isEnabled()
    assert plain.editorWidgetSetup(plain.fields().indexOf("status")).type() == "ValueMap"
    panel.nextButton.click()
    panel.form_parts.buttons["confirmed"].click()
    assert reviews_of(plain.source())[1].status == "confirmed"
    layer.setReadOnly(True)
    iface.choose(layer)
    assert "'zones' is read-only" in panel.problemLabel.text() and not panel.addButton.isVisibleTo(panel)
    assert listed(panel) == ["1", "2", "5"]
    iface.choose(QgsProject.instance().mapLayersByName("ground")[0])
    assert panel.layer is layer  # points are chosen there to be clicked
    QgsProject.instance().removeMapLayer(layer.id())
    QApplication.processEvents()
    assert panel.layer is not layer


def test_a_file_that_cannot_be_written_is_told(opened):
    import sqlite3

    plugin, _, layer = opened
    panel = plugin.review.panel
    panel.nextButton.click()
    other = sqlite3.connect(layer.source().split("|")[0], isolation_level=None)
    other.execute("CREATE TRIGGER stop BEFORE UPDATE ON zones BEGIN SELECT RAISE(ABORT, 'locked by the office'); END")
    panel.form_parts.buttons["watch"].click()
    assert "could not be written to 'zones'" in panel.noteLabel.text() and "locked by the office" in panel.noteLabel.text()
    assert panel.form_parts.buttons["new"].isChecked() and not layer.isEditable()
    assert not panel.undoButton.isEnabled()
    other.close()
    assert isinstance(QgsProject.instance().mapLayersByName("zones")[0], QgsVectorLayer)
