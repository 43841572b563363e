"""How far ahead: a number of acquisitions, of months, or given dates."""

from __future__ import annotations

import re
from typing import Any, Optional

from qgis.PyQt.QtWidgets import QWidget

from ...engine.job import parse_date
from ..toolbelt.i18n import tr
from ..toolbelt.paths import load_ui


class HorizonWidget(QWidget):
    """Chooses the horizon."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        """Lay the widget out."""
        super().__init__(parent)
        load_ui("horizon", self)
        for button in (self.stepsButton, self.monthsButton, self.datesButton):
            button.toggled.connect(self._choose)
        self._choose()

    def problem(self) -> str:
        """Say what keeps the run from starting; empty if nothing does."""
        if not self.datesButton.isChecked():
            return ""
        try:
            return "" if self._dates() else tr("Type the dates to forecast, as 2025-01-31; 2025-02-28.")
        except ValueError as error:
            return tr("In the dates to forecast: {problem}.").format(problem=error)

    def parameters(self) -> dict[str, Any]:
        """Return the one of STEPS, MONTHS, DATES that is chosen."""
        if self.datesButton.isChecked():
            return {"DATES": "; ".join(self._dates())}
        if self.monthsButton.isChecked():
            return {"MONTHS": self.monthsSpin.value()}
        return {"STEPS": self.stepsSpin.value()}

    def state(self) -> dict[str, Any]:
        """Return what to remember; given dates are not, they belong to one series."""
        kind = "months" if self.monthsButton.isChecked() else "steps"
        return {"kind": kind, "steps": self.stepsSpin.value(), "months": self.monthsSpin.value()}

    def restore(self, state: dict[str, Any]) -> None:
        """Set what was remembered."""
        self.stepsSpin.setValue(int(state.get("steps") or 10))
        self.monthsSpin.setValue(float(state.get("months") or 3))
        (self.monthsButton if state.get("kind") == "months" else self.stepsButton).setChecked(True)

    def _dates(self) -> list[str]:
        texts = [text for text in re.split(r"[;,\s]+", self.datesEdit.text()) if text]
        return [day.isoformat() for day in sorted({parse_date(text) for text in texts})]

    def _choose(self, *_: Any) -> None:
        self.stepsSpin.setEnabled(self.stepsButton.isChecked())
        self.monthsSpin.setEnabled(self.monthsButton.isChecked())
        self.datesEdit.setEnabled(self.datesButton.isChecked())
