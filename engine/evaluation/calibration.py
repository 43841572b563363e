"""Split-conformal intervals, per horizon, scaled to each site's own noise.

Score of an observation y against the interval [lo, hi] of a method, in units of the site's scale s (conformalised
quantile regression, Romano, Patterson and Candes 2019, normalised):

    E = max(lo - y, y - hi) / s

The interval is widened (or narrowed) by the empirical quantile of E at the wanted coverage over the latest origins whose
targets are known, the newest counting most (Barber et al. 2023: after a step in the series the errors of the days before
are no measure any more). A method without spread has lo = hi = median, which makes this the normalised split conformal interval.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from ..baselines.filters import Array, complete, design, fit_operator
from ..cube import Float
from ..interfaces import LEVELS

#: (lower level, upper level, coverage) of the two intervals.
INTERVALS = ((1, 3, 0.80), (0, 4, 0.95))
#: Latest origins scored, after how many of them a score counts half, and most sites scored at each.
WINDOW, HALF_LIFE, SITES = 30, 8.0, 4000
#: Groups of sites by noise that get margins of their own, and the sites a layer needs for that.
GROUPS, GROUPED_SITES = 4, 100


@dataclass(frozen=True)
class Noise:
    """What is usual among all sites, for those who see only some of them.

    Attributes
    ----------
    usual : float
        Noise level of the median site.
    edges : (G - 1,)
        Noise levels that divide the sites into ``G`` equally large groups.
    """

    usual: float
    edges: Array

    @classmethod
    def of(cls, scale: Float, groups: int) -> Noise:
        """What is usual where the sites have the noise levels ``scale`` (N,)."""
        return cls(float(np.median(scale)), np.quantile(scale, np.arange(1, groups) / groups))


def site_scale(history: Float, days: Array, noise: Noise | None = None) -> Float:
    """Noise level of each site (N,): spread of its residuals about line + annual cycle, over the last 100 dates.

    For short histories: of its increments. Sites with fewer than five of them get the median site's. Floored at a tenth of the median site's.
    ``noise`` tells the median site's where ``history`` (T, N) is of a part of the sites.
    """
    filled = complete(history).astype(np.float64)
    if len(days) >= 50 and days[-1] - days[0] >= 730:
        fitted = design(days, days[-1], 1) @ (fit_operator(days, 1, 2.0) @ filled)
        squares, real = ((filled - fitted) ** 2)[-100:], np.isfinite(history[-100:])
    elif len(days) > 1:
        squares, real = np.diff(filled, axis=0) ** 2, np.isfinite(np.diff(history, axis=0))
    else:
        squares, real = np.ones((1, filled.shape[1])), np.ones((1, filled.shape[1]), bool)
    # A filled gap has no noise: a site that is mostly gaps must not pass for a quiet one.
    count = real.sum(0)
    spread = np.sqrt(np.where(real, squares, 0).sum(0) / np.maximum(count, 1))
    spread[count < min(5, len(squares))] = np.nan
    usual = noise.usual if noise is not None else float(np.nanmedian(spread)) if np.isfinite(spread).any() else 1.0
    scale: Float = np.maximum(np.nan_to_num(spread, nan=usual), 0.1 * usual + 1e-6).astype(np.float32)
    return scale


def noise_groups(scale: Float, groups: int) -> npt.NDArray[np.intp]:
    """Which of ``groups`` equally large groups each site's noise level ``scale`` (N,) belongs to, from quiet to noisy."""
    return np.searchsorted(np.quantile(scale, np.arange(1, groups) / groups), scale)


@dataclass(frozen=True)
class Margins:
    """How far to move the bounds.

    Attributes
    ----------
    values : (2, H, G)
        Margin in units of ``scale ** power``, rows as ``INTERVALS``, for G groups of sites of like noise (Mondrian conformal
        prediction): coverage is then right among the quiet and among the noisy sites, not only on average.
    power : float
        How errors grow with the measured noise of a site: below 1, because the quietest-looking sites are partly so by chance.
    """

    values: Array
    power: float = 1.0

    def widen(self, values: Float, scale: Float, lead: Array, noise: Noise | None = None) -> Float:
        """Calibrated quantiles (5, H', N) of a forecast at ``lead`` (H',) horizons (fractions allowed).

        ``noise`` tells which group a site belongs to where ``scale`` (N,) is of a part of the sites.

        Beyond the last calibrated horizon H the margin grows with the square root of the lead, as a random walk's.
        """
        full = values if len(values) == len(LEVELS) else np.broadcast_to(values[-1], (len(LEVELS), *values.shape[1:]))
        made = full.copy()
        horizons = np.arange(1, self.values.shape[1] + 1)
        beyond = np.sqrt(np.maximum(lead, horizons[-1]) / horizons[-1])
        middle = made[2]
        groups = self.values.shape[2]
        group = noise_groups(scale, groups) if noise is None else np.searchsorted(noise.edges, scale)
        unit = scale ** np.float32(self.power)
        for row, (lower, upper, _) in enumerate(INTERVALS):
            steps = np.stack([np.interp(lead, horizons, column) * beyond for column in self.values[row].T], 1)
            margin = steps[:, group].astype(np.float32) * unit
            made[lower] = np.minimum(full[lower] - margin, middle)
            made[upper] = np.maximum(full[upper] + margin, middle)
        made[0], made[4] = np.minimum(made[0], made[1]), np.maximum(made[4], made[3])
        return made


def margins(values: Float, observed: Float, scales: Float) -> Margins:
    """Margins from past forecasts ``values`` (O, Q, H, N), observations (O, H, N; NaN = not known yet), scales (O, N)."""
    _, horizons, sites = observed.shape
    part = slice(None, None, max(1, -(-sites // SITES)))
    groups = GROUPS if sites >= GROUPED_SITES else 1
    made = np.zeros((len(INTERVALS), horizons, groups))
    group = np.stack([noise_groups(scale, groups)[part] for scale in scales])
    seen = np.asarray(np.isfinite(observed).any(2))
    values, observed, scales = values[..., part], observed[..., part], scales[:, part]
    power = _power(values[:, values.shape[1] // 2], observed, scales)
    units = scales ** np.float32(power)
    # A forecast that is a median alone has one score, and both its intervals come from one sorting of it.
    alone = values.shape[1] != len(LEVELS)
    kinds = [((0, 1), 0, 0)] if alone else [((row,), lower, upper) for row, (lower, upper, _) in enumerate(INTERVALS)]
    for h in range(horizons):
        known = np.flatnonzero(seen[:, h])[-WINDOW:]
        y, mine = observed[known, h], group[known]
        weight = np.broadcast_to(0.5 ** (np.arange(len(known))[::-1, None] / HALF_LIFE), y.shape)
        for rows, lower, upper in kinds:
            score = np.maximum(values[known, lower, h] - y, y - values[known, upper, h]) / units[known]
            finite = np.isfinite(score)
            for number in range(groups):
                use = finite & (mine == number)
                if use.any():
                    made[list(rows), h, number] = _weighted_quantiles(score[use], weight[use], [INTERVALS[row][2] for row in rows])
                elif h:
                    made[list(rows), h, number] = made[list(rows), h - 1, number]
    return Margins(made, power)


def _weighted_quantiles(score: Float, weight: Array, levels: Sequence[float]) -> list[float]:
    """Quantiles of the scores (n,) at ``levels``, with the finite-sample correction of split conformal prediction."""
    order = np.argsort(score)
    share = np.cumsum(weight[order])
    index = np.searchsorted(share, np.array(levels) * (1 + 1 / len(order)) * share[-1])
    return [float(score[order[min(int(item), len(order) - 1)]]) for item in index]


def _power(median: Float, observed: Float, scales: Float) -> float:
    """Slope of log mean absolute error on log scale over ten groups of sites of like noise, clipped to [0, 1.5]."""
    error = np.abs(observed - median)
    seen = np.isfinite(error)
    units = np.broadcast_to(scales[:, None], error.shape)[seen]
    if len(units) < 200 or np.ptp(units) == 0:
        return 1.0
    edges = np.sort(units)[np.arange(1, 10) * len(units) // 10]  # sorting millions is quicker than np.quantile's partition
    group = np.broadcast_to(np.searchsorted(edges, scales)[:, None], error.shape)[seen]
    error = error[seen]
    size = np.bincount(group, minlength=10)
    use = size > 0
    level = np.log(np.bincount(group, units, 10)[use] / size[use])
    height = np.log(np.bincount(group, error, 10)[use] / size[use] + 1e-9)
    if np.ptp(level) < 1e-6:
        return 1.0
    return float(np.clip(np.polyfit(level, height, 1)[0], 0.0, 1.5))


def calibrated(
    values: Float, observed: Float, scales: Float, origins: np.ndarray[tuple[int], np.dtype[np.intp]], first: int, stop: int | None = None
) -> Float:
    """Calibrate every origin from number ``first`` to before ``stop`` with what was known at it: (O', 5, H, N).

    An observation counts at origin ``o`` only if its date is not after ``o``.
    """
    horizons = values.shape[2]
    made = []
    for number in range(first, len(origins) if stop is None else stop):
        past = observed[:number].copy()
        late = origins[:number, None] + 1 + np.arange(horizons) > origins[number]
        past[late] = np.nan
        made.append(margins(values[:number], past, scales[:number]).widen(values[number], scales[number], np.arange(1.0, horizons + 1)))
    return np.stack(made)
