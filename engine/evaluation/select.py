"""Choose a method on the validation block, score it on the test block, calibrate it, and fit it on everything."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import xarray as xr

from ..baselines.filters import typical_step
from ..cube import DYNAMIC, Days, days, names, until
from ..i18n import tr, trn
from ..interfaces import Forecast, Forecaster
from ..job import METHODS, PEER_METHODS, SIMPLE_METHODS, JobError
from ..names import named, title
from ..progress import Progress, silent, within
from .backtest import Backtest, backtest, mix
from .blocks import Blocks, split
from .calibration import Margins, Noise, margins, site_scale
from .gate import worth_it
from .sample import clusters
from .scores import Score
from .trace import make

#: Sites a backtest runs on, at most; the final fit and the forecast are for all.
BACKTEST_SITES = 20_000
#: Test origins below which the user is told that the figures are rough.
FEW_ORIGINS = 5
#: The network ``auto`` tries, and the dates a series must have for that.
NETWORK, NETWORK_DATES = "mm_stt_residual", 50
#: Repeat cycles in days: Sentinel-1, TerraSAR-X and PAZ, NISAR, ALOS-2, COSMO-SkyMed, RADARSAT-2, Envisat, ALOS. A series without a gap is none resampled.
CYCLES = (6, 11, 12, 14, 16, 24, 35, 46)
#: What ``auto`` tries too where there are time-varying covariates.
RESPONSE = "ridge_response"
#: Share of the time that trying it takes.
GATE_SHARE = 0.5


@dataclass(frozen=True)
class Selection:
    """What the backtest decided.

    Attributes
    ----------
    method : str
        Name of the winner, ``ridge + mm_stt_residual`` for a blend.
    reason : str
        One sentence a user understands: who won, by how much, on what.
    forecasters : tuple of Forecaster
        Fitted on the whole history; more than one for a blend.
    scores : tuple of Score
        Test-block figures of every method tried, ``auto`` (the choice) among them; empty if the series is too short.
    warnings : tuple of str
        What the user should know (too few dates, no method beats persistence …).
    backtest : Backtest or None
        All traces, for the report.
    """

    method: str
    reason: str
    forecasters: tuple[Forecaster, ...]
    weights: tuple[float, ...]
    scores: tuple[Score, ...]
    margins: Margins
    warnings: tuple[str, ...] = ()
    backtest: Backtest | None = field(default=None, repr=False)

    def noise(self, cube: xr.Dataset, origin: np.datetime64) -> Noise:
        """What is usual among the sites of ``cube``, for forecasts of parts of them."""
        past = until(cube, origin)
        time = past["time"].values
        return Noise.of(site_scale(past["value"].values, days(time, time[0])), self.margins.values.shape[2])

    def predict(self, cube: xr.Dataset, origin: np.datetime64, dates: Days, noise: Noise | None = None) -> Forecast:
        """Calibrated forecast: quantiles at :data:`interfaces.LEVELS`, (5, H, N); uses nothing dated after ``origin``.

        ``noise``: what is usual among all sites, where ``cube`` holds a part of them.
        """
        past = until(cube, origin)
        time = past["time"].values
        values = mix([made.predict(past, origin, dates).values for made in self.forecasters], self.weights)
        then = days(time, time[0])
        lead = days(dates, time[-1]) / typical_step(then)
        return Forecast(dates, self.margins.widen(values, site_scale(past["value"].values, then, noise), lead, noise))


def select(
    cube: xr.Dataset,
    methods: Sequence[str],
    steps: int,
    *,
    options: Mapping[str, Any] | None = None,
    device: str = "cpu",
    seed: int = 0,
    progress: Progress = silent,
    final: bool = True,
    model: Forecaster | None = None,
) -> Selection:
    """Backtest ``methods`` (``("auto",)`` = all that suit the data) on the sites of ``cube`` for horizons 1..``steps``.

    ``progress`` is called with a fraction in [0, 1] and a stage; it may raise to cancel. ``final=False`` skips the fit on
    the whole history (a backtest alone). A trained ``model`` takes the place of the methods and is not trained again; if
    its training has seen the test dates, its scores flatter it: the caller should say so.
    """
    if model is not None:
        methods = (model.name,)
    settings = {"horizon": steps, "device": device, "seed": seed, **(options or {})}
    only = methods[0] if len(methods) == 1 and methods[0] != "auto" else None
    blocks = split(cube.sizes["time"], steps)
    if blocks is None:
        return _too_short(cube, only, settings)
    part = clusters(cube, BACKTEST_SITES, seed)
    tried, declined, begun = _candidates(part, methods, blocks, settings, within(progress, 0.0, GATE_SHARE))
    share = 0.8 if final else 1.0
    found = backtest(part, tried, blocks, settings, within(progress, begun, share), only=only, model=model)
    chosen = found.choice
    made = []
    for name in chosen.methods if final else ():
        if model is not None:
            made.append(_refreshed(model, cube))
            continue
        one = make(
            name, settings, lambda fraction, stage: progress(share + (1 - share) * fraction, tr("final model: {stage}", stage=stage))
        )
        one.fit(cube, cube["time"].values[-1])
        made.append(one)
    progress(1.0, tr("calibration"))
    last = margins(found.final.values, found.observed, found.scales)
    return Selection(
        chosen.label,
        _reason(found) + declined,
        tuple(made),
        chosen.weights,
        tuple(found.scores),
        last,
        tuple(_warnings(found, cube, blocks, steps)),
        found,
    )


def _refreshed(model: Forecaster, cube: xr.Dataset) -> Forecaster:
    """A trained model that has taken in the newest observations, where it can without training."""
    if hasattr(model, "update"):
        model.update(cube, cube["time"].values[-1])
    return model


def _candidates(
    cube: xr.Dataset, methods: Sequence[str], blocks: Blocks, settings: Mapping[str, Any], progress: Progress
) -> tuple[list[str], str, float]:
    """Methods to backtest, a sentence on any that was tried and declined, and the share of the time that took.

    ``auto`` means the ridge and, on series long enough to train it, MM-STT if a trial on a part of the sites bears it out.
    """
    answers = bool(names(cube, DYNAMIC))
    if not methods:
        return [name for name in METHODS if name not in ("auto", *PEER_METHODS) and (answers or name != RESPONSE)], "", 0.0
    if "auto" not in methods:
        return list(methods), "", 0.0
    named = [*((RESPONSE,) if answers else ()), *(name for name in methods if name != "auto")]
    if cube.sizes["time"] < NETWORK_DATES or NETWORK in named:
        return list(dict.fromkeys(["ridge", *named])), "", 0.0
    if worth_it(cube, NETWORK, blocks, settings, int(settings.get("seed", 0)), progress):
        return list(dict.fromkeys(["ridge", NETWORK, *named])), "", GATE_SHARE
    return (
        list(dict.fromkeys(["ridge", *named])),
        " " + tr("{network} was tried too and was not chosen on the validation dates.", network=NETWORK),
        GATE_SHARE,
    )


def _too_short(cube: xr.Dataset, only: str | None, settings: Mapping[str, Any]) -> Selection:
    if only not in (None, *SIMPLE_METHODS[:2]):
        raise JobError(
            "too_few_dates",
            trn(
                "The layer has {n} date, too few for '{only}'.",
                "The layer has {n} dates, too few for '{only}'.",
                cube.sizes["time"],
                only=title(only or ""),
            ),
            tr("Use a longer series, or the method '{simple}'.", simple=title("persistence")),
        )
    name = only or "persistence"
    made = make(name, settings)
    made.fit(cube, cube["time"].values[-1])
    nothing = Margins(np.array([1.28, 1.96]).reshape(2, 1, 1))  # of a normal error: 80 and 95 %
    warning = trn(
        "Only {n} date: nothing could be backtested, and the intervals are a guess from the spread of the series.",
        "Only {n} dates: nothing could be backtested, and the intervals are a guess from the spread of the series.",
        cube.sizes["time"],
    )
    return Selection(
        name, tr("{name} was used: the series is too short to test any method.", name=title(name)), (made,), (1.0,), (), nothing, (warning,)
    )


def _reason(found: Backtest) -> str:
    row = next(item for item in found.scores if item.method == "auto" and item.horizon == "mean")
    earlier = dict.fromkeys(item.label for item in found.choices if item.label != found.choice.label)
    made = [found.choice.reason]
    if earlier:
        made.append(tr("Earlier the choice would have been {methods}.", methods=tr(" or ").join(map(named, earlier))))
    if not np.isfinite(row.skill_persistence):
        made.append(tr("Persistence made no error on the dates tested, so no skill can be given."))
    else:
        made.append(
            trn(
                "On the last origin, forecast as chosen from what was known then, the skill is {persistence:.2f} over "
                "persistence and {simple:.2f} over the best simple method.",
                "On the last {n} origins, each forecast as chosen from what was known then, the skill is {persistence:.2f} over "
                "persistence and {simple:.2f} over the best simple method.",
                len(found.blocks.test),
                persistence=row.skill_persistence,
                simple=row.skill_best_simple,
            )
        )
    return " ".join(made)


def _warnings(found: Backtest, cube: xr.Dataset, blocks: Blocks, steps: int) -> list[str]:
    row = next(item for item in found.scores if item.method == "auto" and item.horizon == "mean")
    made = []
    if not row.skill_persistence > 0:
        made.append(_no_better(found))
    if len(blocks.test) < FEW_ORIGINS:
        made.append(
            trn(
                "The test rests on {n} origin only: the measured skill and coverage are rough.",
                "The test rests on {n} origins only: the measured skill and coverage are rough.",
                len(blocks.test),
            )
        )
    if steps > blocks.horizon:
        made.append(
            trn(
                "The series is short: only {n} date ahead could be tested, later ones are extrapolated.",
                "The series is short: only {n} dates ahead could be tested, later ones are extrapolated.",
                blocks.horizon,
            )
        )
    gaps = np.diff(cube["time"].values).astype("timedelta64[D]").astype(int)
    if len(gaps) > 20 and (gaps == gaps[0]).all() and gaps[0] not in CYCLES:
        made.append(
            trn(
                "All dates are exactly {n} day apart, so the series was probably resampled: interpolated values already contain "
                "later observations, and skill at the first dates ahead looks better than it is.",
                "All dates are exactly {n} days apart, so the series was probably resampled: interpolated values already contain "
                "later observations, and skill at the first dates ahead looks better than it is.",
                gaps[0],
            )
        )
    return made


def _no_better(found: Backtest) -> str:
    """What to say where the method used was no better than persistence on the test dates; another one may have been."""
    others = [item for item in found.scores if item.horizon == "mean" and item.method != "auto" and item.skill_persistence > 0]
    if not others:
        return tr("No method was better than persistence on the test dates: treat the forecast as the last observed value.")
    best = max(others, key=lambda item: item.skill_persistence)
    return tr(
        "The method used was no better than persistence on the test dates, on which {method} was: treat the forecast as the last "
        "observed value.",
        method=title(best.method),
    )
