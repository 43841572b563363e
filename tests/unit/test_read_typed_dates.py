"""Dates typed by hand: for the files of a folder, and what a look offers to be dated where names tell nothing."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
import xarray as xr
from rasterio.transform import from_origin

from groundcast.engine.job import Covariate, JobError, Source
from groundcast.engine.readers import inspect, read
from groundcast.engine.readers.covariates import attach

FIELD = (np.random.default_rng(0).random((3, 4, 5)) * 0.4).astype(np.float32)
LON, LAT = 116 + 0.1 * np.arange(5), -27 - 0.1 * np.arange(4)
TYPED = ("2021-03-01", "2021-03-04", "2021-03-09")


def geotiff(path: Path, values: Any, names: tuple[str, ...] = ()) -> str:
    options = {"driver": "GTiff", "crs": "EPSG:4326", "transform": from_origin(115.95, -26.95, 0.1, 0.1), "dtype": "float32"}
    with rasterio.open(path, "w", count=len(values), height=4, width=5, **options) as made:
        made.write(values)
        for band, name in enumerate(names, 1):
            made.set_band_description(band, name)
    return str(path)


def netcdf(path: Path, values: Any) -> str:
    xr.Dataset({"sm": (("lat", "lon"), values, {"units": "m3 m-3"})}, {"lat": LAT, "lon": LON}).to_netcdf(path)
    return str(path)


def listed(path: Path, values: Any) -> str:
    axis = {"longitude": np.tile(LON, 4) + 0.013 * np.arange(20) ** 1.5, "latitude": np.repeat(LAT, 5), "sm": np.asarray(values).ravel()}
    xr.Dataset({name: ("index", body.astype(np.float32)) for name, body in axis.items()}).to_netcdf(path)
    return str(path)


def days(cube: Any) -> tuple[str, ...]:
    return tuple(cube["time"].values.astype("datetime64[D]").astype(str))


def write(folder: Path, kind: str, names: tuple[str, ...]) -> None:
    for index, name in enumerate(names):
        if kind == "raster":
            geotiff(folder / f"{name}.tif", FIELD[index : index + 1])
        else:
            (netcdf if kind == "map" else listed)(folder / f"{name}.nc", FIELD[index])


@pytest.mark.parametrize("names", [("a", "b", "c"), ("sm_20210103", "sm_20210403", "sm_20210903")])
@pytest.mark.parametrize("kind", ["raster", "map", "list"])
def test_dates_typed_for_a_folder_are_those_of_its_files_by_name(tmp_path: Path, kind: str, names: tuple[str, ...]) -> None:
    write(tmp_path, kind, names)
    cube = read(Source(str(tmp_path), dates=TYPED), kind="soil_moisture")
    assert days(cube) == TYPED
    np.testing.assert_array_equal(np.sort(cube["value"].values.reshape(3, -1)), np.sort(FIELD.reshape(3, -1)))
    assert inspect(Source(str(tmp_path), dates=TYPED))["dates"] == list(TYPED)
    with pytest.raises(JobError, match="Dates given: 2; files: 3") as caught:
        read(Source(str(tmp_path), dates=TYPED[:2]), kind="soil_moisture")
    assert caught.value.code == "dates_mismatch"


def test_typed_dates_leave_files_without_a_date_out_as_their_names_do(tmp_path: Path) -> None:
    write(tmp_path, "raster", ("sm_20210103", "sm_20210403", "elevation"))
    assert days(read(Source(str(tmp_path), dates=TYPED[:2]))) == TYPED[:2]


def test_files_of_a_folder_without_dates_are_offered_to_be_dated(tmp_path: Path) -> None:
    write(tmp_path, "raster", ("a", "b", "c"))
    found = inspect(Source(str(tmp_path)), "soil_moisture")
    assert found["fields"] == {"a.tif": "", "b.tif": "", "c.tif": ""}
    assert (found["layout"], found["dates"], found["width"]) == ("raster", [], 5)
    with pytest.raises(JobError) as caught:
        read(Source(str(tmp_path)))
    assert caught.value.code == "no_dates"


def test_bands_without_dates_are_offered_to_be_dated(tmp_path: Path) -> None:
    none = inspect(Source(geotiff(tmp_path / "none.tif", FIELD)))
    assert none["fields"] == {"band 1": "", "band 2": "", "band 3": ""}
    some = inspect(Source(geotiff(tmp_path / "some.tif", FIELD, ("2021-03-01", "what", "2021-03-09"))))
    assert some["fields"] == {"2021-03-01": "2021-03-01", "what": "", "2021-03-09": "2021-03-09"}
    assert some["dates"] == []
    with pytest.raises(JobError, match="these have no date: 2"):
        read(Source(str(tmp_path / "some.tif")))
    assert days(read(Source(str(tmp_path / "some.tif"), dates=TYPED))) == TYPED


def test_bands_of_one_name_are_told_apart(tmp_path: Path) -> None:
    found = inspect(Source(geotiff(tmp_path / "twice.tif", FIELD, ("2021-03-01", "2021-03-04", "2021-03-04"))))
    assert found["fields"] == {"2021-03-01": "2021-03-01", "band 2": "2021-03-04", "band 3": "2021-03-04"}


def test_days_in_netcdf_files_of_a_folder_are_called_by_their_files(tmp_path: Path) -> None:
    write(tmp_path, "map", ("sm_20210103", "sm_20210403"))
    assert inspect(Source(str(tmp_path)))["fields"] == {"sm_20210103.nc": "2021-01-03", "sm_20210403.nc": "2021-04-03"}


def test_a_folder_of_undated_rasters_is_no_static_covariate(tmp_path: Path) -> None:
    folder = tmp_path / "undated"
    folder.mkdir()
    write(folder, "raster", ("a", "b"))
    cube = read(Source(geotiff(tmp_path / "stack.tif", FIELD, TYPED)), kind="soil_moisture")
    with pytest.raises(JobError) as caught:
        attach(cube, (Covariate("soil", Source(str(folder))),), past_only=False)
    assert caught.value.code == "no_dates"
