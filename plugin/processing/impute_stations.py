"""Impute soil moisture (stations)."""

from __future__ import annotations

from typing import Any, Optional

from ..toolbelt.i18n import tr
from . import declare, filled_products, products
from .declare_moisture import add_method, add_station_inputs, model_help
from .impute_rasters import ImputeRasters


class ImputeStations(ImputeRasters):
    """Fills the gaps of the series of stations."""

    def name(self) -> str:
        return "imputestations"

    def displayName(self) -> str:
        return tr("Impute soil moisture (stations)")

    def tags(self) -> list[str]:
        return tr("soil moisture,ismn,probe,station,gap,fill,missing,imputation,time series").split(",")

    def shortDescription(self) -> str:
        return tr("Fills every gap of the series of soil-moisture stations, with intervals and measured error.")

    def shortHelpString(self) -> str:
        return tr(
            "Fills every gap of the soil-moisture series of stations (points with one field per date) and says how far the filled values "
            "can be trusted. Observed values are not touched.\n\n"
            "Values that were observed are hidden as your own gaps are, filled, and compared: 'Automatic' uses the method that did best on "
            "them. Covariates are rasters; each station takes the value at its place.\n\n"
            "The result is a GeoPackage with one layer of filled values (a field per date, and how many dates were filled) and one "
            "layer for each bound of the 80 and 95 % intervals."
        )

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        """Declare parameters and outputs."""
        add_station_inputs(self)
        self.add_setting(tr("The gaps the methods are tested and the bounds are calibrated on; none = gaps like your own."))
        add_method(self)
        declare.add_trained_model(self, model_help())
        self.add_end()
        self.add_points_output(
            "OUTPUT", tr("Filled stations"), tr("GeoPackage with the filled series of every station and their bounds."), True
        )
        products.add_documents(self, table=False)
        filled_products.add_numbers(self)
