"""Vector layers with one field per date."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pyogrio
import pytest
import shapely

from groundcast.engine.cube import STATIC, names
from groundcast.engine.job import JobError, Region, Source
from groundcast.engine.readers import detect, inspect, read

X, Y = np.array([10.0, 10.1, 10.2]), np.array([45.0, 45.1, 45.2])
FIELDS = {"D20200103": [1.0, 2.0, 3.0], "D20200109": [4.0, np.nan, 6.0]}


def layer(
    path: Path, fields: dict[str, list[object]], shapes: object = None, kind: str = "Point", crs: str = "EPSG:4326", **options: object
) -> Source:
    """Write a layer of three features."""
    geometry = shapely.to_wkb(shapely.points(X, Y) if shapes is None else shapes)
    data = [np.array(column, object if isinstance(column[0], str) else None) for column in fields.values()]
    pyogrio.raw.write(str(path), geometry, data, list(fields), crs=crs, geometry_type=kind, **options)
    return Source(str(path))


@pytest.mark.parametrize("suffix", [".shp", ".gpkg", ".geojson", ".fgb"])
@pytest.mark.parametrize("form", ["{}{}{}", "D{}{}{}", "D_{}{}{}", "{}-{}-{}"])
def test_every_format_and_way_to_write_dates(tmp_path: Path, suffix: str, form: str) -> None:
    fields = {form.format("2020", "01", "09"): [4.0, np.nan, 6.0], form.format("2020", "01", "03"): [1.0, 2.0, 3.0]}
    source = layer(tmp_path / f"points{suffix}", {"pid": ["a", "b", "c"], "slope": [0.1, 0.2, 0.3], "VEL": [9.0, 9.0, 9.0], **fields})
    assert detect(source) == "vector"
    cube = read(source)
    order = np.argsort(cube["x"].values)  # FlatGeobuf sorts features
    np.testing.assert_array_equal(cube["value"].values[:, order], [[1, 2, 3], [4, np.nan, 6]])
    np.testing.assert_allclose(cube["x"].values[order], X)
    np.testing.assert_allclose(cube["y"].values[order], Y)
    assert list(cube["pid"].values[order]) == ["a", "b", "c"]
    assert names(cube, STATIC) == ["slope"]
    assert cube.attrs["units"] == "mm"


def test_features_without_identifier_keep_their_feature_id(tmp_path: Path) -> None:
    source = layer(tmp_path / "a.gpkg", FIELDS)
    cube = read(Source(source.path, where="D20200103 > 1"))
    assert list(cube["pid"].values) == [2, 3]  # a GeoPackage counts from 1


def test_the_filter_may_use_fields_that_are_not_read(tmp_path: Path) -> None:
    source = layer(tmp_path / "a.shp", {"VEL": [-5.0, 0.0, 5.0], **FIELDS})
    assert read(Source(source.path, where="VEL < 1")).sizes["site"] == 2
    with pytest.raises(JobError, match="leaves no points"):
        read(Source(source.path, where="VEL > 100"))
    with pytest.raises(JobError) as caught:
        read(Source(source.path, where="VEL >< 1"))
    assert caught.value.code == "bad_filter"


def test_named_fields_and_typed_dates(tmp_path: Path) -> None:
    source = layer(tmp_path / "a.gpkg", {"second": [4.0, 5.0, 6.0], "first": [1.0, 2.0, 3.0], **FIELDS})
    cube = read(Source(source.path, fields=("second", "first"), dates=("2021-01-07", "2021-01-01")))
    np.testing.assert_array_equal(cube["value"], [[1, 2, 3], [4, 5, 6]])
    np.testing.assert_array_equal(read(Source(source.path, fields=("D20200103",)))["value"], [[1, 2, 3]])
    corrected = read(Source(source.path, dates=("2020-02-01", "2020-02-07")))
    assert str(corrected["time"].values[0])[:10] == "2020-02-01"
    for wrong, code in (
        ({"dates": ("2020-02-01",)}, "dates_mismatch"),
        ({"fields": ("none",)}, "no_field"),
        ({"fields": ("first",)}, "no_dates"),
    ):
        with pytest.raises(JobError) as caught:
            read(Source(source.path, **wrong))
        assert caught.value.code == code


def test_a_layer_without_dates_names_its_fields(tmp_path: Path) -> None:
    source = layer(tmp_path / "plain.gpkg", {"VEL": [1.0, 2.0, 3.0], "height_20200103": [1.0, 2.0, 3.0]})
    with pytest.raises(JobError, match=r"plain\.gpkg.*VEL, height_20200103") as caught:
        read(source)
    assert caught.value.code == "no_dates"
    found = inspect(source)
    assert (found["dates"], found["columns"]) == ([], ["VEL", "height_20200103"])


def test_the_layer_with_dates_is_found_or_chosen(tmp_path: Path) -> None:
    path = tmp_path / "many.gpkg"
    layer(path, {"note": [1, 2, 3]}, layer="roads")
    layer(path, FIELDS, layer="motion", append=False)
    layer(path, {"D20210101": [7.0, 8.0, 9.0]}, layer="other")
    assert read(Source(str(path))).sizes["time"] == 2
    assert read(Source(str(path), layer="other")).sizes["time"] == 1
    assert set(inspect(Source(str(path)))["layers"]) == {"roads", "motion", "other"}
    with pytest.raises(JobError, match="no layer 'none'") as caught:
        read(Source(str(path), layer="none"))
    assert "roads, motion, other" in caught.value.hint


def test_areas_and_several_parts_stand_for_their_centroid_lines_are_refused(tmp_path: Path) -> None:
    cells = shapely.box(X - 0.01, Y - 0.01, X + 0.01, Y + 0.01)
    cube = read(layer(tmp_path / "cells.gpkg", FIELDS, cells, "Polygon"))
    np.testing.assert_allclose(cube["x"], X)
    assert "centroid" in cube.attrs["warnings"][0]
    several = shapely.multipoints([[[x, y], [x + 0.02, y]] for x, y in zip(X, Y)])
    np.testing.assert_allclose(read(layer(tmp_path / "multi.gpkg", FIELDS, several, "MultiPoint"))["x"], X + 0.01)
    lines = shapely.linestrings([[[x, y], [x + 0.02, y]] for x, y in zip(X, Y)])
    with pytest.raises(JobError, match="LineString") as caught:
        read(layer(tmp_path / "lines.gpkg", FIELDS, lines, "LineString"))
    assert caught.value.code == "bad_geometry"


def test_features_without_geometry_are_left_out_and_told(tmp_path: Path) -> None:
    shapes = shapely.points(X, Y)
    shapes[1] = None
    cube = read(layer(tmp_path / "a.gpkg", FIELDS, shapes))
    assert cube.sizes["site"] == 2
    assert "1 point without coordinates" in cube.attrs["warnings"][0]


def test_numbers_kept_as_text(tmp_path: Path) -> None:
    cube = read(layer(tmp_path / "a.gpkg", {"20200103": ["1.5", " 2 ", ""]}))
    np.testing.assert_array_equal(cube["value"], [[1.5, 2, np.nan]])
    with pytest.raises(JobError, match="20200103") as caught:
        read(layer(tmp_path / "b.gpkg", {"20200103": ["1.5", "high", ""]}))
    assert caught.value.code == "bad_value"


def test_region_and_period(tmp_path: Path) -> None:
    source = layer(tmp_path / "a.gpkg", FIELDS)
    box = Region("POLYGON((10.05 45.05,10.15 45.05,10.15 45.15,10.05 45.15,10.05 45.05))", "EPSG:4326")
    np.testing.assert_array_equal(read(source, box, end="2020-01-03")["value"], [[2]])
    with pytest.raises(JobError, match=r"a\.gpkg.*longitude 10\.0000 to 10\.2000") as caught:
        read(source, Region("POLYGON((600000 100000,700000 100000,700000 200000,600000 100000))", "EPSG:32632"))
    assert caught.value.code == "region_outside"


def test_without_crs_and_damaged(tmp_path: Path) -> None:
    source = layer(tmp_path / "a.shp", FIELDS)
    (tmp_path / "a.prj").unlink()
    with pytest.raises(JobError) as caught:
        read(source)
    assert caught.value.code == "no_crs"
    assert read(Source(source.path, crs="EPSG:4326")).sizes["site"] == 3
    (tmp_path / "bad.gpkg").write_bytes(b"no database")
    with pytest.raises(JobError) as caught:
        read(Source(str(tmp_path / "bad.gpkg")))
    assert caught.value.code == "unreadable"


def test_inspect_says_what_is_there(tmp_path: Path) -> None:
    found = inspect(layer(tmp_path / "a.gpkg", {"dem": [1.0, 2.0, 3.0], **FIELDS}))
    assert (found["format"], found["layout"], found["count"], found["layer"]) == ("vector", "points", 3, "a")
    assert found["fields"] == {"D20200103": "2020-01-03", "D20200109": "2020-01-09"}
    assert found["statics"] == ["dem"]
    assert found["share_missing"] == pytest.approx(1 / 6)
    np.testing.assert_allclose(found["extent"], [10, 45, 10.2, 45.2])
