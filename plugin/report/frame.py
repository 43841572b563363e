"""What every page has: a head from the second page on, and a foot with the number of the page."""

from __future__ import annotations

from ..about import NAME, VERSION
from ..toolbelt.i18n import tr
from .content import Content
from .page import Box, Page
from .paper import SMALL, SOFT
from .words import day


def frame(page: Page, content: Content, number: int, count: int) -> None:
    """Add head and foot."""
    paper = page.paper
    half = paper.inner / 2
    if number > 1:
        page.line(content.title, Box(paper.side, 8, half + 20, 5), SMALL, colour=SOFT)
        page.line(content.office, Box(paper.side + half + 20, 8, half - 20, 5), SMALL, colour=SOFT, align="right")
        page.rule(13.5)
    foot = paper.height - 12
    page.rule(foot - 1.5)
    made = tr("{date}. Made with {name} {version}. No warning system.").format(date=day(content.made), name=NAME, version=VERSION)
    page.line(made, Box(paper.side, foot, paper.inner - 35, 5), SMALL, colour=SOFT)
    told = tr("Page {number} of {count}").format(number=number, count=count)
    page.line(told, Box(paper.side + paper.inner - 35, foot, 35, 5), SMALL, colour=SOFT, align="right")
