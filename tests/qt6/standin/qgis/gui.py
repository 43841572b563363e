"""qgis.gui: the widgets that forms name, as plain ones with the same signals and methods."""

from __future__ import annotations

from typing import Any

from PyQt6.QtCore import pyqtSignal
from PyQt6.QtWidgets import QComboBox, QFrame, QGroupBox, QHBoxLayout, QLabel, QLineEdit, QToolButton, QVBoxLayout, QWidget

from .core import QgsCoordinateReferenceSystem
from .made import enums, made


class QgsFileWidget(QWidget):
    """A path and a button."""

    fileChanged = pyqtSignal(str)
    StorageMode = enums("QgsFileWidget")["StorageMode"]

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._edit, button = QLineEdit(self), QToolButton(self)
        button.setText("…")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._edit)
        row.addWidget(button)
        self.setFocusProxy(self._edit)
        self._edit.textChanged.connect(self.fileChanged)

    def lineEdit(self) -> QLineEdit:
        return self._edit

    def filePath(self) -> str:
        return self._edit.text()

    def setFilePath(self, path: str) -> None:
        self._edit.setText(path)

    def setFilter(self, text: str) -> None:
        assert isinstance(text, str)

    def setDialogTitle(self, text: str) -> None:
        assert isinstance(text, str)

    def setStorageMode(self, mode: Any) -> None:
        assert isinstance(mode, self.StorageMode)

    @staticmethod
    def splitFilePaths(text: str) -> list[str]:
        return [text]


class QgsMapLayerComboBox(QComboBox):
    """No layer to choose."""

    layerChanged = pyqtSignal(object)

    def setFilters(self, filters: Any) -> None:
        assert isinstance(filters, made("QgsMapLayerProxyModel").Filter)

    def setAllowEmptyLayer(self, allowed: bool) -> None:
        return None

    def setExceptedLayerList(self, layers: list[Any]) -> None:
        return None

    def setLayer(self, layer: Any) -> None:
        return None

    def currentLayer(self) -> None:
        return None


class QgsProjectionSelectionWidget(QWidget):
    """No CRS chosen."""

    CrsOption = enums("QgsProjectionSelectionWidget")["CrsOption"]
    crsChanged = pyqtSignal(QgsCoordinateReferenceSystem)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(QComboBox(self))

    def setOptionVisible(self, option: Any, visible: bool) -> None:
        assert isinstance(option, self.CrsOption)

    def setCrs(self, crs: QgsCoordinateReferenceSystem) -> None:
        return None

    def crs(self) -> QgsCoordinateReferenceSystem:
        return QgsCoordinateReferenceSystem()


class QgsCollapsibleGroupBox(QGroupBox):
    """Hides what is in it."""

    def setCollapsed(self, collapsed: bool) -> None:
        for child in self.findChildren(QWidget):
            child.setVisible(not collapsed)


class QgsMessageBar(QFrame):
    """Shows messages below each other."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        QVBoxLayout(self)

    def pushWidget(self, widget: QWidget, level: Any, seconds: int = 0) -> None:
        self.layout().addWidget(widget)

    def pushMessage(self, title: str, text: str, level: Any, seconds: int = 0) -> None:
        self.layout().addWidget(QLabel(f"{title} {text}"))

    def clearWidgets(self) -> None:
        while self.layout().count():
            self.layout().takeAt(0).widget().deleteLater()


class QgsOptionsPageWidget(QWidget):
    """A page of the options."""


def __getattr__(name: str) -> Any:
    return made(name)
