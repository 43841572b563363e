"""A review into the file, through the layer's edit buffer, and back again."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Optional

from qgis.core import QgsVectorLayer

from ..layers.problem import InputError
from ..toolbelt.i18n import tr
from .fields import values
from .record import Review


def write(layer: QgsVectorLayer, feature: int, review: Review) -> bool:
    """Write a review; whether it is in the file now.

    It is, unless the user is editing the layer: what else they changed is not ours to save, and the review is one step of their edits.

    Raises
    ------
    InputError
        Nothing was written.
    """
    ours = not layer.isEditable()
    if ours and not layer.startEditing():
        raise InputError(tr("'{layer}' cannot be edited. Is it read-only, or open elsewhere?").format(layer=layer.name()))
    fields = layer.fields()
    wanted = {fields.indexOf(name): value for name, value in values(review).items() if fields.indexOf(name) >= 0}
    layer.beginEditCommand(tr("Review of a zone"))
    # Each by itself, and without the defaults that the form sets on its own.
    fine = all(layer.changeAttributeValue(feature, index, value, None, True) for index, value in wanted.items())
    if not fine:
        layer.destroyEditCommand()
    else:
        layer.endEditCommand()
    if ours and fine:
        fine = layer.commitChanges()
    if not fine:
        told = "; ".join(layer.commitErrors())
        if ours:
            layer.rollBack()
        raise InputError(tr("The review could not be written to '{layer}'. {reason}").format(layer=layer.name(), reason=told).strip())
    return ours


@dataclass(frozen=True)
class Step:
    """A review that replaced another."""

    layer: str
    feature: int
    before: Review
    after: Review


@dataclass
class Steps:
    """What was written, so that it can be undone: QGIS forgets its own steps whenever a layer is saved."""

    done: list[Step] = field(default_factory=list)
    undone: list[Step] = field(default_factory=list)

    def add(self, step: Step) -> None:
        """Note a step; what was undone cannot be done again after it."""
        self.done.append(step)
        self.undone.clear()

    def back(self) -> Optional[Step]:
        """Return the last step to be undone, None if there is none; call :meth:`moved` when it is."""
        return self.done[-1] if self.done else None

    def forth(self) -> Optional[Step]:
        """Return the last step undone, to be done again."""
        return self.undone[-1] if self.undone else None

    def moved(self, back: bool) -> None:
        """Say that the step of :meth:`back` (or :meth:`forth`) is written."""
        source, target = (self.done, self.undone) if back else (self.undone, self.done)
        target.append(source.pop())
