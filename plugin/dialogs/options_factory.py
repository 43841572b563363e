"""Makes GroundCast's page when QGIS's options are opened; nothing is loaded before."""

from __future__ import annotations

from typing import Any, Optional

from qgis.gui import QgsOptionsWidgetFactory
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QWidget

from ..about import NAME
from ..toolbelt.paths import icon


class OptionsFactory(QgsOptionsWidgetFactory):
    """Registered with QGIS while the plugin is enabled."""

    def __init__(self) -> None:
        """Title of the page."""
        super().__init__()
        self.setTitle(NAME)

    def icon(self) -> QIcon:
        """The plugin's own."""
        return icon("groundcast")

    def createWidget(self, parent: Optional[QWidget] = None) -> Any:
        """The page."""
        from .options_page import OptionsPage

        return OptionsPage(parent)
