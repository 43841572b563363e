"""*Hazard report* from the menu: Processing's own dialog, filled in as far as the project tells, and a way to open what was made."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import Qgis, QgsMapLayer, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QPushButton

from ..about import NAME
from ..report.zones import is_zones
from ..series import points
from ..toolbelt.compat import GEOMETRY_POINT
from ..toolbelt.i18n import tr


def open_report(iface: Any) -> Any:
    """Show the dialog; the caller keeps it alive."""
    import processing

    dialog = processing.createAlgorithmDialog("groundcast:hazardreport", suggested(iface.activeLayer()))
    dialog.algorithmFinished.connect(lambda fine, results: _offer(iface, results) if fine else None)
    dialog.show()
    return dialog


def suggested(active: Optional[QgsMapLayer]) -> dict[str, Any]:
    """Return what to fill in: the active layer, else the first of the project, that has zones; the first that is a forecast; its history."""
    tree = [node.layer() for node in QgsProject.instance().layerTreeRoot().findLayers()]
    vectors = [layer for layer in ([active] if active is not None else []) + tree if isinstance(layer, QgsVectorLayer) and layer.isValid()]
    dotted = [layer for layer in vectors if layer.geometryType() == GEOMETRY_POINT]
    wanted = {
        "ZONES": next((layer for layer in vectors if is_zones(layer.fields().names())), None),
        "FORECAST": next((layer for layer in dotted if points.is_forecast(layer)), None),
    }
    if wanted["FORECAST"] is not None:
        wanted["HISTORY"] = next((layer for layer in dotted if points.has_dates(layer) and not points.is_forecast(layer)), None)
    return {name: layer.id() for name, layer in wanted.items() if layer is not None}


def _offer(iface: Any, results: dict[str, Any]) -> None:
    """Say that the report is there, with a button that opens it."""
    path = results.get("OUTPUT")
    if not path:
        return
    bar = iface.messageBar()
    message = bar.createMessage(NAME, tr("The hazard report is written: {path}").format(path=path))
    button = QPushButton(tr("Open"))
    button.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))))
    message.layout().addWidget(button)
    bar.pushWidget(message, Qgis.MessageLevel.Success)
