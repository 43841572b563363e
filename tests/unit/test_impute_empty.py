"""Cells without a value on any date: left empty and told, or filled where asked."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import rasterio
from rasterio.transform import from_origin

from groundcast.engine.events import Message
from groundcast.engine.inference.run import run
from groundcast.engine.inference.session import Session
from groundcast.engine.inference.tiles.whole import sample, survey
from groundcast.engine.job import Job, Source


@pytest.fixture()
def stack(tmp_path: Path) -> Path:
    """Eight dates of 6 x 7 cells with gaps; a cell inside and a corner never have a value."""
    rng = np.random.default_rng(0)
    values = (0.2 + 0.05 * rng.normal(size=(8, 6, 7))).astype(np.float32)
    values[rng.random(values.shape) < 0.3] = np.nan
    values[:, 2, 3] = values[:, 0, 0] = np.nan
    path = tmp_path / "stack.tif"
    shape = {"width": 7, "height": 6, "count": 8, "dtype": "float32", "nodata": np.nan}
    with rasterio.open(path, "w", driver="GTiff", crs="EPSG:6933", transform=from_origin(0, 5e6, 9000, 9000), **shape) as made:
        made.write(values)
        made.descriptions = [f"2020-01-{day + 1:02d}" for day in range(8)]
    return path


@pytest.mark.parametrize(("method", "everywhere"), [("kriging", 0), ("kriging", 1), ("kriging_space_time", 1), ("ridge_kriging", 1)])
def test_never_observed(stack: Path, tmp_path: Path, method: str, everywhere: int) -> None:
    said: list[str] = []
    job = Job(
        task="impute", kind="soil_moisture", source=Source(str(stack)), methods=(method,), device="cpu",
        options={"everywhere": everywhere} if everywhere else {},
        outputs={"filled": str(tmp_path / "filled.tif"), "provenance": str(tmp_path / "provenance.tif")},
    )  # fmt: skip
    run(job.check(), Session(lambda event: said.append(event.text) if isinstance(event, Message) else None))
    with rasterio.open(tmp_path / "filled.tif") as made, rasterio.open(tmp_path / "provenance.tif") as told:
        filled, provenance = made.read(), told.read()
    assert np.isfinite(filled[:, 2, 3]).all() == bool(everywhere)
    assert (provenance[:, 2, 3] == 2 * everywhere).all()
    assert np.isnan(filled[:, 0, 0]).all()
    assert any(text.startswith("1 cell outside" if everywhere else "2 cells have no value") for text in said), said


def test_the_gaps_of_a_single_date_are_filled_between_what_was_seen(stack: Path, tmp_path: Path) -> None:
    with rasterio.open(stack) as made:
        values, profile = made.read(1), {**made.profile, "count": 1}
    values[[0, 0, 5, 5], [0, 6, 0, 6]] = (np.nan, 0.2, 0.2, 0.2)
    with rasterio.open(tmp_path / "one.tif", "w", **profile) as made:
        made.write(values, 1)
        made.set_band_description(1, "2020-01-01")
    said: list[str] = []
    job = Job(
        task="impute", kind="soil_moisture", source=Source(str(tmp_path / "one.tif")), methods=("kriging",), device="cpu",
        outputs={"filled": str(tmp_path / "filled.tif")},
    )  # fmt: skip
    run(job.check(), Session(lambda event: said.append(event.text) if isinstance(event, Message) else None))
    with rasterio.open(tmp_path / "filled.tif") as made:
        filled = made.read(1)
    assert np.isfinite(filled[1:, 1:]).all()
    assert np.isnan(values[1:, 1:]).any()
    assert np.isnan(filled[0, 0])
    assert any("outside the observed area" in text for text in said), said
    assert not any("an option fills" in text for text in said), said
    whole = survey(job)
    assert whole is not None
    tiled = sample(job, whole, 1000)  # as a raster larger than memory is read
    assert np.isnan(tiled["value"].values).sum() == np.isnan(values).sum() - 1
