"""Backtest forecast methods."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Optional

from qgis.core import QgsProcessingContext

from ...engine.job import PEER_METHODS
from ..toolbelt.i18n import tr
from . import declare, declare_inputs, products
from .engine_algorithm import EngineAlgorithm
from .methods import MAIN, METHOD_WORDS

#: ``auto`` is the outcome of a backtest, not a part of it.
CHOICES = tuple(name for name in MAIN if name != "auto")


class BacktestForecast(EngineAlgorithm):
    """Measures how well each method would have done."""

    task = "backtest"

    def name(self) -> str:
        return "backtestforecast"

    def displayName(self) -> str:
        return tr("Backtest forecast methods")

    def tags(self) -> list[str]:
        return tr("insar,skill,validation,verification,accuracy,rmse,comparison").split(",")

    def shortDescription(self) -> str:
        return tr("Measures how well each forecast method would have predicted your own series.")

    def shortHelpString(self) -> str:
        return tr(
            "Measures how well each method would have predicted your own series: from many past dates, each method forecasts "
            "what came next, seeing nothing later, and is compared with what was measured.\n\n"
            "The report has the errors, the skill over 'the last value stays' and over the best simple method, with their uncertainty, "
            "and how often the truth lay inside the bounds."
        )

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        """Declare parameters and outputs."""
        declare_inputs.add_any_inputs(self)
        declare.add_region_and_period(self)
        declare.add_covariates(self)
        declare.add_methods(self, CHOICES, METHOD_WORDS)
        declare.add_other_methods(self, PEER_METHODS, METHOD_WORDS)
        declare.add_steps(self, tr("How many acquisitions ahead to test."))
        declare.add_minutes(self)
        declare.add_epochs(self)
        declare.add_engine(self)
        declare.add_nodata(self)
        products.add_documents(self, table=True)
        products.add_numbers(self)

    def methods(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Sequence[str]:
        return declare.chosen_many(self, parameters, context, CHOICES, PEER_METHODS)

    def group_name(self, name: str) -> str:
        return tr("Backtest of {name}").format(name=name)
