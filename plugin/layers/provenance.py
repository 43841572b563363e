"""Where a layer comes from and how far it can be trusted, written into the layer's own metadata."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Optional

from qgis.core import QgsAbstractMetadataBase, QgsLayerMetadata

from ..about import HOMEPAGE, NAME, VERSION
from ..toolbelt.i18n import tr


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
    result.setAbstract(_abstract(summary, legend))
    result.setKeywords({"gmd:topicCategory": ["geoscientificInformation"], "GroundCast": _keywords(summary)})
    result.setHistory(_history(summary))
    link = QgsAbstractMetadataBase.Link(NAME, "WWW:LINK", HOMEPAGE)
    result.setLinks([link])
    return result


def _abstract(summary: Mapping[str, Any], legend: str) -> str:
    dates = summary.get("dates") or ["?"]
    lines = [
        tr("Forecast of ground deformation from {origin} to {last}. Values: {legend}.").format(
            origin=summary.get("origin", "?"), last=dates[-1], legend=legend
        ),
        tr("Method: {method}. {reason}").format(method=summary.get("method", "?"), reason=summary.get("reason", "")).strip(),
    ]
    score = mean_score(summary)
    if score and score.get("skill_persistence") is not None:
        lines.append(
            tr("Measured on dates held back: skill over persistence {skill}, RMSE {rmse} {units}.").format(
                skill=_number(score["skill_persistence"]), rmse=_number(score.get("rmse")), units=summary.get("units", "")
            )
        )
        lines.append(
            tr("The 80 % interval held {inner} and the 95 % interval {outer} of the observations.").format(
                inner=_number(score.get("coverage80")), outer=_number(score.get("coverage95"))
            )
        )
    else:
        lines.append(tr("Its skill could not be measured on this series."))
    lines.extend(str(text) for text in summary.get("warnings") or ())
    return "\n".join(lines)


def _keywords(summary: Mapping[str, Any]) -> list[str]:
    return ["InSAR", "ground deformation", "forecast", str(summary.get("method", "")), "GroundCast " + VERSION]


def _history(summary: Mapping[str, Any]) -> list[str]:
    past = summary.get("history") or {}
    lines = [
        tr("History used: {count} dates from {start} to {end}.").format(
            count=past.get("count", "?"), start=past.get("start", "?"), end=past.get("end", "?")
        )
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


def _number(value: Any) -> str:
    return f"{value:.2f}" if isinstance(value, (int, float)) else "?"
