"""Choosing a method, or a blend of two, from the errors known at a date.

In a backtest the choice is made anew at every origin, so that ``auto`` is scored as the procedure it is: after a step in
the series another method may be the better one, and what is used for the forecast must not be what was best long before.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from ..baselines.filters import Array
from ..cube import Float
from ..i18n import tr
from ..job import SIMPLE_METHODS
from ..names import named, title
from .blocks import Index
from .metrics import mean_square
from .trace import Trace

#: The ridge must beat the best simple method's error by this share to take its place: smaller differences are ties.
MARGIN = 0.005
#: Origins after which an error counts half: just after a step every method that fits the past is wrong, and recovers.
HALF_LIFE = 8.0
#: Methods that must pass the gate: they have much freedom, or trust in a covariate.
GATED = ("ridge_response", "mm_stt_residual", "mm_stt")

#: Candidate (one method, or the two of a blend) to mean squared errors by origin and horizon.
Squares = dict[tuple[str, ...], Array]


@dataclass(frozen=True)
class Choice:
    """Methods and the weight of each; one method is a blend of one."""

    methods: tuple[str, ...]
    weights: tuple[float, ...]
    reason: str

    @property
    def label(self) -> str:
        """Name to show: ``ridge``, or ``ridge + mm_stt_residual``."""
        return " + ".join(self.methods)


def squared_errors(traces: Mapping[str, Trace], observed: Float) -> Squares:
    """Mean squared errors (O, H) of every method, and of the even blend of each gated one with the ridge."""
    count = len(observed)
    medians: dict[tuple[str, ...], Float] = {(name,): made.median[:count] for name, made in traces.items()}
    for name in GATED:
        if name in traces and "ridge" in traces:
            medians["ridge", name] = np.float32(0.5) * (medians[(name,)] + medians[("ridge",)])
    return {methods: mean_square(median, observed) for methods, median in medians.items()}


def known_at(squares: Squares, origins: Index, number: int) -> Squares:
    """The errors at the origins before ``number``, those of targets dated after that origin NaN."""
    horizons = next(iter(squares.values())).shape[1]
    late = origins[:number, None] + 1 + np.arange(horizons) > origins[number]
    return {methods: np.where(late, np.nan, square[:number]) for methods, square in squares.items()}


def choose(squares: Squares, only: str | None = None) -> Choice:
    """Choose by the errors (O, H) of each candidate; NaN = not known yet.

    A gated method (or its even blend with the ridge) is taken only if it beats the ridge on both halves of the origins: with
    few independent dates one that wins one of them has won a coin toss.
    """
    if only is not None:
        return Choice((only,), (1.0,), tr("{only} was asked for.", only=title(only)))
    costs = {methods: recent_mean(square) for methods, square in squares.items()}
    simple = min((name for name in SIMPLE_METHODS if (name,) in costs), key=lambda name: costs[(name,)])
    ridge = ("ridge",)
    if ridge not in costs:
        return Choice(
            (simple,), (1.0,), tr("{simple} had the least error of the simple methods on the dates held back.", simple=title(simple))
        )
    if not costs[ridge] < costs[(simple,)] * (1 - MARGIN):
        reason = tr(
            "{simple} had the least error of the simple methods on the dates held back, and {ridge} was not clearly better.",
            simple=title(simple),
            ridge=title("ridge"),
        )
        return Choice((simple,), (1.0,), reason)
    gain = 1 - costs[ridge] / costs[(simple,)]
    best = Choice(
        ridge,
        (1.0,),
        tr(
            "{ridge} had {gain:.1%} less squared error on the dates held back than {simple}, the best simple method.",
            ridge=title("ridge"),
            gain=gain,
            simple=title(simple),
        ),
    )
    for methods in costs:
        if set(methods) & set(GATED) and costs[methods] < costs[best.methods] and _wins_both_halves(squares[methods], squares[ridge]):
            gain = 1 - costs[methods] / costs[ridge]
            reason = tr(
                "{methods} had {gain:.1%} less squared error than {ridge}, and less on both halves of the dates held back.",
                methods=named(" + ".join(methods)),
                ridge=title("ridge"),
                gain=gain,
            )
            best = Choice(methods, (1.0 / len(methods),) * len(methods), reason)
    return best


def recent_mean(square: Array) -> float:
    """Mean over origins and horizons of squared errors (O, H), weights halving every HALF_LIFE origins back."""
    weight = np.broadcast_to(0.5 ** (np.arange(len(square))[::-1, None] / HALF_LIFE), square.shape)
    use = np.isfinite(square)
    return float((weight[use] @ square[use]) / weight[use].sum()) if use.any() else float("inf")


def _wins_both_halves(square: Array, ridge: Array) -> bool:
    halves = np.array_split(np.arange(len(square)), 2)
    return len(square) >= 4 and all(np.nanmean(square[half]) < np.nanmean(ridge[half]) for half in halves)
