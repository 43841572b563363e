"""Soil moisture through the raster readers: units, gaps, passes, and grids that do not fit."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
from rasterio.enums import ColorInterp
from rasterio.transform import from_origin

from groundcast.engine.job import JobError, Source
from groundcast.engine.readers import inspect, passes, read
from groundcast.engine.readers.units import moisture

DATES = ("2020-01-01", "2020-01-02", "2020-01-04")
FIELD = (np.random.default_rng(0).random((3, 6, 8)) * 0.4 + 0.05).astype(np.float32)
CELL = 9008.055210146


def stack(path: Path, values: Any = FIELD, names: tuple[str, ...] = (), row: float = 0, column: float = 0, **profile: Any) -> Source:
    """Write (band, y, x), its corner ``row`` and ``column`` cells from that of the others."""
    scale, offset, unit = (profile.pop(key, None) for key in ("scale", "offset", "unit"))
    at = from_origin(CELL * column, 5_000_000 - CELL * row, CELL, CELL)
    options = {"driver": "GTiff", "crs": "EPSG:6933", "transform": at, "dtype": values.dtype, **profile}
    with rasterio.open(path, "w", count=len(values), height=values.shape[1], width=values.shape[2], **options) as made:
        made.write(values)
        for band, name in enumerate(names, 1):
            made.set_band_description(band, name)
        if scale is not None:
            made.scales, made.offsets = [scale] * len(values), [offset or 0.0] * len(values)
        if unit:
            made.units = [unit] * len(values)
    return Source(str(path))


def moist(source: Source, **options: Any) -> Any:
    return read(source, kind="soil_moisture", **options)


def code(source: Source) -> str:
    with pytest.raises(JobError) as caught:
        moist(source)
    assert caught.value.hint
    return caught.value.code


@pytest.mark.parametrize(("spelled", "unit"), [
    ("cm**3/cm**3", "m3/m3"), ("m**3 m**-3", "m3/m3"), ("m3 m-3", "m3/m3"), ("m³/m³", "m3/m3"), ("m³ m⁻³", "m3/m3"), ("M^3/M^3", "m3/m3"),
    ("Percent", "%"), ("% vol", "%"), ("vol.%", "%"), ("kg/m2", "kg/m2"), ("mm", "mm"),
])  # fmt: skip
def test_spellings_of_the_unit(spelled: str, unit: str) -> None:
    assert moisture(spelled) == unit


@pytest.mark.parametrize(("factor", "stated", "unit", "told"), [
    (1, None, "m3/m3", ""), (100, None, "%", "percent are assumed"), (1000, None, "", "neither m3/m3 nor percent"),
    (100, "%", "%", ""), (1, "m3 m-3", "m3/m3", ""), (100, "m3 m-3", "m3/m3", "scale factor may be missing"),
])  # fmt: skip
def test_the_unit_is_stated_or_guessed_and_the_numbers_stay(
    tmp_path: Path, factor: float, stated: str | None, unit: str, told: str
) -> None:
    source = stack(tmp_path / "a.tif", FIELD * np.float32(factor), DATES, unit=stated)
    cube, found = moist(source), inspect(source, "soil_moisture")
    np.testing.assert_array_equal(cube["value"].values, FIELD * np.float32(factor))
    assert cube.attrs["units"] == unit
    assert found["units"] == unit
    for texts in (cube.attrs["warnings"], found["warnings"]):
        assert len(texts) == bool(told)
        assert told in " ".join(texts)


def test_integers_with_scale_and_offset(tmp_path: Path) -> None:
    body = np.array([[[0, 100, -9999]], [[250, -9999, 400]]], np.int16)
    source = stack(tmp_path / "a.tif", body, DATES[:2], nodata=-9999, scale=0.001, offset=0.02)
    expected = np.array([[[0.02, 0.12, np.nan]], [[0.27, np.nan, 0.42]]], np.float32)
    np.testing.assert_allclose(moist(source)["value"].values, expected, rtol=1e-6)
    found = inspect(source, "soil_moisture")
    assert found["units"] == "m3/m3"
    assert found["share_missing_by_date"] == [pytest.approx(1 / 3), pytest.approx(1 / 3)]
    assert found["value_range"][1] <= 0.42 + 1e-6


def test_zero_is_a_value_unless_declared(tmp_path: Path) -> None:
    body = FIELD.copy()
    body[:, 0, 0] = 0
    assert np.isfinite(moist(stack(tmp_path / "a.tif", body, DATES))["value"].values).all()
    declared = moist(stack(tmp_path / "b.tif", body, DATES, nodata=0))
    assert np.isnan(declared["value"].values[:, 0, 0]).all()
    assert np.isnan(moist(Source(str(tmp_path / "a.tif"), nodata=0))["value"].values[:, 0, 0]).all()


@pytest.mark.parametrize("fill", [-9999.0, -32768.0, 1e20, -3.4e38, np.inf])
def test_undeclared_fill_values_are_found_and_told(tmp_path: Path, fill: float) -> None:
    body = FIELD.copy()
    body[1, 2:, :4] = fill
    cube = moist(stack(tmp_path / "a.tif", body, DATES))
    np.testing.assert_array_equal(np.isnan(cube["value"].values), body == np.float32(fill))
    assert cube.attrs["units"] == "m3/m3"
    assert len(cube.attrs["warnings"]) == np.isfinite(fill)
    assert code(stack(tmp_path / "b.tif", np.full_like(FIELD, fill), DATES)) == "no_values"


def test_gaps_in_a_mask_file_or_an_alpha_band(tmp_path: Path) -> None:
    gap = np.zeros((6, 8), bool)
    gap[1:3, 2:5] = True
    source = stack(tmp_path / "a.tif", names=DATES)
    with rasterio.Env(GDAL_TIFF_INTERNAL_MASK=False), rasterio.open(source.path, "r+") as made:
        made.write_mask(~gap)
    assert (tmp_path / "a.tif.msk").exists()
    np.testing.assert_array_equal(np.isnan(moist(source)["value"].values), np.broadcast_to(gap, FIELD.shape))
    assert inspect(source)["share_missing_by_date"] == [0, 0, 0]  # those cells never have a value: no gaps to fill
    assert inspect(source)["share_missing"] == pytest.approx(6 / 48)

    body = np.concatenate([(FIELD * 100).astype(np.uint8), np.where(gap, 0, 255).astype(np.uint8)[None]])
    alpha = stack(tmp_path / "b.tif", body, DATES)
    with rasterio.open(alpha.path, "r+") as made:
        made.colorinterp = [ColorInterp.gray, ColorInterp.undefined, ColorInterp.undefined, ColorInterp.alpha]
    cube = moist(alpha)
    assert cube.sizes["time"] == 3
    assert cube.attrs["units"] == "%"
    np.testing.assert_array_equal(np.isnan(cube["value"].values), np.broadcast_to(gap, FIELD.shape))


def test_a_fourth_band_of_bytes_with_a_date_is_no_mask(tmp_path: Path) -> None:
    body = np.concatenate([(FIELD * 100).astype(np.uint8), np.zeros((1, 6, 8), np.uint8)])
    source = stack(tmp_path / "a.tif", body, (*DATES, "2020-01-05"))
    with rasterio.open(source.path) as made:
        assert made.colorinterp[-1] == ColorInterp.alpha  # GDAL takes four bands of bytes for a picture
    np.testing.assert_array_equal(moist(source)["value"].values, body)
    undated = stack(tmp_path / "b.tif", body)
    typed = Source(undated.path, dates=(*DATES, "2020-01-05"))
    np.testing.assert_array_equal(moist(typed)["value"].values, body)


def test_empty_dates_are_kept_and_one_date_is_enough(tmp_path: Path) -> None:
    body = FIELD.copy()
    body[1] = np.nan
    source = stack(tmp_path / "a.tif", body, DATES)
    cube = moist(source)
    assert [str(day)[:10] for day in cube["time"].values] == list(DATES)
    assert np.isnan(cube["value"].values[1]).all()
    assert inspect(source)["share_missing_by_date"] == [0, 1, 0]
    body[0, :3] = np.nan
    one = stack(tmp_path / "b.tif", body[:1], DATES[:1])
    assert moist(one).sizes["time"] == 1
    assert inspect(one)["share_missing_by_date"] == [0.5]  # of one date no cell tells whether it ever has a value
    body[0] = FIELD[0]
    for index, day in enumerate(DATES):
        stack(tmp_path / f"sm_{day}.tif", body[index : index + 1])
    np.testing.assert_array_equal(moist(Source(str(tmp_path), layer="sm_*"))["value"].values, body)
    assert inspect(Source(str(tmp_path), layer="sm_*"))["share_missing_by_date"] == [0, 1, 0]


@pytest.mark.parametrize(("first", "second", "several"), [
    ("SMAP_20200101_AM.tif", "SMAP_20200101_PM.tif", True), ("a/20200101_asc.tif", "a/20200101_desc.tif", True),
    ("S1_20200101T054512_sm.tif", "S1_20200101T054537_sm.tif", True), ("2020-01-01 06:00", "2020-01-01 18:00", True),
    ("20200101_sm.tif", "20200101_error.tif", False), ("20200101.tif", "20200101.tif", False), ("20200101_v1", "20200101_v2", False),
    ("am/20200101.tif", "pm/20200101.tif", True), ("amber_20200101", "20200101", False), ("20200101_A", "20200101_D", True),
])  # fmt: skip
def test_which_names_are_passes_of_one_day(first: str, second: str, several: bool) -> None:
    assert passes.differ(first, second) is several


def test_passes_of_one_day_are_averaged_where_they_overlap(tmp_path: Path) -> None:
    morning, evening = FIELD[0].copy(), FIELD[1].copy()
    morning[:, 5:], evening[:, :3] = np.nan, np.nan
    expected = np.where(np.isnan(morning), evening, np.where(np.isnan(evening), morning, (morning + evening) / 2)).astype(np.float32)
    stack(tmp_path / "sm_20200101_AM.tif", morning[None])
    stack(tmp_path / "sm_20200101_PM.tif", evening[None])
    stack(tmp_path / "sm_20200102_AM.tif", FIELD[2:])
    cube = moist(Source(str(tmp_path)))
    assert cube.sizes["time"] == 2
    np.testing.assert_array_equal(cube["value"].values, [expected, FIELD[2]])
    assert "1 of 2 dates has several passes (such as 'sm_20200101_AM.tif' and 'sm_20200101_PM.tif')" in cube.attrs["warnings"][0]
    bands = stack(tmp_path / "stack.tiff", np.stack([morning, evening, FIELD[2]]), ("2020-01-01 AM", "2020-01-01 PM", "2020-01-02 AM"))
    np.testing.assert_array_equal(moist(bands)["value"].values, [expected, FIELD[2]])
    with pytest.raises(JobError, match=r"twice: 'sm_20200101_AM\.tif' and 'sm_20200101_PM\.tif'"):
        read(Source(str(tmp_path)))  # deformation has one value a date


def test_a_date_twice_names_both(tmp_path: Path) -> None:
    stack(tmp_path / "20200101_v1.tif", FIELD[:1])
    stack(tmp_path / "20200101_v2.tif", FIELD[:1])
    with pytest.raises(JobError, match=r"2020-01-01 twice: '20200101_v1\.tif' and '20200101_v2\.tif'") as caught:
        moist(Source(str(tmp_path)))
    assert caught.value.code == "duplicate_dates"
    (warning,) = inspect(Source(str(tmp_path)), "soil_moisture")["warnings"]
    assert warning.startswith(f"{caught.value} Remove one")  # a look says beforehand what the run will refuse
    twice = stack(tmp_path / "a.tiff", names=("20200101", "20200101", "20200102"))
    assert code(twice) == "duplicate_dates"
    assert "twice: 'band 1' and 'band 2'" in inspect(twice, "soil_moisture")["warnings"][0]
    passes_ = stack(tmp_path / "b.tiff", names=("20200101 am", "20200101 pm", "20200102"))
    assert inspect(passes_, "soil_moisture")["warnings"] == []
    assert inspect(stack(tmp_path / "c.tiff"), "soil_moisture")["warnings"] == []  # no dates yet: none is there twice


def test_two_crs_or_two_grids_name_both_files(tmp_path: Path) -> None:
    first = stack(tmp_path / "20200101.tif", FIELD[:1]).path
    crs = stack(tmp_path / "20200102.tif", FIELD[:1], crs="EPSG:3857").path
    with pytest.raises(JobError, match=r"20200102\.tif' is in EPSG:3857, '.*20200101\.tif' in EPSG:6933") as caught:
        moist(Source(files=(first, crs)))
    assert caught.value.code == "mixed_crs"
    assert str(caught.value) in inspect(Source(files=(first, crs)), "soil_moisture")["warnings"][0]
    half = from_origin(0, 5_000_000, CELL / 2, CELL / 2)
    for name, options in (("shifted", {"row": 0.5}), ("finer", {"transform": half}), ("up", {"transform": half * half.scale(2, -2)})):
        other = stack(tmp_path / f"20200103_{name}.tif", FIELD[:1], **options).path
        with pytest.raises(JobError, match=rf"20200103_{name}\.tif.*20200101\.tif") as caught:
            moist(Source(files=(first, other)))
        assert caught.value.code == "mixed_grids"
        assert "change observed values" in caught.value.hint


def test_files_that_cover_different_parts_of_one_lattice_are_put_together(tmp_path: Path) -> None:
    whole = np.full((3, 9, 12), np.nan, np.float32)
    files = []
    for index, (row, column) in enumerate(((2, 3), (0, 0), (3, 4))):
        whole[index, row : row + 6, column : column + 8] = FIELD[index]
        files.append(stack(tmp_path / f"2020010{index + 1}.tif", FIELD[index : index + 1], row=row, column=column).path)
    cube = moist(Source(files=tuple(files)))
    np.testing.assert_array_equal(cube["value"].values, whole)
    assert cube["x"].values[0] == pytest.approx(CELL / 2)
    assert cube["y"].values[0] == pytest.approx(5_000_000 - CELL / 2)


def test_a_look_at_a_large_raster_reads_little_of_it(tmp_path: Path) -> None:
    body = np.full((2, 2100, 2200), 0.2, np.float32)
    body[1, :, 1100:] = np.nan
    source = stack(tmp_path / "a.tif", body, DATES[:2], tiled=True, blockxsize=256, blockysize=256)
    by_date = inspect(source, "soil_moisture")["share_missing_by_date"]
    assert by_date[0] == 0
    assert 0.3 < by_date[1] < 0.7


def test_west_australia(shared_data: Path) -> None:
    folder = shared_data / "smap_west_australia" / "derived"
    expected = np.load(folder / "smap_wa.npz")["sm"]
    source = Source(str(folder / "geotiff"))
    cube = moist(source)
    np.testing.assert_array_equal(cube["value"].values, expected.astype(np.float32))
    assert (cube.attrs["units"], cube.attrs["warnings"]) == ("m3/m3", [])
    found = inspect(source, "soil_moisture")
    assert (found["units"], len(found["dates"])) == ("m3/m3", 46)
    ever = np.isfinite(expected).any(0)
    np.testing.assert_allclose(found["share_missing_by_date"], np.isnan(expected)[:, ever].mean(1))
    assert found["share_missing"] == pytest.approx(np.isnan(expected).mean())
