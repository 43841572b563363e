"""Rolling-origin backtest of several methods on one cube, side by side."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import xarray as xr

from ..baselines.filters import Array
from ..cube import Float, days
from ..interfaces import LEVELS, Forecaster
from ..job import PEER_METHODS, SIMPLE_METHODS
from ..progress import Progress, silent
from .blocks import Blocks
from .calibration import calibrated, site_scale
from .choice import Choice, choose, known_at, squared_errors
from .metrics import mean_square
from .score import best_simple, score
from .scores import Score
from .trace import Trace, targets, trace

#: Share of the time each method takes, for a bar that moves evenly; 1 where not listed.
_COST = {"ridge": 10.0, "mm_stt": 40.0, "mm_stt_residual": 60.0, "dapf": 60.0, **dict.fromkeys(PEER_METHODS[1:], 20.0)}


@dataclass
class Backtest:
    """All a backtest found.

    Attributes
    ----------
    traces : dict
        Forecasts of every method at every origin of ``blocks``; ``blocks.tested`` are those of the test block.
    observed : float32 (O, H, N)
        What came; NaN after the last date.
    scales : float32 (O, N)
        Noise level of each site at each origin.
    choice : Choice
        Which method, or blend, makes the forecast, and why: chosen from everything known at the last date.
    choices : list of Choice
        The same at each test origin, from what was known there: what ``auto`` stands for.
    scores : list of Score
        Test-block rows of every method, and of ``auto``.
    calibrated : dict
        Quantiles (O', 5, H, N) of the test origins by method.
    final : Trace
        What the choice would have forecast at every origin: its intervals are calibrated on that.
    """

    blocks: Blocks
    traces: dict[str, Trace]
    observed: Float
    scales: Float
    choice: Choice
    choices: list[Choice]
    scores: list[Score]
    calibrated: dict[str, Float]
    final: Trace


def backtest(
    cube: xr.Dataset,
    methods: Sequence[str],
    blocks: Blocks,
    options: Mapping[str, Any],
    progress: Progress = silent,
    *,
    only: str | None = None,
    refits: int = 1,
    model: Forecaster | None = None,
) -> Backtest:
    """Backtest ``methods`` and the simple ones on the sites of ``cube``; ``only`` = the method asked for instead of a choice.

    ``model`` is used, as trained, for the method of its name.
    """
    wanted = list(dict.fromkeys([*SIMPLE_METHODS, *methods]))
    observed = targets(cube, blocks.origins, blocks.horizon)
    time, value = days(cube["time"].values, cube["time"].values[0]), cube["value"].values
    scales = np.stack([site_scale(value[: origin + 1], time[: origin + 1]) for origin in blocks.origins])
    costs = np.cumsum([0.0] + [_COST.get(name, 1.0) for name in wanted])
    traces: dict[str, Trace] = {}
    for number, name in enumerate(wanted):

        def report(fraction: float, stage: str, number: int = number) -> None:
            progress(float(costs[number] + fraction * (costs[number + 1] - costs[number])) / float(costs[-1]), stage)

        traces[name] = trace(
            cube, name, blocks, options, report, refits=refits, model=model if model is not None and model.name == name else None
        )
    tested, compared, first = blocks.tested, blocks.compared, len(blocks.validation)
    squares = {methods: square[compared] for methods, square in squared_errors(traces, observed).items()}
    choices = [choose(known_at(squares, blocks.origins[compared], number), only) for number in range(first, len(compared))]
    choice = choose(squares, only)
    blends = {item.label: blend(traces, item) for item in (*choices, choice)}
    bounds = {
        name: calibrated(made.values, observed, scales, blocks.origins, tested.start, tested.stop)
        for name, made in {**traces, **blends}.items()
    }
    traces["auto"] = _as_chosen(blends, choices, blocks)
    bounds["auto"] = np.stack([bounds[item.label][number] for number, item in enumerate(choices)])
    simple = best_simple(traces, observed, first)[tested]
    persistence = mean_square(traces["persistence"].median, observed)[tested]
    scores = [row for name, made in traces.items() for row in score(name, made, bounds[name], observed[tested], persistence, simple)]
    return Backtest(blocks, traces, observed, scales, choice, choices, scores, bounds, blends[choice.label])


def _as_chosen(blends: Mapping[str, Trace], choices: Sequence[Choice], blocks: Blocks) -> Trace:
    """What ``auto`` forecast: at each test origin the choice made there, before them the first one's, after them the last one's."""
    before, after = blocks.tested.start, len(blocks.origins) - blocks.tested.stop
    parts = [blends[item.label] for item in (*[choices[0]] * before, *choices, *[choices[-1]] * after)]
    used = {id(part): part for part in parts}.values()
    medians = np.stack([part.median[number] for number, part in enumerate(parts)])[:, None]
    fit, predict = sum(part.fit_seconds for part in used), sum(part.predict_seconds for part in used)
    return Trace("auto", parts[0].origins, medians, fit, predict, parts[-1].made)


def blend(traces: Mapping[str, Trace], choice: Choice) -> Trace:
    """The choice as a trace of its own: the weighted mean of its methods' quantiles."""
    parts = [traces[name] for name in choice.methods]
    values = mix([part.values for part in parts], choice.weights)
    return Trace(
        choice.label,
        parts[0].origins,
        values,
        sum(part.fit_seconds for part in parts),
        sum(part.predict_seconds for part in parts),
        parts[0].made,
    )


def mix(values: Sequence[Float], weights: Sequence[float]) -> Float:
    """Weighted mean of quantiles (..., Q, H, N); the spread is that of the members that have one."""
    if len(values) == 1:
        return values[0]
    middles = [item[..., item.shape[-3] // 2, :, :] for item in values]
    middle: Float = sum(np.float32(w) * item for w, item in zip(weights, middles, strict=True))  # type: ignore[assignment]
    spread = [item - mid[..., None, :, :] for item, mid in zip(values, middles, strict=True) if item.shape[-3] == len(LEVELS)]
    if not spread:
        return middle[..., None, :, :]
    return np.asarray(middle[..., None, :, :] + np.mean(spread, axis=0), np.float32)


def noise_quartiles(bounds: Float, observed: Float, scale: Array, lower: int, upper: int) -> Array:
    """Coverage of [lower, upper] in each quartile of the sites by noise level, (4,)."""
    rank = np.searchsorted(np.quantile(scale, (0.25, 0.5, 0.75)), scale)
    inside = (observed >= bounds[:, lower]) & (observed <= bounds[:, upper])
    return np.array([inside[..., rank == quarter][np.isfinite(observed[..., rank == quarter])].mean() for quarter in range(4)])
