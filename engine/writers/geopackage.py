"""A point forecast to GeoPackage."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyogrio
import shapely
import xarray as xr

from ..cube import Days, Float
from ..hazard.derived import Derived
from ..interfaces import LEVELS, Forecast
from ..job import JobError
from .atomic import writing

LAYER = "forecast"
#: SQLite tables have at most 2000 columns.
MAX_DATES = 398
#: Field endings by quantile level.
ENDINGS = {0.5: "", 0.1: "_lo80", 0.9: "_hi80", 0.025: "_lo95", 0.975: "_hi95"}


def write_points(path: Path | str, cube: xr.Dataset, forecast: Forecast, derived: Derived, tags: Mapping[str, str]) -> Path:
    """Write the sites of ``cube`` with their forecast as layer ``forecast``.

    Fields: ``pid``, then for each date ``D<YYYYMMDD>`` (median) and ``…_lo80, _hi80, _lo95, _hi95``, then ``displacement``,
    ``velocity``, ``velocity_change``; 32-bit floats, missing = NULL. ``tags`` become metadata of the layer and the file.

    Raises
    ------
    JobError
        More dates than a GeoPackage has fields for.
    OSError
        The file cannot be written; ``errno.ENOSPC`` if the disk is full.
    """
    path = Path(path)
    if len(forecast.dates) > MAX_DATES:
        raise JobError(
            "too_many_dates",
            f"{len(forecast.dates)} forecast dates do not fit into the table of a GeoPackage.",
            f"Ask for at most {MAX_DATES} dates, or write rasters only.",
        )
    columns: dict[str, pa.Array[Any]] = {"pid": text(cube["pid"].values)}
    names = field_names(forecast.dates)
    if len(set(names)) != len(names):
        raise ValueError("two forecast dates fall on one day")
    for number, name in enumerate(names):
        for level, ending in ENDINGS.items():
            columns[name + ending] = numbers(forecast.values[LEVELS.index(level), number])
    for name in ("displacement", "velocity", "velocity_change"):
        columns[name] = numbers(getattr(derived, name))
    places = shapely.to_wkb(shapely.points(cube["x"].values, cube["y"].values))
    columns["geom"] = pa.array(places, pa.binary())
    about = {key: str(value) for key, value in tags.items()}
    path.unlink(missing_ok=True)
    table = pa.table(columns)
    with writing(path, table.nbytes):
        pyogrio.write_arrow(
            table, path, layer=LAYER, driver="GPKG", geometry_name="geom", geometry_type="Point", crs=cube.attrs["crs"],
            dataset_metadata=about, layer_metadata=about, VERSION="1.2",  # what every supported QGIS opens without a warning
        )  # fmt: skip
        verify(path, LAYER, cube.sizes["site"])
    return path


def field_names(dates: Days) -> list[str]:
    """Names of the median fields: ``D20240131``."""
    return ["D" + str(day).replace("-", "") for day in np.asarray(dates, "datetime64[D]")]


def numbers(values: Float) -> pa.Array[Any]:
    """A column of 32-bit floats, NaN = NULL."""
    return pa.array(np.ascontiguousarray(values, np.float32), pa.float32(), from_pandas=True)


def text(pid: npt.NDArray[np.generic]) -> pa.Array[Any]:
    """A column of identifiers: whole numbers or text."""
    return pa.array(pid.astype(np.int64)) if pid.dtype.kind in "iu" else pa.array(pid.astype(str).astype(object), pa.string())


def verify(path: Path, layer: str, count: int) -> None:
    """What was written is there: an interrupted SQLite transaction can end without an error."""
    found = pyogrio.read_info(path, layer=layer, force_feature_count=True)["features"]
    if found != count:
        raise OSError(f"'{path}' has {found} points instead of {count}")
