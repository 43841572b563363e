"""Regions across the antimeridian, where longitude jumps from 180 to -180."""

from __future__ import annotations

import math

import numpy as np
import numpy.typing as npt
import shapely
import shapely.affinity
from shapely.errors import GEOSException
from shapely.geometry.base import BaseGeometry

Double = npt.NDArray[np.float64]


def unbroken(places: Double) -> Double:
    """Return vertices (n, 2) in degrees whose longitudes go on beyond 180 where they would jump to the other side of the map."""
    return np.stack([np.unwrap(places[:, 0], period=360.0), places[:, 1]], 1)


def joined(bent: BaseGeometry) -> BaseGeometry:
    """Return a polygon, just transformed to degrees, with the edges that run the wrong way round the Earth straightened.

    One that holds a pole has no such form and is returned as it is.
    """
    try:
        straight = shapely.transform(bent, unbroken)
    except (GEOSException, ValueError):  # a ring that no longer closes
        return bent
    return straight if np.isfinite(straight.bounds).all() else bent


def folded(shape: BaseGeometry) -> BaseGeometry:
    """Return a polygon in degrees with what lies beyond longitude 180 or -180 moved to where the map has it."""
    west, south, east, north = shape.bounds
    if (west >= -180.0 and east <= 180.0) or east - west >= 360.0 or max(abs(west), abs(east)) > 900.0:
        return shape
    parts = []
    for turn in range(math.floor((west + 180.0) / 360.0), math.ceil((east - 180.0) / 360.0) + 1):
        part = shapely.intersection(shape, shapely.box(360.0 * turn - 180.0, south, 360.0 * turn + 180.0, north))
        parts.append(shapely.affinity.translate(part, -360.0 * turn))
    return shapely.union_all([part for part in parts if part.area > 0])
