"""The history layer: a stack, single-date rasters and an EGMS-like table, each played before the forecast."""

from __future__ import annotations

import sys
import zipfile
from datetime import date
from pathlib import Path

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsRasterLayer, QgsVectorLayer

sys.path.insert(0, str(Path(__file__).parent))
import fake_outputs  # noqa: E402 (beside this file)

from groundcast.plugin.layers.history import plan_history  # noqa: E402

PAST = [date.fromisoformat(text) for text in fake_outputs.PAST]
UTM = QgsCoordinateReferenceSystem("EPSG:32633")


def plan(tmp_path, *inputs, crs=UTM):
    past = {"start": fake_outputs.PAST[0], "end": fake_outputs.PAST[-1], "count": 3, "dates": list(fake_outputs.PAST)}
    summary = fake_outputs.summary(inputs=[{"path": str(path)} for path in inputs], history=past)
    return plan_history(summary, 10.0, str(tmp_path / "out.tif"), crs)


def test_a_stack_whose_bands_do_not_say_their_dates(qgis_app, tmp_path):
    history = plan(tmp_path, fake_outputs.raster(tmp_path / "stack.tif", 3, dates=()))
    assert list(history.sheet.days) == PAST
    assert history.sheet.columns == ("1", "2", "3")
    layer = QgsRasterLayer(history.path, "x")
    assert layer.bandCount() == 3
    assert "2022-12-13" in layer.bandName(2)


def test_a_stack_of_which_only_some_dates_were_used(qgis_app, tmp_path):
    dates = ("2022-01-01", *fake_outputs.PAST)
    history = plan(tmp_path, fake_outputs.raster(tmp_path / "stack.tif", 4, dates=dates))
    assert list(history.sheet.days) == PAST
    made, source = QgsRasterLayer(history.path, "x"), QgsRasterLayer(str(tmp_path / "stack.tif"), "y")
    first, _ = made.dataProvider().sample(made.extent().center(), 1)
    second, _ = source.dataProvider().sample(made.extent().center(), 2)
    assert first == pytest.approx(second)


def test_single_date_rasters_less_the_covariates(qgis_app, tmp_path):
    paths = [fake_outputs.raster(tmp_path / f"los_{day:%Y%m%d}.tif", 1) for day in reversed(PAST)]
    history = plan(tmp_path, *paths, fake_outputs.raster(tmp_path / "slope.tif", 1))
    assert list(history.sheet.days) == PAST
    assert QgsRasterLayer(history.path, "x").bandCount() == 3


@pytest.mark.parametrize("zipped", [False, True])
def test_a_table_of_points(qgis_app, tmp_path, zipped):
    table = tmp_path / "egms.csv"
    table.write_text("pid,easting,northing,20221201,20221213,20221225\na,400000,4700000,1.5,2,3\nb,400100,4700100,4,5,6\n")
    if zipped:
        with zipfile.ZipFile(tmp_path / "egms.zip", "w") as archive:
            archive.write(table, "egms.csv")
        table = tmp_path / "egms.zip"
    history = plan(tmp_path, table)
    assert list(history.sheet.days) == PAST
    layer = QgsVectorLayer(history.path, "x", "ogr")
    assert layer.isValid()
    assert layer.crs() == UTM
    first = next(layer.getFeatures())
    assert first["D20221201"] == 1.5
    assert first.geometry().asPoint().x() == 400000


@pytest.mark.parametrize("name", ["series.nc", "absent.csv"])
def test_what_cannot_be_drawn_has_no_history(qgis_app, tmp_path, name):
    if name == "absent.csv":
        (tmp_path / name).write_text("a,b\n1,2\n")
    assert plan(tmp_path, tmp_path / name) is None


def test_a_temporary_export_has_none_unless_the_project_stands_on_it(qgis_app, tmp_path):
    history = plan(tmp_path, fake_outputs.raster(tmp_path / "stack.tif", 3, dates=()))
    project = QgsProject()
    assert not history.is_lasting(project)  # pytest's folder is a temporary one
    project.addMapLayer(QgsRasterLayer(history.origin, "mine"))
    assert history.is_lasting(project)
    project.clear()
