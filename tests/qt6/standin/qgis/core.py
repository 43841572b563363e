"""qgis.core, as far as widgets ask for it while they are shown."""

from __future__ import annotations

from typing import Any

from PyQt6.QtCore import QObject, pyqtSignal
from PyQt6.QtGui import QGuiApplication, QIcon

from .made import enums, made


class Qgis:
    """Version and enums."""

    QGIS_VERSION_INT = 40000


for _name, _enum in enums("Qgis").items():
    setattr(Qgis, _name, _enum)


class QgsSettings:
    """Remembers as long as the process lives."""

    kept: dict[str, Any] = {}

    def value(self, key: str, default: Any = None, *_: Any) -> Any:
        return self.kept.get(key, default)

    def setValue(self, key: str, value: Any) -> None:
        self.kept[key] = value

    def remove(self, key: str) -> None:
        self.kept.pop(key, None)


class QgsProject(QObject):
    """A project without layers."""

    layersAdded, layersRemoved = pyqtSignal(list), pyqtSignal(list)
    _one = None

    @classmethod
    def instance(cls) -> QgsProject:
        cls._one = cls._one or cls()
        return cls._one

    def mapLayer(self, name: str) -> None:
        return None

    def mapLayers(self) -> dict[str, Any]:
        return {}

    def homePath(self) -> str:
        return ""


class QgsCoordinateReferenceSystem:
    """No CRS."""

    WktVariant = enums("QgsCoordinateReferenceSystem").get("WktVariant")

    def isValid(self) -> bool:
        return False

    def authid(self) -> str:
        return ""


class QgsGeometry:
    """No geometry."""

    def isEmpty(self) -> bool:
        return True


class QgsProcessingFeedback(QObject):
    """Tells of progress."""

    progressChanged = pyqtSignal(float)

    def __init__(self, logged: bool = True) -> None:
        super().__init__()


class QgsMessageLog:
    """Says nothing."""

    @staticmethod
    def logMessage(*_: Any, **__: Any) -> None:
        return None


class _Registry:
    def createAlgorithmById(self, name: str) -> None:
        return None

    algorithmById = createAlgorithmById


class QgsApplication:
    """The parts of the application that dialogs ask."""

    instance = staticmethod(QGuiApplication.instance)
    clipboard = staticmethod(QGuiApplication.clipboard)
    setOverrideCursor = staticmethod(QGuiApplication.setOverrideCursor)
    restoreOverrideCursor = staticmethod(QGuiApplication.restoreOverrideCursor)

    @staticmethod
    def processingRegistry() -> _Registry:
        return _Registry()

    @staticmethod
    def getThemeIcon(name: str) -> QIcon:
        return QIcon()


def __getattr__(name: str) -> Any:
    return made(name)
