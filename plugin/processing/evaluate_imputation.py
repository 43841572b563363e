"""Evaluate imputation methods."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Optional

from qgis.core import QgsProcessingContext

from ...engine.job import PEER_IMPUTERS
from ..toolbelt.i18n import tr
from . import declare, filled_products, products
from .declare_moisture import add_any_inputs
from .imputers import IMPUTER_WORDS, MAIN
from .moisture_algorithm import MoistureAlgorithm

#: ``auto`` is the outcome of an evaluation, not a part of it.
CHOICES = tuple(name for name in MAIN if name != "auto")


class EvaluateImputation(MoistureAlgorithm):
    """Measures how well each method would fill."""

    task = "evaluate_imputation"

    def name(self) -> str:
        return "evaluateimputation"

    def displayName(self) -> str:
        return tr("Evaluate imputation methods")

    def tags(self) -> list[str]:
        return tr("soil moisture,gap,fill,missing,skill,validation,accuracy,mae,comparison,imputation").split(",")

    def shortDescription(self) -> str:
        return tr("Measures how well each method fills gaps of your own data, for every kind of gap.")

    def shortHelpString(self) -> str:
        return tr(
            "Measures how well each method would fill the gaps of your own data: values that were observed are hidden, filled by each "
            "method from what is left, and compared with what was measured. Nothing is written but the report and the tables.\n\n"
            "It does so for several kinds of gap, because a method that is good at scattered cells can be useless when a whole date "
            "is missing. The report has the errors of every method on every kind, how they grow with the distance to the nearest "
            "observation, how often the truth lay inside the bounds, and what each covariate is worth."
        )

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        """Declare parameters and outputs."""
        add_any_inputs(self)
        self.add_setting(tr("The kinds of gap to test on; none = all that the data allow."))
        declare.add_methods(self, CHOICES, IMPUTER_WORDS)
        declare.add_other_methods(self, PEER_IMPUTERS, IMPUTER_WORDS)
        self.add_end()
        products.add_documents(self, table=True)
        filled_products.add_numbers(self)

    def methods(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Sequence[str]:
        return declare.chosen_many(self, parameters, context, CHOICES, PEER_IMPUTERS)

    def group_name(self, name: str) -> str:
        return tr("Evaluation of {name}").format(name=name)
