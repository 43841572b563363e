"""What was measured on hidden values, as a table: one row per method and kind of gap."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QHeaderView, QTableWidget, QTableWidgetItem

from ..processing.imputers import IMPUTER_WORDS, MASK_WORDS
from ..toolbelt.i18n import tr

#: Key of a row, and how its number is written.
_NUMBERS = {
    "mae": "{:.4f}", "rmse": "{:.4f}", "mre": "{:.1%}", "bias": "{:+.4f}", "coverage80": "{:.2f}", "coverage95": "{:.2f}",
    "seconds": "{:.1f}",
}  # fmt: skip


def fill(table: QTableWidget, rows: Sequence[Mapping[str, Any]]) -> None:
    """Show the scores of a run that fills gaps, the best first within each kind of gap; hidden where there are none."""
    scored = [row for row in rows if row.get("mask") and row.get("mae") is not None]
    kinds = list(dict.fromkeys(row["mask"] for row in scored))
    scored.sort(key=lambda row: (kinds.index(row["mask"]), row["mae"]))
    heads = [
        tr("Kind of gap"), tr("Method"), tr("MAE"), tr("RMSE"), tr("Relative"), tr("Bias"), tr("In 80 %"), tr("In 95 %"), tr("Seconds"),
    ]  # fmt: skip
    table.setVisible(bool(scored))
    table.setColumnCount(len(heads))
    table.setHorizontalHeaderLabels(heads)
    table.verticalHeader().setVisible(False)
    table.verticalHeader().setDefaultSectionSize(table.fontMetrics().height() + 8)
    table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
    table.setRowCount(len(scored))
    for number, row in enumerate(scored):
        used = row.get("method") == "auto"
        name = tr("What was used") if used else IMPUTER_WORDS.used(str(row.get("method")))
        cells = [MASK_WORDS.used(str(row["mask"])), name, *(_number(row, key) for key in _NUMBERS)]
        for column, text in enumerate(cells):
            item = QTableWidgetItem(text)
            if column > 1:
                item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            if used:
                font = item.font()
                font.setBold(True)
                item.setFont(font)
            table.setItem(number, column, item)


def _number(row: Mapping[str, Any], key: str) -> str:
    if key == "seconds":
        parts = [row[name] for name in ("fit_seconds", "fill_seconds") if row.get(name) is not None]
        return _NUMBERS[key].format(sum(parts)) if parts else ""
    return _NUMBERS[key].format(row[key]) if row.get(key) is not None else ""
