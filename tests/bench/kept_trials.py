"""What methods put into hidden cells, kept in files: choice and calibration can be scored again without training anything again."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import numpy as np

from groundcast.engine.evaluation.masks import Hidden
from groundcast.engine.evaluation.trials import Trial


def kept(path: Path | None, hidden: Hidden, methods: Sequence[str], make: Callable[[str], Trial]) -> list[Trial]:
    """Trials of the ``methods``: those in the file at ``path`` if they were made on the same ``hidden`` cells, others made now and kept there."""
    found = read(path, hidden) if path is not None and path.exists() else {}
    made = [found[name] if name in found else make(name) for name in methods]
    if path is not None and set(methods) - set(found):
        write(path, hidden, {**found, **{item.method: item for item in made}})
    return made


def read(path: Path, hidden: Hidden) -> dict[str, Trial]:
    """Trials by method; none if other cells were hidden."""
    with np.load(path) as file:
        if not np.array_equal(file["cells"], np.packbits(hidden.cells)):
            return {}
        names = [key[7:] for key in file.files if key.startswith("values_")]
        return {name: Trial(name, hidden, file[f"values_{name}"], *map(float, file[f"seconds_{name}"])) for name in names}


def write(path: Path, hidden: Hidden, made: Mapping[str, Trial]) -> None:
    """Keep trials."""
    arrays: dict[str, np.ndarray] = {"cells": np.packbits(hidden.cells)}
    for name, item in made.items():
        arrays[f"values_{name}"] = np.asarray(item.values, np.float32)
        arrays[f"seconds_{name}"] = np.array([item.fit_seconds, item.fill_seconds])
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.with_suffix(".part").open("wb") as file:
        np.savez_compressed(file, **arrays)  # type: ignore[arg-type]
    path.with_suffix(".part").replace(path)
