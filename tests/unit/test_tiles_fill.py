"""Stacks of soil moisture larger than the memory allowed, filled tile by tile."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import rasterio

from groundcast.engine import events
from groundcast.engine.cube import USUAL_SPREAD, to_sites
from groundcast.engine.evaluation.gap_calibration import place_spread, usual_spread
from groundcast.engine.inference import impute
from groundcast.engine.inference.run import run
from groundcast.engine.inference.session import Session
from groundcast.engine.inference.tiles.assemble import Mosaic
from groundcast.engine.inference.tiles.plan import grown, plan
from groundcast.engine.inference.tiles.work import Work
from groundcast.engine.job import Covariate, Job, Source
from groundcast.engine.simulate_files import write_raster_stack
from groundcast.engine.simulate_moisture import simulate_moisture

KEYS = ("filled", "lower80", "upper95", "provenance")


@pytest.fixture(scope="module")
def scene(tmp_path_factory: pytest.TempPathFactory):  # type: ignore[no-untyped-def]
    """A stack of 40 x 72 cells and 24 dates, and the truth."""
    folder = tmp_path_factory.mktemp("scene")
    made = simulate_moisture((40, 72), 24, seed=2)
    return write_raster_stack(made.cube, folder / "stack.tif"), made.cube, made.truth


def _job(stack: Path, folder: Path, method: str, **more: object) -> Job:
    folder.mkdir(parents=True, exist_ok=True)
    outputs = {key: str(folder / f"{key}.tif") for key in KEYS}
    job = Job(
        "impute", Source(str(stack)), methods=(method,), outputs={**outputs, "report": str(folder / "report.html")}, kind="soil_moisture",
        threads=1, cache=str(folder.parent / "cache"),
    )  # fmt: skip
    return replace(job, **more)


def _run(job: Job) -> events.Result:
    return run(job.check(), Session(lambda _: None))


def _bands(path: str) -> np.ndarray:
    with rasterio.open(path) as file:
        return file.read()


def _small(monkeypatch: pytest.MonkeyPatch) -> None:
    """Tiles of 32 x 32 cells, with 8 around them."""
    for module in ("run", "large"):
        monkeypatch.setattr(f"groundcast.engine.inference.tiles.{module}.most_cells", lambda *_: 48 * 48)
    monkeypatch.setattr(impute, "HALO", 8)
    monkeypatch.setattr(impute, "OVERLAP", 4)


@pytest.mark.parametrize("method", ["linear_time", "ridge_kriging"])
def test_observed_values_come_back_and_gaps_are_filled(method: str, scene, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:  # type: ignore[no-untyped-def]
    """Bit by bit; the error is about that of filling the whole at once, though a tile sees little around it; no step where tiles meet."""
    stack, cube, truth = scene
    _small(monkeypatch)
    tiled = _run(_job(stack, tmp_path / "tiled", method)).outputs
    monkeypatch.undo()
    whole = _run(_job(stack, tmp_path / "whole", method)).outputs
    value = cube["value"].values
    seen = np.isfinite(value)
    filled, provenance = _bands(tiled["filled"]), _bands(tiled["provenance"])
    assert np.array_equal(filled[seen], value[seen])
    assert np.array_equal(provenance, _bands(whole["provenance"]))
    there = _bands(whole["filled"])
    gaps = ~seen & np.isfinite(there)
    assert np.isfinite(filled[gaps]).all()
    errors = [float(np.nanmean(np.abs(made - truth)[gaps])) for made in (filled, there)]
    assert errors[0] < 1.15 * errors[1]
    assert (_bands(tiled["lower80"])[gaps] <= filled[gaps] + 1e-6).all()
    jumps = np.abs(np.diff(filled - there, axis=2))
    elsewhere = np.nanmean(np.delete(jumps, [31, 63], axis=2))
    assert np.nanmean(jumps[:, :, [31, 63]]) < 2 * elsewhere + 1e-5


def test_blended_tiles_show_no_seam(tmp_path: Path) -> None:
    """Two tiles that differ by 1 everywhere become a ramp, not a step; a plane stays a plane."""
    job = Job("impute", Source(str(tmp_path)), cache=str(tmp_path / "cache"))
    size, overlap = (40, 64), 8
    tiles = plan(*size, 1600, 8)
    column = np.arange(size[1], dtype=np.float32)
    with Work(job) as work:
        for tile in tiles:
            area = grown(tile.core, overlap, *size)
            plane = np.broadcast_to(column[area[2] : area[3]], (area[1] - area[0], area[3] - area[2]))
            work.put(tile.number, np.stack([plane, np.full_like(plane, tile.core[2] // (tile.core[3] - tile.core[2]) % 2)]))
        mosaic = Mosaic(tiles, work, size, overlap)
        plane, steps = (np.concatenate([values for _, values in mosaic.strips(band)]) for band in (0, 1))
    assert np.allclose(plane, column, atol=1e-4)
    assert np.abs(np.diff(steps, axis=1)).max() < 1.5 / (2 * overlap)


def test_covariates_and_a_network_reach_the_tiles(scene, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:  # type: ignore[no-untyped-def]
    stack, cube, _ = scene
    height = np.add.outer(np.arange(40.0), np.arange(72.0)).astype(np.float32)
    with rasterio.open(stack) as file:
        profile = {**file.profile, "count": 1}
    with rasterio.open(tmp_path / "height.tif", "w", **profile) as file:
        file.write(height, 1)
    _small(monkeypatch)
    extra = (Covariate("height", Source(str(tmp_path / "height.tif"))),)
    made = _run(_job(stack, tmp_path / "net", "st_transformer", covariates=extra, options={"steps": 30}))
    filled, value = _bands(made.outputs["filled"]), cube["value"].values
    assert np.array_equal(filled[np.isfinite(value)], value[np.isfinite(value)])
    assert np.isfinite(filled[:, np.isfinite(value).any(0)]).all()
    assert made.summary["sites"] == np.isfinite(value).any(0).sum()


def test_bounds_of_a_place_with_few_values_are_those_of_the_whole(scene) -> None:  # type: ignore[no-untyped-def]
    """How far the values of such a place spread is told by the whole raster, not by the tile it happens to lie in."""
    sites = to_sites(scene[1])
    sites["value"].values[3:, 5] = np.nan
    quiet = sites.isel(site=np.arange(10))
    quiet["value"].values[:, 6:] *= 0.01
    alone = place_spread(quiet)[5]
    told = place_spread(quiet.assign_attrs({USUAL_SPREAD: usual_spread(sites)}))[5]
    assert told == pytest.approx(usual_spread(sites), rel=1e-6)
    assert told == pytest.approx(place_spread(sites)[5], rel=1e-6)
    assert alone != pytest.approx(told, rel=0.01)
