"""Columns of point tables: coordinates, identifiers, and the static priors that may be used.

Static priors are taken from a list of names, not by exclusion: product columns such as ``mean_velocity``,
``acceleration``, ``seasonality``, ``rmse``, ``temporal_coherence`` or cluster labels were fitted on the *whole* record, so
a forecast that uses them has seen the future it predicts.
"""

from __future__ import annotations

from collections.abc import Sequence

#: Terrain and viewing geometry: known before, and independent of, the displacement.
PRIORS = frozenset(
    (
        "height", "elevation", "altitude", "dem", "dtm", "dsm", "slope", "aspect", "twi", "tpi", "tri", "curvature",
        "plan_curvature", "profile_curvature", "total_curvature", "c_tot", "c_plan", "c_prof", "c_total", "c_profile",
        "roughness", "incidence_angle", "los_east", "los_north", "los_up",
    )
)  # fmt: skip
#: EGMS releases name the height differently; the first present is used, once.
_HEIGHTS = ("height", "height_ortho", "height_wgs84", "height_ellipse")
_PIDS = ("pid", "point_id", "pointid", "ps_id", "psid", "id", "code", "name")
_PROJECTED = (("easting", "northing"), ("x", "y"), ("coord_x", "coord_y"), ("x_coord", "y_coord"))
_GEOGRAPHIC = (("longitude", "latitude"), ("lon", "lat"), ("long", "lat"), ("lng", "lat"))


def priors(names: Sequence[str]) -> dict[str, int]:
    """Return the static priors among ``names``: name of the covariate -> position of the column."""
    lower = [name.strip().lower() for name in names]
    found = {name: index for index, name in enumerate(lower) if name in PRIORS and name not in _HEIGHTS}
    for height in _HEIGHTS:
        if height in lower:
            return {"height": lower.index(height), **found}
    return found


def identifier(names: Sequence[str]) -> int | None:
    """Return the position of the column that identifies a point, or None."""
    return _first(names, [(name,) for name in _PIDS], 0)


def projected(names: Sequence[str]) -> tuple[int, int] | None:
    """Return the positions of the projected x and y columns, or None."""
    return _pair(names, _PROJECTED)


def geographic(names: Sequence[str]) -> tuple[int, int] | None:
    """Return the positions of the longitude and latitude columns, or None."""
    return _pair(names, _GEOGRAPHIC)


def _pair(names: Sequence[str], pairs: Sequence[tuple[str, str]]) -> tuple[int, int] | None:
    x, y = _first(names, pairs, 0), _first(names, pairs, 1)
    return None if x is None or y is None else (x, y)


def _first(names: Sequence[str], choices: Sequence[tuple[str, ...]], part: int) -> int | None:
    lower = [name.strip().lower() for name in names]
    for choice in choices:
        if all(word in lower for word in choice):
            return lower.index(choice[part])
    return None
