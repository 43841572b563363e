"""The *Forecast deformation* dialog."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Optional

from qgis.PyQt.QtWidgets import QWidget

from ..toolbelt.i18n import tr
from .horizon import HorizonWidget
from .run_dialog import Page, RunDialog
from .subject import deformation
from .verdict import verdict


class ForecastDialog(RunDialog):
    """Forecasts points and rasters."""

    remembered = ("outputs", "covariates", "method", "horizon", "input")

    def __init__(self, iface: Any = None, parent: Optional[QWidget] = None) -> None:
        """Lay the dialog out with what was used last."""
        super().__init__(deformation(), iface, parent)

    def pages(self) -> tuple[Page, ...]:
        self.horizon = HorizonWidget()
        return (
            (tr("&Input"), (self.input, self.dates)),
            (tr("Re&gion"), (self.region,)),
            (tr("Co&variates"), (self.covariates,)),
            (tr("Met&hod and horizon"), (self.method, self.horizon)),
            (tr("&Outputs"), (self.outputs,)),
        )

    def algorithm(self) -> str:
        return "groundcast:forecastpoints" if self.input.points else "groundcast:forecastrasters"

    def verdict(self, summary: Mapping[str, Any]) -> str:
        return verdict(summary)
