"""Layers of points larger than the memory allowed: blocks, resuming, and what is kept of the input."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pyarrow as pa
import pyarrow.csv
import pyarrow.parquet as pq
import pyogrio
import pytest
import shapely
import xarray as xr
from scipy.spatial import cKDTree

from groundcast.engine import events
from groundcast.engine.inference.cancel import Cancelled
from groundcast.engine.inference.run import run
from groundcast.engine.inference.session import Session
from groundcast.engine.inference.tiles.around import Around
from groundcast.engine.inference.tiles.points import Block, PointLayer
from groundcast.engine.inference.tiles.work import INPUT, Work
from groundcast.engine.job import Grid, Horizon, Job, JobError, Region, Source
from groundcast.engine.readers import read, store
from groundcast.engine.readers.scratch import Stored
from groundcast.engine.simulate import simulate
from groundcast.engine.simulate_files import write_egms_csv
from groundcast.engine.writers.geopackage import Rows, write_rows

SITES, DATES = 1000, 54


@pytest.fixture(scope="module")
def cube() -> xr.Dataset:
    """More than two years; sites on a lattice, so that many are equally far from each other and some at one place; one has no value."""
    made = simulate(SITES, DATES, seed=4, missing=0.05)[0]
    time = np.datetime64("2020-01-03", "ns") + np.cumsum(np.resize([12, 18], DATES)) * np.timedelta64(1, "D")
    x, y = ((made[axis].values / 50).round() * 50 for axis in ("x", "y"))
    made["value"].values[:, 7] = np.nan
    return made.assign_coords(time=time, x=("site", x), y=("site", y))


@pytest.fixture(scope="module")
def table(cube: xr.Dataset, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The cube as an EGMS table."""
    return write_egms_csv(cube, tmp_path_factory.mktemp("table") / "points.csv")


@pytest.fixture(scope="module")
def layer(cube: xr.Dataset, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same as a GeoPackage in degrees: whole numbers as identifiers, fields called D2020-01-03."""
    path = tmp_path_factory.mktemp("layer") / "points.gpkg"
    columns = {"code": pa.array(np.arange(SITES) * 3 + 5)}
    columns |= {
        f"D{str(day)[:10]}": pa.array(row, from_pandas=True) for day, row in zip(cube["time"].values, cube["value"].values, strict=True)
    }
    x, y = 7 + (cube["x"].values - cube["x"].values.min()) / 8e4, 45 + (cube["y"].values - cube["y"].values.min()) / 1.1e5
    columns["geom"] = pa.array(shapely.to_wkb(shapely.points(x, y)), pa.binary())
    pyogrio.write_arrow(pa.table(columns), path, driver="GPKG", geometry_name="geom", geometry_type="Point", crs="EPSG:4326")
    return path


def _job(path: Path, folder: Path, **more: object) -> Job:
    folder.mkdir(parents=True, exist_ok=True)
    job = Job(
        "forecast", Source(str(path)), methods=("ridge",), horizon=Horizon(steps=3), outputs={"points": str(folder / "points.gpkg")}, threads=1,
        cache=str(folder / "cache"),
    )  # fmt: skip
    return replace(job, **more)


def _run(job: Job) -> tuple[events.Result, str]:
    sent: list[events.Event] = []
    result = run(job.check(), Session(sent.append))
    return result, " ".join(item.text for item in sent if isinstance(item, (events.Message, events.Warning)))


def _columns(path: str) -> dict[str, np.ndarray]:
    found = pyogrio.raw.read_arrow(path)[1]
    return {name: found.column(name).to_numpy() for name in found.schema.names}


def _small(monkeypatch: pytest.MonkeyPatch, sites: int = 700) -> None:
    """Only so many sites fit into memory."""
    for module in ("run_points", "large"):
        monkeypatch.setattr(f"groundcast.engine.inference.tiles.{module}.most_points", lambda *_: sites)


def _undivided(monkeypatch: pytest.MonkeyPatch) -> None:
    """All sites in one block: what a run untiled computes with the same fitted methods."""
    monkeypatch.setattr(PointLayer, "blocks", lambda self, _: (Block(0, np.arange(self.count)),))


def _differ(here: dict[str, np.ndarray], there: dict[str, np.ndarray]) -> float:
    """The largest difference, mm, or mm in a month for velocities; everything that is no number has to be the same."""
    assert list(here) == list(there)
    most = 0.0
    for name, values in here.items():
        if values.dtype.kind == "f":
            assert np.array_equal(np.isnan(values), np.isnan(there[name]))
            most = max(most, float(np.nanmax(np.abs(values - there[name]))) / (12 if name.startswith("velocity") else 1))
        else:
            assert (values == there[name]).all()
    return most


@pytest.fixture(scope="module")
def straight(table: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Job, events.Result, str]:
    """The table forecast by blocks to every kind of output, without being ended."""
    folder = tmp_path_factory.mktemp("straight")
    names = {"points": "points.gpkg", "table": "table.json", "csv": "skill.csv", "median": "median.tif"}
    job = _job(table, folder, grid=Grid(400.0), outputs={key: str(folder / name) for key, name in names.items()})
    with pytest.MonkeyPatch.context() as patch:
        _small(patch)
        return job, *_run(job)


@pytest.mark.parametrize("kind", ["table", "layer"])
def test_a_forecast_by_blocks_is_that_of_the_whole(
    kind: str, cube: xr.Dataset, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest
) -> None:
    """Also with gaps, equally distant sites and sites at one place; identifiers and places come back in the input's order."""
    source = request.getfixturevalue(kind)
    _small(monkeypatch)
    _, blocks, said = request.getfixturevalue("straight") if kind == "table" else (None, *_run(_job(source, tmp_path / "blocks")))
    assert "blocks are computed" in said
    assert f"1 of {SITES} places has no forecast" in said
    assert blocks.summary["sites"] == SITES > blocks.summary["sample"]
    _undivided(monkeypatch)
    whole, _ = _run(_job(source, tmp_path / "whole"))
    made = _columns(blocks.outputs["points"])
    assert _differ(made, _columns(whole.outputs["points"])) < 1e-4
    assert np.isnan(made["velocity"][7])
    plain = read(Source(str(source)))
    assert (made["pid"] == plain["pid"].values).all()
    places = shapely.from_wkb(made["geom"])
    assert (shapely.get_x(places) == plain["x"].values).all()
    assert (shapely.get_y(places) == plain["y"].values).all()
    first = next(name for name in made if name.startswith("D"))
    assert np.nanmedian(np.abs(made[first] - cube["value"].values[-1])) < 5.0


def test_a_run_that_was_ended_goes_on(
    straight: tuple[Job, events.Result, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, end_at: Callable[[int], None]
) -> None:
    """What was read is not read again, what was finished not computed, and the result is that of a run that was not ended, bit by bit."""
    _small(monkeypatch)
    plain, ended, _ = straight
    outputs = {key: str(tmp_path / Path(path).name) for key, path in plain.outputs.items()}
    job = replace(plain, outputs=outputs, cache=str(tmp_path / "cache"))
    end_at(3)
    with pytest.raises(KeyboardInterrupt):
        _run(job)
    assert [item.name for item in tmp_path.iterdir()] == ["cache"]
    monkeypatch.setattr("groundcast.engine.inference.tiles.points.store", lambda *_: pytest.fail("the table is read again"))
    resumed, said = _run(job)
    assert "Going on with an earlier run of this job: 2 of" in said
    assert _differ(_columns(resumed.outputs["points"]), _columns(ended.outputs["points"])) == 0
    assert Path(resumed.outputs["median"]).read_bytes() == Path(ended.outputs["median"]).read_bytes()
    assert all(Path(resumed.outputs[key]).is_file() for key in ("table", "csv"))
    for cache in (job.cache, plain.cache):
        assert not list((Path(cache) / "runs").iterdir())


def test_what_was_stored_is_what_is_read(table: Path, layer: Path, tmp_path: Path) -> None:
    """Values, places, identifiers, statics and attributes; also in a region, a period, another unit, with a nodata value."""
    box = shapely.box(4_600_000, 1_734_000, 4_604_000, 1_738_000).wkt
    packed = tmp_path / "points.parquet"
    pq.write_table(pyarrow.csv.read_csv(table), packed, row_group_size=300)
    cases = {
        "table": _job(table, tmp_path, region=Region(box, "EPSG:3035"), start="2020-06-01", end="2021-03-01"),
        "parquet": _job(packed, tmp_path),
        "units": _job(table, tmp_path, source=Source(str(table), units="cm", nodata=0.5)),
        "layer": _job(layer, tmp_path, source=Source(str(layer), where="code > 600")),
    }
    for name, job in cases.items():
        plain = read(job.source, job.region, job.start, job.end)
        store(job, tmp_path / name)
        stored = Stored.at(tmp_path / name)
        xr.testing.assert_identical(stored.whole(), plain)
        some = np.array([0, 3, 4, stored.count - 1])
        part, expected = stored.cube(some), plain.isel(site=some)
        assert ("static_height" in part) == (name != "layer")
        for key in ("value", "x", "y", *(["static_height"] if "static_height" in part else [])):
            assert np.array_equal(part[key].values, expected[key].values, equal_nan=True), key
        assert (stored.pids(some) == plain["pid"].values[some]).all()


def test_a_region_that_leaves_few_points_is_forecast_as_ever(table: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The table is too large, what is read of it is not: the forecast is that of a run with more memory."""
    region = Region(shapely.box(4_600_000, 1_734_000, 4_604_000, 1_738_000).wkt, "EPSG:3035")
    plain, _ = _run(_job(table, tmp_path / "plain", region=region))
    _small(monkeypatch)
    made, said = _run(_job(table, tmp_path / "made", region=region))
    assert "blocks" not in said
    assert 100 < made.summary["sites"] < 700
    assert _differ(_columns(made.outputs["points"]), _columns(plain.outputs["points"])) == 0
    assert not list((tmp_path / "made" / "cache" / "runs").iterdir())


def test_what_cannot_be_written_is_refused(table: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Before anything is computed, and nothing is left."""
    _small(monkeypatch)
    raster = {"median": str(tmp_path / "median.tif")}
    with pytest.raises(JobError, match="cell size"):
        _run(_job(table, tmp_path, outputs=raster))
    monkeypatch.setattr("groundcast.engine.inference.tiles.run_points.allowed", lambda _: 1e5)
    with pytest.raises(JobError, match="more than is allowed"):
        _run(_job(table, tmp_path, outputs=raster, grid=Grid(100.0)))
    with pytest.raises(JobError, match="too large for the output 'embedding'"):
        _run(_job(table, tmp_path, outputs={"embedding": str(tmp_path / "places.gpkg")}, methods=("dapf",), options={"steps": 1}))
    assert not list((tmp_path / "cache" / "runs").iterdir())
    assert not [item for item in tmp_path.iterdir() if item.suffix in (".tif", ".gpkg")]


@pytest.mark.parametrize("name", ["mtgnn", "staeformer"])
def test_a_method_of_single_places_is_refused_before_it_is_trained(
    name: str, table: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _small(monkeypatch)
    monkeypatch.setattr("groundcast.engine.inference.forecast_large.choose", lambda *_, **__: pytest.fail("it was trained"))
    with pytest.raises(JobError, match="read in parts") as error:
        _run(_job(table, tmp_path, methods=(name,), options={"steps": 1}))
    assert error.value.code == "other_places"
    assert not list(tmp_path.glob("*.gpkg"))


def test_other_tasks_take_a_sample(table: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _small(monkeypatch)
    made, _ = _run(_job(table, tmp_path, task="backtest", outputs={"table": str(tmp_path / "table.json")}))
    assert made.summary["sites"] == SITES > made.summary["sample"] > 100
    assert not list((tmp_path / "cache" / "runs").iterdir())


@pytest.mark.parametrize("shape", ["even", "towns", "line", "one place"])
def test_the_sites_around_a_block_are_found(shape: str) -> None:
    """Exactly those that are among the nearest of a site inside, though most sites inside are never asked."""
    random = np.random.default_rng(1)
    where = random.random((6000, 2)) * 1e4
    if shape == "towns":
        where = np.concatenate([where[:3000], random.normal([2e4, 3e4], 100.0, (3000, 2))])
    elif shape == "line":
        where[:, 1] = 5.0
    elif shape == "one place":
        where[1000:1400] = where[0] + random.random((400, 2)) * 1e-3
    around = Around(where, 30)
    near = cKDTree(where).query(where, 31)[1]
    for low, high in ((0.0, 3e3), (2e3, 2.01e4), (9e3, 9.5e3)):
        sites = np.flatnonzero((where[:, 0] >= low) & (where[:, 0] < high))
        assert np.array_equal(around.outside(sites), np.setdiff1d(near[sites], sites))


def test_a_table_whose_reading_was_ended_is_read_anew(table: Path, tmp_path: Path) -> None:
    """Whatever it left; and a reading that fails leaves nothing."""
    job = _job(table, tmp_path)
    with Work(job) as work:
        (work.folder / INPUT).mkdir()
        (work.folder / INPUT / "value.f32").write_bytes(b"half")
    layer = PointLayer.read(job)
    assert layer.count == SITES
    layer.work.done()
    far = Region(shapely.box(0, 0, 1, 1).wkt, "EPSG:3035")
    with pytest.raises(JobError, match="outside"):
        PointLayer.read(replace(job, region=far))
    assert not list((tmp_path / "cache" / "runs").iterdir())


@pytest.mark.parametrize("kind", [Cancelled, KeyboardInterrupt, MemoryError])
def test_what_ends_the_run_while_points_are_written_ends_it(kind: type[BaseException], tmp_path: Path) -> None:
    """It passes through GDAL as what it is."""

    def parts() -> Iterator[Rows]:
        yield Rows(np.arange(2), np.zeros(2), np.zeros(2), np.zeros((5, 1, 2), np.float32), np.zeros((3, 2), np.float32))
        raise kind("now")

    with pytest.raises(kind, match="now"):
        write_rows(tmp_path / "points.gpkg", parts(), 4, np.array(["2024-01-01"], "datetime64[ns]"), "EPSG:3035", {})


def test_processes_that_train_together_read_the_points_each_for_itself(
    table: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    job = _job(table, tmp_path)
    monkeypatch.setenv("TORCHELASTIC_RUN_ID", "one")
    monkeypatch.setenv("WORLD_SIZE", "2")
    with Work(job) as first:
        monkeypatch.setenv("RANK", "1")
        with Work(job) as second:  # the first's folder would be refused
            assert second.folder != first.folder
