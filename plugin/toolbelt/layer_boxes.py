"""Lists of layers in dialogs and docks."""

from __future__ import annotations

from qgis.core import Qgis, QgsMapLayerProxyModel
from qgis.gui import QgsMapLayerComboBox


def offer(box: QgsMapLayerComboBox, *kinds: str) -> None:
    """Let a list offer layers of these kinds, by their names in ``QgsMapLayerProxyModel.Filter``: ``PointLayer``, ``RasterLayer`` ...

    From QGIS 3.34 on several kinds have to be said in its own type of flags: a number, which is what joining them gives on Qt 5, is deprecated.
    """
    flags = getattr(Qgis, "LayerFilters", getattr(QgsMapLayerProxyModel, "Filters", lambda kind: kind))
    wanted = flags(getattr(QgsMapLayerProxyModel.Filter, kinds[0]))
    for kind in kinds[1:]:
        wanted |= getattr(QgsMapLayerProxyModel.Filter, kind)
    box.setFilters(wanted)
