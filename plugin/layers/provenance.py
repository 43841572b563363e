"""Where a layer comes from and how far it can be trusted, written into the layer's own metadata."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Optional

from qgis.core import QgsAbstractMetadataBase, QgsLayerMetadata

from ...engine.names import gap_texts, named
from ..about import HOMEPAGE, NAME, VERSION
from ..toolbelt.i18n import tr, trn
from .gap_score import headline

#: Property of a layer that tells the unit of its values.
UNITS = "groundcast/units"


def mean_score(summary: Mapping[str, Any]) -> Optional[Mapping[str, Any]]:
    """Return the skill row of the method used, mean over the horizons; None if no backtest was possible."""
    rows = [row for row in summary.get("skill") or () if row.get("horizon") == "mean"]
    for name in ("auto", summary.get("method")):
        for row in rows:
            if row.get("method") == name:
                return row
    return None


def layer_metadata(summary: Mapping[str, Any], title: str, legend: str) -> QgsLayerMetadata:
    """Return title, abstract, keywords and history (method, skill, inputs and their hashes, device, versions)."""
    result = QgsLayerMetadata()
    result.setTitle(title)
    result.setType("dataset")
    result.setLanguage("en")
    filled = summary.get("kind") == "soil_moisture"
    result.setAbstract("\n".join([*(_filled if filled else _forecast)(summary, legend), *map(str, summary.get("warnings") or ())]))
    result.setKeywords({"gmd:topicCategory": ["geoscientificInformation"], "GroundCast": _keywords(summary, filled)})
    result.setHistory(_history(summary))
    link = QgsAbstractMetadataBase.Link(NAME, "WWW:LINK", HOMEPAGE)
    result.setLinks([link])
    return result


def _forecast(summary: Mapping[str, Any], legend: str) -> list[str]:
    dates = summary.get("dates") or ["?"]
    lines = [
        tr("Forecast of ground deformation from {origin} to {last}. Values: {legend}.").format(
            origin=summary.get("origin", "?"), last=dates[-1], legend=legend
        ),
        _method(summary),
    ]
    score = mean_score(summary)
    if not score or score.get("skill_persistence") is None:
        return [*lines, tr("Its skill could not be measured on this series.")]
    text = tr("Measured on dates held back: skill over persistence {skill}, RMSE {rmse} {units}.")
    lines.append(text.format(skill=_number(score["skill_persistence"]), rmse=_number(score.get("rmse")), units=summary.get("units", "")))
    return [*lines, _coverage(score)]


def _filled(summary: Mapping[str, Any], legend: str) -> list[str]:
    dates = summary.get("dates") or ["?"]
    lines = [
        tr("Soil moisture from {first} to {last}, its gaps filled; observed values are unchanged. Values: {legend}.").format(
            first=dates[0], last=dates[-1], legend=legend
        ),
        _method(summary),
    ]
    missing, score = summary.get("share_missing"), headline(summary)
    if missing is not None:
        lines.append(tr("{share} % of the values were missing.").format(share=f"{100 * missing:.0f}"))
    if score is None:
        return [*lines, tr("Its error could not be measured on these data.")]
    text = tr("Measured on {count} observed values that were hidden ({mask}): mean absolute error {mae}, RMSE {rmse} {units}.")
    errors = {name: _number(score.get(name), 4) for name in ("mae", "rmse")}
    gaps = gap_texts().get(str(score.get("mask")), "?")
    lines.append(text.format(count=score.get("count", "?"), mask=gaps, units=summary.get("units", ""), **errors))
    return [*lines, _coverage(score)]


def _method(summary: Mapping[str, Any]) -> str:
    return (
        tr("Method: {method}. {reason}").format(method=named(str(summary.get("method") or "?")), reason=summary.get("reason", "")).strip()
    )


def _coverage(score: Mapping[str, Any]) -> str:
    return tr("The 80 % interval held {inner} and the 95 % interval {outer} of the observations.").format(
        inner=_number(score.get("coverage80")), outer=_number(score.get("coverage95"))
    )


def _keywords(summary: Mapping[str, Any], filled: bool) -> list[str]:
    subject = ["soil moisture", "gap filling"] if filled else ["InSAR", "ground deformation", "forecast"]
    return [*subject, str(summary.get("method", "")), "GroundCast " + VERSION]


def _history(summary: Mapping[str, Any]) -> list[str]:
    past = summary.get("history") or {}
    lines = [
        trn(
            "History used: {count} date from {start} to {end}.", "History used: {count} dates from {start} to {end}.", past.get("count", 0)
        ).format(count=past.get("count", "?"), start=past.get("start", "?"), end=past.get("end", "?"))
    ]
    for item in summary.get("inputs") or ():
        lines.append(tr("Input: {path} (SHA-256 {digest})").format(path=item.get("path", "?"), digest=item.get("sha256") or "-"))
    lines.append(
        tr("Computed by GroundCast {version} on {device} in {seconds} s.").format(
            version=VERSION, device=summary.get("device", "?"), seconds=_number(summary.get("seconds"))
        )
    )
    versions = summary.get("versions") or {}
    if versions:
        lines.append(tr("Versions: {versions}").format(versions=", ".join(f"{key} {value}" for key, value in versions.items())))
    return lines


def _number(value: Any, digits: int = 2) -> str:
    return f"{value:.{digits}f}" if isinstance(value, (int, float)) else "?"
