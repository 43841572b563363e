"""Simulated tiles for ``zones.py``: history, truth of the ground, and the engine's forecast, from a job file as the plugin writes it.

Where settings differ from the usual tile it is to see whether what is measured there holds elsewhere: other seeds, twice the noise, a wider and
longer scene whose earthquake comes late, and the same kind of scene as a stack of rasters. How probabilities are made was chosen on the seeds of the first
group and, of the other kinds, on 50 to 52, 60 to 62, 70 to 72 and 80 to 82; the seeds listed here were looked at when the choice was made, not before.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import pyogrio
import shapely
import xarray as xr

from groundcast.engine.inference.layers import BOUNDS
from groundcast.engine.job import Horizon, Job, Source, save
from groundcast.engine.simulate import simulate, simulate_raster
from groundcast.engine.writers.geotiff import write_stack

#: Rasters of a forecast that the detection of zones needs.
RASTERS = ("median", "lower80", "upper80", "lower95", "upper95", "displacement")


@dataclass(frozen=True)
class Group:
    """Tiles of like settings.

    Attributes
    ----------
    name : str
        What the tables call it.
    first_seed : int
    noise : float
        Factor of everything measured that is no movement (white noise and atmosphere).
    scene : mapping
        Settings of the simulator.
    raster : bool
    """

    name: str
    first_seed: int
    noise: float = 1.0
    scene: Mapping[str, Any] = field(default_factory=lambda: {"n_sites": 600, "n_dates": 100})
    raster: bool = False


GROUPS = (
    Group("developed on", 0),
    Group("other seeds", 150),
    Group("noise doubled", 160, noise=2.0),
    Group("wide, long, late earthquake", 170, scene={"n_sites": 600, "n_dates": 140, "size": 20_000.0, "step": 0.6}),
    Group("rasters", 180, scene={"shape": (25, 30), "n_dates": 100}, raster=True),
)


def tile(folder: Path, group: Group, seed: int, steps: int, method: str) -> None:
    """Make history, truth and forecast of a tile in ``folder``; what is there already stays."""
    if (folder / "table.json").exists():
        return
    folder.mkdir(parents=True, exist_ok=True)
    cube, truth = (simulate_raster if group.raster else simulate)(seed=seed, n_future=steps, **group.scene)
    ground = truth["displacement"].values
    dates = cube.sizes["time"]
    truth["observed"].values[:] = ground + group.noise * (truth["observed"].values - ground)
    cube["value"].values[:] = ground[:dates] + group.noise * (cube["value"].values - ground[:dates])
    truth.to_netcdf(folder / "truth.nc", engine="h5netcdf")
    days = [str(day)[:10] for day in truth["time"].values]
    if group.raster:
        path = write_stack(folder / "history.tif", cube["value"].values, days[:dates], cube, {}, "mm")
        outputs = {key: str(folder / f"{key}.tif") for key in RASTERS}
        assert set(RASTERS[:-1]) <= set(BOUNDS)
    else:
        path = _points(folder / "history.gpkg", cube, days[:dates])
        outputs = {"points": str(folder / "forecast.gpkg")}
    job = Job(
        task="forecast", source=Source(str(path)), methods=(method,), horizon=Horizon(dates=tuple(days[dates:])), device="cpu", threads=1,
        outputs={**outputs, "table": str(folder / "table.json")},
    )  # fmt: skip
    line = [sys.executable, "-m", "groundcast.engine", "run", str(save(job, folder / "job.json"))]
    done = subprocess.run(line, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"the engine failed on {folder}:\n{done.stdout[-2000:]}\n{done.stderr[-2000:]}")


def _points(path: Path, cube: xr.Dataset, days: list[str]) -> Path:
    """Write a history as a layer of points."""
    names = ["pid", *(f"D{day.replace('-', '')}" for day in days)]
    columns = [cube["pid"].values.astype(object), *np.asarray(cube["value"].values, "float64")]
    shapes = shapely.to_wkb(shapely.points(cube["x"].values, cube["y"].values))
    pyogrio.raw.write(
        str(path), shapes, columns, names, geometry_type="Point", crs="EPSG:3035", driver="GPKG", layer="history", VERSION="1.2"
    )
    return path
