"""Changes of zones on the map: what is new stands out, what is gone is an outline; colours of Okabe and Ito, told apart by the colour-blind."""

from __future__ import annotations

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFillSymbol,
    QgsRendererCategory,
    QgsVectorLayer,
)

from ..toolbelt.i18n import tr
from .zones_style import label_by

#: Kind of change to fill, outline and style of the outline.
_LOOKS = {
    "new": ("213,94,0,170", "213,94,0,255", "solid"),
    "split": ("204,121,167,130", "204,121,167,255", "solid"),
    "grown": ("230,159,0,150", "230,159,0,255", "solid"),
    "shrunk": ("86,180,233,110", "0,114,178,255", "solid"),
    "same": ("150,150,150,90", "110,110,110,255", "solid"),
    "merged": ("0,0,0,0", "90,90,90,255", "dot"),
    "vanished": ("0,0,0,0", "0,0,0,255", "dash"),
}


def apply_changes(layer: QgsVectorLayer) -> None:
    """Set renderer and labels; a zone with an alarm has an exclamation mark."""
    names = {
        "new": tr("new"), "split": tr("split off"), "grown": tr("grown"), "shrunk": tr("shrunk"), "same": tr("same"),
        "merged": tr("merged"), "vanished": tr("vanished"),
    }  # fmt: skip
    categories = []
    for kind, (fill, outline, style) in _LOOKS.items():
        symbol = QgsFillSymbol.createSimple({"color": fill, "outline_color": outline, "outline_style": style, "outline_width": "0.5"})
        categories.append(QgsRendererCategory(kind, symbol, names[kind]))
    layer.setRenderer(QgsCategorizedSymbolRenderer("change", categories))
    label_by(layer, 'coalesce("new_id", "old_id") || if("alarm" = 1, \' !\', \'\')', expression=True)
