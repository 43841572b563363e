"""Rasters larger than the memory allowed: tiles, seams, and the run that goes on where it was ended."""

from __future__ import annotations

import json
import os
import shutil
import socket
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import psutil
import pytest
import rasterio
import shapely
import xarray as xr
from rasterio.shutil import copy

from groundcast.engine import events
from groundcast.engine.cache import NOTE, Holder
from groundcast.engine.evaluation.select import Selection
from groundcast.engine.inference.provenance import inputs
from groundcast.engine.inference.run import run
from groundcast.engine.inference.session import Session
from groundcast.engine.inference.tiles import budget, large, stream
from groundcast.engine.inference.tiles.plan import plan
from groundcast.engine.inference.tiles.work import Work, digest
from groundcast.engine.interfaces import Forecast
from groundcast.engine.job import Horizon, Job, JobError, Region, Source
from groundcast.engine.simulate import simulate_raster
from groundcast.engine.simulate_files import write_raster_stack

KEYS = ("median", "lower80", "upper95", "velocity_change")


@pytest.fixture(scope="module")
def stack(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A stack of 96 x 80 cells and 36 dates, with a hole."""
    cube = simulate_raster((96, 80), 36, seed=3)[0]
    cube["value"].values[:, 30:40, 20:50] = np.nan
    return write_raster_stack(cube, tmp_path_factory.mktemp("stack") / "stack.tif")


def _job(stack: Path, folder: Path, *, keys: tuple[str, ...] = KEYS, **more: object) -> Job:
    folder.mkdir(parents=True, exist_ok=True)
    names = {"report": "report.html", "table": "table.json", "csv": "skill.csv"}
    outputs = {key: str(folder / names.get(key, f"{key}.tif")) for key in keys}
    job = Job(
        "forecast", Source(str(stack)), methods=("ridge",), horizon=Horizon(steps=3), outputs=outputs, threads=1,
        cache=str(folder.parent / "cache"),
    )  # fmt: skip
    return replace(job, **more)


def _run(job: Job) -> tuple[events.Result, list[str]]:
    sent: list[events.Event] = []
    result = run(job.check(), Session(sent.append))
    return result, [item.text for item in sent if isinstance(item, events.Message)]


def _bands(path: str) -> np.ndarray:
    with rasterio.open(path) as file:
        return file.read()


def _small(monkeypatch: pytest.MonkeyPatch, cells: int = 1600) -> None:
    """Only so many cells fit into memory."""
    for module in ("run", "large"):
        monkeypatch.setattr(f"groundcast.engine.inference.tiles.{module}.most_cells", lambda *_: cells)


def test_tiles_cover_a_raster_once() -> None:
    for height, width, cells, block in (
        (1000, 700, 90_000, None),
        (33, 2000, 5000, None),
        (900, 3000, 400_000, (8, 3000)),
        (5, 5, 100, None),
    ):
        seen = np.zeros((height, width), int)
        tiles = plan(height, width, cells, 12, block)
        for tile in tiles:
            seen[tile.core[0] : tile.core[1], tile.core[2] : tile.core[3]] += 1
            assert tile.outer[0] <= tile.core[0] < tile.core[1] <= tile.outer[1] <= height
        assert (seen == 1).all()
        if block:
            assert all(tile.core[2:] == (0, width) for tile in tiles)


def test_a_forecast_in_tiles_is_that_of_the_whole(stack: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Fitted on the same sample, tiles and one tile that is the whole raster give the same values, also beside a hole."""
    _small(monkeypatch)
    tiled, said = _run(_job(stack, tmp_path / "tiled"))
    assert "tiles are computed" in " ".join(said)
    monkeypatch.setattr(
        "groundcast.engine.inference.tiles.run.plan", lambda height, width, cells, halo, block: plan(height, width, 10**9, halo)
    )
    whole, _ = _run(_job(stack, tmp_path / "whole", cache=str(tmp_path / "other")))
    for key in KEYS:
        here, there = _bands(tiled.outputs[key]), _bands(whole.outputs[key])
        assert np.array_equal(np.isnan(here), np.isnan(there))
        assert np.isnan(here[:, 32:38, 25:45]).all()
        assert float(np.nanmax(np.abs(here - there))) < 1e-4, key


def _with_a_hole(stack: Path, path: Path) -> Path:
    """The stack without values in another 12 x 10 cells."""
    with rasterio.open(stack) as file:
        profile, values, texts = file.profile, file.read(), file.descriptions
    values[:, 60:72, 4:14] = np.nan
    with rasterio.open(path, "w", **profile) as file:
        file.write(values)
        for number, text in enumerate(texts, 1):
            file.set_band_description(number, text)
    return path


def test_places_with_and_without_a_forecast_are_counted_as_in_a_run_untiled(
    stack: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, end_at: Callable[[int], None]
) -> None:
    """In the region, also when the run goes on where it was ended; told as a warning, in the report and in the table."""
    odd = _with_a_hole(stack, tmp_path / "odd.tif")
    with rasterio.open(odd) as file:
        west, north = file.transform @ (2, 5)
        east, south = file.transform @ (77, 90)
        region = Region(shapely.box(west, south, east, north).wkt, file.crs.to_wkt())
    keys = (*KEYS, "report", "table")
    more = {"region": region, "methods": ("linear_seasonal",)}
    predict = Selection.predict

    def gaps(self: Selection, sites: xr.Dataset, *rest: object) -> Forecast:
        """Eight cells, where tiles meet, get no forecast."""
        made = predict(self, sites, *rest)
        row, column = sites["row"].values, sites["column"].values
        made.values[..., (row >= 14) & (row < 18) & (column >= 15) & (column < 17)] = np.nan
        return made

    monkeypatch.setattr(Selection, "predict", gaps)
    plain, _ = _run(_job(odd, tmp_path / "plain", keys=keys, **more))
    _small(monkeypatch)
    job = _job(odd, tmp_path / "tiled", keys=keys, **more)
    end_at(3)
    with pytest.raises(KeyboardInterrupt):
        _run(job)
    tiled, _ = _run(job)
    assert plain.summary["sites"] == tiled.summary["sites"] == 75 * 85 - 120 - 10 * 30
    lacking = [text for text in plain.summary["warnings"] if "have no forecast" in text]
    assert lacking == [text for text in tiled.summary["warnings"] if "have no forecast" in text]
    assert f"8 of {tiled.summary['sites']} places" in lacking[0]
    told = json.loads(Path(tiled.outputs["table"]).read_text())
    assert told["sites"] == tiled.summary["sites"]
    assert lacking[0] in told["warnings"]
    for made in (plain, tiled):
        page = Path(made.outputs["report"]).read_text()
        assert lacking[0] in page
        assert f"<th>Places</th><td>{made.summary['sites']:,}</td>" in page


def test_a_run_that_was_ended_goes_on(stack: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, end_at: Callable[[int], None]) -> None:
    """What was finished is not computed again, and every output is bit by bit that of a run that was not ended."""
    _small(monkeypatch)
    keys = (*KEYS, "report", "table", "csv")
    straight, _ = _run(_job(stack, tmp_path / "straight", keys=keys))
    end_at(4)
    job = _job(stack, tmp_path / "again", keys=keys)
    with pytest.raises(KeyboardInterrupt):
        _run(job)
    assert not list((tmp_path / "again").iterdir())
    assert list((tmp_path / "cache" / "runs").iterdir())
    resumed, said = _run(job)
    assert any("Going on with an earlier run of this job: 3 of" in text for text in said)
    for key in KEYS:
        assert Path(resumed.outputs[key]).read_bytes() == Path(straight.outputs[key]).read_bytes(), key
    assert not list((tmp_path / "cache" / "runs").iterdir())


def test_a_run_is_not_resumed_if_the_input_changed(stack: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _small(monkeypatch)
    monkeypatch.setattr(stream, "computed", lambda *_: (_ for _ in ()).throw(KeyboardInterrupt()))
    job = _job(stack, tmp_path / "out")
    with pytest.raises(KeyboardInterrupt):
        _run(job)
    stack.touch()
    monkeypatch.undo()
    _small(monkeypatch)
    assert not any("Going on" in text for text in _run(job)[1])


def test_a_virtual_raster_whose_source_changed_is_not_gone_on_with(stack: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Also through another virtual raster, and where the source lies beside it: told by the sources' sizes and times."""
    copied = shutil.copy(stack, tmp_path / "source.tif")
    copy(str(copied), str(tmp_path / "inner.vrt"), driver="VRT")
    (tmp_path / "outer.vrt").write_text((tmp_path / "inner.vrt").read_text().replace("source.tif", "inner.vrt"))
    before = digest(_job(tmp_path / "outer.vrt", tmp_path / "out"))
    assert digest(_job(tmp_path / "outer.vrt", tmp_path / "out")) == before
    os.utime(copied, (1, 1))
    assert digest(_job(tmp_path / "outer.vrt", tmp_path / "out")) != before
    assert [Path(item["path"]).name for item in inputs(_job(tmp_path / "outer.vrt", tmp_path))] == ["outer.vrt", "inner.vrt", "source.tif"]


def test_every_finished_tile_is_counted(stack: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """When tiling begins and after each tile; after a run that was ended, from what is there. A tile that is counted is on disk."""
    _small(monkeypatch)
    job = _job(stack, tmp_path / "out")
    counts: list[tuple[int, float]] = []
    tiles = len(plan(96, 80, 1600, 12))

    def note(event: events.Event) -> None:
        if isinstance(event, events.Metric) and event.name == "tiles":
            done = event.where["done"]
            assert event.where["kept"] is True
            assert len(list((tmp_path / "cache" / "runs").glob("*/tile_*.npy"))) >= done
            counts.append((done, event.value))

    class EndedError(Exception):
        pass

    def check() -> None:
        if len(counts) > 2:
            raise EndedError

    with pytest.raises(EndedError):
        run(job.check(), Session(note, check))
    ended = counts[-1][0]
    assert counts == [(done, tiles) for done in range(ended + 1)]
    assert 0 < ended < tiles
    counts.clear()
    run(job.check(), Session(note))
    assert counts == [(done, tiles) for done in range(ended, tiles + 1)]


def test_left_over_runs_are_removed_and_nothing_of_the_users(stack: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The folder is the user's choice: there may be another 'runs' in it."""
    _small(monkeypatch)
    runs = tmp_path / "cache" / "runs"
    for name in ("0123456789abcdef0123", "0123456789abcdef0123.removed", "experiment 1", "0123456789abcdef01234"):
        (runs / name).mkdir(parents=True)
        (runs / name / "file").write_text("x")
        os.utime(runs / name, (0, 0))
    _run(_job(stack, tmp_path / "out"))
    assert sorted(item.name for item in runs.iterdir()) == ["0123456789abcdef01234", "experiment 1"]


def test_two_runs_do_not_share_a_folder(stack: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _small(monkeypatch)
    job = _job(stack, tmp_path / "out")
    with Work(job) as work:
        (work.folder / NOTE).write_text(Holder(1, psutil.Process(1).create_time(), socket.gethostname()).text)
        with pytest.raises(JobError, match="running already"):
            _run(job)


def test_memory_decides_how_much_is_read_at_once(stack: Path, tmp_path: Path) -> None:
    job = _job(stack, tmp_path / "out")
    few, many = (budget.most_cells(replace(job, memory_gb=size), 300, 10) for size in (0.5, 8.0))
    assert 1024 <= few < many / 8
    assert budget.allowed(job) <= budget.MOST


def test_an_input_that_changes_on_the_way_is_noticed(stack: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Half old, half new would be a forecast of nothing: an error, no output, and no tile is kept."""
    _small(monkeypatch)
    computed = stream.computed

    def meddled(*arguments: object) -> object:
        stack.touch()
        return computed(*arguments)

    monkeypatch.setattr(stream, "computed", meddled)
    job = _job(stack, tmp_path / "out")
    with pytest.raises(JobError, match="was changed while"):
        _run(job)
    assert not list((tmp_path / "out").iterdir())
    assert not list((tmp_path / "cache").rglob("tile_*"))


def test_what_would_not_fit_on_the_disk_is_refused_before_it_is_read(stack: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _small(monkeypatch)
    monkeypatch.setattr(large, "_free", lambda _: 96 * 80 * 4 * 9)  # ten bands are to be written
    with pytest.raises(JobError, match="intermediate files") as caught:
        _run(_job(stack, tmp_path / "out"))
    assert caught.value.code == "too_large"
