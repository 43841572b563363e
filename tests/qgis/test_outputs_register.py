"""From finished files to a group of styled layers, by Processing's own way of loading results."""

from __future__ import annotations

import sys
import threading
from datetime import date
from pathlib import Path

import pytest
from qgis.core import (
    QgsApplication,
    QgsDateTimeRange,
    QgsFeatureRequest,
    QgsLayerTreeGroup,
    QgsMapLayerLegendUtils,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingUtils,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
    QgsVectorLayerTemporalContext,
)
from qgis.PyQt.QtCore import QCoreApplication

from groundcast.plugin.layers import outputs as module
from groundcast.plugin.layers.outputs import register
from groundcast.plugin.layers.temporal import has_band_ranges, moment

sys.path.insert(0, str(Path(__file__).parent))
import fake_outputs  # noqa: E402 (beside this file)

KEYS = ("median", "lower80", "upper80", "lower95", "upper95", "displacement", "velocity", "velocity_change")


@pytest.fixture
def project(qgis_app):
    """The project, empty before and after."""
    QgsProject.instance().clear()
    yield QgsProject.instance()
    QgsProject.instance().clear()


@pytest.fixture
def context(project):
    """A context that loads into the project."""
    made = QgsProcessingContext()
    made.setProject(project)
    return made


def load(context, project):
    """Load as Processing does: open on the main thread, add to the tree, then run the post-processor."""
    for destination, details in context.layersToLoadOnCompletion().items():
        layer = QgsProcessingUtils.mapLayerFromString(destination, context, typeHint=details.layerTypeHint)
        assert layer is not None, destination
        details.setOutputLayerName(layer)
        project.addMapLayer(context.temporaryLayerStore().takeMapLayer(layer))
        if details.postProcessor():
            details.postProcessor().postProcessLayer(layer, context, QgsProcessingFeedback())
    settle()


def settle():
    """Let the further layers arrive, one in each turn of the event loop."""
    for _ in range(400):
        QCoreApplication.processEvents()


def want(context, project, path):
    """What ``parameterAsOutputLayer`` does for an output to be loaded."""
    context.addLayerToLoadOnCompletion(str(path), QgsProcessingContext.LayerDetails("OUTPUT", project, "OUTPUT"))


def run_points(tmp_path, context, project, **changes):
    path = fake_outputs.forecast_points(tmp_path / "out.gpkg")
    want(context, project, path)
    register(context, QgsProcessingFeedback(), {"points": path}, fake_outputs.summary(**changes), "Forecast \u2013 x \u2013 2022-12-25")
    load(context, project)
    return path


def run_rasters(tmp_path, context, project):
    files = {key: fake_outputs.raster(tmp_path / f"{key}.tif", 3 if key[-2:] in ("an", "80", "95") else 1) for key in KEYS}
    for path in files.values():
        want(context, project, path)
    register(context, QgsProcessingFeedback(), files, fake_outputs.summary(), "Forecast \u2013 r \u2013 2022-12-25")
    load(context, project)
    return files


def names(group):
    return [child.name() for child in group.children()]


def test_points_become_a_group_of_styled_layers(tmp_path, context, project):
    run_points(tmp_path, context, project)
    (group,) = project.layerTreeRoot().children()
    assert isinstance(group, QgsLayerTreeGroup)
    assert group.name().startswith("Forecast")
    assert names(group) == ["Forecast, median", "Predicted displacement", "Predicted velocity", "Change of velocity", "Intervals"]
    ticked = [node.name() for node in group.findLayers() if node.isVisible()]
    assert ticked == ["Forecast, median"]
    for node in group.findLayers():
        renderer = node.layer().renderer()
        edges = [(item.lowerValue(), item.upperValue()) for item in renderer.ranges()]
        assert edges == [(-upper, -lower) for lower, upper in reversed(edges)]
        assert renderer.ranges()[0].label().endswith("away (LOS)")
        assert "mm" in renderer.ranges()[4].label()
    median = group.children()[0].layer()
    assert median.temporalProperties().isActive()
    assert shown(median, "2023-01-05", "2023-01-06")
    assert shown(median, "2023-01-27", "2023-01-28")
    assert not shown(median, "2022-12-01", "2023-01-01")
    assert not shown(median, "2023-01-30", "2023-02-01")


def moment_date(text):
    return moment(date.fromisoformat(text)).date()


def shown(layer, first, last):
    """How many points the layer's temporal filter lets through in a frame of the controller."""
    frame = QgsDateTimeRange(moment(date.fromisoformat(first)), moment(date.fromisoformat(last)), True, False)
    text = layer.temporalProperties().createFilterString(QgsVectorLayerTemporalContext(), frame)
    assert text
    return sum(1 for _ in layer.getFeatures(QgsFeatureRequest().setFilterExpression(text)))


def test_style_and_metadata_stand_beside_the_file_and_are_found_again(tmp_path, context, project):
    path = run_points(tmp_path, context, project)
    assert Path(path).with_suffix(".qml").stat().st_size > 1000
    again = QgsVectorLayer(path, "opened another day", "ogr")
    assert len(again.renderer().ranges()) == 9
    again.loadNamedMetadata(str(Path(path).with_suffix(".qmd")))
    assert "ridge" in again.metadata().abstract()
    assert "0.39" in again.metadata().abstract()
    assert any("2022-12-01" in line for line in again.metadata().history())


def test_rasters_become_layers_by_date_where_qgis_has_no_band_ranges(tmp_path, context, project):
    files = run_rasters(tmp_path, context, project)
    (group,) = project.layerTreeRoot().children()
    first, *derived, intervals = group.children()
    assert [node.name() for node in derived] == ["Predicted displacement", "Predicted velocity", "Change of velocity"]
    assert len(intervals.children()) == 4
    assert not intervals.isVisible()
    probe = QgsRasterLayer(files["median"], "x")
    if has_band_ranges(probe.temporalProperties()):
        pytest.skip("this QGIS has a range per band: one layer holds all dates")
    assert names(first) == [f"{day} Forecast, median" for day in reversed(fake_outputs.DATES)]
    for index, node in enumerate(reversed(first.findLayers())):
        layer = node.layer()
        span = layer.temporalProperties().fixedTemporalRange()
        assert layer.temporalProperties().isActive()
        assert node.isVisible()
        assert span.begin().date() == moment_date(fake_outputs.DATES[index])
        assert layer.renderer().band() == index + 1
        assert QgsMapLayerLegendUtils.legendNodeUserLabel(node, 0) == "mm, + toward satellite"
        assert layer.renderer().classificationMin() == -layer.renderer().classificationMax()
    assert all(Path(path).with_suffix(".qml").exists() for path in files.values())


def test_all_dates_and_bounds_share_one_scale(tmp_path, context, project):
    run_rasters(tmp_path, context, project)
    (group,) = project.layerTreeRoot().children()
    dated = [node.layer() for node in group.findLayers() if node.layer().temporalProperties().isActive()]
    assert len({layer.renderer().classificationMax() for layer in dated}) == 1


def test_the_observed_history_is_played_from_the_input(tmp_path, context, project):
    columns = [f"D{date.replace('-', '')}" for date in fake_outputs.PAST] + ["height"]
    source = fake_outputs.points(tmp_path / "input.gpkg", columns, [[1, 2, 3, 400]] * 20, layer="input")
    layer = QgsVectorLayer(source, "my input", "ogr")
    project.addMapLayer(layer)
    before = layer.renderer().type()
    run_points(tmp_path, context, project, inputs=[{"path": source, "sha256": "ab"}])
    group = project.layerTreeRoot().findGroup("Forecast \u2013 x \u2013 2022-12-25")
    history = group.children()[-1].layer()
    assert history.name() == "Observed history"
    assert layer.renderer().type() == before
    assert shown(history, "2022-12-01", "2022-12-02")
    assert not shown(history, "2023-02-01", "2023-02-02")
    assert project.timeSettings().temporalRange().begin().date() == moment_date(fake_outputs.PAST[0])


def test_two_runs_of_one_name_keep_their_own_groups(tmp_path, context, project):
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
        fresh = QgsProcessingContext()
        fresh.setProject(project)
        run_points(tmp_path / name, fresh, project)
    assert len(project.layerTreeRoot().children()) == 2


def test_nothing_is_loaded_that_was_not_asked_for(tmp_path, context, project):
    path = fake_outputs.forecast_points(tmp_path / "out.gpkg")
    bare = QgsProcessingContext()  # as in qgis_process: no project, nothing to load
    register(bare, QgsProcessingFeedback(), {"points": path, "report": "x.html"}, fake_outputs.summary(), "g")
    assert not bare.layersToLoadOnCompletion()
    assert not project.mapLayers()
    assert Path(path).with_suffix(".qml").exists()


def test_files_are_prepared_in_another_thread(tmp_path, context, project):
    path = fake_outputs.forecast_points(tmp_path / "out.gpkg")
    want(context, project, path)
    arguments = (context, QgsProcessingFeedback(), {"points": path}, fake_outputs.summary(), "Forecast \u2013 t \u2013 2022-12-25")
    thread = threading.Thread(target=register, args=arguments)
    thread.start()
    thread.join()
    load(context, project)
    group = project.layerTreeRoot().findGroup("Forecast \u2013 t \u2013 2022-12-25")
    assert {node.layer().thread() for node in group.findLayers()} == {QgsApplication.instance().thread()}


def test_a_file_that_cannot_be_styled_is_a_warning_not_a_failure(tmp_path, context, project, monkeypatch):
    said = []

    class Feedback(QgsProcessingFeedback):
        def pushWarning(self, text):
            said.append(text)

    def broken(*_):
        raise RuntimeError("no")

    monkeypatch.setattr(module, "plan", broken)
    register(context, Feedback(), {"points": "x.gpkg"}, fake_outputs.summary(), "g")
    assert len(said) == 1
    assert "complete" in said[0]


def test_processings_own_loader_gives_the_same_group(tmp_path, context, project):
    sys.path.append(str(Path(QgsApplication.pkgDataPath()) / "python" / "plugins"))
    postprocessing = pytest.importorskip("processing.gui.Postprocessing")
    from processing.core.ProcessingConfig import ProcessingConfig

    ProcessingConfig.initialize()
    path = fake_outputs.forecast_points(tmp_path / "out.gpkg")
    want(context, project, path)
    register(context, QgsProcessingFeedback(), {"points": path}, fake_outputs.summary(), "own loader")
    algorithm = QgsApplication.processingRegistry().algorithmById("native:buffer") or _any_algorithm()
    assert postprocessing.handleAlgorithmResults(algorithm, context, QgsProcessingFeedback(), parameters={})
    settle()
    assert project.layerTreeRoot().findGroup("own loader \u2013 2022-12-25") is not None  # the origin is added where it lacks


def _any_algorithm():
    from qgis.core import QgsProcessingModelAlgorithm

    return QgsProcessingModelAlgorithm()
