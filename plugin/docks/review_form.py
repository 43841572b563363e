"""The form of the review panel: who, when, and what they say of a zone."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any, Optional

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QDate, QEvent, QObject, QSignalBlocker, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QButtonGroup, QHBoxLayout, QToolButton

from ..review.fields import titles
from ..review.record import Review
from ..toolbelt.i18n import tr
from ..toolbelt.settings import recall, remember

#: Milliseconds of rest after which a comment is written.
_REST = 900


class ReviewForm(QObject):
    """Tells what the user says: ``said`` with the changed fields, ``dated`` with the former day when another is chosen."""

    said = pyqtSignal(dict)
    dated = pyqtSignal(object)

    def __init__(self, panel: Any) -> None:
        """Take the form's widgets of a panel."""
        super().__init__(panel)
        self.panel = panel
        self.shown: Optional[Review] = None
        self.buttons: dict[str, QToolButton] = {}
        group, holder = QButtonGroup(self), QHBoxLayout(panel.statusHolder)
        holder.setContentsMargins(0, 0, 0, 0)
        for status, title in titles().items():
            button = QToolButton()
            button.setText(title)
            button.setCheckable(True)
            button.clicked.connect(lambda _, status=status: self._say("status", status))
            group.addButton(button)
            holder.addWidget(button)
            self.buttons[status] = button
        holder.addStretch()
        self._order(panel)
        panel.assessorEdit.setText(str(recall("review").get("assessor", "")))
        panel.dateEdit.setDate(QDate.currentDate())
        self._day = self.day
        panel.photoBox.setFilter(tr("Pictures (*.jpg *.jpeg *.png *.heic *.webp *.tif);;All files (*)"))
        panel.photoBox.setDialogTitle(tr("Choose a photo"))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_REST)
        self._timer.timeout.connect(self.flush)
        panel.commentEdit.textChanged.connect(self._timer.start)
        panel.commentEdit.installEventFilter(self)
        panel.photoBox.fileChanged.connect(lambda path: self._say("photo", _stored(path)))
        panel.assessorEdit.editingFinished.connect(lambda: remember("review", {"assessor": self.assessor}))
        panel.dateEdit.dateChanged.connect(self._date)
        self.show_review(None)

    def _order(self, panel: Any) -> None:
        """Put the buttons of the status where they stand when one goes on with Tab; the form's file cannot know them."""
        stops = [panel.dateEdit, *self.buttons.values(), panel.commentEdit]
        panel.statusHolder.setFocusProxy(stops[1])
        for before, after in zip(stops, stops[1:]):
            panel.setTabOrder(before, after)

    @property
    def assessor(self) -> str:
        """The name in the form."""
        return str(self.panel.assessorEdit.text()).strip()

    @property
    def day(self) -> date:
        """The date in the form."""
        day = self.panel.dateEdit.date()
        return date(day.year(), day.month(), day.day())

    def show_review(self, review: Optional[Review], same: bool = False) -> None:
        """Show what is said of a zone, None for no zone; a comment being written stays if it is the ``same`` zone."""
        self.shown = review
        for widget in (self.panel.statusHolder, self.panel.commentEdit, self.panel.photoBox):
            widget.setEnabled(review is not None)
        review = review or Review()
        for status, button in self.buttons.items():
            button.setChecked(status == review.status)
        if not (same and self._timer.isActive()):
            self._timer.stop()
            if self.panel.commentEdit.toPlainText() != review.comment:
                with QSignalBlocker(self.panel.commentEdit):
                    self.panel.commentEdit.setPlainText(review.comment)
        with QSignalBlocker(self.panel.photoBox):
            self.panel.photoBox.setFilePath(_whole(review.photo))
        self.panel.historyEdit.setPlainText("\n".join(reversed(review.history)))
        self.panel.historyEdit.setVisible(bool(review.history))

    def flush(self) -> None:
        """Write a comment that is not written yet."""
        self._timer.stop()
        self._say("comment", self.panel.commentEdit.toPlainText().strip())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Write the comment when the user goes elsewhere."""
        if event.type() == QEvent.Type.FocusOut:
            self.flush()
        return bool(super().eventFilter(watched, event))

    def _say(self, name: str, text: str) -> None:
        if self.shown is not None and getattr(self.shown, name) != text:
            self.said.emit({name: text})

    def _date(self, *_: Any) -> None:
        before, self._day = self._day, self.day
        self.dated.emit(before)


def _stored(path: str) -> str:
    """Return a path relative to the project where the file lies beside it: the project may be carried into the field."""
    home = QgsProject.instance().homePath()
    try:
        return Path(path).resolve().relative_to(Path(home).resolve()).as_posix() if home and path else path
    except ValueError:
        return path


def _whole(path: str) -> str:
    home = QgsProject.instance().homePath()
    return str(Path(home, path)) if home and path and not Path(path).is_absolute() else path
