"""Errors, coverage and skill on hidden cells, one row per method and kind of gap."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
import xarray as xr

from ..cube import Float
from .gap_calibration import INTERVALS, Scored, conformity, event_parts, gap_margins, place_spread, raised
from .masks import Hidden, without
from .trials import DISTANCE_LABELS, Trial, distance_group

#: Parts the hidden events are split into to judge a choice.
FOLDS = 5
#: Events of several kinds of gap are told apart by multiples of this.
KIND = 1_000_000_000


@dataclass(frozen=True)
class GapScore:
    """How well one method filled one kind of gap.

    Attributes
    ----------
    mae, rmse, bias : float
        In the units of the cube, over the hidden cells.
    mre : float
        Sum of absolute errors over sum of absolute values.
    coverage80, coverage95 : float
        Share of the hidden values inside the calibrated intervals, calibrated on the other four fifths of the hidden events.
    width80, width95 : float
        Mean width of those intervals.
    by_distance : dict
        Days to the nearest observation of the place -> mean absolute error and number of cells.
    """

    method: str
    mask: str
    seed: int
    count: int
    mae: float
    rmse: float
    mre: float
    bias: float
    coverage80: float
    coverage95: float
    width80: float
    width95: float
    fit_seconds: float
    fill_seconds: float
    by_distance: dict[str, dict[str, float]]

    def row(self) -> dict[str, Any]:
        """As JSON values."""
        return asdict(self)


@dataclass
class Truth:
    """What was hidden, each (n,) in the order of the hidden cells.

    Attributes
    ----------
    values, spread, group
        The observations, the spread of their place, and the group of their distance to what was left.
    event, fold : int
        What was hidden together, and which fifth of the events that is in: a method is chosen, and its intervals are calibrated, on
        four of them and tested on the fifth.
    """

    hidden: Hidden
    seed: int
    values: Float
    spread: Float
    group: npt.NDArray[np.int8]
    event: npt.NDArray[np.intp]
    fold: npt.NDArray[np.intp]

    @classmethod
    def of(cls, cube: xr.Dataset, hidden: Hidden, seed: int) -> Truth:
        """Look up what ``hidden`` hides in ``cube``; spreads and distances know only what was left."""
        given = without(cube, hidden.cells)
        spread = np.broadcast_to(place_spread(given), hidden.cells.shape)
        at = hidden.cells
        fold = hidden.folds(FOLDS, seed)
        return cls(hidden, seed, cube["value"].values[at], spread[at], distance_group(given)[at], hidden.event[at], fold[at])


@dataclass(frozen=True)
class Pool:
    """Hidden cells of several kinds of gap, one after the other, each (n,): some of them, or all."""

    values: Float
    spread: Float
    group: npt.NDArray[np.int8]
    event: npt.NDArray[np.intp]

    @classmethod
    def of(cls, truths: Sequence[Truth], use: Sequence[npt.NDArray[np.bool_]]) -> Pool:
        """The cells ``use`` (n,) of every kind; events of several kinds are told apart."""
        parts = list(zip(truths, use, strict=True))
        values, spread, group = (
            np.concatenate([getattr(truth, key)[part] for truth, part in parts]) for key in ("values", "spread", "group")
        )
        event = np.concatenate([truth.event[part] + number * KIND for number, (truth, part) in enumerate(parts)])
        return cls(values, spread, group, event)

    def part(self, use: npt.NDArray[np.bool_]) -> Pool:
        """The cells ``use`` (n,)."""
        return Pool(self.values[use], self.spread[use], self.group[use], self.event[use])

    def scored(self, values: Float) -> Scored:
        """What quantiles (5, n) lack or have too much to hold the values, see :mod:`gap_calibration`."""
        return Scored(conformity(values, self.values, self.spread), self.group, self.event)


def calibrated(values: Float, truth: Truth) -> Float:
    """Quantiles (5, n) with margins from the other four fifths of the events each."""
    made = np.array(values, np.float32)
    for fold in range(FOLDS):
        test = truth.fold == fold
        if not test.all():
            pool = Pool.of([truth], [~test])
            scored, part = pool.scored(values[:, ~test]), event_parts(pool.event)
            numbers = range(int(part.max(initial=-1)) + 1)
            margins = gap_margins(scored, raised((scored.part(part != number), scored.part(part == number)) for number in numbers))
            made[:, test] = margins.widen(values[:, test], truth.spread[test], truth.group[test])
    return made


def gap_score(
    name: str, values: Float, truth: Truth, fit_seconds: float = 0.0, fill_seconds: float = 0.0, bounds: Float | None = None
) -> GapScore:
    """Score quantiles (5, n) against the hidden values; cells without an estimate count as no cell.

    ``bounds`` are calibrated quantiles (5, n); calibrated on this kind of gap alone if not given.
    """
    use = np.isfinite(values[2])
    bounds = calibrated(values, truth) if bounds is None else bounds
    bounds, y = bounds[:, use], truth.values[use].astype(np.float64)
    error = values[2, use] - y
    cover = [float(((y >= bounds[lower]) & (y <= bounds[upper])).mean()) if use.any() else float("nan") for lower, upper, _ in INTERVALS]
    widths = [float((bounds[upper] - bounds[lower]).mean(dtype=np.float64)) if use.any() else float("nan") for lower, upper, _ in INTERVALS]
    groups = {}
    for number, label in enumerate(DISTANCE_LABELS):
        mine = error[truth.group[use] == number]
        if len(mine):
            groups[label] = {"count": float(len(mine)), "mae": float(np.abs(mine).mean())}
    nothing = float("nan")
    return GapScore(
        method=name,
        mask=truth.hidden.kind,
        seed=truth.seed,
        count=int(use.sum()),
        mae=mean_absolute(error),
        rmse=float(np.sqrt((error**2).mean())) if use.any() else nothing,
        mre=float(np.abs(error).sum() / max(np.abs(y).sum(), 1e-12)),
        bias=float(error.mean()) if use.any() else nothing,
        coverage80=cover[0],
        coverage95=cover[1],
        width80=widths[0],
        width95=widths[1],
        fit_seconds=fit_seconds,
        fill_seconds=fill_seconds,
        by_distance=groups,
    )


def trial_score(made: Trial, truth: Truth) -> GapScore:
    """The row of one method."""
    return gap_score(made.method, made.values, truth, made.fit_seconds, made.fill_seconds)


def mean_absolute(error: npt.NDArray[np.floating[Any]]) -> float:
    """Mean absolute error over the cells known in both; NaN where there are none."""
    known = error[np.isfinite(error)]
    return float(np.abs(known).mean()) if len(known) else float("nan")
