"""Raster stacks and folders of single-date rasters."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
from rasterio.transform import Affine, from_origin

from groundcast.engine.job import JobError, Region, Source
from groundcast.engine.readers import detect, inspect, read

DATES = ("2020-01-03", "2020-01-09", "2020-01-21")
STACK = np.arange(3 * 4 * 5, dtype=np.float32).reshape(3, 4, 5) + 1
AT = from_origin(500_000, 5_000_000, 100, 100)


def raster(path: Path, values: Any = STACK, names: tuple[str, ...] = (), tags: dict[str, str] | None = None, **profile: Any) -> Source:
    """Write a GeoTIFF of (band, y, x); ``scale``, ``offset``, ``unit`` and ``band_tags`` describe its bands."""
    described = {key: profile.pop(key, None) for key in ("scale", "offset", "unit", "band_tags")}
    options = {"driver": "GTiff", "crs": "EPSG:32633", "transform": AT, "dtype": values.dtype, **profile}
    with rasterio.open(path, "w", count=len(values), height=values.shape[1], width=values.shape[2], **options) as made:
        made.write(values)
        for band, name in enumerate(names, 1):
            made.set_band_description(band, name)
        for band, tag in enumerate(described["band_tags"] or (), 1):
            made.update_tags(band, **tag)
        made.update_tags(**(tags or {}))
        if described["scale"]:
            made.scales, made.offsets = [described["scale"]] * len(values), [described["offset"]] * len(values)
        if described["unit"]:
            made.units = [described["unit"]] * len(values)
    return Source(str(path))


def dates(cube: Any) -> tuple[str, ...]:
    return tuple(cube["time"].values.astype("datetime64[D]").astype(str))


def code(source: Source, *args: Any, **kwargs: Any) -> str:
    with pytest.raises(JobError) as caught:
        read(source, *args, **kwargs)
    assert caught.value.hint
    return caught.value.code


def test_dates_from_descriptions(tmp_path: Path) -> None:
    source = raster(tmp_path / "a.tif", names=DATES)
    assert detect(source) == "raster_stack"
    cube = read(source)
    assert cube["value"].dims == ("time", "y", "x")
    np.testing.assert_array_equal(cube["value"], STACK)
    assert dates(cube) == DATES
    assert cube["x"].values[0] == 500_050
    assert cube["y"].values[0] == 4_999_950
    assert 'ID["EPSG",32633]' in cube.attrs["crs"]
    assert "millimetres are assumed" in cube.attrs["warnings"][0]


def test_bands_in_any_order(tmp_path: Path) -> None:
    cube = read(raster(tmp_path / "a.tif", names=("D20200121", "20200103", "disp_20200109T054512")))
    assert dates(cube) == DATES
    np.testing.assert_array_equal(cube["value"], STACK[[1, 2, 0]])


def test_pairs_are_dated_by_their_second_date(tmp_path: Path) -> None:
    cube = read(raster(tmp_path / "a.tif", names=("20191230_20200103", "20191230_20200109", "20191230_20200121")))
    assert dates(cube) == DATES


def test_dates_from_tags(tmp_path: Path) -> None:
    bands = [{"date": day} for day in DATES]
    assert dates(read(raster(tmp_path / "a.tif", band_tags=bands))) == DATES
    assert dates(read(raster(tmp_path / "b.tif", tags={"acquisition_dates": ", ".join(DATES)}))) == DATES
    stamps = [{"TIFFTAG_DATETIME": f"2020:01:{day} 05:45:12"} for day in ("03", "09", "21")]
    assert dates(read(raster(tmp_path / "c.tif", band_tags=stamps))) == DATES
    # When a stack was written says nothing about its bands.
    assert code(raster(tmp_path / "d.tif", tags={"TIFFTAG_DATETIME": "2024:05:01 00:00:00"})) == "no_dates"


@pytest.mark.parametrize("name", ["a.hdr", "a.tif.txt", "depl_cumule.hdr", "dates.csv"])
def test_dates_from_a_list_beside_the_file(tmp_path: Path, name: str) -> None:
    source = raster(tmp_path / "a.tif")
    (tmp_path / name).write_text("ENVI\nband names = {20200103,20200109,20200121}\n" if name.endswith("hdr") else "\n".join(DATES))
    (tmp_path / "README.txt").write_text("Written 2024-01-01.")
    (tmp_path / "notes.txt").write_text("Shaken on 20200121, then seen 20200103 and 20200109.")
    assert dates(read(source)) == DATES


def test_two_lists_that_disagree_are_not_guessed(tmp_path: Path) -> None:
    source = raster(tmp_path / "a.tif")
    (tmp_path / "one.txt").write_text("20200103 20200109 20200121")
    (tmp_path / "two.txt").write_text("20210103 20210109 20210121")
    assert code(source) == "no_dates"
    (tmp_path / "a.txt").write_text("20220103 20220109 20220121")
    assert dates(read(source))[0] == "2022-01-03"


def test_typed_dates(tmp_path: Path) -> None:
    source = raster(tmp_path / "a.tif", names=("20100101", "20100102", "20100103"))
    assert dates(read(Source(source.path, dates=DATES))) == DATES
    assert code(Source(source.path, dates=DATES[:2])) == "dates_mismatch"


def test_what_has_no_dates_names_the_bands(tmp_path: Path) -> None:
    source = raster(tmp_path / "a.tif", names=("red", "green", "blue"))
    with pytest.raises(JobError, match="3 bands, described as: red, green, blue") as caught:
        read(source)
    assert caught.value.code == "no_dates"
    assert inspect(source)["dates"] == []
    assert code(raster(tmp_path / "b.tif", names=("20200101", "20200102", "mask"))) == "some_dates"
    assert code(raster(tmp_path / "c.tif", names=("20200101", "20200101", "20200102"))) == "duplicate_dates"


def test_nodata_scale_offset_and_integers(tmp_path: Path) -> None:
    values = np.array([[[10, -32768]], [[30, 40]]], np.int16)
    cube = read(raster(tmp_path / "a.tif", values, DATES[:2], nodata=-32768, scale=0.5, offset=1.0, unit="mm"))
    np.testing.assert_array_equal(cube["value"], [[[6, np.nan]], [[16, 21]]])
    assert cube.attrs["warnings"] == []


def test_nodata_given_by_hand_overrides_the_files(tmp_path: Path) -> None:
    values = np.array([[[0, 9999, 2]], [[3, 9999, 0]]], np.float32)
    source = raster(tmp_path / "a.tif", values, DATES[:2], nodata=0)
    np.testing.assert_array_equal(read(source)["value"], [[[np.nan, 9999, 2]], [[3, 9999, np.nan]]])
    np.testing.assert_array_equal(read(Source(source.path, nodata=9999))["value"], [[[0, np.nan, 2]], [[3, np.nan, 0]]])


def test_a_first_acquisition_of_zeros_is_the_reference_even_if_zero_is_nodata(tmp_path: Path) -> None:
    values = np.array([[[0, 0, 0]], [[3, 0, 1]], [[0, 0, 2]]], np.float32)
    source = raster(tmp_path / "a.tif", values, DATES, nodata=0)
    np.testing.assert_array_equal(read(source)["value"], [[[0, np.nan, 0]], [[3, np.nan, 1]], [[np.nan, np.nan, 2]]])


@pytest.mark.parametrize(("stated", "given", "factor", "units"), [
    ("m", "", 1000, "mm"), ("centimeters", "", 10, "mm"), ("", "cm", 10, "mm"), ("m", "mm", 1, "mm"),
    ("radians", "", 1, "rad"), ("", "rad", 1, "rad"),
])  # fmt: skip
def test_units(tmp_path: Path, stated: str, given: str, factor: float, units: str) -> None:
    source = raster(tmp_path / "a.tif", names=DATES, unit=stated or None)
    cube = read(Source(source.path, units=given))
    np.testing.assert_allclose(cube["value"], STACK * factor)
    assert cube.attrs["units"] == units


def test_soil_moisture_is_not_converted(tmp_path: Path) -> None:
    cube = read(raster(tmp_path / "a.tif", names=DATES, unit="m"), kind="soil_moisture")
    np.testing.assert_array_equal(cube["value"], STACK)


def test_region_crops_masks_and_period_selects(tmp_path: Path) -> None:
    source = raster(tmp_path / "a.tif", names=DATES)
    triangle = Region("POLYGON((500110 4999690,500110 4999890,500390 4999690,500110 4999690))", "EPSG:32633")
    cube = read(source, triangle, start="2020-01-09")
    assert dates(cube) == DATES[1:]
    assert cube.sizes == {"time": 2, "y": 3, "x": 3}
    np.testing.assert_array_equal(cube["x"], [500150, 500250, 500350])
    inside = np.array([[True, False, False], [True, True, False], [False, False, False]])  # by cell centres
    np.testing.assert_array_equal(np.isfinite(cube["value"].values), np.stack([inside, inside]))
    np.testing.assert_array_equal(cube["value"].values[0][inside], STACK[1, 1:4, 1:4][inside])
    # A region smaller than a cell still has the cell it lies in.
    tiny = Region("POLYGON((500110 4999810,500120 4999810,500120 4999820,500110 4999810))", "EPSG:32633")
    np.testing.assert_array_equal(read(source, tiny)["value"], STACK[:, 1:2, 1:2])


def test_region_in_another_crs_and_outside(tmp_path: Path) -> None:
    source = raster(tmp_path / "a.tif", names=DATES)
    around = Region("POLYGON((14.9 45.1,15.1 45.1,15.1 45.2,14.9 45.2,14.9 45.1))", "EPSG:4326")
    np.testing.assert_array_equal(read(source, around)["value"], STACK)
    with pytest.raises(JobError, match=r"lies outside '.*a\.tif'") as caught:
        read(source, Region("POLYGON((20 45,21 45,21 46,20 45))", "EPSG:4326"))
    assert caught.value.code == "region_outside"
    for wkt in ("POLYGON((1 2", "POINT(500150 4999850)", "POLYGON EMPTY"):
        assert code(source, Region(wkt, "EPSG:32633")) == "bad_region"


def test_south_up_and_rotated_rasters(tmp_path: Path) -> None:
    cube = read(raster(tmp_path / "up.tif", names=DATES, transform=Affine(100, 0, 500_000, 0, 100, 4_999_600)))
    np.testing.assert_array_equal(cube["value"], STACK)
    assert cube["y"].values[0] < cube["y"].values[-1]
    turned = read(raster(tmp_path / "turned.tif", names=DATES, transform=AT * Affine.rotation(30)))
    assert np.isfinite(turned["value"]).any()
    assert np.nanmax(turned["value"]) <= STACK.max()
    assert 'ID["EPSG",32633]' in turned.attrs["crs"]


def test_what_cannot_be_read(tmp_path: Path) -> None:
    assert code(raster(tmp_path / "a.tif", names=DATES, crs=None)) == "no_crs"
    assert dates(read(Source(str(tmp_path / "a.tif"), crs="EPSG:32633"))) == DATES
    assert code(Source(str(tmp_path / "a.tif"), crs="EPSG:nonsense")) == "bad_crs"
    assert code(raster(tmp_path / "radar.tif", names=DATES, crs=None, transform=Affine.identity())) == "not_georeferenced"
    (tmp_path / "bad.tif").write_bytes(b"II*\0nonsense")
    assert code(Source(str(tmp_path / "bad.tif"))) == "unreadable"
    whole = raster(tmp_path / "whole.tif", np.random.default_rng(0).random((3, 200, 200)).astype("f4"), DATES)
    body = Path(whole.path).read_bytes()
    Path(whole.path).write_bytes(body[: len(body) // 2])
    assert code(whole) == "unreadable"
    assert code(raster(tmp_path / "empty.tif", np.full_like(STACK, -1), DATES, nodata=-1)) == "no_values"
    (tmp_path / "what.xyz123").write_text("?")
    assert code(Source(str(tmp_path / "what.xyz123"))) == "unknown_format"


def test_a_folder_of_single_dates(tmp_path: Path) -> None:
    for index, day in enumerate(("20200121", "20200103", "20200109")):
        raster(tmp_path / f"disp_{day}.tif", STACK[index : index + 1], nodata=1)
    raster(tmp_path / "dem.tif", STACK[:1])
    source = Source(str(tmp_path))
    assert detect(source) == "raster_files"
    cube = read(source)
    assert dates(cube) == DATES
    np.testing.assert_array_equal(cube["value"].values[1], STACK[2])
    assert np.isnan(cube["value"].values[2, 0, 0])
    found = inspect(source)
    assert found["fields"]["disp_20200109.tif"] == "2020-01-09"
    assert (found["layout"], found["width"], found["count"]) == ("raster", 5, 20)


def test_files_on_another_grid_or_crs_are_warped_onto_the_first(tmp_path: Path) -> None:
    y, x = np.mgrid[0:40, 0:50]
    plane = (x * 10 + y).astype(np.float32)[None]
    first = raster(tmp_path / "20200103.tif", plane, transform=from_origin(500_000, 5_000_000, 100, 100))
    half = raster(tmp_path / "20200109.tif", plane[:, ::2, ::2] + 5.5, transform=from_origin(500_000, 5_000_000, 200, 200))
    with rasterio.open(first.path) as dataset, rasterio.vrt.WarpedVRT(dataset, crs="EPSG:4326", nodata=-9999.0) as warped:
        profile = {"transform": warped.transform, "crs": "EPSG:4326", "nodata": -9999.0}
        degrees = raster(tmp_path / "20200121.tif", warped.read(), **profile)
    cube = read(Source(files=(first.path, half.path, degrees.path)))
    assert cube.sizes == {"time": 3, "y": 40, "x": 50}
    inner = (slice(None), slice(3, -3), slice(3, -3))
    error = np.abs(cube["value"].values - plane)[inner]
    assert error[1].max() < 0.01
    assert np.nanmean(error[2]) < 5  # nearest-neighbour there, bilinear back: half a cell
    assert np.isfinite(error[2]).mean() > 0.95
    far = raster(tmp_path / "20200202.tif", plane, transform=from_origin(900_000, 5_000_000, 100, 100))
    with pytest.raises(JobError, match=r"20200202\.tif.*does not overlap.*20200103\.tif") as caught:
        read(Source(files=(first.path, far.path)))
    assert caught.value.code == "no_overlap"


def test_folders_that_cannot_be_used(tmp_path: Path) -> None:
    assert code(Source(str(tmp_path))) == "empty_folder"
    raster(tmp_path / "one.tif", STACK[:1])
    assert code(Source(str(tmp_path))) == "no_dates"
    raster(tmp_path / "20200103_sm.tif", STACK[:1])
    raster(tmp_path / "20200103_error.tif", STACK[:1])
    with pytest.raises(JobError, match=r"20200103_error\.tif' and '20200103_sm\.tif"):
        read(Source(str(tmp_path)))
    assert read(Source(str(tmp_path), layer="*_sm.tif")).sizes["time"] == 1
    typed = Source(files=(str(tmp_path / "one.tif"),), dates=("2020-05-05",))
    assert dates(read(typed)) == ("2020-05-05",)


def test_inspect_says_what_is_there(tmp_path: Path) -> None:
    found = inspect(raster(tmp_path / "a.tif", names=DATES, nodata=1, unit="m"))
    assert (found["format"], found["layout"], found["units"], found["nodata"]) == ("raster_stack", "raster", "m", 1)
    assert found["extent"] == [500_000, 4_999_600, 500_500, 5_000_000]
    assert found["share_missing"] == pytest.approx(1 / 60)
    assert found["dates"] == list(DATES)
