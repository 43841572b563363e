"""DCT-PLS: a smooth field through everything observed, by penalised least squares in the discrete cosine basis.

Garcia (2010, eq. 12), as ESA CCI's gap-filled soil moisture uses it (Preimesberger et al. 2025), made anisotropic:

    z <- IDCT( Gamma * DCT( W (y - z) + z ) ),    Gamma = 1 / (1 + (s_t lambda_t + s_x lambda_x)^2)

with the eigenvalues lambda = 2 - 2 cos(pi k / n) of the second difference along time and along the two axes of the lattice. Smoothing
in time and in space are chosen apart, by cells hidden as real gaps are. It works on departures from each place's mean.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import xarray as xr
from scipy.fft import dctn, idctn

from ..cube import Float, days, places
from ..interfaces import Imputation, point_imputation
from ..job import JobError
from .drawn_gaps import draw
from .gap_levels import levels, linear_in_time

#: Smoothing in time and in space that is tried, around the best so far; iterations of a trial and of the final fit.
STEPS, START = (0.25, 4.0), (1.0, 1.0)
TRIAL, FINAL, TOLERANCE = 40, 150, 1e-4
#: Over-relaxation of the iteration, which speeds it up (Garcia 2010, sec. 3).
_RELAX = 1.6


class DCTPLS:
    """Anisotropic DCT-PLS on the lattice of a raster."""

    name = "dct_pls"

    def __init__(self, seed: int = 0) -> None:
        self.seed = seed
        self.smoothing = START

    def fit(self, cube: xr.Dataset) -> None:
        """Choose the smoothing in time and in space by the error on hidden cells: a pattern search from 1, 1 on."""
        lattice, values = _Lattice(cube), cube["value"].values
        seen = np.isfinite(values)
        time = days(cube["time"].values, cube["time"].values[0])
        hidden = draw(seen, places(cube), time, np.random.default_rng([self.seed, 61]))
        given = np.where(hidden, np.float32(np.nan), values)
        tried: dict[tuple[float, float], float] = {}

        def error(smoothing: tuple[float, float]) -> float:
            if smoothing not in tried:
                tried[smoothing] = float(np.abs(self._filled(given, cube, lattice, smoothing, TRIAL) - values)[hidden].mean())
            return tried[smoothing]

        best = START
        for _ in range(5):
            around = [(best[0] * step, best[1]) for step in STEPS] + [(best[0], best[1] * step) for step in STEPS]
            better = min(around, key=error)
            if error(better) >= error(best):
                break
            best = better
        self.smoothing = best

    def impute(self, cube: xr.Dataset) -> Imputation:
        """The smooth field in every cell."""
        values = cube["value"].values
        return point_imputation(self._filled(values, cube, _Lattice(cube), self.smoothing, FINAL))

    def _filled(self, values: Float, cube: xr.Dataset, lattice: _Lattice, smoothing: tuple[float, float], most: int) -> Float:
        where, time = places(cube), days(cube["time"].values, cube["time"].values[0])
        base = levels(values, where, 2.0)
        # The iteration begins at the line between the dates, from which it has the least way to go.
        start = np.nan_to_num(linear_in_time(values, time, where) - base)
        return lattice.off(smooth(lattice.on(values - base, np.nan), lattice.on(start, 0.0), smoothing, most)) + base


def smooth(values: Float, start: Float, smoothing: tuple[float, float], most: int) -> Float:
    """The penalised fit to ``values`` (T, R, C) with NaN, from ``start`` on, in at most ``most`` iterations."""
    weight = np.isfinite(values).astype(np.float32)
    known = np.nan_to_num(values)
    wave = [(2 - 2 * np.cos(np.pi * np.arange(count) / count)) for count in values.shape]
    penalty = smoothing[0] * wave[0][:, None, None] + smoothing[1] * (wave[1][:, None] + wave[2])
    gain = (1 / (1 + penalty**2)).astype(np.float32)
    field = start.astype(np.float32)
    scale = float(np.sqrt((known**2).sum() / max(weight.sum(), 1))) or 1.0
    for _ in range(most):
        made = idctn(gain * dctn(weight * (known - field) + field, norm="ortho"), norm="ortho")
        step = made - field
        field = field + np.float32(_RELAX) * step
        if float(np.sqrt(np.mean(step**2))) < TOLERANCE * scale:
            break
    return field


class _Lattice:
    """Between the sites of a cube and its raster."""

    def __init__(self, cube: xr.Dataset) -> None:
        if "row" not in cube.coords:
            raise JobError(
                "needs_raster", "DCT-PLS needs a raster; stations have no lattice.", "Choose another method, such as space-time kriging."
            )
        row, column = cube["row"].values, cube["column"].values
        self.row: npt.NDArray[np.intp] = row - row.min()
        self.column: npt.NDArray[np.intp] = column - column.min()

    def on(self, values: Float, nothing: float) -> Float:
        """Sites (T, N) to the lattice (T, R, C), ``nothing`` where there is no site."""
        made = np.full((len(values), int(self.row.max()) + 1, int(self.column.max()) + 1), nothing, np.float32)
        made[:, self.row, self.column] = values
        return made

    def off(self, field: Float) -> Float:
        """The lattice (T, R, C) to sites (T, N)."""
        values: Float = field[:, self.row, self.column]
        return values
