"""The layer-tree group of one run: made when its first layer arrives, filled in a fixed order whatever order they arrive in."""

from __future__ import annotations

from typing import Optional

from qgis.core import QgsLayerTreeGroup, QgsLayerTreeLayer, QgsMapLayer, QgsMapLayerLegendUtils, QgsProject, QgsRasterLayer

_RANK = "groundcast/rank"


class RunGroup:
    """One run's group. Used on the main thread only."""

    def __init__(self, name: str) -> None:
        """Remember the name; nothing is made yet."""
        self.name = name
        self._path: Optional[QgsLayerTreeGroup] = None

    def group(self, project: QgsProject) -> QgsLayerTreeGroup:
        """Return the run's group, at the top of the tree; a second run of the same name gets its own."""
        root = project.layerTreeRoot()
        if self._path is None or self._path not in root.findGroups(True):
            self._path = root.insertGroup(0, self.name)
        return self._path

    def subgroup(self, project: QgsProject, parent: QgsLayerTreeGroup, name: str, rank: int, visible: bool) -> QgsLayerTreeGroup:
        """Return (or make) a collapsed group inside ``parent``, which is the run's group or one inside it."""
        found = parent.findGroup(name)
        if found is None:
            found = QgsLayerTreeGroup(name)
            _insert(parent, found, rank)
            found = parent.findGroup(name)
            found.setExpanded(False)
            found.setItemVisibilityChecked(visible)
        return found

    def place(
        self, project: QgsProject, layer: QgsMapLayer, parent: QgsLayerTreeGroup, rank: int, visible: bool, heading: str, expanded: bool
    ) -> None:
        """Put ``layer`` (in the project already, or not) under ``parent``.

        A raster's legend begins with a line on its band: ``heading`` replaces that.
        """
        if project.mapLayer(layer.id()) is None:
            project.addMapLayer(layer, False)
        former = project.layerTreeRoot().findLayer(layer.id())
        node = QgsLayerTreeLayer(layer)
        if isinstance(layer, QgsRasterLayer):
            QgsMapLayerLegendUtils.setLegendNodeUserLabel(node, 0, heading)
        node.setItemVisibilityChecked(visible)
        node.setExpanded(expanded)
        _insert(parent, node, rank)
        if parent is self._path and len(parent.children()) == 1:
            parent.setExpanded(False)  # a view forgets to open a group that was empty when it appeared
            parent.setExpanded(True)
        if former is not None:
            former.parent().removeChildNode(former)


def _insert(parent: QgsLayerTreeGroup, node: QgsLayerTreeLayer, rank: int) -> None:
    node.setCustomProperty(_RANK, rank)
    ranks = [int(child.customProperty(_RANK, 0)) for child in parent.children()]
    parent.insertChildNode(sum(other <= rank for other in ranks), node)
