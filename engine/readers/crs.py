"""Coordinate reference systems: one way to write them (WKT), and extents in words."""

from __future__ import annotations

import math
from functools import lru_cache

from pyproj import CRS, Transformer
from pyproj.exceptions import CRSError, ProjError

from ..i18n import tr
from ..job import JobError

Bounds = tuple[float, float, float, float]
WGS84 = "EPSG:4326"


@lru_cache(maxsize=256)
def wkt(text: str) -> str:
    """Return the WKT of a CRS given as ``EPSG:…``, PROJ string or WKT; empty stays empty.

    Raises
    ------
    JobError
        ``bad_crs``: the text is no CRS.
    """
    if not text.strip():
        return ""
    try:
        found = CRS.from_user_input(text)
        if found.is_geocentric or found.is_vertical:
            kind = "geocentric" if found.is_geocentric else "vertical"
            raise JobError(
                "bad_crs",
                tr("'{name}' is a {kind} system, which has no map coordinates.", name=found.name, kind=kind),
                tr("Give a projected or geographic CRS."),
            )
        return str(found.to_wkt())
    except (CRSError, UnicodeError) as error:
        raise JobError(
            "bad_crs", tr("'{text}' is not a coordinate reference system.", text=text[:80]), tr("Give it as EPSG code, e.g. EPSG:32633.")
        ) from error


@lru_cache(maxsize=64)
def transformer(source: str, target: str) -> Transformer:
    """Return the transformation between two CRS, always x (longitude, easting) before y."""
    try:
        return Transformer.from_crs(source, target, always_xy=True)
    except (CRSError, ProjError) as error:
        raise JobError(
            "bad_crs",
            tr("No transformation is known from {source} to {target}.", source=label(source), target=label(target)),
            tr("Reproject the layer first."),
        ) from error


def same(first: str, second: str) -> bool:
    """Whether two CRS are the same but for the order of the axes."""
    return first == second or CRS.from_user_input(first).equals(CRS.from_user_input(second), ignore_axis_order=True)


def is_geographic(crs: str) -> bool:
    """Whether coordinates are degrees of longitude and latitude."""
    return bool(CRS.from_user_input(crs).is_geographic)


def label(crs: str) -> str:
    """Return ``EPSG:…`` where the CRS has a code, else its name."""
    try:
        known = CRS.from_user_input(crs)
    except CRSError:
        return tr("an unknown CRS")
    code = known.to_epsg()
    return f"EPSG:{code}" if code else str(known.name)


def describe(bounds: Bounds, crs: str) -> str:
    """Return an extent in words: longitudes and latitudes where they can be had, else coordinates and CRS."""
    try:
        west, south, east, north = transformer(crs, WGS84).transform_bounds(*bounds)
    except (JobError, ProjError):
        west = math.inf
    if not all(map(math.isfinite, bounds)) or math.isinf(west):
        x0, y0, x1, y1 = bounds
        return tr("x {x0:.6g} to {x1:.6g}, y {y0:.6g} to {y1:.6g} ({crs})", x0=x0, x1=x1, y0=y0, y1=y1, crs=label(crs))
    digits = 2 if max(east - west, north - south) > 0.5 else 4
    return tr(
        "longitude {west:.{digits}f} to {east:.{digits}f}, latitude {south:.{digits}f} to {north:.{digits}f} (in {crs})",
        west=west,
        digits=digits,
        east=east,
        south=south,
        north=north,
        crs=label(crs),
    )
