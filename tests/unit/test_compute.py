"""Where and how networks are computed: too little memory, reduced precision, compilers that fail, threads, and the GPU beside the CPU.

What a GPU does when its memory runs out is acted out here with the errors it raises; the agreement with a real one is tested where there
is one.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
import torch
import xarray as xr

from groundcast.engine.cores import workers
from groundcast.engine.cube import points_cube, raster_cube, to_sites
from groundcast.engine.registry import forecaster, imputer
from groundcast.engine.training import batches, checkpoint, compute, loop, shortage, stepper
from groundcast.engine.training.batches import Batches, doubled
from groundcast.engine.training.compute import REDUCED, SINGLE
from groundcast.engine.training.shortage import out_of_memory
from groundcast.engine.training.stepper import Drawn, Stepper
from groundcast.engine.training.surroundings import current, within

pytestmark = pytest.mark.usefixtures("one_thread")

CUDA = torch.OutOfMemoryError("CUDA out of memory. Tried to allocate 2.00 GiB.")
SERIES: dict[str, Any] = {"steps": 6, "history": 8, "horizon": 3, "batch": 64, "origins": 8, "device": "cpu", "polish": 0.0}
STACK: dict[str, Any] = {"steps": 6, "width": 16, "heads": 2, "layers": 2, "tile": 6, "window": 12, "device": "cpu"}
PEERS = ("gru", "neural_ode", "mtgnn", "slope_gnn", "conv_lstm", "stgcn", "staeformer", "dlinear")


@pytest.fixture(scope="module")
def series() -> xr.Dataset:
    rng = np.random.default_rng(0)
    when = np.datetime64("2020-01-01", "ns") + np.arange(40) * np.timedelta64(12, "D")
    value = rng.normal(size=(40, 30)).cumsum(0).astype(np.float32)
    value[rng.random(value.shape) < 0.1] = np.nan
    return points_cube(value, when, *rng.uniform(0, 1e3, (2, 30)), np.arange(30), crs="EPSG:32633")


@pytest.fixture(scope="module")
def stack() -> xr.Dataset:
    rng = np.random.default_rng(0)
    when = np.datetime64("2020-01-01", "ns") + np.arange(20) * np.timedelta64(1, "D")
    value = (rng.normal(size=(1, 10, 9)) + np.sin(np.arange(20) / 3)[:, None, None]).astype(np.float32)
    value[rng.random(value.shape) < 0.3] = np.nan
    return to_sites(raster_cube(value, when, np.arange(9) * 1e3, -np.arange(10) * 1e3, crs="EPSG:32633", kind="soil_moisture"))


def forecast(name: str, cube: xr.Dataset, **options: Any) -> tuple[Any, np.ndarray]:
    made = forecaster(name, {**SERIES, **options})
    made.fit(cube, cube["time"].values[34])
    return made, ahead(made, cube)


def ahead(made: Any, cube: xr.Dataset) -> np.ndarray:
    time = cube["time"].values
    return made.predict(cube, time[34], time[35:38]).values


class Short(torch.nn.Module):
    """A network on a device that has memory for a few rows; on the CPU for any number."""

    def __init__(self, room: int, kind: str = "mps") -> None:
        super().__init__()
        self.layer, self.room, self.where = torch.nn.Linear(3, 1), room, SimpleNamespace(type=kind)

    def to(self, device: Any) -> Short:  # type: ignore[override]
        self.where, self.room = torch.device(device), 10**9
        return self

    def forward(self, rows: torch.Tensor) -> torch.Tensor:
        if len(rows) > self.room:
            raise RuntimeError("MPS backend out of memory (MPS allocated: 8.9 GB, max allowed: 9.07 GB).")
        return self.layer(rows)


@pytest.fixture
def placed(monkeypatch: pytest.MonkeyPatch) -> None:
    """A network is where it says it is."""
    for module in (batches, stepper, compute):
        monkeypatch.setattr(module, "place", lambda net: net.where)


@pytest.fixture
def told() -> Iterator[list[str]]:
    """What the user is warned of."""
    found: list[str] = []
    with within(warn=found.append, precision="float32"):
        yield found


def test_errors_that_mean_too_little_memory() -> None:
    for error in (CUDA, MemoryError(), RuntimeError("CUDA error: CUBLAS_STATUS_ALLOC_FAILED when calling `cublasCreate(handle)`")):
        assert out_of_memory(error)
    with pytest.raises(RuntimeError) as caught:
        torch.empty(1 << 60)
    assert out_of_memory(caught.value)
    for other in (RuntimeError("mat1 and mat2 shapes cannot be multiplied"), ValueError("out of memory"), KeyboardInterrupt()):
        assert not out_of_memory(other)


def test_a_batch_that_is_too_large_is_halved(placed: None, told: list[str]) -> None:
    net, rows = Short(6), torch.randn(50, 3)
    made = Batches(net, 32)
    found = list(made.over(np.arange(50), lambda part: net(rows[part])))
    assert np.array_equal(np.concatenate([part for part, _ in found]), np.arange(50))
    assert max(len(part) for part, _ in found) <= 6
    assert made.size < 32
    assert torch.allclose(torch.cat([values for _, values in found]), net.layer(rows))
    assert told == []


def test_what_fits_nowhere_but_on_the_cpu_goes_there_with_a_warning(placed: None, told: list[str]) -> None:
    net, rows = Short(0), torch.randn(20, 3)
    found = list(Batches(net, 8).over(np.arange(20), lambda part: net(rows[part])))
    assert sum(len(part) for part, _ in found) == 20
    assert net.where == torch.device("cpu")
    assert len(told) == 1
    assert "on the CPU" in told[0]


def test_without_memory_on_the_cpu_the_run_ends(placed: None, told: list[str]) -> None:
    net = Short(0, "cpu")
    with pytest.raises(RuntimeError, match="out of memory"):
        list(Batches(net, 8).over(np.arange(3), lambda part: net(torch.zeros(len(part), 3))))
    with pytest.raises(RuntimeError, match="something else"):
        list(Batches(net, 8).over(np.arange(3), lambda part: (_ for _ in ()).throw(RuntimeError("something else"))))


def test_batches_are_doubled_while_that_pays_and_fits() -> None:
    asked: list[int] = []

    def seconds(size: int) -> float:
        asked.append(size)
        if size > 512:
            raise CUDA
        return 1.0 + size / 1000  # a start that larger batches share

    assert doubled(seconds, 64, 10**6) == 512
    assert asked == [64, 128, 256, 512, 1024]
    assert doubled(lambda size: size / 1000, 64, 10**6) == 64
    assert doubled(lambda size: 1.0, 64, 300) == 256
    with pytest.raises(RuntimeError, match="shapes"):
        doubled(lambda size: (_ for _ in ()).throw(RuntimeError("shapes")), 64, 128)


def test_a_batch_size_is_looked_for_once_for_a_device(placed: None, told: list[str], tmp_path: Path) -> None:
    net, sizes = Short(40), []

    def work(part: np.ndarray) -> torch.Tensor:
        sizes.append(len(part))
        return net(torch.zeros(len(part), 3))

    with within(cache=tmp_path):
        first = Batches(net, 8, 64)
        list(first.over(np.arange(100), work))
        assert sizes[:3] == [8, 8, 8]
        sizes.clear()
        second = Batches(net, 8, 64)
        list(second.over(np.arange(100), work))
    assert second.size == first.size in (8, 16, 32)
    assert sizes == [len(part) for part in np.array_split(np.arange(100), -(-100 // first.size))]


def test_on_the_cpu_nothing_is_tried(told: list[str]) -> None:
    net, sizes = torch.nn.Linear(3, 1), []
    list(Batches(net, 8, 64).over(np.arange(100), lambda part: sizes.append(len(part))))
    assert sizes == [len(part) for part in np.array_split(np.arange(100), 13)]


def regression(room: int, steps: int = 5) -> tuple[Short, Stepper]:
    """A network trained on batches of 10 rows, of which different numbers are known."""
    torch.manual_seed(0)
    net = Short(room)
    net.where = torch.device("cpu")
    made, rows, wanted = Stepper(net, torch.optim.AdamW(net.parameters(), 0.1)), torch.randn(10, 3), torch.randn(10)
    wanted[[1, 2, 3, 8]] = torch.nan

    def part(some: slice) -> tuple[torch.Tensor, int]:
        found, target = net(rows[some])[:, 0], wanted[some]
        known = torch.isfinite(target)
        return ((found - target)[known].square().mean() if known.any() else found.sum() * 0), int(known.sum())

    for _ in range(steps):
        made.take(Drawn(10, part))
    return net, made


@pytest.mark.parametrize("room", [5, 3, 1])
def test_a_step_in_parts_is_the_same_step(room: int) -> None:
    (whole, _), (parted, made) = regression(10), regression(room)
    assert made.parts >= 10 / room
    for mine, other in zip(whole.parameters(), parted.parameters(), strict=True):
        assert torch.allclose(mine, other, rtol=1e-5, atol=1e-6)


def test_training_goes_on_on_the_cpu(placed: None, told: list[str]) -> None:
    net = Short(4)
    other, optimiser = torch.nn.Linear(2, 2), torch.optim.AdamW(net.parameters(), 0.1)
    made = Stepper(net, optimiser, (other,))

    def part(some: slice) -> tuple[torch.Tensor, int]:
        rows = torch.ones(8, 3)[some]
        return net(rows).square().mean(), len(rows)

    made.take(Drawn(8, part))
    assert (made.parts, told) == (2, [])
    net.room = 0
    for _ in range(2):
        made.take(Drawn(8, part))
    assert net.where == made.device == torch.device("cpu")
    assert made.parts == 1
    assert len(told) == 1
    assert {float(values["step"]) for values in optimiser.state.values()} == {3.0}


@pytest.mark.parametrize("name", ["mm_stt", "dapf", "conv_lstm", "st_transformer"])
def test_every_training_gets_by_with_little_memory(
    name: str, series: xr.Dataset, stack: xr.Dataset, monkeypatch: pytest.MonkeyPatch, told: list[str]
) -> None:
    plain, parts = Stepper._gradients, []

    def scarce(self: Stepper, drawn: Drawn) -> None:
        def part(some: slice) -> tuple[torch.Tensor, int]:
            if len(range(drawn.pieces)[some]) > max(1, drawn.pieces // 3):
                raise CUDA
            return drawn.part(some)

        plain(self, Drawn(drawn.pieces, part))
        parts.append(self.parts)

    monkeypatch.setattr(Stepper, "_gradients", scarce)
    if name == "st_transformer":
        made = imputer(name, {**STACK, "batch": 3})
        made.fit(stack)
        found = made.impute(stack).values
    else:
        made, found = forecast(name, series, batch=256)
    assert np.isfinite(found).all()
    assert made.outcome.steps == 6  # type: ignore[attr-defined]
    assert min(parts) > 2
    assert told == []


@pytest.mark.parametrize("name", ["mm_stt", "dapf", "st_transformer"])
def test_predictions_do_not_depend_on_how_much_is_computed_at_once(
    name: str, series: xr.Dataset, stack: xr.Dataset, monkeypatch: pytest.MonkeyPatch
) -> None:
    if name == "st_transformer":
        made: Any = imputer(name, STACK)
        made.fit(stack)
        whole, again = made.impute(stack).values, lambda: made.impute(stack).values
    else:
        made, whole = forecast(name, series)
        again = lambda: ahead(made, series)  # noqa: E731
    plain, sizes, room = Batches._computed, [], 1 if name == "st_transformer" else 5

    def scarce(self: Batches, part: np.ndarray, work: Any, weight: int) -> Any:
        def some(part: np.ndarray) -> Any:
            sizes.append(len(part))
            if len(part) > room:
                raise CUDA
            return work(part)

        return plain(self, part, some, weight)

    monkeypatch.setattr(Batches, "_computed", scarce)
    assert np.allclose(again(), whole, rtol=1e-4, atol=1e-5)
    assert min(sizes) < max(sizes)


@pytest.mark.parametrize("name", ["mm_stt", "mm_stt_residual", "dapf", *PEERS])
def test_bfloat16_agrees_with_single_precision(name: str, series: xr.Dataset) -> None:
    made, single = forecast(name, series)
    with within(precision="bfloat16"):
        half = ahead(made, series)
    assert half.dtype == np.float32
    assert 0 < np.abs(half - single).max() < REDUCED * np.nanstd(series["value"].values)


@pytest.mark.parametrize("name", ["st_transformer", "st_transformer_residual"])
def test_bfloat16_fills_the_same(name: str, stack: xr.Dataset) -> None:
    made = imputer(name, {**STACK, **({"base": imputer("linear_time"), "draws": 4} if name.endswith("residual") else {})})
    made.fit(stack)
    single = made.impute(stack).values
    with within(precision="bfloat16"):
        half = made.impute(stack).values
    assert 0 < np.abs(half - single).max() < REDUCED * np.nanstd(stack["value"].values)


@pytest.mark.parametrize("name", ["mm_stt", "dapf", "mtgnn"])
def test_training_in_bfloat16_learns(name: str, series: xr.Dataset) -> None:
    with within(precision="bfloat16"):
        made, found = forecast(name, series, steps=40)
    assert np.isfinite(found).all()
    assert made.outcome.best_loss < made.outcome.start_loss
    assert all(value.dtype == torch.float32 for value in made.net.parameters())


@pytest.mark.skipif(not torch.cuda.is_available(), reason="needs an NVIDIA GPU")
@pytest.mark.parametrize("name", ["mm_stt", "dapf", "gru", "mtgnn", "staeformer", "st_transformer"])
def test_the_gpu_agrees_with_the_cpu(name: str, series: xr.Dataset, stack: xr.Dataset) -> None:
    if name == "st_transformer":
        made: Any = imputer(name, STACK)
        made.fit(stack)
        again = lambda: made.impute(stack).values  # noqa: E731
    else:
        made = forecast(name, series)[0]
        again = lambda: ahead(made, series)  # noqa: E731
    cpu, spread = again(), np.nanstd((stack if name == "st_transformer" else series)["value"].values)
    made.net.to("cuda")
    with within(precision="float32"):
        assert np.abs(again() - cpu).max() < SINGLE * np.abs(cpu).max()
    assert np.abs(again() - cpu).max() < REDUCED * spread


def test_a_compiler_that_fails_is_done_without(series: xr.Dataset, monkeypatch: pytest.MonkeyPatch, told: list[str]) -> None:
    def broken(*_: Any, **__: Any) -> None:
        raise RuntimeError("No working C++ compiler found")

    monkeypatch.setattr(torch.nn.Module, "compile", lambda net, **_: setattr(net, "_compiled_call_impl", broken))
    monkeypatch.setattr("groundcast.engine.training.loop.STEPS", 5)
    _, plain = forecast("gru", series)
    assert told == []
    with within(compile=True):
        _, found = forecast("gru", series)
    assert np.array_equal(found, plain, equal_nan=True)
    assert len(told) == 1
    assert "could not be compiled (RuntimeError: No working C++ compiler found)" in told[0]


def test_small_jobs_are_not_compiled(series: xr.Dataset, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(torch.nn.Module, "compile", lambda net, **_: pytest.fail("compiled"))
    with within(compile=True):
        forecast("gru", series, steps=2)


def test_surroundings_end_with_the_run() -> None:
    before = current()
    with pytest.raises(KeyboardInterrupt), within(precision="float32"):
        assert current().precision == "float32"
        raise KeyboardInterrupt
    assert current() is before


def test_one_cpu_is_left_to_the_user() -> None:
    code = (
        "from groundcast.engine.inference import threads; threads._cpus = lambda: 4; count = threads.limit(0);"
        "from groundcast.engine.inference import device; device.pick('cpu', count); import torch;"
        "from groundcast.engine.cores import workers;"
        "print(count, torch.get_num_threads(), torch.get_num_interop_threads(), workers())"
    )
    clean = {key: value for key, value in os.environ.items() if not key.endswith("NUM_THREADS")}
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, env=clean, check=True)
    assert done.stdout.split() == ["3", "3", "1", "3"]


def test_searches_use_the_threads_allowed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OMP_NUM_THREADS", "5")
    assert workers() == 5
    monkeypatch.delenv("OMP_NUM_THREADS")
    assert workers() == max(1, (os.cpu_count() or 2) - 1)


def test_no_search_takes_all_threads(root: Path) -> None:
    assert [path.name for path in (root / "engine").rglob("*.py") if "workers=-1" in path.read_text(encoding="utf-8")] == []


def test_attention_is_nowhere_computed_by_hand(root: Path) -> None:
    texts = {path.name: path.read_text(encoding="utf-8") for path in (root / "engine/models").glob("*.py")}
    assert {name for name, text in texts.items() if "scaled_dot_product_attention(" in text} == {
        "attention.py",
        "st_blocks.py",
        "staeformer.py",
    }
    assert [name for name, text in texts.items() if "softmax(" in text or "MultiheadAttention" in text] == []


def test_memory_is_freed_without_torch(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "torch", None)
    shortage.free()


def test_what_a_budget_leaves_no_time_to_look_at_is_judged_at_its_end(monkeypatch: pytest.MonkeyPatch) -> None:
    """A training so slow that its minutes end before the first look at the validation block is no training in vain."""
    seconds = iter(range(1000))
    monkeypatch.setattr(loop, "time", SimpleNamespace(monotonic=lambda: float(next(seconds))))
    net = torch.nn.Linear(1, 1)
    torch.nn.init.zeros_(net.weight)

    def part(rows: slice) -> tuple[torch.Tensor, int]:
        return (net(torch.ones(4, 1))[rows] - 3).square().mean(), 4

    def judge() -> float:
        return float((net(torch.ones(1, 1)) - 3).square().detach())

    plan = loop.Plan(steps=500, minutes=0.5, rate=0.1)
    outcome = loop.descend(net, lambda: Drawn(4, part), judge, plan, lambda *_: None, checkpoint.Keeper())
    assert 0 < outcome.steps < plan.every
    assert outcome.best_step == outcome.steps
    assert judge() == pytest.approx(outcome.best_loss)
    assert outcome.best_loss < outcome.start_loss
