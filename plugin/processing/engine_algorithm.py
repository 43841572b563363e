"""The one way through: parameters, plan, job, engine, outputs."""

from __future__ import annotations

import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Optional

from qgis.core import QgsProcessingContext, QgsProcessingException, QgsProcessingFeedback

from ...engine.job import JobError
from ..layers.outputs import register
from ..layers.problem import InputError
from ..runtime.errors import EngineError
from ..runtime.run import run_job
from ..toolbelt.i18n import tr
from .algorithm import Algorithm
from .plan import Plan
from .products import KEYS, RASTERS, destinations, named, numbers, wanted
from .reading import Reading


class EngineAlgorithm(Algorithm):
    """An algorithm that runs a job in the engine. Subclasses say which ``task``, declare parameters, and name the methods."""

    task = "forecast"
    kind = "deformation"

    def __init__(self) -> None:
        super().__init__()
        self._plan: Optional[Plan] = None

    def methods(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Sequence[str]:
        """Return the methods asked for."""
        raise NotImplementedError

    def masks(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Sequence[str]:
        """Return the kinds of gap asked for."""
        return ()

    def measured(self, summary: Mapping[str, Any]) -> dict[str, Any]:
        """Return the values of the outputs that are numbers and texts; what was not measured is left out."""
        return numbers(summary)

    def check_outputs(self, plan: Plan, chosen: Sequence[str]) -> None:
        """Raise InputError if an output of ``chosen`` cannot be made of the input."""
        points = plan.grid.cell_size <= 0 and self.parameterDefinition("CELL_SIZE") is not None
        if points and any(name in RASTERS for name in chosen):
            raise InputError(tr("A forecast of points becomes a raster only with a cell size. Give one, or leave the raster outputs out."))

    def group_name(self, name: str) -> str:
        """Return the name of the layer group for an input called ``name``."""
        return tr("Forecast – {name}").format(name=name)

    def checkParameterValues(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[bool, str]:
        """Catch what would fail later; the text says what to correct."""
        fine, text = super().checkParameterValues(parameters, context)
        if not fine:
            return fine, text
        try:
            plan = self._read(parameters, context)
            chosen = wanted(self, parameters)
            if not chosen:
                raise InputError(tr("No output was asked for. Name at least one output file."))
            self.check_outputs(plan, chosen)
            plan.check(named(self, parameters), Path(tempfile.gettempdir()))
        except InputError as problem:
            return False, str(problem)
        return True, ""

    def prepareAlgorithm(self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> bool:
        """Take all that is needed from the layers, on their thread."""
        try:
            self._plan = self._read(parameters, context)
        except InputError as problem:
            raise QgsProcessingException(str(problem)) from None
        return True

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Run the engine; touches no layer, so any thread will do."""
        plan = self._plan
        if plan is None:
            raise QgsProcessingException(tr("The algorithm was not prepared."))
        paths = destinations(self, parameters, context)
        try:
            with tempfile.TemporaryDirectory(prefix="groundcast-") as folder:
                job = plan.job(Path(folder), {KEYS[name]: path for name, path in paths.items()}, feedback)
                outcome = run_job(job, feedback, repeatable=not plan.exported)
        except (InputError, EngineError) as error:
            raise QgsProcessingException(str(error)) from None
        except JobError as error:
            raise QgsProcessingException(f"{error} {error.hint}".strip()) from None
        except OSError as error:
            text = tr("A temporary file cannot be written ({error}). Free some space on the disk of temporary files and run it again.")
            raise QgsProcessingException(text.format(error=error.strerror or str(error))) from None
        register(context, feedback, outcome.outputs, outcome.summary, self.group_name(plan.name))
        return {**self.measured(outcome.summary), **{name: path for name, path in paths.items() if KEYS[name] in outcome.outputs}}

    def _read(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Plan:
        return Reading(self, parameters, context).plan(
            self.task, self.kind, self.methods(parameters, context), self.masks(parameters, context)
        )
