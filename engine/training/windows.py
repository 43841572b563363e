"""Windows for the network: what is known of every site at an origin, and what came after it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import numpy as np
import numpy.typing as npt
import torch
import xarray as xr
from scipy.spatial import cKDTree

from ..cores import workers
from ..cube import DYNAMIC, STATIC, USUAL, Days, Float, days, names, places, unit_metres
from ..models.mm_stt import PLACE, Batch
from ..models.priors import MEMORIES, YEAR, Priors, clean, level, priors

Index = npt.NDArray[np.intp]
_EPOCH = np.datetime64("2000-01-01")


@dataclass(frozen=True)
class Normalisation:
    """How covariates and distances are scaled; learned in training, stored in a bundle.

    Attributes
    ----------
    statics, dynamics : dict
        Covariate name to (mean, deviation).
    spacing : float
        Median distance to a neighbour, in metres.
    memory : float
        Half-life of the level in years.
    """

    statics: dict[str, tuple[float, float]] = field(default_factory=dict)
    dynamics: dict[str, tuple[float, float]] = field(default_factory=dict)
    spacing: float = 1.0
    memory: float = MEMORIES[-1]


@dataclass(frozen=True)
class Field:
    """The part of a cube that may be seen, as plain arrays.

    Attributes
    ----------
    values : (T, N); days : (T,)
        Displacement and its dates (days since 2000).
    neighbours : (N, S)
        Each site itself, then its nearest ones (itself again where there are too few).
    offset : (N, S, 2)
        Their offsets over the spacing.
    statics : (N, C); dynamics : (D, T, N)
        Standardised covariates; NaN where missing, NaN throughout where the cube lacks one.
    usual : float or None
        Noise level of the median site of the whole layer, where this is a part of it.
    """

    values: Float
    days: npt.NDArray[np.float64]
    neighbours: Index
    offset: Float
    statics: Float
    dynamics: Float
    memory: float
    usual: float | None = None


def measure(cube: xr.Dataset, neighbours: int) -> Normalisation:
    """Learn the normalisation from ``cube``, which must end at the last date that may be seen."""
    _, offset = _around(cube, neighbours)
    distance = np.hypot(*np.moveaxis(offset[:, 1:], -1, 0))
    return Normalisation(
        {name: _moments(cube[STATIC + name].values) for name in names(cube, STATIC)},
        {name: _moments(cube[DYNAMIC + name].values) for name in names(cube, DYNAMIC)},
        float(np.median(distance[distance > 0])) if (distance > 0).any() else 1.0,
        _memory(cube["value"].values, days(cube["time"].values, _EPOCH) / YEAR),
    )


def field_of(cube: xr.Dataset, neighbours: int, norm: Normalisation) -> Field:
    """Arrays of ``cube``, which must end at the last date that may be seen."""
    shape = (cube.sizes["time"], cube.sizes["site"])
    around, offset = _around(cube, neighbours)
    statics = [_standard(cube, STATIC + name, shape[1:], moments) for name, moments in norm.statics.items()]
    dynamics = [_standard(cube, DYNAMIC + name, shape, moments) for name, moments in norm.dynamics.items()]
    return Field(
        np.ascontiguousarray(cube["value"].values),
        days(cube["time"].values, _EPOCH),
        around,
        (offset / norm.spacing).astype(np.float32),
        np.stack(statics, -1) if statics else np.zeros((shape[1], 0), np.float32),
        np.stack(dynamics) if dynamics else np.zeros((0, *shape), np.float32),
        norm.memory,
        cube.attrs.get(USUAL),
    )


def compact(cube: xr.Dataset, limit: int, rng: np.random.Generator) -> xr.Dataset:
    """At most about ``limit`` sites of ``cube``, taken as compact groups so that sites keep their neighbours."""
    count = cube.sizes["site"]
    if count <= limit:
        return cube
    size = min(512, limit)
    centres = rng.choice(count, max(1, limit // size), replace=False)
    where = places(cube)
    kept = np.unique(cKDTree(where).query(where[centres], k=size)[1])
    return cube.isel(site=kept)


@dataclass(frozen=True)
class Snapshot:
    """All windows of one origin, a row per site, scaled by the site's noise around its level (shapes as in ``Batch``).

    ``target`` (N, H) is the observed value against ``reference`` (H, N) over the noise, NaN where unknown or not to be used.
    """

    field: Field
    origin: int
    known: Priors
    past: Float
    seen: Float
    age: Float
    phase: Float
    even: Float
    dynamic: Float
    lead: Float
    season: Float
    ahead: Float
    reference: Float
    target: Float

    @property
    def sites(self) -> Index:
        """Sites with a history: those that can be trained on or predicted."""
        return np.flatnonzero(np.isfinite(self.known.level) & np.isfinite(self.reference).any(0))

    def batch(self, sites: Index) -> Batch:
        """Windows of ``sites``."""
        around = self.field.neighbours[sites]
        ratio = np.log(self.known.scale[around] / self.known.scale[sites, None])
        offset = self.field.offset[sites]
        far = np.log1p(np.hypot(offset[..., 0], offset[..., 1]))
        place = np.concatenate([np.clip(offset, -5, 5), far[..., None], ratio[..., None]], -1)
        assert place.shape[-1] == PLACE  # nosec B101 (an invariant)
        rows = len(sites)
        covariates = self.dynamic[sites]
        return Batch(
            _tensor(self.past[around]), _tensor(self.seen[around]), _rows(self.age, rows), _rows(self.phase, rows), _tensor(place),
            _tensor(self.known.odd[around]), _tensor(self.even[around]),
            _tensor(np.nan_to_num(covariates)), _tensor(np.isfinite(covariates)),
            _rows(self.lead, rows), _rows(self.season, rows), _tensor(self.ahead[sites]),
        )  # fmt: skip


def snapshot(
    data: Field,
    origin: int,
    ahead: npt.NDArray[np.float64],
    history: int,
    *,
    reference: Float | None = None,
    extrapolate: bool = False,
    longest: float = np.inf,
    target: Float | None = None,
) -> Snapshot:
    """Windows of the origin ``data.days[origin]``, from the values up to it.

    Parameters
    ----------
    ahead : (H,)
        Requested dates, days since 2000.
    history : int
        Past acquisitions per window.
    reference : (H, N), optional
        What the network adds to; the site's level if not given.
    extrapolate : bool
        Whether the extrapolations of the long-term fits and of the reference are given to the head.
    longest : float
        Leads are shown to the network as at most so many years.
    target : (H, N), optional
        Observed values at ``ahead``.
    """
    now = data.days[origin]
    values = data.values[: origin + 1]
    known = priors(values, (data.days[: origin + 1] - now) / YEAR, data.memory, data.usual)
    last = np.arange(origin + 1 - history, origin + 1)
    kept = np.maximum(last, 0)  # before the first date there is nothing: masked
    past = (values[kept] - known.level) / known.scale
    past[last < 0] = np.nan
    covariates = data.dynamics[:, kept].copy()
    covariates[:, last < 0] = np.nan
    years = (ahead - now) / YEAR
    base = np.broadcast_to(known.level, (len(ahead), len(known.level))) if reference is None else reference
    shown = np.zeros((len(known.level), len(ahead), 0), np.float32)
    if extrapolate:
        own = clean((base - known.level) / known.scale)[..., None]
        shown = np.concatenate([known.ahead(years), own], -1).transpose(1, 0, 2)
    wanted = np.full(base.shape, np.nan) if target is None else (target - base) / known.scale
    return Snapshot(
        data, origin, known, clean(past).T.copy(), np.isfinite(past).T.astype(np.float32),
        ((now - data.days[kept]) / YEAR).astype(np.float32), _phase(data.days[kept]),
        np.concatenate([known.even, clean(data.statics, 10.0)], -1),
        covariates.transpose(2, 0, 1).astype(np.float32),
        np.minimum(years, longest).astype(np.float32), _phase(ahead), shown,
        base.astype(np.float32), wanted.T.astype(np.float32),
    )  # fmt: skip


def dates_of(time: Days) -> npt.NDArray[np.float64]:
    """Dates as days since 2000, as ``Field`` counts them."""
    return days(time, _EPOCH)


def dates_from(since: npt.NDArray[np.float64]) -> Days:
    """The inverse of :func:`dates_of`, to the second."""
    return np.datetime64("2000-01-01", "ns") + (since * 86400).round().astype("timedelta64[s]")


def spread(items: Index, most: int) -> Index:
    """At most ``most`` of ``items``, evenly spread, the last always among them."""
    return items if len(items) <= most else items[np.linspace(0, len(items) - 1, most).round().astype(np.intp)]


def _phase(time: npt.NDArray[np.float64]) -> Float:
    phase: Float = (time / YEAR % 1).astype(np.float32)
    return phase


def _around(cube: xr.Dataset, neighbours: int) -> tuple[Index, npt.NDArray[np.float64]]:
    """Each site and its nearest ones (N, S), and their offsets (N, S, 2) in metres: a model trained in degrees must fit data in metres."""
    where = places(cube)
    count = len(where)
    found = cKDTree(where).query(where, k=min(neighbours + 1, count), workers=workers())[1].reshape(count, -1)
    # Sites at one place may come in any order: the site itself goes first, whatever else stands there too.
    own = np.arange(count)[:, None]
    others = np.where(found[:, :1] == own, found, np.where(found == own, found[:, :1], found))[:, 1:]
    missing = np.broadcast_to(own, (count, neighbours + 1 - found.shape[1]))
    around = np.concatenate([own, others, missing], 1).astype(np.intp)
    return around, (where[around] - where[:, None]) * unit_metres(cube)


def _memory(values: Float, years: npt.NDArray[np.float64]) -> float:
    """The half-life whose level missed the next five values least, over the last dozen of origins (a noisy level wants a long one)."""
    count = len(values)
    errors = np.zeros(len(MEMORIES))
    for origin in range(max(3, count - 1 - 5 * 12), count - 1, 5):
        past, ahead = values[: origin + 1, ::4], values[origin + 1 : origin + 6, ::4]
        for number, memory in enumerate(MEMORIES):
            miss = ahead - level(past, years[: origin + 1] - years[origin], memory)
            errors[number] += float(np.nansum(np.minimum(np.abs(miss), np.nanstd(values) if count else 1.0) ** 2))
    return MEMORIES[int(np.argmin(errors))] if errors.any() else MEMORIES[-1]


def _moments(values: npt.NDArray[Any]) -> tuple[float, float]:
    finite = values[np.isfinite(values)].astype(np.float64)
    if not finite.size:
        return 0.0, 1.0
    return float(finite.mean()), float(finite.std()) or 1.0


def _standard(cube: xr.Dataset, key: str, shape: tuple[int, ...], moments: tuple[float, float]) -> Float:
    if key not in cube:
        return np.full(shape, np.nan, np.float32)
    standard: Float = np.clip((cube[key].values - moments[0]) / moments[1], -10, 10).astype(np.float32)
    return standard


def _tensor(values: npt.NDArray[Any]) -> torch.Tensor:
    return torch.from_numpy(np.ascontiguousarray(values, np.float32))


def _rows(values: Float, rows: int) -> torch.Tensor:
    return _tensor(values).expand(rows, -1)
