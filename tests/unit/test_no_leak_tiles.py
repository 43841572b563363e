"""What is computed in tiles, or in blocks of points, knows nothing dated after the job's end either: sample, tiles, and what is put together."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pyogrio
import pytest
import rasterio
import xarray as xr

from groundcast.engine.inference.run import run
from groundcast.engine.inference.session import Session
from groundcast.engine.job import OUTPUTS, Covariate, Horizon, Job, Source
from groundcast.engine.simulate import simulate, simulate_raster
from groundcast.engine.simulate_files import write_egms_csv, write_raster_stack

DATES, KNOWN = 36, 30
RASTERS = [key for key, suffixes in OUTPUTS.items() if ".tif" in suffixes and key not in ("filled", "provenance")]


@pytest.fixture(autouse=True)
def _small(monkeypatch: pytest.MonkeyPatch) -> None:
    """Next to nothing fits into memory."""
    for module in ("run", "large"):
        monkeypatch.setattr(f"groundcast.engine.inference.tiles.{module}.most_cells", lambda *_: 500)
    for module in ("run_points", "large"):
        monkeypatch.setattr(f"groundcast.engine.inference.tiles.{module}.most_points", lambda *_: 300)
    monkeypatch.setattr("groundcast.engine.inference.tiles.large._PACKED", 1e-9)


def _changed(cube: xr.Dataset) -> xr.Dataset:
    """Another future: other values, other gaps, and places that never had a value have some."""
    value, rng = cube["value"].values, np.random.default_rng(1)
    value[KNOWN:] = rng.normal(0, 500, value[KNOWN:].shape)
    value[KNOWN + 2 :, ..., 1::3] = np.nan
    value[KNOWN:, ..., 0] = 7.0
    return cube


def _outputs(job: Job) -> dict[str, str]:
    sent: list[object] = []
    result = run(job.check(), Session(sent.append))
    assert any(getattr(item, "name", "") == "tiles" and item.where["done"] > 1 for item in sent), "not computed in parts"
    return dict(result.outputs)


def test_a_raster_in_tiles(tmp_path: Path) -> None:
    found = []
    for name in ("one", "two"):
        folder = tmp_path / name
        folder.mkdir()
        cube = simulate_raster((40, 36), DATES, 3)[0]
        cube["value"].values[..., 0] = np.nan
        rain = cube.copy(deep=True)
        rain["value"].values[:] = np.random.default_rng(0).gamma(1.0, 3.0, rain["value"].shape)
        if name == "two":
            cube, rain = _changed(cube), _changed(rain)
        source, wet = (write_raster_stack(item, folder / file) for item, file in ((cube, "tile.tif"), (rain, "rain.tif")))
        job = Job(
            "forecast", Source(str(source)), methods=("mm_stt_residual",), options={"steps": 4, "sites": 60}, horizon=Horizon(steps=3),
            end=str(cube["time"].values[KNOWN - 1])[:10], outputs={key: str(folder / f"{key}.tif") for key in RASTERS}, threads=1,
            covariates=(Covariate("rain", Source(str(wet)), dynamic=True),), cache=str(folder / "cache"),
        )  # fmt: skip
        bands = {}
        for key, path in _outputs(job).items():
            with rasterio.open(path) as file:
                bands[key] = (file.descriptions, file.read())
        found.append(bands)
    for key in RASTERS:
        assert found[0][key][0] == found[1][key][0]
        np.testing.assert_array_equal(found[0][key][1], found[1][key][1])
    assert np.isfinite(found[0]["median"][1]).mean() > 0.9


def test_points_in_blocks(tmp_path: Path) -> None:
    found = []
    for name in ("one", "two"):
        folder = tmp_path / name
        folder.mkdir()
        cube = simulate(800, DATES, 3)[0]
        cube["value"].values[..., 0] = np.nan
        source = write_egms_csv(_changed(cube) if name == "two" else cube, folder / "tile.csv")
        job = Job(
            "forecast", Source(str(source)), methods=("ridge",), horizon=Horizon(steps=3), end=str(cube["time"].values[KNOWN - 1])[:10],
            outputs={"points": str(folder / "points.gpkg")}, threads=1, cache=str(folder / "cache"),
        )  # fmt: skip
        meta, _, places, columns = pyogrio.raw.read(_outputs(job)["points"], layer="forecast")
        found.append((list(meta["fields"]), list(places), [column.tolist() if column.dtype == object else column for column in columns]))
    assert found[0][0] == found[1][0]
    assert found[0][1] == found[1][1]
    for one, two in zip(found[0][2], found[1][2], strict=True):
        np.testing.assert_array_equal(one, two)
