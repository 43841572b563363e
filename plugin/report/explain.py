"""What probability and classes mean, for readers who are no statisticians."""

from __future__ import annotations

from collections.abc import Sequence

from ..layers.zones_style import COLOURS
from ..toolbelt.i18n import tr
from . import words
from .content import Content
from .page import Box, Page
from .paper import BODY, SUBHEADING

#: Height that :func:`explanation` takes (mm).
HEIGHT = 62.0
_NAMES = 44.0


def explanation(page: Page, content: Content, y: float) -> float:
    """Explain from ``y`` on; return where it ends."""
    y = section(page, tr("What the probability means"), [words.probability_meaning()], y)
    return _classes(page, content, y)


def section(page: Page, title: str, texts: Sequence[str], y: float) -> float:
    """Write a heading and paragraphs from ``y`` on; return where they end."""
    paper = page.paper
    page.line(title, Box(paper.side, y, paper.inner, 6), SUBHEADING, True)
    y += 6.8
    for text in texts:
        y = page.text(text, Box(paper.side, y, paper.inner, 30)) + 0.8
    return y + 3.5


def _classes(page: Page, content: Content, y: float) -> float:
    """The four classes with their colours, and what the zones of each have in common."""
    paper = page.paper
    page.line(tr("Classes"), Box(paper.side, y, paper.inner, 6), SUBHEADING, True)
    y += 6.8
    text = tr("Zones are put into four classes by the probability of their most affected place. In this report:")
    y = page.text(text, Box(paper.side, y, paper.inner, 10)) + 1.2
    for level in (4, 3, 2, 1):
        chances = [chance for zone in content.zones if zone.severity == level and (chance := zone.number("prob_max")) is not None]
        page.panel(Box(paper.side, y + 0.6, 6, 3.6), COLOURS[level - 1])
        if not chances:
            told = tr("no zone")
        elif len(chances) == 1:
            told = tr("1 zone, {chance}").format(chance=words.percent(chances[0]))
        else:
            low, high = words.percent(min(chances)), words.percent(max(chances))
            span = low if low == high else tr("{low} to {high}").format(low=low, high=high)
            told = tr("{count} zones, {span}").format(count=len(chances), span=span)
        page.line(f"{level}  {words.class_name(level)}", Box(paper.side + 9, y, 32, 4.8), BODY, True)
        page.line(told, Box(paper.side + _NAMES, y, paper.inner - _NAMES, 4.8))
        y += 5.2
    return y + 3.5
