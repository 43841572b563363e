"""The device of a run: chosen, proved with a real operation, and named; and the seeds."""

from __future__ import annotations

import contextlib
import os
import random
import sys

import numpy as np

from ..i18n import tr, trn
from ..job import JobError

#: What ``auto`` tries before the CPU, best first.
_ACCELERATORS = ("cuda:0", "mps")


def seed(value: int) -> None:
    """Make a run repeatable: Python, numpy and (if it is loaded) torch draw from ``value``, on a GPU by repeatable algorithms."""
    random.seed(value)
    np.random.seed(value % 2**32)  # noqa: NPY002 (libraries that draw from the global generator)
    if "torch" not in sys.modules:
        return
    import torch

    torch.manual_seed(value)
    if torch.cuda.is_available():
        os.environ.setdefault("CUBLAS_WORKSPACE_CONFIG", ":4096:8")
        torch.backends.cudnn.benchmark = False
        torch.backends.cudnn.allow_tf32 = False  # convolutions in single precision are meant to be that
        # Not every operation has a repeatable form; one without is no reason to refuse the run.
        torch.use_deterministic_algorithms(True, warn_only=True)


def pick(wanted: str, count: int = 1) -> tuple[str, str]:
    """Return the device's name for torch and for people, after a matrix product and its gradient ran on it.

    Parameters
    ----------
    wanted : str
        ``auto`` (the first that works: GPU, else CPU), ``cpu``, ``cuda``, ``cuda:N`` or ``mps``.
    count : int
        CPU threads.

    Raises
    ------
    JobError
        A device asked for by name is not there or does not work.
    """
    use_threads(count)
    if wanted != "auto":
        name = "cuda:0" if wanted == "cuda" else wanted
        problem = prove(name)
        if problem:
            raise JobError(
                "no_device",
                tr("The device '{wanted}' cannot be used: {problem}.", wanted=wanted, problem=problem),
                tr("Choose the device 'auto' or 'cpu'."),
            )
        return name, describe(name, count)
    problems = {name: prove(name) for name in _ACCELERATORS}
    for name, problem in problems.items():
        if not problem:
            return name, describe(name, count)
    broken = [f"{name}: {problem}" for name, problem in problems.items() if present(name)]
    why = tr("the GPU cannot be used, {broken}", broken="; ".join(broken)) if broken else tr("no usable GPU was found")
    return "cpu", f"{describe('cpu', count)}; {why}"


def use_threads(count: int) -> None:
    """Let torch compute in ``count`` threads, and in one for tasks beside each other: each of those would have ``count`` of its own."""
    import torch

    torch.set_num_threads(count)
    if torch.get_num_interop_threads() != 1:
        with contextlib.suppress(RuntimeError):  # only before anything was computed
            torch.set_num_interop_threads(1)


def present(name: str) -> bool:
    """Whether the machine has the device, working or not."""
    import torch

    if name.startswith("cuda"):
        return torch.cuda.is_available() and int(name.partition(":")[2] or 0) < torch.cuda.device_count()
    return name == "cpu" or (name == "mps" and torch.backends.mps.is_available())


def prove(name: str) -> str:
    """Empty if ``name`` computes a matrix product and its gradient rightly, else why not."""
    import torch

    if not present(name):
        if name.startswith("cuda") and torch.cuda.is_available():
            return trn("there is {n} NVIDIA GPU, counted from 0", "there are {n} NVIDIA GPUs, counted from 0", torch.cuda.device_count())
        return tr("there is no Apple GPU") if name == "mps" else tr("there is no working NVIDIA GPU and driver")
    try:
        left = torch.ones(64, 64, device=name, requires_grad=True)
        (left @ left).sum().backward()  # type: ignore[no-untyped-call]
        right = left.grad is not None and float(left.grad.sum()) == 64.0 * 64 * 128
        return "" if right else tr("it computes wrong results")
    except Exception as error:  # drivers raise what they like
        return (str(error).splitlines() or [type(error).__name__])[0][:200]


def describe(name: str, count: int = 1) -> str:
    """The device for people: name, model, memory or threads."""
    import torch

    if name.startswith("cuda"):
        free, total = torch.cuda.mem_get_info(name)
        return tr(
            "{name} ({gpu}, {free:.1f} of {total:.1f} GB free)",
            name=name,
            gpu=torch.cuda.get_device_name(name),
            free=free / 1000000000.0,
            total=total / 1000000000.0,
        )
    return trn("{name} ({n} thread)", "{name} ({n} threads)", count, name=name) if name == "cpu" else name
