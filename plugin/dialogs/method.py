"""How: the method, with a plain sentence on each, and what it may cost."""

from __future__ import annotations

from typing import Any, Optional

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QWidget

from ...engine.job import MASKS, PEER_IMPUTERS
from ..processing.imputers import MASK_WORDS
from ..toolbelt import preferences
from ..toolbelt.devices import DEVICES, device_title
from ..toolbelt.i18n import tr
from ..toolbelt.paths import load_ui
from .subject import Subject


class MethodWidget(QWidget):
    """Chooses method, trained model, training budget, device, seed, and the kind of gap to test on."""

    def __init__(self, subject: Subject, parent: Optional[QWidget] = None) -> None:
        """Lay the widget out with the subject's methods in their order."""
        super().__init__(parent)
        load_ui("method", self)
        self.subject, self._preferred = subject, ""
        for name in subject.methods:
            self.methodCombo.addItem(subject.words.title(name), name)
            self.methodCombo.setItemData(self.methodCombo.count() - 1, subject.words.plain(name), Qt.ItemDataRole.ToolTipRole)
        for name in DEVICES:
            self.deviceCombo.addItem(device_title(name), name)
        self.maskCombo.addItem(tr("Gaps like your own (automatic)"), "")
        for name in subject.masks:
            self.maskCombo.addItem(MASK_WORDS.title(name), name)
        self.maskCombo.addItem(tr("All kinds"), "all")
        for widget in (self.maskLabel, self.maskCombo, self.maskNote, self.everywhereBox):
            widget.setVisible(bool(subject.masks))
        self.maskCombo.currentIndexChanged.connect(self._explain)
        self.modelFile.setFilter(tr("Trained models (*.zip)"))
        self.methodCombo.currentIndexChanged.connect(self._explain)
        self._explain()

    @property
    def method(self) -> str:
        """Name of the method chosen."""
        return str(self.methodCombo.currentData())

    def parameters(self) -> dict[str, Any]:
        """Return METHOD, MODEL, MINUTES, DEVICE, SEED, MASKS, EVERYWHERE; the choices by name."""
        return {
            "METHOD": self.method, "MODEL": self._model(), "MINUTES": self.minutesSpin.value() or None,
            "DEVICE": self.deviceCombo.currentData(), "SEED": self.seedSpin.value(), **self._masks(),
        }  # fmt: skip

    def state(self) -> dict[str, Any]:
        """Return what to remember."""
        return {**self.parameters(), "MODEL": self.modelFile.filePath()}

    def restore(self, state: dict[str, Any]) -> None:
        """Set what was remembered."""
        if state.get("METHOD") in self.subject.methods:
            self.methodCombo.setCurrentIndex(self.subject.methods.index(state["METHOD"]))
        self.modelFile.setFilePath(str(state.get("MODEL") or ""))
        self.minutesSpin.setValue(float(state.get("MINUTES") or 0))
        self.deviceCombo.setCurrentIndex(max(self.deviceCombo.findData(state.get("DEVICE")), 0))
        self.seedSpin.setValue(int(state.get("SEED") or 0))
        self.everywhereBox.setChecked(bool(state.get("EVERYWHERE")))
        masks = state.get("MASKS") or [""]
        self.maskCombo.setCurrentIndex(max(self.maskCombo.findData("all" if len(masks) > 1 else masks[0]), 0))

    def prefer(self) -> None:
        """Choose the method that QGIS's options name, once for each that is named there; the user's own choice stays otherwise."""
        wanted = preferences.read().method(self.subject.kind)
        if wanted != self._preferred and wanted in self.subject.methods:
            self.methodCombo.setCurrentIndex(self.subject.methods.index(wanted))
        self._preferred = wanted

    def _masks(self) -> dict[str, Any]:
        chosen = self.maskCombo.currentData()
        if not self.subject.masks:
            return {}
        masks = list(MASKS) if chosen == "all" else [chosen] if chosen else None
        return {"MASKS": masks, "EVERYWHERE": int(self.everywhereBox.isChecked())}

    def _model(self) -> Optional[str]:
        return (self.modelFile.filePath().strip() or None) if self.modelFile.isEnabled() else None

    def _explain(self, *_: Any) -> None:
        self.methodNote.setText(self.subject.words.plain(self.method))
        mask = self.maskCombo.currentData()
        self.maskNote.setText(MASK_WORDS.plain(mask) if mask in MASKS else "")
        neural = self.method.startswith(self.subject.neural)
        self.modelFile.setEnabled(neural)
        self.modelLabel.setEnabled(neural)
        for widget in (self.minutesSpin, self.minutesLabel):
            widget.setEnabled(neural or self.method in ("auto", *PEER_IMPUTERS))
