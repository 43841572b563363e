"""Trainings that were ended go on where they were, to the same weights; those that were finished are not repeated."""

from __future__ import annotations

import json
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
import safetensors
import torch
import xarray as xr

from groundcast.engine.bundle_file import open_bundle
from groundcast.engine.cube import points_cube, raster_cube, to_sites
from groundcast.engine.inference.cancel import Cancelled
from groundcast.engine.inference.run import run
from groundcast.engine.inference.session import Session
from groundcast.engine.job import Horizon, Job, Source
from groundcast.engine.registry import forecaster, imputer
from groundcast.engine.simulate import simulate
from groundcast.engine.simulate_files import write_egms_csv
from groundcast.engine.training import checkpoint, loop, st_loop
from groundcast.engine.training.stepper import Stepper

pytestmark = pytest.mark.usefixtures("one_thread")

SERIES: dict[str, Any] = {"steps": 14, "history": 8, "horizon": 3, "batch": 64, "origins": 8, "device": "cpu", "seed": 4}
STACK: dict[str, Any] = {"steps": 14, "width": 16, "heads": 2, "layers": 2, "tile": 6, "window": 12, "device": "cpu", "batch": 2}
METHODS = ("mm_stt", "mm_stt_residual", "dapf", "gru", "st_transformer", "st_transformer_residual")


@pytest.fixture
def steps(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """One entry for every training step that is taken."""
    taken: list[int] = []
    plain = Stepper.take

    def take(self: Stepper, drawn: Any) -> None:
        plain(self, drawn)
        taken.append(1)

    monkeypatch.setattr(Stepper, "take", take)
    return taken


def data(name: str) -> xr.Dataset:
    rng = np.random.default_rng(0)
    if name.startswith("st_"):
        when = np.datetime64("2020-01-01", "ns") + np.arange(20) * np.timedelta64(1, "D")
        value = (rng.normal(size=(1, 9, 8)) + np.sin(np.arange(20) / 3)[:, None, None]).astype(np.float32)
        value[rng.random(value.shape) < 0.3] = np.nan
        return to_sites(raster_cube(value, when, np.arange(8) * 1e3, -np.arange(9) * 1e3, crs="EPSG:32633", kind="soil_moisture"))
    when = np.datetime64("2020-01-01", "ns") + np.arange(40) * np.timedelta64(12, "D")
    value = rng.normal(size=(40, 30)).cumsum(0).astype(np.float32)
    return points_cube(value, when, *rng.uniform(0, 1e3, (2, 30)), np.arange(30), crs="EPSG:32633")


def fitted(name: str, folder: Path | None, stop: float = 2.0, **options: Any) -> dict[str, torch.Tensor] | None:
    """Weights; None where progress ended the training at the fraction ``stop``."""
    cube = data(name)
    if name == "st_transformer_residual":
        options = {"base": imputer("linear_time"), "draws": 4, **options}
    made: Any = imputer(name, {**STACK, **options}) if name.startswith("st_") else forecaster(name, {**SERIES, **options})
    made.checkpoint = folder

    def progress(fraction: float, stage: str) -> None:
        if stage == "train" and fraction >= stop:
            raise Cancelled

    made.progress = progress
    try:
        made.fit(cube) if name.startswith("st_") else made.fit(cube, cube["time"].values[-1])
    except Cancelled:
        return None
    return {key: value.clone() for key, value in made.net.state_dict().items()}


def same(first: dict[str, torch.Tensor] | None, second: dict[str, torch.Tensor] | None) -> bool:
    assert first is not None
    assert second is not None
    return all(torch.equal(value, second[key]) for key, value in first.items())


@pytest.mark.parametrize("name", METHODS)
def test_ended_and_resumed_is_uninterrupted(name: str, tmp_path: Path, steps: list[int], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(loop.Plan, "every", 4)  # the weights are judged at other steps than those it is ended at
    whole = fitted(name, None)
    count = len(steps)
    steps.clear()
    assert fitted(name, tmp_path, stop=0.4) is None
    ended = len(steps)
    assert 0 < ended < count
    assert same(fitted(name, tmp_path), whole)
    assert len(steps) == count  # none was taken twice
    assert same(fitted(name, tmp_path), whole)
    assert len(steps) == count  # and none at all of a training that is finished


@pytest.mark.parametrize("name", ["dapf", "st_transformer"])
def test_a_killed_run_goes_on_from_the_last_checkpoint(
    name: str, tmp_path: Path, steps: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = fitted(name, None)
    monkeypatch.setattr(checkpoint.Keeper.__init__, "__defaults__", (None, None, 0.0))  # after every step
    plain = Stepper._gradients

    def killed(self: Stepper, drawn: Any) -> None:
        if len(steps) == count + 9:
            raise KeyboardInterrupt
        plain(self, drawn)

    count = len(steps)
    monkeypatch.setattr(Stepper, "_gradients", killed)
    with pytest.raises(KeyboardInterrupt):
        fitted(name, tmp_path)
    monkeypatch.setattr(Stepper, "_gradients", plain)
    assert same(fitted(name, tmp_path), whole)
    assert len(steps) == 2 * count


def kept(folder: Path) -> Path:
    (found,) = folder.glob("*.safetensors")
    return found


def test_a_checkpoint_holds_numbers_and_text(tmp_path: Path) -> None:
    fitted("gru", tmp_path, stop=0.5)
    assert [path.suffix for path in tmp_path.iterdir()] == [".safetensors"]
    with safetensors.safe_open(kept(tmp_path), "pt") as file:
        body = json.loads(file.metadata()["groundcast"])
        names = {name.split(".")[0] for name in file.keys()}  # noqa: SIM118 (no mapping)
    assert names == {"net", "kept", "optimiser", "random"}
    assert body["numbers"]["step"] > 0
    assert body["rng"]["bit_generator"] == "PCG64"


def _cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-100])


def _pickle(path: Path) -> None:
    torch.save({"net": torch.zeros(1)}, path)


def _without_moments(path: Path) -> None:
    with safetensors.safe_open(path, "pt") as file:
        tensors = {name: file.get_tensor(name) for name in file.keys()}  # noqa: SIM118 (no mapping)
        meta = file.metadata()
    tensors["optimiser.0.exp_avg"] = torch.zeros(3)
    safetensors.torch.save_file(tensors, path, meta)


@pytest.mark.parametrize("harm", [_cut, _pickle, _without_moments])
def test_a_damaged_checkpoint_is_of_no_use(harm: Any, tmp_path: Path) -> None:
    whole = fitted("gru", None)
    fitted("gru", tmp_path, stop=0.5)
    harm(kept(tmp_path))
    assert same(fitted("gru", tmp_path), whole)


def test_another_training_begins_anew(tmp_path: Path) -> None:
    assert fitted("gru", tmp_path, stop=0.5) is None
    for other in ({"steps": 10}, {"width": 12}):
        assert same(fitted("gru", tmp_path, **other), fitted("gru", None, **other))


@pytest.mark.parametrize(("name", "module"), [("gru", loop), ("st_transformer", st_loop)])
def test_minutes_used_before_count(name: str, module: Any, tmp_path: Path, steps: list[int], monkeypatch: pytest.MonkeyPatch) -> None:
    clock = iter(range(10**9))  # a second at every look
    monkeypatch.setattr(module, "time", SimpleNamespace(monotonic=lambda: float(next(clock))))
    options = {"steps": 10**6, "minutes": 1.0, "polish": 0.0} if name == "gru" else {"steps": 10**6, "minutes": 1.0}
    fitted(name, None, **options)
    whole = len(steps)
    assert 10 < whole < 70
    steps.clear()
    assert fitted(name, tmp_path, stop=0.7, **options) is None
    fitted(name, tmp_path, **options)
    assert abs(len(steps) - whole) <= 3


def test_where_nothing_can_be_written_training_goes_on(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("in the way", encoding="utf-8")
    assert same(fitted("gru", blocked / "folder"), fitted("gru", None))


def test_a_job_resumes_its_training(tmp_path: Path, steps: list[int]) -> None:
    table = write_egms_csv(simulate(40, 60, seed=2)[0], tmp_path / "tile.csv")

    def job(name: str, **more: Any) -> Job:
        options = {"steps": 20, "history": 8, "batch": 64, "origins": 8}
        outputs = {"model": str(tmp_path / f"{name}.zip")}
        return Job(
            "train", Source(str(table)), methods=("mm_stt",), horizon=Horizon(steps=3), outputs=outputs, threads=1, options=options,
            device="cpu", cache=str(tmp_path / "cache"), **more,
        ).check()  # fmt: skip

    def ended() -> None:
        if len(steps) >= start + 30:  # in the second of its trainings
            raise Cancelled

    run(job("whole", resume=False), Session(lambda event: None))
    start = count = len(steps)
    with pytest.raises(Cancelled):
        run(job("resumed"), Session(lambda event: None, ended))
    assert not (tmp_path / "resumed.zip").exists()
    assert len(list(tmp_path.glob("cache/runs/*/training/*.safetensors"))) >= 2
    said: list[Any] = []
    run(job("resumed"), Session(said.append))
    assert len(steps) == 2 * count
    assert any("Going on with a training" in getattr(item, "text", "") for item in said)
    first, second = (open_bundle(tmp_path / f"{name}.zip", "deformation")[1] for name in ("whole", "resumed"))
    assert first == second
    assert list(tmp_path.glob("cache/runs/*")) == []


def test_a_run_that_fails_early_leaves_no_folder(tmp_path: Path) -> None:
    table = write_egms_csv(simulate(10, 6, seed=2)[0], tmp_path / "tile.csv")
    outputs = {"model": str(tmp_path / "model.zip")}
    job = Job("train", Source(str(table)), methods=("mm_stt",), outputs=outputs, threads=1, cache=str(tmp_path / "cache"))
    with pytest.raises(Exception, match="too few"):
        run(job, Session(lambda event: None))
    assert list(tmp_path.glob("cache/runs/*")) == []
