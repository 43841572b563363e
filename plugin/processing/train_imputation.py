"""Train imputation model."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Optional

from qgis.core import QgsProcessingContext

from ..toolbelt.i18n import tr
from . import declare, filled_products, products
from .declare_moisture import add_any_inputs, add_spatial
from .imputers import IMPUTER_WORDS
from .moisture_algorithm import MoistureAlgorithm

CHOICES = ("st_transformer_residual", "st_transformer")


class TrainImputation(MoistureAlgorithm):
    """Trains a network once, to fill with it again and again."""

    task = "train_imputation"

    def name(self) -> str:
        return "trainimputation"

    def displayName(self) -> str:
        return tr("Train imputation model")

    def tags(self) -> list[str]:
        return tr("soil moisture,neural network,transformer,learning,gap,fill,imputation,bundle").split(",")

    def shortDescription(self) -> str:
        return tr("Trains a network to fill gaps of your own data and keeps it in a file.")

    def shortHelpString(self) -> str:
        return tr(
            "Trains a neural network to fill gaps of your own data and keeps it in a file, so that later dates of the same area (or a "
            "neighbouring one) are filled without training. Give that file to 'Impute soil moisture' as the trained model, with "
            "the same covariates.\n\n"
            "It learns by itself: values that were observed are hidden as your own gaps are, and it learns to give them back. "
            "Training stops when the time is up, or earlier when values kept aside are no longer filled better. The file carries the "
            "settings, the measured error and a fingerprint of the training data."
        )

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        """Declare parameters and outputs."""
        add_any_inputs(self)
        self.add_setting(tr("The gaps the model is tested and its bounds are calibrated on; none = gaps like your own."))
        declare.add_method(self, CHOICES, CHOICES[0], IMPUTER_WORDS, tr("Which network is trained."))
        add_spatial(self)
        self.add_end(training=True)
        self.add_file_output("MODEL", tr("Trained model"), tr("The file that keeps the model."), tr("Model bundles (*.zip)"), True)
        products.add_documents(self, table=False, csv=False)
        filled_products.add_numbers(self)

    def methods(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Sequence[str]:
        return (CHOICES[self.parameterAsEnum(parameters, "METHOD", context)],)

    def group_name(self, name: str) -> str:
        return tr("Model of {name}").format(name=name)
