"""Opening files with GDAL, whichever way it reports that it cannot."""

from __future__ import annotations

from typing import Optional

from osgeo import gdal

#: Any kind of data, not rasters alone.
ANY = 0


def opened(path: str, kinds: int = gdal.OF_RASTER | gdal.OF_VERBOSE_ERROR) -> Optional[gdal.Dataset]:
    """Return the file opened, or None where that is not possible.

    GDAL itself raises RuntimeError instead of returning None once any plugin has switched its exceptions on, and from version 4 on always.
    """
    try:
        return gdal.OpenEx(path, kinds)
    except RuntimeError:
        return None
