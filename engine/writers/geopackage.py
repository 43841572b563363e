"""A point forecast to GeoPackage."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
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
from ..i18n import tr
from ..interfaces import LEVELS, Forecast
from ..job import JobError
from .atomic import writing

LAYER = "forecast"
#: SQLite tables have at most 2000 columns.
MAX_DATES = 398
#: Field endings by quantile level.
ENDINGS = {0.5: "", 0.1: "_lo80", 0.9: "_hi80", 0.025: "_lo95", 0.975: "_hi95"}
#: Fields behind those of the dates.
DERIVED = ("displacement", "velocity", "velocity_change")


@dataclass(frozen=True)
class Rows:
    """Some points with their forecast: ``pid``, ``x``, ``y`` (n,), quantiles ``values`` (5, H, n) and what is ``derived`` (3, n)."""

    pid: npt.NDArray[np.generic]
    x: npt.NDArray[np.float64]
    y: npt.NDArray[np.float64]
    values: Float
    derived: Float


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
    three = np.stack([getattr(derived, name) for name in DERIVED])
    rows = Rows(cube["pid"].values, cube["x"].values, cube["y"].values, forecast.values, three)
    return write_rows(path, iter([rows]), cube.sizes["site"], forecast.dates, cube.attrs["crs"], tags)


def write_rows(path: Path | str, parts: Iterator[Rows], count: int, dates: Days, crs: str, tags: Mapping[str, str]) -> Path:
    """Write ``count`` points that come in ``parts``, at least one, as :func:`write_points` does; no more than a part is ever in memory."""
    path = Path(path)
    check_dates(dates)
    about = {key: str(value) for key, value in tags.items()}
    path.unlink(missing_ok=True)
    first = _batch(next(parts), dates)
    failed: list[BaseException] = []

    def batches() -> Iterator[pa.RecordBatch]:
        try:
            yield first
            yield from (_batch(part, dates) for part in parts)
        except BaseException as error:  # what passes through the stream of batches comes out as another
            failed.append(error)
            raise

    with writing(path, int(first.nbytes / max(first.num_rows, 1) * count)):
        try:
            pyogrio.write_arrow(
                pa.RecordBatchReader.from_batches(first.schema, batches()), path, layer=LAYER, driver="GPKG", geometry_name="geom",
                geometry_type="Point", crs=crs, dataset_metadata=about, layer_metadata=about,
                VERSION="1.2",  # what every supported QGIS opens without a warning
            )  # fmt: skip
        except Exception:
            if failed:
                raise failed[0] from None
            raise
        verify(path, LAYER, count)
    return path


def check_dates(dates: Days) -> None:
    """Raise unless a table has fields for so many dates."""
    if len(dates) > MAX_DATES:
        raise JobError(
            "too_many_dates",
            tr("{count} forecast dates do not fit into the table of a GeoPackage.", count=len(dates)),
            tr("Ask for at most {max_dates} dates, or write rasters only.", max_dates=MAX_DATES),
        )
    if len(set(field_names(dates))) != len(dates):
        raise ValueError(tr("two forecast dates fall on one day"))


def _batch(rows: Rows, dates: Days) -> pa.RecordBatch:
    columns: dict[str, pa.Array[Any]] = {"pid": text(rows.pid)}
    for number, name in enumerate(field_names(dates)):
        for level, ending in ENDINGS.items():
            columns[name + ending] = numbers(rows.values[LEVELS.index(level), number])
    columns.update({name: numbers(values) for name, values in zip(DERIVED, rows.derived, strict=True)})
    columns["geom"] = pa.array(shapely.to_wkb(shapely.points(rows.x, rows.y)), pa.binary())
    return pa.record_batch(list(columns.values()), list(columns))


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
