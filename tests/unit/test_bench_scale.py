"""Figures of the benchmark of sizes, by hand."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import torch
from torch.nn.functional import scaled_dot_product_attention
from torch.utils.flop_counter import FlopCounterMode

BENCH = Path(__file__).resolve().parents[1] / "bench"
MACHINE = {"matmul_gflops": 100.0, "device_gflops": 4000.0, "read_mb_s": 500.0, "write_mb_s": 300.0}


@pytest.fixture
def bench(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(BENCH))


def _row(size: float, processor: float, gflop: float | None = None) -> dict[str, object]:
    times = {"tile_seconds": 10.0, "loop_seconds": 8.0, "tile_processor_seconds": processor}
    return {"job": "forecast, ridge", "size": size, "tiled": True, "gflop": gflop, **times}


@pytest.mark.usefixtures("bench")
def test_shares_are_of_what_the_machine_can_do() -> None:
    import scale

    made = scale.compared(_row(1e6, 5.0, 20.0), 1000.0, MACHINE, "cpu")
    assert (made["read_mb_s"], made["disk_share"], made["gflops"], made["matmul_share"]) == (100.0, 0.2, 4.0, 0.04)
    assert scale.compared(_row(1e6, 5.0, 8000.0), 1000.0, MACHINE, "cuda")["matmul_share"] == 0.25  # by the clock: the processor waits
    assert "gflops" not in scale.compared(_row(1e6, 5.0), 1000.0, MACHINE, "cpu")


@pytest.mark.usefixtures("bench")
def test_the_slope_is_of_processor_seconds_of_tiled_runs() -> None:
    import scale

    rows = [_row(size, 3 * (size / 1e6) ** 1.2) for size in (1e6, 1e7, 1e9)]
    rows.append({**_row(1e8, 1.0), "tiled": False})
    assert scale.slopes(rows) == {"forecast, ridge": 1.2}


@pytest.mark.usefixtures("bench")
@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="a system that tells no process's memory this way")
def test_memory_is_the_processes_own() -> None:
    """A parent that has held much, as the one that makes the rasters has, is not counted: what the system says of ended processes does."""
    import scale

    held = np.ones(60_000_000)
    code = "import sys; held = bytearray(100_000_000); print(held[0], flush=True); sys.stdin.read()"
    with subprocess.Popen([sys.executable, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as child:
        assert child.stdout is not None
        assert child.stdout.readline() == b"0\n"
        assert 100 < scale._peak(child.pid) < 150 < held.nbytes / 1e6


def test_attention_on_a_processor_is_counted() -> None:
    """The counting engine in a process of its own: importing it brings the engine's command with it."""
    code = "import scale_process, torch; print(scale_process._attention(*[torch.Size((2, 4, 16, 8))] * 3, 0.0, False))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=BENCH)
    assert int(done.stdout) == 2 * 2 * (2 * 4 * 16 * 16 * 8)


def test_torch_itself_does_not_count_it() -> None:
    """Else it would be counted twice."""
    query = torch.ones(2, 4, 16, 8)
    with torch.no_grad(), FlopCounterMode(display=False) as counter:
        scaled_dot_product_attention(query, query, query)
    assert counter.get_total_flops() == 0


@pytest.mark.usefixtures("bench")
def test_a_gpus_driver_is_listened_to(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import time

    import scale_machine

    fake = tmp_path / "nvidia-smi"
    fake.write_text("#!/bin/sh\nwhile :; do echo 40; echo 80; sleep 0.05; done\n", encoding="ascii")
    fake.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=":")
    began = time.perf_counter()
    busy = scale_machine.Busy("cuda")
    end = began + 20
    while len(busy.samples) < 4 and time.perf_counter() < end:
        time.sleep(0.05)
    assert busy.since(began) == pytest.approx(0.6, abs=0.15)
    assert scale_machine.Busy("cpu").since(0.0) is None
