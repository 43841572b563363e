"""What the figures of a run mean, in plain sentences."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from ..i18n import tr, trn
from ..names import named, title
from .backtest import Backtest, noise_quartiles
from .calibration import INTERVALS

Row = Mapping[str, Any]
#: A band is well calibrated if its measured coverage is within so many percentage points.
_TOLERANCE = 3.0
#: Smaller differences of skill are ties.
_TIE = 0.005


@dataclass(frozen=True)
class Verdict:
    """``headline`` is one sentence, ``points`` the evidence, ``losses`` where the forecast is no better or worse."""

    headline: str
    points: tuple[str, ...]
    losses: tuple[str, ...]


def sign(summary: Mapping[str, Any]) -> str:
    """Say what a negative value (red on the map) means, as far as it is known."""
    known = {"vertical": tr("Red (negative) is down."), "east": tr("Red (negative) is to the west.")}
    unknown = tr("The sign is the input's; in EGMS and most line-of-sight products red (negative) is away from the satellite.")
    return known.get(str(summary.get("component") or ""), unknown)


def verdict(summary: Mapping[str, Any], backtest: Backtest | None = None) -> Verdict:
    """Say which method, by how much, how sure, and where it loses."""
    rows = [row for row in summary.get("skill", ()) if row["method"] == "auto"]
    mean = next((row for row in rows if row["horizon"] == "mean"), None)
    method = str(summary.get("method", ""))
    if mean is None:
        return Verdict(
            tr("{method} was used, and how good it is could not be measured.", method=named(method)),
            (tr("The series is too short to hold any dates back, so there is no error, no skill and no coverage to report."),),
            (tr("The bounds are a guess from the spread of the series: do not base a decision on them."),),
        )
    steps = [row for row in rows if row["horizon"] != "mean"]
    return Verdict(
        _headline(method, mean, shown_label(summary), _better(summary)),
        tuple(_points(summary, mean, backtest)),
        tuple(_losses(summary, mean, steps, backtest)),
    )


def shown_label(summary: Mapping[str, Any]) -> str:
    """What to call the scores of ``auto``: the method's name, or ``auto`` where the choice changed during the test."""
    method = str(summary.get("method", ""))
    means = {row["method"]: row for row in summary.get("skill", ()) if row["horizon"] == "mean"}
    same = method not in means or "auto" not in means or means[method]["rmse"] == means["auto"]["rmse"]
    return method if same else "auto"


def _better(summary: Mapping[str, Any]) -> str:
    """The method that did best on the test dates, if it beat persistence there; else empty."""
    rows = [row for row in summary.get("skill", ()) if row["horizon"] == "mean" and row["method"] != "auto" and row["skill_persistence"]]
    best = max(rows, key=lambda row: row["skill_persistence"], default=None)
    return str(best["method"]) if best is not None and best["skill_persistence"] > _TIE else ""


def _headline(method: str, mean: Row, label: str, better: str) -> str:
    used = named(method)
    skill, low = mean["skill_persistence"], mean["skill_persistence_low"]
    if skill is None:
        return tr("The method {method} could not be compared with persistence.", method=used)
    if method == "persistence" and skill <= 0 and better:
        return tr("The forecast is the last observed value; on the test dates {method} was better.", method=title(better))
    if method == "persistence" and skill <= 0:
        return tr("Nothing was better than persistence: the forecast is the last observed value.")
    if skill <= 0:
        return tr(
            "The method {method} was no better than persistence on the test dates: treat the forecast as the last observed value.",
            method=used,
        )
    sure = "" if low is not None and low > 0 else tr(", a difference that may be chance")
    simple = mean["skill_best_simple"]
    but = "" if simple is None or simple >= -_TIE else tr("; a simple method did better still")
    if label == "auto":
        return tr(
            "Choosing the method anew at each date had {gain:.0f} % less squared error than persistence on dates it had never "
            "seen{sure}{but}. From what is known now, {method} makes the forecast.",
            gain=100 * skill,
            sure=sure,
            but=but,
            method=used,
        )
    return tr(
        "The method {method} had {gain:.0f} % less squared error than persistence on dates it had never seen{sure}{but}.",
        method=used,
        gain=100 * skill,
        sure=sure,
        but=but,
    )


def _points(summary: Mapping[str, Any], mean: Row, backtest: Backtest | None) -> list[str]:
    units = summary.get("units", "")
    made = []
    low, high = mean["skill_persistence_low"], mean["skill_persistence_high"]
    sure = low is not None and high is not None
    made.append(
        tr(
            "Skill over persistence {skill} ({span}); over the best simple method {simple}. 0 means as good as the reference, 1 perfect, "
            "below 0 worse.",
            skill=_number(mean["skill_persistence"]),
            span=tr("95 % interval {low:.2f} to {high:.2f}", low=low, high=high) if sure else tr("too few test dates for an interval"),
            simple=_number(mean["skill_best_simple"]),
        )
    )
    made.append(
        tr(
            "Typical error {rmse} {units} (RMSE), {mae} {units} (MAE), mean over the horizons.",
            rmse=_number(mean["rmse"]),
            mae=_number(mean["mae"]),
            units=units,
        )
    )
    made.append(
        tr(
            "Intervals, as measured: the 80 % band held {inner} of the later observations, the 95 % band {outer}; they are {narrow} and {wide} "
            "{units} wide on average.",
            inner=_held(mean, 80),
            outer=_held(mean, 95),
            narrow=_number(mean["width80"]),
            wide=_number(mean["width95"]),
            units=units,
        )
    )
    if backtest is not None:
        count, test, horizon = len(backtest.blocks.validation), len(backtest.blocks.test), backtest.blocks.horizon
        made.append(
            tr(
                "Tested by forecasting from {dates}, up to {ahead}, with nothing later in sight. "
                "The method of each was chosen from what was known then, beginning with {earlier}.",
                dates=trn("{n} past date", "{n} past dates", test),
                ahead=trn("{n} acquisition ahead", "{n} acquisitions ahead", horizon),
                earlier=trn("{n} earlier date", "{n} earlier dates", count),
            )
        )
    return made


def _losses(summary: Mapping[str, Any], mean: Row, steps: Sequence[Row], backtest: Backtest | None) -> list[str]:
    made = []
    behind = [row["horizon"] for row in steps if row["skill_persistence"] is not None and row["skill_persistence"] <= 0]
    if behind:
        made.append(tr("{ahead}: no better than the last observed value.", ahead=_ahead(behind)))
    unsure = [
        row["horizon"]
        for row in steps
        if row["horizon"] not in behind and row["skill_persistence_low"] is not None and row["skill_persistence_low"] <= 0
    ]
    if unsure:
        made.append(tr("{ahead}: the advantage over persistence may be chance (its interval contains 0).", ahead=_ahead(unsure)))
    simple = [row["horizon"] for row in steps if row["skill_best_simple"] is not None and row["skill_best_simple"] < -_TIE]
    if simple:
        made.append(tr("{ahead}: a simple method was better.", ahead=_ahead(simple)))
    for level in (80, 95):
        off = 100 * mean[f"coverage{level}"] - level if mean[f"coverage{level}"] is not None else 0.0
        if abs(off) > _TOLERANCE:
            text = (
                tr("The {level} % band is too narrow: it held {held:.1f} % of the observations.", level=level, held=level + off)
                if off < 0
                else tr("The {level} % band is too wide: it held {held:.1f} % of the observations.", level=level, held=level + off)
            )
            made.append(f"{text} {tr('With so few test dates that may be chance.')}" if _may_be_chance(mean, level) else text)
    if backtest is not None and "auto" in backtest.calibrated:
        made += _places(backtest)
    return made or [tr("Nowhere that the test dates could show.")]


def _held(mean: Row, level: int) -> str:
    """What a band held, with its interval where that is known."""
    share, low, high = _percent(mean[f"coverage{level}"]), mean.get(f"coverage{level}_low"), mean.get(f"coverage{level}_high")
    if low is None or high is None:
        return share
    return tr("{share} (95 % interval {low:.1f} to {high:.1f})", share=share, low=100 * low, high=100 * high)


def _may_be_chance(mean: Row, level: int) -> bool:
    """Whether the interval of a coverage holds what was promised, or the test dates are too few for an interval."""
    low, high = mean.get(f"coverage{level}_low"), mean.get(f"coverage{level}_high")
    return low is None or high is None or bool(low <= level / 100 <= high)


def _places(backtest: Backtest) -> list[str]:
    """Sites where persistence was better, and quarters of the sites, by noise, that the bands do not suit."""
    tested = backtest.blocks.tested
    observed, median = backtest.observed[tested], backtest.traces["auto"].median[tested]
    with np.errstate(invalid="ignore", divide="ignore"):
        error = _site_error(median, observed)
        reference = _site_error(backtest.traces["persistence"].median[tested], observed)
    scale = backtest.scales[tested].mean(0)
    known = np.isfinite(error) & np.isfinite(reference)
    worse = known & (error > reference)
    if not known.any() or backtest.choice.label == "persistence":
        return []
    share = 100 * worse.sum() / known.sum()
    made = [tr("At {share:.0f} % of the places persistence had the smaller error on the test dates.", share=share)]
    if known.sum() >= 400:
        for lower, upper, coverage in INTERVALS:
            quarters = 100 * noise_quartiles(backtest.calibrated["auto"], observed, scale, lower, upper)
            worst = int(np.abs(quarters - 100 * coverage).argmax())
            if abs(quarters[worst] - 100 * coverage) > _TOLERANCE:
                made.append(_quarter(worst, 100 * coverage, quarters[worst]))
    return made


def _quarter(number: int, level: float, held: float) -> str:
    """What the band of ``level`` % held in a quarter of the places, the quietest being the first."""
    values = {"level": level, "held": held}
    return (
        tr("In the quietest quarter of the places the {level:.0f} % band held {held:.0f} % of the observations.", **values),
        tr("In the quieter quarter of the places the {level:.0f} % band held {held:.0f} % of the observations.", **values),
        tr("In the noisier quarter of the places the {level:.0f} % band held {held:.0f} % of the observations.", **values),
        tr("In the noisiest quarter of the places the {level:.0f} % band held {held:.0f} % of the observations.", **values),
    )[number]


def _site_error(median: Any, observed: Any) -> Any:
    square = (median - observed) ** 2
    seen = np.isfinite(square)
    return np.where(seen, square, 0).sum((0, 1)) / seen.sum((0, 1))


def _ahead(horizons: Sequence[int]) -> str:
    """``1 to 3 and 7 acquisitions ahead``."""
    runs: list[list[int]] = []
    for item in sorted(horizons):
        if runs and item == runs[-1][-1] + 1:
            runs[-1].append(item)
        else:
            runs.append([item])
    texts = [str(run[0]) if len(run) == 1 else tr("{first} to {last}", first=run[0], last=run[-1]) for run in runs]
    listed = texts[0] if len(texts) == 1 else tr("{first} and {last}", first=", ".join(texts[:-1]), last=texts[-1])
    return (
        trn("{n} acquisition ahead", "{n} acquisitions ahead", 1)
        if list(horizons) == [1]
        else tr("{listed} acquisitions ahead", listed=listed)
    )


def _number(value: float | None) -> str:
    return tr("unknown") if value is None else f"{value:.2f}".replace("-", "−")


def _percent(value: float | None) -> str:
    return tr("an unknown share") if value is None else f"{100 * value:.1f} %"
