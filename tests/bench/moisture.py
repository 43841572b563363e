"""The two real soil-moisture sets as cubes of sites: SMAP over CONUS (412 places) and over West Australia (a dense raster)."""

from __future__ import annotations

import os
from pathlib import Path

import numpy as np
import xarray as xr
from pyproj import CRS, Transformer

from groundcast.engine.cube import STATIC, raster_cube, to_sites

ROOT = Path(__file__).resolve().parents[2]
DATA = Path(os.environ.get("GROUNDCAST_DATA", ROOT.parent / "shared" / "data"))
EASE = "EPSG:6933"
#: Static columns of the CONUS set that are classes.
CLASSES = ("flag_landcover",)


def conus(dates: int = 731) -> xr.Dataset:
    """SMAP L3 at every fourth 36 km cell of the United States: 412 cells of an 18 x 38 lattice, 7 daily forcings, 12 statics."""
    folder = DATA / "smap_conus" / "derived"
    with np.load(folder / "smap_conus.npz") as file, np.load(folder / "nldas_forcing.npz") as forcing:
        x = Transformer.from_crs("EPSG:4326", EASE, always_xy=True).transform(file["lon"], np.full(len(file["lon"]), 35.0))[0]
        y = Transformer.from_crs("EPSG:4326", EASE, always_xy=True).transform(np.full(len(file["lat"]), -98.0), file["lat"])[1]
        shape, at = file["land"].shape, (file["row"], file["col"])

        def spread(values: np.ndarray) -> np.ndarray:
            grid = np.full((*values.shape[:-1], *shape), np.nan, np.float32)
            grid[..., at[0], at[1]] = values
            return grid

        statics = {str(name): spread(file["static"][:, index]) for index, name in enumerate(file["static_names"])}
        dynamics = {str(name): spread(forcing["forcing"][:, :dates, index].T) for index, name in enumerate(forcing["names"])}
        cube = raster_cube(
            spread(file["sm"].T[:dates]), file["dates"][:dates].astype("datetime64[ns]"), x, y, crs=CRS(EASE).to_wkt(), units="m3/m3",
            kind="soil_moisture", source="SMAP L3, United States", statics=statics, dynamics=dynamics,
        )  # fmt: skip
    for name in CLASSES:
        cube[STATIC + name].attrs["categorical"] = 1
    return to_sites(cube)


def west_australia() -> xr.Dataset:
    """SMAP L3 enhanced, 9 km, 46 days, with ERA5-Land soil water of the first 31 and elevation."""
    with np.load(DATA / "smap_west_australia" / "derived" / "smap_wa.npz") as file:
        era5 = np.full(file["sm"].shape, np.nan, np.float32)
        known = np.searchsorted(file["dates"], [text[:10] for text in file["era5_dates"]])
        era5[known] = file["era5land_swvl1_daily"]
        cube = raster_cube(
            file["sm"].astype(np.float32), file["dates"].astype("datetime64[ns]"), file["x"], file["y"], crs=CRS(str(file["crs"])).to_wkt(),
            units="m3/m3", kind="soil_moisture", source="SMAP L3E, West Australia", statics={"elevation": file["elevation_etopo20"]},
            dynamics={"era5": era5},
        )  # fmt: skip
    return to_sites(cube)


SETS = {"conus": conus, "west_australia": west_australia}
