"""Point tables in Parquet: EGMS-like columns, GeoParquet, and files that are broken."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pyarrow as pa
import pyarrow.csv
import pyarrow.parquet as pq
import pytest
import shapely
import xarray as xr
from pyproj import CRS

from groundcast.engine.job import Covariate, JobError, Region, Source
from groundcast.engine.readers import inspect, read
from groundcast.engine.readers.covariates import attach
from groundcast.engine.simulate import simulate
from groundcast.engine.simulate_files import write_egms_csv


@pytest.fixture(scope="module")
def table(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An EGMS table of 700 points as CSV."""
    return write_egms_csv(simulate(700, 12, seed=2)[0], tmp_path_factory.mktemp("parquet") / "egms.csv")


def _parquet(table: Path, path: Path, **more: object) -> Path:
    pq.write_table(pyarrow.csv.read_csv(table), path, **more)
    return path


@pytest.mark.parametrize("rows", [100, 10_000])
def test_parquet_is_read_as_the_csv_is(table: Path, tmp_path: Path, rows: int) -> None:
    """Values, missing ones, coordinates, CRS, identifiers and statics, however the rows are grouped."""
    made = _parquet(table, tmp_path / "egms.parquet", row_group_size=rows)
    region = Region(shapely.box(4_600_000, 1_734_000, 4_604_000, 1_738_000).wkt, "EPSG:3035")
    for part in ({}, {"region": region, "start": "2020-02-01"}):
        here, there = read(Source(str(made)), **part), read(Source(str(table)), **part)
        assert here.attrs.pop("source") != there.attrs.pop("source")
        xr.testing.assert_identical(here, there)
    told, known = inspect(Source(str(made))), inspect(Source(str(table)))
    for key in ("format", "layout", "count", "exact", "dates", "fields", "statics", "crs", "extent", "share_missing"):
        assert told[key] == known[key], key
    assert read(Source(str(made), format="vector")).sizes["site"] == 700


def test_geoparquet_has_its_points_and_crs(tmp_path: Path) -> None:
    """Points are taken from the geometries, in the CRS the file tells, in degrees where it tells none."""
    x, y = np.array([1000.0, 2000.0, 3000.0]), np.array([5.0, 6.0, 7.0])
    columns = {"20200101": np.array([1, 2, 3]), "20200113": np.array([2.5, np.nan, 4.0]), "code": ["a", "b", "c"]}
    shapes = pa.array(shapely.to_wkb(shapely.points(x, y)), pa.binary())
    for crs, expected in ((CRS("EPSG:32633").to_json_dict(), "EPSG:32633"), (None, "EPSG:4326")):
        column = {"encoding": "WKB", "geometry_types": ["Point"], **({"crs": crs} if crs else {})}
        about = {"version": "1.0.0", "primary_column": "geom", "columns": {"geom": column}}
        made = pa.table({**columns, "geom": shapes}).replace_schema_metadata({"geo": json.dumps(about)})
        pq.write_table(made, tmp_path / "points.parquet")
        cube = read(Source(str(tmp_path / "points.parquet")))
        assert CRS(cube.attrs["crs"]).equals(CRS(expected), ignore_axis_order=True)
        assert (cube["x"].values == x).all()
        assert (cube["y"].values == y).all()
        assert np.array_equal(cube["value"].values, np.array([[1, 2, 3], [2.5, np.nan, 4]], np.float32), equal_nan=True)
        assert list(cube["pid"].values) == ["a", "b", "c"]


def test_a_column_of_a_parquet_table_is_a_covariate(table: Path, tmp_path: Path) -> None:
    made = _parquet(table, tmp_path / "egms.parquet")
    cube = read(Source(str(table)))
    found = attach(cube, [Covariate("depth", Source(str(made), fields=("height_ortho",)))])
    assert np.allclose(found["static_depth"].values, cube["static_height"].values)


def test_broken_parquet_is_refused(table: Path, tmp_path: Path) -> None:
    """Cut off, no Parquet at all, text among the numbers, or a filter that nobody could apply."""
    whole = _parquet(table, tmp_path / "egms.parquet")
    broken = tmp_path / "broken.parquet"
    for content in (
        whole.read_bytes()[:-500],
        b"PAR1 nothing PAR1",
        b"",
        whole.read_bytes()[:200] + b"\0" * 3000 + whole.read_bytes()[3200:],
    ):
        broken.write_bytes(content)
        with pytest.raises(JobError, match="no Parquet table"):
            read(Source(str(broken)))
    pq.write_table(pa.table({"easting": [1.0], "northing": [1.0], "20200101": ["two"], "20200113": [1.0]}), broken)
    with pytest.raises(JobError, match="not a number"):
        read(Source(str(broken), crs="EPSG:3035"))
    with pytest.raises(JobError, match="filter"):
        read(Source(str(whole), where="rmse_ts < 1"))
