"""The review panel: the zones of a layer, and what is said of the chosen one."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Optional

from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QSignalBlocker, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QColor, QIcon, QPixmap
from qgis.PyQt.QtWidgets import QTreeWidgetItem, QWidget

from ..layers.problem import InputError
from ..layers.zones_style import COLOURS
from ..review import fields, form, zones
from ..review.record import Review
from ..review.write import Step, Steps, write
from ..toolbelt.help_page import explain_with
from ..toolbelt.i18n import tr
from ..toolbelt.layer_boxes import offer
from ..toolbelt.paths import load_ui
from .review_form import ReviewForm

#: Signals of a layer after which the list is read again.
_CHANGES = (
    "attributeValueChanged",
    "featureAdded",
    "featuresDeleted",
    "afterRollBack",
    "updatedFields",
    "subsetStringChanged",
    "dataChanged",
)


class ReviewPanel(QWidget):
    """Lists zones and writes their reviews; knows nothing of the map. ``chosen`` tells that another zone was chosen."""

    chosen = pyqtSignal()

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        """Lay the widget out, without a layer."""
        super().__init__(parent)
        load_ui("review_panel", self, "docks")
        self.layer: Optional[QgsVectorLayer] = None
        self.rows: list[zones.Row] = []
        self.current: Optional[int] = None
        self.steps = Steps()
        offer(self.zonesBox, "PolygonLayer")
        offer(self.seriesBox, "PointLayer", "RasterLayer")
        for box in (self.zonesBox, self.seriesBox):
            box.setAllowEmptyLayer(True)
            box.setLayer(None)
        self.zoneTree.setHeaderLabels([tr("zone"), tr("class"), tr("prob."), tr("status"), tr("assessor"), tr("date")])
        self.splitter.setStretchFactor(0, 3)
        self.splitter.setStretchFactor(1, 2)
        self.form_parts = ReviewForm(self)
        self.form_parts.said.connect(self._said)
        self.form_parts.dated.connect(self._dated)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.reload)
        self.zonesBox.layerChanged.connect(self.set_layer)
        self.zoneTree.currentItemChanged.connect(lambda item, _: self.choose(item.data(0, Qt.ItemDataRole.UserRole) if item else None))
        self.filterBox.currentIndexChanged.connect(lambda _: self.reload())
        self.nextButton.clicked.connect(lambda: self.step(1))
        self.previousButton.clicked.connect(lambda: self.step(-1))
        self.addButton.clicked.connect(self._add_fields)
        self.undoButton.clicked.connect(lambda: self.undo(True))
        self.redoButton.clicked.connect(lambda: self.undo(False))
        explain_with(self, "review", key=False)
        self.reload()

    @property
    def row(self) -> Optional[zones.Row]:
        """The chosen zone."""
        return next((row for row in self.rows if row.feature == self.current), None)

    @property
    def shown(self) -> list[zones.Row]:
        """The rows the filter leaves; the chosen one stays until another is."""
        return zones.kept(self.rows, self.filterBox.currentData() or "", self.current)

    def set_layer(self, layer: Any) -> None:
        """Take another layer of zones; one that cannot be reviewed is explained."""
        layer = layer if isinstance(layer, QgsVectorLayer) else None
        if layer is self.layer:
            return
        self.form_parts.flush()
        self._listen(False)
        self.layer, self.current = layer, None
        self._listen(True)
        if layer is not None and not fields.problem(layer) and layer.editorWidgetSetup(layer.fields().indexOf("status")).isNull():
            form.apply_form(layer)
        self.savedLabel.clear()
        self.say("")
        self.reload()

    def shut(self) -> None:
        """Write what is not written yet, and let the layer go."""
        self.form_parts.flush()
        self._timer.stop()
        self._listen(False)
        self.layer = None

    def reload(self) -> None:
        """Read the layer again, and show it."""
        self._timer.stop()
        problem = fields.problem(self.layer)
        missing = [] if problem else fields.lacking(self.layer.fields())
        is_zones = isinstance(self.layer, QgsVectorLayer) and self.layer.isValid()
        self.rows = zones.rows(self.layer) if is_zones else []
        if missing:
            problem = tr("'{layer}' has no field for a review: {fields}.").format(layer=self.layer.name(), fields=", ".join(missing))
        self.problemLabel.setText(problem)
        self.problemBox.setVisible(bool(problem))
        self.addButton.setVisible(bool(missing))
        self.form.setEnabled(not problem)
        self._show_counts()
        self._show_rows()
        self._show_zone()

    def choose(self, feature: Optional[int]) -> None:
        """Choose a zone."""
        if feature == self.current:
            return
        self.form_parts.flush()
        self.current = feature
        self._show_rows()
        self._show_zone()
        if feature is not None:
            self.chosen.emit()

    def step(self, count: int) -> None:
        """Choose the zone after (1) or before (-1) the chosen one."""
        self.form_parts.flush()
        row = zones.beside(self.shown, self.current, count)
        if row is not None:
            self.choose(row.feature)

    def undo(self, back: bool) -> None:
        """Take the last change back (or make it again), and show its zone."""
        self.form_parts.flush()
        step = self.steps.back() if back else self.steps.forth()
        layer = QgsProject.instance().mapLayer(step.layer) if step is not None else None
        if step is None:
            return
        if layer is not None and not self._write(layer, step.feature, step.before if back else step.after):
            return
        self.steps.moved(back)
        if layer is None:
            self.say(tr("The layer of that review is no longer open."))
        elif layer is self.layer:
            self.choose(step.feature)
        self.reload()

    def say(self, text: str) -> None:
        """Show a line at the bottom; empty hides it."""
        self.noteLabel.setText(text)
        self.noteLabel.setVisible(bool(text))

    def _said(self, changes: dict[str, str]) -> None:
        row, who = self.row, self.form_parts
        if row is not None:
            self._put(row, row.review.revised(who.assessor, who.day, **changes))

    def _dated(self, before: Any) -> None:
        """Another date: also of the review that the same person has just made."""
        row, who = self.row, self.form_parts
        if row is not None and not row.review.is_blank and (row.review.assessor, row.review.reviewed) == (who.assessor, before):
            self._put(row, replace(row.review, reviewed=who.day))

    def _put(self, row: zones.Row, review: Review) -> None:
        if self._write(self.layer, row.feature, review):
            self.steps.add(Step(self.layer.id(), row.feature, row.review, review))
            self.say("" if review.assessor else tr("Write your name above, so that others know who says so."))
        self.reload()

    def _write(self, layer: QgsVectorLayer, feature: int, review: Review) -> bool:
        try:
            saved = write(layer, feature, review)
        except InputError as error:
            self.say(str(error))
            return False
        self.savedLabel.setText(tr("written to the file") if saved else tr("one of your edits: save them"))
        return True

    def _add_fields(self) -> None:
        try:
            fields.add_fields(self.layer)
            form.apply_form(self.layer)
        except InputError as error:
            self.say(str(error))
        self.reload()

    def _listen(self, on: bool) -> None:
        for name in _CHANGES if self.layer is not None else ():
            signal = getattr(self.layer, name)
            signal.connect(self._later) if on else signal.disconnect(self._later)
        if self.layer is not None:
            gone = self.layer.willBeDeleted
            gone.connect(self._gone) if on else gone.disconnect(self._gone)

    def _later(self, *_: Any) -> None:
        self._timer.start(0)

    def _gone(self) -> None:
        self.layer, self.current = None, None
        self.reload()

    def _show_counts(self) -> None:
        counts, chosen = zones.counts(self.rows), self.filterBox.currentData()
        with QSignalBlocker(self.filterBox):
            self.filterBox.clear()
            self.filterBox.addItem(tr("all ({count})").format(count=len(self.rows)), "")
            for status, title in fields.titles().items():
                self.filterBox.addItem(f"{title} ({counts[status]})", status)
            self.filterBox.setCurrentIndex(max(self.filterBox.findData(chosen), 0))

    def _show_rows(self) -> None:
        shown = self.shown
        with QSignalBlocker(self.zoneTree):
            self.zoneTree.clear()
            for row in shown:
                item = _line(row)
                self.zoneTree.addTopLevelItem(item)
                if row.feature == self.current:
                    self.zoneTree.setCurrentItem(item)
            for column in range(self.zoneTree.columnCount()):
                self.zoneTree.resizeColumnToContents(column)
        self.previousButton.setEnabled(zones.beside(shown, self.current, -1) is not None)
        self.nextButton.setEnabled(zones.beside(shown, self.current, 1) is not None)

    def _show_zone(self) -> None:
        row = self.row
        same = self.form_parts.shown is not None
        self.form_parts.show_review(row.review if row is not None else None, same)
        self.undoButton.setEnabled(self.steps.back() is not None)
        self.redoButton.setEnabled(self.steps.forth() is not None)


def _line(row: zones.Row) -> QTreeWidgetItem:
    """A row of the list: its class in the map's colour."""
    review = row.review
    severity = "" if row.severity is None else str(row.severity)
    chance = "" if row.probability is None else f"{100 * row.probability:.0f} %"
    day = review.reviewed.isoformat() if review.reviewed is not None else ""
    item = QTreeWidgetItem([row.name, severity, chance, fields.titles()[review.status], review.assessor, day])
    item.setData(0, Qt.ItemDataRole.UserRole, row.feature)
    if row.severity is not None:
        picture = QPixmap(12, 12)
        picture.fill(QColor(COLOURS[min(max(row.severity, 1), len(COLOURS)) - 1]))
        item.setIcon(1, QIcon(picture))
    if review.status == "new":
        font = item.font(3)
        font.setBold(True)
        item.setFont(3, font)
    return item
