"""Forecast deformation (points)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Optional

from qgis.core import QgsProcessingContext

from ...engine.job import PEER_METHODS
from ..toolbelt.i18n import tr
from . import declare, declare_inputs, products
from .engine_algorithm import EngineAlgorithm
from .methods import MAIN


class ForecastPoints(EngineAlgorithm):
    """Forecasts the series of points."""

    def name(self) -> str:
        return "forecastpoints"

    def displayName(self) -> str:
        return tr("Forecast deformation (points)")

    def tags(self) -> list[str]:
        return tr("insar,egms,subsidence,landslide,displacement,time series,prediction").split(",")

    def shortDescription(self) -> str:
        return tr("Continues the displacement series of InSAR points, with intervals and measured skill.")

    def shortHelpString(self) -> str:
        return tr(
            "Continues the displacement series of InSAR points (an EGMS download, or any layer of points with one field per date) "
            "and says how far the forecast can be trusted.\n\n"
            "Every method is first tested on the past of your own series against simple ones; 'Automatic' uses the one that did best. "
            "If nothing beats 'the last value stays', it says so and uses that. The bounds hold 80 and 95 % of the true values, "
            "as measured on your data.\n\n"
            "The result is a layer of points with a field per forecast date (D20250131, and its bounds D20250131_lo80 …), "
            "the predicted displacement, velocity and change of velocity; with a cell size also rasters."
        )

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        """Declare parameters and outputs."""
        declare_inputs.add_point_inputs(self)
        declare.add_region_and_period(self)
        declare.add_covariates(self)
        declare.add_method(self)
        declare.add_other_method(self)
        declare.add_horizon(self)
        declare.add_trained_model(self)
        declare.add_minutes(self)
        declare.add_epochs(self)
        declare.add_engine(self)
        declare.add_resume(self)
        declare.add_grid(self)
        self.add_points_output(
            "OUTPUT", tr("Forecast points"), tr("GeoPackage with the forecast, its bounds and derived values at every point."), True
        )
        products.add_documents(self, table=False)
        products.add_rasters(self, default=False)
        products.add_embedding(self)
        products.add_numbers(self)

    def methods(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Sequence[str]:
        return (declare.chosen(self, parameters, context, MAIN, PEER_METHODS),)
