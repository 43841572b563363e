"""What a worker of a cluster does, in this process; the cluster itself is tested with real processes in tests/cluster."""

from __future__ import annotations

import pickle
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import pyogrio
import pytest

from groundcast.engine import events
from groundcast.engine.inference.provenance import groundcast_version
from groundcast.engine.inference.run import run
from groundcast.engine.inference.session import Session
from groundcast.engine.inference.tiles import worker
from groundcast.engine.inference.tiles.cluster import _told
from groundcast.engine.inference.tiles.stream import Seconds
from groundcast.engine.inference.tiles.work import Work
from groundcast.engine.job import Grid, Horizon, Job, JobError, Source
from groundcast.engine.simulate import simulate, simulate_raster
from groundcast.engine.simulate_files import write_egms_csv, write_raster_stack
from groundcast.engine.simulate_moisture import simulate_moisture

ADDRESS = "tcp://127.0.0.1:8786"


@pytest.fixture
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    """Only so many cells, or points, fit into memory."""
    for module, most in (("run", "cells"), ("large", "cells"), ("run_points", "points"), ("large", "points")):
        monkeypatch.setattr(
            f"groundcast.engine.inference.tiles.{module}.most_{most}", lambda *_, most=most: 2600 if most == "cells" else 700
        )


def _forecast(folder: Path) -> Job:
    stack = write_raster_stack(simulate_raster((64, 56), 36, seed=3)[0], folder / "stack.tif")
    outputs = {key: str(folder / f"{key}.tif") for key in ("median", "velocity_change")}
    return Job("forecast", Source(str(stack)), methods=("ridge",), horizon=Horizon(steps=3), outputs=outputs)


def _points(folder: Path) -> Job:
    table = write_egms_csv(simulate(1000, 36, seed=4, missing=0.05)[0], folder / "points.csv")
    outputs = {"points": str(folder / "points.gpkg"), "median": str(folder / "median.tif")}
    return Job("forecast", Source(str(table)), methods=("ridge",), horizon=Horizon(steps=3), outputs=outputs, grid=Grid(400.0))


def _filling(folder: Path) -> Job:
    stack = write_raster_stack(simulate_moisture((64, 56), 30, seed=2).cube, folder / "stack.tif")
    outputs = {key: str(folder / f"{key}.tif") for key in ("filled", "provenance")}
    return Job(
        "impute", Source(str(stack)), methods=("st_transformer",), outputs=outputs, kind="soil_moisture", options={"steps": 20},
    )  # fmt: skip


def _run(job: Job) -> dict[str, bytes]:
    found = run(job.check(), Session(lambda _: None))
    return {key: _content(Path(path)) for key, path in found.outputs.items()}


def _content(path: Path) -> bytes:
    """Every bit; of a GeoPackage, which notes when it was written, every value of its layer."""
    if path.suffix != ".gpkg":
        return path.read_bytes()
    sink = pa.BufferOutputStream()
    layer = pyogrio.raw.read_arrow(path)[1]
    with pa.ipc.new_stream(sink, layer.schema) as stream:
        stream.write_table(layer.combine_chunks())
    return sink.getvalue().to_pybytes()


@pytest.mark.usefixtures("small")
@pytest.mark.parametrize("make", [_forecast, _filling, _points])
def test_a_worker_computes_the_tiles_of_the_run(make: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """From the files alone that the run left: every output is bit by bit that of a run without workers."""
    job = replace(make(tmp_path), threads=1, cache=str(tmp_path / "cache"))
    local = _run(job)
    answers: list[dict[str, Any]] = []

    def compute(job: Job, tiles: Sequence[Any], work: Work, units: str, session: Session, stage: str, points: int = 0) -> Seconds:
        worker.write_order(work, job, units, points)
        for tile in reversed(tiles):
            answers.append(worker.compute_tile(str(work.folder), groundcast_version(), _told(tile)))
        return Seconds()

    for module, whole in (("run", "large"), ("run_points", "run")):
        monkeypatch.setattr(f"groundcast.engine.inference.tiles.{module}.compute_on_cluster", compute)
        monkeypatch.setattr(f"groundcast.engine.inference.tiles.{whole}.reach", lambda _: None)
    assert _run(replace(job, cluster=ADDRESS)) == local
    assert len(answers) > 2
    assert all("versions" in answer for answer in answers)


def test_a_worker_says_what_hinders_it(tmp_path: Path) -> None:
    """In a form that comes through to who asked."""
    for version, code in (("0.0", "worker_version"), (groundcast_version(), "no_shared_folder")):
        with pytest.raises(worker.Hindered) as caught:
            worker.compute_tile(str(tmp_path), version, (0, (0, 1, 0, 1), (0, 1, 0, 1)))
        assert pickle.loads(pickle.dumps(caught.value)).args == caught.value.args
        assert caught.value.args[1] == code


def test_two_writers_of_a_tile_do_not_meet(tmp_path: Path) -> None:
    """A worker thought lost may still write what another does again: each has a file of its own until it is whole."""
    job = Job("forecast", Source(str(tmp_path)), cache=str(tmp_path / "cache"))
    with Work(job) as work:
        first, second = Work.at(work.folder), Work.at(work.folder)
        for made in (first, second):
            made.put(3, np.ones((1, 2, 2), np.float32))
        assert [item.name for item in work.folder.iterdir() if item.name.startswith("tile")] == ["tile_000003.npy"]
        assert work.has(3)


@pytest.mark.usefixtures("small")
def test_without_dask_the_job_says_what_to_install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "distributed", None)
    job = replace(_forecast(tmp_path), cluster=ADDRESS, cache=str(tmp_path / "cache"))
    with pytest.raises(JobError, match="dask") as caught:
        _run(job)
    assert caught.value.code == "needs_dask"
    assert "requirements-cluster.in" in caught.value.hint


def test_a_raster_that_fits_into_memory_needs_no_cluster(tmp_path: Path) -> None:
    sent: list[events.Event] = []
    run(replace(_forecast(tmp_path), cluster=ADDRESS).check(), Session(sent.append))
    assert any("fits into memory" in item.text for item in sent if isinstance(item, events.Warning))
