"""The first page: what was found, where, and how far to trust it."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsLayoutItem

from ..toolbelt.i18n import tr
from .content import Content
from .layers import ReportLayers
from .legend import class_legend
from .lines import pitch, wrapped
from .maps import add_map, around
from .motion import faster
from .page import Box, Page
from .paper import ACCENT, BODY, HEADING, SMALL, SOFT, SUBHEADING, TITLE, WASH
from .words import caution, day, headline, source, trust


def overview(content: Content, layers: ReportLayers) -> Page:
    """Make the page."""
    page = Page(layers.project, content.paper)
    paper = page.paper
    y = _letterhead(page, content)
    first, *more = headline(content.zones, content.about)
    more = [text for text in (*more[:1], faster(content.zones), *more[1:]) if text]
    y = page.text(first, Box(paper.side, y, paper.inner, 22), HEADING, True) + 1.2
    y = page.text(" ".join(more), Box(paper.side, y, paper.inner, 12), BODY + 0.5, colour=SOFT) + 3.5
    trusted = _trust_height(page, content)
    below = paper.floor - trusted - 18
    shapes = [zone.shape for zone in content.zones]
    drawn = layers.grey or layers.coloured
    if not shapes and drawn is not None:
        shapes = [layers.extent_of(drawn)]
    if shapes:
        box = Box(paper.side, y, paper.inner, below - y)
        add_map(page, box, layers.overview(), around(shapes, 0.12), content.crs)
        class_legend(page, paper.side, below + 2, layers.grey is not None)
    else:
        page.line(tr("No layer was given that could be drawn."), Box(paper.side, y, paper.inner, 8), colour=SOFT)
    page.text(source(content.about), Box(paper.side, below + 7, paper.inner, 8), SMALL, colour=SOFT)
    _trust(page, content, paper.floor - trusted)
    return page


def _letterhead(page: Page, content: Content) -> float:
    """Logo, office, title, date and author; return where they end."""
    paper, y = page.paper, page.paper.top
    logo = bool(content.logo) and Path(content.logo).is_file()
    if logo:
        page.picture(content.logo, Box(paper.side + paper.inner - 45, y, 45, 16), QgsLayoutItem.ReferencePoint.UpperRight)
    if content.office:
        page.line(content.office, Box(paper.side, y, paper.inner - (50 if logo else 0), 6), SUBHEADING, True, ACCENT)
    y += 17 if logo else (9 if content.office else 0)
    page.panel(Box(paper.side, y, 24, 1.1), ACCENT)
    end = page.text(content.title, Box(paper.side, y + 3, paper.inner, 21), TITLE, True)
    told = [day(content.made), content.author]
    if content.about.origin is not None:
        told.append(tr("measurements up to {day}").format(day=day(content.about.origin)))
    page.line("  ·  ".join(part for part in told if part), Box(paper.side, end + 0.5, paper.inner, 6), BODY, colour=SOFT)
    return end + 10


def _told(content: Content) -> list[str]:
    return [" ".join(trust(content.about)), caution()]


def _trust_height(page: Page, content: Content) -> float:
    lines = sum(len(wrapped(text, page.paper.inner - 10, BODY)) for text in _told(content))
    return 10.5 + lines * pitch(BODY) + 3


def _trust(page: Page, content: Content, y: float) -> None:
    """The box at the foot: how sure this is."""
    paper = page.paper
    page.panel(Box(paper.side, y, paper.inner, _trust_height(page, content) - 2), WASH)
    page.panel(Box(paper.side, y, 1.2, _trust_height(page, content) - 2), ACCENT)
    page.line(tr("How sure is this?"), Box(paper.side + 5, y + 2, paper.inner - 10, 5.5), SUBHEADING, True)
    y += 8.5
    for text in _told(content):
        y = page.text(text, Box(paper.side + 5, y, paper.inner - 10, 40)) + 1
