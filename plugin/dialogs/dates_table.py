"""The dates of the input: shown, corrected, left out, bounded."""

from __future__ import annotations

from datetime import date
from typing import Any, Optional

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QBrush, QColor
from qgis.PyQt.QtWidgets import QHeaderView, QTableWidgetItem, QWidget

from ...engine.job import parse_date
from ..toolbelt.i18n import tr, trn
from ..toolbelt.paths import load_ui
from .inspection import Inspection

_WRONG = QBrush(QColor(192, 57, 43))


class DatesTable(QWidget):
    """One row per dated field, band or file."""

    def __init__(self, fewest: int = 2, parent: Optional[QWidget] = None) -> None:
        """Lay the widget out, empty; ``fewest`` = dates without which nothing can be done."""
        super().__init__(parent)
        load_ui("dates_table", self)
        self.fewest = fewest
        self.inspection = Inspection()
        self.table.setColumnCount(2)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.table.verticalHeader().setVisible(False)
        self.table.verticalHeader().setDefaultSectionSize(self.table.fontMetrics().height() + 8)
        self.table.itemChanged.connect(self._edited)
        self.resetButton.clicked.connect(lambda: self.fill(self.inspection))
        self.fill(self.inspection)

    def fill(self, inspection: Inspection) -> None:
        """Show what was found."""
        self.inspection = inspection
        names = {"field": tr("Field"), "band": tr("Band"), "file": tr("File")}
        self.table.blockSignals(True)
        self.table.setHorizontalHeaderLabels([names[inspection.kind], tr("Date")])
        self.table.setRowCount(len(inspection.dates))
        for row, (name, day) in enumerate(inspection.dates):
            label = QTableWidgetItem(name)
            label.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsSelectable)
            used = day or inspection.kind != "field"  # a field without a date may be anything; a band is an acquisition
            label.setCheckState(Qt.CheckState.Checked if used else Qt.CheckState.Unchecked)
            self.table.setItem(row, 0, label)
            self.table.setItem(row, 1, QTableWidgetItem(day))
        self.table.blockSignals(False)
        self._review()

    def rows(self) -> list[tuple[str, str]]:
        """Return (name, typed date) of the ticked rows."""
        return [(self._name(row), self._text(row)) for row in range(self.table.rowCount()) if self._ticked(row)]

    def left_out(self) -> list[int]:
        """Return the numbers (from 0) of the rows left out."""
        return [row for row in range(self.table.rowCount()) if not self._ticked(row)]

    @property
    def changed(self) -> bool:
        """Whether a date was corrected or a row left out."""
        return tuple(self.rows()) != self.inspection.dates

    def problem(self) -> str:
        """Say what keeps the run from starting; empty if nothing does."""
        seen: dict[date, str] = {}
        for name, text in self.rows():
            day = _parsed(text)
            if day is None:
                missing = tr("'{name}' has no date; type it, or untick the row.") if not text else tr("The date of '{name}' is not a date.")
                return missing.format(name=name)
            if day in seen and (self.changed or self.fewest > 1):  # several passes of one day are one date of a stack of gaps
                return tr("'{first}' and '{second}' have the same date; untick one of them.").format(first=seen[day], second=name)
            seen[day] = name
        if self.inspection.dates and len(seen) < self.fewest:
            return tr("At least two dates are needed.") if self.fewest > 1 else tr("At least one date is needed.")
        for edit in (self.fromEdit, self.toEdit):
            if edit.text().strip() and _parsed(edit.text()) is None:
                return tr("'{text}' is not a date; write it as 2020-01-31.").format(text=edit.text())
        return ""

    def parameters(self) -> dict[str, Any]:
        """Return the corrections (FIELDS_DATES or BAND_DATES, only if there are any) and START, END."""
        values: dict[str, Any] = {"START": self._bound(self.fromEdit), "END": self._bound(self.toEdit)}
        if self.changed:
            if self.inspection.points:
                values["FIELDS_DATES"] = "; ".join(self._corrections())
            else:
                values["BAND_DATES"] = "; ".join(str(_parsed(text)) for _, text in self.rows())
        return values

    def _corrections(self) -> list[str]:
        """Return ``field=date`` of each corrected row, ``field=`` of each row left out."""
        kept = dict(self.rows())
        return [f"{name}={_parsed(kept[name]) if name in kept else ''}" for name, day in self.inspection.dates if kept.get(name) != day]

    def _bound(self, edit: Any) -> Optional[str]:
        day = _parsed(edit.text())
        return day.isoformat() if day else None

    def _edited(self, item: QTableWidgetItem) -> None:
        self._review()

    def _review(self) -> None:
        """Mark what is no date, and count."""
        self.table.blockSignals(True)
        days = []
        for row in range(self.table.rowCount()):
            day = _parsed(self._text(row))
            cell = self.table.item(row, 1)
            cell.setForeground(self.palette().text() if day or not self._ticked(row) else _WRONG)
            cell.setToolTip("" if day else tr("Write the date as 2020-01-31"))
            if day and self._ticked(row):
                days.append(day)
        self.table.blockSignals(False)
        total = self.table.rowCount()
        if not total:
            text = tr("None yet. They are read from names like D20200131 or 2020-01-31.")
        elif days:
            text = tr("{used} of {total} used, {first} to {last}").format(used=len(days), total=total, first=min(days), last=max(days))
        else:
            text = trn(
                "{total} band or field, without a date: double-click to type it.",
                "{total} bands or fields, none with a date: double-click to type them.",
                total,
            ).format(total=total)
        self.countLabel.setText(text)
        self.resetButton.setEnabled(total > 0 and self.changed)

    def _name(self, row: int) -> str:
        return self.table.item(row, 0).text()

    def _text(self, row: int) -> str:
        return self.table.item(row, 1).text().strip()

    def _ticked(self, row: int) -> bool:
        return self.table.item(row, 0).checkState() == Qt.CheckState.Checked


def _parsed(text: str) -> Optional[date]:
    try:
        return parse_date(text) if text.strip() else None
    except ValueError:
        return None
