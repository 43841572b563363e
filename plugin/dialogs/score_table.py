"""What was measured on hidden values, as a table: a heading for each kind of gap, a row for each method."""

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
#: Rows shown without scrolling.
_MOST = 9


def fill(table: QTableWidget, rows: Sequence[Mapping[str, Any]]) -> None:
    """Show the scores of a run that fills gaps, the best first within each kind of gap; hidden where there are none."""
    scored = [row for row in rows if row.get("mask") and row.get("mae") is not None]
    kinds = list(dict.fromkeys(str(row["mask"]) for row in scored))
    heads = [tr("Method"), tr("MAE"), tr("RMSE"), tr("Relative"), tr("Bias"), tr("In 80 %"), tr("In 95 %"), tr("Seconds")]
    table.setVisible(bool(scored))
    table.clear()
    table.clearSpans()
    table.setColumnCount(len(heads))
    table.setHorizontalHeaderLabels(heads)
    table.verticalHeader().setVisible(False)
    table.verticalHeader().setDefaultSectionSize(table.fontMetrics().height() + 8)
    table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    lines: list[tuple[list[str], bool]] = []  # texts, and whether it is what was used
    for kind in kinds:
        lines.append(([MASK_WORDS.title(kind)], False))
        # What was used stands first among equals: it is one of them.
        of_kind = sorted((row for row in scored if row["mask"] == kind), key=lambda row: (row["mae"], row.get("method") != "auto"))
        lines.extend((_texts(row), row.get("method") == "auto") for row in of_kind)
    table.setRowCount(len(lines))
    for number, (texts, used) in enumerate(lines):
        _write(table, number, texts, used)
        if len(texts) == 1:
            table.setSpan(number, 0, 1, len(heads))
    shown = min(table.rowCount(), _MOST)
    table.setFixedHeight(table.horizontalHeader().sizeHint().height() + shown * table.verticalHeader().defaultSectionSize() + 4)


def _texts(row: Mapping[str, Any]) -> list[str]:
    name = tr("What was used") if row.get("method") == "auto" else IMPUTER_WORDS.used(str(row.get("method")))
    return [name, *(_number(row, key) for key in _NUMBERS)]


def _write(table: QTableWidget, row: int, texts: Sequence[str], bold: bool) -> None:
    for column, text in enumerate(texts):
        item = QTableWidgetItem(text)
        item.setToolTip(text)
        if column:
            item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        font = item.font()
        font.setBold(bold)
        font.setItalic(len(texts) == 1)
        item.setFont(font)
        table.setItem(row, column, item)


def _number(row: Mapping[str, Any], key: str) -> str:
    if key == "seconds":
        parts = [row[name] for name in ("fit_seconds", "fill_seconds") if row.get(name) is not None]
        return _NUMBERS[key].format(sum(parts)) if parts else ""
    return _NUMBERS[key].format(row[key]) if row.get(key) is not None else ""
