"""Exposed assets and points on the map: the colours of the zones; assets have their rank as label."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsRendererCategory,
    QgsSymbol,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

from ..toolbelt.i18n import tr
from .zones_style import COLOURS, class_names, label_by

_GREY = "#9a9a9a"


def apply_assets(layer: QgsVectorLayer) -> None:
    """Set renderer and labels of exposed assets."""
    _by_class(layer, "hz_class", tr("not exposed"))
    label_by(layer, "hz_rank")


def apply_probable(layer: QgsVectorLayer) -> None:
    """Set the renderer of points with probability."""
    _by_class(layer, "severity", tr("not known"))


def apply_outside(layer: QgsVectorLayer) -> None:
    """Set the renderer of places outside an interval: blue of Okabe and Ito for 80 %, vermilion for 95 %."""
    names = {95: tr("outside the 95 % interval"), 80: tr("outside the 80 % interval")}
    layer.setRenderer(_categories(layer, "band", [(95, "#d55e00", names[95]), (80, "#56b4e9", names[80])]))


def _by_class(layer: QgsVectorLayer, field: str, none: str) -> None:
    names = class_names()
    entries = [(4 - index, COLOURS[3 - index], names[3 - index]) for index in range(4)]
    layer.setRenderer(_categories(layer, field, [*entries, ("", _GREY, none)]))


def _categories(layer: QgsVectorLayer, field: str, entries: list[tuple[Any, str, str]]) -> QgsCategorizedSymbolRenderer:
    categories = []
    for value, colour, name in entries:
        symbol = QgsSymbol.defaultSymbol(layer.geometryType())
        symbol.setColor(QColor(colour))
        categories.append(QgsRendererCategory(value, symbol, name))
    return QgsCategorizedSymbolRenderer(field, categories)
