"""Networks in tiles: with the same weights what the whole at once gives, or, where a network looks at what a tile lacks, no seam."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from groundcast.engine.evaluation.calibration import Margins, Noise
from groundcast.engine.evaluation.gap_calibration import GapMargins
from groundcast.engine.evaluation.gap_choice import GapChoice
from groundcast.engine.evaluation.trials import DISTANCE_LABELS
from groundcast.engine.inference.forecast_large import HALO
from groundcast.engine.inference.impute import HALO as FILL_HALO
from groundcast.engine.inference.impute import OVERLAP
from groundcast.engine.inference.tiles.assemble import Mosaic
from groundcast.engine.inference.tiles.forecast_kit import ForecastKit
from groundcast.engine.inference.tiles.impute_kit import ImputeKit
from groundcast.engine.inference.tiles.kit import Kit
from groundcast.engine.inference.tiles.plan import plan
from groundcast.engine.inference.tiles.stream import compute_tiles
from groundcast.engine.inference.tiles.whole import Whole, sample, sites_of, survey
from groundcast.engine.inference.tiles.work import Work
from groundcast.engine.job import Job, Source
from groundcast.engine.models.priors import usual_noise
from groundcast.engine.registry import forecaster, imputer
from groundcast.engine.simulate import simulate_raster
from groundcast.engine.simulate_files import write_raster_stack
from groundcast.engine.simulate_moisture import simulate_moisture

SIZE, DATES = (64, 56), 34
BANDS = {"median": 3, "lower80": 3, "upper95": 3, "velocity_change": 1}


@dataclass
class Scene:
    """A raster, the job about it, and how a kit is computed on it."""

    job: Job
    whole: Whole

    def made(self, kit: Kit, cells: int, halo: int) -> np.ndarray:
        """Bands (bands, rows, columns) put together from tiles for each of which ``cells`` are read."""
        tiles = plan(*self.whole.size, cells, halo)
        assert (len(tiles) == 1) is (cells > 10**8)
        with Work(self.job) as work:
            compute_tiles(tiles, kit, self.whole, work, lambda tile: sites_of(self.job, self.whole, tile, ""), lambda *_: None, "computing")
            mosaic = Mosaic(tiles, work, self.whole.size, kit.overlap)
            bands = range(sum(kit.bands.values()))
            found = np.stack([np.concatenate([values for _, values in mosaic.strips(band)]) for band in bands])
            work.done()
        return found


def _scene(cube: Any, folder: Path, **more: Any) -> Scene:
    job = Job(source=Source(str(write_raster_stack(cube, folder / "stack.tif"))), cache=str(folder / "cache"), **more)
    whole = survey(job)
    assert whole is not None
    return Scene(job, whole)


@pytest.fixture(scope="module")
def moving(tmp_path_factory: pytest.TempPathFactory) -> Scene:
    """Deformation with a hole wider than a tile's surroundings are deep, and single values missing."""
    cube = simulate_raster(SIZE, DATES, seed=3)[0]
    cube["value"].values[np.random.default_rng(1).random(cube["value"].shape) < 0.1] = np.nan
    cube["value"].values[:, 24:38, 16:40] = np.nan
    return _scene(cube, tmp_path_factory.mktemp("moving"), task="forecast")


@pytest.fixture(scope="module")
def wet(tmp_path_factory: pytest.TempPathFactory) -> Scene:
    """Soil moisture with its gaps."""
    return _scene(simulate_moisture((56, 120), 16, seed=2).cube, tmp_path_factory.mktemp("wet"), task="impute", kind="soil_moisture")


@pytest.fixture(autouse=True)
def few_threads() -> Iterator[None]:
    """So that sums have one order."""
    import torch

    before = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(before)


def _forecast_kit(scene: Scene, name: str, **options: Any) -> ForecastKit:
    """A network trained for a few steps on the sample: enough for weights that are not those it began with."""
    sites = sample(scene.job, scene.whole, 1600)
    time = sites["time"].values
    made = forecaster(name, {"steps": 6, "device": "cpu", **options})
    made.fit(sites, time[-1])
    dates = time[-1] + np.array([12, 24, 36]) * np.timedelta64(1, "D")
    margins, noise = Margins(np.full((2, 3, 1), 0.1)), Noise(1.0, np.zeros(0))
    return ForecastKit({name: made}, (1.0,), margins, noise, dates, time[-1], dict(BANDS), {}, usual_noise(sites["value"].values))


@pytest.mark.parametrize("name", ["mm_stt", "mm_stt_residual", "dlinear", "gru"])
def test_a_network_forecasts_in_tiles_what_it_forecasts_on_the_whole(name: str, moving: Scene) -> None:
    """Every bit of what it looks at lies around a tile; beside a hole its neighbours are far, but among those that are read."""
    kit = _forecast_kit(moving, name, **({"origins": 3, "sites": 300} if name.startswith("mm") else {}))
    whole, tiled = moving.made(kit, 10**9, HALO), moving.made(kit, 1600, HALO)
    assert np.array_equal(np.isnan(whole), np.isnan(tiled))
    assert np.isfinite(whole).mean() > 0.9
    assert float(np.nanmax(np.abs(whole - tiled))) < 1e-5 * float(np.nanmax(np.abs(whole)))


def test_a_network_fills_tiles_without_a_seam(wet: Scene) -> None:
    """It works on squares of cells that lie differently in a tile than in the whole: where tiles meet nothing is to be seen of it."""
    sites = sample(wet.job, wet.whole, 48 * 48, lattice=True)
    made = imputer("st_transformer", {"steps": 40, "device": "cpu", "learned_places": False, "width": 16, "layers": 1})
    made.fit(sites)
    choice, margins = GapChoice(("st_transformer",), (1.0,), 0.02), GapMargins(np.zeros((2, len(DISTANCE_LABELS))))
    bands = {"filled": len(wet.whole.time), "provenance": len(wet.whole.time)}
    kit = ImputeKit({"st_transformer": made}, choice, margins, bands, {}, OVERLAP)
    cells = (32 + 2 * FILL_HALO) ** 2
    whole, tiled = (wet.made(kit, number, FILL_HALO)[: bands["filled"]] for number in (10**9, cells))
    assert np.array_equal(np.isnan(whole), np.isnan(tiled))
    spread = float(np.nanstd(whole))
    assert float(np.sqrt(np.nanmean((whole - tiled) ** 2))) < 0.05 * spread
    for axis in (1, 2):
        jumps = np.abs(np.diff(tiled - whole, axis=axis))
        seams = np.arange(31, jumps.shape[axis], 32)
        elsewhere = float(np.nanmean(np.delete(jumps, seams, axis)))
        assert float(np.nanmean(np.take(jumps, seams, axis))) < 2 * elsewhere + 1e-5
