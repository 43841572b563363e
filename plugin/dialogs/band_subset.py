"""Leave dates out of a raster stack: the other files, or a virtual raster of the other bands, since a stack is dated band by band."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Optional

from osgeo import gdal
from qgis.core import QgsProcessingUtils, QgsRasterLayer

from ..toolbelt.gdal_files import opened


def without_bands(
    parameters: Mapping[str, Any], left_out: Sequence[int], layer: Optional[QgsRasterLayer], names: Sequence[str] = ()
) -> dict[str, Any]:
    """Return the parameters that change: FILES without some files, or FILE = a virtual raster of the remaining bands.

    Of a folder, whose files are ``names``, the others become FILES. Nothing changes for a source that GDAL does not read band by
    band (some NetCDF, HDF5).
    """
    if parameters.get("FILES"):
        return {"FILES": [path for row, path in enumerate(parameters["FILES"]) if row not in left_out]}
    if parameters.get("FOLDER"):
        files = [Path(parameters["FOLDER"]) / name for name in names]
        kept = [str(path) for row, path in enumerate(files) if row not in left_out]
        return {"FOLDER": None, "FILES": kept} if all(path.is_file() for path in files) else {}
    source = layer.source() if layer is not None else str(parameters.get("FILE") or "")
    dataset = opened(source)
    if dataset is None or dataset.RasterCount <= max(left_out):
        return {}
    bands = [band for band in range(1, dataset.RasterCount + 1) if band - 1 not in left_out]
    path = QgsProcessingUtils.generateTempFilename("bands.vrt")
    gdal.Translate(path, dataset, options=gdal.TranslateOptions(format="VRT", bandList=bands)).FlushCache()
    return {"INPUT": None, "FILE": path}
