"""The region of interest, brought to the CRS of the data."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import shapely
from shapely.errors import GEOSException
from shapely.geometry.base import BaseGeometry

from ..i18n import tr
from ..job import JobError, Region
from . import antimeridian
from . import crs as _crs

_SEGMENTS = 64


def polygon(region: Region, crs: str) -> BaseGeometry:
    """Return the region as a prepared polygon in ``crs``; edges are densified so that they stay true when bent.

    Raises
    ------
    JobError
        ``bad_region``: the WKT cannot be read, is not an area, or does not exist in ``crs``.
    """
    try:
        with np.errstate(all="ignore"):
            return _polygon(region, crs)
    except (GEOSException, NotImplementedError, UnicodeError) as error:  # text that is none, curves, coordinates without end
        raise JobError(
            "bad_region", tr("The region cannot be read ({error}).", error=str(error).strip()[:200]), tr("Draw it again.")
        ) from error


def _polygon(region: Region, crs: str) -> BaseGeometry:
    shape = shapely.from_wkt(region.wkt.partition(";")[2] if region.wkt[:5].upper() == "SRID=" else region.wkt)
    shape = shapely.force_2d(shape if shape.is_valid else shapely.make_valid(shape))
    if shape.is_empty or not shape.area > 0 or not np.isfinite(shape.bounds).all():
        raise JobError("bad_region", tr("The region is not an area."), tr("Draw a polygon, or choose a polygon layer or an extent."))
    source = _crs.wkt(region.crs) or crs
    if not _crs.same(source, crs):
        west, south, east, north = shape.bounds
        shape = shapely.segmentize(shape, max(east - west, north - south) / _SEGMENTS)
        shape = _transformed(shape, source, crs)
        if not np.isfinite(shape.bounds).all():
            raise JobError(
                "region_outside",
                tr(
                    "The region ({extent}) lies where {crs}, the coordinate system of the data, is not defined.",
                    extent=_crs.describe((west, south, east, north), source),
                    crs=_crs.label(crs),
                ),
                tr("Draw the region over the data."),
            )
        if _crs.is_geographic(crs):
            shape = antimeridian.joined(shape)
        shape = shape if shape.is_valid else shapely.make_valid(shape)
    if _crs.is_geographic(crs):
        shape = antimeridian.folded(shape)
    shapely.prepare(shape)
    return shape


def contains(shape: BaseGeometry, x: npt.NDArray[np.float64], y: npt.NDArray[np.float64]) -> npt.NDArray[np.bool_]:
    """Which points lie in the region or on its edge, bool (n,)."""
    west, south, east, north = shape.bounds
    inside: npt.NDArray[np.bool_] = (x >= west) & (x <= east) & (y >= south) & (y <= north)
    near = np.flatnonzero(inside)
    inside[near] = shapely.intersects_xy(shape, x[near], y[near])
    return inside


def _transformed(shape: BaseGeometry, source: str, target: str) -> BaseGeometry:
    change = _crs.transformer(source, target)

    def move(places: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
        return np.stack(change.transform(places[:, 0], places[:, 1]), 1)

    return shapely.transform(shape, move)


def outside(name: str, shape: BaseGeometry, bounds: _crs.Bounds, crs: str) -> JobError:
    """Return the error for a region without data: apart from the extent, or within it but between the points."""
    west, south, east, north = shape.bounds
    overlap = west <= bounds[2] and east >= bounds[0] and south <= bounds[3] and north >= bounds[1]
    extents = {"region": _crs.describe((west, south, east, north), crs), "name": name, "data": _crs.describe(bounds, crs)}
    return JobError(
        "region_empty" if overlap else "region_outside",
        tr("The region ({region}) contains no data of '{name}' ({data}).", **extents)
        if overlap
        else tr("The region ({region}) lies outside '{name}' ({data}).", **extents),
        tr("Draw a larger region, or leave it out.") if overlap else tr("Draw the region over the data, or check the CRS of both."),
    )
