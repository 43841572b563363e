"""Priors of each site from the values before an origin: long-term fits, level and noise.

The products ship such columns too (mean velocity, acceleration, seasonality), fitted on the whole record: using those would
tell a forecast its own future. Everything here is computed from the values it is handed, which end at the origin.

The season is fitted with its phase counted from the origin, so no calendar enters: negate the series and every coefficient
changes its sign, which the odd network relies on.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Array = npt.NDArray[np.float64]

YEAR = 365.25

#: Ridge penalty of each term, in equivalent dates: nothing on a long record, a firm hand on a short one,
#: where a free trend or season fits the noise (years are the unit of time).
_PENALTY = {"level": 1e-12, "velocity": 0.02, "acceleration": 0.1, "cos": 1.0, "sin": 1.0, "cos2": 2.0, "sin2": 2.0}
LINEAR, SEASONAL = ("level", "velocity"), ("level", "velocity", "cos", "sin")
CURVED = ("level", "velocity", "acceleration", "cos", "sin")


def basis(years: npt.ArrayLike, terms: Sequence[str]) -> Array:
    """Columns of the long-term model at ``years`` from the origin: (T, P); acceleration is t**2 / 2."""
    t = np.asarray(years, np.float64)
    angle = 2 * np.pi * t
    columns = {
        "level": np.ones_like(t), "velocity": t, "acceleration": t**2 / 2,
        "cos": np.cos(angle), "sin": np.sin(angle), "cos2": np.cos(2 * angle), "sin2": np.sin(2 * angle),
    }  # fmt: skip
    found: Array = np.stack([columns[term] for term in terms], -1)
    return found


@dataclass(frozen=True)
class LongTermFit:
    """A fitted long-term model: ``coefficients`` (P, N) of ``terms``, time in years from the origin."""

    terms: tuple[str, ...]
    coefficients: Array

    def __getitem__(self, term: str) -> Array:
        """Coefficient of ``term`` at every site, (N,)."""
        found: Array = self.coefficients[self.terms.index(term)]
        return found

    def at(self, years: npt.ArrayLike) -> Array:
        """Value at ``years`` after the origin, (H, N)."""
        value: Array = basis(years, self.terms) @ self.coefficients
        return value


def fit(values: npt.NDArray[np.floating], years: npt.ArrayLike, terms: Sequence[str], half_life: float = np.inf) -> LongTermFit:
    """Fit ``terms`` to every site at once by weighted, lightly penalised least squares.

    Parameters
    ----------
    values : (T, N)
        Displacement up to the origin; NaN where missing.
    years : (T,)
        Time of each value in years from the origin (not positive).
    half_life : float
        Weights halve every ``half_life`` years back; infinite = equal weights.

    Returns
    -------
    LongTermFit
        NaN at sites without any value.
    """
    t = np.asarray(years, np.float64)
    design = basis(t, terms)
    weighted = design * np.exp2(t / half_life)[:, None]
    penalty = np.diag([_PENALTY[term] for term in terms])
    seen = np.isfinite(values)
    # Centred on the site's mean, the penalty does not pull the level of a site far from zero.
    count = seen.sum(0)
    centre = np.where(seen, values, 0).sum(0, dtype=np.float64) / np.maximum(count, 1)
    right = weighted.T @ np.where(seen, values - centre, 0)
    if seen.all():
        solved: Array = np.linalg.solve(weighted.T @ design + penalty, right).astype(np.float64)
    else:
        pairs = (weighted[:, :, None] * design[:, None, :]).reshape(len(t), -1)
        normal = (seen.T.astype(np.float64) @ pairs).reshape(-1, len(terms), len(terms)) + penalty
        solved = np.linalg.solve(normal, right.T[..., None])[..., 0].T
    solved[list(terms).index("level")] += centre
    solved[:, count == 0] = np.nan
    return LongTermFit(tuple(terms), solved)


#: Sites whose steps are looked at at once.
_AT_ONCE = 8192


def noise(values: npt.NDArray[np.floating], usual: float | None = None) -> Array:
    """Noise level of each site (N,): from the mean absolute step between neighbouring acquisitions, never zero.

    White noise of deviation s has steps of mean size 2 s / sqrt(pi). Sites without two values in a row get the median site's; ``usual`` tells
    it where ``values`` (T, N) are of a part of the sites.
    """
    level, count = _steps(values)
    typical = usual_noise(values) if usual is None else usual
    trust = count / (count + 4.0)  # a few steps alone say little about a site
    guarded: Array = np.maximum(trust * level + (1 - trust) * typical, 0.1 * typical)
    return guarded


def usual_noise(values: npt.NDArray[np.floating]) -> float:
    """Noise level of the median site of ``values`` (T, N)."""
    # Some sites at a time: a whole layer in double precision takes more memory than what asks for this number.
    parts = [_steps(values[:, start : start + _AT_ONCE]) for start in range(0, max(values.shape[1], 1), _AT_ONCE)]
    level, count = (np.concatenate(found) for found in zip(*parts, strict=True))
    known = level[(count > 2) & (level > 0)]
    return float(np.median(known)) if known.size else 1.0


def _steps(values: npt.NDArray[np.floating]) -> tuple[Array, npt.NDArray[np.intp]]:
    """Noise level of each site from its steps alone, and how many there are, each (N,)."""
    steps = np.abs(np.diff(values.astype(np.float64), axis=0))
    seen = np.isfinite(steps)
    count = seen.sum(0)
    level = np.where(seen, steps, 0).sum(0) / np.maximum(count, 1) * (np.sqrt(np.pi) / 2)
    return level, count


#: Half-lives of the level in years: practically the last value, 18 days, 55 days.
MEMORIES = (0.003, 0.05, 0.15)


def level(values: npt.NDArray[np.floating], years: npt.ArrayLike, memory: float) -> Array:
    """Mean of each site's values with weights that halve every ``memory`` years back, (N,)."""
    return fit(values, years, ("level",), memory)["level"]


@dataclass(frozen=True)
class Priors:
    """What is known of each site at an origin.

    Attributes
    ----------
    level : (N,)
        Smoothed level at the origin, in the units of the cube; NaN without history.
    scale : (N,)
        Noise level, same units.
    odd : (N, F)
        Priors that change sign with the series, over ``scale``: velocities, acceleration, season, fitted levels against ``level``.
    even : (N, E)
        Priors that do not: log noise, seasonal amplitude and misfit relative to it.
    fits : tuple of LongTermFit
        The long-term models, to be extrapolated.
    """

    level: Array
    scale: Array
    odd: npt.NDArray[np.float32]
    even: npt.NDArray[np.float32]
    fits: tuple[LongTermFit, ...]

    def ahead(self, years: npt.ArrayLike) -> npt.NDArray[np.float32]:
        """Extrapolations at ``years`` after the origin against ``level``, over ``scale``: (H, N, len(fits)); odd."""
        found = np.stack([(item.at(years) - self.level) / self.scale for item in self.fits], -1)
        return clean(found)


ODD, EVEN, FITS = 8, 3, 3


def priors(values: npt.NDArray[np.floating], years: npt.ArrayLike, memory: float = MEMORIES[-1], usual: float | None = None) -> Priors:
    """Compute the priors from ``values`` (T, N) at ``years`` (T,) from the origin, all not after it.

    ``memory`` as for :func:`level`, ``usual`` as for :func:`noise`.
    """
    t = np.asarray(years, np.float64)
    scale = noise(values, usual)
    smooth = level(values, t, memory)
    whole, recent = fit(values, t, SEASONAL), fit(values, t, SEASONAL, 2.0)
    short = fit(values, t, LINEAR, 0.5)
    curved = fit(values, t, CURVED)
    last = values[-1] if len(values) else np.full(values.shape[1], np.nan)
    odd = np.stack([
        whole["velocity"], recent["velocity"], short["velocity"], curved["acceleration"], whole["cos"], whole["sin"],
        whole["level"] + whole["cos"] - smooth, last - smooth,
    ], -1)  # fmt: skip
    misfit = np.nanmean(np.abs(np.where(np.isfinite(values), values - whole.at(t), 0)), 0)
    even = np.stack([np.log(scale), np.log1p(np.hypot(whole["cos"], whole["sin"]) / scale), np.log1p(misfit / scale)], -1)
    return Priors(smooth, scale, clean(odd / scale[:, None]), clean(even, 20.0), (whole, recent, short))


def clean(values: npt.NDArray[np.floating], bound: float = 50.0) -> npt.NDArray[np.float32]:
    """Float32 with NaN as 0 and outliers clipped to ``bound``: what a network may be fed."""
    cleaned: npt.NDArray[np.float32] = np.clip(np.nan_to_num(values, nan=0.0), -bound, bound).astype(np.float32)
    return cleaned
