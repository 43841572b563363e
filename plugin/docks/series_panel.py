"""The time-series panel: places picked on the map, their series, fits and forecasts."""

from __future__ import annotations

import math
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any, Optional

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QDate, QSignalBlocker, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QIcon, QPixmap
from qgis.PyQt.QtWidgets import QFileDialog, QTreeWidgetItem, QVBoxLayout, QWidget

from ..series import export
from ..series.fit import Fit
from ..series.record import Series
from ..series.trends import KINDS
from ..series.view import Wish, curves
from ..toolbelt.help_page import explain_with
from ..toolbelt.i18n import tr
from ..toolbelt.paths import load_ui
from .palette import colour
from .series_plot import SeriesPlot

_NAME, _SPEED, _R2, _RMSE, _COUNT = range(5)


class SeriesPanel(QWidget):
    """Shows series; knows nothing of the map. ``changed`` tells that places came, went or were renamed."""

    changed = pyqtSignal()

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        """Lay the widget out, without a place."""
        super().__init__(parent)
        load_ui("series_panel", self, "docks")
        self.series: list[Series] = []
        self.colours: list[str] = []
        self.reference: Optional[Series] = None
        self._made = 0
        self.plot = SeriesPlot()
        holder = QVBoxLayout(self.plotHolder)
        holder.setContentsMargins(0, 0, 0, 0)
        holder.addWidget(self.plot)
        self.splitter.setStretchFactor(0, 3)
        self.splitter.setStretchFactor(1, 1)
        self.placeTree.itemChanged.connect(self._rename)
        self.removeButton.clicked.connect(self.remove)
        self.clearButton.clicked.connect(self.clear)
        self.referenceButton.toggled.connect(self._refer)
        self.pictureButton.clicked.connect(lambda: self.save_picture())
        explain_with(self, "series", key=False)
        self.tableButton.clicked.connect(lambda: self.save_table())
        names = (tr("Line"), tr("Parabola"), tr("Cubic"), tr("Exponential"), tr("Logarithm"))
        for kind, name in zip(KINDS, names):
            self.trendBox.addItem(name, kind)
        self.trendBox.currentIndexChanged.connect(self.draw)
        boxes = (self.lineBox, self.detrendedBox, self.deseasonedBox, self.residualBox, self.bandsBox, self.zeroBox, self.joinedBox)
        for box in (*boxes, self.gridBox, self.legendBox):
            box.toggled.connect(self.draw)
        self._numbers_of(
            (self.thresholdBox, self.thresholdSpin), (self.limitsBox, self.lowSpin, self.highSpin), (self.replicaBox, self.replicaSpin)
        )
        self.limitsBox.toggled.connect(self._take_limits)
        self.spanBox.toggled.connect(self._take_span)
        for edit in (self.fromEdit, self.toEdit):
            self.spanBox.toggled.connect(edit.setEnabled)
            edit.dateChanged.connect(self.draw)
        self.draw()

    def _numbers_of(self, *rows: Any) -> None:
        """Numbers that count only while their box is ticked."""
        for box, *spins in rows:
            box.toggled.connect(self.draw)
            for spin in spins:
                box.toggled.connect(spin.setEnabled)
                spin.valueChanged.connect(self.draw)

    def add(self, series: Series, keep: bool) -> None:
        """Show a place; the others stay only if ``keep``."""
        if not keep:
            self.series.clear()
            self.colours.clear()
            self._made = 0
        self.series.append(series)
        self.colours.append(colour(self._made))
        self._made += 1
        self._tell()

    def remove(self) -> None:
        """Remove the chosen places."""
        gone = {self.placeTree.indexOfTopLevelItem(item) for item in self.placeTree.selectedItems()}
        self.series = [item for index, item in enumerate(self.series) if index not in gone]
        self.colours = [item for index, item in enumerate(self.colours) if index not in gone]
        self._tell()

    def clear(self) -> None:
        """Remove all places."""
        self.series, self.colours, self._made = [], [], 0
        self._tell()

    @property
    def shown(self) -> list[Series]:
        """The series as they are drawn: less the reference, if there is one."""
        return [item - self.reference for item in self.series] if self.reference is not None else list(self.series)

    @property
    def wish(self) -> Wish:
        """What the boxes say."""
        return Wish(
            self.lineBox.isChecked(), self.residualBox.isChecked(), self.deseasonedBox.isChecked(), self.bandsBox.isChecked(), self.zeroBox.isChecked(),
            self.detrendedBox.isChecked(), self.trendBox.currentData() or KINDS[0],
        )  # fmt: skip

    @property
    def span(self) -> Optional[tuple[date, date]]:
        """First and last date of the plot, if the user has fixed them."""
        first, last = (date(*map(int, edit.date().toString("yyyy-MM-dd").split("-"))) for edit in (self.fromEdit, self.toEdit))
        return (first, last) if self.spanBox.isChecked() and first < last else None

    def draw(self, *_: Any) -> None:
        """Draw plot and table anew."""
        made = [curves(item, self.wish) for item in self.shown]
        limits = (self.lowSpin.value(), self.highSpin.value()) if self.limitsBox.isChecked() else None
        self.plot.show_curves(
            made, self.colours, threshold=self.thresholdSpin.value() if self.thresholdBox.isChecked() else None,
            limits=limits if limits and limits[0] < limits[1] else None, grid=self.gridBox.isChecked(), legend=self.legendBox.isChecked(),
            residuals=self.residualBox.isChecked(), replica=self.replicaSpin.value() if self.replicaBox.isChecked() else 0.0, span=self.span,
            joined=self.joinedBox.isChecked(), reference=self.reference.label if self.reference is not None else "",
        )  # fmt: skip
        lost = next((item.label for item, left in zip(self.series, self.shown) if _known(item) and not _known(left)), "")
        if lost and self.reference is not None:
            self.say(tr("{place} has no date in common with the reference {reference}.").format(place=lost, reference=self.reference.label))
        with QSignalBlocker(self.placeTree):
            self.placeTree.clear()
            self.placeTree.setHeaderLabels(self._heads())
            for item, shade in zip(made, self.colours):
                self.placeTree.addTopLevelItem(_line(item.series, item.fit, shade))
            for column in range(self.placeTree.columnCount()):
                self.placeTree.resizeColumnToContents(column)
        for button in (self.removeButton, self.clearButton, self.pictureButton, self.tableButton):
            button.setEnabled(bool(self.series))
        self.referenceButton.setEnabled(bool(self.series) or self.reference is not None)

    def _heads(self) -> list[str]:
        """Titles of the table, with the unit where all places have the same."""
        units = {item.units for item in self.series}
        unit = next(iter(units)) if len(units) == 1 else ""
        speed = tr("velocity ({units}/year)").format(units=unit) if unit else tr("velocity per year")
        return [tr("place"), speed, tr("R²"), tr("RMSE"), tr("dates")]

    def say(self, text: str) -> None:
        """Show a line under the plot; empty hides it."""
        self.noteLabel.setText(text)
        self.noteLabel.setVisible(bool(text))

    def save_picture(self, path: str = "") -> None:
        """Save the plot; ask where if no path is given."""
        path = path or self._ask(tr("Save the plot"), tr("PNG (*.png);;SVG (*.svg);;PDF (*.pdf)"), ".png")
        if path:
            self._try(lambda: self.plot.figure.savefig(path, dpi=200))

    def save_table(self, path: str = "") -> None:
        """Save the series as CSV; ask where if no path is given."""
        path = path or self._ask(tr("Save the series"), tr("CSV (*.csv)"), ".csv")
        if path:
            self._try(lambda: export.write(path, self.shown, self.wish.trend, self.reference.label if self.reference is not None else ""))

    def _try(self, save: Any) -> None:
        try:
            save()
        except (OSError, ValueError) as error:
            self.say(tr("It could not be saved: {error}").format(error=error))

    def _ask(self, title: str, filters: str, suffix: str) -> str:
        path, _ = QFileDialog.getSaveFileName(self, title, QgsProject.instance().homePath(), filters)
        return path if not path or Path(path).suffix else path + suffix

    def _tell(self) -> None:
        self.draw()
        self.changed.emit()

    def _rename(self, item: QTreeWidgetItem, column: int) -> None:
        index = self.placeTree.indexOfTopLevelItem(item)
        if column == _NAME and item.text(_NAME).strip():
            self.series[index] = replace(self.series[index], label=item.text(_NAME).strip())
        self._tell()

    def _refer(self, on: bool) -> None:
        chosen = self.placeTree.selectedItems()
        index = self.placeTree.indexOfTopLevelItem(chosen[0]) if chosen else 0
        self.reference = self.series[index] if on and self.series else None
        self.say(tr("Values relative to {place}.").format(place=self.reference.label) if self.reference is not None else "")
        self.draw()

    def _take_span(self, on: bool) -> None:
        """Begin with what is shown."""
        days = [day for item in self.series for day in (*item.days, *(item.outlook.days if item.outlook else ()))]
        if on and days and self.fromEdit.date() >= self.toEdit.date():
            for edit, day in ((self.fromEdit, min(days)), (self.toEdit, max(days))):
                with QSignalBlocker(edit):
                    edit.setDate(QDate(day.year, day.month, day.day))
        self.draw()

    def _take_limits(self, on: bool) -> None:
        if on and self.lowSpin.value() == self.highSpin.value():
            low, high = self.plot.axes.get_ylim()
            self.lowSpin.setValue(low)
            self.highSpin.setValue(high)


def _line(series: Series, fitted: Optional[Fit], shade: str) -> QTreeWidgetItem:
    """A row of the table: name, velocity with its standard error, how well line and cycle fit."""
    texts = [series.label if series.count == 1 else tr("{name} (mean of {count})").format(name=series.label, count=series.count)]
    if fitted is not None:
        texts += [_with_error(fitted.velocity, fitted.error), f"{fitted.r2:.3f}", f"{fitted.rmse:.4g}"]
    else:
        texts += ["", "", ""]
    item = QTreeWidgetItem([*texts, str(int((series.values == series.values).sum()))])
    item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
    picture = QPixmap(12, 12)
    picture.fill(QColor(shade))
    item.setIcon(_NAME, QIcon(picture))
    return item


def _known(series: Series) -> bool:
    """Whether anything was observed."""
    return bool((series.values == series.values).any())


def _with_error(value: float, error: float) -> str:
    """A number to the digits its error leaves."""
    digits = 1 - math.floor(math.log10(error)) if error > 0 and math.isfinite(error) else 9
    return f"{value:.{max(digits, 0)}f} ± {error:.{max(digits, 0)}f}" if digits <= 5 else f"{value:.4g} ± {error:.2g}"
