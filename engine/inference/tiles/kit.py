"""What is needed to compute a tile, wherever that is done: kept as files that hold numbers and text, and no code."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, Protocol

import numpy as np
import xarray as xr

from ...cube import Float
from ...evaluation.configured import configured
from ...interfaces import Forecaster, Imputer
from ...training import bundle

State = Mapping[str, Any]


class Kit(Protocol):
    """Computes tiles."""

    #: Bands of the outputs, in order: output key to how many.
    bands: dict[str, int]
    #: Cells around its core a tile is also computed for, to be blended with its neighbours.
    overlap: int

    @property
    def portable(self) -> bool:
        """Whether :meth:`save` keeps all that is needed."""

    def compute(self, sites: xr.Dataset) -> Float:
        """Values (bands, N) of the sites of a tile."""

    def save(self, folder: Path) -> None:
        """Write what is needed to compute further tiles elsewhere, or later."""


def keeps(made: object) -> str:
    """How a fitted method is kept: ``bundle`` (what it learned), ``again`` (it is fitted where it is used), ``memory`` (it cannot be kept)."""
    if hasattr(made, "state"):
        return "bundle"
    return "again" if getattr(made, "local", False) or not hasattr(made, "progress") else "memory"


def save_methods(methods: Mapping[str, Forecaster | Imputer], folder: Path, kind: str) -> None:
    """Write what methods learned, by name."""
    for number, (_, made) in enumerate(methods.items()):
        if keeps(made) == "bundle":
            bundle.save(made, folder / f"method_{number}.zip", {"kind": kind})


def load_methods(
    names: Sequence[str], folder: Path, load: Callable[[Path], Any], factory: Callable[..., Any], options: Mapping[str, Any]
) -> dict[str, Any]:
    """Methods by name: as they were kept, or made anew, to be fitted where they are used."""
    made = {}
    for number, name in enumerate(names):
        path = folder / f"method_{number}.zip"
        made[name] = load(path) if path.is_file() else configured(factory, name, options)
    return made


def save_numbers(folder: Path, facts: State, **arrays: Any) -> None:
    """Write facts as JSON and arrays beside them."""
    (folder / "kit.json").write_text(json.dumps(facts), encoding="utf-8")
    np.savez(folder / "kit.npz", **arrays)


def load_numbers(folder: Path) -> tuple[dict[str, Any], dict[str, Any]]:
    """Facts and arrays of :func:`save_numbers`."""
    with np.load(folder / "kit.npz", allow_pickle=False) as stored:
        arrays = {key: stored[key] for key in stored.files}
    facts: dict[str, Any] = json.loads((folder / "kit.json").read_text(encoding="utf-8"))
    return facts, arrays
