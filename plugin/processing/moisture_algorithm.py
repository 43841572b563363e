"""What the algorithms that fill gaps of soil moisture share."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from qgis.core import QgsProcessingContext

from ...engine.job import MASKS
from ..layers.problem import InputError
from ..toolbelt.i18n import tr
from . import declare
from .declare_moisture import add_masks, covariate_help, period_help, units_help
from .engine_algorithm import EngineAlgorithm
from .filled_products import RASTERS, numbers
from .plan import Plan


class MoistureAlgorithm(EngineAlgorithm):
    """Base of the algorithms of the group *Soil moisture*."""

    task = "impute"
    kind = "soil_moisture"
    picture = "impute"

    def group(self) -> str:
        return tr("Soil moisture")

    def groupId(self) -> str:
        return "moisture"

    def masks(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Sequence[str]:
        return tuple(MASKS[index] for index in self.parameterAsEnums(parameters, "MASKS", context))

    def measured(self, summary: Mapping[str, Any]) -> dict[str, Any]:
        return numbers(summary)

    def check_outputs(self, plan: Plan, chosen: Sequence[str]) -> None:
        """Stations are filled to points, rasters to rasters."""
        if plan.points and any(name in RASTERS for name in chosen):
            raise InputError(tr("'{name}' is a layer of stations: use 'Impute soil moisture (stations)'.").format(name=plan.name))
        if plan.points is False and "OUTPUT" in chosen:
            raise InputError(tr("'{name}' is a raster: use 'Impute soil moisture'.").format(name=plan.name))

    def group_name(self, name: str) -> str:
        return tr("Filled – {name}").format(name=name)

    def add_setting(self, masks: str) -> None:
        """Declare what all of them take after the inputs and before the method: region, period, covariates; and MASKS."""
        declare.add_region_and_period(self, period_help())
        declare.add_covariates(self, covariate_help())
        add_masks(self, masks)

    def add_end(self, training: bool = False) -> None:
        """Declare what all of them take after the method: training time, device, seed, unit, CRS, nodata."""
        declare.add_minutes(self, advanced=not training)
        if training:
            declare.add_epochs(self)
        declare.add_engine(self, units_help())
        declare.add_nodata(self)
