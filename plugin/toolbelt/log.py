"""Messages to the "GroundCast" tab of QGIS's log panel."""

from __future__ import annotations

from qgis.core import Qgis, QgsMessageLog

from ..about import NAME

INFO = Qgis.MessageLevel.Info
WARNING = Qgis.MessageLevel.Warning
CRITICAL = Qgis.MessageLevel.Critical


def log(text: str, level: Qgis.MessageLevel = INFO) -> None:
    """Write ``text`` to the log; never raises a notification in the status bar. Safe from any thread."""
    QgsMessageLog.logMessage(text, NAME, level, notifyUser=False)
