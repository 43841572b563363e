"""Pieces of the dialogs: a page of widgets, the text of a message bar, the way to the results on the map."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from typing import Any

from qgis.core import QgsCoordinateTransform, QgsCsException, QgsProject, QgsRectangle
from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QMessageBox, QPushButton, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from ..about import NAME
from ..toolbelt.i18n import tr


class _Page(QScrollArea):
    """Scrolls up and down only: it wants to be as wide as what is in it, whatever the language and the size of the letters."""

    def minimumSizeHint(self) -> QSize:
        least = super().minimumSizeHint()
        bar = self.verticalScrollBar().sizeHint().width()
        return QSize(max(least.width(), self.widget().minimumSizeHint().width() + bar), least.height())


def page(widgets: Sequence[QWidget], growing: tuple[type, ...]) -> QWidget:
    """Put widgets below each other, those of the ``growing`` classes with all the height there is; on a low screen they scroll."""
    inner = QWidget()
    layout = QVBoxLayout(inner)
    for widget in widgets:
        widget.layout().setContentsMargins(0, 0, 0, 0)
        layout.addWidget(widget, int(isinstance(widget, growing)))
    if not any(isinstance(widget, growing) for widget in widgets):
        layout.addStretch(1)
    area = _Page()
    area.setWidgetResizable(True)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # it follows the control that has the focus
    area.setWidget(inner)
    return area


def message(text: str) -> QLabel:
    """Return a text for the message bar; the bar's own text field does not grow with it."""
    label = QLabel(text)
    label.setWordWrap(True)
    label.setSizePolicy(QSizePolicy.Policy.MinimumExpanding, QSizePolicy.Policy.Preferred)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


def with_button(widget: QWidget, text: str, slot: Callable[[], Any]) -> QWidget:
    """Return ``widget`` with a button beside it."""
    holder, button = QWidget(), QPushButton(text)
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(widget, 1)
    row.addWidget(button)
    button.clicked.connect(lambda: slot())
    return holder


def zoom_to(layers: Iterable[str], iface: Any) -> None:
    """Let the map show the layers of these ids."""
    project, box = QgsProject.instance(), QgsRectangle()
    box.setMinimal()
    for layer in filter(None, map(project.mapLayer, layers)):
        with suppress(QgsCsException):  # the map's projection does not reach there
            box.combineExtentWith(QgsCoordinateTransform(layer.crs(), project.crs(), project).transformBoundingBox(layer.extent()))
    if iface is not None and not box.isEmpty():
        box.scale(1.1)
        iface.mapCanvas().setExtent(box)
        iface.mapCanvas().refresh()


def ask_keep_or_stop(parent: QWidget) -> str:
    """Ask what becomes of a run that is on: ``keep``, ``stop``, or ``back`` to the dialog."""
    box = QMessageBox(QMessageBox.Icon.Question, NAME, tr("The run is still going on."), parent=parent)
    keep = box.addButton(tr("&Keep it running"), QMessageBox.ButtonRole.AcceptRole)
    stop = box.addButton(tr("&Stop it"), QMessageBox.ButtonRole.DestructiveRole)
    box.addButton(QMessageBox.StandardButton.Cancel)
    box.setDefaultButton(keep)
    box.setInformativeText(tr("Kept running, its layers are added to the project when it is done."))
    box.exec()
    return {keep: "keep", stop: "stop"}.get(box.clickedButton(), "back")
