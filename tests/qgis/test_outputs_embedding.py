"""The embedding's layer: each place in its own colour."""

from __future__ import annotations

from osgeo import ogr, osr
from qgis.core import QgsMapRendererSequentialJob, QgsMapSettings, QgsRectangle, QgsVectorLayer
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QColor

from groundcast.plugin.layers.arrange import apply_points
from groundcast.plugin.layers.plans import plan


def test_each_place_has_its_colour(qgis_app, tmp_path):
    path = str(tmp_path / "embedding.gpkg")
    source = ogr.GetDriverByName("GPKG").CreateDataSource(path)
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32633)
    layer = source.CreateLayer("embedding", reference, ogr.wkbPoint)
    layer.CreateField(ogr.FieldDefn("colour", ogr.OFTString))
    for index, shade in enumerate(("#ff0000", "#0000ff", None)):
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POINT ({500000 + index} 4000000)"))
        feature.SetField("colour", shade) if shade else feature.SetFieldNull("colour")
        layer.CreateFeature(feature)
    source = layer = None
    ((opened, sheets),) = plan({"embedding": path}, {"kind": "deformation", "dates": []}).values()
    assert isinstance(opened, QgsVectorLayer)
    apply_points(opened, sheets[0])
    assert sheets[0].key == "embedding"
    assert not sheets[0].visible
    settings = QgsMapSettings()
    settings.setLayers([opened])
    settings.setDestinationCrs(opened.crs())
    settings.setExtent(QgsRectangle(499999, 3999998, 500003, 4000002))
    settings.setOutputSize(QSize(400, 400))
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    assert [QColor(job.renderedImage().pixel(100 + 100 * index, 200)).name() for index in range(3)] == ["#ff0000", "#0000ff", "#bbbbbb"]
