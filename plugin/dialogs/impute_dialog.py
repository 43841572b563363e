"""The *Impute soil moisture* dialog."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Optional

from qgis.PyQt.QtWidgets import QWidget

from ..toolbelt.i18n import tr
from .gaps_chart import GapsChart
from .inspection import Inspection
from .run_dialog import Page, RunDialog
from .subject import moisture
from .verdict import filled_verdict


class ImputeDialog(RunDialog):
    """Fills the gaps of rasters and stations; shows beforehand how much is missing on each date."""

    def __init__(self, iface: Any = None, parent: Optional[QWidget] = None) -> None:
        """Lay the dialog out with what was used last."""
        super().__init__(moisture(), iface, parent)

    def pages(self) -> tuple[Page, ...]:
        self.chart = GapsChart()
        self.dates.datesBox.layout().insertWidget(1, self.chart)
        self.input.counted.connect(self._counted)
        return (
            (tr("&Input"), (self.input, self.dates)),
            (tr("Re&gion"), (self.region,)),
            (tr("Co&variates"), (self.covariates,)),
            (tr("Met&hod"), (self.method,)),
            (tr("&Outputs"), (self.outputs,)),
        )

    def algorithm(self) -> str:
        return "groundcast:imputestations" if self.input.points else "groundcast:imputesoilmoisture"

    def verdict(self, summary: Mapping[str, Any]) -> str:
        return filled_verdict(summary)

    def _inspected(self, inspection: Inspection) -> None:
        super()._inspected(inspection)
        self.chart.show_gaps(inspection.gaps)

    def _counted(self, complete: bool) -> None:
        self.chart.show_gaps(self.input.inspection.gaps, waiting=not complete)
