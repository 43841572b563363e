"""The learned embedding as a layer."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pyogrio
import pytest

from groundcast.engine.job import Job, JobError, Source
from groundcast.engine.simulate import simulate
from groundcast.engine.writers.embedding import colours, write_embedding


def test_near_places_have_near_colours_and_the_middle_is_grey() -> None:
    angle = np.linspace(0, 2 * np.pi, 60, endpoint=False)
    ring = np.stack([np.cos(angle), np.sin(angle)], 1).astype(np.float32)
    shades = np.array([[int(shade[at : at + 2], 16) for at in (1, 3, 5)] for shade in colours(np.concatenate([ring, [[0, 0]]]))])
    around, middle = shades[:-1], shades[-1]
    steps = np.abs(np.diff(around, axis=0)).max()
    assert np.ptp(middle) < 6
    opposite = np.abs(around[:30].astype(int) - around[30:]).max(1)
    assert opposite.min() > 60 > steps


def test_written(tmp_path: Path) -> None:
    cube = simulate(12, 20, 0)[0]
    places = np.random.default_rng(0).normal(size=(12, 2)).astype(np.float32)
    places[3] = np.nan
    write_embedding(tmp_path / "e.gpkg", cube, places, {"GROUNDCAST_METHOD": "dapf"})
    meta, _, _, fields = pyogrio.raw.read(tmp_path / "e.gpkg")
    found = dict(zip(meta["fields"], fields, strict=True))
    np.testing.assert_array_equal(found["e1"], places[:, 0])
    assert found["colour"][3] is None
    assert all(text.startswith("#") for index, text in enumerate(found["colour"]) if index != 3)


def test_only_a_method_that_learns_one_can_write_it(tmp_path: Path) -> None:
    (tmp_path / "in.csv").write_text("x")
    job = Job("forecast", Source(str(tmp_path / "in.csv")), methods=("ridge",), outputs={"embedding": str(tmp_path / "e.gpkg")})
    with pytest.raises(JobError, match="embedding"):
        job.check()
