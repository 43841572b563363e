"""The page of one zone: where it is, what is expected, how it moved, and what the office found."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsRasterLayer

from ..layers.zones_style import COLOURS
from ..toolbelt.i18n import tr
from . import chart, words
from .content import Content
from .layers import ReportLayers
from .legend import scale_legend
from .lines import width_of
from .maps import add_map, around
from .motion import motion_sentence
from .page import Box, Page
from .paper import ACCENT, BODY, HEADING, INK, SMALL, SOFT, SUBHEADING, WASH
from .photo import printable
from .places import zone_series
from .raster_places import raster_series
from .zones import HazardZone, Review

#: Heights of the parts: map and facts, plot.
_MAP, _PLOT = 82.0, 66.0
_FACTS = 64.0


def zone_page(content: Content, layers: ReportLayers, zone: HazardZone, folder: Path) -> Page:
    """Make the page; pictures go to ``folder``."""
    page = Page(layers.project, content.paper)
    paper = page.paper
    y = _head(page, zone, paper.top + 4)
    for text in (words.zone_sentence(zone, content.about), motion_sentence(zone, content.about)):
        y = page.text(text, Box(paper.side, y, paper.inner, 27), BODY + 0.5) + 1 if text else y
    y += 2
    _facts(page, content, zone, Box(paper.side + paper.inner - _FACTS, y, _FACTS, _MAP))
    box = Box(paper.side, y, paper.inner - _FACTS - 5, _MAP)
    add_map(page, box, layers.close_up(zone), around([zone.shape], 0.3), content.crs)
    y += _MAP + 2
    if layers.coloured is not None:
        title = tr("Predicted movement ({units})").format(units=content.about.units)
        scale_legend(page, Box(paper.side, y, paper.inner, 8), layers.scale, title, words.sides(content.about))
        y += 11
    y = _plot(page, content, zone, folder, y)
    _review(page, zone, Box(paper.side, y, paper.inner, paper.floor - y - 1), folder)
    return page


def _head(page: Page, zone: HazardZone, y: float) -> float:
    """The zone's number, its class, and its status."""
    paper = page.paper
    title = tr("Zone {name}").format(name=zone.name)
    page.line(title, Box(paper.side, y, 80, 9), HEADING + 4, True)
    name = tr("Class {number}: {name}").format(number=zone.severity, name=words.class_name(zone.severity))
    wide = width_of(name, BODY, True) + 8
    left = paper.side + width_of(title, HEADING + 4, True) + 6
    page.panel(Box(left, y + 1.2, wide, 6.8), COLOURS[zone.severity - 1], radius=1.5)
    page.line(name, Box(left, y + 1.2, wide, 6.8), BODY, True, "#ffffff" if zone.severity >= 3 else INK, "centre")
    told = words.status_name(zone.review)
    page.line(told, Box(paper.side + paper.inner - 60, y + 1.2, 60, 6.8), BODY, True, SOFT, "right")
    return y + 12


def _facts(page: Page, content: Content, zone: HazardZone, box: Box) -> None:
    """Numbers of the zone, one under another."""
    units = content.about.units
    steep, change = zone.number("gradient"), zone.number("change_max")
    told = [
        (tr("Highest probability"), words.percent(zone.number("prob_max"))),
        (tr("Mean probability"), words.percent(zone.number("prob_mean"))),
        (tr("Largest movement"), words.signed(zone.number("disp_max"), units)),
        (tr("Median movement"), words.signed(zone.number("disp_median"), units)),
        (tr("Limit reached"), words.short_day(zone.day("first_date")) or "–"),
        (tr("Change of speed"), words.signed(change, tr("{units}/year").format(units=units), 1)),
        (tr("Steepest difference"), "–" if steep is None else tr("{value} {units}/m").format(value=f"{steep:.2f}", units=units)),
        (tr("Points over the limit"), f"{zone.number('points') or 0:.0f}"),
        (tr("Size"), words.area(zone.number("area_m2"))),
        (tr("Position"), words.place(zone.centre)),
    ]
    step = box.height / len(told)
    for number, (name, value) in enumerate(told):
        y = box.y + number * step
        wide = width_of(value, BODY, True) + 1
        page.line(value, Box(box.x + box.width - wide, y, wide, step), BODY, True, align="right")
        page.line(name, Box(box.x, y, box.width - wide - 2, step), SMALL + 0.5, colour=SOFT)
        page.rule(y + step - 0.25, box.x, box.width, weight=0.15)


def _plot(page: Page, content: Content, zone: HazardZone, folder: Path, y: float) -> float:
    """The series of the zone; return where it ends."""
    paper = page.paper
    page.line(tr("Measured and predicted movement"), Box(paper.side, y, paper.inner, 5.5), SUBHEADING, True)
    y += 6
    box = Box(paper.side, y, paper.inner, _PLOT - 12)
    told = None
    if content.forecast is None:
        why = tr("No forecast layer was given, so there is no plot.")
    elif not chart.can_draw():
        why = tr("There is no plot: QGIS's Python lacks the library matplotlib.")
    else:
        read = raster_series if isinstance(content.forecast, QgsRasterLayer) else zone_series
        told = read(zone.shape, content.crs, content.forecast, content.history, content.about.units)
        why = tr("The forecast layer has no value in this zone.")
    if told is None:
        page.panel(box, WASH)
        page.line(why, box, BODY, colour=SOFT, align="centre")
        return y + _PLOT - 10
    path = folder / f"plot_{len(list(folder.iterdir()))}.png"
    chart.draw(str(path), told, _levels(zone), (box.width, box.height))
    page.picture(str(path), box)
    caption = tr(
        "Counted from the present level (the last measurements, smoothed). Dots: measured; lines: forecast. Of 100 outcomes, 80 are expected in the dark band "
        "and 95 in the light one. Blue: {place}, which is predicted to move most."
    ).format(place=told.worst.label)
    end = page.text(caption, Box(paper.side, box.y + box.height + 0.5, paper.inner, 8), SMALL, colour=SOFT)
    return end + 3


def _levels(zone: HazardZone) -> tuple[float, ...]:
    """The thresholds to mark: movement counts from the present level."""
    limit = zone.number("threshold")
    ways = {"away": (-1.0,), "toward": (1.0,)}.get(str(zone.values.get("direction") or ""), (-1.0, 1.0))
    return tuple(way * limit for way in ways) if limit else ()


def _review(page: Page, zone: HazardZone, box: Box, folder: Path) -> None:
    """What the office found."""
    review = zone.review
    page.panel(box, WASH)
    page.panel(Box(box.x, box.y, 1.2, box.height), ACCENT)
    left, y = box.x + 5, box.y + 2
    page.line(tr("Review"), Box(left, y, 60, 5.5), SUBHEADING, True)
    y += 6.5
    wide = box.width - 10
    picture, missing = printable(review.photo, folder) if review.photo else ("", "")
    if picture:
        side = min(60.0, box.width * 0.36)
        page.picture(picture, Box(box.x + box.width - side - 3, box.y + 3, side, box.height - 6))
        wide -= side + 3
    if not review.is_done and not review.comment and not review.photo:
        _blank(page, Box(left, y, wide, box.y + box.height - y))
        return
    who = ", ".join(part for part in (review.assessor, words.day(review.day)) if part)
    status = words.status_name(review)
    y = page.text(f"{status[:1].upper()}{status[1:]}{' – ' if who else ''}{who}", Box(left, y, wide, 10), bold=True) + 0.8
    if missing:
        y = page.text(missing, Box(left, y, wide, 9), SMALL, colour=SOFT)
    if review.comment and y < box.y + box.height - 5:
        page.text(review.comment, Box(left, y, wide, box.y + box.height - 1.5 - y))


def _blank(page: Page, box: Box) -> None:
    """A form to fill in by hand: nobody has reviewed the zone yet."""
    page.line(tr("Not yet reviewed. To fill in on site:"), Box(box.x, box.y, box.width, 5), colour=SOFT)
    y, x = box.y + 8, box.x
    for name in ("confirmed", "watch", "dismissed"):
        text = words.status_name(Review(name))
        page.panel(Box(x, y + 0.4, 3.6, 3.6), "#ffffff", SOFT)
        page.line(text, Box(x + 5.5, y, 40, 4.6))
        x += width_of(text) + 15
    y += 10
    half = box.width / 2
    for name, left in ((tr("Assessor"), box.x), (tr("Date"), box.x + half)):
        wide = width_of(name, SMALL) + 2
        page.line(name, Box(left, y, wide, 4.6), SMALL, colour=SOFT)
        page.rule(y + 4.4, left + wide, half - wide - 5)
    for _ in range(int((box.y + box.height - y - 8) / 8)):
        y += 8
        page.rule(y + 4.4, box.x, box.width - 5)
