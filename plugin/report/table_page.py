"""The summary table: all zones, as many pages as they need."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from qgis.core import QgsLayoutFrame, QgsLayoutItemManualTable, QgsLayoutTable, QgsTableCell
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor

from ..layers.zones_style import COLOURS
from ..toolbelt.i18n import tr
from . import words
from .content import Content
from .explain import HEIGHT, explanation
from .layers import ReportLayers
from .lines import cut
from .page import Box, Page, text_format
from .paper import HEADING, INK, RULE, SMALL, SOFT
from .zones import HazardZone

#: Height of a row, and of what stands above the table (mm).
_ROW, _ABOVE = 7.4, 39.5
_MARGIN, _LINE = 1.2, 0.15
_RIGHT, _LEFT = Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignLeft


def rows_of(content: Content) -> int:
    """How many zones a page holds."""
    return max(int((content.paper.floor - _ABOVE - 14) / _ROW) - 2, 1)


def has_room(content: Content) -> bool:
    """Whether the explanation of probability and classes fits below the table's end."""
    step = rows_of(content)
    left = step - ((len(content.zones) - 1) % step + 1)
    return bool(content.zones) and left * _ROW > HEIGHT


def table_page(content: Content, layers: ReportLayers, zones: Sequence[HazardZone], first: bool, explain: bool) -> Page:
    """Make a page of the table; ``explain`` = with what probability and classes mean below it."""
    page = Page(layers.project, content.paper)
    paper = page.paper
    title = tr("All zones at a glance") if first else tr("All zones at a glance (continued)")
    y = page.text(title, Box(paper.side, paper.top + 4, paper.inner, 9), HEADING, True) + 1.5
    told = tr("The most severe first. Movement: the largest predicted, counted from the present level (the last measurements, smoothed).")
    page.text(told, Box(paper.side, y, paper.inner, 9), SMALL + 0.5, colour=SOFT)
    table = QgsLayoutItemManualTable.create(page.layout)
    page.layout.addMultiFrame(table)
    frame = QgsLayoutFrame(page.layout, table)
    page.put(frame, Box(paper.side, _ABOVE, paper.inner, paper.floor - _ABOVE - 12))
    table.addFrame(frame)
    columns = _columns(content.about.units)
    scale = paper.inner / sum(width for _, width, _ in columns)
    widths = [width * scale - 2 * _MARGIN - _LINE for _, width, _ in columns]  # QGIS adds margins and lines
    cells = [[_cell(name, align, True, width) for (name, _, align), width in zip(columns, widths)]]
    cells += [_row(zone, content, columns, widths) for zone in zones]
    table.setContentTextFormat(text_format(SMALL))
    table.setCellMargin(_MARGIN)
    table.setShowGrid(True)
    table.setVerticalGrid(False)
    table.setGridStrokeWidth(_LINE)
    table.setGridColor(QColor(RULE))
    table.setWrapBehavior(QgsLayoutTable.WrapBehavior.TruncateText)
    table.setTableContents(cells)
    table.setColumnWidths(widths)
    table.setRowHeights([_ROW - 2 * _MARGIN - _LINE] * (len(zones) + 1))  # again without margins and lines
    table.refresh()
    if explain:
        explanation(page, content, _ABOVE + (len(zones) + 1) * _ROW + 10)
    if first:
        note = tr("The same table with all numbers is in the CSV file that came with this report, where one was asked for.")
        page.line(note, Box(paper.side, paper.floor - 8, paper.inner, 5), SMALL, colour=SOFT)
    return page


def _columns(units: str) -> list[tuple[str, float, Any]]:
    return [
        (tr("Zone"), 13, _LEFT), (tr("Class"), 30, _LEFT), (tr("Probability"), 22, _RIGHT),
        (tr("Movement ({units})").format(units=units), 32, _RIGHT), (tr("Limit reached"), 28, _RIGHT), (tr("Size"), 21, _RIGHT),
        (tr("Points"), 15, _RIGHT), (tr("Review"), 27, _LEFT),
    ]  # fmt: skip


def _row(zone: HazardZone, content: Content, columns: Sequence[tuple[str, float, Any]], widths: Sequence[float]) -> list[QgsTableCell]:
    texts = [
        zone.name, f"{zone.severity} {words.class_name(zone.severity)}", words.percent(zone.number("prob_max")),
        words.signed(zone.number("disp_max"), ""), words.short_day(zone.day("first_date")) or "–", words.area(zone.number("area_m2")),
        f"{zone.number('points') or 0:.0f}", words.status_name(zone.review),
    ]  # fmt: skip
    bold = (True, True, *[False] * (len(texts) - 2))  # as wide as they will be drawn
    cells = [_cell(text, align, heavy, width) for text, (_, _, align), width, heavy in zip(texts, columns, widths, bold)]
    dark = zone.severity >= 3
    cells[1].setBackgroundColor(QColor(COLOURS[zone.severity - 1]))
    cells[1].setTextFormat(text_format(SMALL, True, "#ffffff" if dark else INK))
    cells[0].setTextFormat(text_format(SMALL, True))
    return cells


def _cell(text: str, align: Any, head: bool, width: float) -> QgsTableCell:
    cell = QgsTableCell(cut(text, width, SMALL, head))
    cell.setTextFormat(text_format(SMALL, head, SOFT if head else INK))
    cell.setHorizontalAlignment(align)
    cell.setVerticalAlignment(Qt.AlignmentFlag.AlignVCenter)
    return cell
