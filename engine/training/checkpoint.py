"""The state of a training on disk, so that one that was ended goes on where it was, to the same weights.

One file: safetensors whose header holds the numbers as JSON. Never a pickle: reading one runs no code. It is written beside its place and
renamed, so a run that is killed leaves the former one. A training that is finished leaves its weights: a later run does not repeat it.
"""

from __future__ import annotations

import hashlib
import json
import time
from collections.abc import Mapping
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any, Protocol

import numpy as np
import safetensors
import torch
import xarray as xr
from safetensors.torch import save_file
from torch import Tensor, nn

from ..i18n import tr
from ..progress import Progress
from . import distributed
from .bundle import fingerprint
from .stepper import Stepper
from .surroundings import current

#: Seconds between two checkpoints.
EVERY = 120.0
_KEY = "groundcast"
Weights = Mapping[str, Mapping[str, Tensor]]


class Stateful(Protocol):
    """Draws what a training learns from, and remembers where it is."""

    def state(self) -> Any:
        """As JSON values."""

    def restore(self, state: Any) -> None:
        """Be as then."""


def keepers(folder: Path | None, rng: np.random.Generator, name: str, cube: xr.Dataset) -> tuple[Keeper, Keeper]:
    """Keepers, in ``folder``, of the training of a method on ``cube`` and of the one that follows it."""
    if folder is None or distributed.world() > 1:  # each process draws samples of its own, and the folder belongs to one
        return Keeper(), Keeper()
    facts = repr((name, fingerprint(cube), sorted(map(str, cube.data_vars))))
    stem = hashlib.sha256(facts.encode()).hexdigest()[:20]
    first, second = (Keeper(folder / f"{stem}_{part}.safetensors", rng) for part in range(2))
    return first, second


class Keeper:
    """Keeps one training's state at ``path``; does nothing without one.

    Parameters
    ----------
    path : Path or None
    rng : Generator, optional
        What the training draws from, beside torch's own generators.
    every : float
        Seconds between two checkpoints.

    Attributes
    ----------
    also : Stateful or None
        What else has to go on where it was.
    """

    also: Stateful | None = None

    def __init__(self, path: Path | None = None, rng: np.random.Generator | None = None, every: float = EVERY) -> None:
        self.path, self.rng, self.every = path, rng, every
        self._task, self._written = "", time.monotonic()
        self._noted: tuple[dict[str, Any], Weights] | None = None
        self._stepper: Stepper | None = None

    def finished(self, net: nn.Module, plan: Any) -> dict[str, Any] | None:
        """The outcome of this training, if an earlier run finished it; ``net`` then has its weights. To be asked first, of a new network."""
        if self.path is None:
            return None
        self._task = _task(net, plan)
        found = self._read(True, {"net": net.state_dict()}, None)
        if found is not None:
            current().say(tr("An earlier run has finished this training: it is not repeated."))
        return found

    def resume(self, stepper: Stepper, weights: Weights) -> dict[str, Any] | None:
        """The numbers of the last checkpoint, all ``weights`` (written into), the optimiser and the generators being as they were then."""
        self._stepper = stepper
        if self.path is None:
            return None
        found = self._read(False, {"net": stepper.net.state_dict(), **weights}, stepper)
        if found is not None:
            current().say(tr("Going on with a training that was ended at step {step}.", step=found["step"]))
        return found

    def note(self, weights: Weights, **numbers: Any) -> None:
        """The training is whole at this point: from here it could go on. Written if the last time is long ago."""
        if self.path is None:
            return
        self._noted = numbers, weights
        if time.monotonic() - self._written > self.every:
            self._write_noted()

    def watch(self, progress: Progress) -> Progress:
        """``progress``, but that the state noted last is written where it ends the training."""

        def watched(fraction: float, stage: str) -> None:
            try:
                progress(fraction, stage)
            except BaseException:
                self._write_noted()
                raise

        return watched

    def finish(self, net: nn.Module, outcome: Mapping[str, Any]) -> None:
        """The training is over, with the weights ``net`` has now."""
        self._noted = None
        if self.path is not None:
            self._write(True, outcome, {"net": net.state_dict()}, None)

    def _write_noted(self) -> None:
        if self._noted is not None and self._stepper is not None:
            self._write(False, self._noted[0], {"net": self._stepper.net.state_dict(), **self._noted[1]}, self._stepper)

    def _write(self, over: bool, numbers: Mapping[str, Any], weights: Weights, stepper: Stepper | None) -> None:
        assert self.path is not None  # nosec B101 (an invariant)
        tensors = {f"{group}.{name}": value for group, values in weights.items() for name, value in values.items()}
        tensors |= {f"random.{name}": value for name, value in _generators().items()}
        body = {"task": self._task, "over": over, "numbers": numbers, "rng": self.rng.bit_generator.state if self.rng is not None else None}
        body["also"] = self.also.state() if self.also is not None and not over else None
        if stepper is not None:
            tensors |= _moments(stepper)
            body["scaler"] = stepper.scaler.state_dict()
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            part = self.path.with_suffix(".part")
            save_file({name: value.detach().cpu().contiguous() for name, value in tensors.items()}, part, {_KEY: json.dumps(body)})
            part.replace(self.path)
        except OSError as error:
            current().warn(
                tr("The state of the training cannot be kept ({strerror}): ended, it would begin again.", strerror=error.strerror)
            )
            self.path = None
        self._written = time.monotonic()

    def _read(self, over: bool, weights: Weights, stepper: Stepper | None) -> dict[str, Any] | None:
        """Numbers of the file, if it belongs to this training; all or nothing is written into ``weights`` and ``stepper``."""
        assert self.path is not None  # nosec B101 (an invariant)
        if not self.path.is_file():
            return None
        try:
            with safetensors.safe_open(self.path, "pt") as file:
                body = json.loads((file.metadata() or {})[_KEY])
                stored = {name: file.get_tensor(name) for name in file.keys()}  # noqa: SIM118 (no mapping)
            if body["task"] != self._task or body["over"] is not over:
                return None
            pairs = [(value, stored[f"{group}.{name}"]) for group, values in weights.items() for name, value in values.items()]
            if any(mine.shape != kept.shape or mine.dtype != kept.dtype for mine, kept in pairs):
                return None
            numbers: dict[str, Any] = dict(body["numbers"])
            if stepper is not None:
                _restore_moments(stepper, stored)
                stepper.scaler.load_state_dict(body["scaler"])
            _restore_generators({name[7:]: value for name, value in stored.items() if name.startswith("random.")})
            if self.rng is not None:
                self.rng.bit_generator.state = body["rng"]
            if self.also is not None and not over:
                self.also.restore(body["also"])
        except (OSError, ValueError, LookupError, TypeError, RuntimeError, safetensors.SafetensorError) as error:
            current().say(tr("The kept state of a training is of no use ({error}): it begins again.", error=error))
            return None
        with torch.no_grad():
            for mine, kept in pairs:
                mine.copy_(kept)
        return numbers


def _task(net: nn.Module, plan: Any) -> str:
    """What tells a training from others at the same place: its plan but for the minutes, and the weights it begins with."""
    digest = hashlib.sha256(repr(asdict(replace(plan, minutes=0.0))).encode())
    for name, value in net.state_dict().items():
        digest.update(name.encode())
        digest.update(value.detach().cpu().contiguous().flatten().view(torch.uint8).numpy().tobytes())
    return digest.hexdigest()


def _moments(stepper: Stepper) -> dict[str, Tensor]:
    state = stepper.optimiser.state_dict()["state"]
    return {f"optimiser.{number}.{name}": torch.as_tensor(value) for number, values in state.items() for name, value in values.items()}


def _restore_moments(stepper: Stepper, stored: Mapping[str, Tensor]) -> None:
    state: dict[int, dict[str, Tensor]] = {}
    for key, value in stored.items():
        if key.startswith("optimiser."):
            _, number, name = key.split(".")
            state.setdefault(int(number), {})[name] = value
    shapes = [item.shape for group in stepper.optimiser.param_groups for item in group["params"]]
    if any(value.dim() and value.shape != shapes[number] for number, values in state.items() for value in values.values()):
        raise ValueError(tr("the moments of the optimiser do not fit the network"))
    stepper.optimiser.load_state_dict({**stepper.optimiser.state_dict(), "state": state})


def _generators() -> dict[str, Tensor]:
    """State of torch's generators."""
    found = {"cpu": torch.get_rng_state()}
    if torch.cuda.is_available():
        found |= {f"cuda{number}": value for number, value in enumerate(torch.cuda.get_rng_state_all())}
    elif torch.backends.mps.is_available():
        found["mps"] = torch.mps.get_rng_state()
    return found


def _restore_generators(stored: Mapping[str, Tensor]) -> None:
    torch.set_rng_state(stored["cpu"])
    for name, value in stored.items():
        if name.startswith("cuda") and int(name[4:]) < torch.cuda.device_count():
            torch.cuda.set_rng_state(value, int(name[4:]))
        elif name == "mps" and torch.backends.mps.is_available():
            torch.mps.set_rng_state(value)
