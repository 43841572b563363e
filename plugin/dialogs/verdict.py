"""The run in one line, and what to be aware of."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...engine.i18n import grouped
from ..layers.gap_score import headline
from ..layers.provenance import mean_score
from ..processing.imputers import IMPUTER_WORDS, MASK_WORDS
from ..processing.methods import METHOD_WORDS
from ..toolbelt.i18n import tr


def verdict(summary: Mapping[str, Any]) -> str:
    """Say which method was used, its skill over persistence and how often its 80 % interval held."""
    name = str(summary.get("method") or "")
    used = METHOD_WORDS.used(name)
    score = mean_score(summary)
    if not name:
        return tr("The forecast is complete.")
    if score is None or score.get("skill_persistence") is None:
        return tr("{method} was used; its skill could not be measured on this series.").format(method=used)
    skill, coverage = score["skill_persistence"], score.get("coverage80")
    if coverage is None:
        return tr("{method} was used: skill {skill} over persistence.").format(method=used, skill=f"{skill:.2f}")
    text = tr("{method} was used: skill {skill} over persistence; the 80 % interval held {coverage} of the observations.")
    return text.format(method=used, skill=f"{skill:.2f}", coverage=f"{coverage:.2f}")


def filled_verdict(summary: Mapping[str, Any]) -> str:
    """Say which method filled the gaps, its error on hidden values and how often its 80 % interval held."""
    name, score = str(summary.get("method") or ""), headline(summary)
    used = IMPUTER_WORDS.used(name)
    if not name:
        return tr("The gaps are filled.")
    if score is None:
        return tr("{method} was used; its error could not be measured on these data.").format(method=used)
    text = tr(
        "{method} was used: mean absolute error {mae} {units} on {count} hidden values ({mask}); the 80 % interval held {coverage} of them."
    )
    coverage = score.get("coverage80")
    return text.format(
        method=used, mae=f"{score['mae']:.4f}", units=summary.get("units", ""), count=grouped(int(score.get("count") or 0)),
        mask=MASK_WORDS.title(score["mask"]), coverage="?" if coverage is None else f"{coverage:.2f}",
    )  # fmt: skip


def details(summary: Mapping[str, Any]) -> list[str]:
    """Return why that method, and the first warnings."""
    reason = [str(summary["reason"])] if summary.get("reason") else []
    return reason + [str(text) for text in list(summary.get("warnings") or ())[:3]]
