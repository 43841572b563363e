"""The words inside a plot: in the user's language where matplotlib finds a font with its letters, in English where it would draw boxes.

The engine does the same for its reports (``engine/evaluation/lettering.py``), in a process and a matplotlib of its own.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache

import matplotlib
from matplotlib import font_manager
from matplotlib.ft2font import FT2Font
from qgis.PyQt.QtCore import QCoreApplication

from ...engine.lettering import DEFAULT, family_with
from ..toolbelt.i18n import CONTEXT, tr


def plot_tr(text: str) -> str:
    """Return ``text`` as it is written inside a plot; the plot is made inside :func:`lettering`."""
    return QCoreApplication.translate(CONTEXT, text) if family(_letters()) else text


@contextmanager
def lettering() -> Iterator[None]:
    """Let what is drawn inside have a font with the letters of the language, if there is one."""
    own = families()
    with matplotlib.rc_context({"font.family": own} if own != [DEFAULT] else {}):
        yield


def families() -> list[str]:
    """Font families to draw the language with: its own first, since older matplotlibs take the first one's letters alone."""
    return list(dict.fromkeys((family(_letters()) or DEFAULT, DEFAULT)))


@lru_cache(maxsize=8)
def family(letters: str) -> str:
    """A font family matplotlib has with all of ``letters``; empty if none has."""
    return family_with(letters, font_manager.fontManager.ttflist, lambda path: FT2Font(path).get_charmap())


def _letters() -> str:
    """Letters of the words in plots."""
    words = (
        tr("threshold"), tr("residual"), tr("value"), tr("{place}, spread"), tr("{place}, filled"), tr("{place}, forecast"), tr("Forecast"),
        tr("movement ({units})"), tr("Choose 'Pick' and click a place on the map."), tr("{what} relative to {place}"),
    )  # fmt: skip
    return "".join(sorted(set("".join(words))))
