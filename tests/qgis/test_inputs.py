"""Layers, files, dates and regions as the engine's input."""

from __future__ import annotations

import zipfile
from pathlib import Path
from typing import Any, Callable

import numpy as np
import pytest
from osgeo import gdal, osr
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsField,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingUtils,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
    QgsVectorLayerJoinInfo,
)
from qgis.PyQt.QtCore import QVariant

from groundcast.plugin.layers import inputs
from groundcast.plugin.layers.crs import crs_text
from groundcast.plugin.layers.dates import typed_dates

InputError = inputs.InputError
UTM = QgsCoordinateReferenceSystem("EPSG:32633")


def raster(path: Path, bands: int = 2, crs: int = 32633, descriptions: tuple[str, ...] = ()) -> Path:
    """Write a 4 x 3 GeoTIFF at (300000, 5000000)."""
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), 4, 3, bands, gdal.GDT_Float32)
    dataset.SetGeoTransform((300000, 10, 0, 5000030, 0, -10))
    if crs:
        reference = osr.SpatialReference()
        reference.ImportFromEPSG(crs)
        dataset.SetProjection(reference.ExportToWkt())
    for band in range(1, bands + 1):
        dataset.GetRasterBand(band).WriteArray(np.full((3, 4), band, np.float32))
        if descriptions:
            dataset.GetRasterBand(band).SetDescription(descriptions[band - 1])
    dataset = None
    return path


def exported(pending: inputs.PendingSource, folder: Path) -> QgsVectorLayer:
    """Finish an export and open it."""
    source = pending.finish(folder)
    layer = QgsVectorLayer(f"{source.path}|layername={source.layer}", "exported", "ogr")
    assert layer.isValid()
    return layer


def test_file_layer_is_read_in_place_with_its_filter(points_file: Path, tmp_path: Path) -> None:
    layer = QgsVectorLayer(f"{points_file}|layername=moves", "moves", "ogr")
    layer.setSubsetString("\"pid\" <> 'p0'")
    pending = inputs.vector_source(layer, units="mm")
    assert pending.snapshot is None
    source = pending.finish(tmp_path)
    assert (source.path, source.layer, source.where) == (str(points_file), "moves", "\"pid\" <> 'p0'")
    assert (source.crs, source.units, source.format) == ("EPSG:32633", "mm", "vector")
    assert source.fields == ()
    source.check()


def test_memory_layer_is_exported(points_layer: Callable[..., QgsVectorLayer], tmp_path: Path) -> None:
    layer = exported(inputs.vector_source(points_layer()), tmp_path)
    assert layer.featureCount() == 12
    assert layer.crs() == UTM
    assert {"pid", "D20200103", "D20200303"} <= set(layer.fields().names())
    rows = {feature["pid"]: feature for feature in layer.getFeatures()}
    assert rows["p7"]["D20200115"] == 8.0
    assert rows["p7"].geometry().asPoint().x() == 300030


def test_export_keeps_a_field_called_fid(qgis_app: Any, tmp_path: Path) -> None:
    layer = QgsVectorLayer("Point?crs=EPSG:32633&field=fid:string&field=D20200103:double", "x", "memory")
    for value in (1.0, 2.0):  # the same fid twice: no key, but data
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromWkt("Point(1 2)"))
        feature.setAttributes(["same", value])
        layer.dataProvider().addFeatures([feature])
    assert [feature["fid"] for feature in exported(inputs.vector_source(layer), tmp_path).getFeatures()] == ["same", "same"]


def test_points_without_geometry_are_left_out_of_the_export(points_layer: Callable[..., QgsVectorLayer], tmp_path: Path) -> None:
    layer = points_layer()
    layer.dataProvider().addFeatures([QgsFeature(layer.fields())])
    assert layer.featureCount() == 13
    assert exported(inputs.vector_source(layer), tmp_path).featureCount() == 12


def test_unsaved_edits_and_virtual_fields_are_exported(points_file: Path, tmp_path: Path) -> None:
    layer = QgsVectorLayer(f"{points_file}|layername=moves", "moves", "ogr")
    layer.addExpressionField('"D20200303" + 1', QgsField("D20200315", QVariant.Double))
    layer.startEditing()
    first = next(layer.getFeatures())
    layer.changeAttributeValue(first.id(), layer.fields().indexOf("D20200103"), 99.0)
    result = exported(inputs.vector_source(layer), tmp_path)
    layer.rollBack()
    row = next(feature for feature in result.getFeatures() if feature["pid"] == first["pid"])
    assert row["D20200103"] == 99.0
    assert row["D20200315"] == first["D20200303"] + 1


def test_joined_fields_are_exported(points_file: Path, points_layer: Callable[..., QgsVectorLayer], tmp_path: Path) -> None:
    layer = QgsVectorLayer(f"{points_file}|layername=moves", "moves", "ogr")
    other = points_layer(("D20210101",))
    QgsProject.instance().addMapLayers([layer, other], False)
    join = QgsVectorLayerJoinInfo()
    join.setJoinLayer(other)
    join.setTargetFieldName("pid")
    join.setJoinFieldName("pid")
    join.setPrefix("")
    join.setUsingMemoryCache(True)
    assert layer.addJoin(join)
    result = exported(inputs.vector_source(layer), tmp_path)
    assert next(result.getFeatures())["D20210101"] == 0.0
    QgsProject.instance().removeAllMapLayers()


def test_crs_overridden_in_qgis_wins_over_the_file(points_file: Path, tmp_path: Path) -> None:
    layer = QgsVectorLayer(f"{points_file}|layername=moves", "moves", "ogr")
    layer.setCrs(QgsCoordinateReferenceSystem("EPSG:32632"))
    assert exported(inputs.vector_source(layer), tmp_path).crs().authid() == "EPSG:32632"


def test_delimited_text_layer_is_exported(qgis_app: Any, tmp_path: Path) -> None:
    table = tmp_path / "table.csv"
    table.write_text("pid,easting,northing,20200103,20200115\na,10,20,1.5,2.5\nb,11,21,3.5,4.5\n")
    layer = QgsVectorLayer(f"{table.as_uri()}?type=csv&detectTypes=yes&xField=easting&yField=northing&crs=EPSG:3035", "t", "delimitedtext")
    assert layer.isValid()
    assert inputs.detected_dates(layer) == {"20200103": "2020-01-03", "20200115": "2020-01-15"}
    result = exported(inputs.vector_source(layer), tmp_path)
    assert [feature["20200115"] for feature in result.getFeatures()] == [2.5, 4.5]


def test_dates_are_corrected_by_hand(points_layer: Callable[..., QgsVectorLayer]) -> None:
    layer = points_layer(("D20200103", "D20200115", "late", "D20200127"))
    source = inputs.vector_source(layer, "late=2020-01-09; D20200127=; D20200115 = 20200116").source
    assert source.fields == ("D20200103", "late", "D20200115")
    assert source.dates == ("2020-01-03", "2020-01-09", "2020-01-16")


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("nofield=2020-01-03", "no field 'nofield'"),
        ("D20200103=2020-02-31", "not a date"),
        ("D20200103", "not of the form"),
        ("D20200103=2020-01-15", "twice"),
    ],
)
def test_wrong_corrections_are_named(points_layer: Callable[..., QgsVectorLayer], typed: str, words: str) -> None:
    with pytest.raises(InputError, match=words):
        inputs.vector_source(points_layer(), typed)


def test_layer_without_dates_names_its_fields(points_layer: Callable[..., QgsVectorLayer]) -> None:
    with pytest.raises(InputError) as caught:
        inputs.check_vector(points_layer(("height", "velocity")))
    assert "pid, height, velocity" in str(caught.value)
    assert "D20200131" in str(caught.value)


def test_layer_without_crs_is_refused_unless_one_is_given(points_layer: Callable[..., QgsVectorLayer]) -> None:
    layer = points_layer()
    layer.setCrs(QgsCoordinateReferenceSystem())
    with pytest.raises(InputError, match="coordinate reference system"):
        inputs.vector_source(layer)
    assert inputs.vector_source(layer, crs="EPSG:4326").source.crs == "EPSG:4326"


def test_polygons_and_tables_are_refused(qgis_app: Any) -> None:
    with pytest.raises(InputError, match="has no points"):
        inputs.check_vector(QgsVectorLayer("Polygon?crs=EPSG:32633&field=D20200103:double", "areas", "memory"))
    with pytest.raises(InputError, match="as a file"):
        inputs.check_vector(QgsVectorLayer("None?field=D20200103:double", "table", "memory"))


def test_raster_by_path_with_typed_dates(qgis_app: Any, tmp_path: Path) -> None:
    layer = QgsRasterLayer(str(raster(tmp_path / "stack.tif")), "stack")
    source = inputs.raster_source(layer, dates="2020-01-03, 2020-01-15", units="cm", nodata=0.0)
    assert source.path == str(tmp_path / "stack.tif")
    assert (source.dates, source.units, source.nodata, source.crs) == (("2020-01-03", "2020-01-15"), "cm", 0.0, "EPSG:32633")
    with pytest.raises(InputError, match=r"Bands of .*: 2; dates typed: 1"):
        inputs.raster_source(layer, dates="2020-01-03")


def test_raster_without_crs_or_file_is_refused(qgis_app: Any, tmp_path: Path) -> None:
    bare = QgsRasterLayer(str(raster(tmp_path / "bare.tif", crs=0)), "bare")
    bare.setCrs(QgsCoordinateReferenceSystem())
    with pytest.raises(InputError, match="coordinate reference system"):
        inputs.raster_source(bare)
    assert inputs.raster_source(bare, crs="EPSG:3035").crs == "EPSG:3035"
    inside = gdal.FileFromMemBuffer("/vsimem/in_memory.tif", (tmp_path / "bare.tif").read_bytes())
    assert not inside  # None, or the code 0 of newer versions
    with pytest.raises(InputError, match="not a plain file"):
        inputs.raster_source(QgsRasterLayer("/vsimem/in_memory.tif", "memory"), crs="EPSG:3035")
    gdal.Unlink("/vsimem/in_memory.tif")


def test_raster_shown_in_another_crs_than_its_file_is_refused(qgis_app: Any, tmp_path: Path) -> None:
    layer = QgsRasterLayer(str(raster(tmp_path / "stack.tif")), "stack")
    layer.setCrs(QgsCoordinateReferenceSystem("EPSG:3035"))
    for use in (lambda: inputs.raster_source(layer), lambda: inputs.covariates([layer], [])):
        with pytest.raises(InputError, match=r"shown in EPSG:3035, but its file says EPSG:32633"):
            use()
    layer.setCrs(layer.dataProvider().crs())
    assert inputs.raster_source(layer).crs == "EPSG:32633"


def test_netcdf_subdataset_becomes_file_and_variable(qgis_app: Any, tmp_path: Path) -> None:
    raster(tmp_path / "two.tif")
    path = tmp_path / "with space.nc"
    gdal.Translate(str(path), str(tmp_path / "two.tif"), format="netCDF")
    layer = QgsRasterLayer(f'NETCDF:"{path}":Band1', "band")
    assert layer.isValid()
    source = inputs.raster_source(layer)
    assert (source.path, source.layer) == (str(path), "Band1")


def test_single_date_rasters_in_the_order_given(qgis_app: Any, tmp_path: Path) -> None:
    names = ("defo_20200115.tif", "defo_20200103.tif")
    layers = [QgsRasterLayer(str(raster(tmp_path / name, 1)), name) for name in names]
    source = inputs.files_source(layers)
    assert source.files == tuple(str(tmp_path / name) for name in names)
    assert source.format == "raster_files"
    with pytest.raises(InputError, match="Rasters given: 2; dates typed: 1"):
        inputs.files_source(layers, dates="2020-01-03")
    undated = QgsRasterLayer(str(raster(tmp_path / "defo.tif", 1)), "defo")
    with pytest.raises(InputError, match=r"No date was found in the name 'defo\.tif'"):
        inputs.files_source([undated])
    assert inputs.files_source([undated], dates="2020-01-03").dates == ("2020-01-03",)


def test_covariates_get_distinct_names_and_series_are_joined(qgis_app: Any, tmp_path: Path) -> None:
    def layer(name: str, shown: str, bands: int = 1) -> QgsRasterLayer:
        return QgsRasterLayer(str(raster(tmp_path / name, bands)), shown)

    found = inputs.covariates(
        [layer("dem.tif", "DEM (10 m)"), layer("dem2.tif", "DEM (10 m)"), layer("3.tif", "3 classes")],
        [layer("rain_20200103.tif", "a"), layer("rain_20200115.tif", "b"), layer("water.tif", "water level", 3)],
    )
    assert [(item.name, item.dynamic) for item in found] == [
        ("dem_10_m", False), ("dem_10_m_2", False), ("c_3_classes", False), ("water_level", True), ("rain", True),
    ]  # fmt: skip
    assert len(found[-1].source.files) == 2


def test_extent_becomes_a_region_that_keeps_its_shape(qgis_app: Any) -> None:
    region = inputs.extent_region(QgsRectangle(10, 45, 11, 46), QgsCoordinateReferenceSystem("EPSG:4326")).finish()
    assert region.crs == "EPSG:4326"
    shape = QgsGeometry.fromWkt(region.wkt)
    assert shape.boundingBox() == QgsRectangle(10, 45, 11, 46)
    assert shape.constGet().nCoordinates() > 80
    with pytest.raises(InputError, match="empty"):
        inputs.extent_region(QgsRectangle(1, 1, 1, 5), UTM)
    with pytest.raises(InputError, match="no coordinate reference system"):
        inputs.extent_region(QgsRectangle(1, 1, 2, 5), QgsCoordinateReferenceSystem())


def polygons() -> QgsVectorLayer:
    layer = QgsVectorLayer("Polygon?crs=EPSG:32633", "areas", "memory")
    for west in (0, 5, 100):
        feature = QgsFeature()
        feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(west, 0, west + 10, 10)))
        layer.dataProvider().addFeatures([feature])
    return layer


def test_polygons_are_dissolved(qgis_app: Any, context: QgsProcessingContext) -> None:
    layer = polygons()
    QgsProject.instance().addMapLayer(layer, False)
    source: QgsProcessingFeatureSource = QgsProcessingUtils.variantToSource(layer.id(), context)
    region = inputs.polygons_region(source).finish()
    assert QgsGeometry.fromWkt(region.wkt).area() == pytest.approx(250)
    assert region.crs == "EPSG:32633"
    layer.selectByIds([3])
    chosen = QgsProcessingUtils.variantToSource(QgsProcessingFeatureSourceDefinition(layer.id(), True), context)
    assert QgsGeometry.fromWkt(inputs.polygons_region(chosen).finish().wkt).boundingBox() == QgsRectangle(100, 0, 110, 10)
    layer.removeSelection()
    chosen = QgsProcessingUtils.variantToSource(QgsProcessingFeatureSourceDefinition(layer.id(), True), context)
    with pytest.raises(InputError, match="nothing selected"):
        inputs.polygons_region(chosen)
    QgsProject.instance().removeAllMapLayers()


def test_invalid_polygons_are_repaired(qgis_app: Any, context: QgsProcessingContext) -> None:
    layer = QgsVectorLayer("Polygon?crs=EPSG:32633", "bow tie", "memory")
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromWkt("Polygon((0 0, 10 10, 10 0, 0 10, 0 0))"))
    layer.dataProvider().addFeatures([feature])
    QgsProject.instance().addMapLayer(layer, False)
    region = inputs.polygons_region(QgsProcessingUtils.variantToSource(layer.id(), context)).finish()
    assert QgsGeometry.fromWkt(region.wkt).isGeosValid()
    QgsProject.instance().removeAllMapLayers()


def test_region_outside_shows_both_extents(qgis_app: Any) -> None:
    region = inputs.extent_region(QgsRectangle(10, 45, 11, 46), QgsCoordinateReferenceSystem("EPSG:4326"))
    with pytest.raises(InputError) as caught:
        inputs.check_overlap(region, QgsRectangle(900000, 100, 900100, 200), UTM, "series")
    assert "outside 'series'" in str(caught.value)
    assert "x 900000 to 900100, y 100 to 200 (EPSG:32633)" in str(caught.value)
    inputs.check_overlap(region, QgsRectangle(100000, 4900000, 300000, 5200000), UTM, "series")


def test_files_are_checked_and_their_fields_corrected(qgis_app: Any, tmp_path: Path) -> None:
    with pytest.raises(InputError, match="does not exist"):
        inputs.file_source(str(tmp_path / "nowhere.csv"))
    table = tmp_path / "table.csv"
    table.write_text("pid,easting,northing,20200103,first\na,10,20,1.5,2.5\n")
    source = inputs.file_source(str(table), field_dates="first=2020-01-01", crs="EPSG:3035")
    assert (source.fields, source.dates) == (("first", "20200103"), ("2020-01-01", "2020-01-03"))
    assert inputs.file_source(str(table)).fields == ()
    packed = tmp_path / "packed.zip"
    with zipfile.ZipFile(packed, "w") as archive:
        archive.write(table, "inside/table.csv")
    assert inputs.file_source(str(packed), field_dates="first=2020-01-01").fields == ("first", "20200103")
    with pytest.raises(InputError, match="no field 'second'"):
        inputs.file_source(str(table), field_dates="second=2020-01-01")


def test_crs_is_written_so_that_any_proj_reads_it(qgis_app: Any) -> None:
    assert crs_text(UTM) == "EPSG:32633"
    assert crs_text(QgsCoordinateReferenceSystem()) == ""
    own = QgsCoordinateReferenceSystem.fromProj("+proj=laea +lat_0=10 +lon_0=20 +datum=WGS84")
    assert crs_text(own).startswith("PROJCRS[")


def test_lists_of_dates_take_any_separator() -> None:
    assert [day.isoformat() for day in typed_dates("2020-01-03, 20200115;2020-02-01\n2020-03-01")] == [
        "2020-01-03", "2020-01-15", "2020-02-01", "2020-03-01",
    ]  # fmt: skip
    with pytest.raises(InputError, match="'tomorrow' is not a date"):
        typed_dates("2020-01-03, tomorrow")
