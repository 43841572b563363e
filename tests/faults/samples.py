"""One small, valid file of every format that is read."""

from __future__ import annotations

import zipfile
from pathlib import Path
from typing import Any

import h5py
import numpy as np
import pyogrio
import rasterio
import shapely
import xarray as xr
from pyproj import CRS, Transformer
from rasterio.transform import from_origin

CRS_CODE = "EPSG:32633"
SITES, ROWS, COLUMNS, DATES = 12, 5, 6, 12
CELL = 9008.055210146


def days(count: int = DATES) -> list[str]:
    """ISO dates, every twelve days."""
    return [str(np.datetime64("2020-01-05") + np.timedelta64(12 * index, "D")) for index in range(count)]


def series(*shape: int) -> np.ndarray:
    """Displacement in mm that goes on, over (DATES, *shape), float32."""
    rng = np.random.default_rng(1)
    rate = rng.normal(size=shape)
    return np.asarray(np.arange(DATES).reshape(-1, *([1] * len(shape))) * rate + rng.normal(size=(DATES, *shape)), np.float32)


def table(path: Path, dates: list[str] | None = None, values: np.ndarray | None = None) -> Path:
    """A CSV of longitudes, latitudes and displacements."""
    dates = days() if dates is None else dates
    values = series(SITES) if values is None else values
    lines = [",".join(["pid", "longitude", "latitude", "height", *(day.replace("-", "") for day in dates)])]
    for site, row in enumerate(values.T):
        lines.append(
            ",".join([f"P{site}", f"{10 + site / 1000:.6f}", f"{45 + site / 2000:.6f}", str(100 + site), *(f"{v:.2f}" for v in row)])
        )
    path.write_text("\n".join(lines) + "\n")
    return path


def stamps(path: Path) -> Path:
    """A StaMPS export."""
    numbers = [737_795 + 12 * index for index in range(DATES)]
    lines = [",".join(map(str, [10.0, 45.0, "NaN", *numbers]))]
    lines += [",".join(map(str, [10 + site / 1000, 45.0, 1.5, *(f"{v:.2f}" for v in row)])) for site, row in enumerate(series(SITES).T)]
    path.write_text("\n".join(lines) + "\n")
    return path


def layer(path: Path, driver: str, crs: str | None = CRS_CODE, x: Any = None, y: Any = None) -> Path:
    """A vector layer of points with a field per date."""
    x = 500_000 + 10.0 * np.arange(SITES) if x is None else x
    y = 5_000_000 + 7.0 * np.arange(SITES) if y is None else y
    fields = [np.array([f"P{site}" for site in range(SITES)], object), *series(SITES).astype("f8")]
    names = ["pid", *("D" + day.replace("-", "") for day in days())]
    options: dict[str, Any] = {} if driver == "ESRI Shapefile" else {"layer": path.stem}
    places = shapely.to_wkb(shapely.points(x, y))
    pyogrio.raw.write(str(path), places, fields, names, geometry_type="Point", crs=crs, driver=driver, **options)
    return path


def raster(path: Path, count: int = DATES, names: list[str] | None = None, **changes: Any) -> Path:
    """A GeoTIFF of a band per date."""
    profile = {
        "driver": "GTiff", "dtype": "float32", "count": count, "height": ROWS, "width": COLUMNS, "nodata": float("nan"), "crs": CRS_CODE,
        "transform": from_origin(500_000, 5_000_000, 20, 20), "compress": "deflate", **changes,
    }  # fmt: skip
    with rasterio.open(path, "w", **profile) as made:
        made.write(series(ROWS, COLUMNS)[:count])
        made.descriptions = days(count) if names is None else names
    return path


def folder(path: Path) -> Path:
    """A folder of GeoTIFFs, one a date."""
    path.mkdir(exist_ok=True)
    for index, day in enumerate(days()):
        with rasterio.open(
            path / f"{day.replace('-', '')}.tif", "w", driver="GTiff", dtype="float32", count=1, height=ROWS, width=COLUMNS,
            nodata=float("nan"), crs=CRS_CODE, transform=from_origin(500_000, 5_000_000, 20, 20),
        ) as made:  # fmt: skip
            made.write(series(ROWS, COLUMNS)[index], 1)
    return path


def netcdf(path: Path, form: str = "NETCDF4") -> Path:
    """A CF NetCDF."""
    coords = {"time": np.array(days(), "datetime64[ns]"), "lat": 45 - 0.01 * np.arange(ROWS), "lon": 10 + 0.01 * np.arange(COLUMNS)}
    data = xr.Dataset({"displacement": (("time", "lat", "lon"), series(ROWS, COLUMNS), {"units": "mm"})}, coords)
    data.to_netcdf(path, format=form, engine="netcdf4")  # type: ignore[call-overload]
    return path


def mintpy(path: Path) -> Path:
    """MintPy's geocoded series."""
    with h5py.File(path, "w") as made:
        made["timeseries"] = series(ROWS, COLUMNS) / 1000
        made["date"] = np.array([day.replace("-", "").encode() for day in days()])
        made.attrs.update(X_FIRST="10.0", X_STEP="0.001", Y_FIRST="45.0", Y_STEP="-0.001", UNIT="m", REF_Y="0", REF_X="0", EPSG="4326")
    return path


def smap(path: Path, day: str = "2020-01-01", seed: int = 0) -> Path:
    """A part of the 9 km grid as SPL3SMP_E is laid out."""
    x = -17367530.445161516 + CELL * (np.arange(COLUMNS) + 300.5)
    y = 7314540.8306386 - CELL * (np.arange(ROWS) + 100.5)
    lon, lat = Transformer.from_crs("EPSG:6933", "EPSG:4326", always_xy=True).transform(*np.meshgrid(x, y))
    rng = np.random.default_rng(seed)
    with h5py.File(path, "w") as made:
        made.create_group("Metadata/Extent").attrs["rangeBeginningDateTime"] = f"{day}T00:00:00.000Z"
        for half, end in (("AM", ""), ("PM", "_pm")):
            group = made.create_group("Soil_Moisture_Retrieval_Data_" + half)
            group["soil_moisture" + end] = (0.1 + 0.3 * rng.random((ROWS, COLUMNS))).astype("f4")
            group["soil_moisture" + end].attrs["_FillValue"] = np.float32(-9999)
            group["soil_moisture" + end].attrs["units"] = np.bytes_(b"cm**3/cm**3")
            group["retrieval_qual_flag" + end] = np.zeros((ROWS, COLUMNS), "u2")
            group["latitude" + end], group["longitude" + end] = lat.astype("f4"), lon.astype("f4")
    return path


def zipped(path: Path, *members: Path) -> Path:
    """A zip of files."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as made:
        for item in members:
            made.write(item, item.name)
    return path


def wkt(code: str = CRS_CODE) -> str:
    """WKT of a CRS."""
    return str(CRS.from_user_input(code).to_wkt())


#: Name of a format -> how to make a file (or folder) of it, and what it is called.
MAKERS: dict[str, tuple[str, Any]] = {
    "CSV": ("table.csv", table),
    "StaMPS": ("stamps.csv", stamps),
    "GeoPackage": ("layer.gpkg", lambda path: layer(path, "GPKG")),
    "Shapefile": ("layer.shp", lambda path: layer(path, "ESRI Shapefile")),
    "GeoJSON": (
        "layer.geojson",
        lambda path: layer(path, "GeoJSON", "EPSG:4326", 10 + np.arange(SITES) / 1e3, 45 + np.arange(SITES) / 1e3),
    ),
    "FlatGeobuf": ("layer.fgb", lambda path: layer(path, "FlatGeobuf")),
    "GeoTIFF": ("stack.tif", raster),
    "folder of GeoTIFF": ("days", folder),
    "NetCDF-4": ("cube.nc", netcdf),
    "NetCDF-3": ("classic.nc", lambda path: netcdf(path, "NETCDF3_CLASSIC")),
    "MintPy HDF5": ("geo_timeseries.h5", mintpy),
    "SMAP HDF5": ("SMAP_L3_SM_P_E_20200101_R17000_001.h5", smap),
    "zip of CSV": ("table.zip", lambda path: zipped(path, table(path.with_suffix(".csv")))),
    "zip of GeoTIFF": ("stack.zip", lambda path: zipped(path, raster(path.with_suffix(".tif")))),
}
RASTERS = ("GeoTIFF", "folder of GeoTIFF", "NetCDF-4", "NetCDF-3", "MintPy HDF5", "zip of GeoTIFF")


def job_of(form: str, out: Path) -> dict[str, Any]:
    """What to run on a file of this format, as entries of a job."""
    if form == "SMAP HDF5":
        return {"task": "impute", "kind": "soil_moisture", "methods": ["idw"], "outputs": {"filled": str(out / "made.tif")}}
    if form in RASTERS:
        return {"outputs": {"median": str(out / "made.tif")}}
    return {}
