"""How the forecast came to be and how it did on the past: from the summary the engine writes, else from the forecast file's own tags."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any, Optional

from qgis.core import QgsMapLayer, QgsRasterLayer, QgsVectorLayer

from ...engine.job import parse_date
from ..layers.problem import InputError
from ..layers.provenance import mean_score
from ..series import cells
from ..series.points import is_forecast
from ..toolbelt.gdal_files import ANY, opened
from ..toolbelt.i18n import tr

_TAG = "GROUNDCAST_"


@dataclass(frozen=True)
class About:
    """What is known of a forecast; empty where it is not.

    Attributes
    ----------
    origin, last : date or None
        Last acquisition used, last date forecast.
    history : mapping
        ``start``, ``end``, ``count`` of the acquisitions used.
    inputs : tuple of (str, str)
        Path and SHA-256 of every file.
    score, reference : mapping
        Measured on dates held back, mean over the dates ahead: of the method used, and of 'nothing changes'.
    tested : tuple of mapping
        The same of every method that was tried.
    """

    units: str = "mm"
    component: str = ""
    origin: Optional[date] = None
    last: Optional[date] = None
    method: str = ""
    reason: str = ""
    sites: int = 0
    history: Mapping[str, Any] = field(default_factory=dict)
    inputs: tuple[tuple[str, str], ...] = ()
    score: Mapping[str, Any] = field(default_factory=dict)
    reference: Mapping[str, Any] = field(default_factory=dict)
    tested: tuple[Mapping[str, Any], ...] = ()
    warnings: tuple[str, ...] = ()
    version: str = ""

    @property
    def error(self) -> Optional[float]:
        """Root mean square error on dates held back; None if it was not measured."""
        return _number(self.score.get("rmse"))

    @property
    def skill(self) -> Optional[float]:
        """``1 - MSE / MSE of persistence``; None if it was not measured."""
        return _number(self.score.get("skill_persistence"))

    @property
    def naive_error(self) -> Optional[float]:
        """Root mean square error of 'nothing changes' on the same dates."""
        told = _number(self.reference.get("rmse"))
        if told is None and self.error is not None and self.skill is not None and self.skill < 1:
            return float(self.error / (1 - self.skill) ** 0.5)
        return told


def about(table: str, forecast: Optional[QgsMapLayer]) -> About:
    """Return what is known of the forecast.

    Parameters
    ----------
    table : str
        The summary (JSON) of *Forecast deformation*; empty = look for it beside the forecast, and read the forecast's tags.

    Raises
    ------
    InputError
        The table cannot be read, or is none of a forecast.
    """
    path = forecast.source().split("|")[0] if forecast is not None else ""
    tags = _tags(path)
    if table:
        return _of_summary(_read(table))
    beside = _beside(path, tags)
    if beside is not None:
        return _of_summary(beside)
    return _of_tags(tags, forecast)


def _read(table: str) -> Mapping[str, Any]:
    try:
        body = json.loads(Path(table).read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        text = tr("The summary '{path}' cannot be read ({error}). Choose the JSON file of 'Forecast deformation', or leave it out.")
        raise InputError(text.format(path=table, error=error)) from None
    if not isinstance(body, dict) or "method" not in body or "dates" not in body:
        text = tr("'{path}' is no summary of a forecast. Choose the JSON file of 'Forecast deformation', or leave it out.")
        raise InputError(text.format(path=table))
    return body


def _beside(path: str, tags: Mapping[str, str]) -> Optional[Mapping[str, Any]]:
    """The summary of the same run in the forecast's folder, under a usual name; None if there is none."""
    if not tags:
        return None
    for candidate in (Path(path).with_suffix(".json"), Path(path).with_name("table.json"), Path(path).with_name("summary.json")):
        try:
            body = _read(str(candidate)) if candidate.is_file() else None
        except InputError:
            continue
        if body is not None and (body.get("origin"), body.get("method")) == (tags.get("ORIGIN"), tags.get("METHOD")):
            return body
    return None


def _of_summary(body: Mapping[str, Any]) -> About:
    means = [row for row in body.get("skill") or () if row.get("horizon") == "mean"]
    return About(
        units=str(body.get("units") or "mm"),
        component=str(body.get("component") or ""),
        origin=_date(body.get("origin")),
        last=_date((body.get("dates") or [""])[-1]),
        method=str(body.get("method") or ""),
        reason=str(body.get("reason") or ""),
        sites=int(body.get("sites") or 0),
        history=dict(body.get("history") or {}),
        inputs=tuple((str(item.get("path") or ""), str(item.get("sha256") or "")) for item in body.get("inputs") or ()),
        score=mean_score(body) or {},
        reference=next((row for row in means if row.get("method") == "persistence"), {}),
        tested=tuple(means),
        warnings=tuple(str(item.get("text", item) if isinstance(item, dict) else item) for item in body.get("warnings") or ()),
        version=str((body.get("versions") or {}).get("groundcast") or ""),
    )


def _of_tags(tags: Mapping[str, str], forecast: Optional[QgsMapLayer]) -> About:
    inputs = _loaded(tags.get("INPUTS")) or []
    points = isinstance(forecast, QgsVectorLayer)
    stack = cells.open_stack(forecast) if isinstance(forecast, QgsRasterLayer) else None
    names = forecast.fields().names() if points and is_forecast(forecast) else []
    days = [name[1:] for name in names if name.startswith("D") and name[1:].isdigit()]
    last = stack.days[-1] if stack is not None else _date(max(days, default=""))
    return About(
        origin=_date(tags.get("ORIGIN")),
        last=last,
        method=tags.get("METHOD", ""),
        sites=forecast.featureCount() if points else 0,
        inputs=tuple((str(item.get("path") or ""), str(item.get("sha256") or "")) for item in inputs),
        score=_loaded(tags.get("SKILL")) or {},
        version=tags.get("VERSION", ""),
    )


def _tags(path: str) -> dict[str, str]:
    """What the engine wrote into the forecast's file."""
    dataset = opened(path, ANY) if path and Path(path).is_file() else None
    if dataset is None:
        return {}
    found = {**(dataset.GetMetadata() or {}), **((dataset.GetLayer(0).GetMetadata() or {}) if dataset.GetLayerCount() else {})}
    return {key[len(_TAG) :]: str(value) for key, value in found.items() if key.startswith(_TAG)}


def _loaded(text: Optional[str]) -> Any:
    try:
        return json.loads(text or "null")
    except ValueError:
        return None


def _date(text: Any) -> Optional[date]:
    try:
        return parse_date(str(text)) if text else None
    except ValueError:
        return None


def _number(value: Any) -> Optional[float]:
    return float(value) if isinstance(value, (int, float)) and not isinstance(value, bool) and value == value else None
