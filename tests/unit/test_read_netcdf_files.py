"""NetCDF in pieces: folders of days, of months, and of lists of cells; soil moisture of several times a day."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
import xarray as xr

from groundcast.engine.job import JobError, Region, Source
from groundcast.engine.readers import detect, inspect, read

FIELD = (np.random.default_rng(0).random((4, 5, 6)) * 0.4).astype(np.float32)
LON, LAT = 116 + 0.1 * np.arange(6), -27 - 0.1 * np.arange(5)


def grid(path: Path, values: Any, time: Any = None, lat: Any = LAT, lon: Any = LON, **attrs: Any) -> str:
    """Write ``sm``: (time, lat, lon), or a map without time."""
    dims = ("lat", "lon") if time is None else ("time", "lat", "lon")
    data = xr.Dataset({"sm": (dims, values, {"units": "m3 m-3"})}, {"lat": lat, "lon": lon}, attrs)
    (data if time is None else data.assign_coords(time=np.array(time, "datetime64[ns]"))).to_netcdf(path)
    return str(path)


def cells(path: Path, lon: Any, lat: Any, values: Any) -> str:
    """Write a list of values by longitude and latitude, as subsets of swath products come."""
    axis = {name: ("index", np.asarray(body, np.float32)) for name, body in (("longitude", lon), ("latitude", lat), ("sm", values))}
    xr.Dataset(axis).to_netcdf(path)
    return str(path)


def moist(source: Source, **options: Any) -> Any:
    return read(source, kind="soil_moisture", **options)


def test_a_folder_of_days_dated_by_name_or_attribute(tmp_path: Path) -> None:
    grid(tmp_path / "sm_20200102.nc", FIELD[1])
    grid(tmp_path / "sm_20200101.nc", np.full_like(FIELD[0], np.nan))
    grid(tmp_path / "sm_third.nc", FIELD[2], time_coverage_start="2020-01-05T06:00:00Z")
    source = Source(str(tmp_path))
    assert detect(source) == "netcdf"
    cube, found = moist(source), inspect(source, "soil_moisture")
    assert [str(day)[:10] for day in cube["time"].values] == found["dates"] == ["2020-01-01", "2020-01-02", "2020-01-05"]
    np.testing.assert_array_equal(cube["value"].values[1:], FIELD[1:3])
    assert found["share_missing_by_date"] == [1, 0, 0]
    assert (found["units"], found["width"], found["layer"]) == ("m3/m3", 6, "sm")
    one = moist(Source(str(tmp_path / "sm_20200102.nc")))
    np.testing.assert_array_equal(one["value"].values, FIELD[1:2])
    region = Region("POLYGON((116.06 -26.96,116.34 -26.96,116.34 -27.14,116.06 -27.14,116.06 -26.96))", "EPSG:4326")
    np.testing.assert_array_equal(moist(source, region=region, start="2020-01-02")["value"].values, FIELD[1:3, :2, 1:4])


@pytest.mark.parametrize("dates", [("2021-01-01",), ("2021-01-01", "2021-01-05", "2021-01-09")])
@pytest.mark.parametrize("listed", [False, True], ids=["maps", "lists of cells"])
def test_typed_dates_are_one_for_each_file(tmp_path: Path, listed: bool, dates: tuple[str, ...]) -> None:
    paths = [tmp_path / f"sm_2020010{number}.nc" for number in (1, 2)]
    made = [cells(path, LON, LAT[[0] * 6], FIELD[0, 0]) if listed else grid(path, FIELD[0]) for path in paths]
    with pytest.raises(JobError, match=f"Dates given: {len(dates)}; files: 2") as caught:
        moist(Source(files=tuple(made), dates=dates))
    assert caught.value.code == "dates_mismatch"
    typed = moist(Source(files=tuple(made), dates=("2021-01-01", "2021-01-05")))
    assert [str(day)[:10] for day in typed["time"].values] == ["2021-01-01", "2021-01-05"]


def test_months_of_parts_of_one_lattice(tmp_path: Path) -> None:
    grid(tmp_path / "a.nc", FIELD[:2], ["2020-01-01", "2020-01-02"])
    grid(tmp_path / "b.nc", FIELD[2:, 1:, 2:], ["2020-02-01", "2020-02-03"], LAT[1:], LON[2:])
    cube = moist(Source(files=(str(tmp_path / "a.nc"), str(tmp_path / "b.nc"))))
    np.testing.assert_array_equal(cube["value"].values[:2], FIELD[:2])
    np.testing.assert_array_equal(cube["value"].values[2:, 1:, 2:], FIELD[2:, 1:, 2:])
    assert np.isnan(cube["value"].values[2:, 0]).all()


@pytest.mark.parametrize(("second", "code"), [("shifted", "mixed_grids"), ("twice", "duplicate_dates"), ("points", "mixed_grids")])
def test_files_that_do_not_fit_are_named(tmp_path: Path, second: str, code: str) -> None:
    first = grid(tmp_path / "one_20200101.nc", FIELD[0])
    other = {
        "shifted": lambda: grid(tmp_path / "two_20200102.nc", FIELD[1], lon=LON + 0.05),
        "twice": lambda: grid(tmp_path / "two_20200101.nc", FIELD[1]),
        "points": lambda: cells(tmp_path / "two_20200102.nc", LON, LAT[[0] * 6], FIELD[0, 0]),
    }[second]()
    with pytest.raises(JobError, match=r"two_2020010\d\.nc") as caught:
        moist(Source(files=(first, other)))
    assert caught.value.code == code
    assert caught.value.hint


def test_hours_of_soil_moisture_become_days(tmp_path: Path) -> None:
    hours = ["2020-01-01T00", "2020-01-01T12", "2020-01-02T00", "2020-01-04T06"]
    body = FIELD.copy()
    body[1, 0, 0] = np.nan
    source = Source(grid(tmp_path / "a.nc", body, hours))
    cube = moist(source)
    assert [str(day)[:19] for day in cube["time"].values] == ["2020-01-01T00:00:00", "2020-01-02T00:00:00", "2020-01-04T00:00:00"]
    expected = (body[0] + body[1]) / 2
    expected[0, 0] = body[0, 0, 0]
    np.testing.assert_array_equal(cube["value"].values, [expected, body[2], body[3]])
    assert "several times a day" in cube.attrs["warnings"][0]
    found = inspect(source, "soil_moisture")
    assert len(found["dates"]) == len(found["share_missing_by_date"]) == 3
    pieces = Source(files=(grid(tmp_path / "p.nc", body[:3], hours[:3]), grid(tmp_path / "q.nc", body[3:], hours[3:])))
    np.testing.assert_array_equal(moist(pieces)["value"].values, cube["value"].values)


def test_hours_of_stations_become_days_too(tmp_path: Path) -> None:
    body = FIELD[:, 0]
    data = xr.Dataset({"sm": (("time", "station"), body), "lon": ("station", LON), "lat": ("station", LON * 0 - 27)})
    hours = np.array(["2020-01-01T00", "2020-01-01T12", "2020-01-02T00", "2020-01-04T06"], "datetime64[ns]")
    data.assign_coords(time=hours).to_netcdf(tmp_path / "a.nc")
    cube = moist(Source(str(tmp_path / "a.nc")))
    np.testing.assert_array_equal(cube["value"].values, [(body[0] + body[1]) / 2, body[2], body[3]])
    assert inspect(Source(str(tmp_path / "a.nc")), "soil_moisture")["share_missing_by_date"] == [0, 0, 0]


def test_lists_of_cells_that_are_of_no_known_grid_are_points(tmp_path: Path) -> None:
    one = cells(tmp_path / "20200101.nc", [1.111, 2.222], [5.5, 6.6], [0.1, 0.2])
    two = cells(tmp_path / "20200102.nc", [2.222, 3.333, 3.333], [6.6, 7.7, 7.7], [0.3, 0.4, 0.5])
    none = cells(tmp_path / "20200103.nc", [], [], [])
    source = Source(files=(one, two, none))
    cube = moist(source)
    np.testing.assert_allclose(cube["value"].values, [[0.1, 0.2, np.nan], [np.nan, 0.3, 0.45], [np.nan] * 3], rtol=1e-6)
    np.testing.assert_allclose(cube["x"], [1.111, 2.222, 3.333], atol=1e-5)
    found = inspect(source, "soil_moisture")
    assert (found["layout"], found["count"]) == ("points", 3)
    assert found["share_missing_by_date"] == pytest.approx([1 / 3, 1 / 3, 1])
    with pytest.raises(JobError, match=r"20200101\.nc' has no variable 'rain'"):
        moist(Source(files=(one, two), layer="rain"))


def test_west_australia_as_it_was_downloaded(shared_data: Path) -> None:
    """46 lists of cells: they lie on the 9 km grid of the GeoTIFFs made of them; a cell both overpasses saw is listed twice."""
    folder = shared_data / "smap_west_australia"
    expected = np.load(folder / "derived" / "smap_wa.npz")["sm"]
    source = Source(str(folder / "original_smap_nc"))
    assert detect(source) == "netcdf"
    cube = moist(source)
    np.testing.assert_allclose(cube["value"].values, expected, rtol=1e-6)
    rasters = moist(Source(str(folder / "derived" / "geotiff")))
    for axis in ("x", "y"):
        np.testing.assert_allclose(cube[axis], rasters[axis], atol=0.01)
    found = inspect(source, "soil_moisture")
    assert found["share_missing"] == pytest.approx(np.isnan(expected).mean())
    assert found["share_missing_by_date"][28] == 1
    part = moist(source, region=Region("POLYGON((117 -28,118 -28,118 -29,117 -29,117 -28))", "EPSG:4326"), start="2020-02-01")
    assert part.sizes["time"] == 15
    assert part.sizes["x"] < 15


def test_era5_hours(shared_data: Path) -> None:
    path = shared_data / "smap_west_australia" / "original_era5" / "ERA5_Western-Australia_20200101_20200128.nc"
    cube = moist(Source(str(path)))
    assert cube.sizes["time"] == 31
    assert cube.attrs["units"] == "m3/m3"
    with xr.open_dataset(path) as data:
        day = data["swvl1"].isel(valid_time=slice(24, 48)).mean("valid_time").values
    np.testing.assert_allclose(cube["value"].values[1], day, rtol=1e-4)
