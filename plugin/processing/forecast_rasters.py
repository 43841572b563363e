"""Forecast deformation (rasters)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Optional

from qgis.core import QgsProcessingContext

from ...engine.job import PEER_METHODS
from ..toolbelt.i18n import tr
from . import declare, declare_inputs, products
from .engine_algorithm import EngineAlgorithm
from .methods import MAIN


class ForecastRasters(EngineAlgorithm):
    """Forecasts the series of a raster stack."""

    def name(self) -> str:
        return "forecastrasters"

    def displayName(self) -> str:
        return tr("Forecast deformation (rasters)")

    def tags(self) -> list[str]:
        return tr("insar,mintpy,stack,subsidence,landslide,displacement,time series,prediction").split(",")

    def shortDescription(self) -> str:
        return tr("Continues a stack of displacement rasters, with intervals and measured skill.")

    def shortHelpString(self) -> str:
        return tr(
            "Continues a stack of displacement rasters (a GeoTIFF with one band per date, rasters of one date each, NetCDF, or MintPy's "
            "geocoded time series) and says how far the forecast can be trusted.\n\n"
            "Every method is first tested on the past of your own series against simple ones; 'Automatic' uses the one that did best. "
            "If nothing beats 'the last value stays', it says so and uses that.\n\n"
            "The results are rasters on the grid of the input: the forecast and the bounds that hold 80 and 95 % of the true values "
            "(one band per date), the predicted displacement, velocity and change of velocity."
        )

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        """Declare parameters and outputs."""
        declare_inputs.add_raster_inputs(self)
        declare.add_region_and_period(self)
        declare.add_covariates(self)
        declare.add_method(self)
        declare.add_other_method(self)
        declare.add_horizon(self)
        declare.add_trained_model(self)
        declare.add_minutes(self)
        declare.add_epochs(self)
        declare.add_engine(self)
        declare.add_nodata(self)
        declare.add_resume(self)
        products.add_rasters(self, default=True)
        products.add_documents(self, table=False)
        products.add_embedding(self)
        products.add_numbers(self)

    def methods(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Sequence[str]:
        return (declare.chosen(self, parameters, context, MAIN, PEER_METHODS),)
