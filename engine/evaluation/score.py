"""Traces to rows of the skill table."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from ..baselines.filters import Array
from ..cube import Float
from ..job import SIMPLE_METHODS
from .calibration import INTERVALS
from .metrics import coverage_interval, crps, held, mean_absolute, mean_square, skill, width
from .scores import Score
from .trace import Trace


def best_simple(traces: Mapping[str, Trace], observed: Float, validation: int) -> Array:
    """Squared errors (O, H) of the best simple method, chosen per horizon on the first ``validation`` origins."""
    squares = np.stack([mean_square(traces[name].median, observed) for name in SIMPLE_METHODS if name in traces])
    known = squares[:, :validation]
    counts = np.isfinite(known).sum(1)
    winner = np.where(counts > 0, np.nansum(known, 1) / np.maximum(counts, 1), np.inf).argmin(0)
    return np.asarray(squares[winner, :, np.arange(squares.shape[2])].T)


def score(label: str, made: Trace, calibrated: Float, observed: Float, persistence: Array, simple: Array) -> list[Score]:
    """Rows of one method: every horizon, and ``mean`` (of the squared errors, then the root).

    Parameters
    ----------
    calibrated : float32 (O, 5, H, N)
        Forecasts of the test origins.
    observed : float32 (O, H, N)
        What came.
    persistence, simple : (O, H)
        Mean squared errors of the references on the same origins.
    """
    median = calibrated[:, 2]
    square, absolute = mean_square(median, observed), mean_absolute(median, observed)
    counts = [held(calibrated, observed, low, high) for low, high, _ in INTERVALS]
    wide = [width(calibrated, low, high) for low, high, _ in INTERVALS]
    ranked = crps(calibrated, observed)
    rows: list[Score] = []
    parts: Sequence[tuple[int | str, list[int]]] = [(h + 1, [h]) for h in range(square.shape[1])]
    for horizon, columns in [*parts, ("mean", list(range(square.shape[1])))]:
        farthest = columns[-1] + 1
        value, low, high = skill(square[:, columns], persistence[:, columns], farthest)
        over, over_low, over_high = skill(square[:, columns], simple[:, columns], farthest)
        (in80, low80, high80), (in95, low95, high95) = (_held(inside[:, columns], seen[:, columns], farthest) for inside, seen in counts)
        rows.append(
            Score(
                method=label,
                horizon=horizon,
                rmse=float(np.sqrt(_mean(square[:, columns]))),
                mae=_mean(absolute[:, columns]),
                crps=_mean(ranked[columns]),
                skill_persistence=value,
                skill_persistence_low=low,
                skill_persistence_high=high,
                skill_best_simple=over,
                skill_best_simple_low=over_low,
                skill_best_simple_high=over_high,
                coverage80=in80,
                coverage80_low=low80,
                coverage80_high=high80,
                coverage95=in95,
                coverage95_low=low95,
                coverage95_high=high95,
                width80=float(wide[0][columns].mean()),
                width95=float(wide[1][columns].mean()),
                fit_seconds=made.fit_seconds,
                predict_seconds=made.predict_seconds,
            )
        )
    return rows


def _held(inside: Array, seen: Array, farthest: int) -> tuple[float, float, float]:
    """Coverage, the mean over the horizons of counts (O, H') that have observations, and its interval."""
    there = seen.sum(0) > 0
    share = inside.sum(0)[there] / seen.sum(0)[there]
    return _mean(share), *coverage_interval(inside, seen, farthest)


def _mean(values: Array) -> float:
    """Mean over the cells that have observations."""
    seen = values[np.isfinite(values)]
    return float(seen.mean()) if seen.size else float("nan")
