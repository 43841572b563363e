"""What a machine can do at most, beside which the runs of ``scale.py`` are put, and how busy its GPU was."""

from __future__ import annotations

import contextlib
import os
import subprocess
import threading
import time
from pathlib import Path

import numpy as np

#: Side of the matrices, and bytes of the file.
_SIDE, _FILE = 1500, 512_000_000


def limits(folder: Path, device: str) -> dict[str, float]:
    """Products of matrices on one thread in GFLOP per processor second, writing and reading a file in MB/s by the clock; on a GPU its products too."""
    one = np.random.default_rng(0).standard_normal((_SIDE, _SIDE)).astype(np.float32)
    one @ one
    began = time.process_time()
    for _ in range(5):
        one @ one
    made = {"matmul_gflops": round(5 * 2 * _SIDE**3 / (time.process_time() - began) / 1e9, 1)}
    if device != "cpu":
        made["device_gflops"] = round(_product(device), 1)
    path, block = folder / "disk", np.random.default_rng(0).bytes(_FILE // 8)
    began = time.perf_counter()
    with path.open("wb") as stream:
        for _ in range(8):
            stream.write(block)
        stream.flush()
        os.fsync(stream.fileno())
    made["write_mb_s"] = round(_FILE / 1e6 / (time.perf_counter() - began))
    with path.open("rb") as stream:
        os.posix_fadvise(stream.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
        began = time.perf_counter()
        while stream.read(_FILE // 8):
            pass
    made["read_mb_s"] = round(_FILE / 1e6 / (time.perf_counter() - began))
    path.unlink()
    return made


def _product(device: str) -> float:
    """GFLOP/s of a product of matrices on a GPU, in the precision networks are computed in there."""
    import torch

    from groundcast.engine.training.compute import reduced

    dtype = reduced(torch.device(device)) or torch.float32
    one = torch.randn(8192, 8192, device=device, dtype=dtype)
    float((one @ one).sum())
    began = time.perf_counter()
    for _ in range(20):
        made = one @ one
    float(made.sum())  # waits for all of them
    return 20 * 2 * 8192**3 / (time.perf_counter() - began) / 1e9


class Busy:
    """How busy the first NVIDIA GPU is, as its driver says five times a second; nothing where there is no such driver."""

    def __init__(self, device: str) -> None:
        self.samples: list[tuple[float, float]] = []
        self._process = None
        if device.startswith("cuda"):
            with contextlib.suppress(OSError):
                self._process = subprocess.Popen(
                    ["nvidia-smi", "-i", "0", "--query-gpu=utilization.gpu", "--format=csv,noheader,nounits", "-lms", "200"],
                    stdout=subprocess.PIPE, text=True,
                )  # fmt: skip
                threading.Thread(target=self._listen, daemon=True).start()

    def _listen(self) -> None:
        assert self._process is not None
        assert self._process.stdout is not None
        for line in self._process.stdout:
            with contextlib.suppress(ValueError):
                self.samples.append((time.perf_counter(), float(line) / 100))

    def since(self, moment: float) -> float | None:
        """Mean share since a moment of the clock, and the end of listening; None if nothing was said."""
        if self._process is not None:
            self._process.terminate()
            self._process.wait()
        mine = [share for when, share in self.samples if when >= moment]
        return sum(mine) / len(mine) if mine else None
