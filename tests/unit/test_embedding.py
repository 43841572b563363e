"""The learned embedding as a layer."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pyogrio
import pytest

from groundcast.engine import events
from groundcast.engine.inference.run import run
from groundcast.engine.inference.session import Session
from groundcast.engine.job import Horizon, Job, JobError, Source
from groundcast.engine.simulate import simulate
from groundcast.engine.simulate_files import write_egms_csv
from groundcast.engine.training.dapf_forecaster import DAPFForecaster
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
    with pytest.raises(JobError, match="embedding") as error:
        job.check()
    assert "Graph of places (DAPF)" in error.value.hint


@pytest.mark.parametrize("learned", [False, True])
def test_it_is_said_where_nothing_was_learned(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, learned: bool) -> None:
    """A series too short to train on has an embedding of places and past displacement alone; the summary of the layer says so too."""
    if learned:
        monkeypatch.setattr(DAPFForecaster, "learned", True)
    table = write_egms_csv(simulate(60, 12, 1)[0], tmp_path / "in.csv")
    outputs = {key: str(tmp_path / f"{key}.gpkg") for key in ("points", "embedding")}
    job = Job("forecast", Source(str(table)), methods=("dapf",), horizon=Horizon(steps=2), outputs=outputs, threads=1, device="cpu")
    sent: list[events.Event] = []
    found = run(job.check(), Session(sent.append))
    said = [item.text for item in sent if isinstance(item, events.Warning) and "nothing to learn" in item.text]
    assert bool(said) is not learned
    assert any("nothing to learn" in text for text in found.summary["warnings"]) is not learned
    assert len(pyogrio.raw.read(outputs["embedding"])[3][0]) == 60
