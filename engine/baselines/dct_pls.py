"""DCT-PLS: penalised least squares by the discrete cosine transform (Garcia 2010), with missing values, over time, row and column.

The smoothed field z of the values y with weights w (1 where observed, 0 where not) minimises (Garcia 2010, eq. 3 and 9)

    sum w (y - z)^2 + || (s_t L_t + s_s L_s) z ||^2

with the second differences L_t in time and L_s in space, each with a smoothing parameter of its own: a day and a cell are not
the same distance. The cosine transform makes the penalty diagonal. Garcia's iteration, which puts the last estimate into the gaps
and smooths again, is one step of steepest descent toward that minimum; conjugate gradients with the same smoother as
preconditioner come as near to the same minimum in far fewer transforms, also where most values are missing.

Two things are ours. Departures from each place's mean are smoothed, and what is left of a place's mean (the parts that do not vary in
time) is hardly penalised. And the parameters are chosen by hiding observed cells rather than by generalised cross-validation, which knows
nothing of gaps that come in swaths and days; cells beside an observation, cells far from any and dates on which nothing was seen get
parameters of their own.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import xarray as xr
from scipy.fft import dctn, idctn
from scipy.ndimage import maximum_filter
from scipy.optimize import minimize

from ..cube import Float, days, places
from ..interfaces import Imputation, point_imputation
from .drawn_gaps import draw
from .gap_levels import levels
from .lattice import Lattice

Bool = npt.NDArray[np.bool_]

#: log10 of the smoothing parameters in time and space, before any choice, and their bounds.
START, LOWEST, HIGHEST = (-0.75, -1.0), -3.0, 3.0
#: Share of the smoothing parameter that parts constant in time have.
_CONSTANT = 0.1
#: Relative residual at which a solution is good enough, also to choose parameters on, and iterations at least and at most.
_TOLERANCE, _LEAST, _MOST = 3e-3, 10, 100
#: What a cell may have: an observation in one of the eight cells around it on that date, only others on that date, or none.
SITUATIONS = ("near", "far", "empty")
#: Cells of the lattice, trials and observed values that parameters are chosen on; dates from which on a single draw of hidden cells is enough.
_WINDOW, _TRIALS, _FEWEST, _MANY_DATES = 120_000, 24, 60, 100
#: A place's mean is drawn to that of all as if so many more values lay there.
_PRIOR = 3.0


@dataclass(frozen=True)
class Smoothing:
    """log10 of the smoothing parameters in time (per slot) and space (per cell)."""

    time: float
    space: float

    def penalty(self, shape: tuple[int, ...]) -> Float:
        """Penalty of each cosine mode (slots, rows, columns): the square of the weighted sum of the second differences' eigenvalues."""
        along = [2 - 2 * np.cos(np.pi * np.arange(size) / size) for size in shape]
        both = 10**self.time * along[0][:, None, None] + 10**self.space * (along[1][:, None] + along[2])
        made: Float = (both**2).astype(np.float32)
        made[0] *= _CONSTANT**2
        return made


class DCTPLS:
    """Anisotropic DCT-PLS of departures from place means.

    Parameters
    ----------
    smoothing : (float, float), optional
        log10 of the smoothing parameters in time and space for every cell; chosen from the data if not given.
    """

    name = "dct_pls"

    def __init__(self, smoothing: tuple[float, float] | None = None, seed: int = 0) -> None:
        self.given, self.seed = smoothing, seed
        self.chosen = [Smoothing(*(smoothing or START))] * len(SITUATIONS)

    def fit(self, cube: xr.Dataset) -> None:
        """Choose the smoothing parameters for each situation of a cell, on a window of the data."""
        lattice, seen = Lattice.of(cube), np.isfinite(cube["value"].values)
        if self.given is not None or seen.sum() < _FEWEST:
            return
        dates, sites = lattice.window(seen, _WINDOW)
        part = cube.isel(time=dates, site=sites)
        rng = np.random.default_rng([self.seed, 21])
        mixed, dates_ = _mixed(part, rng), _whole_dates(part, rng)
        for number, hidden in enumerate((mixed, mixed, dates_)):
            self.chosen[number] = _choose(part, hidden, number, self.chosen[max(number - 1, 0)])

    def impute(self, cube: xr.Dataset) -> Imputation:
        """Smooth the whole lattice, once for every different choice."""
        cells = situation(cube)
        made, field = np.full(cells.shape, np.nan, np.float32), Field(cube)
        for smoothing in dict.fromkeys(self.chosen):
            mine = np.isin(cells, [number for number, other in enumerate(self.chosen) if other == smoothing])
            if mine.any():
                made[mine] = field.smooth(smoothing)[mine]
        return point_imputation(made)


def situation(cube: xr.Dataset) -> npt.NDArray[np.int8]:
    """Index (T, N) of each cell into SITUATIONS, from the values observed in ``cube``."""
    lattice, seen = Lattice.of(cube), np.isfinite(cube["value"].values)
    beside = lattice.gather(maximum_filter(lattice.spread(seen), (1, 3, 3), mode="constant"))
    return np.where(beside > 0, 0, np.where(seen.any(1, keepdims=True), 1, 2)).astype(np.int8)


class Field:
    """The sites ``cube`` of a raster, to be smoothed again and again."""

    def __init__(self, cube: xr.Dataset) -> None:
        values = cube["value"].values
        self.lattice = Lattice.of(cube)
        self.base = levels(values, places(cube), _PRIOR)
        self.weight = self.lattice.spread(np.isfinite(values))
        self.right = _forward(self.lattice.spread(values - self.base))

    def smooth(self, smoothing: Smoothing, tolerance: float = _TOLERANCE) -> Float:
        """Smoothed values (T, N); NaN if nothing is observed at all."""
        modes = self._solve(smoothing.penalty(self.lattice.shape), tolerance)
        return self.lattice.gather(_backward(modes)) + self.base

    def _solve(self, penalty: Float, tolerance: float) -> Float:
        """The modes of the field z with (W + P) z = W y, by preconditioned conjugate gradients."""
        smoother: Float = np.reciprocal(max(float(self.weight.mean()), 1e-6) + penalty)
        modes, rest = np.zeros_like(self.right), self.right
        step: Float = np.asarray(smoother * rest, np.float32)
        toward, size = step, float(np.vdot(rest, step))
        first = size
        for number in range(_MOST):
            if size <= (tolerance**2 if number >= _LEAST else 1e-12) * first:
                break
            applied = self._applied(toward, penalty)
            length = np.float32(size / float(np.vdot(toward, applied)))
            modes, rest = modes + length * toward, rest - length * applied
            step = smoother * rest
            size, before = float(np.vdot(rest, step)), size
            toward = step + np.float32(size / before) * toward
        return modes

    def _applied(self, modes: Float, penalty: Float) -> Float:
        made: Float = _forward(self.weight * _backward(modes)) + penalty * modes
        return made


def _forward(field: Float) -> Float:
    return np.asarray(dctn(field, norm="ortho"), np.float32)


def _backward(modes: Float) -> Float:
    return np.asarray(idctn(modes, norm="ortho"), np.float32)


def _draws(cube: xr.Dataset) -> int:
    """Few dates hide too little at once."""
    return 2 if cube.sizes["time"] < _MANY_DATES else 1


def _mixed(cube: xr.Dataset, rng: np.random.Generator) -> list[Bool]:
    """Cells (T, N) to hide: of every kind of gap at once, in a few draws."""
    time = cube["time"].values
    return [draw(np.isfinite(cube["value"].values), places(cube), days(time, time[0]), rng) for _ in range(_draws(cube))]


def _whole_dates(cube: xr.Dataset, rng: np.random.Generator) -> list[Bool]:
    """Cells (T, N) to hide: whole dates, others in each draw."""
    seen = np.isfinite(cube["value"].values)
    made = []
    for dates in np.array_split(rng.permutation(np.flatnonzero(seen.any(1))), 5)[: _draws(cube) + 1]:
        hidden = np.zeros_like(seen)
        hidden[dates] = seen[dates]
        made.append(hidden)
    return made


def _choose(cube: xr.Dataset, hidden: list[Bool], number: int, start: Smoothing) -> Smoothing:
    """Parameters of the least mean absolute error at the cells ``hidden`` (T, N) that are then in the situation ``number``."""
    values = cube["value"].values
    given = [cube.assign(value=(("time", "site"), np.where(cells, np.float32(np.nan), values))) for cells in hidden]
    judged = [cells & (situation(part) == number) for cells, part in zip(hidden, given, strict=True)]
    if sum(cells.sum() for cells in judged) < _FEWEST // 4:
        return start
    fields = [Field(part) for part in given]

    def error(p: npt.NDArray[np.float64]) -> float:
        inside = np.clip(p, LOWEST, HIGHEST)
        errors = [(field.smooth(Smoothing(*inside)) - values)[cells] for field, cells in zip(fields, judged, strict=True)]
        return float(np.abs(np.concatenate(errors)).mean() * (1 + np.abs(p - inside).sum()))

    first = np.array([start.time, start.space])
    simplex = first + np.array([[0.0, 0.0], [0.8, 0.6], [-0.8, 0.6]])
    found = minimize(
        error, first, method="Nelder-Mead", options={"initial_simplex": simplex, "maxfev": _TRIALS, "xatol": 0.1, "fatol": 1e-7}
    ).x
    return Smoothing(*(float(value) for value in np.clip(found, LOWEST, HIGHEST)))
