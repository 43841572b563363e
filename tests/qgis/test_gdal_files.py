"""Files that cannot be opened: the same answer whether GDAL raises or returns nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from osgeo import gdal

from groundcast.plugin.hazard.prediction import origin_of
from groundcast.plugin.layers.sample import raster_limit
from groundcast.plugin.toolbelt.gdal_files import ANY, opened


@pytest.fixture(params=["returns nothing", "raises"])
def either_way(request: pytest.FixtureRequest) -> Iterator[None]:
    before = gdal.GetUseExceptions()
    (gdal.UseExceptions if request.param == "raises" else gdal.DontUseExceptions)()
    yield
    (gdal.UseExceptions if before else gdal.DontUseExceptions)()


def test_what_cannot_be_opened_is_none(either_way: None, tmp_path: Path) -> None:
    (tmp_path / "text.tif").write_text("no raster")
    for path in ("/nowhere.tif", str(tmp_path / "text.tif")):
        assert opened(path) is None and opened(path, ANY) is None
        assert raster_limit(path) == 0.0 and origin_of(path) is None


def test_what_can_be_opened_is(either_way: None, tmp_path: Path, points_file: Path) -> None:
    gdal.GetDriverByName("GTiff").Create(str(tmp_path / "a.tif"), 2, 2).FlushCache()
    assert opened(str(tmp_path / "a.tif")).RasterCount == 1
    assert opened(str(points_file)) is None  # no raster
    assert opened(str(points_file), ANY).GetLayerCount() == 1


def test_the_plugin_opens_files_in_no_other_way(root: Path) -> None:
    bare = re.compile(r"\b(gdal\.Open|gdal\.OpenEx|ogr\.Open)\(")
    found = [path.name for path in (root / "plugin").rglob("*.py") if bare.search(path.read_text(encoding="utf-8"))]
    assert found == ["gdal_files.py"]
