"""What the report says, in plain words."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Optional

from qgis.PyQt.QtCore import QDate, QLocale

from ...engine.names import named
from ..about import NAME
from ..toolbelt.i18n import tr, trn
from .about import About
from .zones import DISMISSED, HazardZone, Review

#: Keeps a number and its unit, or the parts of a date, on one line.
JOINED = "\u00a0"


def day(value: Optional[date]) -> str:
    """Write a date in full, as the user's language does; empty for none."""
    return _written(value, tr("d MMMM yyyy"))


def short_day(value: Optional[date]) -> str:
    """Write a date in the space of a table; empty for none."""
    return _written(value, tr("d MMM yyyy"))


def _written(value: Optional[date], form: str) -> str:
    return QLocale().toString(QDate(value.year, value.month, value.day), form).replace(" ", JOINED) if value is not None else ""


def class_name(severity: int) -> str:
    """Return the name of a class."""
    return (tr("low"), tr("moderate"), tr("high"), tr("very high"))[severity - 1]


def status_name(review: Review) -> str:
    """Return the status of a review."""
    known = {"new": tr("not yet reviewed"), "": tr("not yet reviewed"), "confirmed": tr("confirmed"), "watch": tr("under watch")}
    return {**known, DISMISSED: tr("dismissed")}.get(review.status, review.status)


def percent(value: Optional[float]) -> str:
    """Write a probability; never as certain, because it is not."""
    if value is None:
        return tr("unknown")
    if value > 0.99:
        return tr("over 99 %").replace(" %", JOINED + "%")
    return tr("under 1 %") if value < 0.01 else f"{100 * value:.0f}{JOINED}%"


def signed(value: Optional[float], units: str, digits: int = 0) -> str:
    """Write a movement with its sign; an en dash where it is unknown."""
    if value is None:
        return "–"
    text = f"{value:+.{digits}f}".replace("-", "\u2212")
    return f"{text}{JOINED}{units}".strip()


def area(square_metres: Optional[float]) -> str:
    """Write an area in the unit that reads best."""
    if square_metres is None:
        return "–"
    if square_metres >= 1e6:
        return tr("{value} km²").format(value=f"{square_metres / 1e6:.1f}")
    if square_metres >= 1e4:
        return tr("{value} ha").format(value=f"{square_metres / 1e4:.1f}")
    return tr("{value} m²").format(value=f"{square_metres:.0f}")


def place(centre: tuple[float, float]) -> str:
    """Write latitude and longitude."""
    ends = ("N" if centre[0] >= 0 else "S", "E" if centre[1] >= 0 else "W")
    return f"{abs(centre[0]):.4f}° {ends[0]}, {abs(centre[1]):.4f}° {ends[1]}"


def movement(zone: Optional[HazardZone], units: str) -> str:
    """Return what the zones are about: moving by more than so much, which way."""
    limit = zone.number("threshold") if zone is not None else None
    speed = zone.number("vel_limit") if zone is not None else None
    way = {"away": tr(" away from the satellite (or down)"), "toward": tr(" toward the satellite (or up)")}
    side = way.get(str(zone.values.get("direction") or ""), "") if zone is not None else ""
    if limit and speed:
        told = tr("move by more than {limit} or faster than {speed} a year{side}")
        return told.format(limit=f"{limit:g}{JOINED}{units}", speed=f"{speed:g}{JOINED}{units}", side=side)
    if limit:
        return tr("move by more than {limit}{side}").format(limit=f"{limit:g}{JOINED}{units}", side=side)
    if speed:
        return tr("move faster than {limit} a year{side}").format(limit=f"{speed:g}{JOINED}{units}", side=side)
    return tr("move by more than the threshold")


def headline(zones: Sequence[HazardZone], about: About) -> list[str]:
    """Return the first sentences of the report: how many zones, how bad, by when, how many reviewed."""
    span = _span(about)
    live = [zone for zone in zones if zone.review.status != DISMISSED]
    if not zones:
        return [
            tr("No hazard zone was found."),
            tr("No area reaches the chosen probability of moving by more than the chosen threshold{span}.").format(span=span),
        ]
    what = movement(zones[0], about.units)
    if len(live) == 1:
        first = tr("One area may {what}{span}.").format(what=what, span=span)
    elif live:
        first = tr("{count} areas may {what}{span}.").format(count=len(live), what=what, span=span)
    else:
        first = tr("All zones that were found have been dismissed after a review.")
    lines = [first]
    if live:
        counts = [(level, sum(zone.severity == level for zone in live)) for level in (4, 3, 2, 1)]
        classes = ", ".join(f"{count} {class_name(level)}" for level, count in counts if count)
        lines.append(tr("Classes: {classes}.").format(classes=classes))
    return [*lines, reviewed(zones)]


def reviewed(zones: Sequence[HazardZone]) -> str:
    """Say how far the review has come."""
    done = sum(zone.review.is_done for zone in zones)
    if not done:
        return tr("None of them has been reviewed on site yet.") if len(zones) > 1 else tr("It has not been reviewed on site yet.")
    names = ("confirmed", "watch", DISMISSED)
    counts = [(status_name(Review(name)), sum(zone.review.status == name for zone in zones)) for name in names]
    told = ", ".join(f"{count} {name}" for name, count in counts if count)
    return tr("Reviewed: {done} of {all}{told}.").format(done=done, all=len(zones), told=f" ({told})" if told else "")


def zone_sentence(zone: HazardZone, about: About) -> str:
    """Say what the forecast says of a zone."""
    text = tr("The probability that the most affected place of this zone will {what}{span} is {chance}.").format(
        what=movement(zone, about.units), chance=percent(zone.number("prob_max")), span=_span(about)
    )
    first = zone.day("first_date")
    if first is None:
        return text
    return f"{text} {tr('The chosen limit of probability is first reached on {day}.').format(day=day(first))}"


def probability_meaning() -> str:
    """Explain a probability."""
    return tr(
        "A probability of 80 % means: of 100 places for which the forecast says 80 %, about 80 are expected to move by more than the "
        "threshold, and about 20 are not. A zone takes the probability of its most affected place."
    )


def source(about: About) -> str:
    """Say in a line what the report stands on; empty where nothing is known."""
    parts = [Path(about.inputs[0][0]).name] if about.inputs else []
    count, start, end = (about.history.get(key) for key in ("count", "start", "end"))
    if count:
        parts.append(
            trn("{count} date from {start} to {end}", "{count} dates from {start} to {end}", count).format(
                count=count, start=start, end=end
            )
        )
    if about.method:
        parts.append(tr("method {name}").format(name=named(about.method)))
    if about.version:
        parts.append(f"{NAME} {about.version}")
    return tr("Source: {parts}").format(parts=", ".join(parts)) if parts else ""


def sides(about: About) -> tuple[str, str]:
    """Return what the lowest and the highest values of a movement mean; empty where the sign is unknown."""
    if about.units not in ("mm", "cm", "m"):
        return "", ""
    told = {"vertical": (tr("down"), tr("up")), "east": (tr("west"), tr("east"))}
    return told.get(about.component, (tr("away from satellite"), tr("toward satellite")))


def trust(about: About) -> list[str]:
    """Say how well the forecast did on the past of these data."""
    if about.error is None or about.naive_error is None:
        return [tr("How well the forecast does was not measured on these data, or its summary was not given. Read it with caution.")]
    text = tr(
        "Tested on past dates that were hidden from it, the forecast was off by {error} {units} (root mean square). Assuming that nothing "
        "changes was off by {naive} {units}."
    )
    lines = [text.format(error=f"{about.error:.1f}", naive=f"{about.naive_error:.1f}", units=about.units)]
    if about.skill is not None and about.skill <= 0.02:
        lines.append(tr("So it is hardly better than assuming that nothing changes: rely on it with great caution."))
    inner, outer = (about.score.get(f"coverage{level}") for level in (80, 95))
    if inner is not None and outer is not None:
        told = tr("Of what was measured later, {inner} % lay in the range meant to hold 80 %, and {outer} % in the one meant to hold 95 %.")
        lines.append(told.format(inner=f"{100 * inner:.0f}", outer=f"{100 * outer:.0f}"))
    return lines


def caution() -> str:
    """Say what the report is not."""
    return tr(
        "A forecast continues what the measurements show. It cannot foresee an earthquake, a sudden slope failure or a change of "
        "water management. This report is no warning and replaces no engineering judgement."
    )


def _span(about: About) -> str:
    if about.origin is None or about.last is None:
        return ""
    return tr(" between {first} and {last}").format(first=day(about.origin), last=day(about.last))
