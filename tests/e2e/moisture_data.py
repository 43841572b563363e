"""Simulated soil moisture in the four forms users have it in; run with the engine's interpreter: ``moisture_data.py PACKAGES FOLDER``.

Below the folder: ``moisture`` (a folder of daily GeoTIFFs, scaled integers), ``stack.tif``, ``cube.nc`` (CF), ``smap`` (a folder of HDF5 laid
out like SMAP's Level 3, with a morning and quality flags), ``stations.gpkg``, ``slope.gpkg`` (their displacement in mm, which creeps when it is
wet), and the covariates ``rain.tif``, ``elevation.tif``, ``clay.tif``,
``land_cover.tif``; ``truth.tif`` is the field without noise and gaps.
"""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, sys.argv[1])

import h5py
import numpy as np
import pyogrio
import shapely
import xarray as xr
from pyproj import CRS, Transformer

from groundcast.engine.simulate_files import write_moisture, write_raster_stack
from groundcast.engine.simulate_moisture import simulate_moisture

SHAPE, DATES, STATIONS = (14, 18), 48, 25


def main(folder: Path) -> None:
    """Write everything."""
    made = simulate_moisture(SHAPE, DATES, seed=3)
    write_moisture(made, folder)
    write_raster_stack(made.cube, folder / "stack.tif")
    write_cube(made.cube, folder / "cube.nc")
    write_smap(made.cube, folder / "smap")
    write_stations(made.cube, folder / "stations.gpkg")


def write_cube(cube: xr.Dataset, path: Path) -> None:
    """Write a CF NetCDF on the projected grid."""
    mapping = xr.DataArray(0, attrs=CRS.from_wkt(cube.attrs["crs"]).to_cf())
    value = xr.DataArray(cube["value"].values, dims=("time", "y", "x"), attrs={"units": "m3 m-3", "grid_mapping": "crs"})
    axes = {"time": cube["time"].values, "y": cube["y"].values, "x": cube["x"].values}
    xr.Dataset({"soil_moisture": value, "crs": mapping}, axes).to_netcdf(path)


def write_smap(cube: xr.Dataset, folder: Path) -> None:
    """Write a file a day as SPL3SMP_E is laid out; every twentieth value is not recommended."""
    folder.mkdir()
    # The product's own grid: 9 km cells of EASE-Grid 2.0 from its corner on.
    cell, rows, columns = 9008.055210146, SHAPE[0], SHAPE[1]
    x = -17367530.445161516 + cell * (np.arange(columns) + 2000.5)
    y = 7314540.8306386 - cell * (np.arange(rows) + 300.5)
    lon, lat = Transformer.from_crs("EPSG:6933", "EPSG:4326", always_xy=True).transform(*np.meshgrid(x, y))
    doubtful = np.random.default_rng(0).random(cube["value"].shape) < 0.05
    for day, value, flag in zip(cube["time"].values, cube["value"].values, doubtful):
        text, empty = str(day)[:10], np.isnan(value)
        with h5py.File(folder / f"SMAP_L3_SM_P_E_{text.replace('-', '')}_R18290_001.h5", "w") as file:
            file.create_group("Metadata/Extent").attrs["rangeBeginningDateTime"] = f"{text}T00:00:00.000Z"
            group = file.create_group("Soil_Moisture_Retrieval_Data_AM")
            layers = {
                "soil_moisture": (np.where(empty, -9999, value).astype("f4"), np.float32(-9999)),
                "retrieval_qual_flag": (np.where(empty, 65534, flag.astype("u2")).astype("u2"), np.uint16(65534)),
            }
            for name, (body, fill) in layers.items():
                group[name] = body
                group[name].attrs["_FillValue"] = fill
            group["soil_moisture"].attrs["units"] = np.bytes_(b"cm**3/cm**3")
            group["latitude"], group["longitude"] = lat.astype("f4"), lon.astype("f4")


def write_stations(cube: xr.Dataset, path: Path) -> None:
    """Write some cells as points with a field per date: their moisture, and beside it a displacement that follows it."""
    rows, columns = np.nonzero(np.isfinite(cube["value"].values).sum(0) > DATES // 4)
    chosen = np.random.default_rng(1).permutation(len(rows))[:STATIONS]
    series = cube["value"].values[:, rows[chosen], columns[chosen]]
    shapes = shapely.to_wkb(shapely.points(cube["x"].values[columns[chosen]], cube["y"].values[rows[chosen]]))
    names = [f"D{str(day)[:10].replace('-', '')}" for day in cube["time"].values]
    wet = np.where(np.isfinite(series), series, np.nanmean(series, 0))
    moved = -np.cumsum(np.maximum(wet - 0.15, 0), 0)
    for table, values in ((path, series), (path.with_name("slope.gpkg"), moved)):
        fields = [np.array([f"s{number}" for number in range(STATIONS)], object), *values.astype("float64")]
        pyogrio.raw.write(
            str(table), shapes, fields, ["pid", *names], geometry_type="Point", crs="EPSG:6933", driver="GPKG", layer=table.stem
        )


if __name__ == "__main__":
    main(Path(sys.argv[2]))
