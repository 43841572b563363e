"""Covariates as a network may be fed: standardised, with a memory of the days before, and a flag where they are missing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt
import xarray as xr

from ..cube import DYNAMIC, STATIC, Float, names
from ..memory import MEMORY, memories

#: Which covariates are used.
WHICH = ("all", "static", "dynamic", "none")
#: Classes of a static covariate that get a column of their own.
_MOST_CLASSES = 24


@dataclass(frozen=True)
class Scales:
    """How covariates are scaled; learned in training, stored in a bundle.

    Attributes
    ----------
    statics : dict
        Name to (mean, deviation).
    classes : dict
        Name to the classes that have a column.
    dynamics : dict
        Name to (mean, deviation) of each of its columns.
    """

    statics: dict[str, tuple[float, float]] = field(default_factory=dict)
    classes: dict[str, tuple[float, ...]] = field(default_factory=dict)
    dynamics: dict[str, tuple[tuple[float, float], ...]] = field(default_factory=dict)

    @property
    def columns(self) -> tuple[int, int]:
        """Columns by date and by place, flags of missing ones among them."""
        dynamic = sum(len(item) + 1 for item in self.dynamics.values())
        return dynamic, 2 * len(self.statics) + sum(len(item) for item in self.classes.values())


def measure(cube: xr.Dataset, which: str) -> Scales:
    """Learn the scales of the covariates of ``cube``; ``which`` is ``all``, ``static``, ``dynamic`` or ``none``."""
    statics: dict[str, tuple[float, float]] = {}
    classes: dict[str, tuple[float, ...]] = {}
    for name in sorted(names(cube, STATIC)) if which in ("all", "static") else []:
        array = cube[STATIC + name]
        if array.attrs.get("categorical"):
            found, counts = np.unique(array.values[np.isfinite(array.values)], return_counts=True)
            classes[name] = tuple(float(item) for item in sorted(found[np.argsort(-counts)][:_MOST_CLASSES]))
        else:
            statics[name] = _moments(array.values)
    dynamics = {}
    for name in sorted(names(cube, DYNAMIC)) if which in ("all", "dynamic") else []:
        columns = remembered(cube[DYNAMIC + name].values, memories(cube, name), None)
        dynamics[name] = tuple(_moments(columns[..., index]) for index in range(columns.shape[-1]))
    return Scales(statics, classes, dynamics)


def static_columns(cube: xr.Dataset, scales: Scales) -> Float:
    """Statics of the sites, (N, S): standardised, each with a flag where missing, and classes as columns of 0 and 1."""
    count, found = cube.sizes["site"], []
    for name, moments in scales.statics.items():
        values = cube[STATIC + name].values if STATIC + name in cube else np.full(count, np.nan, np.float32)
        found += [_scaled(values, moments), ~np.isfinite(values)]
    for name, kinds in scales.classes.items():
        values = cube[STATIC + name].values if STATIC + name in cube else np.full(count, np.nan, np.float32)
        found += [values == kind for kind in kinds]
    return np.stack(found, -1).astype(np.float32) if found else np.zeros((count, 0), np.float32)


def dynamic_columns(cube: xr.Dataset, scales: Scales) -> Float:
    """Dynamics of the sites, (N, T, F): standardised values and memories of each, and a flag where it is missing."""
    shape, found = (cube.sizes["time"], cube.sizes["site"]), []
    for name, moments in scales.dynamics.items():
        lacking = DYNAMIC + name not in cube
        values = np.full(shape, np.nan, np.float32) if lacking else cube[DYNAMIC + name].values
        columns = remembered(values, [values] * len(MEMORY) if lacking else memories(cube, name), len(moments))
        found += [_scaled(columns[..., index], item) for index, item in enumerate(moments)]
        found.append(~np.isfinite(values))
    if not found:
        return np.zeros((shape[1], shape[0], 0), np.float32)
    return np.ascontiguousarray(np.stack(found, -1).astype(np.float32).transpose(1, 0, 2))


def remembered(values: Float, past: Sequence[Float], columns: int | None) -> Float:
    """A covariate (T, N) beside its memories ``past``, each (T, N), as (T, N, C); what looks like rain is put on a square-root scale and remembered longer.

    ``columns`` says how many there were in training, where another cube's rain might look different.
    """
    rain = looks_like_rain(values) if columns is None else columns == 1 + len(MEMORY)
    now = np.sqrt(np.maximum(values, 0)) if rain else values
    return np.stack(
        [now, *(item ** (0.5 if rain else 1.0) for item in (past if rain else past[2:]))], -1
    )  # others change slowly: the longest


def looks_like_rain(values: Float) -> bool:
    """Never negative, and mostly near zero: its mean lies far above its median."""
    known = values[np.isfinite(values)]
    return bool(len(known) and known.min() >= 0 and known.mean() > 3 * np.median(known))


def _moments(values: npt.NDArray[np.floating]) -> tuple[float, float]:
    known = values[np.isfinite(values)]
    if not len(known):
        return 0.0, 1.0
    spread = float(known.std(dtype=np.float64))
    return float(known.mean(dtype=np.float64)), spread if spread > 1e-12 else 1.0


def _scaled(values: npt.NDArray[np.floating], moments: tuple[float, float]) -> Float:
    scaled: Float = np.clip(np.nan_to_num((values - moments[0]) / moments[1], nan=0.0), -10, 10).astype(np.float32)
    return scaled
