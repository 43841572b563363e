"""Engine outputs to styled, temporal, documented layers.

Two halves. :func:`register` runs where the algorithm runs, often a background thread, without a project in ``qgis_process``: it
samples the files once, saves a ``.qml`` and a ``.qmd`` beside each, and attaches a post-processor to every output that Processing is
going to load. Processing calls that on the main thread when it has loaded the layer, whoever started the run: the toolbox, a model,
a script or the dialog.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)

from ..toolbelt.i18n import tr
from ..toolbelt.log import WARNING, log
from .arrange import Arranger, apply_points, apply_raster
from .history import History, plan_history
from .plans import Plans, plan
from .provenance import UNITS, layer_metadata
from .sheets import Sheet
from .turns import in_turns

#: Processing keeps only a C++ pointer to a post-processor; these references keep the Python half alive until it has run.
_ALIVE: deque[QgsProcessingLayerPostProcessorInterface] = deque(maxlen=2048)


class _PostProcessor(QgsProcessingLayerPostProcessorInterface):
    """Arranges one loaded file."""

    def __init__(self, arranger: Arranger, sheets: list[Sheet]) -> None:
        super().__init__()
        self.arranger, self.sheets = arranger, sheets

    def postProcessLayer(self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> None:  # noqa: N802
        """Style and place the layer; a failure leaves it loaded as it is, with a line in the log."""
        name = layer.name()
        work = self.arranger.arrange(layer, self.sheets, context.project() or QgsProject.instance())
        in_turns(work, lambda error: _unstyled(name, error))
        if self in _ALIVE:
            _ALIVE.remove(self)


def _unstyled(name: str, error: Exception) -> None:
    log(tr("The layer '{name}' could not be styled: {error}").format(name=name, error=repr(error)), WARNING)


def register(
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
    outputs: Mapping[str, str],
    summary: Mapping[str, Any],
    group: str,
) -> None:
    """Arrange that every output layer is styled and documented, and those asked for are loaded into ``group``.

    Parameters
    ----------
    outputs : mapping
        Job output key (``points``, ``median``, ``lower80`` …) to the file's path, as the engine's result event gave them.
    summary : mapping
        The result event's summary: method, dates, units, skill, provenance.
    group : str
        Name of the layer-tree group.
    """
    try:
        plans = plan(outputs, summary)
        for path, (layer, sheets) in plans.items():
            _save_beside(layer, path, sheets[0], summary)
        history = _history(plans, summary) if context.layersToLoadOnCompletion() else None
    except Exception as error:  # noqa: BLE001 (the results are whole; a missing style must not turn them into a failure)
        log(tr("The results could not be styled: {error}").format(error=repr(error)), WARNING)
        feedback.pushWarning(tr("The results are complete, but their layers could not be styled; see the log."))
        return
    origin = str(summary.get("origin") or "") if summary.get("kind") != "soil_moisture" else ""  # where a forecast starts
    arranger = Arranger(summary, group if not origin or origin in group else f"{group} \u2013 {origin}", history)
    for destination in list(context.layersToLoadOnCompletion()):
        path = _same_file(destination, plans)
        if path:
            sheets = plans[path][1]
            details = context.layerToLoadOnCompletionDetails(destination)
            details.name, details.forceName = sheets[0].title, True
            processor = _PostProcessor(arranger, sheets)
            _ALIVE.append(processor)
            details.setPostProcessor(processor)


def _save_beside(layer: QgsMapLayer, path: str, first: Sheet, summary: Mapping[str, Any]) -> None:
    """Write ``.qml`` (style; QGIS applies it whenever the file is opened) and ``.qmd`` (metadata) beside the file."""
    if isinstance(layer, QgsVectorLayer):
        apply_points(layer, first)
    else:
        apply_raster(layer, first, layer.bandCount())
    layer.setMetadata(layer_metadata(summary, first.title, first.legend))
    layer.setCustomProperty(UNITS, str(summary.get("units") or ""))
    layer.saveNamedStyle(str(Path(path).with_suffix(".qml")))
    layer.saveNamedMetadata(str(Path(path).with_suffix(".qmd")))


def _history(plans: Plans, summary: Mapping[str, Any]) -> Optional[History]:
    """Plan the history layer to the first forecast by date, in its colours."""
    for path, (layer, sheets) in plans.items():
        if sheets and sheets[0].key == "median":
            history = plan_history(summary, sheets[0].scale, path, layer.crs())
            if history is not None and history.provider == "gdal":
                _save_beside(QgsRasterLayer(history.path, "history", "gdal"), history.path, history.sheet, summary)
            return history
    return None


def _same_file(destination: str, paths: Mapping[str, Any]) -> str:
    wanted = Path(destination.split("|")[0])
    return next((path for path in paths if Path(path) == wanted), "")
