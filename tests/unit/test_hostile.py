"""Input that is meant to harm, or absurd: each has its own words. The suite of faults tries the same on the whole engine."""

from __future__ import annotations

import json
import stat
import struct
import zipfile
from pathlib import Path

import h5py
import numpy as np
import pytest
import shapely

from groundcast.engine import events
from groundcast.engine.baselines.ridge import Ridge
from groundcast.engine.bundle_file import open_bundle
from groundcast.engine.dates import parse_date
from groundcast.engine.inference.faults import explain
from groundcast.engine.inference.provenance import check_unchanged, stamps
from groundcast.engine.job import Job, JobError, Region, Source
from groundcast.engine.readers import antimeridian, crs, heap, period, read
from groundcast.engine.readers.region import polygon


def _refused(code: str, call: object, *arguments: object) -> str:
    with pytest.raises(JobError) as caught:
        call(*arguments)  # type: ignore[operator]
    assert caught.value.code == code
    assert caught.value.hint
    return str(caught.value)


@pytest.mark.parametrize("text", ["[" * 100_000, '{"task":' * 100_000, '{"seed": ' + "9" * 5000 + "}"])
def test_json_without_end(text: str) -> None:
    _refused("bad_job", Job.from_json, text)
    with pytest.raises(ValueError):
        events.decode(text)


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"outputs": {"table": ["x"]}}, "bad_job"), ({"grid": {"cell_size": 10**400}}, "bad_job"), ({"seed": -1}, "bad_number"),
        ({"threads": 10**9}, "bad_number"), ({"device": "cuda:²"}, "bad_device"), ({"device": "cuda:99999"}, "bad_device"),
        ({"source": {"path": "x" * 5000}}, "bad_path"), ({"source": {"path": "a\0b"}}, "bad_path"), ({"start": "9999-12-31"}, "bad_date"),
        ({"outputs": {"table": "\ud800.json"}}, "bad_job"), ({"outputs": {"table": "a\0.json"}}, "bad_path"), ({"model": "a\0b"}, "bad_path"),
        ({"model": "none.zip"}, "missing_file"), ({"grid": {"cell_size": 1e-320}}, "bad_grid"),
    ],
)  # fmt: skip
def test_a_job_without_bounds(change: dict[str, object], code: str) -> None:
    _refused(code, Job.from_json, json.dumps({"task": "forecast", "source": {"path": __file__}, **change}))


def test_a_message_fits_on_one_line() -> None:
    made = explain(JobError("x", "first\nsecond " + "x" * 100_000, "hint"))
    assert "\n" not in made.message
    assert len(made.message) < 1300


@pytest.mark.parametrize("text", ["9999-12-31", "0001-01-01", "1899-12-31", "2100-01-01"])
def test_dates_of_other_ages(text: str) -> None:
    with pytest.raises(ValueError, match="between the years 1900 and 2099"):
        parse_date(text)
    _refused("bad_dates", period.checked, np.array(["2020-01-01", text], "datetime64[s]"), "x.nc")


@pytest.mark.parametrize("code", ["EPSG:4978", "EPSG:5773"])
def test_systems_without_map_coordinates(code: str) -> None:
    assert "no map coordinates" in _refused("bad_crs", crs.wkt, code)


def _zip(path: Path, name: str, body: bytes, mode: int = 0) -> Source:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as made:
        entry = zipfile.ZipInfo(name)
        entry.external_attr, entry.compress_type = mode << 16, zipfile.ZIP_DEFLATED
        made.writestr(entry, body)
    return Source(str(path))


def test_zips_that_harm(tmp_path: Path) -> None:
    path = tmp_path / "evil.zip"
    assert "link" in _refused("unsafe_zip", read, _zip(path, "x.csv", b"/etc/passwd", stat.S_IFLNK | 0o777))
    assert "times its size" in _refused("zip_bomb", read, _zip(path, "x.csv", b"lon,lat,20200101\n" + bytes(270 << 20)))
    _refused("empty_zip", read, _zip(path, "", b"x"))


def test_a_raster_in_a_zip_is_called_by_its_names_not_by_gdals(tmp_path: Path) -> None:
    told = _refused("unreadable", read, _zip(tmp_path / "stack.zip", "20200101.tif", b"II*\0 no raster"))
    assert "stack.zip/20200101.tif'" in told
    assert "vsizip" not in told.partition("(")[0]


def test_a_model_that_unpacks_to_more_than_a_model(tmp_path: Path) -> None:
    path = tmp_path / "model.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as made:
        made.writestr("model.json", "{}")
        made.writestr("model.safetensors", bytes(50_000_000))
    assert "too large" in _refused("bad_model", open_bundle, path)
    with zipfile.ZipFile(path, "w") as made:
        made.writestr("model.json", "[" * 100_000)
        made.writestr("model.safetensors", b"")
    assert "not readable" in _refused("bad_model", open_bundle, path)


def test_a_table_of_a_hundred_thousand_columns_is_read(tmp_path: Path) -> None:
    path = tmp_path / "wide.csv"
    names = ["lon", "lat", "20200101", *(f"c{index}" for index in range(100_000))]
    path.write_text("\n".join([",".join(names), *(",".join(["10", "45", "1.5", *["0.25"] * 100_000]) for _ in range(3))]) + "\n")
    assert read(Source(str(path)))["value"].values.tolist() == [[1.5] * 3]


def test_identifiers_in_latin_1_are_read(tmp_path: Path) -> None:
    path = tmp_path / "old.csv"
    path.write_bytes("pid,lon,lat,20200101\nMünchen,10,45,1\n,11,46,2\n".encode("latin-1"))
    assert read(Source(str(path)))["pid"].values[0] == "München"


def test_cells_of_no_size(tmp_path: Path) -> None:
    path = tmp_path / "geo_timeseries.h5"
    with h5py.File(path, "w") as made:
        made["timeseries"], made["date"] = np.ones((1, 2, 2), "f4"), [b"20200101"]
        made.attrs.update(X_FIRST="10", X_STEP="0", Y_FIRST="45", Y_STEP="-1", EPSG="4326")
    assert "no size" in _refused("not_georeferenced", read, Source(str(path)))


@pytest.mark.parametrize(
    "change", [{"scales": [None]}, {"scales": [float("nan")]}, {"neighbours": ["x"]}, {"neighbours": [10**30]}, {"lags": -1}]
)
def test_settings_of_a_ridge_that_are_none(change: dict[str, object]) -> None:
    parts = {"level": True, "lags": 1, "scales": [20.0], "neighbours": [8], **change}
    with pytest.raises((ValueError, TypeError)):
        Ridge.from_state({"features": parts, "step": 12.0}, {"coefficients": np.zeros((3, 4))})


def test_a_region_goes_on_behind_the_antimeridian() -> None:
    box = "POLYGON((179.5 -18, 180.5 -18, 180.5 -16, 179.5 -16, 179.5 -18))"
    both = polygon(Region(box, "EPSG:4326"), crs.wkt("EPSG:4326"))
    assert both.area == pytest.approx(2.0)
    assert both.bounds == (-180, -18, 180, -16)
    assert shapely.contains_xy(both, [179.9, -179.9, 0, 178], [-17] * 4).tolist() == [True, True, False, False]
    x0, y0 = crs.transformer("EPSG:4326", "EPSG:3832").transform(179.5, -18)
    x1, y1 = crs.transformer("EPSG:4326", "EPSG:3832").transform(-179.5, -16)
    pacific = polygon(Region(shapely.box(x0, y0, x1, y1).wkt, "EPSG:3832"), crs.wkt("EPSG:4326"))
    assert pacific.area == pytest.approx(2.0, rel=0.01)
    world = polygon(Region(shapely.box(-2e7, -1e7, 2e7, 1e7).wkt, "EPSG:3857"), crs.wkt("EPSG:4326"))
    assert world.area == pytest.approx(359.3 * 133, rel=0.02)


def test_a_region_round_a_pole_stays_as_it_is() -> None:
    ring = shapely.Polygon([(angle, 80.0) for angle in (-180, -90, 0, 90, 180)] + [(180, 90), (-180, 90)])
    assert antimeridian.folded(ring) is ring
    across = shapely.Polygon([(angle, 80.0) for angle in (-170, -60, 60, 170)])
    assert antimeridian.joined(across).equals(across)


def test_a_heap_that_runs_in_a_circle(tmp_path: Path) -> None:
    path = tmp_path / "x.h5"
    with h5py.File(path, "w") as made:
        made.attrs["text"] = ["of any", "length"]
    heap.check_heap(str(path))
    body = bytearray(path.read_bytes())
    at = body.find(b"GCOL") + 16
    index, length = struct.unpack_from("<H6xQ", body, at)
    while index:
        at += 16 + (length + 7) // 8 * 8
        index, length = struct.unpack_from("<H6xQ", body, at)
    struct.pack_into("<Q", body, at + 8, 0)
    path.write_bytes(body)
    assert "no end" in _refused("unreadable", heap.check_heap, str(path))


def test_an_input_that_changes_while_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("x")
    job = Job("forecast", Source(str(path)))
    before = stamps(job)
    check_unchanged(job, before)
    path.write_text("xy")
    assert "a.csv" in _refused("input_changed", check_unchanged, job, before)
