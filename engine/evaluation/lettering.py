"""The words inside a plot: in the user's language where a font here has its letters, in English where boxes would be drawn."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from functools import lru_cache
from typing import Any

from matplotlib import font_manager
from matplotlib.ft2font import FT2Font

from ..i18n import english, language, tr
from ..lettering import DEFAULT, family_with


@contextlib.contextmanager
def lettering() -> Iterator[None]:
    """Everything said inside is fit to be drawn: English if no font has the letters of the language."""
    if family(language()):
        yield
    else:
        with english():
            yield


def fonts() -> dict[Any, Any]:
    """Settings of matplotlib, beside the usual ones, under which the words of the language are drawn.

    The families are named one by one: of a generic one matplotlib takes the first font alone, whatever letters it lacks.
    """
    own = family(language())
    return {"font.family": [DEFAULT, own]} if own not in ("", DEFAULT) else {}


@lru_cache(maxsize=8)
def family(spoken: str) -> str:
    """A font family here that has the letters of ``spoken``, the language being spoken; empty if none has."""
    return family_with(_words(), font_manager.fontManager.ttflist, lambda path: FT2Font(path).get_charmap())


def _words() -> str:
    """Words of the plots, whose letters stand for the language's."""
    return "".join(
        (
            tr("Predicted displacement"), tr("Error by horizon"), tr("Coverage, measured"), tr("acquisitions ahead"), tr("came later"),
            tr("observations inside (%)"), tr("A noisy place"), tr("Fastest decrease"), tr("date without observations"), tr("place never observed"),
        )
    )  # fmt: skip
