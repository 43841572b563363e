"""Write simulated cubes as the files a user would have: an EGMS L2b download, a GeoTIFF stack, a folder of daily rasters."""

from __future__ import annotations

import zipfile
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.csv
import rasterio
import xarray as xr
from pyproj import Transformer
from rasterio.transform import array_bounds, from_origin
from rasterio.warp import Resampling, calculate_default_transform, reproject

from .cube import days
from .simulate_moisture import Moisture

Array = npt.NDArray[np.float64]


def write_egms_csv(cube: xr.Dataset, path: Path, *, sigma: npt.ArrayLike | None = None) -> Path:
    """Write a cube of points in the schema of the EGMS release 2020-2024, level 2b.

    Like the real product, the file carries columns fitted on the *whole* record (``mean_velocity``, ``acceleration``,
    ``seasonality``, ``rmse_ts``): a forecaster that uses them has looked at its own future.

    Parameters
    ----------
    cube : Dataset
        Points, mm, EPSG:3035; a missing value becomes an empty field, others have one decimal.
    path : Path
        ``.csv``, or ``.zip`` for the CSV inside an archive as downloaded.
    sigma : array (site), optional
        Standard deviation of the noise, from which ``temporal_coherence`` is made.
    """
    target = path.with_suffix(".csv")
    table = _table(cube, np.asarray(sigma, np.float64) if sigma is not None else None)
    with target.open("wb") as stream:
        stream.write((",".join(table.column_names) + "\n").encode())
        pyarrow.csv.write_csv(table, stream, pyarrow.csv.WriteOptions(include_header=False, quoting_style="none"))
    if path.suffix.lower() == ".zip":
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.write(target, target.name)
        target.unlink()
    return path


def write_raster_stack(cube: xr.Dataset, path: Path) -> Path:
    """Write a raster cube as one GeoTIFF, a band per date, the band's description its ISO date, nodata NaN."""
    count = cube.sizes["time"]
    with rasterio.open(path, "w", **_profile(cube, count, "float32", np.nan)) as dataset:
        dataset.write(cube["value"].values)
        dataset.descriptions = [str(time)[:10] for time in cube["time"].values]
        dataset.units = [cube.attrs["units"]] * count
    return path


def _profile(cube: xr.Dataset, count: int, dtype: str, nodata: float) -> dict[str, Any]:
    """What rasterio needs to write ``count`` bands on the grid of a raster cube."""
    x, y = cube["x"].values, cube["y"].values
    cell_x, cell_y = float(x[1] - x[0]), float(y[0] - y[1])
    return {
        "driver": "GTiff", "dtype": dtype, "count": count, "height": len(y), "width": len(x), "nodata": nodata, "compress": "deflate",
        "crs": cube.attrs["crs"], "transform": from_origin(x[0] - cell_x / 2, y[0] + cell_y / 2, cell_x, cell_y),
    }  # fmt: skip


def write_moisture(made: Moisture, folder: Path) -> dict[str, Path]:
    """Write a simulated region as a user would have it, below ``folder``: what it is called -> where it is.

    ``moisture``: one GeoTIFF a day, int16 with scale 0.0001 and nodata -9999; ``rain``: a stack on a grid twice as coarse, in degrees;
    ``elevation``, ``clay``, ``land_cover``: single rasters; ``truth``: the true moisture, a stack.
    """
    paths = {name: folder / name for name in ("moisture", "rain.tif", "elevation.tif", "clay.tif", "land_cover.tif", "truth.tif")}
    daily = paths["moisture"]
    daily.mkdir(parents=True, exist_ok=True)
    texts = [str(day)[:10] for day in made.cube["time"].values]
    values = made.cube["value"].values
    whole = np.where(np.isfinite(values), np.round(values / 1e-4), -9999).astype(np.int16)
    for text, band in zip(texts, whole, strict=True):
        with rasterio.open(daily / f"SM_{text.replace('-', '')}.tif", "w", **_profile(made.cube, 1, "int16", -9999)) as file:
            file.write(band, 1)
            file.scales, file.offsets, file.units = [1e-4], [0.0], ["m3/m3"]
    for name, field in made.statics.items():
        with rasterio.open(paths[f"{name}.tif"], "w", **_profile(made.cube, 1, "float32", np.nan)) as file:
            file.write(field, 1)
    write_raster_stack(made.cube.assign(value=(made.cube["value"].dims, made.truth)), paths["truth.tif"])
    _coarse(made.cube, made.rain, texts, paths["rain.tif"])
    return {name.partition(".")[0]: path for name, path in paths.items()}


def _coarse(cube: xr.Dataset, values: npt.NDArray[np.float32], texts: list[str], path: Path) -> None:
    """Write ``values`` (T, R, C) averaged onto a grid in degrees with cells twice as wide."""
    profile = _profile(cube, len(texts), "float32", np.nan)
    transform, columns, rows = calculate_default_transform(
        profile["crs"], "EPSG:4326", profile["width"], profile["height"],
        *array_bounds(profile["height"], profile["width"], profile["transform"]),
    )  # fmt: skip
    coarse = transform * transform.scale(2.0, 2.0)
    shape = (len(texts), -(-rows // 2), -(-columns // 2))
    result = np.full(shape, np.nan, np.float32)
    reproject(
        values, result, src_transform=profile["transform"], src_crs=profile["crs"], src_nodata=np.nan, dst_transform=coarse,
        dst_crs="EPSG:4326", dst_nodata=np.nan, resampling=Resampling.average,
    )  # fmt: skip
    with rasterio.open(path, "w", **{**profile, "crs": "EPSG:4326", "transform": coarse, "height": shape[1], "width": shape[2]}) as file:
        file.write(result)
        file.descriptions = texts
        file.units = ["mm"] * len(texts)


def _table(cube: xr.Dataset, sigma: Array | None) -> pa.Table:
    value = cube["value"].values.astype(np.float64)
    x, y = cube["x"].values, cube["y"].values
    longitude, latitude = Transformer.from_crs("EPSG:3035", "EPSG:4326", always_xy=True).transform(x, y)
    height = cube["static_height"].values.astype(np.float64)
    velocity, acceleration, seasonality, rmse = _whole_record_fit(value, days(cube["time"].values, cube["time"].values[0]) / 365.25)
    spread = rmse if sigma is None else sigma
    same = np.ones(len(x))
    columns: dict[str, npt.ArrayLike] = {
        "pid": cube["pid"].values.astype(str),
        "mp_type": np.zeros(len(x), np.int64),
        "latitude": latitude.round(6),
        "longitude": longitude.round(6),
        "easting": x.round(2),
        "northing": y.round(2),
        "height_ortho": height.round(1),
        "height_ellipse": (height + 43.6).round(1),
        "line": ((y - y.min()) / 14).astype(np.int64),
        "pixel": ((x - x.min()) / 4).astype(np.int64),
        "rmse_ts": rmse.round(1),
        "temporal_coherence": np.exp(-((4 * np.pi / 55.465 * spread) ** 2) / 2).round(2),
        "amplitude_dispersion": np.clip(0.1 + spread / 10, 0.1, 0.9).round(2),
        "incidence_angle": 38.97 * same,
        "track_angle": -8.94 * same,
        "los_east": -0.621 * same,
        "los_north": -0.098 * same,
        "los_up": 0.777 * same,
        "mean_velocity": velocity.round(1),
        "mean_velocity_std": 0.1 * same,
        "acceleration": acceleration.round(2),
        "acceleration_std": 0.15 * same,
        "seasonality": seasonality.round(1),
        "seasonality_std": 0.2 * same,
        "gnss_velocity": 0.0 * same,
    }
    for time, row in zip(cube["time"].values, value.round(1) + 0.0, strict=True):
        columns[str(time)[:10].replace("-", "")] = pa.array(row, mask=np.isnan(row)).cast(pa.decimal128(12, 1))
    return pa.table(columns)


def _whole_record_fit(value: Array, years: Array) -> tuple[Array, Array, Array, Array]:
    """Velocity (mm/yr), acceleration (mm/yr2), annual amplitude and RMSE (mm) of each series, gaps left out; (site) each."""
    centred = years - years.mean()
    design = np.stack([np.ones_like(years), centred, centred**2 / 2, np.sin(2 * np.pi * years), np.cos(2 * np.pi * years)], axis=1)
    seen = np.isfinite(value)
    normal = np.einsum("ts,ti,tj->sij", seen.astype(np.float64), design, design, optimize=True)
    right = np.where(seen, value, 0.0).T @ design
    fit = np.linalg.solve(normal + 1e-9 * np.eye(design.shape[1]), right[..., None])[..., 0]
    residual = np.where(seen, value - design @ fit.T, 0.0)
    rmse = np.sqrt((residual**2).sum(0) / np.maximum(seen.sum(0), 1))
    return fit[:, 1], fit[:, 2], np.hypot(fit[:, 3], fit[:, 4]), rmse
