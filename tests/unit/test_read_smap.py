"""Original SMAP Level-3 files: real days, and small ones of the newer layout with a morning and an evening."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import h5py
import numpy as np
import pytest
from pyproj import CRS, Transformer

from groundcast.engine.job import JobError, Region, Source
from groundcast.engine.readers import detect, ease2, inspect, read, smap_file
from groundcast.engine.readers.grid import Window

SHAPE = (6, 8)
ROW, COLUMN = 100, 300  # of the 9 km grid's 1624 x 3856 cells
CELL = 9008.055210146
GROUP = "Soil_Moisture_Retrieval_Data_"


def subset(path: Path, day: str, morning: Any, evening: Any, flags: tuple[Any, Any] | None = None, places: str = "degrees") -> str:
    """Write a part of the 9 km grid as SPL3SMP_E is laid out; where nothing was retrieved, latitude and longitude are fill values too."""
    x = -17367530.445161516 + CELL * (np.arange(SHAPE[1]) + COLUMN + 0.5)
    y = 7314540.8306386 - CELL * (np.arange(SHAPE[0]) + ROW + 0.5)
    lon, lat = Transformer.from_crs("EPSG:6933", "EPSG:4326", always_xy=True).transform(*np.meshgrid(x, y))
    with h5py.File(path, "w") as made:
        made.create_group("Metadata/Extent").attrs["rangeBeginningDateTime"] = f"{day}T00:00:00.000Z"
        for number, (half, body) in enumerate((("AM", morning), ("PM", evening))):
            group, end = made.create_group(GROUP + half), "_pm" if half == "PM" else ""
            empty = np.isnan(body)
            for name, values, fill in (
                ("soil_moisture", np.where(empty, -9999, body).astype("f4"), np.float32(-9999)),
                ("soil_moisture_dca", np.where(empty, -9999, body + 0.1).astype("f4"), np.float32(-9999)),
                ("surface_temperature", np.where(empty, -9999, 290 + body).astype("f4"), np.float32(-9999)),
                ("retrieval_qual_flag", np.where(empty, 65534, 0 if flags is None else flags[number]).astype("u2"), np.uint16(65534)),
                ("retrieval_qual_flag_dca", np.where(empty, 65534, 1).astype("u2"), np.uint16(65534)),
            ):
                group[name + end] = values
                group[name + end].attrs["_FillValue"] = fill
            group["soil_moisture" + end].attrs["units"] = np.bytes_(b"cm**3/cm**3")
            if places == "degrees":
                for name, axis in (("latitude", lat), ("longitude", lon)):
                    group[name + end] = np.where(empty, -9999, axis).astype("f4")
            elif places == "metres":
                group["x"], group["y"] = x, y
    return str(path)


@pytest.fixture
def halves() -> tuple[Any, Any]:
    rng = np.random.default_rng(0)
    morning, evening = (0.1 + 0.3 * rng.random(SHAPE) for _ in range(2))
    morning[:, 5:], evening[:, :3] = np.nan, np.nan
    return morning.astype("f4"), evening.astype("f4")


@pytest.fixture
def folder(tmp_path: Path, halves: tuple[Any, Any]) -> Source:
    subset(tmp_path / "SMAP_L3_SM_P_E_20200101_R17000_001.h5", "2020-01-01", *halves)
    subset(tmp_path / "SMAP_L3_SM_P_E_20200103_R17000_001.h5", "2020-01-03", halves[1], halves[0])
    return Source(str(tmp_path))


def moist(source: Source, region: Region | None = None) -> Any:
    return read(source, region, kind="soil_moisture")


@pytest.mark.parametrize("shape", list(ease2.SIZES))
def test_the_grids_are_those_of_the_definition(shape: tuple[int, int]) -> None:
    grid = ease2.by_shape(shape)
    assert grid is not None
    west, _, _, north = Transformer.from_crs("EPSG:6933", "EPSG:4326", always_xy=True).transform_bounds(*grid.bounds)
    assert west == pytest.approx(-180, abs=1e-4)
    assert grid.bounds[2] == -grid.bounds[0] == pytest.approx(17367530.445, abs=0.01)
    assert 84 < north < 85.1


def test_both_overpasses_make_the_day(folder: Source, halves: tuple[Any, Any]) -> None:
    morning, evening = halves
    cube = moist(folder)
    both = np.where(np.isnan(morning), evening, np.where(np.isnan(evening), morning, (morning + evening) / 2))
    np.testing.assert_array_equal(cube["value"].values, np.stack([both, both]).astype("f4"))
    assert [str(day)[:10] for day in cube["time"].values] == ["2020-01-01", "2020-01-03"]
    assert (cube.attrs["format"], cube.attrs["units"]) == ("smap_l3", "m3/m3")
    assert CRS.from_wkt(cube.attrs["crs"]).to_epsg() == 6933
    assert cube["x"].values[0] == pytest.approx(-17367530.445161516 + CELL * (COLUMN + 0.5), abs=0.01)
    assert cube["y"].values[0] == pytest.approx(7314540.8306386 - CELL * (ROW + 0.5), abs=0.01)


@pytest.mark.parametrize(("layer", "expected"), [
    ("AM", "morning"), ("PM", "evening"), (GROUP + "PM", "evening"), (GROUP + "PM/soil_moisture_pm", "evening"),
    ("soil_moisture_pm", "evening"), ("AM/soil_moisture", "morning"),
])  # fmt: skip
def test_one_overpass(folder: Source, halves: tuple[Any, Any], layer: str, expected: str) -> None:
    cube = moist(Source(folder.path, layer=layer))
    np.testing.assert_array_equal(cube["value"].values[0], halves[expected == "evening"])


def test_another_variable_and_its_own_flags(folder: Source, halves: tuple[Any, Any]) -> None:
    warm = read(Source(folder.path, layer="AM/surface_temperature"), kind="covariate")
    np.testing.assert_allclose(warm["value"].values[0], 290 + halves[0])
    with pytest.raises(JobError) as caught:  # every one of them is flagged
        moist(Source(folder.path, layer="soil_moisture_dca"))
    assert caught.value.code == "no_values"
    every = moist(Source(folder.path, layer="AM/soil_moisture_dca", quality="all"))
    np.testing.assert_allclose(every["value"].values[0], halves[0] + 0.1, rtol=1e-6)
    with pytest.raises(JobError, match="no variable 'rain'") as caught:
        moist(Source(folder.path, layer="rain"))
    assert "soil_moisture_dca" in caught.value.hint


def test_recommended_quality_leaves_out_the_others(tmp_path: Path, halves: tuple[Any, Any]) -> None:
    flags = np.zeros(SHAPE, int)
    flags[0], flags[1], flags[2] = 1, 8, 5  # not recommended; only another bit; not recommended and failed
    path = subset(tmp_path / "SMAP_20200101.h5", "2020-01-01", *halves, flags=(flags, flags))
    kept, every = (moist(Source(path, quality=quality))["value"].values[0] for quality in ("recommended", "all"))
    assert np.isnan(kept[[0, 2]]).all()
    np.testing.assert_array_equal(kept[[1, 3, 4, 5]], every[[1, 3, 4, 5]])
    assert np.isfinite(every).all()
    assert inspect(Source(path))["share_recommended"] == pytest.approx(4 / 6)
    with pytest.raises(JobError, match="'good' is not a choice of quality"):
        Source(path, quality="good").check()


def test_a_region_reads_its_window_only(folder: Source, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = moist(folder)
    x, y = whole["x"].values[2:5], whole["y"].values[1:4]
    west, east, north, south = x[0] - CELL / 3, x[-1] + CELL / 3, y[0] + CELL / 3, y[-1] - CELL / 3
    box = f"POLYGON(({west} {north},{east} {north},{east} {south},{west} {south},{west} {north}))"
    asked: list[Window] = []
    plain = smap_file.layer

    def spy(data: Any, wanted: Any, quality: str, here: Window) -> Any:
        asked.append(here)
        return plain(data, wanted, quality, here)

    monkeypatch.setattr(smap_file, "layer", spy)
    part = moist(folder, Region(box, "EPSG:6933"))
    np.testing.assert_array_equal(part["value"].values, whole["value"].values[:, 1:4, 2:5])
    assert [(here.rows, here.columns) for here in asked] == [(slice(1, 4), slice(2, 5))] * 2


@pytest.mark.parametrize("places", ["degrees", "metres"])
def test_where_a_subset_lies(tmp_path: Path, halves: tuple[Any, Any], places: str) -> None:
    path = subset(tmp_path / "SMAP_20200101.h5", "2020-01-01", *halves, places=places)
    assert inspect(Source(path))["pixel_size"] == pytest.approx([CELL, CELL])
    assert moist(Source(path))["x"].values[-1] == pytest.approx(-17367530.445161516 + CELL * (COLUMN + 7.5), abs=0.1)


def test_what_cannot_be_read(tmp_path: Path, halves: tuple[Any, Any], folder: Source) -> None:
    nowhere = subset(tmp_path / "nowhere_20200101.h5", "2020-01-01", *halves, places="")
    twice = subset(tmp_path / "SMAP_L3_SM_P_E_20200101_R18000_001.h5", "2020-01-01", *halves)
    broken = tmp_path / "broken.h5"
    broken.write_bytes(Path(twice).read_bytes()[:3000])
    first = str(tmp_path / "SMAP_L3_SM_P_E_20200101_R17000_001.h5")
    for source, code in (
        (Source(nowhere), "not_georeferenced"), (Source(files=(first, twice)), "duplicate_dates"),
        (Source(files=(first, str(broken))), "unreadable"), (Source(str(broken)), "unreadable"),
        (Source(files=(first,), dates=("2020-01-01", "2020-01-02")), "dates_mismatch"),
    ):  # fmt: skip
        with pytest.raises(JobError) as caught:
            moist(source)
        assert caught.value.code == code
        assert caught.value.hint


def test_the_real_days(shared_data: Path) -> None:
    source = Source(str(shared_data / "smap_l3_h5"))
    assert detect(source) == "smap_l3"
    files = sorted((shared_data / "smap_l3_h5").glob("*.h5"))
    assert detect(Source(str(files[0]))) == detect(Source(files=tuple(map(str, files)))) == "smap_l3"
    cube, every = moist(source), moist(Source(source.path, quality="all"))
    assert [str(day)[:10] for day in cube["time"].values] == ["2015-04-01", "2015-04-02"]
    for day, path in enumerate(files):
        with h5py.File(path) as data:
            group = data["Soil_Moisture_Retrieval_Data"]
            value, flag = group["soil_moisture"][:], group["retrieval_qual_flag"][:]
            lat, lon = group["latitude"][:].astype(float), group["longitude"][:].astype(float)
        np.testing.assert_array_equal(every["value"].values[day], np.where(value == -9999, np.nan, value))
        good = (value != -9999) & (flag != 65534) & (flag % 2 == 0)
        np.testing.assert_array_equal(cube["value"].values[day], np.where(good, value, np.nan))
        # The grid by its shape puts every cell where the file says it is.
        known = lat != -9999
        x, y = Transformer.from_crs("EPSG:4326", "EPSG:6933", always_xy=True).transform(lon[known], lat[known])
        row, column = np.nonzero(known)
        assert np.abs(cube["x"].values[column] - x).max() < 5
        assert np.abs(cube["y"].values[row] - y).max() < 5
    found = inspect(source, "soil_moisture")
    assert (found["format"], found["units"], found["width"], found["height"]) == ("smap_l3", "m3/m3", 964, 406)
    ever = np.isfinite(cube["value"].values).any(0)
    np.testing.assert_allclose(found["share_missing_by_date"], np.isnan(cube["value"].values)[:, ever].mean(1))
    plains = Region("POLYGON((-105 30,-90 30,-90 45,-105 45,-105 30))", "EPSG:4326")
    part = moist(source, plains)
    assert part.sizes["x"] < 50
    assert np.isfinite(part["value"]).any()


def test_a_third_dimension_holds_the_commonest_class_first(shared_data: Path) -> None:
    cube = read(Source(str(shared_data / "smap_l3_h5"), layer="landcover_class"), kind="covariate")
    classes = np.unique(cube["value"].values[np.isfinite(cube["value"].values)])
    assert set(classes) <= set(range(17))
