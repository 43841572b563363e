"""The sample: a small simulated EGMS tile that lies in the plugin, as a layer of the project."""

from __future__ import annotations

import math
import os
import shutil
import tempfile
from pathlib import Path

from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QUrl, QUrlQuery

from ..toolbelt.i18n import tr
from ..toolbelt.paths import resources_path
from .problem import InputError
from .ramp import diverging
from .style import points_renderer

#: Where the sample is, and its coordinate system.
FILE, CRS = ("sample", "sample_tile.csv"), "EPSG:3035"


def add_sample(folder: Path) -> QgsVectorLayer:
    """Copy the sample to ``folder``, add it to the project coloured by velocity, and return the layer.

    Raises
    ------
    InputError
        The folder cannot be written, or the file in the plugin is damaged.
    """
    path = copied(folder)
    url, query = QUrl.fromLocalFile(str(path)), QUrlQuery()
    for key, value in (("delimiter", ","), ("xField", "easting"), ("yField", "northing"), ("crs", CRS), ("detectTypes", "yes")):
        query.addQueryItem(key, value)
    url.setQuery(query)
    layer = QgsVectorLayer(url.toString(QUrl.ComponentFormattingOption.FullyEncoded), tr("Sample tile (simulated)"), "delimitedtext")
    if not layer.isValid():
        raise InputError(tr("The sample '{path}' cannot be read. Install the plugin again.").format(path=path))
    values = [abs(layer.minimumAndMaximumValue(layer.fields().indexOf("mean_velocity"))[part]) for part in (0, 1)]
    limit = max((value for value in values if math.isfinite(value)), default=1.0)
    layer.setRenderer(points_renderer("mean_velocity", diverging(0.6 * limit), "mm/a", (tr("away or down"), tr("toward or up"))))
    QgsProject.instance().addMapLayer(layer)
    return layer


def copied(folder: Path) -> Path:
    """The sample in ``folder``, copied anew only where it is not there or another one."""
    source, target = resources_path(*FILE), folder / FILE[-1]
    try:
        if not target.is_file() or target.read_bytes() != source.read_bytes():
            folder.mkdir(parents=True, exist_ok=True)
            with tempfile.NamedTemporaryFile(dir=folder, prefix=".sample-", delete=False) as part:
                pass
            shutil.copyfile(source, part.name)
            os.replace(part.name, target)
    except OSError as error:
        raise InputError(
            tr("The sample cannot be copied to '{folder}' ({error}).").format(folder=folder, error=error.strerror or error)
        ) from error
    return target
