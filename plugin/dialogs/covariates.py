"""Further rasters a method may use."""

from __future__ import annotations

from pathlib import Path
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
    """Two lists: rasters constant in time, of which some hold classes; and dated rasters, files or folders."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        """Lay the widget out, empty."""
        super().__init__(parent)
        load_ui("covariates", self)
        self._wire(self.staticList, self.staticLayerButton, self.staticFileButton, self.staticRemoveButton)
        self._wire(self.dynamicList, self.dynamicLayerButton, self.dynamicFileButton, self.dynamicRemoveButton)
        self.dynamicFolderButton.clicked.connect(self._browse_folder)

    def add(self, target: QListWidget, source: str, label: str = "", classes: bool = False) -> None:
        """Add a layer id or a path, once; ``classes`` = ticked, for the rasters that are constant in time."""
        if source not in self.sources(target):
            item = QListWidgetItem(label or Path(source).name)
            item.setData(_SOURCE, source)
            item.setToolTip(label or source)
            if target is self.staticList:
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
                item.setCheckState(Qt.CheckState.Checked if classes else Qt.CheckState.Unchecked)
            target.addItem(item)

    @staticmethod
    def sources(target: QListWidget) -> list[str]:
        """Return the layer ids and paths of a list."""
        return [target.item(row).data(_SOURCE) for row in range(target.count())]

    def classes(self) -> list[str]:
        """Return the layer ids and paths ticked as classes."""
        items = [self.staticList.item(row) for row in range(self.staticList.count())]
        return [item.data(_SOURCE) for item in items if item.checkState() == Qt.CheckState.Checked]

    def problem(self) -> str:
        """Say what keeps the run from starting; empty if nothing does."""
        for source in (*self.sources(self.staticList), *self.sources(self.dynamicList)):
            if _is_path(source) and not Path(source).exists():
                return tr("The covariate '{path}' does not exist.").format(path=source)
        return ""

    def parameters(self) -> dict[str, Any]:
        """Return STATIC, CLASSES, DYNAMIC and DYNAMIC_FILES."""
        classes, dynamic = self.classes(), self.sources(self.dynamicList)
        return {
            "STATIC": [source for source in self.sources(self.staticList) if source not in classes] or None,
            "CLASSES": classes or None,
            "DYNAMIC": [source for source in dynamic if not _is_path(source)] or None,
            "DYNAMIC_FILES": [source for source in dynamic if _is_path(source)] or None,
        }

    def state(self) -> dict[str, Any]:
        """Return what to remember."""
        return {"static": self.sources(self.staticList), "dynamic": self.sources(self.dynamicList), "classes": self.classes()}

    def restore(self, state: dict[str, Any]) -> None:
        """Set what was remembered, less the layers that are gone."""
        for key, target in (("static", self.staticList), ("dynamic", self.dynamicList)):
            for source in map(str, state.get(key) or ()):
                layer = QgsProject.instance().mapLayer(source)
                if layer is not None or _is_path(source):
                    self.add(target, source, layer.name() if layer else "", source in (state.get("classes") or ()))

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

    def _browse_folder(self) -> None:
        path = QFileDialog.getExistingDirectory(self, tr("Choose a folder of single-date rasters"))
        if path:
            self.add(self.dynamicList, path)

    @staticmethod
    def _remove(target: QListWidget) -> None:
        for item in target.selectedItems():
            target.takeItem(target.row(item))


def _is_path(source: str) -> bool:
    """Whether it is a path, not the id of a layer."""
    return "/" in source or "\\" in source
