"""Legends drawn from the colours the maps use: short, in the report's type, and never wider than the page."""

from __future__ import annotations

import math

from qgis.PyQt.QtGui import QColor

from ..layers.ramp import Scale, number
from ..layers.zones_style import COLOURS
from ..toolbelt.i18n import tr
from . import words
from .lines import width_of
from .page import Box, Page
from .paper import SMALL, SOFT

#: Height of a sample of colour (mm).
_SAMPLE = 3.4
#: How much of a zone's colour hides what is below, of 255.
FILL = 150


def pale(colour: str) -> str:
    """Return the colour as the maps fill a zone with it."""
    shade = QColor(colour)
    return f"{shade.red()},{shade.green()},{shade.blue()},{FILL}"


def class_legend(page: Page, x: float, y: float, points: bool) -> None:
    """Show the classes of zones and, if there are ``points``, what a grey dot is, in a row."""
    told = tr("Class of the zone:")
    page.line(told, Box(x, y, 40, 5), SMALL, True)
    x += width_of(told, SMALL, True) + 4
    for level in (4, 3, 2, 1):
        page.panel(Box(x, y + 0.8, 5.5, _SAMPLE), pale(COLOURS[level - 1]), COLOURS[level - 1], 0.4)
        text = f"{level} {words.class_name(level)}"
        page.line(text, Box(x + 7.2, y, 30, 5), SMALL)
        x += 7.2 + width_of(text, SMALL) + 5
    if points:
        page.panel(Box(x, y + 1.9, 1.2, 1.2), "#8a949e", radius=0.6)
        page.line(tr("measured point"), Box(x + 3, y, 30, 5), SMALL)


def scale_legend(page: Page, box: Box, scale: Scale, title: str, notes: tuple[str, str]) -> None:
    """Show the colours of a diverging scale in a bar with its limits, and what its ends mean (``notes``)."""
    wide = min(width_of(title, SMALL, True) + 5, box.width * 0.45)
    page.line(title, Box(box.x, box.y, wide, 4.5), SMALL, True)
    ends = [width_of(note, SMALL) + 2 for note in notes]
    left, room = box.x + wide + ends[0], box.width - wide - sum(ends)
    classes = scale.classes()
    step = room / len(classes)
    page.line(notes[0], Box(left - ends[0], box.y, ends[0] - 2, 4.5), SMALL, colour=SOFT, align="right")
    page.line(notes[1], Box(left + room + 2, box.y, ends[1] - 2, 4.5), SMALL, colour=SOFT)
    for index, (_, upper, colour) in enumerate(classes):
        page.panel(Box(left + index * step, box.y + 0.5, step, _SAMPLE), colour, "#8a949e", 0.1)
        if math.isfinite(upper):
            page.line(number(upper), Box(left + (index + 0.5) * step, box.y + 4.2, step, 3.6), SMALL - 1, colour=SOFT, align="centre")
