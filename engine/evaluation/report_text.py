"""What the figures of a run mean, in plain sentences."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

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
    meaning = {"vertical": "down", "east": "to the west"}.get(str(summary.get("component") or ""))
    if meaning:
        return f"Red (negative) is {meaning}."
    return "The sign is the input's; in EGMS and most line-of-sight products red (negative) is away from the satellite."


def verdict(summary: Mapping[str, Any], backtest: Backtest | None = None) -> Verdict:
    """Say which method, by how much, how sure, and where it loses."""
    rows = [row for row in summary.get("skill", ()) if row["method"] == "auto"]
    mean = next((row for row in rows if row["horizon"] == "mean"), None)
    method = str(summary.get("method", ""))
    if mean is None:
        return Verdict(
            f"{method} was used, and how good it is could not be measured.",
            ("The series is too short to hold any dates back, so there is no error, no skill and no coverage to report.",),
            ("The bounds are a guess from the spread of the series: do not base a decision on them.",),
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
    skill, low = mean["skill_persistence"], mean["skill_persistence_low"]
    if skill is None:
        return f"The method {method} could not be compared with persistence."
    if method == "persistence" and skill <= 0 and better:
        return f"The forecast is the last observed value; on the test dates {better} was better."
    if method == "persistence" and skill <= 0:
        return "Nothing was better than persistence: the forecast is the last observed value."
    if skill <= 0:
        return f"The method {method} was no better than persistence on the test dates: treat the forecast as the last observed value."
    sure = "" if low is not None and low > 0 else ", a difference that may be chance"
    simple = mean["skill_best_simple"]
    but = "" if simple is None or simple >= -_TIE else "; a simple method did better still"
    if label == "auto":
        return (
            f"Choosing the method anew at each date had {100 * skill:.0f} % less squared error than persistence on dates it had never "
            f"seen{sure}{but}. From what is known now, {method} makes the forecast."
        )
    return f"The method {method} had {100 * skill:.0f} % less squared error than persistence on dates it had never seen{sure}{but}."


def _points(summary: Mapping[str, Any], mean: Row, backtest: Backtest | None) -> list[str]:
    units = summary.get("units", "")
    made = []
    low, high = mean["skill_persistence_low"], mean["skill_persistence_high"]
    span = f" (95 % interval {low:.2f} to {high:.2f})" if low is not None and high is not None else " (too few test dates for an interval)"
    made.append(
        f"Skill over persistence {_number(mean['skill_persistence'])}{span}; over the best simple method "
        f"{_number(mean['skill_best_simple'])}. 0 means as good as the reference, 1 perfect, below 0 worse."
    )
    made.append(f"Typical error {_number(mean['rmse'])} {units} (RMSE), {_number(mean['mae'])} {units} (MAE), mean over the horizons.")
    made.append(
        f"Intervals, as measured: the 80 % band held {_percent(mean['coverage80'])}{_span(mean, 80)} of the later observations, the 95 % band "
        f"{_percent(mean['coverage95'])}{_span(mean, 95)}; they are {_number(mean['width80'])} and {_number(mean['width95'])} {units} wide on average."
    )
    if backtest is not None:
        count, test, horizon = len(backtest.blocks.validation), len(backtest.blocks.test), backtest.blocks.horizon
        made.append(
            f"Tested by forecasting from {test} past dates, up to {horizon} acquisitions ahead, with nothing later in sight. "
            f"The method of each was chosen from what was known then, beginning with {count} earlier dates."
        )
    return made


def _losses(summary: Mapping[str, Any], mean: Row, steps: Sequence[Row], backtest: Backtest | None) -> list[str]:
    made = []
    behind = [row["horizon"] for row in steps if row["skill_persistence"] is not None and row["skill_persistence"] <= 0]
    if behind:
        made.append(f"{_ahead(behind)}: no better than the last observed value.")
    unsure = [
        row["horizon"]
        for row in steps
        if row["horizon"] not in behind and row["skill_persistence_low"] is not None and row["skill_persistence_low"] <= 0
    ]
    if unsure:
        made.append(f"{_ahead(unsure)}: the advantage over persistence may be chance (its interval contains 0).")
    simple = [row["horizon"] for row in steps if row["skill_best_simple"] is not None and row["skill_best_simple"] < -_TIE]
    if simple:
        made.append(f"{_ahead(simple)}: a simple method was better.")
    for level in (80, 95):
        off = 100 * mean[f"coverage{level}"] - level if mean[f"coverage{level}"] is not None else 0.0
        if abs(off) > _TOLERANCE:
            word = "narrow" if off < 0 else "wide"
            chance = ", which may be chance" if _may_be_chance(mean, level) else ""
            made.append(f"The {level} % band is too {word}: it held {level + off:.1f} % of the observations{chance}.")
    if backtest is not None and "auto" in backtest.calibrated:
        made += _places(backtest)
    return made or ["Nowhere that the test dates could show."]


def _span(mean: Row, level: int) -> str:
    """The interval of a coverage; empty where it is not known."""
    low, high = mean.get(f"coverage{level}_low"), mean.get(f"coverage{level}_high")
    return "" if low is None or high is None else f" (95 % interval {100 * low:.1f} to {100 * high:.1f})"


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
    made = [f"At {100 * worse.sum() / known.sum():.0f} % of the places persistence had the smaller error on the test dates."]
    if known.sum() >= 400:
        for lower, upper, coverage in INTERVALS:
            quarters = 100 * noise_quartiles(backtest.calibrated["auto"], observed, scale, lower, upper)
            worst = int(np.abs(quarters - 100 * coverage).argmax())
            if abs(quarters[worst] - 100 * coverage) > _TOLERANCE:
                name = ("quietest", "quieter", "noisier", "noisiest")[worst]
                made.append(
                    f"In the {name} quarter of the places the {100 * coverage:.0f} % band held {quarters[worst]:.0f} % of the observations."
                )
    return made


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
    texts = [str(run[0]) if len(run) == 1 else f"{run[0]} to {run[-1]}" for run in runs]
    listed = texts[0] if len(texts) == 1 else ", ".join(texts[:-1]) + " and " + texts[-1]
    return f"{listed} acquisition{'' if list(horizons) == [1] else 's'} ahead"


def _number(value: float | None) -> str:
    return "unknown" if value is None else f"{value:.2f}".replace("-", "−")


def _percent(value: float | None) -> str:
    return "an unknown share" if value is None else f"{100 * value:.1f} %"
