"""Training by several processes, started with ``torchrun --nproc-per-node N -m groundcast.engine run JOB``, on one machine or many.

Every process reads the data and does the same; only the samples of a training step are its own, and all step by the mean of their gradients. So
the weights stay equal, which is checked at the end. Gradients are sent as one block after the backward pass: the networks are small. Whatever
steers the loop (the clock, the loss on the validation block) is what the first process says. The first also tells and writes; others are silent.

Nothing here happens in a run that torchrun did not start.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import sys
import threading
from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from ..i18n import tr
from ..job import Job, JobError
from ..names import title

if TYPE_CHECKING:  # nothing that computes is loaded here: the number of threads is not set yet
    import numpy as np
    from torch import nn

#: What can be trained together.
TASKS = ("train", "train_imputation")
METHODS = ("mm_stt", "mm_stt_residual", "dapf", "st_transformer", "st_transformer_residual")
#: Seconds a process that ends waits to learn how the others do.
FAREWELL = 0.7
_CANCELLED, _LOST, _FAILED = "cancelled", "lost", "failed: "
_store: Any = None
_asked = threading.Event()


class Lost(BaseException):
    """Another process is gone. Like a cancel no Exception, so that no method's error handling swallows it."""


def world() -> int:
    """Number of processes that train together; 1 where torchrun did not start this one."""
    return int(os.environ.get("WORLD_SIZE", "1")) if "TORCHELASTIC_RUN_ID" in os.environ else 1


def rank() -> int:
    """Which of them this is, from 0: the one that tells and writes."""
    return int(os.environ.get("RANK", "0")) if world() > 1 else 0


def device_of(wanted: str) -> str:
    """The device this process is to use where ``wanted`` names none of several: each of a machine's processes its own GPU, if there are enough."""
    if world() == 1 or wanted not in ("auto", "cuda"):
        return wanted
    import torch

    if not torch.cuda.is_available():
        return "cpu" if wanted == "auto" else wanted
    return f"cuda:{int(os.environ['LOCAL_RANK']) % torch.cuda.device_count()}"


@contextlib.contextmanager
def together(job: Job, ask: Callable[[], None]) -> Iterator[None]:
    """Do the job with the other processes, if there are any; ``ask`` asks this one to end, as soon as any of them was.

    Raises
    ------
    JobError
        ``not_distributed``: the job trains nothing in steps. ``process_lost``, ``process_failed``: another process ended; nothing is written.
    """
    global _store
    if world() == 1:
        yield
        return
    if job.task not in TASKS or set(job.methods) - set(METHODS):
        known = ", ".join(METHODS)
        raise JobError(
            "not_distributed",
            tr("'{name}' cannot be done by several processes.", name=title(job.methods[0]) if job.task in TASKS else job.task),
            tr("Start it without torchrun; what can be trained together is: {known}.", known=known),
        )
    import torch
    import torch.distributed as dist
    from torch.distributed import PrefixStore, TCPStore  # type: ignore[attr-defined]

    mine = os.environ.get("TORCHELASTIC_USE_AGENT_STORE") != "True" and rank() == 0
    address = os.environ["MASTER_ADDR"], int(os.environ["MASTER_PORT"])
    _store = PrefixStore(os.environ.get("TORCHELASTIC_RESTART_COUNT", "0"), TCPStore(*address, world(), mine))
    enough = torch.cuda.is_available() and torch.cuda.device_count() >= int(os.environ["LOCAL_WORLD_SIZE"]) and job.device != "cpu"
    try:
        with _watched():
            dist.init_process_group("cpu:gloo,cuda:nccl" if enough else "gloo", store=_store, rank=rank(), world_size=world())
        with _hearing(ask):
            yield
    except BaseException as error:
        why = _why(error)
        if why is error:
            raise
        raise why from error


def note_cancel() -> None:
    """Let the others know that this process was asked to end: they are, too, and it has not just vanished."""
    _asked.set()
    _note(_CANCELLED)
    if _store is not None:
        with contextlib.suppress(Exception):
            _store.set(_CANCELLED, "")


def last_word() -> BaseException:
    """What to report where this process was asked to end and does not come to it."""
    return _why(KeyboardInterrupt())


def own(rng: np.random.Generator) -> np.random.Generator:
    """The generator to draw samples from: ``rng``, or one of this process alone; torch then draws of its own, too."""
    if world() == 1:
        return rng
    import numpy as np
    import torch

    seed = int(rng.integers(2**60))
    torch.manual_seed(seed + rank())
    return np.random.default_rng([seed, rank()])


def begin(net: nn.Module) -> None:
    """Give all processes the weights of the first.

    Raises
    ------
    JobError
        ``devices_differ``: some have a GPU, others have none.
    """
    if world() > 1:
        import torch.distributed as dist

        if not same(next(iter(net.state_dict().values())).device.type == "cpu"):
            raise JobError(
                "devices_differ",
                tr("Some of the processes that train together have a GPU, others have none."),
                tr("Choose the device 'cpu' for all."),
            )
        with _watched():
            for value in net.state_dict().values():
                dist.broadcast(value, 0)


def same(flag: bool) -> bool:
    """Whether ``flag`` is the same in all processes."""
    if world() == 1:
        return True
    import torch
    import torch.distributed as dist

    count = torch.tensor([int(flag)])
    with _watched():
        dist.all_reduce(count)
    return int(count) in (0, world())


def average_gradients(net: nn.Module) -> None:
    """Replace gradients by their mean over the processes; a parameter that no process used keeps none."""
    if world() == 1:
        return
    import torch
    import torch.distributed as dist

    values = [item for item in net.parameters() if item.requires_grad]
    used = torch.tensor([float(item.grad is not None) for item in values], device=values[0].device)
    block = torch.cat([used, *((torch.zeros_like(item) if item.grad is None else item.grad).flatten() for item in values)])
    with _watched():
        dist.all_reduce(block)
        used, *parts = block.split([len(values), *(item.numel() for item in values)])  # type: ignore[no-untyped-call]
        for item, part, known in zip(values, parts, used.tolist(), strict=True):
            item.grad = part.view_as(item) / world() if known else None


def shared(value: float) -> float:
    """What the first process has for ``value``."""
    if world() == 1:
        return value
    import torch
    import torch.distributed as dist

    told = torch.tensor([value], dtype=torch.float64)
    with _watched():
        dist.broadcast(told, 0)
    return float(told)


def end(net: nn.Module) -> None:
    """Check that all processes have the same weights; the log has their checksum.

    Raises
    ------
    JobError
        ``processes_differ``: they do not.
    """
    if world() == 1:
        return
    import torch
    import torch.distributed as dist

    made = hashlib.sha256()
    for name, value in sorted(net.state_dict().items()):
        made.update(name.encode() + value.detach().cpu().contiguous().numpy().tobytes())
    number = torch.tensor([int(made.hexdigest()[:15], 16)])
    found = [torch.zeros_like(number) for _ in range(world())]
    with _watched():
        dist.all_gather(found, number)
    sys.stderr.write(f"process {rank()} of {world()}: weights {made.hexdigest()}\n")
    if len({int(item) for item in found}) > 1:
        raise JobError(
            "processes_differ", tr("The processes ended with different weights."), tr("Give all machines the same versions of the engine.")
        )


@contextlib.contextmanager
def _watched() -> Iterator[None]:
    """What fails inside, fails because another process is gone: each step is the same in all. Nothing is begun once one was asked to end."""
    if _asked.is_set():
        raise KeyboardInterrupt
    try:
        yield
    except (RuntimeError, OSError) as error:
        raise Lost(str(error)) from error


@contextlib.contextmanager
def _hearing(ask: Callable[[], None]) -> Iterator[None]:
    """Meanwhile ask this process to end as soon as any was asked to."""
    over = threading.Event()

    def hear() -> None:
        with contextlib.suppress(Exception):  # who keeps the notes is gone: then everything ends
            while not _store.check([_CANCELLED]):
                if over.wait(0.1):
                    return
            ask()

    thread = threading.Thread(target=hear, daemon=True, name="cancelled elsewhere")
    thread.start()
    try:
        yield
    finally:  # a thread that is still inside the store when Python ends takes the whole process down, as if it had failed
        over.set()
        thread.join(5.0)


def _note(text: str) -> None:
    if _store is not None:
        with contextlib.suppress(Exception):  # who keeps the notes may be gone
            _store.set(f"end/{rank()}", text)


def _why(error: BaseException) -> BaseException:
    """What to report: ``error``, or what became of the process that brought it about."""
    stopped = isinstance(error, Lost) or not isinstance(error, Exception)
    if not stopped:
        _note(f"{_FAILED}{error}")
        return error
    if isinstance(error, Lost):
        _note(_LOST)
    else:
        note_cancel()
    keys = {number: f"end/{number}" for number in range(world()) if number != rank()}
    try:
        with contextlib.suppress(Exception):
            _store.wait(list(keys.values()), timedelta(seconds=FAREWELL))
        told = {number: _store.get(key).decode() for number, key in keys.items() if _store.check([key])}
    except Exception:  # it went with the machine that kept the notes
        told = {}
    for number, text in told.items():
        if text.startswith(_FAILED):
            return JobError(
                "process_failed",
                tr("Process {number} of {world} failed: {error}", number=number, world=world(), error=text.removeprefix(_FAILED)),
                tr("Its log has the details."),
            )
    missing = [number for number in keys if number not in told]
    if missing or (isinstance(error, Lost) and _CANCELLED not in told.values()):
        ended = (
            tr(
                "Process {number} of the {world} that train together ended without a word; nothing was written.",
                number=missing[0],
                world=world(),
            )
            if missing
            else tr("One of the {world} that train together ended without a word; nothing was written.", world=world())
        )
        return JobError(
            "process_lost",
            ended,
            tr("It was killed, perhaps for want of memory, or its machine went down: start the run again."),
        )
    return KeyboardInterrupt() if isinstance(error, Lost) else error
