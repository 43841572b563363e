"""*Copy as*: the settings of a dialog, to run them elsewhere."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from qgis.core import Qgis, QgsApplication
from qgis.PyQt.QtWidgets import QMenu

from ..toolbelt.i18n import tr
from .past_runs import as_command, as_json
from .run import fitted


def copy_menu(dialog: Any) -> QMenu:
    """Return the menu of the ways in which a run dialog's settings can be copied."""
    menu = QMenu(dialog)
    menu.addAction(tr("qgis_process &command"), lambda: copy_run(dialog, as_command))
    menu.addAction(tr("&JSON for qgis_process"), lambda: copy_run(dialog, lambda _, values: as_json(values)))
    return menu


def copy_run(dialog: Any, write: Callable[[str, Mapping[str, Any]], str]) -> None:
    """Copy the settings as ``write`` words them, or say why they cannot be."""
    problem = dialog.problem()
    algorithm = QgsApplication.processingRegistry().algorithmById(dialog.algorithm())
    if problem or algorithm is None:
        dialog.say(problem or tr("The GroundCast algorithms are not loaded."), Qgis.MessageLevel.Warning)
        return
    values = fitted(algorithm, dialog.parameters(), dialog.choices())
    QgsApplication.clipboard().setText(write(dialog.algorithm(), values))
    if getattr(values.get("REGION"), "selectedFeaturesOnly", False):
        dialog.say(tr("Copied, but a selection lives in this window only: there, all polygons will be used."), Qgis.MessageLevel.Warning)
    else:
        dialog.messageBar.pushMessage("", tr("Copied to the clipboard."), Qgis.MessageLevel.Success, 3)
