"""Features of the covariates of each cell: what they are on the day, their memory, the place's own properties, the season.

Soil remembers rain: besides its value on the date, a time-varying covariate comes with exponential averages over the days before
with several decay times (see :mod:`groundcast.engine.memory`). Missing values of
a covariate are passed over in the averages and replaced by the date's mean on the day itself.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt
import xarray as xr

from ..cube import DYNAMIC, STATIC, Float, days, names
from ..memory import MEMORY, memories

Array = npt.NDArray[np.float64]
#: Annual harmonics: pairs of sine and cosine. The second only where the record is longer than a year.
_YEAR = 365.25
#: Classes of one categorical covariate that get a column of their own.
_MOST_CLASSES = 16


@dataclass(frozen=True)
class Scale:
    """How the features of a fit were made, so that those of other places count in the same units.

    Attributes
    ----------
    standard : list of (mean, spread)
        What each feature was standardised by: the dynamic ones, then the static.
    classes : dict
        Classes of each categorical covariate that have a column.
    """

    standard: list[tuple[float, float]] = field(default_factory=list)
    classes: dict[str, Float] = field(default_factory=dict)


@dataclass(frozen=True)
class Features:
    """Features of every cell.

    Attributes
    ----------
    dynamic : float32 (F, T, N)
        What changes with the date: covariates with their memory, standardised over all cells; then the season's harmonics.
    static : float32 (S, N)
        What does not: statics and classes, standardised, and the place's coordinates.
    labels : tuple of str
        Names of the F + S features.
    """

    dynamic: Float
    static: Float
    labels: tuple[str, ...]
    scale: Scale


def covariate_features(cube: xr.Dataset, like: Scale | None = None) -> Features:
    """Features of the sites of ``cube``, in the units of ``like`` if given; with no covariates, season and coordinates alone."""
    classes = like.classes if like else _classes(cube)
    time = days(cube["time"].values, cube["time"].values[0])
    layers, labels = [], []
    for name in names(cube, DYNAMIC):
        values = cube[DYNAMIC + name].values
        now = _filled(values)
        layers.append(now)
        labels.append(name)
        for decay, past in zip(MEMORY, memories(cube, name), strict=True):
            layers.append(np.where(np.isfinite(past), past, now))
            labels.append(f"{name}, memory {decay:g} days")
    for column, label in zip(*_season(cube["time"].values, time), strict=True):
        layers.append(np.broadcast_to(column[:, None], cube["value"].shape))
        labels.append(label)
    columns, named = _statics(cube, classes)
    scale = like or Scale([_moments(layer) for layer in (*layers, *columns)], classes)
    ready = [_standard(layer, *moments) for layer, moments in zip((*layers, *columns), scale.standard, strict=True)]
    dynamic = np.stack(ready[: len(layers)]) if layers else np.zeros((0, *cube["value"].shape), np.float32)
    return Features(dynamic, np.stack(ready[len(layers) :]), (*labels, *named), scale)


def _classes(cube: xr.Dataset) -> dict[str, Float]:
    """The commonest classes of each categorical covariate."""
    made: dict[str, Float] = {}
    for name in names(cube, STATIC):
        if cube[STATIC + name].attrs.get("categorical"):
            values = cube[STATIC + name].values.astype(np.float32)
            found, count = np.unique(values[np.isfinite(values)], return_counts=True)
            made[name] = np.sort(found[np.argsort(-count, kind="stable")[:_MOST_CLASSES]])
    return made


def _statics(cube: xr.Dataset, classes: dict[str, Float]) -> tuple[list[Float], list[str]]:
    columns, labels = [], []
    for name in names(cube, STATIC):
        values = cube[STATIC + name].values.astype(np.float32)
        if name in classes:
            columns += [(values == kind).astype(np.float32) for kind in classes[name]]
            labels += [f"{name} = {kind:g}" for kind in classes[name]]
        else:
            columns.append(np.where(np.isfinite(values), values, np.float32(_mean(values))))
            labels.append(name)
    columns += [cube["x"].values.astype(np.float32), cube["y"].values.astype(np.float32)]
    return columns, [*labels, "x", "y"]


def _filled(values: Float) -> Float:
    """Values (T, N), the missing ones replaced by the date's mean, or the place's, or the mean of all."""
    seen = np.isfinite(values)
    if seen.all():
        return values
    zeros = np.where(seen, values, 0)
    overall = zeros.sum(dtype=np.float64) / max(int(seen.sum()), 1)
    by_date = np.where(seen.any(1), zeros.sum(1) / np.maximum(seen.sum(1), 1), np.nan)[:, None]
    by_place = np.where(seen.any(0), zeros.sum(0) / np.maximum(seen.sum(0), 1), overall)[None]
    found: Float = np.where(seen, values, np.where(np.isfinite(by_date), by_date, by_place)).astype(np.float32)
    return found


def _season(dates: npt.NDArray[np.datetime64], time: Array) -> tuple[list[Float], list[str]]:
    """Harmonics of the year where the record is long enough to tell them from a trend, and a trend."""
    if len(time) < 2:
        return [], []
    phase = 2 * np.pi * (dates - dates.astype("datetime64[Y]")) / np.timedelta64(1, "D") / _YEAR
    columns, labels = [(time / max(time[-1], 1)).astype(np.float32)], ["trend"]
    for harmonic in (1, 2):
        if time[-1] >= 240 * harmonic:
            columns += [np.sin(harmonic * phase).astype(np.float32), np.cos(harmonic * phase).astype(np.float32)]
            labels += [f"season {harmonic}, sine", f"season {harmonic}, cosine"]
    return columns, labels


def _moments(values: npt.NDArray[np.floating]) -> tuple[float, float]:
    spread = float(np.std(values, dtype=np.float64))
    return float(np.mean(values, dtype=np.float64)), spread if spread > 1e-9 else 1.0


def _standard(values: npt.NDArray[np.floating], mean: float, spread: float) -> Float:
    return ((values - mean) / spread).astype(np.float32)


def _mean(values: Float) -> float:
    seen = values[np.isfinite(values)]
    return float(seen.mean()) if len(seen) else 0.0
