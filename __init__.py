"""GroundCast: ground-deformation forecasts for QGIS."""

from __future__ import annotations


def classFactory(iface):  # noqa: N802 (name required by QGIS)
    """Return the plugin object; QGIS calls this once when the plugin is loaded."""
    from .plugin.main import GroundCastPlugin

    return GroundCastPlugin(iface)
