"""Sizes, colours and type of the report's pages."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from qgis.PyQt.QtGui import QFont, QFontInfo

INK, SOFT, RULE, WASH, ACCENT = "#1f2933", "#52606d", "#c5cdd5", "#f2f5f7", "#1b4f72"
#: Points.
TITLE, HEADING, SUBHEADING, BODY, SMALL = 23.0, 15.0, 10.5, 9.5, 8.0
#: Distance of lines, in sizes of the type.
LEADING = 1.38
#: Millimetres of a point.
POINT = 25.4 / 72
#: Faces that print well, the first there is; the plot uses the same.
_FACES = (
    "Open Sans", "Source Sans 3", "Source Sans Pro", "Noto Sans", "Segoe UI", "Helvetica Neue", "Liberation Sans", "Nimbus Sans",
    "DejaVu Sans",
)  # fmt: skip


@dataclass(frozen=True)
class Paper:
    """A size of paper, upright, and the area of it that is printed; all in millimetres."""

    name: str
    width: float
    height: float
    side: float = 18.0
    top: float = 15.0
    bottom: float = 17.0

    @property
    def inner(self) -> float:
        """Width between the margins."""
        return self.width - 2 * self.side

    @property
    def floor(self) -> float:
        """Where the text area ends, from the top."""
        return self.height - self.bottom


PAPERS = (Paper("A4", 210.0, 297.0), Paper("Letter", 215.9, 279.4))


@lru_cache(maxsize=1)
def family() -> str:
    """Return the face of the report."""
    return next((name for name in _FACES if QFontInfo(QFont(name)).family().split(" [")[0] == name), QFontInfo(QFont()).family())


def font(size: float, bold: bool = False) -> QFont:
    """Return the report's type in a size (points)."""
    made = QFont(family())
    made.setPointSizeF(size)
    made.setBold(bold)
    return made
