"""Text broken into lines that fit, so that nothing runs out of its box whichever QGIS draws it."""

from __future__ import annotations

from qgis.PyQt.QtGui import QFontMetricsF

from .paper import BODY, LEADING, POINT, font

#: Type is measured large, so that hinting does not matter.
_MEASURED = 100
#: Small type is drawn a little wider than that.
_SPARE = 1.02
#: Rounding is no reason to cut (mm).
_SLACK = 0.05


def width_of(text: str, size: float = BODY, bold: bool = False) -> float:
    """Return the width (mm) of a line of text in a size of type (points)."""
    type_ = font(size, bold)
    type_.setPixelSize(_MEASURED)
    return _SPARE * float(QFontMetricsF(type_).horizontalAdvance(text)) * size * POINT / _MEASURED


def pitch(size: float) -> float:
    """Return the distance (mm) of two lines."""
    return size * POINT * LEADING


def wrapped(text: str, width: float, size: float = BODY, bold: bool = False, most: int = 1000) -> list[str]:
    """Return the lines of a text in a width (mm), at most ``most``; what is cut off is told by an ellipsis.

    Line ends of the text stay, and what a no-break space joins is not parted, nor a per cent sign from its number. A word that is
    wider than a line (a path, a digest) is broken.
    """
    lines: list[str] = []
    for paragraph in text.strip().replace(" %", "\u00a0%").splitlines() or [""]:
        lines += _filled([word for word in paragraph.split(" ") if word], width, size, bold)
    if len(lines) > most:
        lines = lines[:most]
        lines[-1] = cut(lines[-1] + " …", width, size, bold, sure=True)
    return lines


def cut(text: str, width: float, size: float = BODY, bold: bool = False, sure: bool = False) -> str:
    """Return the text, shortened to a width (mm) with an ellipsis where it is too long; ``sure`` = it ends in one already."""
    if width_of(text, size, bold) <= width + _SLACK:
        return text
    body = text[:-1].rstrip() if sure else text
    while body and width_of(body + "…", size, bold) > width:
        body = body[:-1].rstrip()
    return body + "…"


def _filled(words: list[str], width: float, size: float, bold: bool) -> list[str]:
    lines, line = [], ""
    for word in words:
        longer = f"{line} {word}" if line else word
        if width_of(longer, size, bold) <= width:
            line = longer
            continue
        if line:
            lines.append(line)
        while width_of(word, size, bold) > width and len(word) > 1:
            head = _head(word, width, size, bold)
            lines.append(word[:head])
            word = word[head:]
        line = word
    return [*lines, line]


def _head(word: str, width: float, size: float, bold: bool) -> int:
    """How many characters of a word fit into a line."""
    count = len(word)
    while count > 1 and width_of(word[:count], size, bold) > width:
        count -= 1
    return count
