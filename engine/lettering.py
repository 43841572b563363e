"""What is drawn inside plots, in reports and in QGIS, whichever matplotlib draws it: a font with the letters of the language, months by number.

Standard library only: the plugin draws with QGIS's matplotlib, the engine with its own, and both hand over what they have of it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from contextlib import suppress
from typing import Any

from .i18n import language

#: What matplotlib brings along.
DEFAULT = "DejaVu Sans"
#: Has every letter, each as a box.
_BOXES = "Last Resort"
#: Families looked at next, the usual ones of Windows, macOS and Linux: reading every font takes seconds.
_LIKELY = (
    "Noto Sans CJK",
    "Noto Sans SC",
    "Source Han Sans",
    "Microsoft YaHei",
    "SimHei",
    "PingFang",
    "Heiti",
    "Hiragino Sans GB",
    "WenQuanYi",
)


def family_with(text: str, fonts: Iterable[Any], letters_of: Callable[[str], Iterable[int]]) -> str:
    """Return the name of a font family that has every letter of ``text``; empty if none has.

    Parameters
    ----------
    fonts : iterable
        Matplotlib's list: each with ``name`` and ``fname``.
    letters_of : callable
        Takes the file of a font; returns the code points it has glyphs for.
    """
    wanted = {ord(letter) for letter in text if not letter.isspace()}
    found = [font for font in fonts if not font.name.startswith(_BOXES)]
    for font in sorted(found, key=lambda font: 0 if font.name == DEFAULT else 1 if font.name.startswith(_LIKELY) else 2):
        with suppress(OSError, RuntimeError, ValueError):  # a font that went, or cannot be read
            if wanted.issubset(letters_of(font.fname)):
                return str(font.name)
    return ""


def numbered_months(formatter: Any) -> Any:
    """Let a ``ConciseDateFormatter`` write months by number where their names would be English; return it."""
    if language():
        formatter.formats = [text.replace("%b", "%Y-%m") for text in formatter.formats]
        formatter.zero_formats = [text.replace("%b", "%m") for text in formatter.zero_formats]
        formatter.offset_formats = [text.replace("%b", "%m") for text in formatter.offset_formats]
    return formatter
