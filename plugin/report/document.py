"""All pages of a report into one PDF, one page laid out at a time."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from osgeo import gdal
from qgis.core import QgsAbstractLayoutIterator, QgsFeedback, QgsLayoutExporter, QgsPrintLayout

from ..about import NAME, VERSION
from ..layers.problem import InputError
from ..toolbelt.gdal_files import opened
from ..toolbelt.i18n import tr
from .about_page import about_page
from .content import Content
from .frame import frame
from .layers import ReportLayers
from .overview import overview
from .page import Page
from .table_page import has_room, rows_of, table_page
from .zone_page import zone_page

_DPI = 300


class _Pages(QgsAbstractLayoutIterator):
    """Makes each page when its turn has come; stops where the user cancels."""

    def __init__(self, makers: Sequence[Callable[[], Page]], content: Content, feedback: QgsFeedback) -> None:
        super().__init__()
        self.makers, self.content, self.feedback = makers, content, feedback
        self.number = 0
        self.page: Any = None
        self.problem: Any = None

    def layout(self) -> QgsPrintLayout:
        return self.page.layout

    def beginRender(self) -> bool:  # noqa: N802 (QGIS's name)
        return True

    def endRender(self) -> bool:  # noqa: N802 (QGIS's name)
        return True

    def count(self) -> int:
        return len(self.makers)

    def filePath(self, *_: Any) -> str:  # noqa: N802 (QGIS's name)
        return ""

    def next(self) -> bool:
        """Go on to the next page; an error of Python must not cross into QGIS."""
        self.feedback.setProgress(10 + 88 * self.number / len(self.makers))
        if self.feedback.isCanceled() or self.number == len(self.makers):
            return False
        try:
            self.page = self.makers[self.number]()
            self.number += 1
            frame(self.page, self.content, self.number, len(self.makers))
        except Exception as problem:  # noqa: BLE001 (raised again by write())
            self.problem = problem
            return False
        return True


def pages(content: Content, layers: ReportLayers, folder: Path) -> list[Callable[[], Page]]:
    """Return what makes each page, in order; pictures go to ``folder``."""
    made: list[Callable[[], Page]] = [partial(overview, content, layers)]
    step, room = rows_of(content), has_room(content)
    for start in range(0, len(content.zones), step):
        last = start + step >= len(content.zones)
        made.append(partial(table_page, content, layers, content.zones[start : start + step], start == 0, last and room))
    made += [partial(zone_page, content, layers, zone, folder) for zone in content.zones[: content.detailed]]
    return [*made, partial(about_page, content, layers, not room)]


def write(path: str, content: Content, layers: ReportLayers, feedback: QgsFeedback) -> int:
    """Write the report; return its number of pages, or 0 where the user canceled (then there is no file).

    Raises
    ------
    InputError
        The file cannot be written.
    """
    target = Path(path)
    part = target.with_name(f".{target.stem}.part.pdf")
    settings = QgsLayoutExporter.PdfExportSettings()
    settings.dpi = _DPI
    try:
        with tempfile.TemporaryDirectory(prefix="groundcast-report-") as folder:
            every = _Pages(pages(content, layers, Path(folder)), content, feedback)
            result, error = QgsLayoutExporter.exportToPdf(every, str(part), settings)
            every.page = None
        if every.problem is not None:
            raise every.problem
        if feedback.isCanceled():
            return 0
        if result != QgsLayoutExporter.ExportResult.Success:
            raise InputError(tr("The report cannot be written to '{path}'. {error}").format(path=path, error=error).strip())
        _describe(part, content)
        part.replace(target)
        return every.number
    except OSError as error:
        text = tr("The report cannot be written to '{path}' ({error}). Is it open in another program?")
        raise InputError(text.format(path=path, error=error.strerror or str(error))) from None
    finally:
        part.unlink(missing_ok=True)


def _describe(path: Path, content: Content) -> None:
    """Write what archives and readers of documents look for into a PDF; where GDAL cannot, it goes without.

    QGIS writes it for single layouts only, and in the same way.
    """
    document = opened(str(path), gdal.OF_RASTER | gdal.OF_UPDATE, ["PDF"])
    if document is None:
        return
    facts = {
        "TITLE": content.title,
        "AUTHOR": ", ".join(part for part in (content.author, content.office) if part),
        "SUBJECT": tr("Hazard zones of a forecast of ground deformation"),
        "CREATOR": f"{NAME} {VERSION}",
    }
    for key, value in facts.items():
        if value:
            document.SetMetadataItem(key, value)
    document = None  # closes it
