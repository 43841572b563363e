"""Leave dates out of a raster stack: the other files, or a virtual raster of the other bands, since a stack is dated band by band."""

from __future__ import annotations

import hashlib
import xml.etree.ElementTree as ElementTree  # nosec B405
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, Optional

from osgeo import gdal
from qgis.core import QgsProcessingUtils, QgsRasterLayer

from ..toolbelt import preferences
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
    made = gdal.Translate("", dataset, options=gdal.TranslateOptions(format="VRT", bandList=bands))
    return {"INPUT": None, "FILE": _kept(_unseen(made.GetMetadata("xml:VRT")[0]), dataset.GetFileList() or ())}


def _unseen(text: str) -> str:
    """Leave out of a virtual raster what showing it adds: statistics and histograms."""
    root = ElementTree.fromstring(text)  # noqa: S314  # nosec B314 (just written by GDAL)
    for band in root.iter("VRTRasterBand"):
        for part in [*band.findall("Metadata"), *band.findall("Histograms")]:
            for item in [item for item in part if item.get("key", "").startswith("STATISTICS_") or part.tag == "Histograms"]:
                part.remove(item)
            if len(part) == 0:
                band.remove(part)
    return ElementTree.tostring(root, encoding="unicode")


def _kept(text: str, files: Iterable[str]) -> str:
    """Write a virtual raster to a file and return its path.

    The same bands of the same files have the same path, and the file is written once: else the engine would take the same run, started again, for
    another one, and not go on where it was ended. Its name tells the files' sizes and times too, which the virtual raster itself does not.
    """
    data = [Path(path) for path in files if Path(path).is_file() and not path.endswith(".aux.xml")]
    facts = [(str(path), path.stat().st_size, path.stat().st_mtime_ns) for path in data]
    name = hashlib.sha256(repr((text, facts)).encode()).hexdigest()[:20]
    path = preferences.read().cache_folder / "inputs" / f"bands_{name}.vrt"
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        if not path.exists() or path.read_text(encoding="utf-8") != text:
            path.write_text(text, encoding="utf-8")
    except OSError:  # another one each time is better than none
        path = Path(QgsProcessingUtils.generateTempFilename("bands.vrt"))
        path.write_text(text, encoding="utf-8")
    return str(path)
