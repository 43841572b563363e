"""Filled series of stations to GeoPackage."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import pyogrio
import shapely
import xarray as xr

from ..cube import Float
from ..i18n import tr
from ..job import JobError
from .atomic import writing
from .geopackage import field_names, numbers, text, verify

#: Layers: filled values, and the bounds of their 80 % intervals (a SQLite table has at most 2000 columns).
LAYERS = {"filled": 2, "lower80": 1, "upper80": 3, "lower95": 0, "upper95": 4}
MAX_DATES = 1990


def write_filled_points(path: Path | str, cube: xr.Dataset, values: Float, tags: Mapping[str, str]) -> Path:
    """Write the sites of ``cube``, one layer per quantile: ``filled`` (observed or filled), ``lower80``, ``upper80`` …

    Parameters
    ----------
    values : float32 (5, T, N)
        Quantiles; where a value was observed it stands at every level. Fields: ``pid``, ``filled_dates`` (how many dates of
        the place were filled), then ``D<YYYYMMDD>`` for each date.

    Raises
    ------
    JobError
        More dates than a GeoPackage has fields for.
    OSError
        The file cannot be written; ``errno.ENOSPC`` if the disk is full.
    """
    path = Path(path)
    time = cube["time"].values
    if len(time) > MAX_DATES:
        raise JobError(
            "too_many_dates",
            tr("{count} dates do not fit into the table of a GeoPackage.", count=len(time)),
            tr("Choose a period of at most {max_dates} dates.", max_dates=MAX_DATES),
        )
    names = field_names(time)
    if len(set(names)) != len(names):
        raise JobError("duplicate_dates", tr("Two values of a station fall on one day."), tr("Use one value a day."))
    gaps = (~np.isfinite(cube["value"].values)).sum(0).astype(np.int32)
    geometry = pa.array(shapely.to_wkb(shapely.points(cube["x"].values, cube["y"].values)), pa.binary())
    about = {key: str(value) for key, value in tags.items()}
    path.unlink(missing_ok=True)
    size = values.nbytes
    with writing(path, size):
        for layer, level in LAYERS.items():
            columns: dict[str, pa.Array[Any]] = {"pid": text(cube["pid"].values), "filled_dates": pa.array(gaps)}
            columns |= {name: numbers(values[level, number]) for number, name in enumerate(names)}
            pyogrio.write_arrow(
                pa.table({**columns, "geom": geometry}), path, layer=layer, driver="GPKG", geometry_name="geom", geometry_type="Point",
                crs=cube.attrs["crs"], append=layer != "filled", layer_metadata=about, **({"VERSION": "1.2"} if layer == "filled" else {}),
            )  # fmt: skip
        for layer in LAYERS:
            verify(path, layer, cube.sizes["site"])
    return path
