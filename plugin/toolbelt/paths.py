"""Where the plugin's own files lie, and ``.ui`` files by path (nothing is compiled)."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt import uic
from qgis.PyQt.QtCore import QStandardPaths
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QWidget

from ..about import ROOT


def resources_path(*parts: str) -> Path:
    """Return the path of a file under ``resources/``."""
    return ROOT.joinpath("resources", *parts)


def data_folder() -> Path:
    """Return the user's data folder for GroundCast on this machine: shared by all QGIS profiles, never a roaming one."""
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericDataLocation)) / "groundcast"


def icon(name: str) -> QIcon:
    """Return the plugin's icon ``resources/icons/<name>.svg``."""
    return QIcon(str(resources_path("icons", f"{name}.svg")))


def load_ui(name: str, widget: QWidget, folder: str = "dialogs") -> None:
    """Lay out ``widget`` as ``plugin/<folder>/<name>.ui`` says; the file's object names become its attributes."""
    uic.loadUi(str(ROOT / "plugin" / folder / f"{name}.ui"), widget)
