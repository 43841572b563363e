"""CF NetCDF and MintPy."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import h5py
import numpy as np
import pytest
import xarray as xr
from pyproj import CRS

from groundcast.engine.job import JobError, Region, Source
from groundcast.engine.readers import detect, inspect, read

DATES = np.array(["2020-01-03", "2020-01-09", "2020-01-21"], "datetime64[ns]")
STACK = np.arange(3 * 4 * 5, dtype=np.float32).reshape(3, 4, 5) + 1


def netcdf(path: Path, y: Any, x: Any, values: Any = STACK, names: tuple[str, str] = ("y", "x"), time: Any = DATES, **extra: Any) -> Source:
    """Write ``values`` (time, y, x) as the variable ``displacement``."""
    dims = ("time", *names)
    data = xr.Dataset({"displacement": (dims, values, extra.pop("attrs", {}))}, {"time": time, names[0]: y, names[1]: x})
    for name, item in extra.items():
        data[name] = item
    data.to_netcdf(path)
    return Source(str(path))


def code(source: Source, **options: Any) -> str:
    with pytest.raises(JobError) as caught:
        read(source, **options)
    assert caught.value.hint
    return caught.value.code


def test_degrees_south_up_and_in_metres(tmp_path: Path) -> None:
    source = netcdf(tmp_path / "a.nc", [45.0, 45.1, 45.2, 45.3], 10 + 0.1 * np.arange(5), names=("lat", "lon"), attrs={"units": "m"})
    assert detect(source) == "netcdf"
    cube = read(source)
    np.testing.assert_array_equal(cube["value"], STACK[:, ::-1] * 1000)  # north up
    assert cube["y"].values[0] > cube["y"].values[-1]
    assert 'ID["EPSG",4326]' in cube.attrs["crs"]
    assert cube.attrs["units"] == "mm"


def test_grid_mapping_and_transposed_dimensions(tmp_path: Path) -> None:
    crs = xr.DataArray(0, attrs=CRS.from_epsg(32633).to_cf())
    data = xr.Dataset(
        {"los": (("x", "time", "y"), STACK.transpose(2, 0, 1), {"grid_mapping": "crs", "units": "mm"}), "crs": crs},
        {"time": DATES, "y": 5_000_000 - 100 * np.arange(4.0), "x": 500_000 + 100 * np.arange(5.0)},
    )
    data.to_netcdf(tmp_path / "a.nc")
    cube = read(Source(str(tmp_path / "a.nc")))
    np.testing.assert_array_equal(cube["value"], STACK)
    assert CRS.from_wkt(cube.attrs["crs"]).to_epsg() == 32633


def test_longitudes_of_0_to_360(tmp_path: Path) -> None:
    cube = read(netcdf(tmp_path / "a.nc", [4.0, 3, 2, 1], [358.0, 359, 0, 1, 2], names=("lat", "lon")))
    np.testing.assert_array_equal(cube["x"], [-2, -1, 0, 1, 2])
    np.testing.assert_array_equal(cube["value"], STACK)


def test_the_variable_is_found_or_chosen(tmp_path: Path) -> None:
    once = xr.DataArray(STACK[0], dims=("y", "x"))
    error = xr.DataArray(STACK * 0, dims=("time", "y", "x"))
    source = netcdf(tmp_path / "a.nc", np.arange(4.0)[::-1], np.arange(5.0), mask=once, sigma=error)
    chosen = Source(source.path, layer="sigma", crs="EPSG:32633")
    assert float(read(chosen)["value"].max()) == 0
    assert inspect(chosen)["layers"] == ["displacement", "sigma"]
    with pytest.raises(JobError, match="no variable 'mask' over time") as caught:
        read(Source(source.path, layer="mask"))
    assert "displacement, sigma" in caught.value.hint
    assert code(source) == "no_crs"


def test_packed_values_and_a_level_of_one(tmp_path: Path) -> None:
    values = np.where(STACK == 3, np.nan, STACK / 10)[:, None]
    data = xr.Dataset({"u": (("time", "band", "lat", "lon"), values)}, {"time": DATES, "lat": np.arange(4.0)[::-1], "lon": np.arange(5.0)})
    data.to_netcdf(tmp_path / "a.nc", encoding={"u": {"dtype": "int16", "scale_factor": 0.1, "_FillValue": -999}})
    np.testing.assert_allclose(read(Source(str(tmp_path / "a.nc")))["value"], values[:, 0], rtol=1e-5)


def test_points_over_time(tmp_path: Path) -> None:
    data = xr.Dataset(
        {"d": (("station", "time"), STACK[:, 0].T), "lat": ("station", 45 + np.arange(5.0)), "lon": ("station", 10 + np.arange(5.0))},
        {"time": DATES},
    )
    data.to_netcdf(tmp_path / "a.nc")
    source = Source(str(tmp_path / "a.nc"))
    cube = read(source)
    assert cube["value"].dims == ("time", "site")
    np.testing.assert_array_equal(cube["value"], STACK[:, 0])
    np.testing.assert_array_equal(cube["x"], 10 + np.arange(5))
    assert (inspect(source)["layout"], inspect(source)["count"]) == ("points", 5)
    assert read(source, Region("POLYGON((9.5 44.5,10.5 44.5,10.5 45.5,9.5 44.5))", "EPSG:4326")).sizes["site"] == 1


def test_other_calendars_and_hours(tmp_path: Path) -> None:
    data = netcdf(tmp_path / "a.nc", np.arange(4.0)[::-1], np.arange(5.0), names=("lat", "lon"), time=DATES + np.timedelta64(12, "h"))
    np.testing.assert_array_equal(read(data)["time"], DATES)
    with xr.open_dataset(data.path, decode_times=False) as plain:
        plain.load()["time"].attrs.update(units="days since 2000-01-01", calendar="noleap")
        plain.assign_coords(time=("time", [10, 20, 30], plain["time"].attrs)).to_netcdf(tmp_path / "b.nc")
    assert str(read(Source(str(tmp_path / "b.nc")))["time"].values[0])[:10] == "2000-01-11"


def test_a_calendar_whose_days_are_no_dates_is_named(tmp_path: Path) -> None:
    """Years of twelve months of thirty days: days that exist are read, a 30 February is refused for what it is, no damage."""
    for days, found in (([0, 30, 60], "2001-03-01"), ([0, 58, 59], "")):
        path = tmp_path / f"{days[-1]}.nc"
        axis = ("time", days, {"units": "days since 2001-01-01", "calendar": "360_day"})
        where = {"lat": np.arange(4.0)[::-1], "lon": np.arange(5.0)}
        xr.Dataset({"u": (("time", "lat", "lon"), STACK)}, {"time": axis, **where}).to_netcdf(path)
        if found:
            assert str(read(Source(str(path)))["time"].values[-1])[:10] == found
            continue
        with pytest.raises(JobError, match="360_day") as caught:
            read(Source(str(path)))
        assert caught.value.code == "bad_dates"
        typed = read(Source(str(path), dates=("2001-01-01", "2001-02-28", "2001-03-01")))
        assert str(typed["time"].values[-1])[:10] == "2001-03-01"


def test_region_and_period(tmp_path: Path) -> None:
    source = netcdf(tmp_path / "a.nc", 45 + np.arange(4.0), 10 + np.arange(5.0), names=("lat", "lon"))
    cube = read(
        source, Region("POLYGON((10.6 45.6,12.4 45.6,12.4 47.4,10.6 47.4,10.6 45.6))", "EPSG:4326"), start="2020-01-09", end="2020-01-09"
    )
    np.testing.assert_array_equal(cube["value"], STACK[1:2, 2:0:-1, 1:3])
    assert code(source, region=Region("POLYGON((30 45,31 45,31 46,30 45))", "EPSG:4326")) == "region_outside"
    assert code(source, start="2021-01-01") == "no_dates_in_period"


def test_what_cannot_be_read(tmp_path: Path) -> None:
    assert code(netcdf(tmp_path / "uneven.nc", [1.0, 2, 3, 9], np.arange(5.0), names=("lat", "lon"))) == "irregular_grid"
    still = xr.Dataset({"dem": (("y", "x"), STACK[0])})
    still.to_netcdf(tmp_path / "still.nc")
    with pytest.raises(JobError, match="variables are: dem") as caught:
        read(Source(str(tmp_path / "still.nc")))
    assert caught.value.code == "no_dates"
    lon, lat = np.meshgrid(np.arange(5.0), np.arange(4.0))
    curved = xr.Dataset(
        {"d": (("time", "row", "column"), STACK)}, {"time": DATES, "lon": (("row", "column"), lon), "lat": (("row", "column"), lat)}
    )
    curved.to_netcdf(tmp_path / "curved.nc")
    assert code(Source(str(tmp_path / "curved.nc"))) == "irregular_grid"
    whole = netcdf(tmp_path / "cut.nc", np.arange(4.0), np.arange(5.0), names=("lat", "lon"))
    body = Path(whole.path).read_bytes()
    Path(whole.path).write_bytes(body[: len(body) // 2])
    assert code(whole) == "unreadable"


MINTPY = {"X_FIRST": "10.0", "X_STEP": "0.1", "Y_FIRST": "45.0", "Y_STEP": "-0.1", "X_UNIT": "degrees", "Y_UNIT": "degrees", "UNIT": "m"}


def mintpy(path: Path, values: Any = STACK / 1000, **attrs: str) -> Source:
    """Write MintPy's layout; an attribute given as empty text is left out."""
    with h5py.File(path, "w") as made:
        made["timeseries"] = values
        made["date"] = np.array([b"20200103", b"20200109", b"20200121"])
        made["bperp"] = np.zeros(3, np.float32)
        made.attrs.update({key: value for key, value in {**MINTPY, **attrs}.items() if value})
    return Source(str(path))


def test_mintpy(tmp_path: Path) -> None:
    source = mintpy(tmp_path / "geo_timeseries.h5")
    assert detect(source) == "mintpy"
    cube = read(source)
    np.testing.assert_allclose(cube["value"], STACK, rtol=1e-6)
    np.testing.assert_array_equal(cube["time"], DATES)
    np.testing.assert_allclose(cube["x"], 10.05 + 0.1 * np.arange(5))
    np.testing.assert_allclose(cube["y"], 44.95 - 0.1 * np.arange(4))
    assert CRS.from_wkt(cube.attrs["crs"]).to_epsg() == 4326
    found = inspect(source)
    assert (found["format"], found["units"], found["dates"][0], found["width"]) == ("mintpy", "m", "2020-01-03", 5)


def test_mintpys_zeros(tmp_path: Path) -> None:
    values = STACK / 1000
    values[0] = 0  # the first acquisition refers to itself
    values[:, 1, 1] = 0  # masked
    values[:, 2, 2] = 0  # the reference point
    cube = read(mintpy(tmp_path / "a.h5", values, REF_Y="2", REF_X="2"))["value"].values
    assert np.isnan(cube[:, 1, 1]).all()
    assert (cube[:, 2, 2] == 0).all()
    assert np.isfinite(cube).sum() == cube.size - 3
    assert (cube[0][np.isfinite(cube[0])] == 0).all()


def test_mintpy_utm_region_and_period(tmp_path: Path) -> None:
    flat = {"X_FIRST": "500000", "X_STEP": "100", "Y_FIRST": "5000000", "Y_STEP": "-100", "X_UNIT": "meters", "Y_UNIT": "meters"}
    source = mintpy(tmp_path / "a.h5", UTM_ZONE="33N", **flat)
    cube = read(
        source,
        Region("POLYGON((500110 4999690,500290 4999690,500290 4999890,500110 4999890,500110 4999690))", "EPSG:32633"),
        end="2020-01-10",
    )
    assert cube.sizes == {"time": 2, "y": 3, "x": 2}
    np.testing.assert_allclose(cube["value"].values[:, :2], STACK[:2, 1:3, 1:3], rtol=1e-6)
    assert CRS.from_wkt(read(mintpy(tmp_path / "b.h5", EPSG="32618", **flat)).attrs["crs"]).to_epsg() == 32618


def test_mintpy_that_cannot_be_used(tmp_path: Path) -> None:
    with pytest.raises(JobError, match="radar geometry") as caught:
        read(mintpy(tmp_path / "radar.h5", X_FIRST="", Y_FIRST=""))
    assert caught.value.code == "not_georeferenced"
    assert "geo_timeseries" in caught.value.hint
    with h5py.File(tmp_path / "velocity.h5", "w") as made:
        made["velocity"] = STACK[0]
    with pytest.raises(JobError):
        read(Source(str(tmp_path / "velocity.h5")))
    assert code(Source(str(tmp_path / "velocity.h5"), format="mintpy")) == "no_layer"
