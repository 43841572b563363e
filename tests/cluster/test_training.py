"""Training by two processes that torchrun starts: they stay equal, and if one is killed nothing is written."""

from __future__ import annotations

import json
import re
import signal
import sys
import time
from pathlib import Path

import psutil
import pytest

from groundcast.engine import events
from groundcast.engine.bundle_file import open_bundle
from groundcast.engine.job import Horizon, Job, Source, save
from groundcast.engine.simulate import simulate
from groundcast.engine.simulate_files import write_egms_csv, write_raster_stack
from groundcast.engine.simulate_moisture import simulate_moisture


@pytest.fixture(scope="module")
def table(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_egms_csv(simulate(300, 70, seed=1)[0], tmp_path_factory.mktemp("data") / "tile.csv")


@pytest.fixture(scope="module")
def moisture(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_raster_stack(simulate_moisture((24, 24), 40, seed=2).cube, tmp_path_factory.mktemp("data") / "stack.tif")


def _job(site, source: Path, method: str, steps: int, **more: object) -> Path:  # type: ignore[no-untyped-def]
    (site.folder / "out").mkdir(exist_ok=True)
    filling = method.startswith("st_")
    job = Job(
        "train_imputation" if filling else "train", Source(str(source)), methods=(method,), horizon=Horizon(steps=4),
        kind="soil_moisture" if filling else "deformation", options={"steps": steps, **more}, threads=1, device="cpu",
        outputs={"model": str(site.folder / "out" / "model.zip"), "table": str(site.folder / "out" / "table.json")},
    )  # fmt: skip
    return save(job, site.folder / f"{method}.json")


def _start(site, job: Path, processes: int = 2):  # type: ignore[no-untyped-def]
    return site.run(
        sys.executable, "-m", "torch.distributed.run", "--standalone", "--nproc-per-node", str(processes), "-m", "groundcast.engine", "run", str(job)
    )  # fmt: skip


def _weights(run) -> dict[str, list[str]]:  # type: ignore[no-untyped-def]
    """Checksums of the weights as each process told them, in order."""
    found: dict[str, list[str]] = {}
    for number, digest in re.findall(r"process (\d) of \d: weights (\w{64})", "".join(run.log)):
        found.setdefault(number, []).append(digest)
    return found


def _process(run, rank: int) -> psutil.Process:  # type: ignore[no-untyped-def]
    """The process that torchrun started as number ``rank``."""
    children = psutil.Process(run.popen.pid).children(recursive=True)
    return next(item for item in children if item.environ().get("RANK") == str(rank))


@pytest.mark.parametrize("method", ["mm_stt", "mm_stt_residual", "dapf", "st_transformer", "st_transformer_residual"])
def test_processes_end_with_the_same_weights(method: str, site, table: Path, moisture: Path) -> None:  # type: ignore[no-untyped-def]
    """One tells and writes; the other trained on samples of its own, so the weights are not those of one process."""
    filling = method.startswith("st_")
    job = _job(site, moisture if filling else table, method, 30, **({"draws": 4} if method.endswith("l") and filling else {}))
    run = _start(site, job)
    assert run.ended() == 0, run.told()
    weights = _weights(run)
    assert set(weights) == {"0", "1"}
    assert weights["0"] == weights["1"]
    assert [type(item) for item in run.events].count(events.Result) == 1
    assert sum(isinstance(item, events.Message) and "Device" in item.text for item in run.events) == 1
    body, together = open_bundle(site.folder / "out" / "model.zip", "soil_moisture" if filling else "deformation")
    assert body["method"] == method
    assert {item.name for item in (site.folder / "out").iterdir()} == {"model.zip", "table.json"}
    if method == "st_transformer_residual":  # it begins with its base, which so few steps need not improve on
        return
    alone = site.engine(job)
    assert alone.ended() == 0, alone.told()
    assert open_bundle(site.folder / "out" / "model.zip", body["kind"])[1] != together


def test_a_step_of_two_is_that_of_one_on_all_their_samples(site) -> None:  # type: ignore[no-untyped-def]
    """Gradients are the mean; a parameter used by one process alone counts half, one used by none has no gradient."""
    script = site.folder / "step.py"
    script.write_text(
        """
import json, os, sys, threading, torch
from groundcast.engine.job import Job, Source
from groundcast.engine.training import distributed
import numpy as np
with distributed.together(Job("train", Source("x"), methods=("mm_stt",), device="cpu"), lambda: None):
    torch.manual_seed(distributed.rank())  # different weights, until begin
    net = torch.nn.ModuleDict({name: torch.nn.Linear(3, 2) for name in ("all", "first", "none")})
    distributed.begin(net)
    data = torch.randn(8, 3, generator=torch.Generator().manual_seed(5))
    mine = data[4 * distributed.rank():][:4]
    out = net["all"](mine).square().mean()
    if distributed.rank() == 0:
        out = out + net["first"](mine).square().mean()
    out.backward()
    distributed.average_gradients(net)
    expected, = torch.autograd.grad(net["all"](data).square().mean(), net["all"].weight)
    half, = torch.autograd.grad(net["first"](data[:4]).square().mean() / 2, net["first"].weight)
    assert torch.allclose(net["all"].weight.grad, expected, atol=1e-7)
    assert torch.allclose(net["first"].weight.grad, half, atol=1e-7)
    assert net["none"].weight.grad is None
    same = np.random.default_rng(3)
    draws = distributed.own(same).random(4)
    assert distributed.shared(float(distributed.rank())) == 0.0
    first = distributed.shared(float(draws[0]))
    assert (first == draws[0]) == (distributed.rank() == 0)
    distributed.end(net)
    if distributed.rank() == 1:
        with torch.no_grad():
            net["all"].weight += 1e-6
    try:
        distributed.end(net)
    except ValueError as error:
        assert error.code == "processes_differ"
    else:
        raise SystemExit(3)
assert [thread.name for thread in threading.enumerate() if thread.name == "cancelled elsewhere"] == []
sys.stderr.write("all true\\n")
"""
    )
    run = site.run(sys.executable, "-m", "torch.distributed.run", "--standalone", "--nproc-per-node", "2", str(script))
    assert run.ended() == 0, run.told()
    assert "".join(run.log).count("all true") == 2


@pytest.mark.parametrize("short", [0, 1])
def test_where_one_has_too_little_memory_all_go_to_the_cpu(short: int, site) -> None:  # type: ignore[no-untyped-def]
    """In the same step, with equal weights afterwards; nobody waits for a process that is elsewhere. The GPUs are acted out."""
    script = site.folder / "short.py"
    script.write_text(
        f"""
import os, sys, torch
from types import SimpleNamespace
from groundcast.engine.job import Job, Source
from groundcast.engine.training import batches, compute, distributed, stepper
from groundcast.engine.training.surroundings import within

class Net(torch.nn.Module):
    def __init__(self):
        super().__init__()
        self.layer, self.where = torch.nn.Linear(3, 1), SimpleNamespace(type="mps")
    def to(self, device):
        self.where = torch.device(device)
        return self
    def forward(self, rows):
        if step == 2 and self.where.type == "mps" and distributed.rank() == {short}:
            raise RuntimeError("MPS backend out of memory (MPS allocated: 8.9 GB).")
        return self.layer(rows)

for module in (batches, stepper, compute):
    module.place = lambda net: net.where
step, where, told = 0, [], []
with distributed.together(Job("train", Source("x"), methods=("mm_stt",), device="cpu"), lambda: None), within(warn=told.append):
    torch.manual_seed(distributed.rank())
    net = Net()
    distributed.begin(net)
    taking = stepper.Stepper(net, torch.optim.SGD(net.parameters(), 0.1))
    for step in range(5):
        rows = torch.randn(8, 3)
        taking.take(stepper.Drawn(8, lambda part: (net(rows[part]).square().mean(), 8)))
        where.append(net.where.type)
    distributed.end(net)
sys.stderr.write(f"places {{where}} warned {{len(told)}} times\\n")
sys.stderr.flush()
os._exit(0)  # as the engine ends: threads of the process group are not waited for
"""
    )
    run = site.run(sys.executable, "-m", "torch.distributed.run", "--standalone", "--nproc-per-node", "2", str(script))
    assert run.ended(100) == 0, run.told()
    assert "".join(run.log).count("places ['mps', 'mps', 'cpu', 'cpu', 'cpu'] warned 1 times") == 2
    weights = _weights(run)
    assert weights["0"] == weights["1"]


def test_processes_of_which_some_have_a_gpu_say_so(site) -> None:  # type: ignore[no-untyped-def]
    """Rather than wait for each other for ever."""
    script = site.folder / "differ.py"
    script.write_text(
        """
from types import SimpleNamespace
from groundcast.engine.job import Job, JobError, Source
from groundcast.engine.training import distributed
import os, sys
with distributed.together(Job("train", Source("x"), methods=("mm_stt",), device="cpu"), lambda: None):
    kind = "cpu" if distributed.rank() else "cuda"
    try:
        distributed.begin(SimpleNamespace(state_dict=lambda: {"weight": SimpleNamespace(device=SimpleNamespace(type=kind))}))
    except JobError as error:
        sys.stderr.write(f"told {error.code}\\n")
sys.stderr.flush()
os._exit(0)
"""
    )
    run = site.run(sys.executable, "-m", "torch.distributed.run", "--standalone", "--nproc-per-node", "2", str(script))
    assert run.ended(100) == 0, run.told()
    assert "".join(run.log).count("told devices_differ") == 2


@pytest.mark.parametrize("rank", [0, 1])
def test_one_killed_ends_all_and_nothing_is_written(rank: int, site, table: Path) -> None:  # type: ignore[no-untyped-def]
    run = _start(site, _job(site, table, "mm_stt", 100_000))
    run.until(lambda: any("train" in stage for stage in run.stages))
    others = [_process(run, number) for number in (0, 1)]
    others[rank].kill()
    began = time.monotonic()
    assert run.ended(60) != 0
    assert time.monotonic() - began < 15
    if rank:  # the first one tells
        assert run.error is not None
        assert run.error.code == "process_lost", run.told()
        assert "Process 1 of the 2" in run.error.message
    else:
        assert "process_lost: Process 0 of the 2" in "".join(run.log)
    assert list((site.folder / "out").iterdir()) == []
    assert not any(item.is_running() and item.status() != psutil.STATUS_ZOMBIE for item in others)


def test_cancelled_together(site, table: Path) -> None:  # type: ignore[no-untyped-def]
    """Told as a cancel, not as a loss, however the processes learn of it."""
    for how in ("signal", "word"):
        run = _start(site, _job(site, table, "mm_stt", 100_000))
        run.until(lambda run=run: any("train" in stage for stage in run.stages))
        began = time.monotonic()
        if how == "signal":
            run.kill(signal.SIGTERM)
        else:
            assert run.popen.stdin
            run.popen.stdin.write("cancel\n")
            run.popen.stdin.flush()
        assert run.ended(60) != 0
        assert time.monotonic() - began < 6
        assert run.error is not None, run.told()
        assert run.error.code == "cancelled", run.told()
        assert list((site.folder / "out").iterdir()) == []


def test_what_cannot_be_trained_together_says_so(site, table: Path) -> None:  # type: ignore[no-untyped-def]
    run = _start(site, _job(site, table, "mm_stt", 10))
    run.kill_all()
    job = site.folder / "mm_stt.json"
    body = json.loads(job.read_text())
    for changed in (
        {"methods": ["ridge"], "options": {}},
        {"task": "forecast", "outputs": {"points": str(site.folder / "out" / "a.gpkg")}},
    ):
        job.write_text(json.dumps({**body, **changed}))
        run = _start(site, job)
        assert run.ended() != 0
        assert run.error is not None
        assert run.error.code == "not_distributed"
    assert list((site.folder / "out").iterdir()) == []
