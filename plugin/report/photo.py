"""Photos as they are printed: upright, and no larger than a page shows."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtGui import QImageReader

from ..toolbelt.i18n import tr

#: Pixels of the longer side: 60 mm at 400 dots per inch.
_LONGEST = 950


def printable(photo: str, folder: Path) -> tuple[str, str]:
    """Return the path of a copy to print in ``folder``, or an empty path and why there is none."""
    reader = QImageReader(photo)
    reader.setAutoTransform(True)
    image = reader.read()
    if image.isNull():
        return "", tr("The photo '{name}' cannot be read.").format(name=Path(photo).name)
    if max(image.width(), image.height()) > _LONGEST:
        size = QSize(_LONGEST, _LONGEST)
        image = image.scaled(size, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
    path = folder / f"photo_{len(list(folder.iterdir()))}.jpg"
    image.save(str(path), "JPG", 88)
    return str(path), ""
