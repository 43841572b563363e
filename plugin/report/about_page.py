"""The last page: how the forecast did on the past, what it cannot know, and where everything comes from."""

from __future__ import annotations

from pathlib import Path

from ...engine.i18n import grouped
from ...engine.names import named
from ..about import NAME, VERSION
from ..toolbelt.i18n import tr, trn
from . import words
from .content import Content
from .explain import explanation, section
from .layers import ReportLayers
from .page import Box, Page
from .paper import HEADING, SMALL, SOFT, SUBHEADING

#: Width of the names beside what they name.
_NAMES = 44.0
#: Methods shown, at most.
_TESTED = 6


def about_page(content: Content, layers: ReportLayers, explain: bool) -> Page:
    """Make the page; ``explain`` = with what probability and classes mean, where the table had no room for it."""
    page = Page(layers.project, content.paper)
    paper = page.paper
    y = page.text(tr("How far to trust it"), Box(paper.side, paper.top + 4, paper.inner, 9), HEADING, True) + 2
    if explain:
        y = explanation(page, content, y)
    y = section(page, tr("How the forecast did on the past"), words.trust(content.about), y)
    y = _tested(page, content, y)
    y = section(page, tr("What it cannot know"), [words.caution(), *_sign(content)], y)
    page.line(tr("Where it comes from"), Box(paper.side, y, paper.inner, 6), SUBHEADING, True)
    y += 7
    for name, value, most in _provenance(content):
        page.line(name, Box(paper.side, y, _NAMES, 4.6), SMALL + 0.5, colour=SOFT)
        room = min(most * 4.0 + 0.3, paper.floor - y - 3)
        if room < 4:
            break
        y = page.text(value, Box(paper.side + _NAMES, y, paper.inner - _NAMES, room), SMALL + 0.5) + 1.4
    return page


def _tested(page: Page, content: Content, y: float) -> float:
    """The test of every method tried, the least error first; return where it ends."""
    rows = sorted((row for row in content.about.tested if row.get("rmse") is not None), key=lambda row: row["rmse"])
    if not rows:
        return y
    used = content.about.score.get("method")
    kept = [row for index, row in enumerate(rows) if index < _TESTED or row.get("method") in (used, "persistence")]
    units = content.about.units
    names = ("", tr("Error (RMSE, {units})").format(units=units), tr("Skill"), tr("In the 80 % band"), tr("In the 95 % band"))
    keys = ("rmse", "skill_persistence", "coverage80", "coverage95")
    lines = [(tr("Method, mean of the dates ahead"), names[1:], True)]
    for row in kept:
        known = [row.get(key) for key in keys]
        numbers = ["–" if value is None else f"{value:.2f}" for value in known[:2]]
        shares = ["–" if value is None else words.percent(value) for value in known[2:]]
        told = tr("the forecast as chosen at each date") if row.get("method") == "auto" else named(str(row.get("method")))
        lines.append((told, [*numbers, *shares], row.get("method") == used))
    paper, y = page.paper, y - 2
    step = (paper.inner - 62) / 4
    for name, values, bold in lines:
        page.line(name, Box(paper.side, y, 62, 4.6), SMALL, bold)
        for column, value in enumerate(values):
            page.line(value, Box(paper.side + 62 + column * step, y, step - 1, 4.6), SMALL, bold, align="right")
        page.rule(y + 4.8, weight=0.15)
        y += 5.1
    note = tr("Skill: 0 = no better than 'nothing changes' (persistence), 1 = perfect. In bold: what was used.")
    page.line(note, Box(paper.side, y + 0.3, paper.inner, 4.4), SMALL, colour=SOFT)
    return y + 8.5


def _sign(content: Content) -> list[str]:
    sides = {
        "vertical": tr("Positive values mean up, negative ones down."), "east": tr("Positive values mean east, negative ones west."),
    }  # fmt: skip
    usual = tr("The sign of a movement is that of the measurements: in most products, positive is toward the satellite or up.")
    return [sides.get(content.about.component, usual)]


def _provenance(content: Content) -> list[tuple[str, str, int]]:
    """Name, text, and how many lines it may take."""
    about = content.about
    history = about.history
    rows = []
    for path, digest in about.inputs[:1]:
        text = path + (tr(" (SHA-256 {digest}…)").format(digest=digest[:12]) if digest else "")
        rows.append((tr("Measurements"), text, 2))
    if len(about.inputs) > 1:
        rows.append((tr("Further files"), ", ".join(Path(path).name for path, _ in about.inputs[1:]), 2))
    if history.get("count"):
        text = trn("{count} date from {start} to {end}", "{count} dates from {start} to {end}", history["count"]).format(
            **{key: history.get(key) for key in ("count", "start", "end")}
        )
        rows.append((tr("Dates used"), text, 1))
    elif about.origin is not None:
        rows.append((tr("Last measurement"), words.day(about.origin), 1))
    if about.last is not None:
        rows.append((tr("Forecast until"), words.day(about.last), 1))
    if about.sites:
        rows.append((tr("Measured points"), grouped(about.sites), 1))
    if about.method:
        rows.append((tr("Method"), f"{named(about.method)}. {about.reason}" if about.reason else named(about.method), 5))
    if about.version:
        rows.append((tr("Forecast computed by"), f"{NAME} {about.version}", 1))
    rows.append((tr("Report made by"), f"{NAME} {VERSION}, {words.day(content.made)}", 1))
    rows += [(tr("Note") if number == 0 else "", text, 3) for number, text in enumerate(about.warnings)]
    if not about.method:
        rows.append((tr("Forecast"), tr("No forecast of GroundCast was given with the zones."), 1))
    return rows
