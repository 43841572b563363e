"""GeoTIFF and GeoPackage: what is written is what is read back, and a full disk is noticed."""

from __future__ import annotations

import errno
import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pyogrio
import pytest
import rasterio
import shapely
import xarray as xr

from groundcast.engine.cube import points_cube
from groundcast.engine.hazard.derived import Derived
from groundcast.engine.interfaces import Forecast
from groundcast.engine.job import JobError
from groundcast.engine.writers.atomic import Staged
from groundcast.engine.writers.geopackage import write_points
from groundcast.engine.writers.geotiff import write_stack
from groundcast.engine.writers.table import write_table


def _grid(x: np.ndarray, y: np.ndarray, crs: str = "EPSG:32633") -> xr.Dataset:
    return xr.Dataset(coords={"x": x, "y": y}, attrs={"crs": crs, "units": "mm", "kind": "deformation"})


def _points(count: int, horizons: int, seed: int = 0) -> tuple[xr.Dataset, Forecast, Derived]:
    rng = np.random.default_rng(seed)
    time = np.datetime64("2023-01-01") + 12 * np.arange(4)
    x, y = rng.uniform(4e5, 5e5, count), rng.uniform(5e6, 6e6, count)
    cube = points_cube(rng.normal(size=(4, count)).astype(np.float32), time, x, y, np.arange(count), crs="EPSG:32633")
    dates = np.datetime64("2023-03-01") + 12 * np.arange(horizons)
    values = np.sort(rng.normal(size=(5, horizons, count)).astype(np.float32), 0)
    return cube, Forecast(dates, values), Derived(*rng.normal(size=(3, count)).astype(np.float32))


@pytest.mark.parametrize("south_first", [False, True])
def test_stack_round_trip(tmp_path: Path, south_first: bool) -> None:
    x, y = 500_000 + 20.0 * np.arange(300), 5_000_000 - 20.0 * np.arange(280)
    values = np.random.default_rng(0).normal(size=(3, 280, 300)).astype(np.float32)
    values[0, 5, 7], values[1, 0, 0] = np.nan, np.inf
    like = _grid(x, y[::-1] if south_first else y)
    names = ["2024-01-01", "2024-01-13", "2024-01-25"]
    write_stack(tmp_path / "a.tif", values[:, ::-1] if south_first else values, names, like, {"method": "ridge"}, "mm")
    with rasterio.open(tmp_path / "a.tif") as file:
        found = file.read()
        assert file.crs.to_epsg() == 32633
        assert file.transform.a == 20
        assert file.transform.e == -20
        assert file.xy(5, 7) == (x[7], y[5])
        assert file.descriptions == tuple(names)
        assert file.units == ("mm",) * 3
        assert np.isnan(file.nodata)
        assert file.tags()["method"] == "ridge"
        assert file.dtypes == ("float32",) * 3
        assert file.profile["tiled"]
        assert file.compression.value == "DEFLATE"
        assert file.tags(ns="IMAGE_STRUCTURE")["PREDICTOR"] == "3"
    values[1, 0, 0] = np.nan
    np.testing.assert_array_equal(found, values)


def test_a_single_column_is_as_wide_as_high(tmp_path: Path) -> None:
    like = _grid(np.array([10.5]), np.array([3.5, 1.5]), "EPSG:4326")
    write_stack(tmp_path / "a.tif", np.ones((1, 2, 1), np.float32), ["d"], like, {}, "mm")
    with rasterio.open(tmp_path / "a.tif") as file:
        assert file.bounds == (9.5, 0.5, 11.5, 4.5)


def test_an_uneven_grid_is_refused(tmp_path: Path) -> None:
    with pytest.raises(JobError, match="not evenly spaced in x"):
        write_stack(tmp_path / "a.tif", np.ones((1, 2, 3), np.float32), ["d"], _grid(np.array([0.0, 1, 3]), np.array([1.0, 0])), {}, "mm")


def test_points_round_trip(tmp_path: Path) -> None:
    cube, forecast, derived = _points(50, 2)
    forecast.values[:, 1, 3] = np.nan
    cube = cube.assign_coords(pid=("site", np.array([f"p<{n}>'" for n in range(50)])))
    write_points(tmp_path / "a.gpkg", cube, forecast, derived, {"method": "ridge", "skill": "0.4"})
    info = pyogrio.read_info(tmp_path / "a.gpkg", layer="forecast")
    assert list(info["fields"]) == [
        "pid", *(f"{date}{end}" for date in ("D20230301", "D20230313") for end in ("", "_lo80", "_hi80", "_lo95", "_hi95")),
        "displacement", "velocity", "velocity_change",
    ]  # fmt: skip
    assert info["crs"] == "EPSG:32633"
    assert info["layer_metadata"]["method"] == "ridge"
    assert set(info["dtypes"][1:]) == {"float32"}
    _, table = pyogrio.read_arrow(tmp_path / "a.gpkg", layer="forecast")
    assert table["pid"].to_pylist() == list(cube["pid"].values)
    for index, end in enumerate(("_lo95", "_lo80", "", "_hi80", "_hi95")):
        np.testing.assert_array_equal(table["D20230301" + end].to_numpy(), forecast.values[index, 0])
    assert table["D20230313"].to_pylist()[3] is None
    np.testing.assert_array_equal(table["velocity_change"].to_numpy(), derived.velocity_change)
    _, _, shapes, _ = pyogrio.raw.read(tmp_path / "a.gpkg", columns=[])
    places = shapely.get_coordinates(shapely.from_wkb(shapes))
    np.testing.assert_array_equal(places, np.stack([cube["x"].values, cube["y"].values], 1))


def test_whole_number_ids_stay_whole_numbers(tmp_path: Path) -> None:
    cube, forecast, derived = _points(5, 1)
    write_points(tmp_path / "a.gpkg", cube, forecast, derived, {})
    assert pyogrio.read_info(tmp_path / "a.gpkg")["dtypes"][0] == "int64"


def test_more_dates_than_columns_is_refused(tmp_path: Path) -> None:
    with pytest.raises(JobError, match="499 forecast dates"):
        write_points(tmp_path / "a.gpkg", *_points(2, 499), {})
    write_points(tmp_path / "b.gpkg", *_points(2, 398), {})


@pytest.fixture
def tiny_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of 300 kB."""
    folder = tmp_path / "disk"
    folder.mkdir()
    if os.name != "posix" or os.geteuid() != 0:
        pytest.skip("mounting a small disk needs root")
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=300k", "tmpfs", str(folder)], capture_output=True, check=False)
    if mounted.returncode:
        pytest.skip("a small disk cannot be mounted here")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


@pytest.mark.parametrize("size", [60_000, 1_000_000])
@pytest.mark.parametrize("kind", ["tif", "gpkg", "json"])
def test_a_full_disk_is_said_and_leaves_nothing(tiny_disk: Path, kind: str, size: int) -> None:
    with pytest.raises(OSError) as caught, Staged() as staged:
        made = staged.path(tiny_disk / f"a.{kind}")
        if kind == "tif":
            side = int(size**0.5)
            values = np.random.default_rng(0).normal(size=(2, side, side)).astype(np.float32)
            write_stack(made, values, ["a", "b"], _grid(10.0 * np.arange(side), -10.0 * np.arange(side)), {}, "mm")
        elif kind == "gpkg":
            write_points(made, *_points(size // 20, 5), {})
        else:
            write_table(made, {"text": "x" * size * 6})
        staged.commit()
    assert caught.value.errno == errno.ENOSPC
    assert list(tiny_disk.iterdir()) == []
