"""Further rasters the forecast may use."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import QgsMapLayer, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import QFileDialog, QListWidget, QListWidgetItem, QMenu, QWidget

from ..toolbelt.compat import QShortcut
from ..toolbelt.i18n import tr
from ..toolbelt.paths import load_ui

_SOURCE = Qt.ItemDataRole.UserRole


class Covariates(QWidget):
    """Two lists of rasters: constant in time, and dated."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        """Lay the widget out, empty."""
        super().__init__(parent)
        load_ui("covariates", self)
        self._wire(self.staticList, self.staticLayerButton, self.staticFileButton, self.staticRemoveButton)
        self._wire(self.dynamicList, self.dynamicLayerButton, self.dynamicFileButton, self.dynamicRemoveButton)

    def add(self, target: QListWidget, source: str, label: str = "") -> None:
        """Add a layer id or a path, once."""
        if source not in self.sources(target):
            item = QListWidgetItem(label or source)
            item.setData(_SOURCE, source)
            item.setToolTip(label or source)
            target.addItem(item)

    @staticmethod
    def sources(target: QListWidget) -> list[str]:
        """Return the layer ids and paths of a list."""
        return [target.item(row).data(_SOURCE) for row in range(target.count())]

    def parameters(self) -> dict[str, Any]:
        """Return STATIC and DYNAMIC."""
        return {"STATIC": self.sources(self.staticList) or None, "DYNAMIC": self.sources(self.dynamicList) or None}

    def state(self) -> dict[str, Any]:
        """Return what to remember."""
        return {"static": self.sources(self.staticList), "dynamic": self.sources(self.dynamicList)}

    def restore(self, state: dict[str, Any]) -> None:
        """Set what was remembered, less the layers that are gone."""
        for key, target in (("static", self.staticList), ("dynamic", self.dynamicList)):
            for source in state.get(key) or ():
                layer = QgsProject.instance().mapLayer(str(source))
                if layer is not None or "/" in str(source) or "\\" in str(source):
                    self.add(target, str(source), layer.name() if layer else "")

    def _wire(self, target: QListWidget, layer: Any, file: Any, remove: Any) -> None:
        menu = QMenu(self)
        menu.aboutToShow.connect(lambda: self._offer(menu, target))
        layer.setMenu(menu)
        file.clicked.connect(lambda: self._browse(target))
        remove.clicked.connect(lambda: self._remove(target))
        shortcut = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), target)
        shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
        shortcut.activated.connect(lambda: self._remove(target))

    def _offer(self, menu: QMenu, target: QListWidget) -> None:
        menu.clear()
        rasters = [layer for layer in QgsProject.instance().mapLayers().values() if isinstance(layer, QgsRasterLayer)]
        for layer in sorted(rasters, key=QgsMapLayer.name):
            menu.addAction(layer.name()).triggered.connect(lambda *_, item=layer: self.add(target, item.id(), item.name()))
        if not rasters:
            menu.addAction(tr("The project has no raster layer")).setEnabled(False)

    def _browse(self, target: QListWidget) -> None:
        paths, _ = QFileDialog.getOpenFileNames(
            self, tr("Choose rasters"), "", tr("Rasters (*.tif *.tiff *.vrt *.img *.nc);;All files (*)")
        )
        for path in paths:
            self.add(target, path)

    @staticmethod
    def _remove(target: QListWidget) -> None:
        for item in target.selectedItems():
            target.takeItem(target.row(item))
