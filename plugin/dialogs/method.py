"""How: the method, with a plain sentence on each, and what it may cost."""

from __future__ import annotations

from typing import Any, Optional

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QWidget

from ...engine.job import METHODS
from ..processing.methods import sentence, title
from ..toolbelt.i18n import tr
from ..toolbelt.paths import load_ui

DEVICES = ("auto", "cpu", "cuda", "mps")


class MethodWidget(QWidget):
    """Chooses method, trained model, training budget, device and seed."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        """Lay the widget out with the methods in the contract's order."""
        super().__init__(parent)
        load_ui("method", self)
        for name in METHODS:
            self.methodCombo.addItem(title(name), name)
            self.methodCombo.setItemData(self.methodCombo.count() - 1, plain(name), Qt.ItemDataRole.ToolTipRole)
        self.modelFile.setFilter(tr("Trained models (*.zip)"))
        self.methodCombo.currentIndexChanged.connect(self._explain)
        self._explain()

    @property
    def method(self) -> str:
        """Name of the method chosen."""
        return str(self.methodCombo.currentData())

    def parameters(self) -> dict[str, Any]:
        """Return METHOD, MODEL, MINUTES, DEVICE, SEED; the choices by name."""
        return {
            "METHOD": self.method, "MODEL": self._model(), "MINUTES": self.minutesSpin.value() or None,
            "DEVICE": DEVICES[self.deviceCombo.currentIndex()], "SEED": self.seedSpin.value(),
        }  # fmt: skip

    def state(self) -> dict[str, Any]:
        """Return what to remember."""
        return {**self.parameters(), "MODEL": self.modelFile.filePath()}

    def restore(self, state: dict[str, Any]) -> None:
        """Set what was remembered."""
        if state.get("METHOD") in METHODS:
            self.methodCombo.setCurrentIndex(METHODS.index(state["METHOD"]))
        self.modelFile.setFilePath(str(state.get("MODEL") or ""))
        self.minutesSpin.setValue(float(state.get("MINUTES") or 0))
        if state.get("DEVICE") in DEVICES:
            self.deviceCombo.setCurrentIndex(DEVICES.index(state["DEVICE"]))
        self.seedSpin.setValue(int(state.get("SEED") or 0))

    def _model(self) -> Optional[str]:
        return (self.modelFile.filePath().strip() or None) if self.modelFile.isEnabled() else None

    def _explain(self, *_: Any) -> None:
        self.methodNote.setText(plain(self.method))
        neural = self.method.startswith("mm_stt")
        self.modelFile.setEnabled(neural)
        self.modelLabel.setEnabled(neural)
        for widget in (self.minutesSpin, self.minutesLabel):
            widget.setEnabled(neural or self.method == "auto")


def plain(method: str) -> str:
    """Return the sentence on a method, written as a sentence."""
    text = sentence(method)
    return text[:1].upper() + text[1:] + "."
