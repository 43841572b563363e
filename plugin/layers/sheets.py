"""Which layers an output file becomes: a plan, without any QGIS layer in it, so it can be made in any thread."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from ...engine.job import parse_date
from ..toolbelt.i18n import tr
from .ramp import Scale

#: Suffix of the point columns of each quantity with dates.
SUFFIXES = {"median": "", "lower80": "_lo80", "upper80": "_hi80", "lower95": "_lo95", "upper95": "_hi95"}
DERIVED = ("displacement", "velocity", "velocity_change")
#: Quantities of a filled stack, each a raster, or a table of a GeoPackage of stations.
FILLED = ("filled", "lower80", "upper80", "lower95", "upper95")
_BOUNDS = ("lower80", "upper80", "lower95", "upper95")
_ORDER = ("median", *DERIVED, "embedding", "provenance", "intervals", "upper95", "upper80", "lower80", "lower95", "history")
RANKS = {**{key: rank for rank, key in enumerate(_ORDER)}, "filled": 0}


@dataclass(frozen=True)
class Sheet:
    """One quantity to show.

    Attributes
    ----------
    key : str
        Job output key, or ``history``.
    title, legend, units : str
        Layer name, first line of the legend (unit and sign), unit.
    scale : Scale
        Values and their colours.
    days : tuple of date
        What the Temporal Controller plays; empty for a quantity without dates.
    columns : tuple of str
        Point columns: one per day, or the only one.
    notes : (str, str)
        What the lowest and the highest class mean.
    table : str
        Table of the file, where it is not the first.
    """

    key: str
    title: str
    legend: str
    units: str
    scale: Scale
    days: tuple[date, ...] = ()
    columns: tuple[str, ...] = ()
    notes: tuple[str, str] = ("", "")
    table: str = ""

    @property
    def rank(self) -> int:
        """Place in the group, from the top."""
        return RANKS[self.key]

    @property
    def visible(self) -> bool:
        """Whether it is ticked when it arrives: the result and the history; they are never shown at the same time."""
        return self.is_main or self.key == "history"

    @property
    def is_main(self) -> bool:
        """Whether it is what the run was for."""
        return self.key in ("median", "filled")

    @property
    def is_bound(self) -> bool:
        """Whether it bounds an interval."""
        return self.key in _BOUNDS


def sheet(key: str, summary: Mapping[str, Any], scale: Scale, points: bool) -> Sheet:
    """Plan the layer of one job output key of a forecast."""
    units = str(summary.get("units") or "mm")
    days = tuple(parse_date(text) for text in summary.get("dates") or ())
    if key in DERIVED:
        unit = units if key == "displacement" else tr("{units}/yr").format(units=units)
        return Sheet(key, title(key), legend(unit, summary), unit, scale, (), (key,) if points else (), end_notes(key, summary))
    columns = tuple(f"D{day:%Y%m%d}{SUFFIXES[key]}" for day in days) if points else ()
    return Sheet(key, title(key), legend(units, summary), units, scale, days, columns, end_notes(key, summary))


def embedding_sheet() -> Sheet:
    """Plan the layer of the learned embedding: each place has its colour as a field."""
    return Sheet("embedding", title("embedding"), tr("like colours moved alike"), "", Scale((), ()), columns=("colour",))


def filled_sheet(key: str, summary: Mapping[str, Any], scale: Scale, points: bool) -> Sheet:
    """Plan the layer of one of :data:`FILLED`, or of ``provenance``."""
    days = tuple(parse_date(text) for text in summary.get("dates") or ())
    columns = tuple(f"D{day:%Y%m%d}" for day in days) if points else ()
    if key == "provenance":
        return Sheet(key, title(key), tr("where each value comes from"), "", scale, days)
    units = str(summary.get("units") or "m3/m3")
    heading = tr("soil moisture, {units}").format(units=units)
    ends = (tr("dry"), tr("wet"))
    return Sheet(key, title(key), heading, units, scale, days, columns, ends, key if points and key != "filled" else "")


def title(key: str) -> str:
    """Return the name of the layer of an output key."""
    return {
        "median": tr("Forecast, median"),
        "lower80": tr("Lower bound of the 80 % interval"),
        "upper80": tr("Upper bound of the 80 % interval"),
        "lower95": tr("Lower bound of the 95 % interval"),
        "upper95": tr("Upper bound of the 95 % interval"),
        "displacement": tr("Predicted displacement"),
        "velocity": tr("Predicted velocity"),
        "velocity_change": tr("Change of velocity"),
        "history": tr("Observed history"),
        "filled": tr("Filled soil moisture"),
        "provenance": tr("Provenance"),
        "embedding": tr("Which places move together"),
    }[key]


def has_sign(summary: Mapping[str, Any]) -> bool:
    """Whether positive is known to mean toward the satellite: so in lengths (EGMS, MintPy), not in phase."""
    return str(summary.get("units") or "mm") in ("mm", "cm", "m")


def legend(units: str, summary: Mapping[str, Any]) -> str:
    """Return the first line of the legend: the unit, and what a positive value means."""
    if not has_sign(summary):
        return tr("{units}, sign as in the input").format(units=units)
    text = {"vertical": tr("{units}, + upward"), "east": tr("{units}, + eastward")}
    return text.get(_component(summary), tr("{units}, + toward satellite")).format(units=units)


def end_notes(key: str, summary: Mapping[str, Any]) -> tuple[str, str]:
    """Return what the lowest and the highest class mean; empty where the sign is unknown. Short: the layer panel is narrow."""
    if not has_sign(summary):
        return "", ""
    if key == "velocity_change":
        text = {"vertical": (tr("more down"), tr("more up")), "east": (tr("more west"), tr("more east"))}
        return text.get(_component(summary), (tr("more away (LOS)"), tr("more toward (LOS)")))
    text = {"vertical": (tr("down"), tr("up")), "east": (tr("west"), tr("east"))}
    return text.get(_component(summary), (tr("away (LOS)"), tr("toward (LOS)")))


def _component(summary: Mapping[str, Any]) -> str:
    """Return what was projected out of the line of sight (EGMS L3): ``vertical``, ``east``, or empty."""
    return str(summary.get("component") or "")
