"""Covariates on other grids, in other CRS, with other dates."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
from pyproj import CRS, Transformer
from rasterio.transform import from_origin

from groundcast.engine.cube import raster_cube
from groundcast.engine.job import Covariate, Job, JobError, Region, Source
from groundcast.engine.readers import read_job
from groundcast.engine.readers.covariates import attach, sample

DATES = ("2020-01-03", "2020-01-09", "2020-01-21")


def plane(x: Any, y: Any) -> Any:
    """A tilted plane: bilinear interpolation must return it exactly."""
    return 0.01 * (x - 500_000) - 0.02 * (y - 5_000_000) + 7


def raster(path: Path, values: Any, cell: float, names: tuple[str, ...] = (), crs: str = "EPSG:32633", west: float = 500_000.0) -> str:
    """Write (band, y, x) with its north-west corner at (west, 5 000 000)."""
    profile = {"driver": "GTiff", "crs": crs, "transform": from_origin(west, 5_000_000, cell, cell), "dtype": "float32", "nodata": -9999}
    with rasterio.open(path, "w", count=len(values), height=values.shape[1], width=values.shape[2], **profile) as made:
        made.write(values.astype("float32"))
        for band, name in enumerate(names, 1):
            made.set_band_description(band, name)
    return str(path)


def centres(size: tuple[int, int], cell: float) -> tuple[Any, Any]:
    y, x = np.mgrid[0 : size[0], 0 : size[1]]
    return 500_000 + cell * (x + 0.5), 5_000_000 - cell * (y + 0.5)


@pytest.fixture
def stack(tmp_path: Path) -> Source:
    values = np.random.default_rng(0).random((3, 20, 30))
    return Source(raster(tmp_path / "stack.tif", values, 100, DATES))


@pytest.fixture
def points(tmp_path: Path) -> Source:
    rng = np.random.default_rng(1)
    rows = [f"{500_000 + 3000 * a},{5_000_000 - 2000 * b},{a},{b},{a}" for a, b in rng.uniform(0.1, 0.9, (50, 2))]
    (tmp_path / "points.csv").write_text("x,y," + ",".join(DATES) + "\n" + "\n".join(rows) + "\n")
    return Source(str(tmp_path / "points.csv"), crs="EPSG:32633")


def job(source: Source, *covariates: Covariate, **options: Any) -> Any:
    return read_job(Job("forecast", source, covariates=covariates, **options))


@pytest.mark.parametrize("cell", [37.0, 100.0, 260.0])
def test_a_static_raster_on_another_grid(tmp_path: Path, stack: Source, points: Source, cell: float) -> None:
    size = (int(2600 / cell), int(3600 / cell))
    dem = Source(raster(tmp_path / "dem.tif", plane(*centres(size, cell))[None], cell))
    grid = job(stack, Covariate("dem", dem))
    assert grid["static_dem"].dims == ("y", "x")
    assert grid["static_dem"].dtype == np.float32
    expected = plane(*np.meshgrid(grid["x"], grid["y"]))
    inner = np.abs(grid["static_dem"].values - expected)[2:-2, 2:-2]
    # A finer raster is averaged over the cell, by a kernel that is right to a tenth of its own cells (0.2 high at 10 m).
    assert inner.max() < (0.1 if cell < 100 else 0.02)
    sites = job(points, Covariate("dem", dem))
    np.testing.assert_allclose(sites["static_dem"], plane(sites["x"].values, sites["y"].values), atol=1e-3)


def test_a_static_raster_in_another_crs(tmp_path: Path, stack: Source, points: Source) -> None:
    change = Transformer.from_crs("EPSG:4326", "EPSG:32633", always_xy=True)
    west, south, east, north = Transformer.from_crs("EPSG:32633", "EPSG:4326", always_xy=True).transform_bounds(
        499_000, 4_997_000, 504_000, 5_001_000
    )
    lon, lat = np.meshgrid(np.linspace(west, east, 200), np.linspace(north, south, 200))
    values = plane(*change.transform(lon, lat)).astype("float32")
    step_x, step_y = (east - west) / 199, (north - south) / 199
    profile = {"driver": "GTiff", "crs": "EPSG:4326", "transform": from_origin(west - step_x / 2, north + step_y / 2, step_x, step_y)}
    with rasterio.open(tmp_path / "dem.tif", "w", count=1, height=200, width=200, dtype="float32", **profile) as made:
        made.write(values, 1)
    dem = Covariate("dem", Source(str(tmp_path / "dem.tif")))
    grid = job(stack, dem)
    assert np.abs(grid["static_dem"].values - plane(*np.meshgrid(grid["x"], grid["y"]))).max() < 0.1
    sites = job(points, dem)
    assert np.abs(sites["static_dem"].values - plane(sites["x"].values, sites["y"].values)).max() < 0.01


def test_categories_are_not_mixed(tmp_path: Path, stack: Source, points: Source) -> None:
    classes = (np.indices((13, 18)).sum(0) % 3 * 10)[None]
    cover = Covariate("cover", Source(raster(tmp_path / "cover.tif", classes, 170)), categorical=True)
    for source in (stack, points):
        cube = job(source, cover)
        assert set(np.unique(cube["static_cover"])) == {0, 10, 20}
        assert cube["static_cover"].attrs["categorical"] == 1


def test_missing_cells_stay_missing_and_do_not_spread(tmp_path: Path, points: Source) -> None:
    values = plane(*centres((26, 36), 100))
    values[:, :18] = -9999
    cube = job(points, Covariate("dem", Source(raster(tmp_path / "dem.tif", values[None], 100))))
    west = cube["x"].values < 501_750
    assert np.isnan(cube["static_dem"].values[west]).all()
    east = cube["x"].values > 501_850
    np.testing.assert_allclose(cube["static_dem"].values[east], plane(cube["x"].values, cube["y"].values)[east], atol=1e-3)


def test_a_covariate_elsewhere_names_both(tmp_path: Path, stack: Source, points: Source) -> None:
    far = Source(raster(tmp_path / "far.tif", np.ones((1, 9, 9)), 100, west=700_000))
    moving = Source(raster(tmp_path / "moving.tif", np.ones((1, 9, 9)), 100, ("20200101",), west=700_000))
    for source in (stack, points):
        for item in (Covariate("dem", far), Covariate("rain", moving, dynamic=True)):
            with pytest.raises(JobError, match=rf"{Path(item.source.path).name}.*{Path(source.path).name}") as caught:
                job(source, item)
            assert caught.value.code == "covariate_outside"


@pytest.mark.parametrize("kind", ["stack", "points"])
def test_dynamic_values_are_the_latest_known_never_later(tmp_path: Path, stack: Source, points: Source, kind: str) -> None:
    days = ("2020-01-05", "2020-01-09", "2020-01-15", "2020-02-01")
    values = np.stack([np.full((26, 36), value) for value in (5.0, 9.0, 15.0, 99.0)])
    rain = Covariate("rain", Source(raster(tmp_path / "rain.tif", values, 100, days)), dynamic=True)
    cube = job(stack if kind == "stack" else points, rain)
    assert cube["dynamic_rain"].dims == cube["value"].dims
    for step, expected in enumerate((np.nan, 9.0, 15.0)):
        np.testing.assert_allclose(cube["dynamic_rain"].values[step], expected)


def test_a_later_covariate_changes_nothing_before_it(tmp_path: Path, stack: Source) -> None:
    days = ("2020-01-03", "2020-01-10", "2020-01-21")
    values = np.random.default_rng(2).random((3, 26, 36))
    changed = values.copy()
    changed[1:] += 100
    one, other = (
        job(stack, Covariate("rain", Source(raster(tmp_path / name, body, 100, days)), dynamic=True))["dynamic_rain"].values
        for name, body in (("a.tif", values), ("b.tif", changed))
    )
    np.testing.assert_array_equal(one[:2], other[:2])
    assert (one[2] != other[2]).all()


def test_gaps_of_a_dynamic_covariate_keep_the_last_value(tmp_path: Path, stack: Source) -> None:
    values = np.stack([np.full((26, 36), 1.0), np.full((26, 36), 2.0)])
    values[1, :, :18] = -9999
    cube = job(stack, Covariate("rain", Source(raster(tmp_path / "rain.tif", values, 100, DATES[:2])), dynamic=True))
    np.testing.assert_array_equal(cube["dynamic_rain"].values[1, :, :17], 1)
    np.testing.assert_array_equal(cube["dynamic_rain"].values[1, :, 19:], 2)


def test_a_dynamic_covariate_coarser_than_the_region(tmp_path: Path, stack: Source) -> None:
    """One cell of the covariate covers the whole region: its neighbours are needed, and read, to interpolate."""
    x, y = centres((9, 9), 5000)
    body = plane(x - 20_000, y + 20_000)[None]
    rain = Covariate("rain", Source(raster(tmp_path / "rain.tif", body, 5000, ("20200101",), west=480_000)), dynamic=True)
    with rasterio.open(rain.source.path, "r+") as made:
        made.transform = from_origin(480_000, 5_020_000, 5000, 5000)
    region = Region("POLYGON((500500 4999000,500900 4999000,500900 4999500,500500 4999500,500500 4999000))", "EPSG:32633")
    cube = job(stack, rain, region=region)
    assert np.abs(cube["dynamic_rain"].values[0] - plane(*np.meshgrid(cube["x"], cube["y"]))).max() < 0.05


def test_a_dynamic_covariate_without_dates(tmp_path: Path, stack: Source) -> None:
    with pytest.raises(JobError) as caught:
        job(stack, Covariate("rain", Source(raster(tmp_path / "rain.tif", np.ones((2, 26, 36)), 100)), dynamic=True))
    assert caught.value.code == "no_dates"


def test_a_column_of_another_layer_of_points(tmp_path: Path, points: Source, stack: Source) -> None:
    rng = np.random.default_rng(3)
    x, y = 500_000 + 3000 * rng.random(2000), 5_000_000 - 2000 * rng.random(2000)
    (tmp_path / "soil.csv").write_text("x,y,clay\n" + "\n".join(f"{a},{b},{plane(a, b)}" for a, b in zip(x, y)))
    clay = Covariate("clay", Source(str(tmp_path / "soil.csv"), crs="EPSG:32633"))
    near = job(points, clay)
    assert np.nanmax(np.abs(near["static_clay"].values - plane(near["x"].values, near["y"].values))) < 4
    assert np.isfinite(near["static_clay"]).mean() > 0.9
    assert job(stack, clay)["static_clay"].dims == ("y", "x")


def test_sampling_at_the_edge_of_a_raster() -> None:
    values = np.array([[1, 2], [3, 4]], np.float32)
    x = np.array([0.0, 0.5, 1.0, 2.0, 2.01])
    np.testing.assert_allclose(sample(values, from_origin(0, 2, 1, 1), x, np.full(5, 1.5)), [1, 1, 1.5, 2, np.nan])


def test_attach_leaves_the_cube_as_it_was(stack: Source) -> None:
    cube = raster_cube(
        np.ones((1, 2, 2), np.float32), np.array([DATES[0]], "datetime64[ns]"), [0, 1], [1, 0], crs=CRS.from_epsg(32633).to_wkt()
    )
    assert attach(cube, ()).identical(cube)
