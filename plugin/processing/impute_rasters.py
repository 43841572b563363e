"""Impute soil moisture."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Optional

from qgis.core import QgsProcessingContext

from ...engine.job import PEER_IMPUTERS
from ..toolbelt.i18n import tr
from . import declare, filled_products, products
from .declare_moisture import add_everywhere, add_method, add_stack_inputs, model_help
from .imputers import MAIN
from .moisture_algorithm import MoistureAlgorithm


class ImputeRasters(MoistureAlgorithm):
    """Fills the gaps of a raster stack."""

    def name(self) -> str:
        return "imputesoilmoisture"

    def displayName(self) -> str:
        return tr("Impute soil moisture")

    def tags(self) -> list[str]:
        return tr("soil moisture,smap,smos,esa cci,gap,fill,missing,interpolation,imputation,kriging,time series").split(",")

    def shortDescription(self) -> str:
        return tr("Fills every gap of a stack of soil-moisture rasters, with intervals and measured error.")

    def shortHelpString(self) -> str:
        return tr(
            "Fills every gap of a stack of soil-moisture rasters (a GeoTIFF with one band per date, a folder of daily files, NetCDF, or "
            "original SMAP Level-3 HDF5) and says how far the filled values can be trusted. Observed cells are not touched.\n\n"
            "Values that were observed are hidden as your own gaps are, filled, and compared: 'Automatic' uses the method that did "
            "best on them. Rain, temperature and terrain help a lot: give them as covariates, on any grid.\n\n"
            "The results are rasters on the grid of the input, one band per date: the filled stack, the bounds that hold 80 and 95 % of the "
            "true values, and where each value comes from. A filled stack can be a covariate in time of a deformation forecast."
        )

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        """Declare parameters and outputs."""
        add_stack_inputs(self)
        self.add_setting(tr("The gaps the methods are tested and the bounds are calibrated on; none = gaps like your own."))
        add_everywhere(self)
        add_method(self)
        declare.add_trained_model(self, model_help())
        self.add_end()
        declare.add_resume(self)
        filled_products.add_rasters(self)
        products.add_documents(self, table=False)
        filled_products.add_numbers(self)

    def methods(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Sequence[str]:
        return (declare.chosen(self, parameters, context, MAIN, PEER_IMPUTERS),)
