"""How zones moved so far, in plain words: the acceleration test, and the time of failure, never as a bare date."""

from __future__ import annotations

from collections.abc import Sequence

from ..toolbelt.i18n import tr, trn
from .about import About
from .words import JOINED, day, sides
from .zones import DISMISSED, HazardZone

_FASTER = "accelerating"


def motion_sentence(zone: HazardZone, about: About) -> str:
    """Say how a zone moved up to the forecast; empty where the history was not given or tells too little."""
    motion = str(zone.values.get("motion") or "")
    if motion == "steady":
        return tr("The measurements so far show neither acceleration nor slowing down that chance would not explain.")
    if motion == "slowing":
        return tr("According to the measurements so far, its movement is slowing down.")
    if motion != _FASTER:
        return ""
    change, error = zone.number("accel"), zone.number("accel_se")
    text = tr("According to the measurements so far, it moves ever faster.")
    side = sides(about)[int((change or 0.0) > 0)]
    if change is not None and error is not None and side:
        told = tr("According to the measurements so far, it moves ever faster ({side}): every year by {change} ± {error} a year more.")
        text = told.format(side=side, change=f"{abs(change):.1f}", error=f"{error:.1f}{JOINED}{about.units}")
        if _is_against(zone):
            text += " " + tr("The forecast expects movement the other way.")
    ends = [zone.day(name) for name in ("fail_from", "fail_to", "fail_est")]
    if None in ends:
        return f"{text} {tr('When it would fail cannot be told from them.')}"
    first, last, most = (day(end) for end in ends)
    told = tr(
        "Slopes that fail often speed up in this way before; if this one went on so, it would fail between {first} and {last} (95 %), most likely about {most}."
    )
    return f"{text} {told.format(first=first, last=last, most=most)}"


def faster(zones: Sequence[HazardZone]) -> str:
    """Say how many zones speed up in the direction that is forecast; empty if none does."""
    count = sum(zone.values.get("motion") == _FASTER and not _is_against(zone) and zone.review.status != DISMISSED for zone in zones)
    if not count:
        return ""
    return (
        trn("{count} of them moves ever faster.", "{count} of them move ever faster.", count).format(count=count)
        if len(zones) > 1
        else tr("It moves ever faster.")
    )


def _is_against(zone: HazardZone) -> bool:
    """Whether a zone speeds up one way, and is forecast to move the other."""
    return (zone.number("accel") or 0.0) * (zone.number("disp_max") or 0.0) < 0
