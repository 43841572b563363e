"""Opening files with GDAL, whichever way it reports that it cannot."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Optional

from osgeo import gdal

#: Any kind of data, not rasters alone.
ANY = 0


def opened(path: str, kinds: Optional[int] = None, drivers: Sequence[str] = ()) -> Optional[gdal.Dataset]:
    """Return the file opened, by one of ``drivers`` if any are named, or None where that is not possible; a raster unless ``kinds`` say otherwise.

    GDAL itself raises RuntimeError instead of returning None once any plugin has switched its exceptions on, and from version 4 on always.
    """
    try:
        return gdal.OpenEx(path, gdal.OF_RASTER | gdal.OF_VERBOSE_ERROR if kinds is None else kinds, list(drivers))
    except RuntimeError:
        return None
