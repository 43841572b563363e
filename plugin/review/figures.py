"""What the figures of a zone are called in its attribute form, and the words for what stands there as a key."""

from __future__ import annotations

from collections.abc import Sequence

from ..toolbelt.i18n import tr

#: What makes a layer one of ours: fields of other layers may have the same names by chance.
_OURS = ("zone", "severity", "prob_max")


def figures(names: Sequence[str]) -> dict[str, tuple[str, dict[str, str]]]:
    """Return the title of each field of a zone, and its words by key where it has keys; none if fields with these ``names`` are no zone's of ours.

    A date of failure says that it is part of an interval.
    """
    if not all(name in names for name in _OURS):
        return {}
    classes = {"1": tr("1, low"), "2": tr("2, moderate"), "3": tr("3, high"), "4": tr("4, very high")}
    motions = {"accelerating": tr("ever faster"), "slowing": tr("slowing down"), "steady": tr("steady"), "unknown": tr("unknown")}
    ways = {"either": tr("Either way"), "away": tr("Away from the satellite, or down"), "toward": tr("Toward the satellite, or up")}
    return {
        "zone": (tr("Zone"), {}),
        "zone_id": (tr("Lasting id"), {}),
        "severity": (tr("Class"), classes),
        "points": (tr("Points over the limit"), {}),
        "area_m2": (tr("Size (m²)"), {}),
        "prob_max": (tr("Highest probability"), {}),
        "prob_mean": (tr("Mean probability"), {}),
        "disp_max": (tr("Largest movement"), {}),
        "disp_median": (tr("Median movement"), {}),
        "vel_max": (tr("Largest velocity (a year)"), {}),
        "gradient": (tr("Steepest difference (per m)"), {}),
        "quality": (tr("Share of points that resolve the threshold"), {}),
        "change_max": (tr("Change of speed (a year)"), {}),
        "first_date": (tr("Limit reached"), {}),
        "motion": (tr("Movement so far"), motions),
        "accel": (tr("Acceleration (a year, each year)"), {}),
        "accel_se": (tr("Acceleration, standard error"), {}),
        "accel_p": (tr("Acceleration, probability by chance"), {}),
        "fail_from": (tr("Would fail: 95 % interval from"), {}),
        "fail_est": (tr("Would fail: most likely, within the interval"), {}),
        "fail_to": (tr("Would fail: 95 % interval to"), {}),
        "threshold": (tr("Threshold"), {}),
        "vel_limit": (tr("Threshold of velocity"), {}),
        "direction": (tr("Direction"), ways),
        "origin": (tr("Last measurement"), {}),
    }
