"""Covariates of other dates where gaps are filled, and of every kind of source."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
import xarray as xr
from rasterio.transform import from_origin

from groundcast.engine.baselines.covariate_features import covariate_features
from groundcast.engine.cube import raster_cube, to_sites
from groundcast.engine.job import Covariate, Job, JobError, Source
from groundcast.engine.memory import MEMORY, memories
from groundcast.engine.readers import read, read_job
from groundcast.engine.readers.covariate_dates import between, last, latest
from groundcast.engine.readers.covariates import attach
from groundcast.engine.writers.geotiff import write_stack

CELL = 1000.0


def days(*texts: str) -> Any:
    return np.array(texts, "datetime64[ns]")


def aligned(values: list[float], known: Any, wanted: Any, **options: Any) -> list[float]:
    body = np.array(values, np.float32)[:, None]
    return [float(value) for value in between(body, known, wanted, lambda part: part, (1,), **options)[:, 0]]


def stack(path: Path, values: Any, names: tuple[str, ...], cell: float = CELL, **profile: Any) -> Source:
    """Write (band, y, x) with its north-west corner at (500 000, 5 000 000)."""
    options = {
        "driver": "GTiff",
        "crs": "EPSG:32633",
        "transform": from_origin(500_000, 5_000_000, cell, cell),
        "dtype": "float32",
        **profile,
    }
    with rasterio.open(path, "w", count=len(values), height=values.shape[1], width=values.shape[2], **options) as made:
        made.write(values.astype("float32"))
        for band, name in enumerate(names, 1):
            made.set_band_description(band, name)
    return Source(str(path))


@pytest.fixture
def moisture(tmp_path: Path) -> Source:
    return stack(tmp_path / "sm.tif", np.full((3, 6, 8), 0.2), ("2020-01-01", "2020-01-03", "2020-01-09"))


def filling(source: Source, *covariates: Covariate) -> Any:
    return read_job(Job("impute", source, covariates=covariates, kind="soil_moisture"))


def test_the_date_itself_then_a_line_then_one_step() -> None:
    weekly = days("2020-01-01", "2020-01-08", "2020-01-15", "2020-02-05", "2020-02-12")
    wanted = days(
        "2019-12-24", "2019-12-25", "2020-01-01", "2020-01-03", "2020-01-12", "2020-01-20", "2020-01-24", "2020-01-30", "2020-02-20"
    )
    found = aligned([1, 8, 15, 36, 43], weekly, wanted)
    # Before the first by more than a week: none; by a week: held. In the hole of three weeks no line is drawn.
    np.testing.assert_allclose(found, [np.nan, 1, 1, 3, 12, 15, np.nan, 36, np.nan], rtol=1e-6)


def test_missing_values_stay_missing() -> None:
    known = days("2020-01-01", "2020-01-03", "2020-01-05")
    wanted = days("2020-01-01", "2020-01-02", "2020-01-03", "2020-01-04", "2020-01-05")
    np.testing.assert_allclose(aligned([1, np.nan, 5], known, wanted), [1, np.nan, np.nan, np.nan, 5])


def test_classes_are_not_mixed_in_time() -> None:
    yearly = days("2019-07-01", "2020-07-01")
    wanted = days("2019-07-01", "2019-12-30", "2020-01-01", "2020-12-31", "2021-12-31")
    np.testing.assert_allclose(aligned([3, 7], yearly, wanted, categorical=True), [3, 3, 7, 7, np.nan])


def test_hours_become_the_mean_of_the_day() -> None:
    hours = np.arange("2020-01-01", "2020-01-03", dtype="datetime64[h]").astype("datetime64[ns]")
    values = [float(hour) for hour in range(48)]
    values[0] = np.nan
    np.testing.assert_allclose(aligned(values, hours, days("2020-01-01", "2020-01-02")), [12, 35.5])


def test_one_date_is_of_that_date_only() -> None:
    found = aligned([4], days("2020-01-02"), days("2020-01-01", "2020-01-02", "2020-01-03"))
    np.testing.assert_allclose(found, [np.nan, 4, np.nan])


def test_a_forecast_never_sees_later_values() -> None:
    known, wanted = days("2020-01-01", "2020-01-05"), days("2020-01-01", "2020-01-03", "2020-01-05")
    body = np.array([[1.0], [5.0]], np.float32)
    np.testing.assert_array_equal(latest(body, known, wanted, lambda part: part, (1,))[:, 0], [1, 1, 5])
    np.testing.assert_array_equal(between(body, known, wanted, lambda part: part, (1,))[:, 0], [1, 3, 5])


def test_the_latest_value_of_each_cell() -> None:
    np.testing.assert_array_equal(last(np.array([[1, 2, np.nan], [3, np.nan, np.nan]], np.float32)), [3, 2, np.nan])


def test_the_task_decides_whether_the_future_is_known(tmp_path: Path, moisture: Source) -> None:
    values = np.stack([np.full((6, 8), value) for value in (0.0, 4.0, 8.0, 12.0)])
    rain = Covariate("rain", stack(tmp_path / "rain.tif", values, ("2019-12-30", "2020-01-02", "2020-01-06", "2020-01-10")), dynamic=True)
    filled = filling(moisture, rain)["dynamic_rain"].values[:, 0, 0]
    np.testing.assert_allclose(filled, [0 + 4 * 2 / 3, 5, 11], rtol=1e-6)
    ahead = read_job(Job("forecast", moisture, covariates=(rain,)))["dynamic_rain"].values[:, 0, 0]
    np.testing.assert_allclose(ahead, [0, 4, 8])


def test_covariates_of_other_times_are_refused(tmp_path: Path, moisture: Source) -> None:
    rain = Covariate("rain", stack(tmp_path / "rain.tif", np.ones((2, 6, 8)), ("2010-01-01", "2010-01-02")), dynamic=True)
    with pytest.raises(JobError, match="'rain'") as caught:
        filling(moisture, rain)
    assert caught.value.code == "covariate_outside"


def test_a_folder_of_daily_rasters_on_another_grid(tmp_path: Path, moisture: Source) -> None:
    (tmp_path / "rain").mkdir()
    for day in range(1, 10):
        body = np.full((1, 3, 4), float(day))
        body[:, :, 2:] = np.nan if day == 3 else day
        stack(tmp_path / "rain" / f"rain_2020010{day}.tif", body, (), cell=2 * CELL)
    cube = filling(moisture, Covariate("rain", Source(str(tmp_path / "rain")), dynamic=True))
    np.testing.assert_allclose(cube["dynamic_rain"].values[:, :, :3], np.broadcast_to(np.array([1, 3, 9])[:, None, None], (3, 6, 3)))
    assert np.isnan(cube["dynamic_rain"].values[1, :, 5:]).all()


def test_classes_of_a_finer_map_are_the_commonest(tmp_path: Path, moisture: Source) -> None:
    fine = np.ones((1, 60, 80))
    fine[0, ::3] = 2  # a third of each cell
    fine[0, 30:, :40] = 5
    fine[0, 30:, 40:] = np.nan
    cover = Covariate("cover", stack(tmp_path / "cover.tif", fine, (), cell=CELL / 10), categorical=True)
    found = filling(moisture, cover)["static_cover"].values
    assert (found[:3] == 1).all()
    assert (found[3:, :4] == 5).all()
    assert np.isnan(found[3:, 4:]).all()


def test_a_map_in_a_netcdf_needs_no_date(tmp_path: Path, moisture: Source) -> None:
    x, y = 500_000 + 500 * np.arange(17), 5_000_000 - 500 * np.arange(13)
    field = (np.arange(13)[:, None] + np.zeros(17)).astype("f4")
    data = xr.Dataset({"height": (("y", "x"), field), "clay": (("y", "x"), field * 2)}, {"x": x, "y": y})
    data.to_netcdf(tmp_path / "soil.nc")
    source = Source(str(tmp_path / "soil.nc"), layer="clay", crs="EPSG:32633")
    found = filling(moisture, Covariate("clay", source))["static_clay"].values
    np.testing.assert_allclose(found[1:-1, 3], np.array([3, 5, 7, 9]) * 2 - 0.0, atol=0.2)


def test_values_of_stations(tmp_path: Path, moisture: Source) -> None:
    (tmp_path / "gauges.csv").write_text(
        "x,y,20200101,20200103,20200109\n501500,4998500,1,2,3\n506500,4998500,10,20,30\n501500,4994500,1,,3\n506500,4994500,10,20,30\n"
    )
    gauges = Covariate("rain", Source(str(tmp_path / "gauges.csv"), crs="EPSG:32633"), dynamic=True)
    found = filling(moisture, gauges)["dynamic_rain"].values
    np.testing.assert_array_equal(found[:, 1, 1], [1, 2, 3])
    np.testing.assert_array_equal(found[:, 1, 6], [10, 20, 30])
    np.testing.assert_array_equal(found[:, 5, 1], [1, np.nan, 3])


def test_a_filled_stack_is_a_covariate_of_a_forecast(tmp_path: Path) -> None:
    """What was filled and written is read back for each acquisition: the latest day not after it."""
    dates = np.arange("2020-01-01", "2020-01-11", dtype="datetime64[D]").astype("datetime64[ns]")
    wet = (np.arange(10)[:, None, None] + np.zeros((10, 6, 8))).astype(np.float32) / 10
    x, y = 500_000 + CELL * (np.arange(8) + 0.5), 5_000_000 - CELL * (np.arange(6) + 0.5)
    like = raster_cube(wet, dates, x, y, crs=rasterio.crs.CRS.from_epsg(32633).to_wkt(), units="m3/m3", kind="soil_moisture")
    write_stack(tmp_path / "filled.tif", wet, [str(day)[:10] for day in dates], like, {"GROUNDCAST_LAYER": "filled"}, "m3/m3")
    again = read(Source(str(tmp_path / "filled.tif")), kind="soil_moisture")
    np.testing.assert_array_equal(again["value"].values, wet)
    assert again.attrs["units"] == "m3/m3"
    ground = stack(tmp_path / "los.tif", np.ones((3, 12, 16)), ("2019-12-31", "2020-01-06", "2020-01-18"), cell=CELL / 2)
    cube = read_job(Job("forecast", ground, covariates=(Covariate("soil", Source(str(tmp_path / "filled.tif")), dynamic=True),)))
    assert any("before and after" in text for text in cube.attrs["warnings"])  # a filled gap looks ahead, and the user is told
    inner = cube["dynamic_soil"].values[:, 2:-2, 2:-2]
    assert np.isnan(inner[0]).all()
    np.testing.assert_allclose(inner[1], 0.5, atol=1e-6)
    np.testing.assert_allclose(inner[2], 0.9, atol=1e-6)


def test_rain_between_acquisitions_and_before_them_is_remembered(tmp_path: Path, moisture: Source) -> None:
    """Acquisitions on the 1st, 3rd and 9th; it rains on the day before the first and on the 5th."""
    dates = np.arange("2019-12-25", "2020-01-12", dtype="datetime64[D]")
    rain = np.zeros((len(dates), 6, 8))
    rain[dates == np.datetime64("2019-12-31")] = 20
    rain[dates == np.datetime64("2020-01-05")] = 40
    daily = Covariate("rain", stack(tmp_path / "rain.tif", rain, tuple(str(day) for day in dates)), dynamic=True)
    cube = filling(moisture, daily)
    acquired = cube["time"].values.astype("datetime64[D]")
    assert not cube["dynamic_rain"].values.any()  # none fell on the days themselves
    sites = to_sites(cube)
    for decay, kept in zip(MEMORY, memories(sites, "rain"), strict=True):
        for day, value in zip(acquired, kept[:, 0], strict=True):
            known = dates <= day
            weight = np.exp(-(day - dates[known]).astype(int) / decay)
            assert value == pytest.approx((weight * rain[known, 0, 0]).sum() / weight.sum(), rel=1e-5)
    features = covariate_features(sites)
    column = features.dynamic[features.labels.index("rain, memory 10 days")][:, 0]
    assert column[2] > column[1]
    assert "past_rain" not in read_job(Job("forecast", moisture, covariates=(daily,)))
    same = Covariate(
        "rain", stack(tmp_path / "same.tif", rain[np.isin(dates, acquired)], tuple(str(day) for day in acquired)), dynamic=True
    )
    assert "past_rain" not in filling(moisture, same)  # its dates tell no more than the cube's


def test_nothing_is_attached_twice_to_the_same_memory(moisture: Source) -> None:
    cube = read(moisture, kind="soil_moisture")
    assert attach(cube, (), past_only=False).identical(cube)


def test_west_australia_with_era5_and_elevation(shared_data: Path) -> None:
    folder = shared_data / "smap_west_australia"
    era5 = str(folder / "original_era5" / "ERA5_Western-Australia_20200101_20200128.nc")
    cube = filling(
        Source(str(folder / "derived" / "geotiff")),
        Covariate("soil", Source(era5, layer="swvl1"), dynamic=True),
        Covariate("daily", Source(str(folder / "derived" / "geotiff_era5")), dynamic=True),
        Covariate("height", Source(str(folder / "derived" / "elevation_etopo20.tif"))),
        Covariate("land", Source(era5, layer="lsm")),
    )
    hourly, daily = cube["dynamic_soil"].values, cube["dynamic_daily"].values
    both = np.isfinite(hourly) & np.isfinite(daily)
    assert both[:31].mean() > 0.9
    # The means of the hours on the file's own 0.1 degree grid, and the same made elsewhere by nearest neighbour.
    assert np.corrcoef(hourly[both], daily[both])[0, 1] > 0.99
    # ERA5 ends with January: one day more is held, then there is none.
    assert np.isfinite(daily[31]).any()
    assert np.isnan(daily[32:]).all()
    assert 150 < np.nanmin(cube["static_height"]) < np.nanmax(cube["static_height"]) < 600
    assert np.nanmax(cube["static_land"]) <= 1
