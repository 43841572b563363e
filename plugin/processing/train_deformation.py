"""Train deformation model."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Optional

from qgis.core import QgsProcessingContext

from ..toolbelt.i18n import tr
from . import declare, declare_inputs, products
from .engine_algorithm import EngineAlgorithm

CHOICES = ("mm_stt", "mm_stt_residual", "ridge", "dapf")


class TrainDeformation(EngineAlgorithm):
    """Trains a model once, to forecast with it again and again."""

    task = "train"

    def name(self) -> str:
        return "traindeformation"

    def displayName(self) -> str:
        return tr("Train deformation model")

    def tags(self) -> list[str]:
        return tr("insar,neural network,transformer,learning,ridge,bundle").split(",")

    def shortDescription(self) -> str:
        return tr("Trains a forecast model on your own series and keeps it in a file.")

    def shortHelpString(self) -> str:
        return tr(
            "Trains a forecast model on your own series and keeps it in a file, so that later forecasts of the same area "
            "(or a neighbouring one) need no training. Give that file to 'Forecast deformation' as the trained model.\n\n"
            "Training stops when the time is up, or earlier when a part of the series kept aside no longer improves. "
            "The file carries the settings, the measured skill and a fingerprint of the training data."
        )

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        """Declare parameters and outputs."""
        declare_inputs.add_any_inputs(self)
        declare.add_region_and_period(self)
        declare.add_covariates(self)
        declare.add_method(self, CHOICES, "mm_stt_residual")
        declare.add_steps(self, tr("How many acquisitions ahead the model learns to forecast."))
        declare.add_minutes(self, advanced=False)
        declare.add_epochs(self)
        declare.add_engine(self)
        declare.add_nodata(self)
        self.add_file_output("MODEL", tr("Trained model"), tr("The file that keeps the model."), tr("Model bundles (*.zip)"), True)
        products.add_documents(self, table=False, csv=False)
        products.add_numbers(self)

    def methods(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Sequence[str]:
        return (CHOICES[self.parameterAsEnum(parameters, "METHOD", context)],)

    def group_name(self, name: str) -> str:
        return tr("Model of {name}").format(name=name)
