"""A run started from a dialog is found again in Processing's history, and can be copied to run elsewhere."""

from __future__ import annotations

import json
import shlex
from collections.abc import Mapping
from contextlib import suppress
from typing import Any

from qgis.core import QgsProcessingAlgorithm, QgsProcessingContext, QgsProcessingFeatureSourceDefinition, QgsProject

from ..toolbelt.qgis_process import program


def remember_run(algorithm: QgsProcessingAlgorithm, parameters: Mapping[str, Any], context: QgsProcessingContext) -> None:
    """Add the run to Processing's history; a QGIS without one is no reason not to run."""
    with suppress(Exception):
        command = algorithm.asPythonCommand(dict(parameters), context)
        if hasattr(algorithm, "asMap"):  # QGIS 3.24 and later
            from qgis.gui import QgsGui

            details = {
                "python_command": command, "algorithm_id": algorithm.id(), "parameters": algorithm.asMap(dict(parameters), context),
            }  # fmt: skip
            QgsGui.historyProviderRegistry().addEntry("processing", details)
        else:
            from processing.core.ProcessingLog import ProcessingLog

            ProcessingLog.addToLog(command)


def portable(parameters: Mapping[str, Any]) -> dict[str, Any]:
    """Return the parameters as JSON can hold them, layers by their sources so that they mean the same elsewhere."""
    return {name: _portable(value) for name, value in parameters.items()}


def as_command(name: str, parameters: Mapping[str, Any]) -> str:
    """Return the ``qgis_process`` command of a run."""
    words = [program(), "run", name, "--"]
    for key, value in portable(parameters).items():
        for item in value if isinstance(value, list) else [value]:
            words.append(f"{key}={item}")
    return " ".join(shlex.quote(word) for word in words)


def as_json(parameters: Mapping[str, Any]) -> str:
    """Return the input of ``qgis_process run NAME -`` of a run."""
    return json.dumps({"inputs": portable(parameters)}, indent=2, ensure_ascii=False)


def _portable(value: Any) -> Any:
    if isinstance(value, QgsProcessingFeatureSourceDefinition):
        return _portable(value.source.staticValue())
    if isinstance(value, (list, tuple)):
        return [_portable(item) for item in value]
    layer = QgsProject.instance().mapLayer(value) if isinstance(value, str) else None
    return layer.source() if layer is not None else value
